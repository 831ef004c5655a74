import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useCallback, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	fetchCustomers,
	fetchDocuments,
	fetchPeople,
	fetchTask,
	store,
	toCofferError,
	type DocumentSummary,
	type Task,
	type TaskInput,
} from '@coffer/api';
import { boot } from '../boot';
import { DialogForm, SearchedChoice, TextArea, TextField, useMoneyChange, type Found } from '../components';
import { documentTitle } from '../words';
import { isOfCustomer, subjectWords, taskTitle } from './task-words';

/** What a new task is about from the beginning. */
export interface About {
	document?: Found;
	customer?: Found;
}

interface Props {
	/** Left out: a new one. */
	task?: Task;
	/** A new one that goes on from another. */
	follows?: Task;
	about?: About;
	startTitle?: string;
	onClose: () => void;
	onSaved: () => void;
}

/** Makes a task, or changes one. */
export function TaskDialog( { task, follows, about = {}, startTitle = '', onClose, onSaved }: Props ) {
	const [ base, setBase ] = useState( task );
	const [ typed, setTyped ] = useState( () => typedTask( task, follows, about, startTitle ) );
	const { saveTask } = useDispatch( store );
	const { form, isForced, problemAt, submit } = useMoneyChange< TaskInput, Task >( {
		write: ( input ) => saveTask( input, base ),
		done: () => ( base ? __( 'The task was saved.', 'coffer' ) : __( 'The task was added.', 'coffer' ) ),
		onClose,
	} );
	const set = ( change: Partial< Typed > ) => setTyped( ( before ) => ( { ...before, ...change } ) );
	const isFixed = base !== undefined && isOfCustomer( base );
	const customerId = typed.customer?.id;
	const documents = useCallback( ( text: string ) => findDocuments( text, customerId ), [ customerId ] );

	const save = async () => {
		const isMissing = ! isFixed && typed.title.trim() === '';
		if ( await submit( isMissing ? null : inputOf( typed, isFixed, follows ) ) ) {
			onSaved();
		}
	};
	const loadCurrent = async ( id: number ) => {
		const current = await fetchTask( id ).catch( toCofferError );
		if ( 'version' in current ) {
			setBase( current );
			setTyped( typedTask( current, undefined, {}, '' ) );
		}
	};

	return (
		<DialogForm
			title={ dialogTitle( base, follows ) }
			submitLabel={ base ? __( 'Save task', 'coffer' ) : __( 'Add task', 'coffer' ) }
			{ ...form }
			onSubmit={ () => void save() }
		>
			{ isFixed ? (
				base.text !== '' && (
					<blockquote className="coffer-task__text" dir="auto">
						{ base.text }
					</blockquote>
				)
			) : (
				<>
					<TextField
						label={ __( 'What is to be done', 'coffer' ) }
						value={ typed.title }
						maxLength={ 190 }
						dir="auto"
						required
						error={
							isForced && typed.title.trim() === ''
								? __( 'Say what is to be done.', 'coffer' )
								: problemAt( 'title' )
						}
						onChange={ ( title ) => set( { title } ) }
					/>
					<TextArea
						label={ __( 'What is to be known about it', 'coffer' ) }
						help={ __( 'May stay empty. Only staff read it.', 'coffer' ) }
						value={ typed.text }
						maxLength={ 2000 }
						dir="auto"
						rows={ 3 }
						error={ problemAt( 'text' ) }
						onChange={ ( text ) => set( { text } ) }
					/>
				</>
			) }
			<div className="coffer-dialog__pair">
				<TextField
					label={ __( 'Day', 'coffer' ) }
					type="date"
					max="9999-12-31"
					help={ __( 'May stay empty.', 'coffer' ) }
					value={ typed.due_on }
					error={ problemAt( 'due_on' ) }
					onChange={ ( due_on ) => set( { due_on } ) }
				/>
				<SearchedChoice
					label={ __( 'Who sees to it', 'coffer' ) }
					placeholder={ __( 'Nobody yet', 'coffer' ) }
					value={ typed.assignee }
					search={ findPeople }
					error={ problemAt( 'assignee_id' ) }
					onChange={ ( assignee ) => set( { assignee } ) }
				/>
			</div>
			{ ! isFixed && (
				<div className="coffer-dialog__pair">
					<SearchedChoice
						label={ __( 'Customer', 'coffer' ) }
						placeholder={ __( 'None', 'coffer' ) }
						value={ typed.customer }
						search={ findCustomers }
						error={ problemAt( 'customer_id' ) }
						// A document of somebody else cannot stay.
						onChange={ ( customer ) => set( { customer, document: null } ) }
					/>
					<SearchedChoice
						label={ __( 'Document', 'coffer' ) }
						placeholder={ __( 'None', 'coffer' ) }
						value={ typed.document }
						search={ documents }
						error={ problemAt( 'document_id' ) }
						onChange={ ( document ) => set( { document } ) }
					/>
				</div>
			) }
			{ base && form.error?.code === 'version_conflict' && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => void loadCurrent( base.id ) }>
					{ __( 'Load the current version', 'coffer' ) }
				</Button>
			) }
		</DialogForm>
	);
}

