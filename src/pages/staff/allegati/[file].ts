import type { APIRoute } from 'astro';
import { attachmentAnswer, attachmentPaths } from '#pages/_attachments.ts';

export const getStaticPaths = () => attachmentPaths('staff');

export const GET: APIRoute<never, { file: string }> = ({ params }) => attachmentAnswer(params.file);
