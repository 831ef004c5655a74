import type { Message } from './message';

/** Messages that stand in data, where nothing calls a function of gettext: WordPress or Sentence.php translates them by value. */
interface Contract {
	errors: Record< string, { sentence: string } >;
	availability: { refusals: Record< string, { sentence: string; remedy: string | null } > };
	lifecycle: {
		transitions: Record< string, { refused: string } >;
		events: Record< string, string >;
		event_groups: Record< string, { label: string } >;
	};
	abilities: {
		category: { label: string; description: string };
		abilities: Record< string, { label: string; description: string } >;
	};
}

function message( id: string, file: string, comment?: string, context?: string ): Message {
	return {
		id,
		...( context === undefined ? {} : { context } ),
		comments: comment === undefined ? [] : [ comment ],
		references: [ file ],
		flags: [],
	};
}

/** Sentences of contract/ that people read: refusals, the activity log and what the assistant can do. Names of hooks and routes are for programmers. */
export function contractMessages( { errors, availability, lifecycle, abilities }: Contract ): Message[] {
	const filled = 'translators: keep the words in braces as they are; they are filled in.';
	return [
		...Object.values( errors ).map( ( { sentence } ) => message( sentence, 'contract/errors.json' ) ),
		...Object.values( availability.refusals ).flatMap( ( { sentence, remedy } ) =>
			[ sentence, remedy ?? '' ]
				.filter( Boolean )
				.map( ( id ) => message( id, 'contract/link-availability.json' ) )
		),
		...Object.values( lifecycle.transitions )
			.filter( ( { refused } ) => refused )
			.map( ( { refused } ) => message( refused, 'contract/lifecycle.json' ) ),
		...Object.values( lifecycle.events ).map( ( sentence ) =>
			message( sentence, 'contract/lifecycle.json', sentence.includes( '{' ) ? filled : undefined )
		),
		...Object.values( lifecycle.event_groups ).map( ( { label } ) => message( label, 'contract/lifecycle.json' ) ),
		...[ abilities.category, ...Object.values( abilities.abilities ) ].flatMap( ( { label, description } ) =>
			[ label, description ].map( ( sentence ) => message( sentence, 'contract/abilities.json' ) )
		),
	];
}

/** Header of the plugin, names of its roles and what they may do, with the contexts in which WordPress asks for them. */
export function manifestMessages( manifest: {
	name: string;
	description: string;
	capabilities: Record< string, string >;
	roles: Record< string, { name: string; description: string } >;
} ): Message[] {
	return [
		message( manifest.name, 'plugin.json', 'translators: name of the plugin.' ),
		message( manifest.description, 'plugin.json', 'translators: description of the plugin.' ),
		...Object.values( manifest.roles ).flatMap( ( { name, description } ) => [
			message( name, 'plugin.json', undefined, 'User role' ),
			message( description, 'plugin.json', 'translators: what a role is for.' ),
		] ),
		...Object.values( manifest.capabilities ).map( ( sentence ) =>
			message( sentence, 'plugin.json', 'translators: what somebody may do.' )
		),
	];
}

/** What WordPress translates of a block.json, in the contexts of its block-i18n.json. */
export function blockMessages(
	block: { title: string; description?: string; keywords?: readonly string[] },
	file: string
): Message[] {
	return [
		message( block.title, file, undefined, 'block title' ),
		...( block.description ? [ message( block.description, file, undefined, 'block description' ) ] : [] ),
		...( block.keywords ?? [] ).map( ( keyword ) => message( keyword, file, undefined, 'block keyword' ) ),
	];
}
