/** Where a site's PHP runs: php -S with SQLite, WebAssembly PHP with SQLite, or PHP-FPM with nginx and MariaDB. */
export type HostName = 'native' | 'playground' | 'fpm';

export interface SiteOptions {
	readonly host: HostName;
	/** Folder name below .coffer/sites. */
	readonly name: string;
	/** Taken when free, else the next free one. */
	readonly port?: number;
	/** Throw away what the site holds and install it anew. */
	readonly fresh?: boolean;
	/** Version, folder, or nothing for the newest. */
	readonly wordpress?: string;
	/** Fill it with the demo data. The demo users are always there. */
	readonly demo?: boolean;
	readonly permalinks?: 'pretty' | 'plain';
	/** For example `shop`: WordPress then lives at /shop/. */
	readonly subdirectory?: string;
	/** Folder name of a theme; `classic` is tests/fixtures/themes/classic. */
	readonly theme?: string;
	readonly multisite?: boolean;
	/** False keeps WP-Cron from running by itself. Default true. */
	readonly cron?: boolean;
	/** False leaves the plugin inactive. Default true. */
	readonly activate?: boolean;
	/** Lets WordPress ask other servers, such as that of a language model. Default false. */
	readonly online?: boolean;
	/** Lets WordPress install and delete plugins, Coffer too, whose folder is otherwise a link to its sources. Default false. */
	readonly installs?: boolean;
	/** Of host `fpm`: the web server keeps every page that does not forbid it, in the site's folder `page-cache`. */
	readonly pageCache?: boolean;
	/** Of host `fpm`: the web server compresses what it sends, as hosts do. */
	readonly compress?: boolean;
	/** Of host `fpm`: PHP looks for changed files as seldom as it does by itself. Default false: on every request. */
	readonly usualOpcache?: boolean;
	/**
	 * Of host `fpm`: how many PHP servers there are, as where several machines share one database. Each has its own
	 * processes and opcache and its number from 1 on as COFFER_HEAD in its environment; a request that says
	 * `Coffer-Head: 2` is answered by the second, all others by the first. Default 1.
	 */
	readonly heads?: number;
	/** Of host `playground`: a series such as `8.1`. Default 8.3. */
	readonly php?: string;
	/** Folder of the plugin. Default: this repository. */
	readonly plugin?: string;
}

export interface Site {
	/** Address without a slash at its end. */
	readonly url: string;
	readonly host: HostName;
	/** Folder that holds everything of this site. */
	readonly dir: string;
	/** Address of a customer's page in the demo data. */
	readonly portalUrl: string | undefined;
	/** WordPress writes its notices, warnings and errors here. */
	readonly logFile: string;
	/** While this file exists, its content (unix seconds) is Coffer's clock. */
	readonly clockFile: string;
	/** An address that logs the browser in as a demo user and leads on to `path`. */
	loginUrl( user: DemoUser, path: string ): string;
	/**
	 * Runs PHP in the loaded WordPress and gives back what it returns, through JSON. `$input` holds `input`.
	 *
	 * @throws Error with PHP's message.
	 */
	php< T = unknown >( code: string, input?: unknown ): Promise< T >;
	stop(): Promise< void >;
}

export const demoUsers = {
	owner: 'administrator',
	manager: 'coffer_money_manager',
	bookkeeper: 'coffer_bookkeeper',
	viewer: 'coffer_money_viewer',
	editor: 'editor',
	subscriber: 'subscriber',
} as const;

export type DemoUser = keyof typeof demoUsers;

export const demoPassword = 'coffer-demo';
