module statuary.test/endpoints

go 1.18
