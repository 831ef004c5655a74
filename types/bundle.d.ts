declare module '*/table-library.cjs' {
	/** Whether a package that WordPress has too is bundled where the file `importer` asks for it. */
	export function comesAlong( request: string, importer: string ): boolean;
	/** Whether `file` does not ship: `emptyComponent` stands in its place. */
	export function isUnused( file: string ): boolean;
	/** The source of a module. */
	export const emptyComponent: string;
}
