export {
	createCustomer,
	editCustomer,
	fetchCustomer,
	fetchCustomerPayments,
	fetchCustomers,
	fetchDuplicates,
	fetchSiteUsers,
	fetchStanding,
	mergeCustomer,
	previewMerge,
	type CustomerQuery,
} from './api';
