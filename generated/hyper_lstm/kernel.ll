; generated from specs/hyper_lstm.yaml by `make generated`: do not edit
; hyper_lstm I=8 H=8 N=8 Z=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_4x1_more = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v341 = alloca i64, i64 1, align 8
  %v1111 = alloca float, i64 64, align 4
  %v1194 = alloca float, i64 128, align 4
  %v1545 = alloca float, i64 64, align 4
  %v1618 = alloca float, i64 128, align 4
  %v1833 = alloca float, i64 96, align 4
  %v1986 = alloca float, i64 512, align 4
  %v2288 = alloca float, i64 256, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds i64, ptr %v1, i64 6
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 25
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 26
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 27
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 28
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 29
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 34
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 54
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 55
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 57
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 58
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 59
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 60
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 61
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 63
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 64
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 65
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 66
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 67
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 69
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 70
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 71
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 72
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 73
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 74
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 75
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 76
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 77
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 78
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 79
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 80
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 81
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 82
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 83
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 84
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 85
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 87
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 88
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 89
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 90
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 91
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 92
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 93
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 94
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 95
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 96
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 102
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 103
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 104
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 105
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 106
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 107
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 108
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 109
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 110
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 111
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 112
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 113
  %v340 = load i64, ptr %v339, align 8
  store i64 0, ptr %v341, align 8
  %v342 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v343 = load ptr, ptr %v342, align 4
  %v344 = mul i64 %v2, 0
  %v345 = add i64 %v344, 2208
  %v346 = getelementptr inbounds float, ptr %v343, i64 %v345
  %v347 = getelementptr inbounds i64, ptr %v1, i64 4
  %v348 = load i64, ptr %v347, align 8
  %v349 = icmp eq i64 %v348, 0
  br i1 %v349, label %b0, label %b1
b0:
  %v350 = icmp eq i64 %v2, 0
  br i1 %v350, label %b2, label %b3
b2:
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v122, i64 %v351
  %v353 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v354 = shufflevector <8 x float> %v353, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v354, ptr %v352, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v355 = icmp sgt i64 %v3, 1
  br i1 %v355, label %b4, label %b5
b4:
  %v356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v357 = atomicrmw add ptr %v356, i64 1 acq_rel
  %v358 = load i64, ptr %v341, align 8
  %v359 = add i64 %v358, 1
  store i64 %v359, ptr %v341, align 8
  %v360 = mul i64 %v3, %v359
  br label %b6
b6:
  %v361 = load atomic i64, ptr %v356 acquire, align 8
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b7, label %b8
b7:
  %v363 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v364 = getelementptr inbounds i64, ptr %v1, i64 4
  %v365 = load i64, ptr %v364, align 8
  %v366 = icmp eq i64 %v365, 0
  br i1 %v366, label %b9, label %b10
b9:
  %v367 = icmp eq i64 %v2, 0
  br i1 %v367, label %b11, label %b12
b11:
  br label %b13
b13:
  %v368 = phi i64 [ 0, %b11 ], [ %v379, %b14 ]
  %v369 = icmp slt i64 %v368, 32
  br i1 %v369, label %b14, label %b15
b14:
  %v370 = mul i64 %v368, 16
  %v371 = add i64 0, %v370
  %v372 = add i64 %v371, 0
  %v373 = getelementptr inbounds float, ptr %v12, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = mul i64 %v368, 8
  %v376 = add i64 0, %v375
  %v377 = add i64 %v376, 0
  %v378 = getelementptr inbounds float, ptr %v104, i64 %v377
  store <8 x float> %v374, ptr %v378, align 4
  %v379 = add nsw i64 %v368, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b16, label %b17
b16:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = load i64, ptr %v341, align 8
  %v384 = add i64 %v383, 1
  store i64 %v384, ptr %v341, align 8
  %v385 = mul i64 %v3, %v384
  br label %b18
b18:
  %v386 = load atomic i64, ptr %v381 acquire, align 8
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b19, label %b20
b19:
  %v388 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v389 = getelementptr inbounds i64, ptr %v1, i64 4
  %v390 = load i64, ptr %v389, align 8
  %v391 = icmp eq i64 %v390, 0
  br i1 %v391, label %b21, label %b22
b21:
  %v392 = icmp eq i64 %v2, 0
  br i1 %v392, label %b23, label %b24
b23:
  br label %b25
b25:
  %v393 = phi i64 [ 0, %b23 ], [ %v400, %b26 ]
  %v394 = icmp slt i64 %v393, 256
  br i1 %v394, label %b26, label %b27
b26:
  %v395 = add i64 0, %v393
  %v396 = getelementptr inbounds float, ptr %v14, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 256, %v393
  %v399 = getelementptr inbounds float, ptr %v104, i64 %v398
  store <8 x float> %v397, ptr %v399, align 4
  %v400 = add nsw i64 %v393, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v401 = icmp sgt i64 %v3, 1
  br i1 %v401, label %b28, label %b29
b28:
  %v402 = getelementptr inbounds i64, ptr %v1, i64 3
  %v403 = atomicrmw add ptr %v402, i64 1 acq_rel
  %v404 = load i64, ptr %v341, align 8
  %v405 = add i64 %v404, 1
  store i64 %v405, ptr %v341, align 8
  %v406 = mul i64 %v3, %v405
  br label %b30
b30:
  %v407 = load atomic i64, ptr %v402 acquire, align 8
  %v408 = icmp slt i64 %v407, %v406
  br i1 %v408, label %b31, label %b32
b31:
  %v409 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 4
  %v411 = load i64, ptr %v410, align 8
  %v412 = icmp eq i64 %v411, 0
  br i1 %v412, label %b33, label %b34
b33:
  %v413 = getelementptr inbounds i64, ptr %v1, i64 114
  %v414 = load i64, ptr %v413, align 8
  %v415 = icmp eq i64 %v414, 0
  br i1 %v415, label %b35, label %b36
b35:
  %v416 = add i64 %v7, 0
  %v417 = sdiv i64 %v416, 1
  %v418 = add i64 %v2, 1
  %v419 = mul i64 %v417, %v2
  %v420 = sdiv i64 %v419, %v3
  %v421 = mul i64 %v420, 1
  %v422 = icmp slt i64 %v421, %v7
  %v423 = select i1 %v422, i64 %v421, i64 %v7
  %v424 = mul i64 %v417, %v418
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v7
  %v428 = select i1 %v427, i64 %v426, i64 %v7
  br label %b37
b37:
  %v429 = phi i64 [ %v423, %b35 ], [ %v440, %b38 ]
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b38, label %b39
b38:
  %v431 = and i64 0, %v230
  %v432 = mul i64 %v431, %v7
  %v433 = add i64 %v432, %v429
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v50, i64 %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v435, i64 %v436
  %v438 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v439 = shufflevector <8 x float> %v438, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v439, ptr %v437, align 4
  %v440 = add nsw i64 %v429, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b40, label %b41
b40:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v341, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v341, align 8
  %v446 = mul i64 %v3, %v445
  br label %b42
b42:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b43, label %b44
b43:
  %v449 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v450 = getelementptr inbounds i64, ptr %v1, i64 4
  %v451 = load i64, ptr %v450, align 8
  %v452 = icmp eq i64 %v451, 0
  br i1 %v452, label %b45, label %b46
b45:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 115
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b47, label %b48
b47:
  %v456 = add i64 %v7, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v7
  %v463 = select i1 %v462, i64 %v461, i64 %v7
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  br label %b49
b49:
  %v469 = phi i64 [ %v463, %b47 ], [ %v480, %b50 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b50, label %b51
b50:
  %v471 = and i64 0, %v232
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v469
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v52, i64 %v474
  %v476 = add i64 0, 0
  %v477 = getelementptr inbounds float, ptr %v475, i64 %v476
  %v478 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v479 = shufflevector <8 x float> %v478, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v479, ptr %v477, align 4
  %v480 = add nsw i64 %v469, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v481 = icmp sgt i64 %v3, 1
  br i1 %v481, label %b52, label %b53
b52:
  %v482 = getelementptr inbounds i64, ptr %v1, i64 3
  %v483 = atomicrmw add ptr %v482, i64 1 acq_rel
  %v484 = load i64, ptr %v341, align 8
  %v485 = add i64 %v484, 1
  store i64 %v485, ptr %v341, align 8
  %v486 = mul i64 %v3, %v485
  br label %b54
b54:
  %v487 = load atomic i64, ptr %v482 acquire, align 8
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b55, label %b56
b55:
  %v489 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v490 = getelementptr inbounds i64, ptr %v1, i64 4
  %v491 = load i64, ptr %v490, align 8
  %v492 = icmp eq i64 %v491, 0
  br i1 %v492, label %b57, label %b58
b57:
  %v493 = getelementptr inbounds i64, ptr %v1, i64 116
  %v494 = load i64, ptr %v493, align 8
  %v495 = icmp eq i64 %v494, 0
  br i1 %v495, label %b59, label %b60
b59:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b61
b61:
  %v509 = phi i64 [ %v503, %b59 ], [ %v520, %b62 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b62, label %b63
b62:
  %v511 = and i64 0, %v234
  %v512 = mul i64 %v511, %v7
  %v513 = add i64 %v512, %v509
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v54, i64 %v514
  %v516 = add i64 0, 0
  %v517 = getelementptr inbounds float, ptr %v515, i64 %v516
  %v518 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v519 = shufflevector <8 x float> %v518, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v519, ptr %v517, align 4
  %v520 = add nsw i64 %v509, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v521 = icmp sgt i64 %v3, 1
  br i1 %v521, label %b64, label %b65
b64:
  %v522 = getelementptr inbounds i64, ptr %v1, i64 3
  %v523 = atomicrmw add ptr %v522, i64 1 acq_rel
  %v524 = load i64, ptr %v341, align 8
  %v525 = add i64 %v524, 1
  store i64 %v525, ptr %v341, align 8
  %v526 = mul i64 %v3, %v525
  br label %b66
b66:
  %v527 = load atomic i64, ptr %v522 acquire, align 8
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b67, label %b68
b67:
  %v529 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v530 = getelementptr inbounds i64, ptr %v1, i64 4
  %v531 = load i64, ptr %v530, align 8
  %v532 = icmp eq i64 %v531, 0
  br i1 %v532, label %b69, label %b70
b69:
  %v533 = getelementptr inbounds i64, ptr %v1, i64 117
  %v534 = load i64, ptr %v533, align 8
  %v535 = icmp eq i64 %v534, 0
  br i1 %v535, label %b71, label %b72
b71:
  %v536 = add i64 %v7, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v7
  %v543 = select i1 %v542, i64 %v541, i64 %v7
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v7
  %v548 = select i1 %v547, i64 %v546, i64 %v7
  br label %b73
b73:
  %v549 = phi i64 [ %v543, %b71 ], [ %v560, %b74 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b74, label %b75
b74:
  %v551 = and i64 0, %v236
  %v552 = mul i64 %v551, %v7
  %v553 = add i64 %v552, %v549
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v56, i64 %v554
  %v556 = add i64 0, 0
  %v557 = getelementptr inbounds float, ptr %v555, i64 %v556
  %v558 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v559, ptr %v557, align 4
  %v560 = add nsw i64 %v549, 1
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v561 = icmp sgt i64 %v3, 1
  br i1 %v561, label %b76, label %b77
b76:
  %v562 = getelementptr inbounds i64, ptr %v1, i64 3
  %v563 = atomicrmw add ptr %v562, i64 1 acq_rel
  %v564 = load i64, ptr %v341, align 8
  %v565 = add i64 %v564, 1
  store i64 %v565, ptr %v341, align 8
  %v566 = mul i64 %v3, %v565
  br label %b78
b78:
  %v567 = load atomic i64, ptr %v562 acquire, align 8
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b79, label %b80
b79:
  %v569 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v570 = getelementptr inbounds float, ptr %v343, i64 0
  %v571 = getelementptr inbounds i64, ptr %v1, i64 4
  %v572 = load i64, ptr %v571, align 8
  %v573 = icmp eq i64 %v572, 0
  br i1 %v573, label %b81, label %b82
b81:
  %v574 = add i64 2, 0
  %v575 = sdiv i64 %v574, 1
  %v576 = add i64 %v2, 1
  %v577 = mul i64 %v575, %v2
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, 2
  %v581 = select i1 %v580, i64 %v579, i64 2
  %v582 = mul i64 %v575, %v576
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, 2
  %v586 = select i1 %v585, i64 %v584, i64 2
  %v587 = icmp slt i64 %v586, 2
  %v588 = select i1 %v587, i64 %v586, i64 2
  br label %b83
b83:
  %v589 = phi i64 [ %v581, %b81 ], [ %v630, %b84 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b84, label %b85
b84:
  %v591 = mul i64 %v589, 256
  %v592 = mul i64 %v589, 32
  %v593 = add i64 %v591, 0
  %v594 = add i64 %v592, 0
  %v595 = getelementptr inbounds float, ptr %v570, i64 %v593
  %v596 = sub i64 64, %v594
  %v597 = icmp slt i64 %v596, 0
  %v598 = select i1 %v597, i64 0, i64 %v596
  %v599 = mul i64 %v594, 8
  %v600 = add i64 0, %v599
  %v601 = getelementptr inbounds float, ptr %v104, i64 %v600
  call void @pack_turned(ptr %v601, i64 8, i64 1, i64 8, i64 %v598, ptr %v595, i64 32)
  %v602 = add i64 %v591, 8
  %v603 = add i64 %v592, 8
  %v604 = getelementptr inbounds float, ptr %v570, i64 %v602
  %v605 = sub i64 64, %v603
  %v606 = icmp slt i64 %v605, 0
  %v607 = select i1 %v606, i64 0, i64 %v605
  %v608 = mul i64 %v603, 8
  %v609 = add i64 0, %v608
  %v610 = getelementptr inbounds float, ptr %v104, i64 %v609
  call void @pack_turned(ptr %v610, i64 8, i64 1, i64 8, i64 %v607, ptr %v604, i64 32)
  %v611 = add i64 %v591, 16
  %v612 = add i64 %v592, 16
  %v613 = getelementptr inbounds float, ptr %v570, i64 %v611
  %v614 = sub i64 64, %v612
  %v615 = icmp slt i64 %v614, 0
  %v616 = select i1 %v615, i64 0, i64 %v614
  %v617 = mul i64 %v612, 8
  %v618 = add i64 0, %v617
  %v619 = getelementptr inbounds float, ptr %v104, i64 %v618
  call void @pack_turned(ptr %v619, i64 8, i64 1, i64 8, i64 %v616, ptr %v613, i64 32)
  %v620 = add i64 %v591, 24
  %v621 = add i64 %v592, 24
  %v622 = getelementptr inbounds float, ptr %v570, i64 %v620
  %v623 = sub i64 64, %v621
  %v624 = icmp slt i64 %v623, 0
  %v625 = select i1 %v624, i64 0, i64 %v623
  %v626 = mul i64 %v621, 8
  %v627 = add i64 0, %v626
  %v628 = getelementptr inbounds float, ptr %v104, i64 %v627
  call void @pack_turned(ptr %v628, i64 8, i64 1, i64 8, i64 %v625, ptr %v622, i64 32)
  %v629 = add i64 %v591, 256
  %v630 = add nsw i64 %v589, 1
  br label %b83
b85:
  br label %b82
b82:
  %v631 = icmp sgt i64 %v3, 1
  br i1 %v631, label %b86, label %b87
b86:
  %v632 = getelementptr inbounds i64, ptr %v1, i64 3
  %v633 = atomicrmw add ptr %v632, i64 1 acq_rel
  %v634 = load i64, ptr %v341, align 8
  %v635 = add i64 %v634, 1
  store i64 %v635, ptr %v341, align 8
  %v636 = mul i64 %v3, %v635
  br label %b88
b88:
  %v637 = load atomic i64, ptr %v632 acquire, align 8
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b89, label %b90
b89:
  %v639 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v640 = getelementptr inbounds float, ptr %v343, i64 512
  %v641 = getelementptr inbounds float, ptr %v343, i64 1024
  %v642 = getelementptr inbounds float, ptr %v343, i64 1280
  %v643 = getelementptr inbounds float, ptr %v343, i64 1792
  %v644 = getelementptr inbounds float, ptr %v343, i64 1920
  %v645 = getelementptr inbounds float, ptr %v343, i64 2112
  %v646 = getelementptr inbounds i64, ptr %v1, i64 4
  %v647 = load i64, ptr %v646, align 8
  %v648 = icmp eq i64 %v647, 0
  br i1 %v648, label %b91, label %b92
b91:
  %v649 = add i64 1, 0
  %v650 = sdiv i64 %v649, 1
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, 1
  %v656 = select i1 %v655, i64 %v654, i64 1
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, 1
  %v661 = select i1 %v660, i64 %v659, i64 1
  %v662 = icmp slt i64 %v661, 1
  %v663 = select i1 %v662, i64 %v661, i64 1
  br label %b93
b93:
  %v664 = phi i64 [ %v656, %b91 ], [ %v742, %b94 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b94, label %b95
b94:
  %v666 = mul i64 %v664, 512
  %v667 = mul i64 %v664, 8
  %v668 = add i64 %v666, 0
  %v669 = add i64 %v667, 0
  %v670 = getelementptr inbounds float, ptr %v640, i64 %v668
  %v671 = sub i64 8, %v669
  %v672 = icmp slt i64 %v671, 0
  %v673 = select i1 %v672, i64 0, i64 %v671
  %v674 = mul i64 %v669, 16
  %v675 = add i64 264, %v674
  %v676 = getelementptr inbounds float, ptr %v12, i64 %v675
  call void @pack_turned(ptr %v676, i64 16, i64 1, i64 8, i64 %v673, ptr %v670, i64 32)
  %v677 = add i64 %v666, 8
  %v678 = add i64 %v667, 0
  %v679 = getelementptr inbounds float, ptr %v640, i64 %v677
  %v680 = sub i64 8, %v678
  %v681 = icmp slt i64 %v680, 0
  %v682 = select i1 %v681, i64 0, i64 %v680
  %v683 = mul i64 %v678, 16
  %v684 = add i64 8, %v683
  %v685 = getelementptr inbounds float, ptr %v12, i64 %v684
  call void @pack_turned(ptr %v685, i64 16, i64 1, i64 8, i64 %v682, ptr %v679, i64 32)
  %v686 = add i64 %v666, 16
  %v687 = add i64 %v667, 0
  %v688 = getelementptr inbounds float, ptr %v640, i64 %v686
  %v689 = sub i64 8, %v687
  %v690 = icmp slt i64 %v689, 0
  %v691 = select i1 %v690, i64 0, i64 %v689
  %v692 = mul i64 %v687, 16
  %v693 = add i64 136, %v692
  %v694 = getelementptr inbounds float, ptr %v12, i64 %v693
  call void @pack_turned(ptr %v694, i64 16, i64 1, i64 8, i64 %v691, ptr %v688, i64 32)
  %v695 = add i64 %v666, 24
  %v696 = add i64 %v667, 0
  %v697 = getelementptr inbounds float, ptr %v640, i64 %v695
  %v698 = sub i64 8, %v696
  %v699 = icmp slt i64 %v698, 0
  %v700 = select i1 %v699, i64 0, i64 %v698
  %v701 = mul i64 %v696, 16
  %v702 = add i64 392, %v701
  %v703 = getelementptr inbounds float, ptr %v12, i64 %v702
  call void @pack_turned(ptr %v703, i64 16, i64 1, i64 8, i64 %v700, ptr %v697, i64 32)
  %v704 = add i64 %v666, 256
  %v705 = add i64 %v704, 0
  %v706 = add i64 %v667, 0
  %v707 = getelementptr inbounds float, ptr %v640, i64 %v705
  %v708 = sub i64 8, %v706
  %v709 = icmp slt i64 %v708, 0
  %v710 = select i1 %v709, i64 0, i64 %v708
  %v711 = mul i64 %v706, 8
  %v712 = add i64 128, %v711
  %v713 = getelementptr inbounds float, ptr %v16, i64 %v712
  call void @pack_turned(ptr %v713, i64 8, i64 1, i64 8, i64 %v710, ptr %v707, i64 32)
  %v714 = add i64 %v704, 8
  %v715 = add i64 %v667, 0
  %v716 = getelementptr inbounds float, ptr %v640, i64 %v714
  %v717 = sub i64 8, %v715
  %v718 = icmp slt i64 %v717, 0
  %v719 = select i1 %v718, i64 0, i64 %v717
  %v720 = mul i64 %v715, 8
  %v721 = add i64 0, %v720
  %v722 = getelementptr inbounds float, ptr %v16, i64 %v721
  call void @pack_turned(ptr %v722, i64 8, i64 1, i64 8, i64 %v719, ptr %v716, i64 32)
  %v723 = add i64 %v704, 16
  %v724 = add i64 %v667, 0
  %v725 = getelementptr inbounds float, ptr %v640, i64 %v723
  %v726 = sub i64 8, %v724
  %v727 = icmp slt i64 %v726, 0
  %v728 = select i1 %v727, i64 0, i64 %v726
  %v729 = mul i64 %v724, 8
  %v730 = add i64 64, %v729
  %v731 = getelementptr inbounds float, ptr %v16, i64 %v730
  call void @pack_turned(ptr %v731, i64 8, i64 1, i64 8, i64 %v728, ptr %v725, i64 32)
  %v732 = add i64 %v704, 24
  %v733 = add i64 %v667, 0
  %v734 = getelementptr inbounds float, ptr %v640, i64 %v732
  %v735 = sub i64 8, %v733
  %v736 = icmp slt i64 %v735, 0
  %v737 = select i1 %v736, i64 0, i64 %v735
  %v738 = mul i64 %v733, 8
  %v739 = add i64 192, %v738
  %v740 = getelementptr inbounds float, ptr %v16, i64 %v739
  call void @pack_turned(ptr %v740, i64 8, i64 1, i64 8, i64 %v737, ptr %v734, i64 32)
  %v741 = add i64 %v704, 256
  %v742 = add nsw i64 %v664, 1
  br label %b93
b95:
  %v743 = add i64 1, 0
  %v744 = sdiv i64 %v743, 1
  %v745 = add i64 %v2, 1
  %v746 = mul i64 %v744, %v2
  %v747 = sdiv i64 %v746, %v3
  %v748 = mul i64 %v747, 1
  %v749 = icmp slt i64 %v748, 1
  %v750 = select i1 %v749, i64 %v748, i64 1
  %v751 = mul i64 %v744, %v745
  %v752 = sdiv i64 %v751, %v3
  %v753 = mul i64 %v752, 1
  %v754 = icmp slt i64 %v753, 1
  %v755 = select i1 %v754, i64 %v753, i64 1
  %v756 = icmp slt i64 %v755, 1
  %v757 = select i1 %v756, i64 %v755, i64 1
  br label %b96
b96:
  %v758 = phi i64 [ %v750, %b95 ], [ %v799, %b97 ]
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b97, label %b98
b97:
  %v760 = mul i64 %v758, 256
  %v761 = mul i64 %v758, 32
  %v762 = add i64 %v760, 0
  %v763 = add i64 %v761, 0
  %v764 = getelementptr inbounds float, ptr %v641, i64 %v762
  %v765 = sub i64 32, %v763
  %v766 = icmp slt i64 %v765, 0
  %v767 = select i1 %v766, i64 0, i64 %v765
  %v768 = mul i64 %v763, 8
  %v769 = add i64 0, %v768
  %v770 = getelementptr inbounds float, ptr %v38, i64 %v769
  call void @pack_turned(ptr %v770, i64 8, i64 1, i64 8, i64 %v767, ptr %v764, i64 32)
  %v771 = add i64 %v760, 8
  %v772 = add i64 %v761, 8
  %v773 = getelementptr inbounds float, ptr %v641, i64 %v771
  %v774 = sub i64 32, %v772
  %v775 = icmp slt i64 %v774, 0
  %v776 = select i1 %v775, i64 0, i64 %v774
  %v777 = mul i64 %v772, 8
  %v778 = add i64 0, %v777
  %v779 = getelementptr inbounds float, ptr %v38, i64 %v778
  call void @pack_turned(ptr %v779, i64 8, i64 1, i64 8, i64 %v776, ptr %v773, i64 32)
  %v780 = add i64 %v760, 16
  %v781 = add i64 %v761, 16
  %v782 = getelementptr inbounds float, ptr %v641, i64 %v780
  %v783 = sub i64 32, %v781
  %v784 = icmp slt i64 %v783, 0
  %v785 = select i1 %v784, i64 0, i64 %v783
  %v786 = mul i64 %v781, 8
  %v787 = add i64 0, %v786
  %v788 = getelementptr inbounds float, ptr %v38, i64 %v787
  call void @pack_turned(ptr %v788, i64 8, i64 1, i64 8, i64 %v785, ptr %v782, i64 32)
  %v789 = add i64 %v760, 24
  %v790 = add i64 %v761, 24
  %v791 = getelementptr inbounds float, ptr %v641, i64 %v789
  %v792 = sub i64 32, %v790
  %v793 = icmp slt i64 %v792, 0
  %v794 = select i1 %v793, i64 0, i64 %v792
  %v795 = mul i64 %v790, 8
  %v796 = add i64 0, %v795
  %v797 = getelementptr inbounds float, ptr %v38, i64 %v796
  call void @pack_turned(ptr %v797, i64 8, i64 1, i64 8, i64 %v794, ptr %v791, i64 32)
  %v798 = add i64 %v760, 256
  %v799 = add nsw i64 %v758, 1
  br label %b96
b98:
  %v800 = add i64 1, 0
  %v801 = sdiv i64 %v800, 1
  %v802 = add i64 %v2, 1
  %v803 = mul i64 %v801, %v2
  %v804 = sdiv i64 %v803, %v3
  %v805 = mul i64 %v804, 1
  %v806 = icmp slt i64 %v805, 1
  %v807 = select i1 %v806, i64 %v805, i64 1
  %v808 = mul i64 %v801, %v802
  %v809 = sdiv i64 %v808, %v3
  %v810 = mul i64 %v809, 1
  %v811 = icmp slt i64 %v810, 1
  %v812 = select i1 %v811, i64 %v810, i64 1
  %v813 = icmp slt i64 %v812, 1
  %v814 = select i1 %v813, i64 %v812, i64 1
  br label %b99
b99:
  %v815 = phi i64 [ %v807, %b98 ], [ %v893, %b100 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b100, label %b101
b100:
  %v817 = mul i64 %v815, 512
  %v818 = mul i64 %v815, 8
  %v819 = add i64 %v817, 0
  %v820 = add i64 %v818, 0
  %v821 = getelementptr inbounds float, ptr %v642, i64 %v819
  %v822 = sub i64 3, %v820
  %v823 = icmp slt i64 %v822, 0
  %v824 = select i1 %v823, i64 0, i64 %v822
  %v825 = mul i64 %v820, 8
  %v826 = add i64 0, %v825
  %v827 = getelementptr inbounds float, ptr %v20, i64 %v826
  call void @pack_turned(ptr %v827, i64 8, i64 1, i64 8, i64 %v824, ptr %v821, i64 32)
  %v828 = add i64 %v817, 8
  %v829 = add i64 %v818, 0
  %v830 = getelementptr inbounds float, ptr %v642, i64 %v828
  %v831 = sub i64 3, %v829
  %v832 = icmp slt i64 %v831, 0
  %v833 = select i1 %v832, i64 0, i64 %v831
  %v834 = mul i64 %v829, 8
  %v835 = add i64 24, %v834
  %v836 = getelementptr inbounds float, ptr %v20, i64 %v835
  call void @pack_turned(ptr %v836, i64 8, i64 1, i64 8, i64 %v833, ptr %v830, i64 32)
  %v837 = add i64 %v817, 16
  %v838 = add i64 %v818, 0
  %v839 = getelementptr inbounds float, ptr %v642, i64 %v837
  %v840 = sub i64 3, %v838
  %v841 = icmp slt i64 %v840, 0
  %v842 = select i1 %v841, i64 0, i64 %v840
  %v843 = mul i64 %v838, 8
  %v844 = add i64 48, %v843
  %v845 = getelementptr inbounds float, ptr %v20, i64 %v844
  call void @pack_turned(ptr %v845, i64 8, i64 1, i64 8, i64 %v842, ptr %v839, i64 32)
  %v846 = add i64 %v817, 24
  %v847 = add i64 %v818, 0
  %v848 = getelementptr inbounds float, ptr %v642, i64 %v846
  %v849 = sub i64 3, %v847
  %v850 = icmp slt i64 %v849, 0
  %v851 = select i1 %v850, i64 0, i64 %v849
  %v852 = mul i64 %v847, 8
  %v853 = add i64 72, %v852
  %v854 = getelementptr inbounds float, ptr %v20, i64 %v853
  call void @pack_turned(ptr %v854, i64 8, i64 1, i64 8, i64 %v851, ptr %v848, i64 32)
  %v855 = add i64 %v817, 256
  %v856 = add i64 %v855, 0
  %v857 = add i64 %v818, 0
  %v858 = getelementptr inbounds float, ptr %v642, i64 %v856
  %v859 = sub i64 3, %v857
  %v860 = icmp slt i64 %v859, 0
  %v861 = select i1 %v860, i64 0, i64 %v859
  %v862 = mul i64 %v857, 8
  %v863 = add i64 0, %v862
  %v864 = getelementptr inbounds float, ptr %v26, i64 %v863
  call void @pack_turned(ptr %v864, i64 8, i64 1, i64 8, i64 %v861, ptr %v858, i64 32)
  %v865 = add i64 %v855, 8
  %v866 = add i64 %v818, 0
  %v867 = getelementptr inbounds float, ptr %v642, i64 %v865
  %v868 = sub i64 3, %v866
  %v869 = icmp slt i64 %v868, 0
  %v870 = select i1 %v869, i64 0, i64 %v868
  %v871 = mul i64 %v866, 8
  %v872 = add i64 24, %v871
  %v873 = getelementptr inbounds float, ptr %v26, i64 %v872
  call void @pack_turned(ptr %v873, i64 8, i64 1, i64 8, i64 %v870, ptr %v867, i64 32)
  %v874 = add i64 %v855, 16
  %v875 = add i64 %v818, 0
  %v876 = getelementptr inbounds float, ptr %v642, i64 %v874
  %v877 = sub i64 3, %v875
  %v878 = icmp slt i64 %v877, 0
  %v879 = select i1 %v878, i64 0, i64 %v877
  %v880 = mul i64 %v875, 8
  %v881 = add i64 48, %v880
  %v882 = getelementptr inbounds float, ptr %v26, i64 %v881
  call void @pack_turned(ptr %v882, i64 8, i64 1, i64 8, i64 %v879, ptr %v876, i64 32)
  %v883 = add i64 %v855, 24
  %v884 = add i64 %v818, 0
  %v885 = getelementptr inbounds float, ptr %v642, i64 %v883
  %v886 = sub i64 3, %v884
  %v887 = icmp slt i64 %v886, 0
  %v888 = select i1 %v887, i64 0, i64 %v886
  %v889 = mul i64 %v884, 8
  %v890 = add i64 72, %v889
  %v891 = getelementptr inbounds float, ptr %v26, i64 %v890
  call void @pack_turned(ptr %v891, i64 8, i64 1, i64 8, i64 %v888, ptr %v885, i64 32)
  %v892 = add i64 %v855, 256
  %v893 = add nsw i64 %v815, 1
  br label %b99
b101:
  %v894 = add i64 1, 0
  %v895 = sdiv i64 %v894, 1
  %v896 = add i64 %v2, 1
  %v897 = mul i64 %v895, %v2
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 1
  %v900 = icmp slt i64 %v899, 1
  %v901 = select i1 %v900, i64 %v899, i64 1
  %v902 = mul i64 %v895, %v896
  %v903 = sdiv i64 %v902, %v3
  %v904 = mul i64 %v903, 1
  %v905 = icmp slt i64 %v904, 1
  %v906 = select i1 %v905, i64 %v904, i64 1
  %v907 = icmp slt i64 %v906, 1
  %v908 = select i1 %v907, i64 %v906, i64 1
  br label %b102
b102:
  %v909 = phi i64 [ %v901, %b101 ], [ %v932, %b103 ]
  %v910 = icmp slt i64 %v909, %v908
  br i1 %v910, label %b103, label %b104
b103:
  %v911 = mul i64 %v909, 128
  %v912 = mul i64 %v909, 16
  %v913 = add i64 %v911, 0
  %v914 = add i64 %v912, 0
  %v915 = getelementptr inbounds float, ptr %v643, i64 %v913
  %v916 = sub i64 12, %v914
  %v917 = icmp slt i64 %v916, 0
  %v918 = select i1 %v917, i64 0, i64 %v916
  %v919 = mul i64 %v914, 8
  %v920 = add i64 0, %v919
  %v921 = getelementptr inbounds float, ptr %v32, i64 %v920
  call void @pack_turned(ptr %v921, i64 8, i64 1, i64 8, i64 %v918, ptr %v915, i64 16)
  %v922 = add i64 %v911, 8
  %v923 = add i64 %v912, 8
  %v924 = getelementptr inbounds float, ptr %v643, i64 %v922
  %v925 = sub i64 12, %v923
  %v926 = icmp slt i64 %v925, 0
  %v927 = select i1 %v926, i64 0, i64 %v925
  %v928 = mul i64 %v923, 8
  %v929 = add i64 0, %v928
  %v930 = getelementptr inbounds float, ptr %v32, i64 %v929
  call void @pack_turned(ptr %v930, i64 8, i64 1, i64 8, i64 %v927, ptr %v924, i64 16)
  %v931 = add i64 %v911, 128
  %v932 = add nsw i64 %v909, 1
  br label %b102
b104:
  %v933 = add i64 1, 0
  %v934 = sdiv i64 %v933, 1
  %v935 = add i64 %v2, 1
  %v936 = mul i64 %v934, %v2
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, 1
  %v940 = select i1 %v939, i64 %v938, i64 1
  %v941 = mul i64 %v934, %v935
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, 1
  %v945 = select i1 %v944, i64 %v943, i64 1
  %v946 = icmp slt i64 %v945, 1
  %v947 = select i1 %v946, i64 %v945, i64 1
  br label %b105
b105:
  %v948 = phi i64 [ %v940, %b104 ], [ %v1032, %b106 ]
  %v949 = icmp slt i64 %v948, %v947
  br i1 %v949, label %b106, label %b107
b106:
  %v950 = mul i64 %v948, 192
  %v951 = mul i64 %v948, 8
  %v952 = add i64 %v950, 0
  %v953 = add i64 %v951, 0
  %v954 = getelementptr inbounds float, ptr %v644, i64 %v952
  %v955 = sub i64 8, %v953
  %v956 = icmp slt i64 %v955, 0
  %v957 = select i1 %v956, i64 0, i64 %v955
  %v958 = mul i64 %v953, 3
  %v959 = add i64 0, %v958
  %v960 = getelementptr inbounds float, ptr %v24, i64 %v959
  call void @pack(ptr %v960, i64 3, i64 1, i64 3, i64 %v957, ptr %v954, i64 8)
  %v961 = add i64 %v950, 24
  %v962 = add i64 %v961, 0
  %v963 = add i64 %v951, 0
  %v964 = getelementptr inbounds float, ptr %v644, i64 %v962
  %v965 = sub i64 8, %v963
  %v966 = icmp slt i64 %v965, 0
  %v967 = select i1 %v966, i64 0, i64 %v965
  %v968 = mul i64 %v963, 3
  %v969 = add i64 24, %v968
  %v970 = getelementptr inbounds float, ptr %v24, i64 %v969
  call void @pack(ptr %v970, i64 3, i64 1, i64 3, i64 %v967, ptr %v964, i64 8)
  %v971 = add i64 %v961, 24
  %v972 = add i64 %v971, 0
  %v973 = add i64 %v951, 0
  %v974 = getelementptr inbounds float, ptr %v644, i64 %v972
  %v975 = sub i64 8, %v973
  %v976 = icmp slt i64 %v975, 0
  %v977 = select i1 %v976, i64 0, i64 %v975
  %v978 = mul i64 %v973, 3
  %v979 = add i64 48, %v978
  %v980 = getelementptr inbounds float, ptr %v24, i64 %v979
  call void @pack(ptr %v980, i64 3, i64 1, i64 3, i64 %v977, ptr %v974, i64 8)
  %v981 = add i64 %v971, 24
  %v982 = add i64 %v981, 0
  %v983 = add i64 %v951, 0
  %v984 = getelementptr inbounds float, ptr %v644, i64 %v982
  %v985 = sub i64 8, %v983
  %v986 = icmp slt i64 %v985, 0
  %v987 = select i1 %v986, i64 0, i64 %v985
  %v988 = mul i64 %v983, 3
  %v989 = add i64 72, %v988
  %v990 = getelementptr inbounds float, ptr %v24, i64 %v989
  call void @pack(ptr %v990, i64 3, i64 1, i64 3, i64 %v987, ptr %v984, i64 8)
  %v991 = add i64 %v981, 24
  %v992 = add i64 %v991, 0
  %v993 = add i64 %v951, 0
  %v994 = getelementptr inbounds float, ptr %v644, i64 %v992
  %v995 = sub i64 8, %v993
  %v996 = icmp slt i64 %v995, 0
  %v997 = select i1 %v996, i64 0, i64 %v995
  %v998 = mul i64 %v993, 3
  %v999 = add i64 0, %v998
  %v1000 = getelementptr inbounds float, ptr %v30, i64 %v999
  call void @pack(ptr %v1000, i64 3, i64 1, i64 3, i64 %v997, ptr %v994, i64 8)
  %v1001 = add i64 %v991, 24
  %v1002 = add i64 %v1001, 0
  %v1003 = add i64 %v951, 0
  %v1004 = getelementptr inbounds float, ptr %v644, i64 %v1002
  %v1005 = sub i64 8, %v1003
  %v1006 = icmp slt i64 %v1005, 0
  %v1007 = select i1 %v1006, i64 0, i64 %v1005
  %v1008 = mul i64 %v1003, 3
  %v1009 = add i64 24, %v1008
  %v1010 = getelementptr inbounds float, ptr %v30, i64 %v1009
  call void @pack(ptr %v1010, i64 3, i64 1, i64 3, i64 %v1007, ptr %v1004, i64 8)
  %v1011 = add i64 %v1001, 24
  %v1012 = add i64 %v1011, 0
  %v1013 = add i64 %v951, 0
  %v1014 = getelementptr inbounds float, ptr %v644, i64 %v1012
  %v1015 = sub i64 8, %v1013
  %v1016 = icmp slt i64 %v1015, 0
  %v1017 = select i1 %v1016, i64 0, i64 %v1015
  %v1018 = mul i64 %v1013, 3
  %v1019 = add i64 48, %v1018
  %v1020 = getelementptr inbounds float, ptr %v30, i64 %v1019
  call void @pack(ptr %v1020, i64 3, i64 1, i64 3, i64 %v1017, ptr %v1014, i64 8)
  %v1021 = add i64 %v1011, 24
  %v1022 = add i64 %v1021, 0
  %v1023 = add i64 %v951, 0
  %v1024 = getelementptr inbounds float, ptr %v644, i64 %v1022
  %v1025 = sub i64 8, %v1023
  %v1026 = icmp slt i64 %v1025, 0
  %v1027 = select i1 %v1026, i64 0, i64 %v1025
  %v1028 = mul i64 %v1023, 3
  %v1029 = add i64 72, %v1028
  %v1030 = getelementptr inbounds float, ptr %v30, i64 %v1029
  call void @pack(ptr %v1030, i64 3, i64 1, i64 3, i64 %v1027, ptr %v1024, i64 8)
  %v1031 = add i64 %v1021, 24
  %v1032 = add nsw i64 %v948, 1
  br label %b105
b107:
  %v1033 = add i64 1, 0
  %v1034 = sdiv i64 %v1033, 1
  %v1035 = add i64 %v2, 1
  %v1036 = mul i64 %v1034, %v2
  %v1037 = sdiv i64 %v1036, %v3
  %v1038 = mul i64 %v1037, 1
  %v1039 = icmp slt i64 %v1038, 1
  %v1040 = select i1 %v1039, i64 %v1038, i64 1
  %v1041 = mul i64 %v1034, %v1035
  %v1042 = sdiv i64 %v1041, %v3
  %v1043 = mul i64 %v1042, 1
  %v1044 = icmp slt i64 %v1043, 1
  %v1045 = select i1 %v1044, i64 %v1043, i64 1
  %v1046 = icmp slt i64 %v1045, 1
  %v1047 = select i1 %v1046, i64 %v1045, i64 1
  br label %b108
b108:
  %v1048 = phi i64 [ %v1040, %b107 ], [ %v1092, %b109 ]
  %v1049 = icmp slt i64 %v1048, %v1047
  br i1 %v1049, label %b109, label %b110
b109:
  %v1050 = mul i64 %v1048, 96
  %v1051 = mul i64 %v1048, 8
  %v1052 = add i64 %v1050, 0
  %v1053 = add i64 %v1051, 0
  %v1054 = getelementptr inbounds float, ptr %v645, i64 %v1052
  %v1055 = sub i64 8, %v1053
  %v1056 = icmp slt i64 %v1055, 0
  %v1057 = select i1 %v1056, i64 0, i64 %v1055
  %v1058 = mul i64 %v1053, 3
  %v1059 = add i64 0, %v1058
  %v1060 = getelementptr inbounds float, ptr %v34, i64 %v1059
  call void @pack(ptr %v1060, i64 3, i64 1, i64 3, i64 %v1057, ptr %v1054, i64 8)
  %v1061 = add i64 %v1050, 24
  %v1062 = add i64 %v1061, 0
  %v1063 = add i64 %v1051, 0
  %v1064 = getelementptr inbounds float, ptr %v645, i64 %v1062
  %v1065 = sub i64 8, %v1063
  %v1066 = icmp slt i64 %v1065, 0
  %v1067 = select i1 %v1066, i64 0, i64 %v1065
  %v1068 = mul i64 %v1063, 3
  %v1069 = add i64 24, %v1068
  %v1070 = getelementptr inbounds float, ptr %v34, i64 %v1069
  call void @pack(ptr %v1070, i64 3, i64 1, i64 3, i64 %v1067, ptr %v1064, i64 8)
  %v1071 = add i64 %v1061, 24
  %v1072 = add i64 %v1071, 0
  %v1073 = add i64 %v1051, 0
  %v1074 = getelementptr inbounds float, ptr %v645, i64 %v1072
  %v1075 = sub i64 8, %v1073
  %v1076 = icmp slt i64 %v1075, 0
  %v1077 = select i1 %v1076, i64 0, i64 %v1075
  %v1078 = mul i64 %v1073, 3
  %v1079 = add i64 48, %v1078
  %v1080 = getelementptr inbounds float, ptr %v34, i64 %v1079
  call void @pack(ptr %v1080, i64 3, i64 1, i64 3, i64 %v1077, ptr %v1074, i64 8)
  %v1081 = add i64 %v1071, 24
  %v1082 = add i64 %v1081, 0
  %v1083 = add i64 %v1051, 0
  %v1084 = getelementptr inbounds float, ptr %v645, i64 %v1082
  %v1085 = sub i64 8, %v1083
  %v1086 = icmp slt i64 %v1085, 0
  %v1087 = select i1 %v1086, i64 0, i64 %v1085
  %v1088 = mul i64 %v1083, 3
  %v1089 = add i64 72, %v1088
  %v1090 = getelementptr inbounds float, ptr %v34, i64 %v1089
  call void @pack(ptr %v1090, i64 3, i64 1, i64 3, i64 %v1087, ptr %v1084, i64 8)
  %v1091 = add i64 %v1081, 24
  %v1092 = add nsw i64 %v1048, 1
  br label %b108
b110:
  br label %b92
b92:
  %v1093 = icmp sgt i64 %v3, 1
  br i1 %v1093, label %b111, label %b112
b111:
  %v1094 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1095 = atomicrmw add ptr %v1094, i64 1 acq_rel
  %v1096 = load i64, ptr %v341, align 8
  %v1097 = add i64 %v1096, 1
  store i64 %v1097, ptr %v341, align 8
  %v1098 = mul i64 %v3, %v1097
  br label %b113
b113:
  %v1099 = load atomic i64, ptr %v1094 acquire, align 8
  %v1100 = icmp slt i64 %v1099, %v1098
  br i1 %v1100, label %b114, label %b115
b114:
  %v1101 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v1102 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1103 = load i64, ptr %v1102, align 8
  br label %b116
b116:
  %v1104 = phi i64 [ 0, %b112 ], [ %v3311, %b343 ]
  %v1105 = icmp slt i64 %v1104, %v5
  br i1 %v1105, label %b117, label %b118
b117:
  %v1106 = add i64 %v1104, %v1103
  %v1107 = icmp slt i64 %v1106, %v5
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v5
  %v1109 = sub i64 %v1108, %v1104
  %v1110 = mul i64 %v1109, %v7
  %v1112 = add i64 %v1110, 0
  %v1113 = sdiv i64 %v1112, 1
  %v1114 = add i64 %v2, 1
  %v1115 = mul i64 %v1113, %v2
  %v1116 = sdiv i64 %v1115, %v3
  %v1117 = mul i64 %v1116, 1
  %v1118 = icmp slt i64 %v1117, %v1110
  %v1119 = select i1 %v1118, i64 %v1117, i64 %v1110
  %v1120 = mul i64 %v1113, %v1114
  %v1121 = sdiv i64 %v1120, %v3
  %v1122 = mul i64 %v1121, 1
  %v1123 = icmp slt i64 %v1122, %v1110
  %v1124 = select i1 %v1123, i64 %v1122, i64 %v1110
  %v1125 = mul i64 %v1104, %v7
  %v1126 = add i64 %v1119, %v1125
  %v1127 = add i64 %v1124, %v1125
  br label %b119
b119:
  %v1128 = phi i64 [ %v1126, %b117 ], [ %v1182, %b124 ]
  %v1129 = icmp slt i64 %v1128, %v1127
  br i1 %v1129, label %b120, label %b121
b120:
  %v1130 = add i64 %v1128, 96
  %v1131 = icmp slt i64 %v1130, %v1127
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v1127
  br label %b122
b122:
  %v1133 = phi i64 [ 0, %b120 ], [ %v1181, %b127 ]
  %v1134 = icmp slt i64 %v1133, 2
  br i1 %v1134, label %b123, label %b124
b123:
  %v1135 = sub i64 %v1132, %v1128
  %v1136 = sub i64 2, 1
  %v1137 = add i64 %v1135, %v1136
  %v1138 = sdiv i64 %v1137, 2
  br label %b125
b125:
  %v1139 = phi i64 [ 0, %b123 ], [ %v1180, %b132 ]
  %v1140 = icmp slt i64 %v1139, %v1138
  br i1 %v1140, label %b126, label %b127
b126:
  %v1141 = mul i64 %v1135, %v1139
  %v1142 = sdiv i64 %v1141, %v1138
  %v1143 = add i64 %v1128, %v1142
  %v1144 = add i64 %v1139, 1
  %v1145 = mul i64 %v1135, %v1144
  %v1146 = sdiv i64 %v1145, %v1138
  %v1147 = add i64 %v1128, %v1146
  %v1148 = mul i64 %v1133, 256
  %v1149 = getelementptr inbounds float, ptr %v570, i64 %v1148
  %v1150 = sub i64 %v1147, %v1143
  %v1151 = mul i64 %v1143, 8
  %v1152 = getelementptr inbounds float, ptr %v10, i64 %v1151
  %v1153 = getelementptr inbounds float, ptr %v1152, i64 0
  %v1154 = sub i64 %v1150, 1
  %v1155 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1154
  %v1156 = load ptr, ptr %v1155, align 4
  %v1157 = getelementptr inbounds float, ptr %v1111, i64 0
  %v1158 = icmp sgt i64 %v1150, 0
  br i1 %v1158, label %b128, label %b129
b128:
  call void %v1156(ptr %v1153, i64 8, ptr %v1149, i64 8, ptr %v1157, i64 32, i64 8)
  br label %b129
b129:
  %v1159 = add i64 %v1148, 256
  br label %b130
b130:
  %v1160 = phi i64 [ %v1143, %b129 ], [ %v1179, %b135 ]
  %v1161 = icmp slt i64 %v1160, %v1147
  br i1 %v1161, label %b131, label %b132
b131:
  %v1162 = sub i64 %v1160, %v1143
  %v1163 = mul i64 %v1162, 32
  %v1164 = getelementptr inbounds float, ptr %v1111, i64 %v1163
  %v1165 = mul i64 %v1160, 64
  %v1166 = getelementptr inbounds float, ptr %v124, i64 %v1165
  br label %b133
b133:
  %v1167 = phi i64 [ 0, %b131 ], [ %v1178, %b134 ]
  %v1168 = icmp slt i64 %v1167, 4
  br i1 %v1168, label %b134, label %b135
b134:
  %v1169 = mul i64 %v1133, 4
  %v1170 = add i64 %v1169, %v1167
  %v1171 = mul i64 %v1170, 8
  %v1172 = add i64 0, %v1167
  %v1173 = mul i64 %v1172, 8
  %v1174 = getelementptr inbounds float, ptr %v1164, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = add i64 0, %v1171
  %v1177 = getelementptr inbounds float, ptr %v1166, i64 %v1176
  store <8 x float> %v1175, ptr %v1177, align 4
  %v1178 = add nsw i64 %v1167, 1
  br label %b133
b135:
  %v1179 = add nsw i64 %v1160, 1
  br label %b130
b132:
  %v1180 = add nsw i64 %v1139, 1
  br label %b125
b127:
  %v1181 = add nsw i64 %v1133, 1
  br label %b122
b124:
  %v1182 = add nsw i64 %v1128, 96
  br label %b119
b121:
  %v1183 = icmp sgt i64 %v3, 1
  br i1 %v1183, label %b136, label %b137
b136:
  %v1184 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1185 = atomicrmw add ptr %v1184, i64 1 acq_rel
  %v1186 = load i64, ptr %v341, align 8
  %v1187 = add i64 %v1186, 1
  store i64 %v1187, ptr %v341, align 8
  %v1188 = mul i64 %v3, %v1187
  br label %b138
b138:
  %v1189 = load atomic i64, ptr %v1184 acquire, align 8
  %v1190 = icmp slt i64 %v1189, %v1188
  br i1 %v1190, label %b139, label %b140
b139:
  %v1191 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  br label %b141
b141:
  %v1192 = phi i64 [ %v1104, %b137 ], [ %v3301, %b341 ]
  %v1193 = icmp slt i64 %v1192, %v1108
  br i1 %v1193, label %b142, label %b143
b142:
  %v1195 = add i64 %v7, 0
  %v1196 = sdiv i64 %v1195, 1
  %v1197 = add i64 %v2, 1
  %v1198 = mul i64 %v1196, %v2
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v7
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v7
  %v1203 = mul i64 %v1196, %v1197
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 1
  %v1206 = icmp slt i64 %v1205, %v7
  %v1207 = select i1 %v1206, i64 %v1205, i64 %v7
  br label %b144
b144:
  %v1208 = phi i64 [ %v1202, %b142 ], [ %v1544, %b149 ]
  %v1209 = icmp slt i64 %v1208, %v1207
  br i1 %v1209, label %b145, label %b146
b145:
  %v1210 = add i64 %v1208, 96
  %v1211 = icmp slt i64 %v1210, %v1207
  %v1212 = select i1 %v1211, i64 %v1210, i64 %v1207
  br label %b147
b147:
  %v1213 = phi i64 [ 0, %b145 ], [ %v1543, %b152 ]
  %v1214 = icmp slt i64 %v1213, 1
  br i1 %v1214, label %b148, label %b149
b148:
  %v1215 = sub i64 %v1212, %v1208
  %v1216 = sub i64 2, 1
  %v1217 = add i64 %v1215, %v1216
  %v1218 = sdiv i64 %v1217, 2
  br label %b150
b150:
  %v1219 = phi i64 [ 0, %b148 ], [ %v1542, %b159 ]
  %v1220 = icmp slt i64 %v1219, %v1218
  br i1 %v1220, label %b151, label %b152
b151:
  %v1221 = mul i64 %v1215, %v1219
  %v1222 = sdiv i64 %v1221, %v1218
  %v1223 = add i64 %v1208, %v1222
  %v1224 = add i64 %v1219, 1
  %v1225 = mul i64 %v1215, %v1224
  %v1226 = sdiv i64 %v1225, %v1218
  %v1227 = add i64 %v1208, %v1226
  %v1228 = mul i64 %v1213, 512
  %v1229 = getelementptr inbounds float, ptr %v640, i64 %v1228
  %v1230 = sub i64 %v1227, %v1223
  %v1231 = add i64 %v1192, 0
  %v1232 = and i64 %v1231, %v230
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1223
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v50, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1238 = sub i64 %v1230, 1
  %v1239 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1238
  %v1240 = load ptr, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1194, i64 0
  %v1242 = icmp sgt i64 %v1230, 0
  br i1 %v1242, label %b153, label %b154
b153:
  call void %v1240(ptr %v1237, i64 8, ptr %v1229, i64 8, ptr %v1241, i64 64, i64 16)
  br label %b154
b154:
  %v1243 = add i64 %v1228, 256
  %v1244 = getelementptr inbounds float, ptr %v640, i64 %v1243
  %v1245 = sub i64 %v1227, %v1223
  %v1246 = add i64 %v1192, 0
  %v1247 = and i64 %v1246, %v234
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1223
  %v1250 = mul i64 %v1249, 8
  %v1251 = getelementptr inbounds float, ptr %v54, i64 %v1250
  %v1252 = getelementptr inbounds float, ptr %v1251, i64 0
  %v1253 = sub i64 %v1245, 1
  %v1254 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1253
  %v1255 = load ptr, ptr %v1254, align 4
  %v1256 = getelementptr inbounds float, ptr %v1194, i64 8
  %v1257 = icmp sgt i64 %v1245, 0
  br i1 %v1257, label %b155, label %b156
b155:
  call void %v1255(ptr %v1252, i64 8, ptr %v1244, i64 8, ptr %v1256, i64 64, i64 16)
  br label %b156
b156:
  %v1258 = add i64 %v1243, 256
  br label %b157
b157:
  %v1259 = phi i64 [ %v1223, %b156 ], [ %v1541, %b162 ]
  %v1260 = icmp slt i64 %v1259, %v1227
  br i1 %v1260, label %b158, label %b159
b158:
  %v1261 = sub i64 %v1259, %v1223
  %v1262 = mul i64 %v1261, 64
  %v1263 = getelementptr inbounds float, ptr %v1194, i64 %v1262
  %v1264 = add i64 %v1192, 0
  %v1265 = and i64 %v1264, %v254
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1259
  %v1268 = mul i64 %v1267, 64
  %v1269 = getelementptr inbounds float, ptr %v124, i64 %v1268
  %v1270 = add i64 %v1192, 0
  %v1271 = and i64 %v1270, %v236
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1259
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v56, i64 %v1274
  %v1276 = add i64 %v1192, 0
  %v1277 = and i64 %v1276, %v256
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1259
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v126, i64 %v1280
  %v1282 = add i64 %v1192, 0
  %v1283 = and i64 %v1282, %v258
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1259
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v128, i64 %v1286
  %v1288 = add i64 %v1192, 0
  %v1289 = and i64 %v1288, %v260
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1259
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v130, i64 %v1292
  %v1294 = add i64 %v1192, 1
  %v1295 = and i64 %v1294, %v236
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1259
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v56, i64 %v1298
  %v1300 = add i64 %v1192, 0
  %v1301 = and i64 %v1300, %v262
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1259
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v132, i64 %v1304
  %v1306 = add i64 %v1192, 1
  %v1307 = and i64 %v1306, %v234
  %v1308 = mul i64 %v1307, %v7
  %v1309 = add i64 %v1308, %v1259
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr inbounds float, ptr %v54, i64 %v1310
  br label %b160
b160:
  %v1312 = phi i64 [ 0, %b158 ], [ %v1540, %b161 ]
  %v1313 = icmp slt i64 %v1312, 1
  br i1 %v1313, label %b161, label %b162
b161:
  %v1314 = mul i64 %v1213, 1
  %v1315 = add i64 %v1314, %v1312
  %v1316 = mul i64 %v1315, 8
  %v1317 = add i64 0, %v1312
  %v1318 = mul i64 %v1317, 8
  %v1319 = getelementptr inbounds float, ptr %v1263, i64 %v1318
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = add i64 1, %v1312
  %v1322 = mul i64 %v1321, 8
  %v1323 = getelementptr inbounds float, ptr %v1263, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = add i64 2, %v1312
  %v1326 = mul i64 %v1325, 8
  %v1327 = getelementptr inbounds float, ptr %v1263, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = add i64 3, %v1312
  %v1330 = mul i64 %v1329, 8
  %v1331 = getelementptr inbounds float, ptr %v1263, i64 %v1330
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = add i64 4, %v1312
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v1263, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = add i64 5, %v1312
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v1263, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 6, %v1312
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v1263, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = add i64 7, %v1312
  %v1346 = mul i64 %v1345, 8
  %v1347 = getelementptr inbounds float, ptr %v1263, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = add i64 16, %v1316
  %v1350 = getelementptr inbounds float, ptr %v1269, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = fadd <8 x float> %v1351, %v1320
  %v1353 = fadd <8 x float> %v1352, %v1324
  %v1354 = add i64 16, %v1316
  %v1355 = getelementptr inbounds float, ptr %v18, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = fadd <8 x float> %v1353, %v1356
  %v1358 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1359 = shufflevector <8 x float> %v1358, <8 x float> poison, <8 x i32> zeroinitializer
  %v1360 = fadd <8 x float> %v1357, %v1359
  %v1361 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1360)
  %v1362 = fneg <8 x float> %v1361
  %v1363 = fcmp olt <8 x float> %v1362, splat (float 0xC05A400000000000)
  %v1364 = select <8 x i1> %v1363, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1362
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1364, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1366 = fsub <8 x float> %v1365, splat (float 0x4168000000000000)
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1366, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1364)
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1366, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1367)
  %v1369 = bitcast <8 x float> %v1365 to <8 x i32>
  %v1370 = fmul <8 x float> %v1368, %v1368
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1368, <8 x float> splat (float 0x3F81227F40000000))
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> %v1368, <8 x float> splat (float 0x3FA5556740000000))
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1368, <8 x float> splat (float 0x3FC5554B00000000))
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1368, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1374, <8 x float> %v1368)
  %v1376 = sub <8 x i32> %v1369, splat (i32 1262485250)
  %v1377 = lshr <8 x i32> %v1376, splat (i32 1)
  %v1378 = sub <8 x i32> %v1376, %v1377
  %v1379 = shl <8 x i32> %v1377, splat (i32 23)
  %v1380 = bitcast <8 x i32> %v1379 to <8 x float>
  %v1381 = shl <8 x i32> %v1378, splat (i32 23)
  %v1382 = bitcast <8 x i32> %v1381 to <8 x float>
  %v1383 = fadd <8 x float> %v1375, splat (float 0x3FF0000000000000)
  %v1384 = fmul <8 x float> %v1383, %v1380
  %v1385 = fmul <8 x float> %v1384, %v1382
  %v1386 = fcmp olt <8 x float> %v1360, splat (float 0x0000000000000000)
  %v1387 = select <8 x i1> %v1386, <8 x float> %v1385, <8 x float> splat (float 0x3FF0000000000000)
  %v1388 = fadd <8 x float> %v1385, splat (float 0x3FF0000000000000)
  %v1389 = fdiv <8 x float> %v1387, %v1388
  %v1390 = add i64 0, %v1316
  %v1391 = getelementptr inbounds float, ptr %v1269, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = fadd <8 x float> %v1392, %v1328
  %v1394 = fadd <8 x float> %v1393, %v1332
  %v1395 = add i64 0, %v1316
  %v1396 = getelementptr inbounds float, ptr %v18, i64 %v1395
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = fadd <8 x float> %v1394, %v1397
  %v1399 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1398)
  %v1400 = fneg <8 x float> %v1399
  %v1401 = fcmp olt <8 x float> %v1400, splat (float 0xC05A400000000000)
  %v1402 = select <8 x i1> %v1401, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1400
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1404 = fsub <8 x float> %v1403, splat (float 0x4168000000000000)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1402)
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1404, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1405)
  %v1407 = bitcast <8 x float> %v1403 to <8 x i32>
  %v1408 = fmul <8 x float> %v1406, %v1406
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1406, <8 x float> splat (float 0x3F81227F40000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1406, <8 x float> splat (float 0x3FA5556740000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1406, <8 x float> splat (float 0x3FC5554B00000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> %v1406, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1412, <8 x float> %v1406)
  %v1414 = sub <8 x i32> %v1407, splat (i32 1262485250)
  %v1415 = lshr <8 x i32> %v1414, splat (i32 1)
  %v1416 = sub <8 x i32> %v1414, %v1415
  %v1417 = shl <8 x i32> %v1415, splat (i32 23)
  %v1418 = bitcast <8 x i32> %v1417 to <8 x float>
  %v1419 = shl <8 x i32> %v1416, splat (i32 23)
  %v1420 = bitcast <8 x i32> %v1419 to <8 x float>
  %v1421 = fadd <8 x float> %v1413, splat (float 0x3FF0000000000000)
  %v1422 = fmul <8 x float> %v1421, %v1418
  %v1423 = fmul <8 x float> %v1422, %v1420
  %v1424 = fcmp olt <8 x float> %v1398, splat (float 0x0000000000000000)
  %v1425 = select <8 x i1> %v1424, <8 x float> %v1423, <8 x float> splat (float 0x3FF0000000000000)
  %v1426 = fadd <8 x float> %v1423, splat (float 0x3FF0000000000000)
  %v1427 = fdiv <8 x float> %v1425, %v1426
  %v1428 = add i64 8, %v1316
  %v1429 = getelementptr inbounds float, ptr %v1269, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fadd <8 x float> %v1430, %v1336
  %v1432 = fadd <8 x float> %v1431, %v1340
  %v1433 = add i64 8, %v1316
  %v1434 = getelementptr inbounds float, ptr %v18, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = fadd <8 x float> %v1432, %v1435
  %v1437 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1436)
  %v1438 = fcmp ogt <8 x float> %v1437, splat (float 0x4023000000000000)
  %v1439 = select <8 x i1> %v1438, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1437
  %v1440 = fadd <8 x float> %v1439, %v1439
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1442 = fsub <8 x float> %v1441, splat (float 0x4168000000000000)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1440)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1443)
  %v1445 = bitcast <8 x float> %v1441 to <8 x i32>
  %v1446 = fmul <8 x float> %v1444, %v1444
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1444, <8 x float> splat (float 0x3F81227F40000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1444, <8 x float> splat (float 0x3FA5556740000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1444, <8 x float> splat (float 0x3FC5554B00000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1444, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1450, <8 x float> %v1444)
  %v1452 = shl <8 x i32> %v1445, splat (i32 23)
  %v1453 = add <8 x i32> %v1452, splat (i32 1065353216)
  %v1454 = bitcast <8 x i32> %v1453 to <8 x float>
  %v1455 = fsub <8 x float> %v1454, splat (float 0x3FF0000000000000)
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1454, <8 x float> %v1451, <8 x float> %v1455)
  %v1457 = fadd <8 x float> %v1456, splat (float 0x4000000000000000)
  %v1458 = fdiv <8 x float> %v1456, %v1457
  %v1459 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1458, <8 x float> %v1436)
  %v1460 = add i64 0, %v1316
  %v1461 = getelementptr inbounds float, ptr %v1275, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = fmul <8 x float> %v1389, %v1462
  %v1464 = fmul <8 x float> %v1427, %v1459
  %v1465 = fadd <8 x float> %v1463, %v1464
  %v1466 = add i64 24, %v1316
  %v1467 = getelementptr inbounds float, ptr %v1269, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = fadd <8 x float> %v1468, %v1344
  %v1470 = fadd <8 x float> %v1469, %v1348
  %v1471 = add i64 24, %v1316
  %v1472 = getelementptr inbounds float, ptr %v18, i64 %v1471
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = fadd <8 x float> %v1470, %v1473
  %v1475 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1474)
  %v1476 = fneg <8 x float> %v1475
  %v1477 = fcmp olt <8 x float> %v1476, splat (float 0xC05A400000000000)
  %v1478 = select <8 x i1> %v1477, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1476
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1480 = fsub <8 x float> %v1479, splat (float 0x4168000000000000)
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1478)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1481)
  %v1483 = bitcast <8 x float> %v1479 to <8 x i32>
  %v1484 = fmul <8 x float> %v1482, %v1482
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1482, <8 x float> splat (float 0x3F81227F40000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1482, <8 x float> splat (float 0x3FA5556740000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1482, <8 x float> splat (float 0x3FC5554B00000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1482, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1488, <8 x float> %v1482)
  %v1490 = sub <8 x i32> %v1483, splat (i32 1262485250)
  %v1491 = lshr <8 x i32> %v1490, splat (i32 1)
  %v1492 = sub <8 x i32> %v1490, %v1491
  %v1493 = shl <8 x i32> %v1491, splat (i32 23)
  %v1494 = bitcast <8 x i32> %v1493 to <8 x float>
  %v1495 = shl <8 x i32> %v1492, splat (i32 23)
  %v1496 = bitcast <8 x i32> %v1495 to <8 x float>
  %v1497 = fadd <8 x float> %v1489, splat (float 0x3FF0000000000000)
  %v1498 = fmul <8 x float> %v1497, %v1494
  %v1499 = fmul <8 x float> %v1498, %v1496
  %v1500 = fcmp olt <8 x float> %v1474, splat (float 0x0000000000000000)
  %v1501 = select <8 x i1> %v1500, <8 x float> %v1499, <8 x float> splat (float 0x3FF0000000000000)
  %v1502 = fadd <8 x float> %v1499, splat (float 0x3FF0000000000000)
  %v1503 = fdiv <8 x float> %v1501, %v1502
  %v1504 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1465)
  %v1505 = fcmp ogt <8 x float> %v1504, splat (float 0x4023000000000000)
  %v1506 = select <8 x i1> %v1505, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1504
  %v1507 = fadd <8 x float> %v1506, %v1506
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1507, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1509 = fsub <8 x float> %v1508, splat (float 0x4168000000000000)
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1507)
  %v1511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1510)
  %v1512 = bitcast <8 x float> %v1508 to <8 x i32>
  %v1513 = fmul <8 x float> %v1511, %v1511
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1511, <8 x float> splat (float 0x3F81227F40000000))
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> %v1511, <8 x float> splat (float 0x3FA5556740000000))
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1511, <8 x float> splat (float 0x3FC5554B00000000))
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> %v1511, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> %v1517, <8 x float> %v1511)
  %v1519 = shl <8 x i32> %v1512, splat (i32 23)
  %v1520 = add <8 x i32> %v1519, splat (i32 1065353216)
  %v1521 = bitcast <8 x i32> %v1520 to <8 x float>
  %v1522 = fsub <8 x float> %v1521, splat (float 0x3FF0000000000000)
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1518, <8 x float> %v1522)
  %v1524 = fadd <8 x float> %v1523, splat (float 0x4000000000000000)
  %v1525 = fdiv <8 x float> %v1523, %v1524
  %v1526 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1525, <8 x float> %v1465)
  %v1527 = fmul <8 x float> %v1503, %v1526
  %v1528 = add i64 0, %v1316
  %v1529 = getelementptr inbounds float, ptr %v1281, i64 %v1528
  store <8 x float> %v1389, ptr %v1529, align 4
  %v1530 = add i64 0, %v1316
  %v1531 = getelementptr inbounds float, ptr %v1287, i64 %v1530
  store <8 x float> %v1427, ptr %v1531, align 4
  %v1532 = add i64 0, %v1316
  %v1533 = getelementptr inbounds float, ptr %v1293, i64 %v1532
  store <8 x float> %v1459, ptr %v1533, align 4
  %v1534 = add i64 0, %v1316
  %v1535 = getelementptr inbounds float, ptr %v1299, i64 %v1534
  store <8 x float> %v1465, ptr %v1535, align 4
  %v1536 = add i64 0, %v1316
  %v1537 = getelementptr inbounds float, ptr %v1305, i64 %v1536
  store <8 x float> %v1503, ptr %v1537, align 4
  %v1538 = add i64 0, %v1316
  %v1539 = getelementptr inbounds float, ptr %v1311, i64 %v1538
  store <8 x float> %v1527, ptr %v1539, align 4
  %v1540 = add nsw i64 %v1312, 1
  br label %b160
b162:
  %v1541 = add nsw i64 %v1259, 1
  br label %b157
b159:
  %v1542 = add nsw i64 %v1219, 1
  br label %b150
b152:
  %v1543 = add nsw i64 %v1213, 1
  br label %b147
b149:
  %v1544 = add nsw i64 %v1208, 96
  br label %b144
b146:
  %v1546 = add i64 %v7, 0
  %v1547 = sdiv i64 %v1546, 1
  %v1548 = add i64 %v2, 1
  %v1549 = mul i64 %v1547, %v2
  %v1550 = sdiv i64 %v1549, %v3
  %v1551 = mul i64 %v1550, 1
  %v1552 = icmp slt i64 %v1551, %v7
  %v1553 = select i1 %v1552, i64 %v1551, i64 %v7
  %v1554 = mul i64 %v1547, %v1548
  %v1555 = sdiv i64 %v1554, %v3
  %v1556 = mul i64 %v1555, 1
  %v1557 = icmp slt i64 %v1556, %v7
  %v1558 = select i1 %v1557, i64 %v1556, i64 %v7
  br label %b163
b163:
  %v1559 = phi i64 [ %v1553, %b146 ], [ %v1617, %b168 ]
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b164, label %b165
b164:
  %v1561 = add i64 %v1559, 96
  %v1562 = icmp slt i64 %v1561, %v1558
  %v1563 = select i1 %v1562, i64 %v1561, i64 %v1558
  br label %b166
b166:
  %v1564 = phi i64 [ 0, %b164 ], [ %v1616, %b171 ]
  %v1565 = icmp slt i64 %v1564, 1
  br i1 %v1565, label %b167, label %b168
b167:
  %v1566 = sub i64 %v1563, %v1559
  %v1567 = sub i64 2, 1
  %v1568 = add i64 %v1566, %v1567
  %v1569 = sdiv i64 %v1568, 2
  br label %b169
b169:
  %v1570 = phi i64 [ 0, %b167 ], [ %v1615, %b176 ]
  %v1571 = icmp slt i64 %v1570, %v1569
  br i1 %v1571, label %b170, label %b171
b170:
  %v1572 = mul i64 %v1566, %v1570
  %v1573 = sdiv i64 %v1572, %v1569
  %v1574 = add i64 %v1559, %v1573
  %v1575 = add i64 %v1570, 1
  %v1576 = mul i64 %v1566, %v1575
  %v1577 = sdiv i64 %v1576, %v1569
  %v1578 = add i64 %v1559, %v1577
  %v1579 = mul i64 %v1564, 256
  %v1580 = getelementptr inbounds float, ptr %v641, i64 %v1579
  %v1581 = sub i64 %v1578, %v1574
  %v1582 = add i64 %v1192, 0
  %v1583 = and i64 %v1582, %v230
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1574
  %v1586 = mul i64 %v1585, 8
  %v1587 = getelementptr inbounds float, ptr %v50, i64 %v1586
  %v1588 = getelementptr inbounds float, ptr %v1587, i64 0
  %v1589 = sub i64 %v1581, 1
  %v1590 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1589
  %v1591 = load ptr, ptr %v1590, align 4
  %v1592 = getelementptr inbounds float, ptr %v1545, i64 0
  %v1593 = icmp sgt i64 %v1581, 0
  br i1 %v1593, label %b172, label %b173
b172:
  call void %v1591(ptr %v1588, i64 8, ptr %v1580, i64 8, ptr %v1592, i64 32, i64 8)
  br label %b173
b173:
  %v1594 = add i64 %v1579, 256
  br label %b174
b174:
  %v1595 = phi i64 [ %v1574, %b173 ], [ %v1614, %b179 ]
  %v1596 = icmp slt i64 %v1595, %v1578
  br i1 %v1596, label %b175, label %b176
b175:
  %v1597 = sub i64 %v1595, %v1574
  %v1598 = mul i64 %v1597, 32
  %v1599 = getelementptr inbounds float, ptr %v1545, i64 %v1598
  %v1600 = mul i64 %v1595, 32
  %v1601 = getelementptr inbounds float, ptr %v134, i64 %v1600
  br label %b177
b177:
  %v1602 = phi i64 [ 0, %b175 ], [ %v1613, %b178 ]
  %v1603 = icmp slt i64 %v1602, 4
  br i1 %v1603, label %b178, label %b179
b178:
  %v1604 = mul i64 %v1564, 4
  %v1605 = add i64 %v1604, %v1602
  %v1606 = mul i64 %v1605, 8
  %v1607 = add i64 0, %v1602
  %v1608 = mul i64 %v1607, 8
  %v1609 = getelementptr inbounds float, ptr %v1599, i64 %v1608
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = add i64 0, %v1606
  %v1612 = getelementptr inbounds float, ptr %v1601, i64 %v1611
  store <8 x float> %v1610, ptr %v1612, align 4
  %v1613 = add nsw i64 %v1602, 1
  br label %b177
b179:
  %v1614 = add nsw i64 %v1595, 1
  br label %b174
b176:
  %v1615 = add nsw i64 %v1570, 1
  br label %b169
b171:
  %v1616 = add nsw i64 %v1564, 1
  br label %b166
b168:
  %v1617 = add nsw i64 %v1559, 96
  br label %b163
b165:
  %v1619 = add i64 %v7, 0
  %v1620 = sdiv i64 %v1619, 1
  %v1621 = add i64 %v2, 1
  %v1622 = mul i64 %v1620, %v2
  %v1623 = sdiv i64 %v1622, %v3
  %v1624 = mul i64 %v1623, 1
  %v1625 = icmp slt i64 %v1624, %v7
  %v1626 = select i1 %v1625, i64 %v1624, i64 %v7
  %v1627 = mul i64 %v1620, %v1621
  %v1628 = sdiv i64 %v1627, %v3
  %v1629 = mul i64 %v1628, 1
  %v1630 = icmp slt i64 %v1629, %v7
  %v1631 = select i1 %v1630, i64 %v1629, i64 %v7
  br label %b180
b180:
  %v1632 = phi i64 [ %v1626, %b165 ], [ %v1832, %b185 ]
  %v1633 = icmp slt i64 %v1632, %v1631
  br i1 %v1633, label %b181, label %b182
b181:
  %v1634 = add i64 %v1632, 96
  %v1635 = icmp slt i64 %v1634, %v1631
  %v1636 = select i1 %v1635, i64 %v1634, i64 %v1631
  br label %b183
b183:
  %v1637 = phi i64 [ 0, %b181 ], [ %v1831, %b188 ]
  %v1638 = icmp slt i64 %v1637, 1
  br i1 %v1638, label %b184, label %b185
b184:
  %v1639 = sub i64 %v1636, %v1632
  %v1640 = sub i64 2, 1
  %v1641 = add i64 %v1639, %v1640
  %v1642 = sdiv i64 %v1641, 2
  br label %b186
b186:
  %v1643 = phi i64 [ 0, %b184 ], [ %v1830, %b195 ]
  %v1644 = icmp slt i64 %v1643, %v1642
  br i1 %v1644, label %b187, label %b188
b187:
  %v1645 = mul i64 %v1639, %v1643
  %v1646 = sdiv i64 %v1645, %v1642
  %v1647 = add i64 %v1632, %v1646
  %v1648 = add i64 %v1643, 1
  %v1649 = mul i64 %v1639, %v1648
  %v1650 = sdiv i64 %v1649, %v1642
  %v1651 = add i64 %v1632, %v1650
  %v1652 = mul i64 %v1637, 512
  %v1653 = getelementptr inbounds float, ptr %v642, i64 %v1652
  %v1654 = sub i64 %v1651, %v1647
  %v1655 = add i64 %v1192, 1
  %v1656 = and i64 %v1655, %v234
  %v1657 = mul i64 %v1656, %v7
  %v1658 = add i64 %v1657, %v1647
  %v1659 = mul i64 %v1658, 8
  %v1660 = getelementptr inbounds float, ptr %v54, i64 %v1659
  %v1661 = getelementptr inbounds float, ptr %v1660, i64 0
  %v1662 = sub i64 %v1654, 1
  %v1663 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1662
  %v1664 = load ptr, ptr %v1663, align 4
  %v1665 = getelementptr inbounds float, ptr %v1618, i64 0
  %v1666 = icmp sgt i64 %v1654, 0
  br i1 %v1666, label %b189, label %b190
b189:
  call void %v1664(ptr %v1661, i64 8, ptr %v1653, i64 8, ptr %v1665, i64 64, i64 8)
  br label %b190
b190:
  %v1667 = add i64 %v1652, 256
  %v1668 = getelementptr inbounds float, ptr %v642, i64 %v1667
  %v1669 = sub i64 %v1651, %v1647
  %v1670 = add i64 %v1192, 1
  %v1671 = and i64 %v1670, %v234
  %v1672 = mul i64 %v1671, %v7
  %v1673 = add i64 %v1672, %v1647
  %v1674 = mul i64 %v1673, 8
  %v1675 = getelementptr inbounds float, ptr %v54, i64 %v1674
  %v1676 = getelementptr inbounds float, ptr %v1675, i64 0
  %v1677 = sub i64 %v1669, 1
  %v1678 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1677
  %v1679 = load ptr, ptr %v1678, align 4
  %v1680 = getelementptr inbounds float, ptr %v1618, i64 32
  %v1681 = icmp sgt i64 %v1669, 0
  br i1 %v1681, label %b191, label %b192
b191:
  call void %v1679(ptr %v1676, i64 8, ptr %v1668, i64 8, ptr %v1680, i64 64, i64 8)
  br label %b192
b192:
  %v1682 = add i64 %v1667, 256
  br label %b193
b193:
  %v1683 = phi i64 [ %v1647, %b192 ], [ %v1829, %b198 ]
  %v1684 = icmp slt i64 %v1683, %v1651
  br i1 %v1684, label %b194, label %b195
b194:
  %v1685 = sub i64 %v1683, %v1647
  %v1686 = mul i64 %v1685, 64
  %v1687 = getelementptr inbounds float, ptr %v1618, i64 %v1686
  %v1688 = add i64 %v1192, 0
  %v1689 = and i64 %v1688, %v264
  %v1690 = mul i64 %v1689, %v7
  %v1691 = add i64 %v1690, %v1683
  %v1692 = mul i64 %v1691, 3
  %v1693 = getelementptr inbounds float, ptr %v136, i64 %v1692
  %v1694 = add i64 %v1192, 0
  %v1695 = and i64 %v1694, %v266
  %v1696 = mul i64 %v1695, %v7
  %v1697 = add i64 %v1696, %v1683
  %v1698 = mul i64 %v1697, 3
  %v1699 = getelementptr inbounds float, ptr %v138, i64 %v1698
  %v1700 = add i64 %v1192, 0
  %v1701 = and i64 %v1700, %v268
  %v1702 = mul i64 %v1701, %v7
  %v1703 = add i64 %v1702, %v1683
  %v1704 = mul i64 %v1703, 3
  %v1705 = getelementptr inbounds float, ptr %v140, i64 %v1704
  %v1706 = add i64 %v1192, 0
  %v1707 = and i64 %v1706, %v270
  %v1708 = mul i64 %v1707, %v7
  %v1709 = add i64 %v1708, %v1683
  %v1710 = mul i64 %v1709, 3
  %v1711 = getelementptr inbounds float, ptr %v142, i64 %v1710
  %v1712 = add i64 %v1192, 0
  %v1713 = and i64 %v1712, %v272
  %v1714 = mul i64 %v1713, %v7
  %v1715 = add i64 %v1714, %v1683
  %v1716 = mul i64 %v1715, 3
  %v1717 = getelementptr inbounds float, ptr %v144, i64 %v1716
  %v1718 = add i64 %v1192, 0
  %v1719 = and i64 %v1718, %v274
  %v1720 = mul i64 %v1719, %v7
  %v1721 = add i64 %v1720, %v1683
  %v1722 = mul i64 %v1721, 3
  %v1723 = getelementptr inbounds float, ptr %v146, i64 %v1722
  %v1724 = add i64 %v1192, 0
  %v1725 = and i64 %v1724, %v276
  %v1726 = mul i64 %v1725, %v7
  %v1727 = add i64 %v1726, %v1683
  %v1728 = mul i64 %v1727, 3
  %v1729 = getelementptr inbounds float, ptr %v148, i64 %v1728
  %v1730 = add i64 %v1192, 0
  %v1731 = and i64 %v1730, %v278
  %v1732 = mul i64 %v1731, %v7
  %v1733 = add i64 %v1732, %v1683
  %v1734 = mul i64 %v1733, 3
  %v1735 = getelementptr inbounds float, ptr %v150, i64 %v1734
  br label %b196
b196:
  %v1736 = phi i64 [ 0, %b194 ], [ %v1828, %b200 ]
  %v1737 = icmp slt i64 %v1736, 1
  br i1 %v1737, label %b197, label %b198
b197:
  %v1738 = mul i64 %v1637, 1
  %v1739 = add i64 %v1738, %v1736
  %v1740 = mul i64 %v1739, 8
  %v1741 = icmp eq i64 %v1740, 0
  br i1 %v1741, label %b199, label %b200
b199:
  %v1742 = icmp ult i64 3, 8
  %v1743 = select i1 %v1742, i64 3, i64 8
  %v1744 = trunc i64 %v1743 to i32
  %v1745 = insertelement <8 x i32> poison, i32 %v1744, i64 0
  %v1746 = shufflevector <8 x i32> %v1745, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1747 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1746
  %v1748 = add i64 0, %v1736
  %v1749 = mul i64 %v1748, 8
  %v1750 = getelementptr inbounds float, ptr %v1687, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = add i64 1, %v1736
  %v1753 = mul i64 %v1752, 8
  %v1754 = getelementptr inbounds float, ptr %v1687, i64 %v1753
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = add i64 2, %v1736
  %v1757 = mul i64 %v1756, 8
  %v1758 = getelementptr inbounds float, ptr %v1687, i64 %v1757
  %v1759 = load <8 x float>, ptr %v1758, align 4
  %v1760 = add i64 3, %v1736
  %v1761 = mul i64 %v1760, 8
  %v1762 = getelementptr inbounds float, ptr %v1687, i64 %v1761
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = add i64 4, %v1736
  %v1765 = mul i64 %v1764, 8
  %v1766 = getelementptr inbounds float, ptr %v1687, i64 %v1765
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = add i64 5, %v1736
  %v1769 = mul i64 %v1768, 8
  %v1770 = getelementptr inbounds float, ptr %v1687, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = add i64 6, %v1736
  %v1773 = mul i64 %v1772, 8
  %v1774 = getelementptr inbounds float, ptr %v1687, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = add i64 7, %v1736
  %v1777 = mul i64 %v1776, 8
  %v1778 = getelementptr inbounds float, ptr %v1687, i64 %v1777
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = add i64 0, %v1740
  %v1781 = getelementptr inbounds float, ptr %v22, i64 %v1780
  %v1782 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1781, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1783 = fadd <8 x float> %v1751, %v1782
  %v1784 = add i64 3, %v1740
  %v1785 = getelementptr inbounds float, ptr %v22, i64 %v1784
  %v1786 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1785, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1787 = fadd <8 x float> %v1755, %v1786
  %v1788 = add i64 6, %v1740
  %v1789 = getelementptr inbounds float, ptr %v22, i64 %v1788
  %v1790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1789, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1791 = fadd <8 x float> %v1759, %v1790
  %v1792 = add i64 9, %v1740
  %v1793 = getelementptr inbounds float, ptr %v22, i64 %v1792
  %v1794 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1793, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1795 = fadd <8 x float> %v1763, %v1794
  %v1796 = add i64 0, %v1740
  %v1797 = getelementptr inbounds float, ptr %v28, i64 %v1796
  %v1798 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1797, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1799 = fadd <8 x float> %v1767, %v1798
  %v1800 = add i64 3, %v1740
  %v1801 = getelementptr inbounds float, ptr %v28, i64 %v1800
  %v1802 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1801, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1803 = fadd <8 x float> %v1771, %v1802
  %v1804 = add i64 6, %v1740
  %v1805 = getelementptr inbounds float, ptr %v28, i64 %v1804
  %v1806 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1805, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1807 = fadd <8 x float> %v1775, %v1806
  %v1808 = add i64 9, %v1740
  %v1809 = getelementptr inbounds float, ptr %v28, i64 %v1808
  %v1810 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1809, <8 x i1> %v1747, <8 x float> zeroinitializer)
  %v1811 = fadd <8 x float> %v1779, %v1810
  %v1812 = add i64 0, %v1740
  %v1813 = getelementptr inbounds float, ptr %v1693, i64 %v1812
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1783, ptr align 4 %v1813, <8 x i1> %v1747)
  %v1814 = add i64 0, %v1740
  %v1815 = getelementptr inbounds float, ptr %v1699, i64 %v1814
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1787, ptr align 4 %v1815, <8 x i1> %v1747)
  %v1816 = add i64 0, %v1740
  %v1817 = getelementptr inbounds float, ptr %v1705, i64 %v1816
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1791, ptr align 4 %v1817, <8 x i1> %v1747)
  %v1818 = add i64 0, %v1740
  %v1819 = getelementptr inbounds float, ptr %v1711, i64 %v1818
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1795, ptr align 4 %v1819, <8 x i1> %v1747)
  %v1820 = add i64 0, %v1740
  %v1821 = getelementptr inbounds float, ptr %v1717, i64 %v1820
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1799, ptr align 4 %v1821, <8 x i1> %v1747)
  %v1822 = add i64 0, %v1740
  %v1823 = getelementptr inbounds float, ptr %v1723, i64 %v1822
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1803, ptr align 4 %v1823, <8 x i1> %v1747)
  %v1824 = add i64 0, %v1740
  %v1825 = getelementptr inbounds float, ptr %v1729, i64 %v1824
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1807, ptr align 4 %v1825, <8 x i1> %v1747)
  %v1826 = add i64 0, %v1740
  %v1827 = getelementptr inbounds float, ptr %v1735, i64 %v1826
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1811, ptr align 4 %v1827, <8 x i1> %v1747)
  br label %b200
b200:
  %v1828 = add nsw i64 %v1736, 1
  br label %b196
b198:
  %v1829 = add nsw i64 %v1683, 1
  br label %b193
b195:
  %v1830 = add nsw i64 %v1643, 1
  br label %b186
b188:
  %v1831 = add nsw i64 %v1637, 1
  br label %b183
b185:
  %v1832 = add nsw i64 %v1632, 96
  br label %b180
b182:
  %v1834 = add i64 %v7, 0
  %v1835 = sdiv i64 %v1834, 1
  %v1836 = add i64 %v2, 1
  %v1837 = mul i64 %v1835, %v2
  %v1838 = sdiv i64 %v1837, %v3
  %v1839 = mul i64 %v1838, 1
  %v1840 = icmp slt i64 %v1839, %v7
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v7
  %v1842 = mul i64 %v1835, %v1836
  %v1843 = sdiv i64 %v1842, %v3
  %v1844 = mul i64 %v1843, 1
  %v1845 = icmp slt i64 %v1844, %v7
  %v1846 = select i1 %v1845, i64 %v1844, i64 %v7
  br label %b201
b201:
  %v1847 = phi i64 [ %v1841, %b182 ], [ %v1923, %b206 ]
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b202, label %b203
b202:
  %v1849 = add i64 %v1847, 96
  %v1850 = icmp slt i64 %v1849, %v1846
  %v1851 = select i1 %v1850, i64 %v1849, i64 %v1846
  br label %b204
b204:
  %v1852 = phi i64 [ 0, %b202 ], [ %v1922, %b209 ]
  %v1853 = icmp slt i64 %v1852, 1
  br i1 %v1853, label %b205, label %b206
b205:
  %v1854 = sub i64 %v1851, %v1847
  %v1855 = sub i64 6, 1
  %v1856 = add i64 %v1854, %v1855
  %v1857 = sdiv i64 %v1856, 6
  br label %b207
b207:
  %v1858 = phi i64 [ 0, %b205 ], [ %v1921, %b214 ]
  %v1859 = icmp slt i64 %v1858, %v1857
  br i1 %v1859, label %b208, label %b209
b208:
  %v1860 = mul i64 %v1854, %v1858
  %v1861 = sdiv i64 %v1860, %v1857
  %v1862 = add i64 %v1847, %v1861
  %v1863 = add i64 %v1858, 1
  %v1864 = mul i64 %v1854, %v1863
  %v1865 = sdiv i64 %v1864, %v1857
  %v1866 = add i64 %v1847, %v1865
  %v1867 = mul i64 %v1852, 128
  %v1868 = getelementptr inbounds float, ptr %v643, i64 %v1867
  %v1869 = sub i64 %v1866, %v1862
  %v1870 = add i64 %v1192, 1
  %v1871 = and i64 %v1870, %v234
  %v1872 = mul i64 %v1871, %v7
  %v1873 = add i64 %v1872, %v1862
  %v1874 = mul i64 %v1873, 8
  %v1875 = getelementptr inbounds float, ptr %v54, i64 %v1874
  %v1876 = getelementptr inbounds float, ptr %v1875, i64 0
  %v1877 = sub i64 %v1869, 1
  %v1878 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1877
  %v1879 = load ptr, ptr %v1878, align 4
  %v1880 = getelementptr inbounds float, ptr %v1833, i64 0
  %v1881 = icmp sgt i64 %v1869, 0
  br i1 %v1881, label %b210, label %b211
b210:
  call void %v1879(ptr %v1876, i64 8, ptr %v1868, i64 8, ptr %v1880, i64 16, i64 8)
  br label %b211
b211:
  %v1882 = add i64 %v1867, 128
  br label %b212
b212:
  %v1883 = phi i64 [ %v1862, %b211 ], [ %v1920, %b217 ]
  %v1884 = icmp slt i64 %v1883, %v1866
  br i1 %v1884, label %b213, label %b214
b213:
  %v1885 = sub i64 %v1883, %v1862
  %v1886 = mul i64 %v1885, 16
  %v1887 = getelementptr inbounds float, ptr %v1833, i64 %v1886
  %v1888 = add i64 %v1192, 0
  %v1889 = and i64 %v1888, %v280
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1883
  %v1892 = mul i64 %v1891, 12
  %v1893 = getelementptr inbounds float, ptr %v152, i64 %v1892
  br label %b215
b215:
  %v1894 = phi i64 [ 0, %b213 ], [ %v1919, %b221 ]
  %v1895 = icmp slt i64 %v1894, 2
  br i1 %v1895, label %b216, label %b217
b216:
  %v1896 = mul i64 %v1852, 2
  %v1897 = add i64 %v1896, %v1894
  %v1898 = mul i64 %v1897, 8
  %v1899 = icmp slt i64 %v1898, 8
  br i1 %v1899, label %b218, label %b219
b218:
  %v1900 = add i64 0, %v1894
  %v1901 = mul i64 %v1900, 8
  %v1902 = getelementptr inbounds float, ptr %v1887, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = add i64 0, %v1898
  %v1905 = getelementptr inbounds float, ptr %v1893, i64 %v1904
  store <8 x float> %v1903, ptr %v1905, align 4
  br label %b219
b219:
  %v1906 = icmp eq i64 %v1898, 8
  br i1 %v1906, label %b220, label %b221
b220:
  %v1907 = icmp ult i64 4, 8
  %v1908 = select i1 %v1907, i64 4, i64 8
  %v1909 = trunc i64 %v1908 to i32
  %v1910 = insertelement <8 x i32> poison, i32 %v1909, i64 0
  %v1911 = shufflevector <8 x i32> %v1910, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1912 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1911
  %v1913 = add i64 0, %v1894
  %v1914 = mul i64 %v1913, 8
  %v1915 = getelementptr inbounds float, ptr %v1887, i64 %v1914
  %v1916 = load <8 x float>, ptr %v1915, align 4
  %v1917 = add i64 0, %v1898
  %v1918 = getelementptr inbounds float, ptr %v1893, i64 %v1917
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1916, ptr align 4 %v1918, <8 x i1> %v1912)
  br label %b221
b221:
  %v1919 = add nsw i64 %v1894, 1
  br label %b215
b217:
  %v1920 = add nsw i64 %v1883, 1
  br label %b212
b214:
  %v1921 = add nsw i64 %v1858, 1
  br label %b207
b209:
  %v1922 = add nsw i64 %v1852, 1
  br label %b204
b206:
  %v1923 = add nsw i64 %v1847, 96
  br label %b201
b203:
  %v1924 = add i64 %v7, 0
  %v1925 = sdiv i64 %v1924, 1
  %v1926 = add i64 %v2, 1
  %v1927 = mul i64 %v1925, %v2
  %v1928 = sdiv i64 %v1927, %v3
  %v1929 = mul i64 %v1928, 1
  %v1930 = icmp slt i64 %v1929, %v7
  %v1931 = select i1 %v1930, i64 %v1929, i64 %v7
  %v1932 = mul i64 %v1925, %v1926
  %v1933 = sdiv i64 %v1932, %v3
  %v1934 = mul i64 %v1933, 1
  %v1935 = icmp slt i64 %v1934, %v7
  %v1936 = select i1 %v1935, i64 %v1934, i64 %v7
  br label %b222
b222:
  %v1937 = phi i64 [ %v1931, %b203 ], [ %v1985, %b223 ]
  %v1938 = icmp slt i64 %v1937, %v1936
  br i1 %v1938, label %b223, label %b224
b223:
  %v1939 = mul i64 %v1937, 32
  %v1940 = getelementptr inbounds float, ptr %v134, i64 %v1939
  %v1941 = add i64 %v1192, 0
  %v1942 = and i64 %v1941, %v282
  %v1943 = mul i64 %v1942, %v7
  %v1944 = add i64 %v1943, %v1937
  %v1945 = mul i64 %v1944, 8
  %v1946 = getelementptr inbounds float, ptr %v154, i64 %v1945
  %v1947 = add i64 %v1192, 0
  %v1948 = and i64 %v1947, %v284
  %v1949 = mul i64 %v1948, %v7
  %v1950 = add i64 %v1949, %v1937
  %v1951 = mul i64 %v1950, 8
  %v1952 = getelementptr inbounds float, ptr %v156, i64 %v1951
  %v1953 = add i64 %v1192, 0
  %v1954 = and i64 %v1953, %v286
  %v1955 = mul i64 %v1954, %v7
  %v1956 = add i64 %v1955, %v1937
  %v1957 = mul i64 %v1956, 8
  %v1958 = getelementptr inbounds float, ptr %v158, i64 %v1957
  %v1959 = add i64 %v1192, 0
  %v1960 = and i64 %v1959, %v288
  %v1961 = mul i64 %v1960, %v7
  %v1962 = add i64 %v1961, %v1937
  %v1963 = mul i64 %v1962, 8
  %v1964 = getelementptr inbounds float, ptr %v160, i64 %v1963
  %v1965 = add i64 0, 0
  %v1966 = getelementptr inbounds float, ptr %v1940, i64 %v1965
  %v1967 = load <8 x float>, ptr %v1966, align 4
  %v1968 = add i64 8, 0
  %v1969 = getelementptr inbounds float, ptr %v1940, i64 %v1968
  %v1970 = load <8 x float>, ptr %v1969, align 4
  %v1971 = add i64 16, 0
  %v1972 = getelementptr inbounds float, ptr %v1940, i64 %v1971
  %v1973 = load <8 x float>, ptr %v1972, align 4
  %v1974 = add i64 24, 0
  %v1975 = getelementptr inbounds float, ptr %v1940, i64 %v1974
  %v1976 = load <8 x float>, ptr %v1975, align 4
  %v1977 = add i64 0, 0
  %v1978 = getelementptr inbounds float, ptr %v1946, i64 %v1977
  store <8 x float> %v1967, ptr %v1978, align 4
  %v1979 = add i64 0, 0
  %v1980 = getelementptr inbounds float, ptr %v1952, i64 %v1979
  store <8 x float> %v1970, ptr %v1980, align 4
  %v1981 = add i64 0, 0
  %v1982 = getelementptr inbounds float, ptr %v1958, i64 %v1981
  store <8 x float> %v1973, ptr %v1982, align 4
  %v1983 = add i64 0, 0
  %v1984 = getelementptr inbounds float, ptr %v1964, i64 %v1983
  store <8 x float> %v1976, ptr %v1984, align 4
  %v1985 = add nsw i64 %v1937, 1
  br label %b222
b224:
  %v1987 = add i64 %v7, 0
  %v1988 = sdiv i64 %v1987, 1
  %v1989 = add i64 %v2, 1
  %v1990 = mul i64 %v1988, %v2
  %v1991 = sdiv i64 %v1990, %v3
  %v1992 = mul i64 %v1991, 1
  %v1993 = icmp slt i64 %v1992, %v7
  %v1994 = select i1 %v1993, i64 %v1992, i64 %v7
  %v1995 = mul i64 %v1988, %v1989
  %v1996 = sdiv i64 %v1995, %v3
  %v1997 = mul i64 %v1996, 1
  %v1998 = icmp slt i64 %v1997, %v7
  %v1999 = select i1 %v1998, i64 %v1997, i64 %v7
  br label %b225
b225:
  %v2000 = phi i64 [ %v1994, %b224 ], [ %v2215, %b230 ]
  %v2001 = icmp slt i64 %v2000, %v1999
  br i1 %v2001, label %b226, label %b227
b226:
  %v2002 = add i64 %v2000, 96
  %v2003 = icmp slt i64 %v2002, %v1999
  %v2004 = select i1 %v2003, i64 %v2002, i64 %v1999
  br label %b228
b228:
  %v2005 = phi i64 [ 0, %b226 ], [ %v2214, %b233 ]
  %v2006 = icmp slt i64 %v2005, 1
  br i1 %v2006, label %b229, label %b230
b229:
  %v2007 = sub i64 %v2004, %v2000
  %v2008 = sub i64 8, 1
  %v2009 = add i64 %v2007, %v2008
  %v2010 = sdiv i64 %v2009, 8
  br label %b231
b231:
  %v2011 = phi i64 [ 0, %b229 ], [ %v2213, %b252 ]
  %v2012 = icmp slt i64 %v2011, %v2010
  br i1 %v2012, label %b232, label %b233
b232:
  %v2013 = mul i64 %v2007, %v2011
  %v2014 = sdiv i64 %v2013, %v2010
  %v2015 = add i64 %v2000, %v2014
  %v2016 = add i64 %v2011, 1
  %v2017 = mul i64 %v2007, %v2016
  %v2018 = sdiv i64 %v2017, %v2010
  %v2019 = add i64 %v2000, %v2018
  %v2020 = mul i64 %v2005, 192
  %v2021 = getelementptr inbounds float, ptr %v644, i64 %v2020
  %v2022 = sub i64 %v2019, %v2015
  %v2023 = add i64 %v1192, 0
  %v2024 = and i64 %v2023, %v264
  %v2025 = mul i64 %v2024, %v7
  %v2026 = add i64 %v2025, %v2015
  %v2027 = mul i64 %v2026, 3
  %v2028 = getelementptr inbounds float, ptr %v136, i64 %v2027
  %v2029 = getelementptr inbounds float, ptr %v2028, i64 0
  %v2030 = sub i64 %v2022, 1
  %v2031 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2030
  %v2032 = load ptr, ptr %v2031, align 4
  %v2033 = getelementptr inbounds float, ptr %v1986, i64 0
  %v2034 = icmp sgt i64 %v2022, 0
  br i1 %v2034, label %b234, label %b235
b234:
  call void %v2032(ptr %v2029, i64 3, ptr %v2021, i64 3, ptr %v2033, i64 64, i64 0)
  br label %b235
b235:
  %v2035 = add i64 %v2020, 24
  %v2036 = getelementptr inbounds float, ptr %v644, i64 %v2035
  %v2037 = sub i64 %v2019, %v2015
  %v2038 = add i64 %v1192, 0
  %v2039 = and i64 %v2038, %v266
  %v2040 = mul i64 %v2039, %v7
  %v2041 = add i64 %v2040, %v2015
  %v2042 = mul i64 %v2041, 3
  %v2043 = getelementptr inbounds float, ptr %v138, i64 %v2042
  %v2044 = getelementptr inbounds float, ptr %v2043, i64 0
  %v2045 = sub i64 %v2037, 1
  %v2046 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2045
  %v2047 = load ptr, ptr %v2046, align 4
  %v2048 = getelementptr inbounds float, ptr %v1986, i64 8
  %v2049 = icmp sgt i64 %v2037, 0
  br i1 %v2049, label %b236, label %b237
b236:
  call void %v2047(ptr %v2044, i64 3, ptr %v2036, i64 3, ptr %v2048, i64 64, i64 0)
  br label %b237
b237:
  %v2050 = add i64 %v2035, 24
  %v2051 = getelementptr inbounds float, ptr %v644, i64 %v2050
  %v2052 = sub i64 %v2019, %v2015
  %v2053 = add i64 %v1192, 0
  %v2054 = and i64 %v2053, %v268
  %v2055 = mul i64 %v2054, %v7
  %v2056 = add i64 %v2055, %v2015
  %v2057 = mul i64 %v2056, 3
  %v2058 = getelementptr inbounds float, ptr %v140, i64 %v2057
  %v2059 = getelementptr inbounds float, ptr %v2058, i64 0
  %v2060 = sub i64 %v2052, 1
  %v2061 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2060
  %v2062 = load ptr, ptr %v2061, align 4
  %v2063 = getelementptr inbounds float, ptr %v1986, i64 16
  %v2064 = icmp sgt i64 %v2052, 0
  br i1 %v2064, label %b238, label %b239
b238:
  call void %v2062(ptr %v2059, i64 3, ptr %v2051, i64 3, ptr %v2063, i64 64, i64 0)
  br label %b239
b239:
  %v2065 = add i64 %v2050, 24
  %v2066 = getelementptr inbounds float, ptr %v644, i64 %v2065
  %v2067 = sub i64 %v2019, %v2015
  %v2068 = add i64 %v1192, 0
  %v2069 = and i64 %v2068, %v270
  %v2070 = mul i64 %v2069, %v7
  %v2071 = add i64 %v2070, %v2015
  %v2072 = mul i64 %v2071, 3
  %v2073 = getelementptr inbounds float, ptr %v142, i64 %v2072
  %v2074 = getelementptr inbounds float, ptr %v2073, i64 0
  %v2075 = sub i64 %v2067, 1
  %v2076 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2075
  %v2077 = load ptr, ptr %v2076, align 4
  %v2078 = getelementptr inbounds float, ptr %v1986, i64 24
  %v2079 = icmp sgt i64 %v2067, 0
  br i1 %v2079, label %b240, label %b241
b240:
  call void %v2077(ptr %v2074, i64 3, ptr %v2066, i64 3, ptr %v2078, i64 64, i64 0)
  br label %b241
b241:
  %v2080 = add i64 %v2065, 24
  %v2081 = getelementptr inbounds float, ptr %v644, i64 %v2080
  %v2082 = sub i64 %v2019, %v2015
  %v2083 = add i64 %v1192, 0
  %v2084 = and i64 %v2083, %v272
  %v2085 = mul i64 %v2084, %v7
  %v2086 = add i64 %v2085, %v2015
  %v2087 = mul i64 %v2086, 3
  %v2088 = getelementptr inbounds float, ptr %v144, i64 %v2087
  %v2089 = getelementptr inbounds float, ptr %v2088, i64 0
  %v2090 = sub i64 %v2082, 1
  %v2091 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2090
  %v2092 = load ptr, ptr %v2091, align 4
  %v2093 = getelementptr inbounds float, ptr %v1986, i64 32
  %v2094 = icmp sgt i64 %v2082, 0
  br i1 %v2094, label %b242, label %b243
b242:
  call void %v2092(ptr %v2089, i64 3, ptr %v2081, i64 3, ptr %v2093, i64 64, i64 0)
  br label %b243
b243:
  %v2095 = add i64 %v2080, 24
  %v2096 = getelementptr inbounds float, ptr %v644, i64 %v2095
  %v2097 = sub i64 %v2019, %v2015
  %v2098 = add i64 %v1192, 0
  %v2099 = and i64 %v2098, %v274
  %v2100 = mul i64 %v2099, %v7
  %v2101 = add i64 %v2100, %v2015
  %v2102 = mul i64 %v2101, 3
  %v2103 = getelementptr inbounds float, ptr %v146, i64 %v2102
  %v2104 = getelementptr inbounds float, ptr %v2103, i64 0
  %v2105 = sub i64 %v2097, 1
  %v2106 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2105
  %v2107 = load ptr, ptr %v2106, align 4
  %v2108 = getelementptr inbounds float, ptr %v1986, i64 40
  %v2109 = icmp sgt i64 %v2097, 0
  br i1 %v2109, label %b244, label %b245
b244:
  call void %v2107(ptr %v2104, i64 3, ptr %v2096, i64 3, ptr %v2108, i64 64, i64 0)
  br label %b245
b245:
  %v2110 = add i64 %v2095, 24
  %v2111 = getelementptr inbounds float, ptr %v644, i64 %v2110
  %v2112 = sub i64 %v2019, %v2015
  %v2113 = add i64 %v1192, 0
  %v2114 = and i64 %v2113, %v276
  %v2115 = mul i64 %v2114, %v7
  %v2116 = add i64 %v2115, %v2015
  %v2117 = mul i64 %v2116, 3
  %v2118 = getelementptr inbounds float, ptr %v148, i64 %v2117
  %v2119 = getelementptr inbounds float, ptr %v2118, i64 0
  %v2120 = sub i64 %v2112, 1
  %v2121 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2120
  %v2122 = load ptr, ptr %v2121, align 4
  %v2123 = getelementptr inbounds float, ptr %v1986, i64 48
  %v2124 = icmp sgt i64 %v2112, 0
  br i1 %v2124, label %b246, label %b247
b246:
  call void %v2122(ptr %v2119, i64 3, ptr %v2111, i64 3, ptr %v2123, i64 64, i64 0)
  br label %b247
b247:
  %v2125 = add i64 %v2110, 24
  %v2126 = getelementptr inbounds float, ptr %v644, i64 %v2125
  %v2127 = sub i64 %v2019, %v2015
  %v2128 = add i64 %v1192, 0
  %v2129 = and i64 %v2128, %v278
  %v2130 = mul i64 %v2129, %v7
  %v2131 = add i64 %v2130, %v2015
  %v2132 = mul i64 %v2131, 3
  %v2133 = getelementptr inbounds float, ptr %v150, i64 %v2132
  %v2134 = getelementptr inbounds float, ptr %v2133, i64 0
  %v2135 = sub i64 %v2127, 1
  %v2136 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2135
  %v2137 = load ptr, ptr %v2136, align 4
  %v2138 = getelementptr inbounds float, ptr %v1986, i64 56
  %v2139 = icmp sgt i64 %v2127, 0
  br i1 %v2139, label %b248, label %b249
b248:
  call void %v2137(ptr %v2134, i64 3, ptr %v2126, i64 3, ptr %v2138, i64 64, i64 0)
  br label %b249
b249:
  %v2140 = add i64 %v2125, 24
  br label %b250
b250:
  %v2141 = phi i64 [ %v2015, %b249 ], [ %v2212, %b255 ]
  %v2142 = icmp slt i64 %v2141, %v2019
  br i1 %v2142, label %b251, label %b252
b251:
  %v2143 = sub i64 %v2141, %v2015
  %v2144 = mul i64 %v2143, 64
  %v2145 = getelementptr inbounds float, ptr %v1986, i64 %v2144
  %v2146 = add i64 %v1192, 0
  %v2147 = and i64 %v2146, %v240
  %v2148 = mul i64 %v2147, %v7
  %v2149 = add i64 %v2148, %v2141
  %v2150 = mul i64 %v2149, 32
  %v2151 = getelementptr inbounds float, ptr %v106, i64 %v2150
  %v2152 = add i64 %v1192, 0
  %v2153 = and i64 %v2152, %v242
  %v2154 = mul i64 %v2153, %v7
  %v2155 = add i64 %v2154, %v2141
  %v2156 = mul i64 %v2155, 32
  %v2157 = getelementptr inbounds float, ptr %v108, i64 %v2156
  br label %b253
b253:
  %v2158 = phi i64 [ 0, %b251 ], [ %v2211, %b254 ]
  %v2159 = icmp slt i64 %v2158, 1
  br i1 %v2159, label %b254, label %b255
b254:
  %v2160 = mul i64 %v2005, 1
  %v2161 = add i64 %v2160, %v2158
  %v2162 = mul i64 %v2161, 8
  %v2163 = add i64 0, %v2158
  %v2164 = mul i64 %v2163, 8
  %v2165 = getelementptr inbounds float, ptr %v2145, i64 %v2164
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = add i64 1, %v2158
  %v2168 = mul i64 %v2167, 8
  %v2169 = getelementptr inbounds float, ptr %v2145, i64 %v2168
  %v2170 = load <8 x float>, ptr %v2169, align 4
  %v2171 = add i64 2, %v2158
  %v2172 = mul i64 %v2171, 8
  %v2173 = getelementptr inbounds float, ptr %v2145, i64 %v2172
  %v2174 = load <8 x float>, ptr %v2173, align 4
  %v2175 = add i64 3, %v2158
  %v2176 = mul i64 %v2175, 8
  %v2177 = getelementptr inbounds float, ptr %v2145, i64 %v2176
  %v2178 = load <8 x float>, ptr %v2177, align 4
  %v2179 = add i64 4, %v2158
  %v2180 = mul i64 %v2179, 8
  %v2181 = getelementptr inbounds float, ptr %v2145, i64 %v2180
  %v2182 = load <8 x float>, ptr %v2181, align 4
  %v2183 = add i64 5, %v2158
  %v2184 = mul i64 %v2183, 8
  %v2185 = getelementptr inbounds float, ptr %v2145, i64 %v2184
  %v2186 = load <8 x float>, ptr %v2185, align 4
  %v2187 = add i64 6, %v2158
  %v2188 = mul i64 %v2187, 8
  %v2189 = getelementptr inbounds float, ptr %v2145, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = add i64 7, %v2158
  %v2192 = mul i64 %v2191, 8
  %v2193 = getelementptr inbounds float, ptr %v2145, i64 %v2192
  %v2194 = load <8 x float>, ptr %v2193, align 4
  %v2195 = add i64 0, %v2162
  %v2196 = getelementptr inbounds float, ptr %v2151, i64 %v2195
  store <8 x float> %v2166, ptr %v2196, align 4
  %v2197 = add i64 8, %v2162
  %v2198 = getelementptr inbounds float, ptr %v2151, i64 %v2197
  store <8 x float> %v2170, ptr %v2198, align 4
  %v2199 = add i64 16, %v2162
  %v2200 = getelementptr inbounds float, ptr %v2151, i64 %v2199
  store <8 x float> %v2174, ptr %v2200, align 4
  %v2201 = add i64 24, %v2162
  %v2202 = getelementptr inbounds float, ptr %v2151, i64 %v2201
  store <8 x float> %v2178, ptr %v2202, align 4
  %v2203 = add i64 0, %v2162
  %v2204 = getelementptr inbounds float, ptr %v2157, i64 %v2203
  store <8 x float> %v2182, ptr %v2204, align 4
  %v2205 = add i64 8, %v2162
  %v2206 = getelementptr inbounds float, ptr %v2157, i64 %v2205
  store <8 x float> %v2186, ptr %v2206, align 4
  %v2207 = add i64 16, %v2162
  %v2208 = getelementptr inbounds float, ptr %v2157, i64 %v2207
  store <8 x float> %v2190, ptr %v2208, align 4
  %v2209 = add i64 24, %v2162
  %v2210 = getelementptr inbounds float, ptr %v2157, i64 %v2209
  store <8 x float> %v2194, ptr %v2210, align 4
  %v2211 = add nsw i64 %v2158, 1
  br label %b253
b255:
  %v2212 = add nsw i64 %v2141, 1
  br label %b250
b252:
  %v2213 = add nsw i64 %v2011, 1
  br label %b231
b233:
  %v2214 = add nsw i64 %v2005, 1
  br label %b228
b230:
  %v2215 = add nsw i64 %v2000, 96
  br label %b225
b227:
  %v2216 = add i64 %v7, 0
  %v2217 = sdiv i64 %v2216, 1
  %v2218 = add i64 %v2, 1
  %v2219 = mul i64 %v2217, %v2
  %v2220 = sdiv i64 %v2219, %v3
  %v2221 = mul i64 %v2220, 1
  %v2222 = icmp slt i64 %v2221, %v7
  %v2223 = select i1 %v2222, i64 %v2221, i64 %v7
  %v2224 = mul i64 %v2217, %v2218
  %v2225 = sdiv i64 %v2224, %v3
  %v2226 = mul i64 %v2225, 1
  %v2227 = icmp slt i64 %v2226, %v7
  %v2228 = select i1 %v2227, i64 %v2226, i64 %v7
  br label %b256
b256:
  %v2229 = phi i64 [ %v2223, %b227 ], [ %v2287, %b257 ]
  %v2230 = icmp slt i64 %v2229, %v2228
  br i1 %v2230, label %b257, label %b258
b257:
  %v2231 = add i64 %v1192, 0
  %v2232 = and i64 %v2231, %v280
  %v2233 = mul i64 %v2232, %v7
  %v2234 = add i64 %v2233, %v2229
  %v2235 = mul i64 %v2234, 12
  %v2236 = getelementptr inbounds float, ptr %v152, i64 %v2235
  %v2237 = add i64 %v1192, 0
  %v2238 = and i64 %v2237, %v290
  %v2239 = mul i64 %v2238, %v7
  %v2240 = add i64 %v2239, %v2229
  %v2241 = mul i64 %v2240, 3
  %v2242 = getelementptr inbounds float, ptr %v162, i64 %v2241
  %v2243 = add i64 %v1192, 0
  %v2244 = and i64 %v2243, %v292
  %v2245 = mul i64 %v2244, %v7
  %v2246 = add i64 %v2245, %v2229
  %v2247 = mul i64 %v2246, 3
  %v2248 = getelementptr inbounds float, ptr %v164, i64 %v2247
  %v2249 = add i64 %v1192, 0
  %v2250 = and i64 %v2249, %v294
  %v2251 = mul i64 %v2250, %v7
  %v2252 = add i64 %v2251, %v2229
  %v2253 = mul i64 %v2252, 3
  %v2254 = getelementptr inbounds float, ptr %v166, i64 %v2253
  %v2255 = add i64 %v1192, 0
  %v2256 = and i64 %v2255, %v296
  %v2257 = mul i64 %v2256, %v7
  %v2258 = add i64 %v2257, %v2229
  %v2259 = mul i64 %v2258, 3
  %v2260 = getelementptr inbounds float, ptr %v168, i64 %v2259
  %v2261 = icmp ult i64 3, 8
  %v2262 = select i1 %v2261, i64 3, i64 8
  %v2263 = trunc i64 %v2262 to i32
  %v2264 = insertelement <8 x i32> poison, i32 %v2263, i64 0
  %v2265 = shufflevector <8 x i32> %v2264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2266 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2265
  %v2267 = add i64 0, 0
  %v2268 = getelementptr inbounds float, ptr %v2236, i64 %v2267
  %v2269 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2268, <8 x i1> %v2266, <8 x float> zeroinitializer)
  %v2270 = add i64 3, 0
  %v2271 = getelementptr inbounds float, ptr %v2236, i64 %v2270
  %v2272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2271, <8 x i1> %v2266, <8 x float> zeroinitializer)
  %v2273 = add i64 6, 0
  %v2274 = getelementptr inbounds float, ptr %v2236, i64 %v2273
  %v2275 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2274, <8 x i1> %v2266, <8 x float> zeroinitializer)
  %v2276 = add i64 9, 0
  %v2277 = getelementptr inbounds float, ptr %v2236, i64 %v2276
  %v2278 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2277, <8 x i1> %v2266, <8 x float> zeroinitializer)
  %v2279 = add i64 0, 0
  %v2280 = getelementptr inbounds float, ptr %v2242, i64 %v2279
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2269, ptr align 4 %v2280, <8 x i1> %v2266)
  %v2281 = add i64 0, 0
  %v2282 = getelementptr inbounds float, ptr %v2248, i64 %v2281
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2272, ptr align 4 %v2282, <8 x i1> %v2266)
  %v2283 = add i64 0, 0
  %v2284 = getelementptr inbounds float, ptr %v2254, i64 %v2283
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2275, ptr align 4 %v2284, <8 x i1> %v2266)
  %v2285 = add i64 0, 0
  %v2286 = getelementptr inbounds float, ptr %v2260, i64 %v2285
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2278, ptr align 4 %v2286, <8 x i1> %v2266)
  %v2287 = add nsw i64 %v2229, 1
  br label %b256
b258:
  %v2289 = add i64 %v7, 0
  %v2290 = sdiv i64 %v2289, 1
  %v2291 = add i64 %v2, 1
  %v2292 = mul i64 %v2290, %v2
  %v2293 = sdiv i64 %v2292, %v3
  %v2294 = mul i64 %v2293, 1
  %v2295 = icmp slt i64 %v2294, %v7
  %v2296 = select i1 %v2295, i64 %v2294, i64 %v7
  %v2297 = mul i64 %v2290, %v2291
  %v2298 = sdiv i64 %v2297, %v3
  %v2299 = mul i64 %v2298, 1
  %v2300 = icmp slt i64 %v2299, %v7
  %v2301 = select i1 %v2300, i64 %v2299, i64 %v7
  br label %b259
b259:
  %v2302 = phi i64 [ %v2296, %b258 ], [ %v2423, %b264 ]
  %v2303 = icmp slt i64 %v2302, %v2301
  br i1 %v2303, label %b260, label %b261
b260:
  %v2304 = add i64 %v2302, 96
  %v2305 = icmp slt i64 %v2304, %v2301
  %v2306 = select i1 %v2305, i64 %v2304, i64 %v2301
  br label %b262
b262:
  %v2307 = phi i64 [ 0, %b260 ], [ %v2422, %b267 ]
  %v2308 = icmp slt i64 %v2307, 1
  br i1 %v2308, label %b263, label %b264
b263:
  %v2309 = sub i64 %v2306, %v2302
  %v2310 = sub i64 8, 1
  %v2311 = add i64 %v2309, %v2310
  %v2312 = sdiv i64 %v2311, 8
  br label %b265
b265:
  %v2313 = phi i64 [ 0, %b263 ], [ %v2421, %b278 ]
  %v2314 = icmp slt i64 %v2313, %v2312
  br i1 %v2314, label %b266, label %b267
b266:
  %v2315 = mul i64 %v2309, %v2313
  %v2316 = sdiv i64 %v2315, %v2312
  %v2317 = add i64 %v2302, %v2316
  %v2318 = add i64 %v2313, 1
  %v2319 = mul i64 %v2309, %v2318
  %v2320 = sdiv i64 %v2319, %v2312
  %v2321 = add i64 %v2302, %v2320
  %v2322 = mul i64 %v2307, 96
  %v2323 = getelementptr inbounds float, ptr %v645, i64 %v2322
  %v2324 = sub i64 %v2321, %v2317
  %v2325 = add i64 %v1192, 0
  %v2326 = and i64 %v2325, %v290
  %v2327 = mul i64 %v2326, %v7
  %v2328 = add i64 %v2327, %v2317
  %v2329 = mul i64 %v2328, 3
  %v2330 = getelementptr inbounds float, ptr %v162, i64 %v2329
  %v2331 = getelementptr inbounds float, ptr %v2330, i64 0
  %v2332 = sub i64 %v2324, 1
  %v2333 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2332
  %v2334 = load ptr, ptr %v2333, align 4
  %v2335 = getelementptr inbounds float, ptr %v2288, i64 0
  %v2336 = icmp sgt i64 %v2324, 0
  br i1 %v2336, label %b268, label %b269
b268:
  call void %v2334(ptr %v2331, i64 3, ptr %v2323, i64 3, ptr %v2335, i64 32, i64 0)
  br label %b269
b269:
  %v2337 = add i64 %v2322, 24
  %v2338 = getelementptr inbounds float, ptr %v645, i64 %v2337
  %v2339 = sub i64 %v2321, %v2317
  %v2340 = add i64 %v1192, 0
  %v2341 = and i64 %v2340, %v292
  %v2342 = mul i64 %v2341, %v7
  %v2343 = add i64 %v2342, %v2317
  %v2344 = mul i64 %v2343, 3
  %v2345 = getelementptr inbounds float, ptr %v164, i64 %v2344
  %v2346 = getelementptr inbounds float, ptr %v2345, i64 0
  %v2347 = sub i64 %v2339, 1
  %v2348 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2347
  %v2349 = load ptr, ptr %v2348, align 4
  %v2350 = getelementptr inbounds float, ptr %v2288, i64 8
  %v2351 = icmp sgt i64 %v2339, 0
  br i1 %v2351, label %b270, label %b271
b270:
  call void %v2349(ptr %v2346, i64 3, ptr %v2338, i64 3, ptr %v2350, i64 32, i64 0)
  br label %b271
b271:
  %v2352 = add i64 %v2337, 24
  %v2353 = getelementptr inbounds float, ptr %v645, i64 %v2352
  %v2354 = sub i64 %v2321, %v2317
  %v2355 = add i64 %v1192, 0
  %v2356 = and i64 %v2355, %v294
  %v2357 = mul i64 %v2356, %v7
  %v2358 = add i64 %v2357, %v2317
  %v2359 = mul i64 %v2358, 3
  %v2360 = getelementptr inbounds float, ptr %v166, i64 %v2359
  %v2361 = getelementptr inbounds float, ptr %v2360, i64 0
  %v2362 = sub i64 %v2354, 1
  %v2363 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2362
  %v2364 = load ptr, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2288, i64 16
  %v2366 = icmp sgt i64 %v2354, 0
  br i1 %v2366, label %b272, label %b273
b272:
  call void %v2364(ptr %v2361, i64 3, ptr %v2353, i64 3, ptr %v2365, i64 32, i64 0)
  br label %b273
b273:
  %v2367 = add i64 %v2352, 24
  %v2368 = getelementptr inbounds float, ptr %v645, i64 %v2367
  %v2369 = sub i64 %v2321, %v2317
  %v2370 = add i64 %v1192, 0
  %v2371 = and i64 %v2370, %v296
  %v2372 = mul i64 %v2371, %v7
  %v2373 = add i64 %v2372, %v2317
  %v2374 = mul i64 %v2373, 3
  %v2375 = getelementptr inbounds float, ptr %v168, i64 %v2374
  %v2376 = getelementptr inbounds float, ptr %v2375, i64 0
  %v2377 = sub i64 %v2369, 1
  %v2378 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2377
  %v2379 = load ptr, ptr %v2378, align 4
  %v2380 = getelementptr inbounds float, ptr %v2288, i64 24
  %v2381 = icmp sgt i64 %v2369, 0
  br i1 %v2381, label %b274, label %b275
b274:
  call void %v2379(ptr %v2376, i64 3, ptr %v2368, i64 3, ptr %v2380, i64 32, i64 0)
  br label %b275
b275:
  %v2382 = add i64 %v2367, 24
  br label %b276
b276:
  %v2383 = phi i64 [ %v2317, %b275 ], [ %v2420, %b281 ]
  %v2384 = icmp slt i64 %v2383, %v2321
  br i1 %v2384, label %b277, label %b278
b277:
  %v2385 = sub i64 %v2383, %v2317
  %v2386 = mul i64 %v2385, 32
  %v2387 = getelementptr inbounds float, ptr %v2288, i64 %v2386
  %v2388 = mul i64 %v2383, 32
  %v2389 = getelementptr inbounds float, ptr %v110, i64 %v2388
  br label %b279
b279:
  %v2390 = phi i64 [ 0, %b277 ], [ %v2419, %b280 ]
  %v2391 = icmp slt i64 %v2390, 1
  br i1 %v2391, label %b280, label %b281
b280:
  %v2392 = mul i64 %v2307, 1
  %v2393 = add i64 %v2392, %v2390
  %v2394 = mul i64 %v2393, 8
  %v2395 = add i64 0, %v2390
  %v2396 = mul i64 %v2395, 8
  %v2397 = getelementptr inbounds float, ptr %v2387, i64 %v2396
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = add i64 1, %v2390
  %v2400 = mul i64 %v2399, 8
  %v2401 = getelementptr inbounds float, ptr %v2387, i64 %v2400
  %v2402 = load <8 x float>, ptr %v2401, align 4
  %v2403 = add i64 2, %v2390
  %v2404 = mul i64 %v2403, 8
  %v2405 = getelementptr inbounds float, ptr %v2387, i64 %v2404
  %v2406 = load <8 x float>, ptr %v2405, align 4
  %v2407 = add i64 3, %v2390
  %v2408 = mul i64 %v2407, 8
  %v2409 = getelementptr inbounds float, ptr %v2387, i64 %v2408
  %v2410 = load <8 x float>, ptr %v2409, align 4
  %v2411 = add i64 0, %v2394
  %v2412 = getelementptr inbounds float, ptr %v2389, i64 %v2411
  store <8 x float> %v2398, ptr %v2412, align 4
  %v2413 = add i64 8, %v2394
  %v2414 = getelementptr inbounds float, ptr %v2389, i64 %v2413
  store <8 x float> %v2402, ptr %v2414, align 4
  %v2415 = add i64 16, %v2394
  %v2416 = getelementptr inbounds float, ptr %v2389, i64 %v2415
  store <8 x float> %v2406, ptr %v2416, align 4
  %v2417 = add i64 24, %v2394
  %v2418 = getelementptr inbounds float, ptr %v2389, i64 %v2417
  store <8 x float> %v2410, ptr %v2418, align 4
  %v2419 = add nsw i64 %v2390, 1
  br label %b279
b281:
  %v2420 = add nsw i64 %v2383, 1
  br label %b276
b278:
  %v2421 = add nsw i64 %v2313, 1
  br label %b265
b267:
  %v2422 = add nsw i64 %v2307, 1
  br label %b262
b264:
  %v2423 = add nsw i64 %v2302, 96
  br label %b259
b261:
  %v2424 = add i64 %v7, 0
  %v2425 = sdiv i64 %v2424, 1
  %v2426 = add i64 %v2, 1
  %v2427 = mul i64 %v2425, %v2
  %v2428 = sdiv i64 %v2427, %v3
  %v2429 = mul i64 %v2428, 1
  %v2430 = icmp slt i64 %v2429, %v7
  %v2431 = select i1 %v2430, i64 %v2429, i64 %v7
  %v2432 = mul i64 %v2425, %v2426
  %v2433 = sdiv i64 %v2432, %v3
  %v2434 = mul i64 %v2433, 1
  %v2435 = icmp slt i64 %v2434, %v7
  %v2436 = select i1 %v2435, i64 %v2434, i64 %v7
  br label %b282
b282:
  %v2437 = phi i64 [ %v2431, %b261 ], [ %v2491, %b287 ]
  %v2438 = icmp slt i64 %v2437, %v2436
  br i1 %v2438, label %b283, label %b284
b283:
  %v2439 = add i64 %v1192, 0
  %v2440 = and i64 %v2439, %v240
  %v2441 = mul i64 %v2440, %v7
  %v2442 = add i64 %v2441, %v2437
  %v2443 = mul i64 %v2442, 32
  %v2444 = getelementptr inbounds float, ptr %v106, i64 %v2443
  %v2445 = add i64 %v1192, 0
  %v2446 = and i64 %v2445, %v254
  %v2447 = mul i64 %v2446, %v7
  %v2448 = add i64 %v2447, %v2437
  %v2449 = mul i64 %v2448, 64
  %v2450 = getelementptr inbounds float, ptr %v124, i64 %v2449
  %v2451 = add i64 %v1192, 0
  %v2452 = and i64 %v2451, %v242
  %v2453 = mul i64 %v2452, %v7
  %v2454 = add i64 %v2453, %v2437
  %v2455 = mul i64 %v2454, 32
  %v2456 = getelementptr inbounds float, ptr %v108, i64 %v2455
  %v2457 = mul i64 %v2437, 32
  %v2458 = getelementptr inbounds float, ptr %v134, i64 %v2457
  %v2459 = mul i64 %v2437, 32
  %v2460 = getelementptr inbounds float, ptr %v110, i64 %v2459
  %v2461 = mul i64 %v2437, 32
  %v2462 = getelementptr inbounds float, ptr %v170, i64 %v2461
  br label %b285
b285:
  %v2463 = phi i64 [ 0, %b283 ], [ %v2490, %b286 ]
  %v2464 = icmp slt i64 %v2463, 32
  br i1 %v2464, label %b286, label %b287
b286:
  %v2465 = add i64 0, %v2463
  %v2466 = getelementptr inbounds float, ptr %v2444, i64 %v2465
  %v2467 = load <8 x float>, ptr %v2466, align 4
  %v2468 = add i64 32, %v2463
  %v2469 = getelementptr inbounds float, ptr %v2450, i64 %v2468
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = fmul <8 x float> %v2467, %v2470
  %v2472 = add i64 0, %v2463
  %v2473 = getelementptr inbounds float, ptr %v2456, i64 %v2472
  %v2474 = load <8 x float>, ptr %v2473, align 4
  %v2475 = add i64 0, %v2463
  %v2476 = getelementptr inbounds float, ptr %v2458, i64 %v2475
  %v2477 = load <8 x float>, ptr %v2476, align 4
  %v2478 = fmul <8 x float> %v2474, %v2477
  %v2479 = fadd <8 x float> %v2471, %v2478
  %v2480 = add i64 0, %v2463
  %v2481 = getelementptr inbounds float, ptr %v2460, i64 %v2480
  %v2482 = load <8 x float>, ptr %v2481, align 4
  %v2483 = add i64 0, %v2463
  %v2484 = getelementptr inbounds float, ptr %v36, i64 %v2483
  %v2485 = load <8 x float>, ptr %v2484, align 4
  %v2486 = fadd <8 x float> %v2482, %v2485
  %v2487 = fadd <8 x float> %v2479, %v2486
  %v2488 = add i64 0, %v2463
  %v2489 = getelementptr inbounds float, ptr %v2462, i64 %v2488
  store <8 x float> %v2487, ptr %v2489, align 4
  %v2490 = add nsw i64 %v2463, 8
  br label %b285
b287:
  %v2491 = add nsw i64 %v2437, 1
  br label %b282
b284:
  %v2492 = add i64 %v7, 0
  %v2493 = sdiv i64 %v2492, 1
  %v2494 = add i64 %v2, 1
  %v2495 = mul i64 %v2493, %v2
  %v2496 = sdiv i64 %v2495, %v3
  %v2497 = mul i64 %v2496, 1
  %v2498 = icmp slt i64 %v2497, %v7
  %v2499 = select i1 %v2498, i64 %v2497, i64 %v7
  %v2500 = mul i64 %v2493, %v2494
  %v2501 = sdiv i64 %v2500, %v3
  %v2502 = mul i64 %v2501, 1
  %v2503 = icmp slt i64 %v2502, %v7
  %v2504 = select i1 %v2503, i64 %v2502, i64 %v7
  br label %b288
b288:
  %v2505 = phi i64 [ %v2499, %b284 ], [ %v2523, %b293 ]
  %v2506 = icmp slt i64 %v2505, %v2504
  br i1 %v2506, label %b289, label %b290
b289:
  %v2507 = mul i64 %v2505, 32
  %v2508 = getelementptr inbounds float, ptr %v170, i64 %v2507
  %v2509 = add i64 %v1192, 0
  %v2510 = and i64 %v2509, %v298
  %v2511 = mul i64 %v2510, %v7
  %v2512 = add i64 %v2511, %v2505
  %v2513 = mul i64 %v2512, 32
  %v2514 = getelementptr inbounds float, ptr %v172, i64 %v2513
  br label %b291
b291:
  %v2515 = phi i64 [ 0, %b289 ], [ %v2522, %b292 ]
  %v2516 = icmp slt i64 %v2515, 32
  br i1 %v2516, label %b292, label %b293
b292:
  %v2517 = add i64 0, %v2515
  %v2518 = getelementptr inbounds float, ptr %v2508, i64 %v2517
  %v2519 = load <8 x float>, ptr %v2518, align 4
  %v2520 = add i64 0, %v2515
  %v2521 = getelementptr inbounds float, ptr %v2514, i64 %v2520
  store <8 x float> %v2519, ptr %v2521, align 4
  %v2522 = add nsw i64 %v2515, 8
  br label %b291
b293:
  %v2523 = add nsw i64 %v2505, 1
  br label %b288
b290:
  %v2524 = add i64 %v7, 0
  %v2525 = sdiv i64 %v2524, 1
  %v2526 = add i64 %v2, 1
  %v2527 = mul i64 %v2525, %v2
  %v2528 = sdiv i64 %v2527, %v3
  %v2529 = mul i64 %v2528, 1
  %v2530 = icmp slt i64 %v2529, %v7
  %v2531 = select i1 %v2530, i64 %v2529, i64 %v7
  %v2532 = mul i64 %v2525, %v2526
  %v2533 = sdiv i64 %v2532, %v3
  %v2534 = mul i64 %v2533, 1
  %v2535 = icmp slt i64 %v2534, %v7
  %v2536 = select i1 %v2535, i64 %v2534, i64 %v7
  br label %b294
b294:
  %v2537 = phi i64 [ %v2531, %b290 ], [ %v2576, %b299 ]
  %v2538 = icmp slt i64 %v2537, %v2536
  br i1 %v2538, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2539 = phi i64 [ 0, %b295 ], [ %v2575, %b302 ]
  %v2540 = icmp slt i64 %v2539, 4
  br i1 %v2540, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2541 = phi i64 [ 0, %b298 ], [ %v2556, %b301 ]
  %v2542 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2555, %b301 ]
  %v2543 = icmp slt i64 %v2541, 8
  br i1 %v2543, label %b301, label %b302
b301:
  %v2544 = add i64 %v1192, 0
  %v2545 = and i64 %v2544, %v298
  %v2546 = mul i64 %v2545, %v7
  %v2547 = add i64 %v2546, %v2537
  %v2548 = mul i64 %v2547, 32
  %v2549 = getelementptr inbounds float, ptr %v172, i64 %v2548
  %v2550 = mul i64 %v2539, 8
  %v2551 = add i64 0, %v2550
  %v2552 = add i64 %v2551, %v2541
  %v2553 = getelementptr inbounds float, ptr %v2549, i64 %v2552
  %v2554 = load <8 x float>, ptr %v2553, align 4
  %v2555 = fadd <8 x float> %v2542, %v2554
  %v2556 = add nsw i64 %v2541, 8
  br label %b300
b302:
  %v2557 = shufflevector <8 x float> %v2542, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2558 = shufflevector <8 x float> %v2542, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2559 = fadd <4 x float> %v2557, %v2558
  %v2560 = shufflevector <4 x float> %v2559, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2561 = shufflevector <4 x float> %v2559, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2562 = fadd <2 x float> %v2560, %v2561
  %v2563 = extractelement <2 x float> %v2562, i64 0
  %v2564 = extractelement <2 x float> %v2562, i64 1
  %v2565 = fadd float %v2563, %v2564
  %v2566 = fadd float %v2565, 0x0000000000000000
  %v2567 = add i64 %v1192, 0
  %v2568 = and i64 %v2567, %v300
  %v2569 = mul i64 %v2568, %v7
  %v2570 = add i64 %v2569, %v2537
  %v2571 = mul i64 %v2570, 4
  %v2572 = getelementptr inbounds float, ptr %v174, i64 %v2571
  %v2573 = add i64 0, %v2539
  %v2574 = getelementptr inbounds float, ptr %v2572, i64 %v2573
  store float %v2566, ptr %v2574, align 4
  %v2575 = add nsw i64 %v2539, 1
  br label %b297
b299:
  %v2576 = add nsw i64 %v2537, 1
  br label %b294
b296:
  %v2577 = add i64 %v7, 0
  %v2578 = sdiv i64 %v2577, 1
  %v2579 = add i64 %v2, 1
  %v2580 = mul i64 %v2578, %v2
  %v2581 = sdiv i64 %v2580, %v3
  %v2582 = mul i64 %v2581, 1
  %v2583 = icmp slt i64 %v2582, %v7
  %v2584 = select i1 %v2583, i64 %v2582, i64 %v7
  %v2585 = mul i64 %v2578, %v2579
  %v2586 = sdiv i64 %v2585, %v3
  %v2587 = mul i64 %v2586, 1
  %v2588 = icmp slt i64 %v2587, %v7
  %v2589 = select i1 %v2588, i64 %v2587, i64 %v7
  br label %b303
b303:
  %v2590 = phi i64 [ %v2584, %b296 ], [ %v2626, %b304 ]
  %v2591 = icmp slt i64 %v2590, %v2589
  br i1 %v2591, label %b304, label %b305
b304:
  %v2592 = add i64 %v1192, 0
  %v2593 = and i64 %v2592, %v300
  %v2594 = mul i64 %v2593, %v7
  %v2595 = add i64 %v2594, %v2590
  %v2596 = mul i64 %v2595, 4
  %v2597 = getelementptr inbounds float, ptr %v174, i64 %v2596
  %v2598 = add i64 %v1192, 0
  %v2599 = and i64 %v2598, %v302
  %v2600 = mul i64 %v2599, %v7
  %v2601 = add i64 %v2600, %v2590
  %v2602 = mul i64 %v2601, 4
  %v2603 = getelementptr inbounds float, ptr %v176, i64 %v2602
  %v2604 = add i64 %v1192, 0
  %v2605 = and i64 %v2604, %v304
  %v2606 = mul i64 %v2605, %v7
  %v2607 = add i64 %v2606, %v2590
  %v2608 = mul i64 %v2607, 4
  %v2609 = getelementptr inbounds float, ptr %v178, i64 %v2608
  %v2610 = icmp ult i64 4, 8
  %v2611 = select i1 %v2610, i64 4, i64 8
  %v2612 = trunc i64 %v2611 to i32
  %v2613 = insertelement <8 x i32> poison, i32 %v2612, i64 0
  %v2614 = shufflevector <8 x i32> %v2613, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2615 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2614
  %v2616 = add i64 0, 0
  %v2617 = getelementptr inbounds float, ptr %v2597, i64 %v2616
  %v2618 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2617, <8 x i1> %v2615, <8 x float> zeroinitializer)
  %v2619 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2620 = shufflevector <8 x float> %v2619, <8 x float> poison, <8 x i32> zeroinitializer
  %v2621 = fdiv <8 x float> %v2618, %v2620
  %v2622 = add i64 0, 0
  %v2623 = getelementptr inbounds float, ptr %v2603, i64 %v2622
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2618, ptr align 4 %v2623, <8 x i1> %v2615)
  %v2624 = add i64 0, 0
  %v2625 = getelementptr inbounds float, ptr %v2609, i64 %v2624
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2621, ptr align 4 %v2625, <8 x i1> %v2615)
  %v2626 = add nsw i64 %v2590, 1
  br label %b303
b305:
  %v2627 = add i64 %v7, 0
  %v2628 = sdiv i64 %v2627, 1
  %v2629 = add i64 %v2, 1
  %v2630 = mul i64 %v2628, %v2
  %v2631 = sdiv i64 %v2630, %v3
  %v2632 = mul i64 %v2631, 1
  %v2633 = icmp slt i64 %v2632, %v7
  %v2634 = select i1 %v2633, i64 %v2632, i64 %v7
  %v2635 = mul i64 %v2628, %v2629
  %v2636 = sdiv i64 %v2635, %v3
  %v2637 = mul i64 %v2636, 1
  %v2638 = icmp slt i64 %v2637, %v7
  %v2639 = select i1 %v2638, i64 %v2637, i64 %v7
  br label %b306
b306:
  %v2640 = phi i64 [ %v2634, %b305 ], [ %v2692, %b311 ]
  %v2641 = icmp slt i64 %v2640, %v2639
  br i1 %v2641, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2642 = phi i64 [ 0, %b307 ], [ %v2691, %b314 ]
  %v2643 = icmp slt i64 %v2642, 4
  br i1 %v2643, label %b310, label %b311
b310:
  br label %b312
b312:
  %v2644 = phi i64 [ 0, %b310 ], [ %v2672, %b313 ]
  %v2645 = phi <8 x float> [ splat (float 0x0000000000000000), %b310 ], [ %v2671, %b313 ]
  %v2646 = icmp slt i64 %v2644, 8
  br i1 %v2646, label %b313, label %b314
b313:
  %v2647 = add i64 %v1192, 0
  %v2648 = and i64 %v2647, %v298
  %v2649 = mul i64 %v2648, %v7
  %v2650 = add i64 %v2649, %v2640
  %v2651 = mul i64 %v2650, 32
  %v2652 = getelementptr inbounds float, ptr %v172, i64 %v2651
  %v2653 = add i64 %v1192, 0
  %v2654 = and i64 %v2653, %v304
  %v2655 = mul i64 %v2654, %v7
  %v2656 = add i64 %v2655, %v2640
  %v2657 = mul i64 %v2656, 4
  %v2658 = getelementptr inbounds float, ptr %v178, i64 %v2657
  %v2659 = add i64 0, %v2642
  %v2660 = getelementptr inbounds float, ptr %v2658, i64 %v2659
  %v2661 = load float, ptr %v2660, align 4
  %v2662 = mul i64 %v2642, 8
  %v2663 = add i64 0, %v2662
  %v2664 = add i64 %v2663, %v2644
  %v2665 = getelementptr inbounds float, ptr %v2652, i64 %v2664
  %v2666 = load <8 x float>, ptr %v2665, align 4
  %v2667 = insertelement <8 x float> poison, float %v2661, i64 0
  %v2668 = shufflevector <8 x float> %v2667, <8 x float> poison, <8 x i32> zeroinitializer
  %v2669 = fsub <8 x float> %v2666, %v2668
  %v2670 = fmul <8 x float> %v2669, %v2669
  %v2671 = fadd <8 x float> %v2645, %v2670
  %v2672 = add nsw i64 %v2644, 8
  br label %b312
b314:
  %v2673 = shufflevector <8 x float> %v2645, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2674 = shufflevector <8 x float> %v2645, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2675 = fadd <4 x float> %v2673, %v2674
  %v2676 = shufflevector <4 x float> %v2675, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2677 = shufflevector <4 x float> %v2675, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2678 = fadd <2 x float> %v2676, %v2677
  %v2679 = extractelement <2 x float> %v2678, i64 0
  %v2680 = extractelement <2 x float> %v2678, i64 1
  %v2681 = fadd float %v2679, %v2680
  %v2682 = fadd float %v2681, 0x0000000000000000
  %v2683 = add i64 %v1192, 0
  %v2684 = and i64 %v2683, %v300
  %v2685 = mul i64 %v2684, %v7
  %v2686 = add i64 %v2685, %v2640
  %v2687 = mul i64 %v2686, 4
  %v2688 = getelementptr inbounds float, ptr %v174, i64 %v2687
  %v2689 = add i64 0, %v2642
  %v2690 = getelementptr inbounds float, ptr %v2688, i64 %v2689
  store float %v2682, ptr %v2690, align 4
  %v2691 = add nsw i64 %v2642, 1
  br label %b309
b311:
  %v2692 = add nsw i64 %v2640, 1
  br label %b306
b308:
  %v2693 = add i64 %v7, 0
  %v2694 = sdiv i64 %v2693, 1
  %v2695 = add i64 %v2, 1
  %v2696 = mul i64 %v2694, %v2
  %v2697 = sdiv i64 %v2696, %v3
  %v2698 = mul i64 %v2697, 1
  %v2699 = icmp slt i64 %v2698, %v7
  %v2700 = select i1 %v2699, i64 %v2698, i64 %v7
  %v2701 = mul i64 %v2694, %v2695
  %v2702 = sdiv i64 %v2701, %v3
  %v2703 = mul i64 %v2702, 1
  %v2704 = icmp slt i64 %v2703, %v7
  %v2705 = select i1 %v2704, i64 %v2703, i64 %v7
  br label %b315
b315:
  %v2706 = phi i64 [ %v2700, %b308 ], [ %v2749, %b316 ]
  %v2707 = icmp slt i64 %v2706, %v2705
  br i1 %v2707, label %b316, label %b317
b316:
  %v2708 = add i64 %v1192, 0
  %v2709 = and i64 %v2708, %v300
  %v2710 = mul i64 %v2709, %v7
  %v2711 = add i64 %v2710, %v2706
  %v2712 = mul i64 %v2711, 4
  %v2713 = getelementptr inbounds float, ptr %v174, i64 %v2712
  %v2714 = add i64 %v1192, 0
  %v2715 = and i64 %v2714, %v306
  %v2716 = mul i64 %v2715, %v7
  %v2717 = add i64 %v2716, %v2706
  %v2718 = mul i64 %v2717, 4
  %v2719 = getelementptr inbounds float, ptr %v180, i64 %v2718
  %v2720 = add i64 %v1192, 0
  %v2721 = and i64 %v2720, %v308
  %v2722 = mul i64 %v2721, %v7
  %v2723 = add i64 %v2722, %v2706
  %v2724 = mul i64 %v2723, 4
  %v2725 = getelementptr inbounds float, ptr %v182, i64 %v2724
  %v2726 = icmp ult i64 4, 8
  %v2727 = select i1 %v2726, i64 4, i64 8
  %v2728 = trunc i64 %v2727 to i32
  %v2729 = insertelement <8 x i32> poison, i32 %v2728, i64 0
  %v2730 = shufflevector <8 x i32> %v2729, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2731 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2730
  %v2732 = add i64 0, 0
  %v2733 = getelementptr inbounds float, ptr %v2713, i64 %v2732
  %v2734 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2733, <8 x i1> %v2731, <8 x float> zeroinitializer)
  %v2735 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2736 = shufflevector <8 x float> %v2735, <8 x float> poison, <8 x i32> zeroinitializer
  %v2737 = fdiv <8 x float> %v2734, %v2736
  %v2738 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2739 = shufflevector <8 x float> %v2738, <8 x float> poison, <8 x i32> zeroinitializer
  %v2740 = fadd <8 x float> %v2737, %v2739
  %v2741 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2740)
  %v2742 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2743 = shufflevector <8 x float> %v2742, <8 x float> poison, <8 x i32> zeroinitializer
  %v2744 = fdiv <8 x float> %v2743, %v2741
  %v2745 = add i64 0, 0
  %v2746 = getelementptr inbounds float, ptr %v2719, i64 %v2745
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2734, ptr align 4 %v2746, <8 x i1> %v2731)
  %v2747 = add i64 0, 0
  %v2748 = getelementptr inbounds float, ptr %v2725, i64 %v2747
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2744, ptr align 4 %v2748, <8 x i1> %v2731)
  %v2749 = add nsw i64 %v2706, 1
  br label %b315
b317:
  %v2750 = add i64 %v7, 0
  %v2751 = sdiv i64 %v2750, 1
  %v2752 = add i64 %v2, 1
  %v2753 = mul i64 %v2751, %v2
  %v2754 = sdiv i64 %v2753, %v3
  %v2755 = mul i64 %v2754, 1
  %v2756 = icmp slt i64 %v2755, %v7
  %v2757 = select i1 %v2756, i64 %v2755, i64 %v7
  %v2758 = mul i64 %v2751, %v2752
  %v2759 = sdiv i64 %v2758, %v3
  %v2760 = mul i64 %v2759, 1
  %v2761 = icmp slt i64 %v2760, %v7
  %v2762 = select i1 %v2761, i64 %v2760, i64 %v7
  br label %b318
b318:
  %v2763 = phi i64 [ %v2757, %b317 ], [ %v2965, %b319 ]
  %v2764 = icmp slt i64 %v2763, %v2762
  br i1 %v2764, label %b319, label %b320
b319:
  %v2765 = add i64 %v1192, 0
  %v2766 = and i64 %v2765, %v298
  %v2767 = mul i64 %v2766, %v7
  %v2768 = add i64 %v2767, %v2763
  %v2769 = mul i64 %v2768, 32
  %v2770 = getelementptr inbounds float, ptr %v172, i64 %v2769
  %v2771 = add i64 %v1192, 0
  %v2772 = and i64 %v2771, %v302
  %v2773 = mul i64 %v2772, %v7
  %v2774 = add i64 %v2773, %v2763
  %v2775 = mul i64 %v2774, 4
  %v2776 = getelementptr inbounds float, ptr %v176, i64 %v2775
  %v2777 = getelementptr inbounds float, ptr %v2776, i64 2
  %v2778 = load float, ptr %v2777, align 4
  %v2779 = fdiv float %v2778, 0x4020000000000000
  %v2780 = add i64 %v1192, 0
  %v2781 = and i64 %v2780, %v306
  %v2782 = mul i64 %v2781, %v7
  %v2783 = add i64 %v2782, %v2763
  %v2784 = mul i64 %v2783, 4
  %v2785 = getelementptr inbounds float, ptr %v180, i64 %v2784
  %v2786 = getelementptr inbounds float, ptr %v2785, i64 2
  %v2787 = load float, ptr %v2786, align 4
  %v2788 = fdiv float %v2787, 0x4020000000000000
  %v2789 = fadd float %v2788, 0x3EE4F8B580000000
  %v2790 = call float @llvm.sqrt.f32(float %v2789)
  %v2791 = fdiv float 0x3FF0000000000000, %v2790
  %v2792 = add i64 %v1192, 0
  %v2793 = and i64 %v2792, %v232
  %v2794 = mul i64 %v2793, %v7
  %v2795 = add i64 %v2794, %v2763
  %v2796 = mul i64 %v2795, 8
  %v2797 = getelementptr inbounds float, ptr %v52, i64 %v2796
  %v2798 = getelementptr inbounds float, ptr %v2776, i64 0
  %v2799 = load float, ptr %v2798, align 4
  %v2800 = fdiv float %v2799, 0x4020000000000000
  %v2801 = getelementptr inbounds float, ptr %v2785, i64 0
  %v2802 = load float, ptr %v2801, align 4
  %v2803 = fdiv float %v2802, 0x4020000000000000
  %v2804 = fadd float %v2803, 0x3EE4F8B580000000
  %v2805 = call float @llvm.sqrt.f32(float %v2804)
  %v2806 = fdiv float 0x3FF0000000000000, %v2805
  %v2807 = getelementptr inbounds float, ptr %v2776, i64 1
  %v2808 = load float, ptr %v2807, align 4
  %v2809 = fdiv float %v2808, 0x4020000000000000
  %v2810 = getelementptr inbounds float, ptr %v2785, i64 1
  %v2811 = load float, ptr %v2810, align 4
  %v2812 = fdiv float %v2811, 0x4020000000000000
  %v2813 = fadd float %v2812, 0x3EE4F8B580000000
  %v2814 = call float @llvm.sqrt.f32(float %v2813)
  %v2815 = fdiv float 0x3FF0000000000000, %v2814
  %v2816 = add i64 %v1192, 1
  %v2817 = and i64 %v2816, %v232
  %v2818 = mul i64 %v2817, %v7
  %v2819 = add i64 %v2818, %v2763
  %v2820 = mul i64 %v2819, 8
  %v2821 = getelementptr inbounds float, ptr %v52, i64 %v2820
  %v2822 = add i64 16, 0
  %v2823 = getelementptr inbounds float, ptr %v2770, i64 %v2822
  %v2824 = load <8 x float>, ptr %v2823, align 4
  %v2825 = insertelement <8 x float> poison, float %v2779, i64 0
  %v2826 = shufflevector <8 x float> %v2825, <8 x float> poison, <8 x i32> zeroinitializer
  %v2827 = fsub <8 x float> %v2824, %v2826
  %v2828 = insertelement <8 x float> poison, float %v2791, i64 0
  %v2829 = shufflevector <8 x float> %v2828, <8 x float> poison, <8 x i32> zeroinitializer
  %v2830 = fmul <8 x float> %v2827, %v2829
  %v2831 = add i64 16, 0
  %v2832 = getelementptr inbounds float, ptr %v40, i64 %v2831
  %v2833 = load <8 x float>, ptr %v2832, align 4
  %v2834 = fmul <8 x float> %v2830, %v2833
  %v2835 = add i64 16, 0
  %v2836 = getelementptr inbounds float, ptr %v42, i64 %v2835
  %v2837 = load <8 x float>, ptr %v2836, align 4
  %v2838 = fadd <8 x float> %v2834, %v2837
  %v2839 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2840 = shufflevector <8 x float> %v2839, <8 x float> poison, <8 x i32> zeroinitializer
  %v2841 = fadd <8 x float> %v2838, %v2840
  %v2842 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2841)
  %v2843 = fneg <8 x float> %v2842
  %v2844 = fcmp olt <8 x float> %v2843, splat (float 0xC05A400000000000)
  %v2845 = select <8 x i1> %v2844, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2843
  %v2846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2845, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2847 = fsub <8 x float> %v2846, splat (float 0x4168000000000000)
  %v2848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2847, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2845)
  %v2849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2847, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2848)
  %v2850 = bitcast <8 x float> %v2846 to <8 x i32>
  %v2851 = fmul <8 x float> %v2849, %v2849
  %v2852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2849, <8 x float> splat (float 0x3F81227F40000000))
  %v2853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2852, <8 x float> %v2849, <8 x float> splat (float 0x3FA5556740000000))
  %v2854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2853, <8 x float> %v2849, <8 x float> splat (float 0x3FC5554B00000000))
  %v2855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2854, <8 x float> %v2849, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2851, <8 x float> %v2855, <8 x float> %v2849)
  %v2857 = sub <8 x i32> %v2850, splat (i32 1262485250)
  %v2858 = lshr <8 x i32> %v2857, splat (i32 1)
  %v2859 = sub <8 x i32> %v2857, %v2858
  %v2860 = shl <8 x i32> %v2858, splat (i32 23)
  %v2861 = bitcast <8 x i32> %v2860 to <8 x float>
  %v2862 = shl <8 x i32> %v2859, splat (i32 23)
  %v2863 = bitcast <8 x i32> %v2862 to <8 x float>
  %v2864 = fadd <8 x float> %v2856, splat (float 0x3FF0000000000000)
  %v2865 = fmul <8 x float> %v2864, %v2861
  %v2866 = fmul <8 x float> %v2865, %v2863
  %v2867 = fcmp olt <8 x float> %v2841, splat (float 0x0000000000000000)
  %v2868 = select <8 x i1> %v2867, <8 x float> %v2866, <8 x float> splat (float 0x3FF0000000000000)
  %v2869 = fadd <8 x float> %v2866, splat (float 0x3FF0000000000000)
  %v2870 = fdiv <8 x float> %v2868, %v2869
  %v2871 = add i64 0, 0
  %v2872 = getelementptr inbounds float, ptr %v2797, i64 %v2871
  %v2873 = load <8 x float>, ptr %v2872, align 4
  %v2874 = fmul <8 x float> %v2870, %v2873
  %v2875 = add i64 0, 0
  %v2876 = getelementptr inbounds float, ptr %v2770, i64 %v2875
  %v2877 = load <8 x float>, ptr %v2876, align 4
  %v2878 = insertelement <8 x float> poison, float %v2800, i64 0
  %v2879 = shufflevector <8 x float> %v2878, <8 x float> poison, <8 x i32> zeroinitializer
  %v2880 = fsub <8 x float> %v2877, %v2879
  %v2881 = insertelement <8 x float> poison, float %v2806, i64 0
  %v2882 = shufflevector <8 x float> %v2881, <8 x float> poison, <8 x i32> zeroinitializer
  %v2883 = fmul <8 x float> %v2880, %v2882
  %v2884 = add i64 0, 0
  %v2885 = getelementptr inbounds float, ptr %v40, i64 %v2884
  %v2886 = load <8 x float>, ptr %v2885, align 4
  %v2887 = fmul <8 x float> %v2883, %v2886
  %v2888 = add i64 0, 0
  %v2889 = getelementptr inbounds float, ptr %v42, i64 %v2888
  %v2890 = load <8 x float>, ptr %v2889, align 4
  %v2891 = fadd <8 x float> %v2887, %v2890
  %v2892 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2891)
  %v2893 = fneg <8 x float> %v2892
  %v2894 = fcmp olt <8 x float> %v2893, splat (float 0xC05A400000000000)
  %v2895 = select <8 x i1> %v2894, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2893
  %v2896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2895, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2897 = fsub <8 x float> %v2896, splat (float 0x4168000000000000)
  %v2898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2897, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2895)
  %v2899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2897, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2898)
  %v2900 = bitcast <8 x float> %v2896 to <8 x i32>
  %v2901 = fmul <8 x float> %v2899, %v2899
  %v2902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2899, <8 x float> splat (float 0x3F81227F40000000))
  %v2903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2902, <8 x float> %v2899, <8 x float> splat (float 0x3FA5556740000000))
  %v2904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2903, <8 x float> %v2899, <8 x float> splat (float 0x3FC5554B00000000))
  %v2905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2904, <8 x float> %v2899, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2901, <8 x float> %v2905, <8 x float> %v2899)
  %v2907 = sub <8 x i32> %v2900, splat (i32 1262485250)
  %v2908 = lshr <8 x i32> %v2907, splat (i32 1)
  %v2909 = sub <8 x i32> %v2907, %v2908
  %v2910 = shl <8 x i32> %v2908, splat (i32 23)
  %v2911 = bitcast <8 x i32> %v2910 to <8 x float>
  %v2912 = shl <8 x i32> %v2909, splat (i32 23)
  %v2913 = bitcast <8 x i32> %v2912 to <8 x float>
  %v2914 = fadd <8 x float> %v2906, splat (float 0x3FF0000000000000)
  %v2915 = fmul <8 x float> %v2914, %v2911
  %v2916 = fmul <8 x float> %v2915, %v2913
  %v2917 = fcmp olt <8 x float> %v2891, splat (float 0x0000000000000000)
  %v2918 = select <8 x i1> %v2917, <8 x float> %v2916, <8 x float> splat (float 0x3FF0000000000000)
  %v2919 = fadd <8 x float> %v2916, splat (float 0x3FF0000000000000)
  %v2920 = fdiv <8 x float> %v2918, %v2919
  %v2921 = add i64 8, 0
  %v2922 = getelementptr inbounds float, ptr %v2770, i64 %v2921
  %v2923 = load <8 x float>, ptr %v2922, align 4
  %v2924 = insertelement <8 x float> poison, float %v2809, i64 0
  %v2925 = shufflevector <8 x float> %v2924, <8 x float> poison, <8 x i32> zeroinitializer
  %v2926 = fsub <8 x float> %v2923, %v2925
  %v2927 = insertelement <8 x float> poison, float %v2815, i64 0
  %v2928 = shufflevector <8 x float> %v2927, <8 x float> poison, <8 x i32> zeroinitializer
  %v2929 = fmul <8 x float> %v2926, %v2928
  %v2930 = add i64 8, 0
  %v2931 = getelementptr inbounds float, ptr %v40, i64 %v2930
  %v2932 = load <8 x float>, ptr %v2931, align 4
  %v2933 = fmul <8 x float> %v2929, %v2932
  %v2934 = add i64 8, 0
  %v2935 = getelementptr inbounds float, ptr %v42, i64 %v2934
  %v2936 = load <8 x float>, ptr %v2935, align 4
  %v2937 = fadd <8 x float> %v2933, %v2936
  %v2938 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2937)
  %v2939 = fcmp ogt <8 x float> %v2938, splat (float 0x4023000000000000)
  %v2940 = select <8 x i1> %v2939, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2938
  %v2941 = fadd <8 x float> %v2940, %v2940
  %v2942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2941, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2943 = fsub <8 x float> %v2942, splat (float 0x4168000000000000)
  %v2944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2943, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2941)
  %v2945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2943, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2944)
  %v2946 = bitcast <8 x float> %v2942 to <8 x i32>
  %v2947 = fmul <8 x float> %v2945, %v2945
  %v2948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2945, <8 x float> splat (float 0x3F81227F40000000))
  %v2949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2948, <8 x float> %v2945, <8 x float> splat (float 0x3FA5556740000000))
  %v2950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2949, <8 x float> %v2945, <8 x float> splat (float 0x3FC5554B00000000))
  %v2951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2950, <8 x float> %v2945, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2947, <8 x float> %v2951, <8 x float> %v2945)
  %v2953 = shl <8 x i32> %v2946, splat (i32 23)
  %v2954 = add <8 x i32> %v2953, splat (i32 1065353216)
  %v2955 = bitcast <8 x i32> %v2954 to <8 x float>
  %v2956 = fsub <8 x float> %v2955, splat (float 0x3FF0000000000000)
  %v2957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2955, <8 x float> %v2952, <8 x float> %v2956)
  %v2958 = fadd <8 x float> %v2957, splat (float 0x4000000000000000)
  %v2959 = fdiv <8 x float> %v2957, %v2958
  %v2960 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2959, <8 x float> %v2937)
  %v2961 = fmul <8 x float> %v2920, %v2960
  %v2962 = fadd <8 x float> %v2874, %v2961
  %v2963 = add i64 0, 0
  %v2964 = getelementptr inbounds float, ptr %v2821, i64 %v2963
  store <8 x float> %v2962, ptr %v2964, align 4
  %v2965 = add nsw i64 %v2763, 1
  br label %b318
b320:
  %v2966 = add i64 %v7, 0
  %v2967 = sdiv i64 %v2966, 1
  %v2968 = add i64 %v2, 1
  %v2969 = mul i64 %v2967, %v2
  %v2970 = sdiv i64 %v2969, %v3
  %v2971 = mul i64 %v2970, 1
  %v2972 = icmp slt i64 %v2971, %v7
  %v2973 = select i1 %v2972, i64 %v2971, i64 %v7
  %v2974 = mul i64 %v2967, %v2968
  %v2975 = sdiv i64 %v2974, %v3
  %v2976 = mul i64 %v2975, 1
  %v2977 = icmp slt i64 %v2976, %v7
  %v2978 = select i1 %v2977, i64 %v2976, i64 %v7
  br label %b321
b321:
  %v2979 = phi i64 [ %v2973, %b320 ], [ %v3012, %b326 ]
  %v2980 = icmp slt i64 %v2979, %v2978
  br i1 %v2980, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2981 = phi i64 [ 0, %b322 ], [ %v2994, %b325 ]
  %v2982 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v2993, %b325 ]
  %v2983 = icmp slt i64 %v2981, 8
  br i1 %v2983, label %b325, label %b326
b325:
  %v2984 = add i64 %v1192, 1
  %v2985 = and i64 %v2984, %v232
  %v2986 = mul i64 %v2985, %v7
  %v2987 = add i64 %v2986, %v2979
  %v2988 = mul i64 %v2987, 8
  %v2989 = getelementptr inbounds float, ptr %v52, i64 %v2988
  %v2990 = add i64 0, %v2981
  %v2991 = getelementptr inbounds float, ptr %v2989, i64 %v2990
  %v2992 = load <8 x float>, ptr %v2991, align 4
  %v2993 = fadd <8 x float> %v2982, %v2992
  %v2994 = add nsw i64 %v2981, 8
  br label %b324
b326:
  %v2995 = shufflevector <8 x float> %v2982, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2996 = shufflevector <8 x float> %v2982, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2997 = fadd <4 x float> %v2995, %v2996
  %v2998 = shufflevector <4 x float> %v2997, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2999 = shufflevector <4 x float> %v2997, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3000 = fadd <2 x float> %v2998, %v2999
  %v3001 = extractelement <2 x float> %v3000, i64 0
  %v3002 = extractelement <2 x float> %v3000, i64 1
  %v3003 = fadd float %v3001, %v3002
  %v3004 = fadd float %v3003, 0x0000000000000000
  %v3005 = add i64 %v1192, 0
  %v3006 = and i64 %v3005, %v310
  %v3007 = mul i64 %v3006, %v7
  %v3008 = add i64 %v3007, %v2979
  %v3009 = mul i64 %v3008, 1
  %v3010 = getelementptr inbounds float, ptr %v184, i64 %v3009
  %v3011 = getelementptr inbounds float, ptr %v3010, i64 0
  store float %v3004, ptr %v3011, align 4
  %v3012 = add nsw i64 %v2979, 1
  br label %b321
b323:
  %v3013 = add i64 %v7, 0
  %v3014 = sdiv i64 %v3013, 1
  %v3015 = add i64 %v2, 1
  %v3016 = mul i64 %v3014, %v2
  %v3017 = sdiv i64 %v3016, %v3
  %v3018 = mul i64 %v3017, 1
  %v3019 = icmp slt i64 %v3018, %v7
  %v3020 = select i1 %v3019, i64 %v3018, i64 %v7
  %v3021 = mul i64 %v3014, %v3015
  %v3022 = sdiv i64 %v3021, %v3
  %v3023 = mul i64 %v3022, 1
  %v3024 = icmp slt i64 %v3023, %v7
  %v3025 = select i1 %v3024, i64 %v3023, i64 %v7
  br label %b327
b327:
  %v3026 = phi i64 [ %v3020, %b323 ], [ %v3045, %b328 ]
  %v3027 = icmp slt i64 %v3026, %v3025
  br i1 %v3027, label %b328, label %b329
b328:
  %v3028 = add i64 %v1192, 0
  %v3029 = and i64 %v3028, %v310
  %v3030 = mul i64 %v3029, %v7
  %v3031 = add i64 %v3030, %v3026
  %v3032 = mul i64 %v3031, 1
  %v3033 = getelementptr inbounds float, ptr %v184, i64 %v3032
  %v3034 = getelementptr inbounds float, ptr %v3033, i64 0
  %v3035 = load float, ptr %v3034, align 4
  %v3036 = fdiv float %v3035, 0x4020000000000000
  %v3037 = add i64 %v1192, 0
  %v3038 = and i64 %v3037, %v312
  %v3039 = mul i64 %v3038, %v7
  %v3040 = add i64 %v3039, %v3026
  %v3041 = mul i64 %v3040, 1
  %v3042 = getelementptr inbounds float, ptr %v186, i64 %v3041
  %v3043 = add i64 0, 0
  %v3044 = getelementptr inbounds float, ptr %v3042, i64 %v3043
  store float %v3036, ptr %v3044, align 4
  %v3045 = add nsw i64 %v3026, 1
  br label %b327
b329:
  %v3046 = add i64 %v7, 0
  %v3047 = sdiv i64 %v3046, 1
  %v3048 = add i64 %v2, 1
  %v3049 = mul i64 %v3047, %v2
  %v3050 = sdiv i64 %v3049, %v3
  %v3051 = mul i64 %v3050, 1
  %v3052 = icmp slt i64 %v3051, %v7
  %v3053 = select i1 %v3052, i64 %v3051, i64 %v7
  %v3054 = mul i64 %v3047, %v3048
  %v3055 = sdiv i64 %v3054, %v3
  %v3056 = mul i64 %v3055, 1
  %v3057 = icmp slt i64 %v3056, %v7
  %v3058 = select i1 %v3057, i64 %v3056, i64 %v7
  br label %b330
b330:
  %v3059 = phi i64 [ %v3053, %b329 ], [ %v3104, %b335 ]
  %v3060 = icmp slt i64 %v3059, %v3058
  br i1 %v3060, label %b331, label %b332
b331:
  br label %b333
b333:
  %v3061 = phi i64 [ 0, %b331 ], [ %v3086, %b334 ]
  %v3062 = phi <8 x float> [ splat (float 0x0000000000000000), %b331 ], [ %v3085, %b334 ]
  %v3063 = icmp slt i64 %v3061, 8
  br i1 %v3063, label %b334, label %b335
b334:
  %v3064 = add i64 %v1192, 1
  %v3065 = and i64 %v3064, %v232
  %v3066 = mul i64 %v3065, %v7
  %v3067 = add i64 %v3066, %v3059
  %v3068 = mul i64 %v3067, 8
  %v3069 = getelementptr inbounds float, ptr %v52, i64 %v3068
  %v3070 = add i64 %v1192, 0
  %v3071 = and i64 %v3070, %v312
  %v3072 = mul i64 %v3071, %v7
  %v3073 = add i64 %v3072, %v3059
  %v3074 = mul i64 %v3073, 1
  %v3075 = getelementptr inbounds float, ptr %v186, i64 %v3074
  %v3076 = getelementptr inbounds float, ptr %v3075, i64 0
  %v3077 = load float, ptr %v3076, align 4
  %v3078 = add i64 0, %v3061
  %v3079 = getelementptr inbounds float, ptr %v3069, i64 %v3078
  %v3080 = load <8 x float>, ptr %v3079, align 4
  %v3081 = insertelement <8 x float> poison, float %v3077, i64 0
  %v3082 = shufflevector <8 x float> %v3081, <8 x float> poison, <8 x i32> zeroinitializer
  %v3083 = fsub <8 x float> %v3080, %v3082
  %v3084 = fmul <8 x float> %v3083, %v3083
  %v3085 = fadd <8 x float> %v3062, %v3084
  %v3086 = add nsw i64 %v3061, 8
  br label %b333
b335:
  %v3087 = shufflevector <8 x float> %v3062, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3088 = shufflevector <8 x float> %v3062, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3089 = fadd <4 x float> %v3087, %v3088
  %v3090 = shufflevector <4 x float> %v3089, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3091 = shufflevector <4 x float> %v3089, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3092 = fadd <2 x float> %v3090, %v3091
  %v3093 = extractelement <2 x float> %v3092, i64 0
  %v3094 = extractelement <2 x float> %v3092, i64 1
  %v3095 = fadd float %v3093, %v3094
  %v3096 = fadd float %v3095, 0x0000000000000000
  %v3097 = add i64 %v1192, 0
  %v3098 = and i64 %v3097, %v310
  %v3099 = mul i64 %v3098, %v7
  %v3100 = add i64 %v3099, %v3059
  %v3101 = mul i64 %v3100, 1
  %v3102 = getelementptr inbounds float, ptr %v184, i64 %v3101
  %v3103 = getelementptr inbounds float, ptr %v3102, i64 0
  store float %v3096, ptr %v3103, align 4
  %v3104 = add nsw i64 %v3059, 1
  br label %b330
b332:
  %v3105 = add i64 %v7, 0
  %v3106 = sdiv i64 %v3105, 1
  %v3107 = add i64 %v2, 1
  %v3108 = mul i64 %v3106, %v2
  %v3109 = sdiv i64 %v3108, %v3
  %v3110 = mul i64 %v3109, 1
  %v3111 = icmp slt i64 %v3110, %v7
  %v3112 = select i1 %v3111, i64 %v3110, i64 %v7
  %v3113 = mul i64 %v3106, %v3107
  %v3114 = sdiv i64 %v3113, %v3
  %v3115 = mul i64 %v3114, 1
  %v3116 = icmp slt i64 %v3115, %v7
  %v3117 = select i1 %v3116, i64 %v3115, i64 %v7
  br label %b336
b336:
  %v3118 = phi i64 [ %v3112, %b332 ], [ %v3139, %b337 ]
  %v3119 = icmp slt i64 %v3118, %v3117
  br i1 %v3119, label %b337, label %b338
b337:
  %v3120 = add i64 %v1192, 0
  %v3121 = and i64 %v3120, %v310
  %v3122 = mul i64 %v3121, %v7
  %v3123 = add i64 %v3122, %v3118
  %v3124 = mul i64 %v3123, 1
  %v3125 = getelementptr inbounds float, ptr %v184, i64 %v3124
  %v3126 = getelementptr inbounds float, ptr %v3125, i64 0
  %v3127 = load float, ptr %v3126, align 4
  %v3128 = fdiv float %v3127, 0x4020000000000000
  %v3129 = fadd float %v3128, 0x3EE4F8B580000000
  %v3130 = call float @llvm.sqrt.f32(float %v3129)
  %v3131 = add i64 %v1192, 0
  %v3132 = and i64 %v3131, %v314
  %v3133 = mul i64 %v3132, %v7
  %v3134 = add i64 %v3133, %v3118
  %v3135 = mul i64 %v3134, 1
  %v3136 = getelementptr inbounds float, ptr %v188, i64 %v3135
  %v3137 = add i64 0, 0
  %v3138 = getelementptr inbounds float, ptr %v3136, i64 %v3137
  store float %v3130, ptr %v3138, align 4
  %v3139 = add nsw i64 %v3118, 1
  br label %b336
b338:
  %v3140 = add i64 %v7, 0
  %v3141 = sdiv i64 %v3140, 1
  %v3142 = add i64 %v2, 1
  %v3143 = mul i64 %v3141, %v2
  %v3144 = sdiv i64 %v3143, %v3
  %v3145 = mul i64 %v3144, 1
  %v3146 = icmp slt i64 %v3145, %v7
  %v3147 = select i1 %v3146, i64 %v3145, i64 %v7
  %v3148 = mul i64 %v3141, %v3142
  %v3149 = sdiv i64 %v3148, %v3
  %v3150 = mul i64 %v3149, 1
  %v3151 = icmp slt i64 %v3150, %v7
  %v3152 = select i1 %v3151, i64 %v3150, i64 %v7
  br label %b339
b339:
  %v3153 = phi i64 [ %v3147, %b338 ], [ %v3300, %b340 ]
  %v3154 = icmp slt i64 %v3153, %v3152
  br i1 %v3154, label %b340, label %b341
b340:
  %v3155 = add i64 %v1192, 0
  %v3156 = and i64 %v3155, %v298
  %v3157 = mul i64 %v3156, %v7
  %v3158 = add i64 %v3157, %v3153
  %v3159 = mul i64 %v3158, 32
  %v3160 = getelementptr inbounds float, ptr %v172, i64 %v3159
  %v3161 = add i64 %v1192, 0
  %v3162 = and i64 %v3161, %v302
  %v3163 = mul i64 %v3162, %v7
  %v3164 = add i64 %v3163, %v3153
  %v3165 = mul i64 %v3164, 4
  %v3166 = getelementptr inbounds float, ptr %v176, i64 %v3165
  %v3167 = getelementptr inbounds float, ptr %v3166, i64 3
  %v3168 = load float, ptr %v3167, align 4
  %v3169 = fdiv float %v3168, 0x4020000000000000
  %v3170 = add i64 %v1192, 0
  %v3171 = and i64 %v3170, %v306
  %v3172 = mul i64 %v3171, %v7
  %v3173 = add i64 %v3172, %v3153
  %v3174 = mul i64 %v3173, 4
  %v3175 = getelementptr inbounds float, ptr %v180, i64 %v3174
  %v3176 = getelementptr inbounds float, ptr %v3175, i64 3
  %v3177 = load float, ptr %v3176, align 4
  %v3178 = fdiv float %v3177, 0x4020000000000000
  %v3179 = fadd float %v3178, 0x3EE4F8B580000000
  %v3180 = call float @llvm.sqrt.f32(float %v3179)
  %v3181 = fdiv float 0x3FF0000000000000, %v3180
  %v3182 = add i64 %v1192, 1
  %v3183 = and i64 %v3182, %v232
  %v3184 = mul i64 %v3183, %v7
  %v3185 = add i64 %v3184, %v3153
  %v3186 = mul i64 %v3185, 8
  %v3187 = getelementptr inbounds float, ptr %v52, i64 %v3186
  %v3188 = add i64 %v1192, 0
  %v3189 = and i64 %v3188, %v312
  %v3190 = mul i64 %v3189, %v7
  %v3191 = add i64 %v3190, %v3153
  %v3192 = mul i64 %v3191, 1
  %v3193 = getelementptr inbounds float, ptr %v186, i64 %v3192
  %v3194 = getelementptr inbounds float, ptr %v3193, i64 0
  %v3195 = load float, ptr %v3194, align 4
  %v3196 = add i64 %v1192, 0
  %v3197 = and i64 %v3196, %v314
  %v3198 = mul i64 %v3197, %v7
  %v3199 = add i64 %v3198, %v3153
  %v3200 = mul i64 %v3199, 1
  %v3201 = getelementptr inbounds float, ptr %v188, i64 %v3200
  %v3202 = getelementptr inbounds float, ptr %v3201, i64 0
  %v3203 = load float, ptr %v3202, align 4
  %v3204 = fdiv float 0x3FF0000000000000, %v3203
  %v3205 = add i64 %v1192, 1
  %v3206 = and i64 %v3205, %v230
  %v3207 = mul i64 %v3206, %v7
  %v3208 = add i64 %v3207, %v3153
  %v3209 = mul i64 %v3208, 8
  %v3210 = getelementptr inbounds float, ptr %v50, i64 %v3209
  %v3211 = add i64 24, 0
  %v3212 = getelementptr inbounds float, ptr %v3160, i64 %v3211
  %v3213 = load <8 x float>, ptr %v3212, align 4
  %v3214 = insertelement <8 x float> poison, float %v3169, i64 0
  %v3215 = shufflevector <8 x float> %v3214, <8 x float> poison, <8 x i32> zeroinitializer
  %v3216 = fsub <8 x float> %v3213, %v3215
  %v3217 = insertelement <8 x float> poison, float %v3181, i64 0
  %v3218 = shufflevector <8 x float> %v3217, <8 x float> poison, <8 x i32> zeroinitializer
  %v3219 = fmul <8 x float> %v3216, %v3218
  %v3220 = add i64 24, 0
  %v3221 = getelementptr inbounds float, ptr %v40, i64 %v3220
  %v3222 = load <8 x float>, ptr %v3221, align 4
  %v3223 = fmul <8 x float> %v3219, %v3222
  %v3224 = add i64 24, 0
  %v3225 = getelementptr inbounds float, ptr %v42, i64 %v3224
  %v3226 = load <8 x float>, ptr %v3225, align 4
  %v3227 = fadd <8 x float> %v3223, %v3226
  %v3228 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3227)
  %v3229 = fneg <8 x float> %v3228
  %v3230 = fcmp olt <8 x float> %v3229, splat (float 0xC05A400000000000)
  %v3231 = select <8 x i1> %v3230, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3229
  %v3232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3231, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3233 = fsub <8 x float> %v3232, splat (float 0x4168000000000000)
  %v3234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3233, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3231)
  %v3235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3233, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3234)
  %v3236 = bitcast <8 x float> %v3232 to <8 x i32>
  %v3237 = fmul <8 x float> %v3235, %v3235
  %v3238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3235, <8 x float> splat (float 0x3F81227F40000000))
  %v3239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3238, <8 x float> %v3235, <8 x float> splat (float 0x3FA5556740000000))
  %v3240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3239, <8 x float> %v3235, <8 x float> splat (float 0x3FC5554B00000000))
  %v3241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3240, <8 x float> %v3235, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3237, <8 x float> %v3241, <8 x float> %v3235)
  %v3243 = sub <8 x i32> %v3236, splat (i32 1262485250)
  %v3244 = lshr <8 x i32> %v3243, splat (i32 1)
  %v3245 = sub <8 x i32> %v3243, %v3244
  %v3246 = shl <8 x i32> %v3244, splat (i32 23)
  %v3247 = bitcast <8 x i32> %v3246 to <8 x float>
  %v3248 = shl <8 x i32> %v3245, splat (i32 23)
  %v3249 = bitcast <8 x i32> %v3248 to <8 x float>
  %v3250 = fadd <8 x float> %v3242, splat (float 0x3FF0000000000000)
  %v3251 = fmul <8 x float> %v3250, %v3247
  %v3252 = fmul <8 x float> %v3251, %v3249
  %v3253 = fcmp olt <8 x float> %v3227, splat (float 0x0000000000000000)
  %v3254 = select <8 x i1> %v3253, <8 x float> %v3252, <8 x float> splat (float 0x3FF0000000000000)
  %v3255 = fadd <8 x float> %v3252, splat (float 0x3FF0000000000000)
  %v3256 = fdiv <8 x float> %v3254, %v3255
  %v3257 = add i64 0, 0
  %v3258 = getelementptr inbounds float, ptr %v3187, i64 %v3257
  %v3259 = load <8 x float>, ptr %v3258, align 4
  %v3260 = insertelement <8 x float> poison, float %v3195, i64 0
  %v3261 = shufflevector <8 x float> %v3260, <8 x float> poison, <8 x i32> zeroinitializer
  %v3262 = fsub <8 x float> %v3259, %v3261
  %v3263 = insertelement <8 x float> poison, float %v3204, i64 0
  %v3264 = shufflevector <8 x float> %v3263, <8 x float> poison, <8 x i32> zeroinitializer
  %v3265 = fmul <8 x float> %v3262, %v3264
  %v3266 = add i64 0, 0
  %v3267 = getelementptr inbounds float, ptr %v44, i64 %v3266
  %v3268 = load <8 x float>, ptr %v3267, align 4
  %v3269 = fmul <8 x float> %v3265, %v3268
  %v3270 = add i64 0, 0
  %v3271 = getelementptr inbounds float, ptr %v46, i64 %v3270
  %v3272 = load <8 x float>, ptr %v3271, align 4
  %v3273 = fadd <8 x float> %v3269, %v3272
  %v3274 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3273)
  %v3275 = fcmp ogt <8 x float> %v3274, splat (float 0x4023000000000000)
  %v3276 = select <8 x i1> %v3275, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3274
  %v3277 = fadd <8 x float> %v3276, %v3276
  %v3278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3277, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3279 = fsub <8 x float> %v3278, splat (float 0x4168000000000000)
  %v3280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3279, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3277)
  %v3281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3279, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3280)
  %v3282 = bitcast <8 x float> %v3278 to <8 x i32>
  %v3283 = fmul <8 x float> %v3281, %v3281
  %v3284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3281, <8 x float> splat (float 0x3F81227F40000000))
  %v3285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3284, <8 x float> %v3281, <8 x float> splat (float 0x3FA5556740000000))
  %v3286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3285, <8 x float> %v3281, <8 x float> splat (float 0x3FC5554B00000000))
  %v3287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3286, <8 x float> %v3281, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3283, <8 x float> %v3287, <8 x float> %v3281)
  %v3289 = shl <8 x i32> %v3282, splat (i32 23)
  %v3290 = add <8 x i32> %v3289, splat (i32 1065353216)
  %v3291 = bitcast <8 x i32> %v3290 to <8 x float>
  %v3292 = fsub <8 x float> %v3291, splat (float 0x3FF0000000000000)
  %v3293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3291, <8 x float> %v3288, <8 x float> %v3292)
  %v3294 = fadd <8 x float> %v3293, splat (float 0x4000000000000000)
  %v3295 = fdiv <8 x float> %v3293, %v3294
  %v3296 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3295, <8 x float> %v3273)
  %v3297 = fmul <8 x float> %v3256, %v3296
  %v3298 = add i64 0, 0
  %v3299 = getelementptr inbounds float, ptr %v3210, i64 %v3298
  store <8 x float> %v3297, ptr %v3299, align 4
  %v3300 = add nsw i64 %v3153, 1
  br label %b339
b341:
  %v3301 = add nsw i64 %v1192, 1
  br label %b141
b143:
  %v3302 = icmp sgt i64 %v3, 1
  br i1 %v3302, label %b342, label %b343
b342:
  %v3303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3304 = atomicrmw add ptr %v3303, i64 1 acq_rel
  %v3305 = load i64, ptr %v341, align 8
  %v3306 = add i64 %v3305, 1
  store i64 %v3306, ptr %v341, align 8
  %v3307 = mul i64 %v3, %v3306
  br label %b344
b344:
  %v3308 = load atomic i64, ptr %v3303 acquire, align 8
  %v3309 = icmp slt i64 %v3308, %v3307
  br i1 %v3309, label %b345, label %b346
b345:
  %v3310 = call i32 @sched_yield()
  br label %b344
b346:
  br label %b343
b343:
  %v3311 = add nsw i64 %v1104, %v1103
  br label %b116
b118:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @pack(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v18 = shufflevector <8 x i64> %v17, <8 x i64> poison, <8 x i32> zeroinitializer
  %v19 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v18
  %v20 = getelementptr float, ptr %v16, <8 x i64> %v19
  %v21 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v20, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v22 = mul i64 %v13, %v6
  %v23 = getelementptr inbounds float, ptr %v5, i64 %v22
  store <8 x float> %v21, ptr %v23, align 4
  %v24 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v341 = alloca i64, i64 1, align 8
  %v2866 = alloca float, i64 256, align 4
  %v3173 = alloca float, i64 512, align 4
  %v3410 = alloca float, i64 64, align 4
  %v3651 = alloca float, i64 96, align 4
  %v3820 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds i64, ptr %v1, i64 6
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 25
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 26
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 27
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 28
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 29
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 34
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 54
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 55
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 57
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 58
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 59
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 60
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 61
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 63
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 64
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 65
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 66
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 67
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 69
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 70
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 71
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 72
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 73
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 74
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 75
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 76
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 77
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 78
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 79
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 80
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 81
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 82
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 83
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 84
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 85
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 87
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 88
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 89
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 90
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 91
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 92
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 93
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 94
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 95
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 96
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 102
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 103
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 104
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 105
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 106
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 107
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 108
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 109
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 110
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 111
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 112
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 113
  %v340 = load i64, ptr %v339, align 8
  store i64 0, ptr %v341, align 8
  %v342 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v343 = load ptr, ptr %v342, align 4
  %v344 = mul i64 %v2, 24576
  %v345 = add i64 %v344, 2336
  %v346 = getelementptr inbounds float, ptr %v343, i64 %v345
  %v347 = getelementptr inbounds float, ptr %v343, i64 0
  %v348 = getelementptr inbounds float, ptr %v343, i64 256
  %v349 = getelementptr inbounds float, ptr %v343, i64 768
  %v350 = getelementptr inbounds float, ptr %v343, i64 1056
  %v351 = getelementptr inbounds i64, ptr %v1, i64 4
  %v352 = load i64, ptr %v351, align 8
  %v353 = icmp eq i64 %v352, 0
  br i1 %v353, label %b0, label %b1
b0:
  %v354 = add i64 1, 0
  %v355 = sdiv i64 %v354, 1
  %v356 = add i64 %v2, 1
  %v357 = mul i64 %v355, %v2
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, 1
  %v361 = select i1 %v360, i64 %v359, i64 1
  %v362 = mul i64 %v355, %v356
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, 1
  %v366 = select i1 %v365, i64 %v364, i64 1
  %v367 = icmp slt i64 %v366, 1
  %v368 = select i1 %v367, i64 %v366, i64 1
  br label %b2
b2:
  %v369 = phi i64 [ %v361, %b0 ], [ %v413, %b3 ]
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b3, label %b4
b3:
  %v371 = mul i64 %v369, 256
  %v372 = mul i64 %v369, 8
  %v373 = add i64 %v371, 0
  %v374 = add i64 %v372, 0
  %v375 = getelementptr inbounds float, ptr %v347, i64 %v373
  %v376 = sub i64 3, %v374
  %v377 = icmp slt i64 %v376, 0
  %v378 = select i1 %v377, i64 0, i64 %v376
  %v379 = mul i64 %v374, 1
  %v380 = add i64 72, %v379
  %v381 = getelementptr inbounds float, ptr %v34, i64 %v380
  call void @pack_rows(ptr %v381, i64 1, i64 3, i64 8, i64 %v378, ptr %v375, i64 8)
  %v382 = add i64 %v371, 64
  %v383 = add i64 %v382, 0
  %v384 = add i64 %v372, 0
  %v385 = getelementptr inbounds float, ptr %v347, i64 %v383
  %v386 = sub i64 3, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = mul i64 %v384, 1
  %v390 = add i64 48, %v389
  %v391 = getelementptr inbounds float, ptr %v34, i64 %v390
  call void @pack_rows(ptr %v391, i64 1, i64 3, i64 8, i64 %v388, ptr %v385, i64 8)
  %v392 = add i64 %v382, 64
  %v393 = add i64 %v392, 0
  %v394 = add i64 %v372, 0
  %v395 = getelementptr inbounds float, ptr %v347, i64 %v393
  %v396 = sub i64 3, %v394
  %v397 = icmp slt i64 %v396, 0
  %v398 = select i1 %v397, i64 0, i64 %v396
  %v399 = mul i64 %v394, 1
  %v400 = add i64 24, %v399
  %v401 = getelementptr inbounds float, ptr %v34, i64 %v400
  call void @pack_rows(ptr %v401, i64 1, i64 3, i64 8, i64 %v398, ptr %v395, i64 8)
  %v402 = add i64 %v392, 64
  %v403 = add i64 %v402, 0
  %v404 = add i64 %v372, 0
  %v405 = getelementptr inbounds float, ptr %v347, i64 %v403
  %v406 = sub i64 3, %v404
  %v407 = icmp slt i64 %v406, 0
  %v408 = select i1 %v407, i64 0, i64 %v406
  %v409 = mul i64 %v404, 1
  %v410 = add i64 0, %v409
  %v411 = getelementptr inbounds float, ptr %v34, i64 %v410
  call void @pack_rows(ptr %v411, i64 1, i64 3, i64 8, i64 %v408, ptr %v405, i64 8)
  %v412 = add i64 %v402, 64
  %v413 = add nsw i64 %v369, 1
  br label %b2
b4:
  %v414 = add i64 1, 0
  %v415 = sdiv i64 %v414, 1
  %v416 = add i64 %v2, 1
  %v417 = mul i64 %v415, %v2
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, 1
  %v421 = select i1 %v420, i64 %v419, i64 1
  %v422 = mul i64 %v415, %v416
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, 1
  %v426 = select i1 %v425, i64 %v424, i64 1
  %v427 = icmp slt i64 %v426, 1
  %v428 = select i1 %v427, i64 %v426, i64 1
  br label %b5
b5:
  %v429 = phi i64 [ %v421, %b4 ], [ %v513, %b6 ]
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b6, label %b7
b6:
  %v431 = mul i64 %v429, 512
  %v432 = mul i64 %v429, 8
  %v433 = add i64 %v431, 0
  %v434 = add i64 %v432, 0
  %v435 = getelementptr inbounds float, ptr %v348, i64 %v433
  %v436 = sub i64 3, %v434
  %v437 = icmp slt i64 %v436, 0
  %v438 = select i1 %v437, i64 0, i64 %v436
  %v439 = mul i64 %v434, 1
  %v440 = add i64 72, %v439
  %v441 = getelementptr inbounds float, ptr %v30, i64 %v440
  call void @pack_rows(ptr %v441, i64 1, i64 3, i64 8, i64 %v438, ptr %v435, i64 8)
  %v442 = add i64 %v431, 64
  %v443 = add i64 %v442, 0
  %v444 = add i64 %v432, 0
  %v445 = getelementptr inbounds float, ptr %v348, i64 %v443
  %v446 = sub i64 3, %v444
  %v447 = icmp slt i64 %v446, 0
  %v448 = select i1 %v447, i64 0, i64 %v446
  %v449 = mul i64 %v444, 1
  %v450 = add i64 48, %v449
  %v451 = getelementptr inbounds float, ptr %v30, i64 %v450
  call void @pack_rows(ptr %v451, i64 1, i64 3, i64 8, i64 %v448, ptr %v445, i64 8)
  %v452 = add i64 %v442, 64
  %v453 = add i64 %v452, 0
  %v454 = add i64 %v432, 0
  %v455 = getelementptr inbounds float, ptr %v348, i64 %v453
  %v456 = sub i64 3, %v454
  %v457 = icmp slt i64 %v456, 0
  %v458 = select i1 %v457, i64 0, i64 %v456
  %v459 = mul i64 %v454, 1
  %v460 = add i64 24, %v459
  %v461 = getelementptr inbounds float, ptr %v30, i64 %v460
  call void @pack_rows(ptr %v461, i64 1, i64 3, i64 8, i64 %v458, ptr %v455, i64 8)
  %v462 = add i64 %v452, 64
  %v463 = add i64 %v462, 0
  %v464 = add i64 %v432, 0
  %v465 = getelementptr inbounds float, ptr %v348, i64 %v463
  %v466 = sub i64 3, %v464
  %v467 = icmp slt i64 %v466, 0
  %v468 = select i1 %v467, i64 0, i64 %v466
  %v469 = mul i64 %v464, 1
  %v470 = add i64 0, %v469
  %v471 = getelementptr inbounds float, ptr %v30, i64 %v470
  call void @pack_rows(ptr %v471, i64 1, i64 3, i64 8, i64 %v468, ptr %v465, i64 8)
  %v472 = add i64 %v462, 64
  %v473 = add i64 %v472, 0
  %v474 = add i64 %v432, 0
  %v475 = getelementptr inbounds float, ptr %v348, i64 %v473
  %v476 = sub i64 3, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = mul i64 %v474, 1
  %v480 = add i64 72, %v479
  %v481 = getelementptr inbounds float, ptr %v24, i64 %v480
  call void @pack_rows(ptr %v481, i64 1, i64 3, i64 8, i64 %v478, ptr %v475, i64 8)
  %v482 = add i64 %v472, 64
  %v483 = add i64 %v482, 0
  %v484 = add i64 %v432, 0
  %v485 = getelementptr inbounds float, ptr %v348, i64 %v483
  %v486 = sub i64 3, %v484
  %v487 = icmp slt i64 %v486, 0
  %v488 = select i1 %v487, i64 0, i64 %v486
  %v489 = mul i64 %v484, 1
  %v490 = add i64 48, %v489
  %v491 = getelementptr inbounds float, ptr %v24, i64 %v490
  call void @pack_rows(ptr %v491, i64 1, i64 3, i64 8, i64 %v488, ptr %v485, i64 8)
  %v492 = add i64 %v482, 64
  %v493 = add i64 %v492, 0
  %v494 = add i64 %v432, 0
  %v495 = getelementptr inbounds float, ptr %v348, i64 %v493
  %v496 = sub i64 3, %v494
  %v497 = icmp slt i64 %v496, 0
  %v498 = select i1 %v497, i64 0, i64 %v496
  %v499 = mul i64 %v494, 1
  %v500 = add i64 24, %v499
  %v501 = getelementptr inbounds float, ptr %v24, i64 %v500
  call void @pack_rows(ptr %v501, i64 1, i64 3, i64 8, i64 %v498, ptr %v495, i64 8)
  %v502 = add i64 %v492, 64
  %v503 = add i64 %v502, 0
  %v504 = add i64 %v432, 0
  %v505 = getelementptr inbounds float, ptr %v348, i64 %v503
  %v506 = sub i64 3, %v504
  %v507 = icmp slt i64 %v506, 0
  %v508 = select i1 %v507, i64 0, i64 %v506
  %v509 = mul i64 %v504, 1
  %v510 = add i64 0, %v509
  %v511 = getelementptr inbounds float, ptr %v24, i64 %v510
  call void @pack_rows(ptr %v511, i64 1, i64 3, i64 8, i64 %v508, ptr %v505, i64 8)
  %v512 = add i64 %v502, 64
  %v513 = add nsw i64 %v429, 1
  br label %b5
b7:
  %v514 = add i64 1, 0
  %v515 = sdiv i64 %v514, 1
  %v516 = add i64 %v2, 1
  %v517 = mul i64 %v515, %v2
  %v518 = sdiv i64 %v517, %v3
  %v519 = mul i64 %v518, 1
  %v520 = icmp slt i64 %v519, 1
  %v521 = select i1 %v520, i64 %v519, i64 1
  %v522 = mul i64 %v515, %v516
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, 1
  %v526 = select i1 %v525, i64 %v524, i64 1
  %v527 = icmp slt i64 %v526, 1
  %v528 = select i1 %v527, i64 %v526, i64 1
  br label %b8
b8:
  %v529 = phi i64 [ %v521, %b7 ], [ %v563, %b9 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b9, label %b10
b9:
  %v531 = mul i64 %v529, 288
  %v532 = mul i64 %v529, 8
  %v533 = add i64 %v531, 0
  %v534 = add i64 %v532, 0
  %v535 = getelementptr inbounds float, ptr %v349, i64 %v533
  %v536 = sub i64 8, %v534
  %v537 = icmp slt i64 %v536, 0
  %v538 = select i1 %v537, i64 0, i64 %v536
  %v539 = mul i64 %v534, 1
  %v540 = add i64 0, %v539
  %v541 = getelementptr inbounds float, ptr %v32, i64 %v540
  call void @pack_rows(ptr %v541, i64 1, i64 8, i64 12, i64 %v538, ptr %v535, i64 8)
  %v542 = add i64 %v531, 96
  %v543 = add i64 %v542, 0
  %v544 = add i64 %v532, 0
  %v545 = getelementptr inbounds float, ptr %v349, i64 %v543
  %v546 = sub i64 8, %v544
  %v547 = icmp slt i64 %v546, 0
  %v548 = select i1 %v547, i64 0, i64 %v546
  %v549 = mul i64 %v544, 1
  %v550 = add i64 0, %v549
  %v551 = getelementptr inbounds float, ptr %v26, i64 %v550
  call void @pack_rows(ptr %v551, i64 1, i64 8, i64 12, i64 %v548, ptr %v545, i64 8)
  %v552 = add i64 %v542, 96
  %v553 = add i64 %v552, 0
  %v554 = add i64 %v532, 0
  %v555 = getelementptr inbounds float, ptr %v349, i64 %v553
  %v556 = sub i64 8, %v554
  %v557 = icmp slt i64 %v556, 0
  %v558 = select i1 %v557, i64 0, i64 %v556
  %v559 = mul i64 %v554, 1
  %v560 = add i64 0, %v559
  %v561 = getelementptr inbounds float, ptr %v20, i64 %v560
  call void @pack_rows(ptr %v561, i64 1, i64 8, i64 12, i64 %v558, ptr %v555, i64 8)
  %v562 = add i64 %v552, 96
  %v563 = add nsw i64 %v529, 1
  br label %b8
b10:
  %v564 = add i64 1, 0
  %v565 = sdiv i64 %v564, 1
  %v566 = add i64 %v2, 1
  %v567 = mul i64 %v565, %v2
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 1
  %v570 = icmp slt i64 %v569, 1
  %v571 = select i1 %v570, i64 %v569, i64 1
  %v572 = mul i64 %v565, %v566
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 1
  %v575 = icmp slt i64 %v574, 1
  %v576 = select i1 %v575, i64 %v574, i64 1
  %v577 = icmp slt i64 %v576, 1
  %v578 = select i1 %v577, i64 %v576, i64 1
  br label %b11
b11:
  %v579 = phi i64 [ %v571, %b10 ], [ %v621, %b12 ]
  %v580 = icmp slt i64 %v579, %v578
  br i1 %v580, label %b12, label %b13
b12:
  %v581 = mul i64 %v579, 1024
  %v582 = mul i64 %v579, 8
  %v583 = add i64 %v581, 0
  %v584 = add i64 %v582, 0
  %v585 = getelementptr inbounds float, ptr %v350, i64 %v583
  %v586 = sub i64 8, %v584
  %v587 = icmp slt i64 %v586, 0
  %v588 = select i1 %v587, i64 0, i64 %v586
  %v589 = mul i64 %v584, 1
  %v590 = add i64 0, %v589
  %v591 = getelementptr inbounds float, ptr %v16, i64 %v590
  call void @pack_rows(ptr %v591, i64 1, i64 8, i64 32, i64 %v588, ptr %v585, i64 24)
  %v592 = add i64 %v581, 8
  %v593 = add i64 %v582, 0
  %v594 = getelementptr inbounds float, ptr %v350, i64 %v592
  %v595 = sub i64 8, %v593
  %v596 = icmp slt i64 %v595, 0
  %v597 = select i1 %v596, i64 0, i64 %v595
  %v598 = mul i64 %v593, 1
  %v599 = add i64 0, %v598
  %v600 = getelementptr inbounds float, ptr %v12, i64 %v599
  call void @pack_rows(ptr %v600, i64 1, i64 16, i64 32, i64 %v597, ptr %v594, i64 24)
  %v601 = add i64 %v581, 16
  %v602 = add i64 %v582, 0
  %v603 = getelementptr inbounds float, ptr %v350, i64 %v601
  %v604 = sub i64 8, %v602
  %v605 = icmp slt i64 %v604, 0
  %v606 = select i1 %v605, i64 0, i64 %v604
  %v607 = mul i64 %v602, 1
  %v608 = add i64 8, %v607
  %v609 = getelementptr inbounds float, ptr %v12, i64 %v608
  call void @pack_rows(ptr %v609, i64 1, i64 16, i64 32, i64 %v606, ptr %v603, i64 24)
  %v610 = add i64 %v581, 768
  %v611 = add i64 %v610, 0
  %v612 = add i64 %v582, 0
  %v613 = getelementptr inbounds float, ptr %v350, i64 %v611
  %v614 = sub i64 8, %v612
  %v615 = icmp slt i64 %v614, 0
  %v616 = select i1 %v615, i64 0, i64 %v614
  %v617 = mul i64 %v612, 1
  %v618 = add i64 0, %v617
  %v619 = getelementptr inbounds float, ptr %v38, i64 %v618
  call void @pack_rows(ptr %v619, i64 1, i64 8, i64 32, i64 %v616, ptr %v613, i64 8)
  %v620 = add i64 %v610, 256
  %v621 = add nsw i64 %v579, 1
  br label %b11
b13:
  br label %b1
b1:
  %v622 = icmp sgt i64 %v3, 1
  br i1 %v622, label %b14, label %b15
b14:
  %v623 = getelementptr inbounds i64, ptr %v1, i64 3
  %v624 = atomicrmw add ptr %v623, i64 1 acq_rel
  %v625 = load i64, ptr %v341, align 8
  %v626 = add i64 %v625, 1
  store i64 %v626, ptr %v341, align 8
  %v627 = mul i64 %v3, %v626
  br label %b16
b16:
  %v628 = load atomic i64, ptr %v623 acquire, align 8
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b17, label %b18
b17:
  %v630 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v631 = phi i64 [ 0, %b15 ], [ %v3767, %b172 ]
  %v632 = icmp slt i64 %v631, %v5
  br i1 %v632, label %b20, label %b21
b20:
  %v633 = sub i64 %v5, 1
  %v634 = sub i64 %v633, %v631
  %v635 = add i64 %v7, 0
  %v636 = sdiv i64 %v635, 1
  %v637 = add i64 %v2, 1
  %v638 = mul i64 %v636, %v2
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v7
  %v642 = select i1 %v641, i64 %v640, i64 %v7
  %v643 = mul i64 %v636, %v637
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v7
  %v647 = select i1 %v646, i64 %v645, i64 %v7
  br label %b22
b22:
  %v648 = phi i64 [ %v642, %b20 ], [ %v677, %b23 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b23, label %b24
b23:
  %v650 = add i64 %v634, 1
  %v651 = and i64 %v650, 1
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v648
  %v654 = mul i64 %v653, 8
  %v655 = getelementptr inbounds float, ptr %v58, i64 %v654
  %v656 = add i64 %v634, 0
  %v657 = and i64 %v656, %v228
  %v658 = mul i64 %v657, %v7
  %v659 = add i64 %v658, %v648
  %v660 = mul i64 %v659, 8
  %v661 = getelementptr inbounds float, ptr %v48, i64 %v660
  %v662 = add i64 %v634, 0
  %v663 = and i64 %v662, %v316
  %v664 = mul i64 %v663, %v7
  %v665 = add i64 %v664, %v648
  %v666 = mul i64 %v665, 8
  %v667 = getelementptr inbounds float, ptr %v190, i64 %v666
  %v668 = add i64 0, 0
  %v669 = getelementptr inbounds float, ptr %v655, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 0, 0
  %v672 = getelementptr inbounds float, ptr %v661, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = fadd <8 x float> %v670, %v673
  %v675 = add i64 0, 0
  %v676 = getelementptr inbounds float, ptr %v667, i64 %v675
  store <8 x float> %v674, ptr %v676, align 4
  %v677 = add nsw i64 %v648, 1
  br label %b22
b24:
  %v678 = add i64 %v7, 0
  %v679 = sdiv i64 %v678, 1
  %v680 = add i64 %v2, 1
  %v681 = mul i64 %v679, %v2
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v7
  %v685 = select i1 %v684, i64 %v683, i64 %v7
  %v686 = mul i64 %v679, %v680
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, %v7
  %v690 = select i1 %v689, i64 %v688, i64 %v7
  br label %b25
b25:
  %v691 = phi i64 [ %v685, %b24 ], [ %v864, %b30 ]
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b26, label %b27
b26:
  br label %b28
b28:
  %v693 = phi i64 [ 0, %b26 ], [ %v850, %b29 ]
  %v694 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v849, %b29 ]
  %v695 = icmp slt i64 %v693, 8
  br i1 %v695, label %b29, label %b30
b29:
  %v696 = add i64 %v634, 0
  %v697 = and i64 %v696, %v316
  %v698 = mul i64 %v697, %v7
  %v699 = add i64 %v698, %v691
  %v700 = mul i64 %v699, 8
  %v701 = getelementptr inbounds float, ptr %v190, i64 %v700
  %v702 = add i64 %v634, 0
  %v703 = and i64 %v702, %v298
  %v704 = mul i64 %v703, %v7
  %v705 = add i64 %v704, %v691
  %v706 = mul i64 %v705, 32
  %v707 = getelementptr inbounds float, ptr %v172, i64 %v706
  %v708 = add i64 %v634, 0
  %v709 = and i64 %v708, %v302
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v691
  %v712 = mul i64 %v711, 4
  %v713 = getelementptr inbounds float, ptr %v176, i64 %v712
  %v714 = getelementptr inbounds float, ptr %v713, i64 3
  %v715 = load float, ptr %v714, align 4
  %v716 = fdiv float %v715, 0x4020000000000000
  %v717 = add i64 %v634, 0
  %v718 = and i64 %v717, %v306
  %v719 = mul i64 %v718, %v7
  %v720 = add i64 %v719, %v691
  %v721 = mul i64 %v720, 4
  %v722 = getelementptr inbounds float, ptr %v180, i64 %v721
  %v723 = getelementptr inbounds float, ptr %v722, i64 3
  %v724 = load float, ptr %v723, align 4
  %v725 = fdiv float %v724, 0x4020000000000000
  %v726 = fadd float %v725, 0x3EE4F8B580000000
  %v727 = call float @llvm.sqrt.f32(float %v726)
  %v728 = fdiv float 0x3FF0000000000000, %v727
  %v729 = add i64 %v634, 1
  %v730 = and i64 %v729, %v232
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v691
  %v733 = mul i64 %v732, 8
  %v734 = getelementptr inbounds float, ptr %v52, i64 %v733
  %v735 = add i64 %v634, 0
  %v736 = and i64 %v735, %v312
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v691
  %v739 = mul i64 %v738, 1
  %v740 = getelementptr inbounds float, ptr %v186, i64 %v739
  %v741 = getelementptr inbounds float, ptr %v740, i64 0
  %v742 = load float, ptr %v741, align 4
  %v743 = add i64 %v634, 0
  %v744 = and i64 %v743, %v314
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v691
  %v747 = mul i64 %v746, 1
  %v748 = getelementptr inbounds float, ptr %v188, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v748, i64 0
  %v750 = load float, ptr %v749, align 4
  %v751 = fdiv float 0x3FF0000000000000, %v750
  %v752 = add i64 0, %v693
  %v753 = getelementptr inbounds float, ptr %v701, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add i64 24, %v693
  %v756 = getelementptr inbounds float, ptr %v707, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = insertelement <8 x float> poison, float %v716, i64 0
  %v759 = shufflevector <8 x float> %v758, <8 x float> poison, <8 x i32> zeroinitializer
  %v760 = fsub <8 x float> %v757, %v759
  %v761 = insertelement <8 x float> poison, float %v728, i64 0
  %v762 = shufflevector <8 x float> %v761, <8 x float> poison, <8 x i32> zeroinitializer
  %v763 = fmul <8 x float> %v760, %v762
  %v764 = add i64 24, %v693
  %v765 = getelementptr inbounds float, ptr %v40, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = fmul <8 x float> %v763, %v766
  %v768 = add i64 24, %v693
  %v769 = getelementptr inbounds float, ptr %v42, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fadd <8 x float> %v767, %v770
  %v772 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v771)
  %v773 = fneg <8 x float> %v772
  %v774 = fcmp olt <8 x float> %v773, splat (float 0xC05A400000000000)
  %v775 = select <8 x i1> %v774, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v773
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v775, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v777 = fsub <8 x float> %v776, splat (float 0x4168000000000000)
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v775)
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v778)
  %v780 = bitcast <8 x float> %v776 to <8 x i32>
  %v781 = fmul <8 x float> %v779, %v779
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v779, <8 x float> splat (float 0x3F81227F40000000))
  %v783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v782, <8 x float> %v779, <8 x float> splat (float 0x3FA5556740000000))
  %v784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v783, <8 x float> %v779, <8 x float> splat (float 0x3FC5554B00000000))
  %v785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v779, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v785, <8 x float> %v779)
  %v787 = sub <8 x i32> %v780, splat (i32 1262485250)
  %v788 = lshr <8 x i32> %v787, splat (i32 1)
  %v789 = sub <8 x i32> %v787, %v788
  %v790 = shl <8 x i32> %v788, splat (i32 23)
  %v791 = bitcast <8 x i32> %v790 to <8 x float>
  %v792 = shl <8 x i32> %v789, splat (i32 23)
  %v793 = bitcast <8 x i32> %v792 to <8 x float>
  %v794 = fadd <8 x float> %v786, splat (float 0x3FF0000000000000)
  %v795 = fmul <8 x float> %v794, %v791
  %v796 = fmul <8 x float> %v795, %v793
  %v797 = fcmp olt <8 x float> %v771, splat (float 0x0000000000000000)
  %v798 = select <8 x i1> %v797, <8 x float> %v796, <8 x float> splat (float 0x3FF0000000000000)
  %v799 = fadd <8 x float> %v796, splat (float 0x3FF0000000000000)
  %v800 = fdiv <8 x float> %v798, %v799
  %v801 = fmul <8 x float> %v754, %v800
  %v802 = add i64 0, %v693
  %v803 = getelementptr inbounds float, ptr %v734, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = insertelement <8 x float> poison, float %v742, i64 0
  %v806 = shufflevector <8 x float> %v805, <8 x float> poison, <8 x i32> zeroinitializer
  %v807 = fsub <8 x float> %v804, %v806
  %v808 = insertelement <8 x float> poison, float %v751, i64 0
  %v809 = shufflevector <8 x float> %v808, <8 x float> poison, <8 x i32> zeroinitializer
  %v810 = fmul <8 x float> %v807, %v809
  %v811 = add i64 0, %v693
  %v812 = getelementptr inbounds float, ptr %v44, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = fmul <8 x float> %v810, %v813
  %v815 = add i64 0, %v693
  %v816 = getelementptr inbounds float, ptr %v46, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = fadd <8 x float> %v814, %v817
  %v819 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v818)
  %v820 = fcmp ogt <8 x float> %v819, splat (float 0x4023000000000000)
  %v821 = select <8 x i1> %v820, <8 x float> splat (float 0x4023000000000000), <8 x float> %v819
  %v822 = fadd <8 x float> %v821, %v821
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v824 = fsub <8 x float> %v823, splat (float 0x4168000000000000)
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v822)
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v825)
  %v827 = bitcast <8 x float> %v823 to <8 x i32>
  %v828 = fmul <8 x float> %v826, %v826
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v826, <8 x float> splat (float 0x3F81227F40000000))
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v826, <8 x float> splat (float 0x3FA5556740000000))
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v826, <8 x float> splat (float 0x3FC5554B00000000))
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v826, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v832, <8 x float> %v826)
  %v834 = shl <8 x i32> %v827, splat (i32 23)
  %v835 = add <8 x i32> %v834, splat (i32 1065353216)
  %v836 = bitcast <8 x i32> %v835 to <8 x float>
  %v837 = fsub <8 x float> %v836, splat (float 0x3FF0000000000000)
  %v838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v833, <8 x float> %v837)
  %v839 = fadd <8 x float> %v838, splat (float 0x4000000000000000)
  %v840 = fdiv <8 x float> %v838, %v839
  %v841 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v840, <8 x float> %v818)
  %v842 = fmul <8 x float> %v841, %v841
  %v843 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v844 = shufflevector <8 x float> %v843, <8 x float> poison, <8 x i32> zeroinitializer
  %v845 = fsub <8 x float> %v844, %v842
  %v846 = fmul <8 x float> %v801, %v845
  %v847 = fmul <8 x float> %v846, %v813
  %v848 = fmul <8 x float> %v847, %v807
  %v849 = fadd <8 x float> %v694, %v848
  %v850 = add nsw i64 %v693, 8
  br label %b28
b30:
  %v851 = shufflevector <8 x float> %v694, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v852 = shufflevector <8 x float> %v694, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v853 = fadd <4 x float> %v851, %v852
  %v854 = shufflevector <4 x float> %v853, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v855 = shufflevector <4 x float> %v853, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v856 = fadd <2 x float> %v854, %v855
  %v857 = extractelement <2 x float> %v856, i64 0
  %v858 = extractelement <2 x float> %v856, i64 1
  %v859 = fadd float %v857, %v858
  %v860 = fadd float %v859, 0x0000000000000000
  %v861 = mul i64 %v691, 1
  %v862 = getelementptr inbounds float, ptr %v192, i64 %v861
  %v863 = getelementptr inbounds float, ptr %v862, i64 0
  store float %v860, ptr %v863, align 4
  %v864 = add nsw i64 %v691, 1
  br label %b25
b27:
  %v865 = add i64 %v7, 0
  %v866 = sdiv i64 %v865, 1
  %v867 = add i64 %v2, 1
  %v868 = mul i64 %v866, %v2
  %v869 = sdiv i64 %v868, %v3
  %v870 = mul i64 %v869, 1
  %v871 = icmp slt i64 %v870, %v7
  %v872 = select i1 %v871, i64 %v870, i64 %v7
  %v873 = mul i64 %v866, %v867
  %v874 = sdiv i64 %v873, %v3
  %v875 = mul i64 %v874, 1
  %v876 = icmp slt i64 %v875, %v7
  %v877 = select i1 %v876, i64 %v875, i64 %v7
  br label %b31
b31:
  %v878 = phi i64 [ %v872, %b27 ], [ %v1067, %b36 ]
  %v879 = icmp slt i64 %v878, %v877
  br i1 %v879, label %b32, label %b33
b32:
  br label %b34
b34:
  %v880 = phi i64 [ 0, %b32 ], [ %v1053, %b35 ]
  %v881 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v1052, %b35 ]
  %v882 = icmp slt i64 %v880, 8
  br i1 %v882, label %b35, label %b36
b35:
  %v883 = add i64 %v634, 0
  %v884 = and i64 %v883, %v316
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v878
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v190, i64 %v887
  %v889 = add i64 %v634, 0
  %v890 = and i64 %v889, %v298
  %v891 = mul i64 %v890, %v7
  %v892 = add i64 %v891, %v878
  %v893 = mul i64 %v892, 32
  %v894 = getelementptr inbounds float, ptr %v172, i64 %v893
  %v895 = add i64 %v634, 0
  %v896 = and i64 %v895, %v302
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v878
  %v899 = mul i64 %v898, 4
  %v900 = getelementptr inbounds float, ptr %v176, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 3
  %v902 = load float, ptr %v901, align 4
  %v903 = fdiv float %v902, 0x4020000000000000
  %v904 = add i64 %v634, 0
  %v905 = and i64 %v904, %v306
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v878
  %v908 = mul i64 %v907, 4
  %v909 = getelementptr inbounds float, ptr %v180, i64 %v908
  %v910 = getelementptr inbounds float, ptr %v909, i64 3
  %v911 = load float, ptr %v910, align 4
  %v912 = fdiv float %v911, 0x4020000000000000
  %v913 = fadd float %v912, 0x3EE4F8B580000000
  %v914 = call float @llvm.sqrt.f32(float %v913)
  %v915 = fdiv float 0x3FF0000000000000, %v914
  %v916 = add i64 %v634, 1
  %v917 = and i64 %v916, %v232
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v878
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v52, i64 %v920
  %v922 = add i64 %v634, 0
  %v923 = and i64 %v922, %v312
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v878
  %v926 = mul i64 %v925, 1
  %v927 = getelementptr inbounds float, ptr %v186, i64 %v926
  %v928 = getelementptr inbounds float, ptr %v927, i64 0
  %v929 = load float, ptr %v928, align 4
  %v930 = add i64 %v634, 0
  %v931 = and i64 %v930, %v314
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v878
  %v934 = mul i64 %v933, 1
  %v935 = getelementptr inbounds float, ptr %v188, i64 %v934
  %v936 = getelementptr inbounds float, ptr %v935, i64 0
  %v937 = load float, ptr %v936, align 4
  %v938 = fdiv float 0x3FF0000000000000, %v937
  %v939 = mul i64 %v878, 1
  %v940 = getelementptr inbounds float, ptr %v192, i64 %v939
  %v941 = getelementptr inbounds float, ptr %v940, i64 0
  %v942 = load float, ptr %v941, align 4
  %v943 = fmul float %v942, %v938
  %v944 = fdiv float %v943, %v937
  %v945 = fmul float %v944, 0x3FE0000000000000
  %v946 = fdiv float %v945, %v937
  %v947 = fdiv float %v946, 0x4020000000000000
  %v948 = fneg float %v947
  %v949 = add i64 0, %v880
  %v950 = getelementptr inbounds float, ptr %v888, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 24, %v880
  %v953 = getelementptr inbounds float, ptr %v894, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = insertelement <8 x float> poison, float %v903, i64 0
  %v956 = shufflevector <8 x float> %v955, <8 x float> poison, <8 x i32> zeroinitializer
  %v957 = fsub <8 x float> %v954, %v956
  %v958 = insertelement <8 x float> poison, float %v915, i64 0
  %v959 = shufflevector <8 x float> %v958, <8 x float> poison, <8 x i32> zeroinitializer
  %v960 = fmul <8 x float> %v957, %v959
  %v961 = add i64 24, %v880
  %v962 = getelementptr inbounds float, ptr %v40, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = fmul <8 x float> %v960, %v963
  %v965 = add i64 24, %v880
  %v966 = getelementptr inbounds float, ptr %v42, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = fadd <8 x float> %v964, %v967
  %v969 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v968)
  %v970 = fneg <8 x float> %v969
  %v971 = fcmp olt <8 x float> %v970, splat (float 0xC05A400000000000)
  %v972 = select <8 x i1> %v971, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v970
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v974 = fsub <8 x float> %v973, splat (float 0x4168000000000000)
  %v975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v974, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v972)
  %v976 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v974, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v975)
  %v977 = bitcast <8 x float> %v973 to <8 x i32>
  %v978 = fmul <8 x float> %v976, %v976
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v976, <8 x float> splat (float 0x3F81227F40000000))
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v976, <8 x float> splat (float 0x3FA5556740000000))
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> %v976, <8 x float> splat (float 0x3FC5554B00000000))
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> %v976, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> %v982, <8 x float> %v976)
  %v984 = sub <8 x i32> %v977, splat (i32 1262485250)
  %v985 = lshr <8 x i32> %v984, splat (i32 1)
  %v986 = sub <8 x i32> %v984, %v985
  %v987 = shl <8 x i32> %v985, splat (i32 23)
  %v988 = bitcast <8 x i32> %v987 to <8 x float>
  %v989 = shl <8 x i32> %v986, splat (i32 23)
  %v990 = bitcast <8 x i32> %v989 to <8 x float>
  %v991 = fadd <8 x float> %v983, splat (float 0x3FF0000000000000)
  %v992 = fmul <8 x float> %v991, %v988
  %v993 = fmul <8 x float> %v992, %v990
  %v994 = fcmp olt <8 x float> %v968, splat (float 0x0000000000000000)
  %v995 = select <8 x i1> %v994, <8 x float> %v993, <8 x float> splat (float 0x3FF0000000000000)
  %v996 = fadd <8 x float> %v993, splat (float 0x3FF0000000000000)
  %v997 = fdiv <8 x float> %v995, %v996
  %v998 = fmul <8 x float> %v951, %v997
  %v999 = add i64 0, %v880
  %v1000 = getelementptr inbounds float, ptr %v921, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = insertelement <8 x float> poison, float %v929, i64 0
  %v1003 = shufflevector <8 x float> %v1002, <8 x float> poison, <8 x i32> zeroinitializer
  %v1004 = fsub <8 x float> %v1001, %v1003
  %v1005 = insertelement <8 x float> poison, float %v938, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = fmul <8 x float> %v1004, %v1006
  %v1008 = add i64 0, %v880
  %v1009 = getelementptr inbounds float, ptr %v44, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = fmul <8 x float> %v1007, %v1010
  %v1012 = add i64 0, %v880
  %v1013 = getelementptr inbounds float, ptr %v46, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = fadd <8 x float> %v1011, %v1014
  %v1016 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1015)
  %v1017 = fcmp ogt <8 x float> %v1016, splat (float 0x4023000000000000)
  %v1018 = select <8 x i1> %v1017, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1016
  %v1019 = fadd <8 x float> %v1018, %v1018
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1019, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1021 = fsub <8 x float> %v1020, splat (float 0x4168000000000000)
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1019)
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1022)
  %v1024 = bitcast <8 x float> %v1020 to <8 x i32>
  %v1025 = fmul <8 x float> %v1023, %v1023
  %v1026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1023, <8 x float> splat (float 0x3F81227F40000000))
  %v1027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1026, <8 x float> %v1023, <8 x float> splat (float 0x3FA5556740000000))
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1023, <8 x float> splat (float 0x3FC5554B00000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1023, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1025, <8 x float> %v1029, <8 x float> %v1023)
  %v1031 = shl <8 x i32> %v1024, splat (i32 23)
  %v1032 = add <8 x i32> %v1031, splat (i32 1065353216)
  %v1033 = bitcast <8 x i32> %v1032 to <8 x float>
  %v1034 = fsub <8 x float> %v1033, splat (float 0x3FF0000000000000)
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1033, <8 x float> %v1030, <8 x float> %v1034)
  %v1036 = fadd <8 x float> %v1035, splat (float 0x4000000000000000)
  %v1037 = fdiv <8 x float> %v1035, %v1036
  %v1038 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1037, <8 x float> %v1015)
  %v1039 = fmul <8 x float> %v1038, %v1038
  %v1040 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1041 = shufflevector <8 x float> %v1040, <8 x float> poison, <8 x i32> zeroinitializer
  %v1042 = fsub <8 x float> %v1041, %v1039
  %v1043 = fmul <8 x float> %v998, %v1042
  %v1044 = fmul <8 x float> %v1043, %v1010
  %v1045 = fmul <8 x float> %v1044, %v1006
  %v1046 = insertelement <8 x float> poison, float %v948, i64 0
  %v1047 = shufflevector <8 x float> %v1046, <8 x float> poison, <8 x i32> zeroinitializer
  %v1048 = fmul <8 x float> %v1047, %v1004
  %v1049 = fadd <8 x float> %v1045, %v1048
  %v1050 = fadd <8 x float> %v1049, %v1048
  %v1051 = fneg <8 x float> %v1050
  %v1052 = fadd <8 x float> %v881, %v1051
  %v1053 = add nsw i64 %v880, 8
  br label %b34
b36:
  %v1054 = shufflevector <8 x float> %v881, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1055 = shufflevector <8 x float> %v881, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1056 = fadd <4 x float> %v1054, %v1055
  %v1057 = shufflevector <4 x float> %v1056, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1058 = shufflevector <4 x float> %v1056, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1059 = fadd <2 x float> %v1057, %v1058
  %v1060 = extractelement <2 x float> %v1059, i64 0
  %v1061 = extractelement <2 x float> %v1059, i64 1
  %v1062 = fadd float %v1060, %v1061
  %v1063 = fadd float %v1062, 0x0000000000000000
  %v1064 = mul i64 %v878, 1
  %v1065 = getelementptr inbounds float, ptr %v194, i64 %v1064
  %v1066 = getelementptr inbounds float, ptr %v1065, i64 0
  store float %v1063, ptr %v1066, align 4
  %v1067 = add nsw i64 %v878, 1
  br label %b31
b33:
  %v1068 = add i64 %v7, 0
  %v1069 = sdiv i64 %v1068, 1
  %v1070 = add i64 %v2, 1
  %v1071 = mul i64 %v1069, %v2
  %v1072 = sdiv i64 %v1071, %v3
  %v1073 = mul i64 %v1072, 1
  %v1074 = icmp slt i64 %v1073, %v7
  %v1075 = select i1 %v1074, i64 %v1073, i64 %v7
  %v1076 = mul i64 %v1069, %v1070
  %v1077 = sdiv i64 %v1076, %v3
  %v1078 = mul i64 %v1077, 1
  %v1079 = icmp slt i64 %v1078, %v7
  %v1080 = select i1 %v1079, i64 %v1078, i64 %v7
  br label %b37
b37:
  %v1081 = phi i64 [ %v1075, %b33 ], [ %v1385, %b38 ]
  %v1082 = icmp slt i64 %v1081, %v1080
  br i1 %v1082, label %b38, label %b39
b38:
  %v1083 = add i64 %v634, 1
  %v1084 = and i64 %v1083, 1
  %v1085 = mul i64 %v1084, %v7
  %v1086 = add i64 %v1085, %v1081
  %v1087 = mul i64 %v1086, 8
  %v1088 = getelementptr inbounds float, ptr %v60, i64 %v1087
  %v1089 = add i64 %v634, 0
  %v1090 = and i64 %v1089, %v316
  %v1091 = mul i64 %v1090, %v7
  %v1092 = add i64 %v1091, %v1081
  %v1093 = mul i64 %v1092, 8
  %v1094 = getelementptr inbounds float, ptr %v190, i64 %v1093
  %v1095 = add i64 %v634, 0
  %v1096 = and i64 %v1095, %v298
  %v1097 = mul i64 %v1096, %v7
  %v1098 = add i64 %v1097, %v1081
  %v1099 = mul i64 %v1098, 32
  %v1100 = getelementptr inbounds float, ptr %v172, i64 %v1099
  %v1101 = add i64 %v634, 0
  %v1102 = and i64 %v1101, %v302
  %v1103 = mul i64 %v1102, %v7
  %v1104 = add i64 %v1103, %v1081
  %v1105 = mul i64 %v1104, 4
  %v1106 = getelementptr inbounds float, ptr %v176, i64 %v1105
  %v1107 = getelementptr inbounds float, ptr %v1106, i64 3
  %v1108 = load float, ptr %v1107, align 4
  %v1109 = fdiv float %v1108, 0x4020000000000000
  %v1110 = add i64 %v634, 0
  %v1111 = and i64 %v1110, %v306
  %v1112 = mul i64 %v1111, %v7
  %v1113 = add i64 %v1112, %v1081
  %v1114 = mul i64 %v1113, 4
  %v1115 = getelementptr inbounds float, ptr %v180, i64 %v1114
  %v1116 = getelementptr inbounds float, ptr %v1115, i64 3
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = fdiv float %v1117, 0x4020000000000000
  %v1119 = fadd float %v1118, 0x3EE4F8B580000000
  %v1120 = call float @llvm.sqrt.f32(float %v1119)
  %v1121 = fdiv float 0x3FF0000000000000, %v1120
  %v1122 = add i64 %v634, 1
  %v1123 = and i64 %v1122, %v232
  %v1124 = mul i64 %v1123, %v7
  %v1125 = add i64 %v1124, %v1081
  %v1126 = mul i64 %v1125, 8
  %v1127 = getelementptr inbounds float, ptr %v52, i64 %v1126
  %v1128 = add i64 %v634, 0
  %v1129 = and i64 %v1128, %v312
  %v1130 = mul i64 %v1129, %v7
  %v1131 = add i64 %v1130, %v1081
  %v1132 = mul i64 %v1131, 1
  %v1133 = getelementptr inbounds float, ptr %v186, i64 %v1132
  %v1134 = getelementptr inbounds float, ptr %v1133, i64 0
  %v1135 = load float, ptr %v1134, align 4
  %v1136 = add i64 %v634, 0
  %v1137 = and i64 %v1136, %v314
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1081
  %v1140 = mul i64 %v1139, 1
  %v1141 = getelementptr inbounds float, ptr %v188, i64 %v1140
  %v1142 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1143 = load float, ptr %v1142, align 4
  %v1144 = fdiv float 0x3FF0000000000000, %v1143
  %v1145 = mul i64 %v1081, 1
  %v1146 = getelementptr inbounds float, ptr %v192, i64 %v1145
  %v1147 = getelementptr inbounds float, ptr %v1146, i64 0
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = fmul float %v1148, %v1144
  %v1150 = fdiv float %v1149, %v1143
  %v1151 = fmul float %v1150, 0x3FE0000000000000
  %v1152 = fdiv float %v1151, %v1143
  %v1153 = fdiv float %v1152, 0x4020000000000000
  %v1154 = fneg float %v1153
  %v1155 = mul i64 %v1081, 1
  %v1156 = getelementptr inbounds float, ptr %v194, i64 %v1155
  %v1157 = getelementptr inbounds float, ptr %v1156, i64 0
  %v1158 = load float, ptr %v1157, align 4
  %v1159 = fdiv float %v1158, 0x4020000000000000
  %v1160 = getelementptr inbounds float, ptr %v1106, i64 1
  %v1161 = load float, ptr %v1160, align 4
  %v1162 = fdiv float %v1161, 0x4020000000000000
  %v1163 = getelementptr inbounds float, ptr %v1115, i64 1
  %v1164 = load float, ptr %v1163, align 4
  %v1165 = fdiv float %v1164, 0x4020000000000000
  %v1166 = fadd float %v1165, 0x3EE4F8B580000000
  %v1167 = call float @llvm.sqrt.f32(float %v1166)
  %v1168 = fdiv float 0x3FF0000000000000, %v1167
  %v1169 = getelementptr inbounds float, ptr %v1106, i64 0
  %v1170 = load float, ptr %v1169, align 4
  %v1171 = fdiv float %v1170, 0x4020000000000000
  %v1172 = getelementptr inbounds float, ptr %v1115, i64 0
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = fdiv float %v1173, 0x4020000000000000
  %v1175 = fadd float %v1174, 0x3EE4F8B580000000
  %v1176 = call float @llvm.sqrt.f32(float %v1175)
  %v1177 = fdiv float 0x3FF0000000000000, %v1176
  %v1178 = add i64 %v634, 0
  %v1179 = and i64 %v1178, %v244
  %v1180 = mul i64 %v1179, %v7
  %v1181 = add i64 %v1180, %v1081
  %v1182 = mul i64 %v1181, 32
  %v1183 = getelementptr inbounds float, ptr %v112, i64 %v1182
  %v1184 = add i64 0, 0
  %v1185 = getelementptr inbounds float, ptr %v1088, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = add i64 0, 0
  %v1188 = getelementptr inbounds float, ptr %v1094, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = add i64 24, 0
  %v1191 = getelementptr inbounds float, ptr %v1100, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = insertelement <8 x float> poison, float %v1109, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fsub <8 x float> %v1192, %v1194
  %v1196 = insertelement <8 x float> poison, float %v1121, i64 0
  %v1197 = shufflevector <8 x float> %v1196, <8 x float> poison, <8 x i32> zeroinitializer
  %v1198 = fmul <8 x float> %v1195, %v1197
  %v1199 = add i64 24, 0
  %v1200 = getelementptr inbounds float, ptr %v40, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fmul <8 x float> %v1198, %v1201
  %v1203 = add i64 24, 0
  %v1204 = getelementptr inbounds float, ptr %v42, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = fadd <8 x float> %v1202, %v1205
  %v1207 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1206)
  %v1208 = fneg <8 x float> %v1207
  %v1209 = fcmp olt <8 x float> %v1208, splat (float 0xC05A400000000000)
  %v1210 = select <8 x i1> %v1209, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1208
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1212 = fsub <8 x float> %v1211, splat (float 0x4168000000000000)
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1210)
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1213)
  %v1215 = bitcast <8 x float> %v1211 to <8 x i32>
  %v1216 = fmul <8 x float> %v1214, %v1214
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1214, <8 x float> splat (float 0x3F81227F40000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> %v1214, <8 x float> splat (float 0x3FA5556740000000))
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> %v1214, <8 x float> splat (float 0x3FC5554B00000000))
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> %v1214, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1220, <8 x float> %v1214)
  %v1222 = sub <8 x i32> %v1215, splat (i32 1262485250)
  %v1223 = lshr <8 x i32> %v1222, splat (i32 1)
  %v1224 = sub <8 x i32> %v1222, %v1223
  %v1225 = shl <8 x i32> %v1223, splat (i32 23)
  %v1226 = bitcast <8 x i32> %v1225 to <8 x float>
  %v1227 = shl <8 x i32> %v1224, splat (i32 23)
  %v1228 = bitcast <8 x i32> %v1227 to <8 x float>
  %v1229 = fadd <8 x float> %v1221, splat (float 0x3FF0000000000000)
  %v1230 = fmul <8 x float> %v1229, %v1226
  %v1231 = fmul <8 x float> %v1230, %v1228
  %v1232 = fcmp olt <8 x float> %v1206, splat (float 0x0000000000000000)
  %v1233 = select <8 x i1> %v1232, <8 x float> %v1231, <8 x float> splat (float 0x3FF0000000000000)
  %v1234 = fadd <8 x float> %v1231, splat (float 0x3FF0000000000000)
  %v1235 = fdiv <8 x float> %v1233, %v1234
  %v1236 = fmul <8 x float> %v1189, %v1235
  %v1237 = add i64 0, 0
  %v1238 = getelementptr inbounds float, ptr %v1127, i64 %v1237
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = insertelement <8 x float> poison, float %v1135, i64 0
  %v1241 = shufflevector <8 x float> %v1240, <8 x float> poison, <8 x i32> zeroinitializer
  %v1242 = fsub <8 x float> %v1239, %v1241
  %v1243 = insertelement <8 x float> poison, float %v1144, i64 0
  %v1244 = shufflevector <8 x float> %v1243, <8 x float> poison, <8 x i32> zeroinitializer
  %v1245 = fmul <8 x float> %v1242, %v1244
  %v1246 = add i64 0, 0
  %v1247 = getelementptr inbounds float, ptr %v44, i64 %v1246
  %v1248 = load <8 x float>, ptr %v1247, align 4
  %v1249 = fmul <8 x float> %v1245, %v1248
  %v1250 = add i64 0, 0
  %v1251 = getelementptr inbounds float, ptr %v46, i64 %v1250
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = fadd <8 x float> %v1249, %v1252
  %v1254 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1253)
  %v1255 = fcmp ogt <8 x float> %v1254, splat (float 0x4023000000000000)
  %v1256 = select <8 x i1> %v1255, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1254
  %v1257 = fadd <8 x float> %v1256, %v1256
  %v1258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1257, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1259 = fsub <8 x float> %v1258, splat (float 0x4168000000000000)
  %v1260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1259, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1257)
  %v1261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1259, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1260)
  %v1262 = bitcast <8 x float> %v1258 to <8 x i32>
  %v1263 = fmul <8 x float> %v1261, %v1261
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1261, <8 x float> splat (float 0x3F81227F40000000))
  %v1265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> %v1261, <8 x float> splat (float 0x3FA5556740000000))
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> %v1261, <8 x float> splat (float 0x3FC5554B00000000))
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> %v1261, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1263, <8 x float> %v1267, <8 x float> %v1261)
  %v1269 = shl <8 x i32> %v1262, splat (i32 23)
  %v1270 = add <8 x i32> %v1269, splat (i32 1065353216)
  %v1271 = bitcast <8 x i32> %v1270 to <8 x float>
  %v1272 = fsub <8 x float> %v1271, splat (float 0x3FF0000000000000)
  %v1273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> %v1268, <8 x float> %v1272)
  %v1274 = fadd <8 x float> %v1273, splat (float 0x4000000000000000)
  %v1275 = fdiv <8 x float> %v1273, %v1274
  %v1276 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1275, <8 x float> %v1253)
  %v1277 = fmul <8 x float> %v1276, %v1276
  %v1278 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1279 = shufflevector <8 x float> %v1278, <8 x float> poison, <8 x i32> zeroinitializer
  %v1280 = fsub <8 x float> %v1279, %v1277
  %v1281 = fmul <8 x float> %v1236, %v1280
  %v1282 = fmul <8 x float> %v1281, %v1248
  %v1283 = fmul <8 x float> %v1282, %v1244
  %v1284 = insertelement <8 x float> poison, float %v1154, i64 0
  %v1285 = shufflevector <8 x float> %v1284, <8 x float> poison, <8 x i32> zeroinitializer
  %v1286 = fmul <8 x float> %v1285, %v1242
  %v1287 = fadd <8 x float> %v1283, %v1286
  %v1288 = fadd <8 x float> %v1287, %v1286
  %v1289 = fadd <8 x float> %v1186, %v1288
  %v1290 = insertelement <8 x float> poison, float %v1159, i64 0
  %v1291 = shufflevector <8 x float> %v1290, <8 x float> poison, <8 x i32> zeroinitializer
  %v1292 = fadd <8 x float> %v1289, %v1291
  %v1293 = add i64 8, 0
  %v1294 = getelementptr inbounds float, ptr %v1100, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = insertelement <8 x float> poison, float %v1162, i64 0
  %v1297 = shufflevector <8 x float> %v1296, <8 x float> poison, <8 x i32> zeroinitializer
  %v1298 = fsub <8 x float> %v1295, %v1297
  %v1299 = insertelement <8 x float> poison, float %v1168, i64 0
  %v1300 = shufflevector <8 x float> %v1299, <8 x float> poison, <8 x i32> zeroinitializer
  %v1301 = fmul <8 x float> %v1298, %v1300
  %v1302 = add i64 8, 0
  %v1303 = getelementptr inbounds float, ptr %v40, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = fmul <8 x float> %v1301, %v1304
  %v1306 = add i64 8, 0
  %v1307 = getelementptr inbounds float, ptr %v42, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = fadd <8 x float> %v1305, %v1308
  %v1310 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1309)
  %v1311 = fcmp ogt <8 x float> %v1310, splat (float 0x4023000000000000)
  %v1312 = select <8 x i1> %v1311, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1310
  %v1313 = fadd <8 x float> %v1312, %v1312
  %v1314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1313, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1315 = fsub <8 x float> %v1314, splat (float 0x4168000000000000)
  %v1316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1313)
  %v1317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1316)
  %v1318 = bitcast <8 x float> %v1314 to <8 x i32>
  %v1319 = fmul <8 x float> %v1317, %v1317
  %v1320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1317, <8 x float> splat (float 0x3F81227F40000000))
  %v1321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> %v1317, <8 x float> splat (float 0x3FA5556740000000))
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1321, <8 x float> %v1317, <8 x float> splat (float 0x3FC5554B00000000))
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1317, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1319, <8 x float> %v1323, <8 x float> %v1317)
  %v1325 = shl <8 x i32> %v1318, splat (i32 23)
  %v1326 = add <8 x i32> %v1325, splat (i32 1065353216)
  %v1327 = bitcast <8 x i32> %v1326 to <8 x float>
  %v1328 = fsub <8 x float> %v1327, splat (float 0x3FF0000000000000)
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1327, <8 x float> %v1324, <8 x float> %v1328)
  %v1330 = fadd <8 x float> %v1329, splat (float 0x4000000000000000)
  %v1331 = fdiv <8 x float> %v1329, %v1330
  %v1332 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1331, <8 x float> %v1309)
  %v1333 = fmul <8 x float> %v1292, %v1332
  %v1334 = add i64 0, 0
  %v1335 = getelementptr inbounds float, ptr %v1100, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = insertelement <8 x float> poison, float %v1171, i64 0
  %v1338 = shufflevector <8 x float> %v1337, <8 x float> poison, <8 x i32> zeroinitializer
  %v1339 = fsub <8 x float> %v1336, %v1338
  %v1340 = insertelement <8 x float> poison, float %v1177, i64 0
  %v1341 = shufflevector <8 x float> %v1340, <8 x float> poison, <8 x i32> zeroinitializer
  %v1342 = fmul <8 x float> %v1339, %v1341
  %v1343 = add i64 0, 0
  %v1344 = getelementptr inbounds float, ptr %v40, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = fmul <8 x float> %v1342, %v1345
  %v1347 = add i64 0, 0
  %v1348 = getelementptr inbounds float, ptr %v42, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = fadd <8 x float> %v1346, %v1349
  %v1351 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1350)
  %v1352 = fneg <8 x float> %v1351
  %v1353 = fcmp olt <8 x float> %v1352, splat (float 0xC05A400000000000)
  %v1354 = select <8 x i1> %v1353, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1352
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1354, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1356 = fsub <8 x float> %v1355, splat (float 0x4168000000000000)
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1354)
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1357)
  %v1359 = bitcast <8 x float> %v1355 to <8 x i32>
  %v1360 = fmul <8 x float> %v1358, %v1358
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1358, <8 x float> splat (float 0x3F81227F40000000))
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1358, <8 x float> splat (float 0x3FA5556740000000))
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1362, <8 x float> %v1358, <8 x float> splat (float 0x3FC5554B00000000))
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> %v1358, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1364, <8 x float> %v1358)
  %v1366 = sub <8 x i32> %v1359, splat (i32 1262485250)
  %v1367 = lshr <8 x i32> %v1366, splat (i32 1)
  %v1368 = sub <8 x i32> %v1366, %v1367
  %v1369 = shl <8 x i32> %v1367, splat (i32 23)
  %v1370 = bitcast <8 x i32> %v1369 to <8 x float>
  %v1371 = shl <8 x i32> %v1368, splat (i32 23)
  %v1372 = bitcast <8 x i32> %v1371 to <8 x float>
  %v1373 = fadd <8 x float> %v1365, splat (float 0x3FF0000000000000)
  %v1374 = fmul <8 x float> %v1373, %v1370
  %v1375 = fmul <8 x float> %v1374, %v1372
  %v1376 = fcmp olt <8 x float> %v1350, splat (float 0x0000000000000000)
  %v1377 = select <8 x i1> %v1376, <8 x float> %v1375, <8 x float> splat (float 0x3FF0000000000000)
  %v1378 = fadd <8 x float> %v1375, splat (float 0x3FF0000000000000)
  %v1379 = fdiv <8 x float> %v1377, %v1378
  %v1380 = fmul <8 x float> %v1333, %v1379
  %v1381 = fsub <8 x float> %v1279, %v1379
  %v1382 = fmul <8 x float> %v1380, %v1381
  %v1383 = add i64 0, 0
  %v1384 = getelementptr inbounds float, ptr %v1183, i64 %v1383
  store <8 x float> %v1382, ptr %v1384, align 4
  %v1385 = add nsw i64 %v1081, 1
  br label %b37
b39:
  %v1386 = add i64 %v7, 0
  %v1387 = sdiv i64 %v1386, 1
  %v1388 = add i64 %v2, 1
  %v1389 = mul i64 %v1387, %v2
  %v1390 = sdiv i64 %v1389, %v3
  %v1391 = mul i64 %v1390, 1
  %v1392 = icmp slt i64 %v1391, %v7
  %v1393 = select i1 %v1392, i64 %v1391, i64 %v7
  %v1394 = mul i64 %v1387, %v1388
  %v1395 = sdiv i64 %v1394, %v3
  %v1396 = mul i64 %v1395, 1
  %v1397 = icmp slt i64 %v1396, %v7
  %v1398 = select i1 %v1397, i64 %v1396, i64 %v7
  br label %b40
b40:
  %v1399 = phi i64 [ %v1393, %b39 ], [ %v1703, %b41 ]
  %v1400 = icmp slt i64 %v1399, %v1398
  br i1 %v1400, label %b41, label %b42
b41:
  %v1401 = add i64 %v634, 1
  %v1402 = and i64 %v1401, 1
  %v1403 = mul i64 %v1402, %v7
  %v1404 = add i64 %v1403, %v1399
  %v1405 = mul i64 %v1404, 8
  %v1406 = getelementptr inbounds float, ptr %v60, i64 %v1405
  %v1407 = add i64 %v634, 0
  %v1408 = and i64 %v1407, %v316
  %v1409 = mul i64 %v1408, %v7
  %v1410 = add i64 %v1409, %v1399
  %v1411 = mul i64 %v1410, 8
  %v1412 = getelementptr inbounds float, ptr %v190, i64 %v1411
  %v1413 = add i64 %v634, 0
  %v1414 = and i64 %v1413, %v298
  %v1415 = mul i64 %v1414, %v7
  %v1416 = add i64 %v1415, %v1399
  %v1417 = mul i64 %v1416, 32
  %v1418 = getelementptr inbounds float, ptr %v172, i64 %v1417
  %v1419 = add i64 %v634, 0
  %v1420 = and i64 %v1419, %v302
  %v1421 = mul i64 %v1420, %v7
  %v1422 = add i64 %v1421, %v1399
  %v1423 = mul i64 %v1422, 4
  %v1424 = getelementptr inbounds float, ptr %v176, i64 %v1423
  %v1425 = getelementptr inbounds float, ptr %v1424, i64 3
  %v1426 = load float, ptr %v1425, align 4
  %v1427 = fdiv float %v1426, 0x4020000000000000
  %v1428 = add i64 %v634, 0
  %v1429 = and i64 %v1428, %v306
  %v1430 = mul i64 %v1429, %v7
  %v1431 = add i64 %v1430, %v1399
  %v1432 = mul i64 %v1431, 4
  %v1433 = getelementptr inbounds float, ptr %v180, i64 %v1432
  %v1434 = getelementptr inbounds float, ptr %v1433, i64 3
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = fdiv float %v1435, 0x4020000000000000
  %v1437 = fadd float %v1436, 0x3EE4F8B580000000
  %v1438 = call float @llvm.sqrt.f32(float %v1437)
  %v1439 = fdiv float 0x3FF0000000000000, %v1438
  %v1440 = add i64 %v634, 1
  %v1441 = and i64 %v1440, %v232
  %v1442 = mul i64 %v1441, %v7
  %v1443 = add i64 %v1442, %v1399
  %v1444 = mul i64 %v1443, 8
  %v1445 = getelementptr inbounds float, ptr %v52, i64 %v1444
  %v1446 = add i64 %v634, 0
  %v1447 = and i64 %v1446, %v312
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1399
  %v1450 = mul i64 %v1449, 1
  %v1451 = getelementptr inbounds float, ptr %v186, i64 %v1450
  %v1452 = getelementptr inbounds float, ptr %v1451, i64 0
  %v1453 = load float, ptr %v1452, align 4
  %v1454 = add i64 %v634, 0
  %v1455 = and i64 %v1454, %v314
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1399
  %v1458 = mul i64 %v1457, 1
  %v1459 = getelementptr inbounds float, ptr %v188, i64 %v1458
  %v1460 = getelementptr inbounds float, ptr %v1459, i64 0
  %v1461 = load float, ptr %v1460, align 4
  %v1462 = fdiv float 0x3FF0000000000000, %v1461
  %v1463 = mul i64 %v1399, 1
  %v1464 = getelementptr inbounds float, ptr %v192, i64 %v1463
  %v1465 = getelementptr inbounds float, ptr %v1464, i64 0
  %v1466 = load float, ptr %v1465, align 4
  %v1467 = fmul float %v1466, %v1462
  %v1468 = fdiv float %v1467, %v1461
  %v1469 = fmul float %v1468, 0x3FE0000000000000
  %v1470 = fdiv float %v1469, %v1461
  %v1471 = fdiv float %v1470, 0x4020000000000000
  %v1472 = fneg float %v1471
  %v1473 = mul i64 %v1399, 1
  %v1474 = getelementptr inbounds float, ptr %v194, i64 %v1473
  %v1475 = getelementptr inbounds float, ptr %v1474, i64 0
  %v1476 = load float, ptr %v1475, align 4
  %v1477 = fdiv float %v1476, 0x4020000000000000
  %v1478 = getelementptr inbounds float, ptr %v1424, i64 0
  %v1479 = load float, ptr %v1478, align 4
  %v1480 = fdiv float %v1479, 0x4020000000000000
  %v1481 = getelementptr inbounds float, ptr %v1433, i64 0
  %v1482 = load float, ptr %v1481, align 4
  %v1483 = fdiv float %v1482, 0x4020000000000000
  %v1484 = fadd float %v1483, 0x3EE4F8B580000000
  %v1485 = call float @llvm.sqrt.f32(float %v1484)
  %v1486 = fdiv float 0x3FF0000000000000, %v1485
  %v1487 = getelementptr inbounds float, ptr %v1424, i64 1
  %v1488 = load float, ptr %v1487, align 4
  %v1489 = fdiv float %v1488, 0x4020000000000000
  %v1490 = getelementptr inbounds float, ptr %v1433, i64 1
  %v1491 = load float, ptr %v1490, align 4
  %v1492 = fdiv float %v1491, 0x4020000000000000
  %v1493 = fadd float %v1492, 0x3EE4F8B580000000
  %v1494 = call float @llvm.sqrt.f32(float %v1493)
  %v1495 = fdiv float 0x3FF0000000000000, %v1494
  %v1496 = add i64 %v634, 0
  %v1497 = and i64 %v1496, %v244
  %v1498 = mul i64 %v1497, %v7
  %v1499 = add i64 %v1498, %v1399
  %v1500 = mul i64 %v1499, 32
  %v1501 = getelementptr inbounds float, ptr %v112, i64 %v1500
  %v1502 = add i64 0, 0
  %v1503 = getelementptr inbounds float, ptr %v1406, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = add i64 0, 0
  %v1506 = getelementptr inbounds float, ptr %v1412, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = add i64 24, 0
  %v1509 = getelementptr inbounds float, ptr %v1418, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = insertelement <8 x float> poison, float %v1427, i64 0
  %v1512 = shufflevector <8 x float> %v1511, <8 x float> poison, <8 x i32> zeroinitializer
  %v1513 = fsub <8 x float> %v1510, %v1512
  %v1514 = insertelement <8 x float> poison, float %v1439, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = fmul <8 x float> %v1513, %v1515
  %v1517 = add i64 24, 0
  %v1518 = getelementptr inbounds float, ptr %v40, i64 %v1517
  %v1519 = load <8 x float>, ptr %v1518, align 4
  %v1520 = fmul <8 x float> %v1516, %v1519
  %v1521 = add i64 24, 0
  %v1522 = getelementptr inbounds float, ptr %v42, i64 %v1521
  %v1523 = load <8 x float>, ptr %v1522, align 4
  %v1524 = fadd <8 x float> %v1520, %v1523
  %v1525 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1524)
  %v1526 = fneg <8 x float> %v1525
  %v1527 = fcmp olt <8 x float> %v1526, splat (float 0xC05A400000000000)
  %v1528 = select <8 x i1> %v1527, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1526
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1528, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1530 = fsub <8 x float> %v1529, splat (float 0x4168000000000000)
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1528)
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1531)
  %v1533 = bitcast <8 x float> %v1529 to <8 x i32>
  %v1534 = fmul <8 x float> %v1532, %v1532
  %v1535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1532, <8 x float> splat (float 0x3F81227F40000000))
  %v1536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1535, <8 x float> %v1532, <8 x float> splat (float 0x3FA5556740000000))
  %v1537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1536, <8 x float> %v1532, <8 x float> splat (float 0x3FC5554B00000000))
  %v1538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1537, <8 x float> %v1532, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> %v1538, <8 x float> %v1532)
  %v1540 = sub <8 x i32> %v1533, splat (i32 1262485250)
  %v1541 = lshr <8 x i32> %v1540, splat (i32 1)
  %v1542 = sub <8 x i32> %v1540, %v1541
  %v1543 = shl <8 x i32> %v1541, splat (i32 23)
  %v1544 = bitcast <8 x i32> %v1543 to <8 x float>
  %v1545 = shl <8 x i32> %v1542, splat (i32 23)
  %v1546 = bitcast <8 x i32> %v1545 to <8 x float>
  %v1547 = fadd <8 x float> %v1539, splat (float 0x3FF0000000000000)
  %v1548 = fmul <8 x float> %v1547, %v1544
  %v1549 = fmul <8 x float> %v1548, %v1546
  %v1550 = fcmp olt <8 x float> %v1524, splat (float 0x0000000000000000)
  %v1551 = select <8 x i1> %v1550, <8 x float> %v1549, <8 x float> splat (float 0x3FF0000000000000)
  %v1552 = fadd <8 x float> %v1549, splat (float 0x3FF0000000000000)
  %v1553 = fdiv <8 x float> %v1551, %v1552
  %v1554 = fmul <8 x float> %v1507, %v1553
  %v1555 = add i64 0, 0
  %v1556 = getelementptr inbounds float, ptr %v1445, i64 %v1555
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = insertelement <8 x float> poison, float %v1453, i64 0
  %v1559 = shufflevector <8 x float> %v1558, <8 x float> poison, <8 x i32> zeroinitializer
  %v1560 = fsub <8 x float> %v1557, %v1559
  %v1561 = insertelement <8 x float> poison, float %v1462, i64 0
  %v1562 = shufflevector <8 x float> %v1561, <8 x float> poison, <8 x i32> zeroinitializer
  %v1563 = fmul <8 x float> %v1560, %v1562
  %v1564 = add i64 0, 0
  %v1565 = getelementptr inbounds float, ptr %v44, i64 %v1564
  %v1566 = load <8 x float>, ptr %v1565, align 4
  %v1567 = fmul <8 x float> %v1563, %v1566
  %v1568 = add i64 0, 0
  %v1569 = getelementptr inbounds float, ptr %v46, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = fadd <8 x float> %v1567, %v1570
  %v1572 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1571)
  %v1573 = fcmp ogt <8 x float> %v1572, splat (float 0x4023000000000000)
  %v1574 = select <8 x i1> %v1573, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1572
  %v1575 = fadd <8 x float> %v1574, %v1574
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1575, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1577 = fsub <8 x float> %v1576, splat (float 0x4168000000000000)
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1575)
  %v1579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1578)
  %v1580 = bitcast <8 x float> %v1576 to <8 x i32>
  %v1581 = fmul <8 x float> %v1579, %v1579
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1579, <8 x float> splat (float 0x3F81227F40000000))
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1582, <8 x float> %v1579, <8 x float> splat (float 0x3FA5556740000000))
  %v1584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1583, <8 x float> %v1579, <8 x float> splat (float 0x3FC5554B00000000))
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1584, <8 x float> %v1579, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> %v1585, <8 x float> %v1579)
  %v1587 = shl <8 x i32> %v1580, splat (i32 23)
  %v1588 = add <8 x i32> %v1587, splat (i32 1065353216)
  %v1589 = bitcast <8 x i32> %v1588 to <8 x float>
  %v1590 = fsub <8 x float> %v1589, splat (float 0x3FF0000000000000)
  %v1591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1589, <8 x float> %v1586, <8 x float> %v1590)
  %v1592 = fadd <8 x float> %v1591, splat (float 0x4000000000000000)
  %v1593 = fdiv <8 x float> %v1591, %v1592
  %v1594 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1593, <8 x float> %v1571)
  %v1595 = fmul <8 x float> %v1594, %v1594
  %v1596 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1597 = shufflevector <8 x float> %v1596, <8 x float> poison, <8 x i32> zeroinitializer
  %v1598 = fsub <8 x float> %v1597, %v1595
  %v1599 = fmul <8 x float> %v1554, %v1598
  %v1600 = fmul <8 x float> %v1599, %v1566
  %v1601 = fmul <8 x float> %v1600, %v1562
  %v1602 = insertelement <8 x float> poison, float %v1472, i64 0
  %v1603 = shufflevector <8 x float> %v1602, <8 x float> poison, <8 x i32> zeroinitializer
  %v1604 = fmul <8 x float> %v1603, %v1560
  %v1605 = fadd <8 x float> %v1601, %v1604
  %v1606 = fadd <8 x float> %v1605, %v1604
  %v1607 = fadd <8 x float> %v1504, %v1606
  %v1608 = insertelement <8 x float> poison, float %v1477, i64 0
  %v1609 = shufflevector <8 x float> %v1608, <8 x float> poison, <8 x i32> zeroinitializer
  %v1610 = fadd <8 x float> %v1607, %v1609
  %v1611 = add i64 0, 0
  %v1612 = getelementptr inbounds float, ptr %v1418, i64 %v1611
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = insertelement <8 x float> poison, float %v1480, i64 0
  %v1615 = shufflevector <8 x float> %v1614, <8 x float> poison, <8 x i32> zeroinitializer
  %v1616 = fsub <8 x float> %v1613, %v1615
  %v1617 = insertelement <8 x float> poison, float %v1486, i64 0
  %v1618 = shufflevector <8 x float> %v1617, <8 x float> poison, <8 x i32> zeroinitializer
  %v1619 = fmul <8 x float> %v1616, %v1618
  %v1620 = add i64 0, 0
  %v1621 = getelementptr inbounds float, ptr %v40, i64 %v1620
  %v1622 = load <8 x float>, ptr %v1621, align 4
  %v1623 = fmul <8 x float> %v1619, %v1622
  %v1624 = add i64 0, 0
  %v1625 = getelementptr inbounds float, ptr %v42, i64 %v1624
  %v1626 = load <8 x float>, ptr %v1625, align 4
  %v1627 = fadd <8 x float> %v1623, %v1626
  %v1628 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1627)
  %v1629 = fneg <8 x float> %v1628
  %v1630 = fcmp olt <8 x float> %v1629, splat (float 0xC05A400000000000)
  %v1631 = select <8 x i1> %v1630, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1629
  %v1632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1631, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1633 = fsub <8 x float> %v1632, splat (float 0x4168000000000000)
  %v1634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1633, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1631)
  %v1635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1633, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1634)
  %v1636 = bitcast <8 x float> %v1632 to <8 x i32>
  %v1637 = fmul <8 x float> %v1635, %v1635
  %v1638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1635, <8 x float> splat (float 0x3F81227F40000000))
  %v1639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1638, <8 x float> %v1635, <8 x float> splat (float 0x3FA5556740000000))
  %v1640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1639, <8 x float> %v1635, <8 x float> splat (float 0x3FC5554B00000000))
  %v1641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1640, <8 x float> %v1635, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1637, <8 x float> %v1641, <8 x float> %v1635)
  %v1643 = sub <8 x i32> %v1636, splat (i32 1262485250)
  %v1644 = lshr <8 x i32> %v1643, splat (i32 1)
  %v1645 = sub <8 x i32> %v1643, %v1644
  %v1646 = shl <8 x i32> %v1644, splat (i32 23)
  %v1647 = bitcast <8 x i32> %v1646 to <8 x float>
  %v1648 = shl <8 x i32> %v1645, splat (i32 23)
  %v1649 = bitcast <8 x i32> %v1648 to <8 x float>
  %v1650 = fadd <8 x float> %v1642, splat (float 0x3FF0000000000000)
  %v1651 = fmul <8 x float> %v1650, %v1647
  %v1652 = fmul <8 x float> %v1651, %v1649
  %v1653 = fcmp olt <8 x float> %v1627, splat (float 0x0000000000000000)
  %v1654 = select <8 x i1> %v1653, <8 x float> %v1652, <8 x float> splat (float 0x3FF0000000000000)
  %v1655 = fadd <8 x float> %v1652, splat (float 0x3FF0000000000000)
  %v1656 = fdiv <8 x float> %v1654, %v1655
  %v1657 = fmul <8 x float> %v1610, %v1656
  %v1658 = add i64 8, 0
  %v1659 = getelementptr inbounds float, ptr %v1418, i64 %v1658
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = insertelement <8 x float> poison, float %v1489, i64 0
  %v1662 = shufflevector <8 x float> %v1661, <8 x float> poison, <8 x i32> zeroinitializer
  %v1663 = fsub <8 x float> %v1660, %v1662
  %v1664 = insertelement <8 x float> poison, float %v1495, i64 0
  %v1665 = shufflevector <8 x float> %v1664, <8 x float> poison, <8 x i32> zeroinitializer
  %v1666 = fmul <8 x float> %v1663, %v1665
  %v1667 = add i64 8, 0
  %v1668 = getelementptr inbounds float, ptr %v40, i64 %v1667
  %v1669 = load <8 x float>, ptr %v1668, align 4
  %v1670 = fmul <8 x float> %v1666, %v1669
  %v1671 = add i64 8, 0
  %v1672 = getelementptr inbounds float, ptr %v42, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = fadd <8 x float> %v1670, %v1673
  %v1675 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1674)
  %v1676 = fcmp ogt <8 x float> %v1675, splat (float 0x4023000000000000)
  %v1677 = select <8 x i1> %v1676, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1675
  %v1678 = fadd <8 x float> %v1677, %v1677
  %v1679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1678, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1680 = fsub <8 x float> %v1679, splat (float 0x4168000000000000)
  %v1681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1680, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1678)
  %v1682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1680, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1681)
  %v1683 = bitcast <8 x float> %v1679 to <8 x i32>
  %v1684 = fmul <8 x float> %v1682, %v1682
  %v1685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1682, <8 x float> splat (float 0x3F81227F40000000))
  %v1686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1685, <8 x float> %v1682, <8 x float> splat (float 0x3FA5556740000000))
  %v1687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1686, <8 x float> %v1682, <8 x float> splat (float 0x3FC5554B00000000))
  %v1688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1687, <8 x float> %v1682, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1684, <8 x float> %v1688, <8 x float> %v1682)
  %v1690 = shl <8 x i32> %v1683, splat (i32 23)
  %v1691 = add <8 x i32> %v1690, splat (i32 1065353216)
  %v1692 = bitcast <8 x i32> %v1691 to <8 x float>
  %v1693 = fsub <8 x float> %v1692, splat (float 0x3FF0000000000000)
  %v1694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1692, <8 x float> %v1689, <8 x float> %v1693)
  %v1695 = fadd <8 x float> %v1694, splat (float 0x4000000000000000)
  %v1696 = fdiv <8 x float> %v1694, %v1695
  %v1697 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1696, <8 x float> %v1674)
  %v1698 = fmul <8 x float> %v1697, %v1697
  %v1699 = fsub <8 x float> %v1597, %v1698
  %v1700 = fmul <8 x float> %v1657, %v1699
  %v1701 = add i64 8, 0
  %v1702 = getelementptr inbounds float, ptr %v1501, i64 %v1701
  store <8 x float> %v1700, ptr %v1702, align 4
  %v1703 = add nsw i64 %v1399, 1
  br label %b40
b42:
  %v1704 = add i64 %v7, 0
  %v1705 = sdiv i64 %v1704, 1
  %v1706 = add i64 %v2, 1
  %v1707 = mul i64 %v1705, %v2
  %v1708 = sdiv i64 %v1707, %v3
  %v1709 = mul i64 %v1708, 1
  %v1710 = icmp slt i64 %v1709, %v7
  %v1711 = select i1 %v1710, i64 %v1709, i64 %v7
  %v1712 = mul i64 %v1705, %v1706
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v7
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v7
  br label %b43
b43:
  %v1717 = phi i64 [ %v1711, %b42 ], [ %v1982, %b44 ]
  %v1718 = icmp slt i64 %v1717, %v1716
  br i1 %v1718, label %b44, label %b45
b44:
  %v1719 = add i64 %v634, 1
  %v1720 = and i64 %v1719, 1
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1717
  %v1723 = mul i64 %v1722, 8
  %v1724 = getelementptr inbounds float, ptr %v60, i64 %v1723
  %v1725 = add i64 %v634, 0
  %v1726 = and i64 %v1725, %v316
  %v1727 = mul i64 %v1726, %v7
  %v1728 = add i64 %v1727, %v1717
  %v1729 = mul i64 %v1728, 8
  %v1730 = getelementptr inbounds float, ptr %v190, i64 %v1729
  %v1731 = add i64 %v634, 0
  %v1732 = and i64 %v1731, %v298
  %v1733 = mul i64 %v1732, %v7
  %v1734 = add i64 %v1733, %v1717
  %v1735 = mul i64 %v1734, 32
  %v1736 = getelementptr inbounds float, ptr %v172, i64 %v1735
  %v1737 = add i64 %v634, 0
  %v1738 = and i64 %v1737, %v302
  %v1739 = mul i64 %v1738, %v7
  %v1740 = add i64 %v1739, %v1717
  %v1741 = mul i64 %v1740, 4
  %v1742 = getelementptr inbounds float, ptr %v176, i64 %v1741
  %v1743 = getelementptr inbounds float, ptr %v1742, i64 3
  %v1744 = load float, ptr %v1743, align 4
  %v1745 = fdiv float %v1744, 0x4020000000000000
  %v1746 = add i64 %v634, 0
  %v1747 = and i64 %v1746, %v306
  %v1748 = mul i64 %v1747, %v7
  %v1749 = add i64 %v1748, %v1717
  %v1750 = mul i64 %v1749, 4
  %v1751 = getelementptr inbounds float, ptr %v180, i64 %v1750
  %v1752 = getelementptr inbounds float, ptr %v1751, i64 3
  %v1753 = load float, ptr %v1752, align 4
  %v1754 = fdiv float %v1753, 0x4020000000000000
  %v1755 = fadd float %v1754, 0x3EE4F8B580000000
  %v1756 = call float @llvm.sqrt.f32(float %v1755)
  %v1757 = fdiv float 0x3FF0000000000000, %v1756
  %v1758 = add i64 %v634, 1
  %v1759 = and i64 %v1758, %v232
  %v1760 = mul i64 %v1759, %v7
  %v1761 = add i64 %v1760, %v1717
  %v1762 = mul i64 %v1761, 8
  %v1763 = getelementptr inbounds float, ptr %v52, i64 %v1762
  %v1764 = add i64 %v634, 0
  %v1765 = and i64 %v1764, %v312
  %v1766 = mul i64 %v1765, %v7
  %v1767 = add i64 %v1766, %v1717
  %v1768 = mul i64 %v1767, 1
  %v1769 = getelementptr inbounds float, ptr %v186, i64 %v1768
  %v1770 = getelementptr inbounds float, ptr %v1769, i64 0
  %v1771 = load float, ptr %v1770, align 4
  %v1772 = add i64 %v634, 0
  %v1773 = and i64 %v1772, %v314
  %v1774 = mul i64 %v1773, %v7
  %v1775 = add i64 %v1774, %v1717
  %v1776 = mul i64 %v1775, 1
  %v1777 = getelementptr inbounds float, ptr %v188, i64 %v1776
  %v1778 = getelementptr inbounds float, ptr %v1777, i64 0
  %v1779 = load float, ptr %v1778, align 4
  %v1780 = fdiv float 0x3FF0000000000000, %v1779
  %v1781 = mul i64 %v1717, 1
  %v1782 = getelementptr inbounds float, ptr %v192, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1782, i64 0
  %v1784 = load float, ptr %v1783, align 4
  %v1785 = fmul float %v1784, %v1780
  %v1786 = fdiv float %v1785, %v1779
  %v1787 = fmul float %v1786, 0x3FE0000000000000
  %v1788 = fdiv float %v1787, %v1779
  %v1789 = fdiv float %v1788, 0x4020000000000000
  %v1790 = fneg float %v1789
  %v1791 = mul i64 %v1717, 1
  %v1792 = getelementptr inbounds float, ptr %v194, i64 %v1791
  %v1793 = getelementptr inbounds float, ptr %v1792, i64 0
  %v1794 = load float, ptr %v1793, align 4
  %v1795 = fdiv float %v1794, 0x4020000000000000
  %v1796 = add i64 %v634, 0
  %v1797 = and i64 %v1796, %v232
  %v1798 = mul i64 %v1797, %v7
  %v1799 = add i64 %v1798, %v1717
  %v1800 = mul i64 %v1799, 8
  %v1801 = getelementptr inbounds float, ptr %v52, i64 %v1800
  %v1802 = getelementptr inbounds float, ptr %v1742, i64 2
  %v1803 = load float, ptr %v1802, align 4
  %v1804 = fdiv float %v1803, 0x4020000000000000
  %v1805 = getelementptr inbounds float, ptr %v1751, i64 2
  %v1806 = load float, ptr %v1805, align 4
  %v1807 = fdiv float %v1806, 0x4020000000000000
  %v1808 = fadd float %v1807, 0x3EE4F8B580000000
  %v1809 = call float @llvm.sqrt.f32(float %v1808)
  %v1810 = fdiv float 0x3FF0000000000000, %v1809
  %v1811 = add i64 %v634, 0
  %v1812 = and i64 %v1811, %v244
  %v1813 = mul i64 %v1812, %v7
  %v1814 = add i64 %v1813, %v1717
  %v1815 = mul i64 %v1814, 32
  %v1816 = getelementptr inbounds float, ptr %v112, i64 %v1815
  %v1817 = add i64 0, 0
  %v1818 = getelementptr inbounds float, ptr %v1724, i64 %v1817
  %v1819 = load <8 x float>, ptr %v1818, align 4
  %v1820 = add i64 0, 0
  %v1821 = getelementptr inbounds float, ptr %v1730, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = add i64 24, 0
  %v1824 = getelementptr inbounds float, ptr %v1736, i64 %v1823
  %v1825 = load <8 x float>, ptr %v1824, align 4
  %v1826 = insertelement <8 x float> poison, float %v1745, i64 0
  %v1827 = shufflevector <8 x float> %v1826, <8 x float> poison, <8 x i32> zeroinitializer
  %v1828 = fsub <8 x float> %v1825, %v1827
  %v1829 = insertelement <8 x float> poison, float %v1757, i64 0
  %v1830 = shufflevector <8 x float> %v1829, <8 x float> poison, <8 x i32> zeroinitializer
  %v1831 = fmul <8 x float> %v1828, %v1830
  %v1832 = add i64 24, 0
  %v1833 = getelementptr inbounds float, ptr %v40, i64 %v1832
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = fmul <8 x float> %v1831, %v1834
  %v1836 = add i64 24, 0
  %v1837 = getelementptr inbounds float, ptr %v42, i64 %v1836
  %v1838 = load <8 x float>, ptr %v1837, align 4
  %v1839 = fadd <8 x float> %v1835, %v1838
  %v1840 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1839)
  %v1841 = fneg <8 x float> %v1840
  %v1842 = fcmp olt <8 x float> %v1841, splat (float 0xC05A400000000000)
  %v1843 = select <8 x i1> %v1842, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1841
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1845 = fsub <8 x float> %v1844, splat (float 0x4168000000000000)
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1843)
  %v1847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1846)
  %v1848 = bitcast <8 x float> %v1844 to <8 x i32>
  %v1849 = fmul <8 x float> %v1847, %v1847
  %v1850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1847, <8 x float> splat (float 0x3F81227F40000000))
  %v1851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1850, <8 x float> %v1847, <8 x float> splat (float 0x3FA5556740000000))
  %v1852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1851, <8 x float> %v1847, <8 x float> splat (float 0x3FC5554B00000000))
  %v1853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1852, <8 x float> %v1847, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1849, <8 x float> %v1853, <8 x float> %v1847)
  %v1855 = sub <8 x i32> %v1848, splat (i32 1262485250)
  %v1856 = lshr <8 x i32> %v1855, splat (i32 1)
  %v1857 = sub <8 x i32> %v1855, %v1856
  %v1858 = shl <8 x i32> %v1856, splat (i32 23)
  %v1859 = bitcast <8 x i32> %v1858 to <8 x float>
  %v1860 = shl <8 x i32> %v1857, splat (i32 23)
  %v1861 = bitcast <8 x i32> %v1860 to <8 x float>
  %v1862 = fadd <8 x float> %v1854, splat (float 0x3FF0000000000000)
  %v1863 = fmul <8 x float> %v1862, %v1859
  %v1864 = fmul <8 x float> %v1863, %v1861
  %v1865 = fcmp olt <8 x float> %v1839, splat (float 0x0000000000000000)
  %v1866 = select <8 x i1> %v1865, <8 x float> %v1864, <8 x float> splat (float 0x3FF0000000000000)
  %v1867 = fadd <8 x float> %v1864, splat (float 0x3FF0000000000000)
  %v1868 = fdiv <8 x float> %v1866, %v1867
  %v1869 = fmul <8 x float> %v1822, %v1868
  %v1870 = add i64 0, 0
  %v1871 = getelementptr inbounds float, ptr %v1763, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = insertelement <8 x float> poison, float %v1771, i64 0
  %v1874 = shufflevector <8 x float> %v1873, <8 x float> poison, <8 x i32> zeroinitializer
  %v1875 = fsub <8 x float> %v1872, %v1874
  %v1876 = insertelement <8 x float> poison, float %v1780, i64 0
  %v1877 = shufflevector <8 x float> %v1876, <8 x float> poison, <8 x i32> zeroinitializer
  %v1878 = fmul <8 x float> %v1875, %v1877
  %v1879 = add i64 0, 0
  %v1880 = getelementptr inbounds float, ptr %v44, i64 %v1879
  %v1881 = load <8 x float>, ptr %v1880, align 4
  %v1882 = fmul <8 x float> %v1878, %v1881
  %v1883 = add i64 0, 0
  %v1884 = getelementptr inbounds float, ptr %v46, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = fadd <8 x float> %v1882, %v1885
  %v1887 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1886)
  %v1888 = fcmp ogt <8 x float> %v1887, splat (float 0x4023000000000000)
  %v1889 = select <8 x i1> %v1888, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1887
  %v1890 = fadd <8 x float> %v1889, %v1889
  %v1891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1890, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1892 = fsub <8 x float> %v1891, splat (float 0x4168000000000000)
  %v1893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1892, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1890)
  %v1894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1892, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1893)
  %v1895 = bitcast <8 x float> %v1891 to <8 x i32>
  %v1896 = fmul <8 x float> %v1894, %v1894
  %v1897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1894, <8 x float> splat (float 0x3F81227F40000000))
  %v1898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1897, <8 x float> %v1894, <8 x float> splat (float 0x3FA5556740000000))
  %v1899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1898, <8 x float> %v1894, <8 x float> splat (float 0x3FC5554B00000000))
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> %v1894, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1896, <8 x float> %v1900, <8 x float> %v1894)
  %v1902 = shl <8 x i32> %v1895, splat (i32 23)
  %v1903 = add <8 x i32> %v1902, splat (i32 1065353216)
  %v1904 = bitcast <8 x i32> %v1903 to <8 x float>
  %v1905 = fsub <8 x float> %v1904, splat (float 0x3FF0000000000000)
  %v1906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1904, <8 x float> %v1901, <8 x float> %v1905)
  %v1907 = fadd <8 x float> %v1906, splat (float 0x4000000000000000)
  %v1908 = fdiv <8 x float> %v1906, %v1907
  %v1909 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1908, <8 x float> %v1886)
  %v1910 = fmul <8 x float> %v1909, %v1909
  %v1911 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1912 = shufflevector <8 x float> %v1911, <8 x float> poison, <8 x i32> zeroinitializer
  %v1913 = fsub <8 x float> %v1912, %v1910
  %v1914 = fmul <8 x float> %v1869, %v1913
  %v1915 = fmul <8 x float> %v1914, %v1881
  %v1916 = fmul <8 x float> %v1915, %v1877
  %v1917 = insertelement <8 x float> poison, float %v1790, i64 0
  %v1918 = shufflevector <8 x float> %v1917, <8 x float> poison, <8 x i32> zeroinitializer
  %v1919 = fmul <8 x float> %v1918, %v1875
  %v1920 = fadd <8 x float> %v1916, %v1919
  %v1921 = fadd <8 x float> %v1920, %v1919
  %v1922 = fadd <8 x float> %v1819, %v1921
  %v1923 = insertelement <8 x float> poison, float %v1795, i64 0
  %v1924 = shufflevector <8 x float> %v1923, <8 x float> poison, <8 x i32> zeroinitializer
  %v1925 = fadd <8 x float> %v1922, %v1924
  %v1926 = add i64 0, 0
  %v1927 = getelementptr inbounds float, ptr %v1801, i64 %v1926
  %v1928 = load <8 x float>, ptr %v1927, align 4
  %v1929 = fmul <8 x float> %v1925, %v1928
  %v1930 = add i64 16, 0
  %v1931 = getelementptr inbounds float, ptr %v1736, i64 %v1930
  %v1932 = load <8 x float>, ptr %v1931, align 4
  %v1933 = insertelement <8 x float> poison, float %v1804, i64 0
  %v1934 = shufflevector <8 x float> %v1933, <8 x float> poison, <8 x i32> zeroinitializer
  %v1935 = fsub <8 x float> %v1932, %v1934
  %v1936 = insertelement <8 x float> poison, float %v1810, i64 0
  %v1937 = shufflevector <8 x float> %v1936, <8 x float> poison, <8 x i32> zeroinitializer
  %v1938 = fmul <8 x float> %v1935, %v1937
  %v1939 = add i64 16, 0
  %v1940 = getelementptr inbounds float, ptr %v40, i64 %v1939
  %v1941 = load <8 x float>, ptr %v1940, align 4
  %v1942 = fmul <8 x float> %v1938, %v1941
  %v1943 = add i64 16, 0
  %v1944 = getelementptr inbounds float, ptr %v42, i64 %v1943
  %v1945 = load <8 x float>, ptr %v1944, align 4
  %v1946 = fadd <8 x float> %v1942, %v1945
  %v1947 = fadd <8 x float> %v1946, %v1912
  %v1948 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1947)
  %v1949 = fneg <8 x float> %v1948
  %v1950 = fcmp olt <8 x float> %v1949, splat (float 0xC05A400000000000)
  %v1951 = select <8 x i1> %v1950, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1949
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1951, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1953 = fsub <8 x float> %v1952, splat (float 0x4168000000000000)
  %v1954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1953, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1951)
  %v1955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1953, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1954)
  %v1956 = bitcast <8 x float> %v1952 to <8 x i32>
  %v1957 = fmul <8 x float> %v1955, %v1955
  %v1958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1955, <8 x float> splat (float 0x3F81227F40000000))
  %v1959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1958, <8 x float> %v1955, <8 x float> splat (float 0x3FA5556740000000))
  %v1960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1959, <8 x float> %v1955, <8 x float> splat (float 0x3FC5554B00000000))
  %v1961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1960, <8 x float> %v1955, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1957, <8 x float> %v1961, <8 x float> %v1955)
  %v1963 = sub <8 x i32> %v1956, splat (i32 1262485250)
  %v1964 = lshr <8 x i32> %v1963, splat (i32 1)
  %v1965 = sub <8 x i32> %v1963, %v1964
  %v1966 = shl <8 x i32> %v1964, splat (i32 23)
  %v1967 = bitcast <8 x i32> %v1966 to <8 x float>
  %v1968 = shl <8 x i32> %v1965, splat (i32 23)
  %v1969 = bitcast <8 x i32> %v1968 to <8 x float>
  %v1970 = fadd <8 x float> %v1962, splat (float 0x3FF0000000000000)
  %v1971 = fmul <8 x float> %v1970, %v1967
  %v1972 = fmul <8 x float> %v1971, %v1969
  %v1973 = fcmp olt <8 x float> %v1947, splat (float 0x0000000000000000)
  %v1974 = select <8 x i1> %v1973, <8 x float> %v1972, <8 x float> splat (float 0x3FF0000000000000)
  %v1975 = fadd <8 x float> %v1972, splat (float 0x3FF0000000000000)
  %v1976 = fdiv <8 x float> %v1974, %v1975
  %v1977 = fmul <8 x float> %v1929, %v1976
  %v1978 = fsub <8 x float> %v1912, %v1976
  %v1979 = fmul <8 x float> %v1977, %v1978
  %v1980 = add i64 16, 0
  %v1981 = getelementptr inbounds float, ptr %v1816, i64 %v1980
  store <8 x float> %v1979, ptr %v1981, align 4
  %v1982 = add nsw i64 %v1717, 1
  br label %b43
b45:
  %v1983 = add i64 %v7, 0
  %v1984 = sdiv i64 %v1983, 1
  %v1985 = add i64 %v2, 1
  %v1986 = mul i64 %v1984, %v2
  %v1987 = sdiv i64 %v1986, %v3
  %v1988 = mul i64 %v1987, 1
  %v1989 = icmp slt i64 %v1988, %v7
  %v1990 = select i1 %v1989, i64 %v1988, i64 %v7
  %v1991 = mul i64 %v1984, %v1985
  %v1992 = sdiv i64 %v1991, %v3
  %v1993 = mul i64 %v1992, 1
  %v1994 = icmp slt i64 %v1993, %v7
  %v1995 = select i1 %v1994, i64 %v1993, i64 %v7
  br label %b46
b46:
  %v1996 = phi i64 [ %v1990, %b45 ], [ %v2157, %b47 ]
  %v1997 = icmp slt i64 %v1996, %v1995
  br i1 %v1997, label %b47, label %b48
b47:
  %v1998 = add i64 %v634, 0
  %v1999 = and i64 %v1998, %v316
  %v2000 = mul i64 %v1999, %v7
  %v2001 = add i64 %v2000, %v1996
  %v2002 = mul i64 %v2001, 8
  %v2003 = getelementptr inbounds float, ptr %v190, i64 %v2002
  %v2004 = add i64 %v634, 1
  %v2005 = and i64 %v2004, %v232
  %v2006 = mul i64 %v2005, %v7
  %v2007 = add i64 %v2006, %v1996
  %v2008 = mul i64 %v2007, 8
  %v2009 = getelementptr inbounds float, ptr %v52, i64 %v2008
  %v2010 = add i64 %v634, 0
  %v2011 = and i64 %v2010, %v312
  %v2012 = mul i64 %v2011, %v7
  %v2013 = add i64 %v2012, %v1996
  %v2014 = mul i64 %v2013, 1
  %v2015 = getelementptr inbounds float, ptr %v186, i64 %v2014
  %v2016 = getelementptr inbounds float, ptr %v2015, i64 0
  %v2017 = load float, ptr %v2016, align 4
  %v2018 = add i64 %v634, 0
  %v2019 = and i64 %v2018, %v314
  %v2020 = mul i64 %v2019, %v7
  %v2021 = add i64 %v2020, %v1996
  %v2022 = mul i64 %v2021, 1
  %v2023 = getelementptr inbounds float, ptr %v188, i64 %v2022
  %v2024 = getelementptr inbounds float, ptr %v2023, i64 0
  %v2025 = load float, ptr %v2024, align 4
  %v2026 = fdiv float 0x3FF0000000000000, %v2025
  %v2027 = add i64 %v634, 0
  %v2028 = and i64 %v2027, %v298
  %v2029 = mul i64 %v2028, %v7
  %v2030 = add i64 %v2029, %v1996
  %v2031 = mul i64 %v2030, 32
  %v2032 = getelementptr inbounds float, ptr %v172, i64 %v2031
  %v2033 = add i64 %v634, 0
  %v2034 = and i64 %v2033, %v302
  %v2035 = mul i64 %v2034, %v7
  %v2036 = add i64 %v2035, %v1996
  %v2037 = mul i64 %v2036, 4
  %v2038 = getelementptr inbounds float, ptr %v176, i64 %v2037
  %v2039 = getelementptr inbounds float, ptr %v2038, i64 3
  %v2040 = load float, ptr %v2039, align 4
  %v2041 = fdiv float %v2040, 0x4020000000000000
  %v2042 = add i64 %v634, 0
  %v2043 = and i64 %v2042, %v306
  %v2044 = mul i64 %v2043, %v7
  %v2045 = add i64 %v2044, %v1996
  %v2046 = mul i64 %v2045, 4
  %v2047 = getelementptr inbounds float, ptr %v180, i64 %v2046
  %v2048 = getelementptr inbounds float, ptr %v2047, i64 3
  %v2049 = load float, ptr %v2048, align 4
  %v2050 = fdiv float %v2049, 0x4020000000000000
  %v2051 = fadd float %v2050, 0x3EE4F8B580000000
  %v2052 = call float @llvm.sqrt.f32(float %v2051)
  %v2053 = fdiv float 0x3FF0000000000000, %v2052
  %v2054 = add i64 %v634, 0
  %v2055 = and i64 %v2054, %v244
  %v2056 = mul i64 %v2055, %v7
  %v2057 = add i64 %v2056, %v1996
  %v2058 = mul i64 %v2057, 32
  %v2059 = getelementptr inbounds float, ptr %v112, i64 %v2058
  %v2060 = add i64 0, 0
  %v2061 = getelementptr inbounds float, ptr %v2003, i64 %v2060
  %v2062 = load <8 x float>, ptr %v2061, align 4
  %v2063 = add i64 0, 0
  %v2064 = getelementptr inbounds float, ptr %v2009, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = insertelement <8 x float> poison, float %v2017, i64 0
  %v2067 = shufflevector <8 x float> %v2066, <8 x float> poison, <8 x i32> zeroinitializer
  %v2068 = fsub <8 x float> %v2065, %v2067
  %v2069 = insertelement <8 x float> poison, float %v2026, i64 0
  %v2070 = shufflevector <8 x float> %v2069, <8 x float> poison, <8 x i32> zeroinitializer
  %v2071 = fmul <8 x float> %v2068, %v2070
  %v2072 = add i64 0, 0
  %v2073 = getelementptr inbounds float, ptr %v44, i64 %v2072
  %v2074 = load <8 x float>, ptr %v2073, align 4
  %v2075 = fmul <8 x float> %v2071, %v2074
  %v2076 = add i64 0, 0
  %v2077 = getelementptr inbounds float, ptr %v46, i64 %v2076
  %v2078 = load <8 x float>, ptr %v2077, align 4
  %v2079 = fadd <8 x float> %v2075, %v2078
  %v2080 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2079)
  %v2081 = fcmp ogt <8 x float> %v2080, splat (float 0x4023000000000000)
  %v2082 = select <8 x i1> %v2081, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2080
  %v2083 = fadd <8 x float> %v2082, %v2082
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2085 = fsub <8 x float> %v2084, splat (float 0x4168000000000000)
  %v2086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2085, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2083)
  %v2087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2085, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2086)
  %v2088 = bitcast <8 x float> %v2084 to <8 x i32>
  %v2089 = fmul <8 x float> %v2087, %v2087
  %v2090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2087, <8 x float> splat (float 0x3F81227F40000000))
  %v2091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2090, <8 x float> %v2087, <8 x float> splat (float 0x3FA5556740000000))
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2091, <8 x float> %v2087, <8 x float> splat (float 0x3FC5554B00000000))
  %v2093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2092, <8 x float> %v2087, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2089, <8 x float> %v2093, <8 x float> %v2087)
  %v2095 = shl <8 x i32> %v2088, splat (i32 23)
  %v2096 = add <8 x i32> %v2095, splat (i32 1065353216)
  %v2097 = bitcast <8 x i32> %v2096 to <8 x float>
  %v2098 = fsub <8 x float> %v2097, splat (float 0x3FF0000000000000)
  %v2099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2097, <8 x float> %v2094, <8 x float> %v2098)
  %v2100 = fadd <8 x float> %v2099, splat (float 0x4000000000000000)
  %v2101 = fdiv <8 x float> %v2099, %v2100
  %v2102 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2101, <8 x float> %v2079)
  %v2103 = fmul <8 x float> %v2062, %v2102
  %v2104 = add i64 24, 0
  %v2105 = getelementptr inbounds float, ptr %v2032, i64 %v2104
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = insertelement <8 x float> poison, float %v2041, i64 0
  %v2108 = shufflevector <8 x float> %v2107, <8 x float> poison, <8 x i32> zeroinitializer
  %v2109 = fsub <8 x float> %v2106, %v2108
  %v2110 = insertelement <8 x float> poison, float %v2053, i64 0
  %v2111 = shufflevector <8 x float> %v2110, <8 x float> poison, <8 x i32> zeroinitializer
  %v2112 = fmul <8 x float> %v2109, %v2111
  %v2113 = add i64 24, 0
  %v2114 = getelementptr inbounds float, ptr %v40, i64 %v2113
  %v2115 = load <8 x float>, ptr %v2114, align 4
  %v2116 = fmul <8 x float> %v2112, %v2115
  %v2117 = add i64 24, 0
  %v2118 = getelementptr inbounds float, ptr %v42, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = fadd <8 x float> %v2116, %v2119
  %v2121 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2120)
  %v2122 = fneg <8 x float> %v2121
  %v2123 = fcmp olt <8 x float> %v2122, splat (float 0xC05A400000000000)
  %v2124 = select <8 x i1> %v2123, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2122
  %v2125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2124, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2126 = fsub <8 x float> %v2125, splat (float 0x4168000000000000)
  %v2127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2126, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2124)
  %v2128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2126, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2127)
  %v2129 = bitcast <8 x float> %v2125 to <8 x i32>
  %v2130 = fmul <8 x float> %v2128, %v2128
  %v2131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2128, <8 x float> splat (float 0x3F81227F40000000))
  %v2132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2131, <8 x float> %v2128, <8 x float> splat (float 0x3FA5556740000000))
  %v2133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2132, <8 x float> %v2128, <8 x float> splat (float 0x3FC5554B00000000))
  %v2134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2133, <8 x float> %v2128, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2130, <8 x float> %v2134, <8 x float> %v2128)
  %v2136 = sub <8 x i32> %v2129, splat (i32 1262485250)
  %v2137 = lshr <8 x i32> %v2136, splat (i32 1)
  %v2138 = sub <8 x i32> %v2136, %v2137
  %v2139 = shl <8 x i32> %v2137, splat (i32 23)
  %v2140 = bitcast <8 x i32> %v2139 to <8 x float>
  %v2141 = shl <8 x i32> %v2138, splat (i32 23)
  %v2142 = bitcast <8 x i32> %v2141 to <8 x float>
  %v2143 = fadd <8 x float> %v2135, splat (float 0x3FF0000000000000)
  %v2144 = fmul <8 x float> %v2143, %v2140
  %v2145 = fmul <8 x float> %v2144, %v2142
  %v2146 = fcmp olt <8 x float> %v2120, splat (float 0x0000000000000000)
  %v2147 = select <8 x i1> %v2146, <8 x float> %v2145, <8 x float> splat (float 0x3FF0000000000000)
  %v2148 = fadd <8 x float> %v2145, splat (float 0x3FF0000000000000)
  %v2149 = fdiv <8 x float> %v2147, %v2148
  %v2150 = fmul <8 x float> %v2103, %v2149
  %v2151 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2152 = shufflevector <8 x float> %v2151, <8 x float> poison, <8 x i32> zeroinitializer
  %v2153 = fsub <8 x float> %v2152, %v2149
  %v2154 = fmul <8 x float> %v2150, %v2153
  %v2155 = add i64 24, 0
  %v2156 = getelementptr inbounds float, ptr %v2059, i64 %v2155
  store <8 x float> %v2154, ptr %v2156, align 4
  %v2157 = add nsw i64 %v1996, 1
  br label %b46
b48:
  %v2158 = add i64 %v7, 0
  %v2159 = sdiv i64 %v2158, 1
  %v2160 = add i64 %v2, 1
  %v2161 = mul i64 %v2159, %v2
  %v2162 = sdiv i64 %v2161, %v3
  %v2163 = mul i64 %v2162, 1
  %v2164 = icmp slt i64 %v2163, %v7
  %v2165 = select i1 %v2164, i64 %v2163, i64 %v7
  %v2166 = mul i64 %v2159, %v2160
  %v2167 = sdiv i64 %v2166, %v3
  %v2168 = mul i64 %v2167, 1
  %v2169 = icmp slt i64 %v2168, %v7
  %v2170 = select i1 %v2169, i64 %v2168, i64 %v7
  br label %b49
b49:
  %v2171 = phi i64 [ %v2165, %b48 ], [ %v2424, %b50 ]
  %v2172 = icmp slt i64 %v2171, %v2170
  br i1 %v2172, label %b50, label %b51
b50:
  %v2173 = add i64 %v634, 1
  %v2174 = and i64 %v2173, 1
  %v2175 = mul i64 %v2174, %v7
  %v2176 = add i64 %v2175, %v2171
  %v2177 = mul i64 %v2176, 8
  %v2178 = getelementptr inbounds float, ptr %v60, i64 %v2177
  %v2179 = add i64 %v634, 0
  %v2180 = and i64 %v2179, %v316
  %v2181 = mul i64 %v2180, %v7
  %v2182 = add i64 %v2181, %v2171
  %v2183 = mul i64 %v2182, 8
  %v2184 = getelementptr inbounds float, ptr %v190, i64 %v2183
  %v2185 = add i64 %v634, 0
  %v2186 = and i64 %v2185, %v298
  %v2187 = mul i64 %v2186, %v7
  %v2188 = add i64 %v2187, %v2171
  %v2189 = mul i64 %v2188, 32
  %v2190 = getelementptr inbounds float, ptr %v172, i64 %v2189
  %v2191 = add i64 %v634, 0
  %v2192 = and i64 %v2191, %v302
  %v2193 = mul i64 %v2192, %v7
  %v2194 = add i64 %v2193, %v2171
  %v2195 = mul i64 %v2194, 4
  %v2196 = getelementptr inbounds float, ptr %v176, i64 %v2195
  %v2197 = getelementptr inbounds float, ptr %v2196, i64 3
  %v2198 = load float, ptr %v2197, align 4
  %v2199 = fdiv float %v2198, 0x4020000000000000
  %v2200 = add i64 %v634, 0
  %v2201 = and i64 %v2200, %v306
  %v2202 = mul i64 %v2201, %v7
  %v2203 = add i64 %v2202, %v2171
  %v2204 = mul i64 %v2203, 4
  %v2205 = getelementptr inbounds float, ptr %v180, i64 %v2204
  %v2206 = getelementptr inbounds float, ptr %v2205, i64 3
  %v2207 = load float, ptr %v2206, align 4
  %v2208 = fdiv float %v2207, 0x4020000000000000
  %v2209 = fadd float %v2208, 0x3EE4F8B580000000
  %v2210 = call float @llvm.sqrt.f32(float %v2209)
  %v2211 = fdiv float 0x3FF0000000000000, %v2210
  %v2212 = add i64 %v634, 1
  %v2213 = and i64 %v2212, %v232
  %v2214 = mul i64 %v2213, %v7
  %v2215 = add i64 %v2214, %v2171
  %v2216 = mul i64 %v2215, 8
  %v2217 = getelementptr inbounds float, ptr %v52, i64 %v2216
  %v2218 = add i64 %v634, 0
  %v2219 = and i64 %v2218, %v312
  %v2220 = mul i64 %v2219, %v7
  %v2221 = add i64 %v2220, %v2171
  %v2222 = mul i64 %v2221, 1
  %v2223 = getelementptr inbounds float, ptr %v186, i64 %v2222
  %v2224 = getelementptr inbounds float, ptr %v2223, i64 0
  %v2225 = load float, ptr %v2224, align 4
  %v2226 = add i64 %v634, 0
  %v2227 = and i64 %v2226, %v314
  %v2228 = mul i64 %v2227, %v7
  %v2229 = add i64 %v2228, %v2171
  %v2230 = mul i64 %v2229, 1
  %v2231 = getelementptr inbounds float, ptr %v188, i64 %v2230
  %v2232 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2233 = load float, ptr %v2232, align 4
  %v2234 = fdiv float 0x3FF0000000000000, %v2233
  %v2235 = mul i64 %v2171, 1
  %v2236 = getelementptr inbounds float, ptr %v192, i64 %v2235
  %v2237 = getelementptr inbounds float, ptr %v2236, i64 0
  %v2238 = load float, ptr %v2237, align 4
  %v2239 = fmul float %v2238, %v2234
  %v2240 = fdiv float %v2239, %v2233
  %v2241 = fmul float %v2240, 0x3FE0000000000000
  %v2242 = fdiv float %v2241, %v2233
  %v2243 = fdiv float %v2242, 0x4020000000000000
  %v2244 = fneg float %v2243
  %v2245 = mul i64 %v2171, 1
  %v2246 = getelementptr inbounds float, ptr %v194, i64 %v2245
  %v2247 = getelementptr inbounds float, ptr %v2246, i64 0
  %v2248 = load float, ptr %v2247, align 4
  %v2249 = fdiv float %v2248, 0x4020000000000000
  %v2250 = getelementptr inbounds float, ptr %v2196, i64 2
  %v2251 = load float, ptr %v2250, align 4
  %v2252 = fdiv float %v2251, 0x4020000000000000
  %v2253 = getelementptr inbounds float, ptr %v2205, i64 2
  %v2254 = load float, ptr %v2253, align 4
  %v2255 = fdiv float %v2254, 0x4020000000000000
  %v2256 = fadd float %v2255, 0x3EE4F8B580000000
  %v2257 = call float @llvm.sqrt.f32(float %v2256)
  %v2258 = fdiv float 0x3FF0000000000000, %v2257
  %v2259 = add i64 %v634, 0
  %v2260 = and i64 %v2259, 1
  %v2261 = mul i64 %v2260, %v7
  %v2262 = add i64 %v2261, %v2171
  %v2263 = mul i64 %v2262, 8
  %v2264 = getelementptr inbounds float, ptr %v60, i64 %v2263
  %v2265 = add i64 0, 0
  %v2266 = getelementptr inbounds float, ptr %v2178, i64 %v2265
  %v2267 = load <8 x float>, ptr %v2266, align 4
  %v2268 = add i64 0, 0
  %v2269 = getelementptr inbounds float, ptr %v2184, i64 %v2268
  %v2270 = load <8 x float>, ptr %v2269, align 4
  %v2271 = add i64 24, 0
  %v2272 = getelementptr inbounds float, ptr %v2190, i64 %v2271
  %v2273 = load <8 x float>, ptr %v2272, align 4
  %v2274 = insertelement <8 x float> poison, float %v2199, i64 0
  %v2275 = shufflevector <8 x float> %v2274, <8 x float> poison, <8 x i32> zeroinitializer
  %v2276 = fsub <8 x float> %v2273, %v2275
  %v2277 = insertelement <8 x float> poison, float %v2211, i64 0
  %v2278 = shufflevector <8 x float> %v2277, <8 x float> poison, <8 x i32> zeroinitializer
  %v2279 = fmul <8 x float> %v2276, %v2278
  %v2280 = add i64 24, 0
  %v2281 = getelementptr inbounds float, ptr %v40, i64 %v2280
  %v2282 = load <8 x float>, ptr %v2281, align 4
  %v2283 = fmul <8 x float> %v2279, %v2282
  %v2284 = add i64 24, 0
  %v2285 = getelementptr inbounds float, ptr %v42, i64 %v2284
  %v2286 = load <8 x float>, ptr %v2285, align 4
  %v2287 = fadd <8 x float> %v2283, %v2286
  %v2288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2287)
  %v2289 = fneg <8 x float> %v2288
  %v2290 = fcmp olt <8 x float> %v2289, splat (float 0xC05A400000000000)
  %v2291 = select <8 x i1> %v2290, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2289
  %v2292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2291, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2293 = fsub <8 x float> %v2292, splat (float 0x4168000000000000)
  %v2294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2293, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2291)
  %v2295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2293, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2294)
  %v2296 = bitcast <8 x float> %v2292 to <8 x i32>
  %v2297 = fmul <8 x float> %v2295, %v2295
  %v2298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2295, <8 x float> splat (float 0x3F81227F40000000))
  %v2299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2298, <8 x float> %v2295, <8 x float> splat (float 0x3FA5556740000000))
  %v2300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2299, <8 x float> %v2295, <8 x float> splat (float 0x3FC5554B00000000))
  %v2301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2300, <8 x float> %v2295, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2297, <8 x float> %v2301, <8 x float> %v2295)
  %v2303 = sub <8 x i32> %v2296, splat (i32 1262485250)
  %v2304 = lshr <8 x i32> %v2303, splat (i32 1)
  %v2305 = sub <8 x i32> %v2303, %v2304
  %v2306 = shl <8 x i32> %v2304, splat (i32 23)
  %v2307 = bitcast <8 x i32> %v2306 to <8 x float>
  %v2308 = shl <8 x i32> %v2305, splat (i32 23)
  %v2309 = bitcast <8 x i32> %v2308 to <8 x float>
  %v2310 = fadd <8 x float> %v2302, splat (float 0x3FF0000000000000)
  %v2311 = fmul <8 x float> %v2310, %v2307
  %v2312 = fmul <8 x float> %v2311, %v2309
  %v2313 = fcmp olt <8 x float> %v2287, splat (float 0x0000000000000000)
  %v2314 = select <8 x i1> %v2313, <8 x float> %v2312, <8 x float> splat (float 0x3FF0000000000000)
  %v2315 = fadd <8 x float> %v2312, splat (float 0x3FF0000000000000)
  %v2316 = fdiv <8 x float> %v2314, %v2315
  %v2317 = fmul <8 x float> %v2270, %v2316
  %v2318 = add i64 0, 0
  %v2319 = getelementptr inbounds float, ptr %v2217, i64 %v2318
  %v2320 = load <8 x float>, ptr %v2319, align 4
  %v2321 = insertelement <8 x float> poison, float %v2225, i64 0
  %v2322 = shufflevector <8 x float> %v2321, <8 x float> poison, <8 x i32> zeroinitializer
  %v2323 = fsub <8 x float> %v2320, %v2322
  %v2324 = insertelement <8 x float> poison, float %v2234, i64 0
  %v2325 = shufflevector <8 x float> %v2324, <8 x float> poison, <8 x i32> zeroinitializer
  %v2326 = fmul <8 x float> %v2323, %v2325
  %v2327 = add i64 0, 0
  %v2328 = getelementptr inbounds float, ptr %v44, i64 %v2327
  %v2329 = load <8 x float>, ptr %v2328, align 4
  %v2330 = fmul <8 x float> %v2326, %v2329
  %v2331 = add i64 0, 0
  %v2332 = getelementptr inbounds float, ptr %v46, i64 %v2331
  %v2333 = load <8 x float>, ptr %v2332, align 4
  %v2334 = fadd <8 x float> %v2330, %v2333
  %v2335 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2334)
  %v2336 = fcmp ogt <8 x float> %v2335, splat (float 0x4023000000000000)
  %v2337 = select <8 x i1> %v2336, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2335
  %v2338 = fadd <8 x float> %v2337, %v2337
  %v2339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2338, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2340 = fsub <8 x float> %v2339, splat (float 0x4168000000000000)
  %v2341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2340, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2338)
  %v2342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2340, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2341)
  %v2343 = bitcast <8 x float> %v2339 to <8 x i32>
  %v2344 = fmul <8 x float> %v2342, %v2342
  %v2345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2342, <8 x float> splat (float 0x3F81227F40000000))
  %v2346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2345, <8 x float> %v2342, <8 x float> splat (float 0x3FA5556740000000))
  %v2347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2346, <8 x float> %v2342, <8 x float> splat (float 0x3FC5554B00000000))
  %v2348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2347, <8 x float> %v2342, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2344, <8 x float> %v2348, <8 x float> %v2342)
  %v2350 = shl <8 x i32> %v2343, splat (i32 23)
  %v2351 = add <8 x i32> %v2350, splat (i32 1065353216)
  %v2352 = bitcast <8 x i32> %v2351 to <8 x float>
  %v2353 = fsub <8 x float> %v2352, splat (float 0x3FF0000000000000)
  %v2354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2352, <8 x float> %v2349, <8 x float> %v2353)
  %v2355 = fadd <8 x float> %v2354, splat (float 0x4000000000000000)
  %v2356 = fdiv <8 x float> %v2354, %v2355
  %v2357 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2356, <8 x float> %v2334)
  %v2358 = fmul <8 x float> %v2357, %v2357
  %v2359 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2360 = shufflevector <8 x float> %v2359, <8 x float> poison, <8 x i32> zeroinitializer
  %v2361 = fsub <8 x float> %v2360, %v2358
  %v2362 = fmul <8 x float> %v2317, %v2361
  %v2363 = fmul <8 x float> %v2362, %v2329
  %v2364 = fmul <8 x float> %v2363, %v2325
  %v2365 = insertelement <8 x float> poison, float %v2244, i64 0
  %v2366 = shufflevector <8 x float> %v2365, <8 x float> poison, <8 x i32> zeroinitializer
  %v2367 = fmul <8 x float> %v2366, %v2323
  %v2368 = fadd <8 x float> %v2364, %v2367
  %v2369 = fadd <8 x float> %v2368, %v2367
  %v2370 = fadd <8 x float> %v2267, %v2369
  %v2371 = insertelement <8 x float> poison, float %v2249, i64 0
  %v2372 = shufflevector <8 x float> %v2371, <8 x float> poison, <8 x i32> zeroinitializer
  %v2373 = fadd <8 x float> %v2370, %v2372
  %v2374 = add i64 16, 0
  %v2375 = getelementptr inbounds float, ptr %v2190, i64 %v2374
  %v2376 = load <8 x float>, ptr %v2375, align 4
  %v2377 = insertelement <8 x float> poison, float %v2252, i64 0
  %v2378 = shufflevector <8 x float> %v2377, <8 x float> poison, <8 x i32> zeroinitializer
  %v2379 = fsub <8 x float> %v2376, %v2378
  %v2380 = insertelement <8 x float> poison, float %v2258, i64 0
  %v2381 = shufflevector <8 x float> %v2380, <8 x float> poison, <8 x i32> zeroinitializer
  %v2382 = fmul <8 x float> %v2379, %v2381
  %v2383 = add i64 16, 0
  %v2384 = getelementptr inbounds float, ptr %v40, i64 %v2383
  %v2385 = load <8 x float>, ptr %v2384, align 4
  %v2386 = fmul <8 x float> %v2382, %v2385
  %v2387 = add i64 16, 0
  %v2388 = getelementptr inbounds float, ptr %v42, i64 %v2387
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = fadd <8 x float> %v2386, %v2389
  %v2391 = fadd <8 x float> %v2390, %v2360
  %v2392 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2391)
  %v2393 = fneg <8 x float> %v2392
  %v2394 = fcmp olt <8 x float> %v2393, splat (float 0xC05A400000000000)
  %v2395 = select <8 x i1> %v2394, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2393
  %v2396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2395, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2397 = fsub <8 x float> %v2396, splat (float 0x4168000000000000)
  %v2398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2397, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2395)
  %v2399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2397, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2398)
  %v2400 = bitcast <8 x float> %v2396 to <8 x i32>
  %v2401 = fmul <8 x float> %v2399, %v2399
  %v2402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2399, <8 x float> splat (float 0x3F81227F40000000))
  %v2403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2402, <8 x float> %v2399, <8 x float> splat (float 0x3FA5556740000000))
  %v2404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2403, <8 x float> %v2399, <8 x float> splat (float 0x3FC5554B00000000))
  %v2405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2404, <8 x float> %v2399, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> %v2405, <8 x float> %v2399)
  %v2407 = sub <8 x i32> %v2400, splat (i32 1262485250)
  %v2408 = lshr <8 x i32> %v2407, splat (i32 1)
  %v2409 = sub <8 x i32> %v2407, %v2408
  %v2410 = shl <8 x i32> %v2408, splat (i32 23)
  %v2411 = bitcast <8 x i32> %v2410 to <8 x float>
  %v2412 = shl <8 x i32> %v2409, splat (i32 23)
  %v2413 = bitcast <8 x i32> %v2412 to <8 x float>
  %v2414 = fadd <8 x float> %v2406, splat (float 0x3FF0000000000000)
  %v2415 = fmul <8 x float> %v2414, %v2411
  %v2416 = fmul <8 x float> %v2415, %v2413
  %v2417 = fcmp olt <8 x float> %v2391, splat (float 0x0000000000000000)
  %v2418 = select <8 x i1> %v2417, <8 x float> %v2416, <8 x float> splat (float 0x3FF0000000000000)
  %v2419 = fadd <8 x float> %v2416, splat (float 0x3FF0000000000000)
  %v2420 = fdiv <8 x float> %v2418, %v2419
  %v2421 = fmul <8 x float> %v2373, %v2420
  %v2422 = add i64 0, 0
  %v2423 = getelementptr inbounds float, ptr %v2264, i64 %v2422
  store <8 x float> %v2421, ptr %v2423, align 4
  %v2424 = add nsw i64 %v2171, 1
  br label %b49
b51:
  %v2425 = add i64 %v7, 0
  %v2426 = sdiv i64 %v2425, 1
  %v2427 = add i64 %v2, 1
  %v2428 = mul i64 %v2426, %v2
  %v2429 = sdiv i64 %v2428, %v3
  %v2430 = mul i64 %v2429, 1
  %v2431 = icmp slt i64 %v2430, %v7
  %v2432 = select i1 %v2431, i64 %v2430, i64 %v7
  %v2433 = mul i64 %v2426, %v2427
  %v2434 = sdiv i64 %v2433, %v3
  %v2435 = mul i64 %v2434, 1
  %v2436 = icmp slt i64 %v2435, %v7
  %v2437 = select i1 %v2436, i64 %v2435, i64 %v7
  br label %b52
b52:
  %v2438 = phi i64 [ %v2432, %b51 ], [ %v2503, %b57 ]
  %v2439 = icmp slt i64 %v2438, %v2437
  br i1 %v2439, label %b53, label %b54
b53:
  br label %b55
b55:
  %v2440 = phi i64 [ 0, %b53 ], [ %v2502, %b60 ]
  %v2441 = icmp slt i64 %v2440, 4
  br i1 %v2441, label %b56, label %b57
b56:
  br label %b58
b58:
  %v2442 = phi i64 [ 0, %b56 ], [ %v2487, %b59 ]
  %v2443 = phi <8 x float> [ splat (float 0x0000000000000000), %b56 ], [ %v2486, %b59 ]
  %v2444 = icmp slt i64 %v2442, 8
  br i1 %v2444, label %b59, label %b60
b59:
  %v2445 = add i64 %v634, 0
  %v2446 = and i64 %v2445, %v244
  %v2447 = mul i64 %v2446, %v7
  %v2448 = add i64 %v2447, %v2438
  %v2449 = mul i64 %v2448, 32
  %v2450 = getelementptr inbounds float, ptr %v112, i64 %v2449
  %v2451 = add i64 %v634, 0
  %v2452 = and i64 %v2451, %v298
  %v2453 = mul i64 %v2452, %v7
  %v2454 = add i64 %v2453, %v2438
  %v2455 = mul i64 %v2454, 32
  %v2456 = getelementptr inbounds float, ptr %v172, i64 %v2455
  %v2457 = add i64 %v634, 0
  %v2458 = and i64 %v2457, %v304
  %v2459 = mul i64 %v2458, %v7
  %v2460 = add i64 %v2459, %v2438
  %v2461 = mul i64 %v2460, 4
  %v2462 = getelementptr inbounds float, ptr %v178, i64 %v2461
  %v2463 = add i64 0, %v2440
  %v2464 = getelementptr inbounds float, ptr %v2462, i64 %v2463
  %v2465 = load float, ptr %v2464, align 4
  %v2466 = mul i64 %v2440, 8
  %v2467 = add i64 0, %v2466
  %v2468 = add i64 %v2467, %v2442
  %v2469 = getelementptr inbounds float, ptr %v2450, i64 %v2468
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = mul i64 %v2440, 8
  %v2472 = add i64 0, %v2471
  %v2473 = add i64 %v2472, %v2442
  %v2474 = getelementptr inbounds float, ptr %v40, i64 %v2473
  %v2475 = load <8 x float>, ptr %v2474, align 4
  %v2476 = fmul <8 x float> %v2470, %v2475
  %v2477 = mul i64 %v2440, 8
  %v2478 = add i64 0, %v2477
  %v2479 = add i64 %v2478, %v2442
  %v2480 = getelementptr inbounds float, ptr %v2456, i64 %v2479
  %v2481 = load <8 x float>, ptr %v2480, align 4
  %v2482 = insertelement <8 x float> poison, float %v2465, i64 0
  %v2483 = shufflevector <8 x float> %v2482, <8 x float> poison, <8 x i32> zeroinitializer
  %v2484 = fsub <8 x float> %v2481, %v2483
  %v2485 = fmul <8 x float> %v2476, %v2484
  %v2486 = fadd <8 x float> %v2443, %v2485
  %v2487 = add nsw i64 %v2442, 8
  br label %b58
b60:
  %v2488 = shufflevector <8 x float> %v2443, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2489 = shufflevector <8 x float> %v2443, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2490 = fadd <4 x float> %v2488, %v2489
  %v2491 = shufflevector <4 x float> %v2490, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2492 = shufflevector <4 x float> %v2490, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2493 = fadd <2 x float> %v2491, %v2492
  %v2494 = extractelement <2 x float> %v2493, i64 0
  %v2495 = extractelement <2 x float> %v2493, i64 1
  %v2496 = fadd float %v2494, %v2495
  %v2497 = fadd float %v2496, 0x0000000000000000
  %v2498 = mul i64 %v2438, 4
  %v2499 = getelementptr inbounds float, ptr %v196, i64 %v2498
  %v2500 = add i64 0, %v2440
  %v2501 = getelementptr inbounds float, ptr %v2499, i64 %v2500
  store float %v2497, ptr %v2501, align 4
  %v2502 = add nsw i64 %v2440, 1
  br label %b55
b57:
  %v2503 = add nsw i64 %v2438, 1
  br label %b52
b54:
  %v2504 = add i64 %v7, 0
  %v2505 = sdiv i64 %v2504, 1
  %v2506 = add i64 %v2, 1
  %v2507 = mul i64 %v2505, %v2
  %v2508 = sdiv i64 %v2507, %v3
  %v2509 = mul i64 %v2508, 1
  %v2510 = icmp slt i64 %v2509, %v7
  %v2511 = select i1 %v2510, i64 %v2509, i64 %v7
  %v2512 = mul i64 %v2505, %v2506
  %v2513 = sdiv i64 %v2512, %v3
  %v2514 = mul i64 %v2513, 1
  %v2515 = icmp slt i64 %v2514, %v7
  %v2516 = select i1 %v2515, i64 %v2514, i64 %v7
  br label %b61
b61:
  %v2517 = phi i64 [ %v2511, %b54 ], [ %v2567, %b62 ]
  %v2518 = icmp slt i64 %v2517, %v2516
  br i1 %v2518, label %b62, label %b63
b62:
  %v2519 = mul i64 %v2517, 4
  %v2520 = getelementptr inbounds float, ptr %v196, i64 %v2519
  %v2521 = add i64 %v634, 0
  %v2522 = and i64 %v2521, %v308
  %v2523 = mul i64 %v2522, %v7
  %v2524 = add i64 %v2523, %v2517
  %v2525 = mul i64 %v2524, 4
  %v2526 = getelementptr inbounds float, ptr %v182, i64 %v2525
  %v2527 = add i64 %v634, 0
  %v2528 = and i64 %v2527, %v306
  %v2529 = mul i64 %v2528, %v7
  %v2530 = add i64 %v2529, %v2517
  %v2531 = mul i64 %v2530, 4
  %v2532 = getelementptr inbounds float, ptr %v180, i64 %v2531
  %v2533 = mul i64 %v2517, 4
  %v2534 = getelementptr inbounds float, ptr %v198, i64 %v2533
  %v2535 = icmp ult i64 4, 8
  %v2536 = select i1 %v2535, i64 4, i64 8
  %v2537 = trunc i64 %v2536 to i32
  %v2538 = insertelement <8 x i32> poison, i32 %v2537, i64 0
  %v2539 = shufflevector <8 x i32> %v2538, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2540 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2539
  %v2541 = add i64 0, 0
  %v2542 = getelementptr inbounds float, ptr %v2520, i64 %v2541
  %v2543 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2542, <8 x i1> %v2540, <8 x float> zeroinitializer)
  %v2544 = add i64 0, 0
  %v2545 = getelementptr inbounds float, ptr %v2526, i64 %v2544
  %v2546 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2545, <8 x i1> %v2540, <8 x float> zeroinitializer)
  %v2547 = fmul <8 x float> %v2543, %v2546
  %v2548 = add i64 0, 0
  %v2549 = getelementptr inbounds float, ptr %v2532, i64 %v2548
  %v2550 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2549, <8 x i1> %v2540, <8 x float> zeroinitializer)
  %v2551 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2552 = shufflevector <8 x float> %v2551, <8 x float> poison, <8 x i32> zeroinitializer
  %v2553 = fdiv <8 x float> %v2550, %v2552
  %v2554 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2555 = shufflevector <8 x float> %v2554, <8 x float> poison, <8 x i32> zeroinitializer
  %v2556 = fadd <8 x float> %v2553, %v2555
  %v2557 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2556)
  %v2558 = fdiv <8 x float> %v2547, %v2557
  %v2559 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2560 = shufflevector <8 x float> %v2559, <8 x float> poison, <8 x i32> zeroinitializer
  %v2561 = fmul <8 x float> %v2558, %v2560
  %v2562 = fdiv <8 x float> %v2561, %v2557
  %v2563 = fdiv <8 x float> %v2562, %v2552
  %v2564 = fneg <8 x float> %v2563
  %v2565 = add i64 0, 0
  %v2566 = getelementptr inbounds float, ptr %v2534, i64 %v2565
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2564, ptr align 4 %v2566, <8 x i1> %v2540)
  %v2567 = add nsw i64 %v2517, 1
  br label %b61
b63:
  %v2568 = add i64 %v7, 0
  %v2569 = sdiv i64 %v2568, 1
  %v2570 = add i64 %v2, 1
  %v2571 = mul i64 %v2569, %v2
  %v2572 = sdiv i64 %v2571, %v3
  %v2573 = mul i64 %v2572, 1
  %v2574 = icmp slt i64 %v2573, %v7
  %v2575 = select i1 %v2574, i64 %v2573, i64 %v7
  %v2576 = mul i64 %v2569, %v2570
  %v2577 = sdiv i64 %v2576, %v3
  %v2578 = mul i64 %v2577, 1
  %v2579 = icmp slt i64 %v2578, %v7
  %v2580 = select i1 %v2579, i64 %v2578, i64 %v7
  br label %b64
b64:
  %v2581 = phi i64 [ %v2575, %b63 ], [ %v2668, %b69 ]
  %v2582 = icmp slt i64 %v2581, %v2580
  br i1 %v2582, label %b65, label %b66
b65:
  br label %b67
b67:
  %v2583 = phi i64 [ 0, %b65 ], [ %v2667, %b72 ]
  %v2584 = icmp slt i64 %v2583, 4
  br i1 %v2584, label %b68, label %b69
b68:
  br label %b70
b70:
  %v2585 = phi i64 [ 0, %b68 ], [ %v2652, %b71 ]
  %v2586 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v2651, %b71 ]
  %v2587 = icmp slt i64 %v2585, 8
  br i1 %v2587, label %b71, label %b72
b71:
  %v2588 = add i64 %v634, 0
  %v2589 = and i64 %v2588, %v244
  %v2590 = mul i64 %v2589, %v7
  %v2591 = add i64 %v2590, %v2581
  %v2592 = mul i64 %v2591, 32
  %v2593 = getelementptr inbounds float, ptr %v112, i64 %v2592
  %v2594 = add i64 %v634, 0
  %v2595 = and i64 %v2594, %v308
  %v2596 = mul i64 %v2595, %v7
  %v2597 = add i64 %v2596, %v2581
  %v2598 = mul i64 %v2597, 4
  %v2599 = getelementptr inbounds float, ptr %v182, i64 %v2598
  %v2600 = add i64 0, %v2583
  %v2601 = getelementptr inbounds float, ptr %v2599, i64 %v2600
  %v2602 = load float, ptr %v2601, align 4
  %v2603 = mul i64 %v2581, 4
  %v2604 = getelementptr inbounds float, ptr %v198, i64 %v2603
  %v2605 = add i64 0, %v2583
  %v2606 = getelementptr inbounds float, ptr %v2604, i64 %v2605
  %v2607 = load float, ptr %v2606, align 4
  %v2608 = add i64 %v634, 0
  %v2609 = and i64 %v2608, %v298
  %v2610 = mul i64 %v2609, %v7
  %v2611 = add i64 %v2610, %v2581
  %v2612 = mul i64 %v2611, 32
  %v2613 = getelementptr inbounds float, ptr %v172, i64 %v2612
  %v2614 = add i64 %v634, 0
  %v2615 = and i64 %v2614, %v304
  %v2616 = mul i64 %v2615, %v7
  %v2617 = add i64 %v2616, %v2581
  %v2618 = mul i64 %v2617, 4
  %v2619 = getelementptr inbounds float, ptr %v178, i64 %v2618
  %v2620 = add i64 0, %v2583
  %v2621 = getelementptr inbounds float, ptr %v2619, i64 %v2620
  %v2622 = load float, ptr %v2621, align 4
  %v2623 = mul i64 %v2583, 8
  %v2624 = add i64 0, %v2623
  %v2625 = add i64 %v2624, %v2585
  %v2626 = getelementptr inbounds float, ptr %v2593, i64 %v2625
  %v2627 = load <8 x float>, ptr %v2626, align 4
  %v2628 = mul i64 %v2583, 8
  %v2629 = add i64 0, %v2628
  %v2630 = add i64 %v2629, %v2585
  %v2631 = getelementptr inbounds float, ptr %v40, i64 %v2630
  %v2632 = load <8 x float>, ptr %v2631, align 4
  %v2633 = fmul <8 x float> %v2627, %v2632
  %v2634 = insertelement <8 x float> poison, float %v2602, i64 0
  %v2635 = shufflevector <8 x float> %v2634, <8 x float> poison, <8 x i32> zeroinitializer
  %v2636 = fmul <8 x float> %v2633, %v2635
  %v2637 = mul i64 %v2583, 8
  %v2638 = add i64 0, %v2637
  %v2639 = add i64 %v2638, %v2585
  %v2640 = getelementptr inbounds float, ptr %v2613, i64 %v2639
  %v2641 = load <8 x float>, ptr %v2640, align 4
  %v2642 = insertelement <8 x float> poison, float %v2622, i64 0
  %v2643 = shufflevector <8 x float> %v2642, <8 x float> poison, <8 x i32> zeroinitializer
  %v2644 = fsub <8 x float> %v2641, %v2643
  %v2645 = insertelement <8 x float> poison, float %v2607, i64 0
  %v2646 = shufflevector <8 x float> %v2645, <8 x float> poison, <8 x i32> zeroinitializer
  %v2647 = fmul <8 x float> %v2646, %v2644
  %v2648 = fadd <8 x float> %v2636, %v2647
  %v2649 = fadd <8 x float> %v2648, %v2647
  %v2650 = fneg <8 x float> %v2649
  %v2651 = fadd <8 x float> %v2586, %v2650
  %v2652 = add nsw i64 %v2585, 8
  br label %b70
b72:
  %v2653 = shufflevector <8 x float> %v2586, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2654 = shufflevector <8 x float> %v2586, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2655 = fadd <4 x float> %v2653, %v2654
  %v2656 = shufflevector <4 x float> %v2655, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2657 = shufflevector <4 x float> %v2655, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2658 = fadd <2 x float> %v2656, %v2657
  %v2659 = extractelement <2 x float> %v2658, i64 0
  %v2660 = extractelement <2 x float> %v2658, i64 1
  %v2661 = fadd float %v2659, %v2660
  %v2662 = fadd float %v2661, 0x0000000000000000
  %v2663 = mul i64 %v2581, 4
  %v2664 = getelementptr inbounds float, ptr %v196, i64 %v2663
  %v2665 = add i64 0, %v2583
  %v2666 = getelementptr inbounds float, ptr %v2664, i64 %v2665
  store float %v2662, ptr %v2666, align 4
  %v2667 = add nsw i64 %v2583, 1
  br label %b67
b69:
  %v2668 = add nsw i64 %v2581, 1
  br label %b64
b66:
  %v2669 = add i64 %v7, 0
  %v2670 = sdiv i64 %v2669, 1
  %v2671 = add i64 %v2, 1
  %v2672 = mul i64 %v2670, %v2
  %v2673 = sdiv i64 %v2672, %v3
  %v2674 = mul i64 %v2673, 1
  %v2675 = icmp slt i64 %v2674, %v7
  %v2676 = select i1 %v2675, i64 %v2674, i64 %v7
  %v2677 = mul i64 %v2670, %v2671
  %v2678 = sdiv i64 %v2677, %v3
  %v2679 = mul i64 %v2678, 1
  %v2680 = icmp slt i64 %v2679, %v7
  %v2681 = select i1 %v2680, i64 %v2679, i64 %v7
  br label %b73
b73:
  %v2682 = phi i64 [ %v2676, %b66 ], [ %v2702, %b74 ]
  %v2683 = icmp slt i64 %v2682, %v2681
  br i1 %v2683, label %b74, label %b75
b74:
  %v2684 = mul i64 %v2682, 4
  %v2685 = getelementptr inbounds float, ptr %v196, i64 %v2684
  %v2686 = mul i64 %v2682, 4
  %v2687 = getelementptr inbounds float, ptr %v200, i64 %v2686
  %v2688 = icmp ult i64 4, 8
  %v2689 = select i1 %v2688, i64 4, i64 8
  %v2690 = trunc i64 %v2689 to i32
  %v2691 = insertelement <8 x i32> poison, i32 %v2690, i64 0
  %v2692 = shufflevector <8 x i32> %v2691, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2693 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2692
  %v2694 = add i64 0, 0
  %v2695 = getelementptr inbounds float, ptr %v2685, i64 %v2694
  %v2696 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2695, <8 x i1> %v2693, <8 x float> zeroinitializer)
  %v2697 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2698 = shufflevector <8 x float> %v2697, <8 x float> poison, <8 x i32> zeroinitializer
  %v2699 = fdiv <8 x float> %v2696, %v2698
  %v2700 = add i64 0, 0
  %v2701 = getelementptr inbounds float, ptr %v2687, i64 %v2700
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2699, ptr align 4 %v2701, <8 x i1> %v2693)
  %v2702 = add nsw i64 %v2682, 1
  br label %b73
b75:
  %v2703 = add i64 %v7, 0
  %v2704 = sdiv i64 %v2703, 1
  %v2705 = add i64 %v2, 1
  %v2706 = mul i64 %v2704, %v2
  %v2707 = sdiv i64 %v2706, %v3
  %v2708 = mul i64 %v2707, 1
  %v2709 = icmp slt i64 %v2708, %v7
  %v2710 = select i1 %v2709, i64 %v2708, i64 %v7
  %v2711 = mul i64 %v2704, %v2705
  %v2712 = sdiv i64 %v2711, %v3
  %v2713 = mul i64 %v2712, 1
  %v2714 = icmp slt i64 %v2713, %v7
  %v2715 = select i1 %v2714, i64 %v2713, i64 %v7
  br label %b76
b76:
  %v2716 = phi i64 [ %v2710, %b75 ], [ %v2801, %b81 ]
  %v2717 = icmp slt i64 %v2716, %v2715
  br i1 %v2717, label %b77, label %b78
b77:
  br label %b79
b79:
  %v2718 = phi i64 [ 0, %b77 ], [ %v2800, %b80 ]
  %v2719 = icmp slt i64 %v2718, 4
  br i1 %v2719, label %b80, label %b81
b80:
  %v2720 = add i64 %v634, 0
  %v2721 = and i64 %v2720, %v244
  %v2722 = mul i64 %v2721, %v7
  %v2723 = add i64 %v2722, %v2716
  %v2724 = mul i64 %v2723, 32
  %v2725 = getelementptr inbounds float, ptr %v112, i64 %v2724
  %v2726 = add i64 %v634, 0
  %v2727 = and i64 %v2726, %v308
  %v2728 = mul i64 %v2727, %v7
  %v2729 = add i64 %v2728, %v2716
  %v2730 = mul i64 %v2729, 4
  %v2731 = getelementptr inbounds float, ptr %v182, i64 %v2730
  %v2732 = add i64 0, %v2718
  %v2733 = getelementptr inbounds float, ptr %v2731, i64 %v2732
  %v2734 = load float, ptr %v2733, align 4
  %v2735 = mul i64 %v2716, 4
  %v2736 = getelementptr inbounds float, ptr %v198, i64 %v2735
  %v2737 = add i64 0, %v2718
  %v2738 = getelementptr inbounds float, ptr %v2736, i64 %v2737
  %v2739 = load float, ptr %v2738, align 4
  %v2740 = add i64 %v634, 0
  %v2741 = and i64 %v2740, %v298
  %v2742 = mul i64 %v2741, %v7
  %v2743 = add i64 %v2742, %v2716
  %v2744 = mul i64 %v2743, 32
  %v2745 = getelementptr inbounds float, ptr %v172, i64 %v2744
  %v2746 = add i64 %v634, 0
  %v2747 = and i64 %v2746, %v304
  %v2748 = mul i64 %v2747, %v7
  %v2749 = add i64 %v2748, %v2716
  %v2750 = mul i64 %v2749, 4
  %v2751 = getelementptr inbounds float, ptr %v178, i64 %v2750
  %v2752 = add i64 0, %v2718
  %v2753 = getelementptr inbounds float, ptr %v2751, i64 %v2752
  %v2754 = load float, ptr %v2753, align 4
  %v2755 = mul i64 %v2716, 4
  %v2756 = getelementptr inbounds float, ptr %v200, i64 %v2755
  %v2757 = add i64 0, %v2718
  %v2758 = getelementptr inbounds float, ptr %v2756, i64 %v2757
  %v2759 = load float, ptr %v2758, align 4
  %v2760 = add i64 %v634, 0
  %v2761 = and i64 %v2760, %v318
  %v2762 = mul i64 %v2761, %v7
  %v2763 = add i64 %v2762, %v2716
  %v2764 = mul i64 %v2763, 32
  %v2765 = getelementptr inbounds float, ptr %v202, i64 %v2764
  %v2766 = mul i64 %v2718, 8
  %v2767 = add i64 0, %v2766
  %v2768 = add i64 %v2767, 0
  %v2769 = getelementptr inbounds float, ptr %v2725, i64 %v2768
  %v2770 = load <8 x float>, ptr %v2769, align 4
  %v2771 = mul i64 %v2718, 8
  %v2772 = add i64 0, %v2771
  %v2773 = add i64 %v2772, 0
  %v2774 = getelementptr inbounds float, ptr %v40, i64 %v2773
  %v2775 = load <8 x float>, ptr %v2774, align 4
  %v2776 = fmul <8 x float> %v2770, %v2775
  %v2777 = insertelement <8 x float> poison, float %v2734, i64 0
  %v2778 = shufflevector <8 x float> %v2777, <8 x float> poison, <8 x i32> zeroinitializer
  %v2779 = fmul <8 x float> %v2776, %v2778
  %v2780 = mul i64 %v2718, 8
  %v2781 = add i64 0, %v2780
  %v2782 = add i64 %v2781, 0
  %v2783 = getelementptr inbounds float, ptr %v2745, i64 %v2782
  %v2784 = load <8 x float>, ptr %v2783, align 4
  %v2785 = insertelement <8 x float> poison, float %v2754, i64 0
  %v2786 = shufflevector <8 x float> %v2785, <8 x float> poison, <8 x i32> zeroinitializer
  %v2787 = fsub <8 x float> %v2784, %v2786
  %v2788 = insertelement <8 x float> poison, float %v2739, i64 0
  %v2789 = shufflevector <8 x float> %v2788, <8 x float> poison, <8 x i32> zeroinitializer
  %v2790 = fmul <8 x float> %v2789, %v2787
  %v2791 = fadd <8 x float> %v2779, %v2790
  %v2792 = fadd <8 x float> %v2791, %v2790
  %v2793 = insertelement <8 x float> poison, float %v2759, i64 0
  %v2794 = shufflevector <8 x float> %v2793, <8 x float> poison, <8 x i32> zeroinitializer
  %v2795 = fadd <8 x float> %v2792, %v2794
  %v2796 = mul i64 %v2718, 8
  %v2797 = add i64 0, %v2796
  %v2798 = add i64 %v2797, 0
  %v2799 = getelementptr inbounds float, ptr %v2765, i64 %v2798
  store <8 x float> %v2795, ptr %v2799, align 4
  %v2800 = add nsw i64 %v2718, 1
  br label %b79
b81:
  %v2801 = add nsw i64 %v2716, 1
  br label %b76
b78:
  %v2802 = add i64 %v7, 0
  %v2803 = sdiv i64 %v2802, 1
  %v2804 = add i64 %v2, 1
  %v2805 = mul i64 %v2803, %v2
  %v2806 = sdiv i64 %v2805, %v3
  %v2807 = mul i64 %v2806, 1
  %v2808 = icmp slt i64 %v2807, %v7
  %v2809 = select i1 %v2808, i64 %v2807, i64 %v7
  %v2810 = mul i64 %v2803, %v2804
  %v2811 = sdiv i64 %v2810, %v3
  %v2812 = mul i64 %v2811, 1
  %v2813 = icmp slt i64 %v2812, %v7
  %v2814 = select i1 %v2813, i64 %v2812, i64 %v7
  br label %b82
b82:
  %v2815 = phi i64 [ %v2809, %b78 ], [ %v2865, %b87 ]
  %v2816 = icmp slt i64 %v2815, %v2814
  br i1 %v2816, label %b83, label %b84
b83:
  %v2817 = add i64 %v634, 0
  %v2818 = and i64 %v2817, %v318
  %v2819 = mul i64 %v2818, %v7
  %v2820 = add i64 %v2819, %v2815
  %v2821 = mul i64 %v2820, 32
  %v2822 = getelementptr inbounds float, ptr %v202, i64 %v2821
  %v2823 = add i64 %v634, 0
  %v2824 = and i64 %v2823, %v242
  %v2825 = mul i64 %v2824, %v7
  %v2826 = add i64 %v2825, %v2815
  %v2827 = mul i64 %v2826, 32
  %v2828 = getelementptr inbounds float, ptr %v108, i64 %v2827
  %v2829 = add i64 %v634, 0
  %v2830 = and i64 %v2829, %v240
  %v2831 = mul i64 %v2830, %v7
  %v2832 = add i64 %v2831, %v2815
  %v2833 = mul i64 %v2832, 32
  %v2834 = getelementptr inbounds float, ptr %v106, i64 %v2833
  %v2835 = add i64 %v634, 0
  %v2836 = and i64 %v2835, %v320
  %v2837 = mul i64 %v2836, %v7
  %v2838 = add i64 %v2837, %v2815
  %v2839 = mul i64 %v2838, 32
  %v2840 = getelementptr inbounds float, ptr %v204, i64 %v2839
  %v2841 = add i64 %v634, 0
  %v2842 = and i64 %v2841, %v322
  %v2843 = mul i64 %v2842, %v7
  %v2844 = add i64 %v2843, %v2815
  %v2845 = mul i64 %v2844, 32
  %v2846 = getelementptr inbounds float, ptr %v206, i64 %v2845
  br label %b85
b85:
  %v2847 = phi i64 [ 0, %b83 ], [ %v2864, %b86 ]
  %v2848 = icmp slt i64 %v2847, 32
  br i1 %v2848, label %b86, label %b87
b86:
  %v2849 = add i64 0, %v2847
  %v2850 = getelementptr inbounds float, ptr %v2822, i64 %v2849
  %v2851 = load <8 x float>, ptr %v2850, align 4
  %v2852 = add i64 0, %v2847
  %v2853 = getelementptr inbounds float, ptr %v2828, i64 %v2852
  %v2854 = load <8 x float>, ptr %v2853, align 4
  %v2855 = fmul <8 x float> %v2851, %v2854
  %v2856 = add i64 0, %v2847
  %v2857 = getelementptr inbounds float, ptr %v2834, i64 %v2856
  %v2858 = load <8 x float>, ptr %v2857, align 4
  %v2859 = fmul <8 x float> %v2851, %v2858
  %v2860 = add i64 0, %v2847
  %v2861 = getelementptr inbounds float, ptr %v2840, i64 %v2860
  store <8 x float> %v2855, ptr %v2861, align 4
  %v2862 = add i64 0, %v2847
  %v2863 = getelementptr inbounds float, ptr %v2846, i64 %v2862
  store <8 x float> %v2859, ptr %v2863, align 4
  %v2864 = add nsw i64 %v2847, 8
  br label %b85
b87:
  %v2865 = add nsw i64 %v2815, 1
  br label %b82
b84:
  %v2867 = add i64 %v7, 0
  %v2868 = sdiv i64 %v2867, 1
  %v2869 = add i64 %v2, 1
  %v2870 = mul i64 %v2868, %v2
  %v2871 = sdiv i64 %v2870, %v3
  %v2872 = mul i64 %v2871, 1
  %v2873 = icmp slt i64 %v2872, %v7
  %v2874 = select i1 %v2873, i64 %v2872, i64 %v7
  %v2875 = mul i64 %v2868, %v2869
  %v2876 = sdiv i64 %v2875, %v3
  %v2877 = mul i64 %v2876, 1
  %v2878 = icmp slt i64 %v2877, %v7
  %v2879 = select i1 %v2878, i64 %v2877, i64 %v7
  br label %b88
b88:
  %v2880 = phi i64 [ %v2874, %b84 ], [ %v3012, %b93 ]
  %v2881 = icmp slt i64 %v2880, %v2879
  br i1 %v2881, label %b89, label %b90
b89:
  %v2882 = add i64 %v2880, 96
  %v2883 = icmp slt i64 %v2882, %v2879
  %v2884 = select i1 %v2883, i64 %v2882, i64 %v2879
  br label %b91
b91:
  %v2885 = phi i64 [ 0, %b89 ], [ %v3011, %b96 ]
  %v2886 = icmp slt i64 %v2885, 1
  br i1 %v2886, label %b92, label %b93
b92:
  %v2887 = sub i64 %v2884, %v2880
  %v2888 = sub i64 8, 1
  %v2889 = add i64 %v2887, %v2888
  %v2890 = sdiv i64 %v2889, 8
  br label %b94
b94:
  %v2891 = phi i64 [ 0, %b92 ], [ %v3010, %b107 ]
  %v2892 = icmp slt i64 %v2891, %v2890
  br i1 %v2892, label %b95, label %b96
b95:
  %v2893 = mul i64 %v2887, %v2891
  %v2894 = sdiv i64 %v2893, %v2890
  %v2895 = add i64 %v2880, %v2894
  %v2896 = add i64 %v2891, 1
  %v2897 = mul i64 %v2887, %v2896
  %v2898 = sdiv i64 %v2897, %v2890
  %v2899 = add i64 %v2880, %v2898
  %v2900 = mul i64 %v2885, 256
  %v2901 = getelementptr inbounds float, ptr %v347, i64 %v2900
  %v2902 = sub i64 %v2899, %v2895
  %v2903 = add i64 %v634, 0
  %v2904 = and i64 %v2903, %v318
  %v2905 = mul i64 %v2904, %v7
  %v2906 = add i64 %v2905, %v2895
  %v2907 = mul i64 %v2906, 32
  %v2908 = getelementptr inbounds float, ptr %v202, i64 %v2907
  %v2909 = getelementptr inbounds float, ptr %v2908, i64 24
  %v2910 = sub i64 %v2902, 1
  %v2911 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2910
  %v2912 = load ptr, ptr %v2911, align 4
  %v2913 = getelementptr inbounds float, ptr %v2866, i64 0
  %v2914 = icmp sgt i64 %v2902, 0
  br i1 %v2914, label %b97, label %b98
b97:
  call void %v2912(ptr %v2909, i64 32, ptr %v2901, i64 8, ptr %v2913, i64 32, i64 0)
  br label %b98
b98:
  %v2915 = add i64 %v2900, 64
  %v2916 = getelementptr inbounds float, ptr %v347, i64 %v2915
  %v2917 = sub i64 %v2899, %v2895
  %v2918 = add i64 %v634, 0
  %v2919 = and i64 %v2918, %v318
  %v2920 = mul i64 %v2919, %v7
  %v2921 = add i64 %v2920, %v2895
  %v2922 = mul i64 %v2921, 32
  %v2923 = getelementptr inbounds float, ptr %v202, i64 %v2922
  %v2924 = getelementptr inbounds float, ptr %v2923, i64 16
  %v2925 = sub i64 %v2917, 1
  %v2926 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2925
  %v2927 = load ptr, ptr %v2926, align 4
  %v2928 = getelementptr inbounds float, ptr %v2866, i64 8
  %v2929 = icmp sgt i64 %v2917, 0
  br i1 %v2929, label %b99, label %b100
b99:
  call void %v2927(ptr %v2924, i64 32, ptr %v2916, i64 8, ptr %v2928, i64 32, i64 0)
  br label %b100
b100:
  %v2930 = add i64 %v2915, 64
  %v2931 = getelementptr inbounds float, ptr %v347, i64 %v2930
  %v2932 = sub i64 %v2899, %v2895
  %v2933 = add i64 %v634, 0
  %v2934 = and i64 %v2933, %v318
  %v2935 = mul i64 %v2934, %v7
  %v2936 = add i64 %v2935, %v2895
  %v2937 = mul i64 %v2936, 32
  %v2938 = getelementptr inbounds float, ptr %v202, i64 %v2937
  %v2939 = getelementptr inbounds float, ptr %v2938, i64 8
  %v2940 = sub i64 %v2932, 1
  %v2941 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2940
  %v2942 = load ptr, ptr %v2941, align 4
  %v2943 = getelementptr inbounds float, ptr %v2866, i64 16
  %v2944 = icmp sgt i64 %v2932, 0
  br i1 %v2944, label %b101, label %b102
b101:
  call void %v2942(ptr %v2939, i64 32, ptr %v2931, i64 8, ptr %v2943, i64 32, i64 0)
  br label %b102
b102:
  %v2945 = add i64 %v2930, 64
  %v2946 = getelementptr inbounds float, ptr %v347, i64 %v2945
  %v2947 = sub i64 %v2899, %v2895
  %v2948 = add i64 %v634, 0
  %v2949 = and i64 %v2948, %v318
  %v2950 = mul i64 %v2949, %v7
  %v2951 = add i64 %v2950, %v2895
  %v2952 = mul i64 %v2951, 32
  %v2953 = getelementptr inbounds float, ptr %v202, i64 %v2952
  %v2954 = getelementptr inbounds float, ptr %v2953, i64 0
  %v2955 = sub i64 %v2947, 1
  %v2956 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2955
  %v2957 = load ptr, ptr %v2956, align 4
  %v2958 = getelementptr inbounds float, ptr %v2866, i64 24
  %v2959 = icmp sgt i64 %v2947, 0
  br i1 %v2959, label %b103, label %b104
b103:
  call void %v2957(ptr %v2954, i64 32, ptr %v2946, i64 8, ptr %v2958, i64 32, i64 0)
  br label %b104
b104:
  %v2960 = add i64 %v2945, 64
  br label %b105
b105:
  %v2961 = phi i64 [ %v2895, %b104 ], [ %v3009, %b110 ]
  %v2962 = icmp slt i64 %v2961, %v2899
  br i1 %v2962, label %b106, label %b107
b106:
  %v2963 = sub i64 %v2961, %v2895
  %v2964 = mul i64 %v2963, 32
  %v2965 = getelementptr inbounds float, ptr %v2866, i64 %v2964
  %v2966 = add i64 %v634, 0
  %v2967 = and i64 %v2966, %v246
  %v2968 = mul i64 %v2967, %v7
  %v2969 = add i64 %v2968, %v2961
  %v2970 = mul i64 %v2969, 12
  %v2971 = getelementptr inbounds float, ptr %v114, i64 %v2970
  br label %b108
b108:
  %v2972 = phi i64 [ 0, %b106 ], [ %v3008, %b112 ]
  %v2973 = icmp slt i64 %v2972, 1
  br i1 %v2973, label %b109, label %b110
b109:
  %v2974 = mul i64 %v2885, 1
  %v2975 = add i64 %v2974, %v2972
  %v2976 = mul i64 %v2975, 8
  %v2977 = icmp eq i64 %v2976, 0
  br i1 %v2977, label %b111, label %b112
b111:
  %v2978 = icmp ult i64 3, 8
  %v2979 = select i1 %v2978, i64 3, i64 8
  %v2980 = trunc i64 %v2979 to i32
  %v2981 = insertelement <8 x i32> poison, i32 %v2980, i64 0
  %v2982 = shufflevector <8 x i32> %v2981, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2983 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2982
  %v2984 = add i64 0, %v2972
  %v2985 = mul i64 %v2984, 8
  %v2986 = getelementptr inbounds float, ptr %v2965, i64 %v2985
  %v2987 = load <8 x float>, ptr %v2986, align 4
  %v2988 = add i64 1, %v2972
  %v2989 = mul i64 %v2988, 8
  %v2990 = getelementptr inbounds float, ptr %v2965, i64 %v2989
  %v2991 = load <8 x float>, ptr %v2990, align 4
  %v2992 = add i64 2, %v2972
  %v2993 = mul i64 %v2992, 8
  %v2994 = getelementptr inbounds float, ptr %v2965, i64 %v2993
  %v2995 = load <8 x float>, ptr %v2994, align 4
  %v2996 = add i64 3, %v2972
  %v2997 = mul i64 %v2996, 8
  %v2998 = getelementptr inbounds float, ptr %v2965, i64 %v2997
  %v2999 = load <8 x float>, ptr %v2998, align 4
  %v3000 = add i64 9, %v2976
  %v3001 = getelementptr inbounds float, ptr %v2971, i64 %v3000
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2987, ptr align 4 %v3001, <8 x i1> %v2983)
  %v3002 = add i64 6, %v2976
  %v3003 = getelementptr inbounds float, ptr %v2971, i64 %v3002
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2991, ptr align 4 %v3003, <8 x i1> %v2983)
  %v3004 = add i64 3, %v2976
  %v3005 = getelementptr inbounds float, ptr %v2971, i64 %v3004
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2995, ptr align 4 %v3005, <8 x i1> %v2983)
  %v3006 = add i64 0, %v2976
  %v3007 = getelementptr inbounds float, ptr %v2971, i64 %v3006
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2999, ptr align 4 %v3007, <8 x i1> %v2983)
  br label %b112
b112:
  %v3008 = add nsw i64 %v2972, 1
  br label %b108
b110:
  %v3009 = add nsw i64 %v2961, 1
  br label %b105
b107:
  %v3010 = add nsw i64 %v2891, 1
  br label %b94
b96:
  %v3011 = add nsw i64 %v2885, 1
  br label %b91
b93:
  %v3012 = add nsw i64 %v2880, 96
  br label %b88
b90:
  %v3013 = add i64 %v7, 0
  %v3014 = sdiv i64 %v3013, 1
  %v3015 = add i64 %v2, 1
  %v3016 = mul i64 %v3014, %v2
  %v3017 = sdiv i64 %v3016, %v3
  %v3018 = mul i64 %v3017, 1
  %v3019 = icmp slt i64 %v3018, %v7
  %v3020 = select i1 %v3019, i64 %v3018, i64 %v7
  %v3021 = mul i64 %v3014, %v3015
  %v3022 = sdiv i64 %v3021, %v3
  %v3023 = mul i64 %v3022, 1
  %v3024 = icmp slt i64 %v3023, %v7
  %v3025 = select i1 %v3024, i64 %v3023, i64 %v7
  br label %b113
b113:
  %v3026 = phi i64 [ %v3020, %b90 ], [ %v3172, %b114 ]
  %v3027 = icmp slt i64 %v3026, %v3025
  br i1 %v3027, label %b114, label %b115
b114:
  %v3028 = add i64 %v634, 0
  %v3029 = and i64 %v3028, %v318
  %v3030 = mul i64 %v3029, %v7
  %v3031 = add i64 %v3030, %v3026
  %v3032 = mul i64 %v3031, 32
  %v3033 = getelementptr inbounds float, ptr %v202, i64 %v3032
  %v3034 = add i64 %v634, 0
  %v3035 = and i64 %v3034, %v282
  %v3036 = mul i64 %v3035, %v7
  %v3037 = add i64 %v3036, %v3026
  %v3038 = mul i64 %v3037, 8
  %v3039 = getelementptr inbounds float, ptr %v154, i64 %v3038
  %v3040 = add i64 %v634, 0
  %v3041 = and i64 %v3040, %v284
  %v3042 = mul i64 %v3041, %v7
  %v3043 = add i64 %v3042, %v3026
  %v3044 = mul i64 %v3043, 8
  %v3045 = getelementptr inbounds float, ptr %v156, i64 %v3044
  %v3046 = add i64 %v634, 0
  %v3047 = and i64 %v3046, %v286
  %v3048 = mul i64 %v3047, %v7
  %v3049 = add i64 %v3048, %v3026
  %v3050 = mul i64 %v3049, 8
  %v3051 = getelementptr inbounds float, ptr %v158, i64 %v3050
  %v3052 = add i64 %v634, 0
  %v3053 = and i64 %v3052, %v288
  %v3054 = mul i64 %v3053, %v7
  %v3055 = add i64 %v3054, %v3026
  %v3056 = mul i64 %v3055, 8
  %v3057 = getelementptr inbounds float, ptr %v160, i64 %v3056
  %v3058 = add i64 %v634, 0
  %v3059 = and i64 %v3058, %v254
  %v3060 = mul i64 %v3059, %v7
  %v3061 = add i64 %v3060, %v3026
  %v3062 = mul i64 %v3061, 64
  %v3063 = getelementptr inbounds float, ptr %v124, i64 %v3062
  %v3064 = add i64 %v634, 0
  %v3065 = and i64 %v3064, %v324
  %v3066 = mul i64 %v3065, %v7
  %v3067 = add i64 %v3066, %v3026
  %v3068 = mul i64 %v3067, 8
  %v3069 = getelementptr inbounds float, ptr %v208, i64 %v3068
  %v3070 = add i64 %v634, 0
  %v3071 = and i64 %v3070, %v326
  %v3072 = mul i64 %v3071, %v7
  %v3073 = add i64 %v3072, %v3026
  %v3074 = mul i64 %v3073, 8
  %v3075 = getelementptr inbounds float, ptr %v210, i64 %v3074
  %v3076 = add i64 %v634, 0
  %v3077 = and i64 %v3076, %v328
  %v3078 = mul i64 %v3077, %v7
  %v3079 = add i64 %v3078, %v3026
  %v3080 = mul i64 %v3079, 8
  %v3081 = getelementptr inbounds float, ptr %v212, i64 %v3080
  %v3082 = add i64 %v634, 0
  %v3083 = and i64 %v3082, %v330
  %v3084 = mul i64 %v3083, %v7
  %v3085 = add i64 %v3084, %v3026
  %v3086 = mul i64 %v3085, 8
  %v3087 = getelementptr inbounds float, ptr %v214, i64 %v3086
  %v3088 = add i64 %v634, 0
  %v3089 = and i64 %v3088, %v332
  %v3090 = mul i64 %v3089, %v7
  %v3091 = add i64 %v3090, %v3026
  %v3092 = mul i64 %v3091, 8
  %v3093 = getelementptr inbounds float, ptr %v216, i64 %v3092
  %v3094 = add i64 %v634, 0
  %v3095 = and i64 %v3094, %v334
  %v3096 = mul i64 %v3095, %v7
  %v3097 = add i64 %v3096, %v3026
  %v3098 = mul i64 %v3097, 8
  %v3099 = getelementptr inbounds float, ptr %v218, i64 %v3098
  %v3100 = add i64 %v634, 0
  %v3101 = and i64 %v3100, %v336
  %v3102 = mul i64 %v3101, %v7
  %v3103 = add i64 %v3102, %v3026
  %v3104 = mul i64 %v3103, 8
  %v3105 = getelementptr inbounds float, ptr %v220, i64 %v3104
  %v3106 = add i64 %v634, 0
  %v3107 = and i64 %v3106, %v338
  %v3108 = mul i64 %v3107, %v7
  %v3109 = add i64 %v3108, %v3026
  %v3110 = mul i64 %v3109, 8
  %v3111 = getelementptr inbounds float, ptr %v222, i64 %v3110
  %v3112 = add i64 0, 0
  %v3113 = getelementptr inbounds float, ptr %v3033, i64 %v3112
  %v3114 = load <8 x float>, ptr %v3113, align 4
  %v3115 = add i64 0, 0
  %v3116 = getelementptr inbounds float, ptr %v3039, i64 %v3115
  %v3117 = load <8 x float>, ptr %v3116, align 4
  %v3118 = fmul <8 x float> %v3114, %v3117
  %v3119 = add i64 8, 0
  %v3120 = getelementptr inbounds float, ptr %v3033, i64 %v3119
  %v3121 = load <8 x float>, ptr %v3120, align 4
  %v3122 = add i64 0, 0
  %v3123 = getelementptr inbounds float, ptr %v3045, i64 %v3122
  %v3124 = load <8 x float>, ptr %v3123, align 4
  %v3125 = fmul <8 x float> %v3121, %v3124
  %v3126 = add i64 16, 0
  %v3127 = getelementptr inbounds float, ptr %v3033, i64 %v3126
  %v3128 = load <8 x float>, ptr %v3127, align 4
  %v3129 = add i64 0, 0
  %v3130 = getelementptr inbounds float, ptr %v3051, i64 %v3129
  %v3131 = load <8 x float>, ptr %v3130, align 4
  %v3132 = fmul <8 x float> %v3128, %v3131
  %v3133 = add i64 24, 0
  %v3134 = getelementptr inbounds float, ptr %v3033, i64 %v3133
  %v3135 = load <8 x float>, ptr %v3134, align 4
  %v3136 = add i64 0, 0
  %v3137 = getelementptr inbounds float, ptr %v3057, i64 %v3136
  %v3138 = load <8 x float>, ptr %v3137, align 4
  %v3139 = fmul <8 x float> %v3135, %v3138
  %v3140 = add i64 32, 0
  %v3141 = getelementptr inbounds float, ptr %v3063, i64 %v3140
  %v3142 = load <8 x float>, ptr %v3141, align 4
  %v3143 = fmul <8 x float> %v3114, %v3142
  %v3144 = add i64 40, 0
  %v3145 = getelementptr inbounds float, ptr %v3063, i64 %v3144
  %v3146 = load <8 x float>, ptr %v3145, align 4
  %v3147 = fmul <8 x float> %v3121, %v3146
  %v3148 = add i64 48, 0
  %v3149 = getelementptr inbounds float, ptr %v3063, i64 %v3148
  %v3150 = load <8 x float>, ptr %v3149, align 4
  %v3151 = fmul <8 x float> %v3128, %v3150
  %v3152 = add i64 56, 0
  %v3153 = getelementptr inbounds float, ptr %v3063, i64 %v3152
  %v3154 = load <8 x float>, ptr %v3153, align 4
  %v3155 = fmul <8 x float> %v3135, %v3154
  %v3156 = add i64 0, 0
  %v3157 = getelementptr inbounds float, ptr %v3069, i64 %v3156
  store <8 x float> %v3118, ptr %v3157, align 4
  %v3158 = add i64 0, 0
  %v3159 = getelementptr inbounds float, ptr %v3075, i64 %v3158
  store <8 x float> %v3125, ptr %v3159, align 4
  %v3160 = add i64 0, 0
  %v3161 = getelementptr inbounds float, ptr %v3081, i64 %v3160
  store <8 x float> %v3132, ptr %v3161, align 4
  %v3162 = add i64 0, 0
  %v3163 = getelementptr inbounds float, ptr %v3087, i64 %v3162
  store <8 x float> %v3139, ptr %v3163, align 4
  %v3164 = add i64 0, 0
  %v3165 = getelementptr inbounds float, ptr %v3093, i64 %v3164
  store <8 x float> %v3143, ptr %v3165, align 4
  %v3166 = add i64 0, 0
  %v3167 = getelementptr inbounds float, ptr %v3099, i64 %v3166
  store <8 x float> %v3147, ptr %v3167, align 4
  %v3168 = add i64 0, 0
  %v3169 = getelementptr inbounds float, ptr %v3105, i64 %v3168
  store <8 x float> %v3151, ptr %v3169, align 4
  %v3170 = add i64 0, 0
  %v3171 = getelementptr inbounds float, ptr %v3111, i64 %v3170
  store <8 x float> %v3155, ptr %v3171, align 4
  %v3172 = add nsw i64 %v3026, 1
  br label %b113
b115:
  %v3174 = add i64 %v7, 0
  %v3175 = sdiv i64 %v3174, 1
  %v3176 = add i64 %v2, 1
  %v3177 = mul i64 %v3175, %v2
  %v3178 = sdiv i64 %v3177, %v3
  %v3179 = mul i64 %v3178, 1
  %v3180 = icmp slt i64 %v3179, %v7
  %v3181 = select i1 %v3180, i64 %v3179, i64 %v7
  %v3182 = mul i64 %v3175, %v3176
  %v3183 = sdiv i64 %v3182, %v3
  %v3184 = mul i64 %v3183, 1
  %v3185 = icmp slt i64 %v3184, %v7
  %v3186 = select i1 %v3185, i64 %v3184, i64 %v7
  br label %b116
b116:
  %v3187 = phi i64 [ %v3181, %b115 ], [ %v3409, %b121 ]
  %v3188 = icmp slt i64 %v3187, %v3186
  br i1 %v3188, label %b117, label %b118
b117:
  %v3189 = add i64 %v3187, 96
  %v3190 = icmp slt i64 %v3189, %v3186
  %v3191 = select i1 %v3190, i64 %v3189, i64 %v3186
  br label %b119
b119:
  %v3192 = phi i64 [ 0, %b117 ], [ %v3408, %b124 ]
  %v3193 = icmp slt i64 %v3192, 1
  br i1 %v3193, label %b120, label %b121
b120:
  %v3194 = sub i64 %v3191, %v3187
  %v3195 = sub i64 8, 1
  %v3196 = add i64 %v3194, %v3195
  %v3197 = sdiv i64 %v3196, 8
  br label %b122
b122:
  %v3198 = phi i64 [ 0, %b120 ], [ %v3407, %b143 ]
  %v3199 = icmp slt i64 %v3198, %v3197
  br i1 %v3199, label %b123, label %b124
b123:
  %v3200 = mul i64 %v3194, %v3198
  %v3201 = sdiv i64 %v3200, %v3197
  %v3202 = add i64 %v3187, %v3201
  %v3203 = add i64 %v3198, 1
  %v3204 = mul i64 %v3194, %v3203
  %v3205 = sdiv i64 %v3204, %v3197
  %v3206 = add i64 %v3187, %v3205
  %v3207 = mul i64 %v3192, 512
  %v3208 = getelementptr inbounds float, ptr %v348, i64 %v3207
  %v3209 = sub i64 %v3206, %v3202
  %v3210 = add i64 %v634, 0
  %v3211 = and i64 %v3210, %v330
  %v3212 = mul i64 %v3211, %v7
  %v3213 = add i64 %v3212, %v3202
  %v3214 = mul i64 %v3213, 8
  %v3215 = getelementptr inbounds float, ptr %v214, i64 %v3214
  %v3216 = getelementptr inbounds float, ptr %v3215, i64 0
  %v3217 = sub i64 %v3209, 1
  %v3218 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3217
  %v3219 = load ptr, ptr %v3218, align 4
  %v3220 = getelementptr inbounds float, ptr %v3173, i64 0
  %v3221 = icmp sgt i64 %v3209, 0
  br i1 %v3221, label %b125, label %b126
b125:
  call void %v3219(ptr %v3216, i64 8, ptr %v3208, i64 8, ptr %v3220, i64 64, i64 0)
  br label %b126
b126:
  %v3222 = add i64 %v3207, 64
  %v3223 = getelementptr inbounds float, ptr %v348, i64 %v3222
  %v3224 = sub i64 %v3206, %v3202
  %v3225 = add i64 %v634, 0
  %v3226 = and i64 %v3225, %v328
  %v3227 = mul i64 %v3226, %v7
  %v3228 = add i64 %v3227, %v3202
  %v3229 = mul i64 %v3228, 8
  %v3230 = getelementptr inbounds float, ptr %v212, i64 %v3229
  %v3231 = getelementptr inbounds float, ptr %v3230, i64 0
  %v3232 = sub i64 %v3224, 1
  %v3233 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3232
  %v3234 = load ptr, ptr %v3233, align 4
  %v3235 = getelementptr inbounds float, ptr %v3173, i64 8
  %v3236 = icmp sgt i64 %v3224, 0
  br i1 %v3236, label %b127, label %b128
b127:
  call void %v3234(ptr %v3231, i64 8, ptr %v3223, i64 8, ptr %v3235, i64 64, i64 0)
  br label %b128
b128:
  %v3237 = add i64 %v3222, 64
  %v3238 = getelementptr inbounds float, ptr %v348, i64 %v3237
  %v3239 = sub i64 %v3206, %v3202
  %v3240 = add i64 %v634, 0
  %v3241 = and i64 %v3240, %v326
  %v3242 = mul i64 %v3241, %v7
  %v3243 = add i64 %v3242, %v3202
  %v3244 = mul i64 %v3243, 8
  %v3245 = getelementptr inbounds float, ptr %v210, i64 %v3244
  %v3246 = getelementptr inbounds float, ptr %v3245, i64 0
  %v3247 = sub i64 %v3239, 1
  %v3248 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3247
  %v3249 = load ptr, ptr %v3248, align 4
  %v3250 = getelementptr inbounds float, ptr %v3173, i64 16
  %v3251 = icmp sgt i64 %v3239, 0
  br i1 %v3251, label %b129, label %b130
b129:
  call void %v3249(ptr %v3246, i64 8, ptr %v3238, i64 8, ptr %v3250, i64 64, i64 0)
  br label %b130
b130:
  %v3252 = add i64 %v3237, 64
  %v3253 = getelementptr inbounds float, ptr %v348, i64 %v3252
  %v3254 = sub i64 %v3206, %v3202
  %v3255 = add i64 %v634, 0
  %v3256 = and i64 %v3255, %v324
  %v3257 = mul i64 %v3256, %v7
  %v3258 = add i64 %v3257, %v3202
  %v3259 = mul i64 %v3258, 8
  %v3260 = getelementptr inbounds float, ptr %v208, i64 %v3259
  %v3261 = getelementptr inbounds float, ptr %v3260, i64 0
  %v3262 = sub i64 %v3254, 1
  %v3263 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3262
  %v3264 = load ptr, ptr %v3263, align 4
  %v3265 = getelementptr inbounds float, ptr %v3173, i64 24
  %v3266 = icmp sgt i64 %v3254, 0
  br i1 %v3266, label %b131, label %b132
b131:
  call void %v3264(ptr %v3261, i64 8, ptr %v3253, i64 8, ptr %v3265, i64 64, i64 0)
  br label %b132
b132:
  %v3267 = add i64 %v3252, 64
  %v3268 = getelementptr inbounds float, ptr %v348, i64 %v3267
  %v3269 = sub i64 %v3206, %v3202
  %v3270 = add i64 %v634, 0
  %v3271 = and i64 %v3270, %v338
  %v3272 = mul i64 %v3271, %v7
  %v3273 = add i64 %v3272, %v3202
  %v3274 = mul i64 %v3273, 8
  %v3275 = getelementptr inbounds float, ptr %v222, i64 %v3274
  %v3276 = getelementptr inbounds float, ptr %v3275, i64 0
  %v3277 = sub i64 %v3269, 1
  %v3278 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3277
  %v3279 = load ptr, ptr %v3278, align 4
  %v3280 = getelementptr inbounds float, ptr %v3173, i64 32
  %v3281 = icmp sgt i64 %v3269, 0
  br i1 %v3281, label %b133, label %b134
b133:
  call void %v3279(ptr %v3276, i64 8, ptr %v3268, i64 8, ptr %v3280, i64 64, i64 0)
  br label %b134
b134:
  %v3282 = add i64 %v3267, 64
  %v3283 = getelementptr inbounds float, ptr %v348, i64 %v3282
  %v3284 = sub i64 %v3206, %v3202
  %v3285 = add i64 %v634, 0
  %v3286 = and i64 %v3285, %v336
  %v3287 = mul i64 %v3286, %v7
  %v3288 = add i64 %v3287, %v3202
  %v3289 = mul i64 %v3288, 8
  %v3290 = getelementptr inbounds float, ptr %v220, i64 %v3289
  %v3291 = getelementptr inbounds float, ptr %v3290, i64 0
  %v3292 = sub i64 %v3284, 1
  %v3293 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3292
  %v3294 = load ptr, ptr %v3293, align 4
  %v3295 = getelementptr inbounds float, ptr %v3173, i64 40
  %v3296 = icmp sgt i64 %v3284, 0
  br i1 %v3296, label %b135, label %b136
b135:
  call void %v3294(ptr %v3291, i64 8, ptr %v3283, i64 8, ptr %v3295, i64 64, i64 0)
  br label %b136
b136:
  %v3297 = add i64 %v3282, 64
  %v3298 = getelementptr inbounds float, ptr %v348, i64 %v3297
  %v3299 = sub i64 %v3206, %v3202
  %v3300 = add i64 %v634, 0
  %v3301 = and i64 %v3300, %v334
  %v3302 = mul i64 %v3301, %v7
  %v3303 = add i64 %v3302, %v3202
  %v3304 = mul i64 %v3303, 8
  %v3305 = getelementptr inbounds float, ptr %v218, i64 %v3304
  %v3306 = getelementptr inbounds float, ptr %v3305, i64 0
  %v3307 = sub i64 %v3299, 1
  %v3308 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3307
  %v3309 = load ptr, ptr %v3308, align 4
  %v3310 = getelementptr inbounds float, ptr %v3173, i64 48
  %v3311 = icmp sgt i64 %v3299, 0
  br i1 %v3311, label %b137, label %b138
b137:
  call void %v3309(ptr %v3306, i64 8, ptr %v3298, i64 8, ptr %v3310, i64 64, i64 0)
  br label %b138
b138:
  %v3312 = add i64 %v3297, 64
  %v3313 = getelementptr inbounds float, ptr %v348, i64 %v3312
  %v3314 = sub i64 %v3206, %v3202
  %v3315 = add i64 %v634, 0
  %v3316 = and i64 %v3315, %v332
  %v3317 = mul i64 %v3316, %v7
  %v3318 = add i64 %v3317, %v3202
  %v3319 = mul i64 %v3318, 8
  %v3320 = getelementptr inbounds float, ptr %v216, i64 %v3319
  %v3321 = getelementptr inbounds float, ptr %v3320, i64 0
  %v3322 = sub i64 %v3314, 1
  %v3323 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3322
  %v3324 = load ptr, ptr %v3323, align 4
  %v3325 = getelementptr inbounds float, ptr %v3173, i64 56
  %v3326 = icmp sgt i64 %v3314, 0
  br i1 %v3326, label %b139, label %b140
b139:
  call void %v3324(ptr %v3321, i64 8, ptr %v3313, i64 8, ptr %v3325, i64 64, i64 0)
  br label %b140
b140:
  %v3327 = add i64 %v3312, 64
  br label %b141
b141:
  %v3328 = phi i64 [ %v3202, %b140 ], [ %v3406, %b146 ]
  %v3329 = icmp slt i64 %v3328, %v3206
  br i1 %v3329, label %b142, label %b143
b142:
  %v3330 = sub i64 %v3328, %v3202
  %v3331 = mul i64 %v3330, 64
  %v3332 = getelementptr inbounds float, ptr %v3173, i64 %v3331
  %v3333 = add i64 %v634, 0
  %v3334 = and i64 %v3333, %v248
  %v3335 = mul i64 %v3334, %v7
  %v3336 = add i64 %v3335, %v3328
  %v3337 = mul i64 %v3336, 12
  %v3338 = getelementptr inbounds float, ptr %v116, i64 %v3337
  %v3339 = add i64 %v634, 0
  %v3340 = and i64 %v3339, %v250
  %v3341 = mul i64 %v3340, %v7
  %v3342 = add i64 %v3341, %v3328
  %v3343 = mul i64 %v3342, 12
  %v3344 = getelementptr inbounds float, ptr %v118, i64 %v3343
  br label %b144
b144:
  %v3345 = phi i64 [ 0, %b142 ], [ %v3405, %b148 ]
  %v3346 = icmp slt i64 %v3345, 1
  br i1 %v3346, label %b145, label %b146
b145:
  %v3347 = mul i64 %v3192, 1
  %v3348 = add i64 %v3347, %v3345
  %v3349 = mul i64 %v3348, 8
  %v3350 = icmp eq i64 %v3349, 0
  br i1 %v3350, label %b147, label %b148
b147:
  %v3351 = icmp ult i64 3, 8
  %v3352 = select i1 %v3351, i64 3, i64 8
  %v3353 = trunc i64 %v3352 to i32
  %v3354 = insertelement <8 x i32> poison, i32 %v3353, i64 0
  %v3355 = shufflevector <8 x i32> %v3354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3356 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3355
  %v3357 = add i64 0, %v3345
  %v3358 = mul i64 %v3357, 8
  %v3359 = getelementptr inbounds float, ptr %v3332, i64 %v3358
  %v3360 = load <8 x float>, ptr %v3359, align 4
  %v3361 = add i64 1, %v3345
  %v3362 = mul i64 %v3361, 8
  %v3363 = getelementptr inbounds float, ptr %v3332, i64 %v3362
  %v3364 = load <8 x float>, ptr %v3363, align 4
  %v3365 = add i64 2, %v3345
  %v3366 = mul i64 %v3365, 8
  %v3367 = getelementptr inbounds float, ptr %v3332, i64 %v3366
  %v3368 = load <8 x float>, ptr %v3367, align 4
  %v3369 = add i64 3, %v3345
  %v3370 = mul i64 %v3369, 8
  %v3371 = getelementptr inbounds float, ptr %v3332, i64 %v3370
  %v3372 = load <8 x float>, ptr %v3371, align 4
  %v3373 = add i64 4, %v3345
  %v3374 = mul i64 %v3373, 8
  %v3375 = getelementptr inbounds float, ptr %v3332, i64 %v3374
  %v3376 = load <8 x float>, ptr %v3375, align 4
  %v3377 = add i64 5, %v3345
  %v3378 = mul i64 %v3377, 8
  %v3379 = getelementptr inbounds float, ptr %v3332, i64 %v3378
  %v3380 = load <8 x float>, ptr %v3379, align 4
  %v3381 = add i64 6, %v3345
  %v3382 = mul i64 %v3381, 8
  %v3383 = getelementptr inbounds float, ptr %v3332, i64 %v3382
  %v3384 = load <8 x float>, ptr %v3383, align 4
  %v3385 = add i64 7, %v3345
  %v3386 = mul i64 %v3385, 8
  %v3387 = getelementptr inbounds float, ptr %v3332, i64 %v3386
  %v3388 = load <8 x float>, ptr %v3387, align 4
  %v3389 = add i64 9, %v3349
  %v3390 = getelementptr inbounds float, ptr %v3338, i64 %v3389
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3360, ptr align 4 %v3390, <8 x i1> %v3356)
  %v3391 = add i64 6, %v3349
  %v3392 = getelementptr inbounds float, ptr %v3338, i64 %v3391
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3364, ptr align 4 %v3392, <8 x i1> %v3356)
  %v3393 = add i64 3, %v3349
  %v3394 = getelementptr inbounds float, ptr %v3338, i64 %v3393
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3368, ptr align 4 %v3394, <8 x i1> %v3356)
  %v3395 = add i64 0, %v3349
  %v3396 = getelementptr inbounds float, ptr %v3338, i64 %v3395
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3372, ptr align 4 %v3396, <8 x i1> %v3356)
  %v3397 = add i64 9, %v3349
  %v3398 = getelementptr inbounds float, ptr %v3344, i64 %v3397
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3376, ptr align 4 %v3398, <8 x i1> %v3356)
  %v3399 = add i64 6, %v3349
  %v3400 = getelementptr inbounds float, ptr %v3344, i64 %v3399
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3380, ptr align 4 %v3400, <8 x i1> %v3356)
  %v3401 = add i64 3, %v3349
  %v3402 = getelementptr inbounds float, ptr %v3344, i64 %v3401
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3384, ptr align 4 %v3402, <8 x i1> %v3356)
  %v3403 = add i64 0, %v3349
  %v3404 = getelementptr inbounds float, ptr %v3344, i64 %v3403
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3388, ptr align 4 %v3404, <8 x i1> %v3356)
  br label %b148
b148:
  %v3405 = add nsw i64 %v3345, 1
  br label %b144
b146:
  %v3406 = add nsw i64 %v3328, 1
  br label %b141
b143:
  %v3407 = add nsw i64 %v3198, 1
  br label %b122
b124:
  %v3408 = add nsw i64 %v3192, 1
  br label %b119
b121:
  %v3409 = add nsw i64 %v3187, 96
  br label %b116
b118:
  %v3411 = add i64 %v7, 0
  %v3412 = sdiv i64 %v3411, 1
  %v3413 = add i64 %v2, 1
  %v3414 = mul i64 %v3412, %v2
  %v3415 = sdiv i64 %v3414, %v3
  %v3416 = mul i64 %v3415, 1
  %v3417 = icmp slt i64 %v3416, %v7
  %v3418 = select i1 %v3417, i64 %v3416, i64 %v7
  %v3419 = mul i64 %v3412, %v3413
  %v3420 = sdiv i64 %v3419, %v3
  %v3421 = mul i64 %v3420, 1
  %v3422 = icmp slt i64 %v3421, %v7
  %v3423 = select i1 %v3422, i64 %v3421, i64 %v7
  br label %b149
b149:
  %v3424 = phi i64 [ %v3418, %b118 ], [ %v3650, %b154 ]
  %v3425 = icmp slt i64 %v3424, %v3423
  br i1 %v3425, label %b150, label %b151
b150:
  %v3426 = add i64 %v3424, 96
  %v3427 = icmp slt i64 %v3426, %v3423
  %v3428 = select i1 %v3427, i64 %v3426, i64 %v3423
  br label %b152
b152:
  %v3429 = phi i64 [ 0, %b150 ], [ %v3649, %b157 ]
  %v3430 = icmp slt i64 %v3429, 1
  br i1 %v3430, label %b153, label %b154
b153:
  %v3431 = sub i64 %v3428, %v3424
  %v3432 = sub i64 8, 1
  %v3433 = add i64 %v3431, %v3432
  %v3434 = sdiv i64 %v3433, 8
  br label %b155
b155:
  %v3435 = phi i64 [ 0, %b153 ], [ %v3648, %b166 ]
  %v3436 = icmp slt i64 %v3435, %v3434
  br i1 %v3436, label %b156, label %b157
b156:
  %v3437 = mul i64 %v3431, %v3435
  %v3438 = sdiv i64 %v3437, %v3434
  %v3439 = add i64 %v3424, %v3438
  %v3440 = add i64 %v3435, 1
  %v3441 = mul i64 %v3431, %v3440
  %v3442 = sdiv i64 %v3441, %v3434
  %v3443 = add i64 %v3424, %v3442
  %v3444 = mul i64 %v3429, 288
  %v3445 = getelementptr inbounds float, ptr %v349, i64 %v3444
  %v3446 = sub i64 %v3443, %v3439
  %v3447 = add i64 %v634, 0
  %v3448 = and i64 %v3447, %v246
  %v3449 = mul i64 %v3448, %v7
  %v3450 = add i64 %v3449, %v3439
  %v3451 = mul i64 %v3450, 12
  %v3452 = getelementptr inbounds float, ptr %v114, i64 %v3451
  %v3453 = getelementptr inbounds float, ptr %v3452, i64 0
  %v3454 = sub i64 %v3446, 1
  %v3455 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3454
  %v3456 = load ptr, ptr %v3455, align 4
  %v3457 = getelementptr inbounds float, ptr %v3410, i64 0
  %v3458 = icmp sgt i64 %v3446, 0
  br i1 %v3458, label %b158, label %b159
b158:
  call void %v3456(ptr %v3453, i64 12, ptr %v3445, i64 12, ptr %v3457, i64 8, i64 0)
  br label %b159
b159:
  %v3459 = add i64 %v3444, 96
  %v3460 = getelementptr inbounds float, ptr %v349, i64 %v3459
  %v3461 = sub i64 %v3443, %v3439
  %v3462 = add i64 %v634, 0
  %v3463 = and i64 %v3462, %v248
  %v3464 = mul i64 %v3463, %v7
  %v3465 = add i64 %v3464, %v3439
  %v3466 = mul i64 %v3465, 12
  %v3467 = getelementptr inbounds float, ptr %v116, i64 %v3466
  %v3468 = getelementptr inbounds float, ptr %v3467, i64 0
  %v3469 = sub i64 %v3461, 1
  %v3470 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v3469
  %v3471 = load ptr, ptr %v3470, align 4
  %v3472 = getelementptr inbounds float, ptr %v3410, i64 0
  %v3473 = icmp sgt i64 %v3461, 0
  br i1 %v3473, label %b160, label %b161
b160:
  call void %v3471(ptr %v3468, i64 12, ptr %v3460, i64 12, ptr %v3472, i64 8, i64 0)
  br label %b161
b161:
  %v3474 = add i64 %v3459, 96
  %v3475 = getelementptr inbounds float, ptr %v349, i64 %v3474
  %v3476 = sub i64 %v3443, %v3439
  %v3477 = add i64 %v634, 0
  %v3478 = and i64 %v3477, %v250
  %v3479 = mul i64 %v3478, %v7
  %v3480 = add i64 %v3479, %v3439
  %v3481 = mul i64 %v3480, 12
  %v3482 = getelementptr inbounds float, ptr %v118, i64 %v3481
  %v3483 = getelementptr inbounds float, ptr %v3482, i64 0
  %v3484 = sub i64 %v3476, 1
  %v3485 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v3484
  %v3486 = load ptr, ptr %v3485, align 4
  %v3487 = getelementptr inbounds float, ptr %v3410, i64 0
  %v3488 = icmp sgt i64 %v3476, 0
  br i1 %v3488, label %b162, label %b163
b162:
  call void %v3486(ptr %v3483, i64 12, ptr %v3475, i64 12, ptr %v3487, i64 8, i64 0)
  br label %b163
b163:
  %v3489 = add i64 %v3474, 96
  br label %b164
b164:
  %v3490 = phi i64 [ %v3439, %b163 ], [ %v3647, %b169 ]
  %v3491 = icmp slt i64 %v3490, %v3443
  br i1 %v3491, label %b165, label %b166
b165:
  %v3492 = sub i64 %v3490, %v3439
  %v3493 = mul i64 %v3492, 8
  %v3494 = getelementptr inbounds float, ptr %v3410, i64 %v3493
  %v3495 = add i64 %v634, 1
  %v3496 = and i64 %v3495, 1
  %v3497 = mul i64 %v3496, %v7
  %v3498 = add i64 %v3497, %v3490
  %v3499 = mul i64 %v3498, 8
  %v3500 = getelementptr inbounds float, ptr %v62, i64 %v3499
  %v3501 = add i64 %v634, 1
  %v3502 = and i64 %v3501, %v236
  %v3503 = mul i64 %v3502, %v7
  %v3504 = add i64 %v3503, %v3490
  %v3505 = mul i64 %v3504, 8
  %v3506 = getelementptr inbounds float, ptr %v56, i64 %v3505
  %v3507 = add i64 %v634, 0
  %v3508 = and i64 %v3507, %v262
  %v3509 = mul i64 %v3508, %v7
  %v3510 = add i64 %v3509, %v3490
  %v3511 = mul i64 %v3510, 8
  %v3512 = getelementptr inbounds float, ptr %v132, i64 %v3511
  %v3513 = add i64 %v634, 1
  %v3514 = and i64 %v3513, 1
  %v3515 = mul i64 %v3514, %v7
  %v3516 = add i64 %v3515, %v3490
  %v3517 = mul i64 %v3516, 8
  %v3518 = getelementptr inbounds float, ptr %v64, i64 %v3517
  %v3519 = add i64 %v634, 0
  %v3520 = and i64 %v3519, %v258
  %v3521 = mul i64 %v3520, %v7
  %v3522 = add i64 %v3521, %v3490
  %v3523 = mul i64 %v3522, 8
  %v3524 = getelementptr inbounds float, ptr %v128, i64 %v3523
  %v3525 = add i64 %v634, 0
  %v3526 = and i64 %v3525, %v260
  %v3527 = mul i64 %v3526, %v7
  %v3528 = add i64 %v3527, %v3490
  %v3529 = mul i64 %v3528, 8
  %v3530 = getelementptr inbounds float, ptr %v130, i64 %v3529
  %v3531 = add i64 %v634, 0
  %v3532 = and i64 %v3531, %v256
  %v3533 = mul i64 %v3532, %v7
  %v3534 = add i64 %v3533, %v3490
  %v3535 = mul i64 %v3534, 8
  %v3536 = getelementptr inbounds float, ptr %v126, i64 %v3535
  %v3537 = add i64 %v634, 0
  %v3538 = and i64 %v3537, %v236
  %v3539 = mul i64 %v3538, %v7
  %v3540 = add i64 %v3539, %v3490
  %v3541 = mul i64 %v3540, 8
  %v3542 = getelementptr inbounds float, ptr %v56, i64 %v3541
  %v3543 = add i64 %v634, 0
  %v3544 = and i64 %v3543, %v252
  %v3545 = mul i64 %v3544, %v7
  %v3546 = add i64 %v3545, %v3490
  %v3547 = mul i64 %v3546, 32
  %v3548 = getelementptr inbounds float, ptr %v120, i64 %v3547
  %v3549 = add i64 %v634, 0
  %v3550 = and i64 %v3549, 1
  %v3551 = mul i64 %v3550, %v7
  %v3552 = add i64 %v3551, %v3490
  %v3553 = mul i64 %v3552, 8
  %v3554 = getelementptr inbounds float, ptr %v64, i64 %v3553
  br label %b167
b167:
  %v3555 = phi i64 [ 0, %b165 ], [ %v3646, %b168 ]
  %v3556 = icmp slt i64 %v3555, 1
  br i1 %v3556, label %b168, label %b169
b168:
  %v3557 = mul i64 %v3429, 1
  %v3558 = add i64 %v3557, %v3555
  %v3559 = mul i64 %v3558, 8
  %v3560 = add i64 0, %v3555
  %v3561 = mul i64 %v3560, 8
  %v3562 = getelementptr inbounds float, ptr %v3494, i64 %v3561
  %v3563 = load <8 x float>, ptr %v3562, align 4
  %v3564 = add i64 0, %v3559
  %v3565 = getelementptr inbounds float, ptr %v3500, i64 %v3564
  %v3566 = load <8 x float>, ptr %v3565, align 4
  %v3567 = fadd <8 x float> %v3566, %v3563
  %v3568 = add i64 0, %v3559
  %v3569 = getelementptr inbounds float, ptr %v3506, i64 %v3568
  %v3570 = load <8 x float>, ptr %v3569, align 4
  %v3571 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3570)
  %v3572 = fcmp ogt <8 x float> %v3571, splat (float 0x4023000000000000)
  %v3573 = select <8 x i1> %v3572, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3571
  %v3574 = fadd <8 x float> %v3573, %v3573
  %v3575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3574, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3576 = fsub <8 x float> %v3575, splat (float 0x4168000000000000)
  %v3577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3576, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3574)
  %v3578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3576, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3577)
  %v3579 = bitcast <8 x float> %v3575 to <8 x i32>
  %v3580 = fmul <8 x float> %v3578, %v3578
  %v3581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3578, <8 x float> splat (float 0x3F81227F40000000))
  %v3582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3581, <8 x float> %v3578, <8 x float> splat (float 0x3FA5556740000000))
  %v3583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3582, <8 x float> %v3578, <8 x float> splat (float 0x3FC5554B00000000))
  %v3584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3583, <8 x float> %v3578, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3580, <8 x float> %v3584, <8 x float> %v3578)
  %v3586 = shl <8 x i32> %v3579, splat (i32 23)
  %v3587 = add <8 x i32> %v3586, splat (i32 1065353216)
  %v3588 = bitcast <8 x i32> %v3587 to <8 x float>
  %v3589 = fsub <8 x float> %v3588, splat (float 0x3FF0000000000000)
  %v3590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3588, <8 x float> %v3585, <8 x float> %v3589)
  %v3591 = fadd <8 x float> %v3590, splat (float 0x4000000000000000)
  %v3592 = fdiv <8 x float> %v3590, %v3591
  %v3593 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3592, <8 x float> %v3570)
  %v3594 = fmul <8 x float> %v3567, %v3593
  %v3595 = add i64 0, %v3559
  %v3596 = getelementptr inbounds float, ptr %v3512, i64 %v3595
  %v3597 = load <8 x float>, ptr %v3596, align 4
  %v3598 = fmul <8 x float> %v3594, %v3597
  %v3599 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3600 = shufflevector <8 x float> %v3599, <8 x float> poison, <8 x i32> zeroinitializer
  %v3601 = fsub <8 x float> %v3600, %v3597
  %v3602 = fmul <8 x float> %v3598, %v3601
  %v3603 = add i64 0, %v3559
  %v3604 = getelementptr inbounds float, ptr %v3518, i64 %v3603
  %v3605 = load <8 x float>, ptr %v3604, align 4
  %v3606 = fmul <8 x float> %v3567, %v3597
  %v3607 = fmul <8 x float> %v3593, %v3593
  %v3608 = fsub <8 x float> %v3600, %v3607
  %v3609 = fmul <8 x float> %v3606, %v3608
  %v3610 = fadd <8 x float> %v3605, %v3609
  %v3611 = add i64 0, %v3559
  %v3612 = getelementptr inbounds float, ptr %v3524, i64 %v3611
  %v3613 = load <8 x float>, ptr %v3612, align 4
  %v3614 = fmul <8 x float> %v3610, %v3613
  %v3615 = add i64 0, %v3559
  %v3616 = getelementptr inbounds float, ptr %v3530, i64 %v3615
  %v3617 = load <8 x float>, ptr %v3616, align 4
  %v3618 = fmul <8 x float> %v3617, %v3617
  %v3619 = fsub <8 x float> %v3600, %v3618
  %v3620 = fmul <8 x float> %v3614, %v3619
  %v3621 = fmul <8 x float> %v3610, %v3617
  %v3622 = fmul <8 x float> %v3621, %v3613
  %v3623 = fsub <8 x float> %v3600, %v3613
  %v3624 = fmul <8 x float> %v3622, %v3623
  %v3625 = add i64 0, %v3559
  %v3626 = getelementptr inbounds float, ptr %v3536, i64 %v3625
  %v3627 = load <8 x float>, ptr %v3626, align 4
  %v3628 = fmul <8 x float> %v3610, %v3627
  %v3629 = add i64 0, %v3559
  %v3630 = getelementptr inbounds float, ptr %v3542, i64 %v3629
  %v3631 = load <8 x float>, ptr %v3630, align 4
  %v3632 = fmul <8 x float> %v3610, %v3631
  %v3633 = fmul <8 x float> %v3632, %v3627
  %v3634 = fsub <8 x float> %v3600, %v3627
  %v3635 = fmul <8 x float> %v3633, %v3634
  %v3636 = add i64 24, %v3559
  %v3637 = getelementptr inbounds float, ptr %v3548, i64 %v3636
  store <8 x float> %v3602, ptr %v3637, align 4
  %v3638 = add i64 8, %v3559
  %v3639 = getelementptr inbounds float, ptr %v3548, i64 %v3638
  store <8 x float> %v3620, ptr %v3639, align 4
  %v3640 = add i64 0, %v3559
  %v3641 = getelementptr inbounds float, ptr %v3548, i64 %v3640
  store <8 x float> %v3624, ptr %v3641, align 4
  %v3642 = add i64 0, %v3559
  %v3643 = getelementptr inbounds float, ptr %v3554, i64 %v3642
  store <8 x float> %v3628, ptr %v3643, align 4
  %v3644 = add i64 16, %v3559
  %v3645 = getelementptr inbounds float, ptr %v3548, i64 %v3644
  store <8 x float> %v3635, ptr %v3645, align 4
  %v3646 = add nsw i64 %v3555, 1
  br label %b167
b169:
  %v3647 = add nsw i64 %v3490, 1
  br label %b164
b166:
  %v3648 = add nsw i64 %v3435, 1
  br label %b155
b157:
  %v3649 = add nsw i64 %v3429, 1
  br label %b152
b154:
  %v3650 = add nsw i64 %v3424, 96
  br label %b149
b151:
  %v3652 = add i64 %v7, 0
  %v3653 = sdiv i64 %v3652, 1
  %v3654 = add i64 %v2, 1
  %v3655 = mul i64 %v3653, %v2
  %v3656 = sdiv i64 %v3655, %v3
  %v3657 = mul i64 %v3656, 1
  %v3658 = icmp slt i64 %v3657, %v7
  %v3659 = select i1 %v3658, i64 %v3657, i64 %v7
  %v3660 = mul i64 %v3653, %v3654
  %v3661 = sdiv i64 %v3660, %v3
  %v3662 = mul i64 %v3661, 1
  %v3663 = icmp slt i64 %v3662, %v7
  %v3664 = select i1 %v3663, i64 %v3662, i64 %v7
  br label %b170
b170:
  %v3665 = phi i64 [ %v3659, %b151 ], [ %v3766, %b175 ]
  %v3666 = icmp slt i64 %v3665, %v3664
  br i1 %v3666, label %b171, label %b172
b171:
  %v3667 = add i64 %v3665, 96
  %v3668 = icmp slt i64 %v3667, %v3664
  %v3669 = select i1 %v3668, i64 %v3667, i64 %v3664
  br label %b173
b173:
  %v3670 = phi i64 [ 0, %b171 ], [ %v3765, %b178 ]
  %v3671 = icmp slt i64 %v3670, 1
  br i1 %v3671, label %b174, label %b175
b174:
  %v3672 = sub i64 %v3669, %v3665
  %v3673 = sub i64 4, 1
  %v3674 = add i64 %v3672, %v3673
  %v3675 = sdiv i64 %v3674, 4
  br label %b176
b176:
  %v3676 = phi i64 [ 0, %b174 ], [ %v3764, %b185 ]
  %v3677 = icmp slt i64 %v3676, %v3675
  br i1 %v3677, label %b177, label %b178
b177:
  %v3678 = mul i64 %v3672, %v3676
  %v3679 = sdiv i64 %v3678, %v3675
  %v3680 = add i64 %v3665, %v3679
  %v3681 = add i64 %v3676, 1
  %v3682 = mul i64 %v3672, %v3681
  %v3683 = sdiv i64 %v3682, %v3675
  %v3684 = add i64 %v3665, %v3683
  %v3685 = mul i64 %v3670, 1024
  %v3686 = getelementptr inbounds float, ptr %v350, i64 %v3685
  %v3687 = sub i64 %v3684, %v3680
  %v3688 = add i64 %v634, 0
  %v3689 = and i64 %v3688, %v252
  %v3690 = mul i64 %v3689, %v7
  %v3691 = add i64 %v3690, %v3680
  %v3692 = mul i64 %v3691, 32
  %v3693 = getelementptr inbounds float, ptr %v120, i64 %v3692
  %v3694 = getelementptr inbounds float, ptr %v3693, i64 0
  %v3695 = sub i64 %v3687, 1
  %v3696 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v3695
  %v3697 = load ptr, ptr %v3696, align 4
  %v3698 = getelementptr inbounds float, ptr %v3651, i64 0
  %v3699 = icmp sgt i64 %v3687, 0
  br i1 %v3699, label %b179, label %b180
b179:
  call void %v3697(ptr %v3694, i64 32, ptr %v3686, i64 32, ptr %v3698, i64 24, i64 8)
  br label %b180
b180:
  %v3700 = add i64 %v3685, 768
  %v3701 = getelementptr inbounds float, ptr %v350, i64 %v3700
  %v3702 = sub i64 %v3684, %v3680
  %v3703 = add i64 %v634, 0
  %v3704 = and i64 %v3703, %v320
  %v3705 = mul i64 %v3704, %v7
  %v3706 = add i64 %v3705, %v3680
  %v3707 = mul i64 %v3706, 32
  %v3708 = getelementptr inbounds float, ptr %v204, i64 %v3707
  %v3709 = getelementptr inbounds float, ptr %v3708, i64 0
  %v3710 = sub i64 %v3702, 1
  %v3711 = getelementptr inbounds ptr, ptr @table_tile_4x1_more, i64 %v3710
  %v3712 = load ptr, ptr %v3711, align 4
  %v3713 = getelementptr inbounds float, ptr %v3651, i64 16
  %v3714 = icmp sgt i64 %v3702, 0
  br i1 %v3714, label %b181, label %b182
b181:
  call void %v3712(ptr %v3709, i64 32, ptr %v3701, i64 32, ptr %v3713, i64 24, i64 0)
  br label %b182
b182:
  %v3715 = add i64 %v3700, 256
  br label %b183
b183:
  %v3716 = phi i64 [ %v3680, %b182 ], [ %v3763, %b188 ]
  %v3717 = icmp slt i64 %v3716, %v3684
  br i1 %v3717, label %b184, label %b185
b184:
  %v3718 = sub i64 %v3716, %v3680
  %v3719 = mul i64 %v3718, 24
  %v3720 = getelementptr inbounds float, ptr %v3651, i64 %v3719
  %v3721 = add i64 %v634, 0
  %v3722 = and i64 %v3721, 1
  %v3723 = mul i64 %v3722, %v7
  %v3724 = add i64 %v3723, %v3716
  %v3725 = mul i64 %v3724, 8
  %v3726 = getelementptr inbounds float, ptr %v62, i64 %v3725
  %v3727 = add i64 %v634, 0
  %v3728 = and i64 %v3727, %v340
  %v3729 = mul i64 %v3728, %v7
  %v3730 = add i64 %v3729, %v3716
  %v3731 = mul i64 %v3730, 8
  %v3732 = getelementptr inbounds float, ptr %v224, i64 %v3731
  %v3733 = add i64 %v634, 0
  %v3734 = and i64 %v3733, 1
  %v3735 = mul i64 %v3734, %v7
  %v3736 = add i64 %v3735, %v3716
  %v3737 = mul i64 %v3736, 8
  %v3738 = getelementptr inbounds float, ptr %v58, i64 %v3737
  br label %b186
b186:
  %v3739 = phi i64 [ 0, %b184 ], [ %v3762, %b187 ]
  %v3740 = icmp slt i64 %v3739, 1
  br i1 %v3740, label %b187, label %b188
b187:
  %v3741 = mul i64 %v3670, 1
  %v3742 = add i64 %v3741, %v3739
  %v3743 = mul i64 %v3742, 8
  %v3744 = add i64 0, %v3739
  %v3745 = mul i64 %v3744, 8
  %v3746 = getelementptr inbounds float, ptr %v3720, i64 %v3745
  %v3747 = load <8 x float>, ptr %v3746, align 4
  %v3748 = add i64 1, %v3739
  %v3749 = mul i64 %v3748, 8
  %v3750 = getelementptr inbounds float, ptr %v3720, i64 %v3749
  %v3751 = load <8 x float>, ptr %v3750, align 4
  %v3752 = add i64 2, %v3739
  %v3753 = mul i64 %v3752, 8
  %v3754 = getelementptr inbounds float, ptr %v3720, i64 %v3753
  %v3755 = load <8 x float>, ptr %v3754, align 4
  %v3756 = add i64 0, %v3743
  %v3757 = getelementptr inbounds float, ptr %v3726, i64 %v3756
  store <8 x float> %v3747, ptr %v3757, align 4
  %v3758 = add i64 0, %v3743
  %v3759 = getelementptr inbounds float, ptr %v3732, i64 %v3758
  store <8 x float> %v3751, ptr %v3759, align 4
  %v3760 = add i64 0, %v3743
  %v3761 = getelementptr inbounds float, ptr %v3738, i64 %v3760
  store <8 x float> %v3755, ptr %v3761, align 4
  %v3762 = add nsw i64 %v3739, 1
  br label %b186
b188:
  %v3763 = add nsw i64 %v3716, 1
  br label %b183
b185:
  %v3764 = add nsw i64 %v3676, 1
  br label %b176
b178:
  %v3765 = add nsw i64 %v3670, 1
  br label %b173
b175:
  %v3766 = add nsw i64 %v3665, 96
  br label %b170
b172:
  %v3767 = add nsw i64 %v631, 1
  br label %b19
b21:
  %v3768 = icmp sgt i64 %v3, 1
  br i1 %v3768, label %b189, label %b190
b189:
  %v3769 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3770 = atomicrmw add ptr %v3769, i64 1 acq_rel
  %v3771 = load i64, ptr %v341, align 8
  %v3772 = add i64 %v3771, 1
  store i64 %v3772, ptr %v341, align 8
  %v3773 = mul i64 %v3, %v3772
  br label %b191
b191:
  %v3774 = load atomic i64, ptr %v3769 acquire, align 8
  %v3775 = icmp slt i64 %v3774, %v3773
  br i1 %v3775, label %b192, label %b193
b192:
  %v3776 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v3777 = getelementptr inbounds float, ptr %v343, i64 2080
  %v3778 = getelementptr inbounds i64, ptr %v1, i64 4
  %v3779 = load i64, ptr %v3778, align 8
  %v3780 = icmp eq i64 %v3779, 0
  br i1 %v3780, label %b194, label %b195
b194:
  %v3781 = add i64 1, 0
  %v3782 = sdiv i64 %v3781, 1
  %v3783 = add i64 %v2, 1
  %v3784 = mul i64 %v3782, %v2
  %v3785 = sdiv i64 %v3784, %v3
  %v3786 = mul i64 %v3785, 1
  %v3787 = icmp slt i64 %v3786, 1
  %v3788 = select i1 %v3787, i64 %v3786, i64 1
  %v3789 = mul i64 %v3782, %v3783
  %v3790 = sdiv i64 %v3789, %v3
  %v3791 = mul i64 %v3790, 1
  %v3792 = icmp slt i64 %v3791, 1
  %v3793 = select i1 %v3792, i64 %v3791, i64 1
  %v3794 = icmp slt i64 %v3793, 1
  %v3795 = select i1 %v3794, i64 %v3793, i64 1
  br label %b196
b196:
  %v3796 = phi i64 [ %v3788, %b194 ], [ %v3810, %b197 ]
  %v3797 = icmp slt i64 %v3796, %v3795
  br i1 %v3797, label %b197, label %b198
b197:
  %v3798 = mul i64 %v3796, 256
  %v3799 = mul i64 %v3796, 8
  %v3800 = add i64 %v3798, 0
  %v3801 = add i64 %v3799, 0
  %v3802 = getelementptr inbounds float, ptr %v3777, i64 %v3800
  %v3803 = sub i64 8, %v3801
  %v3804 = icmp slt i64 %v3803, 0
  %v3805 = select i1 %v3804, i64 0, i64 %v3803
  %v3806 = mul i64 %v3801, 1
  %v3807 = add i64 0, %v3806
  %v3808 = getelementptr inbounds float, ptr %v14, i64 %v3807
  call void @pack_rows(ptr %v3808, i64 1, i64 8, i64 32, i64 %v3805, ptr %v3802, i64 8)
  %v3809 = add i64 %v3798, 256
  %v3810 = add nsw i64 %v3796, 1
  br label %b196
b198:
  br label %b195
b195:
  %v3811 = icmp sgt i64 %v3, 1
  br i1 %v3811, label %b199, label %b200
b199:
  %v3812 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3813 = atomicrmw add ptr %v3812, i64 1 acq_rel
  %v3814 = load i64, ptr %v341, align 8
  %v3815 = add i64 %v3814, 1
  store i64 %v3815, ptr %v341, align 8
  %v3816 = mul i64 %v3, %v3815
  br label %b201
b201:
  %v3817 = load atomic i64, ptr %v3812 acquire, align 8
  %v3818 = icmp slt i64 %v3817, %v3816
  br i1 %v3818, label %b202, label %b203
b202:
  %v3819 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  %v3821 = add i64 %v8, 0
  %v3822 = sdiv i64 %v3821, 1
  %v3823 = add i64 %v2, 1
  %v3824 = mul i64 %v3822, %v2
  %v3825 = sdiv i64 %v3824, %v3
  %v3826 = mul i64 %v3825, 1
  %v3827 = icmp slt i64 %v3826, %v8
  %v3828 = select i1 %v3827, i64 %v3826, i64 %v8
  %v3829 = mul i64 %v3822, %v3823
  %v3830 = sdiv i64 %v3829, %v3
  %v3831 = mul i64 %v3830, 1
  %v3832 = icmp slt i64 %v3831, %v8
  %v3833 = select i1 %v3832, i64 %v3831, i64 %v8
  br label %b204
b204:
  %v3834 = phi i64 [ %v3828, %b200 ], [ %v3894, %b209 ]
  %v3835 = icmp slt i64 %v3834, %v3833
  br i1 %v3835, label %b205, label %b206
b205:
  %v3836 = add i64 %v3834, 96
  %v3837 = icmp slt i64 %v3836, %v3833
  %v3838 = select i1 %v3837, i64 %v3836, i64 %v3833
  br label %b207
b207:
  %v3839 = phi i64 [ 0, %b205 ], [ %v3893, %b212 ]
  %v3840 = icmp slt i64 %v3839, 1
  br i1 %v3840, label %b208, label %b209
b208:
  %v3841 = sub i64 %v3838, %v3834
  %v3842 = sub i64 8, 1
  %v3843 = add i64 %v3841, %v3842
  %v3844 = sdiv i64 %v3843, 8
  br label %b210
b210:
  %v3845 = phi i64 [ 0, %b208 ], [ %v3892, %b217 ]
  %v3846 = icmp slt i64 %v3845, %v3844
  br i1 %v3846, label %b211, label %b212
b211:
  %v3847 = mul i64 %v3841, %v3845
  %v3848 = sdiv i64 %v3847, %v3844
  %v3849 = add i64 %v3834, %v3848
  %v3850 = add i64 %v3845, 1
  %v3851 = mul i64 %v3841, %v3850
  %v3852 = sdiv i64 %v3851, %v3844
  %v3853 = add i64 %v3834, %v3852
  %v3854 = mul i64 %v3839, 256
  %v3855 = getelementptr inbounds float, ptr %v3777, i64 %v3854
  %v3856 = sub i64 %v3853, %v3849
  %v3857 = mul i64 %v3849, 32
  %v3858 = getelementptr inbounds float, ptr %v206, i64 %v3857
  %v3859 = getelementptr inbounds float, ptr %v3858, i64 0
  %v3860 = sub i64 %v3856, 1
  %v3861 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3860
  %v3862 = load ptr, ptr %v3861, align 4
  %v3863 = getelementptr inbounds float, ptr %v3820, i64 0
  %v3864 = icmp sgt i64 %v3856, 0
  br i1 %v3864, label %b213, label %b214
b213:
  call void %v3862(ptr %v3859, i64 32, ptr %v3855, i64 32, ptr %v3863, i64 8, i64 0)
  br label %b214
b214:
  %v3865 = add i64 %v3854, 256
  br label %b215
b215:
  %v3866 = phi i64 [ %v3849, %b214 ], [ %v3891, %b220 ]
  %v3867 = icmp slt i64 %v3866, %v3853
  br i1 %v3867, label %b216, label %b217
b216:
  %v3868 = sub i64 %v3866, %v3849
  %v3869 = mul i64 %v3868, 8
  %v3870 = getelementptr inbounds float, ptr %v3820, i64 %v3869
  %v3871 = mul i64 %v3866, 8
  %v3872 = getelementptr inbounds float, ptr %v224, i64 %v3871
  %v3873 = mul i64 %v3866, 8
  %v3874 = getelementptr inbounds float, ptr %v66, i64 %v3873
  br label %b218
b218:
  %v3875 = phi i64 [ 0, %b216 ], [ %v3890, %b219 ]
  %v3876 = icmp slt i64 %v3875, 1
  br i1 %v3876, label %b219, label %b220
b219:
  %v3877 = mul i64 %v3839, 1
  %v3878 = add i64 %v3877, %v3875
  %v3879 = mul i64 %v3878, 8
  %v3880 = add i64 0, %v3875
  %v3881 = mul i64 %v3880, 8
  %v3882 = getelementptr inbounds float, ptr %v3870, i64 %v3881
  %v3883 = load <8 x float>, ptr %v3882, align 4
  %v3884 = add i64 0, %v3879
  %v3885 = getelementptr inbounds float, ptr %v3872, i64 %v3884
  %v3886 = load <8 x float>, ptr %v3885, align 4
  %v3887 = fadd <8 x float> %v3883, %v3886
  %v3888 = add i64 0, %v3879
  %v3889 = getelementptr inbounds float, ptr %v3874, i64 %v3888
  store <8 x float> %v3887, ptr %v3889, align 4
  %v3890 = add nsw i64 %v3875, 1
  br label %b218
b220:
  %v3891 = add nsw i64 %v3866, 1
  br label %b215
b217:
  %v3892 = add nsw i64 %v3845, 1
  br label %b210
b212:
  %v3893 = add nsw i64 %v3839, 1
  br label %b207
b209:
  %v3894 = add nsw i64 %v3834, 96
  br label %b204
b206:
  %v3895 = icmp sgt i64 %v3, 1
  br i1 %v3895, label %b221, label %b222
b221:
  %v3896 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3897 = atomicrmw add ptr %v3896, i64 1 acq_rel
  %v3898 = load i64, ptr %v341, align 8
  %v3899 = add i64 %v3898, 1
  store i64 %v3899, ptr %v341, align 8
  %v3900 = mul i64 %v3, %v3899
  br label %b223
b223:
  %v3901 = load atomic i64, ptr %v3896 acquire, align 8
  %v3902 = icmp slt i64 %v3901, %v3900
  br i1 %v3902, label %b224, label %b225
b224:
  %v3903 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v3904 = mul i64 0, 32
  %v3905 = getelementptr inbounds float, ptr %v120, i64 %v3904
  %v3906 = getelementptr inbounds float, ptr %v3905, i64 0
  %v3907 = mul i64 0, 8
  %v3908 = getelementptr inbounds float, ptr %v10, i64 %v3907
  %v3909 = getelementptr inbounds float, ptr %v3908, i64 0
  %v3910 = getelementptr inbounds float, ptr %v346, i64 12288
  %v3911 = add i64 32, 1
  %v3912 = sdiv i64 %v3911, 2
  %v3913 = add i64 %v2, 1
  %v3914 = mul i64 %v3912, %v2
  %v3915 = sdiv i64 %v3914, %v3
  %v3916 = mul i64 %v3915, 2
  %v3917 = icmp slt i64 %v3916, 32
  %v3918 = select i1 %v3917, i64 %v3916, i64 32
  %v3919 = mul i64 %v3912, %v3913
  %v3920 = sdiv i64 %v3919, %v3
  %v3921 = mul i64 %v3920, 2
  %v3922 = icmp slt i64 %v3921, 32
  %v3923 = select i1 %v3922, i64 %v3921, i64 32
  %v3924 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b226
b226:
  %v3925 = phi i64 [ %v3918, %b222 ], [ %v3933, %b231 ]
  %v3926 = icmp slt i64 %v3925, %v3923
  br i1 %v3926, label %b227, label %b228
b227:
  %v3927 = mul i64 %v3925, 16
  %v3928 = getelementptr inbounds float, ptr %v3924, i64 %v3927
  br label %b229
b229:
  %v3929 = phi i64 [ 0, %b227 ], [ %v3932, %b230 ]
  %v3930 = icmp slt i64 %v3929, 8
  br i1 %v3930, label %b230, label %b231
b230:
  %v3931 = getelementptr inbounds float, ptr %v3928, i64 %v3929
  store float 0x0000000000000000, ptr %v3931, align 4
  %v3932 = add nsw i64 %v3929, 1
  br label %b229
b231:
  %v3933 = add nsw i64 %v3925, 1
  br label %b226
b228:
  %v3934 = mul i64 %v8, 1
  br label %b232
b232:
  %v3935 = phi i64 [ 0, %b228 ], [ %v4039, %b237 ]
  %v3936 = icmp slt i64 %v3935, %v3934
  br i1 %v3936, label %b233, label %b234
b233:
  %v3937 = sub i64 %v3934, %v3935
  %v3938 = icmp slt i64 %v3937, 384
  %v3939 = select i1 %v3938, i64 %v3937, i64 384
  br label %b235
b235:
  %v3940 = phi i64 [ %v3918, %b233 ], [ %v4038, %b261 ]
  %v3941 = icmp slt i64 %v3940, %v3923
  br i1 %v3941, label %b236, label %b237
b236:
  %v3942 = sub i64 %v3923, %v3940
  %v3943 = icmp slt i64 %v3942, 64
  %v3944 = select i1 %v3943, i64 %v3942, i64 64
  %v3945 = sdiv i64 %v3944, 2
  %v3946 = mul i64 %v3945, 2
  %v3947 = sub i64 %v3944, %v3946
  %v3948 = mul i64 %v3935, 32
  %v3949 = add i64 %v3948, %v3940
  %v3950 = getelementptr inbounds float, ptr %v3906, i64 %v3949
  br label %b238
b238:
  %v3951 = phi i64 [ 0, %b236 ], [ %v3977, %b246 ]
  %v3952 = icmp slt i64 %v3951, %v3939
  br i1 %v3952, label %b239, label %b240
b239:
  %v3953 = mul i64 %v3951, 32
  %v3954 = getelementptr inbounds float, ptr %v3950, i64 %v3953
  %v3955 = mul i64 %v3951, 2
  %v3956 = getelementptr inbounds float, ptr %v3910, i64 %v3955
  br label %b241
b241:
  %v3957 = phi i64 [ 0, %b239 ], [ %v3966, %b242 ]
  %v3958 = icmp slt i64 %v3957, %v3945
  br i1 %v3958, label %b242, label %b243
b242:
  %v3959 = mul i64 %v3957, 2
  %v3960 = getelementptr inbounds float, ptr %v3954, i64 %v3959
  %v3961 = mul i64 %v3957, 768
  %v3962 = getelementptr inbounds float, ptr %v3956, i64 %v3961
  %v3963 = getelementptr inbounds float, ptr %v3960, i64 0
  %v3964 = load <2 x float>, ptr %v3963, align 4
  %v3965 = getelementptr inbounds float, ptr %v3962, i64 0
  store <2 x float> %v3964, ptr %v3965, align 4
  %v3966 = add nsw i64 %v3957, 1
  br label %b241
b243:
  %v3967 = mul i64 %v3945, 2
  %v3968 = getelementptr inbounds float, ptr %v3954, i64 %v3967
  %v3969 = mul i64 %v3945, 768
  %v3970 = getelementptr inbounds float, ptr %v3956, i64 %v3969
  br label %b244
b244:
  %v3971 = phi i64 [ 0, %b243 ], [ %v3976, %b245 ]
  %v3972 = icmp slt i64 %v3971, %v3947
  br i1 %v3972, label %b245, label %b246
b245:
  %v3973 = getelementptr inbounds float, ptr %v3968, i64 %v3971
  %v3974 = load float, ptr %v3973, align 4
  %v3975 = getelementptr inbounds float, ptr %v3970, i64 %v3971
  store float %v3974, ptr %v3975, align 4
  %v3976 = add nsw i64 %v3971, 1
  br label %b244, !llvm.loop !0
b246:
  %v3977 = add nsw i64 %v3951, 1
  br label %b238
b240:
  br label %b247
b247:
  %v3978 = phi i64 [ 0, %b240 ], [ %v4013, %b255 ]
  %v3979 = icmp slt i64 %v3978, 0
  br i1 %v3979, label %b248, label %b249
b248:
  %v3980 = mul i64 %v3935, 8
  %v3981 = add i64 %v3980, %v3978
  %v3982 = getelementptr inbounds float, ptr %v3909, i64 %v3981
  br label %b250
b250:
  %v3983 = phi i64 [ 0, %b248 ], [ %v4001, %b251 ]
  %v3984 = icmp slt i64 %v3983, %v3939
  br i1 %v3984, label %b251, label %b252
b251:
  %v3985 = mul i64 %v3983, 8
  %v3986 = getelementptr inbounds float, ptr %v3982, i64 %v3985
  %v3987 = mul i64 %v3983, 32
  %v3988 = getelementptr inbounds float, ptr %v346, i64 %v3987
  %v3989 = getelementptr inbounds float, ptr %v3986, i64 0
  %v3990 = load <8 x float>, ptr %v3989, align 4
  %v3991 = getelementptr inbounds float, ptr %v3988, i64 0
  store <8 x float> %v3990, ptr %v3991, align 4
  %v3992 = getelementptr inbounds float, ptr %v3986, i64 8
  %v3993 = load <8 x float>, ptr %v3992, align 4
  %v3994 = getelementptr inbounds float, ptr %v3988, i64 8
  store <8 x float> %v3993, ptr %v3994, align 4
  %v3995 = getelementptr inbounds float, ptr %v3986, i64 16
  %v3996 = load <8 x float>, ptr %v3995, align 4
  %v3997 = getelementptr inbounds float, ptr %v3988, i64 16
  store <8 x float> %v3996, ptr %v3997, align 4
  %v3998 = getelementptr inbounds float, ptr %v3986, i64 24
  %v3999 = load <8 x float>, ptr %v3998, align 4
  %v4000 = getelementptr inbounds float, ptr %v3988, i64 24
  store <8 x float> %v3999, ptr %v4000, align 4
  %v4001 = add nsw i64 %v3983, 1
  br label %b250
b252:
  %v4002 = sdiv i64 %v3944, 2
  br label %b253
b253:
  %v4003 = phi i64 [ 0, %b252 ], [ %v4012, %b254 ]
  %v4004 = icmp slt i64 %v4003, %v4002
  br i1 %v4004, label %b254, label %b255
b254:
  %v4005 = mul i64 %v4003, 2
  %v4006 = add i64 %v3940, %v4005
  %v4007 = mul i64 %v4003, 768
  %v4008 = getelementptr inbounds float, ptr %v3910, i64 %v4007
  %v4009 = mul i64 %v4006, 16
  %v4010 = add i64 %v4009, %v3978
  %v4011 = getelementptr inbounds float, ptr %v3924, i64 %v4010
  call void @outer_2x32(ptr %v4008, ptr %v346, i64 %v3939, ptr %v4011, i64 16)
  %v4012 = add nsw i64 %v4003, 1
  br label %b253
b255:
  %v4013 = add nsw i64 %v3978, 32
  br label %b247
b249:
  %v4014 = mul i64 %v3935, 8
  %v4015 = add i64 %v4014, 0
  %v4016 = getelementptr inbounds float, ptr %v3909, i64 %v4015
  br label %b256
b256:
  %v4017 = phi i64 [ 0, %b249 ], [ %v4026, %b257 ]
  %v4018 = icmp slt i64 %v4017, %v3939
  br i1 %v4018, label %b257, label %b258
b257:
  %v4019 = mul i64 %v4017, 8
  %v4020 = getelementptr inbounds float, ptr %v4016, i64 %v4019
  %v4021 = mul i64 %v4017, 8
  %v4022 = getelementptr inbounds float, ptr %v346, i64 %v4021
  %v4023 = getelementptr inbounds float, ptr %v4020, i64 0
  %v4024 = load <8 x float>, ptr %v4023, align 4
  %v4025 = getelementptr inbounds float, ptr %v4022, i64 0
  store <8 x float> %v4024, ptr %v4025, align 4
  %v4026 = add nsw i64 %v4017, 1
  br label %b256
b258:
  %v4027 = sdiv i64 %v3944, 2
  br label %b259
b259:
  %v4028 = phi i64 [ 0, %b258 ], [ %v4037, %b260 ]
  %v4029 = icmp slt i64 %v4028, %v4027
  br i1 %v4029, label %b260, label %b261
b260:
  %v4030 = mul i64 %v4028, 2
  %v4031 = add i64 %v3940, %v4030
  %v4032 = mul i64 %v4028, 768
  %v4033 = getelementptr inbounds float, ptr %v3910, i64 %v4032
  %v4034 = mul i64 %v4031, 16
  %v4035 = add i64 %v4034, 0
  %v4036 = getelementptr inbounds float, ptr %v3924, i64 %v4035
  call void @outer_2x8(ptr %v4033, ptr %v346, i64 %v3939, ptr %v4036, i64 16)
  %v4037 = add nsw i64 %v4028, 1
  br label %b259
b261:
  %v4038 = add nsw i64 %v3940, 64
  br label %b235
b237:
  %v4039 = add nsw i64 %v3935, 384
  br label %b232
b234:
  %v4040 = icmp sgt i64 %v3, 1
  br i1 %v4040, label %b262, label %b263
b262:
  %v4041 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4042 = atomicrmw add ptr %v4041, i64 1 acq_rel
  %v4043 = load i64, ptr %v341, align 8
  %v4044 = add i64 %v4043, 1
  store i64 %v4044, ptr %v341, align 8
  %v4045 = mul i64 %v3, %v4044
  br label %b264
b264:
  %v4046 = load atomic i64, ptr %v4041 acquire, align 8
  %v4047 = icmp slt i64 %v4046, %v4045
  br i1 %v4047, label %b265, label %b266
b265:
  %v4048 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  %v4049 = mul i64 0, 32
  %v4050 = getelementptr inbounds float, ptr %v120, i64 %v4049
  %v4051 = getelementptr inbounds float, ptr %v4050, i64 0
  %v4052 = mul i64 0, 8
  %v4053 = getelementptr inbounds float, ptr %v50, i64 %v4052
  %v4054 = getelementptr inbounds float, ptr %v4053, i64 0
  %v4055 = getelementptr inbounds float, ptr %v346, i64 12288
  %v4056 = add i64 32, 1
  %v4057 = sdiv i64 %v4056, 2
  %v4058 = add i64 %v2, 1
  %v4059 = mul i64 %v4057, %v2
  %v4060 = sdiv i64 %v4059, %v3
  %v4061 = mul i64 %v4060, 2
  %v4062 = icmp slt i64 %v4061, 32
  %v4063 = select i1 %v4062, i64 %v4061, i64 32
  %v4064 = mul i64 %v4057, %v4058
  %v4065 = sdiv i64 %v4064, %v3
  %v4066 = mul i64 %v4065, 2
  %v4067 = icmp slt i64 %v4066, 32
  %v4068 = select i1 %v4067, i64 %v4066, i64 32
  %v4069 = getelementptr inbounds float, ptr %v68, i64 8
  br label %b267
b267:
  %v4070 = phi i64 [ %v4063, %b263 ], [ %v4078, %b272 ]
  %v4071 = icmp slt i64 %v4070, %v4068
  br i1 %v4071, label %b268, label %b269
b268:
  %v4072 = mul i64 %v4070, 16
  %v4073 = getelementptr inbounds float, ptr %v4069, i64 %v4072
  br label %b270
b270:
  %v4074 = phi i64 [ 0, %b268 ], [ %v4077, %b271 ]
  %v4075 = icmp slt i64 %v4074, 8
  br i1 %v4075, label %b271, label %b272
b271:
  %v4076 = getelementptr inbounds float, ptr %v4073, i64 %v4074
  store float 0x0000000000000000, ptr %v4076, align 4
  %v4077 = add nsw i64 %v4074, 1
  br label %b270
b272:
  %v4078 = add nsw i64 %v4070, 1
  br label %b267
b269:
  %v4079 = mul i64 %v8, 1
  br label %b273
b273:
  %v4080 = phi i64 [ 0, %b269 ], [ %v4184, %b278 ]
  %v4081 = icmp slt i64 %v4080, %v4079
  br i1 %v4081, label %b274, label %b275
b274:
  %v4082 = sub i64 %v4079, %v4080
  %v4083 = icmp slt i64 %v4082, 384
  %v4084 = select i1 %v4083, i64 %v4082, i64 384
  br label %b276
b276:
  %v4085 = phi i64 [ %v4063, %b274 ], [ %v4183, %b302 ]
  %v4086 = icmp slt i64 %v4085, %v4068
  br i1 %v4086, label %b277, label %b278
b277:
  %v4087 = sub i64 %v4068, %v4085
  %v4088 = icmp slt i64 %v4087, 64
  %v4089 = select i1 %v4088, i64 %v4087, i64 64
  %v4090 = sdiv i64 %v4089, 2
  %v4091 = mul i64 %v4090, 2
  %v4092 = sub i64 %v4089, %v4091
  %v4093 = mul i64 %v4080, 32
  %v4094 = add i64 %v4093, %v4085
  %v4095 = getelementptr inbounds float, ptr %v4051, i64 %v4094
  br label %b279
b279:
  %v4096 = phi i64 [ 0, %b277 ], [ %v4122, %b287 ]
  %v4097 = icmp slt i64 %v4096, %v4084
  br i1 %v4097, label %b280, label %b281
b280:
  %v4098 = mul i64 %v4096, 32
  %v4099 = getelementptr inbounds float, ptr %v4095, i64 %v4098
  %v4100 = mul i64 %v4096, 2
  %v4101 = getelementptr inbounds float, ptr %v4055, i64 %v4100
  br label %b282
b282:
  %v4102 = phi i64 [ 0, %b280 ], [ %v4111, %b283 ]
  %v4103 = icmp slt i64 %v4102, %v4090
  br i1 %v4103, label %b283, label %b284
b283:
  %v4104 = mul i64 %v4102, 2
  %v4105 = getelementptr inbounds float, ptr %v4099, i64 %v4104
  %v4106 = mul i64 %v4102, 768
  %v4107 = getelementptr inbounds float, ptr %v4101, i64 %v4106
  %v4108 = getelementptr inbounds float, ptr %v4105, i64 0
  %v4109 = load <2 x float>, ptr %v4108, align 4
  %v4110 = getelementptr inbounds float, ptr %v4107, i64 0
  store <2 x float> %v4109, ptr %v4110, align 4
  %v4111 = add nsw i64 %v4102, 1
  br label %b282
b284:
  %v4112 = mul i64 %v4090, 2
  %v4113 = getelementptr inbounds float, ptr %v4099, i64 %v4112
  %v4114 = mul i64 %v4090, 768
  %v4115 = getelementptr inbounds float, ptr %v4101, i64 %v4114
  br label %b285
b285:
  %v4116 = phi i64 [ 0, %b284 ], [ %v4121, %b286 ]
  %v4117 = icmp slt i64 %v4116, %v4092
  br i1 %v4117, label %b286, label %b287
b286:
  %v4118 = getelementptr inbounds float, ptr %v4113, i64 %v4116
  %v4119 = load float, ptr %v4118, align 4
  %v4120 = getelementptr inbounds float, ptr %v4115, i64 %v4116
  store float %v4119, ptr %v4120, align 4
  %v4121 = add nsw i64 %v4116, 1
  br label %b285, !llvm.loop !3
b287:
  %v4122 = add nsw i64 %v4096, 1
  br label %b279
b281:
  br label %b288
b288:
  %v4123 = phi i64 [ 0, %b281 ], [ %v4158, %b296 ]
  %v4124 = icmp slt i64 %v4123, 0
  br i1 %v4124, label %b289, label %b290
b289:
  %v4125 = mul i64 %v4080, 8
  %v4126 = add i64 %v4125, %v4123
  %v4127 = getelementptr inbounds float, ptr %v4054, i64 %v4126
  br label %b291
b291:
  %v4128 = phi i64 [ 0, %b289 ], [ %v4146, %b292 ]
  %v4129 = icmp slt i64 %v4128, %v4084
  br i1 %v4129, label %b292, label %b293
b292:
  %v4130 = mul i64 %v4128, 8
  %v4131 = getelementptr inbounds float, ptr %v4127, i64 %v4130
  %v4132 = mul i64 %v4128, 32
  %v4133 = getelementptr inbounds float, ptr %v346, i64 %v4132
  %v4134 = getelementptr inbounds float, ptr %v4131, i64 0
  %v4135 = load <8 x float>, ptr %v4134, align 4
  %v4136 = getelementptr inbounds float, ptr %v4133, i64 0
  store <8 x float> %v4135, ptr %v4136, align 4
  %v4137 = getelementptr inbounds float, ptr %v4131, i64 8
  %v4138 = load <8 x float>, ptr %v4137, align 4
  %v4139 = getelementptr inbounds float, ptr %v4133, i64 8
  store <8 x float> %v4138, ptr %v4139, align 4
  %v4140 = getelementptr inbounds float, ptr %v4131, i64 16
  %v4141 = load <8 x float>, ptr %v4140, align 4
  %v4142 = getelementptr inbounds float, ptr %v4133, i64 16
  store <8 x float> %v4141, ptr %v4142, align 4
  %v4143 = getelementptr inbounds float, ptr %v4131, i64 24
  %v4144 = load <8 x float>, ptr %v4143, align 4
  %v4145 = getelementptr inbounds float, ptr %v4133, i64 24
  store <8 x float> %v4144, ptr %v4145, align 4
  %v4146 = add nsw i64 %v4128, 1
  br label %b291
b293:
  %v4147 = sdiv i64 %v4089, 2
  br label %b294
b294:
  %v4148 = phi i64 [ 0, %b293 ], [ %v4157, %b295 ]
  %v4149 = icmp slt i64 %v4148, %v4147
  br i1 %v4149, label %b295, label %b296
b295:
  %v4150 = mul i64 %v4148, 2
  %v4151 = add i64 %v4085, %v4150
  %v4152 = mul i64 %v4148, 768
  %v4153 = getelementptr inbounds float, ptr %v4055, i64 %v4152
  %v4154 = mul i64 %v4151, 16
  %v4155 = add i64 %v4154, %v4123
  %v4156 = getelementptr inbounds float, ptr %v4069, i64 %v4155
  call void @outer_2x32(ptr %v4153, ptr %v346, i64 %v4084, ptr %v4156, i64 16)
  %v4157 = add nsw i64 %v4148, 1
  br label %b294
b296:
  %v4158 = add nsw i64 %v4123, 32
  br label %b288
b290:
  %v4159 = mul i64 %v4080, 8
  %v4160 = add i64 %v4159, 0
  %v4161 = getelementptr inbounds float, ptr %v4054, i64 %v4160
  br label %b297
b297:
  %v4162 = phi i64 [ 0, %b290 ], [ %v4171, %b298 ]
  %v4163 = icmp slt i64 %v4162, %v4084
  br i1 %v4163, label %b298, label %b299
b298:
  %v4164 = mul i64 %v4162, 8
  %v4165 = getelementptr inbounds float, ptr %v4161, i64 %v4164
  %v4166 = mul i64 %v4162, 8
  %v4167 = getelementptr inbounds float, ptr %v346, i64 %v4166
  %v4168 = getelementptr inbounds float, ptr %v4165, i64 0
  %v4169 = load <8 x float>, ptr %v4168, align 4
  %v4170 = getelementptr inbounds float, ptr %v4167, i64 0
  store <8 x float> %v4169, ptr %v4170, align 4
  %v4171 = add nsw i64 %v4162, 1
  br label %b297
b299:
  %v4172 = sdiv i64 %v4089, 2
  br label %b300
b300:
  %v4173 = phi i64 [ 0, %b299 ], [ %v4182, %b301 ]
  %v4174 = icmp slt i64 %v4173, %v4172
  br i1 %v4174, label %b301, label %b302
b301:
  %v4175 = mul i64 %v4173, 2
  %v4176 = add i64 %v4085, %v4175
  %v4177 = mul i64 %v4173, 768
  %v4178 = getelementptr inbounds float, ptr %v4055, i64 %v4177
  %v4179 = mul i64 %v4176, 16
  %v4180 = add i64 %v4179, 0
  %v4181 = getelementptr inbounds float, ptr %v4069, i64 %v4180
  call void @outer_2x8(ptr %v4178, ptr %v346, i64 %v4084, ptr %v4181, i64 16)
  %v4182 = add nsw i64 %v4173, 1
  br label %b300
b302:
  %v4183 = add nsw i64 %v4085, 64
  br label %b276
b278:
  %v4184 = add nsw i64 %v4080, 384
  br label %b273
b275:
  %v4185 = icmp sgt i64 %v3, 1
  br i1 %v4185, label %b303, label %b304
b303:
  %v4186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4187 = atomicrmw add ptr %v4186, i64 1 acq_rel
  %v4188 = load i64, ptr %v341, align 8
  %v4189 = add i64 %v4188, 1
  store i64 %v4189, ptr %v341, align 8
  %v4190 = mul i64 %v3, %v4189
  br label %b305
b305:
  %v4191 = load atomic i64, ptr %v4186 acquire, align 8
  %v4192 = icmp slt i64 %v4191, %v4190
  br i1 %v4192, label %b306, label %b307
b306:
  %v4193 = call i32 @sched_yield()
  br label %b305
b307:
  br label %b304
b304:
  %v4194 = mul i64 0, 32
  %v4195 = getelementptr inbounds float, ptr %v120, i64 %v4194
  %v4196 = getelementptr inbounds float, ptr %v4195, i64 0
  %v4197 = mul i64 0, 8
  %v4198 = getelementptr inbounds float, ptr %v54, i64 %v4197
  %v4199 = getelementptr inbounds float, ptr %v4198, i64 0
  %v4200 = getelementptr inbounds float, ptr %v346, i64 12288
  %v4201 = add i64 32, 1
  %v4202 = sdiv i64 %v4201, 2
  %v4203 = add i64 %v2, 1
  %v4204 = mul i64 %v4202, %v2
  %v4205 = sdiv i64 %v4204, %v3
  %v4206 = mul i64 %v4205, 2
  %v4207 = icmp slt i64 %v4206, 32
  %v4208 = select i1 %v4207, i64 %v4206, i64 32
  %v4209 = mul i64 %v4202, %v4203
  %v4210 = sdiv i64 %v4209, %v3
  %v4211 = mul i64 %v4210, 2
  %v4212 = icmp slt i64 %v4211, 32
  %v4213 = select i1 %v4212, i64 %v4211, i64 32
  %v4214 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b308
b308:
  %v4215 = phi i64 [ %v4208, %b304 ], [ %v4223, %b313 ]
  %v4216 = icmp slt i64 %v4215, %v4213
  br i1 %v4216, label %b309, label %b310
b309:
  %v4217 = mul i64 %v4215, 8
  %v4218 = getelementptr inbounds float, ptr %v4214, i64 %v4217
  br label %b311
b311:
  %v4219 = phi i64 [ 0, %b309 ], [ %v4222, %b312 ]
  %v4220 = icmp slt i64 %v4219, 8
  br i1 %v4220, label %b312, label %b313
b312:
  %v4221 = getelementptr inbounds float, ptr %v4218, i64 %v4219
  store float 0x0000000000000000, ptr %v4221, align 4
  %v4222 = add nsw i64 %v4219, 1
  br label %b311
b313:
  %v4223 = add nsw i64 %v4215, 1
  br label %b308
b310:
  %v4224 = mul i64 %v8, 1
  br label %b314
b314:
  %v4225 = phi i64 [ 0, %b310 ], [ %v4329, %b319 ]
  %v4226 = icmp slt i64 %v4225, %v4224
  br i1 %v4226, label %b315, label %b316
b315:
  %v4227 = sub i64 %v4224, %v4225
  %v4228 = icmp slt i64 %v4227, 384
  %v4229 = select i1 %v4228, i64 %v4227, i64 384
  br label %b317
b317:
  %v4230 = phi i64 [ %v4208, %b315 ], [ %v4328, %b343 ]
  %v4231 = icmp slt i64 %v4230, %v4213
  br i1 %v4231, label %b318, label %b319
b318:
  %v4232 = sub i64 %v4213, %v4230
  %v4233 = icmp slt i64 %v4232, 64
  %v4234 = select i1 %v4233, i64 %v4232, i64 64
  %v4235 = sdiv i64 %v4234, 2
  %v4236 = mul i64 %v4235, 2
  %v4237 = sub i64 %v4234, %v4236
  %v4238 = mul i64 %v4225, 32
  %v4239 = add i64 %v4238, %v4230
  %v4240 = getelementptr inbounds float, ptr %v4196, i64 %v4239
  br label %b320
b320:
  %v4241 = phi i64 [ 0, %b318 ], [ %v4267, %b328 ]
  %v4242 = icmp slt i64 %v4241, %v4229
  br i1 %v4242, label %b321, label %b322
b321:
  %v4243 = mul i64 %v4241, 32
  %v4244 = getelementptr inbounds float, ptr %v4240, i64 %v4243
  %v4245 = mul i64 %v4241, 2
  %v4246 = getelementptr inbounds float, ptr %v4200, i64 %v4245
  br label %b323
b323:
  %v4247 = phi i64 [ 0, %b321 ], [ %v4256, %b324 ]
  %v4248 = icmp slt i64 %v4247, %v4235
  br i1 %v4248, label %b324, label %b325
b324:
  %v4249 = mul i64 %v4247, 2
  %v4250 = getelementptr inbounds float, ptr %v4244, i64 %v4249
  %v4251 = mul i64 %v4247, 768
  %v4252 = getelementptr inbounds float, ptr %v4246, i64 %v4251
  %v4253 = getelementptr inbounds float, ptr %v4250, i64 0
  %v4254 = load <2 x float>, ptr %v4253, align 4
  %v4255 = getelementptr inbounds float, ptr %v4252, i64 0
  store <2 x float> %v4254, ptr %v4255, align 4
  %v4256 = add nsw i64 %v4247, 1
  br label %b323
b325:
  %v4257 = mul i64 %v4235, 2
  %v4258 = getelementptr inbounds float, ptr %v4244, i64 %v4257
  %v4259 = mul i64 %v4235, 768
  %v4260 = getelementptr inbounds float, ptr %v4246, i64 %v4259
  br label %b326
b326:
  %v4261 = phi i64 [ 0, %b325 ], [ %v4266, %b327 ]
  %v4262 = icmp slt i64 %v4261, %v4237
  br i1 %v4262, label %b327, label %b328
b327:
  %v4263 = getelementptr inbounds float, ptr %v4258, i64 %v4261
  %v4264 = load float, ptr %v4263, align 4
  %v4265 = getelementptr inbounds float, ptr %v4260, i64 %v4261
  store float %v4264, ptr %v4265, align 4
  %v4266 = add nsw i64 %v4261, 1
  br label %b326, !llvm.loop !6
b328:
  %v4267 = add nsw i64 %v4241, 1
  br label %b320
b322:
  br label %b329
b329:
  %v4268 = phi i64 [ 0, %b322 ], [ %v4303, %b337 ]
  %v4269 = icmp slt i64 %v4268, 0
  br i1 %v4269, label %b330, label %b331
b330:
  %v4270 = mul i64 %v4225, 8
  %v4271 = add i64 %v4270, %v4268
  %v4272 = getelementptr inbounds float, ptr %v4199, i64 %v4271
  br label %b332
b332:
  %v4273 = phi i64 [ 0, %b330 ], [ %v4291, %b333 ]
  %v4274 = icmp slt i64 %v4273, %v4229
  br i1 %v4274, label %b333, label %b334
b333:
  %v4275 = mul i64 %v4273, 8
  %v4276 = getelementptr inbounds float, ptr %v4272, i64 %v4275
  %v4277 = mul i64 %v4273, 32
  %v4278 = getelementptr inbounds float, ptr %v346, i64 %v4277
  %v4279 = getelementptr inbounds float, ptr %v4276, i64 0
  %v4280 = load <8 x float>, ptr %v4279, align 4
  %v4281 = getelementptr inbounds float, ptr %v4278, i64 0
  store <8 x float> %v4280, ptr %v4281, align 4
  %v4282 = getelementptr inbounds float, ptr %v4276, i64 8
  %v4283 = load <8 x float>, ptr %v4282, align 4
  %v4284 = getelementptr inbounds float, ptr %v4278, i64 8
  store <8 x float> %v4283, ptr %v4284, align 4
  %v4285 = getelementptr inbounds float, ptr %v4276, i64 16
  %v4286 = load <8 x float>, ptr %v4285, align 4
  %v4287 = getelementptr inbounds float, ptr %v4278, i64 16
  store <8 x float> %v4286, ptr %v4287, align 4
  %v4288 = getelementptr inbounds float, ptr %v4276, i64 24
  %v4289 = load <8 x float>, ptr %v4288, align 4
  %v4290 = getelementptr inbounds float, ptr %v4278, i64 24
  store <8 x float> %v4289, ptr %v4290, align 4
  %v4291 = add nsw i64 %v4273, 1
  br label %b332
b334:
  %v4292 = sdiv i64 %v4234, 2
  br label %b335
b335:
  %v4293 = phi i64 [ 0, %b334 ], [ %v4302, %b336 ]
  %v4294 = icmp slt i64 %v4293, %v4292
  br i1 %v4294, label %b336, label %b337
b336:
  %v4295 = mul i64 %v4293, 2
  %v4296 = add i64 %v4230, %v4295
  %v4297 = mul i64 %v4293, 768
  %v4298 = getelementptr inbounds float, ptr %v4200, i64 %v4297
  %v4299 = mul i64 %v4296, 8
  %v4300 = add i64 %v4299, %v4268
  %v4301 = getelementptr inbounds float, ptr %v4214, i64 %v4300
  call void @outer_2x32(ptr %v4298, ptr %v346, i64 %v4229, ptr %v4301, i64 8)
  %v4302 = add nsw i64 %v4293, 1
  br label %b335
b337:
  %v4303 = add nsw i64 %v4268, 32
  br label %b329
b331:
  %v4304 = mul i64 %v4225, 8
  %v4305 = add i64 %v4304, 0
  %v4306 = getelementptr inbounds float, ptr %v4199, i64 %v4305
  br label %b338
b338:
  %v4307 = phi i64 [ 0, %b331 ], [ %v4316, %b339 ]
  %v4308 = icmp slt i64 %v4307, %v4229
  br i1 %v4308, label %b339, label %b340
b339:
  %v4309 = mul i64 %v4307, 8
  %v4310 = getelementptr inbounds float, ptr %v4306, i64 %v4309
  %v4311 = mul i64 %v4307, 8
  %v4312 = getelementptr inbounds float, ptr %v346, i64 %v4311
  %v4313 = getelementptr inbounds float, ptr %v4310, i64 0
  %v4314 = load <8 x float>, ptr %v4313, align 4
  %v4315 = getelementptr inbounds float, ptr %v4312, i64 0
  store <8 x float> %v4314, ptr %v4315, align 4
  %v4316 = add nsw i64 %v4307, 1
  br label %b338
b340:
  %v4317 = sdiv i64 %v4234, 2
  br label %b341
b341:
  %v4318 = phi i64 [ 0, %b340 ], [ %v4327, %b342 ]
  %v4319 = icmp slt i64 %v4318, %v4317
  br i1 %v4319, label %b342, label %b343
b342:
  %v4320 = mul i64 %v4318, 2
  %v4321 = add i64 %v4230, %v4320
  %v4322 = mul i64 %v4318, 768
  %v4323 = getelementptr inbounds float, ptr %v4200, i64 %v4322
  %v4324 = mul i64 %v4321, 8
  %v4325 = add i64 %v4324, 0
  %v4326 = getelementptr inbounds float, ptr %v4214, i64 %v4325
  call void @outer_2x8(ptr %v4323, ptr %v346, i64 %v4229, ptr %v4326, i64 8)
  %v4327 = add nsw i64 %v4318, 1
  br label %b341
b343:
  %v4328 = add nsw i64 %v4230, 64
  br label %b317
b319:
  %v4329 = add nsw i64 %v4225, 384
  br label %b314
b316:
  %v4330 = icmp sgt i64 %v3, 1
  br i1 %v4330, label %b344, label %b345
b344:
  %v4331 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4332 = atomicrmw add ptr %v4331, i64 1 acq_rel
  %v4333 = load i64, ptr %v341, align 8
  %v4334 = add i64 %v4333, 1
  store i64 %v4334, ptr %v341, align 8
  %v4335 = mul i64 %v3, %v4334
  br label %b346
b346:
  %v4336 = load atomic i64, ptr %v4331 acquire, align 8
  %v4337 = icmp slt i64 %v4336, %v4335
  br i1 %v4337, label %b347, label %b348
b347:
  %v4338 = call i32 @sched_yield()
  br label %b346
b348:
  br label %b345
b345:
  %v4339 = icmp eq i64 %v2, 0
  br i1 %v4339, label %b349, label %b350
b349:
  br label %b351
b351:
  %v4340 = phi i64 [ 0, %b349 ], [ %v4362, %b356 ]
  %v4341 = icmp slt i64 %v4340, 32
  br i1 %v4341, label %b352, label %b353
b352:
  br label %b354
b354:
  %v4342 = phi i64 [ 0, %b352 ], [ %v4359, %b359 ]
  %v4343 = phi <8 x float> [ splat (float 0x0000000000000000), %b352 ], [ %v4358, %b359 ]
  %v4344 = icmp slt i64 %v4342, %v8
  br i1 %v4344, label %b355, label %b356
b355:
  %v4345 = add i64 %v4342, 128
  %v4346 = icmp slt i64 %v4345, %v8
  %v4347 = select i1 %v4346, i64 %v4345, i64 %v8
  br label %b357
b357:
  %v4348 = phi i64 [ %v4342, %b355 ], [ %v4357, %b358 ]
  %v4349 = phi <8 x float> [ splat (float 0x0000000000000000), %b355 ], [ %v4356, %b358 ]
  %v4350 = icmp slt i64 %v4348, %v4347
  br i1 %v4350, label %b358, label %b359
b358:
  %v4351 = mul i64 %v4348, 32
  %v4352 = getelementptr inbounds float, ptr %v120, i64 %v4351
  %v4353 = add i64 0, %v4340
  %v4354 = getelementptr inbounds float, ptr %v4352, i64 %v4353
  %v4355 = load <8 x float>, ptr %v4354, align 4
  %v4356 = fadd <8 x float> %v4349, %v4355
  %v4357 = add nsw i64 %v4348, 1
  br label %b357
b359:
  %v4358 = fadd <8 x float> %v4343, %v4349
  %v4359 = add nsw i64 %v4342, 128
  br label %b354
b356:
  %v4360 = add i64 0, %v4340
  %v4361 = getelementptr inbounds float, ptr %v72, i64 %v4360
  store <8 x float> %v4343, ptr %v4361, align 4
  %v4362 = add nsw i64 %v4340, 8
  br label %b351
b353:
  br label %b350
b350:
  %v4363 = icmp sgt i64 %v3, 1
  br i1 %v4363, label %b360, label %b361
b360:
  %v4364 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4365 = atomicrmw add ptr %v4364, i64 1 acq_rel
  %v4366 = load i64, ptr %v341, align 8
  %v4367 = add i64 %v4366, 1
  store i64 %v4367, ptr %v341, align 8
  %v4368 = mul i64 %v3, %v4367
  br label %b362
b362:
  %v4369 = load atomic i64, ptr %v4364 acquire, align 8
  %v4370 = icmp slt i64 %v4369, %v4368
  br i1 %v4370, label %b363, label %b364
b363:
  %v4371 = call i32 @sched_yield()
  br label %b362
b364:
  br label %b361
b361:
  %v4372 = mul i64 0, 12
  %v4373 = getelementptr inbounds float, ptr %v118, i64 %v4372
  %v4374 = getelementptr inbounds float, ptr %v4373, i64 0
  %v4375 = mul i64 1, %v7
  %v4376 = add i64 0, %v4375
  %v4377 = mul i64 %v4376, 8
  %v4378 = getelementptr inbounds float, ptr %v54, i64 %v4377
  %v4379 = getelementptr inbounds float, ptr %v4378, i64 0
  %v4380 = getelementptr inbounds float, ptr %v346, i64 12288
  %v4381 = add i64 12, 1
  %v4382 = sdiv i64 %v4381, 2
  %v4383 = add i64 %v2, 1
  %v4384 = mul i64 %v4382, %v2
  %v4385 = sdiv i64 %v4384, %v3
  %v4386 = mul i64 %v4385, 2
  %v4387 = icmp slt i64 %v4386, 12
  %v4388 = select i1 %v4387, i64 %v4386, i64 12
  %v4389 = mul i64 %v4382, %v4383
  %v4390 = sdiv i64 %v4389, %v3
  %v4391 = mul i64 %v4390, 2
  %v4392 = icmp slt i64 %v4391, 12
  %v4393 = select i1 %v4392, i64 %v4391, i64 12
  %v4394 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b365
b365:
  %v4395 = phi i64 [ %v4388, %b361 ], [ %v4403, %b370 ]
  %v4396 = icmp slt i64 %v4395, %v4393
  br i1 %v4396, label %b366, label %b367
b366:
  %v4397 = mul i64 %v4395, 8
  %v4398 = getelementptr inbounds float, ptr %v4394, i64 %v4397
  br label %b368
b368:
  %v4399 = phi i64 [ 0, %b366 ], [ %v4402, %b369 ]
  %v4400 = icmp slt i64 %v4399, 8
  br i1 %v4400, label %b369, label %b370
b369:
  %v4401 = getelementptr inbounds float, ptr %v4398, i64 %v4399
  store float 0x0000000000000000, ptr %v4401, align 4
  %v4402 = add nsw i64 %v4399, 1
  br label %b368
b370:
  %v4403 = add nsw i64 %v4395, 1
  br label %b365
b367:
  %v4404 = mul i64 %v8, 1
  br label %b371
b371:
  %v4405 = phi i64 [ 0, %b367 ], [ %v4509, %b376 ]
  %v4406 = icmp slt i64 %v4405, %v4404
  br i1 %v4406, label %b372, label %b373
b372:
  %v4407 = sub i64 %v4404, %v4405
  %v4408 = icmp slt i64 %v4407, 384
  %v4409 = select i1 %v4408, i64 %v4407, i64 384
  br label %b374
b374:
  %v4410 = phi i64 [ %v4388, %b372 ], [ %v4508, %b400 ]
  %v4411 = icmp slt i64 %v4410, %v4393
  br i1 %v4411, label %b375, label %b376
b375:
  %v4412 = sub i64 %v4393, %v4410
  %v4413 = icmp slt i64 %v4412, 64
  %v4414 = select i1 %v4413, i64 %v4412, i64 64
  %v4415 = sdiv i64 %v4414, 2
  %v4416 = mul i64 %v4415, 2
  %v4417 = sub i64 %v4414, %v4416
  %v4418 = mul i64 %v4405, 12
  %v4419 = add i64 %v4418, %v4410
  %v4420 = getelementptr inbounds float, ptr %v4374, i64 %v4419
  br label %b377
b377:
  %v4421 = phi i64 [ 0, %b375 ], [ %v4447, %b385 ]
  %v4422 = icmp slt i64 %v4421, %v4409
  br i1 %v4422, label %b378, label %b379
b378:
  %v4423 = mul i64 %v4421, 12
  %v4424 = getelementptr inbounds float, ptr %v4420, i64 %v4423
  %v4425 = mul i64 %v4421, 2
  %v4426 = getelementptr inbounds float, ptr %v4380, i64 %v4425
  br label %b380
b380:
  %v4427 = phi i64 [ 0, %b378 ], [ %v4436, %b381 ]
  %v4428 = icmp slt i64 %v4427, %v4415
  br i1 %v4428, label %b381, label %b382
b381:
  %v4429 = mul i64 %v4427, 2
  %v4430 = getelementptr inbounds float, ptr %v4424, i64 %v4429
  %v4431 = mul i64 %v4427, 768
  %v4432 = getelementptr inbounds float, ptr %v4426, i64 %v4431
  %v4433 = getelementptr inbounds float, ptr %v4430, i64 0
  %v4434 = load <2 x float>, ptr %v4433, align 4
  %v4435 = getelementptr inbounds float, ptr %v4432, i64 0
  store <2 x float> %v4434, ptr %v4435, align 4
  %v4436 = add nsw i64 %v4427, 1
  br label %b380
b382:
  %v4437 = mul i64 %v4415, 2
  %v4438 = getelementptr inbounds float, ptr %v4424, i64 %v4437
  %v4439 = mul i64 %v4415, 768
  %v4440 = getelementptr inbounds float, ptr %v4426, i64 %v4439
  br label %b383
b383:
  %v4441 = phi i64 [ 0, %b382 ], [ %v4446, %b384 ]
  %v4442 = icmp slt i64 %v4441, %v4417
  br i1 %v4442, label %b384, label %b385
b384:
  %v4443 = getelementptr inbounds float, ptr %v4438, i64 %v4441
  %v4444 = load float, ptr %v4443, align 4
  %v4445 = getelementptr inbounds float, ptr %v4440, i64 %v4441
  store float %v4444, ptr %v4445, align 4
  %v4446 = add nsw i64 %v4441, 1
  br label %b383, !llvm.loop !9
b385:
  %v4447 = add nsw i64 %v4421, 1
  br label %b377
b379:
  br label %b386
b386:
  %v4448 = phi i64 [ 0, %b379 ], [ %v4483, %b394 ]
  %v4449 = icmp slt i64 %v4448, 0
  br i1 %v4449, label %b387, label %b388
b387:
  %v4450 = mul i64 %v4405, 8
  %v4451 = add i64 %v4450, %v4448
  %v4452 = getelementptr inbounds float, ptr %v4379, i64 %v4451
  br label %b389
b389:
  %v4453 = phi i64 [ 0, %b387 ], [ %v4471, %b390 ]
  %v4454 = icmp slt i64 %v4453, %v4409
  br i1 %v4454, label %b390, label %b391
b390:
  %v4455 = mul i64 %v4453, 8
  %v4456 = getelementptr inbounds float, ptr %v4452, i64 %v4455
  %v4457 = mul i64 %v4453, 32
  %v4458 = getelementptr inbounds float, ptr %v346, i64 %v4457
  %v4459 = getelementptr inbounds float, ptr %v4456, i64 0
  %v4460 = load <8 x float>, ptr %v4459, align 4
  %v4461 = getelementptr inbounds float, ptr %v4458, i64 0
  store <8 x float> %v4460, ptr %v4461, align 4
  %v4462 = getelementptr inbounds float, ptr %v4456, i64 8
  %v4463 = load <8 x float>, ptr %v4462, align 4
  %v4464 = getelementptr inbounds float, ptr %v4458, i64 8
  store <8 x float> %v4463, ptr %v4464, align 4
  %v4465 = getelementptr inbounds float, ptr %v4456, i64 16
  %v4466 = load <8 x float>, ptr %v4465, align 4
  %v4467 = getelementptr inbounds float, ptr %v4458, i64 16
  store <8 x float> %v4466, ptr %v4467, align 4
  %v4468 = getelementptr inbounds float, ptr %v4456, i64 24
  %v4469 = load <8 x float>, ptr %v4468, align 4
  %v4470 = getelementptr inbounds float, ptr %v4458, i64 24
  store <8 x float> %v4469, ptr %v4470, align 4
  %v4471 = add nsw i64 %v4453, 1
  br label %b389
b391:
  %v4472 = sdiv i64 %v4414, 2
  br label %b392
b392:
  %v4473 = phi i64 [ 0, %b391 ], [ %v4482, %b393 ]
  %v4474 = icmp slt i64 %v4473, %v4472
  br i1 %v4474, label %b393, label %b394
b393:
  %v4475 = mul i64 %v4473, 2
  %v4476 = add i64 %v4410, %v4475
  %v4477 = mul i64 %v4473, 768
  %v4478 = getelementptr inbounds float, ptr %v4380, i64 %v4477
  %v4479 = mul i64 %v4476, 8
  %v4480 = add i64 %v4479, %v4448
  %v4481 = getelementptr inbounds float, ptr %v4394, i64 %v4480
  call void @outer_2x32(ptr %v4478, ptr %v346, i64 %v4409, ptr %v4481, i64 8)
  %v4482 = add nsw i64 %v4473, 1
  br label %b392
b394:
  %v4483 = add nsw i64 %v4448, 32
  br label %b386
b388:
  %v4484 = mul i64 %v4405, 8
  %v4485 = add i64 %v4484, 0
  %v4486 = getelementptr inbounds float, ptr %v4379, i64 %v4485
  br label %b395
b395:
  %v4487 = phi i64 [ 0, %b388 ], [ %v4496, %b396 ]
  %v4488 = icmp slt i64 %v4487, %v4409
  br i1 %v4488, label %b396, label %b397
b396:
  %v4489 = mul i64 %v4487, 8
  %v4490 = getelementptr inbounds float, ptr %v4486, i64 %v4489
  %v4491 = mul i64 %v4487, 8
  %v4492 = getelementptr inbounds float, ptr %v346, i64 %v4491
  %v4493 = getelementptr inbounds float, ptr %v4490, i64 0
  %v4494 = load <8 x float>, ptr %v4493, align 4
  %v4495 = getelementptr inbounds float, ptr %v4492, i64 0
  store <8 x float> %v4494, ptr %v4495, align 4
  %v4496 = add nsw i64 %v4487, 1
  br label %b395
b397:
  %v4497 = sdiv i64 %v4414, 2
  br label %b398
b398:
  %v4498 = phi i64 [ 0, %b397 ], [ %v4507, %b399 ]
  %v4499 = icmp slt i64 %v4498, %v4497
  br i1 %v4499, label %b399, label %b400
b399:
  %v4500 = mul i64 %v4498, 2
  %v4501 = add i64 %v4410, %v4500
  %v4502 = mul i64 %v4498, 768
  %v4503 = getelementptr inbounds float, ptr %v4380, i64 %v4502
  %v4504 = mul i64 %v4501, 8
  %v4505 = add i64 %v4504, 0
  %v4506 = getelementptr inbounds float, ptr %v4394, i64 %v4505
  call void @outer_2x8(ptr %v4503, ptr %v346, i64 %v4409, ptr %v4506, i64 8)
  %v4507 = add nsw i64 %v4498, 1
  br label %b398
b400:
  %v4508 = add nsw i64 %v4410, 64
  br label %b374
b376:
  %v4509 = add nsw i64 %v4405, 384
  br label %b371
b373:
  %v4510 = icmp sgt i64 %v3, 1
  br i1 %v4510, label %b401, label %b402
b401:
  %v4511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4512 = atomicrmw add ptr %v4511, i64 1 acq_rel
  %v4513 = load i64, ptr %v341, align 8
  %v4514 = add i64 %v4513, 1
  store i64 %v4514, ptr %v341, align 8
  %v4515 = mul i64 %v3, %v4514
  br label %b403
b403:
  %v4516 = load atomic i64, ptr %v4511 acquire, align 8
  %v4517 = icmp slt i64 %v4516, %v4515
  br i1 %v4517, label %b404, label %b405
b404:
  %v4518 = call i32 @sched_yield()
  br label %b403
b405:
  br label %b402
b402:
  %v4519 = icmp eq i64 %v2, 0
  br i1 %v4519, label %b406, label %b407
b406:
  br label %b408
b408:
  %v4520 = phi i64 [ 0, %b406 ], [ %v4537, %b413 ]
  %v4521 = phi <8 x float> [ splat (float 0x0000000000000000), %b406 ], [ %v4536, %b413 ]
  %v4522 = icmp slt i64 %v4520, %v8
  br i1 %v4522, label %b409, label %b410
b409:
  %v4523 = add i64 %v4520, 128
  %v4524 = icmp slt i64 %v4523, %v8
  %v4525 = select i1 %v4524, i64 %v4523, i64 %v8
  br label %b411
b411:
  %v4526 = phi i64 [ %v4520, %b409 ], [ %v4535, %b412 ]
  %v4527 = phi <8 x float> [ splat (float 0x0000000000000000), %b409 ], [ %v4534, %b412 ]
  %v4528 = icmp slt i64 %v4526, %v4525
  br i1 %v4528, label %b412, label %b413
b412:
  %v4529 = mul i64 %v4526, 12
  %v4530 = getelementptr inbounds float, ptr %v118, i64 %v4529
  %v4531 = add i64 0, 0
  %v4532 = getelementptr inbounds float, ptr %v4530, i64 %v4531
  %v4533 = load <8 x float>, ptr %v4532, align 4
  %v4534 = fadd <8 x float> %v4527, %v4533
  %v4535 = add nsw i64 %v4526, 1
  br label %b411
b413:
  %v4536 = fadd <8 x float> %v4521, %v4527
  %v4537 = add nsw i64 %v4520, 128
  br label %b408
b410:
  %v4538 = add i64 0, 0
  %v4539 = getelementptr inbounds float, ptr %v76, i64 %v4538
  store <8 x float> %v4521, ptr %v4539, align 4
  %v4540 = icmp ult i64 4, 8
  %v4541 = select i1 %v4540, i64 4, i64 8
  %v4542 = trunc i64 %v4541 to i32
  %v4543 = insertelement <8 x i32> poison, i32 %v4542, i64 0
  %v4544 = shufflevector <8 x i32> %v4543, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4545 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4544
  br label %b414
b414:
  %v4546 = phi i64 [ 0, %b410 ], [ %v4563, %b419 ]
  %v4547 = phi <8 x float> [ splat (float 0x0000000000000000), %b410 ], [ %v4562, %b419 ]
  %v4548 = icmp slt i64 %v4546, %v8
  br i1 %v4548, label %b415, label %b416
b415:
  %v4549 = add i64 %v4546, 128
  %v4550 = icmp slt i64 %v4549, %v8
  %v4551 = select i1 %v4550, i64 %v4549, i64 %v8
  br label %b417
b417:
  %v4552 = phi i64 [ %v4546, %b415 ], [ %v4561, %b418 ]
  %v4553 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v4560, %b418 ]
  %v4554 = icmp slt i64 %v4552, %v4551
  br i1 %v4554, label %b418, label %b419
b418:
  %v4555 = mul i64 %v4552, 12
  %v4556 = getelementptr inbounds float, ptr %v118, i64 %v4555
  %v4557 = add i64 0, 8
  %v4558 = getelementptr inbounds float, ptr %v4556, i64 %v4557
  %v4559 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4558, <8 x i1> %v4545, <8 x float> zeroinitializer)
  %v4560 = fadd <8 x float> %v4553, %v4559
  %v4561 = add nsw i64 %v4552, 1
  br label %b417
b419:
  %v4562 = fadd <8 x float> %v4547, %v4553
  %v4563 = add nsw i64 %v4546, 128
  br label %b414
b416:
  %v4564 = add i64 0, 8
  %v4565 = getelementptr inbounds float, ptr %v76, i64 %v4564
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4547, ptr align 4 %v4565, <8 x i1> %v4545)
  br label %b407
b407:
  %v4566 = icmp sgt i64 %v3, 1
  br i1 %v4566, label %b420, label %b421
b420:
  %v4567 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4568 = atomicrmw add ptr %v4567, i64 1 acq_rel
  %v4569 = load i64, ptr %v341, align 8
  %v4570 = add i64 %v4569, 1
  store i64 %v4570, ptr %v341, align 8
  %v4571 = mul i64 %v3, %v4570
  br label %b422
b422:
  %v4572 = load atomic i64, ptr %v4567 acquire, align 8
  %v4573 = icmp slt i64 %v4572, %v4571
  br i1 %v4573, label %b423, label %b424
b423:
  %v4574 = call i32 @sched_yield()
  br label %b422
b424:
  br label %b421
b421:
  %v4575 = mul i64 0, 8
  %v4576 = getelementptr inbounds float, ptr %v216, i64 %v4575
  %v4577 = getelementptr inbounds float, ptr %v4576, i64 0
  %v4578 = mul i64 0, 3
  %v4579 = getelementptr inbounds float, ptr %v136, i64 %v4578
  %v4580 = getelementptr inbounds float, ptr %v4579, i64 0
  %v4581 = getelementptr inbounds float, ptr %v346, i64 12288
  %v4582 = add i64 8, 1
  %v4583 = sdiv i64 %v4582, 2
  %v4584 = add i64 %v2, 1
  %v4585 = mul i64 %v4583, %v2
  %v4586 = sdiv i64 %v4585, %v3
  %v4587 = mul i64 %v4586, 2
  %v4588 = icmp slt i64 %v4587, 8
  %v4589 = select i1 %v4588, i64 %v4587, i64 8
  %v4590 = mul i64 %v4583, %v4584
  %v4591 = sdiv i64 %v4590, %v3
  %v4592 = mul i64 %v4591, 2
  %v4593 = icmp slt i64 %v4592, 8
  %v4594 = select i1 %v4593, i64 %v4592, i64 8
  %v4595 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b425
b425:
  %v4596 = phi i64 [ %v4589, %b421 ], [ %v4604, %b430 ]
  %v4597 = icmp slt i64 %v4596, %v4594
  br i1 %v4597, label %b426, label %b427
b426:
  %v4598 = mul i64 %v4596, 3
  %v4599 = getelementptr inbounds float, ptr %v4595, i64 %v4598
  br label %b428
b428:
  %v4600 = phi i64 [ 0, %b426 ], [ %v4603, %b429 ]
  %v4601 = icmp slt i64 %v4600, 3
  br i1 %v4601, label %b429, label %b430
b429:
  %v4602 = getelementptr inbounds float, ptr %v4599, i64 %v4600
  store float 0x0000000000000000, ptr %v4602, align 4
  %v4603 = add nsw i64 %v4600, 1
  br label %b428
b430:
  %v4604 = add nsw i64 %v4596, 1
  br label %b425
b427:
  %v4605 = mul i64 %v8, 1
  br label %b431
b431:
  %v4606 = phi i64 [ 0, %b427 ], [ %v4716, %b436 ]
  %v4607 = icmp slt i64 %v4606, %v4605
  br i1 %v4607, label %b432, label %b433
b432:
  %v4608 = sub i64 %v4605, %v4606
  %v4609 = icmp slt i64 %v4608, 384
  %v4610 = select i1 %v4609, i64 %v4608, i64 384
  br label %b434
b434:
  %v4611 = phi i64 [ %v4589, %b432 ], [ %v4715, %b460 ]
  %v4612 = icmp slt i64 %v4611, %v4594
  br i1 %v4612, label %b435, label %b436
b435:
  %v4613 = sub i64 %v4594, %v4611
  %v4614 = icmp slt i64 %v4613, 64
  %v4615 = select i1 %v4614, i64 %v4613, i64 64
  %v4616 = sdiv i64 %v4615, 2
  %v4617 = mul i64 %v4616, 2
  %v4618 = sub i64 %v4615, %v4617
  %v4619 = mul i64 %v4606, 8
  %v4620 = add i64 %v4619, %v4611
  %v4621 = getelementptr inbounds float, ptr %v4577, i64 %v4620
  br label %b437
b437:
  %v4622 = phi i64 [ 0, %b435 ], [ %v4648, %b445 ]
  %v4623 = icmp slt i64 %v4622, %v4610
  br i1 %v4623, label %b438, label %b439
b438:
  %v4624 = mul i64 %v4622, 8
  %v4625 = getelementptr inbounds float, ptr %v4621, i64 %v4624
  %v4626 = mul i64 %v4622, 2
  %v4627 = getelementptr inbounds float, ptr %v4581, i64 %v4626
  br label %b440
b440:
  %v4628 = phi i64 [ 0, %b438 ], [ %v4637, %b441 ]
  %v4629 = icmp slt i64 %v4628, %v4616
  br i1 %v4629, label %b441, label %b442
b441:
  %v4630 = mul i64 %v4628, 2
  %v4631 = getelementptr inbounds float, ptr %v4625, i64 %v4630
  %v4632 = mul i64 %v4628, 768
  %v4633 = getelementptr inbounds float, ptr %v4627, i64 %v4632
  %v4634 = getelementptr inbounds float, ptr %v4631, i64 0
  %v4635 = load <2 x float>, ptr %v4634, align 4
  %v4636 = getelementptr inbounds float, ptr %v4633, i64 0
  store <2 x float> %v4635, ptr %v4636, align 4
  %v4637 = add nsw i64 %v4628, 1
  br label %b440
b442:
  %v4638 = mul i64 %v4616, 2
  %v4639 = getelementptr inbounds float, ptr %v4625, i64 %v4638
  %v4640 = mul i64 %v4616, 768
  %v4641 = getelementptr inbounds float, ptr %v4627, i64 %v4640
  br label %b443
b443:
  %v4642 = phi i64 [ 0, %b442 ], [ %v4647, %b444 ]
  %v4643 = icmp slt i64 %v4642, %v4618
  br i1 %v4643, label %b444, label %b445
b444:
  %v4644 = getelementptr inbounds float, ptr %v4639, i64 %v4642
  %v4645 = load float, ptr %v4644, align 4
  %v4646 = getelementptr inbounds float, ptr %v4641, i64 %v4642
  store float %v4645, ptr %v4646, align 4
  %v4647 = add nsw i64 %v4642, 1
  br label %b443, !llvm.loop !12
b445:
  %v4648 = add nsw i64 %v4622, 1
  br label %b437
b439:
  br label %b446
b446:
  %v4649 = phi i64 [ 0, %b439 ], [ %v4684, %b454 ]
  %v4650 = icmp slt i64 %v4649, 0
  br i1 %v4650, label %b447, label %b448
b447:
  %v4651 = mul i64 %v4606, 3
  %v4652 = add i64 %v4651, %v4649
  %v4653 = getelementptr inbounds float, ptr %v4580, i64 %v4652
  br label %b449
b449:
  %v4654 = phi i64 [ 0, %b447 ], [ %v4672, %b450 ]
  %v4655 = icmp slt i64 %v4654, %v4610
  br i1 %v4655, label %b450, label %b451
b450:
  %v4656 = mul i64 %v4654, 3
  %v4657 = getelementptr inbounds float, ptr %v4653, i64 %v4656
  %v4658 = mul i64 %v4654, 32
  %v4659 = getelementptr inbounds float, ptr %v346, i64 %v4658
  %v4660 = getelementptr inbounds float, ptr %v4657, i64 0
  %v4661 = load <8 x float>, ptr %v4660, align 4
  %v4662 = getelementptr inbounds float, ptr %v4659, i64 0
  store <8 x float> %v4661, ptr %v4662, align 4
  %v4663 = getelementptr inbounds float, ptr %v4657, i64 8
  %v4664 = load <8 x float>, ptr %v4663, align 4
  %v4665 = getelementptr inbounds float, ptr %v4659, i64 8
  store <8 x float> %v4664, ptr %v4665, align 4
  %v4666 = getelementptr inbounds float, ptr %v4657, i64 16
  %v4667 = load <8 x float>, ptr %v4666, align 4
  %v4668 = getelementptr inbounds float, ptr %v4659, i64 16
  store <8 x float> %v4667, ptr %v4668, align 4
  %v4669 = getelementptr inbounds float, ptr %v4657, i64 24
  %v4670 = load <8 x float>, ptr %v4669, align 4
  %v4671 = getelementptr inbounds float, ptr %v4659, i64 24
  store <8 x float> %v4670, ptr %v4671, align 4
  %v4672 = add nsw i64 %v4654, 1
  br label %b449
b451:
  %v4673 = sdiv i64 %v4615, 2
  br label %b452
b452:
  %v4674 = phi i64 [ 0, %b451 ], [ %v4683, %b453 ]
  %v4675 = icmp slt i64 %v4674, %v4673
  br i1 %v4675, label %b453, label %b454
b453:
  %v4676 = mul i64 %v4674, 2
  %v4677 = add i64 %v4611, %v4676
  %v4678 = mul i64 %v4674, 768
  %v4679 = getelementptr inbounds float, ptr %v4581, i64 %v4678
  %v4680 = mul i64 %v4677, 3
  %v4681 = add i64 %v4680, %v4649
  %v4682 = getelementptr inbounds float, ptr %v4595, i64 %v4681
  call void @outer_2x32(ptr %v4679, ptr %v346, i64 %v4610, ptr %v4682, i64 3)
  %v4683 = add nsw i64 %v4674, 1
  br label %b452
b454:
  %v4684 = add nsw i64 %v4649, 32
  br label %b446
b448:
  %v4685 = mul i64 %v4606, 3
  %v4686 = add i64 %v4685, 0
  %v4687 = getelementptr inbounds float, ptr %v4580, i64 %v4686
  br label %b455
b455:
  %v4688 = phi i64 [ 0, %b448 ], [ %v4703, %b456 ]
  %v4689 = icmp slt i64 %v4688, %v4610
  br i1 %v4689, label %b456, label %b457
b456:
  %v4690 = mul i64 %v4688, 3
  %v4691 = getelementptr inbounds float, ptr %v4687, i64 %v4690
  %v4692 = mul i64 %v4688, 8
  %v4693 = getelementptr inbounds float, ptr %v346, i64 %v4692
  %v4694 = getelementptr inbounds float, ptr %v4691, i64 0
  %v4695 = icmp ult i64 3, 8
  %v4696 = select i1 %v4695, i64 3, i64 8
  %v4697 = trunc i64 %v4696 to i32
  %v4698 = insertelement <8 x i32> poison, i32 %v4697, i64 0
  %v4699 = shufflevector <8 x i32> %v4698, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4700 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4699
  %v4701 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4694, <8 x i1> %v4700, <8 x float> zeroinitializer)
  %v4702 = getelementptr inbounds float, ptr %v4693, i64 0
  store <8 x float> %v4701, ptr %v4702, align 4
  %v4703 = add nsw i64 %v4688, 1
  br label %b455
b457:
  %v4704 = sdiv i64 %v4615, 2
  br label %b458
b458:
  %v4705 = phi i64 [ 0, %b457 ], [ %v4714, %b459 ]
  %v4706 = icmp slt i64 %v4705, %v4704
  br i1 %v4706, label %b459, label %b460
b459:
  %v4707 = mul i64 %v4705, 2
  %v4708 = add i64 %v4611, %v4707
  %v4709 = mul i64 %v4705, 768
  %v4710 = getelementptr inbounds float, ptr %v4581, i64 %v4709
  %v4711 = mul i64 %v4708, 3
  %v4712 = add i64 %v4711, 0
  %v4713 = getelementptr inbounds float, ptr %v4595, i64 %v4712
  call void @outer_2x3(ptr %v4710, ptr %v346, i64 %v4610, ptr %v4713, i64 3)
  %v4714 = add nsw i64 %v4705, 1
  br label %b458
b460:
  %v4715 = add nsw i64 %v4611, 64
  br label %b434
b436:
  %v4716 = add nsw i64 %v4606, 384
  br label %b431
b433:
  %v4717 = icmp sgt i64 %v3, 1
  br i1 %v4717, label %b461, label %b462
b461:
  %v4718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4719 = atomicrmw add ptr %v4718, i64 1 acq_rel
  %v4720 = load i64, ptr %v341, align 8
  %v4721 = add i64 %v4720, 1
  store i64 %v4721, ptr %v341, align 8
  %v4722 = mul i64 %v3, %v4721
  br label %b463
b463:
  %v4723 = load atomic i64, ptr %v4718 acquire, align 8
  %v4724 = icmp slt i64 %v4723, %v4722
  br i1 %v4724, label %b464, label %b465
b464:
  %v4725 = call i32 @sched_yield()
  br label %b463
b465:
  br label %b462
b462:
  %v4726 = mul i64 0, 8
  %v4727 = getelementptr inbounds float, ptr %v218, i64 %v4726
  %v4728 = getelementptr inbounds float, ptr %v4727, i64 0
  %v4729 = mul i64 0, 3
  %v4730 = getelementptr inbounds float, ptr %v138, i64 %v4729
  %v4731 = getelementptr inbounds float, ptr %v4730, i64 0
  %v4732 = getelementptr inbounds float, ptr %v346, i64 12288
  %v4733 = add i64 8, 1
  %v4734 = sdiv i64 %v4733, 2
  %v4735 = add i64 %v2, 1
  %v4736 = mul i64 %v4734, %v2
  %v4737 = sdiv i64 %v4736, %v3
  %v4738 = mul i64 %v4737, 2
  %v4739 = icmp slt i64 %v4738, 8
  %v4740 = select i1 %v4739, i64 %v4738, i64 8
  %v4741 = mul i64 %v4734, %v4735
  %v4742 = sdiv i64 %v4741, %v3
  %v4743 = mul i64 %v4742, 2
  %v4744 = icmp slt i64 %v4743, 8
  %v4745 = select i1 %v4744, i64 %v4743, i64 8
  %v4746 = getelementptr inbounds float, ptr %v78, i64 24
  br label %b466
b466:
  %v4747 = phi i64 [ %v4740, %b462 ], [ %v4755, %b471 ]
  %v4748 = icmp slt i64 %v4747, %v4745
  br i1 %v4748, label %b467, label %b468
b467:
  %v4749 = mul i64 %v4747, 3
  %v4750 = getelementptr inbounds float, ptr %v4746, i64 %v4749
  br label %b469
b469:
  %v4751 = phi i64 [ 0, %b467 ], [ %v4754, %b470 ]
  %v4752 = icmp slt i64 %v4751, 3
  br i1 %v4752, label %b470, label %b471
b470:
  %v4753 = getelementptr inbounds float, ptr %v4750, i64 %v4751
  store float 0x0000000000000000, ptr %v4753, align 4
  %v4754 = add nsw i64 %v4751, 1
  br label %b469
b471:
  %v4755 = add nsw i64 %v4747, 1
  br label %b466
b468:
  %v4756 = mul i64 %v8, 1
  br label %b472
b472:
  %v4757 = phi i64 [ 0, %b468 ], [ %v4867, %b477 ]
  %v4758 = icmp slt i64 %v4757, %v4756
  br i1 %v4758, label %b473, label %b474
b473:
  %v4759 = sub i64 %v4756, %v4757
  %v4760 = icmp slt i64 %v4759, 384
  %v4761 = select i1 %v4760, i64 %v4759, i64 384
  br label %b475
b475:
  %v4762 = phi i64 [ %v4740, %b473 ], [ %v4866, %b501 ]
  %v4763 = icmp slt i64 %v4762, %v4745
  br i1 %v4763, label %b476, label %b477
b476:
  %v4764 = sub i64 %v4745, %v4762
  %v4765 = icmp slt i64 %v4764, 64
  %v4766 = select i1 %v4765, i64 %v4764, i64 64
  %v4767 = sdiv i64 %v4766, 2
  %v4768 = mul i64 %v4767, 2
  %v4769 = sub i64 %v4766, %v4768
  %v4770 = mul i64 %v4757, 8
  %v4771 = add i64 %v4770, %v4762
  %v4772 = getelementptr inbounds float, ptr %v4728, i64 %v4771
  br label %b478
b478:
  %v4773 = phi i64 [ 0, %b476 ], [ %v4799, %b486 ]
  %v4774 = icmp slt i64 %v4773, %v4761
  br i1 %v4774, label %b479, label %b480
b479:
  %v4775 = mul i64 %v4773, 8
  %v4776 = getelementptr inbounds float, ptr %v4772, i64 %v4775
  %v4777 = mul i64 %v4773, 2
  %v4778 = getelementptr inbounds float, ptr %v4732, i64 %v4777
  br label %b481
b481:
  %v4779 = phi i64 [ 0, %b479 ], [ %v4788, %b482 ]
  %v4780 = icmp slt i64 %v4779, %v4767
  br i1 %v4780, label %b482, label %b483
b482:
  %v4781 = mul i64 %v4779, 2
  %v4782 = getelementptr inbounds float, ptr %v4776, i64 %v4781
  %v4783 = mul i64 %v4779, 768
  %v4784 = getelementptr inbounds float, ptr %v4778, i64 %v4783
  %v4785 = getelementptr inbounds float, ptr %v4782, i64 0
  %v4786 = load <2 x float>, ptr %v4785, align 4
  %v4787 = getelementptr inbounds float, ptr %v4784, i64 0
  store <2 x float> %v4786, ptr %v4787, align 4
  %v4788 = add nsw i64 %v4779, 1
  br label %b481
b483:
  %v4789 = mul i64 %v4767, 2
  %v4790 = getelementptr inbounds float, ptr %v4776, i64 %v4789
  %v4791 = mul i64 %v4767, 768
  %v4792 = getelementptr inbounds float, ptr %v4778, i64 %v4791
  br label %b484
b484:
  %v4793 = phi i64 [ 0, %b483 ], [ %v4798, %b485 ]
  %v4794 = icmp slt i64 %v4793, %v4769
  br i1 %v4794, label %b485, label %b486
b485:
  %v4795 = getelementptr inbounds float, ptr %v4790, i64 %v4793
  %v4796 = load float, ptr %v4795, align 4
  %v4797 = getelementptr inbounds float, ptr %v4792, i64 %v4793
  store float %v4796, ptr %v4797, align 4
  %v4798 = add nsw i64 %v4793, 1
  br label %b484, !llvm.loop !15
b486:
  %v4799 = add nsw i64 %v4773, 1
  br label %b478
b480:
  br label %b487
b487:
  %v4800 = phi i64 [ 0, %b480 ], [ %v4835, %b495 ]
  %v4801 = icmp slt i64 %v4800, 0
  br i1 %v4801, label %b488, label %b489
b488:
  %v4802 = mul i64 %v4757, 3
  %v4803 = add i64 %v4802, %v4800
  %v4804 = getelementptr inbounds float, ptr %v4731, i64 %v4803
  br label %b490
b490:
  %v4805 = phi i64 [ 0, %b488 ], [ %v4823, %b491 ]
  %v4806 = icmp slt i64 %v4805, %v4761
  br i1 %v4806, label %b491, label %b492
b491:
  %v4807 = mul i64 %v4805, 3
  %v4808 = getelementptr inbounds float, ptr %v4804, i64 %v4807
  %v4809 = mul i64 %v4805, 32
  %v4810 = getelementptr inbounds float, ptr %v346, i64 %v4809
  %v4811 = getelementptr inbounds float, ptr %v4808, i64 0
  %v4812 = load <8 x float>, ptr %v4811, align 4
  %v4813 = getelementptr inbounds float, ptr %v4810, i64 0
  store <8 x float> %v4812, ptr %v4813, align 4
  %v4814 = getelementptr inbounds float, ptr %v4808, i64 8
  %v4815 = load <8 x float>, ptr %v4814, align 4
  %v4816 = getelementptr inbounds float, ptr %v4810, i64 8
  store <8 x float> %v4815, ptr %v4816, align 4
  %v4817 = getelementptr inbounds float, ptr %v4808, i64 16
  %v4818 = load <8 x float>, ptr %v4817, align 4
  %v4819 = getelementptr inbounds float, ptr %v4810, i64 16
  store <8 x float> %v4818, ptr %v4819, align 4
  %v4820 = getelementptr inbounds float, ptr %v4808, i64 24
  %v4821 = load <8 x float>, ptr %v4820, align 4
  %v4822 = getelementptr inbounds float, ptr %v4810, i64 24
  store <8 x float> %v4821, ptr %v4822, align 4
  %v4823 = add nsw i64 %v4805, 1
  br label %b490
b492:
  %v4824 = sdiv i64 %v4766, 2
  br label %b493
b493:
  %v4825 = phi i64 [ 0, %b492 ], [ %v4834, %b494 ]
  %v4826 = icmp slt i64 %v4825, %v4824
  br i1 %v4826, label %b494, label %b495
b494:
  %v4827 = mul i64 %v4825, 2
  %v4828 = add i64 %v4762, %v4827
  %v4829 = mul i64 %v4825, 768
  %v4830 = getelementptr inbounds float, ptr %v4732, i64 %v4829
  %v4831 = mul i64 %v4828, 3
  %v4832 = add i64 %v4831, %v4800
  %v4833 = getelementptr inbounds float, ptr %v4746, i64 %v4832
  call void @outer_2x32(ptr %v4830, ptr %v346, i64 %v4761, ptr %v4833, i64 3)
  %v4834 = add nsw i64 %v4825, 1
  br label %b493
b495:
  %v4835 = add nsw i64 %v4800, 32
  br label %b487
b489:
  %v4836 = mul i64 %v4757, 3
  %v4837 = add i64 %v4836, 0
  %v4838 = getelementptr inbounds float, ptr %v4731, i64 %v4837
  br label %b496
b496:
  %v4839 = phi i64 [ 0, %b489 ], [ %v4854, %b497 ]
  %v4840 = icmp slt i64 %v4839, %v4761
  br i1 %v4840, label %b497, label %b498
b497:
  %v4841 = mul i64 %v4839, 3
  %v4842 = getelementptr inbounds float, ptr %v4838, i64 %v4841
  %v4843 = mul i64 %v4839, 8
  %v4844 = getelementptr inbounds float, ptr %v346, i64 %v4843
  %v4845 = getelementptr inbounds float, ptr %v4842, i64 0
  %v4846 = icmp ult i64 3, 8
  %v4847 = select i1 %v4846, i64 3, i64 8
  %v4848 = trunc i64 %v4847 to i32
  %v4849 = insertelement <8 x i32> poison, i32 %v4848, i64 0
  %v4850 = shufflevector <8 x i32> %v4849, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4851 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4850
  %v4852 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4845, <8 x i1> %v4851, <8 x float> zeroinitializer)
  %v4853 = getelementptr inbounds float, ptr %v4844, i64 0
  store <8 x float> %v4852, ptr %v4853, align 4
  %v4854 = add nsw i64 %v4839, 1
  br label %b496
b498:
  %v4855 = sdiv i64 %v4766, 2
  br label %b499
b499:
  %v4856 = phi i64 [ 0, %b498 ], [ %v4865, %b500 ]
  %v4857 = icmp slt i64 %v4856, %v4855
  br i1 %v4857, label %b500, label %b501
b500:
  %v4858 = mul i64 %v4856, 2
  %v4859 = add i64 %v4762, %v4858
  %v4860 = mul i64 %v4856, 768
  %v4861 = getelementptr inbounds float, ptr %v4732, i64 %v4860
  %v4862 = mul i64 %v4859, 3
  %v4863 = add i64 %v4862, 0
  %v4864 = getelementptr inbounds float, ptr %v4746, i64 %v4863
  call void @outer_2x3(ptr %v4861, ptr %v346, i64 %v4761, ptr %v4864, i64 3)
  %v4865 = add nsw i64 %v4856, 1
  br label %b499
b501:
  %v4866 = add nsw i64 %v4762, 64
  br label %b475
b477:
  %v4867 = add nsw i64 %v4757, 384
  br label %b472
b474:
  %v4868 = icmp sgt i64 %v3, 1
  br i1 %v4868, label %b502, label %b503
b502:
  %v4869 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4870 = atomicrmw add ptr %v4869, i64 1 acq_rel
  %v4871 = load i64, ptr %v341, align 8
  %v4872 = add i64 %v4871, 1
  store i64 %v4872, ptr %v341, align 8
  %v4873 = mul i64 %v3, %v4872
  br label %b504
b504:
  %v4874 = load atomic i64, ptr %v4869 acquire, align 8
  %v4875 = icmp slt i64 %v4874, %v4873
  br i1 %v4875, label %b505, label %b506
b505:
  %v4876 = call i32 @sched_yield()
  br label %b504
b506:
  br label %b503
b503:
  %v4877 = mul i64 0, 8
  %v4878 = getelementptr inbounds float, ptr %v220, i64 %v4877
  %v4879 = getelementptr inbounds float, ptr %v4878, i64 0
  %v4880 = mul i64 0, 3
  %v4881 = getelementptr inbounds float, ptr %v140, i64 %v4880
  %v4882 = getelementptr inbounds float, ptr %v4881, i64 0
  %v4883 = getelementptr inbounds float, ptr %v346, i64 12288
  %v4884 = add i64 8, 1
  %v4885 = sdiv i64 %v4884, 2
  %v4886 = add i64 %v2, 1
  %v4887 = mul i64 %v4885, %v2
  %v4888 = sdiv i64 %v4887, %v3
  %v4889 = mul i64 %v4888, 2
  %v4890 = icmp slt i64 %v4889, 8
  %v4891 = select i1 %v4890, i64 %v4889, i64 8
  %v4892 = mul i64 %v4885, %v4886
  %v4893 = sdiv i64 %v4892, %v3
  %v4894 = mul i64 %v4893, 2
  %v4895 = icmp slt i64 %v4894, 8
  %v4896 = select i1 %v4895, i64 %v4894, i64 8
  %v4897 = getelementptr inbounds float, ptr %v78, i64 48
  br label %b507
b507:
  %v4898 = phi i64 [ %v4891, %b503 ], [ %v4906, %b512 ]
  %v4899 = icmp slt i64 %v4898, %v4896
  br i1 %v4899, label %b508, label %b509
b508:
  %v4900 = mul i64 %v4898, 3
  %v4901 = getelementptr inbounds float, ptr %v4897, i64 %v4900
  br label %b510
b510:
  %v4902 = phi i64 [ 0, %b508 ], [ %v4905, %b511 ]
  %v4903 = icmp slt i64 %v4902, 3
  br i1 %v4903, label %b511, label %b512
b511:
  %v4904 = getelementptr inbounds float, ptr %v4901, i64 %v4902
  store float 0x0000000000000000, ptr %v4904, align 4
  %v4905 = add nsw i64 %v4902, 1
  br label %b510
b512:
  %v4906 = add nsw i64 %v4898, 1
  br label %b507
b509:
  %v4907 = mul i64 %v8, 1
  br label %b513
b513:
  %v4908 = phi i64 [ 0, %b509 ], [ %v5018, %b518 ]
  %v4909 = icmp slt i64 %v4908, %v4907
  br i1 %v4909, label %b514, label %b515
b514:
  %v4910 = sub i64 %v4907, %v4908
  %v4911 = icmp slt i64 %v4910, 384
  %v4912 = select i1 %v4911, i64 %v4910, i64 384
  br label %b516
b516:
  %v4913 = phi i64 [ %v4891, %b514 ], [ %v5017, %b542 ]
  %v4914 = icmp slt i64 %v4913, %v4896
  br i1 %v4914, label %b517, label %b518
b517:
  %v4915 = sub i64 %v4896, %v4913
  %v4916 = icmp slt i64 %v4915, 64
  %v4917 = select i1 %v4916, i64 %v4915, i64 64
  %v4918 = sdiv i64 %v4917, 2
  %v4919 = mul i64 %v4918, 2
  %v4920 = sub i64 %v4917, %v4919
  %v4921 = mul i64 %v4908, 8
  %v4922 = add i64 %v4921, %v4913
  %v4923 = getelementptr inbounds float, ptr %v4879, i64 %v4922
  br label %b519
b519:
  %v4924 = phi i64 [ 0, %b517 ], [ %v4950, %b527 ]
  %v4925 = icmp slt i64 %v4924, %v4912
  br i1 %v4925, label %b520, label %b521
b520:
  %v4926 = mul i64 %v4924, 8
  %v4927 = getelementptr inbounds float, ptr %v4923, i64 %v4926
  %v4928 = mul i64 %v4924, 2
  %v4929 = getelementptr inbounds float, ptr %v4883, i64 %v4928
  br label %b522
b522:
  %v4930 = phi i64 [ 0, %b520 ], [ %v4939, %b523 ]
  %v4931 = icmp slt i64 %v4930, %v4918
  br i1 %v4931, label %b523, label %b524
b523:
  %v4932 = mul i64 %v4930, 2
  %v4933 = getelementptr inbounds float, ptr %v4927, i64 %v4932
  %v4934 = mul i64 %v4930, 768
  %v4935 = getelementptr inbounds float, ptr %v4929, i64 %v4934
  %v4936 = getelementptr inbounds float, ptr %v4933, i64 0
  %v4937 = load <2 x float>, ptr %v4936, align 4
  %v4938 = getelementptr inbounds float, ptr %v4935, i64 0
  store <2 x float> %v4937, ptr %v4938, align 4
  %v4939 = add nsw i64 %v4930, 1
  br label %b522
b524:
  %v4940 = mul i64 %v4918, 2
  %v4941 = getelementptr inbounds float, ptr %v4927, i64 %v4940
  %v4942 = mul i64 %v4918, 768
  %v4943 = getelementptr inbounds float, ptr %v4929, i64 %v4942
  br label %b525
b525:
  %v4944 = phi i64 [ 0, %b524 ], [ %v4949, %b526 ]
  %v4945 = icmp slt i64 %v4944, %v4920
  br i1 %v4945, label %b526, label %b527
b526:
  %v4946 = getelementptr inbounds float, ptr %v4941, i64 %v4944
  %v4947 = load float, ptr %v4946, align 4
  %v4948 = getelementptr inbounds float, ptr %v4943, i64 %v4944
  store float %v4947, ptr %v4948, align 4
  %v4949 = add nsw i64 %v4944, 1
  br label %b525, !llvm.loop !18
b527:
  %v4950 = add nsw i64 %v4924, 1
  br label %b519
b521:
  br label %b528
b528:
  %v4951 = phi i64 [ 0, %b521 ], [ %v4986, %b536 ]
  %v4952 = icmp slt i64 %v4951, 0
  br i1 %v4952, label %b529, label %b530
b529:
  %v4953 = mul i64 %v4908, 3
  %v4954 = add i64 %v4953, %v4951
  %v4955 = getelementptr inbounds float, ptr %v4882, i64 %v4954
  br label %b531
b531:
  %v4956 = phi i64 [ 0, %b529 ], [ %v4974, %b532 ]
  %v4957 = icmp slt i64 %v4956, %v4912
  br i1 %v4957, label %b532, label %b533
b532:
  %v4958 = mul i64 %v4956, 3
  %v4959 = getelementptr inbounds float, ptr %v4955, i64 %v4958
  %v4960 = mul i64 %v4956, 32
  %v4961 = getelementptr inbounds float, ptr %v346, i64 %v4960
  %v4962 = getelementptr inbounds float, ptr %v4959, i64 0
  %v4963 = load <8 x float>, ptr %v4962, align 4
  %v4964 = getelementptr inbounds float, ptr %v4961, i64 0
  store <8 x float> %v4963, ptr %v4964, align 4
  %v4965 = getelementptr inbounds float, ptr %v4959, i64 8
  %v4966 = load <8 x float>, ptr %v4965, align 4
  %v4967 = getelementptr inbounds float, ptr %v4961, i64 8
  store <8 x float> %v4966, ptr %v4967, align 4
  %v4968 = getelementptr inbounds float, ptr %v4959, i64 16
  %v4969 = load <8 x float>, ptr %v4968, align 4
  %v4970 = getelementptr inbounds float, ptr %v4961, i64 16
  store <8 x float> %v4969, ptr %v4970, align 4
  %v4971 = getelementptr inbounds float, ptr %v4959, i64 24
  %v4972 = load <8 x float>, ptr %v4971, align 4
  %v4973 = getelementptr inbounds float, ptr %v4961, i64 24
  store <8 x float> %v4972, ptr %v4973, align 4
  %v4974 = add nsw i64 %v4956, 1
  br label %b531
b533:
  %v4975 = sdiv i64 %v4917, 2
  br label %b534
b534:
  %v4976 = phi i64 [ 0, %b533 ], [ %v4985, %b535 ]
  %v4977 = icmp slt i64 %v4976, %v4975
  br i1 %v4977, label %b535, label %b536
b535:
  %v4978 = mul i64 %v4976, 2
  %v4979 = add i64 %v4913, %v4978
  %v4980 = mul i64 %v4976, 768
  %v4981 = getelementptr inbounds float, ptr %v4883, i64 %v4980
  %v4982 = mul i64 %v4979, 3
  %v4983 = add i64 %v4982, %v4951
  %v4984 = getelementptr inbounds float, ptr %v4897, i64 %v4983
  call void @outer_2x32(ptr %v4981, ptr %v346, i64 %v4912, ptr %v4984, i64 3)
  %v4985 = add nsw i64 %v4976, 1
  br label %b534
b536:
  %v4986 = add nsw i64 %v4951, 32
  br label %b528
b530:
  %v4987 = mul i64 %v4908, 3
  %v4988 = add i64 %v4987, 0
  %v4989 = getelementptr inbounds float, ptr %v4882, i64 %v4988
  br label %b537
b537:
  %v4990 = phi i64 [ 0, %b530 ], [ %v5005, %b538 ]
  %v4991 = icmp slt i64 %v4990, %v4912
  br i1 %v4991, label %b538, label %b539
b538:
  %v4992 = mul i64 %v4990, 3
  %v4993 = getelementptr inbounds float, ptr %v4989, i64 %v4992
  %v4994 = mul i64 %v4990, 8
  %v4995 = getelementptr inbounds float, ptr %v346, i64 %v4994
  %v4996 = getelementptr inbounds float, ptr %v4993, i64 0
  %v4997 = icmp ult i64 3, 8
  %v4998 = select i1 %v4997, i64 3, i64 8
  %v4999 = trunc i64 %v4998 to i32
  %v5000 = insertelement <8 x i32> poison, i32 %v4999, i64 0
  %v5001 = shufflevector <8 x i32> %v5000, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5002 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5001
  %v5003 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4996, <8 x i1> %v5002, <8 x float> zeroinitializer)
  %v5004 = getelementptr inbounds float, ptr %v4995, i64 0
  store <8 x float> %v5003, ptr %v5004, align 4
  %v5005 = add nsw i64 %v4990, 1
  br label %b537
b539:
  %v5006 = sdiv i64 %v4917, 2
  br label %b540
b540:
  %v5007 = phi i64 [ 0, %b539 ], [ %v5016, %b541 ]
  %v5008 = icmp slt i64 %v5007, %v5006
  br i1 %v5008, label %b541, label %b542
b541:
  %v5009 = mul i64 %v5007, 2
  %v5010 = add i64 %v4913, %v5009
  %v5011 = mul i64 %v5007, 768
  %v5012 = getelementptr inbounds float, ptr %v4883, i64 %v5011
  %v5013 = mul i64 %v5010, 3
  %v5014 = add i64 %v5013, 0
  %v5015 = getelementptr inbounds float, ptr %v4897, i64 %v5014
  call void @outer_2x3(ptr %v5012, ptr %v346, i64 %v4912, ptr %v5015, i64 3)
  %v5016 = add nsw i64 %v5007, 1
  br label %b540
b542:
  %v5017 = add nsw i64 %v4913, 64
  br label %b516
b518:
  %v5018 = add nsw i64 %v4908, 384
  br label %b513
b515:
  %v5019 = icmp sgt i64 %v3, 1
  br i1 %v5019, label %b543, label %b544
b543:
  %v5020 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5021 = atomicrmw add ptr %v5020, i64 1 acq_rel
  %v5022 = load i64, ptr %v341, align 8
  %v5023 = add i64 %v5022, 1
  store i64 %v5023, ptr %v341, align 8
  %v5024 = mul i64 %v3, %v5023
  br label %b545
b545:
  %v5025 = load atomic i64, ptr %v5020 acquire, align 8
  %v5026 = icmp slt i64 %v5025, %v5024
  br i1 %v5026, label %b546, label %b547
b546:
  %v5027 = call i32 @sched_yield()
  br label %b545
b547:
  br label %b544
b544:
  %v5028 = mul i64 0, 8
  %v5029 = getelementptr inbounds float, ptr %v222, i64 %v5028
  %v5030 = getelementptr inbounds float, ptr %v5029, i64 0
  %v5031 = mul i64 0, 3
  %v5032 = getelementptr inbounds float, ptr %v142, i64 %v5031
  %v5033 = getelementptr inbounds float, ptr %v5032, i64 0
  %v5034 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5035 = add i64 8, 1
  %v5036 = sdiv i64 %v5035, 2
  %v5037 = add i64 %v2, 1
  %v5038 = mul i64 %v5036, %v2
  %v5039 = sdiv i64 %v5038, %v3
  %v5040 = mul i64 %v5039, 2
  %v5041 = icmp slt i64 %v5040, 8
  %v5042 = select i1 %v5041, i64 %v5040, i64 8
  %v5043 = mul i64 %v5036, %v5037
  %v5044 = sdiv i64 %v5043, %v3
  %v5045 = mul i64 %v5044, 2
  %v5046 = icmp slt i64 %v5045, 8
  %v5047 = select i1 %v5046, i64 %v5045, i64 8
  %v5048 = getelementptr inbounds float, ptr %v78, i64 72
  br label %b548
b548:
  %v5049 = phi i64 [ %v5042, %b544 ], [ %v5057, %b553 ]
  %v5050 = icmp slt i64 %v5049, %v5047
  br i1 %v5050, label %b549, label %b550
b549:
  %v5051 = mul i64 %v5049, 3
  %v5052 = getelementptr inbounds float, ptr %v5048, i64 %v5051
  br label %b551
b551:
  %v5053 = phi i64 [ 0, %b549 ], [ %v5056, %b552 ]
  %v5054 = icmp slt i64 %v5053, 3
  br i1 %v5054, label %b552, label %b553
b552:
  %v5055 = getelementptr inbounds float, ptr %v5052, i64 %v5053
  store float 0x0000000000000000, ptr %v5055, align 4
  %v5056 = add nsw i64 %v5053, 1
  br label %b551
b553:
  %v5057 = add nsw i64 %v5049, 1
  br label %b548
b550:
  %v5058 = mul i64 %v8, 1
  br label %b554
b554:
  %v5059 = phi i64 [ 0, %b550 ], [ %v5169, %b559 ]
  %v5060 = icmp slt i64 %v5059, %v5058
  br i1 %v5060, label %b555, label %b556
b555:
  %v5061 = sub i64 %v5058, %v5059
  %v5062 = icmp slt i64 %v5061, 384
  %v5063 = select i1 %v5062, i64 %v5061, i64 384
  br label %b557
b557:
  %v5064 = phi i64 [ %v5042, %b555 ], [ %v5168, %b583 ]
  %v5065 = icmp slt i64 %v5064, %v5047
  br i1 %v5065, label %b558, label %b559
b558:
  %v5066 = sub i64 %v5047, %v5064
  %v5067 = icmp slt i64 %v5066, 64
  %v5068 = select i1 %v5067, i64 %v5066, i64 64
  %v5069 = sdiv i64 %v5068, 2
  %v5070 = mul i64 %v5069, 2
  %v5071 = sub i64 %v5068, %v5070
  %v5072 = mul i64 %v5059, 8
  %v5073 = add i64 %v5072, %v5064
  %v5074 = getelementptr inbounds float, ptr %v5030, i64 %v5073
  br label %b560
b560:
  %v5075 = phi i64 [ 0, %b558 ], [ %v5101, %b568 ]
  %v5076 = icmp slt i64 %v5075, %v5063
  br i1 %v5076, label %b561, label %b562
b561:
  %v5077 = mul i64 %v5075, 8
  %v5078 = getelementptr inbounds float, ptr %v5074, i64 %v5077
  %v5079 = mul i64 %v5075, 2
  %v5080 = getelementptr inbounds float, ptr %v5034, i64 %v5079
  br label %b563
b563:
  %v5081 = phi i64 [ 0, %b561 ], [ %v5090, %b564 ]
  %v5082 = icmp slt i64 %v5081, %v5069
  br i1 %v5082, label %b564, label %b565
b564:
  %v5083 = mul i64 %v5081, 2
  %v5084 = getelementptr inbounds float, ptr %v5078, i64 %v5083
  %v5085 = mul i64 %v5081, 768
  %v5086 = getelementptr inbounds float, ptr %v5080, i64 %v5085
  %v5087 = getelementptr inbounds float, ptr %v5084, i64 0
  %v5088 = load <2 x float>, ptr %v5087, align 4
  %v5089 = getelementptr inbounds float, ptr %v5086, i64 0
  store <2 x float> %v5088, ptr %v5089, align 4
  %v5090 = add nsw i64 %v5081, 1
  br label %b563
b565:
  %v5091 = mul i64 %v5069, 2
  %v5092 = getelementptr inbounds float, ptr %v5078, i64 %v5091
  %v5093 = mul i64 %v5069, 768
  %v5094 = getelementptr inbounds float, ptr %v5080, i64 %v5093
  br label %b566
b566:
  %v5095 = phi i64 [ 0, %b565 ], [ %v5100, %b567 ]
  %v5096 = icmp slt i64 %v5095, %v5071
  br i1 %v5096, label %b567, label %b568
b567:
  %v5097 = getelementptr inbounds float, ptr %v5092, i64 %v5095
  %v5098 = load float, ptr %v5097, align 4
  %v5099 = getelementptr inbounds float, ptr %v5094, i64 %v5095
  store float %v5098, ptr %v5099, align 4
  %v5100 = add nsw i64 %v5095, 1
  br label %b566, !llvm.loop !21
b568:
  %v5101 = add nsw i64 %v5075, 1
  br label %b560
b562:
  br label %b569
b569:
  %v5102 = phi i64 [ 0, %b562 ], [ %v5137, %b577 ]
  %v5103 = icmp slt i64 %v5102, 0
  br i1 %v5103, label %b570, label %b571
b570:
  %v5104 = mul i64 %v5059, 3
  %v5105 = add i64 %v5104, %v5102
  %v5106 = getelementptr inbounds float, ptr %v5033, i64 %v5105
  br label %b572
b572:
  %v5107 = phi i64 [ 0, %b570 ], [ %v5125, %b573 ]
  %v5108 = icmp slt i64 %v5107, %v5063
  br i1 %v5108, label %b573, label %b574
b573:
  %v5109 = mul i64 %v5107, 3
  %v5110 = getelementptr inbounds float, ptr %v5106, i64 %v5109
  %v5111 = mul i64 %v5107, 32
  %v5112 = getelementptr inbounds float, ptr %v346, i64 %v5111
  %v5113 = getelementptr inbounds float, ptr %v5110, i64 0
  %v5114 = load <8 x float>, ptr %v5113, align 4
  %v5115 = getelementptr inbounds float, ptr %v5112, i64 0
  store <8 x float> %v5114, ptr %v5115, align 4
  %v5116 = getelementptr inbounds float, ptr %v5110, i64 8
  %v5117 = load <8 x float>, ptr %v5116, align 4
  %v5118 = getelementptr inbounds float, ptr %v5112, i64 8
  store <8 x float> %v5117, ptr %v5118, align 4
  %v5119 = getelementptr inbounds float, ptr %v5110, i64 16
  %v5120 = load <8 x float>, ptr %v5119, align 4
  %v5121 = getelementptr inbounds float, ptr %v5112, i64 16
  store <8 x float> %v5120, ptr %v5121, align 4
  %v5122 = getelementptr inbounds float, ptr %v5110, i64 24
  %v5123 = load <8 x float>, ptr %v5122, align 4
  %v5124 = getelementptr inbounds float, ptr %v5112, i64 24
  store <8 x float> %v5123, ptr %v5124, align 4
  %v5125 = add nsw i64 %v5107, 1
  br label %b572
b574:
  %v5126 = sdiv i64 %v5068, 2
  br label %b575
b575:
  %v5127 = phi i64 [ 0, %b574 ], [ %v5136, %b576 ]
  %v5128 = icmp slt i64 %v5127, %v5126
  br i1 %v5128, label %b576, label %b577
b576:
  %v5129 = mul i64 %v5127, 2
  %v5130 = add i64 %v5064, %v5129
  %v5131 = mul i64 %v5127, 768
  %v5132 = getelementptr inbounds float, ptr %v5034, i64 %v5131
  %v5133 = mul i64 %v5130, 3
  %v5134 = add i64 %v5133, %v5102
  %v5135 = getelementptr inbounds float, ptr %v5048, i64 %v5134
  call void @outer_2x32(ptr %v5132, ptr %v346, i64 %v5063, ptr %v5135, i64 3)
  %v5136 = add nsw i64 %v5127, 1
  br label %b575
b577:
  %v5137 = add nsw i64 %v5102, 32
  br label %b569
b571:
  %v5138 = mul i64 %v5059, 3
  %v5139 = add i64 %v5138, 0
  %v5140 = getelementptr inbounds float, ptr %v5033, i64 %v5139
  br label %b578
b578:
  %v5141 = phi i64 [ 0, %b571 ], [ %v5156, %b579 ]
  %v5142 = icmp slt i64 %v5141, %v5063
  br i1 %v5142, label %b579, label %b580
b579:
  %v5143 = mul i64 %v5141, 3
  %v5144 = getelementptr inbounds float, ptr %v5140, i64 %v5143
  %v5145 = mul i64 %v5141, 8
  %v5146 = getelementptr inbounds float, ptr %v346, i64 %v5145
  %v5147 = getelementptr inbounds float, ptr %v5144, i64 0
  %v5148 = icmp ult i64 3, 8
  %v5149 = select i1 %v5148, i64 3, i64 8
  %v5150 = trunc i64 %v5149 to i32
  %v5151 = insertelement <8 x i32> poison, i32 %v5150, i64 0
  %v5152 = shufflevector <8 x i32> %v5151, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5153 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5152
  %v5154 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5147, <8 x i1> %v5153, <8 x float> zeroinitializer)
  %v5155 = getelementptr inbounds float, ptr %v5146, i64 0
  store <8 x float> %v5154, ptr %v5155, align 4
  %v5156 = add nsw i64 %v5141, 1
  br label %b578
b580:
  %v5157 = sdiv i64 %v5068, 2
  br label %b581
b581:
  %v5158 = phi i64 [ 0, %b580 ], [ %v5167, %b582 ]
  %v5159 = icmp slt i64 %v5158, %v5157
  br i1 %v5159, label %b582, label %b583
b582:
  %v5160 = mul i64 %v5158, 2
  %v5161 = add i64 %v5064, %v5160
  %v5162 = mul i64 %v5158, 768
  %v5163 = getelementptr inbounds float, ptr %v5034, i64 %v5162
  %v5164 = mul i64 %v5161, 3
  %v5165 = add i64 %v5164, 0
  %v5166 = getelementptr inbounds float, ptr %v5048, i64 %v5165
  call void @outer_2x3(ptr %v5163, ptr %v346, i64 %v5063, ptr %v5166, i64 3)
  %v5167 = add nsw i64 %v5158, 1
  br label %b581
b583:
  %v5168 = add nsw i64 %v5064, 64
  br label %b557
b559:
  %v5169 = add nsw i64 %v5059, 384
  br label %b554
b556:
  %v5170 = icmp sgt i64 %v3, 1
  br i1 %v5170, label %b584, label %b585
b584:
  %v5171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5172 = atomicrmw add ptr %v5171, i64 1 acq_rel
  %v5173 = load i64, ptr %v341, align 8
  %v5174 = add i64 %v5173, 1
  store i64 %v5174, ptr %v341, align 8
  %v5175 = mul i64 %v3, %v5174
  br label %b586
b586:
  %v5176 = load atomic i64, ptr %v5171 acquire, align 8
  %v5177 = icmp slt i64 %v5176, %v5175
  br i1 %v5177, label %b587, label %b588
b587:
  %v5178 = call i32 @sched_yield()
  br label %b586
b588:
  br label %b585
b585:
  %v5179 = mul i64 0, 12
  %v5180 = getelementptr inbounds float, ptr %v116, i64 %v5179
  %v5181 = getelementptr inbounds float, ptr %v5180, i64 0
  %v5182 = mul i64 1, %v7
  %v5183 = add i64 0, %v5182
  %v5184 = mul i64 %v5183, 8
  %v5185 = getelementptr inbounds float, ptr %v54, i64 %v5184
  %v5186 = getelementptr inbounds float, ptr %v5185, i64 0
  %v5187 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5188 = add i64 12, 1
  %v5189 = sdiv i64 %v5188, 2
  %v5190 = add i64 %v2, 1
  %v5191 = mul i64 %v5189, %v2
  %v5192 = sdiv i64 %v5191, %v3
  %v5193 = mul i64 %v5192, 2
  %v5194 = icmp slt i64 %v5193, 12
  %v5195 = select i1 %v5194, i64 %v5193, i64 12
  %v5196 = mul i64 %v5189, %v5190
  %v5197 = sdiv i64 %v5196, %v3
  %v5198 = mul i64 %v5197, 2
  %v5199 = icmp slt i64 %v5198, 12
  %v5200 = select i1 %v5199, i64 %v5198, i64 12
  %v5201 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b589
b589:
  %v5202 = phi i64 [ %v5195, %b585 ], [ %v5210, %b594 ]
  %v5203 = icmp slt i64 %v5202, %v5200
  br i1 %v5203, label %b590, label %b591
b590:
  %v5204 = mul i64 %v5202, 8
  %v5205 = getelementptr inbounds float, ptr %v5201, i64 %v5204
  br label %b592
b592:
  %v5206 = phi i64 [ 0, %b590 ], [ %v5209, %b593 ]
  %v5207 = icmp slt i64 %v5206, 8
  br i1 %v5207, label %b593, label %b594
b593:
  %v5208 = getelementptr inbounds float, ptr %v5205, i64 %v5206
  store float 0x0000000000000000, ptr %v5208, align 4
  %v5209 = add nsw i64 %v5206, 1
  br label %b592
b594:
  %v5210 = add nsw i64 %v5202, 1
  br label %b589
b591:
  %v5211 = mul i64 %v8, 1
  br label %b595
b595:
  %v5212 = phi i64 [ 0, %b591 ], [ %v5316, %b600 ]
  %v5213 = icmp slt i64 %v5212, %v5211
  br i1 %v5213, label %b596, label %b597
b596:
  %v5214 = sub i64 %v5211, %v5212
  %v5215 = icmp slt i64 %v5214, 384
  %v5216 = select i1 %v5215, i64 %v5214, i64 384
  br label %b598
b598:
  %v5217 = phi i64 [ %v5195, %b596 ], [ %v5315, %b624 ]
  %v5218 = icmp slt i64 %v5217, %v5200
  br i1 %v5218, label %b599, label %b600
b599:
  %v5219 = sub i64 %v5200, %v5217
  %v5220 = icmp slt i64 %v5219, 64
  %v5221 = select i1 %v5220, i64 %v5219, i64 64
  %v5222 = sdiv i64 %v5221, 2
  %v5223 = mul i64 %v5222, 2
  %v5224 = sub i64 %v5221, %v5223
  %v5225 = mul i64 %v5212, 12
  %v5226 = add i64 %v5225, %v5217
  %v5227 = getelementptr inbounds float, ptr %v5181, i64 %v5226
  br label %b601
b601:
  %v5228 = phi i64 [ 0, %b599 ], [ %v5254, %b609 ]
  %v5229 = icmp slt i64 %v5228, %v5216
  br i1 %v5229, label %b602, label %b603
b602:
  %v5230 = mul i64 %v5228, 12
  %v5231 = getelementptr inbounds float, ptr %v5227, i64 %v5230
  %v5232 = mul i64 %v5228, 2
  %v5233 = getelementptr inbounds float, ptr %v5187, i64 %v5232
  br label %b604
b604:
  %v5234 = phi i64 [ 0, %b602 ], [ %v5243, %b605 ]
  %v5235 = icmp slt i64 %v5234, %v5222
  br i1 %v5235, label %b605, label %b606
b605:
  %v5236 = mul i64 %v5234, 2
  %v5237 = getelementptr inbounds float, ptr %v5231, i64 %v5236
  %v5238 = mul i64 %v5234, 768
  %v5239 = getelementptr inbounds float, ptr %v5233, i64 %v5238
  %v5240 = getelementptr inbounds float, ptr %v5237, i64 0
  %v5241 = load <2 x float>, ptr %v5240, align 4
  %v5242 = getelementptr inbounds float, ptr %v5239, i64 0
  store <2 x float> %v5241, ptr %v5242, align 4
  %v5243 = add nsw i64 %v5234, 1
  br label %b604
b606:
  %v5244 = mul i64 %v5222, 2
  %v5245 = getelementptr inbounds float, ptr %v5231, i64 %v5244
  %v5246 = mul i64 %v5222, 768
  %v5247 = getelementptr inbounds float, ptr %v5233, i64 %v5246
  br label %b607
b607:
  %v5248 = phi i64 [ 0, %b606 ], [ %v5253, %b608 ]
  %v5249 = icmp slt i64 %v5248, %v5224
  br i1 %v5249, label %b608, label %b609
b608:
  %v5250 = getelementptr inbounds float, ptr %v5245, i64 %v5248
  %v5251 = load float, ptr %v5250, align 4
  %v5252 = getelementptr inbounds float, ptr %v5247, i64 %v5248
  store float %v5251, ptr %v5252, align 4
  %v5253 = add nsw i64 %v5248, 1
  br label %b607, !llvm.loop !24
b609:
  %v5254 = add nsw i64 %v5228, 1
  br label %b601
b603:
  br label %b610
b610:
  %v5255 = phi i64 [ 0, %b603 ], [ %v5290, %b618 ]
  %v5256 = icmp slt i64 %v5255, 0
  br i1 %v5256, label %b611, label %b612
b611:
  %v5257 = mul i64 %v5212, 8
  %v5258 = add i64 %v5257, %v5255
  %v5259 = getelementptr inbounds float, ptr %v5186, i64 %v5258
  br label %b613
b613:
  %v5260 = phi i64 [ 0, %b611 ], [ %v5278, %b614 ]
  %v5261 = icmp slt i64 %v5260, %v5216
  br i1 %v5261, label %b614, label %b615
b614:
  %v5262 = mul i64 %v5260, 8
  %v5263 = getelementptr inbounds float, ptr %v5259, i64 %v5262
  %v5264 = mul i64 %v5260, 32
  %v5265 = getelementptr inbounds float, ptr %v346, i64 %v5264
  %v5266 = getelementptr inbounds float, ptr %v5263, i64 0
  %v5267 = load <8 x float>, ptr %v5266, align 4
  %v5268 = getelementptr inbounds float, ptr %v5265, i64 0
  store <8 x float> %v5267, ptr %v5268, align 4
  %v5269 = getelementptr inbounds float, ptr %v5263, i64 8
  %v5270 = load <8 x float>, ptr %v5269, align 4
  %v5271 = getelementptr inbounds float, ptr %v5265, i64 8
  store <8 x float> %v5270, ptr %v5271, align 4
  %v5272 = getelementptr inbounds float, ptr %v5263, i64 16
  %v5273 = load <8 x float>, ptr %v5272, align 4
  %v5274 = getelementptr inbounds float, ptr %v5265, i64 16
  store <8 x float> %v5273, ptr %v5274, align 4
  %v5275 = getelementptr inbounds float, ptr %v5263, i64 24
  %v5276 = load <8 x float>, ptr %v5275, align 4
  %v5277 = getelementptr inbounds float, ptr %v5265, i64 24
  store <8 x float> %v5276, ptr %v5277, align 4
  %v5278 = add nsw i64 %v5260, 1
  br label %b613
b615:
  %v5279 = sdiv i64 %v5221, 2
  br label %b616
b616:
  %v5280 = phi i64 [ 0, %b615 ], [ %v5289, %b617 ]
  %v5281 = icmp slt i64 %v5280, %v5279
  br i1 %v5281, label %b617, label %b618
b617:
  %v5282 = mul i64 %v5280, 2
  %v5283 = add i64 %v5217, %v5282
  %v5284 = mul i64 %v5280, 768
  %v5285 = getelementptr inbounds float, ptr %v5187, i64 %v5284
  %v5286 = mul i64 %v5283, 8
  %v5287 = add i64 %v5286, %v5255
  %v5288 = getelementptr inbounds float, ptr %v5201, i64 %v5287
  call void @outer_2x32(ptr %v5285, ptr %v346, i64 %v5216, ptr %v5288, i64 8)
  %v5289 = add nsw i64 %v5280, 1
  br label %b616
b618:
  %v5290 = add nsw i64 %v5255, 32
  br label %b610
b612:
  %v5291 = mul i64 %v5212, 8
  %v5292 = add i64 %v5291, 0
  %v5293 = getelementptr inbounds float, ptr %v5186, i64 %v5292
  br label %b619
b619:
  %v5294 = phi i64 [ 0, %b612 ], [ %v5303, %b620 ]
  %v5295 = icmp slt i64 %v5294, %v5216
  br i1 %v5295, label %b620, label %b621
b620:
  %v5296 = mul i64 %v5294, 8
  %v5297 = getelementptr inbounds float, ptr %v5293, i64 %v5296
  %v5298 = mul i64 %v5294, 8
  %v5299 = getelementptr inbounds float, ptr %v346, i64 %v5298
  %v5300 = getelementptr inbounds float, ptr %v5297, i64 0
  %v5301 = load <8 x float>, ptr %v5300, align 4
  %v5302 = getelementptr inbounds float, ptr %v5299, i64 0
  store <8 x float> %v5301, ptr %v5302, align 4
  %v5303 = add nsw i64 %v5294, 1
  br label %b619
b621:
  %v5304 = sdiv i64 %v5221, 2
  br label %b622
b622:
  %v5305 = phi i64 [ 0, %b621 ], [ %v5314, %b623 ]
  %v5306 = icmp slt i64 %v5305, %v5304
  br i1 %v5306, label %b623, label %b624
b623:
  %v5307 = mul i64 %v5305, 2
  %v5308 = add i64 %v5217, %v5307
  %v5309 = mul i64 %v5305, 768
  %v5310 = getelementptr inbounds float, ptr %v5187, i64 %v5309
  %v5311 = mul i64 %v5308, 8
  %v5312 = add i64 %v5311, 0
  %v5313 = getelementptr inbounds float, ptr %v5201, i64 %v5312
  call void @outer_2x8(ptr %v5310, ptr %v346, i64 %v5216, ptr %v5313, i64 8)
  %v5314 = add nsw i64 %v5305, 1
  br label %b622
b624:
  %v5315 = add nsw i64 %v5217, 64
  br label %b598
b600:
  %v5316 = add nsw i64 %v5212, 384
  br label %b595
b597:
  %v5317 = icmp sgt i64 %v3, 1
  br i1 %v5317, label %b625, label %b626
b625:
  %v5318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5319 = atomicrmw add ptr %v5318, i64 1 acq_rel
  %v5320 = load i64, ptr %v341, align 8
  %v5321 = add i64 %v5320, 1
  store i64 %v5321, ptr %v341, align 8
  %v5322 = mul i64 %v3, %v5321
  br label %b627
b627:
  %v5323 = load atomic i64, ptr %v5318 acquire, align 8
  %v5324 = icmp slt i64 %v5323, %v5322
  br i1 %v5324, label %b628, label %b629
b628:
  %v5325 = call i32 @sched_yield()
  br label %b627
b629:
  br label %b626
b626:
  %v5326 = icmp eq i64 %v2, 0
  br i1 %v5326, label %b630, label %b631
b630:
  br label %b632
b632:
  %v5327 = phi i64 [ 0, %b630 ], [ %v5344, %b637 ]
  %v5328 = phi <8 x float> [ splat (float 0x0000000000000000), %b630 ], [ %v5343, %b637 ]
  %v5329 = icmp slt i64 %v5327, %v8
  br i1 %v5329, label %b633, label %b634
b633:
  %v5330 = add i64 %v5327, 128
  %v5331 = icmp slt i64 %v5330, %v8
  %v5332 = select i1 %v5331, i64 %v5330, i64 %v8
  br label %b635
b635:
  %v5333 = phi i64 [ %v5327, %b633 ], [ %v5342, %b636 ]
  %v5334 = phi <8 x float> [ splat (float 0x0000000000000000), %b633 ], [ %v5341, %b636 ]
  %v5335 = icmp slt i64 %v5333, %v5332
  br i1 %v5335, label %b636, label %b637
b636:
  %v5336 = mul i64 %v5333, 12
  %v5337 = getelementptr inbounds float, ptr %v116, i64 %v5336
  %v5338 = add i64 0, 0
  %v5339 = getelementptr inbounds float, ptr %v5337, i64 %v5338
  %v5340 = load <8 x float>, ptr %v5339, align 4
  %v5341 = fadd <8 x float> %v5334, %v5340
  %v5342 = add nsw i64 %v5333, 1
  br label %b635
b637:
  %v5343 = fadd <8 x float> %v5328, %v5334
  %v5344 = add nsw i64 %v5327, 128
  br label %b632
b634:
  %v5345 = add i64 0, 0
  %v5346 = getelementptr inbounds float, ptr %v82, i64 %v5345
  store <8 x float> %v5328, ptr %v5346, align 4
  %v5347 = icmp ult i64 4, 8
  %v5348 = select i1 %v5347, i64 4, i64 8
  %v5349 = trunc i64 %v5348 to i32
  %v5350 = insertelement <8 x i32> poison, i32 %v5349, i64 0
  %v5351 = shufflevector <8 x i32> %v5350, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5352 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5351
  br label %b638
b638:
  %v5353 = phi i64 [ 0, %b634 ], [ %v5370, %b643 ]
  %v5354 = phi <8 x float> [ splat (float 0x0000000000000000), %b634 ], [ %v5369, %b643 ]
  %v5355 = icmp slt i64 %v5353, %v8
  br i1 %v5355, label %b639, label %b640
b639:
  %v5356 = add i64 %v5353, 128
  %v5357 = icmp slt i64 %v5356, %v8
  %v5358 = select i1 %v5357, i64 %v5356, i64 %v8
  br label %b641
b641:
  %v5359 = phi i64 [ %v5353, %b639 ], [ %v5368, %b642 ]
  %v5360 = phi <8 x float> [ splat (float 0x0000000000000000), %b639 ], [ %v5367, %b642 ]
  %v5361 = icmp slt i64 %v5359, %v5358
  br i1 %v5361, label %b642, label %b643
b642:
  %v5362 = mul i64 %v5359, 12
  %v5363 = getelementptr inbounds float, ptr %v116, i64 %v5362
  %v5364 = add i64 0, 8
  %v5365 = getelementptr inbounds float, ptr %v5363, i64 %v5364
  %v5366 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5365, <8 x i1> %v5352, <8 x float> zeroinitializer)
  %v5367 = fadd <8 x float> %v5360, %v5366
  %v5368 = add nsw i64 %v5359, 1
  br label %b641
b643:
  %v5369 = fadd <8 x float> %v5354, %v5360
  %v5370 = add nsw i64 %v5353, 128
  br label %b638
b640:
  %v5371 = add i64 0, 8
  %v5372 = getelementptr inbounds float, ptr %v82, i64 %v5371
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5354, ptr align 4 %v5372, <8 x i1> %v5352)
  br label %b631
b631:
  %v5373 = icmp sgt i64 %v3, 1
  br i1 %v5373, label %b644, label %b645
b644:
  %v5374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5375 = atomicrmw add ptr %v5374, i64 1 acq_rel
  %v5376 = load i64, ptr %v341, align 8
  %v5377 = add i64 %v5376, 1
  store i64 %v5377, ptr %v341, align 8
  %v5378 = mul i64 %v3, %v5377
  br label %b646
b646:
  %v5379 = load atomic i64, ptr %v5374 acquire, align 8
  %v5380 = icmp slt i64 %v5379, %v5378
  br i1 %v5380, label %b647, label %b648
b647:
  %v5381 = call i32 @sched_yield()
  br label %b646
b648:
  br label %b645
b645:
  %v5382 = mul i64 0, 8
  %v5383 = getelementptr inbounds float, ptr %v208, i64 %v5382
  %v5384 = getelementptr inbounds float, ptr %v5383, i64 0
  %v5385 = mul i64 0, 3
  %v5386 = getelementptr inbounds float, ptr %v144, i64 %v5385
  %v5387 = getelementptr inbounds float, ptr %v5386, i64 0
  %v5388 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5389 = add i64 8, 1
  %v5390 = sdiv i64 %v5389, 2
  %v5391 = add i64 %v2, 1
  %v5392 = mul i64 %v5390, %v2
  %v5393 = sdiv i64 %v5392, %v3
  %v5394 = mul i64 %v5393, 2
  %v5395 = icmp slt i64 %v5394, 8
  %v5396 = select i1 %v5395, i64 %v5394, i64 8
  %v5397 = mul i64 %v5390, %v5391
  %v5398 = sdiv i64 %v5397, %v3
  %v5399 = mul i64 %v5398, 2
  %v5400 = icmp slt i64 %v5399, 8
  %v5401 = select i1 %v5400, i64 %v5399, i64 8
  %v5402 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b649
b649:
  %v5403 = phi i64 [ %v5396, %b645 ], [ %v5411, %b654 ]
  %v5404 = icmp slt i64 %v5403, %v5401
  br i1 %v5404, label %b650, label %b651
b650:
  %v5405 = mul i64 %v5403, 3
  %v5406 = getelementptr inbounds float, ptr %v5402, i64 %v5405
  br label %b652
b652:
  %v5407 = phi i64 [ 0, %b650 ], [ %v5410, %b653 ]
  %v5408 = icmp slt i64 %v5407, 3
  br i1 %v5408, label %b653, label %b654
b653:
  %v5409 = getelementptr inbounds float, ptr %v5406, i64 %v5407
  store float 0x0000000000000000, ptr %v5409, align 4
  %v5410 = add nsw i64 %v5407, 1
  br label %b652
b654:
  %v5411 = add nsw i64 %v5403, 1
  br label %b649
b651:
  %v5412 = mul i64 %v8, 1
  br label %b655
b655:
  %v5413 = phi i64 [ 0, %b651 ], [ %v5523, %b660 ]
  %v5414 = icmp slt i64 %v5413, %v5412
  br i1 %v5414, label %b656, label %b657
b656:
  %v5415 = sub i64 %v5412, %v5413
  %v5416 = icmp slt i64 %v5415, 384
  %v5417 = select i1 %v5416, i64 %v5415, i64 384
  br label %b658
b658:
  %v5418 = phi i64 [ %v5396, %b656 ], [ %v5522, %b684 ]
  %v5419 = icmp slt i64 %v5418, %v5401
  br i1 %v5419, label %b659, label %b660
b659:
  %v5420 = sub i64 %v5401, %v5418
  %v5421 = icmp slt i64 %v5420, 64
  %v5422 = select i1 %v5421, i64 %v5420, i64 64
  %v5423 = sdiv i64 %v5422, 2
  %v5424 = mul i64 %v5423, 2
  %v5425 = sub i64 %v5422, %v5424
  %v5426 = mul i64 %v5413, 8
  %v5427 = add i64 %v5426, %v5418
  %v5428 = getelementptr inbounds float, ptr %v5384, i64 %v5427
  br label %b661
b661:
  %v5429 = phi i64 [ 0, %b659 ], [ %v5455, %b669 ]
  %v5430 = icmp slt i64 %v5429, %v5417
  br i1 %v5430, label %b662, label %b663
b662:
  %v5431 = mul i64 %v5429, 8
  %v5432 = getelementptr inbounds float, ptr %v5428, i64 %v5431
  %v5433 = mul i64 %v5429, 2
  %v5434 = getelementptr inbounds float, ptr %v5388, i64 %v5433
  br label %b664
b664:
  %v5435 = phi i64 [ 0, %b662 ], [ %v5444, %b665 ]
  %v5436 = icmp slt i64 %v5435, %v5423
  br i1 %v5436, label %b665, label %b666
b665:
  %v5437 = mul i64 %v5435, 2
  %v5438 = getelementptr inbounds float, ptr %v5432, i64 %v5437
  %v5439 = mul i64 %v5435, 768
  %v5440 = getelementptr inbounds float, ptr %v5434, i64 %v5439
  %v5441 = getelementptr inbounds float, ptr %v5438, i64 0
  %v5442 = load <2 x float>, ptr %v5441, align 4
  %v5443 = getelementptr inbounds float, ptr %v5440, i64 0
  store <2 x float> %v5442, ptr %v5443, align 4
  %v5444 = add nsw i64 %v5435, 1
  br label %b664
b666:
  %v5445 = mul i64 %v5423, 2
  %v5446 = getelementptr inbounds float, ptr %v5432, i64 %v5445
  %v5447 = mul i64 %v5423, 768
  %v5448 = getelementptr inbounds float, ptr %v5434, i64 %v5447
  br label %b667
b667:
  %v5449 = phi i64 [ 0, %b666 ], [ %v5454, %b668 ]
  %v5450 = icmp slt i64 %v5449, %v5425
  br i1 %v5450, label %b668, label %b669
b668:
  %v5451 = getelementptr inbounds float, ptr %v5446, i64 %v5449
  %v5452 = load float, ptr %v5451, align 4
  %v5453 = getelementptr inbounds float, ptr %v5448, i64 %v5449
  store float %v5452, ptr %v5453, align 4
  %v5454 = add nsw i64 %v5449, 1
  br label %b667, !llvm.loop !27
b669:
  %v5455 = add nsw i64 %v5429, 1
  br label %b661
b663:
  br label %b670
b670:
  %v5456 = phi i64 [ 0, %b663 ], [ %v5491, %b678 ]
  %v5457 = icmp slt i64 %v5456, 0
  br i1 %v5457, label %b671, label %b672
b671:
  %v5458 = mul i64 %v5413, 3
  %v5459 = add i64 %v5458, %v5456
  %v5460 = getelementptr inbounds float, ptr %v5387, i64 %v5459
  br label %b673
b673:
  %v5461 = phi i64 [ 0, %b671 ], [ %v5479, %b674 ]
  %v5462 = icmp slt i64 %v5461, %v5417
  br i1 %v5462, label %b674, label %b675
b674:
  %v5463 = mul i64 %v5461, 3
  %v5464 = getelementptr inbounds float, ptr %v5460, i64 %v5463
  %v5465 = mul i64 %v5461, 32
  %v5466 = getelementptr inbounds float, ptr %v346, i64 %v5465
  %v5467 = getelementptr inbounds float, ptr %v5464, i64 0
  %v5468 = load <8 x float>, ptr %v5467, align 4
  %v5469 = getelementptr inbounds float, ptr %v5466, i64 0
  store <8 x float> %v5468, ptr %v5469, align 4
  %v5470 = getelementptr inbounds float, ptr %v5464, i64 8
  %v5471 = load <8 x float>, ptr %v5470, align 4
  %v5472 = getelementptr inbounds float, ptr %v5466, i64 8
  store <8 x float> %v5471, ptr %v5472, align 4
  %v5473 = getelementptr inbounds float, ptr %v5464, i64 16
  %v5474 = load <8 x float>, ptr %v5473, align 4
  %v5475 = getelementptr inbounds float, ptr %v5466, i64 16
  store <8 x float> %v5474, ptr %v5475, align 4
  %v5476 = getelementptr inbounds float, ptr %v5464, i64 24
  %v5477 = load <8 x float>, ptr %v5476, align 4
  %v5478 = getelementptr inbounds float, ptr %v5466, i64 24
  store <8 x float> %v5477, ptr %v5478, align 4
  %v5479 = add nsw i64 %v5461, 1
  br label %b673
b675:
  %v5480 = sdiv i64 %v5422, 2
  br label %b676
b676:
  %v5481 = phi i64 [ 0, %b675 ], [ %v5490, %b677 ]
  %v5482 = icmp slt i64 %v5481, %v5480
  br i1 %v5482, label %b677, label %b678
b677:
  %v5483 = mul i64 %v5481, 2
  %v5484 = add i64 %v5418, %v5483
  %v5485 = mul i64 %v5481, 768
  %v5486 = getelementptr inbounds float, ptr %v5388, i64 %v5485
  %v5487 = mul i64 %v5484, 3
  %v5488 = add i64 %v5487, %v5456
  %v5489 = getelementptr inbounds float, ptr %v5402, i64 %v5488
  call void @outer_2x32(ptr %v5486, ptr %v346, i64 %v5417, ptr %v5489, i64 3)
  %v5490 = add nsw i64 %v5481, 1
  br label %b676
b678:
  %v5491 = add nsw i64 %v5456, 32
  br label %b670
b672:
  %v5492 = mul i64 %v5413, 3
  %v5493 = add i64 %v5492, 0
  %v5494 = getelementptr inbounds float, ptr %v5387, i64 %v5493
  br label %b679
b679:
  %v5495 = phi i64 [ 0, %b672 ], [ %v5510, %b680 ]
  %v5496 = icmp slt i64 %v5495, %v5417
  br i1 %v5496, label %b680, label %b681
b680:
  %v5497 = mul i64 %v5495, 3
  %v5498 = getelementptr inbounds float, ptr %v5494, i64 %v5497
  %v5499 = mul i64 %v5495, 8
  %v5500 = getelementptr inbounds float, ptr %v346, i64 %v5499
  %v5501 = getelementptr inbounds float, ptr %v5498, i64 0
  %v5502 = icmp ult i64 3, 8
  %v5503 = select i1 %v5502, i64 3, i64 8
  %v5504 = trunc i64 %v5503 to i32
  %v5505 = insertelement <8 x i32> poison, i32 %v5504, i64 0
  %v5506 = shufflevector <8 x i32> %v5505, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5507 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5506
  %v5508 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5501, <8 x i1> %v5507, <8 x float> zeroinitializer)
  %v5509 = getelementptr inbounds float, ptr %v5500, i64 0
  store <8 x float> %v5508, ptr %v5509, align 4
  %v5510 = add nsw i64 %v5495, 1
  br label %b679
b681:
  %v5511 = sdiv i64 %v5422, 2
  br label %b682
b682:
  %v5512 = phi i64 [ 0, %b681 ], [ %v5521, %b683 ]
  %v5513 = icmp slt i64 %v5512, %v5511
  br i1 %v5513, label %b683, label %b684
b683:
  %v5514 = mul i64 %v5512, 2
  %v5515 = add i64 %v5418, %v5514
  %v5516 = mul i64 %v5512, 768
  %v5517 = getelementptr inbounds float, ptr %v5388, i64 %v5516
  %v5518 = mul i64 %v5515, 3
  %v5519 = add i64 %v5518, 0
  %v5520 = getelementptr inbounds float, ptr %v5402, i64 %v5519
  call void @outer_2x3(ptr %v5517, ptr %v346, i64 %v5417, ptr %v5520, i64 3)
  %v5521 = add nsw i64 %v5512, 1
  br label %b682
b684:
  %v5522 = add nsw i64 %v5418, 64
  br label %b658
b660:
  %v5523 = add nsw i64 %v5413, 384
  br label %b655
b657:
  %v5524 = icmp sgt i64 %v3, 1
  br i1 %v5524, label %b685, label %b686
b685:
  %v5525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5526 = atomicrmw add ptr %v5525, i64 1 acq_rel
  %v5527 = load i64, ptr %v341, align 8
  %v5528 = add i64 %v5527, 1
  store i64 %v5528, ptr %v341, align 8
  %v5529 = mul i64 %v3, %v5528
  br label %b687
b687:
  %v5530 = load atomic i64, ptr %v5525 acquire, align 8
  %v5531 = icmp slt i64 %v5530, %v5529
  br i1 %v5531, label %b688, label %b689
b688:
  %v5532 = call i32 @sched_yield()
  br label %b687
b689:
  br label %b686
b686:
  %v5533 = mul i64 0, 8
  %v5534 = getelementptr inbounds float, ptr %v210, i64 %v5533
  %v5535 = getelementptr inbounds float, ptr %v5534, i64 0
  %v5536 = mul i64 0, 3
  %v5537 = getelementptr inbounds float, ptr %v146, i64 %v5536
  %v5538 = getelementptr inbounds float, ptr %v5537, i64 0
  %v5539 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5540 = add i64 8, 1
  %v5541 = sdiv i64 %v5540, 2
  %v5542 = add i64 %v2, 1
  %v5543 = mul i64 %v5541, %v2
  %v5544 = sdiv i64 %v5543, %v3
  %v5545 = mul i64 %v5544, 2
  %v5546 = icmp slt i64 %v5545, 8
  %v5547 = select i1 %v5546, i64 %v5545, i64 8
  %v5548 = mul i64 %v5541, %v5542
  %v5549 = sdiv i64 %v5548, %v3
  %v5550 = mul i64 %v5549, 2
  %v5551 = icmp slt i64 %v5550, 8
  %v5552 = select i1 %v5551, i64 %v5550, i64 8
  %v5553 = getelementptr inbounds float, ptr %v84, i64 24
  br label %b690
b690:
  %v5554 = phi i64 [ %v5547, %b686 ], [ %v5562, %b695 ]
  %v5555 = icmp slt i64 %v5554, %v5552
  br i1 %v5555, label %b691, label %b692
b691:
  %v5556 = mul i64 %v5554, 3
  %v5557 = getelementptr inbounds float, ptr %v5553, i64 %v5556
  br label %b693
b693:
  %v5558 = phi i64 [ 0, %b691 ], [ %v5561, %b694 ]
  %v5559 = icmp slt i64 %v5558, 3
  br i1 %v5559, label %b694, label %b695
b694:
  %v5560 = getelementptr inbounds float, ptr %v5557, i64 %v5558
  store float 0x0000000000000000, ptr %v5560, align 4
  %v5561 = add nsw i64 %v5558, 1
  br label %b693
b695:
  %v5562 = add nsw i64 %v5554, 1
  br label %b690
b692:
  %v5563 = mul i64 %v8, 1
  br label %b696
b696:
  %v5564 = phi i64 [ 0, %b692 ], [ %v5674, %b701 ]
  %v5565 = icmp slt i64 %v5564, %v5563
  br i1 %v5565, label %b697, label %b698
b697:
  %v5566 = sub i64 %v5563, %v5564
  %v5567 = icmp slt i64 %v5566, 384
  %v5568 = select i1 %v5567, i64 %v5566, i64 384
  br label %b699
b699:
  %v5569 = phi i64 [ %v5547, %b697 ], [ %v5673, %b725 ]
  %v5570 = icmp slt i64 %v5569, %v5552
  br i1 %v5570, label %b700, label %b701
b700:
  %v5571 = sub i64 %v5552, %v5569
  %v5572 = icmp slt i64 %v5571, 64
  %v5573 = select i1 %v5572, i64 %v5571, i64 64
  %v5574 = sdiv i64 %v5573, 2
  %v5575 = mul i64 %v5574, 2
  %v5576 = sub i64 %v5573, %v5575
  %v5577 = mul i64 %v5564, 8
  %v5578 = add i64 %v5577, %v5569
  %v5579 = getelementptr inbounds float, ptr %v5535, i64 %v5578
  br label %b702
b702:
  %v5580 = phi i64 [ 0, %b700 ], [ %v5606, %b710 ]
  %v5581 = icmp slt i64 %v5580, %v5568
  br i1 %v5581, label %b703, label %b704
b703:
  %v5582 = mul i64 %v5580, 8
  %v5583 = getelementptr inbounds float, ptr %v5579, i64 %v5582
  %v5584 = mul i64 %v5580, 2
  %v5585 = getelementptr inbounds float, ptr %v5539, i64 %v5584
  br label %b705
b705:
  %v5586 = phi i64 [ 0, %b703 ], [ %v5595, %b706 ]
  %v5587 = icmp slt i64 %v5586, %v5574
  br i1 %v5587, label %b706, label %b707
b706:
  %v5588 = mul i64 %v5586, 2
  %v5589 = getelementptr inbounds float, ptr %v5583, i64 %v5588
  %v5590 = mul i64 %v5586, 768
  %v5591 = getelementptr inbounds float, ptr %v5585, i64 %v5590
  %v5592 = getelementptr inbounds float, ptr %v5589, i64 0
  %v5593 = load <2 x float>, ptr %v5592, align 4
  %v5594 = getelementptr inbounds float, ptr %v5591, i64 0
  store <2 x float> %v5593, ptr %v5594, align 4
  %v5595 = add nsw i64 %v5586, 1
  br label %b705
b707:
  %v5596 = mul i64 %v5574, 2
  %v5597 = getelementptr inbounds float, ptr %v5583, i64 %v5596
  %v5598 = mul i64 %v5574, 768
  %v5599 = getelementptr inbounds float, ptr %v5585, i64 %v5598
  br label %b708
b708:
  %v5600 = phi i64 [ 0, %b707 ], [ %v5605, %b709 ]
  %v5601 = icmp slt i64 %v5600, %v5576
  br i1 %v5601, label %b709, label %b710
b709:
  %v5602 = getelementptr inbounds float, ptr %v5597, i64 %v5600
  %v5603 = load float, ptr %v5602, align 4
  %v5604 = getelementptr inbounds float, ptr %v5599, i64 %v5600
  store float %v5603, ptr %v5604, align 4
  %v5605 = add nsw i64 %v5600, 1
  br label %b708, !llvm.loop !30
b710:
  %v5606 = add nsw i64 %v5580, 1
  br label %b702
b704:
  br label %b711
b711:
  %v5607 = phi i64 [ 0, %b704 ], [ %v5642, %b719 ]
  %v5608 = icmp slt i64 %v5607, 0
  br i1 %v5608, label %b712, label %b713
b712:
  %v5609 = mul i64 %v5564, 3
  %v5610 = add i64 %v5609, %v5607
  %v5611 = getelementptr inbounds float, ptr %v5538, i64 %v5610
  br label %b714
b714:
  %v5612 = phi i64 [ 0, %b712 ], [ %v5630, %b715 ]
  %v5613 = icmp slt i64 %v5612, %v5568
  br i1 %v5613, label %b715, label %b716
b715:
  %v5614 = mul i64 %v5612, 3
  %v5615 = getelementptr inbounds float, ptr %v5611, i64 %v5614
  %v5616 = mul i64 %v5612, 32
  %v5617 = getelementptr inbounds float, ptr %v346, i64 %v5616
  %v5618 = getelementptr inbounds float, ptr %v5615, i64 0
  %v5619 = load <8 x float>, ptr %v5618, align 4
  %v5620 = getelementptr inbounds float, ptr %v5617, i64 0
  store <8 x float> %v5619, ptr %v5620, align 4
  %v5621 = getelementptr inbounds float, ptr %v5615, i64 8
  %v5622 = load <8 x float>, ptr %v5621, align 4
  %v5623 = getelementptr inbounds float, ptr %v5617, i64 8
  store <8 x float> %v5622, ptr %v5623, align 4
  %v5624 = getelementptr inbounds float, ptr %v5615, i64 16
  %v5625 = load <8 x float>, ptr %v5624, align 4
  %v5626 = getelementptr inbounds float, ptr %v5617, i64 16
  store <8 x float> %v5625, ptr %v5626, align 4
  %v5627 = getelementptr inbounds float, ptr %v5615, i64 24
  %v5628 = load <8 x float>, ptr %v5627, align 4
  %v5629 = getelementptr inbounds float, ptr %v5617, i64 24
  store <8 x float> %v5628, ptr %v5629, align 4
  %v5630 = add nsw i64 %v5612, 1
  br label %b714
b716:
  %v5631 = sdiv i64 %v5573, 2
  br label %b717
b717:
  %v5632 = phi i64 [ 0, %b716 ], [ %v5641, %b718 ]
  %v5633 = icmp slt i64 %v5632, %v5631
  br i1 %v5633, label %b718, label %b719
b718:
  %v5634 = mul i64 %v5632, 2
  %v5635 = add i64 %v5569, %v5634
  %v5636 = mul i64 %v5632, 768
  %v5637 = getelementptr inbounds float, ptr %v5539, i64 %v5636
  %v5638 = mul i64 %v5635, 3
  %v5639 = add i64 %v5638, %v5607
  %v5640 = getelementptr inbounds float, ptr %v5553, i64 %v5639
  call void @outer_2x32(ptr %v5637, ptr %v346, i64 %v5568, ptr %v5640, i64 3)
  %v5641 = add nsw i64 %v5632, 1
  br label %b717
b719:
  %v5642 = add nsw i64 %v5607, 32
  br label %b711
b713:
  %v5643 = mul i64 %v5564, 3
  %v5644 = add i64 %v5643, 0
  %v5645 = getelementptr inbounds float, ptr %v5538, i64 %v5644
  br label %b720
b720:
  %v5646 = phi i64 [ 0, %b713 ], [ %v5661, %b721 ]
  %v5647 = icmp slt i64 %v5646, %v5568
  br i1 %v5647, label %b721, label %b722
b721:
  %v5648 = mul i64 %v5646, 3
  %v5649 = getelementptr inbounds float, ptr %v5645, i64 %v5648
  %v5650 = mul i64 %v5646, 8
  %v5651 = getelementptr inbounds float, ptr %v346, i64 %v5650
  %v5652 = getelementptr inbounds float, ptr %v5649, i64 0
  %v5653 = icmp ult i64 3, 8
  %v5654 = select i1 %v5653, i64 3, i64 8
  %v5655 = trunc i64 %v5654 to i32
  %v5656 = insertelement <8 x i32> poison, i32 %v5655, i64 0
  %v5657 = shufflevector <8 x i32> %v5656, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5658 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5657
  %v5659 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5652, <8 x i1> %v5658, <8 x float> zeroinitializer)
  %v5660 = getelementptr inbounds float, ptr %v5651, i64 0
  store <8 x float> %v5659, ptr %v5660, align 4
  %v5661 = add nsw i64 %v5646, 1
  br label %b720
b722:
  %v5662 = sdiv i64 %v5573, 2
  br label %b723
b723:
  %v5663 = phi i64 [ 0, %b722 ], [ %v5672, %b724 ]
  %v5664 = icmp slt i64 %v5663, %v5662
  br i1 %v5664, label %b724, label %b725
b724:
  %v5665 = mul i64 %v5663, 2
  %v5666 = add i64 %v5569, %v5665
  %v5667 = mul i64 %v5663, 768
  %v5668 = getelementptr inbounds float, ptr %v5539, i64 %v5667
  %v5669 = mul i64 %v5666, 3
  %v5670 = add i64 %v5669, 0
  %v5671 = getelementptr inbounds float, ptr %v5553, i64 %v5670
  call void @outer_2x3(ptr %v5668, ptr %v346, i64 %v5568, ptr %v5671, i64 3)
  %v5672 = add nsw i64 %v5663, 1
  br label %b723
b725:
  %v5673 = add nsw i64 %v5569, 64
  br label %b699
b701:
  %v5674 = add nsw i64 %v5564, 384
  br label %b696
b698:
  %v5675 = icmp sgt i64 %v3, 1
  br i1 %v5675, label %b726, label %b727
b726:
  %v5676 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5677 = atomicrmw add ptr %v5676, i64 1 acq_rel
  %v5678 = load i64, ptr %v341, align 8
  %v5679 = add i64 %v5678, 1
  store i64 %v5679, ptr %v341, align 8
  %v5680 = mul i64 %v3, %v5679
  br label %b728
b728:
  %v5681 = load atomic i64, ptr %v5676 acquire, align 8
  %v5682 = icmp slt i64 %v5681, %v5680
  br i1 %v5682, label %b729, label %b730
b729:
  %v5683 = call i32 @sched_yield()
  br label %b728
b730:
  br label %b727
b727:
  %v5684 = mul i64 0, 8
  %v5685 = getelementptr inbounds float, ptr %v212, i64 %v5684
  %v5686 = getelementptr inbounds float, ptr %v5685, i64 0
  %v5687 = mul i64 0, 3
  %v5688 = getelementptr inbounds float, ptr %v148, i64 %v5687
  %v5689 = getelementptr inbounds float, ptr %v5688, i64 0
  %v5690 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5691 = add i64 8, 1
  %v5692 = sdiv i64 %v5691, 2
  %v5693 = add i64 %v2, 1
  %v5694 = mul i64 %v5692, %v2
  %v5695 = sdiv i64 %v5694, %v3
  %v5696 = mul i64 %v5695, 2
  %v5697 = icmp slt i64 %v5696, 8
  %v5698 = select i1 %v5697, i64 %v5696, i64 8
  %v5699 = mul i64 %v5692, %v5693
  %v5700 = sdiv i64 %v5699, %v3
  %v5701 = mul i64 %v5700, 2
  %v5702 = icmp slt i64 %v5701, 8
  %v5703 = select i1 %v5702, i64 %v5701, i64 8
  %v5704 = getelementptr inbounds float, ptr %v84, i64 48
  br label %b731
b731:
  %v5705 = phi i64 [ %v5698, %b727 ], [ %v5713, %b736 ]
  %v5706 = icmp slt i64 %v5705, %v5703
  br i1 %v5706, label %b732, label %b733
b732:
  %v5707 = mul i64 %v5705, 3
  %v5708 = getelementptr inbounds float, ptr %v5704, i64 %v5707
  br label %b734
b734:
  %v5709 = phi i64 [ 0, %b732 ], [ %v5712, %b735 ]
  %v5710 = icmp slt i64 %v5709, 3
  br i1 %v5710, label %b735, label %b736
b735:
  %v5711 = getelementptr inbounds float, ptr %v5708, i64 %v5709
  store float 0x0000000000000000, ptr %v5711, align 4
  %v5712 = add nsw i64 %v5709, 1
  br label %b734
b736:
  %v5713 = add nsw i64 %v5705, 1
  br label %b731
b733:
  %v5714 = mul i64 %v8, 1
  br label %b737
b737:
  %v5715 = phi i64 [ 0, %b733 ], [ %v5825, %b742 ]
  %v5716 = icmp slt i64 %v5715, %v5714
  br i1 %v5716, label %b738, label %b739
b738:
  %v5717 = sub i64 %v5714, %v5715
  %v5718 = icmp slt i64 %v5717, 384
  %v5719 = select i1 %v5718, i64 %v5717, i64 384
  br label %b740
b740:
  %v5720 = phi i64 [ %v5698, %b738 ], [ %v5824, %b766 ]
  %v5721 = icmp slt i64 %v5720, %v5703
  br i1 %v5721, label %b741, label %b742
b741:
  %v5722 = sub i64 %v5703, %v5720
  %v5723 = icmp slt i64 %v5722, 64
  %v5724 = select i1 %v5723, i64 %v5722, i64 64
  %v5725 = sdiv i64 %v5724, 2
  %v5726 = mul i64 %v5725, 2
  %v5727 = sub i64 %v5724, %v5726
  %v5728 = mul i64 %v5715, 8
  %v5729 = add i64 %v5728, %v5720
  %v5730 = getelementptr inbounds float, ptr %v5686, i64 %v5729
  br label %b743
b743:
  %v5731 = phi i64 [ 0, %b741 ], [ %v5757, %b751 ]
  %v5732 = icmp slt i64 %v5731, %v5719
  br i1 %v5732, label %b744, label %b745
b744:
  %v5733 = mul i64 %v5731, 8
  %v5734 = getelementptr inbounds float, ptr %v5730, i64 %v5733
  %v5735 = mul i64 %v5731, 2
  %v5736 = getelementptr inbounds float, ptr %v5690, i64 %v5735
  br label %b746
b746:
  %v5737 = phi i64 [ 0, %b744 ], [ %v5746, %b747 ]
  %v5738 = icmp slt i64 %v5737, %v5725
  br i1 %v5738, label %b747, label %b748
b747:
  %v5739 = mul i64 %v5737, 2
  %v5740 = getelementptr inbounds float, ptr %v5734, i64 %v5739
  %v5741 = mul i64 %v5737, 768
  %v5742 = getelementptr inbounds float, ptr %v5736, i64 %v5741
  %v5743 = getelementptr inbounds float, ptr %v5740, i64 0
  %v5744 = load <2 x float>, ptr %v5743, align 4
  %v5745 = getelementptr inbounds float, ptr %v5742, i64 0
  store <2 x float> %v5744, ptr %v5745, align 4
  %v5746 = add nsw i64 %v5737, 1
  br label %b746
b748:
  %v5747 = mul i64 %v5725, 2
  %v5748 = getelementptr inbounds float, ptr %v5734, i64 %v5747
  %v5749 = mul i64 %v5725, 768
  %v5750 = getelementptr inbounds float, ptr %v5736, i64 %v5749
  br label %b749
b749:
  %v5751 = phi i64 [ 0, %b748 ], [ %v5756, %b750 ]
  %v5752 = icmp slt i64 %v5751, %v5727
  br i1 %v5752, label %b750, label %b751
b750:
  %v5753 = getelementptr inbounds float, ptr %v5748, i64 %v5751
  %v5754 = load float, ptr %v5753, align 4
  %v5755 = getelementptr inbounds float, ptr %v5750, i64 %v5751
  store float %v5754, ptr %v5755, align 4
  %v5756 = add nsw i64 %v5751, 1
  br label %b749, !llvm.loop !33
b751:
  %v5757 = add nsw i64 %v5731, 1
  br label %b743
b745:
  br label %b752
b752:
  %v5758 = phi i64 [ 0, %b745 ], [ %v5793, %b760 ]
  %v5759 = icmp slt i64 %v5758, 0
  br i1 %v5759, label %b753, label %b754
b753:
  %v5760 = mul i64 %v5715, 3
  %v5761 = add i64 %v5760, %v5758
  %v5762 = getelementptr inbounds float, ptr %v5689, i64 %v5761
  br label %b755
b755:
  %v5763 = phi i64 [ 0, %b753 ], [ %v5781, %b756 ]
  %v5764 = icmp slt i64 %v5763, %v5719
  br i1 %v5764, label %b756, label %b757
b756:
  %v5765 = mul i64 %v5763, 3
  %v5766 = getelementptr inbounds float, ptr %v5762, i64 %v5765
  %v5767 = mul i64 %v5763, 32
  %v5768 = getelementptr inbounds float, ptr %v346, i64 %v5767
  %v5769 = getelementptr inbounds float, ptr %v5766, i64 0
  %v5770 = load <8 x float>, ptr %v5769, align 4
  %v5771 = getelementptr inbounds float, ptr %v5768, i64 0
  store <8 x float> %v5770, ptr %v5771, align 4
  %v5772 = getelementptr inbounds float, ptr %v5766, i64 8
  %v5773 = load <8 x float>, ptr %v5772, align 4
  %v5774 = getelementptr inbounds float, ptr %v5768, i64 8
  store <8 x float> %v5773, ptr %v5774, align 4
  %v5775 = getelementptr inbounds float, ptr %v5766, i64 16
  %v5776 = load <8 x float>, ptr %v5775, align 4
  %v5777 = getelementptr inbounds float, ptr %v5768, i64 16
  store <8 x float> %v5776, ptr %v5777, align 4
  %v5778 = getelementptr inbounds float, ptr %v5766, i64 24
  %v5779 = load <8 x float>, ptr %v5778, align 4
  %v5780 = getelementptr inbounds float, ptr %v5768, i64 24
  store <8 x float> %v5779, ptr %v5780, align 4
  %v5781 = add nsw i64 %v5763, 1
  br label %b755
b757:
  %v5782 = sdiv i64 %v5724, 2
  br label %b758
b758:
  %v5783 = phi i64 [ 0, %b757 ], [ %v5792, %b759 ]
  %v5784 = icmp slt i64 %v5783, %v5782
  br i1 %v5784, label %b759, label %b760
b759:
  %v5785 = mul i64 %v5783, 2
  %v5786 = add i64 %v5720, %v5785
  %v5787 = mul i64 %v5783, 768
  %v5788 = getelementptr inbounds float, ptr %v5690, i64 %v5787
  %v5789 = mul i64 %v5786, 3
  %v5790 = add i64 %v5789, %v5758
  %v5791 = getelementptr inbounds float, ptr %v5704, i64 %v5790
  call void @outer_2x32(ptr %v5788, ptr %v346, i64 %v5719, ptr %v5791, i64 3)
  %v5792 = add nsw i64 %v5783, 1
  br label %b758
b760:
  %v5793 = add nsw i64 %v5758, 32
  br label %b752
b754:
  %v5794 = mul i64 %v5715, 3
  %v5795 = add i64 %v5794, 0
  %v5796 = getelementptr inbounds float, ptr %v5689, i64 %v5795
  br label %b761
b761:
  %v5797 = phi i64 [ 0, %b754 ], [ %v5812, %b762 ]
  %v5798 = icmp slt i64 %v5797, %v5719
  br i1 %v5798, label %b762, label %b763
b762:
  %v5799 = mul i64 %v5797, 3
  %v5800 = getelementptr inbounds float, ptr %v5796, i64 %v5799
  %v5801 = mul i64 %v5797, 8
  %v5802 = getelementptr inbounds float, ptr %v346, i64 %v5801
  %v5803 = getelementptr inbounds float, ptr %v5800, i64 0
  %v5804 = icmp ult i64 3, 8
  %v5805 = select i1 %v5804, i64 3, i64 8
  %v5806 = trunc i64 %v5805 to i32
  %v5807 = insertelement <8 x i32> poison, i32 %v5806, i64 0
  %v5808 = shufflevector <8 x i32> %v5807, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5809 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5808
  %v5810 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5803, <8 x i1> %v5809, <8 x float> zeroinitializer)
  %v5811 = getelementptr inbounds float, ptr %v5802, i64 0
  store <8 x float> %v5810, ptr %v5811, align 4
  %v5812 = add nsw i64 %v5797, 1
  br label %b761
b763:
  %v5813 = sdiv i64 %v5724, 2
  br label %b764
b764:
  %v5814 = phi i64 [ 0, %b763 ], [ %v5823, %b765 ]
  %v5815 = icmp slt i64 %v5814, %v5813
  br i1 %v5815, label %b765, label %b766
b765:
  %v5816 = mul i64 %v5814, 2
  %v5817 = add i64 %v5720, %v5816
  %v5818 = mul i64 %v5814, 768
  %v5819 = getelementptr inbounds float, ptr %v5690, i64 %v5818
  %v5820 = mul i64 %v5817, 3
  %v5821 = add i64 %v5820, 0
  %v5822 = getelementptr inbounds float, ptr %v5704, i64 %v5821
  call void @outer_2x3(ptr %v5819, ptr %v346, i64 %v5719, ptr %v5822, i64 3)
  %v5823 = add nsw i64 %v5814, 1
  br label %b764
b766:
  %v5824 = add nsw i64 %v5720, 64
  br label %b740
b742:
  %v5825 = add nsw i64 %v5715, 384
  br label %b737
b739:
  %v5826 = icmp sgt i64 %v3, 1
  br i1 %v5826, label %b767, label %b768
b767:
  %v5827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5828 = atomicrmw add ptr %v5827, i64 1 acq_rel
  %v5829 = load i64, ptr %v341, align 8
  %v5830 = add i64 %v5829, 1
  store i64 %v5830, ptr %v341, align 8
  %v5831 = mul i64 %v3, %v5830
  br label %b769
b769:
  %v5832 = load atomic i64, ptr %v5827 acquire, align 8
  %v5833 = icmp slt i64 %v5832, %v5831
  br i1 %v5833, label %b770, label %b771
b770:
  %v5834 = call i32 @sched_yield()
  br label %b769
b771:
  br label %b768
b768:
  %v5835 = mul i64 0, 8
  %v5836 = getelementptr inbounds float, ptr %v214, i64 %v5835
  %v5837 = getelementptr inbounds float, ptr %v5836, i64 0
  %v5838 = mul i64 0, 3
  %v5839 = getelementptr inbounds float, ptr %v150, i64 %v5838
  %v5840 = getelementptr inbounds float, ptr %v5839, i64 0
  %v5841 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5842 = add i64 8, 1
  %v5843 = sdiv i64 %v5842, 2
  %v5844 = add i64 %v2, 1
  %v5845 = mul i64 %v5843, %v2
  %v5846 = sdiv i64 %v5845, %v3
  %v5847 = mul i64 %v5846, 2
  %v5848 = icmp slt i64 %v5847, 8
  %v5849 = select i1 %v5848, i64 %v5847, i64 8
  %v5850 = mul i64 %v5843, %v5844
  %v5851 = sdiv i64 %v5850, %v3
  %v5852 = mul i64 %v5851, 2
  %v5853 = icmp slt i64 %v5852, 8
  %v5854 = select i1 %v5853, i64 %v5852, i64 8
  %v5855 = getelementptr inbounds float, ptr %v84, i64 72
  br label %b772
b772:
  %v5856 = phi i64 [ %v5849, %b768 ], [ %v5864, %b777 ]
  %v5857 = icmp slt i64 %v5856, %v5854
  br i1 %v5857, label %b773, label %b774
b773:
  %v5858 = mul i64 %v5856, 3
  %v5859 = getelementptr inbounds float, ptr %v5855, i64 %v5858
  br label %b775
b775:
  %v5860 = phi i64 [ 0, %b773 ], [ %v5863, %b776 ]
  %v5861 = icmp slt i64 %v5860, 3
  br i1 %v5861, label %b776, label %b777
b776:
  %v5862 = getelementptr inbounds float, ptr %v5859, i64 %v5860
  store float 0x0000000000000000, ptr %v5862, align 4
  %v5863 = add nsw i64 %v5860, 1
  br label %b775
b777:
  %v5864 = add nsw i64 %v5856, 1
  br label %b772
b774:
  %v5865 = mul i64 %v8, 1
  br label %b778
b778:
  %v5866 = phi i64 [ 0, %b774 ], [ %v5976, %b783 ]
  %v5867 = icmp slt i64 %v5866, %v5865
  br i1 %v5867, label %b779, label %b780
b779:
  %v5868 = sub i64 %v5865, %v5866
  %v5869 = icmp slt i64 %v5868, 384
  %v5870 = select i1 %v5869, i64 %v5868, i64 384
  br label %b781
b781:
  %v5871 = phi i64 [ %v5849, %b779 ], [ %v5975, %b807 ]
  %v5872 = icmp slt i64 %v5871, %v5854
  br i1 %v5872, label %b782, label %b783
b782:
  %v5873 = sub i64 %v5854, %v5871
  %v5874 = icmp slt i64 %v5873, 64
  %v5875 = select i1 %v5874, i64 %v5873, i64 64
  %v5876 = sdiv i64 %v5875, 2
  %v5877 = mul i64 %v5876, 2
  %v5878 = sub i64 %v5875, %v5877
  %v5879 = mul i64 %v5866, 8
  %v5880 = add i64 %v5879, %v5871
  %v5881 = getelementptr inbounds float, ptr %v5837, i64 %v5880
  br label %b784
b784:
  %v5882 = phi i64 [ 0, %b782 ], [ %v5908, %b792 ]
  %v5883 = icmp slt i64 %v5882, %v5870
  br i1 %v5883, label %b785, label %b786
b785:
  %v5884 = mul i64 %v5882, 8
  %v5885 = getelementptr inbounds float, ptr %v5881, i64 %v5884
  %v5886 = mul i64 %v5882, 2
  %v5887 = getelementptr inbounds float, ptr %v5841, i64 %v5886
  br label %b787
b787:
  %v5888 = phi i64 [ 0, %b785 ], [ %v5897, %b788 ]
  %v5889 = icmp slt i64 %v5888, %v5876
  br i1 %v5889, label %b788, label %b789
b788:
  %v5890 = mul i64 %v5888, 2
  %v5891 = getelementptr inbounds float, ptr %v5885, i64 %v5890
  %v5892 = mul i64 %v5888, 768
  %v5893 = getelementptr inbounds float, ptr %v5887, i64 %v5892
  %v5894 = getelementptr inbounds float, ptr %v5891, i64 0
  %v5895 = load <2 x float>, ptr %v5894, align 4
  %v5896 = getelementptr inbounds float, ptr %v5893, i64 0
  store <2 x float> %v5895, ptr %v5896, align 4
  %v5897 = add nsw i64 %v5888, 1
  br label %b787
b789:
  %v5898 = mul i64 %v5876, 2
  %v5899 = getelementptr inbounds float, ptr %v5885, i64 %v5898
  %v5900 = mul i64 %v5876, 768
  %v5901 = getelementptr inbounds float, ptr %v5887, i64 %v5900
  br label %b790
b790:
  %v5902 = phi i64 [ 0, %b789 ], [ %v5907, %b791 ]
  %v5903 = icmp slt i64 %v5902, %v5878
  br i1 %v5903, label %b791, label %b792
b791:
  %v5904 = getelementptr inbounds float, ptr %v5899, i64 %v5902
  %v5905 = load float, ptr %v5904, align 4
  %v5906 = getelementptr inbounds float, ptr %v5901, i64 %v5902
  store float %v5905, ptr %v5906, align 4
  %v5907 = add nsw i64 %v5902, 1
  br label %b790, !llvm.loop !36
b792:
  %v5908 = add nsw i64 %v5882, 1
  br label %b784
b786:
  br label %b793
b793:
  %v5909 = phi i64 [ 0, %b786 ], [ %v5944, %b801 ]
  %v5910 = icmp slt i64 %v5909, 0
  br i1 %v5910, label %b794, label %b795
b794:
  %v5911 = mul i64 %v5866, 3
  %v5912 = add i64 %v5911, %v5909
  %v5913 = getelementptr inbounds float, ptr %v5840, i64 %v5912
  br label %b796
b796:
  %v5914 = phi i64 [ 0, %b794 ], [ %v5932, %b797 ]
  %v5915 = icmp slt i64 %v5914, %v5870
  br i1 %v5915, label %b797, label %b798
b797:
  %v5916 = mul i64 %v5914, 3
  %v5917 = getelementptr inbounds float, ptr %v5913, i64 %v5916
  %v5918 = mul i64 %v5914, 32
  %v5919 = getelementptr inbounds float, ptr %v346, i64 %v5918
  %v5920 = getelementptr inbounds float, ptr %v5917, i64 0
  %v5921 = load <8 x float>, ptr %v5920, align 4
  %v5922 = getelementptr inbounds float, ptr %v5919, i64 0
  store <8 x float> %v5921, ptr %v5922, align 4
  %v5923 = getelementptr inbounds float, ptr %v5917, i64 8
  %v5924 = load <8 x float>, ptr %v5923, align 4
  %v5925 = getelementptr inbounds float, ptr %v5919, i64 8
  store <8 x float> %v5924, ptr %v5925, align 4
  %v5926 = getelementptr inbounds float, ptr %v5917, i64 16
  %v5927 = load <8 x float>, ptr %v5926, align 4
  %v5928 = getelementptr inbounds float, ptr %v5919, i64 16
  store <8 x float> %v5927, ptr %v5928, align 4
  %v5929 = getelementptr inbounds float, ptr %v5917, i64 24
  %v5930 = load <8 x float>, ptr %v5929, align 4
  %v5931 = getelementptr inbounds float, ptr %v5919, i64 24
  store <8 x float> %v5930, ptr %v5931, align 4
  %v5932 = add nsw i64 %v5914, 1
  br label %b796
b798:
  %v5933 = sdiv i64 %v5875, 2
  br label %b799
b799:
  %v5934 = phi i64 [ 0, %b798 ], [ %v5943, %b800 ]
  %v5935 = icmp slt i64 %v5934, %v5933
  br i1 %v5935, label %b800, label %b801
b800:
  %v5936 = mul i64 %v5934, 2
  %v5937 = add i64 %v5871, %v5936
  %v5938 = mul i64 %v5934, 768
  %v5939 = getelementptr inbounds float, ptr %v5841, i64 %v5938
  %v5940 = mul i64 %v5937, 3
  %v5941 = add i64 %v5940, %v5909
  %v5942 = getelementptr inbounds float, ptr %v5855, i64 %v5941
  call void @outer_2x32(ptr %v5939, ptr %v346, i64 %v5870, ptr %v5942, i64 3)
  %v5943 = add nsw i64 %v5934, 1
  br label %b799
b801:
  %v5944 = add nsw i64 %v5909, 32
  br label %b793
b795:
  %v5945 = mul i64 %v5866, 3
  %v5946 = add i64 %v5945, 0
  %v5947 = getelementptr inbounds float, ptr %v5840, i64 %v5946
  br label %b802
b802:
  %v5948 = phi i64 [ 0, %b795 ], [ %v5963, %b803 ]
  %v5949 = icmp slt i64 %v5948, %v5870
  br i1 %v5949, label %b803, label %b804
b803:
  %v5950 = mul i64 %v5948, 3
  %v5951 = getelementptr inbounds float, ptr %v5947, i64 %v5950
  %v5952 = mul i64 %v5948, 8
  %v5953 = getelementptr inbounds float, ptr %v346, i64 %v5952
  %v5954 = getelementptr inbounds float, ptr %v5951, i64 0
  %v5955 = icmp ult i64 3, 8
  %v5956 = select i1 %v5955, i64 3, i64 8
  %v5957 = trunc i64 %v5956 to i32
  %v5958 = insertelement <8 x i32> poison, i32 %v5957, i64 0
  %v5959 = shufflevector <8 x i32> %v5958, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5960 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5959
  %v5961 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5954, <8 x i1> %v5960, <8 x float> zeroinitializer)
  %v5962 = getelementptr inbounds float, ptr %v5953, i64 0
  store <8 x float> %v5961, ptr %v5962, align 4
  %v5963 = add nsw i64 %v5948, 1
  br label %b802
b804:
  %v5964 = sdiv i64 %v5875, 2
  br label %b805
b805:
  %v5965 = phi i64 [ 0, %b804 ], [ %v5974, %b806 ]
  %v5966 = icmp slt i64 %v5965, %v5964
  br i1 %v5966, label %b806, label %b807
b806:
  %v5967 = mul i64 %v5965, 2
  %v5968 = add i64 %v5871, %v5967
  %v5969 = mul i64 %v5965, 768
  %v5970 = getelementptr inbounds float, ptr %v5841, i64 %v5969
  %v5971 = mul i64 %v5968, 3
  %v5972 = add i64 %v5971, 0
  %v5973 = getelementptr inbounds float, ptr %v5855, i64 %v5972
  call void @outer_2x3(ptr %v5970, ptr %v346, i64 %v5870, ptr %v5973, i64 3)
  %v5974 = add nsw i64 %v5965, 1
  br label %b805
b807:
  %v5975 = add nsw i64 %v5871, 64
  br label %b781
b783:
  %v5976 = add nsw i64 %v5866, 384
  br label %b778
b780:
  %v5977 = icmp sgt i64 %v3, 1
  br i1 %v5977, label %b808, label %b809
b808:
  %v5978 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5979 = atomicrmw add ptr %v5978, i64 1 acq_rel
  %v5980 = load i64, ptr %v341, align 8
  %v5981 = add i64 %v5980, 1
  store i64 %v5981, ptr %v341, align 8
  %v5982 = mul i64 %v3, %v5981
  br label %b810
b810:
  %v5983 = load atomic i64, ptr %v5978 acquire, align 8
  %v5984 = icmp slt i64 %v5983, %v5982
  br i1 %v5984, label %b811, label %b812
b811:
  %v5985 = call i32 @sched_yield()
  br label %b810
b812:
  br label %b809
b809:
  %v5986 = mul i64 0, 12
  %v5987 = getelementptr inbounds float, ptr %v114, i64 %v5986
  %v5988 = getelementptr inbounds float, ptr %v5987, i64 0
  %v5989 = mul i64 1, %v7
  %v5990 = add i64 0, %v5989
  %v5991 = mul i64 %v5990, 8
  %v5992 = getelementptr inbounds float, ptr %v54, i64 %v5991
  %v5993 = getelementptr inbounds float, ptr %v5992, i64 0
  %v5994 = getelementptr inbounds float, ptr %v346, i64 12288
  %v5995 = add i64 12, 1
  %v5996 = sdiv i64 %v5995, 2
  %v5997 = add i64 %v2, 1
  %v5998 = mul i64 %v5996, %v2
  %v5999 = sdiv i64 %v5998, %v3
  %v6000 = mul i64 %v5999, 2
  %v6001 = icmp slt i64 %v6000, 12
  %v6002 = select i1 %v6001, i64 %v6000, i64 12
  %v6003 = mul i64 %v5996, %v5997
  %v6004 = sdiv i64 %v6003, %v3
  %v6005 = mul i64 %v6004, 2
  %v6006 = icmp slt i64 %v6005, 12
  %v6007 = select i1 %v6006, i64 %v6005, i64 12
  %v6008 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b813
b813:
  %v6009 = phi i64 [ %v6002, %b809 ], [ %v6017, %b818 ]
  %v6010 = icmp slt i64 %v6009, %v6007
  br i1 %v6010, label %b814, label %b815
b814:
  %v6011 = mul i64 %v6009, 8
  %v6012 = getelementptr inbounds float, ptr %v6008, i64 %v6011
  br label %b816
b816:
  %v6013 = phi i64 [ 0, %b814 ], [ %v6016, %b817 ]
  %v6014 = icmp slt i64 %v6013, 8
  br i1 %v6014, label %b817, label %b818
b817:
  %v6015 = getelementptr inbounds float, ptr %v6012, i64 %v6013
  store float 0x0000000000000000, ptr %v6015, align 4
  %v6016 = add nsw i64 %v6013, 1
  br label %b816
b818:
  %v6017 = add nsw i64 %v6009, 1
  br label %b813
b815:
  %v6018 = mul i64 %v8, 1
  br label %b819
b819:
  %v6019 = phi i64 [ 0, %b815 ], [ %v6123, %b824 ]
  %v6020 = icmp slt i64 %v6019, %v6018
  br i1 %v6020, label %b820, label %b821
b820:
  %v6021 = sub i64 %v6018, %v6019
  %v6022 = icmp slt i64 %v6021, 384
  %v6023 = select i1 %v6022, i64 %v6021, i64 384
  br label %b822
b822:
  %v6024 = phi i64 [ %v6002, %b820 ], [ %v6122, %b848 ]
  %v6025 = icmp slt i64 %v6024, %v6007
  br i1 %v6025, label %b823, label %b824
b823:
  %v6026 = sub i64 %v6007, %v6024
  %v6027 = icmp slt i64 %v6026, 64
  %v6028 = select i1 %v6027, i64 %v6026, i64 64
  %v6029 = sdiv i64 %v6028, 2
  %v6030 = mul i64 %v6029, 2
  %v6031 = sub i64 %v6028, %v6030
  %v6032 = mul i64 %v6019, 12
  %v6033 = add i64 %v6032, %v6024
  %v6034 = getelementptr inbounds float, ptr %v5988, i64 %v6033
  br label %b825
b825:
  %v6035 = phi i64 [ 0, %b823 ], [ %v6061, %b833 ]
  %v6036 = icmp slt i64 %v6035, %v6023
  br i1 %v6036, label %b826, label %b827
b826:
  %v6037 = mul i64 %v6035, 12
  %v6038 = getelementptr inbounds float, ptr %v6034, i64 %v6037
  %v6039 = mul i64 %v6035, 2
  %v6040 = getelementptr inbounds float, ptr %v5994, i64 %v6039
  br label %b828
b828:
  %v6041 = phi i64 [ 0, %b826 ], [ %v6050, %b829 ]
  %v6042 = icmp slt i64 %v6041, %v6029
  br i1 %v6042, label %b829, label %b830
b829:
  %v6043 = mul i64 %v6041, 2
  %v6044 = getelementptr inbounds float, ptr %v6038, i64 %v6043
  %v6045 = mul i64 %v6041, 768
  %v6046 = getelementptr inbounds float, ptr %v6040, i64 %v6045
  %v6047 = getelementptr inbounds float, ptr %v6044, i64 0
  %v6048 = load <2 x float>, ptr %v6047, align 4
  %v6049 = getelementptr inbounds float, ptr %v6046, i64 0
  store <2 x float> %v6048, ptr %v6049, align 4
  %v6050 = add nsw i64 %v6041, 1
  br label %b828
b830:
  %v6051 = mul i64 %v6029, 2
  %v6052 = getelementptr inbounds float, ptr %v6038, i64 %v6051
  %v6053 = mul i64 %v6029, 768
  %v6054 = getelementptr inbounds float, ptr %v6040, i64 %v6053
  br label %b831
b831:
  %v6055 = phi i64 [ 0, %b830 ], [ %v6060, %b832 ]
  %v6056 = icmp slt i64 %v6055, %v6031
  br i1 %v6056, label %b832, label %b833
b832:
  %v6057 = getelementptr inbounds float, ptr %v6052, i64 %v6055
  %v6058 = load float, ptr %v6057, align 4
  %v6059 = getelementptr inbounds float, ptr %v6054, i64 %v6055
  store float %v6058, ptr %v6059, align 4
  %v6060 = add nsw i64 %v6055, 1
  br label %b831, !llvm.loop !39
b833:
  %v6061 = add nsw i64 %v6035, 1
  br label %b825
b827:
  br label %b834
b834:
  %v6062 = phi i64 [ 0, %b827 ], [ %v6097, %b842 ]
  %v6063 = icmp slt i64 %v6062, 0
  br i1 %v6063, label %b835, label %b836
b835:
  %v6064 = mul i64 %v6019, 8
  %v6065 = add i64 %v6064, %v6062
  %v6066 = getelementptr inbounds float, ptr %v5993, i64 %v6065
  br label %b837
b837:
  %v6067 = phi i64 [ 0, %b835 ], [ %v6085, %b838 ]
  %v6068 = icmp slt i64 %v6067, %v6023
  br i1 %v6068, label %b838, label %b839
b838:
  %v6069 = mul i64 %v6067, 8
  %v6070 = getelementptr inbounds float, ptr %v6066, i64 %v6069
  %v6071 = mul i64 %v6067, 32
  %v6072 = getelementptr inbounds float, ptr %v346, i64 %v6071
  %v6073 = getelementptr inbounds float, ptr %v6070, i64 0
  %v6074 = load <8 x float>, ptr %v6073, align 4
  %v6075 = getelementptr inbounds float, ptr %v6072, i64 0
  store <8 x float> %v6074, ptr %v6075, align 4
  %v6076 = getelementptr inbounds float, ptr %v6070, i64 8
  %v6077 = load <8 x float>, ptr %v6076, align 4
  %v6078 = getelementptr inbounds float, ptr %v6072, i64 8
  store <8 x float> %v6077, ptr %v6078, align 4
  %v6079 = getelementptr inbounds float, ptr %v6070, i64 16
  %v6080 = load <8 x float>, ptr %v6079, align 4
  %v6081 = getelementptr inbounds float, ptr %v6072, i64 16
  store <8 x float> %v6080, ptr %v6081, align 4
  %v6082 = getelementptr inbounds float, ptr %v6070, i64 24
  %v6083 = load <8 x float>, ptr %v6082, align 4
  %v6084 = getelementptr inbounds float, ptr %v6072, i64 24
  store <8 x float> %v6083, ptr %v6084, align 4
  %v6085 = add nsw i64 %v6067, 1
  br label %b837
b839:
  %v6086 = sdiv i64 %v6028, 2
  br label %b840
b840:
  %v6087 = phi i64 [ 0, %b839 ], [ %v6096, %b841 ]
  %v6088 = icmp slt i64 %v6087, %v6086
  br i1 %v6088, label %b841, label %b842
b841:
  %v6089 = mul i64 %v6087, 2
  %v6090 = add i64 %v6024, %v6089
  %v6091 = mul i64 %v6087, 768
  %v6092 = getelementptr inbounds float, ptr %v5994, i64 %v6091
  %v6093 = mul i64 %v6090, 8
  %v6094 = add i64 %v6093, %v6062
  %v6095 = getelementptr inbounds float, ptr %v6008, i64 %v6094
  call void @outer_2x32(ptr %v6092, ptr %v346, i64 %v6023, ptr %v6095, i64 8)
  %v6096 = add nsw i64 %v6087, 1
  br label %b840
b842:
  %v6097 = add nsw i64 %v6062, 32
  br label %b834
b836:
  %v6098 = mul i64 %v6019, 8
  %v6099 = add i64 %v6098, 0
  %v6100 = getelementptr inbounds float, ptr %v5993, i64 %v6099
  br label %b843
b843:
  %v6101 = phi i64 [ 0, %b836 ], [ %v6110, %b844 ]
  %v6102 = icmp slt i64 %v6101, %v6023
  br i1 %v6102, label %b844, label %b845
b844:
  %v6103 = mul i64 %v6101, 8
  %v6104 = getelementptr inbounds float, ptr %v6100, i64 %v6103
  %v6105 = mul i64 %v6101, 8
  %v6106 = getelementptr inbounds float, ptr %v346, i64 %v6105
  %v6107 = getelementptr inbounds float, ptr %v6104, i64 0
  %v6108 = load <8 x float>, ptr %v6107, align 4
  %v6109 = getelementptr inbounds float, ptr %v6106, i64 0
  store <8 x float> %v6108, ptr %v6109, align 4
  %v6110 = add nsw i64 %v6101, 1
  br label %b843
b845:
  %v6111 = sdiv i64 %v6028, 2
  br label %b846
b846:
  %v6112 = phi i64 [ 0, %b845 ], [ %v6121, %b847 ]
  %v6113 = icmp slt i64 %v6112, %v6111
  br i1 %v6113, label %b847, label %b848
b847:
  %v6114 = mul i64 %v6112, 2
  %v6115 = add i64 %v6024, %v6114
  %v6116 = mul i64 %v6112, 768
  %v6117 = getelementptr inbounds float, ptr %v5994, i64 %v6116
  %v6118 = mul i64 %v6115, 8
  %v6119 = add i64 %v6118, 0
  %v6120 = getelementptr inbounds float, ptr %v6008, i64 %v6119
  call void @outer_2x8(ptr %v6117, ptr %v346, i64 %v6023, ptr %v6120, i64 8)
  %v6121 = add nsw i64 %v6112, 1
  br label %b846
b848:
  %v6122 = add nsw i64 %v6024, 64
  br label %b822
b824:
  %v6123 = add nsw i64 %v6019, 384
  br label %b819
b821:
  %v6124 = icmp sgt i64 %v3, 1
  br i1 %v6124, label %b849, label %b850
b849:
  %v6125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6126 = atomicrmw add ptr %v6125, i64 1 acq_rel
  %v6127 = load i64, ptr %v341, align 8
  %v6128 = add i64 %v6127, 1
  store i64 %v6128, ptr %v341, align 8
  %v6129 = mul i64 %v3, %v6128
  br label %b851
b851:
  %v6130 = load atomic i64, ptr %v6125 acquire, align 8
  %v6131 = icmp slt i64 %v6130, %v6129
  br i1 %v6131, label %b852, label %b853
b852:
  %v6132 = call i32 @sched_yield()
  br label %b851
b853:
  br label %b850
b850:
  %v6133 = mul i64 0, 32
  %v6134 = getelementptr inbounds float, ptr %v202, i64 %v6133
  %v6135 = getelementptr inbounds float, ptr %v6134, i64 0
  %v6136 = mul i64 0, 3
  %v6137 = getelementptr inbounds float, ptr %v162, i64 %v6136
  %v6138 = getelementptr inbounds float, ptr %v6137, i64 0
  %v6139 = getelementptr inbounds float, ptr %v346, i64 12288
  %v6140 = add i64 8, 1
  %v6141 = sdiv i64 %v6140, 2
  %v6142 = add i64 %v2, 1
  %v6143 = mul i64 %v6141, %v2
  %v6144 = sdiv i64 %v6143, %v3
  %v6145 = mul i64 %v6144, 2
  %v6146 = icmp slt i64 %v6145, 8
  %v6147 = select i1 %v6146, i64 %v6145, i64 8
  %v6148 = mul i64 %v6141, %v6142
  %v6149 = sdiv i64 %v6148, %v3
  %v6150 = mul i64 %v6149, 2
  %v6151 = icmp slt i64 %v6150, 8
  %v6152 = select i1 %v6151, i64 %v6150, i64 8
  %v6153 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b854
b854:
  %v6154 = phi i64 [ %v6147, %b850 ], [ %v6162, %b859 ]
  %v6155 = icmp slt i64 %v6154, %v6152
  br i1 %v6155, label %b855, label %b856
b855:
  %v6156 = mul i64 %v6154, 3
  %v6157 = getelementptr inbounds float, ptr %v6153, i64 %v6156
  br label %b857
b857:
  %v6158 = phi i64 [ 0, %b855 ], [ %v6161, %b858 ]
  %v6159 = icmp slt i64 %v6158, 3
  br i1 %v6159, label %b858, label %b859
b858:
  %v6160 = getelementptr inbounds float, ptr %v6157, i64 %v6158
  store float 0x0000000000000000, ptr %v6160, align 4
  %v6161 = add nsw i64 %v6158, 1
  br label %b857
b859:
  %v6162 = add nsw i64 %v6154, 1
  br label %b854
b856:
  %v6163 = mul i64 %v8, 1
  br label %b860
b860:
  %v6164 = phi i64 [ 0, %b856 ], [ %v6274, %b865 ]
  %v6165 = icmp slt i64 %v6164, %v6163
  br i1 %v6165, label %b861, label %b862
b861:
  %v6166 = sub i64 %v6163, %v6164
  %v6167 = icmp slt i64 %v6166, 384
  %v6168 = select i1 %v6167, i64 %v6166, i64 384
  br label %b863
b863:
  %v6169 = phi i64 [ %v6147, %b861 ], [ %v6273, %b889 ]
  %v6170 = icmp slt i64 %v6169, %v6152
  br i1 %v6170, label %b864, label %b865
b864:
  %v6171 = sub i64 %v6152, %v6169
  %v6172 = icmp slt i64 %v6171, 64
  %v6173 = select i1 %v6172, i64 %v6171, i64 64
  %v6174 = sdiv i64 %v6173, 2
  %v6175 = mul i64 %v6174, 2
  %v6176 = sub i64 %v6173, %v6175
  %v6177 = mul i64 %v6164, 32
  %v6178 = add i64 %v6177, %v6169
  %v6179 = getelementptr inbounds float, ptr %v6135, i64 %v6178
  br label %b866
b866:
  %v6180 = phi i64 [ 0, %b864 ], [ %v6206, %b874 ]
  %v6181 = icmp slt i64 %v6180, %v6168
  br i1 %v6181, label %b867, label %b868
b867:
  %v6182 = mul i64 %v6180, 32
  %v6183 = getelementptr inbounds float, ptr %v6179, i64 %v6182
  %v6184 = mul i64 %v6180, 2
  %v6185 = getelementptr inbounds float, ptr %v6139, i64 %v6184
  br label %b869
b869:
  %v6186 = phi i64 [ 0, %b867 ], [ %v6195, %b870 ]
  %v6187 = icmp slt i64 %v6186, %v6174
  br i1 %v6187, label %b870, label %b871
b870:
  %v6188 = mul i64 %v6186, 2
  %v6189 = getelementptr inbounds float, ptr %v6183, i64 %v6188
  %v6190 = mul i64 %v6186, 768
  %v6191 = getelementptr inbounds float, ptr %v6185, i64 %v6190
  %v6192 = getelementptr inbounds float, ptr %v6189, i64 0
  %v6193 = load <2 x float>, ptr %v6192, align 4
  %v6194 = getelementptr inbounds float, ptr %v6191, i64 0
  store <2 x float> %v6193, ptr %v6194, align 4
  %v6195 = add nsw i64 %v6186, 1
  br label %b869
b871:
  %v6196 = mul i64 %v6174, 2
  %v6197 = getelementptr inbounds float, ptr %v6183, i64 %v6196
  %v6198 = mul i64 %v6174, 768
  %v6199 = getelementptr inbounds float, ptr %v6185, i64 %v6198
  br label %b872
b872:
  %v6200 = phi i64 [ 0, %b871 ], [ %v6205, %b873 ]
  %v6201 = icmp slt i64 %v6200, %v6176
  br i1 %v6201, label %b873, label %b874
b873:
  %v6202 = getelementptr inbounds float, ptr %v6197, i64 %v6200
  %v6203 = load float, ptr %v6202, align 4
  %v6204 = getelementptr inbounds float, ptr %v6199, i64 %v6200
  store float %v6203, ptr %v6204, align 4
  %v6205 = add nsw i64 %v6200, 1
  br label %b872, !llvm.loop !42
b874:
  %v6206 = add nsw i64 %v6180, 1
  br label %b866
b868:
  br label %b875
b875:
  %v6207 = phi i64 [ 0, %b868 ], [ %v6242, %b883 ]
  %v6208 = icmp slt i64 %v6207, 0
  br i1 %v6208, label %b876, label %b877
b876:
  %v6209 = mul i64 %v6164, 3
  %v6210 = add i64 %v6209, %v6207
  %v6211 = getelementptr inbounds float, ptr %v6138, i64 %v6210
  br label %b878
b878:
  %v6212 = phi i64 [ 0, %b876 ], [ %v6230, %b879 ]
  %v6213 = icmp slt i64 %v6212, %v6168
  br i1 %v6213, label %b879, label %b880
b879:
  %v6214 = mul i64 %v6212, 3
  %v6215 = getelementptr inbounds float, ptr %v6211, i64 %v6214
  %v6216 = mul i64 %v6212, 32
  %v6217 = getelementptr inbounds float, ptr %v346, i64 %v6216
  %v6218 = getelementptr inbounds float, ptr %v6215, i64 0
  %v6219 = load <8 x float>, ptr %v6218, align 4
  %v6220 = getelementptr inbounds float, ptr %v6217, i64 0
  store <8 x float> %v6219, ptr %v6220, align 4
  %v6221 = getelementptr inbounds float, ptr %v6215, i64 8
  %v6222 = load <8 x float>, ptr %v6221, align 4
  %v6223 = getelementptr inbounds float, ptr %v6217, i64 8
  store <8 x float> %v6222, ptr %v6223, align 4
  %v6224 = getelementptr inbounds float, ptr %v6215, i64 16
  %v6225 = load <8 x float>, ptr %v6224, align 4
  %v6226 = getelementptr inbounds float, ptr %v6217, i64 16
  store <8 x float> %v6225, ptr %v6226, align 4
  %v6227 = getelementptr inbounds float, ptr %v6215, i64 24
  %v6228 = load <8 x float>, ptr %v6227, align 4
  %v6229 = getelementptr inbounds float, ptr %v6217, i64 24
  store <8 x float> %v6228, ptr %v6229, align 4
  %v6230 = add nsw i64 %v6212, 1
  br label %b878
b880:
  %v6231 = sdiv i64 %v6173, 2
  br label %b881
b881:
  %v6232 = phi i64 [ 0, %b880 ], [ %v6241, %b882 ]
  %v6233 = icmp slt i64 %v6232, %v6231
  br i1 %v6233, label %b882, label %b883
b882:
  %v6234 = mul i64 %v6232, 2
  %v6235 = add i64 %v6169, %v6234
  %v6236 = mul i64 %v6232, 768
  %v6237 = getelementptr inbounds float, ptr %v6139, i64 %v6236
  %v6238 = mul i64 %v6235, 3
  %v6239 = add i64 %v6238, %v6207
  %v6240 = getelementptr inbounds float, ptr %v6153, i64 %v6239
  call void @outer_2x32(ptr %v6237, ptr %v346, i64 %v6168, ptr %v6240, i64 3)
  %v6241 = add nsw i64 %v6232, 1
  br label %b881
b883:
  %v6242 = add nsw i64 %v6207, 32
  br label %b875
b877:
  %v6243 = mul i64 %v6164, 3
  %v6244 = add i64 %v6243, 0
  %v6245 = getelementptr inbounds float, ptr %v6138, i64 %v6244
  br label %b884
b884:
  %v6246 = phi i64 [ 0, %b877 ], [ %v6261, %b885 ]
  %v6247 = icmp slt i64 %v6246, %v6168
  br i1 %v6247, label %b885, label %b886
b885:
  %v6248 = mul i64 %v6246, 3
  %v6249 = getelementptr inbounds float, ptr %v6245, i64 %v6248
  %v6250 = mul i64 %v6246, 8
  %v6251 = getelementptr inbounds float, ptr %v346, i64 %v6250
  %v6252 = getelementptr inbounds float, ptr %v6249, i64 0
  %v6253 = icmp ult i64 3, 8
  %v6254 = select i1 %v6253, i64 3, i64 8
  %v6255 = trunc i64 %v6254 to i32
  %v6256 = insertelement <8 x i32> poison, i32 %v6255, i64 0
  %v6257 = shufflevector <8 x i32> %v6256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6258 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6257
  %v6259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6252, <8 x i1> %v6258, <8 x float> zeroinitializer)
  %v6260 = getelementptr inbounds float, ptr %v6251, i64 0
  store <8 x float> %v6259, ptr %v6260, align 4
  %v6261 = add nsw i64 %v6246, 1
  br label %b884
b886:
  %v6262 = sdiv i64 %v6173, 2
  br label %b887
b887:
  %v6263 = phi i64 [ 0, %b886 ], [ %v6272, %b888 ]
  %v6264 = icmp slt i64 %v6263, %v6262
  br i1 %v6264, label %b888, label %b889
b888:
  %v6265 = mul i64 %v6263, 2
  %v6266 = add i64 %v6169, %v6265
  %v6267 = mul i64 %v6263, 768
  %v6268 = getelementptr inbounds float, ptr %v6139, i64 %v6267
  %v6269 = mul i64 %v6266, 3
  %v6270 = add i64 %v6269, 0
  %v6271 = getelementptr inbounds float, ptr %v6153, i64 %v6270
  call void @outer_2x3(ptr %v6268, ptr %v346, i64 %v6168, ptr %v6271, i64 3)
  %v6272 = add nsw i64 %v6263, 1
  br label %b887
b889:
  %v6273 = add nsw i64 %v6169, 64
  br label %b863
b865:
  %v6274 = add nsw i64 %v6164, 384
  br label %b860
b862:
  %v6275 = icmp sgt i64 %v3, 1
  br i1 %v6275, label %b890, label %b891
b890:
  %v6276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6277 = atomicrmw add ptr %v6276, i64 1 acq_rel
  %v6278 = load i64, ptr %v341, align 8
  %v6279 = add i64 %v6278, 1
  store i64 %v6279, ptr %v341, align 8
  %v6280 = mul i64 %v3, %v6279
  br label %b892
b892:
  %v6281 = load atomic i64, ptr %v6276 acquire, align 8
  %v6282 = icmp slt i64 %v6281, %v6280
  br i1 %v6282, label %b893, label %b894
b893:
  %v6283 = call i32 @sched_yield()
  br label %b892
b894:
  br label %b891
b891:
  %v6284 = mul i64 0, 32
  %v6285 = getelementptr inbounds float, ptr %v202, i64 %v6284
  %v6286 = getelementptr inbounds float, ptr %v6285, i64 8
  %v6287 = mul i64 0, 3
  %v6288 = getelementptr inbounds float, ptr %v164, i64 %v6287
  %v6289 = getelementptr inbounds float, ptr %v6288, i64 0
  %v6290 = getelementptr inbounds float, ptr %v346, i64 12288
  %v6291 = add i64 8, 1
  %v6292 = sdiv i64 %v6291, 2
  %v6293 = add i64 %v2, 1
  %v6294 = mul i64 %v6292, %v2
  %v6295 = sdiv i64 %v6294, %v3
  %v6296 = mul i64 %v6295, 2
  %v6297 = icmp slt i64 %v6296, 8
  %v6298 = select i1 %v6297, i64 %v6296, i64 8
  %v6299 = mul i64 %v6292, %v6293
  %v6300 = sdiv i64 %v6299, %v3
  %v6301 = mul i64 %v6300, 2
  %v6302 = icmp slt i64 %v6301, 8
  %v6303 = select i1 %v6302, i64 %v6301, i64 8
  %v6304 = getelementptr inbounds float, ptr %v88, i64 24
  br label %b895
b895:
  %v6305 = phi i64 [ %v6298, %b891 ], [ %v6313, %b900 ]
  %v6306 = icmp slt i64 %v6305, %v6303
  br i1 %v6306, label %b896, label %b897
b896:
  %v6307 = mul i64 %v6305, 3
  %v6308 = getelementptr inbounds float, ptr %v6304, i64 %v6307
  br label %b898
b898:
  %v6309 = phi i64 [ 0, %b896 ], [ %v6312, %b899 ]
  %v6310 = icmp slt i64 %v6309, 3
  br i1 %v6310, label %b899, label %b900
b899:
  %v6311 = getelementptr inbounds float, ptr %v6308, i64 %v6309
  store float 0x0000000000000000, ptr %v6311, align 4
  %v6312 = add nsw i64 %v6309, 1
  br label %b898
b900:
  %v6313 = add nsw i64 %v6305, 1
  br label %b895
b897:
  %v6314 = mul i64 %v8, 1
  br label %b901
b901:
  %v6315 = phi i64 [ 0, %b897 ], [ %v6425, %b906 ]
  %v6316 = icmp slt i64 %v6315, %v6314
  br i1 %v6316, label %b902, label %b903
b902:
  %v6317 = sub i64 %v6314, %v6315
  %v6318 = icmp slt i64 %v6317, 384
  %v6319 = select i1 %v6318, i64 %v6317, i64 384
  br label %b904
b904:
  %v6320 = phi i64 [ %v6298, %b902 ], [ %v6424, %b930 ]
  %v6321 = icmp slt i64 %v6320, %v6303
  br i1 %v6321, label %b905, label %b906
b905:
  %v6322 = sub i64 %v6303, %v6320
  %v6323 = icmp slt i64 %v6322, 64
  %v6324 = select i1 %v6323, i64 %v6322, i64 64
  %v6325 = sdiv i64 %v6324, 2
  %v6326 = mul i64 %v6325, 2
  %v6327 = sub i64 %v6324, %v6326
  %v6328 = mul i64 %v6315, 32
  %v6329 = add i64 %v6328, %v6320
  %v6330 = getelementptr inbounds float, ptr %v6286, i64 %v6329
  br label %b907
b907:
  %v6331 = phi i64 [ 0, %b905 ], [ %v6357, %b915 ]
  %v6332 = icmp slt i64 %v6331, %v6319
  br i1 %v6332, label %b908, label %b909
b908:
  %v6333 = mul i64 %v6331, 32
  %v6334 = getelementptr inbounds float, ptr %v6330, i64 %v6333
  %v6335 = mul i64 %v6331, 2
  %v6336 = getelementptr inbounds float, ptr %v6290, i64 %v6335
  br label %b910
b910:
  %v6337 = phi i64 [ 0, %b908 ], [ %v6346, %b911 ]
  %v6338 = icmp slt i64 %v6337, %v6325
  br i1 %v6338, label %b911, label %b912
b911:
  %v6339 = mul i64 %v6337, 2
  %v6340 = getelementptr inbounds float, ptr %v6334, i64 %v6339
  %v6341 = mul i64 %v6337, 768
  %v6342 = getelementptr inbounds float, ptr %v6336, i64 %v6341
  %v6343 = getelementptr inbounds float, ptr %v6340, i64 0
  %v6344 = load <2 x float>, ptr %v6343, align 4
  %v6345 = getelementptr inbounds float, ptr %v6342, i64 0
  store <2 x float> %v6344, ptr %v6345, align 4
  %v6346 = add nsw i64 %v6337, 1
  br label %b910
b912:
  %v6347 = mul i64 %v6325, 2
  %v6348 = getelementptr inbounds float, ptr %v6334, i64 %v6347
  %v6349 = mul i64 %v6325, 768
  %v6350 = getelementptr inbounds float, ptr %v6336, i64 %v6349
  br label %b913
b913:
  %v6351 = phi i64 [ 0, %b912 ], [ %v6356, %b914 ]
  %v6352 = icmp slt i64 %v6351, %v6327
  br i1 %v6352, label %b914, label %b915
b914:
  %v6353 = getelementptr inbounds float, ptr %v6348, i64 %v6351
  %v6354 = load float, ptr %v6353, align 4
  %v6355 = getelementptr inbounds float, ptr %v6350, i64 %v6351
  store float %v6354, ptr %v6355, align 4
  %v6356 = add nsw i64 %v6351, 1
  br label %b913, !llvm.loop !45
b915:
  %v6357 = add nsw i64 %v6331, 1
  br label %b907
b909:
  br label %b916
b916:
  %v6358 = phi i64 [ 0, %b909 ], [ %v6393, %b924 ]
  %v6359 = icmp slt i64 %v6358, 0
  br i1 %v6359, label %b917, label %b918
b917:
  %v6360 = mul i64 %v6315, 3
  %v6361 = add i64 %v6360, %v6358
  %v6362 = getelementptr inbounds float, ptr %v6289, i64 %v6361
  br label %b919
b919:
  %v6363 = phi i64 [ 0, %b917 ], [ %v6381, %b920 ]
  %v6364 = icmp slt i64 %v6363, %v6319
  br i1 %v6364, label %b920, label %b921
b920:
  %v6365 = mul i64 %v6363, 3
  %v6366 = getelementptr inbounds float, ptr %v6362, i64 %v6365
  %v6367 = mul i64 %v6363, 32
  %v6368 = getelementptr inbounds float, ptr %v346, i64 %v6367
  %v6369 = getelementptr inbounds float, ptr %v6366, i64 0
  %v6370 = load <8 x float>, ptr %v6369, align 4
  %v6371 = getelementptr inbounds float, ptr %v6368, i64 0
  store <8 x float> %v6370, ptr %v6371, align 4
  %v6372 = getelementptr inbounds float, ptr %v6366, i64 8
  %v6373 = load <8 x float>, ptr %v6372, align 4
  %v6374 = getelementptr inbounds float, ptr %v6368, i64 8
  store <8 x float> %v6373, ptr %v6374, align 4
  %v6375 = getelementptr inbounds float, ptr %v6366, i64 16
  %v6376 = load <8 x float>, ptr %v6375, align 4
  %v6377 = getelementptr inbounds float, ptr %v6368, i64 16
  store <8 x float> %v6376, ptr %v6377, align 4
  %v6378 = getelementptr inbounds float, ptr %v6366, i64 24
  %v6379 = load <8 x float>, ptr %v6378, align 4
  %v6380 = getelementptr inbounds float, ptr %v6368, i64 24
  store <8 x float> %v6379, ptr %v6380, align 4
  %v6381 = add nsw i64 %v6363, 1
  br label %b919
b921:
  %v6382 = sdiv i64 %v6324, 2
  br label %b922
b922:
  %v6383 = phi i64 [ 0, %b921 ], [ %v6392, %b923 ]
  %v6384 = icmp slt i64 %v6383, %v6382
  br i1 %v6384, label %b923, label %b924
b923:
  %v6385 = mul i64 %v6383, 2
  %v6386 = add i64 %v6320, %v6385
  %v6387 = mul i64 %v6383, 768
  %v6388 = getelementptr inbounds float, ptr %v6290, i64 %v6387
  %v6389 = mul i64 %v6386, 3
  %v6390 = add i64 %v6389, %v6358
  %v6391 = getelementptr inbounds float, ptr %v6304, i64 %v6390
  call void @outer_2x32(ptr %v6388, ptr %v346, i64 %v6319, ptr %v6391, i64 3)
  %v6392 = add nsw i64 %v6383, 1
  br label %b922
b924:
  %v6393 = add nsw i64 %v6358, 32
  br label %b916
b918:
  %v6394 = mul i64 %v6315, 3
  %v6395 = add i64 %v6394, 0
  %v6396 = getelementptr inbounds float, ptr %v6289, i64 %v6395
  br label %b925
b925:
  %v6397 = phi i64 [ 0, %b918 ], [ %v6412, %b926 ]
  %v6398 = icmp slt i64 %v6397, %v6319
  br i1 %v6398, label %b926, label %b927
b926:
  %v6399 = mul i64 %v6397, 3
  %v6400 = getelementptr inbounds float, ptr %v6396, i64 %v6399
  %v6401 = mul i64 %v6397, 8
  %v6402 = getelementptr inbounds float, ptr %v346, i64 %v6401
  %v6403 = getelementptr inbounds float, ptr %v6400, i64 0
  %v6404 = icmp ult i64 3, 8
  %v6405 = select i1 %v6404, i64 3, i64 8
  %v6406 = trunc i64 %v6405 to i32
  %v6407 = insertelement <8 x i32> poison, i32 %v6406, i64 0
  %v6408 = shufflevector <8 x i32> %v6407, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6409 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6408
  %v6410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6403, <8 x i1> %v6409, <8 x float> zeroinitializer)
  %v6411 = getelementptr inbounds float, ptr %v6402, i64 0
  store <8 x float> %v6410, ptr %v6411, align 4
  %v6412 = add nsw i64 %v6397, 1
  br label %b925
b927:
  %v6413 = sdiv i64 %v6324, 2
  br label %b928
b928:
  %v6414 = phi i64 [ 0, %b927 ], [ %v6423, %b929 ]
  %v6415 = icmp slt i64 %v6414, %v6413
  br i1 %v6415, label %b929, label %b930
b929:
  %v6416 = mul i64 %v6414, 2
  %v6417 = add i64 %v6320, %v6416
  %v6418 = mul i64 %v6414, 768
  %v6419 = getelementptr inbounds float, ptr %v6290, i64 %v6418
  %v6420 = mul i64 %v6417, 3
  %v6421 = add i64 %v6420, 0
  %v6422 = getelementptr inbounds float, ptr %v6304, i64 %v6421
  call void @outer_2x3(ptr %v6419, ptr %v346, i64 %v6319, ptr %v6422, i64 3)
  %v6423 = add nsw i64 %v6414, 1
  br label %b928
b930:
  %v6424 = add nsw i64 %v6320, 64
  br label %b904
b906:
  %v6425 = add nsw i64 %v6315, 384
  br label %b901
b903:
  %v6426 = icmp sgt i64 %v3, 1
  br i1 %v6426, label %b931, label %b932
b931:
  %v6427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6428 = atomicrmw add ptr %v6427, i64 1 acq_rel
  %v6429 = load i64, ptr %v341, align 8
  %v6430 = add i64 %v6429, 1
  store i64 %v6430, ptr %v341, align 8
  %v6431 = mul i64 %v3, %v6430
  br label %b933
b933:
  %v6432 = load atomic i64, ptr %v6427 acquire, align 8
  %v6433 = icmp slt i64 %v6432, %v6431
  br i1 %v6433, label %b934, label %b935
b934:
  %v6434 = call i32 @sched_yield()
  br label %b933
b935:
  br label %b932
b932:
  %v6435 = mul i64 0, 32
  %v6436 = getelementptr inbounds float, ptr %v202, i64 %v6435
  %v6437 = getelementptr inbounds float, ptr %v6436, i64 16
  %v6438 = mul i64 0, 3
  %v6439 = getelementptr inbounds float, ptr %v166, i64 %v6438
  %v6440 = getelementptr inbounds float, ptr %v6439, i64 0
  %v6441 = getelementptr inbounds float, ptr %v346, i64 12288
  %v6442 = add i64 8, 1
  %v6443 = sdiv i64 %v6442, 2
  %v6444 = add i64 %v2, 1
  %v6445 = mul i64 %v6443, %v2
  %v6446 = sdiv i64 %v6445, %v3
  %v6447 = mul i64 %v6446, 2
  %v6448 = icmp slt i64 %v6447, 8
  %v6449 = select i1 %v6448, i64 %v6447, i64 8
  %v6450 = mul i64 %v6443, %v6444
  %v6451 = sdiv i64 %v6450, %v3
  %v6452 = mul i64 %v6451, 2
  %v6453 = icmp slt i64 %v6452, 8
  %v6454 = select i1 %v6453, i64 %v6452, i64 8
  %v6455 = getelementptr inbounds float, ptr %v88, i64 48
  br label %b936
b936:
  %v6456 = phi i64 [ %v6449, %b932 ], [ %v6464, %b941 ]
  %v6457 = icmp slt i64 %v6456, %v6454
  br i1 %v6457, label %b937, label %b938
b937:
  %v6458 = mul i64 %v6456, 3
  %v6459 = getelementptr inbounds float, ptr %v6455, i64 %v6458
  br label %b939
b939:
  %v6460 = phi i64 [ 0, %b937 ], [ %v6463, %b940 ]
  %v6461 = icmp slt i64 %v6460, 3
  br i1 %v6461, label %b940, label %b941
b940:
  %v6462 = getelementptr inbounds float, ptr %v6459, i64 %v6460
  store float 0x0000000000000000, ptr %v6462, align 4
  %v6463 = add nsw i64 %v6460, 1
  br label %b939
b941:
  %v6464 = add nsw i64 %v6456, 1
  br label %b936
b938:
  %v6465 = mul i64 %v8, 1
  br label %b942
b942:
  %v6466 = phi i64 [ 0, %b938 ], [ %v6576, %b947 ]
  %v6467 = icmp slt i64 %v6466, %v6465
  br i1 %v6467, label %b943, label %b944
b943:
  %v6468 = sub i64 %v6465, %v6466
  %v6469 = icmp slt i64 %v6468, 384
  %v6470 = select i1 %v6469, i64 %v6468, i64 384
  br label %b945
b945:
  %v6471 = phi i64 [ %v6449, %b943 ], [ %v6575, %b971 ]
  %v6472 = icmp slt i64 %v6471, %v6454
  br i1 %v6472, label %b946, label %b947
b946:
  %v6473 = sub i64 %v6454, %v6471
  %v6474 = icmp slt i64 %v6473, 64
  %v6475 = select i1 %v6474, i64 %v6473, i64 64
  %v6476 = sdiv i64 %v6475, 2
  %v6477 = mul i64 %v6476, 2
  %v6478 = sub i64 %v6475, %v6477
  %v6479 = mul i64 %v6466, 32
  %v6480 = add i64 %v6479, %v6471
  %v6481 = getelementptr inbounds float, ptr %v6437, i64 %v6480
  br label %b948
b948:
  %v6482 = phi i64 [ 0, %b946 ], [ %v6508, %b956 ]
  %v6483 = icmp slt i64 %v6482, %v6470
  br i1 %v6483, label %b949, label %b950
b949:
  %v6484 = mul i64 %v6482, 32
  %v6485 = getelementptr inbounds float, ptr %v6481, i64 %v6484
  %v6486 = mul i64 %v6482, 2
  %v6487 = getelementptr inbounds float, ptr %v6441, i64 %v6486
  br label %b951
b951:
  %v6488 = phi i64 [ 0, %b949 ], [ %v6497, %b952 ]
  %v6489 = icmp slt i64 %v6488, %v6476
  br i1 %v6489, label %b952, label %b953
b952:
  %v6490 = mul i64 %v6488, 2
  %v6491 = getelementptr inbounds float, ptr %v6485, i64 %v6490
  %v6492 = mul i64 %v6488, 768
  %v6493 = getelementptr inbounds float, ptr %v6487, i64 %v6492
  %v6494 = getelementptr inbounds float, ptr %v6491, i64 0
  %v6495 = load <2 x float>, ptr %v6494, align 4
  %v6496 = getelementptr inbounds float, ptr %v6493, i64 0
  store <2 x float> %v6495, ptr %v6496, align 4
  %v6497 = add nsw i64 %v6488, 1
  br label %b951
b953:
  %v6498 = mul i64 %v6476, 2
  %v6499 = getelementptr inbounds float, ptr %v6485, i64 %v6498
  %v6500 = mul i64 %v6476, 768
  %v6501 = getelementptr inbounds float, ptr %v6487, i64 %v6500
  br label %b954
b954:
  %v6502 = phi i64 [ 0, %b953 ], [ %v6507, %b955 ]
  %v6503 = icmp slt i64 %v6502, %v6478
  br i1 %v6503, label %b955, label %b956
b955:
  %v6504 = getelementptr inbounds float, ptr %v6499, i64 %v6502
  %v6505 = load float, ptr %v6504, align 4
  %v6506 = getelementptr inbounds float, ptr %v6501, i64 %v6502
  store float %v6505, ptr %v6506, align 4
  %v6507 = add nsw i64 %v6502, 1
  br label %b954, !llvm.loop !48
b956:
  %v6508 = add nsw i64 %v6482, 1
  br label %b948
b950:
  br label %b957
b957:
  %v6509 = phi i64 [ 0, %b950 ], [ %v6544, %b965 ]
  %v6510 = icmp slt i64 %v6509, 0
  br i1 %v6510, label %b958, label %b959
b958:
  %v6511 = mul i64 %v6466, 3
  %v6512 = add i64 %v6511, %v6509
  %v6513 = getelementptr inbounds float, ptr %v6440, i64 %v6512
  br label %b960
b960:
  %v6514 = phi i64 [ 0, %b958 ], [ %v6532, %b961 ]
  %v6515 = icmp slt i64 %v6514, %v6470
  br i1 %v6515, label %b961, label %b962
b961:
  %v6516 = mul i64 %v6514, 3
  %v6517 = getelementptr inbounds float, ptr %v6513, i64 %v6516
  %v6518 = mul i64 %v6514, 32
  %v6519 = getelementptr inbounds float, ptr %v346, i64 %v6518
  %v6520 = getelementptr inbounds float, ptr %v6517, i64 0
  %v6521 = load <8 x float>, ptr %v6520, align 4
  %v6522 = getelementptr inbounds float, ptr %v6519, i64 0
  store <8 x float> %v6521, ptr %v6522, align 4
  %v6523 = getelementptr inbounds float, ptr %v6517, i64 8
  %v6524 = load <8 x float>, ptr %v6523, align 4
  %v6525 = getelementptr inbounds float, ptr %v6519, i64 8
  store <8 x float> %v6524, ptr %v6525, align 4
  %v6526 = getelementptr inbounds float, ptr %v6517, i64 16
  %v6527 = load <8 x float>, ptr %v6526, align 4
  %v6528 = getelementptr inbounds float, ptr %v6519, i64 16
  store <8 x float> %v6527, ptr %v6528, align 4
  %v6529 = getelementptr inbounds float, ptr %v6517, i64 24
  %v6530 = load <8 x float>, ptr %v6529, align 4
  %v6531 = getelementptr inbounds float, ptr %v6519, i64 24
  store <8 x float> %v6530, ptr %v6531, align 4
  %v6532 = add nsw i64 %v6514, 1
  br label %b960
b962:
  %v6533 = sdiv i64 %v6475, 2
  br label %b963
b963:
  %v6534 = phi i64 [ 0, %b962 ], [ %v6543, %b964 ]
  %v6535 = icmp slt i64 %v6534, %v6533
  br i1 %v6535, label %b964, label %b965
b964:
  %v6536 = mul i64 %v6534, 2
  %v6537 = add i64 %v6471, %v6536
  %v6538 = mul i64 %v6534, 768
  %v6539 = getelementptr inbounds float, ptr %v6441, i64 %v6538
  %v6540 = mul i64 %v6537, 3
  %v6541 = add i64 %v6540, %v6509
  %v6542 = getelementptr inbounds float, ptr %v6455, i64 %v6541
  call void @outer_2x32(ptr %v6539, ptr %v346, i64 %v6470, ptr %v6542, i64 3)
  %v6543 = add nsw i64 %v6534, 1
  br label %b963
b965:
  %v6544 = add nsw i64 %v6509, 32
  br label %b957
b959:
  %v6545 = mul i64 %v6466, 3
  %v6546 = add i64 %v6545, 0
  %v6547 = getelementptr inbounds float, ptr %v6440, i64 %v6546
  br label %b966
b966:
  %v6548 = phi i64 [ 0, %b959 ], [ %v6563, %b967 ]
  %v6549 = icmp slt i64 %v6548, %v6470
  br i1 %v6549, label %b967, label %b968
b967:
  %v6550 = mul i64 %v6548, 3
  %v6551 = getelementptr inbounds float, ptr %v6547, i64 %v6550
  %v6552 = mul i64 %v6548, 8
  %v6553 = getelementptr inbounds float, ptr %v346, i64 %v6552
  %v6554 = getelementptr inbounds float, ptr %v6551, i64 0
  %v6555 = icmp ult i64 3, 8
  %v6556 = select i1 %v6555, i64 3, i64 8
  %v6557 = trunc i64 %v6556 to i32
  %v6558 = insertelement <8 x i32> poison, i32 %v6557, i64 0
  %v6559 = shufflevector <8 x i32> %v6558, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6560 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6559
  %v6561 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6554, <8 x i1> %v6560, <8 x float> zeroinitializer)
  %v6562 = getelementptr inbounds float, ptr %v6553, i64 0
  store <8 x float> %v6561, ptr %v6562, align 4
  %v6563 = add nsw i64 %v6548, 1
  br label %b966
b968:
  %v6564 = sdiv i64 %v6475, 2
  br label %b969
b969:
  %v6565 = phi i64 [ 0, %b968 ], [ %v6574, %b970 ]
  %v6566 = icmp slt i64 %v6565, %v6564
  br i1 %v6566, label %b970, label %b971
b970:
  %v6567 = mul i64 %v6565, 2
  %v6568 = add i64 %v6471, %v6567
  %v6569 = mul i64 %v6565, 768
  %v6570 = getelementptr inbounds float, ptr %v6441, i64 %v6569
  %v6571 = mul i64 %v6568, 3
  %v6572 = add i64 %v6571, 0
  %v6573 = getelementptr inbounds float, ptr %v6455, i64 %v6572
  call void @outer_2x3(ptr %v6570, ptr %v346, i64 %v6470, ptr %v6573, i64 3)
  %v6574 = add nsw i64 %v6565, 1
  br label %b969
b971:
  %v6575 = add nsw i64 %v6471, 64
  br label %b945
b947:
  %v6576 = add nsw i64 %v6466, 384
  br label %b942
b944:
  %v6577 = icmp sgt i64 %v3, 1
  br i1 %v6577, label %b972, label %b973
b972:
  %v6578 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6579 = atomicrmw add ptr %v6578, i64 1 acq_rel
  %v6580 = load i64, ptr %v341, align 8
  %v6581 = add i64 %v6580, 1
  store i64 %v6581, ptr %v341, align 8
  %v6582 = mul i64 %v3, %v6581
  br label %b974
b974:
  %v6583 = load atomic i64, ptr %v6578 acquire, align 8
  %v6584 = icmp slt i64 %v6583, %v6582
  br i1 %v6584, label %b975, label %b976
b975:
  %v6585 = call i32 @sched_yield()
  br label %b974
b976:
  br label %b973
b973:
  %v6586 = mul i64 0, 32
  %v6587 = getelementptr inbounds float, ptr %v202, i64 %v6586
  %v6588 = getelementptr inbounds float, ptr %v6587, i64 24
  %v6589 = mul i64 0, 3
  %v6590 = getelementptr inbounds float, ptr %v168, i64 %v6589
  %v6591 = getelementptr inbounds float, ptr %v6590, i64 0
  %v6592 = getelementptr inbounds float, ptr %v346, i64 12288
  %v6593 = add i64 8, 1
  %v6594 = sdiv i64 %v6593, 2
  %v6595 = add i64 %v2, 1
  %v6596 = mul i64 %v6594, %v2
  %v6597 = sdiv i64 %v6596, %v3
  %v6598 = mul i64 %v6597, 2
  %v6599 = icmp slt i64 %v6598, 8
  %v6600 = select i1 %v6599, i64 %v6598, i64 8
  %v6601 = mul i64 %v6594, %v6595
  %v6602 = sdiv i64 %v6601, %v3
  %v6603 = mul i64 %v6602, 2
  %v6604 = icmp slt i64 %v6603, 8
  %v6605 = select i1 %v6604, i64 %v6603, i64 8
  %v6606 = getelementptr inbounds float, ptr %v88, i64 72
  br label %b977
b977:
  %v6607 = phi i64 [ %v6600, %b973 ], [ %v6615, %b982 ]
  %v6608 = icmp slt i64 %v6607, %v6605
  br i1 %v6608, label %b978, label %b979
b978:
  %v6609 = mul i64 %v6607, 3
  %v6610 = getelementptr inbounds float, ptr %v6606, i64 %v6609
  br label %b980
b980:
  %v6611 = phi i64 [ 0, %b978 ], [ %v6614, %b981 ]
  %v6612 = icmp slt i64 %v6611, 3
  br i1 %v6612, label %b981, label %b982
b981:
  %v6613 = getelementptr inbounds float, ptr %v6610, i64 %v6611
  store float 0x0000000000000000, ptr %v6613, align 4
  %v6614 = add nsw i64 %v6611, 1
  br label %b980
b982:
  %v6615 = add nsw i64 %v6607, 1
  br label %b977
b979:
  %v6616 = mul i64 %v8, 1
  br label %b983
b983:
  %v6617 = phi i64 [ 0, %b979 ], [ %v6727, %b988 ]
  %v6618 = icmp slt i64 %v6617, %v6616
  br i1 %v6618, label %b984, label %b985
b984:
  %v6619 = sub i64 %v6616, %v6617
  %v6620 = icmp slt i64 %v6619, 384
  %v6621 = select i1 %v6620, i64 %v6619, i64 384
  br label %b986
b986:
  %v6622 = phi i64 [ %v6600, %b984 ], [ %v6726, %b1012 ]
  %v6623 = icmp slt i64 %v6622, %v6605
  br i1 %v6623, label %b987, label %b988
b987:
  %v6624 = sub i64 %v6605, %v6622
  %v6625 = icmp slt i64 %v6624, 64
  %v6626 = select i1 %v6625, i64 %v6624, i64 64
  %v6627 = sdiv i64 %v6626, 2
  %v6628 = mul i64 %v6627, 2
  %v6629 = sub i64 %v6626, %v6628
  %v6630 = mul i64 %v6617, 32
  %v6631 = add i64 %v6630, %v6622
  %v6632 = getelementptr inbounds float, ptr %v6588, i64 %v6631
  br label %b989
b989:
  %v6633 = phi i64 [ 0, %b987 ], [ %v6659, %b997 ]
  %v6634 = icmp slt i64 %v6633, %v6621
  br i1 %v6634, label %b990, label %b991
b990:
  %v6635 = mul i64 %v6633, 32
  %v6636 = getelementptr inbounds float, ptr %v6632, i64 %v6635
  %v6637 = mul i64 %v6633, 2
  %v6638 = getelementptr inbounds float, ptr %v6592, i64 %v6637
  br label %b992
b992:
  %v6639 = phi i64 [ 0, %b990 ], [ %v6648, %b993 ]
  %v6640 = icmp slt i64 %v6639, %v6627
  br i1 %v6640, label %b993, label %b994
b993:
  %v6641 = mul i64 %v6639, 2
  %v6642 = getelementptr inbounds float, ptr %v6636, i64 %v6641
  %v6643 = mul i64 %v6639, 768
  %v6644 = getelementptr inbounds float, ptr %v6638, i64 %v6643
  %v6645 = getelementptr inbounds float, ptr %v6642, i64 0
  %v6646 = load <2 x float>, ptr %v6645, align 4
  %v6647 = getelementptr inbounds float, ptr %v6644, i64 0
  store <2 x float> %v6646, ptr %v6647, align 4
  %v6648 = add nsw i64 %v6639, 1
  br label %b992
b994:
  %v6649 = mul i64 %v6627, 2
  %v6650 = getelementptr inbounds float, ptr %v6636, i64 %v6649
  %v6651 = mul i64 %v6627, 768
  %v6652 = getelementptr inbounds float, ptr %v6638, i64 %v6651
  br label %b995
b995:
  %v6653 = phi i64 [ 0, %b994 ], [ %v6658, %b996 ]
  %v6654 = icmp slt i64 %v6653, %v6629
  br i1 %v6654, label %b996, label %b997
b996:
  %v6655 = getelementptr inbounds float, ptr %v6650, i64 %v6653
  %v6656 = load float, ptr %v6655, align 4
  %v6657 = getelementptr inbounds float, ptr %v6652, i64 %v6653
  store float %v6656, ptr %v6657, align 4
  %v6658 = add nsw i64 %v6653, 1
  br label %b995, !llvm.loop !51
b997:
  %v6659 = add nsw i64 %v6633, 1
  br label %b989
b991:
  br label %b998
b998:
  %v6660 = phi i64 [ 0, %b991 ], [ %v6695, %b1006 ]
  %v6661 = icmp slt i64 %v6660, 0
  br i1 %v6661, label %b999, label %b1000
b999:
  %v6662 = mul i64 %v6617, 3
  %v6663 = add i64 %v6662, %v6660
  %v6664 = getelementptr inbounds float, ptr %v6591, i64 %v6663
  br label %b1001
b1001:
  %v6665 = phi i64 [ 0, %b999 ], [ %v6683, %b1002 ]
  %v6666 = icmp slt i64 %v6665, %v6621
  br i1 %v6666, label %b1002, label %b1003
b1002:
  %v6667 = mul i64 %v6665, 3
  %v6668 = getelementptr inbounds float, ptr %v6664, i64 %v6667
  %v6669 = mul i64 %v6665, 32
  %v6670 = getelementptr inbounds float, ptr %v346, i64 %v6669
  %v6671 = getelementptr inbounds float, ptr %v6668, i64 0
  %v6672 = load <8 x float>, ptr %v6671, align 4
  %v6673 = getelementptr inbounds float, ptr %v6670, i64 0
  store <8 x float> %v6672, ptr %v6673, align 4
  %v6674 = getelementptr inbounds float, ptr %v6668, i64 8
  %v6675 = load <8 x float>, ptr %v6674, align 4
  %v6676 = getelementptr inbounds float, ptr %v6670, i64 8
  store <8 x float> %v6675, ptr %v6676, align 4
  %v6677 = getelementptr inbounds float, ptr %v6668, i64 16
  %v6678 = load <8 x float>, ptr %v6677, align 4
  %v6679 = getelementptr inbounds float, ptr %v6670, i64 16
  store <8 x float> %v6678, ptr %v6679, align 4
  %v6680 = getelementptr inbounds float, ptr %v6668, i64 24
  %v6681 = load <8 x float>, ptr %v6680, align 4
  %v6682 = getelementptr inbounds float, ptr %v6670, i64 24
  store <8 x float> %v6681, ptr %v6682, align 4
  %v6683 = add nsw i64 %v6665, 1
  br label %b1001
b1003:
  %v6684 = sdiv i64 %v6626, 2
  br label %b1004
b1004:
  %v6685 = phi i64 [ 0, %b1003 ], [ %v6694, %b1005 ]
  %v6686 = icmp slt i64 %v6685, %v6684
  br i1 %v6686, label %b1005, label %b1006
b1005:
  %v6687 = mul i64 %v6685, 2
  %v6688 = add i64 %v6622, %v6687
  %v6689 = mul i64 %v6685, 768
  %v6690 = getelementptr inbounds float, ptr %v6592, i64 %v6689
  %v6691 = mul i64 %v6688, 3
  %v6692 = add i64 %v6691, %v6660
  %v6693 = getelementptr inbounds float, ptr %v6606, i64 %v6692
  call void @outer_2x32(ptr %v6690, ptr %v346, i64 %v6621, ptr %v6693, i64 3)
  %v6694 = add nsw i64 %v6685, 1
  br label %b1004
b1006:
  %v6695 = add nsw i64 %v6660, 32
  br label %b998
b1000:
  %v6696 = mul i64 %v6617, 3
  %v6697 = add i64 %v6696, 0
  %v6698 = getelementptr inbounds float, ptr %v6591, i64 %v6697
  br label %b1007
b1007:
  %v6699 = phi i64 [ 0, %b1000 ], [ %v6714, %b1008 ]
  %v6700 = icmp slt i64 %v6699, %v6621
  br i1 %v6700, label %b1008, label %b1009
b1008:
  %v6701 = mul i64 %v6699, 3
  %v6702 = getelementptr inbounds float, ptr %v6698, i64 %v6701
  %v6703 = mul i64 %v6699, 8
  %v6704 = getelementptr inbounds float, ptr %v346, i64 %v6703
  %v6705 = getelementptr inbounds float, ptr %v6702, i64 0
  %v6706 = icmp ult i64 3, 8
  %v6707 = select i1 %v6706, i64 3, i64 8
  %v6708 = trunc i64 %v6707 to i32
  %v6709 = insertelement <8 x i32> poison, i32 %v6708, i64 0
  %v6710 = shufflevector <8 x i32> %v6709, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6711 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6710
  %v6712 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6705, <8 x i1> %v6711, <8 x float> zeroinitializer)
  %v6713 = getelementptr inbounds float, ptr %v6704, i64 0
  store <8 x float> %v6712, ptr %v6713, align 4
  %v6714 = add nsw i64 %v6699, 1
  br label %b1007
b1009:
  %v6715 = sdiv i64 %v6626, 2
  br label %b1010
b1010:
  %v6716 = phi i64 [ 0, %b1009 ], [ %v6725, %b1011 ]
  %v6717 = icmp slt i64 %v6716, %v6715
  br i1 %v6717, label %b1011, label %b1012
b1011:
  %v6718 = mul i64 %v6716, 2
  %v6719 = add i64 %v6622, %v6718
  %v6720 = mul i64 %v6716, 768
  %v6721 = getelementptr inbounds float, ptr %v6592, i64 %v6720
  %v6722 = mul i64 %v6719, 3
  %v6723 = add i64 %v6722, 0
  %v6724 = getelementptr inbounds float, ptr %v6606, i64 %v6723
  call void @outer_2x3(ptr %v6721, ptr %v346, i64 %v6621, ptr %v6724, i64 3)
  %v6725 = add nsw i64 %v6716, 1
  br label %b1010
b1012:
  %v6726 = add nsw i64 %v6622, 64
  br label %b986
b988:
  %v6727 = add nsw i64 %v6617, 384
  br label %b983
b985:
  %v6728 = icmp sgt i64 %v3, 1
  br i1 %v6728, label %b1013, label %b1014
b1013:
  %v6729 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6730 = atomicrmw add ptr %v6729, i64 1 acq_rel
  %v6731 = load i64, ptr %v341, align 8
  %v6732 = add i64 %v6731, 1
  store i64 %v6732, ptr %v341, align 8
  %v6733 = mul i64 %v3, %v6732
  br label %b1015
b1015:
  %v6734 = load atomic i64, ptr %v6729 acquire, align 8
  %v6735 = icmp slt i64 %v6734, %v6733
  br i1 %v6735, label %b1016, label %b1017
b1016:
  %v6736 = call i32 @sched_yield()
  br label %b1015
b1017:
  br label %b1014
b1014:
  %v6737 = icmp eq i64 %v2, 0
  br i1 %v6737, label %b1018, label %b1019
b1018:
  br label %b1020
b1020:
  %v6738 = phi i64 [ 0, %b1018 ], [ %v6760, %b1025 ]
  %v6739 = icmp slt i64 %v6738, 32
  br i1 %v6739, label %b1021, label %b1022
b1021:
  br label %b1023
b1023:
  %v6740 = phi i64 [ 0, %b1021 ], [ %v6757, %b1028 ]
  %v6741 = phi <8 x float> [ splat (float 0x0000000000000000), %b1021 ], [ %v6756, %b1028 ]
  %v6742 = icmp slt i64 %v6740, %v8
  br i1 %v6742, label %b1024, label %b1025
b1024:
  %v6743 = add i64 %v6740, 128
  %v6744 = icmp slt i64 %v6743, %v8
  %v6745 = select i1 %v6744, i64 %v6743, i64 %v8
  br label %b1026
b1026:
  %v6746 = phi i64 [ %v6740, %b1024 ], [ %v6755, %b1027 ]
  %v6747 = phi <8 x float> [ splat (float 0x0000000000000000), %b1024 ], [ %v6754, %b1027 ]
  %v6748 = icmp slt i64 %v6746, %v6745
  br i1 %v6748, label %b1027, label %b1028
b1027:
  %v6749 = mul i64 %v6746, 32
  %v6750 = getelementptr inbounds float, ptr %v202, i64 %v6749
  %v6751 = add i64 0, %v6738
  %v6752 = getelementptr inbounds float, ptr %v6750, i64 %v6751
  %v6753 = load <8 x float>, ptr %v6752, align 4
  %v6754 = fadd <8 x float> %v6747, %v6753
  %v6755 = add nsw i64 %v6746, 1
  br label %b1026
b1028:
  %v6756 = fadd <8 x float> %v6741, %v6747
  %v6757 = add nsw i64 %v6740, 128
  br label %b1023
b1025:
  %v6758 = add i64 0, %v6738
  %v6759 = getelementptr inbounds float, ptr %v90, i64 %v6758
  store <8 x float> %v6741, ptr %v6759, align 4
  %v6760 = add nsw i64 %v6738, 8
  br label %b1020
b1022:
  br label %b1019
b1019:
  %v6761 = icmp sgt i64 %v3, 1
  br i1 %v6761, label %b1029, label %b1030
b1029:
  %v6762 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6763 = atomicrmw add ptr %v6762, i64 1 acq_rel
  %v6764 = load i64, ptr %v341, align 8
  %v6765 = add i64 %v6764, 1
  store i64 %v6765, ptr %v341, align 8
  %v6766 = mul i64 %v3, %v6765
  br label %b1031
b1031:
  %v6767 = load atomic i64, ptr %v6762 acquire, align 8
  %v6768 = icmp slt i64 %v6767, %v6766
  br i1 %v6768, label %b1032, label %b1033
b1032:
  %v6769 = call i32 @sched_yield()
  br label %b1031
b1033:
  br label %b1030
b1030:
  %v6770 = mul i64 0, 32
  %v6771 = getelementptr inbounds float, ptr %v206, i64 %v6770
  %v6772 = getelementptr inbounds float, ptr %v6771, i64 0
  %v6773 = mul i64 0, 8
  %v6774 = getelementptr inbounds float, ptr %v10, i64 %v6773
  %v6775 = getelementptr inbounds float, ptr %v6774, i64 0
  %v6776 = getelementptr inbounds float, ptr %v346, i64 12288
  %v6777 = add i64 32, 1
  %v6778 = sdiv i64 %v6777, 2
  %v6779 = add i64 %v2, 1
  %v6780 = mul i64 %v6778, %v2
  %v6781 = sdiv i64 %v6780, %v3
  %v6782 = mul i64 %v6781, 2
  %v6783 = icmp slt i64 %v6782, 32
  %v6784 = select i1 %v6783, i64 %v6782, i64 32
  %v6785 = mul i64 %v6778, %v6779
  %v6786 = sdiv i64 %v6785, %v3
  %v6787 = mul i64 %v6786, 2
  %v6788 = icmp slt i64 %v6787, 32
  %v6789 = select i1 %v6788, i64 %v6787, i64 32
  %v6790 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b1034
b1034:
  %v6791 = phi i64 [ %v6784, %b1030 ], [ %v6799, %b1039 ]
  %v6792 = icmp slt i64 %v6791, %v6789
  br i1 %v6792, label %b1035, label %b1036
b1035:
  %v6793 = mul i64 %v6791, 8
  %v6794 = getelementptr inbounds float, ptr %v6790, i64 %v6793
  br label %b1037
b1037:
  %v6795 = phi i64 [ 0, %b1035 ], [ %v6798, %b1038 ]
  %v6796 = icmp slt i64 %v6795, 8
  br i1 %v6796, label %b1038, label %b1039
b1038:
  %v6797 = getelementptr inbounds float, ptr %v6794, i64 %v6795
  store float 0x0000000000000000, ptr %v6797, align 4
  %v6798 = add nsw i64 %v6795, 1
  br label %b1037
b1039:
  %v6799 = add nsw i64 %v6791, 1
  br label %b1034
b1036:
  %v6800 = mul i64 %v8, 1
  br label %b1040
b1040:
  %v6801 = phi i64 [ 0, %b1036 ], [ %v6905, %b1045 ]
  %v6802 = icmp slt i64 %v6801, %v6800
  br i1 %v6802, label %b1041, label %b1042
b1041:
  %v6803 = sub i64 %v6800, %v6801
  %v6804 = icmp slt i64 %v6803, 384
  %v6805 = select i1 %v6804, i64 %v6803, i64 384
  br label %b1043
b1043:
  %v6806 = phi i64 [ %v6784, %b1041 ], [ %v6904, %b1069 ]
  %v6807 = icmp slt i64 %v6806, %v6789
  br i1 %v6807, label %b1044, label %b1045
b1044:
  %v6808 = sub i64 %v6789, %v6806
  %v6809 = icmp slt i64 %v6808, 64
  %v6810 = select i1 %v6809, i64 %v6808, i64 64
  %v6811 = sdiv i64 %v6810, 2
  %v6812 = mul i64 %v6811, 2
  %v6813 = sub i64 %v6810, %v6812
  %v6814 = mul i64 %v6801, 32
  %v6815 = add i64 %v6814, %v6806
  %v6816 = getelementptr inbounds float, ptr %v6772, i64 %v6815
  br label %b1046
b1046:
  %v6817 = phi i64 [ 0, %b1044 ], [ %v6843, %b1054 ]
  %v6818 = icmp slt i64 %v6817, %v6805
  br i1 %v6818, label %b1047, label %b1048
b1047:
  %v6819 = mul i64 %v6817, 32
  %v6820 = getelementptr inbounds float, ptr %v6816, i64 %v6819
  %v6821 = mul i64 %v6817, 2
  %v6822 = getelementptr inbounds float, ptr %v6776, i64 %v6821
  br label %b1049
b1049:
  %v6823 = phi i64 [ 0, %b1047 ], [ %v6832, %b1050 ]
  %v6824 = icmp slt i64 %v6823, %v6811
  br i1 %v6824, label %b1050, label %b1051
b1050:
  %v6825 = mul i64 %v6823, 2
  %v6826 = getelementptr inbounds float, ptr %v6820, i64 %v6825
  %v6827 = mul i64 %v6823, 768
  %v6828 = getelementptr inbounds float, ptr %v6822, i64 %v6827
  %v6829 = getelementptr inbounds float, ptr %v6826, i64 0
  %v6830 = load <2 x float>, ptr %v6829, align 4
  %v6831 = getelementptr inbounds float, ptr %v6828, i64 0
  store <2 x float> %v6830, ptr %v6831, align 4
  %v6832 = add nsw i64 %v6823, 1
  br label %b1049
b1051:
  %v6833 = mul i64 %v6811, 2
  %v6834 = getelementptr inbounds float, ptr %v6820, i64 %v6833
  %v6835 = mul i64 %v6811, 768
  %v6836 = getelementptr inbounds float, ptr %v6822, i64 %v6835
  br label %b1052
b1052:
  %v6837 = phi i64 [ 0, %b1051 ], [ %v6842, %b1053 ]
  %v6838 = icmp slt i64 %v6837, %v6813
  br i1 %v6838, label %b1053, label %b1054
b1053:
  %v6839 = getelementptr inbounds float, ptr %v6834, i64 %v6837
  %v6840 = load float, ptr %v6839, align 4
  %v6841 = getelementptr inbounds float, ptr %v6836, i64 %v6837
  store float %v6840, ptr %v6841, align 4
  %v6842 = add nsw i64 %v6837, 1
  br label %b1052, !llvm.loop !54
b1054:
  %v6843 = add nsw i64 %v6817, 1
  br label %b1046
b1048:
  br label %b1055
b1055:
  %v6844 = phi i64 [ 0, %b1048 ], [ %v6879, %b1063 ]
  %v6845 = icmp slt i64 %v6844, 0
  br i1 %v6845, label %b1056, label %b1057
b1056:
  %v6846 = mul i64 %v6801, 8
  %v6847 = add i64 %v6846, %v6844
  %v6848 = getelementptr inbounds float, ptr %v6775, i64 %v6847
  br label %b1058
b1058:
  %v6849 = phi i64 [ 0, %b1056 ], [ %v6867, %b1059 ]
  %v6850 = icmp slt i64 %v6849, %v6805
  br i1 %v6850, label %b1059, label %b1060
b1059:
  %v6851 = mul i64 %v6849, 8
  %v6852 = getelementptr inbounds float, ptr %v6848, i64 %v6851
  %v6853 = mul i64 %v6849, 32
  %v6854 = getelementptr inbounds float, ptr %v346, i64 %v6853
  %v6855 = getelementptr inbounds float, ptr %v6852, i64 0
  %v6856 = load <8 x float>, ptr %v6855, align 4
  %v6857 = getelementptr inbounds float, ptr %v6854, i64 0
  store <8 x float> %v6856, ptr %v6857, align 4
  %v6858 = getelementptr inbounds float, ptr %v6852, i64 8
  %v6859 = load <8 x float>, ptr %v6858, align 4
  %v6860 = getelementptr inbounds float, ptr %v6854, i64 8
  store <8 x float> %v6859, ptr %v6860, align 4
  %v6861 = getelementptr inbounds float, ptr %v6852, i64 16
  %v6862 = load <8 x float>, ptr %v6861, align 4
  %v6863 = getelementptr inbounds float, ptr %v6854, i64 16
  store <8 x float> %v6862, ptr %v6863, align 4
  %v6864 = getelementptr inbounds float, ptr %v6852, i64 24
  %v6865 = load <8 x float>, ptr %v6864, align 4
  %v6866 = getelementptr inbounds float, ptr %v6854, i64 24
  store <8 x float> %v6865, ptr %v6866, align 4
  %v6867 = add nsw i64 %v6849, 1
  br label %b1058
b1060:
  %v6868 = sdiv i64 %v6810, 2
  br label %b1061
b1061:
  %v6869 = phi i64 [ 0, %b1060 ], [ %v6878, %b1062 ]
  %v6870 = icmp slt i64 %v6869, %v6868
  br i1 %v6870, label %b1062, label %b1063
b1062:
  %v6871 = mul i64 %v6869, 2
  %v6872 = add i64 %v6806, %v6871
  %v6873 = mul i64 %v6869, 768
  %v6874 = getelementptr inbounds float, ptr %v6776, i64 %v6873
  %v6875 = mul i64 %v6872, 8
  %v6876 = add i64 %v6875, %v6844
  %v6877 = getelementptr inbounds float, ptr %v6790, i64 %v6876
  call void @outer_2x32(ptr %v6874, ptr %v346, i64 %v6805, ptr %v6877, i64 8)
  %v6878 = add nsw i64 %v6869, 1
  br label %b1061
b1063:
  %v6879 = add nsw i64 %v6844, 32
  br label %b1055
b1057:
  %v6880 = mul i64 %v6801, 8
  %v6881 = add i64 %v6880, 0
  %v6882 = getelementptr inbounds float, ptr %v6775, i64 %v6881
  br label %b1064
b1064:
  %v6883 = phi i64 [ 0, %b1057 ], [ %v6892, %b1065 ]
  %v6884 = icmp slt i64 %v6883, %v6805
  br i1 %v6884, label %b1065, label %b1066
b1065:
  %v6885 = mul i64 %v6883, 8
  %v6886 = getelementptr inbounds float, ptr %v6882, i64 %v6885
  %v6887 = mul i64 %v6883, 8
  %v6888 = getelementptr inbounds float, ptr %v346, i64 %v6887
  %v6889 = getelementptr inbounds float, ptr %v6886, i64 0
  %v6890 = load <8 x float>, ptr %v6889, align 4
  %v6891 = getelementptr inbounds float, ptr %v6888, i64 0
  store <8 x float> %v6890, ptr %v6891, align 4
  %v6892 = add nsw i64 %v6883, 1
  br label %b1064
b1066:
  %v6893 = sdiv i64 %v6810, 2
  br label %b1067
b1067:
  %v6894 = phi i64 [ 0, %b1066 ], [ %v6903, %b1068 ]
  %v6895 = icmp slt i64 %v6894, %v6893
  br i1 %v6895, label %b1068, label %b1069
b1068:
  %v6896 = mul i64 %v6894, 2
  %v6897 = add i64 %v6806, %v6896
  %v6898 = mul i64 %v6894, 768
  %v6899 = getelementptr inbounds float, ptr %v6776, i64 %v6898
  %v6900 = mul i64 %v6897, 8
  %v6901 = add i64 %v6900, 0
  %v6902 = getelementptr inbounds float, ptr %v6790, i64 %v6901
  call void @outer_2x8(ptr %v6899, ptr %v346, i64 %v6805, ptr %v6902, i64 8)
  %v6903 = add nsw i64 %v6894, 1
  br label %b1067
b1069:
  %v6904 = add nsw i64 %v6806, 64
  br label %b1043
b1045:
  %v6905 = add nsw i64 %v6801, 384
  br label %b1040
b1042:
  %v6906 = icmp sgt i64 %v3, 1
  br i1 %v6906, label %b1070, label %b1071
b1070:
  %v6907 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6908 = atomicrmw add ptr %v6907, i64 1 acq_rel
  %v6909 = load i64, ptr %v341, align 8
  %v6910 = add i64 %v6909, 1
  store i64 %v6910, ptr %v341, align 8
  %v6911 = mul i64 %v3, %v6910
  br label %b1072
b1072:
  %v6912 = load atomic i64, ptr %v6907 acquire, align 8
  %v6913 = icmp slt i64 %v6912, %v6911
  br i1 %v6913, label %b1073, label %b1074
b1073:
  %v6914 = call i32 @sched_yield()
  br label %b1072
b1074:
  br label %b1071
b1071:
  %v6915 = mul i64 0, 32
  %v6916 = getelementptr inbounds float, ptr %v204, i64 %v6915
  %v6917 = getelementptr inbounds float, ptr %v6916, i64 0
  %v6918 = mul i64 0, 8
  %v6919 = getelementptr inbounds float, ptr %v50, i64 %v6918
  %v6920 = getelementptr inbounds float, ptr %v6919, i64 0
  %v6921 = getelementptr inbounds float, ptr %v346, i64 12288
  %v6922 = add i64 32, 1
  %v6923 = sdiv i64 %v6922, 2
  %v6924 = add i64 %v2, 1
  %v6925 = mul i64 %v6923, %v2
  %v6926 = sdiv i64 %v6925, %v3
  %v6927 = mul i64 %v6926, 2
  %v6928 = icmp slt i64 %v6927, 32
  %v6929 = select i1 %v6928, i64 %v6927, i64 32
  %v6930 = mul i64 %v6923, %v6924
  %v6931 = sdiv i64 %v6930, %v3
  %v6932 = mul i64 %v6931, 2
  %v6933 = icmp slt i64 %v6932, 32
  %v6934 = select i1 %v6933, i64 %v6932, i64 32
  %v6935 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b1075
b1075:
  %v6936 = phi i64 [ %v6929, %b1071 ], [ %v6944, %b1080 ]
  %v6937 = icmp slt i64 %v6936, %v6934
  br i1 %v6937, label %b1076, label %b1077
b1076:
  %v6938 = mul i64 %v6936, 8
  %v6939 = getelementptr inbounds float, ptr %v6935, i64 %v6938
  br label %b1078
b1078:
  %v6940 = phi i64 [ 0, %b1076 ], [ %v6943, %b1079 ]
  %v6941 = icmp slt i64 %v6940, 8
  br i1 %v6941, label %b1079, label %b1080
b1079:
  %v6942 = getelementptr inbounds float, ptr %v6939, i64 %v6940
  store float 0x0000000000000000, ptr %v6942, align 4
  %v6943 = add nsw i64 %v6940, 1
  br label %b1078
b1080:
  %v6944 = add nsw i64 %v6936, 1
  br label %b1075
b1077:
  %v6945 = mul i64 %v8, 1
  br label %b1081
b1081:
  %v6946 = phi i64 [ 0, %b1077 ], [ %v7050, %b1086 ]
  %v6947 = icmp slt i64 %v6946, %v6945
  br i1 %v6947, label %b1082, label %b1083
b1082:
  %v6948 = sub i64 %v6945, %v6946
  %v6949 = icmp slt i64 %v6948, 384
  %v6950 = select i1 %v6949, i64 %v6948, i64 384
  br label %b1084
b1084:
  %v6951 = phi i64 [ %v6929, %b1082 ], [ %v7049, %b1110 ]
  %v6952 = icmp slt i64 %v6951, %v6934
  br i1 %v6952, label %b1085, label %b1086
b1085:
  %v6953 = sub i64 %v6934, %v6951
  %v6954 = icmp slt i64 %v6953, 64
  %v6955 = select i1 %v6954, i64 %v6953, i64 64
  %v6956 = sdiv i64 %v6955, 2
  %v6957 = mul i64 %v6956, 2
  %v6958 = sub i64 %v6955, %v6957
  %v6959 = mul i64 %v6946, 32
  %v6960 = add i64 %v6959, %v6951
  %v6961 = getelementptr inbounds float, ptr %v6917, i64 %v6960
  br label %b1087
b1087:
  %v6962 = phi i64 [ 0, %b1085 ], [ %v6988, %b1095 ]
  %v6963 = icmp slt i64 %v6962, %v6950
  br i1 %v6963, label %b1088, label %b1089
b1088:
  %v6964 = mul i64 %v6962, 32
  %v6965 = getelementptr inbounds float, ptr %v6961, i64 %v6964
  %v6966 = mul i64 %v6962, 2
  %v6967 = getelementptr inbounds float, ptr %v6921, i64 %v6966
  br label %b1090
b1090:
  %v6968 = phi i64 [ 0, %b1088 ], [ %v6977, %b1091 ]
  %v6969 = icmp slt i64 %v6968, %v6956
  br i1 %v6969, label %b1091, label %b1092
b1091:
  %v6970 = mul i64 %v6968, 2
  %v6971 = getelementptr inbounds float, ptr %v6965, i64 %v6970
  %v6972 = mul i64 %v6968, 768
  %v6973 = getelementptr inbounds float, ptr %v6967, i64 %v6972
  %v6974 = getelementptr inbounds float, ptr %v6971, i64 0
  %v6975 = load <2 x float>, ptr %v6974, align 4
  %v6976 = getelementptr inbounds float, ptr %v6973, i64 0
  store <2 x float> %v6975, ptr %v6976, align 4
  %v6977 = add nsw i64 %v6968, 1
  br label %b1090
b1092:
  %v6978 = mul i64 %v6956, 2
  %v6979 = getelementptr inbounds float, ptr %v6965, i64 %v6978
  %v6980 = mul i64 %v6956, 768
  %v6981 = getelementptr inbounds float, ptr %v6967, i64 %v6980
  br label %b1093
b1093:
  %v6982 = phi i64 [ 0, %b1092 ], [ %v6987, %b1094 ]
  %v6983 = icmp slt i64 %v6982, %v6958
  br i1 %v6983, label %b1094, label %b1095
b1094:
  %v6984 = getelementptr inbounds float, ptr %v6979, i64 %v6982
  %v6985 = load float, ptr %v6984, align 4
  %v6986 = getelementptr inbounds float, ptr %v6981, i64 %v6982
  store float %v6985, ptr %v6986, align 4
  %v6987 = add nsw i64 %v6982, 1
  br label %b1093, !llvm.loop !57
b1095:
  %v6988 = add nsw i64 %v6962, 1
  br label %b1087
b1089:
  br label %b1096
b1096:
  %v6989 = phi i64 [ 0, %b1089 ], [ %v7024, %b1104 ]
  %v6990 = icmp slt i64 %v6989, 0
  br i1 %v6990, label %b1097, label %b1098
b1097:
  %v6991 = mul i64 %v6946, 8
  %v6992 = add i64 %v6991, %v6989
  %v6993 = getelementptr inbounds float, ptr %v6920, i64 %v6992
  br label %b1099
b1099:
  %v6994 = phi i64 [ 0, %b1097 ], [ %v7012, %b1100 ]
  %v6995 = icmp slt i64 %v6994, %v6950
  br i1 %v6995, label %b1100, label %b1101
b1100:
  %v6996 = mul i64 %v6994, 8
  %v6997 = getelementptr inbounds float, ptr %v6993, i64 %v6996
  %v6998 = mul i64 %v6994, 32
  %v6999 = getelementptr inbounds float, ptr %v346, i64 %v6998
  %v7000 = getelementptr inbounds float, ptr %v6997, i64 0
  %v7001 = load <8 x float>, ptr %v7000, align 4
  %v7002 = getelementptr inbounds float, ptr %v6999, i64 0
  store <8 x float> %v7001, ptr %v7002, align 4
  %v7003 = getelementptr inbounds float, ptr %v6997, i64 8
  %v7004 = load <8 x float>, ptr %v7003, align 4
  %v7005 = getelementptr inbounds float, ptr %v6999, i64 8
  store <8 x float> %v7004, ptr %v7005, align 4
  %v7006 = getelementptr inbounds float, ptr %v6997, i64 16
  %v7007 = load <8 x float>, ptr %v7006, align 4
  %v7008 = getelementptr inbounds float, ptr %v6999, i64 16
  store <8 x float> %v7007, ptr %v7008, align 4
  %v7009 = getelementptr inbounds float, ptr %v6997, i64 24
  %v7010 = load <8 x float>, ptr %v7009, align 4
  %v7011 = getelementptr inbounds float, ptr %v6999, i64 24
  store <8 x float> %v7010, ptr %v7011, align 4
  %v7012 = add nsw i64 %v6994, 1
  br label %b1099
b1101:
  %v7013 = sdiv i64 %v6955, 2
  br label %b1102
b1102:
  %v7014 = phi i64 [ 0, %b1101 ], [ %v7023, %b1103 ]
  %v7015 = icmp slt i64 %v7014, %v7013
  br i1 %v7015, label %b1103, label %b1104
b1103:
  %v7016 = mul i64 %v7014, 2
  %v7017 = add i64 %v6951, %v7016
  %v7018 = mul i64 %v7014, 768
  %v7019 = getelementptr inbounds float, ptr %v6921, i64 %v7018
  %v7020 = mul i64 %v7017, 8
  %v7021 = add i64 %v7020, %v6989
  %v7022 = getelementptr inbounds float, ptr %v6935, i64 %v7021
  call void @outer_2x32(ptr %v7019, ptr %v346, i64 %v6950, ptr %v7022, i64 8)
  %v7023 = add nsw i64 %v7014, 1
  br label %b1102
b1104:
  %v7024 = add nsw i64 %v6989, 32
  br label %b1096
b1098:
  %v7025 = mul i64 %v6946, 8
  %v7026 = add i64 %v7025, 0
  %v7027 = getelementptr inbounds float, ptr %v6920, i64 %v7026
  br label %b1105
b1105:
  %v7028 = phi i64 [ 0, %b1098 ], [ %v7037, %b1106 ]
  %v7029 = icmp slt i64 %v7028, %v6950
  br i1 %v7029, label %b1106, label %b1107
b1106:
  %v7030 = mul i64 %v7028, 8
  %v7031 = getelementptr inbounds float, ptr %v7027, i64 %v7030
  %v7032 = mul i64 %v7028, 8
  %v7033 = getelementptr inbounds float, ptr %v346, i64 %v7032
  %v7034 = getelementptr inbounds float, ptr %v7031, i64 0
  %v7035 = load <8 x float>, ptr %v7034, align 4
  %v7036 = getelementptr inbounds float, ptr %v7033, i64 0
  store <8 x float> %v7035, ptr %v7036, align 4
  %v7037 = add nsw i64 %v7028, 1
  br label %b1105
b1107:
  %v7038 = sdiv i64 %v6955, 2
  br label %b1108
b1108:
  %v7039 = phi i64 [ 0, %b1107 ], [ %v7048, %b1109 ]
  %v7040 = icmp slt i64 %v7039, %v7038
  br i1 %v7040, label %b1109, label %b1110
b1109:
  %v7041 = mul i64 %v7039, 2
  %v7042 = add i64 %v6951, %v7041
  %v7043 = mul i64 %v7039, 768
  %v7044 = getelementptr inbounds float, ptr %v6921, i64 %v7043
  %v7045 = mul i64 %v7042, 8
  %v7046 = add i64 %v7045, 0
  %v7047 = getelementptr inbounds float, ptr %v6935, i64 %v7046
  call void @outer_2x8(ptr %v7044, ptr %v346, i64 %v6950, ptr %v7047, i64 8)
  %v7048 = add nsw i64 %v7039, 1
  br label %b1108
b1110:
  %v7049 = add nsw i64 %v6951, 64
  br label %b1084
b1086:
  %v7050 = add nsw i64 %v6946, 384
  br label %b1081
b1083:
  %v7051 = icmp sgt i64 %v3, 1
  br i1 %v7051, label %b1111, label %b1112
b1111:
  %v7052 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7053 = atomicrmw add ptr %v7052, i64 1 acq_rel
  %v7054 = load i64, ptr %v341, align 8
  %v7055 = add i64 %v7054, 1
  store i64 %v7055, ptr %v341, align 8
  %v7056 = mul i64 %v3, %v7055
  br label %b1113
b1113:
  %v7057 = load atomic i64, ptr %v7052 acquire, align 8
  %v7058 = icmp slt i64 %v7057, %v7056
  br i1 %v7058, label %b1114, label %b1115
b1114:
  %v7059 = call i32 @sched_yield()
  br label %b1113
b1115:
  br label %b1112
b1112:
  %v7060 = icmp eq i64 %v2, 0
  br i1 %v7060, label %b1116, label %b1117
b1116:
  br label %b1118
b1118:
  %v7061 = phi i64 [ 0, %b1116 ], [ %v7111, %b1123 ]
  %v7062 = icmp slt i64 %v7061, 4
  br i1 %v7062, label %b1119, label %b1120
b1119:
  br label %b1121
b1121:
  %v7063 = phi i64 [ 0, %b1119 ], [ %v7106, %b1126 ]
  %v7064 = phi <8 x float> [ splat (float 0x0000000000000000), %b1119 ], [ %v7105, %b1126 ]
  %v7065 = icmp slt i64 %v7063, %v8
  br i1 %v7065, label %b1122, label %b1123
b1122:
  %v7066 = add i64 %v7063, 128
  %v7067 = icmp slt i64 %v7066, %v8
  %v7068 = select i1 %v7067, i64 %v7066, i64 %v8
  br label %b1124
b1124:
  %v7069 = phi i64 [ %v7063, %b1122 ], [ %v7104, %b1125 ]
  %v7070 = phi <8 x float> [ splat (float 0x0000000000000000), %b1122 ], [ %v7103, %b1125 ]
  %v7071 = icmp slt i64 %v7069, %v7068
  br i1 %v7071, label %b1125, label %b1126
b1125:
  %v7072 = mul i64 %v7069, 32
  %v7073 = getelementptr inbounds float, ptr %v112, i64 %v7072
  %v7074 = mul i64 %v7069, 32
  %v7075 = getelementptr inbounds float, ptr %v172, i64 %v7074
  %v7076 = mul i64 %v7069, 4
  %v7077 = getelementptr inbounds float, ptr %v178, i64 %v7076
  %v7078 = add i64 0, %v7061
  %v7079 = getelementptr inbounds float, ptr %v7077, i64 %v7078
  %v7080 = load float, ptr %v7079, align 4
  %v7081 = mul i64 %v7069, 4
  %v7082 = getelementptr inbounds float, ptr %v182, i64 %v7081
  %v7083 = add i64 0, %v7061
  %v7084 = getelementptr inbounds float, ptr %v7082, i64 %v7083
  %v7085 = load float, ptr %v7084, align 4
  %v7086 = mul i64 %v7061, 8
  %v7087 = add i64 0, %v7086
  %v7088 = add i64 %v7087, 0
  %v7089 = getelementptr inbounds float, ptr %v7073, i64 %v7088
  %v7090 = load <8 x float>, ptr %v7089, align 4
  %v7091 = mul i64 %v7061, 8
  %v7092 = add i64 0, %v7091
  %v7093 = add i64 %v7092, 0
  %v7094 = getelementptr inbounds float, ptr %v7075, i64 %v7093
  %v7095 = load <8 x float>, ptr %v7094, align 4
  %v7096 = insertelement <8 x float> poison, float %v7080, i64 0
  %v7097 = shufflevector <8 x float> %v7096, <8 x float> poison, <8 x i32> zeroinitializer
  %v7098 = fsub <8 x float> %v7095, %v7097
  %v7099 = insertelement <8 x float> poison, float %v7085, i64 0
  %v7100 = shufflevector <8 x float> %v7099, <8 x float> poison, <8 x i32> zeroinitializer
  %v7101 = fmul <8 x float> %v7098, %v7100
  %v7102 = fmul <8 x float> %v7090, %v7101
  %v7103 = fadd <8 x float> %v7070, %v7102
  %v7104 = add nsw i64 %v7069, 1
  br label %b1124
b1126:
  %v7105 = fadd <8 x float> %v7064, %v7070
  %v7106 = add nsw i64 %v7063, 128
  br label %b1121
b1123:
  %v7107 = mul i64 %v7061, 8
  %v7108 = add i64 0, %v7107
  %v7109 = add i64 %v7108, 0
  %v7110 = getelementptr inbounds float, ptr %v96, i64 %v7109
  store <8 x float> %v7064, ptr %v7110, align 4
  %v7111 = add nsw i64 %v7061, 1
  br label %b1118
b1120:
  br label %b1117
b1117:
  %v7112 = icmp sgt i64 %v3, 1
  br i1 %v7112, label %b1127, label %b1128
b1127:
  %v7113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7114 = atomicrmw add ptr %v7113, i64 1 acq_rel
  %v7115 = load i64, ptr %v341, align 8
  %v7116 = add i64 %v7115, 1
  store i64 %v7116, ptr %v341, align 8
  %v7117 = mul i64 %v3, %v7116
  br label %b1129
b1129:
  %v7118 = load atomic i64, ptr %v7113 acquire, align 8
  %v7119 = icmp slt i64 %v7118, %v7117
  br i1 %v7119, label %b1130, label %b1131
b1130:
  %v7120 = call i32 @sched_yield()
  br label %b1129
b1131:
  br label %b1128
b1128:
  %v7121 = icmp eq i64 %v2, 0
  br i1 %v7121, label %b1132, label %b1133
b1132:
  br label %b1134
b1134:
  %v7122 = phi i64 [ 0, %b1132 ], [ %v7148, %b1139 ]
  %v7123 = icmp slt i64 %v7122, 4
  br i1 %v7123, label %b1135, label %b1136
b1135:
  br label %b1137
b1137:
  %v7124 = phi i64 [ 0, %b1135 ], [ %v7143, %b1142 ]
  %v7125 = phi <8 x float> [ splat (float 0x0000000000000000), %b1135 ], [ %v7142, %b1142 ]
  %v7126 = icmp slt i64 %v7124, %v8
  br i1 %v7126, label %b1138, label %b1139
b1138:
  %v7127 = add i64 %v7124, 128
  %v7128 = icmp slt i64 %v7127, %v8
  %v7129 = select i1 %v7128, i64 %v7127, i64 %v8
  br label %b1140
b1140:
  %v7130 = phi i64 [ %v7124, %b1138 ], [ %v7141, %b1141 ]
  %v7131 = phi <8 x float> [ splat (float 0x0000000000000000), %b1138 ], [ %v7140, %b1141 ]
  %v7132 = icmp slt i64 %v7130, %v7129
  br i1 %v7132, label %b1141, label %b1142
b1141:
  %v7133 = mul i64 %v7130, 32
  %v7134 = getelementptr inbounds float, ptr %v112, i64 %v7133
  %v7135 = mul i64 %v7122, 8
  %v7136 = add i64 0, %v7135
  %v7137 = add i64 %v7136, 0
  %v7138 = getelementptr inbounds float, ptr %v7134, i64 %v7137
  %v7139 = load <8 x float>, ptr %v7138, align 4
  %v7140 = fadd <8 x float> %v7131, %v7139
  %v7141 = add nsw i64 %v7130, 1
  br label %b1140
b1142:
  %v7142 = fadd <8 x float> %v7125, %v7131
  %v7143 = add nsw i64 %v7124, 128
  br label %b1137
b1139:
  %v7144 = mul i64 %v7122, 8
  %v7145 = add i64 0, %v7144
  %v7146 = add i64 %v7145, 0
  %v7147 = getelementptr inbounds float, ptr %v98, i64 %v7146
  store <8 x float> %v7125, ptr %v7147, align 4
  %v7148 = add nsw i64 %v7122, 1
  br label %b1134
b1136:
  br label %b1133
b1133:
  %v7149 = icmp sgt i64 %v3, 1
  br i1 %v7149, label %b1143, label %b1144
b1143:
  %v7150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7151 = atomicrmw add ptr %v7150, i64 1 acq_rel
  %v7152 = load i64, ptr %v341, align 8
  %v7153 = add i64 %v7152, 1
  store i64 %v7153, ptr %v341, align 8
  %v7154 = mul i64 %v3, %v7153
  br label %b1145
b1145:
  %v7155 = load atomic i64, ptr %v7150 acquire, align 8
  %v7156 = icmp slt i64 %v7155, %v7154
  br i1 %v7156, label %b1146, label %b1147
b1146:
  %v7157 = call i32 @sched_yield()
  br label %b1145
b1147:
  br label %b1144
b1144:
  %v7158 = icmp eq i64 %v2, 0
  br i1 %v7158, label %b1148, label %b1149
b1148:
  br label %b1150
b1150:
  %v7159 = phi i64 [ 0, %b1148 ], [ %v7297, %b1155 ]
  %v7160 = phi <8 x float> [ splat (float 0x0000000000000000), %b1148 ], [ %v7296, %b1155 ]
  %v7161 = icmp slt i64 %v7159, %v8
  br i1 %v7161, label %b1151, label %b1152
b1151:
  %v7162 = add i64 %v7159, 128
  %v7163 = icmp slt i64 %v7162, %v8
  %v7164 = select i1 %v7163, i64 %v7162, i64 %v8
  br label %b1153
b1153:
  %v7165 = phi i64 [ %v7159, %b1151 ], [ %v7295, %b1154 ]
  %v7166 = phi <8 x float> [ splat (float 0x0000000000000000), %b1151 ], [ %v7294, %b1154 ]
  %v7167 = icmp slt i64 %v7165, %v7164
  br i1 %v7167, label %b1154, label %b1155
b1154:
  %v7168 = mul i64 %v7165, 8
  %v7169 = getelementptr inbounds float, ptr %v190, i64 %v7168
  %v7170 = mul i64 %v7165, 32
  %v7171 = getelementptr inbounds float, ptr %v172, i64 %v7170
  %v7172 = mul i64 %v7165, 4
  %v7173 = getelementptr inbounds float, ptr %v176, i64 %v7172
  %v7174 = getelementptr inbounds float, ptr %v7173, i64 3
  %v7175 = load float, ptr %v7174, align 4
  %v7176 = fdiv float %v7175, 0x4020000000000000
  %v7177 = mul i64 %v7165, 4
  %v7178 = getelementptr inbounds float, ptr %v180, i64 %v7177
  %v7179 = getelementptr inbounds float, ptr %v7178, i64 3
  %v7180 = load float, ptr %v7179, align 4
  %v7181 = fdiv float %v7180, 0x4020000000000000
  %v7182 = fadd float %v7181, 0x3EE4F8B580000000
  %v7183 = call float @llvm.sqrt.f32(float %v7182)
  %v7184 = fdiv float 0x3FF0000000000000, %v7183
  %v7185 = mul i64 1, %v7
  %v7186 = add i64 %v7165, %v7185
  %v7187 = mul i64 %v7186, 8
  %v7188 = getelementptr inbounds float, ptr %v52, i64 %v7187
  %v7189 = mul i64 %v7165, 1
  %v7190 = getelementptr inbounds float, ptr %v186, i64 %v7189
  %v7191 = getelementptr inbounds float, ptr %v7190, i64 0
  %v7192 = load float, ptr %v7191, align 4
  %v7193 = mul i64 %v7165, 1
  %v7194 = getelementptr inbounds float, ptr %v188, i64 %v7193
  %v7195 = getelementptr inbounds float, ptr %v7194, i64 0
  %v7196 = load float, ptr %v7195, align 4
  %v7197 = fdiv float 0x3FF0000000000000, %v7196
  %v7198 = add i64 0, 0
  %v7199 = getelementptr inbounds float, ptr %v7169, i64 %v7198
  %v7200 = load <8 x float>, ptr %v7199, align 4
  %v7201 = add i64 24, 0
  %v7202 = getelementptr inbounds float, ptr %v7171, i64 %v7201
  %v7203 = load <8 x float>, ptr %v7202, align 4
  %v7204 = insertelement <8 x float> poison, float %v7176, i64 0
  %v7205 = shufflevector <8 x float> %v7204, <8 x float> poison, <8 x i32> zeroinitializer
  %v7206 = fsub <8 x float> %v7203, %v7205
  %v7207 = insertelement <8 x float> poison, float %v7184, i64 0
  %v7208 = shufflevector <8 x float> %v7207, <8 x float> poison, <8 x i32> zeroinitializer
  %v7209 = fmul <8 x float> %v7206, %v7208
  %v7210 = add i64 24, 0
  %v7211 = getelementptr inbounds float, ptr %v40, i64 %v7210
  %v7212 = load <8 x float>, ptr %v7211, align 4
  %v7213 = fmul <8 x float> %v7209, %v7212
  %v7214 = add i64 24, 0
  %v7215 = getelementptr inbounds float, ptr %v42, i64 %v7214
  %v7216 = load <8 x float>, ptr %v7215, align 4
  %v7217 = fadd <8 x float> %v7213, %v7216
  %v7218 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7217)
  %v7219 = fneg <8 x float> %v7218
  %v7220 = fcmp olt <8 x float> %v7219, splat (float 0xC05A400000000000)
  %v7221 = select <8 x i1> %v7220, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v7219
  %v7222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7221, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7223 = fsub <8 x float> %v7222, splat (float 0x4168000000000000)
  %v7224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7223, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7221)
  %v7225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7223, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7224)
  %v7226 = bitcast <8 x float> %v7222 to <8 x i32>
  %v7227 = fmul <8 x float> %v7225, %v7225
  %v7228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7225, <8 x float> splat (float 0x3F81227F40000000))
  %v7229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7228, <8 x float> %v7225, <8 x float> splat (float 0x3FA5556740000000))
  %v7230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7229, <8 x float> %v7225, <8 x float> splat (float 0x3FC5554B00000000))
  %v7231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7230, <8 x float> %v7225, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7227, <8 x float> %v7231, <8 x float> %v7225)
  %v7233 = sub <8 x i32> %v7226, splat (i32 1262485250)
  %v7234 = lshr <8 x i32> %v7233, splat (i32 1)
  %v7235 = sub <8 x i32> %v7233, %v7234
  %v7236 = shl <8 x i32> %v7234, splat (i32 23)
  %v7237 = bitcast <8 x i32> %v7236 to <8 x float>
  %v7238 = shl <8 x i32> %v7235, splat (i32 23)
  %v7239 = bitcast <8 x i32> %v7238 to <8 x float>
  %v7240 = fadd <8 x float> %v7232, splat (float 0x3FF0000000000000)
  %v7241 = fmul <8 x float> %v7240, %v7237
  %v7242 = fmul <8 x float> %v7241, %v7239
  %v7243 = fcmp olt <8 x float> %v7217, splat (float 0x0000000000000000)
  %v7244 = select <8 x i1> %v7243, <8 x float> %v7242, <8 x float> splat (float 0x3FF0000000000000)
  %v7245 = fadd <8 x float> %v7242, splat (float 0x3FF0000000000000)
  %v7246 = fdiv <8 x float> %v7244, %v7245
  %v7247 = fmul <8 x float> %v7200, %v7246
  %v7248 = add i64 0, 0
  %v7249 = getelementptr inbounds float, ptr %v7188, i64 %v7248
  %v7250 = load <8 x float>, ptr %v7249, align 4
  %v7251 = insertelement <8 x float> poison, float %v7192, i64 0
  %v7252 = shufflevector <8 x float> %v7251, <8 x float> poison, <8 x i32> zeroinitializer
  %v7253 = fsub <8 x float> %v7250, %v7252
  %v7254 = insertelement <8 x float> poison, float %v7197, i64 0
  %v7255 = shufflevector <8 x float> %v7254, <8 x float> poison, <8 x i32> zeroinitializer
  %v7256 = fmul <8 x float> %v7253, %v7255
  %v7257 = add i64 0, 0
  %v7258 = getelementptr inbounds float, ptr %v44, i64 %v7257
  %v7259 = load <8 x float>, ptr %v7258, align 4
  %v7260 = fmul <8 x float> %v7256, %v7259
  %v7261 = add i64 0, 0
  %v7262 = getelementptr inbounds float, ptr %v46, i64 %v7261
  %v7263 = load <8 x float>, ptr %v7262, align 4
  %v7264 = fadd <8 x float> %v7260, %v7263
  %v7265 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7264)
  %v7266 = fcmp ogt <8 x float> %v7265, splat (float 0x4023000000000000)
  %v7267 = select <8 x i1> %v7266, <8 x float> splat (float 0x4023000000000000), <8 x float> %v7265
  %v7268 = fadd <8 x float> %v7267, %v7267
  %v7269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7268, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7270 = fsub <8 x float> %v7269, splat (float 0x4168000000000000)
  %v7271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7270, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7268)
  %v7272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7270, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7271)
  %v7273 = bitcast <8 x float> %v7269 to <8 x i32>
  %v7274 = fmul <8 x float> %v7272, %v7272
  %v7275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7272, <8 x float> splat (float 0x3F81227F40000000))
  %v7276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7275, <8 x float> %v7272, <8 x float> splat (float 0x3FA5556740000000))
  %v7277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7276, <8 x float> %v7272, <8 x float> splat (float 0x3FC5554B00000000))
  %v7278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7277, <8 x float> %v7272, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7274, <8 x float> %v7278, <8 x float> %v7272)
  %v7280 = shl <8 x i32> %v7273, splat (i32 23)
  %v7281 = add <8 x i32> %v7280, splat (i32 1065353216)
  %v7282 = bitcast <8 x i32> %v7281 to <8 x float>
  %v7283 = fsub <8 x float> %v7282, splat (float 0x3FF0000000000000)
  %v7284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7282, <8 x float> %v7279, <8 x float> %v7283)
  %v7285 = fadd <8 x float> %v7284, splat (float 0x4000000000000000)
  %v7286 = fdiv <8 x float> %v7284, %v7285
  %v7287 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v7286, <8 x float> %v7264)
  %v7288 = fmul <8 x float> %v7287, %v7287
  %v7289 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7290 = shufflevector <8 x float> %v7289, <8 x float> poison, <8 x i32> zeroinitializer
  %v7291 = fsub <8 x float> %v7290, %v7288
  %v7292 = fmul <8 x float> %v7247, %v7291
  %v7293 = fmul <8 x float> %v7292, %v7256
  %v7294 = fadd <8 x float> %v7166, %v7293
  %v7295 = add nsw i64 %v7165, 1
  br label %b1153
b1155:
  %v7296 = fadd <8 x float> %v7160, %v7166
  %v7297 = add nsw i64 %v7159, 128
  br label %b1150
b1152:
  %v7298 = add i64 0, 0
  %v7299 = getelementptr inbounds float, ptr %v100, i64 %v7298
  store <8 x float> %v7160, ptr %v7299, align 4
  br label %b1149
b1149:
  %v7300 = icmp sgt i64 %v3, 1
  br i1 %v7300, label %b1156, label %b1157
b1156:
  %v7301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7302 = atomicrmw add ptr %v7301, i64 1 acq_rel
  %v7303 = load i64, ptr %v341, align 8
  %v7304 = add i64 %v7303, 1
  store i64 %v7304, ptr %v341, align 8
  %v7305 = mul i64 %v3, %v7304
  br label %b1158
b1158:
  %v7306 = load atomic i64, ptr %v7301 acquire, align 8
  %v7307 = icmp slt i64 %v7306, %v7305
  br i1 %v7307, label %b1159, label %b1160
b1159:
  %v7308 = call i32 @sched_yield()
  br label %b1158
b1160:
  br label %b1157
b1157:
  %v7309 = icmp eq i64 %v2, 0
  br i1 %v7309, label %b1161, label %b1162
b1161:
  br label %b1163
b1163:
  %v7310 = phi i64 [ 0, %b1161 ], [ %v7447, %b1168 ]
  %v7311 = phi <8 x float> [ splat (float 0x0000000000000000), %b1161 ], [ %v7446, %b1168 ]
  %v7312 = icmp slt i64 %v7310, %v8
  br i1 %v7312, label %b1164, label %b1165
b1164:
  %v7313 = add i64 %v7310, 128
  %v7314 = icmp slt i64 %v7313, %v8
  %v7315 = select i1 %v7314, i64 %v7313, i64 %v8
  br label %b1166
b1166:
  %v7316 = phi i64 [ %v7310, %b1164 ], [ %v7445, %b1167 ]
  %v7317 = phi <8 x float> [ splat (float 0x0000000000000000), %b1164 ], [ %v7444, %b1167 ]
  %v7318 = icmp slt i64 %v7316, %v7315
  br i1 %v7318, label %b1167, label %b1168
b1167:
  %v7319 = mul i64 %v7316, 8
  %v7320 = getelementptr inbounds float, ptr %v190, i64 %v7319
  %v7321 = mul i64 %v7316, 32
  %v7322 = getelementptr inbounds float, ptr %v172, i64 %v7321
  %v7323 = mul i64 %v7316, 4
  %v7324 = getelementptr inbounds float, ptr %v176, i64 %v7323
  %v7325 = getelementptr inbounds float, ptr %v7324, i64 3
  %v7326 = load float, ptr %v7325, align 4
  %v7327 = fdiv float %v7326, 0x4020000000000000
  %v7328 = mul i64 %v7316, 4
  %v7329 = getelementptr inbounds float, ptr %v180, i64 %v7328
  %v7330 = getelementptr inbounds float, ptr %v7329, i64 3
  %v7331 = load float, ptr %v7330, align 4
  %v7332 = fdiv float %v7331, 0x4020000000000000
  %v7333 = fadd float %v7332, 0x3EE4F8B580000000
  %v7334 = call float @llvm.sqrt.f32(float %v7333)
  %v7335 = fdiv float 0x3FF0000000000000, %v7334
  %v7336 = mul i64 1, %v7
  %v7337 = add i64 %v7316, %v7336
  %v7338 = mul i64 %v7337, 8
  %v7339 = getelementptr inbounds float, ptr %v52, i64 %v7338
  %v7340 = mul i64 %v7316, 1
  %v7341 = getelementptr inbounds float, ptr %v186, i64 %v7340
  %v7342 = getelementptr inbounds float, ptr %v7341, i64 0
  %v7343 = load float, ptr %v7342, align 4
  %v7344 = mul i64 %v7316, 1
  %v7345 = getelementptr inbounds float, ptr %v188, i64 %v7344
  %v7346 = getelementptr inbounds float, ptr %v7345, i64 0
  %v7347 = load float, ptr %v7346, align 4
  %v7348 = fdiv float 0x3FF0000000000000, %v7347
  %v7349 = add i64 0, 0
  %v7350 = getelementptr inbounds float, ptr %v7320, i64 %v7349
  %v7351 = load <8 x float>, ptr %v7350, align 4
  %v7352 = add i64 24, 0
  %v7353 = getelementptr inbounds float, ptr %v7322, i64 %v7352
  %v7354 = load <8 x float>, ptr %v7353, align 4
  %v7355 = insertelement <8 x float> poison, float %v7327, i64 0
  %v7356 = shufflevector <8 x float> %v7355, <8 x float> poison, <8 x i32> zeroinitializer
  %v7357 = fsub <8 x float> %v7354, %v7356
  %v7358 = insertelement <8 x float> poison, float %v7335, i64 0
  %v7359 = shufflevector <8 x float> %v7358, <8 x float> poison, <8 x i32> zeroinitializer
  %v7360 = fmul <8 x float> %v7357, %v7359
  %v7361 = add i64 24, 0
  %v7362 = getelementptr inbounds float, ptr %v40, i64 %v7361
  %v7363 = load <8 x float>, ptr %v7362, align 4
  %v7364 = fmul <8 x float> %v7360, %v7363
  %v7365 = add i64 24, 0
  %v7366 = getelementptr inbounds float, ptr %v42, i64 %v7365
  %v7367 = load <8 x float>, ptr %v7366, align 4
  %v7368 = fadd <8 x float> %v7364, %v7367
  %v7369 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7368)
  %v7370 = fneg <8 x float> %v7369
  %v7371 = fcmp olt <8 x float> %v7370, splat (float 0xC05A400000000000)
  %v7372 = select <8 x i1> %v7371, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v7370
  %v7373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7372, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7374 = fsub <8 x float> %v7373, splat (float 0x4168000000000000)
  %v7375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7374, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7372)
  %v7376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7374, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7375)
  %v7377 = bitcast <8 x float> %v7373 to <8 x i32>
  %v7378 = fmul <8 x float> %v7376, %v7376
  %v7379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7376, <8 x float> splat (float 0x3F81227F40000000))
  %v7380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7379, <8 x float> %v7376, <8 x float> splat (float 0x3FA5556740000000))
  %v7381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7380, <8 x float> %v7376, <8 x float> splat (float 0x3FC5554B00000000))
  %v7382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7381, <8 x float> %v7376, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7378, <8 x float> %v7382, <8 x float> %v7376)
  %v7384 = sub <8 x i32> %v7377, splat (i32 1262485250)
  %v7385 = lshr <8 x i32> %v7384, splat (i32 1)
  %v7386 = sub <8 x i32> %v7384, %v7385
  %v7387 = shl <8 x i32> %v7385, splat (i32 23)
  %v7388 = bitcast <8 x i32> %v7387 to <8 x float>
  %v7389 = shl <8 x i32> %v7386, splat (i32 23)
  %v7390 = bitcast <8 x i32> %v7389 to <8 x float>
  %v7391 = fadd <8 x float> %v7383, splat (float 0x3FF0000000000000)
  %v7392 = fmul <8 x float> %v7391, %v7388
  %v7393 = fmul <8 x float> %v7392, %v7390
  %v7394 = fcmp olt <8 x float> %v7368, splat (float 0x0000000000000000)
  %v7395 = select <8 x i1> %v7394, <8 x float> %v7393, <8 x float> splat (float 0x3FF0000000000000)
  %v7396 = fadd <8 x float> %v7393, splat (float 0x3FF0000000000000)
  %v7397 = fdiv <8 x float> %v7395, %v7396
  %v7398 = fmul <8 x float> %v7351, %v7397
  %v7399 = add i64 0, 0
  %v7400 = getelementptr inbounds float, ptr %v7339, i64 %v7399
  %v7401 = load <8 x float>, ptr %v7400, align 4
  %v7402 = insertelement <8 x float> poison, float %v7343, i64 0
  %v7403 = shufflevector <8 x float> %v7402, <8 x float> poison, <8 x i32> zeroinitializer
  %v7404 = fsub <8 x float> %v7401, %v7403
  %v7405 = insertelement <8 x float> poison, float %v7348, i64 0
  %v7406 = shufflevector <8 x float> %v7405, <8 x float> poison, <8 x i32> zeroinitializer
  %v7407 = fmul <8 x float> %v7404, %v7406
  %v7408 = add i64 0, 0
  %v7409 = getelementptr inbounds float, ptr %v44, i64 %v7408
  %v7410 = load <8 x float>, ptr %v7409, align 4
  %v7411 = fmul <8 x float> %v7407, %v7410
  %v7412 = add i64 0, 0
  %v7413 = getelementptr inbounds float, ptr %v46, i64 %v7412
  %v7414 = load <8 x float>, ptr %v7413, align 4
  %v7415 = fadd <8 x float> %v7411, %v7414
  %v7416 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v7415)
  %v7417 = fcmp ogt <8 x float> %v7416, splat (float 0x4023000000000000)
  %v7418 = select <8 x i1> %v7417, <8 x float> splat (float 0x4023000000000000), <8 x float> %v7416
  %v7419 = fadd <8 x float> %v7418, %v7418
  %v7420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7419, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v7421 = fsub <8 x float> %v7420, splat (float 0x4168000000000000)
  %v7422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7421, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v7419)
  %v7423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7421, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v7422)
  %v7424 = bitcast <8 x float> %v7420 to <8 x i32>
  %v7425 = fmul <8 x float> %v7423, %v7423
  %v7426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v7423, <8 x float> splat (float 0x3F81227F40000000))
  %v7427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7426, <8 x float> %v7423, <8 x float> splat (float 0x3FA5556740000000))
  %v7428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7427, <8 x float> %v7423, <8 x float> splat (float 0x3FC5554B00000000))
  %v7429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7428, <8 x float> %v7423, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v7430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7425, <8 x float> %v7429, <8 x float> %v7423)
  %v7431 = shl <8 x i32> %v7424, splat (i32 23)
  %v7432 = add <8 x i32> %v7431, splat (i32 1065353216)
  %v7433 = bitcast <8 x i32> %v7432 to <8 x float>
  %v7434 = fsub <8 x float> %v7433, splat (float 0x3FF0000000000000)
  %v7435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v7433, <8 x float> %v7430, <8 x float> %v7434)
  %v7436 = fadd <8 x float> %v7435, splat (float 0x4000000000000000)
  %v7437 = fdiv <8 x float> %v7435, %v7436
  %v7438 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v7437, <8 x float> %v7415)
  %v7439 = fmul <8 x float> %v7438, %v7438
  %v7440 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v7441 = shufflevector <8 x float> %v7440, <8 x float> poison, <8 x i32> zeroinitializer
  %v7442 = fsub <8 x float> %v7441, %v7439
  %v7443 = fmul <8 x float> %v7398, %v7442
  %v7444 = fadd <8 x float> %v7317, %v7443
  %v7445 = add nsw i64 %v7316, 1
  br label %b1166
b1168:
  %v7446 = fadd <8 x float> %v7311, %v7317
  %v7447 = add nsw i64 %v7310, 128
  br label %b1163
b1165:
  %v7448 = add i64 0, 0
  %v7449 = getelementptr inbounds float, ptr %v102, i64 %v7448
  store <8 x float> %v7311, ptr %v7449, align 4
  br label %b1162
b1162:
  %v7450 = icmp sgt i64 %v3, 1
  br i1 %v7450, label %b1169, label %b1170
b1169:
  %v7451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7452 = atomicrmw add ptr %v7451, i64 1 acq_rel
  %v7453 = load i64, ptr %v341, align 8
  %v7454 = add i64 %v7453, 1
  store i64 %v7454, ptr %v341, align 8
  %v7455 = mul i64 %v3, %v7454
  br label %b1171
b1171:
  %v7456 = load atomic i64, ptr %v7451 acquire, align 8
  %v7457 = icmp slt i64 %v7456, %v7455
  br i1 %v7457, label %b1172, label %b1173
b1172:
  %v7458 = call i32 @sched_yield()
  br label %b1171
b1173:
  br label %b1170
b1170:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_2x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = icmp ult i64 3, 8
  %v27 = select i1 %v26, i64 3, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
!30 = distinct !{!30, !31, !32}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = !{!"llvm.loop.vectorize.width", i32 1}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.unroll.disable"}
!35 = !{!"llvm.loop.vectorize.width", i32 1}
!36 = distinct !{!36, !37, !38}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = !{!"llvm.loop.vectorize.width", i32 1}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !{!"llvm.loop.vectorize.width", i32 1}
!42 = distinct !{!42, !43, !44}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = !{!"llvm.loop.vectorize.width", i32 1}
!45 = distinct !{!45, !46, !47}
!46 = !{!"llvm.loop.unroll.disable"}
!47 = !{!"llvm.loop.vectorize.width", i32 1}
!48 = distinct !{!48, !49, !50}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = !{!"llvm.loop.vectorize.width", i32 1}
!51 = distinct !{!51, !52, !53}
!52 = !{!"llvm.loop.unroll.disable"}
!53 = !{!"llvm.loop.vectorize.width", i32 1}
!54 = distinct !{!54, !55, !56}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = !{!"llvm.loop.vectorize.width", i32 1}
!57 = distinct !{!57, !58, !59}
!58 = !{!"llvm.loop.unroll.disable"}
!59 = !{!"llvm.loop.vectorize.width", i32 1}
