import type { HostName } from '../site';
import type { Host } from './host';
import { native } from './native';

export const hosts: Record< HostName, Host & { readonly title: string } > = {
	native: { ...native, title: 'PHP’s own web server with SQLite' },
	playground: { ...native, title: 'WebAssembly PHP with SQLite' },
	fpm: { ...native, title: 'MariaDB, PHP-FPM and nginx' },
};
