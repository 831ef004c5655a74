<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\LinkAvailability;
use Coffer\Contract\Manifest;
use Coffer\Contract\Routes;
use Coffer\Contract\Schemas;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the routes of contract/routes.json, and takes each request through the same steps: permission, the request
 * held against the contract, the controller, errors in one shape.
 */
final class RestApi {

	public function __construct( private readonly Services $services ) {
	}

	/** On rest_api_init. */
	public function register(): void {
		( new Guard() )->register();
		foreach ( Routes::ALL as $key => $route ) {
			[ $method, $path ] = explode( ' ', $key );
			register_rest_route(
				Manifest::IDENTITY['rest_namespace'],
				strtr( $path, [ '{id}' => '(?P<id>[1-9][0-9]{0,15})', '{gateway}' => '(?P<gateway>[a-z][a-z0-9_]{0,39})', '{role}' => '(?P<role>[^/]{1,190})' ] ),
				[
					[
						'methods'             => $method,
						'permission_callback' => fn (): bool|\WP_Error => $this->permit( $method, $route ),
						'callback'            => fn ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error => $this->answer( $route, $request ),
						// WordPress would check these before the permission, and more loosely than the contract.
						'args'                => [],
					],
					// Of the last route of a path that answers with something.
					...( null === $route['response'] ? [] : [ 'schema' => static fn (): array => Schemas::ALL[ $route['response'] ] ] ),
				]
			);
		}
	}

	/** Public routes are those of the customer's page; their one gate is Domain\PortalLinks\AuthorizeVisit. */
	private function permit( string $method, array $route ): bool|\WP_Error {
		$actor = $this->services->currentActor();
		try {
			if ( isset( $route['public'] ) ) {
				self::requireOwnView( $actor, $method );
				return true;
			}
			if ( 0 === $actor->id ) {
				throw new Refused( 'not_signed_in' );
			}
			if ( 'coffer_copy_links' === $route['capability'] && ! $actor->may( $route['capability'] ) ) {
				throw new Refused( 'role_may_not', [], self::linkRefusal() );
			}
			Access::require( $actor, $route['capability'] );
			self::requireOwnView( $actor, $method );
			return true;
		} catch ( \Throwable $error ) {
			return ErrorResponse::of( $error, new VerdictResource( $actor ), $route['name'] );
		}
	}

	private static function requireOwnView( Actor $actor, string $method ): void {
		if ( 'GET' !== $method ) {
			Access::requireOwnView( $actor );
		}
	}

	/** The same words as in the drawer, where the button would be. */
	private static function linkRefusal(): Verdict {
		$refusal = LinkAvailability::REFUSALS['role_may_not'];
		return Verdict::refuse( 'role_may_not', $refusal['sentence'], $refusal['remedy'], $refusal['fixed_by'] );
	}

	private function answer( array $route, \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
		$actor = $this->services->currentActor();
		try {
			return $this->handle( $route['name'], RouteCall::of( $route, $request, $actor ) );
		} catch ( \Throwable $error ) {
			return ErrorResponse::of( $error, new VerdictResource( $actor ), $route['name'] );
		}
	}

