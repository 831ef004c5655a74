/**
 * `npm run translations`: languages/coffer.pot from the sources, and every language's file brought up to date with it.
 * `-- --check` changes nothing and fails when the template is out of date or a language that ships is not whole.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { say } from './terminal/steps';
import { compiledFiles } from './translations/compile';
import { DOMAIN } from './translations/calls';
import { languages, type Language } from './translations/languages';
import { merge, type Entry } from './translations/merge';
import type { Message } from './translations/message';
import { faultOf } from './translations/placeholders';
import { entriesOf, languageFile, templateFile } from './translations/po';
import { builtModules, builtScripts, projectMessages } from './translations/project';

const folder = join( root, 'languages' );
const template = join( folder, `${ DOMAIN }.pot` );

/** Writes the template and the languages' files. */
export function update(): void {
	const messages = projectMessages();
	mkdirSync( folder, { recursive: true } );
	writeFileSync( template, templateFile( messages ) );
	for ( const language of languages ) {
		const entries = merged( language, messages );
		writeFileSync( fileOf( language ), languageFile( language, entries ) );
		say( `${ language.locale }: ${ entries.filter( isMissing ).length } of ${ entries.length } to translate.` );
	}
}

/** What is wrong, a line each. */
export function check(): string[] {
	const messages = projectMessages();
	const faults = wordsInModules( messages );
	if ( text( template ) !== templateFile( messages ) ) {
		faults.push( 'languages/coffer.pot is out of date: run `npm run translations`.' );
	}
	for ( const language of languages ) {
		const entries = merged( language, messages );
		const missing = entries.filter( isMissing );
		if ( missing[ 0 ] ) {
			faults.push(
				`${ language.locale }: ${ missing.length } of ${ entries.length } messages are not translated yet, such as "${ missing[ 0 ].message.id }".`
			);
		}
		for ( const entry of entries ) {
			const fault = isMissing( entry ) ? undefined : faultOf( entry );
			if ( fault ) {
				faults.push( `${ language.locale }, "${ entry.message.id }": ${ fault }.` );
			}
		}
	}
	return faults;
}

/** Writes what WordPress reads, into build/languages/. */
export function compile(): void {
	const target = join( root, 'build', 'languages' );
	const scripts = builtScripts();
	rmSync( target, { recursive: true, force: true } );
	mkdirSync( target, { recursive: true } );
	for ( const language of languages ) {
		const files = compiledFiles( language, entriesOf( text( fileOf( language ) ) ), scripts );
		for ( const [ name, content ] of Object.entries( files ) ) {
			writeFileSync( join( target, name ), content );
		}
	}
}

function wordsInModules( messages: readonly Message[] ): string[] {
	return builtModules().flatMap( ( { file, sources } ) =>
		messages
			.filter( ( { references } ) => references.some( ( reference ) => sources.has( reference ) ) )
			.map( ( { id } ) => `${ file } says "${ id }" itself: let the server give it the words.` )
	);
}

function merged( language: Language, messages: readonly Message[] ): Entry[] {
	return merge( messages, entriesOf( text( fileOf( language ) ) ), language.plurals.count );
}

function isMissing( { texts, fuzzy }: Entry ): boolean {
	return fuzzy || ! texts.some( Boolean );
}

function fileOf( { locale }: Language ): string {
	return join( folder, `${ DOMAIN }-${ locale }.po` );
}

function text( file: string ): string {
	return existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
}

command( module, async () => {
	if ( ! process.argv.includes( '--check' ) ) {
		update();
		return 0;
	}
	const faults = check();
	( faults.length === 0 ? [ 'Every text is translated, and fits the sources.' ] : faults ).forEach( say );
	return faults.length === 0 ? 0 : 1;
} );
