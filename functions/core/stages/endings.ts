export { endingNames, type Ending } from '../../../schemas/reference/endings.ts';
