import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Task } from '@coffer/api';
import { Badge, DecidedButton, Failure } from '../components';
import { PlaceLink } from '../location';
import { useNotify } from '../notices';
import { dateWords } from '../words';
import { change } from './conversation';

interface Props {
	turnId: number;
	task: Task;
	isDismissed: boolean;
}

/** A task that counts once a person accepts it. */
export function Proposal( { turnId, task, isDismissed }: Props ) {
	const { acceptTask, deleteTask } = useDispatch( store );
	const notify = useNotify();
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();
	const isOpen = task.state === 'proposed' && ! isDismissed;

	const decide = async ( work: () => Promise< void > ) => {
		setBusy( true );
		setError( undefined );
		try {
			await work();
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusy( false );
	};
	const accept = () =>
		decide( async () => {
			change( turnId, { task: { task: await acceptTask( task ), isDismissed: false } } );
			notify( __( 'The task was accepted.', 'coffer' ) );
		} );
	const dismiss = () =>
		decide( async () => {
			await deleteTask( task );
			change( turnId, { task: { task, isDismissed: true } } );
			notify( __( 'The proposal was discarded.', 'coffer' ) );
		} );

	return (
		<section className="coffer-ask__card" aria-label={ __( 'Proposed task', 'coffer' ) } aria-busy={ isBusy }>
			<p className="coffer-ask__card-head">
				<span className="coffer-ask__card-title" dir="auto">
					{ task.title }
				</span>
				<Badge tone={ isOpen ? 'info' : 'neutral' }>{ stateWords( task, isDismissed ) }</Badge>
			</p>
			{ task.text !== '' && (
				<p className="coffer-ask__card-text" dir="auto">
					{ task.text }
				</p>
			) }
			{ task.due_on !== null && (
				<p className="coffer-turn__detail">
					{
						/* translators: %s: a date. */
						sprintf( __( 'By %s', 'coffer' ), dateWords( task.due_on ) )
					}
				</p>
			) }
			{ error !== undefined && <Failure error={ error } /> }
			{ isOpen && (
				<div className="coffer-ask__card-buttons">
					<DecidedButton
						verdict={ task.actions.accept }
						variant="primary"
						isDisabled={ isBusy }
						isExplained
						onClick={ () => void accept() }
					>
						{ __( 'Accept', 'coffer' ) }
					</DecidedButton>
					<Button
						variant="tertiary"
						isDestructive
						__next40pxDefaultSize
						disabled={ isBusy || ! task.actions.delete.allowed }
						accessibleWhenDisabled
						onClick={ () => void dismiss() }
					>
						{ __( 'Discard', 'coffer' ) }
					</Button>
				</div>
			) }
			{ task.state === 'open' && ! isDismissed && (
				<p>
					<PlaceLink to={ { screen: 'tasks', tasks: 'all' } }>{ __( 'Open tasks', 'coffer' ) }</PlaceLink>
				</p>
			) }
		</section>
	);
}

function stateWords( { state }: Task, isDismissed: boolean ): string {
	if ( isDismissed ) {
		return __( 'Discarded', 'coffer' );
	}
	switch ( state ) {
		case 'proposed':
			return __( 'Proposed', 'coffer' );
		case 'open':
			return __( 'Accepted', 'coffer' );
		case 'done':
			return __( 'Done', 'coffer' );
	}
}
