import type { HostName } from '../site';
import { fpm } from './fpm';
import type { Host } from './host';
import { native } from './native';
import { playground } from './playground';

export const hosts: Record< HostName, Host & { readonly title: string } > = {
	native: { ...native, title: 'PHP’s own web server with SQLite' },
	playground: { ...playground, title: 'WebAssembly PHP with SQLite' },
	fpm: { ...fpm, title: 'MariaDB, PHP-FPM and nginx' },
};
