import { calledName } from './php-made';
import { isNode, line, parse, walk, type PhpNode } from './php-source';

/** What is named by whom: the argument that gives a name to something all plugins of a site share. */
const naming: Readonly< Record< string, number > > = {
	add_option: 0,
	update_option: 0,
	delete_option: 0,
	add_site_option: 0,
	update_site_option: 0,
	set_transient: 0,
	get_transient: 0,
	delete_transient: 0,
	set_site_transient: 0,
	wp_cache_set: 2,
	wp_cache_add: 2,
	update_user_meta: 1,
	update_post_meta: 1,
	wp_schedule_event: 2,
	wp_schedule_single_event: 1,
	wp_unschedule_hook: 0,
	wp_clear_scheduled_hook: 0,
	do_action: 0,
	do_action_ref_array: 0,
	apply_filters: 0,
	apply_filters_ref_array: 0,
	add_shortcode: 0,
	register_post_type: 0,
	register_taxonomy: 0,
	register_block_template: 0,
	register_setting: 1,
	wp_register_ability: 0,
	wp_register_ability_category: 0,
	wp_register_script: 0,
	wp_register_style: 0,
	wp_register_script_module: 0,
	add_menu_page: 3,
	add_submenu_page: 4,
	add_role: 0,
	setcookie: 0,
	define: 0,
	class_alias: 1,
};

const ours = /^@?coffer/i;

/** Variables of WordPress, which are there already. */
const ofWordPress = /^(wp|wpdb|wp_rewrite|wp_locale|phpmailer)$/;

/** WordPress makes its rules anew when they are gone. */
const renewed = 'delete_option( rewrite_rules )';

/** Names of constants of classes, such as `Schema::OPTION`, with what they hold. */
export type Constants = ReadonlyMap< string, string >;

export function constantsOf( sources: readonly string[], manifest: object = {} ): Constants {
	const constants = new Map( entries( 'Manifest::IDENTITY', manifest ) );
	for ( const code of sources ) {
		walk( parse( code ), ( node ) => {
			if ( node.kind !== 'class' || ! isNode( node.name ) ) {
				return;
			}
			const owner = String( node.name.name );
			walk( node.body, ( member ) => {
				if ( member.kind === 'constant' && isNode( member.name ) && isNode( member.value ) ) {
					const value = text( member.value, constants, owner );
					if ( value !== undefined ) {
						constants.set( `${ owner }::${ String( member.name.name ) }`, value );
					}
				}
			} );
		} );
	}
	return constants;
}

/** The manifest, which PHP has as a constant of its own. */
function entries( name: string, value: unknown ): [ string, string ][] {
	if ( typeof value === 'string' ) {
		return [ [ name, value ] ];
	}
	return typeof value === 'object' && value !== null
		? Object.entries( value ).flatMap( ( [ key, each ] ) => entries( `${ name }[${ key }]`, each ) )
		: [];
}

/** Everything global that has a name which another plugin could have chosen too. One sentence each. */
export function foreignToOthers( code: string, constants: Constants = constantsOf( [ code ] ) ): string[] {
	const faults: string[] = [];
	const hold = ( node: PhpNode, what: string, name: string | undefined ) => {
		if ( name === undefined || ! ours.test( name ) ) {
			faults.push(
				`line ${ line( node ) }: ${ what } ${ name === undefined ? 'a name from elsewhere' : `"${ name }"` }`
			);
		}
	};
	const tree = parse( code );
	let namespace = '';
	let owner = '';
	walk( tree, ( node, parent ) => {
		if ( node.kind === 'namespace' ) {
			namespace = String( node.name );
		}
		if (
			[ 'class', 'interface', 'enum', 'trait' ].includes( node.kind ) &&
			isNode( node.name ) &&
			! node.isAnonymous
		) {
			owner = String( node.name.name );
			hold( node, node.kind, `${ namespace }\\${ owner }`.replace( /^\\/, '' ) );
		}
		if ( node.kind === 'function' && isNode( node.name ) ) {
			hold( node, 'function', namespace === '' ? String( node.name.name ) : namespace );
		}
		if ( node.kind === 'constantstatement' && parent?.kind !== 'classconstant' ) {
			for ( const each of node.constants as PhpNode[] ) {
				hold( node, 'const', namespace === '' ? String( ( each.name as PhpNode ).name ) : namespace );
			}
		}
		if ( node.kind === 'global' ) {
			for ( const each of node.items as PhpNode[] ) {
				if ( ! ofWordPress.test( String( each.name ) ) ) {
					hold( node, 'global', String( each.name ) );
				}
			}
		}
		if ( node.kind === 'call' && isNode( node.what ) && node.what.kind === 'name' ) {
			const called = calledName( node.what ) ?? '';
			const position = naming[ called ];
			if ( position !== undefined ) {
				const argument = ( node.arguments as PhpNode[] )[ position ];
				const name = argument ? text( argument, constants, owner ) : undefined;
				if ( `${ called }( ${ name ?? '' } )` !== renewed ) {
					hold( node, `${ called }()`, name );
				}
			}
		}
	} );
	return faults;
}

/** As much of a text as is known from its beginning on; undefined when that is nothing. */
function text( node: PhpNode, constants: Constants, owner: string ): string | undefined {
	if ( node.kind === 'string' ) {
		return String( node.value );
	}
	if ( node.kind === 'bin' && node.type === '.' && isNode( node.left ) ) {
		return text( node.left, constants, owner );
	}
	if ( node.kind === 'encapsed' ) {
		const [ first ] = node.value as PhpNode[];
		return first?.kind === 'encapsedpart' && isNode( first.expression )
			? text( first.expression, constants, owner )
			: undefined;
	}
	if ( node.kind === 'staticlookup' && isNode( node.what ) && isNode( node.offset ) ) {
		const of = node.what.kind === 'selfreference' ? owner : ( String( node.what.name ).split( '\\' ).pop() ?? '' );
		return constants.get( `${ of }::${ String( node.offset.name ) }` );
	}
	const entry = entryOf( node );
	return entry === undefined ? undefined : constants.get( entry );
}

/** `Manifest::IDENTITY[scheduled][daily]` */
function entryOf( node: PhpNode ): string | undefined {
	if ( node.kind === 'staticlookup' && isNode( node.what ) && isNode( node.offset ) ) {
		return `${ String( node.what.name ).split( '\\' ).pop() ?? '' }::${ String( node.offset.name ) }`;
	}
	const of = node.kind === 'offsetlookup' && isNode( node.what ) ? entryOf( node.what ) : undefined;
	return of && isNode( node.offset ) && node.offset.kind === 'string'
		? `${ of }[${ String( node.offset.value ) }]`
		: undefined;
}
