export {
	createCustomer,
	editCustomer,
	fetchCustomer,
	fetchCustomers,
	fetchDuplicates,
	mergeCustomer,
	previewMerge,
	type CustomerQuery,
} from './api';
