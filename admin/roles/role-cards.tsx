import { CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Role } from '@coffer/api';
import { boot } from '../boot';
import { Skeleton } from '../components';
import { RoleName, RoleOrigin, RolePeople } from './role-head';
import type { Shown } from './roles';

/** Roles below each other, where there is no room side by side. */
export function RoleCards( { roles, isLoading, ...rest }: Shown ) {
	return (
		<div className="coffer-roles__cards" aria-busy={ isLoading }>
			{ roles ? (
				roles.map( ( role ) => <Card key={ role.slug } role={ role } { ...rest } /> )
			) : (
				<>
					<p className="screen-reader-text" role="status">
						{ __( 'Loading roles', 'coffer' ) }
					</p>
					<Skeleton width="60%" />
					<Skeleton width="80%" />
					<Skeleton width="70%" />
				</>
			) }
		</div>
	);
}

function Card( { role, wantedOf, onToggle, onDone }: { role: Role } & Omit< Shown, 'roles' | 'isLoading' > ) {
	const wanted = wantedOf( role );
	/* translators: 1: how many things a role may do. 2: how many there are. */
	const inMoney = sprintf( __( 'In Money: %1$d of %2$d', 'coffer' ), wanted.length, boot.capabilities.length );
	return (
		<article className="coffer-roles__card" aria-label={ role.name }>
			<RoleName role={ role } onDone={ onDone } />
			<RoleOrigin role={ role } />
			<RolePeople role={ role } />
			<details>
				<summary>{ inMoney }</summary>
				<div className="coffer-roles__boxes">
					{ boot.capabilities.map( ( { name, label } ) => (
						<CheckboxControl
							key={ name }
							label={ label }
							checked={ wanted.includes( name ) }
							disabled={ ! role.actions.edit.allowed }
							onChange={ ( isAllowed ) => onToggle( role, name, isAllowed ) }
						/>
					) ) }
				</div>
			</details>
			<details>
				<summary>{ __( 'With content', 'coffer' ) }</summary>
				<dl className="coffer-roles__rights">
					{ role.content.map( ( { name, label, allowed, sentence } ) => (
						<div key={ name }>
							<dt>
								{ label }: { allowed ? __( 'yes', 'coffer' ) : __( 'no', 'coffer' ) }
							</dt>
							<dd className="coffer-muted">{ sentence }</dd>
						</div>
					) ) }
				</dl>
			</details>
		</article>
	);
}
