/// Stands for `Tests/TestAPI/Namespaces.swift`, whose list of descriptors names the services' file too.
public enum PayshareTest {}

enum TestAPIFileDescriptors {}
