/*
 * The model of docs/model.md for one path after the other: scalar doubles, plain C, the yardstick of bench/simulation.ts.
 *
 * usage: simulation REQUEST ANSWER ROUNDS
 * REQUEST (doubles): paths, horizon, 20 base figures, 7 constants (in the order of src/model/basis.ts), then 30 assumptions (in the
 *   order of src/model/inputs.ts) as mode, least, greatest, then 30 columns of distances from the mode, one number a path.
 * Prints the milliseconds of the fastest round. ANSWER (doubles): the first 256 paths, each year after year with 31 outputs in the
 *   order of src/model/outputs.ts.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { INPUTS = 30, OUTPUTS = 31, FREE_CASH_FLOW = 25, BLOCK = 256, LONGEST = 30, BASE = 20, CONSTANTS = 7, HEAD = 2 + BASE + CONSTANTS };

enum { AWS_GROWTH, AWS_GROWTH_LONG, HALF_LIFE, CAPEX, CAPEX_GROWTH, CAPEX_GROWTH_LONG, AWS_SHARE, YIELD, EROSION, SERVER_LIFE,
       SERVER_SHARE, OWN_CHIPS, CHIP_ADVANTAGE, CASH_MARGIN, RETENTION, ADS_GROWTH, ADS_GROWTH_LONG, ADS_MARGIN, STORES_GROWTH,
       STORES_GROWTH_LONG, RUFUS, EFFICIENCY, AZURE_GROWTH, AZURE_GROWTH_LONG, GOOGLE_GROWTH, GOOGLE_GROWTH_LONG, TAX, INTEREST,
       GAIN, MULTIPLE };

typedef struct {
  double awsRevenue, awsOperatingIncome, awsDepreciation, awsNetPpe, awsCapex, adsRevenue, netSales, operatingIncome,
      commerceDepreciation, commerceNetPpe, otherAmortisation, netIncome, otherIncome, pretaxIncome, operatingCashFlow, capex,
      netInterest, dilutedShares, azureRevenue, googleRevenue;
} Base;

typedef struct {
  double utilisation, lag, chipShare, awsRunOffLife, commerceRunOffLife, buildingLife, commerceLife;
} Constants;

/* Parts of a life in years, as in src/model/simulation/kernel/assets.ts. */
typedef struct {
  int years;
  double rest, first, life;
} Life;

/* What follows from the base year alone. */
typedef struct {
  double ramp[LONGEST + 1], awsRunOff[LONGEST + 1], commerceRunOff[LONGEST + 1];
  double stores, commerceProfit, cashRate, taxedShare, taxRate, amortisationShare;
  Life building, commerce;
} Prepared;

static double written_off(double years, double life) {
  double a = years / life;
  return years >= life ? 1 : 2 * a - a * a;
}

static Life split_life(double life) {
  double whole = life - 0.5;
  Life parts;
  parts.years = whole > 0 ? (int)whole : 0;
  parts.rest = whole > parts.years ? whole - parts.years : 0;
  parts.first = life < 0.5 ? life : 0.5;
  parts.life = life;
  return parts;
}

static Prepared prepare(const Base *b, const Constants *k, int horizon) {
  Prepared p;
  double earnings = b->operatingIncome + b->awsDepreciation + b->commerceDepreciation + b->otherAmortisation;
  for (int t = 0; t <= horizon; t++) {
    p.ramp[t] = t < 5 ? t / 5.0 : 1;
    p.awsRunOff[t] = t == 0 ? 0 : b->awsNetPpe * (written_off(t, k->awsRunOffLife) - written_off(t - 1, k->awsRunOffLife));
    p.commerceRunOff[t] =
        t == 0 ? 0 : b->commerceNetPpe * (written_off(t, k->commerceRunOffLife) - written_off(t - 1, k->commerceRunOffLife));
  }
  p.stores = b->netSales - b->awsRevenue - b->adsRevenue;
  p.commerceProfit = b->operatingIncome - b->awsOperatingIncome + b->commerceDepreciation;
  p.cashRate = b->operatingCashFlow / earnings;
  p.taxedShare = (b->pretaxIncome - b->otherIncome) / earnings;
  p.taxRate = 1 - b->netIncome / b->pretaxIncome;
  p.amortisationShare = b->otherAmortisation / b->netSales;
  p.building = split_life(k->buildingLife);
  p.commerce = split_life(k->commerceLife);
  return p;
}

