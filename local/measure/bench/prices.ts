/**
 * On-demand prices in London (eu-west-2) in US dollars before tax, without any free allowance.
 *
 * Source: the public price pages of each service as known in mid-2025; look at
 * https://aws.amazon.com/pricing/ before relying on a sum.
 */
export const londonPrices = {
  asOf: '2025-06',
  dynamoDbWriteUnit: 0.7423 / 1e6,
  dynamoDbReadUnit: 0.1485 / 1e6,
  stateTransition: 0.025 / 1000,
  apiRequest: 3.5 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaGibibyteSecond: 0.0000133334,
  busEvent: 1 / 1e6,
  keyRequest: 0.03 / 1e4,
} as const;
