import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	createMessageTemplate,
	editMessageTemplate,
	toCofferError,
	tryMessageTemplate,
	type MessageTemplate,
	type MessageTemplateTried,
} from '@coffer/api';
import { BusyButton, Choice, DialogForm, TextArea, TextField } from '../components';
import { useNotify } from '../notices';
import { languageChoices } from '../words';
import { MailPreview } from './mail-preview';

interface Props {
	/** One that Coffer comes with is saved as the site's own. */
	template: MessageTemplate;
	onSaved: () => void;
	onClose: () => void;
}

const languages = [ { value: '', label: __( 'All languages', 'coffer' ) }, ...languageChoices() ];

/** Writes a template, and tries it with the latest document that was sent. */
export function TemplateDialog( { template, onSaved, onClose }: Props ) {
	const notify = useNotify();
	const [ typed, setTyped ] = useState( template );
	const [ tried, setTried ] = useState< MessageTemplateTried >();
	const [ busyWith, setBusyWith ] = useState< 'save' | 'try' | null >( null );
	const [ error, setError ] = useState< unknown >();
	const { id, purpose, name, language, subject, body, version } = typed;
	const refusal = error === undefined ? undefined : toCofferError( error );
	const problemAt = ( field: string ) => ( refusal?.field === field ? refusal.message : undefined );
	const change = ( part: Partial< MessageTemplate > ) => setTyped( ( before ) => ( { ...before, ...part } ) );

	const attempt = async ( what: 'save' | 'try', work: () => Promise< void > ) => {
		setBusyWith( what );
		setError( undefined );
		try {
			await work();
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusyWith( null );
	};
	const save = () =>
		attempt( 'save', async () => {
			const input = { purpose, name, language, subject, body };
			await ( id === null ? createMessageTemplate( input ) : editMessageTemplate( { id, version }, input ) );
			notify( __( 'Template saved.', 'coffer' ) );
			onSaved();
			onClose();
		} );
	const tryIt = () =>
		attempt( 'try', async () => {
			setTried( await tryMessageTemplate( { subject, body, ...( language === '' ? {} : { language } ) } ) );
		} );
	return (
		<DialogForm
			title={ id === null ? __( 'Make your own template', 'coffer' ) : __( 'Edit template', 'coffer' ) }
			submitLabel={ __( 'Save template', 'coffer' ) }
			isBusy={ busyWith === 'save' }
			error={ error }
			onSubmit={ () => void save() }
			onClose={ onClose }
		>
			<TextField
				label={ __( 'Name', 'coffer' ) }
				value={ name }
				error={ problemAt( 'name' ) }
				onChange={ ( value ) => change( { name: value } ) }
				maxLength={ 190 }
				dir="auto"
			/>
			<Choice
				label={ __( 'For customers who read', 'coffer' ) }
				value={ language }
				options={ languages }
				error={ problemAt( 'language' ) }
				onChange={ ( value ) => change( { language: value } ) }
			/>
			<TextField
				label={ __( 'Subject', 'coffer' ) }
				value={ subject }
				error={ problemAt( 'subject' ) }
				onChange={ ( value ) => change( { subject: value } ) }
				maxLength={ 200 }
				dir="auto"
			/>
			<TextArea
				label={ __( 'Text', 'coffer' ) }
				value={ body }
				error={ problemAt( 'body' ) }
				onChange={ ( value ) => change( { body: value } ) }
				rows={ 9 }
				maxLength={ 10_000 }
				dir="auto"
			/>
			<details className="coffer-templates__help">
				<summary>{ __( 'Placeholders', 'coffer' ) }</summary>
				<p>
					{ __(
						'They are filled in when a message begins. A line is left out when there is nothing for it, such as no due date.',
						'coffer'
					) }
				</p>
				<dl className="coffer-facts">
					{ placeholders.map( ( [ placeholder, meaning ] ) => (
						<div key={ placeholder }>
							<dt>
								<code dir="ltr">{ `{{${ placeholder }}}` }</code>
							</dt>
							<dd>{ meaning }</dd>
						</div>
					) ) }
				</dl>
			</details>
			<BusyButton isBusy={ busyWith === 'try' } onClick={ () => void tryIt() }>
				{ __( 'Try it with the latest document', 'coffer' ) }
			</BusyButton>
			{ tried && (
				<>
					<p role="status">
						{ tried.document_number === null
							? __( 'Nothing was sent yet, so the placeholders stay as they are.', 'coffer' )
							: /* translators: %s: number of a document. */
								sprintf( __( 'With %s:', 'coffer' ), tried.document_number ) }
					</p>
					<MailPreview mail={ tried } />
				</>
			) }
		</DialogForm>
	);
}

const placeholders: readonly ( readonly [ string, string ] )[] = [
	[ 'customer', __( 'Name of the customer', 'coffer' ) ],
	[ 'document', __( 'Kind and number, such as “Invoice 12”', 'coffer' ) ],
	[ 'number', __( 'Number of the document', 'coffer' ) ],
	[ 'amount', __( 'What it comes to', 'coffer' ) ],
	[ 'balance', __( 'What is left to pay', 'coffer' ) ],
	[ 'issue_date', __( 'Day of issue', 'coffer' ) ],
	[ 'due_date', __( 'Due date; of a quote, its last day', 'coffer' ) ],
	[ 'reference', __( 'Reference', 'coffer' ) ],
	[ 'business', __( 'Name of the business', 'coffer' ) ],
	[ 'link', __( 'Adds the link to the customer’s page at the end', 'coffer' ) ],
];
