import type { Threat } from './guard';

const model = 'server/Domain/Assistant/DraftByModel.php';

export const assistant: readonly Threat[] = [
	{
		number: 31,
		title: 'It sends',
		answer: 'Its tools read; the one that writes leaves a proposal, which counts nowhere until a person takes it.',
		guards: [
			{
				guard: 'A proposal is not a task yet',
				file: 'server/Domain/Assistant/ProposeFollowUp.php',
				code: 'TaskState::Proposed',
				without: 'TaskState::Open',
				spec: 'assistant-tasks',
			},
		],
		also: [ 'tests/server/assistant-proof.spec.ts' ],
	},
	{
		number: 32,
		title: 'It sees the secret',
		answer: 'A model is told what the abilities tell: no link, no record number, no address, no private note.',
		guards: [
			{
				guard: 'Record names are left out',
				file: 'server/Domain/Assistant/ModelContext.php',
				code: "array_diff_key( $known, [ 'reference' => 1, 'customer_reference' => 1 ] )",
				without: '$document',
				spec: 'assistant-model',
				tests: 'record numbers, addresses',
			},
			{
				guard: 'Only what the contract names is told',
				file: 'server/Domain/Assistant/ModelContext.php',
				code: "array_intersect_key( $document, Schemas::ALL['ability-document']['properties'] )",
				without: "[ ...$document, 'private_note' => 'The door code is 4711' ]",
				spec: 'assistant-model',
				tests: 'record numbers, addresses',
			},
		],
		also: [ 'tests/server/assistant-projection.spec.ts' ],
	},
	{
		number: 33,
		title: 'Customers’ text gives orders',
		answer: 'What people wrote stands between fences with a random marker; an answer with anything that is not in the records is thrown away.',
		guards: [
			{
				guard: 'The fence of each prompt has a marker that nobody could know before',
				file: 'server/Domain/Assistant/Fence.php',
				code: 'new self( bin2hex( $random->bytes( 8 ) ) )',
				without: "new self( str_repeat( '0', 16 ) )",
				spec: 'assistant-model',
				tests: 'word for word',
			},
			{
				guard: 'What is in no record is not said',
				file: model,
				code: 'if ( [] !== $grounding->ungrounded( $text ) ) {',
				without: 'if ( false ) {',
				spec: 'assistant-model',
			},
			{
				guard: 'A draft calls no tool',
				file: model,
				code: 'if ( [] !== $turn->calls ) {',
				without: 'if ( false ) {',
				spec: 'assistant-model',
			},
		],
	},
	{
		number: 34,
		title: 'Its drafts leak',
		answer: 'One leak guard for what people and models write; what blocks there is not shown, not copied, not sent.',
		guards: [
			{
				guard: 'A draft by a model passes the leak guard',
				file: model,
				code: 'if ( $finding->kind->isBlocking() ) {',
				without: 'if ( false ) {',
				spec: 'assistant-model',
				tests: 'quotes a private note',
			},
			{
				guard: 'So does what a person sends',
				file: 'server/Domain/Messages/CheckMessage.php',
				code: 'foreach ( $this->findings( $message->subject, $message->body, $document, $customer ) as $finding ) {',
				without: 'foreach ( [] as $finding ) {',
				spec: 'messages',
				tests: 'lets nothing out',
			},
		],
	},
];
