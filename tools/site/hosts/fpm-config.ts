import { join } from 'node:path';
import { root } from '../../machine/paths';
import { isRoot } from '../../machine/debian';
import type { Layout } from '../layout';

/** Where the servers of one site keep what is theirs. */
export interface FpmPaths {
	/** Sockets; their paths must be short. */
	readonly run: string;
	readonly data: string;
	readonly config: string;
	/** Pages that the web server keeps; undefined when it keeps none. */
	readonly pages: string | undefined;
}

/** Of the PHP server with this number, from 1 on. */
export function socketOf( paths: FpmPaths, head: number ): string {
	return join( paths.run, head === 1 ? 'fpm.sock' : `fpm-${ head }.sock` );
}

export function phpFpmConfig( paths: FpmPaths, layout: Layout, head: number ): string {
	return `[global]
daemonize = no
error_log = ${ layout.serverLog }
pid = ${ socketOf( paths, head ).replace( /sock$/, 'pid' ) }

[coffer]
${ isRoot() ? 'user = root\ngroup = root\n' : '' }listen = ${ socketOf( paths, head ) }
pm = static
pm.max_children = 8
pm.max_requests = 2000
catch_workers_output = yes
clear_env = no
env[COFFER_HEAD] = ${ head }
php_admin_value[display_errors] = 0
php_admin_value[log_errors] = 1
php_admin_value[memory_limit] = 512M
php_admin_value[upload_max_filesize] = 32M
php_admin_value[post_max_size] = 32M
`;
}

/**
 * Settings that PHP takes only when it starts. `looksEvery`: how long it believes that a file has not changed, seconds; a test that writes
 * one wants it seen at once.
 */
export const phpFpmStartSettings = ( looksEvery: number ) => [
	'-d',
	'opcache.enable=1',
	'-d',
	`opcache.revalidate_freq=${ looksEvery }`,
	'-d',
	'opcache.max_accelerated_files=20000',
	'-d',
	`opcache.blacklist_filename=${ join( root, 'tools', 'site', 'php', 'opcache-blacklist.txt' ) }`,
];

/** The values that PHP needs of nginx, whole: Debian's own list drops the port from HTTP_HOST. */
const parameters: Readonly< Record< string, string > > = {
	SCRIPT_FILENAME: '$document_root$coffer_script',
	SCRIPT_NAME: '$coffer_script',
	PATH_INFO: '$coffer_rest',
	QUERY_STRING: '$query_string',
	REQUEST_METHOD: '$request_method',
	CONTENT_TYPE: '$content_type',
	CONTENT_LENGTH: '$content_length',
	REQUEST_URI: '$request_uri',
	DOCUMENT_URI: '$document_uri',
	DOCUMENT_ROOT: '$document_root',
	SERVER_PROTOCOL: '$server_protocol',
	REQUEST_SCHEME: '$scheme',
	GATEWAY_INTERFACE: 'CGI/1.1',
	SERVER_SOFTWARE: 'nginx',
	REMOTE_ADDR: '$remote_addr',
	REMOTE_PORT: '$remote_port',
	SERVER_ADDR: '$server_addr',
	SERVER_PORT: '$server_port',
	SERVER_NAME: '$host',
	HTTP_HOST: '$http_host',
	REDIRECT_STATUS: '200',
};

/**
 * A page cache as hosts set it up: whoever is not signed in gets what the first one got, unless the answer forbids to keep it.
 * Greedier than theirs, so that only the answer's own headers keep it out: for every status, and for forms too.
 */
const pageCache = {
	server: (
		folder: string
	) => `	fastcgi_cache_path ${ folder } levels=1:2 keys_zone=pages:10m inactive=60m use_temp_path=off;
	fastcgi_cache_key "$scheme$request_method$host$request_uri";
	map "$http_cookie $request_uri" $fresh {
		default 0;
		~wordpress_logged_in 1;
		~/wp-admin/ 1;
		~/wp-login\\.php 1;
	}
`,
	php: `			fastcgi_cache pages;
			fastcgi_cache_methods GET HEAD POST;
			fastcgi_cache_valid any 60m;
			fastcgi_cache_bypass $fresh;
			fastcgi_no_cache $fresh;
			add_header X-Cache $upstream_cache_status always;
`,
} as const;

/** Which PHP server answers is the asker's choice: a balancer that chose itself could not be tested. */
function balancer( paths: FpmPaths, heads: number ): string {
	const others = Array.from( { length: heads - 1 }, ( _each, at ) => at + 2 );
	return `	map $http_coffer_head $coffer_php {
		default ${ socketOf( paths, 1 ) };
${ others.map( ( head ) => `		${ head } ${ socketOf( paths, head ) };\n` ).join( '' ) }	}
`;
}

const compression = `	gzip on;
	gzip_comp_level 5;
	gzip_min_length 256;
	gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
`;

/** @param compress Whether whoever can read it gets what is sent compressed. */
export function nginxConfig( paths: FpmPaths, layout: Layout, port: number, heads: number, compress: boolean ): string {
	const temporary = [ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ];
	return `${ isRoot() ? 'user root;\n' : '' }daemon off;
worker_processes 2;
pid ${ paths.run }/nginx.pid;
error_log ${ layout.serverLog };
events {
	worker_connections 512;
}
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	sendfile on;
	client_max_body_size 32m;
	large_client_header_buffers 4 32k;
	fastcgi_buffers 32 32k;
	fastcgi_buffer_size 64k;
${ temporary.map( ( name ) => `	${ name }_temp_path ${ paths.run }/${ name };` ).join( '\n' ) }
${ balancer( paths, heads ) }${ compress ? compression : '' }${ paths.pages === undefined ? '' : pageCache.server( paths.pages ) }	server {
		listen 127.0.0.1:${ port };
		server_name _;
		root ${ layout.web };
		index index.php;
		absolute_redirect off;

		location ~ (/\\.(?!well-known/)|/wp-content/(coffer-dev|database)(/|$)|/plugins/coffer/(node_modules|tools|tests)(/|$)|\\.log$) {
			return 404;
		}
		location / {
			try_files $uri $uri/ ${ layout.base }/index.php?$args;
		}
		location ~ ^(?<coffer_script>.+?\\.php)(?<coffer_rest>/.*)?$ {
			if (!-f $document_root$coffer_script) {
				rewrite ^ ${ layout.base }/index.php last;
			}
			fastcgi_pass unix:$coffer_php;
			fastcgi_read_timeout 120s;
${ paths.pages === undefined ? '' : pageCache.php }${ Object.entries( parameters )
		.map( ( [ name, value ] ) => `			fastcgi_param ${ name } ${ value };` )
		.join( '\n' ) }
		}
	}
}
`;
}
