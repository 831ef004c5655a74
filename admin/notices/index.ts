export { Snackbars } from './snackbars';
export { useNotify, type Notify } from './use-notify';
