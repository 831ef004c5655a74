export { fetchPortalLinks, previewPortal, revealPortalLink } from './api';
