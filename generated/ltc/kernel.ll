; generated from specs/ltc.yaml by `make generated`: do not edit
; ltc I=8 H=8 K=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v205 = alloca i64, i64 1, align 8
  %v1233 = alloca float, i64 64, align 4
  %v1317 = alloca float, i64 64, align 4
  %v1471 = alloca float, i64 64, align 4
  %v1625 = alloca float, i64 64, align 4
  %v1779 = alloca float, i64 64, align 4
  %v1933 = alloca float, i64 64, align 4
  %v2087 = alloca float, i64 64, align 4
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
  %v139 = getelementptr inbounds i64, ptr %v1, i64 7
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 12
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 13
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 15
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 24
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 25
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 26
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 27
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 28
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 29
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 30
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 31
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 32
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 33
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 34
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 35
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 37
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 38
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 40
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 41
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 42
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 43
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 44
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 45
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 46
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 47
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 48
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 49
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 50
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 51
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 52
  %v204 = load i64, ptr %v203, align 8
  store i64 0, ptr %v205, align 8
  %v206 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v207 = load ptr, ptr %v206, align 4
  %v208 = mul i64 %v2, 0
  %v209 = add i64 %v208, 448
  %v210 = getelementptr inbounds float, ptr %v207, i64 %v209
  %v211 = getelementptr inbounds i64, ptr %v1, i64 4
  %v212 = load i64, ptr %v211, align 8
  %v213 = icmp eq i64 %v212, 0
  br i1 %v213, label %b0, label %b1
b0:
  %v214 = icmp eq i64 %v2, 0
  br i1 %v214, label %b2, label %b3
b2:
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v10, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  %v220 = fdiv <8 x float> %v219, %v217
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v40, i64 %v221
  %v223 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v224, ptr %v222, align 4
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v42, i64 %v225
  store <8 x float> %v220, ptr %v226, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v227 = icmp sgt i64 %v3, 1
  br i1 %v227, label %b4, label %b5
b4:
  %v228 = getelementptr inbounds i64, ptr %v1, i64 3
  %v229 = atomicrmw add ptr %v228, i64 1 acq_rel
  %v230 = load i64, ptr %v205, align 8
  %v231 = add i64 %v230, 1
  store i64 %v231, ptr %v205, align 8
  %v232 = mul i64 %v3, %v231
  br label %b6
b6:
  %v233 = load atomic i64, ptr %v228 acquire, align 8
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b7, label %b8
b7:
  %v235 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 4
  %v237 = load i64, ptr %v236, align 8
  %v238 = icmp eq i64 %v237, 0
  br i1 %v238, label %b9, label %b10
b9:
  %v239 = getelementptr inbounds i64, ptr %v1, i64 71
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b11, label %b12
b11:
  %v242 = add i64 %v7, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, %v7
  %v249 = select i1 %v248, i64 %v247, i64 %v7
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  br label %b13
b13:
  %v255 = phi i64 [ %v249, %b11 ], [ %v266, %b14 ]
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b14, label %b15
b14:
  %v257 = and i64 0, %v144
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v255
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v24, i64 %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v261, i64 %v262
  %v264 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v265 = shufflevector <8 x float> %v264, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v265, ptr %v263, align 4
  %v266 = add nsw i64 %v255, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b16, label %b17
b16:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = load i64, ptr %v205, align 8
  %v271 = add i64 %v270, 1
  store i64 %v271, ptr %v205, align 8
  %v272 = mul i64 %v3, %v271
  br label %b18
b18:
  %v273 = load atomic i64, ptr %v268 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b19, label %b20
b19:
  %v275 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v276 = getelementptr inbounds float, ptr %v207, i64 0
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b21, label %b22
b21:
  %v280 = add i64 1, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, 1
  %v287 = select i1 %v286, i64 %v285, i64 1
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  br label %b23
b23:
  %v295 = phi i64 [ %v287, %b21 ], [ %v410, %b35 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b24, label %b25
b24:
  %v297 = mul i64 %v295, 64
  %v298 = mul i64 %v295, 8
  %v299 = add i64 %v297, 0
  %v300 = add i64 %v298, 0
  %v301 = getelementptr inbounds float, ptr %v276, i64 %v299
  %v302 = sub i64 8, %v300
  %v303 = icmp slt i64 %v302, 0
  %v304 = select i1 %v303, i64 0, i64 %v302
  %v305 = icmp ult i64 %v304, 8
  %v306 = select i1 %v305, i64 %v304, i64 8
  %v307 = trunc i64 %v306 to i32
  %v308 = insertelement <8 x i32> poison, i32 %v307, i64 0
  %v309 = shufflevector <8 x i32> %v308, <8 x i32> poison, <8 x i32> zeroinitializer
  %v310 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v309
  %v311 = mul i64 %v300, 8
  %v312 = add i64 0, %v311
  %v313 = getelementptr inbounds float, ptr %v14, i64 %v312
  %v314 = icmp sge i64 %v304, 8
  br i1 %v314, label %b26, label %b27
b26:
  br label %b28
b28:
  %v315 = phi i64 [ 0, %b26 ], [ %v389, %b29 ]
  %v316 = icmp slt i64 %v315, 8
  br i1 %v316, label %b29, label %b30
b29:
  %v317 = add i64 %v315, 0
  %v318 = getelementptr inbounds float, ptr %v313, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 %v315, 8
  %v321 = getelementptr inbounds float, ptr %v313, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 %v315, 16
  %v324 = getelementptr inbounds float, ptr %v313, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v315, 24
  %v327 = getelementptr inbounds float, ptr %v313, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v315, 32
  %v330 = getelementptr inbounds float, ptr %v313, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v315, 40
  %v333 = getelementptr inbounds float, ptr %v313, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v315, 48
  %v336 = getelementptr inbounds float, ptr %v313, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v315, 56
  %v339 = getelementptr inbounds float, ptr %v313, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v319, <8 x float> %v331, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x float> %v322, <8 x float> %v334, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v348 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v343, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v352 = shufflevector <8 x float> %v343, <8 x float> %v347, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v356 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v349, <8 x float> %v351, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v349, <8 x float> %v351, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v352, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v360 = shufflevector <8 x float> %v350, <8 x float> %v352, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v361 = shufflevector <8 x float> %v353, <8 x float> %v355, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v362 = shufflevector <8 x float> %v353, <8 x float> %v355, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v363 = shufflevector <8 x float> %v354, <8 x float> %v356, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v364 = shufflevector <8 x float> %v354, <8 x float> %v356, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v365 = add i64 %v315, 0
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v301, i64 %v366
  store <8 x float> %v357, ptr %v367, align 4
  %v368 = add i64 %v315, 1
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v301, i64 %v369
  store <8 x float> %v358, ptr %v370, align 4
  %v371 = add i64 %v315, 2
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v301, i64 %v372
  store <8 x float> %v359, ptr %v373, align 4
  %v374 = add i64 %v315, 3
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v301, i64 %v375
  store <8 x float> %v360, ptr %v376, align 4
  %v377 = add i64 %v315, 4
  %v378 = mul i64 %v377, 8
  %v379 = getelementptr inbounds float, ptr %v301, i64 %v378
  store <8 x float> %v361, ptr %v379, align 4
  %v380 = add i64 %v315, 5
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v301, i64 %v381
  store <8 x float> %v362, ptr %v382, align 4
  %v383 = add i64 %v315, 6
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v301, i64 %v384
  store <8 x float> %v363, ptr %v385, align 4
  %v386 = add i64 %v315, 7
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v301, i64 %v387
  store <8 x float> %v364, ptr %v388, align 4
  %v389 = add nsw i64 %v315, 8
  br label %b28
b30:
  br label %b31
b31:
  %v390 = phi i64 [ 8, %b30 ], [ %v398, %b32 ]
  %v391 = icmp slt i64 %v390, 8
  br i1 %v391, label %b32, label %b33
b32:
  %v392 = mul i64 %v390, 1
  %v393 = getelementptr inbounds float, ptr %v313, i64 %v392
  %v394 = getelementptr float, ptr %v393, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v395 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v394, <8 x i1> %v310, <8 x float> zeroinitializer)
  %v396 = mul i64 %v390, 8
  %v397 = getelementptr inbounds float, ptr %v301, i64 %v396
  store <8 x float> %v395, ptr %v397, align 4
  %v398 = add nsw i64 %v390, 1
  br label %b31
b33:
  br label %b27
b27:
  %v399 = icmp slt i64 %v304, 8
  br i1 %v399, label %b34, label %b35
b34:
  br label %b36
b36:
  %v400 = phi i64 [ 0, %b34 ], [ %v408, %b37 ]
  %v401 = icmp slt i64 %v400, 8
  br i1 %v401, label %b37, label %b38
b37:
  %v402 = mul i64 %v400, 1
  %v403 = getelementptr inbounds float, ptr %v313, i64 %v402
  %v404 = getelementptr float, ptr %v403, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v405 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v404, <8 x i1> %v310, <8 x float> zeroinitializer)
  %v406 = mul i64 %v400, 8
  %v407 = getelementptr inbounds float, ptr %v301, i64 %v406
  store <8 x float> %v405, ptr %v407, align 4
  %v408 = add nsw i64 %v400, 1
  br label %b36
b38:
  br label %b35
b35:
  %v409 = add i64 %v297, 64
  %v410 = add nsw i64 %v295, 1
  br label %b23
b25:
  br label %b22
b22:
  %v411 = icmp sgt i64 %v3, 1
  br i1 %v411, label %b39, label %b40
b39:
  %v412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v413 = atomicrmw add ptr %v412, i64 1 acq_rel
  %v414 = load i64, ptr %v205, align 8
  %v415 = add i64 %v414, 1
  store i64 %v415, ptr %v205, align 8
  %v416 = mul i64 %v3, %v415
  br label %b41
b41:
  %v417 = load atomic i64, ptr %v412 acquire, align 8
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b42, label %b43
b42:
  %v419 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v420 = getelementptr inbounds float, ptr %v207, i64 64
  %v421 = getelementptr inbounds float, ptr %v207, i64 128
  %v422 = getelementptr inbounds float, ptr %v207, i64 192
  %v423 = getelementptr inbounds float, ptr %v207, i64 256
  %v424 = getelementptr inbounds float, ptr %v207, i64 320
  %v425 = getelementptr inbounds float, ptr %v207, i64 384
  %v426 = getelementptr inbounds i64, ptr %v1, i64 4
  %v427 = load i64, ptr %v426, align 8
  %v428 = icmp eq i64 %v427, 0
  br i1 %v428, label %b44, label %b45
b44:
  %v429 = add i64 1, 0
  %v430 = sdiv i64 %v429, 1
  %v431 = add i64 %v2, 1
  %v432 = mul i64 %v430, %v2
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, 1
  %v436 = select i1 %v435, i64 %v434, i64 1
  %v437 = mul i64 %v430, %v431
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, 1
  %v441 = select i1 %v440, i64 %v439, i64 1
  %v442 = icmp slt i64 %v441, 1
  %v443 = select i1 %v442, i64 %v441, i64 1
  br label %b46
b46:
  %v444 = phi i64 [ %v436, %b44 ], [ %v559, %b58 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b47, label %b48
b47:
  %v446 = mul i64 %v444, 64
  %v447 = mul i64 %v444, 8
  %v448 = add i64 %v446, 0
  %v449 = add i64 %v447, 0
  %v450 = getelementptr inbounds float, ptr %v420, i64 %v448
  %v451 = sub i64 8, %v449
  %v452 = icmp slt i64 %v451, 0
  %v453 = select i1 %v452, i64 0, i64 %v451
  %v454 = icmp ult i64 %v453, 8
  %v455 = select i1 %v454, i64 %v453, i64 8
  %v456 = trunc i64 %v455 to i32
  %v457 = insertelement <8 x i32> poison, i32 %v456, i64 0
  %v458 = shufflevector <8 x i32> %v457, <8 x i32> poison, <8 x i32> zeroinitializer
  %v459 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v458
  %v460 = mul i64 %v449, 8
  %v461 = add i64 0, %v460
  %v462 = getelementptr inbounds float, ptr %v18, i64 %v461
  %v463 = icmp sge i64 %v453, 8
  br i1 %v463, label %b49, label %b50
b49:
  br label %b51
b51:
  %v464 = phi i64 [ 0, %b49 ], [ %v538, %b52 ]
  %v465 = icmp slt i64 %v464, 8
  br i1 %v465, label %b52, label %b53
b52:
  %v466 = add i64 %v464, 0
  %v467 = getelementptr inbounds float, ptr %v462, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 %v464, 8
  %v470 = getelementptr inbounds float, ptr %v462, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 %v464, 16
  %v473 = getelementptr inbounds float, ptr %v462, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 %v464, 24
  %v476 = getelementptr inbounds float, ptr %v462, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = add i64 %v464, 32
  %v479 = getelementptr inbounds float, ptr %v462, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 %v464, 40
  %v482 = getelementptr inbounds float, ptr %v462, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = add i64 %v464, 48
  %v485 = getelementptr inbounds float, ptr %v462, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 %v464, 56
  %v488 = getelementptr inbounds float, ptr %v462, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = shufflevector <8 x float> %v468, <8 x float> %v480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v491 = shufflevector <8 x float> %v468, <8 x float> %v480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v492 = shufflevector <8 x float> %v471, <8 x float> %v483, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v493 = shufflevector <8 x float> %v471, <8 x float> %v483, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v494 = shufflevector <8 x float> %v474, <8 x float> %v486, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v495 = shufflevector <8 x float> %v474, <8 x float> %v486, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v496 = shufflevector <8 x float> %v477, <8 x float> %v489, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v497 = shufflevector <8 x float> %v477, <8 x float> %v489, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v498 = shufflevector <8 x float> %v490, <8 x float> %v494, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v499 = shufflevector <8 x float> %v490, <8 x float> %v494, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v500 = shufflevector <8 x float> %v492, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v501 = shufflevector <8 x float> %v492, <8 x float> %v496, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v502 = shufflevector <8 x float> %v491, <8 x float> %v495, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v503 = shufflevector <8 x float> %v491, <8 x float> %v495, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v504 = shufflevector <8 x float> %v493, <8 x float> %v497, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v505 = shufflevector <8 x float> %v493, <8 x float> %v497, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v506 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v507 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v508 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v509 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v510 = shufflevector <8 x float> %v502, <8 x float> %v504, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v511 = shufflevector <8 x float> %v502, <8 x float> %v504, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v512 = shufflevector <8 x float> %v503, <8 x float> %v505, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v513 = shufflevector <8 x float> %v503, <8 x float> %v505, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v514 = add i64 %v464, 0
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v450, i64 %v515
  store <8 x float> %v506, ptr %v516, align 4
  %v517 = add i64 %v464, 1
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v450, i64 %v518
  store <8 x float> %v507, ptr %v519, align 4
  %v520 = add i64 %v464, 2
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v450, i64 %v521
  store <8 x float> %v508, ptr %v522, align 4
  %v523 = add i64 %v464, 3
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v450, i64 %v524
  store <8 x float> %v509, ptr %v525, align 4
  %v526 = add i64 %v464, 4
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v450, i64 %v527
  store <8 x float> %v510, ptr %v528, align 4
  %v529 = add i64 %v464, 5
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v450, i64 %v530
  store <8 x float> %v511, ptr %v531, align 4
  %v532 = add i64 %v464, 6
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v450, i64 %v533
  store <8 x float> %v512, ptr %v534, align 4
  %v535 = add i64 %v464, 7
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v450, i64 %v536
  store <8 x float> %v513, ptr %v537, align 4
  %v538 = add nsw i64 %v464, 8
  br label %b51
b53:
  br label %b54
b54:
  %v539 = phi i64 [ 8, %b53 ], [ %v547, %b55 ]
  %v540 = icmp slt i64 %v539, 8
  br i1 %v540, label %b55, label %b56
b55:
  %v541 = mul i64 %v539, 1
  %v542 = getelementptr inbounds float, ptr %v462, i64 %v541
  %v543 = getelementptr float, ptr %v542, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v544 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v543, <8 x i1> %v459, <8 x float> zeroinitializer)
  %v545 = mul i64 %v539, 8
  %v546 = getelementptr inbounds float, ptr %v450, i64 %v545
  store <8 x float> %v544, ptr %v546, align 4
  %v547 = add nsw i64 %v539, 1
  br label %b54
b56:
  br label %b50
b50:
  %v548 = icmp slt i64 %v453, 8
  br i1 %v548, label %b57, label %b58
b57:
  br label %b59
b59:
  %v549 = phi i64 [ 0, %b57 ], [ %v557, %b60 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b60, label %b61
b60:
  %v551 = mul i64 %v549, 1
  %v552 = getelementptr inbounds float, ptr %v462, i64 %v551
  %v553 = getelementptr float, ptr %v552, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v554 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v553, <8 x i1> %v459, <8 x float> zeroinitializer)
  %v555 = mul i64 %v549, 8
  %v556 = getelementptr inbounds float, ptr %v450, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v549, 1
  br label %b59
b61:
  br label %b58
b58:
  %v558 = add i64 %v446, 64
  %v559 = add nsw i64 %v444, 1
  br label %b46
b48:
  %v560 = add i64 1, 0
  %v561 = sdiv i64 %v560, 1
  %v562 = add i64 %v2, 1
  %v563 = mul i64 %v561, %v2
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, 1
  %v567 = select i1 %v566, i64 %v565, i64 1
  %v568 = mul i64 %v561, %v562
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, 1
  %v572 = select i1 %v571, i64 %v570, i64 1
  %v573 = icmp slt i64 %v572, 1
  %v574 = select i1 %v573, i64 %v572, i64 1
  br label %b62
b62:
  %v575 = phi i64 [ %v567, %b48 ], [ %v690, %b74 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b63, label %b64
b63:
  %v577 = mul i64 %v575, 64
  %v578 = mul i64 %v575, 8
  %v579 = add i64 %v577, 0
  %v580 = add i64 %v578, 0
  %v581 = getelementptr inbounds float, ptr %v421, i64 %v579
  %v582 = sub i64 8, %v580
  %v583 = icmp slt i64 %v582, 0
  %v584 = select i1 %v583, i64 0, i64 %v582
  %v585 = icmp ult i64 %v584, 8
  %v586 = select i1 %v585, i64 %v584, i64 8
  %v587 = trunc i64 %v586 to i32
  %v588 = insertelement <8 x i32> poison, i32 %v587, i64 0
  %v589 = shufflevector <8 x i32> %v588, <8 x i32> poison, <8 x i32> zeroinitializer
  %v590 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v589
  %v591 = mul i64 %v580, 8
  %v592 = add i64 0, %v591
  %v593 = getelementptr inbounds float, ptr %v18, i64 %v592
  %v594 = icmp sge i64 %v584, 8
  br i1 %v594, label %b65, label %b66
b65:
  br label %b67
b67:
  %v595 = phi i64 [ 0, %b65 ], [ %v669, %b68 ]
  %v596 = icmp slt i64 %v595, 8
  br i1 %v596, label %b68, label %b69
b68:
  %v597 = add i64 %v595, 0
  %v598 = getelementptr inbounds float, ptr %v593, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = add i64 %v595, 8
  %v601 = getelementptr inbounds float, ptr %v593, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = add i64 %v595, 16
  %v604 = getelementptr inbounds float, ptr %v593, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = add i64 %v595, 24
  %v607 = getelementptr inbounds float, ptr %v593, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 %v595, 32
  %v610 = getelementptr inbounds float, ptr %v593, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v595, 40
  %v613 = getelementptr inbounds float, ptr %v593, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v595, 48
  %v616 = getelementptr inbounds float, ptr %v593, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v595, 56
  %v619 = getelementptr inbounds float, ptr %v593, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = shufflevector <8 x float> %v599, <8 x float> %v611, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v622 = shufflevector <8 x float> %v599, <8 x float> %v611, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v623 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v624 = shufflevector <8 x float> %v602, <8 x float> %v614, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v625 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v626 = shufflevector <8 x float> %v605, <8 x float> %v617, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v628 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v630 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v632 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v634 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v636 = shufflevector <8 x float> %v624, <8 x float> %v628, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v637 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v638 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v639 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v640 = shufflevector <8 x float> %v630, <8 x float> %v632, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v641 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v644 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v645 = add i64 %v595, 0
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v581, i64 %v646
  store <8 x float> %v637, ptr %v647, align 4
  %v648 = add i64 %v595, 1
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v581, i64 %v649
  store <8 x float> %v638, ptr %v650, align 4
  %v651 = add i64 %v595, 2
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v581, i64 %v652
  store <8 x float> %v639, ptr %v653, align 4
  %v654 = add i64 %v595, 3
  %v655 = mul i64 %v654, 8
  %v656 = getelementptr inbounds float, ptr %v581, i64 %v655
  store <8 x float> %v640, ptr %v656, align 4
  %v657 = add i64 %v595, 4
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v581, i64 %v658
  store <8 x float> %v641, ptr %v659, align 4
  %v660 = add i64 %v595, 5
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v581, i64 %v661
  store <8 x float> %v642, ptr %v662, align 4
  %v663 = add i64 %v595, 6
  %v664 = mul i64 %v663, 8
  %v665 = getelementptr inbounds float, ptr %v581, i64 %v664
  store <8 x float> %v643, ptr %v665, align 4
  %v666 = add i64 %v595, 7
  %v667 = mul i64 %v666, 8
  %v668 = getelementptr inbounds float, ptr %v581, i64 %v667
  store <8 x float> %v644, ptr %v668, align 4
  %v669 = add nsw i64 %v595, 8
  br label %b67
b69:
  br label %b70
b70:
  %v670 = phi i64 [ 8, %b69 ], [ %v678, %b71 ]
  %v671 = icmp slt i64 %v670, 8
  br i1 %v671, label %b71, label %b72
b71:
  %v672 = mul i64 %v670, 1
  %v673 = getelementptr inbounds float, ptr %v593, i64 %v672
  %v674 = getelementptr float, ptr %v673, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v675 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v674, <8 x i1> %v590, <8 x float> zeroinitializer)
  %v676 = mul i64 %v670, 8
  %v677 = getelementptr inbounds float, ptr %v581, i64 %v676
  store <8 x float> %v675, ptr %v677, align 4
  %v678 = add nsw i64 %v670, 1
  br label %b70
b72:
  br label %b66
b66:
  %v679 = icmp slt i64 %v584, 8
  br i1 %v679, label %b73, label %b74
b73:
  br label %b75
b75:
  %v680 = phi i64 [ 0, %b73 ], [ %v688, %b76 ]
  %v681 = icmp slt i64 %v680, 8
  br i1 %v681, label %b76, label %b77
b76:
  %v682 = mul i64 %v680, 1
  %v683 = getelementptr inbounds float, ptr %v593, i64 %v682
  %v684 = getelementptr float, ptr %v683, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v685 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v684, <8 x i1> %v590, <8 x float> zeroinitializer)
  %v686 = mul i64 %v680, 8
  %v687 = getelementptr inbounds float, ptr %v581, i64 %v686
  store <8 x float> %v685, ptr %v687, align 4
  %v688 = add nsw i64 %v680, 1
  br label %b75
b77:
  br label %b74
b74:
  %v689 = add i64 %v577, 64
  %v690 = add nsw i64 %v575, 1
  br label %b62
b64:
  %v691 = add i64 1, 0
  %v692 = sdiv i64 %v691, 1
  %v693 = add i64 %v2, 1
  %v694 = mul i64 %v692, %v2
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, 1
  %v698 = select i1 %v697, i64 %v696, i64 1
  %v699 = mul i64 %v692, %v693
  %v700 = sdiv i64 %v699, %v3
  %v701 = mul i64 %v700, 1
  %v702 = icmp slt i64 %v701, 1
  %v703 = select i1 %v702, i64 %v701, i64 1
  %v704 = icmp slt i64 %v703, 1
  %v705 = select i1 %v704, i64 %v703, i64 1
  br label %b78
b78:
  %v706 = phi i64 [ %v698, %b64 ], [ %v821, %b90 ]
  %v707 = icmp slt i64 %v706, %v705
  br i1 %v707, label %b79, label %b80
b79:
  %v708 = mul i64 %v706, 64
  %v709 = mul i64 %v706, 8
  %v710 = add i64 %v708, 0
  %v711 = add i64 %v709, 0
  %v712 = getelementptr inbounds float, ptr %v422, i64 %v710
  %v713 = sub i64 8, %v711
  %v714 = icmp slt i64 %v713, 0
  %v715 = select i1 %v714, i64 0, i64 %v713
  %v716 = icmp ult i64 %v715, 8
  %v717 = select i1 %v716, i64 %v715, i64 8
  %v718 = trunc i64 %v717 to i32
  %v719 = insertelement <8 x i32> poison, i32 %v718, i64 0
  %v720 = shufflevector <8 x i32> %v719, <8 x i32> poison, <8 x i32> zeroinitializer
  %v721 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v720
  %v722 = mul i64 %v711, 8
  %v723 = add i64 0, %v722
  %v724 = getelementptr inbounds float, ptr %v18, i64 %v723
  %v725 = icmp sge i64 %v715, 8
  br i1 %v725, label %b81, label %b82
b81:
  br label %b83
b83:
  %v726 = phi i64 [ 0, %b81 ], [ %v800, %b84 ]
  %v727 = icmp slt i64 %v726, 8
  br i1 %v727, label %b84, label %b85
b84:
  %v728 = add i64 %v726, 0
  %v729 = getelementptr inbounds float, ptr %v724, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v726, 8
  %v732 = getelementptr inbounds float, ptr %v724, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 %v726, 16
  %v735 = getelementptr inbounds float, ptr %v724, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 %v726, 24
  %v738 = getelementptr inbounds float, ptr %v724, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v726, 32
  %v741 = getelementptr inbounds float, ptr %v724, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 %v726, 40
  %v744 = getelementptr inbounds float, ptr %v724, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 %v726, 48
  %v747 = getelementptr inbounds float, ptr %v724, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = add i64 %v726, 56
  %v750 = getelementptr inbounds float, ptr %v724, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v753 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v755 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v756 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v757 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v758 = shufflevector <8 x float> %v739, <8 x float> %v751, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v759 = shufflevector <8 x float> %v739, <8 x float> %v751, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v760 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v761 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v762 = shufflevector <8 x float> %v754, <8 x float> %v758, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v758, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v764 = shufflevector <8 x float> %v753, <8 x float> %v757, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v765 = shufflevector <8 x float> %v753, <8 x float> %v757, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v766 = shufflevector <8 x float> %v755, <8 x float> %v759, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v767 = shufflevector <8 x float> %v755, <8 x float> %v759, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v768 = shufflevector <8 x float> %v760, <8 x float> %v762, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v769 = shufflevector <8 x float> %v760, <8 x float> %v762, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v770 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v771 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v772 = shufflevector <8 x float> %v764, <8 x float> %v766, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v773 = shufflevector <8 x float> %v764, <8 x float> %v766, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v775 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v776 = add i64 %v726, 0
  %v777 = mul i64 %v776, 8
  %v778 = getelementptr inbounds float, ptr %v712, i64 %v777
  store <8 x float> %v768, ptr %v778, align 4
  %v779 = add i64 %v726, 1
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v712, i64 %v780
  store <8 x float> %v769, ptr %v781, align 4
  %v782 = add i64 %v726, 2
  %v783 = mul i64 %v782, 8
  %v784 = getelementptr inbounds float, ptr %v712, i64 %v783
  store <8 x float> %v770, ptr %v784, align 4
  %v785 = add i64 %v726, 3
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v712, i64 %v786
  store <8 x float> %v771, ptr %v787, align 4
  %v788 = add i64 %v726, 4
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v712, i64 %v789
  store <8 x float> %v772, ptr %v790, align 4
  %v791 = add i64 %v726, 5
  %v792 = mul i64 %v791, 8
  %v793 = getelementptr inbounds float, ptr %v712, i64 %v792
  store <8 x float> %v773, ptr %v793, align 4
  %v794 = add i64 %v726, 6
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v712, i64 %v795
  store <8 x float> %v774, ptr %v796, align 4
  %v797 = add i64 %v726, 7
  %v798 = mul i64 %v797, 8
  %v799 = getelementptr inbounds float, ptr %v712, i64 %v798
  store <8 x float> %v775, ptr %v799, align 4
  %v800 = add nsw i64 %v726, 8
  br label %b83
b85:
  br label %b86
b86:
  %v801 = phi i64 [ 8, %b85 ], [ %v809, %b87 ]
  %v802 = icmp slt i64 %v801, 8
  br i1 %v802, label %b87, label %b88
b87:
  %v803 = mul i64 %v801, 1
  %v804 = getelementptr inbounds float, ptr %v724, i64 %v803
  %v805 = getelementptr float, ptr %v804, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v806 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v805, <8 x i1> %v721, <8 x float> zeroinitializer)
  %v807 = mul i64 %v801, 8
  %v808 = getelementptr inbounds float, ptr %v712, i64 %v807
  store <8 x float> %v806, ptr %v808, align 4
  %v809 = add nsw i64 %v801, 1
  br label %b86
b88:
  br label %b82
b82:
  %v810 = icmp slt i64 %v715, 8
  br i1 %v810, label %b89, label %b90
b89:
  br label %b91
b91:
  %v811 = phi i64 [ 0, %b89 ], [ %v819, %b92 ]
  %v812 = icmp slt i64 %v811, 8
  br i1 %v812, label %b92, label %b93
b92:
  %v813 = mul i64 %v811, 1
  %v814 = getelementptr inbounds float, ptr %v724, i64 %v813
  %v815 = getelementptr float, ptr %v814, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v816 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v815, <8 x i1> %v721, <8 x float> zeroinitializer)
  %v817 = mul i64 %v811, 8
  %v818 = getelementptr inbounds float, ptr %v712, i64 %v817
  store <8 x float> %v816, ptr %v818, align 4
  %v819 = add nsw i64 %v811, 1
  br label %b91
b93:
  br label %b90
b90:
  %v820 = add i64 %v708, 64
  %v821 = add nsw i64 %v706, 1
  br label %b78
b80:
  %v822 = add i64 1, 0
  %v823 = sdiv i64 %v822, 1
  %v824 = add i64 %v2, 1
  %v825 = mul i64 %v823, %v2
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, 1
  %v829 = select i1 %v828, i64 %v827, i64 1
  %v830 = mul i64 %v823, %v824
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 1
  %v833 = icmp slt i64 %v832, 1
  %v834 = select i1 %v833, i64 %v832, i64 1
  %v835 = icmp slt i64 %v834, 1
  %v836 = select i1 %v835, i64 %v834, i64 1
  br label %b94
b94:
  %v837 = phi i64 [ %v829, %b80 ], [ %v952, %b106 ]
  %v838 = icmp slt i64 %v837, %v836
  br i1 %v838, label %b95, label %b96
b95:
  %v839 = mul i64 %v837, 64
  %v840 = mul i64 %v837, 8
  %v841 = add i64 %v839, 0
  %v842 = add i64 %v840, 0
  %v843 = getelementptr inbounds float, ptr %v423, i64 %v841
  %v844 = sub i64 8, %v842
  %v845 = icmp slt i64 %v844, 0
  %v846 = select i1 %v845, i64 0, i64 %v844
  %v847 = icmp ult i64 %v846, 8
  %v848 = select i1 %v847, i64 %v846, i64 8
  %v849 = trunc i64 %v848 to i32
  %v850 = insertelement <8 x i32> poison, i32 %v849, i64 0
  %v851 = shufflevector <8 x i32> %v850, <8 x i32> poison, <8 x i32> zeroinitializer
  %v852 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v851
  %v853 = mul i64 %v842, 8
  %v854 = add i64 0, %v853
  %v855 = getelementptr inbounds float, ptr %v18, i64 %v854
  %v856 = icmp sge i64 %v846, 8
  br i1 %v856, label %b97, label %b98
b97:
  br label %b99
b99:
  %v857 = phi i64 [ 0, %b97 ], [ %v931, %b100 ]
  %v858 = icmp slt i64 %v857, 8
  br i1 %v858, label %b100, label %b101
b100:
  %v859 = add i64 %v857, 0
  %v860 = getelementptr inbounds float, ptr %v855, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = add i64 %v857, 8
  %v863 = getelementptr inbounds float, ptr %v855, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = add i64 %v857, 16
  %v866 = getelementptr inbounds float, ptr %v855, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 %v857, 24
  %v869 = getelementptr inbounds float, ptr %v855, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = add i64 %v857, 32
  %v872 = getelementptr inbounds float, ptr %v855, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = add i64 %v857, 40
  %v875 = getelementptr inbounds float, ptr %v855, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 %v857, 48
  %v878 = getelementptr inbounds float, ptr %v855, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v857, 56
  %v881 = getelementptr inbounds float, ptr %v855, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = shufflevector <8 x float> %v861, <8 x float> %v873, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v884 = shufflevector <8 x float> %v861, <8 x float> %v873, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v885 = shufflevector <8 x float> %v864, <8 x float> %v876, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v886 = shufflevector <8 x float> %v864, <8 x float> %v876, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v887 = shufflevector <8 x float> %v867, <8 x float> %v879, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v888 = shufflevector <8 x float> %v867, <8 x float> %v879, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v889 = shufflevector <8 x float> %v870, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v890 = shufflevector <8 x float> %v870, <8 x float> %v882, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v883, <8 x float> %v887, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v892 = shufflevector <8 x float> %v883, <8 x float> %v887, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v893 = shufflevector <8 x float> %v885, <8 x float> %v889, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v894 = shufflevector <8 x float> %v885, <8 x float> %v889, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v884, <8 x float> %v888, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v896 = shufflevector <8 x float> %v884, <8 x float> %v888, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v886, <8 x float> %v890, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v898 = shufflevector <8 x float> %v886, <8 x float> %v890, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v891, <8 x float> %v893, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v900 = shufflevector <8 x float> %v891, <8 x float> %v893, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v901 = shufflevector <8 x float> %v892, <8 x float> %v894, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v902 = shufflevector <8 x float> %v892, <8 x float> %v894, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v903 = shufflevector <8 x float> %v895, <8 x float> %v897, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v904 = shufflevector <8 x float> %v895, <8 x float> %v897, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v905 = shufflevector <8 x float> %v896, <8 x float> %v898, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v906 = shufflevector <8 x float> %v896, <8 x float> %v898, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v907 = add i64 %v857, 0
  %v908 = mul i64 %v907, 8
  %v909 = getelementptr inbounds float, ptr %v843, i64 %v908
  store <8 x float> %v899, ptr %v909, align 4
  %v910 = add i64 %v857, 1
  %v911 = mul i64 %v910, 8
  %v912 = getelementptr inbounds float, ptr %v843, i64 %v911
  store <8 x float> %v900, ptr %v912, align 4
  %v913 = add i64 %v857, 2
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v843, i64 %v914
  store <8 x float> %v901, ptr %v915, align 4
  %v916 = add i64 %v857, 3
  %v917 = mul i64 %v916, 8
  %v918 = getelementptr inbounds float, ptr %v843, i64 %v917
  store <8 x float> %v902, ptr %v918, align 4
  %v919 = add i64 %v857, 4
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v843, i64 %v920
  store <8 x float> %v903, ptr %v921, align 4
  %v922 = add i64 %v857, 5
  %v923 = mul i64 %v922, 8
  %v924 = getelementptr inbounds float, ptr %v843, i64 %v923
  store <8 x float> %v904, ptr %v924, align 4
  %v925 = add i64 %v857, 6
  %v926 = mul i64 %v925, 8
  %v927 = getelementptr inbounds float, ptr %v843, i64 %v926
  store <8 x float> %v905, ptr %v927, align 4
  %v928 = add i64 %v857, 7
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v843, i64 %v929
  store <8 x float> %v906, ptr %v930, align 4
  %v931 = add nsw i64 %v857, 8
  br label %b99
b101:
  br label %b102
b102:
  %v932 = phi i64 [ 8, %b101 ], [ %v940, %b103 ]
  %v933 = icmp slt i64 %v932, 8
  br i1 %v933, label %b103, label %b104
b103:
  %v934 = mul i64 %v932, 1
  %v935 = getelementptr inbounds float, ptr %v855, i64 %v934
  %v936 = getelementptr float, ptr %v935, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v937 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v936, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v938 = mul i64 %v932, 8
  %v939 = getelementptr inbounds float, ptr %v843, i64 %v938
  store <8 x float> %v937, ptr %v939, align 4
  %v940 = add nsw i64 %v932, 1
  br label %b102
b104:
  br label %b98
b98:
  %v941 = icmp slt i64 %v846, 8
  br i1 %v941, label %b105, label %b106
b105:
  br label %b107
b107:
  %v942 = phi i64 [ 0, %b105 ], [ %v950, %b108 ]
  %v943 = icmp slt i64 %v942, 8
  br i1 %v943, label %b108, label %b109
b108:
  %v944 = mul i64 %v942, 1
  %v945 = getelementptr inbounds float, ptr %v855, i64 %v944
  %v946 = getelementptr float, ptr %v945, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v947 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v946, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v948 = mul i64 %v942, 8
  %v949 = getelementptr inbounds float, ptr %v843, i64 %v948
  store <8 x float> %v947, ptr %v949, align 4
  %v950 = add nsw i64 %v942, 1
  br label %b107
b109:
  br label %b106
b106:
  %v951 = add i64 %v839, 64
  %v952 = add nsw i64 %v837, 1
  br label %b94
b96:
  %v953 = add i64 1, 0
  %v954 = sdiv i64 %v953, 1
  %v955 = add i64 %v2, 1
  %v956 = mul i64 %v954, %v2
  %v957 = sdiv i64 %v956, %v3
  %v958 = mul i64 %v957, 1
  %v959 = icmp slt i64 %v958, 1
  %v960 = select i1 %v959, i64 %v958, i64 1
  %v961 = mul i64 %v954, %v955
  %v962 = sdiv i64 %v961, %v3
  %v963 = mul i64 %v962, 1
  %v964 = icmp slt i64 %v963, 1
  %v965 = select i1 %v964, i64 %v963, i64 1
  %v966 = icmp slt i64 %v965, 1
  %v967 = select i1 %v966, i64 %v965, i64 1
  br label %b110
b110:
  %v968 = phi i64 [ %v960, %b96 ], [ %v1083, %b122 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b111, label %b112
b111:
  %v970 = mul i64 %v968, 64
  %v971 = mul i64 %v968, 8
  %v972 = add i64 %v970, 0
  %v973 = add i64 %v971, 0
  %v974 = getelementptr inbounds float, ptr %v424, i64 %v972
  %v975 = sub i64 8, %v973
  %v976 = icmp slt i64 %v975, 0
  %v977 = select i1 %v976, i64 0, i64 %v975
  %v978 = icmp ult i64 %v977, 8
  %v979 = select i1 %v978, i64 %v977, i64 8
  %v980 = trunc i64 %v979 to i32
  %v981 = insertelement <8 x i32> poison, i32 %v980, i64 0
  %v982 = shufflevector <8 x i32> %v981, <8 x i32> poison, <8 x i32> zeroinitializer
  %v983 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v982
  %v984 = mul i64 %v973, 8
  %v985 = add i64 0, %v984
  %v986 = getelementptr inbounds float, ptr %v18, i64 %v985
  %v987 = icmp sge i64 %v977, 8
  br i1 %v987, label %b113, label %b114
b113:
  br label %b115
b115:
  %v988 = phi i64 [ 0, %b113 ], [ %v1062, %b116 ]
  %v989 = icmp slt i64 %v988, 8
  br i1 %v989, label %b116, label %b117
b116:
  %v990 = add i64 %v988, 0
  %v991 = getelementptr inbounds float, ptr %v986, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v988, 8
  %v994 = getelementptr inbounds float, ptr %v986, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v988, 16
  %v997 = getelementptr inbounds float, ptr %v986, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v988, 24
  %v1000 = getelementptr inbounds float, ptr %v986, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v988, 32
  %v1003 = getelementptr inbounds float, ptr %v986, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 %v988, 40
  %v1006 = getelementptr inbounds float, ptr %v986, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 %v988, 48
  %v1009 = getelementptr inbounds float, ptr %v986, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = add i64 %v988, 56
  %v1012 = getelementptr inbounds float, ptr %v986, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1015 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1016 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1017 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1018 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1019 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1020 = shufflevector <8 x float> %v1001, <8 x float> %v1013, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1021 = shufflevector <8 x float> %v1001, <8 x float> %v1013, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1022 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1023 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1027 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1029 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1022, <8 x float> %v1024, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1031 = shufflevector <8 x float> %v1022, <8 x float> %v1024, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1032 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1033 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1034 = shufflevector <8 x float> %v1026, <8 x float> %v1028, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1035 = shufflevector <8 x float> %v1026, <8 x float> %v1028, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1037 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1038 = add i64 %v988, 0
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v974, i64 %v1039
  store <8 x float> %v1030, ptr %v1040, align 4
  %v1041 = add i64 %v988, 1
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v974, i64 %v1042
  store <8 x float> %v1031, ptr %v1043, align 4
  %v1044 = add i64 %v988, 2
  %v1045 = mul i64 %v1044, 8
  %v1046 = getelementptr inbounds float, ptr %v974, i64 %v1045
  store <8 x float> %v1032, ptr %v1046, align 4
  %v1047 = add i64 %v988, 3
  %v1048 = mul i64 %v1047, 8
  %v1049 = getelementptr inbounds float, ptr %v974, i64 %v1048
  store <8 x float> %v1033, ptr %v1049, align 4
  %v1050 = add i64 %v988, 4
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v974, i64 %v1051
  store <8 x float> %v1034, ptr %v1052, align 4
  %v1053 = add i64 %v988, 5
  %v1054 = mul i64 %v1053, 8
  %v1055 = getelementptr inbounds float, ptr %v974, i64 %v1054
  store <8 x float> %v1035, ptr %v1055, align 4
  %v1056 = add i64 %v988, 6
  %v1057 = mul i64 %v1056, 8
  %v1058 = getelementptr inbounds float, ptr %v974, i64 %v1057
  store <8 x float> %v1036, ptr %v1058, align 4
  %v1059 = add i64 %v988, 7
  %v1060 = mul i64 %v1059, 8
  %v1061 = getelementptr inbounds float, ptr %v974, i64 %v1060
  store <8 x float> %v1037, ptr %v1061, align 4
  %v1062 = add nsw i64 %v988, 8
  br label %b115
b117:
  br label %b118
b118:
  %v1063 = phi i64 [ 8, %b117 ], [ %v1071, %b119 ]
  %v1064 = icmp slt i64 %v1063, 8
  br i1 %v1064, label %b119, label %b120
b119:
  %v1065 = mul i64 %v1063, 1
  %v1066 = getelementptr inbounds float, ptr %v986, i64 %v1065
  %v1067 = getelementptr float, ptr %v1066, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1068 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1067, <8 x i1> %v983, <8 x float> zeroinitializer)
  %v1069 = mul i64 %v1063, 8
  %v1070 = getelementptr inbounds float, ptr %v974, i64 %v1069
  store <8 x float> %v1068, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1063, 1
  br label %b118
b120:
  br label %b114
b114:
  %v1072 = icmp slt i64 %v977, 8
  br i1 %v1072, label %b121, label %b122
b121:
  br label %b123
b123:
  %v1073 = phi i64 [ 0, %b121 ], [ %v1081, %b124 ]
  %v1074 = icmp slt i64 %v1073, 8
  br i1 %v1074, label %b124, label %b125
b124:
  %v1075 = mul i64 %v1073, 1
  %v1076 = getelementptr inbounds float, ptr %v986, i64 %v1075
  %v1077 = getelementptr float, ptr %v1076, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1078 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1077, <8 x i1> %v983, <8 x float> zeroinitializer)
  %v1079 = mul i64 %v1073, 8
  %v1080 = getelementptr inbounds float, ptr %v974, i64 %v1079
  store <8 x float> %v1078, ptr %v1080, align 4
  %v1081 = add nsw i64 %v1073, 1
  br label %b123
b125:
  br label %b122
b122:
  %v1082 = add i64 %v970, 64
  %v1083 = add nsw i64 %v968, 1
  br label %b110
b112:
  %v1084 = add i64 1, 0
  %v1085 = sdiv i64 %v1084, 1
  %v1086 = add i64 %v2, 1
  %v1087 = mul i64 %v1085, %v2
  %v1088 = sdiv i64 %v1087, %v3
  %v1089 = mul i64 %v1088, 1
  %v1090 = icmp slt i64 %v1089, 1
  %v1091 = select i1 %v1090, i64 %v1089, i64 1
  %v1092 = mul i64 %v1085, %v1086
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, 1
  %v1096 = select i1 %v1095, i64 %v1094, i64 1
  %v1097 = icmp slt i64 %v1096, 1
  %v1098 = select i1 %v1097, i64 %v1096, i64 1
  br label %b126
b126:
  %v1099 = phi i64 [ %v1091, %b112 ], [ %v1214, %b138 ]
  %v1100 = icmp slt i64 %v1099, %v1098
  br i1 %v1100, label %b127, label %b128
b127:
  %v1101 = mul i64 %v1099, 64
  %v1102 = mul i64 %v1099, 8
  %v1103 = add i64 %v1101, 0
  %v1104 = add i64 %v1102, 0
  %v1105 = getelementptr inbounds float, ptr %v425, i64 %v1103
  %v1106 = sub i64 8, %v1104
  %v1107 = icmp slt i64 %v1106, 0
  %v1108 = select i1 %v1107, i64 0, i64 %v1106
  %v1109 = icmp ult i64 %v1108, 8
  %v1110 = select i1 %v1109, i64 %v1108, i64 8
  %v1111 = trunc i64 %v1110 to i32
  %v1112 = insertelement <8 x i32> poison, i32 %v1111, i64 0
  %v1113 = shufflevector <8 x i32> %v1112, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1114 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1113
  %v1115 = mul i64 %v1104, 8
  %v1116 = add i64 0, %v1115
  %v1117 = getelementptr inbounds float, ptr %v18, i64 %v1116
  %v1118 = icmp sge i64 %v1108, 8
  br i1 %v1118, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1119 = phi i64 [ 0, %b129 ], [ %v1193, %b132 ]
  %v1120 = icmp slt i64 %v1119, 8
  br i1 %v1120, label %b132, label %b133
b132:
  %v1121 = add i64 %v1119, 0
  %v1122 = getelementptr inbounds float, ptr %v1117, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = add i64 %v1119, 8
  %v1125 = getelementptr inbounds float, ptr %v1117, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = add i64 %v1119, 16
  %v1128 = getelementptr inbounds float, ptr %v1117, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = add i64 %v1119, 24
  %v1131 = getelementptr inbounds float, ptr %v1117, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 %v1119, 32
  %v1134 = getelementptr inbounds float, ptr %v1117, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = add i64 %v1119, 40
  %v1137 = getelementptr inbounds float, ptr %v1117, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = add i64 %v1119, 48
  %v1140 = getelementptr inbounds float, ptr %v1117, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 %v1119, 56
  %v1143 = getelementptr inbounds float, ptr %v1117, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = shufflevector <8 x float> %v1123, <8 x float> %v1135, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1146 = shufflevector <8 x float> %v1123, <8 x float> %v1135, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1147 = shufflevector <8 x float> %v1126, <8 x float> %v1138, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1148 = shufflevector <8 x float> %v1126, <8 x float> %v1138, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1149 = shufflevector <8 x float> %v1129, <8 x float> %v1141, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1150 = shufflevector <8 x float> %v1129, <8 x float> %v1141, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1151 = shufflevector <8 x float> %v1132, <8 x float> %v1144, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1152 = shufflevector <8 x float> %v1132, <8 x float> %v1144, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1153 = shufflevector <8 x float> %v1145, <8 x float> %v1149, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1154 = shufflevector <8 x float> %v1145, <8 x float> %v1149, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1155 = shufflevector <8 x float> %v1147, <8 x float> %v1151, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1156 = shufflevector <8 x float> %v1147, <8 x float> %v1151, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1157 = shufflevector <8 x float> %v1146, <8 x float> %v1150, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1158 = shufflevector <8 x float> %v1146, <8 x float> %v1150, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1159 = shufflevector <8 x float> %v1148, <8 x float> %v1152, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1160 = shufflevector <8 x float> %v1148, <8 x float> %v1152, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1161 = shufflevector <8 x float> %v1153, <8 x float> %v1155, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1162 = shufflevector <8 x float> %v1153, <8 x float> %v1155, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1163 = shufflevector <8 x float> %v1154, <8 x float> %v1156, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1164 = shufflevector <8 x float> %v1154, <8 x float> %v1156, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1165 = shufflevector <8 x float> %v1157, <8 x float> %v1159, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1166 = shufflevector <8 x float> %v1157, <8 x float> %v1159, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1167 = shufflevector <8 x float> %v1158, <8 x float> %v1160, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1168 = shufflevector <8 x float> %v1158, <8 x float> %v1160, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1169 = add i64 %v1119, 0
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v1105, i64 %v1170
  store <8 x float> %v1161, ptr %v1171, align 4
  %v1172 = add i64 %v1119, 1
  %v1173 = mul i64 %v1172, 8
  %v1174 = getelementptr inbounds float, ptr %v1105, i64 %v1173
  store <8 x float> %v1162, ptr %v1174, align 4
  %v1175 = add i64 %v1119, 2
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v1105, i64 %v1176
  store <8 x float> %v1163, ptr %v1177, align 4
  %v1178 = add i64 %v1119, 3
  %v1179 = mul i64 %v1178, 8
  %v1180 = getelementptr inbounds float, ptr %v1105, i64 %v1179
  store <8 x float> %v1164, ptr %v1180, align 4
  %v1181 = add i64 %v1119, 4
  %v1182 = mul i64 %v1181, 8
  %v1183 = getelementptr inbounds float, ptr %v1105, i64 %v1182
  store <8 x float> %v1165, ptr %v1183, align 4
  %v1184 = add i64 %v1119, 5
  %v1185 = mul i64 %v1184, 8
  %v1186 = getelementptr inbounds float, ptr %v1105, i64 %v1185
  store <8 x float> %v1166, ptr %v1186, align 4
  %v1187 = add i64 %v1119, 6
  %v1188 = mul i64 %v1187, 8
  %v1189 = getelementptr inbounds float, ptr %v1105, i64 %v1188
  store <8 x float> %v1167, ptr %v1189, align 4
  %v1190 = add i64 %v1119, 7
  %v1191 = mul i64 %v1190, 8
  %v1192 = getelementptr inbounds float, ptr %v1105, i64 %v1191
  store <8 x float> %v1168, ptr %v1192, align 4
  %v1193 = add nsw i64 %v1119, 8
  br label %b131
b133:
  br label %b134
b134:
  %v1194 = phi i64 [ 8, %b133 ], [ %v1202, %b135 ]
  %v1195 = icmp slt i64 %v1194, 8
  br i1 %v1195, label %b135, label %b136
b135:
  %v1196 = mul i64 %v1194, 1
  %v1197 = getelementptr inbounds float, ptr %v1117, i64 %v1196
  %v1198 = getelementptr float, ptr %v1197, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1199 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1198, <8 x i1> %v1114, <8 x float> zeroinitializer)
  %v1200 = mul i64 %v1194, 8
  %v1201 = getelementptr inbounds float, ptr %v1105, i64 %v1200
  store <8 x float> %v1199, ptr %v1201, align 4
  %v1202 = add nsw i64 %v1194, 1
  br label %b134
b136:
  br label %b130
b130:
  %v1203 = icmp slt i64 %v1108, 8
  br i1 %v1203, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1204 = phi i64 [ 0, %b137 ], [ %v1212, %b140 ]
  %v1205 = icmp slt i64 %v1204, 8
  br i1 %v1205, label %b140, label %b141
b140:
  %v1206 = mul i64 %v1204, 1
  %v1207 = getelementptr inbounds float, ptr %v1117, i64 %v1206
  %v1208 = getelementptr float, ptr %v1207, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1209 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1208, <8 x i1> %v1114, <8 x float> zeroinitializer)
  %v1210 = mul i64 %v1204, 8
  %v1211 = getelementptr inbounds float, ptr %v1105, i64 %v1210
  store <8 x float> %v1209, ptr %v1211, align 4
  %v1212 = add nsw i64 %v1204, 1
  br label %b139
b141:
  br label %b138
b138:
  %v1213 = add i64 %v1101, 64
  %v1214 = add nsw i64 %v1099, 1
  br label %b126
b128:
  br label %b45
b45:
  %v1215 = icmp sgt i64 %v3, 1
  br i1 %v1215, label %b142, label %b143
b142:
  %v1216 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1217 = atomicrmw add ptr %v1216, i64 1 acq_rel
  %v1218 = load i64, ptr %v205, align 8
  %v1219 = add i64 %v1218, 1
  store i64 %v1219, ptr %v205, align 8
  %v1220 = mul i64 %v3, %v1219
  br label %b144
b144:
  %v1221 = load atomic i64, ptr %v1216 acquire, align 8
  %v1222 = icmp slt i64 %v1221, %v1220
  br i1 %v1222, label %b145, label %b146
b145:
  %v1223 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v1224 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1225 = load i64, ptr %v1224, align 8
  br label %b147
b147:
  %v1226 = phi i64 [ 0, %b143 ], [ %v2251, %b278 ]
  %v1227 = icmp slt i64 %v1226, %v5
  br i1 %v1227, label %b148, label %b149
b148:
  %v1228 = add i64 %v1226, %v1225
  %v1229 = icmp slt i64 %v1228, %v5
  %v1230 = select i1 %v1229, i64 %v1228, i64 %v5
  %v1231 = sub i64 %v1230, %v1226
  %v1232 = mul i64 %v1231, %v7
  %v1234 = add i64 %v1232, 0
  %v1235 = sdiv i64 %v1234, 1
  %v1236 = add i64 %v2, 1
  %v1237 = mul i64 %v1235, %v2
  %v1238 = sdiv i64 %v1237, %v3
  %v1239 = mul i64 %v1238, 1
  %v1240 = icmp slt i64 %v1239, %v1232
  %v1241 = select i1 %v1240, i64 %v1239, i64 %v1232
  %v1242 = mul i64 %v1235, %v1236
  %v1243 = sdiv i64 %v1242, %v3
  %v1244 = mul i64 %v1243, 1
  %v1245 = icmp slt i64 %v1244, %v1232
  %v1246 = select i1 %v1245, i64 %v1244, i64 %v1232
  %v1247 = mul i64 %v1226, %v7
  %v1248 = add i64 %v1241, %v1247
  %v1249 = add i64 %v1246, %v1247
  br label %b150
b150:
  %v1250 = phi i64 [ %v1248, %b148 ], [ %v1305, %b155 ]
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b151, label %b152
b151:
  %v1252 = add i64 %v1250, 96
  %v1253 = icmp slt i64 %v1252, %v1249
  %v1254 = select i1 %v1253, i64 %v1252, i64 %v1249
  br label %b153
b153:
  %v1255 = phi i64 [ 0, %b151 ], [ %v1304, %b158 ]
  %v1256 = icmp slt i64 %v1255, 1
  br i1 %v1256, label %b154, label %b155
b154:
  %v1257 = sub i64 %v1254, %v1250
  %v1258 = sub i64 8, 1
  %v1259 = add i64 %v1257, %v1258
  %v1260 = sdiv i64 %v1259, 8
  br label %b156
b156:
  %v1261 = phi i64 [ 0, %b154 ], [ %v1303, %b163 ]
  %v1262 = icmp slt i64 %v1261, %v1260
  br i1 %v1262, label %b157, label %b158
b157:
  %v1263 = mul i64 %v1257, %v1261
  %v1264 = sdiv i64 %v1263, %v1260
  %v1265 = add i64 %v1250, %v1264
  %v1266 = add i64 %v1261, 1
  %v1267 = mul i64 %v1257, %v1266
  %v1268 = sdiv i64 %v1267, %v1260
  %v1269 = add i64 %v1250, %v1268
  %v1270 = mul i64 %v1255, 64
  %v1271 = getelementptr inbounds float, ptr %v276, i64 %v1270
  %v1272 = sub i64 %v1269, %v1265
  %v1273 = mul i64 %v1265, 8
  %v1274 = getelementptr inbounds float, ptr %v12, i64 %v1273
  %v1275 = getelementptr inbounds float, ptr %v1274, i64 0
  %v1276 = sub i64 %v1272, 1
  %v1277 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1276
  %v1278 = load ptr, ptr %v1277, align 4
  %v1279 = icmp sgt i64 %v1272, 0
  br i1 %v1279, label %b159, label %b160
b159:
  call void %v1278(ptr %v1275, i64 8, ptr %v1271, i64 8, ptr %v1233)
  br label %b160
b160:
  %v1280 = add i64 %v1270, 64
  br label %b161
b161:
  %v1281 = phi i64 [ %v1265, %b160 ], [ %v1302, %b166 ]
  %v1282 = icmp slt i64 %v1281, %v1269
  br i1 %v1282, label %b162, label %b163
b162:
  %v1283 = sub i64 %v1281, %v1265
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v1233, i64 %v1284
  %v1286 = mul i64 %v1226, %v7
  %v1287 = sub i64 %v1281, %v1286
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v44, i64 %v1288
  br label %b164
b164:
  %v1290 = phi i64 [ 0, %b162 ], [ %v1301, %b165 ]
  %v1291 = icmp slt i64 %v1290, 1
  br i1 %v1291, label %b165, label %b166
b165:
  %v1292 = mul i64 %v1255, 1
  %v1293 = add i64 %v1292, %v1290
  %v1294 = mul i64 %v1293, 8
  %v1295 = add i64 0, %v1290
  %v1296 = mul i64 %v1295, 8
  %v1297 = getelementptr inbounds float, ptr %v1285, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = add i64 0, %v1294
  %v1300 = getelementptr inbounds float, ptr %v1289, i64 %v1299
  store <8 x float> %v1298, ptr %v1300, align 4
  %v1301 = add nsw i64 %v1290, 1
  br label %b164
b166:
  %v1302 = add nsw i64 %v1281, 1
  br label %b161
b163:
  %v1303 = add nsw i64 %v1261, 1
  br label %b156
b158:
  %v1304 = add nsw i64 %v1255, 1
  br label %b153
b155:
  %v1305 = add nsw i64 %v1250, 96
  br label %b150
b152:
  %v1306 = icmp sgt i64 %v3, 1
  br i1 %v1306, label %b167, label %b168
b167:
  %v1307 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1308 = atomicrmw add ptr %v1307, i64 1 acq_rel
  %v1309 = load i64, ptr %v205, align 8
  %v1310 = add i64 %v1309, 1
  store i64 %v1310, ptr %v205, align 8
  %v1311 = mul i64 %v3, %v1310
  br label %b169
b169:
  %v1312 = load atomic i64, ptr %v1307 acquire, align 8
  %v1313 = icmp slt i64 %v1312, %v1311
  br i1 %v1313, label %b170, label %b171
b170:
  %v1314 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  br label %b172
b172:
  %v1315 = phi i64 [ %v1226, %b168 ], [ %v2241, %b262 ]
  %v1316 = icmp slt i64 %v1315, %v1230
  br i1 %v1316, label %b173, label %b174
b173:
  %v1318 = add i64 %v7, 0
  %v1319 = sdiv i64 %v1318, 1
  %v1320 = add i64 %v2, 1
  %v1321 = mul i64 %v1319, %v2
  %v1322 = sdiv i64 %v1321, %v3
  %v1323 = mul i64 %v1322, 1
  %v1324 = icmp slt i64 %v1323, %v7
  %v1325 = select i1 %v1324, i64 %v1323, i64 %v7
  %v1326 = mul i64 %v1319, %v1320
  %v1327 = sdiv i64 %v1326, %v3
  %v1328 = mul i64 %v1327, 1
  %v1329 = icmp slt i64 %v1328, %v7
  %v1330 = select i1 %v1329, i64 %v1328, i64 %v7
  br label %b175
b175:
  %v1331 = phi i64 [ %v1325, %b173 ], [ %v1470, %b180 ]
  %v1332 = icmp slt i64 %v1331, %v1330
  br i1 %v1332, label %b176, label %b177
b176:
  %v1333 = add i64 %v1331, 96
  %v1334 = icmp slt i64 %v1333, %v1330
  %v1335 = select i1 %v1334, i64 %v1333, i64 %v1330
  br label %b178
b178:
  %v1336 = phi i64 [ 0, %b176 ], [ %v1469, %b183 ]
  %v1337 = icmp slt i64 %v1336, 1
  br i1 %v1337, label %b179, label %b180
b179:
  %v1338 = sub i64 %v1335, %v1331
  %v1339 = sub i64 8, 1
  %v1340 = add i64 %v1338, %v1339
  %v1341 = sdiv i64 %v1340, 8
  br label %b181
b181:
  %v1342 = phi i64 [ 0, %b179 ], [ %v1468, %b188 ]
  %v1343 = icmp slt i64 %v1342, %v1341
  br i1 %v1343, label %b182, label %b183
b182:
  %v1344 = mul i64 %v1338, %v1342
  %v1345 = sdiv i64 %v1344, %v1341
  %v1346 = add i64 %v1331, %v1345
  %v1347 = add i64 %v1342, 1
  %v1348 = mul i64 %v1338, %v1347
  %v1349 = sdiv i64 %v1348, %v1341
  %v1350 = add i64 %v1331, %v1349
  %v1351 = mul i64 %v1336, 64
  %v1352 = getelementptr inbounds float, ptr %v420, i64 %v1351
  %v1353 = sub i64 %v1350, %v1346
  %v1354 = add i64 %v1315, 0
  %v1355 = and i64 %v1354, %v144
  %v1356 = mul i64 %v1355, %v7
  %v1357 = add i64 %v1356, %v1346
  %v1358 = mul i64 %v1357, 8
  %v1359 = getelementptr inbounds float, ptr %v24, i64 %v1358
  %v1360 = getelementptr inbounds float, ptr %v1359, i64 0
  %v1361 = sub i64 %v1353, 1
  %v1362 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1361
  %v1363 = load ptr, ptr %v1362, align 4
  %v1364 = icmp sgt i64 %v1353, 0
  br i1 %v1364, label %b184, label %b185
b184:
  call void %v1363(ptr %v1360, i64 8, ptr %v1352, i64 8, ptr %v1317)
  br label %b185
b185:
  %v1365 = add i64 %v1351, 64
  br label %b186
b186:
  %v1366 = phi i64 [ %v1346, %b185 ], [ %v1467, %b191 ]
  %v1367 = icmp slt i64 %v1366, %v1350
  br i1 %v1367, label %b187, label %b188
b187:
  %v1368 = sub i64 %v1366, %v1346
  %v1369 = mul i64 %v1368, 8
  %v1370 = getelementptr inbounds float, ptr %v1317, i64 %v1369
  %v1371 = add i64 %v1315, 0
  %v1372 = sub i64 %v1371, %v1226
  %v1373 = mul i64 %v1372, %v7
  %v1374 = add i64 %v1373, %v1366
  %v1375 = mul i64 %v1374, 8
  %v1376 = getelementptr inbounds float, ptr %v44, i64 %v1375
  %v1377 = add i64 %v1315, 0
  %v1378 = and i64 %v1377, %v144
  %v1379 = mul i64 %v1378, %v7
  %v1380 = add i64 %v1379, %v1366
  %v1381 = mul i64 %v1380, 8
  %v1382 = getelementptr inbounds float, ptr %v24, i64 %v1381
  %v1383 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1384 = add i64 %v1315, 0
  %v1385 = and i64 %v1384, %v148
  %v1386 = mul i64 %v1385, %v7
  %v1387 = add i64 %v1386, %v1366
  %v1388 = mul i64 %v1387, 8
  %v1389 = getelementptr inbounds float, ptr %v46, i64 %v1388
  %v1390 = add i64 %v1315, 0
  %v1391 = and i64 %v1390, %v150
  %v1392 = mul i64 %v1391, %v7
  %v1393 = add i64 %v1392, %v1366
  %v1394 = mul i64 %v1393, 8
  %v1395 = getelementptr inbounds float, ptr %v48, i64 %v1394
  br label %b189
b189:
  %v1396 = phi i64 [ 0, %b187 ], [ %v1466, %b190 ]
  %v1397 = icmp slt i64 %v1396, 1
  br i1 %v1397, label %b190, label %b191
b190:
  %v1398 = mul i64 %v1336, 1
  %v1399 = add i64 %v1398, %v1396
  %v1400 = mul i64 %v1399, 8
  %v1401 = add i64 0, %v1396
  %v1402 = mul i64 %v1401, 8
  %v1403 = getelementptr inbounds float, ptr %v1370, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = add i64 0, %v1400
  %v1406 = getelementptr inbounds float, ptr %v1376, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = add i64 0, %v1400
  %v1409 = getelementptr inbounds float, ptr %v16, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = fadd <8 x float> %v1407, %v1410
  %v1412 = fadd <8 x float> %v1404, %v1411
  %v1413 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1412)
  %v1414 = fneg <8 x float> %v1413
  %v1415 = fcmp olt <8 x float> %v1414, splat (float 0xC05A400000000000)
  %v1416 = select <8 x i1> %v1415, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1414
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1418 = fsub <8 x float> %v1417, splat (float 0x4168000000000000)
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1416)
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1419)
  %v1421 = bitcast <8 x float> %v1417 to <8 x i32>
  %v1422 = fmul <8 x float> %v1420, %v1420
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1420, <8 x float> splat (float 0x3F81227F40000000))
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1420, <8 x float> splat (float 0x3FA5556740000000))
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> %v1420, <8 x float> splat (float 0x3FC5554B00000000))
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1425, <8 x float> %v1420, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1426, <8 x float> %v1420)
  %v1428 = sub <8 x i32> %v1421, splat (i32 1262485250)
  %v1429 = lshr <8 x i32> %v1428, splat (i32 1)
  %v1430 = sub <8 x i32> %v1428, %v1429
  %v1431 = shl <8 x i32> %v1429, splat (i32 23)
  %v1432 = bitcast <8 x i32> %v1431 to <8 x float>
  %v1433 = shl <8 x i32> %v1430, splat (i32 23)
  %v1434 = bitcast <8 x i32> %v1433 to <8 x float>
  %v1435 = fadd <8 x float> %v1427, splat (float 0x3FF0000000000000)
  %v1436 = fmul <8 x float> %v1435, %v1432
  %v1437 = fmul <8 x float> %v1436, %v1434
  %v1438 = fcmp olt <8 x float> %v1412, splat (float 0x0000000000000000)
  %v1439 = select <8 x i1> %v1438, <8 x float> %v1437, <8 x float> splat (float 0x3FF0000000000000)
  %v1440 = fadd <8 x float> %v1437, splat (float 0x3FF0000000000000)
  %v1441 = fdiv <8 x float> %v1439, %v1440
  %v1442 = add i64 0, %v1400
  %v1443 = getelementptr inbounds float, ptr %v1382, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = insertelement <8 x float> poison, float %v1383, i64 0
  %v1446 = shufflevector <8 x float> %v1445, <8 x float> poison, <8 x i32> zeroinitializer
  %v1447 = fmul <8 x float> %v1446, %v1441
  %v1448 = add i64 0, %v1400
  %v1449 = getelementptr inbounds float, ptr %v20, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = fmul <8 x float> %v1447, %v1450
  %v1452 = fadd <8 x float> %v1444, %v1451
  %v1453 = add i64 0, %v1400
  %v1454 = getelementptr inbounds float, ptr %v42, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1455, %v1441
  %v1457 = fmul <8 x float> %v1446, %v1456
  %v1458 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1459 = shufflevector <8 x float> %v1458, <8 x float> poison, <8 x i32> zeroinitializer
  %v1460 = fadd <8 x float> %v1459, %v1457
  %v1461 = fdiv <8 x float> %v1452, %v1460
  %v1462 = add i64 0, %v1400
  %v1463 = getelementptr inbounds float, ptr %v1389, i64 %v1462
  store <8 x float> %v1441, ptr %v1463, align 4
  %v1464 = add i64 0, %v1400
  %v1465 = getelementptr inbounds float, ptr %v1395, i64 %v1464
  store <8 x float> %v1461, ptr %v1465, align 4
  %v1466 = add nsw i64 %v1396, 1
  br label %b189
b191:
  %v1467 = add nsw i64 %v1366, 1
  br label %b186
b188:
  %v1468 = add nsw i64 %v1342, 1
  br label %b181
b183:
  %v1469 = add nsw i64 %v1336, 1
  br label %b178
b180:
  %v1470 = add nsw i64 %v1331, 96
  br label %b175
b177:
  %v1472 = add i64 %v7, 0
  %v1473 = sdiv i64 %v1472, 1
  %v1474 = add i64 %v2, 1
  %v1475 = mul i64 %v1473, %v2
  %v1476 = sdiv i64 %v1475, %v3
  %v1477 = mul i64 %v1476, 1
  %v1478 = icmp slt i64 %v1477, %v7
  %v1479 = select i1 %v1478, i64 %v1477, i64 %v7
  %v1480 = mul i64 %v1473, %v1474
  %v1481 = sdiv i64 %v1480, %v3
  %v1482 = mul i64 %v1481, 1
  %v1483 = icmp slt i64 %v1482, %v7
  %v1484 = select i1 %v1483, i64 %v1482, i64 %v7
  br label %b192
b192:
  %v1485 = phi i64 [ %v1479, %b177 ], [ %v1624, %b197 ]
  %v1486 = icmp slt i64 %v1485, %v1484
  br i1 %v1486, label %b193, label %b194
b193:
  %v1487 = add i64 %v1485, 96
  %v1488 = icmp slt i64 %v1487, %v1484
  %v1489 = select i1 %v1488, i64 %v1487, i64 %v1484
  br label %b195
b195:
  %v1490 = phi i64 [ 0, %b193 ], [ %v1623, %b200 ]
  %v1491 = icmp slt i64 %v1490, 1
  br i1 %v1491, label %b196, label %b197
b196:
  %v1492 = sub i64 %v1489, %v1485
  %v1493 = sub i64 8, 1
  %v1494 = add i64 %v1492, %v1493
  %v1495 = sdiv i64 %v1494, 8
  br label %b198
b198:
  %v1496 = phi i64 [ 0, %b196 ], [ %v1622, %b205 ]
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b199, label %b200
b199:
  %v1498 = mul i64 %v1492, %v1496
  %v1499 = sdiv i64 %v1498, %v1495
  %v1500 = add i64 %v1485, %v1499
  %v1501 = add i64 %v1496, 1
  %v1502 = mul i64 %v1492, %v1501
  %v1503 = sdiv i64 %v1502, %v1495
  %v1504 = add i64 %v1485, %v1503
  %v1505 = mul i64 %v1490, 64
  %v1506 = getelementptr inbounds float, ptr %v421, i64 %v1505
  %v1507 = sub i64 %v1504, %v1500
  %v1508 = add i64 %v1315, 0
  %v1509 = and i64 %v1508, %v150
  %v1510 = mul i64 %v1509, %v7
  %v1511 = add i64 %v1510, %v1500
  %v1512 = mul i64 %v1511, 8
  %v1513 = getelementptr inbounds float, ptr %v48, i64 %v1512
  %v1514 = getelementptr inbounds float, ptr %v1513, i64 0
  %v1515 = sub i64 %v1507, 1
  %v1516 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1515
  %v1517 = load ptr, ptr %v1516, align 4
  %v1518 = icmp sgt i64 %v1507, 0
  br i1 %v1518, label %b201, label %b202
b201:
  call void %v1517(ptr %v1514, i64 8, ptr %v1506, i64 8, ptr %v1471)
  br label %b202
b202:
  %v1519 = add i64 %v1505, 64
  br label %b203
b203:
  %v1520 = phi i64 [ %v1500, %b202 ], [ %v1621, %b208 ]
  %v1521 = icmp slt i64 %v1520, %v1504
  br i1 %v1521, label %b204, label %b205
b204:
  %v1522 = sub i64 %v1520, %v1500
  %v1523 = mul i64 %v1522, 8
  %v1524 = getelementptr inbounds float, ptr %v1471, i64 %v1523
  %v1525 = add i64 %v1315, 0
  %v1526 = sub i64 %v1525, %v1226
  %v1527 = mul i64 %v1526, %v7
  %v1528 = add i64 %v1527, %v1520
  %v1529 = mul i64 %v1528, 8
  %v1530 = getelementptr inbounds float, ptr %v44, i64 %v1529
  %v1531 = add i64 %v1315, 0
  %v1532 = and i64 %v1531, %v150
  %v1533 = mul i64 %v1532, %v7
  %v1534 = add i64 %v1533, %v1520
  %v1535 = mul i64 %v1534, 8
  %v1536 = getelementptr inbounds float, ptr %v48, i64 %v1535
  %v1537 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1538 = add i64 %v1315, 0
  %v1539 = and i64 %v1538, %v152
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1520
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v50, i64 %v1542
  %v1544 = add i64 %v1315, 0
  %v1545 = and i64 %v1544, %v154
  %v1546 = mul i64 %v1545, %v7
  %v1547 = add i64 %v1546, %v1520
  %v1548 = mul i64 %v1547, 8
  %v1549 = getelementptr inbounds float, ptr %v52, i64 %v1548
  br label %b206
b206:
  %v1550 = phi i64 [ 0, %b204 ], [ %v1620, %b207 ]
  %v1551 = icmp slt i64 %v1550, 1
  br i1 %v1551, label %b207, label %b208
b207:
  %v1552 = mul i64 %v1490, 1
  %v1553 = add i64 %v1552, %v1550
  %v1554 = mul i64 %v1553, 8
  %v1555 = add i64 0, %v1550
  %v1556 = mul i64 %v1555, 8
  %v1557 = getelementptr inbounds float, ptr %v1524, i64 %v1556
  %v1558 = load <8 x float>, ptr %v1557, align 4
  %v1559 = add i64 0, %v1554
  %v1560 = getelementptr inbounds float, ptr %v1530, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = add i64 0, %v1554
  %v1563 = getelementptr inbounds float, ptr %v16, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = fadd <8 x float> %v1561, %v1564
  %v1566 = fadd <8 x float> %v1558, %v1565
  %v1567 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1566)
  %v1568 = fneg <8 x float> %v1567
  %v1569 = fcmp olt <8 x float> %v1568, splat (float 0xC05A400000000000)
  %v1570 = select <8 x i1> %v1569, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1568
  %v1571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1570, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1572 = fsub <8 x float> %v1571, splat (float 0x4168000000000000)
  %v1573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1572, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1570)
  %v1574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1572, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1573)
  %v1575 = bitcast <8 x float> %v1571 to <8 x i32>
  %v1576 = fmul <8 x float> %v1574, %v1574
  %v1577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1574, <8 x float> splat (float 0x3F81227F40000000))
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> %v1574, <8 x float> splat (float 0x3FA5556740000000))
  %v1579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1578, <8 x float> %v1574, <8 x float> splat (float 0x3FC5554B00000000))
  %v1580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1579, <8 x float> %v1574, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1576, <8 x float> %v1580, <8 x float> %v1574)
  %v1582 = sub <8 x i32> %v1575, splat (i32 1262485250)
  %v1583 = lshr <8 x i32> %v1582, splat (i32 1)
  %v1584 = sub <8 x i32> %v1582, %v1583
  %v1585 = shl <8 x i32> %v1583, splat (i32 23)
  %v1586 = bitcast <8 x i32> %v1585 to <8 x float>
  %v1587 = shl <8 x i32> %v1584, splat (i32 23)
  %v1588 = bitcast <8 x i32> %v1587 to <8 x float>
  %v1589 = fadd <8 x float> %v1581, splat (float 0x3FF0000000000000)
  %v1590 = fmul <8 x float> %v1589, %v1586
  %v1591 = fmul <8 x float> %v1590, %v1588
  %v1592 = fcmp olt <8 x float> %v1566, splat (float 0x0000000000000000)
  %v1593 = select <8 x i1> %v1592, <8 x float> %v1591, <8 x float> splat (float 0x3FF0000000000000)
  %v1594 = fadd <8 x float> %v1591, splat (float 0x3FF0000000000000)
  %v1595 = fdiv <8 x float> %v1593, %v1594
  %v1596 = add i64 0, %v1554
  %v1597 = getelementptr inbounds float, ptr %v1536, i64 %v1596
  %v1598 = load <8 x float>, ptr %v1597, align 4
  %v1599 = insertelement <8 x float> poison, float %v1537, i64 0
  %v1600 = shufflevector <8 x float> %v1599, <8 x float> poison, <8 x i32> zeroinitializer
  %v1601 = fmul <8 x float> %v1600, %v1595
  %v1602 = add i64 0, %v1554
  %v1603 = getelementptr inbounds float, ptr %v20, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1601, %v1604
  %v1606 = fadd <8 x float> %v1598, %v1605
  %v1607 = add i64 0, %v1554
  %v1608 = getelementptr inbounds float, ptr %v42, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = fadd <8 x float> %v1609, %v1595
  %v1611 = fmul <8 x float> %v1600, %v1610
  %v1612 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = fadd <8 x float> %v1613, %v1611
  %v1615 = fdiv <8 x float> %v1606, %v1614
  %v1616 = add i64 0, %v1554
  %v1617 = getelementptr inbounds float, ptr %v1543, i64 %v1616
  store <8 x float> %v1595, ptr %v1617, align 4
  %v1618 = add i64 0, %v1554
  %v1619 = getelementptr inbounds float, ptr %v1549, i64 %v1618
  store <8 x float> %v1615, ptr %v1619, align 4
  %v1620 = add nsw i64 %v1550, 1
  br label %b206
b208:
  %v1621 = add nsw i64 %v1520, 1
  br label %b203
b205:
  %v1622 = add nsw i64 %v1496, 1
  br label %b198
b200:
  %v1623 = add nsw i64 %v1490, 1
  br label %b195
b197:
  %v1624 = add nsw i64 %v1485, 96
  br label %b192
b194:
  %v1626 = add i64 %v7, 0
  %v1627 = sdiv i64 %v1626, 1
  %v1628 = add i64 %v2, 1
  %v1629 = mul i64 %v1627, %v2
  %v1630 = sdiv i64 %v1629, %v3
  %v1631 = mul i64 %v1630, 1
  %v1632 = icmp slt i64 %v1631, %v7
  %v1633 = select i1 %v1632, i64 %v1631, i64 %v7
  %v1634 = mul i64 %v1627, %v1628
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v7
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v7
  br label %b209
b209:
  %v1639 = phi i64 [ %v1633, %b194 ], [ %v1778, %b214 ]
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b210, label %b211
b210:
  %v1641 = add i64 %v1639, 96
  %v1642 = icmp slt i64 %v1641, %v1638
  %v1643 = select i1 %v1642, i64 %v1641, i64 %v1638
  br label %b212
b212:
  %v1644 = phi i64 [ 0, %b210 ], [ %v1777, %b217 ]
  %v1645 = icmp slt i64 %v1644, 1
  br i1 %v1645, label %b213, label %b214
b213:
  %v1646 = sub i64 %v1643, %v1639
  %v1647 = sub i64 8, 1
  %v1648 = add i64 %v1646, %v1647
  %v1649 = sdiv i64 %v1648, 8
  br label %b215
b215:
  %v1650 = phi i64 [ 0, %b213 ], [ %v1776, %b222 ]
  %v1651 = icmp slt i64 %v1650, %v1649
  br i1 %v1651, label %b216, label %b217
b216:
  %v1652 = mul i64 %v1646, %v1650
  %v1653 = sdiv i64 %v1652, %v1649
  %v1654 = add i64 %v1639, %v1653
  %v1655 = add i64 %v1650, 1
  %v1656 = mul i64 %v1646, %v1655
  %v1657 = sdiv i64 %v1656, %v1649
  %v1658 = add i64 %v1639, %v1657
  %v1659 = mul i64 %v1644, 64
  %v1660 = getelementptr inbounds float, ptr %v422, i64 %v1659
  %v1661 = sub i64 %v1658, %v1654
  %v1662 = add i64 %v1315, 0
  %v1663 = and i64 %v1662, %v154
  %v1664 = mul i64 %v1663, %v7
  %v1665 = add i64 %v1664, %v1654
  %v1666 = mul i64 %v1665, 8
  %v1667 = getelementptr inbounds float, ptr %v52, i64 %v1666
  %v1668 = getelementptr inbounds float, ptr %v1667, i64 0
  %v1669 = sub i64 %v1661, 1
  %v1670 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1669
  %v1671 = load ptr, ptr %v1670, align 4
  %v1672 = icmp sgt i64 %v1661, 0
  br i1 %v1672, label %b218, label %b219
b218:
  call void %v1671(ptr %v1668, i64 8, ptr %v1660, i64 8, ptr %v1625)
  br label %b219
b219:
  %v1673 = add i64 %v1659, 64
  br label %b220
b220:
  %v1674 = phi i64 [ %v1654, %b219 ], [ %v1775, %b225 ]
  %v1675 = icmp slt i64 %v1674, %v1658
  br i1 %v1675, label %b221, label %b222
b221:
  %v1676 = sub i64 %v1674, %v1654
  %v1677 = mul i64 %v1676, 8
  %v1678 = getelementptr inbounds float, ptr %v1625, i64 %v1677
  %v1679 = add i64 %v1315, 0
  %v1680 = sub i64 %v1679, %v1226
  %v1681 = mul i64 %v1680, %v7
  %v1682 = add i64 %v1681, %v1674
  %v1683 = mul i64 %v1682, 8
  %v1684 = getelementptr inbounds float, ptr %v44, i64 %v1683
  %v1685 = add i64 %v1315, 0
  %v1686 = and i64 %v1685, %v154
  %v1687 = mul i64 %v1686, %v7
  %v1688 = add i64 %v1687, %v1674
  %v1689 = mul i64 %v1688, 8
  %v1690 = getelementptr inbounds float, ptr %v52, i64 %v1689
  %v1691 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1692 = add i64 %v1315, 0
  %v1693 = and i64 %v1692, %v156
  %v1694 = mul i64 %v1693, %v7
  %v1695 = add i64 %v1694, %v1674
  %v1696 = mul i64 %v1695, 8
  %v1697 = getelementptr inbounds float, ptr %v54, i64 %v1696
  %v1698 = add i64 %v1315, 0
  %v1699 = and i64 %v1698, %v158
  %v1700 = mul i64 %v1699, %v7
  %v1701 = add i64 %v1700, %v1674
  %v1702 = mul i64 %v1701, 8
  %v1703 = getelementptr inbounds float, ptr %v56, i64 %v1702
  br label %b223
b223:
  %v1704 = phi i64 [ 0, %b221 ], [ %v1774, %b224 ]
  %v1705 = icmp slt i64 %v1704, 1
  br i1 %v1705, label %b224, label %b225
b224:
  %v1706 = mul i64 %v1644, 1
  %v1707 = add i64 %v1706, %v1704
  %v1708 = mul i64 %v1707, 8
  %v1709 = add i64 0, %v1704
  %v1710 = mul i64 %v1709, 8
  %v1711 = getelementptr inbounds float, ptr %v1678, i64 %v1710
  %v1712 = load <8 x float>, ptr %v1711, align 4
  %v1713 = add i64 0, %v1708
  %v1714 = getelementptr inbounds float, ptr %v1684, i64 %v1713
  %v1715 = load <8 x float>, ptr %v1714, align 4
  %v1716 = add i64 0, %v1708
  %v1717 = getelementptr inbounds float, ptr %v16, i64 %v1716
  %v1718 = load <8 x float>, ptr %v1717, align 4
  %v1719 = fadd <8 x float> %v1715, %v1718
  %v1720 = fadd <8 x float> %v1712, %v1719
  %v1721 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1720)
  %v1722 = fneg <8 x float> %v1721
  %v1723 = fcmp olt <8 x float> %v1722, splat (float 0xC05A400000000000)
  %v1724 = select <8 x i1> %v1723, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1722
  %v1725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1724, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1726 = fsub <8 x float> %v1725, splat (float 0x4168000000000000)
  %v1727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1726, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1724)
  %v1728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1726, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1727)
  %v1729 = bitcast <8 x float> %v1725 to <8 x i32>
  %v1730 = fmul <8 x float> %v1728, %v1728
  %v1731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1728, <8 x float> splat (float 0x3F81227F40000000))
  %v1732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1731, <8 x float> %v1728, <8 x float> splat (float 0x3FA5556740000000))
  %v1733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> %v1728, <8 x float> splat (float 0x3FC5554B00000000))
  %v1734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1733, <8 x float> %v1728, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1730, <8 x float> %v1734, <8 x float> %v1728)
  %v1736 = sub <8 x i32> %v1729, splat (i32 1262485250)
  %v1737 = lshr <8 x i32> %v1736, splat (i32 1)
  %v1738 = sub <8 x i32> %v1736, %v1737
  %v1739 = shl <8 x i32> %v1737, splat (i32 23)
  %v1740 = bitcast <8 x i32> %v1739 to <8 x float>
  %v1741 = shl <8 x i32> %v1738, splat (i32 23)
  %v1742 = bitcast <8 x i32> %v1741 to <8 x float>
  %v1743 = fadd <8 x float> %v1735, splat (float 0x3FF0000000000000)
  %v1744 = fmul <8 x float> %v1743, %v1740
  %v1745 = fmul <8 x float> %v1744, %v1742
  %v1746 = fcmp olt <8 x float> %v1720, splat (float 0x0000000000000000)
  %v1747 = select <8 x i1> %v1746, <8 x float> %v1745, <8 x float> splat (float 0x3FF0000000000000)
  %v1748 = fadd <8 x float> %v1745, splat (float 0x3FF0000000000000)
  %v1749 = fdiv <8 x float> %v1747, %v1748
  %v1750 = add i64 0, %v1708
  %v1751 = getelementptr inbounds float, ptr %v1690, i64 %v1750
  %v1752 = load <8 x float>, ptr %v1751, align 4
  %v1753 = insertelement <8 x float> poison, float %v1691, i64 0
  %v1754 = shufflevector <8 x float> %v1753, <8 x float> poison, <8 x i32> zeroinitializer
  %v1755 = fmul <8 x float> %v1754, %v1749
  %v1756 = add i64 0, %v1708
  %v1757 = getelementptr inbounds float, ptr %v20, i64 %v1756
  %v1758 = load <8 x float>, ptr %v1757, align 4
  %v1759 = fmul <8 x float> %v1755, %v1758
  %v1760 = fadd <8 x float> %v1752, %v1759
  %v1761 = add i64 0, %v1708
  %v1762 = getelementptr inbounds float, ptr %v42, i64 %v1761
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = fadd <8 x float> %v1763, %v1749
  %v1765 = fmul <8 x float> %v1754, %v1764
  %v1766 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1767 = shufflevector <8 x float> %v1766, <8 x float> poison, <8 x i32> zeroinitializer
  %v1768 = fadd <8 x float> %v1767, %v1765
  %v1769 = fdiv <8 x float> %v1760, %v1768
  %v1770 = add i64 0, %v1708
  %v1771 = getelementptr inbounds float, ptr %v1697, i64 %v1770
  store <8 x float> %v1749, ptr %v1771, align 4
  %v1772 = add i64 0, %v1708
  %v1773 = getelementptr inbounds float, ptr %v1703, i64 %v1772
  store <8 x float> %v1769, ptr %v1773, align 4
  %v1774 = add nsw i64 %v1704, 1
  br label %b223
b225:
  %v1775 = add nsw i64 %v1674, 1
  br label %b220
b222:
  %v1776 = add nsw i64 %v1650, 1
  br label %b215
b217:
  %v1777 = add nsw i64 %v1644, 1
  br label %b212
b214:
  %v1778 = add nsw i64 %v1639, 96
  br label %b209
b211:
  %v1780 = add i64 %v7, 0
  %v1781 = sdiv i64 %v1780, 1
  %v1782 = add i64 %v2, 1
  %v1783 = mul i64 %v1781, %v2
  %v1784 = sdiv i64 %v1783, %v3
  %v1785 = mul i64 %v1784, 1
  %v1786 = icmp slt i64 %v1785, %v7
  %v1787 = select i1 %v1786, i64 %v1785, i64 %v7
  %v1788 = mul i64 %v1781, %v1782
  %v1789 = sdiv i64 %v1788, %v3
  %v1790 = mul i64 %v1789, 1
  %v1791 = icmp slt i64 %v1790, %v7
  %v1792 = select i1 %v1791, i64 %v1790, i64 %v7
  br label %b226
b226:
  %v1793 = phi i64 [ %v1787, %b211 ], [ %v1932, %b231 ]
  %v1794 = icmp slt i64 %v1793, %v1792
  br i1 %v1794, label %b227, label %b228
b227:
  %v1795 = add i64 %v1793, 96
  %v1796 = icmp slt i64 %v1795, %v1792
  %v1797 = select i1 %v1796, i64 %v1795, i64 %v1792
  br label %b229
b229:
  %v1798 = phi i64 [ 0, %b227 ], [ %v1931, %b234 ]
  %v1799 = icmp slt i64 %v1798, 1
  br i1 %v1799, label %b230, label %b231
b230:
  %v1800 = sub i64 %v1797, %v1793
  %v1801 = sub i64 8, 1
  %v1802 = add i64 %v1800, %v1801
  %v1803 = sdiv i64 %v1802, 8
  br label %b232
b232:
  %v1804 = phi i64 [ 0, %b230 ], [ %v1930, %b239 ]
  %v1805 = icmp slt i64 %v1804, %v1803
  br i1 %v1805, label %b233, label %b234
b233:
  %v1806 = mul i64 %v1800, %v1804
  %v1807 = sdiv i64 %v1806, %v1803
  %v1808 = add i64 %v1793, %v1807
  %v1809 = add i64 %v1804, 1
  %v1810 = mul i64 %v1800, %v1809
  %v1811 = sdiv i64 %v1810, %v1803
  %v1812 = add i64 %v1793, %v1811
  %v1813 = mul i64 %v1798, 64
  %v1814 = getelementptr inbounds float, ptr %v423, i64 %v1813
  %v1815 = sub i64 %v1812, %v1808
  %v1816 = add i64 %v1315, 0
  %v1817 = and i64 %v1816, %v158
  %v1818 = mul i64 %v1817, %v7
  %v1819 = add i64 %v1818, %v1808
  %v1820 = mul i64 %v1819, 8
  %v1821 = getelementptr inbounds float, ptr %v56, i64 %v1820
  %v1822 = getelementptr inbounds float, ptr %v1821, i64 0
  %v1823 = sub i64 %v1815, 1
  %v1824 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1823
  %v1825 = load ptr, ptr %v1824, align 4
  %v1826 = icmp sgt i64 %v1815, 0
  br i1 %v1826, label %b235, label %b236
b235:
  call void %v1825(ptr %v1822, i64 8, ptr %v1814, i64 8, ptr %v1779)
  br label %b236
b236:
  %v1827 = add i64 %v1813, 64
  br label %b237
b237:
  %v1828 = phi i64 [ %v1808, %b236 ], [ %v1929, %b242 ]
  %v1829 = icmp slt i64 %v1828, %v1812
  br i1 %v1829, label %b238, label %b239
b238:
  %v1830 = sub i64 %v1828, %v1808
  %v1831 = mul i64 %v1830, 8
  %v1832 = getelementptr inbounds float, ptr %v1779, i64 %v1831
  %v1833 = add i64 %v1315, 0
  %v1834 = sub i64 %v1833, %v1226
  %v1835 = mul i64 %v1834, %v7
  %v1836 = add i64 %v1835, %v1828
  %v1837 = mul i64 %v1836, 8
  %v1838 = getelementptr inbounds float, ptr %v44, i64 %v1837
  %v1839 = add i64 %v1315, 0
  %v1840 = and i64 %v1839, %v158
  %v1841 = mul i64 %v1840, %v7
  %v1842 = add i64 %v1841, %v1828
  %v1843 = mul i64 %v1842, 8
  %v1844 = getelementptr inbounds float, ptr %v56, i64 %v1843
  %v1845 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1846 = add i64 %v1315, 0
  %v1847 = and i64 %v1846, %v160
  %v1848 = mul i64 %v1847, %v7
  %v1849 = add i64 %v1848, %v1828
  %v1850 = mul i64 %v1849, 8
  %v1851 = getelementptr inbounds float, ptr %v58, i64 %v1850
  %v1852 = add i64 %v1315, 0
  %v1853 = and i64 %v1852, %v162
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1828
  %v1856 = mul i64 %v1855, 8
  %v1857 = getelementptr inbounds float, ptr %v60, i64 %v1856
  br label %b240
b240:
  %v1858 = phi i64 [ 0, %b238 ], [ %v1928, %b241 ]
  %v1859 = icmp slt i64 %v1858, 1
  br i1 %v1859, label %b241, label %b242
b241:
  %v1860 = mul i64 %v1798, 1
  %v1861 = add i64 %v1860, %v1858
  %v1862 = mul i64 %v1861, 8
  %v1863 = add i64 0, %v1858
  %v1864 = mul i64 %v1863, 8
  %v1865 = getelementptr inbounds float, ptr %v1832, i64 %v1864
  %v1866 = load <8 x float>, ptr %v1865, align 4
  %v1867 = add i64 0, %v1862
  %v1868 = getelementptr inbounds float, ptr %v1838, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = add i64 0, %v1862
  %v1871 = getelementptr inbounds float, ptr %v16, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = fadd <8 x float> %v1869, %v1872
  %v1874 = fadd <8 x float> %v1866, %v1873
  %v1875 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1874)
  %v1876 = fneg <8 x float> %v1875
  %v1877 = fcmp olt <8 x float> %v1876, splat (float 0xC05A400000000000)
  %v1878 = select <8 x i1> %v1877, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1876
  %v1879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1878, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1880 = fsub <8 x float> %v1879, splat (float 0x4168000000000000)
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1878)
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1881)
  %v1883 = bitcast <8 x float> %v1879 to <8 x i32>
  %v1884 = fmul <8 x float> %v1882, %v1882
  %v1885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1882, <8 x float> splat (float 0x3F81227F40000000))
  %v1886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1885, <8 x float> %v1882, <8 x float> splat (float 0x3FA5556740000000))
  %v1887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> %v1882, <8 x float> splat (float 0x3FC5554B00000000))
  %v1888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1887, <8 x float> %v1882, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1884, <8 x float> %v1888, <8 x float> %v1882)
  %v1890 = sub <8 x i32> %v1883, splat (i32 1262485250)
  %v1891 = lshr <8 x i32> %v1890, splat (i32 1)
  %v1892 = sub <8 x i32> %v1890, %v1891
  %v1893 = shl <8 x i32> %v1891, splat (i32 23)
  %v1894 = bitcast <8 x i32> %v1893 to <8 x float>
  %v1895 = shl <8 x i32> %v1892, splat (i32 23)
  %v1896 = bitcast <8 x i32> %v1895 to <8 x float>
  %v1897 = fadd <8 x float> %v1889, splat (float 0x3FF0000000000000)
  %v1898 = fmul <8 x float> %v1897, %v1894
  %v1899 = fmul <8 x float> %v1898, %v1896
  %v1900 = fcmp olt <8 x float> %v1874, splat (float 0x0000000000000000)
  %v1901 = select <8 x i1> %v1900, <8 x float> %v1899, <8 x float> splat (float 0x3FF0000000000000)
  %v1902 = fadd <8 x float> %v1899, splat (float 0x3FF0000000000000)
  %v1903 = fdiv <8 x float> %v1901, %v1902
  %v1904 = add i64 0, %v1862
  %v1905 = getelementptr inbounds float, ptr %v1844, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = insertelement <8 x float> poison, float %v1845, i64 0
  %v1908 = shufflevector <8 x float> %v1907, <8 x float> poison, <8 x i32> zeroinitializer
  %v1909 = fmul <8 x float> %v1908, %v1903
  %v1910 = add i64 0, %v1862
  %v1911 = getelementptr inbounds float, ptr %v20, i64 %v1910
  %v1912 = load <8 x float>, ptr %v1911, align 4
  %v1913 = fmul <8 x float> %v1909, %v1912
  %v1914 = fadd <8 x float> %v1906, %v1913
  %v1915 = add i64 0, %v1862
  %v1916 = getelementptr inbounds float, ptr %v42, i64 %v1915
  %v1917 = load <8 x float>, ptr %v1916, align 4
  %v1918 = fadd <8 x float> %v1917, %v1903
  %v1919 = fmul <8 x float> %v1908, %v1918
  %v1920 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1921 = shufflevector <8 x float> %v1920, <8 x float> poison, <8 x i32> zeroinitializer
  %v1922 = fadd <8 x float> %v1921, %v1919
  %v1923 = fdiv <8 x float> %v1914, %v1922
  %v1924 = add i64 0, %v1862
  %v1925 = getelementptr inbounds float, ptr %v1851, i64 %v1924
  store <8 x float> %v1903, ptr %v1925, align 4
  %v1926 = add i64 0, %v1862
  %v1927 = getelementptr inbounds float, ptr %v1857, i64 %v1926
  store <8 x float> %v1923, ptr %v1927, align 4
  %v1928 = add nsw i64 %v1858, 1
  br label %b240
b242:
  %v1929 = add nsw i64 %v1828, 1
  br label %b237
b239:
  %v1930 = add nsw i64 %v1804, 1
  br label %b232
b234:
  %v1931 = add nsw i64 %v1798, 1
  br label %b229
b231:
  %v1932 = add nsw i64 %v1793, 96
  br label %b226
b228:
  %v1934 = add i64 %v7, 0
  %v1935 = sdiv i64 %v1934, 1
  %v1936 = add i64 %v2, 1
  %v1937 = mul i64 %v1935, %v2
  %v1938 = sdiv i64 %v1937, %v3
  %v1939 = mul i64 %v1938, 1
  %v1940 = icmp slt i64 %v1939, %v7
  %v1941 = select i1 %v1940, i64 %v1939, i64 %v7
  %v1942 = mul i64 %v1935, %v1936
  %v1943 = sdiv i64 %v1942, %v3
  %v1944 = mul i64 %v1943, 1
  %v1945 = icmp slt i64 %v1944, %v7
  %v1946 = select i1 %v1945, i64 %v1944, i64 %v7
  br label %b243
b243:
  %v1947 = phi i64 [ %v1941, %b228 ], [ %v2086, %b248 ]
  %v1948 = icmp slt i64 %v1947, %v1946
  br i1 %v1948, label %b244, label %b245
b244:
  %v1949 = add i64 %v1947, 96
  %v1950 = icmp slt i64 %v1949, %v1946
  %v1951 = select i1 %v1950, i64 %v1949, i64 %v1946
  br label %b246
b246:
  %v1952 = phi i64 [ 0, %b244 ], [ %v2085, %b251 ]
  %v1953 = icmp slt i64 %v1952, 1
  br i1 %v1953, label %b247, label %b248
b247:
  %v1954 = sub i64 %v1951, %v1947
  %v1955 = sub i64 8, 1
  %v1956 = add i64 %v1954, %v1955
  %v1957 = sdiv i64 %v1956, 8
  br label %b249
b249:
  %v1958 = phi i64 [ 0, %b247 ], [ %v2084, %b256 ]
  %v1959 = icmp slt i64 %v1958, %v1957
  br i1 %v1959, label %b250, label %b251
b250:
  %v1960 = mul i64 %v1954, %v1958
  %v1961 = sdiv i64 %v1960, %v1957
  %v1962 = add i64 %v1947, %v1961
  %v1963 = add i64 %v1958, 1
  %v1964 = mul i64 %v1954, %v1963
  %v1965 = sdiv i64 %v1964, %v1957
  %v1966 = add i64 %v1947, %v1965
  %v1967 = mul i64 %v1952, 64
  %v1968 = getelementptr inbounds float, ptr %v424, i64 %v1967
  %v1969 = sub i64 %v1966, %v1962
  %v1970 = add i64 %v1315, 0
  %v1971 = and i64 %v1970, %v162
  %v1972 = mul i64 %v1971, %v7
  %v1973 = add i64 %v1972, %v1962
  %v1974 = mul i64 %v1973, 8
  %v1975 = getelementptr inbounds float, ptr %v60, i64 %v1974
  %v1976 = getelementptr inbounds float, ptr %v1975, i64 0
  %v1977 = sub i64 %v1969, 1
  %v1978 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1977
  %v1979 = load ptr, ptr %v1978, align 4
  %v1980 = icmp sgt i64 %v1969, 0
  br i1 %v1980, label %b252, label %b253
b252:
  call void %v1979(ptr %v1976, i64 8, ptr %v1968, i64 8, ptr %v1933)
  br label %b253
b253:
  %v1981 = add i64 %v1967, 64
  br label %b254
b254:
  %v1982 = phi i64 [ %v1962, %b253 ], [ %v2083, %b259 ]
  %v1983 = icmp slt i64 %v1982, %v1966
  br i1 %v1983, label %b255, label %b256
b255:
  %v1984 = sub i64 %v1982, %v1962
  %v1985 = mul i64 %v1984, 8
  %v1986 = getelementptr inbounds float, ptr %v1933, i64 %v1985
  %v1987 = add i64 %v1315, 0
  %v1988 = sub i64 %v1987, %v1226
  %v1989 = mul i64 %v1988, %v7
  %v1990 = add i64 %v1989, %v1982
  %v1991 = mul i64 %v1990, 8
  %v1992 = getelementptr inbounds float, ptr %v44, i64 %v1991
  %v1993 = add i64 %v1315, 0
  %v1994 = and i64 %v1993, %v162
  %v1995 = mul i64 %v1994, %v7
  %v1996 = add i64 %v1995, %v1982
  %v1997 = mul i64 %v1996, 8
  %v1998 = getelementptr inbounds float, ptr %v60, i64 %v1997
  %v1999 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2000 = add i64 %v1315, 0
  %v2001 = and i64 %v2000, %v164
  %v2002 = mul i64 %v2001, %v7
  %v2003 = add i64 %v2002, %v1982
  %v2004 = mul i64 %v2003, 8
  %v2005 = getelementptr inbounds float, ptr %v62, i64 %v2004
  %v2006 = add i64 %v1315, 0
  %v2007 = and i64 %v2006, %v166
  %v2008 = mul i64 %v2007, %v7
  %v2009 = add i64 %v2008, %v1982
  %v2010 = mul i64 %v2009, 8
  %v2011 = getelementptr inbounds float, ptr %v64, i64 %v2010
  br label %b257
b257:
  %v2012 = phi i64 [ 0, %b255 ], [ %v2082, %b258 ]
  %v2013 = icmp slt i64 %v2012, 1
  br i1 %v2013, label %b258, label %b259
b258:
  %v2014 = mul i64 %v1952, 1
  %v2015 = add i64 %v2014, %v2012
  %v2016 = mul i64 %v2015, 8
  %v2017 = add i64 0, %v2012
  %v2018 = mul i64 %v2017, 8
  %v2019 = getelementptr inbounds float, ptr %v1986, i64 %v2018
  %v2020 = load <8 x float>, ptr %v2019, align 4
  %v2021 = add i64 0, %v2016
  %v2022 = getelementptr inbounds float, ptr %v1992, i64 %v2021
  %v2023 = load <8 x float>, ptr %v2022, align 4
  %v2024 = add i64 0, %v2016
  %v2025 = getelementptr inbounds float, ptr %v16, i64 %v2024
  %v2026 = load <8 x float>, ptr %v2025, align 4
  %v2027 = fadd <8 x float> %v2023, %v2026
  %v2028 = fadd <8 x float> %v2020, %v2027
  %v2029 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2028)
  %v2030 = fneg <8 x float> %v2029
  %v2031 = fcmp olt <8 x float> %v2030, splat (float 0xC05A400000000000)
  %v2032 = select <8 x i1> %v2031, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2030
  %v2033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2032, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2034 = fsub <8 x float> %v2033, splat (float 0x4168000000000000)
  %v2035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2034, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2032)
  %v2036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2034, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2035)
  %v2037 = bitcast <8 x float> %v2033 to <8 x i32>
  %v2038 = fmul <8 x float> %v2036, %v2036
  %v2039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2036, <8 x float> splat (float 0x3F81227F40000000))
  %v2040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2039, <8 x float> %v2036, <8 x float> splat (float 0x3FA5556740000000))
  %v2041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2040, <8 x float> %v2036, <8 x float> splat (float 0x3FC5554B00000000))
  %v2042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2041, <8 x float> %v2036, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2038, <8 x float> %v2042, <8 x float> %v2036)
  %v2044 = sub <8 x i32> %v2037, splat (i32 1262485250)
  %v2045 = lshr <8 x i32> %v2044, splat (i32 1)
  %v2046 = sub <8 x i32> %v2044, %v2045
  %v2047 = shl <8 x i32> %v2045, splat (i32 23)
  %v2048 = bitcast <8 x i32> %v2047 to <8 x float>
  %v2049 = shl <8 x i32> %v2046, splat (i32 23)
  %v2050 = bitcast <8 x i32> %v2049 to <8 x float>
  %v2051 = fadd <8 x float> %v2043, splat (float 0x3FF0000000000000)
  %v2052 = fmul <8 x float> %v2051, %v2048
  %v2053 = fmul <8 x float> %v2052, %v2050
  %v2054 = fcmp olt <8 x float> %v2028, splat (float 0x0000000000000000)
  %v2055 = select <8 x i1> %v2054, <8 x float> %v2053, <8 x float> splat (float 0x3FF0000000000000)
  %v2056 = fadd <8 x float> %v2053, splat (float 0x3FF0000000000000)
  %v2057 = fdiv <8 x float> %v2055, %v2056
  %v2058 = add i64 0, %v2016
  %v2059 = getelementptr inbounds float, ptr %v1998, i64 %v2058
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = insertelement <8 x float> poison, float %v1999, i64 0
  %v2062 = shufflevector <8 x float> %v2061, <8 x float> poison, <8 x i32> zeroinitializer
  %v2063 = fmul <8 x float> %v2062, %v2057
  %v2064 = add i64 0, %v2016
  %v2065 = getelementptr inbounds float, ptr %v20, i64 %v2064
  %v2066 = load <8 x float>, ptr %v2065, align 4
  %v2067 = fmul <8 x float> %v2063, %v2066
  %v2068 = fadd <8 x float> %v2060, %v2067
  %v2069 = add i64 0, %v2016
  %v2070 = getelementptr inbounds float, ptr %v42, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = fadd <8 x float> %v2071, %v2057
  %v2073 = fmul <8 x float> %v2062, %v2072
  %v2074 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2075 = shufflevector <8 x float> %v2074, <8 x float> poison, <8 x i32> zeroinitializer
  %v2076 = fadd <8 x float> %v2075, %v2073
  %v2077 = fdiv <8 x float> %v2068, %v2076
  %v2078 = add i64 0, %v2016
  %v2079 = getelementptr inbounds float, ptr %v2005, i64 %v2078
  store <8 x float> %v2057, ptr %v2079, align 4
  %v2080 = add i64 0, %v2016
  %v2081 = getelementptr inbounds float, ptr %v2011, i64 %v2080
  store <8 x float> %v2077, ptr %v2081, align 4
  %v2082 = add nsw i64 %v2012, 1
  br label %b257
b259:
  %v2083 = add nsw i64 %v1982, 1
  br label %b254
b256:
  %v2084 = add nsw i64 %v1958, 1
  br label %b249
b251:
  %v2085 = add nsw i64 %v1952, 1
  br label %b246
b248:
  %v2086 = add nsw i64 %v1947, 96
  br label %b243
b245:
  %v2088 = add i64 %v7, 0
  %v2089 = sdiv i64 %v2088, 1
  %v2090 = add i64 %v2, 1
  %v2091 = mul i64 %v2089, %v2
  %v2092 = sdiv i64 %v2091, %v3
  %v2093 = mul i64 %v2092, 1
  %v2094 = icmp slt i64 %v2093, %v7
  %v2095 = select i1 %v2094, i64 %v2093, i64 %v7
  %v2096 = mul i64 %v2089, %v2090
  %v2097 = sdiv i64 %v2096, %v3
  %v2098 = mul i64 %v2097, 1
  %v2099 = icmp slt i64 %v2098, %v7
  %v2100 = select i1 %v2099, i64 %v2098, i64 %v7
  br label %b260
b260:
  %v2101 = phi i64 [ %v2095, %b245 ], [ %v2240, %b265 ]
  %v2102 = icmp slt i64 %v2101, %v2100
  br i1 %v2102, label %b261, label %b262
b261:
  %v2103 = add i64 %v2101, 96
  %v2104 = icmp slt i64 %v2103, %v2100
  %v2105 = select i1 %v2104, i64 %v2103, i64 %v2100
  br label %b263
b263:
  %v2106 = phi i64 [ 0, %b261 ], [ %v2239, %b268 ]
  %v2107 = icmp slt i64 %v2106, 1
  br i1 %v2107, label %b264, label %b265
b264:
  %v2108 = sub i64 %v2105, %v2101
  %v2109 = sub i64 8, 1
  %v2110 = add i64 %v2108, %v2109
  %v2111 = sdiv i64 %v2110, 8
  br label %b266
b266:
  %v2112 = phi i64 [ 0, %b264 ], [ %v2238, %b273 ]
  %v2113 = icmp slt i64 %v2112, %v2111
  br i1 %v2113, label %b267, label %b268
b267:
  %v2114 = mul i64 %v2108, %v2112
  %v2115 = sdiv i64 %v2114, %v2111
  %v2116 = add i64 %v2101, %v2115
  %v2117 = add i64 %v2112, 1
  %v2118 = mul i64 %v2108, %v2117
  %v2119 = sdiv i64 %v2118, %v2111
  %v2120 = add i64 %v2101, %v2119
  %v2121 = mul i64 %v2106, 64
  %v2122 = getelementptr inbounds float, ptr %v425, i64 %v2121
  %v2123 = sub i64 %v2120, %v2116
  %v2124 = add i64 %v1315, 0
  %v2125 = and i64 %v2124, %v166
  %v2126 = mul i64 %v2125, %v7
  %v2127 = add i64 %v2126, %v2116
  %v2128 = mul i64 %v2127, 8
  %v2129 = getelementptr inbounds float, ptr %v64, i64 %v2128
  %v2130 = getelementptr inbounds float, ptr %v2129, i64 0
  %v2131 = sub i64 %v2123, 1
  %v2132 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2131
  %v2133 = load ptr, ptr %v2132, align 4
  %v2134 = icmp sgt i64 %v2123, 0
  br i1 %v2134, label %b269, label %b270
b269:
  call void %v2133(ptr %v2130, i64 8, ptr %v2122, i64 8, ptr %v2087)
  br label %b270
b270:
  %v2135 = add i64 %v2121, 64
  br label %b271
b271:
  %v2136 = phi i64 [ %v2116, %b270 ], [ %v2237, %b276 ]
  %v2137 = icmp slt i64 %v2136, %v2120
  br i1 %v2137, label %b272, label %b273
b272:
  %v2138 = sub i64 %v2136, %v2116
  %v2139 = mul i64 %v2138, 8
  %v2140 = getelementptr inbounds float, ptr %v2087, i64 %v2139
  %v2141 = add i64 %v1315, 0
  %v2142 = sub i64 %v2141, %v1226
  %v2143 = mul i64 %v2142, %v7
  %v2144 = add i64 %v2143, %v2136
  %v2145 = mul i64 %v2144, 8
  %v2146 = getelementptr inbounds float, ptr %v44, i64 %v2145
  %v2147 = add i64 %v1315, 0
  %v2148 = and i64 %v2147, %v166
  %v2149 = mul i64 %v2148, %v7
  %v2150 = add i64 %v2149, %v2136
  %v2151 = mul i64 %v2150, 8
  %v2152 = getelementptr inbounds float, ptr %v64, i64 %v2151
  %v2153 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2154 = add i64 %v1315, 0
  %v2155 = and i64 %v2154, %v168
  %v2156 = mul i64 %v2155, %v7
  %v2157 = add i64 %v2156, %v2136
  %v2158 = mul i64 %v2157, 8
  %v2159 = getelementptr inbounds float, ptr %v66, i64 %v2158
  %v2160 = add i64 %v1315, 1
  %v2161 = and i64 %v2160, %v144
  %v2162 = mul i64 %v2161, %v7
  %v2163 = add i64 %v2162, %v2136
  %v2164 = mul i64 %v2163, 8
  %v2165 = getelementptr inbounds float, ptr %v24, i64 %v2164
  br label %b274
b274:
  %v2166 = phi i64 [ 0, %b272 ], [ %v2236, %b275 ]
  %v2167 = icmp slt i64 %v2166, 1
  br i1 %v2167, label %b275, label %b276
b275:
  %v2168 = mul i64 %v2106, 1
  %v2169 = add i64 %v2168, %v2166
  %v2170 = mul i64 %v2169, 8
  %v2171 = add i64 0, %v2166
  %v2172 = mul i64 %v2171, 8
  %v2173 = getelementptr inbounds float, ptr %v2140, i64 %v2172
  %v2174 = load <8 x float>, ptr %v2173, align 4
  %v2175 = add i64 0, %v2170
  %v2176 = getelementptr inbounds float, ptr %v2146, i64 %v2175
  %v2177 = load <8 x float>, ptr %v2176, align 4
  %v2178 = add i64 0, %v2170
  %v2179 = getelementptr inbounds float, ptr %v16, i64 %v2178
  %v2180 = load <8 x float>, ptr %v2179, align 4
  %v2181 = fadd <8 x float> %v2177, %v2180
  %v2182 = fadd <8 x float> %v2174, %v2181
  %v2183 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2182)
  %v2184 = fneg <8 x float> %v2183
  %v2185 = fcmp olt <8 x float> %v2184, splat (float 0xC05A400000000000)
  %v2186 = select <8 x i1> %v2185, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2184
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2188 = fsub <8 x float> %v2187, splat (float 0x4168000000000000)
  %v2189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2188, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2186)
  %v2190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2188, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2189)
  %v2191 = bitcast <8 x float> %v2187 to <8 x i32>
  %v2192 = fmul <8 x float> %v2190, %v2190
  %v2193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2190, <8 x float> splat (float 0x3F81227F40000000))
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2193, <8 x float> %v2190, <8 x float> splat (float 0x3FA5556740000000))
  %v2195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2194, <8 x float> %v2190, <8 x float> splat (float 0x3FC5554B00000000))
  %v2196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2195, <8 x float> %v2190, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> %v2196, <8 x float> %v2190)
  %v2198 = sub <8 x i32> %v2191, splat (i32 1262485250)
  %v2199 = lshr <8 x i32> %v2198, splat (i32 1)
  %v2200 = sub <8 x i32> %v2198, %v2199
  %v2201 = shl <8 x i32> %v2199, splat (i32 23)
  %v2202 = bitcast <8 x i32> %v2201 to <8 x float>
  %v2203 = shl <8 x i32> %v2200, splat (i32 23)
  %v2204 = bitcast <8 x i32> %v2203 to <8 x float>
  %v2205 = fadd <8 x float> %v2197, splat (float 0x3FF0000000000000)
  %v2206 = fmul <8 x float> %v2205, %v2202
  %v2207 = fmul <8 x float> %v2206, %v2204
  %v2208 = fcmp olt <8 x float> %v2182, splat (float 0x0000000000000000)
  %v2209 = select <8 x i1> %v2208, <8 x float> %v2207, <8 x float> splat (float 0x3FF0000000000000)
  %v2210 = fadd <8 x float> %v2207, splat (float 0x3FF0000000000000)
  %v2211 = fdiv <8 x float> %v2209, %v2210
  %v2212 = add i64 0, %v2170
  %v2213 = getelementptr inbounds float, ptr %v2152, i64 %v2212
  %v2214 = load <8 x float>, ptr %v2213, align 4
  %v2215 = insertelement <8 x float> poison, float %v2153, i64 0
  %v2216 = shufflevector <8 x float> %v2215, <8 x float> poison, <8 x i32> zeroinitializer
  %v2217 = fmul <8 x float> %v2216, %v2211
  %v2218 = add i64 0, %v2170
  %v2219 = getelementptr inbounds float, ptr %v20, i64 %v2218
  %v2220 = load <8 x float>, ptr %v2219, align 4
  %v2221 = fmul <8 x float> %v2217, %v2220
  %v2222 = fadd <8 x float> %v2214, %v2221
  %v2223 = add i64 0, %v2170
  %v2224 = getelementptr inbounds float, ptr %v42, i64 %v2223
  %v2225 = load <8 x float>, ptr %v2224, align 4
  %v2226 = fadd <8 x float> %v2225, %v2211
  %v2227 = fmul <8 x float> %v2216, %v2226
  %v2228 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2229 = shufflevector <8 x float> %v2228, <8 x float> poison, <8 x i32> zeroinitializer
  %v2230 = fadd <8 x float> %v2229, %v2227
  %v2231 = fdiv <8 x float> %v2222, %v2230
  %v2232 = add i64 0, %v2170
  %v2233 = getelementptr inbounds float, ptr %v2159, i64 %v2232
  store <8 x float> %v2211, ptr %v2233, align 4
  %v2234 = add i64 0, %v2170
  %v2235 = getelementptr inbounds float, ptr %v2165, i64 %v2234
  store <8 x float> %v2231, ptr %v2235, align 4
  %v2236 = add nsw i64 %v2166, 1
  br label %b274
b276:
  %v2237 = add nsw i64 %v2136, 1
  br label %b271
b273:
  %v2238 = add nsw i64 %v2112, 1
  br label %b266
b268:
  %v2239 = add nsw i64 %v2106, 1
  br label %b263
b265:
  %v2240 = add nsw i64 %v2101, 96
  br label %b260
b262:
  %v2241 = add nsw i64 %v1315, 1
  br label %b172
b174:
  %v2242 = icmp sgt i64 %v3, 1
  br i1 %v2242, label %b277, label %b278
b277:
  %v2243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2244 = atomicrmw add ptr %v2243, i64 1 acq_rel
  %v2245 = load i64, ptr %v205, align 8
  %v2246 = add i64 %v2245, 1
  store i64 %v2246, ptr %v205, align 8
  %v2247 = mul i64 %v3, %v2246
  br label %b279
b279:
  %v2248 = load atomic i64, ptr %v2243 acquire, align 8
  %v2249 = icmp slt i64 %v2248, %v2247
  br i1 %v2249, label %b280, label %b281
b280:
  %v2250 = call i32 @sched_yield()
  br label %b279
b281:
  br label %b278
b278:
  %v2251 = add nsw i64 %v1226, %v1225
  br label %b147
b149:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v205 = alloca i64, i64 1, align 8
  %v590 = alloca float, i64 64, align 4
  %v747 = alloca float, i64 64, align 4
  %v891 = alloca float, i64 64, align 4
  %v1035 = alloca float, i64 64, align 4
  %v1179 = alloca float, i64 64, align 4
  %v1381 = alloca float, i64 64, align 4
  %v1534 = alloca float, i64 64, align 4
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
  %v139 = getelementptr inbounds i64, ptr %v1, i64 7
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 12
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 13
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 15
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 24
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 25
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 26
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 27
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 28
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 29
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 30
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 31
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 32
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 33
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 34
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 35
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 37
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 38
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 40
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 41
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 42
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 43
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 44
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 45
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 46
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 47
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 48
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 49
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 50
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 51
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 52
  %v204 = load i64, ptr %v203, align 8
  store i64 0, ptr %v205, align 8
  %v206 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v207 = load ptr, ptr %v206, align 4
  %v208 = mul i64 %v2, 15360
  %v209 = add i64 %v208, 448
  %v210 = getelementptr inbounds float, ptr %v207, i64 %v209
  %v211 = getelementptr inbounds float, ptr %v207, i64 0
  %v212 = getelementptr inbounds float, ptr %v207, i64 64
  %v213 = getelementptr inbounds float, ptr %v207, i64 128
  %v214 = getelementptr inbounds float, ptr %v207, i64 192
  %v215 = getelementptr inbounds float, ptr %v207, i64 256
  %v216 = getelementptr inbounds float, ptr %v207, i64 320
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b0, label %b1
b0:
  %v220 = add i64 1, 0
  %v221 = sdiv i64 %v220, 1
  %v222 = add i64 %v2, 1
  %v223 = mul i64 %v221, %v2
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  %v228 = mul i64 %v221, %v222
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  br label %b2
b2:
  %v235 = phi i64 [ %v227, %b0 ], [ %v263, %b7 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b3, label %b4
b3:
  %v237 = mul i64 %v235, 64
  %v238 = mul i64 %v235, 8
  %v239 = add i64 %v237, 0
  %v240 = add i64 %v238, 0
  %v241 = getelementptr inbounds float, ptr %v211, i64 %v239
  %v242 = sub i64 8, %v240
  %v243 = icmp slt i64 %v242, 0
  %v244 = select i1 %v243, i64 0, i64 %v242
  %v245 = icmp ult i64 %v244, 8
  %v246 = select i1 %v245, i64 %v244, i64 8
  %v247 = trunc i64 %v246 to i32
  %v248 = insertelement <8 x i32> poison, i32 %v247, i64 0
  %v249 = shufflevector <8 x i32> %v248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v250 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v249
  %v251 = mul i64 %v240, 1
  %v252 = add i64 0, %v251
  %v253 = getelementptr inbounds float, ptr %v18, i64 %v252
  br label %b5
b5:
  %v254 = phi i64 [ 0, %b3 ], [ %v261, %b6 ]
  %v255 = icmp slt i64 %v254, 8
  br i1 %v255, label %b6, label %b7
b6:
  %v256 = mul i64 %v254, 8
  %v257 = getelementptr inbounds float, ptr %v253, i64 %v256
  %v258 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v257, <8 x i1> %v250, <8 x float> zeroinitializer)
  %v259 = mul i64 %v254, 8
  %v260 = getelementptr inbounds float, ptr %v241, i64 %v259
  store <8 x float> %v258, ptr %v260, align 4
  %v261 = add nsw i64 %v254, 1
  br label %b5
b7:
  %v262 = add i64 %v237, 64
  %v263 = add nsw i64 %v235, 1
  br label %b2
b4:
  %v264 = add i64 1, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, 1
  %v271 = select i1 %v270, i64 %v269, i64 1
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  %v277 = icmp slt i64 %v276, 1
  %v278 = select i1 %v277, i64 %v276, i64 1
  br label %b8
b8:
  %v279 = phi i64 [ %v271, %b4 ], [ %v307, %b13 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b9, label %b10
b9:
  %v281 = mul i64 %v279, 64
  %v282 = mul i64 %v279, 8
  %v283 = add i64 %v281, 0
  %v284 = add i64 %v282, 0
  %v285 = getelementptr inbounds float, ptr %v212, i64 %v283
  %v286 = sub i64 8, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = icmp ult i64 %v288, 8
  %v290 = select i1 %v289, i64 %v288, i64 8
  %v291 = trunc i64 %v290 to i32
  %v292 = insertelement <8 x i32> poison, i32 %v291, i64 0
  %v293 = shufflevector <8 x i32> %v292, <8 x i32> poison, <8 x i32> zeroinitializer
  %v294 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v293
  %v295 = mul i64 %v284, 1
  %v296 = add i64 0, %v295
  %v297 = getelementptr inbounds float, ptr %v18, i64 %v296
  br label %b11
b11:
  %v298 = phi i64 [ 0, %b9 ], [ %v305, %b12 ]
  %v299 = icmp slt i64 %v298, 8
  br i1 %v299, label %b12, label %b13
b12:
  %v300 = mul i64 %v298, 8
  %v301 = getelementptr inbounds float, ptr %v297, i64 %v300
  %v302 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v301, <8 x i1> %v294, <8 x float> zeroinitializer)
  %v303 = mul i64 %v298, 8
  %v304 = getelementptr inbounds float, ptr %v285, i64 %v303
  store <8 x float> %v302, ptr %v304, align 4
  %v305 = add nsw i64 %v298, 1
  br label %b11
b13:
  %v306 = add i64 %v281, 64
  %v307 = add nsw i64 %v279, 1
  br label %b8
b10:
  %v308 = add i64 1, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, 1
  %v315 = select i1 %v314, i64 %v313, i64 1
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, 1
  %v320 = select i1 %v319, i64 %v318, i64 1
  %v321 = icmp slt i64 %v320, 1
  %v322 = select i1 %v321, i64 %v320, i64 1
  br label %b14
b14:
  %v323 = phi i64 [ %v315, %b10 ], [ %v351, %b19 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b15, label %b16
b15:
  %v325 = mul i64 %v323, 64
  %v326 = mul i64 %v323, 8
  %v327 = add i64 %v325, 0
  %v328 = add i64 %v326, 0
  %v329 = getelementptr inbounds float, ptr %v213, i64 %v327
  %v330 = sub i64 8, %v328
  %v331 = icmp slt i64 %v330, 0
  %v332 = select i1 %v331, i64 0, i64 %v330
  %v333 = icmp ult i64 %v332, 8
  %v334 = select i1 %v333, i64 %v332, i64 8
  %v335 = trunc i64 %v334 to i32
  %v336 = insertelement <8 x i32> poison, i32 %v335, i64 0
  %v337 = shufflevector <8 x i32> %v336, <8 x i32> poison, <8 x i32> zeroinitializer
  %v338 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v337
  %v339 = mul i64 %v328, 1
  %v340 = add i64 0, %v339
  %v341 = getelementptr inbounds float, ptr %v18, i64 %v340
  br label %b17
b17:
  %v342 = phi i64 [ 0, %b15 ], [ %v349, %b18 ]
  %v343 = icmp slt i64 %v342, 8
  br i1 %v343, label %b18, label %b19
b18:
  %v344 = mul i64 %v342, 8
  %v345 = getelementptr inbounds float, ptr %v341, i64 %v344
  %v346 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v345, <8 x i1> %v338, <8 x float> zeroinitializer)
  %v347 = mul i64 %v342, 8
  %v348 = getelementptr inbounds float, ptr %v329, i64 %v347
  store <8 x float> %v346, ptr %v348, align 4
  %v349 = add nsw i64 %v342, 1
  br label %b17
b19:
  %v350 = add i64 %v325, 64
  %v351 = add nsw i64 %v323, 1
  br label %b14
b16:
  %v352 = add i64 1, 0
  %v353 = sdiv i64 %v352, 1
  %v354 = add i64 %v2, 1
  %v355 = mul i64 %v353, %v2
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, 1
  %v359 = select i1 %v358, i64 %v357, i64 1
  %v360 = mul i64 %v353, %v354
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, 1
  %v364 = select i1 %v363, i64 %v362, i64 1
  %v365 = icmp slt i64 %v364, 1
  %v366 = select i1 %v365, i64 %v364, i64 1
  br label %b20
b20:
  %v367 = phi i64 [ %v359, %b16 ], [ %v395, %b25 ]
  %v368 = icmp slt i64 %v367, %v366
  br i1 %v368, label %b21, label %b22
b21:
  %v369 = mul i64 %v367, 64
  %v370 = mul i64 %v367, 8
  %v371 = add i64 %v369, 0
  %v372 = add i64 %v370, 0
  %v373 = getelementptr inbounds float, ptr %v214, i64 %v371
  %v374 = sub i64 8, %v372
  %v375 = icmp slt i64 %v374, 0
  %v376 = select i1 %v375, i64 0, i64 %v374
  %v377 = icmp ult i64 %v376, 8
  %v378 = select i1 %v377, i64 %v376, i64 8
  %v379 = trunc i64 %v378 to i32
  %v380 = insertelement <8 x i32> poison, i32 %v379, i64 0
  %v381 = shufflevector <8 x i32> %v380, <8 x i32> poison, <8 x i32> zeroinitializer
  %v382 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v381
  %v383 = mul i64 %v372, 1
  %v384 = add i64 0, %v383
  %v385 = getelementptr inbounds float, ptr %v18, i64 %v384
  br label %b23
b23:
  %v386 = phi i64 [ 0, %b21 ], [ %v393, %b24 ]
  %v387 = icmp slt i64 %v386, 8
  br i1 %v387, label %b24, label %b25
b24:
  %v388 = mul i64 %v386, 8
  %v389 = getelementptr inbounds float, ptr %v385, i64 %v388
  %v390 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v389, <8 x i1> %v382, <8 x float> zeroinitializer)
  %v391 = mul i64 %v386, 8
  %v392 = getelementptr inbounds float, ptr %v373, i64 %v391
  store <8 x float> %v390, ptr %v392, align 4
  %v393 = add nsw i64 %v386, 1
  br label %b23
b25:
  %v394 = add i64 %v369, 64
  %v395 = add nsw i64 %v367, 1
  br label %b20
b22:
  %v396 = add i64 1, 0
  %v397 = sdiv i64 %v396, 1
  %v398 = add i64 %v2, 1
  %v399 = mul i64 %v397, %v2
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, 1
  %v403 = select i1 %v402, i64 %v401, i64 1
  %v404 = mul i64 %v397, %v398
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, 1
  %v408 = select i1 %v407, i64 %v406, i64 1
  %v409 = icmp slt i64 %v408, 1
  %v410 = select i1 %v409, i64 %v408, i64 1
  br label %b26
b26:
  %v411 = phi i64 [ %v403, %b22 ], [ %v439, %b31 ]
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b27, label %b28
b27:
  %v413 = mul i64 %v411, 64
  %v414 = mul i64 %v411, 8
  %v415 = add i64 %v413, 0
  %v416 = add i64 %v414, 0
  %v417 = getelementptr inbounds float, ptr %v215, i64 %v415
  %v418 = sub i64 8, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = icmp ult i64 %v420, 8
  %v422 = select i1 %v421, i64 %v420, i64 8
  %v423 = trunc i64 %v422 to i32
  %v424 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v425 = shufflevector <8 x i32> %v424, <8 x i32> poison, <8 x i32> zeroinitializer
  %v426 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v425
  %v427 = mul i64 %v416, 1
  %v428 = add i64 0, %v427
  %v429 = getelementptr inbounds float, ptr %v18, i64 %v428
  br label %b29
b29:
  %v430 = phi i64 [ 0, %b27 ], [ %v437, %b30 ]
  %v431 = icmp slt i64 %v430, 8
  br i1 %v431, label %b30, label %b31
b30:
  %v432 = mul i64 %v430, 8
  %v433 = getelementptr inbounds float, ptr %v429, i64 %v432
  %v434 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v433, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v435 = mul i64 %v430, 8
  %v436 = getelementptr inbounds float, ptr %v417, i64 %v435
  store <8 x float> %v434, ptr %v436, align 4
  %v437 = add nsw i64 %v430, 1
  br label %b29
b31:
  %v438 = add i64 %v413, 64
  %v439 = add nsw i64 %v411, 1
  br label %b26
b28:
  %v440 = add i64 1, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, 1
  %v447 = select i1 %v446, i64 %v445, i64 1
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, 1
  %v452 = select i1 %v451, i64 %v450, i64 1
  %v453 = icmp slt i64 %v452, 1
  %v454 = select i1 %v453, i64 %v452, i64 1
  br label %b32
b32:
  %v455 = phi i64 [ %v447, %b28 ], [ %v483, %b37 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b33, label %b34
b33:
  %v457 = mul i64 %v455, 64
  %v458 = mul i64 %v455, 8
  %v459 = add i64 %v457, 0
  %v460 = add i64 %v458, 0
  %v461 = getelementptr inbounds float, ptr %v216, i64 %v459
  %v462 = sub i64 8, %v460
  %v463 = icmp slt i64 %v462, 0
  %v464 = select i1 %v463, i64 0, i64 %v462
  %v465 = icmp ult i64 %v464, 8
  %v466 = select i1 %v465, i64 %v464, i64 8
  %v467 = trunc i64 %v466 to i32
  %v468 = insertelement <8 x i32> poison, i32 %v467, i64 0
  %v469 = shufflevector <8 x i32> %v468, <8 x i32> poison, <8 x i32> zeroinitializer
  %v470 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v469
  %v471 = mul i64 %v460, 1
  %v472 = add i64 0, %v471
  %v473 = getelementptr inbounds float, ptr %v18, i64 %v472
  br label %b35
b35:
  %v474 = phi i64 [ 0, %b33 ], [ %v481, %b36 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b36, label %b37
b36:
  %v476 = mul i64 %v474, 8
  %v477 = getelementptr inbounds float, ptr %v473, i64 %v476
  %v478 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v477, <8 x i1> %v470, <8 x float> zeroinitializer)
  %v479 = mul i64 %v474, 8
  %v480 = getelementptr inbounds float, ptr %v461, i64 %v479
  store <8 x float> %v478, ptr %v480, align 4
  %v481 = add nsw i64 %v474, 1
  br label %b35
b37:
  %v482 = add i64 %v457, 64
  %v483 = add nsw i64 %v455, 1
  br label %b32
b34:
  br label %b1
b1:
  %v484 = icmp sgt i64 %v3, 1
  br i1 %v484, label %b38, label %b39
b38:
  %v485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v486 = atomicrmw add ptr %v485, i64 1 acq_rel
  %v487 = load i64, ptr %v205, align 8
  %v488 = add i64 %v487, 1
  store i64 %v488, ptr %v205, align 8
  %v489 = mul i64 %v3, %v488
  br label %b40
b40:
  %v490 = load atomic i64, ptr %v485 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b41, label %b42
b41:
  %v492 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  br label %b43
b43:
  %v493 = phi i64 [ 0, %b39 ], [ %v1467, %b136 ]
  %v494 = icmp slt i64 %v493, %v5
  br i1 %v494, label %b44, label %b45
b44:
  %v495 = sub i64 %v5, 1
  %v496 = sub i64 %v495, %v493
  %v497 = add i64 %v7, 0
  %v498 = sdiv i64 %v497, 1
  %v499 = add i64 %v2, 1
  %v500 = mul i64 %v498, %v2
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, %v7
  %v504 = select i1 %v503, i64 %v502, i64 %v7
  %v505 = mul i64 %v498, %v499
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v7
  %v509 = select i1 %v508, i64 %v507, i64 %v7
  br label %b46
b46:
  %v510 = phi i64 [ %v504, %b44 ], [ %v589, %b47 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b47, label %b48
b47:
  %v512 = add i64 %v496, 1
  %v513 = and i64 %v512, 1
  %v514 = mul i64 %v513, %v7
  %v515 = add i64 %v514, %v510
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v26, i64 %v516
  %v518 = add i64 %v496, 0
  %v519 = and i64 %v518, %v142
  %v520 = mul i64 %v519, %v7
  %v521 = add i64 %v520, %v510
  %v522 = mul i64 %v521, 8
  %v523 = getelementptr inbounds float, ptr %v22, i64 %v522
  %v524 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v525 = add i64 %v496, 0
  %v526 = and i64 %v525, %v168
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v510
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v66, i64 %v529
  %v531 = add i64 %v496, 1
  %v532 = and i64 %v531, %v144
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v510
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v24, i64 %v535
  %v537 = add i64 %v496, 0
  %v538 = and i64 %v537, %v170
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v510
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v68, i64 %v541
  %v543 = add i64 %v496, 0
  %v544 = and i64 %v543, %v172
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v510
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v70, i64 %v547
  %v549 = add i64 0, 0
  %v550 = getelementptr inbounds float, ptr %v517, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 0, 0
  %v553 = getelementptr inbounds float, ptr %v523, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = fadd <8 x float> %v551, %v554
  %v556 = add i64 0, 0
  %v557 = getelementptr inbounds float, ptr %v42, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 0, 0
  %v560 = getelementptr inbounds float, ptr %v530, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fadd <8 x float> %v558, %v561
  %v563 = insertelement <8 x float> poison, float %v524, i64 0
  %v564 = shufflevector <8 x float> %v563, <8 x float> poison, <8 x i32> zeroinitializer
  %v565 = fmul <8 x float> %v564, %v562
  %v566 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v567 = shufflevector <8 x float> %v566, <8 x float> poison, <8 x i32> zeroinitializer
  %v568 = fadd <8 x float> %v567, %v565
  %v569 = fdiv <8 x float> %v555, %v568
  %v570 = add i64 0, 0
  %v571 = getelementptr inbounds float, ptr %v20, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = fmul <8 x float> %v569, %v572
  %v574 = fmul <8 x float> %v573, %v564
  %v575 = add i64 0, 0
  %v576 = getelementptr inbounds float, ptr %v536, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = fmul <8 x float> %v555, %v577
  %v579 = fdiv <8 x float> %v578, %v568
  %v580 = fmul <8 x float> %v579, %v564
  %v581 = fsub <8 x float> %v574, %v580
  %v582 = fmul <8 x float> %v581, %v561
  %v583 = fsub <8 x float> %v567, %v561
  %v584 = fmul <8 x float> %v582, %v583
  %v585 = add i64 0, 0
  %v586 = getelementptr inbounds float, ptr %v542, i64 %v585
  store <8 x float> %v555, ptr %v586, align 4
  %v587 = add i64 0, 0
  %v588 = getelementptr inbounds float, ptr %v548, i64 %v587
  store <8 x float> %v584, ptr %v588, align 4
  %v589 = add nsw i64 %v510, 1
  br label %b46
b48:
  %v591 = add i64 %v7, 0
  %v592 = sdiv i64 %v591, 1
  %v593 = add i64 %v2, 1
  %v594 = mul i64 %v592, %v2
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, %v7
  %v598 = select i1 %v597, i64 %v596, i64 %v7
  %v599 = mul i64 %v592, %v593
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 1
  %v602 = icmp slt i64 %v601, %v7
  %v603 = select i1 %v602, i64 %v601, i64 %v7
  br label %b49
b49:
  %v604 = phi i64 [ %v598, %b48 ], [ %v746, %b54 ]
  %v605 = icmp slt i64 %v604, %v603
  br i1 %v605, label %b50, label %b51
b50:
  %v606 = add i64 %v604, 96
  %v607 = icmp slt i64 %v606, %v603
  %v608 = select i1 %v607, i64 %v606, i64 %v603
  br label %b52
b52:
  %v609 = phi i64 [ 0, %b50 ], [ %v745, %b57 ]
  %v610 = icmp slt i64 %v609, 1
  br i1 %v610, label %b53, label %b54
b53:
  %v611 = sub i64 %v608, %v604
  %v612 = sub i64 8, 1
  %v613 = add i64 %v611, %v612
  %v614 = sdiv i64 %v613, 8
  br label %b55
b55:
  %v615 = phi i64 [ 0, %b53 ], [ %v744, %b62 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b56, label %b57
b56:
  %v617 = mul i64 %v611, %v615
  %v618 = sdiv i64 %v617, %v614
  %v619 = add i64 %v604, %v618
  %v620 = add i64 %v615, 1
  %v621 = mul i64 %v611, %v620
  %v622 = sdiv i64 %v621, %v614
  %v623 = add i64 %v604, %v622
  %v624 = mul i64 %v609, 64
  %v625 = getelementptr inbounds float, ptr %v211, i64 %v624
  %v626 = sub i64 %v623, %v619
  %v627 = add i64 %v496, 0
  %v628 = and i64 %v627, %v172
  %v629 = mul i64 %v628, %v7
  %v630 = add i64 %v629, %v619
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v70, i64 %v631
  %v633 = getelementptr inbounds float, ptr %v632, i64 0
  %v634 = sub i64 %v626, 1
  %v635 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v634
  %v636 = load ptr, ptr %v635, align 4
  %v637 = icmp sgt i64 %v626, 0
  br i1 %v637, label %b58, label %b59
b58:
  call void %v636(ptr %v633, i64 8, ptr %v625, i64 8, ptr %v590)
  br label %b59
b59:
  %v638 = add i64 %v624, 64
  br label %b60
b60:
  %v639 = phi i64 [ %v619, %b59 ], [ %v743, %b65 ]
  %v640 = icmp slt i64 %v639, %v623
  br i1 %v640, label %b61, label %b62
b61:
  %v641 = sub i64 %v639, %v619
  %v642 = mul i64 %v641, 8
  %v643 = getelementptr inbounds float, ptr %v590, i64 %v642
  %v644 = add i64 %v496, 0
  %v645 = and i64 %v644, %v170
  %v646 = mul i64 %v645, %v7
  %v647 = add i64 %v646, %v639
  %v648 = mul i64 %v647, 8
  %v649 = getelementptr inbounds float, ptr %v68, i64 %v648
  %v650 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v651 = add i64 %v496, 0
  %v652 = and i64 %v651, %v168
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v639
  %v655 = mul i64 %v654, 8
  %v656 = getelementptr inbounds float, ptr %v66, i64 %v655
  %v657 = add i64 %v496, 0
  %v658 = and i64 %v657, %v164
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v639
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v62, i64 %v661
  %v663 = add i64 %v496, 0
  %v664 = and i64 %v663, %v166
  %v665 = mul i64 %v664, %v7
  %v666 = add i64 %v665, %v639
  %v667 = mul i64 %v666, 8
  %v668 = getelementptr inbounds float, ptr %v64, i64 %v667
  %v669 = add i64 %v496, 0
  %v670 = and i64 %v669, %v174
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v639
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v72, i64 %v673
  %v675 = add i64 %v496, 0
  %v676 = and i64 %v675, %v176
  %v677 = mul i64 %v676, %v7
  %v678 = add i64 %v677, %v639
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v74, i64 %v679
  %v681 = add i64 %v496, 0
  %v682 = and i64 %v681, %v178
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v639
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v76, i64 %v685
  br label %b63
b63:
  %v687 = phi i64 [ 0, %b61 ], [ %v742, %b64 ]
  %v688 = icmp slt i64 %v687, 1
  br i1 %v688, label %b64, label %b65
b64:
  %v689 = mul i64 %v609, 1
  %v690 = add i64 %v689, %v687
  %v691 = mul i64 %v690, 8
  %v692 = add i64 0, %v687
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v643, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 0, %v691
  %v697 = getelementptr inbounds float, ptr %v649, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 0, %v691
  %v700 = getelementptr inbounds float, ptr %v42, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 0, %v691
  %v703 = getelementptr inbounds float, ptr %v656, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = fadd <8 x float> %v701, %v704
  %v706 = insertelement <8 x float> poison, float %v650, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = fmul <8 x float> %v707, %v705
  %v709 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fadd <8 x float> %v710, %v708
  %v712 = fdiv <8 x float> %v698, %v711
  %v713 = fadd <8 x float> %v712, %v695
  %v714 = add i64 0, %v691
  %v715 = getelementptr inbounds float, ptr %v662, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = fadd <8 x float> %v701, %v716
  %v718 = fmul <8 x float> %v707, %v717
  %v719 = fadd <8 x float> %v710, %v718
  %v720 = fdiv <8 x float> %v713, %v719
  %v721 = add i64 0, %v691
  %v722 = getelementptr inbounds float, ptr %v668, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = fmul <8 x float> %v713, %v723
  %v725 = fdiv <8 x float> %v724, %v719
  %v726 = add i64 0, %v691
  %v727 = getelementptr inbounds float, ptr %v20, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = fmul <8 x float> %v720, %v728
  %v730 = fmul <8 x float> %v729, %v707
  %v731 = fmul <8 x float> %v725, %v707
  %v732 = fsub <8 x float> %v730, %v731
  %v733 = fmul <8 x float> %v732, %v716
  %v734 = fsub <8 x float> %v710, %v716
  %v735 = fmul <8 x float> %v733, %v734
  %v736 = add i64 0, %v691
  %v737 = getelementptr inbounds float, ptr %v674, i64 %v736
  store <8 x float> %v720, ptr %v737, align 4
  %v738 = add i64 0, %v691
  %v739 = getelementptr inbounds float, ptr %v680, i64 %v738
  store <8 x float> %v725, ptr %v739, align 4
  %v740 = add i64 0, %v691
  %v741 = getelementptr inbounds float, ptr %v686, i64 %v740
  store <8 x float> %v735, ptr %v741, align 4
  %v742 = add nsw i64 %v687, 1
  br label %b63
b65:
  %v743 = add nsw i64 %v639, 1
  br label %b60
b62:
  %v744 = add nsw i64 %v615, 1
  br label %b55
b57:
  %v745 = add nsw i64 %v609, 1
  br label %b52
b54:
  %v746 = add nsw i64 %v604, 96
  br label %b49
b51:
  %v748 = add i64 %v7, 0
  %v749 = sdiv i64 %v748, 1
  %v750 = add i64 %v2, 1
  %v751 = mul i64 %v749, %v2
  %v752 = sdiv i64 %v751, %v3
  %v753 = mul i64 %v752, 1
  %v754 = icmp slt i64 %v753, %v7
  %v755 = select i1 %v754, i64 %v753, i64 %v7
  %v756 = mul i64 %v749, %v750
  %v757 = sdiv i64 %v756, %v3
  %v758 = mul i64 %v757, 1
  %v759 = icmp slt i64 %v758, %v7
  %v760 = select i1 %v759, i64 %v758, i64 %v7
  br label %b66
b66:
  %v761 = phi i64 [ %v755, %b51 ], [ %v890, %b71 ]
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b67, label %b68
b67:
  %v763 = add i64 %v761, 96
  %v764 = icmp slt i64 %v763, %v760
  %v765 = select i1 %v764, i64 %v763, i64 %v760
  br label %b69
b69:
  %v766 = phi i64 [ 0, %b67 ], [ %v889, %b74 ]
  %v767 = icmp slt i64 %v766, 1
  br i1 %v767, label %b70, label %b71
b70:
  %v768 = sub i64 %v765, %v761
  %v769 = sub i64 8, 1
  %v770 = add i64 %v768, %v769
  %v771 = sdiv i64 %v770, 8
  br label %b72
b72:
  %v772 = phi i64 [ 0, %b70 ], [ %v888, %b79 ]
  %v773 = icmp slt i64 %v772, %v771
  br i1 %v773, label %b73, label %b74
b73:
  %v774 = mul i64 %v768, %v772
  %v775 = sdiv i64 %v774, %v771
  %v776 = add i64 %v761, %v775
  %v777 = add i64 %v772, 1
  %v778 = mul i64 %v768, %v777
  %v779 = sdiv i64 %v778, %v771
  %v780 = add i64 %v761, %v779
  %v781 = mul i64 %v766, 64
  %v782 = getelementptr inbounds float, ptr %v212, i64 %v781
  %v783 = sub i64 %v780, %v776
  %v784 = add i64 %v496, 0
  %v785 = and i64 %v784, %v178
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v776
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v76, i64 %v788
  %v790 = getelementptr inbounds float, ptr %v789, i64 0
  %v791 = sub i64 %v783, 1
  %v792 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v791
  %v793 = load ptr, ptr %v792, align 4
  %v794 = icmp sgt i64 %v783, 0
  br i1 %v794, label %b75, label %b76
b75:
  call void %v793(ptr %v790, i64 8, ptr %v782, i64 8, ptr %v747)
  br label %b76
b76:
  %v795 = add i64 %v781, 64
  br label %b77
b77:
  %v796 = phi i64 [ %v776, %b76 ], [ %v887, %b82 ]
  %v797 = icmp slt i64 %v796, %v780
  br i1 %v797, label %b78, label %b79
b78:
  %v798 = sub i64 %v796, %v776
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v747, i64 %v799
  %v801 = add i64 %v496, 0
  %v802 = and i64 %v801, %v174
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v796
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v72, i64 %v805
  %v807 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v808 = add i64 %v496, 0
  %v809 = and i64 %v808, %v160
  %v810 = mul i64 %v809, %v7
  %v811 = add i64 %v810, %v796
  %v812 = mul i64 %v811, 8
  %v813 = getelementptr inbounds float, ptr %v58, i64 %v812
  %v814 = add i64 %v496, 0
  %v815 = and i64 %v814, %v162
  %v816 = mul i64 %v815, %v7
  %v817 = add i64 %v816, %v796
  %v818 = mul i64 %v817, 8
  %v819 = getelementptr inbounds float, ptr %v60, i64 %v818
  %v820 = add i64 %v496, 0
  %v821 = and i64 %v820, %v180
  %v822 = mul i64 %v821, %v7
  %v823 = add i64 %v822, %v796
  %v824 = mul i64 %v823, 8
  %v825 = getelementptr inbounds float, ptr %v78, i64 %v824
  %v826 = add i64 %v496, 0
  %v827 = and i64 %v826, %v182
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v796
  %v830 = mul i64 %v829, 8
  %v831 = getelementptr inbounds float, ptr %v80, i64 %v830
  %v832 = add i64 %v496, 0
  %v833 = and i64 %v832, %v184
  %v834 = mul i64 %v833, %v7
  %v835 = add i64 %v834, %v796
  %v836 = mul i64 %v835, 8
  %v837 = getelementptr inbounds float, ptr %v82, i64 %v836
  br label %b80
b80:
  %v838 = phi i64 [ 0, %b78 ], [ %v886, %b81 ]
  %v839 = icmp slt i64 %v838, 1
  br i1 %v839, label %b81, label %b82
b81:
  %v840 = mul i64 %v766, 1
  %v841 = add i64 %v840, %v838
  %v842 = mul i64 %v841, 8
  %v843 = add i64 0, %v838
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v800, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 0, %v842
  %v848 = getelementptr inbounds float, ptr %v806, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = fadd <8 x float> %v849, %v846
  %v851 = add i64 0, %v842
  %v852 = getelementptr inbounds float, ptr %v42, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 0, %v842
  %v855 = getelementptr inbounds float, ptr %v813, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = fadd <8 x float> %v853, %v856
  %v858 = insertelement <8 x float> poison, float %v807, i64 0
  %v859 = shufflevector <8 x float> %v858, <8 x float> poison, <8 x i32> zeroinitializer
  %v860 = fmul <8 x float> %v859, %v857
  %v861 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v862 = shufflevector <8 x float> %v861, <8 x float> poison, <8 x i32> zeroinitializer
  %v863 = fadd <8 x float> %v862, %v860
  %v864 = fdiv <8 x float> %v850, %v863
  %v865 = add i64 0, %v842
  %v866 = getelementptr inbounds float, ptr %v819, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = fmul <8 x float> %v850, %v867
  %v869 = fdiv <8 x float> %v868, %v863
  %v870 = add i64 0, %v842
  %v871 = getelementptr inbounds float, ptr %v20, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = fmul <8 x float> %v864, %v872
  %v874 = fmul <8 x float> %v873, %v859
  %v875 = fmul <8 x float> %v869, %v859
  %v876 = fsub <8 x float> %v874, %v875
  %v877 = fmul <8 x float> %v876, %v856
  %v878 = fsub <8 x float> %v862, %v856
  %v879 = fmul <8 x float> %v877, %v878
  %v880 = add i64 0, %v842
  %v881 = getelementptr inbounds float, ptr %v825, i64 %v880
  store <8 x float> %v864, ptr %v881, align 4
  %v882 = add i64 0, %v842
  %v883 = getelementptr inbounds float, ptr %v831, i64 %v882
  store <8 x float> %v869, ptr %v883, align 4
  %v884 = add i64 0, %v842
  %v885 = getelementptr inbounds float, ptr %v837, i64 %v884
  store <8 x float> %v879, ptr %v885, align 4
  %v886 = add nsw i64 %v838, 1
  br label %b80
b82:
  %v887 = add nsw i64 %v796, 1
  br label %b77
b79:
  %v888 = add nsw i64 %v772, 1
  br label %b72
b74:
  %v889 = add nsw i64 %v766, 1
  br label %b69
b71:
  %v890 = add nsw i64 %v761, 96
  br label %b66
b68:
  %v892 = add i64 %v7, 0
  %v893 = sdiv i64 %v892, 1
  %v894 = add i64 %v2, 1
  %v895 = mul i64 %v893, %v2
  %v896 = sdiv i64 %v895, %v3
  %v897 = mul i64 %v896, 1
  %v898 = icmp slt i64 %v897, %v7
  %v899 = select i1 %v898, i64 %v897, i64 %v7
  %v900 = mul i64 %v893, %v894
  %v901 = sdiv i64 %v900, %v3
  %v902 = mul i64 %v901, 1
  %v903 = icmp slt i64 %v902, %v7
  %v904 = select i1 %v903, i64 %v902, i64 %v7
  br label %b83
b83:
  %v905 = phi i64 [ %v899, %b68 ], [ %v1034, %b88 ]
  %v906 = icmp slt i64 %v905, %v904
  br i1 %v906, label %b84, label %b85
b84:
  %v907 = add i64 %v905, 96
  %v908 = icmp slt i64 %v907, %v904
  %v909 = select i1 %v908, i64 %v907, i64 %v904
  br label %b86
b86:
  %v910 = phi i64 [ 0, %b84 ], [ %v1033, %b91 ]
  %v911 = icmp slt i64 %v910, 1
  br i1 %v911, label %b87, label %b88
b87:
  %v912 = sub i64 %v909, %v905
  %v913 = sub i64 8, 1
  %v914 = add i64 %v912, %v913
  %v915 = sdiv i64 %v914, 8
  br label %b89
b89:
  %v916 = phi i64 [ 0, %b87 ], [ %v1032, %b96 ]
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b90, label %b91
b90:
  %v918 = mul i64 %v912, %v916
  %v919 = sdiv i64 %v918, %v915
  %v920 = add i64 %v905, %v919
  %v921 = add i64 %v916, 1
  %v922 = mul i64 %v912, %v921
  %v923 = sdiv i64 %v922, %v915
  %v924 = add i64 %v905, %v923
  %v925 = mul i64 %v910, 64
  %v926 = getelementptr inbounds float, ptr %v213, i64 %v925
  %v927 = sub i64 %v924, %v920
  %v928 = add i64 %v496, 0
  %v929 = and i64 %v928, %v184
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v920
  %v932 = mul i64 %v931, 8
  %v933 = getelementptr inbounds float, ptr %v82, i64 %v932
  %v934 = getelementptr inbounds float, ptr %v933, i64 0
  %v935 = sub i64 %v927, 1
  %v936 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v935
  %v937 = load ptr, ptr %v936, align 4
  %v938 = icmp sgt i64 %v927, 0
  br i1 %v938, label %b92, label %b93
b92:
  call void %v937(ptr %v934, i64 8, ptr %v926, i64 8, ptr %v891)
  br label %b93
b93:
  %v939 = add i64 %v925, 64
  br label %b94
b94:
  %v940 = phi i64 [ %v920, %b93 ], [ %v1031, %b99 ]
  %v941 = icmp slt i64 %v940, %v924
  br i1 %v941, label %b95, label %b96
b95:
  %v942 = sub i64 %v940, %v920
  %v943 = mul i64 %v942, 8
  %v944 = getelementptr inbounds float, ptr %v891, i64 %v943
  %v945 = add i64 %v496, 0
  %v946 = and i64 %v945, %v180
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v940
  %v949 = mul i64 %v948, 8
  %v950 = getelementptr inbounds float, ptr %v78, i64 %v949
  %v951 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v952 = add i64 %v496, 0
  %v953 = and i64 %v952, %v156
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v940
  %v956 = mul i64 %v955, 8
  %v957 = getelementptr inbounds float, ptr %v54, i64 %v956
  %v958 = add i64 %v496, 0
  %v959 = and i64 %v958, %v158
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v940
  %v962 = mul i64 %v961, 8
  %v963 = getelementptr inbounds float, ptr %v56, i64 %v962
  %v964 = add i64 %v496, 0
  %v965 = and i64 %v964, %v186
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v940
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v84, i64 %v968
  %v970 = add i64 %v496, 0
  %v971 = and i64 %v970, %v188
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v940
  %v974 = mul i64 %v973, 8
  %v975 = getelementptr inbounds float, ptr %v86, i64 %v974
  %v976 = add i64 %v496, 0
  %v977 = and i64 %v976, %v190
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v940
  %v980 = mul i64 %v979, 8
  %v981 = getelementptr inbounds float, ptr %v88, i64 %v980
  br label %b97
b97:
  %v982 = phi i64 [ 0, %b95 ], [ %v1030, %b98 ]
  %v983 = icmp slt i64 %v982, 1
  br i1 %v983, label %b98, label %b99
b98:
  %v984 = mul i64 %v910, 1
  %v985 = add i64 %v984, %v982
  %v986 = mul i64 %v985, 8
  %v987 = add i64 0, %v982
  %v988 = mul i64 %v987, 8
  %v989 = getelementptr inbounds float, ptr %v944, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = add i64 0, %v986
  %v992 = getelementptr inbounds float, ptr %v950, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = fadd <8 x float> %v993, %v990
  %v995 = add i64 0, %v986
  %v996 = getelementptr inbounds float, ptr %v42, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 0, %v986
  %v999 = getelementptr inbounds float, ptr %v957, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = fadd <8 x float> %v997, %v1000
  %v1002 = insertelement <8 x float> poison, float %v951, i64 0
  %v1003 = shufflevector <8 x float> %v1002, <8 x float> poison, <8 x i32> zeroinitializer
  %v1004 = fmul <8 x float> %v1003, %v1001
  %v1005 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = fadd <8 x float> %v1006, %v1004
  %v1008 = fdiv <8 x float> %v994, %v1007
  %v1009 = add i64 0, %v986
  %v1010 = getelementptr inbounds float, ptr %v963, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = fmul <8 x float> %v994, %v1011
  %v1013 = fdiv <8 x float> %v1012, %v1007
  %v1014 = add i64 0, %v986
  %v1015 = getelementptr inbounds float, ptr %v20, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = fmul <8 x float> %v1008, %v1016
  %v1018 = fmul <8 x float> %v1017, %v1003
  %v1019 = fmul <8 x float> %v1013, %v1003
  %v1020 = fsub <8 x float> %v1018, %v1019
  %v1021 = fmul <8 x float> %v1020, %v1000
  %v1022 = fsub <8 x float> %v1006, %v1000
  %v1023 = fmul <8 x float> %v1021, %v1022
  %v1024 = add i64 0, %v986
  %v1025 = getelementptr inbounds float, ptr %v969, i64 %v1024
  store <8 x float> %v1008, ptr %v1025, align 4
  %v1026 = add i64 0, %v986
  %v1027 = getelementptr inbounds float, ptr %v975, i64 %v1026
  store <8 x float> %v1013, ptr %v1027, align 4
  %v1028 = add i64 0, %v986
  %v1029 = getelementptr inbounds float, ptr %v981, i64 %v1028
  store <8 x float> %v1023, ptr %v1029, align 4
  %v1030 = add nsw i64 %v982, 1
  br label %b97
b99:
  %v1031 = add nsw i64 %v940, 1
  br label %b94
b96:
  %v1032 = add nsw i64 %v916, 1
  br label %b89
b91:
  %v1033 = add nsw i64 %v910, 1
  br label %b86
b88:
  %v1034 = add nsw i64 %v905, 96
  br label %b83
b85:
  %v1036 = add i64 %v7, 0
  %v1037 = sdiv i64 %v1036, 1
  %v1038 = add i64 %v2, 1
  %v1039 = mul i64 %v1037, %v2
  %v1040 = sdiv i64 %v1039, %v3
  %v1041 = mul i64 %v1040, 1
  %v1042 = icmp slt i64 %v1041, %v7
  %v1043 = select i1 %v1042, i64 %v1041, i64 %v7
  %v1044 = mul i64 %v1037, %v1038
  %v1045 = sdiv i64 %v1044, %v3
  %v1046 = mul i64 %v1045, 1
  %v1047 = icmp slt i64 %v1046, %v7
  %v1048 = select i1 %v1047, i64 %v1046, i64 %v7
  br label %b100
b100:
  %v1049 = phi i64 [ %v1043, %b85 ], [ %v1178, %b105 ]
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b101, label %b102
b101:
  %v1051 = add i64 %v1049, 96
  %v1052 = icmp slt i64 %v1051, %v1048
  %v1053 = select i1 %v1052, i64 %v1051, i64 %v1048
  br label %b103
b103:
  %v1054 = phi i64 [ 0, %b101 ], [ %v1177, %b108 ]
  %v1055 = icmp slt i64 %v1054, 1
  br i1 %v1055, label %b104, label %b105
b104:
  %v1056 = sub i64 %v1053, %v1049
  %v1057 = sub i64 8, 1
  %v1058 = add i64 %v1056, %v1057
  %v1059 = sdiv i64 %v1058, 8
  br label %b106
b106:
  %v1060 = phi i64 [ 0, %b104 ], [ %v1176, %b113 ]
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b107, label %b108
b107:
  %v1062 = mul i64 %v1056, %v1060
  %v1063 = sdiv i64 %v1062, %v1059
  %v1064 = add i64 %v1049, %v1063
  %v1065 = add i64 %v1060, 1
  %v1066 = mul i64 %v1056, %v1065
  %v1067 = sdiv i64 %v1066, %v1059
  %v1068 = add i64 %v1049, %v1067
  %v1069 = mul i64 %v1054, 64
  %v1070 = getelementptr inbounds float, ptr %v214, i64 %v1069
  %v1071 = sub i64 %v1068, %v1064
  %v1072 = add i64 %v496, 0
  %v1073 = and i64 %v1072, %v190
  %v1074 = mul i64 %v1073, %v7
  %v1075 = add i64 %v1074, %v1064
  %v1076 = mul i64 %v1075, 8
  %v1077 = getelementptr inbounds float, ptr %v88, i64 %v1076
  %v1078 = getelementptr inbounds float, ptr %v1077, i64 0
  %v1079 = sub i64 %v1071, 1
  %v1080 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1079
  %v1081 = load ptr, ptr %v1080, align 4
  %v1082 = icmp sgt i64 %v1071, 0
  br i1 %v1082, label %b109, label %b110
b109:
  call void %v1081(ptr %v1078, i64 8, ptr %v1070, i64 8, ptr %v1035)
  br label %b110
b110:
  %v1083 = add i64 %v1069, 64
  br label %b111
b111:
  %v1084 = phi i64 [ %v1064, %b110 ], [ %v1175, %b116 ]
  %v1085 = icmp slt i64 %v1084, %v1068
  br i1 %v1085, label %b112, label %b113
b112:
  %v1086 = sub i64 %v1084, %v1064
  %v1087 = mul i64 %v1086, 8
  %v1088 = getelementptr inbounds float, ptr %v1035, i64 %v1087
  %v1089 = add i64 %v496, 0
  %v1090 = and i64 %v1089, %v186
  %v1091 = mul i64 %v1090, %v7
  %v1092 = add i64 %v1091, %v1084
  %v1093 = mul i64 %v1092, 8
  %v1094 = getelementptr inbounds float, ptr %v84, i64 %v1093
  %v1095 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1096 = add i64 %v496, 0
  %v1097 = and i64 %v1096, %v152
  %v1098 = mul i64 %v1097, %v7
  %v1099 = add i64 %v1098, %v1084
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v50, i64 %v1100
  %v1102 = add i64 %v496, 0
  %v1103 = and i64 %v1102, %v154
  %v1104 = mul i64 %v1103, %v7
  %v1105 = add i64 %v1104, %v1084
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v52, i64 %v1106
  %v1108 = add i64 %v496, 0
  %v1109 = and i64 %v1108, %v192
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1084
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v90, i64 %v1112
  %v1114 = add i64 %v496, 0
  %v1115 = and i64 %v1114, %v194
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1084
  %v1118 = mul i64 %v1117, 8
  %v1119 = getelementptr inbounds float, ptr %v92, i64 %v1118
  %v1120 = add i64 %v496, 0
  %v1121 = and i64 %v1120, %v196
  %v1122 = mul i64 %v1121, %v7
  %v1123 = add i64 %v1122, %v1084
  %v1124 = mul i64 %v1123, 8
  %v1125 = getelementptr inbounds float, ptr %v94, i64 %v1124
  br label %b114
b114:
  %v1126 = phi i64 [ 0, %b112 ], [ %v1174, %b115 ]
  %v1127 = icmp slt i64 %v1126, 1
  br i1 %v1127, label %b115, label %b116
b115:
  %v1128 = mul i64 %v1054, 1
  %v1129 = add i64 %v1128, %v1126
  %v1130 = mul i64 %v1129, 8
  %v1131 = add i64 0, %v1126
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v1088, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 0, %v1130
  %v1136 = getelementptr inbounds float, ptr %v1094, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = fadd <8 x float> %v1137, %v1134
  %v1139 = add i64 0, %v1130
  %v1140 = getelementptr inbounds float, ptr %v42, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 0, %v1130
  %v1143 = getelementptr inbounds float, ptr %v1101, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = fadd <8 x float> %v1141, %v1144
  %v1146 = insertelement <8 x float> poison, float %v1095, i64 0
  %v1147 = shufflevector <8 x float> %v1146, <8 x float> poison, <8 x i32> zeroinitializer
  %v1148 = fmul <8 x float> %v1147, %v1145
  %v1149 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1150 = shufflevector <8 x float> %v1149, <8 x float> poison, <8 x i32> zeroinitializer
  %v1151 = fadd <8 x float> %v1150, %v1148
  %v1152 = fdiv <8 x float> %v1138, %v1151
  %v1153 = add i64 0, %v1130
  %v1154 = getelementptr inbounds float, ptr %v1107, i64 %v1153
  %v1155 = load <8 x float>, ptr %v1154, align 4
  %v1156 = fmul <8 x float> %v1138, %v1155
  %v1157 = fdiv <8 x float> %v1156, %v1151
  %v1158 = add i64 0, %v1130
  %v1159 = getelementptr inbounds float, ptr %v20, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = fmul <8 x float> %v1152, %v1160
  %v1162 = fmul <8 x float> %v1161, %v1147
  %v1163 = fmul <8 x float> %v1157, %v1147
  %v1164 = fsub <8 x float> %v1162, %v1163
  %v1165 = fmul <8 x float> %v1164, %v1144
  %v1166 = fsub <8 x float> %v1150, %v1144
  %v1167 = fmul <8 x float> %v1165, %v1166
  %v1168 = add i64 0, %v1130
  %v1169 = getelementptr inbounds float, ptr %v1113, i64 %v1168
  store <8 x float> %v1152, ptr %v1169, align 4
  %v1170 = add i64 0, %v1130
  %v1171 = getelementptr inbounds float, ptr %v1119, i64 %v1170
  store <8 x float> %v1157, ptr %v1171, align 4
  %v1172 = add i64 0, %v1130
  %v1173 = getelementptr inbounds float, ptr %v1125, i64 %v1172
  store <8 x float> %v1167, ptr %v1173, align 4
  %v1174 = add nsw i64 %v1126, 1
  br label %b114
b116:
  %v1175 = add nsw i64 %v1084, 1
  br label %b111
b113:
  %v1176 = add nsw i64 %v1060, 1
  br label %b106
b108:
  %v1177 = add nsw i64 %v1054, 1
  br label %b103
b105:
  %v1178 = add nsw i64 %v1049, 96
  br label %b100
b102:
  %v1180 = add i64 %v7, 0
  %v1181 = sdiv i64 %v1180, 1
  %v1182 = add i64 %v2, 1
  %v1183 = mul i64 %v1181, %v2
  %v1184 = sdiv i64 %v1183, %v3
  %v1185 = mul i64 %v1184, 1
  %v1186 = icmp slt i64 %v1185, %v7
  %v1187 = select i1 %v1186, i64 %v1185, i64 %v7
  %v1188 = mul i64 %v1181, %v1182
  %v1189 = sdiv i64 %v1188, %v3
  %v1190 = mul i64 %v1189, 1
  %v1191 = icmp slt i64 %v1190, %v7
  %v1192 = select i1 %v1191, i64 %v1190, i64 %v7
  br label %b117
b117:
  %v1193 = phi i64 [ %v1187, %b102 ], [ %v1380, %b122 ]
  %v1194 = icmp slt i64 %v1193, %v1192
  br i1 %v1194, label %b118, label %b119
b118:
  %v1195 = add i64 %v1193, 96
  %v1196 = icmp slt i64 %v1195, %v1192
  %v1197 = select i1 %v1196, i64 %v1195, i64 %v1192
  br label %b120
b120:
  %v1198 = phi i64 [ 0, %b118 ], [ %v1379, %b125 ]
  %v1199 = icmp slt i64 %v1198, 1
  br i1 %v1199, label %b121, label %b122
b121:
  %v1200 = sub i64 %v1197, %v1193
  %v1201 = sub i64 8, 1
  %v1202 = add i64 %v1200, %v1201
  %v1203 = sdiv i64 %v1202, 8
  br label %b123
b123:
  %v1204 = phi i64 [ 0, %b121 ], [ %v1378, %b130 ]
  %v1205 = icmp slt i64 %v1204, %v1203
  br i1 %v1205, label %b124, label %b125
b124:
  %v1206 = mul i64 %v1200, %v1204
  %v1207 = sdiv i64 %v1206, %v1203
  %v1208 = add i64 %v1193, %v1207
  %v1209 = add i64 %v1204, 1
  %v1210 = mul i64 %v1200, %v1209
  %v1211 = sdiv i64 %v1210, %v1203
  %v1212 = add i64 %v1193, %v1211
  %v1213 = mul i64 %v1198, 64
  %v1214 = getelementptr inbounds float, ptr %v215, i64 %v1213
  %v1215 = sub i64 %v1212, %v1208
  %v1216 = add i64 %v496, 0
  %v1217 = and i64 %v1216, %v196
  %v1218 = mul i64 %v1217, %v7
  %v1219 = add i64 %v1218, %v1208
  %v1220 = mul i64 %v1219, 8
  %v1221 = getelementptr inbounds float, ptr %v94, i64 %v1220
  %v1222 = getelementptr inbounds float, ptr %v1221, i64 0
  %v1223 = sub i64 %v1215, 1
  %v1224 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1223
  %v1225 = load ptr, ptr %v1224, align 4
  %v1226 = icmp sgt i64 %v1215, 0
  br i1 %v1226, label %b126, label %b127
b126:
  call void %v1225(ptr %v1222, i64 8, ptr %v1214, i64 8, ptr %v1179)
  br label %b127
b127:
  %v1227 = add i64 %v1213, 64
  br label %b128
b128:
  %v1228 = phi i64 [ %v1208, %b127 ], [ %v1377, %b133 ]
  %v1229 = icmp slt i64 %v1228, %v1212
  br i1 %v1229, label %b129, label %b130
b129:
  %v1230 = sub i64 %v1228, %v1208
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v1179, i64 %v1231
  %v1233 = add i64 %v496, 0
  %v1234 = and i64 %v1233, %v192
  %v1235 = mul i64 %v1234, %v7
  %v1236 = add i64 %v1235, %v1228
  %v1237 = mul i64 %v1236, 8
  %v1238 = getelementptr inbounds float, ptr %v90, i64 %v1237
  %v1239 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1240 = add i64 %v496, 0
  %v1241 = and i64 %v1240, %v148
  %v1242 = mul i64 %v1241, %v7
  %v1243 = add i64 %v1242, %v1228
  %v1244 = mul i64 %v1243, 8
  %v1245 = getelementptr inbounds float, ptr %v46, i64 %v1244
  %v1246 = add i64 %v496, 0
  %v1247 = and i64 %v1246, %v150
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1228
  %v1250 = mul i64 %v1249, 8
  %v1251 = getelementptr inbounds float, ptr %v48, i64 %v1250
  %v1252 = add i64 %v496, 0
  %v1253 = and i64 %v1252, %v172
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1228
  %v1256 = mul i64 %v1255, 8
  %v1257 = getelementptr inbounds float, ptr %v70, i64 %v1256
  %v1258 = add i64 %v496, 0
  %v1259 = and i64 %v1258, %v178
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1228
  %v1262 = mul i64 %v1261, 8
  %v1263 = getelementptr inbounds float, ptr %v76, i64 %v1262
  %v1264 = add i64 %v496, 0
  %v1265 = and i64 %v1264, %v184
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1228
  %v1268 = mul i64 %v1267, 8
  %v1269 = getelementptr inbounds float, ptr %v82, i64 %v1268
  %v1270 = add i64 %v496, 0
  %v1271 = and i64 %v1270, %v190
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1228
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v88, i64 %v1274
  %v1276 = add i64 %v496, 0
  %v1277 = and i64 %v1276, %v196
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1228
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v94, i64 %v1280
  %v1282 = add i64 %v496, 0
  %v1283 = and i64 %v1282, %v198
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1228
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v96, i64 %v1286
  %v1288 = add i64 %v496, 0
  %v1289 = and i64 %v1288, %v200
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1228
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v98, i64 %v1292
  %v1294 = add i64 %v496, 0
  %v1295 = and i64 %v1294, %v202
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1228
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v100, i64 %v1298
  %v1300 = add i64 %v496, 0
  %v1301 = and i64 %v1300, %v204
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1228
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v102, i64 %v1304
  br label %b131
b131:
  %v1306 = phi i64 [ 0, %b129 ], [ %v1376, %b132 ]
  %v1307 = icmp slt i64 %v1306, 1
  br i1 %v1307, label %b132, label %b133
b132:
  %v1308 = mul i64 %v1198, 1
  %v1309 = add i64 %v1308, %v1306
  %v1310 = mul i64 %v1309, 8
  %v1311 = add i64 0, %v1306
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v1232, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = add i64 0, %v1310
  %v1316 = getelementptr inbounds float, ptr %v1238, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fadd <8 x float> %v1317, %v1314
  %v1319 = add i64 0, %v1310
  %v1320 = getelementptr inbounds float, ptr %v42, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = add i64 0, %v1310
  %v1323 = getelementptr inbounds float, ptr %v1245, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = fadd <8 x float> %v1321, %v1324
  %v1326 = insertelement <8 x float> poison, float %v1239, i64 0
  %v1327 = shufflevector <8 x float> %v1326, <8 x float> poison, <8 x i32> zeroinitializer
  %v1328 = fmul <8 x float> %v1327, %v1325
  %v1329 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1330 = shufflevector <8 x float> %v1329, <8 x float> poison, <8 x i32> zeroinitializer
  %v1331 = fadd <8 x float> %v1330, %v1328
  %v1332 = fdiv <8 x float> %v1318, %v1331
  %v1333 = add i64 0, %v1310
  %v1334 = getelementptr inbounds float, ptr %v1251, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fmul <8 x float> %v1318, %v1335
  %v1337 = fdiv <8 x float> %v1336, %v1331
  %v1338 = add i64 0, %v1310
  %v1339 = getelementptr inbounds float, ptr %v20, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = fmul <8 x float> %v1332, %v1340
  %v1342 = fmul <8 x float> %v1341, %v1327
  %v1343 = fmul <8 x float> %v1337, %v1327
  %v1344 = fsub <8 x float> %v1342, %v1343
  %v1345 = fmul <8 x float> %v1344, %v1324
  %v1346 = fsub <8 x float> %v1330, %v1324
  %v1347 = fmul <8 x float> %v1345, %v1346
  %v1348 = add i64 0, %v1310
  %v1349 = getelementptr inbounds float, ptr %v1257, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = add i64 0, %v1310
  %v1352 = getelementptr inbounds float, ptr %v1263, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = fadd <8 x float> %v1350, %v1353
  %v1355 = add i64 0, %v1310
  %v1356 = getelementptr inbounds float, ptr %v1269, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = fadd <8 x float> %v1354, %v1357
  %v1359 = add i64 0, %v1310
  %v1360 = getelementptr inbounds float, ptr %v1275, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = fadd <8 x float> %v1358, %v1361
  %v1363 = add i64 0, %v1310
  %v1364 = getelementptr inbounds float, ptr %v1281, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = fadd <8 x float> %v1362, %v1365
  %v1367 = fadd <8 x float> %v1366, %v1347
  %v1368 = add i64 0, %v1310
  %v1369 = getelementptr inbounds float, ptr %v1287, i64 %v1368
  store <8 x float> %v1332, ptr %v1369, align 4
  %v1370 = add i64 0, %v1310
  %v1371 = getelementptr inbounds float, ptr %v1293, i64 %v1370
  store <8 x float> %v1337, ptr %v1371, align 4
  %v1372 = add i64 0, %v1310
  %v1373 = getelementptr inbounds float, ptr %v1299, i64 %v1372
  store <8 x float> %v1347, ptr %v1373, align 4
  %v1374 = add i64 0, %v1310
  %v1375 = getelementptr inbounds float, ptr %v1305, i64 %v1374
  store <8 x float> %v1367, ptr %v1375, align 4
  %v1376 = add nsw i64 %v1306, 1
  br label %b131
b133:
  %v1377 = add nsw i64 %v1228, 1
  br label %b128
b130:
  %v1378 = add nsw i64 %v1204, 1
  br label %b123
b125:
  %v1379 = add nsw i64 %v1198, 1
  br label %b120
b122:
  %v1380 = add nsw i64 %v1193, 96
  br label %b117
b119:
  %v1382 = add i64 %v7, 0
  %v1383 = sdiv i64 %v1382, 1
  %v1384 = add i64 %v2, 1
  %v1385 = mul i64 %v1383, %v2
  %v1386 = sdiv i64 %v1385, %v3
  %v1387 = mul i64 %v1386, 1
  %v1388 = icmp slt i64 %v1387, %v7
  %v1389 = select i1 %v1388, i64 %v1387, i64 %v7
  %v1390 = mul i64 %v1383, %v1384
  %v1391 = sdiv i64 %v1390, %v3
  %v1392 = mul i64 %v1391, 1
  %v1393 = icmp slt i64 %v1392, %v7
  %v1394 = select i1 %v1393, i64 %v1392, i64 %v7
  br label %b134
b134:
  %v1395 = phi i64 [ %v1389, %b119 ], [ %v1466, %b139 ]
  %v1396 = icmp slt i64 %v1395, %v1394
  br i1 %v1396, label %b135, label %b136
b135:
  %v1397 = add i64 %v1395, 96
  %v1398 = icmp slt i64 %v1397, %v1394
  %v1399 = select i1 %v1398, i64 %v1397, i64 %v1394
  br label %b137
b137:
  %v1400 = phi i64 [ 0, %b135 ], [ %v1465, %b142 ]
  %v1401 = icmp slt i64 %v1400, 1
  br i1 %v1401, label %b138, label %b139
b138:
  %v1402 = sub i64 %v1399, %v1395
  %v1403 = sub i64 8, 1
  %v1404 = add i64 %v1402, %v1403
  %v1405 = sdiv i64 %v1404, 8
  br label %b140
b140:
  %v1406 = phi i64 [ 0, %b138 ], [ %v1464, %b147 ]
  %v1407 = icmp slt i64 %v1406, %v1405
  br i1 %v1407, label %b141, label %b142
b141:
  %v1408 = mul i64 %v1402, %v1406
  %v1409 = sdiv i64 %v1408, %v1405
  %v1410 = add i64 %v1395, %v1409
  %v1411 = add i64 %v1406, 1
  %v1412 = mul i64 %v1402, %v1411
  %v1413 = sdiv i64 %v1412, %v1405
  %v1414 = add i64 %v1395, %v1413
  %v1415 = mul i64 %v1400, 64
  %v1416 = getelementptr inbounds float, ptr %v216, i64 %v1415
  %v1417 = sub i64 %v1414, %v1410
  %v1418 = add i64 %v496, 0
  %v1419 = and i64 %v1418, %v202
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1410
  %v1422 = mul i64 %v1421, 8
  %v1423 = getelementptr inbounds float, ptr %v100, i64 %v1422
  %v1424 = getelementptr inbounds float, ptr %v1423, i64 0
  %v1425 = sub i64 %v1417, 1
  %v1426 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1425
  %v1427 = load ptr, ptr %v1426, align 4
  %v1428 = icmp sgt i64 %v1417, 0
  br i1 %v1428, label %b143, label %b144
b143:
  call void %v1427(ptr %v1424, i64 8, ptr %v1416, i64 8, ptr %v1381)
  br label %b144
b144:
  %v1429 = add i64 %v1415, 64
  br label %b145
b145:
  %v1430 = phi i64 [ %v1410, %b144 ], [ %v1463, %b150 ]
  %v1431 = icmp slt i64 %v1430, %v1414
  br i1 %v1431, label %b146, label %b147
b146:
  %v1432 = sub i64 %v1430, %v1410
  %v1433 = mul i64 %v1432, 8
  %v1434 = getelementptr inbounds float, ptr %v1381, i64 %v1433
  %v1435 = add i64 %v496, 0
  %v1436 = and i64 %v1435, %v198
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1430
  %v1439 = mul i64 %v1438, 8
  %v1440 = getelementptr inbounds float, ptr %v96, i64 %v1439
  %v1441 = add i64 %v496, 0
  %v1442 = and i64 %v1441, 1
  %v1443 = mul i64 %v1442, %v7
  %v1444 = add i64 %v1443, %v1430
  %v1445 = mul i64 %v1444, 8
  %v1446 = getelementptr inbounds float, ptr %v26, i64 %v1445
  br label %b148
b148:
  %v1447 = phi i64 [ 0, %b146 ], [ %v1462, %b149 ]
  %v1448 = icmp slt i64 %v1447, 1
  br i1 %v1448, label %b149, label %b150
b149:
  %v1449 = mul i64 %v1400, 1
  %v1450 = add i64 %v1449, %v1447
  %v1451 = mul i64 %v1450, 8
  %v1452 = add i64 0, %v1447
  %v1453 = mul i64 %v1452, 8
  %v1454 = getelementptr inbounds float, ptr %v1434, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = add i64 0, %v1451
  %v1457 = getelementptr inbounds float, ptr %v1440, i64 %v1456
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = fadd <8 x float> %v1458, %v1455
  %v1460 = add i64 0, %v1451
  %v1461 = getelementptr inbounds float, ptr %v1446, i64 %v1460
  store <8 x float> %v1459, ptr %v1461, align 4
  %v1462 = add nsw i64 %v1447, 1
  br label %b148
b150:
  %v1463 = add nsw i64 %v1430, 1
  br label %b145
b147:
  %v1464 = add nsw i64 %v1406, 1
  br label %b140
b142:
  %v1465 = add nsw i64 %v1400, 1
  br label %b137
b139:
  %v1466 = add nsw i64 %v1395, 96
  br label %b134
b136:
  %v1467 = add nsw i64 %v493, 1
  br label %b43
b45:
  %v1468 = icmp sgt i64 %v3, 1
  br i1 %v1468, label %b151, label %b152
b151:
  %v1469 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1470 = atomicrmw add ptr %v1469, i64 1 acq_rel
  %v1471 = load i64, ptr %v205, align 8
  %v1472 = add i64 %v1471, 1
  store i64 %v1472, ptr %v205, align 8
  %v1473 = mul i64 %v3, %v1472
  br label %b153
b153:
  %v1474 = load atomic i64, ptr %v1469 acquire, align 8
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b154, label %b155
b154:
  %v1476 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v1477 = getelementptr inbounds float, ptr %v207, i64 384
  %v1478 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1479 = load i64, ptr %v1478, align 8
  %v1480 = icmp eq i64 %v1479, 0
  br i1 %v1480, label %b156, label %b157
b156:
  %v1481 = add i64 1, 0
  %v1482 = sdiv i64 %v1481, 1
  %v1483 = add i64 %v2, 1
  %v1484 = mul i64 %v1482, %v2
  %v1485 = sdiv i64 %v1484, %v3
  %v1486 = mul i64 %v1485, 1
  %v1487 = icmp slt i64 %v1486, 1
  %v1488 = select i1 %v1487, i64 %v1486, i64 1
  %v1489 = mul i64 %v1482, %v1483
  %v1490 = sdiv i64 %v1489, %v3
  %v1491 = mul i64 %v1490, 1
  %v1492 = icmp slt i64 %v1491, 1
  %v1493 = select i1 %v1492, i64 %v1491, i64 1
  %v1494 = icmp slt i64 %v1493, 1
  %v1495 = select i1 %v1494, i64 %v1493, i64 1
  br label %b158
b158:
  %v1496 = phi i64 [ %v1488, %b156 ], [ %v1524, %b163 ]
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b159, label %b160
b159:
  %v1498 = mul i64 %v1496, 64
  %v1499 = mul i64 %v1496, 8
  %v1500 = add i64 %v1498, 0
  %v1501 = add i64 %v1499, 0
  %v1502 = getelementptr inbounds float, ptr %v1477, i64 %v1500
  %v1503 = sub i64 8, %v1501
  %v1504 = icmp slt i64 %v1503, 0
  %v1505 = select i1 %v1504, i64 0, i64 %v1503
  %v1506 = icmp ult i64 %v1505, 8
  %v1507 = select i1 %v1506, i64 %v1505, i64 8
  %v1508 = trunc i64 %v1507 to i32
  %v1509 = insertelement <8 x i32> poison, i32 %v1508, i64 0
  %v1510 = shufflevector <8 x i32> %v1509, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1511 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1510
  %v1512 = mul i64 %v1501, 1
  %v1513 = add i64 0, %v1512
  %v1514 = getelementptr inbounds float, ptr %v14, i64 %v1513
  br label %b161
b161:
  %v1515 = phi i64 [ 0, %b159 ], [ %v1522, %b162 ]
  %v1516 = icmp slt i64 %v1515, 8
  br i1 %v1516, label %b162, label %b163
b162:
  %v1517 = mul i64 %v1515, 8
  %v1518 = getelementptr inbounds float, ptr %v1514, i64 %v1517
  %v1519 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1518, <8 x i1> %v1511, <8 x float> zeroinitializer)
  %v1520 = mul i64 %v1515, 8
  %v1521 = getelementptr inbounds float, ptr %v1502, i64 %v1520
  store <8 x float> %v1519, ptr %v1521, align 4
  %v1522 = add nsw i64 %v1515, 1
  br label %b161
b163:
  %v1523 = add i64 %v1498, 64
  %v1524 = add nsw i64 %v1496, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1525 = icmp sgt i64 %v3, 1
  br i1 %v1525, label %b164, label %b165
b164:
  %v1526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1527 = atomicrmw add ptr %v1526, i64 1 acq_rel
  %v1528 = load i64, ptr %v205, align 8
  %v1529 = add i64 %v1528, 1
  store i64 %v1529, ptr %v205, align 8
  %v1530 = mul i64 %v3, %v1529
  br label %b166
b166:
  %v1531 = load atomic i64, ptr %v1526 acquire, align 8
  %v1532 = icmp slt i64 %v1531, %v1530
  br i1 %v1532, label %b167, label %b168
b167:
  %v1533 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1535 = add i64 %v8, 0
  %v1536 = sdiv i64 %v1535, 1
  %v1537 = add i64 %v2, 1
  %v1538 = mul i64 %v1536, %v2
  %v1539 = sdiv i64 %v1538, %v3
  %v1540 = mul i64 %v1539, 1
  %v1541 = icmp slt i64 %v1540, %v8
  %v1542 = select i1 %v1541, i64 %v1540, i64 %v8
  %v1543 = mul i64 %v1536, %v1537
  %v1544 = sdiv i64 %v1543, %v3
  %v1545 = mul i64 %v1544, 1
  %v1546 = icmp slt i64 %v1545, %v8
  %v1547 = select i1 %v1546, i64 %v1545, i64 %v8
  br label %b169
b169:
  %v1548 = phi i64 [ %v1542, %b165 ], [ %v1601, %b174 ]
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b170, label %b171
b170:
  %v1550 = add i64 %v1548, 96
  %v1551 = icmp slt i64 %v1550, %v1547
  %v1552 = select i1 %v1551, i64 %v1550, i64 %v1547
  br label %b172
b172:
  %v1553 = phi i64 [ 0, %b170 ], [ %v1600, %b177 ]
  %v1554 = icmp slt i64 %v1553, 1
  br i1 %v1554, label %b173, label %b174
b173:
  %v1555 = sub i64 %v1552, %v1548
  %v1556 = sub i64 8, 1
  %v1557 = add i64 %v1555, %v1556
  %v1558 = sdiv i64 %v1557, 8
  br label %b175
b175:
  %v1559 = phi i64 [ 0, %b173 ], [ %v1599, %b182 ]
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b176, label %b177
b176:
  %v1561 = mul i64 %v1555, %v1559
  %v1562 = sdiv i64 %v1561, %v1558
  %v1563 = add i64 %v1548, %v1562
  %v1564 = add i64 %v1559, 1
  %v1565 = mul i64 %v1555, %v1564
  %v1566 = sdiv i64 %v1565, %v1558
  %v1567 = add i64 %v1548, %v1566
  %v1568 = mul i64 %v1553, 64
  %v1569 = getelementptr inbounds float, ptr %v1477, i64 %v1568
  %v1570 = sub i64 %v1567, %v1563
  %v1571 = mul i64 %v1563, 8
  %v1572 = getelementptr inbounds float, ptr %v102, i64 %v1571
  %v1573 = getelementptr inbounds float, ptr %v1572, i64 0
  %v1574 = sub i64 %v1570, 1
  %v1575 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1574
  %v1576 = load ptr, ptr %v1575, align 4
  %v1577 = icmp sgt i64 %v1570, 0
  br i1 %v1577, label %b178, label %b179
b178:
  call void %v1576(ptr %v1573, i64 8, ptr %v1569, i64 8, ptr %v1534)
  br label %b179
b179:
  %v1578 = add i64 %v1568, 64
  br label %b180
b180:
  %v1579 = phi i64 [ %v1563, %b179 ], [ %v1598, %b185 ]
  %v1580 = icmp slt i64 %v1579, %v1567
  br i1 %v1580, label %b181, label %b182
b181:
  %v1581 = sub i64 %v1579, %v1563
  %v1582 = mul i64 %v1581, 8
  %v1583 = getelementptr inbounds float, ptr %v1534, i64 %v1582
  %v1584 = mul i64 %v1579, 8
  %v1585 = getelementptr inbounds float, ptr %v28, i64 %v1584
  br label %b183
b183:
  %v1586 = phi i64 [ 0, %b181 ], [ %v1597, %b184 ]
  %v1587 = icmp slt i64 %v1586, 1
  br i1 %v1587, label %b184, label %b185
b184:
  %v1588 = mul i64 %v1553, 1
  %v1589 = add i64 %v1588, %v1586
  %v1590 = mul i64 %v1589, 8
  %v1591 = add i64 0, %v1586
  %v1592 = mul i64 %v1591, 8
  %v1593 = getelementptr inbounds float, ptr %v1583, i64 %v1592
  %v1594 = load <8 x float>, ptr %v1593, align 4
  %v1595 = add i64 0, %v1590
  %v1596 = getelementptr inbounds float, ptr %v1585, i64 %v1595
  store <8 x float> %v1594, ptr %v1596, align 4
  %v1597 = add nsw i64 %v1586, 1
  br label %b183
b185:
  %v1598 = add nsw i64 %v1579, 1
  br label %b180
b182:
  %v1599 = add nsw i64 %v1559, 1
  br label %b175
b177:
  %v1600 = add nsw i64 %v1553, 1
  br label %b172
b174:
  %v1601 = add nsw i64 %v1548, 96
  br label %b169
b171:
  %v1602 = icmp sgt i64 %v3, 1
  br i1 %v1602, label %b186, label %b187
b186:
  %v1603 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1604 = atomicrmw add ptr %v1603, i64 1 acq_rel
  %v1605 = load i64, ptr %v205, align 8
  %v1606 = add i64 %v1605, 1
  store i64 %v1606, ptr %v205, align 8
  %v1607 = mul i64 %v3, %v1606
  br label %b188
b188:
  %v1608 = load atomic i64, ptr %v1603 acquire, align 8
  %v1609 = icmp slt i64 %v1608, %v1607
  br i1 %v1609, label %b189, label %b190
b189:
  %v1610 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1611 = mul i64 0, 8
  %v1612 = getelementptr inbounds float, ptr %v102, i64 %v1611
  %v1613 = getelementptr inbounds float, ptr %v1612, i64 0
  %v1614 = mul i64 0, 8
  %v1615 = getelementptr inbounds float, ptr %v12, i64 %v1614
  %v1616 = getelementptr inbounds float, ptr %v1615, i64 0
  %v1617 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1618 = add i64 8, 1
  %v1619 = sdiv i64 %v1618, 2
  %v1620 = add i64 %v2, 1
  %v1621 = mul i64 %v1619, %v2
  %v1622 = sdiv i64 %v1621, %v3
  %v1623 = mul i64 %v1622, 2
  %v1624 = icmp slt i64 %v1623, 8
  %v1625 = select i1 %v1624, i64 %v1623, i64 8
  %v1626 = mul i64 %v1619, %v1620
  %v1627 = sdiv i64 %v1626, %v3
  %v1628 = mul i64 %v1627, 2
  %v1629 = icmp slt i64 %v1628, 8
  %v1630 = select i1 %v1629, i64 %v1628, i64 8
  %v1631 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b191
b191:
  %v1632 = phi i64 [ %v1625, %b187 ], [ %v1640, %b196 ]
  %v1633 = icmp slt i64 %v1632, %v1630
  br i1 %v1633, label %b192, label %b193
b192:
  %v1634 = mul i64 %v1632, 8
  %v1635 = getelementptr inbounds float, ptr %v1631, i64 %v1634
  br label %b194
b194:
  %v1636 = phi i64 [ 0, %b192 ], [ %v1639, %b195 ]
  %v1637 = icmp slt i64 %v1636, 8
  br i1 %v1637, label %b195, label %b196
b195:
  %v1638 = getelementptr inbounds float, ptr %v1635, i64 %v1636
  store float 0x0000000000000000, ptr %v1638, align 4
  %v1639 = add nsw i64 %v1636, 1
  br label %b194
b196:
  %v1640 = add nsw i64 %v1632, 1
  br label %b191
b193:
  %v1641 = mul i64 %v8, 1
  br label %b197
b197:
  %v1642 = phi i64 [ 0, %b193 ], [ %v1746, %b202 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b198, label %b199
b198:
  %v1644 = sub i64 %v1641, %v1642
  %v1645 = icmp slt i64 %v1644, 384
  %v1646 = select i1 %v1645, i64 %v1644, i64 384
  br label %b200
b200:
  %v1647 = phi i64 [ %v1625, %b198 ], [ %v1745, %b226 ]
  %v1648 = icmp slt i64 %v1647, %v1630
  br i1 %v1648, label %b201, label %b202
b201:
  %v1649 = sub i64 %v1630, %v1647
  %v1650 = icmp slt i64 %v1649, 64
  %v1651 = select i1 %v1650, i64 %v1649, i64 64
  %v1652 = sdiv i64 %v1651, 2
  %v1653 = mul i64 %v1652, 2
  %v1654 = sub i64 %v1651, %v1653
  %v1655 = mul i64 %v1642, 8
  %v1656 = add i64 %v1655, %v1647
  %v1657 = getelementptr inbounds float, ptr %v1613, i64 %v1656
  br label %b203
b203:
  %v1658 = phi i64 [ 0, %b201 ], [ %v1684, %b211 ]
  %v1659 = icmp slt i64 %v1658, %v1646
  br i1 %v1659, label %b204, label %b205
b204:
  %v1660 = mul i64 %v1658, 8
  %v1661 = getelementptr inbounds float, ptr %v1657, i64 %v1660
  %v1662 = mul i64 %v1658, 2
  %v1663 = getelementptr inbounds float, ptr %v1617, i64 %v1662
  br label %b206
b206:
  %v1664 = phi i64 [ 0, %b204 ], [ %v1673, %b207 ]
  %v1665 = icmp slt i64 %v1664, %v1652
  br i1 %v1665, label %b207, label %b208
b207:
  %v1666 = mul i64 %v1664, 2
  %v1667 = getelementptr inbounds float, ptr %v1661, i64 %v1666
  %v1668 = mul i64 %v1664, 768
  %v1669 = getelementptr inbounds float, ptr %v1663, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1667, i64 0
  %v1671 = load <2 x float>, ptr %v1670, align 4
  %v1672 = getelementptr inbounds float, ptr %v1669, i64 0
  store <2 x float> %v1671, ptr %v1672, align 4
  %v1673 = add nsw i64 %v1664, 1
  br label %b206
b208:
  %v1674 = mul i64 %v1652, 2
  %v1675 = getelementptr inbounds float, ptr %v1661, i64 %v1674
  %v1676 = mul i64 %v1652, 768
  %v1677 = getelementptr inbounds float, ptr %v1663, i64 %v1676
  br label %b209
b209:
  %v1678 = phi i64 [ 0, %b208 ], [ %v1683, %b210 ]
  %v1679 = icmp slt i64 %v1678, %v1654
  br i1 %v1679, label %b210, label %b211
b210:
  %v1680 = getelementptr inbounds float, ptr %v1675, i64 %v1678
  %v1681 = load float, ptr %v1680, align 4
  %v1682 = getelementptr inbounds float, ptr %v1677, i64 %v1678
  store float %v1681, ptr %v1682, align 4
  %v1683 = add nsw i64 %v1678, 1
  br label %b209, !llvm.loop !0
b211:
  %v1684 = add nsw i64 %v1658, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1685 = phi i64 [ 0, %b205 ], [ %v1720, %b220 ]
  %v1686 = icmp slt i64 %v1685, 0
  br i1 %v1686, label %b213, label %b214
b213:
  %v1687 = mul i64 %v1642, 8
  %v1688 = add i64 %v1687, %v1685
  %v1689 = getelementptr inbounds float, ptr %v1616, i64 %v1688
  br label %b215
b215:
  %v1690 = phi i64 [ 0, %b213 ], [ %v1708, %b216 ]
  %v1691 = icmp slt i64 %v1690, %v1646
  br i1 %v1691, label %b216, label %b217
b216:
  %v1692 = mul i64 %v1690, 8
  %v1693 = getelementptr inbounds float, ptr %v1689, i64 %v1692
  %v1694 = mul i64 %v1690, 32
  %v1695 = getelementptr inbounds float, ptr %v210, i64 %v1694
  %v1696 = getelementptr inbounds float, ptr %v1693, i64 0
  %v1697 = load <8 x float>, ptr %v1696, align 4
  %v1698 = getelementptr inbounds float, ptr %v1695, i64 0
  store <8 x float> %v1697, ptr %v1698, align 4
  %v1699 = getelementptr inbounds float, ptr %v1693, i64 8
  %v1700 = load <8 x float>, ptr %v1699, align 4
  %v1701 = getelementptr inbounds float, ptr %v1695, i64 8
  store <8 x float> %v1700, ptr %v1701, align 4
  %v1702 = getelementptr inbounds float, ptr %v1693, i64 16
  %v1703 = load <8 x float>, ptr %v1702, align 4
  %v1704 = getelementptr inbounds float, ptr %v1695, i64 16
  store <8 x float> %v1703, ptr %v1704, align 4
  %v1705 = getelementptr inbounds float, ptr %v1693, i64 24
  %v1706 = load <8 x float>, ptr %v1705, align 4
  %v1707 = getelementptr inbounds float, ptr %v1695, i64 24
  store <8 x float> %v1706, ptr %v1707, align 4
  %v1708 = add nsw i64 %v1690, 1
  br label %b215
b217:
  %v1709 = sdiv i64 %v1651, 2
  br label %b218
b218:
  %v1710 = phi i64 [ 0, %b217 ], [ %v1719, %b219 ]
  %v1711 = icmp slt i64 %v1710, %v1709
  br i1 %v1711, label %b219, label %b220
b219:
  %v1712 = mul i64 %v1710, 2
  %v1713 = add i64 %v1647, %v1712
  %v1714 = mul i64 %v1710, 768
  %v1715 = getelementptr inbounds float, ptr %v1617, i64 %v1714
  %v1716 = mul i64 %v1713, 8
  %v1717 = add i64 %v1716, %v1685
  %v1718 = getelementptr inbounds float, ptr %v1631, i64 %v1717
  call void @outer_2x32(ptr %v1715, ptr %v210, i64 %v1646, ptr %v1718, i64 8)
  %v1719 = add nsw i64 %v1710, 1
  br label %b218
b220:
  %v1720 = add nsw i64 %v1685, 32
  br label %b212
b214:
  %v1721 = mul i64 %v1642, 8
  %v1722 = add i64 %v1721, 0
  %v1723 = getelementptr inbounds float, ptr %v1616, i64 %v1722
  br label %b221
b221:
  %v1724 = phi i64 [ 0, %b214 ], [ %v1733, %b222 ]
  %v1725 = icmp slt i64 %v1724, %v1646
  br i1 %v1725, label %b222, label %b223
b222:
  %v1726 = mul i64 %v1724, 8
  %v1727 = getelementptr inbounds float, ptr %v1723, i64 %v1726
  %v1728 = mul i64 %v1724, 8
  %v1729 = getelementptr inbounds float, ptr %v210, i64 %v1728
  %v1730 = getelementptr inbounds float, ptr %v1727, i64 0
  %v1731 = load <8 x float>, ptr %v1730, align 4
  %v1732 = getelementptr inbounds float, ptr %v1729, i64 0
  store <8 x float> %v1731, ptr %v1732, align 4
  %v1733 = add nsw i64 %v1724, 1
  br label %b221
b223:
  %v1734 = sdiv i64 %v1651, 2
  br label %b224
b224:
  %v1735 = phi i64 [ 0, %b223 ], [ %v1744, %b225 ]
  %v1736 = icmp slt i64 %v1735, %v1734
  br i1 %v1736, label %b225, label %b226
b225:
  %v1737 = mul i64 %v1735, 2
  %v1738 = add i64 %v1647, %v1737
  %v1739 = mul i64 %v1735, 768
  %v1740 = getelementptr inbounds float, ptr %v1617, i64 %v1739
  %v1741 = mul i64 %v1738, 8
  %v1742 = add i64 %v1741, 0
  %v1743 = getelementptr inbounds float, ptr %v1631, i64 %v1742
  call void @outer_2x8(ptr %v1740, ptr %v210, i64 %v1646, ptr %v1743, i64 8)
  %v1744 = add nsw i64 %v1735, 1
  br label %b224
b226:
  %v1745 = add nsw i64 %v1647, 64
  br label %b200
b202:
  %v1746 = add nsw i64 %v1642, 384
  br label %b197
b199:
  %v1747 = icmp sgt i64 %v3, 1
  br i1 %v1747, label %b227, label %b228
b227:
  %v1748 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1749 = atomicrmw add ptr %v1748, i64 1 acq_rel
  %v1750 = load i64, ptr %v205, align 8
  %v1751 = add i64 %v1750, 1
  store i64 %v1751, ptr %v205, align 8
  %v1752 = mul i64 %v3, %v1751
  br label %b229
b229:
  %v1753 = load atomic i64, ptr %v1748 acquire, align 8
  %v1754 = icmp slt i64 %v1753, %v1752
  br i1 %v1754, label %b230, label %b231
b230:
  %v1755 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1756 = icmp eq i64 %v2, 0
  br i1 %v1756, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1757 = phi i64 [ 0, %b232 ], [ %v1774, %b239 ]
  %v1758 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v1773, %b239 ]
  %v1759 = icmp slt i64 %v1757, %v8
  br i1 %v1759, label %b235, label %b236
b235:
  %v1760 = add i64 %v1757, 128
  %v1761 = icmp slt i64 %v1760, %v8
  %v1762 = select i1 %v1761, i64 %v1760, i64 %v8
  br label %b237
b237:
  %v1763 = phi i64 [ %v1757, %b235 ], [ %v1772, %b238 ]
  %v1764 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1771, %b238 ]
  %v1765 = icmp slt i64 %v1763, %v1762
  br i1 %v1765, label %b238, label %b239
b238:
  %v1766 = mul i64 %v1763, 8
  %v1767 = getelementptr inbounds float, ptr %v102, i64 %v1766
  %v1768 = add i64 0, 0
  %v1769 = getelementptr inbounds float, ptr %v1767, i64 %v1768
  %v1770 = load <8 x float>, ptr %v1769, align 4
  %v1771 = fadd <8 x float> %v1764, %v1770
  %v1772 = add nsw i64 %v1763, 1
  br label %b237
b239:
  %v1773 = fadd <8 x float> %v1758, %v1764
  %v1774 = add nsw i64 %v1757, 128
  br label %b234
b236:
  %v1775 = add i64 0, 0
  %v1776 = getelementptr inbounds float, ptr %v32, i64 %v1775
  store <8 x float> %v1758, ptr %v1776, align 4
  br label %b233
b233:
  %v1777 = icmp sgt i64 %v3, 1
  br i1 %v1777, label %b240, label %b241
b240:
  %v1778 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1779 = atomicrmw add ptr %v1778, i64 1 acq_rel
  %v1780 = load i64, ptr %v205, align 8
  %v1781 = add i64 %v1780, 1
  store i64 %v1781, ptr %v205, align 8
  %v1782 = mul i64 %v3, %v1781
  br label %b242
b242:
  %v1783 = load atomic i64, ptr %v1778 acquire, align 8
  %v1784 = icmp slt i64 %v1783, %v1782
  br i1 %v1784, label %b243, label %b244
b243:
  %v1785 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1786 = mul i64 0, 8
  %v1787 = getelementptr inbounds float, ptr %v70, i64 %v1786
  %v1788 = getelementptr inbounds float, ptr %v1787, i64 0
  %v1789 = mul i64 0, 8
  %v1790 = getelementptr inbounds float, ptr %v64, i64 %v1789
  %v1791 = getelementptr inbounds float, ptr %v1790, i64 0
  %v1792 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1793 = add i64 8, 1
  %v1794 = sdiv i64 %v1793, 2
  %v1795 = add i64 %v2, 1
  %v1796 = mul i64 %v1794, %v2
  %v1797 = sdiv i64 %v1796, %v3
  %v1798 = mul i64 %v1797, 2
  %v1799 = icmp slt i64 %v1798, 8
  %v1800 = select i1 %v1799, i64 %v1798, i64 8
  %v1801 = mul i64 %v1794, %v1795
  %v1802 = sdiv i64 %v1801, %v3
  %v1803 = mul i64 %v1802, 2
  %v1804 = icmp slt i64 %v1803, 8
  %v1805 = select i1 %v1804, i64 %v1803, i64 8
  %v1806 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b245
b245:
  %v1807 = phi i64 [ %v1800, %b241 ], [ %v1815, %b250 ]
  %v1808 = icmp slt i64 %v1807, %v1805
  br i1 %v1808, label %b246, label %b247
b246:
  %v1809 = mul i64 %v1807, 8
  %v1810 = getelementptr inbounds float, ptr %v1806, i64 %v1809
  br label %b248
b248:
  %v1811 = phi i64 [ 0, %b246 ], [ %v1814, %b249 ]
  %v1812 = icmp slt i64 %v1811, 8
  br i1 %v1812, label %b249, label %b250
b249:
  %v1813 = getelementptr inbounds float, ptr %v1810, i64 %v1811
  store float 0x0000000000000000, ptr %v1813, align 4
  %v1814 = add nsw i64 %v1811, 1
  br label %b248
b250:
  %v1815 = add nsw i64 %v1807, 1
  br label %b245
b247:
  %v1816 = mul i64 %v8, 1
  br label %b251
b251:
  %v1817 = phi i64 [ 0, %b247 ], [ %v1921, %b256 ]
  %v1818 = icmp slt i64 %v1817, %v1816
  br i1 %v1818, label %b252, label %b253
b252:
  %v1819 = sub i64 %v1816, %v1817
  %v1820 = icmp slt i64 %v1819, 384
  %v1821 = select i1 %v1820, i64 %v1819, i64 384
  br label %b254
b254:
  %v1822 = phi i64 [ %v1800, %b252 ], [ %v1920, %b280 ]
  %v1823 = icmp slt i64 %v1822, %v1805
  br i1 %v1823, label %b255, label %b256
b255:
  %v1824 = sub i64 %v1805, %v1822
  %v1825 = icmp slt i64 %v1824, 64
  %v1826 = select i1 %v1825, i64 %v1824, i64 64
  %v1827 = sdiv i64 %v1826, 2
  %v1828 = mul i64 %v1827, 2
  %v1829 = sub i64 %v1826, %v1828
  %v1830 = mul i64 %v1817, 8
  %v1831 = add i64 %v1830, %v1822
  %v1832 = getelementptr inbounds float, ptr %v1788, i64 %v1831
  br label %b257
b257:
  %v1833 = phi i64 [ 0, %b255 ], [ %v1859, %b265 ]
  %v1834 = icmp slt i64 %v1833, %v1821
  br i1 %v1834, label %b258, label %b259
b258:
  %v1835 = mul i64 %v1833, 8
  %v1836 = getelementptr inbounds float, ptr %v1832, i64 %v1835
  %v1837 = mul i64 %v1833, 2
  %v1838 = getelementptr inbounds float, ptr %v1792, i64 %v1837
  br label %b260
b260:
  %v1839 = phi i64 [ 0, %b258 ], [ %v1848, %b261 ]
  %v1840 = icmp slt i64 %v1839, %v1827
  br i1 %v1840, label %b261, label %b262
b261:
  %v1841 = mul i64 %v1839, 2
  %v1842 = getelementptr inbounds float, ptr %v1836, i64 %v1841
  %v1843 = mul i64 %v1839, 768
  %v1844 = getelementptr inbounds float, ptr %v1838, i64 %v1843
  %v1845 = getelementptr inbounds float, ptr %v1842, i64 0
  %v1846 = load <2 x float>, ptr %v1845, align 4
  %v1847 = getelementptr inbounds float, ptr %v1844, i64 0
  store <2 x float> %v1846, ptr %v1847, align 4
  %v1848 = add nsw i64 %v1839, 1
  br label %b260
b262:
  %v1849 = mul i64 %v1827, 2
  %v1850 = getelementptr inbounds float, ptr %v1836, i64 %v1849
  %v1851 = mul i64 %v1827, 768
  %v1852 = getelementptr inbounds float, ptr %v1838, i64 %v1851
  br label %b263
b263:
  %v1853 = phi i64 [ 0, %b262 ], [ %v1858, %b264 ]
  %v1854 = icmp slt i64 %v1853, %v1829
  br i1 %v1854, label %b264, label %b265
b264:
  %v1855 = getelementptr inbounds float, ptr %v1850, i64 %v1853
  %v1856 = load float, ptr %v1855, align 4
  %v1857 = getelementptr inbounds float, ptr %v1852, i64 %v1853
  store float %v1856, ptr %v1857, align 4
  %v1858 = add nsw i64 %v1853, 1
  br label %b263, !llvm.loop !3
b265:
  %v1859 = add nsw i64 %v1833, 1
  br label %b257
b259:
  br label %b266
b266:
  %v1860 = phi i64 [ 0, %b259 ], [ %v1895, %b274 ]
  %v1861 = icmp slt i64 %v1860, 0
  br i1 %v1861, label %b267, label %b268
b267:
  %v1862 = mul i64 %v1817, 8
  %v1863 = add i64 %v1862, %v1860
  %v1864 = getelementptr inbounds float, ptr %v1791, i64 %v1863
  br label %b269
b269:
  %v1865 = phi i64 [ 0, %b267 ], [ %v1883, %b270 ]
  %v1866 = icmp slt i64 %v1865, %v1821
  br i1 %v1866, label %b270, label %b271
b270:
  %v1867 = mul i64 %v1865, 8
  %v1868 = getelementptr inbounds float, ptr %v1864, i64 %v1867
  %v1869 = mul i64 %v1865, 32
  %v1870 = getelementptr inbounds float, ptr %v210, i64 %v1869
  %v1871 = getelementptr inbounds float, ptr %v1868, i64 0
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = getelementptr inbounds float, ptr %v1870, i64 0
  store <8 x float> %v1872, ptr %v1873, align 4
  %v1874 = getelementptr inbounds float, ptr %v1868, i64 8
  %v1875 = load <8 x float>, ptr %v1874, align 4
  %v1876 = getelementptr inbounds float, ptr %v1870, i64 8
  store <8 x float> %v1875, ptr %v1876, align 4
  %v1877 = getelementptr inbounds float, ptr %v1868, i64 16
  %v1878 = load <8 x float>, ptr %v1877, align 4
  %v1879 = getelementptr inbounds float, ptr %v1870, i64 16
  store <8 x float> %v1878, ptr %v1879, align 4
  %v1880 = getelementptr inbounds float, ptr %v1868, i64 24
  %v1881 = load <8 x float>, ptr %v1880, align 4
  %v1882 = getelementptr inbounds float, ptr %v1870, i64 24
  store <8 x float> %v1881, ptr %v1882, align 4
  %v1883 = add nsw i64 %v1865, 1
  br label %b269
b271:
  %v1884 = sdiv i64 %v1826, 2
  br label %b272
b272:
  %v1885 = phi i64 [ 0, %b271 ], [ %v1894, %b273 ]
  %v1886 = icmp slt i64 %v1885, %v1884
  br i1 %v1886, label %b273, label %b274
b273:
  %v1887 = mul i64 %v1885, 2
  %v1888 = add i64 %v1822, %v1887
  %v1889 = mul i64 %v1885, 768
  %v1890 = getelementptr inbounds float, ptr %v1792, i64 %v1889
  %v1891 = mul i64 %v1888, 8
  %v1892 = add i64 %v1891, %v1860
  %v1893 = getelementptr inbounds float, ptr %v1806, i64 %v1892
  call void @outer_2x32(ptr %v1890, ptr %v210, i64 %v1821, ptr %v1893, i64 8)
  %v1894 = add nsw i64 %v1885, 1
  br label %b272
b274:
  %v1895 = add nsw i64 %v1860, 32
  br label %b266
b268:
  %v1896 = mul i64 %v1817, 8
  %v1897 = add i64 %v1896, 0
  %v1898 = getelementptr inbounds float, ptr %v1791, i64 %v1897
  br label %b275
b275:
  %v1899 = phi i64 [ 0, %b268 ], [ %v1908, %b276 ]
  %v1900 = icmp slt i64 %v1899, %v1821
  br i1 %v1900, label %b276, label %b277
b276:
  %v1901 = mul i64 %v1899, 8
  %v1902 = getelementptr inbounds float, ptr %v1898, i64 %v1901
  %v1903 = mul i64 %v1899, 8
  %v1904 = getelementptr inbounds float, ptr %v210, i64 %v1903
  %v1905 = getelementptr inbounds float, ptr %v1902, i64 0
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = getelementptr inbounds float, ptr %v1904, i64 0
  store <8 x float> %v1906, ptr %v1907, align 4
  %v1908 = add nsw i64 %v1899, 1
  br label %b275
b277:
  %v1909 = sdiv i64 %v1826, 2
  br label %b278
b278:
  %v1910 = phi i64 [ 0, %b277 ], [ %v1919, %b279 ]
  %v1911 = icmp slt i64 %v1910, %v1909
  br i1 %v1911, label %b279, label %b280
b279:
  %v1912 = mul i64 %v1910, 2
  %v1913 = add i64 %v1822, %v1912
  %v1914 = mul i64 %v1910, 768
  %v1915 = getelementptr inbounds float, ptr %v1792, i64 %v1914
  %v1916 = mul i64 %v1913, 8
  %v1917 = add i64 %v1916, 0
  %v1918 = getelementptr inbounds float, ptr %v1806, i64 %v1917
  call void @outer_2x8(ptr %v1915, ptr %v210, i64 %v1821, ptr %v1918, i64 8)
  %v1919 = add nsw i64 %v1910, 1
  br label %b278
b280:
  %v1920 = add nsw i64 %v1822, 64
  br label %b254
b256:
  %v1921 = add nsw i64 %v1817, 384
  br label %b251
b253:
  %v1922 = icmp sgt i64 %v3, 1
  br i1 %v1922, label %b281, label %b282
b281:
  %v1923 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1924 = atomicrmw add ptr %v1923, i64 1 acq_rel
  %v1925 = load i64, ptr %v205, align 8
  %v1926 = add i64 %v1925, 1
  store i64 %v1926, ptr %v205, align 8
  %v1927 = mul i64 %v3, %v1926
  br label %b283
b283:
  %v1928 = load atomic i64, ptr %v1923 acquire, align 8
  %v1929 = icmp slt i64 %v1928, %v1927
  br i1 %v1929, label %b284, label %b285
b284:
  %v1930 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v1931 = mul i64 0, 8
  %v1932 = getelementptr inbounds float, ptr %v76, i64 %v1931
  %v1933 = getelementptr inbounds float, ptr %v1932, i64 0
  %v1934 = mul i64 0, 8
  %v1935 = getelementptr inbounds float, ptr %v60, i64 %v1934
  %v1936 = getelementptr inbounds float, ptr %v1935, i64 0
  %v1937 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1938 = add i64 8, 1
  %v1939 = sdiv i64 %v1938, 2
  %v1940 = add i64 %v2, 1
  %v1941 = mul i64 %v1939, %v2
  %v1942 = sdiv i64 %v1941, %v3
  %v1943 = mul i64 %v1942, 2
  %v1944 = icmp slt i64 %v1943, 8
  %v1945 = select i1 %v1944, i64 %v1943, i64 8
  %v1946 = mul i64 %v1939, %v1940
  %v1947 = sdiv i64 %v1946, %v3
  %v1948 = mul i64 %v1947, 2
  %v1949 = icmp slt i64 %v1948, 8
  %v1950 = select i1 %v1949, i64 %v1948, i64 8
  %v1951 = getelementptr inbounds float, ptr %v106, i64 0
  br label %b286
b286:
  %v1952 = phi i64 [ %v1945, %b282 ], [ %v1960, %b291 ]
  %v1953 = icmp slt i64 %v1952, %v1950
  br i1 %v1953, label %b287, label %b288
b287:
  %v1954 = mul i64 %v1952, 8
  %v1955 = getelementptr inbounds float, ptr %v1951, i64 %v1954
  br label %b289
b289:
  %v1956 = phi i64 [ 0, %b287 ], [ %v1959, %b290 ]
  %v1957 = icmp slt i64 %v1956, 8
  br i1 %v1957, label %b290, label %b291
b290:
  %v1958 = getelementptr inbounds float, ptr %v1955, i64 %v1956
  store float 0x0000000000000000, ptr %v1958, align 4
  %v1959 = add nsw i64 %v1956, 1
  br label %b289
b291:
  %v1960 = add nsw i64 %v1952, 1
  br label %b286
b288:
  %v1961 = mul i64 %v8, 1
  br label %b292
b292:
  %v1962 = phi i64 [ 0, %b288 ], [ %v2066, %b297 ]
  %v1963 = icmp slt i64 %v1962, %v1961
  br i1 %v1963, label %b293, label %b294
b293:
  %v1964 = sub i64 %v1961, %v1962
  %v1965 = icmp slt i64 %v1964, 384
  %v1966 = select i1 %v1965, i64 %v1964, i64 384
  br label %b295
b295:
  %v1967 = phi i64 [ %v1945, %b293 ], [ %v2065, %b321 ]
  %v1968 = icmp slt i64 %v1967, %v1950
  br i1 %v1968, label %b296, label %b297
b296:
  %v1969 = sub i64 %v1950, %v1967
  %v1970 = icmp slt i64 %v1969, 64
  %v1971 = select i1 %v1970, i64 %v1969, i64 64
  %v1972 = sdiv i64 %v1971, 2
  %v1973 = mul i64 %v1972, 2
  %v1974 = sub i64 %v1971, %v1973
  %v1975 = mul i64 %v1962, 8
  %v1976 = add i64 %v1975, %v1967
  %v1977 = getelementptr inbounds float, ptr %v1933, i64 %v1976
  br label %b298
b298:
  %v1978 = phi i64 [ 0, %b296 ], [ %v2004, %b306 ]
  %v1979 = icmp slt i64 %v1978, %v1966
  br i1 %v1979, label %b299, label %b300
b299:
  %v1980 = mul i64 %v1978, 8
  %v1981 = getelementptr inbounds float, ptr %v1977, i64 %v1980
  %v1982 = mul i64 %v1978, 2
  %v1983 = getelementptr inbounds float, ptr %v1937, i64 %v1982
  br label %b301
b301:
  %v1984 = phi i64 [ 0, %b299 ], [ %v1993, %b302 ]
  %v1985 = icmp slt i64 %v1984, %v1972
  br i1 %v1985, label %b302, label %b303
b302:
  %v1986 = mul i64 %v1984, 2
  %v1987 = getelementptr inbounds float, ptr %v1981, i64 %v1986
  %v1988 = mul i64 %v1984, 768
  %v1989 = getelementptr inbounds float, ptr %v1983, i64 %v1988
  %v1990 = getelementptr inbounds float, ptr %v1987, i64 0
  %v1991 = load <2 x float>, ptr %v1990, align 4
  %v1992 = getelementptr inbounds float, ptr %v1989, i64 0
  store <2 x float> %v1991, ptr %v1992, align 4
  %v1993 = add nsw i64 %v1984, 1
  br label %b301
b303:
  %v1994 = mul i64 %v1972, 2
  %v1995 = getelementptr inbounds float, ptr %v1981, i64 %v1994
  %v1996 = mul i64 %v1972, 768
  %v1997 = getelementptr inbounds float, ptr %v1983, i64 %v1996
  br label %b304
b304:
  %v1998 = phi i64 [ 0, %b303 ], [ %v2003, %b305 ]
  %v1999 = icmp slt i64 %v1998, %v1974
  br i1 %v1999, label %b305, label %b306
b305:
  %v2000 = getelementptr inbounds float, ptr %v1995, i64 %v1998
  %v2001 = load float, ptr %v2000, align 4
  %v2002 = getelementptr inbounds float, ptr %v1997, i64 %v1998
  store float %v2001, ptr %v2002, align 4
  %v2003 = add nsw i64 %v1998, 1
  br label %b304, !llvm.loop !6
b306:
  %v2004 = add nsw i64 %v1978, 1
  br label %b298
b300:
  br label %b307
b307:
  %v2005 = phi i64 [ 0, %b300 ], [ %v2040, %b315 ]
  %v2006 = icmp slt i64 %v2005, 0
  br i1 %v2006, label %b308, label %b309
b308:
  %v2007 = mul i64 %v1962, 8
  %v2008 = add i64 %v2007, %v2005
  %v2009 = getelementptr inbounds float, ptr %v1936, i64 %v2008
  br label %b310
b310:
  %v2010 = phi i64 [ 0, %b308 ], [ %v2028, %b311 ]
  %v2011 = icmp slt i64 %v2010, %v1966
  br i1 %v2011, label %b311, label %b312
b311:
  %v2012 = mul i64 %v2010, 8
  %v2013 = getelementptr inbounds float, ptr %v2009, i64 %v2012
  %v2014 = mul i64 %v2010, 32
  %v2015 = getelementptr inbounds float, ptr %v210, i64 %v2014
  %v2016 = getelementptr inbounds float, ptr %v2013, i64 0
  %v2017 = load <8 x float>, ptr %v2016, align 4
  %v2018 = getelementptr inbounds float, ptr %v2015, i64 0
  store <8 x float> %v2017, ptr %v2018, align 4
  %v2019 = getelementptr inbounds float, ptr %v2013, i64 8
  %v2020 = load <8 x float>, ptr %v2019, align 4
  %v2021 = getelementptr inbounds float, ptr %v2015, i64 8
  store <8 x float> %v2020, ptr %v2021, align 4
  %v2022 = getelementptr inbounds float, ptr %v2013, i64 16
  %v2023 = load <8 x float>, ptr %v2022, align 4
  %v2024 = getelementptr inbounds float, ptr %v2015, i64 16
  store <8 x float> %v2023, ptr %v2024, align 4
  %v2025 = getelementptr inbounds float, ptr %v2013, i64 24
  %v2026 = load <8 x float>, ptr %v2025, align 4
  %v2027 = getelementptr inbounds float, ptr %v2015, i64 24
  store <8 x float> %v2026, ptr %v2027, align 4
  %v2028 = add nsw i64 %v2010, 1
  br label %b310
b312:
  %v2029 = sdiv i64 %v1971, 2
  br label %b313
b313:
  %v2030 = phi i64 [ 0, %b312 ], [ %v2039, %b314 ]
  %v2031 = icmp slt i64 %v2030, %v2029
  br i1 %v2031, label %b314, label %b315
b314:
  %v2032 = mul i64 %v2030, 2
  %v2033 = add i64 %v1967, %v2032
  %v2034 = mul i64 %v2030, 768
  %v2035 = getelementptr inbounds float, ptr %v1937, i64 %v2034
  %v2036 = mul i64 %v2033, 8
  %v2037 = add i64 %v2036, %v2005
  %v2038 = getelementptr inbounds float, ptr %v1951, i64 %v2037
  call void @outer_2x32(ptr %v2035, ptr %v210, i64 %v1966, ptr %v2038, i64 8)
  %v2039 = add nsw i64 %v2030, 1
  br label %b313
b315:
  %v2040 = add nsw i64 %v2005, 32
  br label %b307
b309:
  %v2041 = mul i64 %v1962, 8
  %v2042 = add i64 %v2041, 0
  %v2043 = getelementptr inbounds float, ptr %v1936, i64 %v2042
  br label %b316
b316:
  %v2044 = phi i64 [ 0, %b309 ], [ %v2053, %b317 ]
  %v2045 = icmp slt i64 %v2044, %v1966
  br i1 %v2045, label %b317, label %b318
b317:
  %v2046 = mul i64 %v2044, 8
  %v2047 = getelementptr inbounds float, ptr %v2043, i64 %v2046
  %v2048 = mul i64 %v2044, 8
  %v2049 = getelementptr inbounds float, ptr %v210, i64 %v2048
  %v2050 = getelementptr inbounds float, ptr %v2047, i64 0
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = getelementptr inbounds float, ptr %v2049, i64 0
  store <8 x float> %v2051, ptr %v2052, align 4
  %v2053 = add nsw i64 %v2044, 1
  br label %b316
b318:
  %v2054 = sdiv i64 %v1971, 2
  br label %b319
b319:
  %v2055 = phi i64 [ 0, %b318 ], [ %v2064, %b320 ]
  %v2056 = icmp slt i64 %v2055, %v2054
  br i1 %v2056, label %b320, label %b321
b320:
  %v2057 = mul i64 %v2055, 2
  %v2058 = add i64 %v1967, %v2057
  %v2059 = mul i64 %v2055, 768
  %v2060 = getelementptr inbounds float, ptr %v1937, i64 %v2059
  %v2061 = mul i64 %v2058, 8
  %v2062 = add i64 %v2061, 0
  %v2063 = getelementptr inbounds float, ptr %v1951, i64 %v2062
  call void @outer_2x8(ptr %v2060, ptr %v210, i64 %v1966, ptr %v2063, i64 8)
  %v2064 = add nsw i64 %v2055, 1
  br label %b319
b321:
  %v2065 = add nsw i64 %v1967, 64
  br label %b295
b297:
  %v2066 = add nsw i64 %v1962, 384
  br label %b292
b294:
  %v2067 = icmp sgt i64 %v3, 1
  br i1 %v2067, label %b322, label %b323
b322:
  %v2068 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2069 = atomicrmw add ptr %v2068, i64 1 acq_rel
  %v2070 = load i64, ptr %v205, align 8
  %v2071 = add i64 %v2070, 1
  store i64 %v2071, ptr %v205, align 8
  %v2072 = mul i64 %v3, %v2071
  br label %b324
b324:
  %v2073 = load atomic i64, ptr %v2068 acquire, align 8
  %v2074 = icmp slt i64 %v2073, %v2072
  br i1 %v2074, label %b325, label %b326
b325:
  %v2075 = call i32 @sched_yield()
  br label %b324
b326:
  br label %b323
b323:
  %v2076 = mul i64 0, 8
  %v2077 = getelementptr inbounds float, ptr %v82, i64 %v2076
  %v2078 = getelementptr inbounds float, ptr %v2077, i64 0
  %v2079 = mul i64 0, 8
  %v2080 = getelementptr inbounds float, ptr %v56, i64 %v2079
  %v2081 = getelementptr inbounds float, ptr %v2080, i64 0
  %v2082 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2083 = add i64 8, 1
  %v2084 = sdiv i64 %v2083, 2
  %v2085 = add i64 %v2, 1
  %v2086 = mul i64 %v2084, %v2
  %v2087 = sdiv i64 %v2086, %v3
  %v2088 = mul i64 %v2087, 2
  %v2089 = icmp slt i64 %v2088, 8
  %v2090 = select i1 %v2089, i64 %v2088, i64 8
  %v2091 = mul i64 %v2084, %v2085
  %v2092 = sdiv i64 %v2091, %v3
  %v2093 = mul i64 %v2092, 2
  %v2094 = icmp slt i64 %v2093, 8
  %v2095 = select i1 %v2094, i64 %v2093, i64 8
  %v2096 = getelementptr inbounds float, ptr %v108, i64 0
  br label %b327
b327:
  %v2097 = phi i64 [ %v2090, %b323 ], [ %v2105, %b332 ]
  %v2098 = icmp slt i64 %v2097, %v2095
  br i1 %v2098, label %b328, label %b329
b328:
  %v2099 = mul i64 %v2097, 8
  %v2100 = getelementptr inbounds float, ptr %v2096, i64 %v2099
  br label %b330
b330:
  %v2101 = phi i64 [ 0, %b328 ], [ %v2104, %b331 ]
  %v2102 = icmp slt i64 %v2101, 8
  br i1 %v2102, label %b331, label %b332
b331:
  %v2103 = getelementptr inbounds float, ptr %v2100, i64 %v2101
  store float 0x0000000000000000, ptr %v2103, align 4
  %v2104 = add nsw i64 %v2101, 1
  br label %b330
b332:
  %v2105 = add nsw i64 %v2097, 1
  br label %b327
b329:
  %v2106 = mul i64 %v8, 1
  br label %b333
b333:
  %v2107 = phi i64 [ 0, %b329 ], [ %v2211, %b338 ]
  %v2108 = icmp slt i64 %v2107, %v2106
  br i1 %v2108, label %b334, label %b335
b334:
  %v2109 = sub i64 %v2106, %v2107
  %v2110 = icmp slt i64 %v2109, 384
  %v2111 = select i1 %v2110, i64 %v2109, i64 384
  br label %b336
b336:
  %v2112 = phi i64 [ %v2090, %b334 ], [ %v2210, %b362 ]
  %v2113 = icmp slt i64 %v2112, %v2095
  br i1 %v2113, label %b337, label %b338
b337:
  %v2114 = sub i64 %v2095, %v2112
  %v2115 = icmp slt i64 %v2114, 64
  %v2116 = select i1 %v2115, i64 %v2114, i64 64
  %v2117 = sdiv i64 %v2116, 2
  %v2118 = mul i64 %v2117, 2
  %v2119 = sub i64 %v2116, %v2118
  %v2120 = mul i64 %v2107, 8
  %v2121 = add i64 %v2120, %v2112
  %v2122 = getelementptr inbounds float, ptr %v2078, i64 %v2121
  br label %b339
b339:
  %v2123 = phi i64 [ 0, %b337 ], [ %v2149, %b347 ]
  %v2124 = icmp slt i64 %v2123, %v2111
  br i1 %v2124, label %b340, label %b341
b340:
  %v2125 = mul i64 %v2123, 8
  %v2126 = getelementptr inbounds float, ptr %v2122, i64 %v2125
  %v2127 = mul i64 %v2123, 2
  %v2128 = getelementptr inbounds float, ptr %v2082, i64 %v2127
  br label %b342
b342:
  %v2129 = phi i64 [ 0, %b340 ], [ %v2138, %b343 ]
  %v2130 = icmp slt i64 %v2129, %v2117
  br i1 %v2130, label %b343, label %b344
b343:
  %v2131 = mul i64 %v2129, 2
  %v2132 = getelementptr inbounds float, ptr %v2126, i64 %v2131
  %v2133 = mul i64 %v2129, 768
  %v2134 = getelementptr inbounds float, ptr %v2128, i64 %v2133
  %v2135 = getelementptr inbounds float, ptr %v2132, i64 0
  %v2136 = load <2 x float>, ptr %v2135, align 4
  %v2137 = getelementptr inbounds float, ptr %v2134, i64 0
  store <2 x float> %v2136, ptr %v2137, align 4
  %v2138 = add nsw i64 %v2129, 1
  br label %b342
b344:
  %v2139 = mul i64 %v2117, 2
  %v2140 = getelementptr inbounds float, ptr %v2126, i64 %v2139
  %v2141 = mul i64 %v2117, 768
  %v2142 = getelementptr inbounds float, ptr %v2128, i64 %v2141
  br label %b345
b345:
  %v2143 = phi i64 [ 0, %b344 ], [ %v2148, %b346 ]
  %v2144 = icmp slt i64 %v2143, %v2119
  br i1 %v2144, label %b346, label %b347
b346:
  %v2145 = getelementptr inbounds float, ptr %v2140, i64 %v2143
  %v2146 = load float, ptr %v2145, align 4
  %v2147 = getelementptr inbounds float, ptr %v2142, i64 %v2143
  store float %v2146, ptr %v2147, align 4
  %v2148 = add nsw i64 %v2143, 1
  br label %b345, !llvm.loop !9
b347:
  %v2149 = add nsw i64 %v2123, 1
  br label %b339
b341:
  br label %b348
b348:
  %v2150 = phi i64 [ 0, %b341 ], [ %v2185, %b356 ]
  %v2151 = icmp slt i64 %v2150, 0
  br i1 %v2151, label %b349, label %b350
b349:
  %v2152 = mul i64 %v2107, 8
  %v2153 = add i64 %v2152, %v2150
  %v2154 = getelementptr inbounds float, ptr %v2081, i64 %v2153
  br label %b351
b351:
  %v2155 = phi i64 [ 0, %b349 ], [ %v2173, %b352 ]
  %v2156 = icmp slt i64 %v2155, %v2111
  br i1 %v2156, label %b352, label %b353
b352:
  %v2157 = mul i64 %v2155, 8
  %v2158 = getelementptr inbounds float, ptr %v2154, i64 %v2157
  %v2159 = mul i64 %v2155, 32
  %v2160 = getelementptr inbounds float, ptr %v210, i64 %v2159
  %v2161 = getelementptr inbounds float, ptr %v2158, i64 0
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = getelementptr inbounds float, ptr %v2160, i64 0
  store <8 x float> %v2162, ptr %v2163, align 4
  %v2164 = getelementptr inbounds float, ptr %v2158, i64 8
  %v2165 = load <8 x float>, ptr %v2164, align 4
  %v2166 = getelementptr inbounds float, ptr %v2160, i64 8
  store <8 x float> %v2165, ptr %v2166, align 4
  %v2167 = getelementptr inbounds float, ptr %v2158, i64 16
  %v2168 = load <8 x float>, ptr %v2167, align 4
  %v2169 = getelementptr inbounds float, ptr %v2160, i64 16
  store <8 x float> %v2168, ptr %v2169, align 4
  %v2170 = getelementptr inbounds float, ptr %v2158, i64 24
  %v2171 = load <8 x float>, ptr %v2170, align 4
  %v2172 = getelementptr inbounds float, ptr %v2160, i64 24
  store <8 x float> %v2171, ptr %v2172, align 4
  %v2173 = add nsw i64 %v2155, 1
  br label %b351
b353:
  %v2174 = sdiv i64 %v2116, 2
  br label %b354
b354:
  %v2175 = phi i64 [ 0, %b353 ], [ %v2184, %b355 ]
  %v2176 = icmp slt i64 %v2175, %v2174
  br i1 %v2176, label %b355, label %b356
b355:
  %v2177 = mul i64 %v2175, 2
  %v2178 = add i64 %v2112, %v2177
  %v2179 = mul i64 %v2175, 768
  %v2180 = getelementptr inbounds float, ptr %v2082, i64 %v2179
  %v2181 = mul i64 %v2178, 8
  %v2182 = add i64 %v2181, %v2150
  %v2183 = getelementptr inbounds float, ptr %v2096, i64 %v2182
  call void @outer_2x32(ptr %v2180, ptr %v210, i64 %v2111, ptr %v2183, i64 8)
  %v2184 = add nsw i64 %v2175, 1
  br label %b354
b356:
  %v2185 = add nsw i64 %v2150, 32
  br label %b348
b350:
  %v2186 = mul i64 %v2107, 8
  %v2187 = add i64 %v2186, 0
  %v2188 = getelementptr inbounds float, ptr %v2081, i64 %v2187
  br label %b357
b357:
  %v2189 = phi i64 [ 0, %b350 ], [ %v2198, %b358 ]
  %v2190 = icmp slt i64 %v2189, %v2111
  br i1 %v2190, label %b358, label %b359
b358:
  %v2191 = mul i64 %v2189, 8
  %v2192 = getelementptr inbounds float, ptr %v2188, i64 %v2191
  %v2193 = mul i64 %v2189, 8
  %v2194 = getelementptr inbounds float, ptr %v210, i64 %v2193
  %v2195 = getelementptr inbounds float, ptr %v2192, i64 0
  %v2196 = load <8 x float>, ptr %v2195, align 4
  %v2197 = getelementptr inbounds float, ptr %v2194, i64 0
  store <8 x float> %v2196, ptr %v2197, align 4
  %v2198 = add nsw i64 %v2189, 1
  br label %b357
b359:
  %v2199 = sdiv i64 %v2116, 2
  br label %b360
b360:
  %v2200 = phi i64 [ 0, %b359 ], [ %v2209, %b361 ]
  %v2201 = icmp slt i64 %v2200, %v2199
  br i1 %v2201, label %b361, label %b362
b361:
  %v2202 = mul i64 %v2200, 2
  %v2203 = add i64 %v2112, %v2202
  %v2204 = mul i64 %v2200, 768
  %v2205 = getelementptr inbounds float, ptr %v2082, i64 %v2204
  %v2206 = mul i64 %v2203, 8
  %v2207 = add i64 %v2206, 0
  %v2208 = getelementptr inbounds float, ptr %v2096, i64 %v2207
  call void @outer_2x8(ptr %v2205, ptr %v210, i64 %v2111, ptr %v2208, i64 8)
  %v2209 = add nsw i64 %v2200, 1
  br label %b360
b362:
  %v2210 = add nsw i64 %v2112, 64
  br label %b336
b338:
  %v2211 = add nsw i64 %v2107, 384
  br label %b333
b335:
  %v2212 = icmp sgt i64 %v3, 1
  br i1 %v2212, label %b363, label %b364
b363:
  %v2213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2214 = atomicrmw add ptr %v2213, i64 1 acq_rel
  %v2215 = load i64, ptr %v205, align 8
  %v2216 = add i64 %v2215, 1
  store i64 %v2216, ptr %v205, align 8
  %v2217 = mul i64 %v3, %v2216
  br label %b365
b365:
  %v2218 = load atomic i64, ptr %v2213 acquire, align 8
  %v2219 = icmp slt i64 %v2218, %v2217
  br i1 %v2219, label %b366, label %b367
b366:
  %v2220 = call i32 @sched_yield()
  br label %b365
b367:
  br label %b364
b364:
  %v2221 = mul i64 0, 8
  %v2222 = getelementptr inbounds float, ptr %v88, i64 %v2221
  %v2223 = getelementptr inbounds float, ptr %v2222, i64 0
  %v2224 = mul i64 0, 8
  %v2225 = getelementptr inbounds float, ptr %v52, i64 %v2224
  %v2226 = getelementptr inbounds float, ptr %v2225, i64 0
  %v2227 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2228 = add i64 8, 1
  %v2229 = sdiv i64 %v2228, 2
  %v2230 = add i64 %v2, 1
  %v2231 = mul i64 %v2229, %v2
  %v2232 = sdiv i64 %v2231, %v3
  %v2233 = mul i64 %v2232, 2
  %v2234 = icmp slt i64 %v2233, 8
  %v2235 = select i1 %v2234, i64 %v2233, i64 8
  %v2236 = mul i64 %v2229, %v2230
  %v2237 = sdiv i64 %v2236, %v3
  %v2238 = mul i64 %v2237, 2
  %v2239 = icmp slt i64 %v2238, 8
  %v2240 = select i1 %v2239, i64 %v2238, i64 8
  %v2241 = getelementptr inbounds float, ptr %v110, i64 0
  br label %b368
b368:
  %v2242 = phi i64 [ %v2235, %b364 ], [ %v2250, %b373 ]
  %v2243 = icmp slt i64 %v2242, %v2240
  br i1 %v2243, label %b369, label %b370
b369:
  %v2244 = mul i64 %v2242, 8
  %v2245 = getelementptr inbounds float, ptr %v2241, i64 %v2244
  br label %b371
b371:
  %v2246 = phi i64 [ 0, %b369 ], [ %v2249, %b372 ]
  %v2247 = icmp slt i64 %v2246, 8
  br i1 %v2247, label %b372, label %b373
b372:
  %v2248 = getelementptr inbounds float, ptr %v2245, i64 %v2246
  store float 0x0000000000000000, ptr %v2248, align 4
  %v2249 = add nsw i64 %v2246, 1
  br label %b371
b373:
  %v2250 = add nsw i64 %v2242, 1
  br label %b368
b370:
  %v2251 = mul i64 %v8, 1
  br label %b374
b374:
  %v2252 = phi i64 [ 0, %b370 ], [ %v2356, %b379 ]
  %v2253 = icmp slt i64 %v2252, %v2251
  br i1 %v2253, label %b375, label %b376
b375:
  %v2254 = sub i64 %v2251, %v2252
  %v2255 = icmp slt i64 %v2254, 384
  %v2256 = select i1 %v2255, i64 %v2254, i64 384
  br label %b377
b377:
  %v2257 = phi i64 [ %v2235, %b375 ], [ %v2355, %b403 ]
  %v2258 = icmp slt i64 %v2257, %v2240
  br i1 %v2258, label %b378, label %b379
b378:
  %v2259 = sub i64 %v2240, %v2257
  %v2260 = icmp slt i64 %v2259, 64
  %v2261 = select i1 %v2260, i64 %v2259, i64 64
  %v2262 = sdiv i64 %v2261, 2
  %v2263 = mul i64 %v2262, 2
  %v2264 = sub i64 %v2261, %v2263
  %v2265 = mul i64 %v2252, 8
  %v2266 = add i64 %v2265, %v2257
  %v2267 = getelementptr inbounds float, ptr %v2223, i64 %v2266
  br label %b380
b380:
  %v2268 = phi i64 [ 0, %b378 ], [ %v2294, %b388 ]
  %v2269 = icmp slt i64 %v2268, %v2256
  br i1 %v2269, label %b381, label %b382
b381:
  %v2270 = mul i64 %v2268, 8
  %v2271 = getelementptr inbounds float, ptr %v2267, i64 %v2270
  %v2272 = mul i64 %v2268, 2
  %v2273 = getelementptr inbounds float, ptr %v2227, i64 %v2272
  br label %b383
b383:
  %v2274 = phi i64 [ 0, %b381 ], [ %v2283, %b384 ]
  %v2275 = icmp slt i64 %v2274, %v2262
  br i1 %v2275, label %b384, label %b385
b384:
  %v2276 = mul i64 %v2274, 2
  %v2277 = getelementptr inbounds float, ptr %v2271, i64 %v2276
  %v2278 = mul i64 %v2274, 768
  %v2279 = getelementptr inbounds float, ptr %v2273, i64 %v2278
  %v2280 = getelementptr inbounds float, ptr %v2277, i64 0
  %v2281 = load <2 x float>, ptr %v2280, align 4
  %v2282 = getelementptr inbounds float, ptr %v2279, i64 0
  store <2 x float> %v2281, ptr %v2282, align 4
  %v2283 = add nsw i64 %v2274, 1
  br label %b383
b385:
  %v2284 = mul i64 %v2262, 2
  %v2285 = getelementptr inbounds float, ptr %v2271, i64 %v2284
  %v2286 = mul i64 %v2262, 768
  %v2287 = getelementptr inbounds float, ptr %v2273, i64 %v2286
  br label %b386
b386:
  %v2288 = phi i64 [ 0, %b385 ], [ %v2293, %b387 ]
  %v2289 = icmp slt i64 %v2288, %v2264
  br i1 %v2289, label %b387, label %b388
b387:
  %v2290 = getelementptr inbounds float, ptr %v2285, i64 %v2288
  %v2291 = load float, ptr %v2290, align 4
  %v2292 = getelementptr inbounds float, ptr %v2287, i64 %v2288
  store float %v2291, ptr %v2292, align 4
  %v2293 = add nsw i64 %v2288, 1
  br label %b386, !llvm.loop !12
b388:
  %v2294 = add nsw i64 %v2268, 1
  br label %b380
b382:
  br label %b389
b389:
  %v2295 = phi i64 [ 0, %b382 ], [ %v2330, %b397 ]
  %v2296 = icmp slt i64 %v2295, 0
  br i1 %v2296, label %b390, label %b391
b390:
  %v2297 = mul i64 %v2252, 8
  %v2298 = add i64 %v2297, %v2295
  %v2299 = getelementptr inbounds float, ptr %v2226, i64 %v2298
  br label %b392
b392:
  %v2300 = phi i64 [ 0, %b390 ], [ %v2318, %b393 ]
  %v2301 = icmp slt i64 %v2300, %v2256
  br i1 %v2301, label %b393, label %b394
b393:
  %v2302 = mul i64 %v2300, 8
  %v2303 = getelementptr inbounds float, ptr %v2299, i64 %v2302
  %v2304 = mul i64 %v2300, 32
  %v2305 = getelementptr inbounds float, ptr %v210, i64 %v2304
  %v2306 = getelementptr inbounds float, ptr %v2303, i64 0
  %v2307 = load <8 x float>, ptr %v2306, align 4
  %v2308 = getelementptr inbounds float, ptr %v2305, i64 0
  store <8 x float> %v2307, ptr %v2308, align 4
  %v2309 = getelementptr inbounds float, ptr %v2303, i64 8
  %v2310 = load <8 x float>, ptr %v2309, align 4
  %v2311 = getelementptr inbounds float, ptr %v2305, i64 8
  store <8 x float> %v2310, ptr %v2311, align 4
  %v2312 = getelementptr inbounds float, ptr %v2303, i64 16
  %v2313 = load <8 x float>, ptr %v2312, align 4
  %v2314 = getelementptr inbounds float, ptr %v2305, i64 16
  store <8 x float> %v2313, ptr %v2314, align 4
  %v2315 = getelementptr inbounds float, ptr %v2303, i64 24
  %v2316 = load <8 x float>, ptr %v2315, align 4
  %v2317 = getelementptr inbounds float, ptr %v2305, i64 24
  store <8 x float> %v2316, ptr %v2317, align 4
  %v2318 = add nsw i64 %v2300, 1
  br label %b392
b394:
  %v2319 = sdiv i64 %v2261, 2
  br label %b395
b395:
  %v2320 = phi i64 [ 0, %b394 ], [ %v2329, %b396 ]
  %v2321 = icmp slt i64 %v2320, %v2319
  br i1 %v2321, label %b396, label %b397
b396:
  %v2322 = mul i64 %v2320, 2
  %v2323 = add i64 %v2257, %v2322
  %v2324 = mul i64 %v2320, 768
  %v2325 = getelementptr inbounds float, ptr %v2227, i64 %v2324
  %v2326 = mul i64 %v2323, 8
  %v2327 = add i64 %v2326, %v2295
  %v2328 = getelementptr inbounds float, ptr %v2241, i64 %v2327
  call void @outer_2x32(ptr %v2325, ptr %v210, i64 %v2256, ptr %v2328, i64 8)
  %v2329 = add nsw i64 %v2320, 1
  br label %b395
b397:
  %v2330 = add nsw i64 %v2295, 32
  br label %b389
b391:
  %v2331 = mul i64 %v2252, 8
  %v2332 = add i64 %v2331, 0
  %v2333 = getelementptr inbounds float, ptr %v2226, i64 %v2332
  br label %b398
b398:
  %v2334 = phi i64 [ 0, %b391 ], [ %v2343, %b399 ]
  %v2335 = icmp slt i64 %v2334, %v2256
  br i1 %v2335, label %b399, label %b400
b399:
  %v2336 = mul i64 %v2334, 8
  %v2337 = getelementptr inbounds float, ptr %v2333, i64 %v2336
  %v2338 = mul i64 %v2334, 8
  %v2339 = getelementptr inbounds float, ptr %v210, i64 %v2338
  %v2340 = getelementptr inbounds float, ptr %v2337, i64 0
  %v2341 = load <8 x float>, ptr %v2340, align 4
  %v2342 = getelementptr inbounds float, ptr %v2339, i64 0
  store <8 x float> %v2341, ptr %v2342, align 4
  %v2343 = add nsw i64 %v2334, 1
  br label %b398
b400:
  %v2344 = sdiv i64 %v2261, 2
  br label %b401
b401:
  %v2345 = phi i64 [ 0, %b400 ], [ %v2354, %b402 ]
  %v2346 = icmp slt i64 %v2345, %v2344
  br i1 %v2346, label %b402, label %b403
b402:
  %v2347 = mul i64 %v2345, 2
  %v2348 = add i64 %v2257, %v2347
  %v2349 = mul i64 %v2345, 768
  %v2350 = getelementptr inbounds float, ptr %v2227, i64 %v2349
  %v2351 = mul i64 %v2348, 8
  %v2352 = add i64 %v2351, 0
  %v2353 = getelementptr inbounds float, ptr %v2241, i64 %v2352
  call void @outer_2x8(ptr %v2350, ptr %v210, i64 %v2256, ptr %v2353, i64 8)
  %v2354 = add nsw i64 %v2345, 1
  br label %b401
b403:
  %v2355 = add nsw i64 %v2257, 64
  br label %b377
b379:
  %v2356 = add nsw i64 %v2252, 384
  br label %b374
b376:
  %v2357 = icmp sgt i64 %v3, 1
  br i1 %v2357, label %b404, label %b405
b404:
  %v2358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2359 = atomicrmw add ptr %v2358, i64 1 acq_rel
  %v2360 = load i64, ptr %v205, align 8
  %v2361 = add i64 %v2360, 1
  store i64 %v2361, ptr %v205, align 8
  %v2362 = mul i64 %v3, %v2361
  br label %b406
b406:
  %v2363 = load atomic i64, ptr %v2358 acquire, align 8
  %v2364 = icmp slt i64 %v2363, %v2362
  br i1 %v2364, label %b407, label %b408
b407:
  %v2365 = call i32 @sched_yield()
  br label %b406
b408:
  br label %b405
b405:
  %v2366 = mul i64 0, 8
  %v2367 = getelementptr inbounds float, ptr %v94, i64 %v2366
  %v2368 = getelementptr inbounds float, ptr %v2367, i64 0
  %v2369 = mul i64 0, 8
  %v2370 = getelementptr inbounds float, ptr %v48, i64 %v2369
  %v2371 = getelementptr inbounds float, ptr %v2370, i64 0
  %v2372 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2373 = add i64 8, 1
  %v2374 = sdiv i64 %v2373, 2
  %v2375 = add i64 %v2, 1
  %v2376 = mul i64 %v2374, %v2
  %v2377 = sdiv i64 %v2376, %v3
  %v2378 = mul i64 %v2377, 2
  %v2379 = icmp slt i64 %v2378, 8
  %v2380 = select i1 %v2379, i64 %v2378, i64 8
  %v2381 = mul i64 %v2374, %v2375
  %v2382 = sdiv i64 %v2381, %v3
  %v2383 = mul i64 %v2382, 2
  %v2384 = icmp slt i64 %v2383, 8
  %v2385 = select i1 %v2384, i64 %v2383, i64 8
  %v2386 = getelementptr inbounds float, ptr %v112, i64 0
  br label %b409
b409:
  %v2387 = phi i64 [ %v2380, %b405 ], [ %v2395, %b414 ]
  %v2388 = icmp slt i64 %v2387, %v2385
  br i1 %v2388, label %b410, label %b411
b410:
  %v2389 = mul i64 %v2387, 8
  %v2390 = getelementptr inbounds float, ptr %v2386, i64 %v2389
  br label %b412
b412:
  %v2391 = phi i64 [ 0, %b410 ], [ %v2394, %b413 ]
  %v2392 = icmp slt i64 %v2391, 8
  br i1 %v2392, label %b413, label %b414
b413:
  %v2393 = getelementptr inbounds float, ptr %v2390, i64 %v2391
  store float 0x0000000000000000, ptr %v2393, align 4
  %v2394 = add nsw i64 %v2391, 1
  br label %b412
b414:
  %v2395 = add nsw i64 %v2387, 1
  br label %b409
b411:
  %v2396 = mul i64 %v8, 1
  br label %b415
b415:
  %v2397 = phi i64 [ 0, %b411 ], [ %v2501, %b420 ]
  %v2398 = icmp slt i64 %v2397, %v2396
  br i1 %v2398, label %b416, label %b417
b416:
  %v2399 = sub i64 %v2396, %v2397
  %v2400 = icmp slt i64 %v2399, 384
  %v2401 = select i1 %v2400, i64 %v2399, i64 384
  br label %b418
b418:
  %v2402 = phi i64 [ %v2380, %b416 ], [ %v2500, %b444 ]
  %v2403 = icmp slt i64 %v2402, %v2385
  br i1 %v2403, label %b419, label %b420
b419:
  %v2404 = sub i64 %v2385, %v2402
  %v2405 = icmp slt i64 %v2404, 64
  %v2406 = select i1 %v2405, i64 %v2404, i64 64
  %v2407 = sdiv i64 %v2406, 2
  %v2408 = mul i64 %v2407, 2
  %v2409 = sub i64 %v2406, %v2408
  %v2410 = mul i64 %v2397, 8
  %v2411 = add i64 %v2410, %v2402
  %v2412 = getelementptr inbounds float, ptr %v2368, i64 %v2411
  br label %b421
b421:
  %v2413 = phi i64 [ 0, %b419 ], [ %v2439, %b429 ]
  %v2414 = icmp slt i64 %v2413, %v2401
  br i1 %v2414, label %b422, label %b423
b422:
  %v2415 = mul i64 %v2413, 8
  %v2416 = getelementptr inbounds float, ptr %v2412, i64 %v2415
  %v2417 = mul i64 %v2413, 2
  %v2418 = getelementptr inbounds float, ptr %v2372, i64 %v2417
  br label %b424
b424:
  %v2419 = phi i64 [ 0, %b422 ], [ %v2428, %b425 ]
  %v2420 = icmp slt i64 %v2419, %v2407
  br i1 %v2420, label %b425, label %b426
b425:
  %v2421 = mul i64 %v2419, 2
  %v2422 = getelementptr inbounds float, ptr %v2416, i64 %v2421
  %v2423 = mul i64 %v2419, 768
  %v2424 = getelementptr inbounds float, ptr %v2418, i64 %v2423
  %v2425 = getelementptr inbounds float, ptr %v2422, i64 0
  %v2426 = load <2 x float>, ptr %v2425, align 4
  %v2427 = getelementptr inbounds float, ptr %v2424, i64 0
  store <2 x float> %v2426, ptr %v2427, align 4
  %v2428 = add nsw i64 %v2419, 1
  br label %b424
b426:
  %v2429 = mul i64 %v2407, 2
  %v2430 = getelementptr inbounds float, ptr %v2416, i64 %v2429
  %v2431 = mul i64 %v2407, 768
  %v2432 = getelementptr inbounds float, ptr %v2418, i64 %v2431
  br label %b427
b427:
  %v2433 = phi i64 [ 0, %b426 ], [ %v2438, %b428 ]
  %v2434 = icmp slt i64 %v2433, %v2409
  br i1 %v2434, label %b428, label %b429
b428:
  %v2435 = getelementptr inbounds float, ptr %v2430, i64 %v2433
  %v2436 = load float, ptr %v2435, align 4
  %v2437 = getelementptr inbounds float, ptr %v2432, i64 %v2433
  store float %v2436, ptr %v2437, align 4
  %v2438 = add nsw i64 %v2433, 1
  br label %b427, !llvm.loop !15
b429:
  %v2439 = add nsw i64 %v2413, 1
  br label %b421
b423:
  br label %b430
b430:
  %v2440 = phi i64 [ 0, %b423 ], [ %v2475, %b438 ]
  %v2441 = icmp slt i64 %v2440, 0
  br i1 %v2441, label %b431, label %b432
b431:
  %v2442 = mul i64 %v2397, 8
  %v2443 = add i64 %v2442, %v2440
  %v2444 = getelementptr inbounds float, ptr %v2371, i64 %v2443
  br label %b433
b433:
  %v2445 = phi i64 [ 0, %b431 ], [ %v2463, %b434 ]
  %v2446 = icmp slt i64 %v2445, %v2401
  br i1 %v2446, label %b434, label %b435
b434:
  %v2447 = mul i64 %v2445, 8
  %v2448 = getelementptr inbounds float, ptr %v2444, i64 %v2447
  %v2449 = mul i64 %v2445, 32
  %v2450 = getelementptr inbounds float, ptr %v210, i64 %v2449
  %v2451 = getelementptr inbounds float, ptr %v2448, i64 0
  %v2452 = load <8 x float>, ptr %v2451, align 4
  %v2453 = getelementptr inbounds float, ptr %v2450, i64 0
  store <8 x float> %v2452, ptr %v2453, align 4
  %v2454 = getelementptr inbounds float, ptr %v2448, i64 8
  %v2455 = load <8 x float>, ptr %v2454, align 4
  %v2456 = getelementptr inbounds float, ptr %v2450, i64 8
  store <8 x float> %v2455, ptr %v2456, align 4
  %v2457 = getelementptr inbounds float, ptr %v2448, i64 16
  %v2458 = load <8 x float>, ptr %v2457, align 4
  %v2459 = getelementptr inbounds float, ptr %v2450, i64 16
  store <8 x float> %v2458, ptr %v2459, align 4
  %v2460 = getelementptr inbounds float, ptr %v2448, i64 24
  %v2461 = load <8 x float>, ptr %v2460, align 4
  %v2462 = getelementptr inbounds float, ptr %v2450, i64 24
  store <8 x float> %v2461, ptr %v2462, align 4
  %v2463 = add nsw i64 %v2445, 1
  br label %b433
b435:
  %v2464 = sdiv i64 %v2406, 2
  br label %b436
b436:
  %v2465 = phi i64 [ 0, %b435 ], [ %v2474, %b437 ]
  %v2466 = icmp slt i64 %v2465, %v2464
  br i1 %v2466, label %b437, label %b438
b437:
  %v2467 = mul i64 %v2465, 2
  %v2468 = add i64 %v2402, %v2467
  %v2469 = mul i64 %v2465, 768
  %v2470 = getelementptr inbounds float, ptr %v2372, i64 %v2469
  %v2471 = mul i64 %v2468, 8
  %v2472 = add i64 %v2471, %v2440
  %v2473 = getelementptr inbounds float, ptr %v2386, i64 %v2472
  call void @outer_2x32(ptr %v2470, ptr %v210, i64 %v2401, ptr %v2473, i64 8)
  %v2474 = add nsw i64 %v2465, 1
  br label %b436
b438:
  %v2475 = add nsw i64 %v2440, 32
  br label %b430
b432:
  %v2476 = mul i64 %v2397, 8
  %v2477 = add i64 %v2476, 0
  %v2478 = getelementptr inbounds float, ptr %v2371, i64 %v2477
  br label %b439
b439:
  %v2479 = phi i64 [ 0, %b432 ], [ %v2488, %b440 ]
  %v2480 = icmp slt i64 %v2479, %v2401
  br i1 %v2480, label %b440, label %b441
b440:
  %v2481 = mul i64 %v2479, 8
  %v2482 = getelementptr inbounds float, ptr %v2478, i64 %v2481
  %v2483 = mul i64 %v2479, 8
  %v2484 = getelementptr inbounds float, ptr %v210, i64 %v2483
  %v2485 = getelementptr inbounds float, ptr %v2482, i64 0
  %v2486 = load <8 x float>, ptr %v2485, align 4
  %v2487 = getelementptr inbounds float, ptr %v2484, i64 0
  store <8 x float> %v2486, ptr %v2487, align 4
  %v2488 = add nsw i64 %v2479, 1
  br label %b439
b441:
  %v2489 = sdiv i64 %v2406, 2
  br label %b442
b442:
  %v2490 = phi i64 [ 0, %b441 ], [ %v2499, %b443 ]
  %v2491 = icmp slt i64 %v2490, %v2489
  br i1 %v2491, label %b443, label %b444
b443:
  %v2492 = mul i64 %v2490, 2
  %v2493 = add i64 %v2402, %v2492
  %v2494 = mul i64 %v2490, 768
  %v2495 = getelementptr inbounds float, ptr %v2372, i64 %v2494
  %v2496 = mul i64 %v2493, 8
  %v2497 = add i64 %v2496, 0
  %v2498 = getelementptr inbounds float, ptr %v2386, i64 %v2497
  call void @outer_2x8(ptr %v2495, ptr %v210, i64 %v2401, ptr %v2498, i64 8)
  %v2499 = add nsw i64 %v2490, 1
  br label %b442
b444:
  %v2500 = add nsw i64 %v2402, 64
  br label %b418
b420:
  %v2501 = add nsw i64 %v2397, 384
  br label %b415
b417:
  %v2502 = icmp sgt i64 %v3, 1
  br i1 %v2502, label %b445, label %b446
b445:
  %v2503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2504 = atomicrmw add ptr %v2503, i64 1 acq_rel
  %v2505 = load i64, ptr %v205, align 8
  %v2506 = add i64 %v2505, 1
  store i64 %v2506, ptr %v205, align 8
  %v2507 = mul i64 %v3, %v2506
  br label %b447
b447:
  %v2508 = load atomic i64, ptr %v2503 acquire, align 8
  %v2509 = icmp slt i64 %v2508, %v2507
  br i1 %v2509, label %b448, label %b449
b448:
  %v2510 = call i32 @sched_yield()
  br label %b447
b449:
  br label %b446
b446:
  %v2511 = mul i64 0, 8
  %v2512 = getelementptr inbounds float, ptr %v100, i64 %v2511
  %v2513 = getelementptr inbounds float, ptr %v2512, i64 0
  %v2514 = mul i64 0, 8
  %v2515 = getelementptr inbounds float, ptr %v24, i64 %v2514
  %v2516 = getelementptr inbounds float, ptr %v2515, i64 0
  %v2517 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2518 = add i64 8, 1
  %v2519 = sdiv i64 %v2518, 2
  %v2520 = add i64 %v2, 1
  %v2521 = mul i64 %v2519, %v2
  %v2522 = sdiv i64 %v2521, %v3
  %v2523 = mul i64 %v2522, 2
  %v2524 = icmp slt i64 %v2523, 8
  %v2525 = select i1 %v2524, i64 %v2523, i64 8
  %v2526 = mul i64 %v2519, %v2520
  %v2527 = sdiv i64 %v2526, %v3
  %v2528 = mul i64 %v2527, 2
  %v2529 = icmp slt i64 %v2528, 8
  %v2530 = select i1 %v2529, i64 %v2528, i64 8
  %v2531 = getelementptr inbounds float, ptr %v114, i64 0
  br label %b450
b450:
  %v2532 = phi i64 [ %v2525, %b446 ], [ %v2540, %b455 ]
  %v2533 = icmp slt i64 %v2532, %v2530
  br i1 %v2533, label %b451, label %b452
b451:
  %v2534 = mul i64 %v2532, 8
  %v2535 = getelementptr inbounds float, ptr %v2531, i64 %v2534
  br label %b453
b453:
  %v2536 = phi i64 [ 0, %b451 ], [ %v2539, %b454 ]
  %v2537 = icmp slt i64 %v2536, 8
  br i1 %v2537, label %b454, label %b455
b454:
  %v2538 = getelementptr inbounds float, ptr %v2535, i64 %v2536
  store float 0x0000000000000000, ptr %v2538, align 4
  %v2539 = add nsw i64 %v2536, 1
  br label %b453
b455:
  %v2540 = add nsw i64 %v2532, 1
  br label %b450
b452:
  %v2541 = mul i64 %v8, 1
  br label %b456
b456:
  %v2542 = phi i64 [ 0, %b452 ], [ %v2646, %b461 ]
  %v2543 = icmp slt i64 %v2542, %v2541
  br i1 %v2543, label %b457, label %b458
b457:
  %v2544 = sub i64 %v2541, %v2542
  %v2545 = icmp slt i64 %v2544, 384
  %v2546 = select i1 %v2545, i64 %v2544, i64 384
  br label %b459
b459:
  %v2547 = phi i64 [ %v2525, %b457 ], [ %v2645, %b485 ]
  %v2548 = icmp slt i64 %v2547, %v2530
  br i1 %v2548, label %b460, label %b461
b460:
  %v2549 = sub i64 %v2530, %v2547
  %v2550 = icmp slt i64 %v2549, 64
  %v2551 = select i1 %v2550, i64 %v2549, i64 64
  %v2552 = sdiv i64 %v2551, 2
  %v2553 = mul i64 %v2552, 2
  %v2554 = sub i64 %v2551, %v2553
  %v2555 = mul i64 %v2542, 8
  %v2556 = add i64 %v2555, %v2547
  %v2557 = getelementptr inbounds float, ptr %v2513, i64 %v2556
  br label %b462
b462:
  %v2558 = phi i64 [ 0, %b460 ], [ %v2584, %b470 ]
  %v2559 = icmp slt i64 %v2558, %v2546
  br i1 %v2559, label %b463, label %b464
b463:
  %v2560 = mul i64 %v2558, 8
  %v2561 = getelementptr inbounds float, ptr %v2557, i64 %v2560
  %v2562 = mul i64 %v2558, 2
  %v2563 = getelementptr inbounds float, ptr %v2517, i64 %v2562
  br label %b465
b465:
  %v2564 = phi i64 [ 0, %b463 ], [ %v2573, %b466 ]
  %v2565 = icmp slt i64 %v2564, %v2552
  br i1 %v2565, label %b466, label %b467
b466:
  %v2566 = mul i64 %v2564, 2
  %v2567 = getelementptr inbounds float, ptr %v2561, i64 %v2566
  %v2568 = mul i64 %v2564, 768
  %v2569 = getelementptr inbounds float, ptr %v2563, i64 %v2568
  %v2570 = getelementptr inbounds float, ptr %v2567, i64 0
  %v2571 = load <2 x float>, ptr %v2570, align 4
  %v2572 = getelementptr inbounds float, ptr %v2569, i64 0
  store <2 x float> %v2571, ptr %v2572, align 4
  %v2573 = add nsw i64 %v2564, 1
  br label %b465
b467:
  %v2574 = mul i64 %v2552, 2
  %v2575 = getelementptr inbounds float, ptr %v2561, i64 %v2574
  %v2576 = mul i64 %v2552, 768
  %v2577 = getelementptr inbounds float, ptr %v2563, i64 %v2576
  br label %b468
b468:
  %v2578 = phi i64 [ 0, %b467 ], [ %v2583, %b469 ]
  %v2579 = icmp slt i64 %v2578, %v2554
  br i1 %v2579, label %b469, label %b470
b469:
  %v2580 = getelementptr inbounds float, ptr %v2575, i64 %v2578
  %v2581 = load float, ptr %v2580, align 4
  %v2582 = getelementptr inbounds float, ptr %v2577, i64 %v2578
  store float %v2581, ptr %v2582, align 4
  %v2583 = add nsw i64 %v2578, 1
  br label %b468, !llvm.loop !18
b470:
  %v2584 = add nsw i64 %v2558, 1
  br label %b462
b464:
  br label %b471
b471:
  %v2585 = phi i64 [ 0, %b464 ], [ %v2620, %b479 ]
  %v2586 = icmp slt i64 %v2585, 0
  br i1 %v2586, label %b472, label %b473
b472:
  %v2587 = mul i64 %v2542, 8
  %v2588 = add i64 %v2587, %v2585
  %v2589 = getelementptr inbounds float, ptr %v2516, i64 %v2588
  br label %b474
b474:
  %v2590 = phi i64 [ 0, %b472 ], [ %v2608, %b475 ]
  %v2591 = icmp slt i64 %v2590, %v2546
  br i1 %v2591, label %b475, label %b476
b475:
  %v2592 = mul i64 %v2590, 8
  %v2593 = getelementptr inbounds float, ptr %v2589, i64 %v2592
  %v2594 = mul i64 %v2590, 32
  %v2595 = getelementptr inbounds float, ptr %v210, i64 %v2594
  %v2596 = getelementptr inbounds float, ptr %v2593, i64 0
  %v2597 = load <8 x float>, ptr %v2596, align 4
  %v2598 = getelementptr inbounds float, ptr %v2595, i64 0
  store <8 x float> %v2597, ptr %v2598, align 4
  %v2599 = getelementptr inbounds float, ptr %v2593, i64 8
  %v2600 = load <8 x float>, ptr %v2599, align 4
  %v2601 = getelementptr inbounds float, ptr %v2595, i64 8
  store <8 x float> %v2600, ptr %v2601, align 4
  %v2602 = getelementptr inbounds float, ptr %v2593, i64 16
  %v2603 = load <8 x float>, ptr %v2602, align 4
  %v2604 = getelementptr inbounds float, ptr %v2595, i64 16
  store <8 x float> %v2603, ptr %v2604, align 4
  %v2605 = getelementptr inbounds float, ptr %v2593, i64 24
  %v2606 = load <8 x float>, ptr %v2605, align 4
  %v2607 = getelementptr inbounds float, ptr %v2595, i64 24
  store <8 x float> %v2606, ptr %v2607, align 4
  %v2608 = add nsw i64 %v2590, 1
  br label %b474
b476:
  %v2609 = sdiv i64 %v2551, 2
  br label %b477
b477:
  %v2610 = phi i64 [ 0, %b476 ], [ %v2619, %b478 ]
  %v2611 = icmp slt i64 %v2610, %v2609
  br i1 %v2611, label %b478, label %b479
b478:
  %v2612 = mul i64 %v2610, 2
  %v2613 = add i64 %v2547, %v2612
  %v2614 = mul i64 %v2610, 768
  %v2615 = getelementptr inbounds float, ptr %v2517, i64 %v2614
  %v2616 = mul i64 %v2613, 8
  %v2617 = add i64 %v2616, %v2585
  %v2618 = getelementptr inbounds float, ptr %v2531, i64 %v2617
  call void @outer_2x32(ptr %v2615, ptr %v210, i64 %v2546, ptr %v2618, i64 8)
  %v2619 = add nsw i64 %v2610, 1
  br label %b477
b479:
  %v2620 = add nsw i64 %v2585, 32
  br label %b471
b473:
  %v2621 = mul i64 %v2542, 8
  %v2622 = add i64 %v2621, 0
  %v2623 = getelementptr inbounds float, ptr %v2516, i64 %v2622
  br label %b480
b480:
  %v2624 = phi i64 [ 0, %b473 ], [ %v2633, %b481 ]
  %v2625 = icmp slt i64 %v2624, %v2546
  br i1 %v2625, label %b481, label %b482
b481:
  %v2626 = mul i64 %v2624, 8
  %v2627 = getelementptr inbounds float, ptr %v2623, i64 %v2626
  %v2628 = mul i64 %v2624, 8
  %v2629 = getelementptr inbounds float, ptr %v210, i64 %v2628
  %v2630 = getelementptr inbounds float, ptr %v2627, i64 0
  %v2631 = load <8 x float>, ptr %v2630, align 4
  %v2632 = getelementptr inbounds float, ptr %v2629, i64 0
  store <8 x float> %v2631, ptr %v2632, align 4
  %v2633 = add nsw i64 %v2624, 1
  br label %b480
b482:
  %v2634 = sdiv i64 %v2551, 2
  br label %b483
b483:
  %v2635 = phi i64 [ 0, %b482 ], [ %v2644, %b484 ]
  %v2636 = icmp slt i64 %v2635, %v2634
  br i1 %v2636, label %b484, label %b485
b484:
  %v2637 = mul i64 %v2635, 2
  %v2638 = add i64 %v2547, %v2637
  %v2639 = mul i64 %v2635, 768
  %v2640 = getelementptr inbounds float, ptr %v2517, i64 %v2639
  %v2641 = mul i64 %v2638, 8
  %v2642 = add i64 %v2641, 0
  %v2643 = getelementptr inbounds float, ptr %v2531, i64 %v2642
  call void @outer_2x8(ptr %v2640, ptr %v210, i64 %v2546, ptr %v2643, i64 8)
  %v2644 = add nsw i64 %v2635, 1
  br label %b483
b485:
  %v2645 = add nsw i64 %v2547, 64
  br label %b459
b461:
  %v2646 = add nsw i64 %v2542, 384
  br label %b456
b458:
  %v2647 = icmp sgt i64 %v3, 1
  br i1 %v2647, label %b486, label %b487
b486:
  %v2648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2649 = atomicrmw add ptr %v2648, i64 1 acq_rel
  %v2650 = load i64, ptr %v205, align 8
  %v2651 = add i64 %v2650, 1
  store i64 %v2651, ptr %v205, align 8
  %v2652 = mul i64 %v3, %v2651
  br label %b488
b488:
  %v2653 = load atomic i64, ptr %v2648 acquire, align 8
  %v2654 = icmp slt i64 %v2653, %v2652
  br i1 %v2654, label %b489, label %b490
b489:
  %v2655 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  %v2656 = icmp eq i64 %v2, 0
  br i1 %v2656, label %b491, label %b492
b491:
  br label %b493
b493:
  %v2657 = phi i64 [ 0, %b491 ], [ %v2693, %b498 ]
  %v2658 = phi <8 x float> [ splat (float 0x0000000000000000), %b491 ], [ %v2692, %b498 ]
  %v2659 = icmp slt i64 %v2657, %v8
  br i1 %v2659, label %b494, label %b495
b494:
  %v2660 = add i64 %v2657, 128
  %v2661 = icmp slt i64 %v2660, %v8
  %v2662 = select i1 %v2661, i64 %v2660, i64 %v8
  br label %b496
b496:
  %v2663 = phi i64 [ %v2657, %b494 ], [ %v2691, %b497 ]
  %v2664 = phi <8 x float> [ splat (float 0x0000000000000000), %b494 ], [ %v2690, %b497 ]
  %v2665 = icmp slt i64 %v2663, %v2662
  br i1 %v2665, label %b497, label %b498
b497:
  %v2666 = mul i64 %v2663, 8
  %v2667 = getelementptr inbounds float, ptr %v68, i64 %v2666
  %v2668 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2669 = mul i64 %v2663, 8
  %v2670 = getelementptr inbounds float, ptr %v66, i64 %v2669
  %v2671 = add i64 0, 0
  %v2672 = getelementptr inbounds float, ptr %v2667, i64 %v2671
  %v2673 = load <8 x float>, ptr %v2672, align 4
  %v2674 = add i64 0, 0
  %v2675 = getelementptr inbounds float, ptr %v42, i64 %v2674
  %v2676 = load <8 x float>, ptr %v2675, align 4
  %v2677 = add i64 0, 0
  %v2678 = getelementptr inbounds float, ptr %v2670, i64 %v2677
  %v2679 = load <8 x float>, ptr %v2678, align 4
  %v2680 = fadd <8 x float> %v2676, %v2679
  %v2681 = insertelement <8 x float> poison, float %v2668, i64 0
  %v2682 = shufflevector <8 x float> %v2681, <8 x float> poison, <8 x i32> zeroinitializer
  %v2683 = fmul <8 x float> %v2682, %v2680
  %v2684 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2685 = shufflevector <8 x float> %v2684, <8 x float> poison, <8 x i32> zeroinitializer
  %v2686 = fadd <8 x float> %v2685, %v2683
  %v2687 = fdiv <8 x float> %v2673, %v2686
  %v2688 = fmul <8 x float> %v2682, %v2679
  %v2689 = fmul <8 x float> %v2687, %v2688
  %v2690 = fadd <8 x float> %v2664, %v2689
  %v2691 = add nsw i64 %v2663, 1
  br label %b496
b498:
  %v2692 = fadd <8 x float> %v2658, %v2664
  %v2693 = add nsw i64 %v2657, 128
  br label %b493
b495:
  %v2694 = add i64 0, 0
  %v2695 = getelementptr inbounds float, ptr %v116, i64 %v2694
  store <8 x float> %v2658, ptr %v2695, align 4
  br label %b492
b492:
  %v2696 = icmp sgt i64 %v3, 1
  br i1 %v2696, label %b499, label %b500
b499:
  %v2697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2698 = atomicrmw add ptr %v2697, i64 1 acq_rel
  %v2699 = load i64, ptr %v205, align 8
  %v2700 = add i64 %v2699, 1
  store i64 %v2700, ptr %v205, align 8
  %v2701 = mul i64 %v3, %v2700
  br label %b501
b501:
  %v2702 = load atomic i64, ptr %v2697 acquire, align 8
  %v2703 = icmp slt i64 %v2702, %v2701
  br i1 %v2703, label %b502, label %b503
b502:
  %v2704 = call i32 @sched_yield()
  br label %b501
b503:
  br label %b500
b500:
  %v2705 = icmp eq i64 %v2, 0
  br i1 %v2705, label %b504, label %b505
b504:
  br label %b506
b506:
  %v2706 = phi i64 [ 0, %b504 ], [ %v2733, %b511 ]
  %v2707 = phi <8 x float> [ splat (float 0x0000000000000000), %b504 ], [ %v2732, %b511 ]
  %v2708 = icmp slt i64 %v2706, %v8
  br i1 %v2708, label %b507, label %b508
b507:
  %v2709 = add i64 %v2706, 128
  %v2710 = icmp slt i64 %v2709, %v8
  %v2711 = select i1 %v2710, i64 %v2709, i64 %v8
  br label %b509
b509:
  %v2712 = phi i64 [ %v2706, %b507 ], [ %v2731, %b510 ]
  %v2713 = phi <8 x float> [ splat (float 0x0000000000000000), %b507 ], [ %v2730, %b510 ]
  %v2714 = icmp slt i64 %v2712, %v2711
  br i1 %v2714, label %b510, label %b511
b510:
  %v2715 = mul i64 %v2712, 8
  %v2716 = getelementptr inbounds float, ptr %v72, i64 %v2715
  %v2717 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2718 = mul i64 %v2712, 8
  %v2719 = getelementptr inbounds float, ptr %v62, i64 %v2718
  %v2720 = add i64 0, 0
  %v2721 = getelementptr inbounds float, ptr %v2716, i64 %v2720
  %v2722 = load <8 x float>, ptr %v2721, align 4
  %v2723 = add i64 0, 0
  %v2724 = getelementptr inbounds float, ptr %v2719, i64 %v2723
  %v2725 = load <8 x float>, ptr %v2724, align 4
  %v2726 = insertelement <8 x float> poison, float %v2717, i64 0
  %v2727 = shufflevector <8 x float> %v2726, <8 x float> poison, <8 x i32> zeroinitializer
  %v2728 = fmul <8 x float> %v2727, %v2725
  %v2729 = fmul <8 x float> %v2722, %v2728
  %v2730 = fadd <8 x float> %v2713, %v2729
  %v2731 = add nsw i64 %v2712, 1
  br label %b509
b511:
  %v2732 = fadd <8 x float> %v2707, %v2713
  %v2733 = add nsw i64 %v2706, 128
  br label %b506
b508:
  %v2734 = add i64 0, 0
  %v2735 = getelementptr inbounds float, ptr %v118, i64 %v2734
  store <8 x float> %v2707, ptr %v2735, align 4
  br label %b505
b505:
  %v2736 = icmp sgt i64 %v3, 1
  br i1 %v2736, label %b512, label %b513
b512:
  %v2737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2738 = atomicrmw add ptr %v2737, i64 1 acq_rel
  %v2739 = load i64, ptr %v205, align 8
  %v2740 = add i64 %v2739, 1
  store i64 %v2740, ptr %v205, align 8
  %v2741 = mul i64 %v3, %v2740
  br label %b514
b514:
  %v2742 = load atomic i64, ptr %v2737 acquire, align 8
  %v2743 = icmp slt i64 %v2742, %v2741
  br i1 %v2743, label %b515, label %b516
b515:
  %v2744 = call i32 @sched_yield()
  br label %b514
b516:
  br label %b513
b513:
  %v2745 = icmp eq i64 %v2, 0
  br i1 %v2745, label %b517, label %b518
b517:
  br label %b519
b519:
  %v2746 = phi i64 [ 0, %b517 ], [ %v2773, %b524 ]
  %v2747 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v2772, %b524 ]
  %v2748 = icmp slt i64 %v2746, %v8
  br i1 %v2748, label %b520, label %b521
b520:
  %v2749 = add i64 %v2746, 128
  %v2750 = icmp slt i64 %v2749, %v8
  %v2751 = select i1 %v2750, i64 %v2749, i64 %v8
  br label %b522
b522:
  %v2752 = phi i64 [ %v2746, %b520 ], [ %v2771, %b523 ]
  %v2753 = phi <8 x float> [ splat (float 0x0000000000000000), %b520 ], [ %v2770, %b523 ]
  %v2754 = icmp slt i64 %v2752, %v2751
  br i1 %v2754, label %b523, label %b524
b523:
  %v2755 = mul i64 %v2752, 8
  %v2756 = getelementptr inbounds float, ptr %v78, i64 %v2755
  %v2757 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2758 = mul i64 %v2752, 8
  %v2759 = getelementptr inbounds float, ptr %v58, i64 %v2758
  %v2760 = add i64 0, 0
  %v2761 = getelementptr inbounds float, ptr %v2756, i64 %v2760
  %v2762 = load <8 x float>, ptr %v2761, align 4
  %v2763 = add i64 0, 0
  %v2764 = getelementptr inbounds float, ptr %v2759, i64 %v2763
  %v2765 = load <8 x float>, ptr %v2764, align 4
  %v2766 = insertelement <8 x float> poison, float %v2757, i64 0
  %v2767 = shufflevector <8 x float> %v2766, <8 x float> poison, <8 x i32> zeroinitializer
  %v2768 = fmul <8 x float> %v2767, %v2765
  %v2769 = fmul <8 x float> %v2762, %v2768
  %v2770 = fadd <8 x float> %v2753, %v2769
  %v2771 = add nsw i64 %v2752, 1
  br label %b522
b524:
  %v2772 = fadd <8 x float> %v2747, %v2753
  %v2773 = add nsw i64 %v2746, 128
  br label %b519
b521:
  %v2774 = add i64 0, 0
  %v2775 = getelementptr inbounds float, ptr %v120, i64 %v2774
  store <8 x float> %v2747, ptr %v2775, align 4
  br label %b518
b518:
  %v2776 = icmp sgt i64 %v3, 1
  br i1 %v2776, label %b525, label %b526
b525:
  %v2777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2778 = atomicrmw add ptr %v2777, i64 1 acq_rel
  %v2779 = load i64, ptr %v205, align 8
  %v2780 = add i64 %v2779, 1
  store i64 %v2780, ptr %v205, align 8
  %v2781 = mul i64 %v3, %v2780
  br label %b527
b527:
  %v2782 = load atomic i64, ptr %v2777 acquire, align 8
  %v2783 = icmp slt i64 %v2782, %v2781
  br i1 %v2783, label %b528, label %b529
b528:
  %v2784 = call i32 @sched_yield()
  br label %b527
b529:
  br label %b526
b526:
  %v2785 = icmp eq i64 %v2, 0
  br i1 %v2785, label %b530, label %b531
b530:
  br label %b532
b532:
  %v2786 = phi i64 [ 0, %b530 ], [ %v2813, %b537 ]
  %v2787 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v2812, %b537 ]
  %v2788 = icmp slt i64 %v2786, %v8
  br i1 %v2788, label %b533, label %b534
b533:
  %v2789 = add i64 %v2786, 128
  %v2790 = icmp slt i64 %v2789, %v8
  %v2791 = select i1 %v2790, i64 %v2789, i64 %v8
  br label %b535
b535:
  %v2792 = phi i64 [ %v2786, %b533 ], [ %v2811, %b536 ]
  %v2793 = phi <8 x float> [ splat (float 0x0000000000000000), %b533 ], [ %v2810, %b536 ]
  %v2794 = icmp slt i64 %v2792, %v2791
  br i1 %v2794, label %b536, label %b537
b536:
  %v2795 = mul i64 %v2792, 8
  %v2796 = getelementptr inbounds float, ptr %v84, i64 %v2795
  %v2797 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2798 = mul i64 %v2792, 8
  %v2799 = getelementptr inbounds float, ptr %v54, i64 %v2798
  %v2800 = add i64 0, 0
  %v2801 = getelementptr inbounds float, ptr %v2796, i64 %v2800
  %v2802 = load <8 x float>, ptr %v2801, align 4
  %v2803 = add i64 0, 0
  %v2804 = getelementptr inbounds float, ptr %v2799, i64 %v2803
  %v2805 = load <8 x float>, ptr %v2804, align 4
  %v2806 = insertelement <8 x float> poison, float %v2797, i64 0
  %v2807 = shufflevector <8 x float> %v2806, <8 x float> poison, <8 x i32> zeroinitializer
  %v2808 = fmul <8 x float> %v2807, %v2805
  %v2809 = fmul <8 x float> %v2802, %v2808
  %v2810 = fadd <8 x float> %v2793, %v2809
  %v2811 = add nsw i64 %v2792, 1
  br label %b535
b537:
  %v2812 = fadd <8 x float> %v2787, %v2793
  %v2813 = add nsw i64 %v2786, 128
  br label %b532
b534:
  %v2814 = add i64 0, 0
  %v2815 = getelementptr inbounds float, ptr %v122, i64 %v2814
  store <8 x float> %v2787, ptr %v2815, align 4
  br label %b531
b531:
  %v2816 = icmp sgt i64 %v3, 1
  br i1 %v2816, label %b538, label %b539
b538:
  %v2817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2818 = atomicrmw add ptr %v2817, i64 1 acq_rel
  %v2819 = load i64, ptr %v205, align 8
  %v2820 = add i64 %v2819, 1
  store i64 %v2820, ptr %v205, align 8
  %v2821 = mul i64 %v3, %v2820
  br label %b540
b540:
  %v2822 = load atomic i64, ptr %v2817 acquire, align 8
  %v2823 = icmp slt i64 %v2822, %v2821
  br i1 %v2823, label %b541, label %b542
b541:
  %v2824 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v2825 = icmp eq i64 %v2, 0
  br i1 %v2825, label %b543, label %b544
b543:
  br label %b545
b545:
  %v2826 = phi i64 [ 0, %b543 ], [ %v2853, %b550 ]
  %v2827 = phi <8 x float> [ splat (float 0x0000000000000000), %b543 ], [ %v2852, %b550 ]
  %v2828 = icmp slt i64 %v2826, %v8
  br i1 %v2828, label %b546, label %b547
b546:
  %v2829 = add i64 %v2826, 128
  %v2830 = icmp slt i64 %v2829, %v8
  %v2831 = select i1 %v2830, i64 %v2829, i64 %v8
  br label %b548
b548:
  %v2832 = phi i64 [ %v2826, %b546 ], [ %v2851, %b549 ]
  %v2833 = phi <8 x float> [ splat (float 0x0000000000000000), %b546 ], [ %v2850, %b549 ]
  %v2834 = icmp slt i64 %v2832, %v2831
  br i1 %v2834, label %b549, label %b550
b549:
  %v2835 = mul i64 %v2832, 8
  %v2836 = getelementptr inbounds float, ptr %v90, i64 %v2835
  %v2837 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2838 = mul i64 %v2832, 8
  %v2839 = getelementptr inbounds float, ptr %v50, i64 %v2838
  %v2840 = add i64 0, 0
  %v2841 = getelementptr inbounds float, ptr %v2836, i64 %v2840
  %v2842 = load <8 x float>, ptr %v2841, align 4
  %v2843 = add i64 0, 0
  %v2844 = getelementptr inbounds float, ptr %v2839, i64 %v2843
  %v2845 = load <8 x float>, ptr %v2844, align 4
  %v2846 = insertelement <8 x float> poison, float %v2837, i64 0
  %v2847 = shufflevector <8 x float> %v2846, <8 x float> poison, <8 x i32> zeroinitializer
  %v2848 = fmul <8 x float> %v2847, %v2845
  %v2849 = fmul <8 x float> %v2842, %v2848
  %v2850 = fadd <8 x float> %v2833, %v2849
  %v2851 = add nsw i64 %v2832, 1
  br label %b548
b550:
  %v2852 = fadd <8 x float> %v2827, %v2833
  %v2853 = add nsw i64 %v2826, 128
  br label %b545
b547:
  %v2854 = add i64 0, 0
  %v2855 = getelementptr inbounds float, ptr %v124, i64 %v2854
  store <8 x float> %v2827, ptr %v2855, align 4
  br label %b544
b544:
  %v2856 = icmp sgt i64 %v3, 1
  br i1 %v2856, label %b551, label %b552
b551:
  %v2857 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2858 = atomicrmw add ptr %v2857, i64 1 acq_rel
  %v2859 = load i64, ptr %v205, align 8
  %v2860 = add i64 %v2859, 1
  store i64 %v2860, ptr %v205, align 8
  %v2861 = mul i64 %v3, %v2860
  br label %b553
b553:
  %v2862 = load atomic i64, ptr %v2857 acquire, align 8
  %v2863 = icmp slt i64 %v2862, %v2861
  br i1 %v2863, label %b554, label %b555
b554:
  %v2864 = call i32 @sched_yield()
  br label %b553
b555:
  br label %b552
b552:
  %v2865 = icmp eq i64 %v2, 0
  br i1 %v2865, label %b556, label %b557
b556:
  br label %b558
b558:
  %v2866 = phi i64 [ 0, %b556 ], [ %v2893, %b563 ]
  %v2867 = phi <8 x float> [ splat (float 0x0000000000000000), %b556 ], [ %v2892, %b563 ]
  %v2868 = icmp slt i64 %v2866, %v8
  br i1 %v2868, label %b559, label %b560
b559:
  %v2869 = add i64 %v2866, 128
  %v2870 = icmp slt i64 %v2869, %v8
  %v2871 = select i1 %v2870, i64 %v2869, i64 %v8
  br label %b561
b561:
  %v2872 = phi i64 [ %v2866, %b559 ], [ %v2891, %b562 ]
  %v2873 = phi <8 x float> [ splat (float 0x0000000000000000), %b559 ], [ %v2890, %b562 ]
  %v2874 = icmp slt i64 %v2872, %v2871
  br i1 %v2874, label %b562, label %b563
b562:
  %v2875 = mul i64 %v2872, 8
  %v2876 = getelementptr inbounds float, ptr %v96, i64 %v2875
  %v2877 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2878 = mul i64 %v2872, 8
  %v2879 = getelementptr inbounds float, ptr %v46, i64 %v2878
  %v2880 = add i64 0, 0
  %v2881 = getelementptr inbounds float, ptr %v2876, i64 %v2880
  %v2882 = load <8 x float>, ptr %v2881, align 4
  %v2883 = add i64 0, 0
  %v2884 = getelementptr inbounds float, ptr %v2879, i64 %v2883
  %v2885 = load <8 x float>, ptr %v2884, align 4
  %v2886 = insertelement <8 x float> poison, float %v2877, i64 0
  %v2887 = shufflevector <8 x float> %v2886, <8 x float> poison, <8 x i32> zeroinitializer
  %v2888 = fmul <8 x float> %v2887, %v2885
  %v2889 = fmul <8 x float> %v2882, %v2888
  %v2890 = fadd <8 x float> %v2873, %v2889
  %v2891 = add nsw i64 %v2872, 1
  br label %b561
b563:
  %v2892 = fadd <8 x float> %v2867, %v2873
  %v2893 = add nsw i64 %v2866, 128
  br label %b558
b560:
  %v2894 = add i64 0, 0
  %v2895 = getelementptr inbounds float, ptr %v126, i64 %v2894
  store <8 x float> %v2867, ptr %v2895, align 4
  br label %b557
b557:
  %v2896 = icmp sgt i64 %v3, 1
  br i1 %v2896, label %b564, label %b565
b564:
  %v2897 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2898 = atomicrmw add ptr %v2897, i64 1 acq_rel
  %v2899 = load i64, ptr %v205, align 8
  %v2900 = add i64 %v2899, 1
  store i64 %v2900, ptr %v205, align 8
  %v2901 = mul i64 %v3, %v2900
  br label %b566
b566:
  %v2902 = load atomic i64, ptr %v2897 acquire, align 8
  %v2903 = icmp slt i64 %v2902, %v2901
  br i1 %v2903, label %b567, label %b568
b567:
  %v2904 = call i32 @sched_yield()
  br label %b566
b568:
  br label %b565
b565:
  %v2905 = icmp eq i64 %v2, 0
  br i1 %v2905, label %b569, label %b570
b569:
  br label %b571
b571:
  %v2906 = phi i64 [ 0, %b569 ], [ %v2950, %b576 ]
  %v2907 = phi <8 x float> [ splat (float 0x0000000000000000), %b569 ], [ %v2949, %b576 ]
  %v2908 = icmp slt i64 %v2906, %v8
  br i1 %v2908, label %b572, label %b573
b572:
  %v2909 = add i64 %v2906, 128
  %v2910 = icmp slt i64 %v2909, %v8
  %v2911 = select i1 %v2910, i64 %v2909, i64 %v8
  br label %b574
b574:
  %v2912 = phi i64 [ %v2906, %b572 ], [ %v2948, %b575 ]
  %v2913 = phi <8 x float> [ splat (float 0x0000000000000000), %b572 ], [ %v2947, %b575 ]
  %v2914 = icmp slt i64 %v2912, %v2911
  br i1 %v2914, label %b575, label %b576
b575:
  %v2915 = mul i64 %v2912, 8
  %v2916 = getelementptr inbounds float, ptr %v68, i64 %v2915
  %v2917 = mul i64 1, %v7
  %v2918 = add i64 %v2912, %v2917
  %v2919 = mul i64 %v2918, 8
  %v2920 = getelementptr inbounds float, ptr %v24, i64 %v2919
  %v2921 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2922 = mul i64 %v2912, 8
  %v2923 = getelementptr inbounds float, ptr %v66, i64 %v2922
  %v2924 = add i64 0, 0
  %v2925 = getelementptr inbounds float, ptr %v2916, i64 %v2924
  %v2926 = load <8 x float>, ptr %v2925, align 4
  %v2927 = add i64 0, 0
  %v2928 = getelementptr inbounds float, ptr %v2920, i64 %v2927
  %v2929 = load <8 x float>, ptr %v2928, align 4
  %v2930 = fmul <8 x float> %v2926, %v2929
  %v2931 = add i64 0, 0
  %v2932 = getelementptr inbounds float, ptr %v42, i64 %v2931
  %v2933 = load <8 x float>, ptr %v2932, align 4
  %v2934 = add i64 0, 0
  %v2935 = getelementptr inbounds float, ptr %v2923, i64 %v2934
  %v2936 = load <8 x float>, ptr %v2935, align 4
  %v2937 = fadd <8 x float> %v2933, %v2936
  %v2938 = insertelement <8 x float> poison, float %v2921, i64 0
  %v2939 = shufflevector <8 x float> %v2938, <8 x float> poison, <8 x i32> zeroinitializer
  %v2940 = fmul <8 x float> %v2939, %v2937
  %v2941 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2942 = shufflevector <8 x float> %v2941, <8 x float> poison, <8 x i32> zeroinitializer
  %v2943 = fadd <8 x float> %v2942, %v2940
  %v2944 = fdiv <8 x float> %v2930, %v2943
  %v2945 = fmul <8 x float> %v2944, %v2939
  %v2946 = fneg <8 x float> %v2945
  %v2947 = fadd <8 x float> %v2913, %v2946
  %v2948 = add nsw i64 %v2912, 1
  br label %b574
b576:
  %v2949 = fadd <8 x float> %v2907, %v2913
  %v2950 = add nsw i64 %v2906, 128
  br label %b571
b573:
  %v2951 = add i64 0, 0
  %v2952 = getelementptr inbounds float, ptr %v128, i64 %v2951
  store <8 x float> %v2907, ptr %v2952, align 4
  br label %b570
b570:
  %v2953 = icmp sgt i64 %v3, 1
  br i1 %v2953, label %b577, label %b578
b577:
  %v2954 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2955 = atomicrmw add ptr %v2954, i64 1 acq_rel
  %v2956 = load i64, ptr %v205, align 8
  %v2957 = add i64 %v2956, 1
  store i64 %v2957, ptr %v205, align 8
  %v2958 = mul i64 %v3, %v2957
  br label %b579
b579:
  %v2959 = load atomic i64, ptr %v2954 acquire, align 8
  %v2960 = icmp slt i64 %v2959, %v2958
  br i1 %v2960, label %b580, label %b581
b580:
  %v2961 = call i32 @sched_yield()
  br label %b579
b581:
  br label %b578
b578:
  %v2962 = icmp eq i64 %v2, 0
  br i1 %v2962, label %b582, label %b583
b582:
  br label %b584
b584:
  %v2963 = phi i64 [ 0, %b582 ], [ %v2985, %b589 ]
  %v2964 = phi <8 x float> [ splat (float 0x0000000000000000), %b582 ], [ %v2984, %b589 ]
  %v2965 = icmp slt i64 %v2963, %v8
  br i1 %v2965, label %b585, label %b586
b585:
  %v2966 = add i64 %v2963, 128
  %v2967 = icmp slt i64 %v2966, %v8
  %v2968 = select i1 %v2967, i64 %v2966, i64 %v8
  br label %b587
b587:
  %v2969 = phi i64 [ %v2963, %b585 ], [ %v2983, %b588 ]
  %v2970 = phi <8 x float> [ splat (float 0x0000000000000000), %b585 ], [ %v2982, %b588 ]
  %v2971 = icmp slt i64 %v2969, %v2968
  br i1 %v2971, label %b588, label %b589
b588:
  %v2972 = mul i64 %v2969, 8
  %v2973 = getelementptr inbounds float, ptr %v74, i64 %v2972
  %v2974 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2975 = add i64 0, 0
  %v2976 = getelementptr inbounds float, ptr %v2973, i64 %v2975
  %v2977 = load <8 x float>, ptr %v2976, align 4
  %v2978 = insertelement <8 x float> poison, float %v2974, i64 0
  %v2979 = shufflevector <8 x float> %v2978, <8 x float> poison, <8 x i32> zeroinitializer
  %v2980 = fmul <8 x float> %v2977, %v2979
  %v2981 = fneg <8 x float> %v2980
  %v2982 = fadd <8 x float> %v2970, %v2981
  %v2983 = add nsw i64 %v2969, 1
  br label %b587
b589:
  %v2984 = fadd <8 x float> %v2964, %v2970
  %v2985 = add nsw i64 %v2963, 128
  br label %b584
b586:
  %v2986 = add i64 0, 0
  %v2987 = getelementptr inbounds float, ptr %v130, i64 %v2986
  store <8 x float> %v2964, ptr %v2987, align 4
  br label %b583
b583:
  %v2988 = icmp sgt i64 %v3, 1
  br i1 %v2988, label %b590, label %b591
b590:
  %v2989 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2990 = atomicrmw add ptr %v2989, i64 1 acq_rel
  %v2991 = load i64, ptr %v205, align 8
  %v2992 = add i64 %v2991, 1
  store i64 %v2992, ptr %v205, align 8
  %v2993 = mul i64 %v3, %v2992
  br label %b592
b592:
  %v2994 = load atomic i64, ptr %v2989 acquire, align 8
  %v2995 = icmp slt i64 %v2994, %v2993
  br i1 %v2995, label %b593, label %b594
b593:
  %v2996 = call i32 @sched_yield()
  br label %b592
b594:
  br label %b591
b591:
  %v2997 = icmp eq i64 %v2, 0
  br i1 %v2997, label %b595, label %b596
b595:
  br label %b597
b597:
  %v2998 = phi i64 [ 0, %b595 ], [ %v3020, %b602 ]
  %v2999 = phi <8 x float> [ splat (float 0x0000000000000000), %b595 ], [ %v3019, %b602 ]
  %v3000 = icmp slt i64 %v2998, %v8
  br i1 %v3000, label %b598, label %b599
b598:
  %v3001 = add i64 %v2998, 128
  %v3002 = icmp slt i64 %v3001, %v8
  %v3003 = select i1 %v3002, i64 %v3001, i64 %v8
  br label %b600
b600:
  %v3004 = phi i64 [ %v2998, %b598 ], [ %v3018, %b601 ]
  %v3005 = phi <8 x float> [ splat (float 0x0000000000000000), %b598 ], [ %v3017, %b601 ]
  %v3006 = icmp slt i64 %v3004, %v3003
  br i1 %v3006, label %b601, label %b602
b601:
  %v3007 = mul i64 %v3004, 8
  %v3008 = getelementptr inbounds float, ptr %v80, i64 %v3007
  %v3009 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v3010 = add i64 0, 0
  %v3011 = getelementptr inbounds float, ptr %v3008, i64 %v3010
  %v3012 = load <8 x float>, ptr %v3011, align 4
  %v3013 = insertelement <8 x float> poison, float %v3009, i64 0
  %v3014 = shufflevector <8 x float> %v3013, <8 x float> poison, <8 x i32> zeroinitializer
  %v3015 = fmul <8 x float> %v3012, %v3014
  %v3016 = fneg <8 x float> %v3015
  %v3017 = fadd <8 x float> %v3005, %v3016
  %v3018 = add nsw i64 %v3004, 1
  br label %b600
b602:
  %v3019 = fadd <8 x float> %v2999, %v3005
  %v3020 = add nsw i64 %v2998, 128
  br label %b597
b599:
  %v3021 = add i64 0, 0
  %v3022 = getelementptr inbounds float, ptr %v132, i64 %v3021
  store <8 x float> %v2999, ptr %v3022, align 4
  br label %b596
b596:
  %v3023 = icmp sgt i64 %v3, 1
  br i1 %v3023, label %b603, label %b604
b603:
  %v3024 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3025 = atomicrmw add ptr %v3024, i64 1 acq_rel
  %v3026 = load i64, ptr %v205, align 8
  %v3027 = add i64 %v3026, 1
  store i64 %v3027, ptr %v205, align 8
  %v3028 = mul i64 %v3, %v3027
  br label %b605
b605:
  %v3029 = load atomic i64, ptr %v3024 acquire, align 8
  %v3030 = icmp slt i64 %v3029, %v3028
  br i1 %v3030, label %b606, label %b607
b606:
  %v3031 = call i32 @sched_yield()
  br label %b605
b607:
  br label %b604
b604:
  %v3032 = icmp eq i64 %v2, 0
  br i1 %v3032, label %b608, label %b609
b608:
  br label %b610
b610:
  %v3033 = phi i64 [ 0, %b608 ], [ %v3055, %b615 ]
  %v3034 = phi <8 x float> [ splat (float 0x0000000000000000), %b608 ], [ %v3054, %b615 ]
  %v3035 = icmp slt i64 %v3033, %v8
  br i1 %v3035, label %b611, label %b612
b611:
  %v3036 = add i64 %v3033, 128
  %v3037 = icmp slt i64 %v3036, %v8
  %v3038 = select i1 %v3037, i64 %v3036, i64 %v8
  br label %b613
b613:
  %v3039 = phi i64 [ %v3033, %b611 ], [ %v3053, %b614 ]
  %v3040 = phi <8 x float> [ splat (float 0x0000000000000000), %b611 ], [ %v3052, %b614 ]
  %v3041 = icmp slt i64 %v3039, %v3038
  br i1 %v3041, label %b614, label %b615
b614:
  %v3042 = mul i64 %v3039, 8
  %v3043 = getelementptr inbounds float, ptr %v86, i64 %v3042
  %v3044 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v3045 = add i64 0, 0
  %v3046 = getelementptr inbounds float, ptr %v3043, i64 %v3045
  %v3047 = load <8 x float>, ptr %v3046, align 4
  %v3048 = insertelement <8 x float> poison, float %v3044, i64 0
  %v3049 = shufflevector <8 x float> %v3048, <8 x float> poison, <8 x i32> zeroinitializer
  %v3050 = fmul <8 x float> %v3047, %v3049
  %v3051 = fneg <8 x float> %v3050
  %v3052 = fadd <8 x float> %v3040, %v3051
  %v3053 = add nsw i64 %v3039, 1
  br label %b613
b615:
  %v3054 = fadd <8 x float> %v3034, %v3040
  %v3055 = add nsw i64 %v3033, 128
  br label %b610
b612:
  %v3056 = add i64 0, 0
  %v3057 = getelementptr inbounds float, ptr %v134, i64 %v3056
  store <8 x float> %v3034, ptr %v3057, align 4
  br label %b609
b609:
  %v3058 = icmp sgt i64 %v3, 1
  br i1 %v3058, label %b616, label %b617
b616:
  %v3059 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3060 = atomicrmw add ptr %v3059, i64 1 acq_rel
  %v3061 = load i64, ptr %v205, align 8
  %v3062 = add i64 %v3061, 1
  store i64 %v3062, ptr %v205, align 8
  %v3063 = mul i64 %v3, %v3062
  br label %b618
b618:
  %v3064 = load atomic i64, ptr %v3059 acquire, align 8
  %v3065 = icmp slt i64 %v3064, %v3063
  br i1 %v3065, label %b619, label %b620
b619:
  %v3066 = call i32 @sched_yield()
  br label %b618
b620:
  br label %b617
b617:
  %v3067 = icmp eq i64 %v2, 0
  br i1 %v3067, label %b621, label %b622
b621:
  br label %b623
b623:
  %v3068 = phi i64 [ 0, %b621 ], [ %v3090, %b628 ]
  %v3069 = phi <8 x float> [ splat (float 0x0000000000000000), %b621 ], [ %v3089, %b628 ]
  %v3070 = icmp slt i64 %v3068, %v8
  br i1 %v3070, label %b624, label %b625
b624:
  %v3071 = add i64 %v3068, 128
  %v3072 = icmp slt i64 %v3071, %v8
  %v3073 = select i1 %v3072, i64 %v3071, i64 %v8
  br label %b626
b626:
  %v3074 = phi i64 [ %v3068, %b624 ], [ %v3088, %b627 ]
  %v3075 = phi <8 x float> [ splat (float 0x0000000000000000), %b624 ], [ %v3087, %b627 ]
  %v3076 = icmp slt i64 %v3074, %v3073
  br i1 %v3076, label %b627, label %b628
b627:
  %v3077 = mul i64 %v3074, 8
  %v3078 = getelementptr inbounds float, ptr %v92, i64 %v3077
  %v3079 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v3080 = add i64 0, 0
  %v3081 = getelementptr inbounds float, ptr %v3078, i64 %v3080
  %v3082 = load <8 x float>, ptr %v3081, align 4
  %v3083 = insertelement <8 x float> poison, float %v3079, i64 0
  %v3084 = shufflevector <8 x float> %v3083, <8 x float> poison, <8 x i32> zeroinitializer
  %v3085 = fmul <8 x float> %v3082, %v3084
  %v3086 = fneg <8 x float> %v3085
  %v3087 = fadd <8 x float> %v3075, %v3086
  %v3088 = add nsw i64 %v3074, 1
  br label %b626
b628:
  %v3089 = fadd <8 x float> %v3069, %v3075
  %v3090 = add nsw i64 %v3068, 128
  br label %b623
b625:
  %v3091 = add i64 0, 0
  %v3092 = getelementptr inbounds float, ptr %v136, i64 %v3091
  store <8 x float> %v3069, ptr %v3092, align 4
  br label %b622
b622:
  %v3093 = icmp sgt i64 %v3, 1
  br i1 %v3093, label %b629, label %b630
b629:
  %v3094 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3095 = atomicrmw add ptr %v3094, i64 1 acq_rel
  %v3096 = load i64, ptr %v205, align 8
  %v3097 = add i64 %v3096, 1
  store i64 %v3097, ptr %v205, align 8
  %v3098 = mul i64 %v3, %v3097
  br label %b631
b631:
  %v3099 = load atomic i64, ptr %v3094 acquire, align 8
  %v3100 = icmp slt i64 %v3099, %v3098
  br i1 %v3100, label %b632, label %b633
b632:
  %v3101 = call i32 @sched_yield()
  br label %b631
b633:
  br label %b630
b630:
  %v3102 = icmp eq i64 %v2, 0
  br i1 %v3102, label %b634, label %b635
b634:
  br label %b636
b636:
  %v3103 = phi i64 [ 0, %b634 ], [ %v3125, %b641 ]
  %v3104 = phi <8 x float> [ splat (float 0x0000000000000000), %b634 ], [ %v3124, %b641 ]
  %v3105 = icmp slt i64 %v3103, %v8
  br i1 %v3105, label %b637, label %b638
b637:
  %v3106 = add i64 %v3103, 128
  %v3107 = icmp slt i64 %v3106, %v8
  %v3108 = select i1 %v3107, i64 %v3106, i64 %v8
  br label %b639
b639:
  %v3109 = phi i64 [ %v3103, %b637 ], [ %v3123, %b640 ]
  %v3110 = phi <8 x float> [ splat (float 0x0000000000000000), %b637 ], [ %v3122, %b640 ]
  %v3111 = icmp slt i64 %v3109, %v3108
  br i1 %v3111, label %b640, label %b641
b640:
  %v3112 = mul i64 %v3109, 8
  %v3113 = getelementptr inbounds float, ptr %v98, i64 %v3112
  %v3114 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v3115 = add i64 0, 0
  %v3116 = getelementptr inbounds float, ptr %v3113, i64 %v3115
  %v3117 = load <8 x float>, ptr %v3116, align 4
  %v3118 = insertelement <8 x float> poison, float %v3114, i64 0
  %v3119 = shufflevector <8 x float> %v3118, <8 x float> poison, <8 x i32> zeroinitializer
  %v3120 = fmul <8 x float> %v3117, %v3119
  %v3121 = fneg <8 x float> %v3120
  %v3122 = fadd <8 x float> %v3110, %v3121
  %v3123 = add nsw i64 %v3109, 1
  br label %b639
b641:
  %v3124 = fadd <8 x float> %v3104, %v3110
  %v3125 = add nsw i64 %v3103, 128
  br label %b636
b638:
  %v3126 = add i64 0, 0
  %v3127 = getelementptr inbounds float, ptr %v138, i64 %v3126
  store <8 x float> %v3104, ptr %v3127, align 4
  br label %b635
b635:
  %v3128 = icmp sgt i64 %v3, 1
  br i1 %v3128, label %b642, label %b643
b642:
  %v3129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3130 = atomicrmw add ptr %v3129, i64 1 acq_rel
  %v3131 = load i64, ptr %v205, align 8
  %v3132 = add i64 %v3131, 1
  store i64 %v3132, ptr %v205, align 8
  %v3133 = mul i64 %v3, %v3132
  br label %b644
b644:
  %v3134 = load atomic i64, ptr %v3129 acquire, align 8
  %v3135 = icmp slt i64 %v3134, %v3133
  br i1 %v3135, label %b645, label %b646
b645:
  %v3136 = call i32 @sched_yield()
  br label %b644
b646:
  br label %b643
b643:
  %v3137 = icmp eq i64 %v2, 0
  br i1 %v3137, label %b647, label %b648
b647:
  br label %b649
b649:
  %v3138 = phi i64 [ 0, %b647 ], [ %v3165, %b650 ]
  %v3139 = icmp slt i64 %v3138, 64
  br i1 %v3139, label %b650, label %b651
b650:
  %v3140 = add i64 0, %v3138
  %v3141 = getelementptr inbounds float, ptr %v104, i64 %v3140
  %v3142 = load <8 x float>, ptr %v3141, align 4
  %v3143 = add i64 0, %v3138
  %v3144 = getelementptr inbounds float, ptr %v106, i64 %v3143
  %v3145 = load <8 x float>, ptr %v3144, align 4
  %v3146 = fadd <8 x float> %v3142, %v3145
  %v3147 = add i64 0, %v3138
  %v3148 = getelementptr inbounds float, ptr %v108, i64 %v3147
  %v3149 = load <8 x float>, ptr %v3148, align 4
  %v3150 = fadd <8 x float> %v3146, %v3149
  %v3151 = add i64 0, %v3138
  %v3152 = getelementptr inbounds float, ptr %v110, i64 %v3151
  %v3153 = load <8 x float>, ptr %v3152, align 4
  %v3154 = fadd <8 x float> %v3150, %v3153
  %v3155 = add i64 0, %v3138
  %v3156 = getelementptr inbounds float, ptr %v112, i64 %v3155
  %v3157 = load <8 x float>, ptr %v3156, align 4
  %v3158 = fadd <8 x float> %v3154, %v3157
  %v3159 = add i64 0, %v3138
  %v3160 = getelementptr inbounds float, ptr %v114, i64 %v3159
  %v3161 = load <8 x float>, ptr %v3160, align 4
  %v3162 = fadd <8 x float> %v3158, %v3161
  %v3163 = add i64 0, %v3138
  %v3164 = getelementptr inbounds float, ptr %v34, i64 %v3163
  store <8 x float> %v3162, ptr %v3164, align 4
  %v3165 = add nsw i64 %v3138, 8
  br label %b649
b651:
  br label %b648
b648:
  %v3166 = icmp sgt i64 %v3, 1
  br i1 %v3166, label %b652, label %b653
b652:
  %v3167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3168 = atomicrmw add ptr %v3167, i64 1 acq_rel
  %v3169 = load i64, ptr %v205, align 8
  %v3170 = add i64 %v3169, 1
  store i64 %v3170, ptr %v205, align 8
  %v3171 = mul i64 %v3, %v3170
  br label %b654
b654:
  %v3172 = load atomic i64, ptr %v3167 acquire, align 8
  %v3173 = icmp slt i64 %v3172, %v3171
  br i1 %v3173, label %b655, label %b656
b655:
  %v3174 = call i32 @sched_yield()
  br label %b654
b656:
  br label %b653
b653:
  %v3175 = icmp eq i64 %v2, 0
  br i1 %v3175, label %b657, label %b658
b657:
  %v3176 = add i64 0, 0
  %v3177 = getelementptr inbounds float, ptr %v116, i64 %v3176
  %v3178 = load <8 x float>, ptr %v3177, align 4
  %v3179 = add i64 0, 0
  %v3180 = getelementptr inbounds float, ptr %v118, i64 %v3179
  %v3181 = load <8 x float>, ptr %v3180, align 4
  %v3182 = fadd <8 x float> %v3178, %v3181
  %v3183 = add i64 0, 0
  %v3184 = getelementptr inbounds float, ptr %v120, i64 %v3183
  %v3185 = load <8 x float>, ptr %v3184, align 4
  %v3186 = fadd <8 x float> %v3182, %v3185
  %v3187 = add i64 0, 0
  %v3188 = getelementptr inbounds float, ptr %v122, i64 %v3187
  %v3189 = load <8 x float>, ptr %v3188, align 4
  %v3190 = fadd <8 x float> %v3186, %v3189
  %v3191 = add i64 0, 0
  %v3192 = getelementptr inbounds float, ptr %v124, i64 %v3191
  %v3193 = load <8 x float>, ptr %v3192, align 4
  %v3194 = fadd <8 x float> %v3190, %v3193
  %v3195 = add i64 0, 0
  %v3196 = getelementptr inbounds float, ptr %v126, i64 %v3195
  %v3197 = load <8 x float>, ptr %v3196, align 4
  %v3198 = fadd <8 x float> %v3194, %v3197
  %v3199 = add i64 0, 0
  %v3200 = getelementptr inbounds float, ptr %v128, i64 %v3199
  %v3201 = load <8 x float>, ptr %v3200, align 4
  %v3202 = add i64 0, 0
  %v3203 = getelementptr inbounds float, ptr %v130, i64 %v3202
  %v3204 = load <8 x float>, ptr %v3203, align 4
  %v3205 = fadd <8 x float> %v3201, %v3204
  %v3206 = add i64 0, 0
  %v3207 = getelementptr inbounds float, ptr %v132, i64 %v3206
  %v3208 = load <8 x float>, ptr %v3207, align 4
  %v3209 = fadd <8 x float> %v3205, %v3208
  %v3210 = add i64 0, 0
  %v3211 = getelementptr inbounds float, ptr %v134, i64 %v3210
  %v3212 = load <8 x float>, ptr %v3211, align 4
  %v3213 = fadd <8 x float> %v3209, %v3212
  %v3214 = add i64 0, 0
  %v3215 = getelementptr inbounds float, ptr %v136, i64 %v3214
  %v3216 = load <8 x float>, ptr %v3215, align 4
  %v3217 = fadd <8 x float> %v3213, %v3216
  %v3218 = add i64 0, 0
  %v3219 = getelementptr inbounds float, ptr %v138, i64 %v3218
  %v3220 = load <8 x float>, ptr %v3219, align 4
  %v3221 = fadd <8 x float> %v3217, %v3220
  %v3222 = add i64 0, 0
  %v3223 = getelementptr inbounds float, ptr %v42, i64 %v3222
  %v3224 = load <8 x float>, ptr %v3223, align 4
  %v3225 = fmul <8 x float> %v3221, %v3224
  %v3226 = add i64 0, 0
  %v3227 = getelementptr inbounds float, ptr %v10, i64 %v3226
  %v3228 = load <8 x float>, ptr %v3227, align 4
  %v3229 = fdiv <8 x float> %v3225, %v3228
  %v3230 = fneg <8 x float> %v3229
  %v3231 = add i64 0, 0
  %v3232 = getelementptr inbounds float, ptr %v36, i64 %v3231
  store <8 x float> %v3198, ptr %v3232, align 4
  %v3233 = add i64 0, 0
  %v3234 = getelementptr inbounds float, ptr %v38, i64 %v3233
  store <8 x float> %v3230, ptr %v3234, align 4
  br label %b658
b658:
  %v3235 = icmp sgt i64 %v3, 1
  br i1 %v3235, label %b659, label %b660
b659:
  %v3236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3237 = atomicrmw add ptr %v3236, i64 1 acq_rel
  %v3238 = load i64, ptr %v205, align 8
  %v3239 = add i64 %v3238, 1
  store i64 %v3239, ptr %v205, align 8
  %v3240 = mul i64 %v3, %v3239
  br label %b661
b661:
  %v3241 = load atomic i64, ptr %v3236 acquire, align 8
  %v3242 = icmp slt i64 %v3241, %v3240
  br i1 %v3242, label %b662, label %b663
b662:
  %v3243 = call i32 @sched_yield()
  br label %b661
b663:
  br label %b660
b660:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
