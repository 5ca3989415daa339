// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartData.h"

#include <cmath>

namespace kluis::ui {

namespace {

double roundedUp(double most)
{
    if (most <= 0) {
        return 1;
    }
    const double magnitude = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 8.0}) {
        if (step * magnitude >= most) {
            return step * magnitude;
        }
    }
    return 10 * magnitude;
}

} // namespace

double ChartData::top() const
{
    double most = 0;
    for (const ChartSeries& each : series) {
        for (const auto& value : each.values) {
            most = qMax(most, value.value_or(0));
        }
    }
    return roundedUp(most);
}

double ChartData::topOfSums() const
{
    double most = 0;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        double sum = 0;
        for (const ChartSeries& each : series) {
            sum += each.values.value(i).value_or(0);
        }
        most = qMax(most, sum);
    }
    return roundedUp(most);
}

} // namespace kluis::ui
