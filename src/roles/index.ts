export {
	addRole,
	deleteRole,
	editRole,
	fetchRoleActivity,
	fetchRolePeople,
	fetchRoles,
	resetRole,
	resetRoles,
	type RoleQuery,
} from './api';
