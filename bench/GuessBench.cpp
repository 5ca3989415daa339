// SPDX-License-Identifier: GPL-3.0-or-later
// What one guess of a password costs: Argon2id as this program runs it, with the parameters that new accounts get. VERIFICATION
// row 13 wants 0.4 s and 256 MiB. Both clocks are told: other work on the machine lengthens one, not the other. Usage:
// GuessBench [GUESSES]
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Random.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace kluis;

namespace {

constexpr double wantedSeconds = 0.4;
constexpr quint64 wantedMemory = 256ULL << 20;

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv)
{
    const int guesses = argc > 1 ? std::atoi(argv[1]) : 20;
    if (guesses < 1 || !crypto::initialise()) {
        std::fputs("GuessBench [GUESSES]\n", stderr);
        return 2;
    }
    const crypto::KdfParameters given;
    const QByteArray salt = crypto::randomBytes(crypto::KeyDerivation::saltSize);
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i < guesses; ++i) {
        const auto password = crypto::SecretBytes::fromPassword(QStringLiteral("poging nummer %1").arg(i));
        const auto begun = std::chrono::steady_clock::now();
        const double processorBegun = processorSeconds();
        if (!crypto::KeyDerivation::masterKey(password, salt, given)) {
            std::fputs("no key: is there memory for it?\n", stderr);
            return 1;
        }
        processor.push_back(processorSeconds() - processorBegun);
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    const double least = *std::min_element(processor.begin(), processor.end());
    std::printf("a guess: %llu MiB, %u passes, %d tried\n", static_cast<unsigned long long>(given.memoryBytes >> 20),
                given.passes, guesses);
    std::printf("  processor  median %.3f s, least %.3f s\n  clock      median %.3f s\n", median(processor), least,
                median(wall));
    const bool isEnough = least >= wantedSeconds && given.memoryBytes >= wantedMemory;
    std::printf("  wanted: %.1f s and %llu MiB: %s\n", wantedSeconds,
                static_cast<unsigned long long>(wantedMemory >> 20), isEnough ? "met" : "NOT MET on this machine");
    return 0;
}
