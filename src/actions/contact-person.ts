import type { Person } from '../domain/person';
import { callLink, profileLink } from '../drafts/sending/contact-links';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import type { Offer } from './ports';

/**
 * Calls somebody by the number that the notes have.
 * @param offer what to do once they were called
 */
export function callPerson({ announcer, links }: ActionContext, { phone = '', text }: Person, offer?: Offer): boolean {
  const link = callLink(phone);
  if (link === null) {
    announcer.announce(notices.noNumber(text));
    return false;
  }
  links.open(link);
  announcer.announce(notices.calling(link.slice('tel:'.length), text), undefined, offer);
  return true;
}

/**
 * Opens somebody's LinkedIn profile in the browser, where the notes have an address there.
 * @param offer what to do once they were written to
 */
export function openProfile(
  { announcer, links }: ActionContext,
  { linkedin = '', text }: Person,
  offer?: Offer,
): boolean {
  const link = profileLink(linkedin);
  if (link === null) {
    announcer.announce(notices.noProfile(text));
    return false;
  }
  links.open(link);
  announcer.announce(notices.profileOpened(text), undefined, offer);
  return true;
}
