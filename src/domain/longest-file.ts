/** What a file that somebody sends may weigh, in bytes. */
export const LONGEST_FILE = 20 * 1024 * 1024;

/** What its whole form may weigh: the file, and the fields around it. */
export const LONGEST_FORM = LONGEST_FILE + 64 * 1024;
