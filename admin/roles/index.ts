export { Roles } from './roles';
export { ViewingAs } from './viewing-as';