	/** Names are those of contract/routes.json. */
	private function handle( string $name, RouteCall $call ): \WP_REST_Response|\WP_Error {
		$services = $this->services;
		return match ( $name ) {
			'portal_pay'         => ( new Pay( $services ) )->startDocument( $call ),
			'portal_confirm'     => ( new Pay( $services ) )->confirmDocument( $call ),
			'get_pay'            => ( new Pay( $services ) )->get( $call ),
			'start_pay'          => ( new Pay( $services ) )->start( $call ),
			'confirm_pay'        => ( new Pay( $services ) )->confirm( $call ),
			'receive_webhook'    => ( new Pay( $services ) )->webhook( $call ),
			'list_payments'      => ( new Payments( $services ) )->list( $call ),
			'get_payment'        => ( new Payments( $services ) )->get( $call ),
			'check_payment'      => ( new Payments( $services ) )->check( $call ),
			'receive_payment'    => ( new Payments( $services ) )->receive( $call ),
			'refund_attempt'     => ( new Payments( $services ) )->refund( $call ),
			'resolve_payment'    => ( new Payments( $services ) )->resolve( $call ),
			'list_documents'     => ( new Documents( $services ) )->list( $call ),
			'create_document'    => ( new Documents( $services ) )->create( $call ),
			'get_document'       => ( new Documents( $services ) )->get( $call ),
			'edit_document'      => ( new Documents( $services ) )->edit( $call ),
			'delete_document'    => ( new Documents( $services ) )->delete( $call ),
			'send_document'      => ( new Documents( $services ) )->send( $call ),
			'send_by_email'      => ( new Documents( $services ) )->sendByEmail( $call ),
			'void_document'      => ( new Documents( $services ) )->void( $call ),
			'decide_quote'       => ( new Documents( $services ) )->decide( $call ),
			'convert_quote'      => ( new Documents( $services ) )->convert( $call ),
			'duplicate_document' => ( new Documents( $services ) )->duplicate( $call ),
			'correct_document'   => ( new Documents( $services ) )->correct( $call ),
			'mark_document'      => ( new Documents( $services ) )->mark( $call ),
			'record_payment'     => ( new Money( $services ) )->recordPayment( $call ),
			'apply_credit'       => ( new Money( $services ) )->apply( $call ),
			'undo_application'   => ( new Money( $services ) )->undo( $call ),
			'move_application'   => ( new Money( $services ) )->move( $call ),
			'credit_document'    => ( new Money( $services ) )->credit( $call ),
			'refund_payment'     => ( new Money( $services ) )->refund( $call ),
			'write_off_document' => ( new Money( $services ) )->writeOff( $call ),
			'list_credit_sources' => ( new Money( $services ) )->sources( $call ),
			'list_credit_targets' => ( new Money( $services ) )->targets( $call ),
			'list_receivables'   => ( new Money( $services ) )->receivables( $call ),
			'verify_ledger'      => ( new Money( $services ) )->verify( $call ),
			'list_activity'      => ( new Activity( $services ) )->ofDocument( $call ),
			'list_activity_choices' => ( new Activity( $services ) )->choicesOfDocument( $call ),
			'list_customer_activity' => ( new Activity( $services ) )->ofCustomer( $call ),
			'list_customer_activity_choices' => ( new Activity( $services ) )->choicesOfCustomer( $call ),
			'list_portal_links'  => ( new PortalLinks( $services ) )->list( $call ),
			'reveal_portal_link' => ( new PortalLinks( $services ) )->reveal( $call ),
			'preview_portal'     => ( new PortalLinks( $services ) )->preview( $call ),
			'create_portal_link' => ( new PortalLinks( $services ) )->create( $call ),
			'edit_portal_link'   => ( new PortalLinks( $services ) )->edit( $call ),
			'revoke_portal_link' => ( new PortalLinks( $services ) )->revoke( $call ),
			'replace_portal_link' => ( new PortalLinks( $services ) )->replace( $call ),
			'reveal_link'        => ( new PortalLinks( $services ) )->revealOne( $call ),
			'list_customer_links' => ( new PortalLinks( $services ) )->ofCustomer( $call ),
			'check_portal'       => ( new PortalLinks( $services ) )->check( $call ),
			'list_document_tasks' => ( new Tasks( $services ) )->ofDocument( $call ),
			'list_customer_tasks' => ( new Tasks( $services ) )->ofCustomer( $call ),
			'ask_assistant'      => ( new Assistant( $services ) )->ask( $call ),
			'check_draft'        => ( new Assistant( $services ) )->check( $call ),
			'get_assistant'      => ( new Assistant( $services ) )->about( $call ),
			'get_assistant_prompt' => ( new Assistant( $services ) )->prompt( $call ),
			'accept_task'        => ( new Tasks( $services ) )->accept( $call ),
			'list_tasks'         => ( new Tasks( $services ) )->list( $call ),
			'count_tasks'        => ( new Tasks( $services ) )->counts( $call ),
			'create_task'        => ( new Tasks( $services ) )->create( $call ),
			'get_task'           => ( new Tasks( $services ) )->get( $call ),
			'edit_task'          => ( new Tasks( $services ) )->edit( $call ),
			'delete_task'        => ( new Tasks( $services ) )->delete( $call ),
			'complete_task'      => ( new Tasks( $services ) )->complete( $call ),
			'list_schedules'     => ( new Schedules( $services ) )->list( $call ),
			'create_schedule'    => ( new Schedules( $services ) )->create( $call ),
			'preview_schedule'   => ( new Schedules( $services ) )->preview( $call ),
			'run_schedules'      => ( new Schedules( $services ) )->run( $call ),
			'get_schedule'       => ( new Schedules( $services ) )->get( $call ),
			'edit_schedule'      => ( new Schedules( $services ) )->edit( $call ),
			'pause_schedule'     => ( new Schedules( $services ) )->pause( $call ),
			'resume_schedule'    => ( new Schedules( $services ) )->resume( $call ),
			'end_schedule'       => ( new Schedules( $services ) )->end( $call ),
			'list_occurrences'   => ( new Schedules( $services ) )->occurrences( $call ),
			'plan_occurrence'    => ( new Schedules( $services ) )->plan( $call ),
			'list_schedule_runs' => ( new Schedules( $services ) )->runs( $call ),
			'reopen_task'        => ( new Tasks( $services ) )->reopen( $call ),
			'preview_reminders'  => ( new Reminders( $services ) )->preview( $call ),
			'run_reminders'      => ( new Reminders( $services ) )->run( $call ),
			'list_people'        => ( new Tasks( $services ) )->people( $call ),
			'list_document_messages' => ( new Messages( $services ) )->ofDocument( $call ),
			'create_message'     => ( new Messages( $services ) )->create( $call ),
			'list_customer_messages' => ( new Messages( $services ) )->ofCustomer( $call ),
			'get_message'        => ( new Messages( $services ) )->get( $call ),
			'edit_message'       => ( new Messages( $services ) )->edit( $call ),
			'discard_message'    => ( new Messages( $services ) )->discard( $call ),
			'refill_message'     => ( new Messages( $services ) )->refill( $call ),
			'preview_message'    => ( new Messages( $services ) )->preview( $call ),
			'copy_message'       => ( new Messages( $services ) )->copy( $call ),
			'send_message'       => ( new Messages( $services ) )->send( $call ),
			'list_message_templates' => ( new MessageTemplates( $services ) )->list( $call ),
			'create_message_template' => ( new MessageTemplates( $services ) )->create( $call ),
			'edit_message_template' => ( new MessageTemplates( $services ) )->edit( $call ),
			'delete_message_template' => ( new MessageTemplates( $services ) )->delete( $call ),
			'preview_message_template' => ( new MessageTemplates( $services ) )->try( $call ),
			'list_customers'     => ( new Customers( $services ) )->list( $call ),
			'create_customer'    => ( new Customers( $services ) )->create( $call ),
			'get_customer'       => ( new Customers( $services ) )->get( $call ),
			'edit_customer'      => ( new Customers( $services ) )->edit( $call ),
			'list_customer_standing' => ( new Customers( $services ) )->standing( $call ),
			'list_customer_payments' => ( new Customers( $services ) )->payments( $call ),
			'list_site_users'    => ( new SiteUsers( $services ) )->list( $call ),
			'list_duplicates'    => ( new CustomerMerge( $services ) )->duplicates( $call ),
			'preview_merge'      => ( new CustomerMerge( $services ) )->preview( $call ),
			'merge_customer'     => ( new CustomerMerge( $services ) )->merge( $call ),
			'open_import'        => ( new Imports( $services ) )->open( $call ),
			'get_import'         => ( new Imports( $services ) )->get( $call ),
			'cancel_import'      => ( new Imports( $services ) )->cancel( $call ),
			'add_import_rows'    => ( new Imports( $services ) )->addRows( $call ),
			'commit_import'      => ( new Imports( $services ) )->commit( $call ),
			'get_settings'       => ( new SettingsRoutes( $services ) )->get( $call ),
			'edit_settings'      => ( new SettingsRoutes( $services ) )->edit( $call ),
			'get_first_steps'    => ( new FirstStepRoutes( $services ) )->get( $call ),
			'edit_first_steps'   => ( new FirstStepRoutes( $services ) )->edit( $call ),
			'add_samples'        => ( new SampleRoutes( $services ) )->add( $call ),
			'remove_samples'     => ( new SampleRoutes( $services ) )->remove( $call ),
			'get_status'         => ( new Status( $services ) )->get( $call ),
			'check_route'        => ( new Status( $services ) )->check( $call ),
			'list_outbox'        => ( new Outbox( $services ) )->list( $call ),
			'count_outbox'       => ( new Outbox( $services ) )->counts( $call ),
			'retry_delivery'     => ( new Outbox( $services ) )->retry( $call ),
			'drain_outbox'       => ( new Outbox( $services ) )->drain( $call ),
			'list_roles'         => ( new RoleRoutes( $services ) )->list( $call ),
			'add_role'           => ( new RoleRoutes( $services ) )->add( $call ),
			'list_role_activity' => ( new RoleRoutes( $services ) )->activity( $call ),
			'reset_roles'        => ( new RoleRoutes( $services ) )->resetAll( $call ),
			'edit_role'          => ( new RoleRoutes( $services ) )->edit( $call ),
			'reset_role'         => ( new RoleRoutes( $services ) )->reset( $call ),
			'delete_role'        => ( new RoleRoutes( $services ) )->delete( $call ),
			'list_role_people'   => ( new RoleRoutes( $services ) )->people( $call ),
			'portal_status'      => $services->portalStatus()->status( $call->request ),
			'portal_seen'        => $services->portalStatus()->seen( $call->request ),
			default              => throw new \LogicException( "Nothing answers the route $name." ),
		};
	}
}
