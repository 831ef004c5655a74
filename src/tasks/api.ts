import type { Task, TaskCounts, TaskDoneInput, TaskInput } from '../contract/types';
import { request, requestList, type Listed } from '../request';

export type TaskView = 'mine' | 'all' | 'overdue' | 'done' | 'proposed';

export interface TaskQuery {
	view?: TaskView;
	search?: string;
	/** Account whose they are; 0 for nobody's. */
	assignee?: number;
	customer_id?: number;
	document_id?: number;
	page?: number;
	per_page?: number;
}

/** Open tasks by their day, those without one at the end; done ones, the newest first. */
export function fetchTasks( query: TaskQuery, signal?: AbortSignal ): Promise< Listed< Task > > {
	return requestList< 'list_tasks' >( {
		method: 'GET',
		path: '/tasks',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

export function fetchTaskCounts(): Promise< TaskCounts > {
	return request< 'count_tasks' >( { method: 'GET', path: '/tasks/counts' } );
}

/** One task. */
export function fetchTask( id: number ): Promise< Task > {
	return request< 'get_task' >( { method: 'GET', path: '/tasks/{id}', id } );
}

/** What staff have to see to about a document: the open ones first, then the newest. */
export function fetchDocumentTasks( documentId: number ): Promise< Listed< Task > > {
	return requestList< 'list_document_tasks' >( { method: 'GET', path: '/documents/{id}/tasks', id: documentId } );
}

/** What staff have to see to about a customer: the open ones first, then the newest. */
export function fetchCustomerTasks( customerId: number, signal?: AbortSignal ): Promise< Listed< Task > > {
	return requestList< 'list_customer_tasks' >( {
		method: 'GET',
		path: '/customers/{id}/tasks',
		id: customerId,
		...( signal ? { signal } : {} ),
	} );
}

export function createTask( body: TaskInput ): Promise< Task > {
	return request< 'create_task' >( { method: 'POST', path: '/tasks', body } );
}

/** Throws `version_conflict` when somebody changed it since that version. */
export function editTask( { id, version }: Pick< Task, 'id' | 'version' >, body: TaskInput ): Promise< Task > {
	return request< 'edit_task' >( { method: 'PUT', path: '/tasks/{id}', id, version, body } );
}

/** Throws `version_conflict` when somebody else saw to it meanwhile. */
export function completeTask( { id, version }: Pick< Task, 'id' | 'version' >, body: TaskDoneInput ): Promise< Task > {
	return request< 'complete_task' >( { method: 'POST', path: '/tasks/{id}/done', id, version, body } );
}

export function reopenTask( { id, version }: Pick< Task, 'id' | 'version' > ): Promise< Task > {
	return request< 'reopen_task' >( { method: 'POST', path: '/tasks/{id}/reopen', id, version } );
}

/** Takes what the assistant proposed. Throws `version_conflict` when somebody decided meanwhile. */
export function acceptTask( { id, version }: Pick< Task, 'id' | 'version' > ): Promise< Task > {
	return request< 'accept_task' >( { method: 'POST', path: '/tasks/{id}/accept', id, version } );
}

/** Takes a task away; of what the assistant proposed: declines it. */
export function deleteTask( { id, version }: Pick< Task, 'id' | 'version' > ): Promise< null > {
	return request< 'delete_task' >( { method: 'DELETE', path: '/tasks/{id}', id, version } );
}