/* Years of purchases that are written off in year t. */
static double years_off(const double *capex, const double *bought, Life life, int t) {
  int left = t - 1 - life.years > 0 ? t - 1 - life.years : 0;
  return life.first * capex[t] + bought[t - 1] - bought[left] + life.rest * capex[left];
}

static double faded(double next, double longRun, double fading) { return longRun + (next - longRun) * fading; }

/* Projects one path; its outputs stand side by side, year after year: the layout that costs plain C least. */
static void project(const Base *b, const Constants *k, const Prepared *p, const double *x, int horizon, double *out) {
  double capex[LONGEST + 1], bought[LONGEST + 1];
  double left = exp2(-1 / x[HALF_LIFE]), fading = 1, fadingBefore = 1;
  double share = x[AWS_SHARE] * 0.01, servers = x[SERVER_SHARE] * 0.01, tax = x[TAX] * 0.01, afterTax = 1 - tax;
  double chips = x[CHIP_ADVANTAGE] * (x[OWN_CHIPS] - k->chipShare) * x[SERVER_SHARE] * 1e-6;
  double cashRate = p->cashRate - (tax - p->taxRate) * p->taxedShare;
  double storesMargin = (p->commerceProfit - b->adsRevenue * x[ADS_MARGIN] * 0.01) / p->stores;
  double aws = b->awsRevenue, unmet = 0, capacity = b->awsRevenue / k->utilisation, property = b->awsNetPpe;
  double cashProfit = b->awsOperatingIncome + b->awsDepreciation, ads = b->adsRevenue, plain = p->stores, gathered = 0;
  double azure = b->azureRevenue, google = b->googleRevenue;
  Life server = split_life(x[SERVER_LIFE]);
  capex[0] = bought[0] = 0;
  for (int t = 1; t <= horizon; t++) {
    capex[t] = t == 1 ? x[CAPEX] : capex[t - 1] * (1 + 0.01 * faded(x[CAPEX_GROWTH], x[CAPEX_GROWTH_LONG], fadingBefore));
    bought[t] = bought[t - 1] + capex[t];
    double spent = capex[t] * share, spentBefore = t == 1 ? b->awsCapex : capex[t - 1] * share;
    capacity = capacity * (1 - x[EROSION] * 0.01) +
               x[YIELD] * (k->lag * (1 + chips * p->ramp[t - 1]) * spentBefore + (1 - k->lag) * (1 + chips * p->ramp[t]) * spent);
    double demand = (aws + x[RETENTION] * 0.01 * unmet) * (1 + 0.01 * faded(x[AWS_GROWTH], x[AWS_GROWTH_LONG], fading));
    double awsBefore = aws, propertyBefore = property;
    aws = demand < capacity ? demand : capacity;
    unmet = demand - aws;
    cashProfit += (aws >= awsBefore ? x[CASH_MARGIN] * 0.01 : cashProfit / awsBefore) * (aws - awsBefore);
    double awsDepreciation = p->awsRunOff[t] + share * (servers * years_off(capex, bought, server, t) / server.life +
                                                       (1 - servers) * years_off(capex, bought, p->building, t) / p->building.life);
    double awsProfit = cashProfit - awsDepreciation;
    property += spent - awsDepreciation;
    ads *= 1 + 0.01 * faded(x[ADS_GROWTH], x[ADS_GROWTH_LONG], fading);
    plain *= 1 + 0.01 * faded(x[STORES_GROWTH], x[STORES_GROWTH_LONG], fading);
    double stores = plain * (1 + x[RUFUS] * 0.01 * p->ramp[t]);
    double commerceDepreciation =
        p->commerceRunOff[t] + (1 - share) * years_off(capex, bought, p->commerce, t) / p->commerce.life;
    double commerceProfit = stores * (storesMargin + x[EFFICIENCY] * 0.01 * p->ramp[t]) + ads * x[ADS_MARGIN] * 0.01 -
                            commerceDepreciation;
    double sales = aws + ads + stores, operating = awsProfit + commerceProfit;
    double extraInterest = x[INTEREST] * 0.01 * gathered, gain = t == 1 ? x[GAIN] : 0;
    double pretax = operating + b->netInterest + extraInterest + gain, income = pretax * afterTax;
    double underlying = income - gain * afterTax;
    double cash = cashRate * (operating + awsDepreciation + commerceDepreciation + p->amortisationShare * sales) +
                  extraInterest * afterTax;
    gathered += cash - capex[t];
    double ownAzure = azure * (1 + 0.01 * faded(x[AZURE_GROWTH], x[AZURE_GROWTH_LONG], fading));
    double ownGoogle = google * (1 + 0.01 * faded(x[GOOGLE_GROWTH], x[GOOGLE_GROWTH_LONG], fading));
    double scale = 1 + (1 - x[RETENTION] * 0.01) * unmet / (ownAzure + ownGoogle);
    azure = ownAzure * scale;
    google = ownGoogle * scale;
    fadingBefore = fading;
    fading *= left;
#define WRITE(value) (*out++ = (value))
    WRITE(aws);
    WRITE(100 * ((aws - awsBefore) / awsBefore));
    WRITE(demand);
    WRITE(capacity);
    WRITE(100 * (aws / capacity));
    WRITE(unmet);
    WRITE(awsDepreciation);
    WRITE(awsProfit);
    WRITE(100 * (awsProfit / aws));
    WRITE(property);
    WRITE(200 * (awsProfit * afterTax / (propertyBefore + property)));
    WRITE(ads);
    WRITE(stores);
    WRITE(commerceDepreciation);
    WRITE(commerceProfit);
    WRITE(sales);
    WRITE(operating);
    WRITE(100 * (operating / sales));
    WRITE(b->netInterest + extraInterest);
    WRITE(pretax);
    WRITE(income);
    WRITE(underlying);
    WRITE(income / b->dilutedShares);
    WRITE(cash);
    WRITE(capex[t]);
    WRITE(cash - capex[t]);
    WRITE(gathered);
    WRITE(azure);
    WRITE(google);
    WRITE(100 * (aws / (aws + azure + google)));
    WRITE(underlying > 0 ? x[MULTIPLE] * underlying : NAN);
#undef WRITE
  }
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static double *read_request(const char *name, long *count) {
  FILE *file = fopen(name, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  *count = ftell(file) / (long)sizeof(double);
  rewind(file);
  double *numbers = malloc(*count * sizeof(double));
  if (!numbers || fread(numbers, sizeof(double), *count, file) != (size_t)*count) exit(2);
  fclose(file);
  return numbers;
}

int main(int arguments, char **argument) {
  long count;
  if (arguments != 4) return 2;
  double *request = read_request(argument[1], &count);
  long paths = (long)request[0];
  int horizon = (int)request[1];
  const Base *base = (const Base *)(request + 2);
  const Constants *constants = (const Constants *)(request + 2 + BASE);
  const double *ranges = request + HEAD, *distances = ranges + 3 * INPUTS;
  if (count != HEAD + 3 * INPUTS + paths * INPUTS || horizon > LONGEST) return 2;
  Prepared prepared = prepare(base, constants, horizon);
  long perPath = (long)OUTPUTS * horizon, length = perPath * BLOCK;
  double *out = calloc(length, sizeof(double)), *kept = malloc((size_t)paths * horizon * sizeof(double)), fastest = 1e300;
  if (!out || !kept) return 2;
  for (int round = 0; round < atoi(argument[3]); round++) {
    double start = now();
    for (long from = 0; from < paths; from += BLOCK) {
      long here = paths - from < BLOCK ? paths - from : BLOCK;
      for (long i = 0; i < here; i++) {
        double x[INPUTS];
        for (int id = 0; id < INPUTS; id++) {
          double value = ranges[3 * id] + distances[id * paths + from + i];
          x[id] = value < ranges[3 * id + 1] ? ranges[3 * id + 1] : value > ranges[3 * id + 2] ? ranges[3 * id + 2] : value;
        }
        project(base, constants, &prepared, x, horizon, out + i * perPath);
      }
      /* The paths of one outcome stay, as they do in the product. */
      for (int t = 0; t < horizon; t++)
        for (long i = 0; i < here; i++) kept[t * paths + from + i] = out[i * perPath + t * OUTPUTS + FREE_CASH_FLOW];
      if (from == 0 && round == 0) {
        FILE *answer = fopen(argument[2], "wb");
        if (!answer || fwrite(out, sizeof(double), length, answer) != (size_t)length) return 2;
        fclose(answer);
      }
    }
    double elapsed = now() - start;
    if (elapsed < fastest) fastest = elapsed;
  }
  /* Read, so that no compiler may leave the work out. */
  double sum = 0;
  for (long i = 0; i < paths * horizon; i++) sum += kept[i];
  if (isnan(sum)) return 3;
  printf("%.4f\n", fastest);
  return 0;
}
