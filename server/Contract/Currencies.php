<?php
// Generated from contract/currencies.json by `npm run contract`. Do not edit.
declare( strict_types=1 );

namespace Coffer\Contract;

defined( 'ABSPATH' ) || exit;

/** ISO 4217 codes with their minor-unit digits. */
final class Currencies {
	public const ALL = [
		'AED' => [
			'digits' => 2,
			'name' => 'UAE Dirham',
		],
		'AFN' => [
			'digits' => 2,
			'name' => 'Afghani',
		],
		'ALL' => [
			'digits' => 2,
			'name' => 'Albanian Lek',
		],
		'AMD' => [
			'digits' => 2,
			'name' => 'Armenian Dram',
		],
		'AOA' => [
			'digits' => 2,
			'name' => 'Angolan Kwanza',
		],
		'ARS' => [
			'digits' => 2,
			'name' => 'Argentine Peso',
		],
		'AUD' => [
			'digits' => 2,
			'name' => 'Australian Dollar',
		],
		'AWG' => [
			'digits' => 2,
			'name' => 'Aruban Florin',
		],
		'AZN' => [
			'digits' => 2,
			'name' => 'Azerbaijani Manat',
		],
		'BAM' => [
			'digits' => 2,
			'name' => 'Bosnia and Herzegovina Convertible Mark',
		],
		'BBD' => [
			'digits' => 2,
			'name' => 'Barbados Dollar',
		],
		'BDT' => [
			'digits' => 2,
			'name' => 'Bangladeshi Taka',
		],
		'BHD' => [
			'digits' => 3,
			'name' => 'Bahraini Dinar',
		],
		'BIF' => [
			'digits' => 0,
			'name' => 'Burundi Franc',
		],
		'BMD' => [
			'digits' => 2,
			'name' => 'Bermudian Dollar',
		],
		'BND' => [
			'digits' => 2,
			'name' => 'Brunei Dollar',
		],
		'BOB' => [
			'digits' => 2,
			'name' => 'Boliviano',
		],
		'BRL' => [
			'digits' => 2,
			'name' => 'Brazilian Real',
		],
		'BSD' => [
			'digits' => 2,
			'name' => 'Bahamian Dollar',
		],
		'BTN' => [
			'digits' => 2,
			'name' => 'Bhutanese Ngultrum',
		],
		'BWP' => [
			'digits' => 2,
			'name' => 'Botswana Pula',
		],
		'BYN' => [
			'digits' => 2,
			'name' => 'Belarusian Ruble',
		],
		'BZD' => [
			'digits' => 2,
			'name' => 'Belize Dollar',
		],
		'CAD' => [
			'digits' => 2,
			'name' => 'Canadian Dollar',
		],
		'CDF' => [
			'digits' => 2,
			'name' => 'Congolese Franc',
		],
		'CHF' => [
			'digits' => 2,
			'name' => 'Swiss Franc',
		],
		'CLP' => [
			'digits' => 0,
			'name' => 'Chilean Peso',
		],
		'CNY' => [
			'digits' => 2,
			'name' => 'Chinese Yuan',
		],
		'COP' => [
			'digits' => 2,
			'name' => 'Colombian Peso',
		],
		'CRC' => [
			'digits' => 2,
			'name' => 'Costa Rican Colón',
		],
		'CUP' => [
			'digits' => 2,
			'name' => 'Cuban Peso',
		],
		'CVE' => [
			'digits' => 2,
			'name' => 'Cabo Verde Escudo',
		],
		'CZK' => [
			'digits' => 2,
			'name' => 'Czech Koruna',
		],
		'DJF' => [
			'digits' => 0,
			'name' => 'Djibouti Franc',
		],
		'DKK' => [
			'digits' => 2,
			'name' => 'Danish Krone',
		],
		'DOP' => [
			'digits' => 2,
			'name' => 'Dominican Peso',
		],
		'DZD' => [
			'digits' => 2,
			'name' => 'Algerian Dinar',
		],
		'EGP' => [
			'digits' => 2,
			'name' => 'Egyptian Pound',
		],
		'ERN' => [
			'digits' => 2,
			'name' => 'Eritrean Nakfa',
		],
		'ETB' => [
			'digits' => 2,
			'name' => 'Ethiopian Birr',
		],
		'EUR' => [
			'digits' => 2,
			'name' => 'Euro',
		],
		'FJD' => [
			'digits' => 2,
			'name' => 'Fiji Dollar',
		],
		'FKP' => [
			'digits' => 2,
			'name' => 'Falkland Islands Pound',
		],
		'GBP' => [
			'digits' => 2,
			'name' => 'Pound Sterling',
		],
		'GEL' => [
			'digits' => 2,
			'name' => 'Georgian Lari',
		],
		'GHS' => [
			'digits' => 2,
			'name' => 'Ghana Cedi',
		],
		'GIP' => [
			'digits' => 2,
			'name' => 'Gibraltar Pound',
		],
		'GMD' => [
			'digits' => 2,
			'name' => 'Gambian Dalasi',
		],
		'GNF' => [
			'digits' => 0,
			'name' => 'Guinean Franc',
		],
		'GTQ' => [
			'digits' => 2,
			'name' => 'Guatemalan Quetzal',
		],
		'GYD' => [
			'digits' => 2,
			'name' => 'Guyana Dollar',
		],
		'HKD' => [
			'digits' => 2,
			'name' => 'Hong Kong Dollar',
		],
		'HNL' => [
			'digits' => 2,
			'name' => 'Honduran Lempira',
		],
		'HTG' => [
			'digits' => 2,
			'name' => 'Haitian Gourde',
		],
		'HUF' => [
			'digits' => 2,
			'name' => 'Hungarian Forint',
		],
		'IDR' => [
			'digits' => 2,
			'name' => 'Indonesian Rupiah',
		],
		'ILS' => [
			'digits' => 2,
			'name' => 'Israeli New Shekel',
		],
		'INR' => [
			'digits' => 2,
			'name' => 'Indian Rupee',
		],
		'IQD' => [
			'digits' => 3,
			'name' => 'Iraqi Dinar',
		],
		'IRR' => [
			'digits' => 2,
			'name' => 'Iranian Rial',
		],
		'ISK' => [
			'digits' => 0,
			'name' => 'Icelandic Króna',
		],
		'JMD' => [
			'digits' => 2,
			'name' => 'Jamaican Dollar',
		],
		'JOD' => [
			'digits' => 3,
			'name' => 'Jordanian Dinar',
		],
		'JPY' => [
			'digits' => 0,
			'name' => 'Japanese Yen',
		],
		'KES' => [
			'digits' => 2,
			'name' => 'Kenyan Shilling',
		],
		'KGS' => [
			'digits' => 2,
			'name' => 'Kyrgyz Som',
		],
		'KHR' => [
			'digits' => 2,
			'name' => 'Cambodian Riel',
		],
		'KMF' => [
			'digits' => 0,
			'name' => 'Comorian Franc',
		],
		'KPW' => [
			'digits' => 2,
			'name' => 'North Korean Won',
		],
		'KRW' => [
			'digits' => 0,
			'name' => 'South Korean Won',
		],
		'KWD' => [
			'digits' => 3,
			'name' => 'Kuwaiti Dinar',
		],
		'KYD' => [
			'digits' => 2,
			'name' => 'Cayman Islands Dollar',
		],
		'KZT' => [
			'digits' => 2,
			'name' => 'Kazakhstani Tenge',
		],
		'LAK' => [
			'digits' => 2,
			'name' => 'Lao Kip',
		],
		'LBP' => [
			'digits' => 2,
			'name' => 'Lebanese Pound',
		],
		'LKR' => [
			'digits' => 2,
			'name' => 'Sri Lanka Rupee',
		],
		'LRD' => [
			'digits' => 2,
			'name' => 'Liberian Dollar',
		],
		'LSL' => [
			'digits' => 2,
			'name' => 'Lesotho Loti',
		],
		'LYD' => [
			'digits' => 3,
			'name' => 'Libyan Dinar',
		],
		'MAD' => [
			'digits' => 2,
			'name' => 'Moroccan Dirham',
		],
		'MDL' => [
			'digits' => 2,
			'name' => 'Moldovan Leu',
		],
		'MGA' => [
			'digits' => 2,
			'name' => 'Malagasy Ariary',
		],
		'MKD' => [
			'digits' => 2,
			'name' => 'Macedonian Denar',
		],
		'MMK' => [
			'digits' => 2,
			'name' => 'Myanmar Kyat',
		],
		'MNT' => [
			'digits' => 2,
			'name' => 'Mongolian Tugrik',
		],
		'MOP' => [
			'digits' => 2,
			'name' => 'Macanese Pataca',
		],
		'MRU' => [
			'digits' => 2,
			'name' => 'Mauritanian Ouguiya',
		],
		'MUR' => [
			'digits' => 2,
			'name' => 'Mauritius Rupee',
		],
		'MVR' => [
			'digits' => 2,
			'name' => 'Maldivian Rufiyaa',
		],
		'MWK' => [
			'digits' => 2,
			'name' => 'Malawi Kwacha',
		],
		'MXN' => [
			'digits' => 2,
			'name' => 'Mexican Peso',
		],
		'MYR' => [
			'digits' => 2,
			'name' => 'Malaysian Ringgit',
		],
		'MZN' => [
			'digits' => 2,
			'name' => 'Mozambique Metical',
		],
		'NAD' => [
			'digits' => 2,
			'name' => 'Namibia Dollar',
		],
		'NGN' => [
			'digits' => 2,
			'name' => 'Nigerian Naira',
		],
		'NIO' => [
			'digits' => 2,
			'name' => 'Nicaraguan Córdoba',
		],
		'NOK' => [
			'digits' => 2,
			'name' => 'Norwegian Krone',
		],
		'NPR' => [
			'digits' => 2,
			'name' => 'Nepalese Rupee',
		],
		'NZD' => [
			'digits' => 2,
			'name' => 'New Zealand Dollar',
		],
		'OMR' => [
			'digits' => 3,
			'name' => 'Omani Rial',
		],
		'PAB' => [
			'digits' => 2,
			'name' => 'Panamanian Balboa',
		],
		'PEN' => [
			'digits' => 2,
			'name' => 'Peruvian Sol',
		],
		'PGK' => [
			'digits' => 2,
			'name' => 'Papua New Guinea Kina',
		],
		'PHP' => [
			'digits' => 2,
			'name' => 'Philippine Peso',
		],
		'PKR' => [
			'digits' => 2,
			'name' => 'Pakistan Rupee',
		],
		'PLN' => [
			'digits' => 2,
			'name' => 'Polish Zloty',
		],
		'PYG' => [
			'digits' => 0,
			'name' => 'Paraguayan Guaraní',
		],
		'QAR' => [
			'digits' => 2,
			'name' => 'Qatari Riyal',
		],
		'RON' => [
			'digits' => 2,
			'name' => 'Romanian Leu',
		],
		'RSD' => [
			'digits' => 2,
			'name' => 'Serbian Dinar',
		],
		'RUB' => [
			'digits' => 2,
			'name' => 'Russian Ruble',
		],
		'RWF' => [
			'digits' => 0,
			'name' => 'Rwanda Franc',
		],
		'SAR' => [
			'digits' => 2,
			'name' => 'Saudi Riyal',
		],
		'SBD' => [
			'digits' => 2,
			'name' => 'Solomon Islands Dollar',
		],
		'SCR' => [
			'digits' => 2,
			'name' => 'Seychelles Rupee',
		],
		'SDG' => [
			'digits' => 2,
			'name' => 'Sudanese Pound',
		],
		'SEK' => [
			'digits' => 2,
			'name' => 'Swedish Krona',
		],
		'SGD' => [
			'digits' => 2,
			'name' => 'Singapore Dollar',
		],
		'SHP' => [
			'digits' => 2,
			'name' => 'Saint Helena Pound',
		],
		'SLE' => [
			'digits' => 2,
			'name' => 'Sierra Leonean Leone',
		],
		'SOS' => [
			'digits' => 2,
			'name' => 'Somali Shilling',
		],
		'SRD' => [
			'digits' => 2,
			'name' => 'Surinam Dollar',
		],
		'SSP' => [
			'digits' => 2,
			'name' => 'South Sudanese Pound',
		],
		'STN' => [
			'digits' => 2,
			'name' => 'São Tomé and Príncipe Dobra',
		],
		'SVC' => [
			'digits' => 2,
			'name' => 'Salvadoran Colón',
		],
		'SYP' => [
			'digits' => 2,
			'name' => 'Syrian Pound',
		],
		'SZL' => [
			'digits' => 2,
			'name' => 'Swazi Lilangeni',
		],
		'THB' => [
			'digits' => 2,
			'name' => 'Thai Baht',
		],
		'TJS' => [
			'digits' => 2,
			'name' => 'Tajikistani Somoni',
		],
		'TMT' => [
			'digits' => 2,
			'name' => 'Turkmenistani Manat',
		],
		'TND' => [
			'digits' => 3,
			'name' => 'Tunisian Dinar',
		],
		'TOP' => [
			'digits' => 2,
			'name' => 'Tongan Paʻanga',
		],
		'TRY' => [
			'digits' => 2,
			'name' => 'Turkish Lira',
		],
		'TTD' => [
			'digits' => 2,
			'name' => 'Trinidad and Tobago Dollar',
		],
		'TWD' => [
			'digits' => 2,
			'name' => 'New Taiwan Dollar',
		],
		'TZS' => [
			'digits' => 2,
			'name' => 'Tanzanian Shilling',
		],
		'UAH' => [
			'digits' => 2,
			'name' => 'Ukrainian Hryvnia',
		],
		'UGX' => [
			'digits' => 0,
			'name' => 'Uganda Shilling',
		],
		'USD' => [
			'digits' => 2,
			'name' => 'US Dollar',
		],
		'UYU' => [
			'digits' => 2,
			'name' => 'Uruguayan Peso',
		],
		'UZS' => [
			'digits' => 2,
			'name' => 'Uzbekistan Sum',
		],
		'VED' => [
			'digits' => 2,
			'name' => 'Venezuelan Digital Bolívar',
		],
		'VES' => [
			'digits' => 2,
			'name' => 'Venezuelan Bolívar Soberano',
		],
		'VND' => [
			'digits' => 0,
			'name' => 'Vietnamese Dong',
		],
		'VUV' => [
			'digits' => 0,
			'name' => 'Vanuatu Vatu',
		],
		'WST' => [
			'digits' => 2,
			'name' => 'Samoan Tala',
		],
		'XAF' => [
			'digits' => 0,
			'name' => 'Central African CFA Franc',
		],
		'XCD' => [
			'digits' => 2,
			'name' => 'East Caribbean Dollar',
		],
		'XCG' => [
			'digits' => 2,
			'name' => 'Caribbean Guilder',
		],
		'XOF' => [
			'digits' => 0,
			'name' => 'West African CFA Franc',
		],
		'XPF' => [
			'digits' => 0,
			'name' => 'CFP Franc',
		],
		'YER' => [
			'digits' => 2,
			'name' => 'Yemeni Rial',
		],
		'ZAR' => [
			'digits' => 2,
			'name' => 'South African Rand',
		],
		'ZMW' => [
			'digits' => 2,
			'name' => 'Zambian Kwacha',
		],
		'ZWG' => [
			'digits' => 2,
			'name' => 'Zimbabwe Gold',
		],
	];
}
