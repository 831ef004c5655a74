export { CustomerDialog } from './customer-dialog';
export { Customers } from './customers';
