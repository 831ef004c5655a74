export { DrawerActions } from './drawer-actions';
export { DrawerBody } from './drawer-body';
