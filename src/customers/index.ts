export { createCustomer, editCustomer, fetchCustomer, fetchCustomers, type CustomerQuery } from './api';
