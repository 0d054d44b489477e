/**
 * What cannot be done as asked, in a Vietnamese sentence for whoever asked: a wrong call, a name git does not know, a
 * forge that does not answer. The command line prints it with the help of the command; it is no fault of the program.
 */
export class Refusal extends Error {}
