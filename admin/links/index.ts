export { CustomerLinks } from './customer-links';
export { FreshLinkButton } from './fresh-link-button';
export { LinkList } from './link-list';
export { Trouble } from './trouble';
