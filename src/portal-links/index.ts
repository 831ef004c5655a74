export {
	checkPortal,
	createPortalLink,
	editPortalLink,
	fetchCustomerLinks,
	fetchPortalLinks,
	previewPortal,
	replacePortalLink,
	revealLink,
	revealPortalLink,
	revokePortalLink,
} from './api';
