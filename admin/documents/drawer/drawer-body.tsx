import type { Document } from '@coffer/api';
import { LinkList } from '../../links';
import { MessageList } from '../../messages';
import { DocumentTasks, TaskList } from '../../tasks';
import { ActivityLog } from './activity-log';
import { AttemptList } from './attempt-list';
import { Details } from './details';
import { DrawerActions } from './drawer-actions';
import { LineList } from './line-list';
import { Money } from './money';
import { PortalCard } from './portal-card';
import { Related } from './related';
import { Revisions } from './revisions';

/** All of a document but its summary. */
export function DrawerBody( { document }: { document: Document } ) {
	return (
		<>
			<PortalCard key={ document.id } document={ document } />
			<TaskList documentId={ document.id } />
			<MessageList document={ document } />
			<DrawerActions key={ `main-${ document.id }` } document={ document } placement="main" />
			<DocumentTasks key={ `tasks-${ document.id }` } document={ document } />
			<LineList document={ document } />
			<Money document={ document } />
			<AttemptList key={ `attempts-${ document.id }` } document={ document } />
			<Related document={ document } />
			<Details document={ document } />
			<Revisions document={ document } />
			<LinkList key={ `links-${ document.id }` } document={ document } />
			<ActivityLog documentId={ document.id } />
		</>
	);
}
