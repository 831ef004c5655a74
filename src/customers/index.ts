export {
	createCustomer,
	editCustomer,
	fetchCustomer,
	fetchCustomerPayments,
	fetchCustomers,
	fetchSiteUsers,
	fetchStanding,
	type CustomerQuery,
} from './api';
