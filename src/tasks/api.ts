import type { Task, TaskDoneInput } from '../contract/types';
import { request, requestList, type Listed } from '../request';

/** What staff have to see to about a document: the open ones first, then the newest. */
export function fetchDocumentTasks( documentId: number ): Promise< Listed< Task > > {
	return requestList< 'list_document_tasks' >( { method: 'GET', path: '/documents/{id}/tasks', id: documentId } );
}

/** Throws `version_conflict` when somebody else saw to it meanwhile. */
export function completeTask( { id, version }: Pick< Task, 'id' | 'version' >, body: TaskDoneInput ): Promise< Task > {
	return request< 'complete_task' >( { method: 'POST', path: '/tasks/{id}/done', id, version, body } );
}
