/** The type of the due list's view: a public name that workspaces store. */
export const dueListViewType = 'interview-follow-up-due';
