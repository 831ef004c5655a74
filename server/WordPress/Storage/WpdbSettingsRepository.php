<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\NumberPattern;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Refused;
use Coffer\Domain\Reminders\ReminderRules;
use Coffer\Domain\Settings\AssistantOptions;
use Coffer\Domain\Settings\BankAccount;
use Coffer\Domain\Settings\PortalOptions;
use Coffer\Domain\Settings\Settings;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Settings\WaysToPay;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Settings in one autoloaded option, changed under a lock on its row. */
final class WpdbSettingsRepository implements SettingsRepository {

	public const OPTION = 'coffer_settings';

	private mixed $read = null;
	private ?Settings $loaded = null;

	public function __construct( private readonly Database $database, private readonly Transaction $transaction ) {
	}

	/** So that there is a row to lock. Leaves settings that are there as they are. */
	public static function install(): void {
		add_option( self::OPTION, ( new Settings() )->toArray(), '', true );
	}

	/** Asked several times in each request of the site, also by what shows nothing of Coffer. */
	public function load(): Settings {
		$stored = get_option( self::OPTION );
		if ( null === $this->loaded || $stored !== $this->read ) {
			$this->loaded = self::settings( $stored );
			$this->read   = $stored;
		}
		return $this->loaded;
	}

	public function save( Settings $settings, int $expected_version ): Settings {
		return $this->transaction->run( function () use ( $settings, $expected_version ): Settings {
			// What WordPress caches of it meanwhile, an object cache keeps, also when whoever began the transaction undoes it.
			$this->transaction->afterEnd( $this->forget( ... ) );
			$current = $this->locked();
			if ( $current->version !== $expected_version ) {
				throw Refused::versionConflict( $current->version );
			}
			$next = [ ...$settings->toArray(), 'version' => $expected_version + 1 ];
			// WordPress compares with what it has cached, which may be old: the row is what counts.
			$this->forget();
			if ( ! update_option( self::OPTION, $next, true ) ) {
				throw new DatabaseFailure( 'The settings could not be stored.' );
			}
			return self::settings( $next );
		} );
	}

	private function locked(): Settings {
		$value = $this->database->value( 'SELECT option_value FROM %i WHERE option_name = %s FOR UPDATE', $this->database->optionsTable(), self::OPTION );
		return self::settings( null === $value ? null : maybe_unserialize( $value ) );
	}

	private function forget(): void {
		wp_cache_delete( self::OPTION, 'options' );
		wp_cache_delete( 'alloptions', 'options' );
	}

	/**
	 * @param array<mixed> $stored
	 * @return array<string, string>
	 */
	private static function patterns( array $stored ): array {
		$patterns = [];
		foreach ( DocumentKind::cases() as $kind ) {
			try {
				$patterns[ $kind->value ] = NumberPattern::of( $stored[ 'number_pattern_' . $kind->value ] ?? null, '' )->text;
			} catch ( InvalidInput ) {
				continue;
			}
		}
		return $patterns;
	}

	private static function bank( mixed $stored ): BankAccount {
		try {
			return ( new BankAccount() )->with( $stored, '' );
		} catch ( InvalidInput ) {
			return new BankAccount();
		}
	}

	private static function pay( mixed $stored ): WaysToPay {
		try {
			return ( new WaysToPay() )->with( $stored, '' );
		} catch ( InvalidInput ) {
			return new WaysToPay();
		}
	}

	private static function portal( mixed $stored ): PortalOptions {
		try {
			return ( new PortalOptions() )->with( $stored, '' );
		} catch ( InvalidInput ) {
			return new PortalOptions();
		}
	}

	private static function assistant( mixed $stored ): AssistantOptions {
		try {
			return ( new AssistantOptions() )->with( $stored, '' );
		} catch ( InvalidInput ) {
			return new AssistantOptions();
		}
	}

	private static function reminders( mixed $stored ): ReminderRules {
		try {
			return ReminderRules::of( $stored, '' );
		} catch ( InvalidInput ) {
			return new ReminderRules();
		}
	}

	private static function settings( mixed $stored ): Settings {
		$default = new Settings();
		$stored  = is_array( $stored ) ? $stored : [];
		$text    = static fn ( string $name, string $fallback ): string => is_string( $stored[ $name ] ?? null ) ? $stored[ $name ] : $fallback;
		$number  = static fn ( string $name, int $fallback ): int => is_int( $stored[ $name ] ?? null ) ? $stored[ $name ] : $fallback;
		$bases   = PortalBases::of( $stored );
		return new Settings(
			$text( 'business_name', $default->businessName ),
			$text( 'business_email', $default->businessEmail ),
			$text( 'business_address', $default->businessAddress ),
			$text( 'business_tax_id', $default->businessTaxId ),
			$text( 'default_currency', $default->defaultCurrency ),
			$number( 'default_due_days', $default->defaultDueDays ),
			$text( 'default_terms', $default->defaultTerms ),
			$bases[0],
			$bases[1],
			true === ( $stored['delete_data_on_uninstall'] ?? false ),
			max( 1, $number( 'version', 1 ) ),
			self::patterns( $stored ),
			self::bank( $stored['bank'] ?? null ),
			self::pay( $stored['pay'] ?? null ),
			self::portal( $stored['portal'] ?? null ),
			self::reminders( $stored['reminders'] ?? null ),
			max( 0, $number( 'retention_years', $default->retentionYears ) ),
			self::assistant( $stored['assistant'] ?? null ),
		);
	}
}
