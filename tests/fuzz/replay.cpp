// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main of a target where there is no fuzzer: every file of the given folders goes through it
// once. Any compiler can build this, so that what was ever found stays found.
#include "fuzz.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

constexpr auto MostPerInput = std::chrono::seconds(2);

bool replay(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), {});
    const auto begun = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    if (std::chrono::steady_clock::now() - begun <= MostPerInput)
        return true;
    std::fprintf(stderr, "%s took too long\n", path.c_str());
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    int count = 0;
    bool well = true;
    for (int i = 1; i < argc; ++i) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            std::fprintf(stderr, "%s\n", entry.path().filename().c_str());
            well = replay(entry.path()) && well;
            ++count;
        }
    }
    std::printf("%d inputs\n", count);
    return well && count > 0 ? 0 : 1;
}
