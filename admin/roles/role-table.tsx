import { CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { Skeleton } from '../components';
import { ContentRight } from './content-right';
import { RoleName, RoleOrigin, RolePeople } from './role-head';
import { seeing } from './role-edits';
import type { Shown } from './roles';

/** Roles side by side, and below each other what there is to do. */
export function RoleTable( { roles, isLoading, wantedOf, onToggle, onDone }: Shown ) {
	const columns = roles?.length ?? 4;
	return (
		<div className="coffer-roles__scroll" aria-busy={ isLoading } tabIndex={ -1 }>
			{ ! roles && (
				<p className="screen-reader-text" role="status">
					{ __( 'Loading roles', 'coffer' ) }
				</p>
			) }
			<table className="coffer-roles__table">
				<caption className="screen-reader-text">{ __( 'What each role may do', 'coffer' ) }</caption>
				<thead>
					<tr>
						<td className="coffer-roles__what" />
						{ roles?.map( ( role ) => (
							<th key={ role.slug } scope="col">
								<RoleName role={ role } onDone={ onDone } />
								<RoleOrigin role={ role } />
							</th>
						) ) ?? bars( columns ) }
					</tr>
				</thead>
				<tbody>
					<tr>
						<th scope="row" className="coffer-roles__what">
							{ __( 'Who has it', 'coffer' ) }
						</th>
						{ roles?.map( ( role ) => (
							<td key={ role.slug }>
								<RolePeople role={ role } />
							</td>
						) ) ?? bars( columns ) }
					</tr>
					<Group title={ __( 'In Money', 'coffer' ) } columns={ columns } />
					{ boot.capabilities.map( ( { name, label } ) => (
						<tr key={ name }>
							<th scope="row" className="coffer-roles__what">
								{ label }
								{ name === seeing && (
									<small>{ __( 'Everything else in Money needs it.', 'coffer' ) }</small>
								) }
							</th>
							{ roles?.map( ( role ) => {
								const isChanged =
									wantedOf( role ).includes( name ) !== role.capabilities.includes( name );
								return (
									<td key={ role.slug } className={ isChanged ? 'is-changed' : undefined }>
										<CheckboxControl
											/* translators: 1: name of a role. 2: something to do. */
											aria-label={ sprintf( __( '%1$s: %2$s', 'coffer' ), role.name, label ) }
											checked={ wantedOf( role ).includes( name ) }
											disabled={ ! role.actions.edit.allowed }
											onChange={ ( isAllowed ) => onToggle( role, name, isAllowed ) }
										/>
									</td>
								);
							} ) ?? bars( columns ) }
						</tr>
					) ) }
					<Group title={ __( 'With content', 'coffer' ) } columns={ columns } />
					{ roles?.[ 0 ]?.content.map( ( { name, label }, at ) => (
						<tr key={ name }>
							<th scope="row" className="coffer-roles__what">
								{ label }
							</th>
							{ roles.map( ( role ) => {
								const right = role.content[ at ];
								return (
									<td key={ role.slug }>
										{ right && <ContentRight role={ role } right={ right } /> }
									</td>
								);
							} ) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

function Group( { title, columns }: { title: string; columns: number } ) {
	return (
		<tr className="coffer-roles__group">
			<th scope="rowgroup" colSpan={ columns + 1 }>
				<span>{ title }</span>
			</th>
		</tr>
	);
}

const bars = ( columns: number ) =>
	Array.from( { length: columns }, ( _, column ) => (
		<td key={ column } aria-hidden="true">
			<Skeleton width="60px" />
		</td>
	) );
