<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assets;

use Coffer\Contract\Manifest;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\FirstSteps\StepName;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\WordPress\Access\CapabilityWords;
use Coffer\WordPress\Access\RoleNames;
use Coffer\WordPress\Access\ViewAs;
use Coffer\WordPress\Export\Exports;
use Coffer\WordPress\Health\FailureReport;
use Coffer\WordPress\Portal\PortalTemplate;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What the Money screen starts with: contract/schemas/boot.json. Nothing of any customer is in it. */
final class Boot {

	/** @return array<string, mixed> */
	public static function of( Services $services ): array {
		$settings = $services->settings()->load();
		$reader   = $services->currentActor();
		$view_as  = ViewAs::asked();
		return [
			'actions'          => self::actions( $reader ),
			'default_currency' => $settings->defaultCurrency,
			'default_due_days' => $settings->defaultDueDays,
			'default_terms'    => $settings->defaultTerms,
			'today'            => $services->clock()->today(),
			'locale'           => str_replace( '_', '-', get_user_locale() ),
			'admin_url'        => admin_url( 'admin.php?page=' . Manifest::IDENTITY['screen'] ),
			'person'           => $reader->name,
			'person_id'        => $reader->id,
			'waiting_tasks'    => $services->taskList()->countWaiting( $reader ),
			'first_steps'      => self::firstSteps( $services, $reader ),
			'samples'          => count( $services->samples()->customers() ),
			'portal_base'      => $settings->portalBase,
			'template_url'     => PortalTemplate::editorUrl(),
			'failures_url'     => $reader->may( 'coffer_manage' ) ? FailureReport::url() : '',
			'export'           => [
				'url'    => null === $view_as ? admin_url( 'admin-post.php' ) : add_query_arg( ViewAs::ARGUMENT, rawurlencode( $view_as ), admin_url( 'admin-post.php' ) ),
				'action' => Exports::ACTION,
				'nonce'  => wp_create_nonce( Exports::ACTION ),
			],
			'capabilities'     => CapabilityWords::all(),
			'viewing_as'       => null === $view_as ? null : [
				'slug' => $view_as,
				'name' => RoleNames::of( $view_as, wp_roles()->roles[ $view_as ]['name'] ?? $view_as ),
			],
		];
	}

	/** @return list<string> Names of those that the reader sees above the screen. */
	private static function firstSteps( Services $services, Actor $reader ): array {
		$kept  = get_user_option( 'persisted_preferences' );
		$shown = is_array( $kept ) ? $kept['coffer']['firstStepsShown'] ?? null : null;
		return ( is_bool( $shown ) ? $shown : ! $services->firstSteps()->isOver() ) ? array_column( StepName::of( $reader ), 'value' ) : [];
	}

	private static function actions( Actor $reader ): array {
		$capabilities = [
			'create_document'   => 'coffer_edit',
			'manage_customers'  => 'coffer_manage_customers',
			'manage_settings'   => 'coffer_manage',
			'view_private'      => 'coffer_view_private',
			'export'            => 'coffer_export',
			'verify_ledger'     => 'coffer_manage',
			'manage_deliveries' => 'coffer_manage',
			'manage_links'      => 'coffer_copy_links',
			'write_tasks'       => 'coffer_edit',
			'view'              => 'coffer_view',
			'manage_roles'      => 'coffer_manage',
			'use_assistant'     => 'coffer_use_assistant',
		];
		return ( new VerdictResource( $reader ) )->all(
			array_map(
				static fn ( string $capability ): Verdict => $reader->may( $capability ) ? Verdict::allow() : Access::refusal( $capability ),
				$capabilities
			)
		);
	}
}