interface Typed {
	title: string;
	text: string;
	/** YYYY-MM-DD, or empty. */
	due_on: string;
	assignee: Found | null;
	customer: Found | null;
	document: Found | null;
}

function typedTask( task: Task | undefined, follows: Task | undefined, about: About, startTitle: string ): Typed {
	const subject = task ?? follows;
	const document = subject?.document && { id: subject.document.id, label: subjectWords( subject.document ) };
	const customer =
		subject && subject.customer_id !== null ? { id: subject.customer_id, label: subject.customer_name } : null;
	return {
		title: task?.title ?? startTitle,
		text: task?.text ?? '',
		due_on: task?.due_on ?? '',
		assignee: task ? named( task.assignee ) : { id: boot.person_id, label: boot.person },
		customer: customer ?? about.customer ?? null,
		document: document ?? about.document ?? null,
	};
}

function inputOf( typed: Typed, isFixed: boolean, follows: Task | undefined ): TaskInput {
	const plan = { due_on: typed.due_on === '' ? null : typed.due_on, assignee_id: typed.assignee?.id ?? null };
	if ( isFixed ) {
		return plan;
	}
	return {
		...plan,
		title: typed.title,
		text: typed.text,
		customer_id: typed.customer?.id ?? null,
		document_id: typed.document?.id ?? null,
		...( follows ? { follows_id: follows.id } : {} ),
	};
}

function dialogTitle( task: Task | undefined, follows: Task | undefined ): string {
	if ( task ) {
		return isOfCustomer( task ) ? taskTitle( task ) : __( 'Edit task', 'coffer' );
	}
	return follows ? __( 'Follow-up task', 'coffer' ) : __( 'New task', 'coffer' );
}

const PER_PAGE = 20;
const asked = ( text: string ) => ( { per_page: PER_PAGE, ...( text === '' ? {} : { search: text } ) } );

function named( member: Task[ 'assignee' ] ): Found | null {
	return member && { id: member.id, label: member.name };
}

async function findPeople( text: string, signal: AbortSignal ): Promise< Found[] > {
	const { items } = await fetchPeople( asked( text ), signal );
	return items.map( ( { id, name } ) => ( { id, label: name } ) );
}

async function findCustomers( text: string, signal: AbortSignal ): Promise< Found[] > {
	const { items } = await fetchCustomers( asked( text ), signal );
	return items.map( ( { id, name } ) => ( { id, label: name } ) );
}

async function findDocuments( text: string, customer: number | undefined ): Promise< Found[] > {
	const { items } = await fetchDocuments( {
		...asked( text ),
		...( customer === undefined ? {} : { customer_id: customer } ),
	} );
	return items.map( ( document ) => ( { id: document.id, label: documentLabel( document ) } ) );
}

/** The list is narrowed by what its labels hold, so the customer has to be in them. */
function documentLabel( document: DocumentSummary ): string {
	return [ documentTitle( document ), document.customer_name ].filter( Boolean ).join( ' · ' );
}
