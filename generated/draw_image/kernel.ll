; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image P=8 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x1of12_0_3_6_9 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of12_0_3_6_9, ptr @tile_2x1of12_0_3_6_9], align 8
@table_tile_2x1of12_1_4_7_10 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of12_1_4_7_10, ptr @tile_2x1of12_1_4_7_10], align 8
@table_tile_2x1of12_2_5_8_11 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of12_2_5_8_11, ptr @tile_2x1of12_2_5_8_11], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_2x1of4_0_1_2_3_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3_more, ptr @tile_2x1of4_0_1_2_3_more], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_tile_2x1of4_3_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_3_more, ptr @tile_2x1of4_3_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v189 = alloca i64, i64 1, align 8
  %v3150 = alloca float, i64 192, align 4
  %v3526 = alloca float, i64 96, align 4
  %v3658 = alloca float, i64 64, align 4
  %v3962 = alloca float, i64 64, align 4
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
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 17
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 18
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 19
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 20
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 21
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 22
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 23
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 29
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 30
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 41
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 42
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  store i64 0, ptr %v189, align 8
  %v190 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v191 = load ptr, ptr %v190, align 4
  %v192 = mul i64 %v2, 0
  %v193 = add i64 %v192, 1472
  %v194 = getelementptr inbounds float, ptr %v191, i64 %v193
  %v195 = getelementptr inbounds i64, ptr %v1, i64 4
  %v196 = load i64, ptr %v195, align 8
  %v197 = icmp eq i64 %v196, 0
  br i1 %v197, label %b0, label %b1
b0:
  %v198 = icmp eq i64 %v2, 0
  br i1 %v198, label %b2, label %b3
b2:
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v84, i64 %v199
  %v201 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v202, ptr %v200, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v203 = icmp sgt i64 %v3, 1
  br i1 %v203, label %b4, label %b5
b4:
  %v204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v205 = atomicrmw add ptr %v204, i64 1 acq_rel
  %v206 = load i64, ptr %v189, align 8
  %v207 = add i64 %v206, 1
  store i64 %v207, ptr %v189, align 8
  %v208 = mul i64 %v3, %v207
  br label %b6
b6:
  %v209 = load atomic i64, ptr %v204 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b7, label %b8
b7:
  %v211 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v212 = getelementptr inbounds i64, ptr %v1, i64 4
  %v213 = load i64, ptr %v212, align 8
  %v214 = icmp eq i64 %v213, 0
  br i1 %v214, label %b9, label %b10
b9:
  %v215 = add i64 %v7, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  %v228 = mul i64 %v222, 8
  %v229 = getelementptr inbounds float, ptr %v12, i64 %v228
  %v230 = getelementptr inbounds float, ptr %v229, i64 0
  %v231 = mul i64 %v222, 32
  %v232 = getelementptr inbounds float, ptr %v86, i64 %v231
  %v233 = getelementptr inbounds float, ptr %v232, i64 0
  %v234 = sub i64 %v227, %v222
  %v235 = mul i64 %v234, 1
  %v236 = getelementptr inbounds float, ptr %v14, i64 0
  %v237 = icmp sgt i64 %v235, 0
  br i1 %v237, label %b11, label %b12
b11:
  call void @rnngen_sgemm(i64 1, i64 0, i64 32, i64 %v235, i64 8, ptr %v236, i64 24, ptr %v230, i64 8, ptr %v233, i64 32)
  br label %b12
b12:
  br label %b10
b10:
  %v238 = icmp sgt i64 %v3, 1
  br i1 %v238, label %b13, label %b14
b13:
  %v239 = getelementptr inbounds i64, ptr %v1, i64 3
  %v240 = atomicrmw add ptr %v239, i64 1 acq_rel
  %v241 = load i64, ptr %v189, align 8
  %v242 = add i64 %v241, 1
  store i64 %v242, ptr %v189, align 8
  %v243 = mul i64 %v3, %v242
  br label %b15
b15:
  %v244 = load atomic i64, ptr %v239 acquire, align 8
  %v245 = icmp slt i64 %v244, %v243
  br i1 %v245, label %b16, label %b17
b16:
  %v246 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v247 = getelementptr inbounds i64, ptr %v1, i64 4
  %v248 = load i64, ptr %v247, align 8
  %v249 = icmp eq i64 %v248, 0
  br i1 %v249, label %b18, label %b19
b18:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 66
  %v251 = load i64, ptr %v250, align 8
  %v252 = icmp eq i64 %v251, 0
  br i1 %v252, label %b20, label %b21
b20:
  %v253 = add i64 %v7, 0
  %v254 = sdiv i64 %v253, 1
  %v255 = add i64 %v2, 1
  %v256 = mul i64 %v254, %v2
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, %v7
  %v260 = select i1 %v259, i64 %v258, i64 %v7
  %v261 = mul i64 %v254, %v255
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, %v7
  %v265 = select i1 %v264, i64 %v263, i64 %v7
  br label %b22
b22:
  %v266 = phi i64 [ %v260, %b20 ], [ %v277, %b23 ]
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b23, label %b24
b23:
  %v268 = and i64 0, %v136
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v266
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v36, i64 %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v272, i64 %v273
  %v275 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v276 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v276, ptr %v274, align 4
  %v277 = add nsw i64 %v266, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b25, label %b26
b25:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v189, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v189, align 8
  %v283 = mul i64 %v3, %v282
  br label %b27
b27:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b28, label %b29
b28:
  %v286 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v287 = getelementptr inbounds i64, ptr %v1, i64 4
  %v288 = load i64, ptr %v287, align 8
  %v289 = icmp eq i64 %v288, 0
  br i1 %v289, label %b30, label %b31
b30:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 67
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b32, label %b33
b32:
  %v293 = add i64 %v7, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  br label %b34
b34:
  %v306 = phi i64 [ %v300, %b32 ], [ %v317, %b35 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b35, label %b36
b35:
  %v308 = and i64 0, %v138
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v306
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v38, i64 %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v312, i64 %v313
  %v315 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v316, ptr %v314, align 4
  %v317 = add nsw i64 %v306, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b37, label %b38
b37:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = load i64, ptr %v189, align 8
  %v322 = add i64 %v321, 1
  store i64 %v322, ptr %v189, align 8
  %v323 = mul i64 %v3, %v322
  br label %b39
b39:
  %v324 = load atomic i64, ptr %v319 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b40, label %b41
b40:
  %v326 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b42, label %b43
b42:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 68
  %v331 = load i64, ptr %v330, align 8
  %v332 = icmp eq i64 %v331, 0
  br i1 %v332, label %b44, label %b45
b44:
  %v333 = add i64 %v7, 0
  %v334 = sdiv i64 %v333, 1
  %v335 = add i64 %v2, 1
  %v336 = mul i64 %v334, %v2
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v7
  %v340 = select i1 %v339, i64 %v338, i64 %v7
  %v341 = mul i64 %v334, %v335
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v7
  %v345 = select i1 %v344, i64 %v343, i64 %v7
  br label %b46
b46:
  %v346 = phi i64 [ %v340, %b44 ], [ %v357, %b47 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b47, label %b48
b47:
  %v348 = and i64 0, %v140
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v346
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v40, i64 %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v352, i64 %v353
  %v355 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v356 = shufflevector <8 x float> %v355, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v356, ptr %v354, align 4
  %v357 = add nsw i64 %v346, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b49, label %b50
b49:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = load i64, ptr %v189, align 8
  %v362 = add i64 %v361, 1
  store i64 %v362, ptr %v189, align 8
  %v363 = mul i64 %v3, %v362
  br label %b51
b51:
  %v364 = load atomic i64, ptr %v359 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b52, label %b53
b52:
  %v366 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 4
  %v368 = load i64, ptr %v367, align 8
  %v369 = icmp eq i64 %v368, 0
  br i1 %v369, label %b54, label %b55
b54:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 69
  %v371 = load i64, ptr %v370, align 8
  %v372 = icmp eq i64 %v371, 0
  br i1 %v372, label %b56, label %b57
b56:
  %v373 = add i64 %v7, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  br label %b58
b58:
  %v386 = phi i64 [ %v380, %b56 ], [ %v397, %b59 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b59, label %b60
b59:
  %v388 = and i64 0, %v142
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v386
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v42, i64 %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v392, i64 %v393
  %v395 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v396 = shufflevector <8 x float> %v395, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v396, ptr %v394, align 4
  %v397 = add nsw i64 %v386, 1
  br label %b58
b60:
  br label %b57
b57:
  br label %b55
b55:
  %v398 = icmp sgt i64 %v3, 1
  br i1 %v398, label %b61, label %b62
b61:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 3
  %v400 = atomicrmw add ptr %v399, i64 1 acq_rel
  %v401 = load i64, ptr %v189, align 8
  %v402 = add i64 %v401, 1
  store i64 %v402, ptr %v189, align 8
  %v403 = mul i64 %v3, %v402
  br label %b63
b63:
  %v404 = load atomic i64, ptr %v399 acquire, align 8
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b64, label %b65
b64:
  %v406 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v407 = getelementptr inbounds i64, ptr %v1, i64 4
  %v408 = load i64, ptr %v407, align 8
  %v409 = icmp eq i64 %v408, 0
  br i1 %v409, label %b66, label %b67
b66:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 70
  %v411 = load i64, ptr %v410, align 8
  %v412 = icmp eq i64 %v411, 0
  br i1 %v412, label %b68, label %b69
b68:
  %v413 = add i64 %v7, 0
  %v414 = sdiv i64 %v413, 1
  %v415 = add i64 %v2, 1
  %v416 = mul i64 %v414, %v2
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v7
  %v420 = select i1 %v419, i64 %v418, i64 %v7
  %v421 = mul i64 %v414, %v415
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, %v7
  %v425 = select i1 %v424, i64 %v423, i64 %v7
  br label %b70
b70:
  %v426 = phi i64 [ %v420, %b68 ], [ %v437, %b71 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b71, label %b72
b71:
  %v428 = and i64 0, %v144
  %v429 = mul i64 %v428, %v7
  %v430 = add i64 %v429, %v426
  %v431 = mul i64 %v430, 8
  %v432 = getelementptr inbounds float, ptr %v44, i64 %v431
  %v433 = add i64 0, 0
  %v434 = getelementptr inbounds float, ptr %v432, i64 %v433
  %v435 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v436 = shufflevector <8 x float> %v435, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v436, ptr %v434, align 4
  %v437 = add nsw i64 %v426, 1
  br label %b70
b72:
  br label %b69
b69:
  br label %b67
b67:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b73, label %b74
b73:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = load i64, ptr %v189, align 8
  %v442 = add i64 %v441, 1
  store i64 %v442, ptr %v189, align 8
  %v443 = mul i64 %v3, %v442
  br label %b75
b75:
  %v444 = load atomic i64, ptr %v439 acquire, align 8
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b76, label %b77
b76:
  %v446 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v447 = getelementptr inbounds float, ptr %v191, i64 0
  %v448 = getelementptr inbounds float, ptr %v191, i64 768
  %v449 = getelementptr inbounds float, ptr %v191, i64 896
  %v450 = getelementptr inbounds float, ptr %v191, i64 1408
  %v451 = getelementptr inbounds i64, ptr %v1, i64 4
  %v452 = load i64, ptr %v451, align 8
  %v453 = icmp eq i64 %v452, 0
  br i1 %v453, label %b78, label %b79
b78:
  %v454 = add i64 1, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, 1
  %v461 = select i1 %v460, i64 %v459, i64 1
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, 1
  %v466 = select i1 %v465, i64 %v464, i64 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  br label %b80
b80:
  %v469 = phi i64 [ %v461, %b78 ], [ %v1796, %b235 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b81, label %b82
b81:
  %v471 = mul i64 %v469, 768
  %v472 = mul i64 %v469, 8
  %v473 = add i64 %v471, 0
  %v474 = add i64 %v472, 0
  %v475 = getelementptr inbounds float, ptr %v447, i64 %v473
  %v476 = sub i64 8, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = icmp ult i64 %v478, 8
  %v480 = select i1 %v479, i64 %v478, i64 8
  %v481 = trunc i64 %v480 to i32
  %v482 = insertelement <8 x i32> poison, i32 %v481, i64 0
  %v483 = shufflevector <8 x i32> %v482, <8 x i32> poison, <8 x i32> zeroinitializer
  %v484 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v483
  %v485 = mul i64 %v474, 24
  %v486 = add i64 200, %v485
  %v487 = getelementptr inbounds float, ptr %v14, i64 %v486
  %v488 = icmp sge i64 %v478, 8
  br i1 %v488, label %b83, label %b84
b83:
  br label %b85
b85:
  %v489 = phi i64 [ 0, %b83 ], [ %v563, %b86 ]
  %v490 = icmp slt i64 %v489, 8
  br i1 %v490, label %b86, label %b87
b86:
  %v491 = add i64 %v489, 0
  %v492 = getelementptr inbounds float, ptr %v487, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 %v489, 24
  %v495 = getelementptr inbounds float, ptr %v487, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 %v489, 48
  %v498 = getelementptr inbounds float, ptr %v487, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 %v489, 72
  %v501 = getelementptr inbounds float, ptr %v487, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 %v489, 96
  %v504 = getelementptr inbounds float, ptr %v487, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = add i64 %v489, 120
  %v507 = getelementptr inbounds float, ptr %v487, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = add i64 %v489, 144
  %v510 = getelementptr inbounds float, ptr %v487, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 %v489, 168
  %v513 = getelementptr inbounds float, ptr %v487, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = shufflevector <8 x float> %v493, <8 x float> %v505, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v516 = shufflevector <8 x float> %v493, <8 x float> %v505, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v496, <8 x float> %v508, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v518 = shufflevector <8 x float> %v496, <8 x float> %v508, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v499, <8 x float> %v511, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v520 = shufflevector <8 x float> %v499, <8 x float> %v511, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v502, <8 x float> %v514, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v522 = shufflevector <8 x float> %v502, <8 x float> %v514, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v519, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v528 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v530 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v531 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v532 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v534 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v535 = shufflevector <8 x float> %v527, <8 x float> %v529, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v536 = shufflevector <8 x float> %v527, <8 x float> %v529, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v538 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v539 = add i64 %v489, 0
  %v540 = mul i64 %v539, 32
  %v541 = getelementptr inbounds float, ptr %v475, i64 %v540
  store <8 x float> %v531, ptr %v541, align 4
  %v542 = add i64 %v489, 1
  %v543 = mul i64 %v542, 32
  %v544 = getelementptr inbounds float, ptr %v475, i64 %v543
  store <8 x float> %v532, ptr %v544, align 4
  %v545 = add i64 %v489, 2
  %v546 = mul i64 %v545, 32
  %v547 = getelementptr inbounds float, ptr %v475, i64 %v546
  store <8 x float> %v533, ptr %v547, align 4
  %v548 = add i64 %v489, 3
  %v549 = mul i64 %v548, 32
  %v550 = getelementptr inbounds float, ptr %v475, i64 %v549
  store <8 x float> %v534, ptr %v550, align 4
  %v551 = add i64 %v489, 4
  %v552 = mul i64 %v551, 32
  %v553 = getelementptr inbounds float, ptr %v475, i64 %v552
  store <8 x float> %v535, ptr %v553, align 4
  %v554 = add i64 %v489, 5
  %v555 = mul i64 %v554, 32
  %v556 = getelementptr inbounds float, ptr %v475, i64 %v555
  store <8 x float> %v536, ptr %v556, align 4
  %v557 = add i64 %v489, 6
  %v558 = mul i64 %v557, 32
  %v559 = getelementptr inbounds float, ptr %v475, i64 %v558
  store <8 x float> %v537, ptr %v559, align 4
  %v560 = add i64 %v489, 7
  %v561 = mul i64 %v560, 32
  %v562 = getelementptr inbounds float, ptr %v475, i64 %v561
  store <8 x float> %v538, ptr %v562, align 4
  %v563 = add nsw i64 %v489, 8
  br label %b85
b87:
  br label %b88
b88:
  %v564 = phi i64 [ 8, %b87 ], [ %v572, %b89 ]
  %v565 = icmp slt i64 %v564, 8
  br i1 %v565, label %b89, label %b90
b89:
  %v566 = mul i64 %v564, 1
  %v567 = getelementptr inbounds float, ptr %v487, i64 %v566
  %v568 = getelementptr float, ptr %v567, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v569 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v568, <8 x i1> %v484, <8 x float> zeroinitializer)
  %v570 = mul i64 %v564, 32
  %v571 = getelementptr inbounds float, ptr %v475, i64 %v570
  store <8 x float> %v569, ptr %v571, align 4
  %v572 = add nsw i64 %v564, 1
  br label %b88
b90:
  br label %b84
b84:
  %v573 = icmp slt i64 %v478, 8
  br i1 %v573, label %b91, label %b92
b91:
  br label %b93
b93:
  %v574 = phi i64 [ 0, %b91 ], [ %v582, %b94 ]
  %v575 = icmp slt i64 %v574, 8
  br i1 %v575, label %b94, label %b95
b94:
  %v576 = mul i64 %v574, 1
  %v577 = getelementptr inbounds float, ptr %v487, i64 %v576
  %v578 = getelementptr float, ptr %v577, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v579 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v578, <8 x i1> %v484, <8 x float> zeroinitializer)
  %v580 = mul i64 %v574, 32
  %v581 = getelementptr inbounds float, ptr %v475, i64 %v580
  store <8 x float> %v579, ptr %v581, align 4
  %v582 = add nsw i64 %v574, 1
  br label %b93
b95:
  br label %b92
b92:
  %v583 = add i64 %v471, 8
  %v584 = add i64 %v472, 0
  %v585 = getelementptr inbounds float, ptr %v447, i64 %v583
  %v586 = sub i64 8, %v584
  %v587 = icmp slt i64 %v586, 0
  %v588 = select i1 %v587, i64 0, i64 %v586
  %v589 = icmp ult i64 %v588, 8
  %v590 = select i1 %v589, i64 %v588, i64 8
  %v591 = trunc i64 %v590 to i32
  %v592 = insertelement <8 x i32> poison, i32 %v591, i64 0
  %v593 = shufflevector <8 x i32> %v592, <8 x i32> poison, <8 x i32> zeroinitializer
  %v594 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v593
  %v595 = mul i64 %v584, 24
  %v596 = add i64 8, %v595
  %v597 = getelementptr inbounds float, ptr %v14, i64 %v596
  %v598 = icmp sge i64 %v588, 8
  br i1 %v598, label %b96, label %b97
b96:
  br label %b98
b98:
  %v599 = phi i64 [ 0, %b96 ], [ %v673, %b99 ]
  %v600 = icmp slt i64 %v599, 8
  br i1 %v600, label %b99, label %b100
b99:
  %v601 = add i64 %v599, 0
  %v602 = getelementptr inbounds float, ptr %v597, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 %v599, 24
  %v605 = getelementptr inbounds float, ptr %v597, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = add i64 %v599, 48
  %v608 = getelementptr inbounds float, ptr %v597, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 %v599, 72
  %v611 = getelementptr inbounds float, ptr %v597, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 %v599, 96
  %v614 = getelementptr inbounds float, ptr %v597, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 %v599, 120
  %v617 = getelementptr inbounds float, ptr %v597, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v599, 144
  %v620 = getelementptr inbounds float, ptr %v597, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v599, 168
  %v623 = getelementptr inbounds float, ptr %v597, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = shufflevector <8 x float> %v603, <8 x float> %v615, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v626 = shufflevector <8 x float> %v603, <8 x float> %v615, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v606, <8 x float> %v618, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v628 = shufflevector <8 x float> %v606, <8 x float> %v618, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v609, <8 x float> %v621, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v630 = shufflevector <8 x float> %v609, <8 x float> %v621, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v612, <8 x float> %v624, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v632 = shufflevector <8 x float> %v612, <8 x float> %v624, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v634 = shufflevector <8 x float> %v625, <8 x float> %v629, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v636 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v637 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v638 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v628, <8 x float> %v632, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v640 = shufflevector <8 x float> %v628, <8 x float> %v632, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v641 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v644 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v645 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v648 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v649 = add i64 %v599, 0
  %v650 = mul i64 %v649, 32
  %v651 = getelementptr inbounds float, ptr %v585, i64 %v650
  store <8 x float> %v641, ptr %v651, align 4
  %v652 = add i64 %v599, 1
  %v653 = mul i64 %v652, 32
  %v654 = getelementptr inbounds float, ptr %v585, i64 %v653
  store <8 x float> %v642, ptr %v654, align 4
  %v655 = add i64 %v599, 2
  %v656 = mul i64 %v655, 32
  %v657 = getelementptr inbounds float, ptr %v585, i64 %v656
  store <8 x float> %v643, ptr %v657, align 4
  %v658 = add i64 %v599, 3
  %v659 = mul i64 %v658, 32
  %v660 = getelementptr inbounds float, ptr %v585, i64 %v659
  store <8 x float> %v644, ptr %v660, align 4
  %v661 = add i64 %v599, 4
  %v662 = mul i64 %v661, 32
  %v663 = getelementptr inbounds float, ptr %v585, i64 %v662
  store <8 x float> %v645, ptr %v663, align 4
  %v664 = add i64 %v599, 5
  %v665 = mul i64 %v664, 32
  %v666 = getelementptr inbounds float, ptr %v585, i64 %v665
  store <8 x float> %v646, ptr %v666, align 4
  %v667 = add i64 %v599, 6
  %v668 = mul i64 %v667, 32
  %v669 = getelementptr inbounds float, ptr %v585, i64 %v668
  store <8 x float> %v647, ptr %v669, align 4
  %v670 = add i64 %v599, 7
  %v671 = mul i64 %v670, 32
  %v672 = getelementptr inbounds float, ptr %v585, i64 %v671
  store <8 x float> %v648, ptr %v672, align 4
  %v673 = add nsw i64 %v599, 8
  br label %b98
b100:
  br label %b101
b101:
  %v674 = phi i64 [ 8, %b100 ], [ %v682, %b102 ]
  %v675 = icmp slt i64 %v674, 8
  br i1 %v675, label %b102, label %b103
b102:
  %v676 = mul i64 %v674, 1
  %v677 = getelementptr inbounds float, ptr %v597, i64 %v676
  %v678 = getelementptr float, ptr %v677, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v679 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v678, <8 x i1> %v594, <8 x float> zeroinitializer)
  %v680 = mul i64 %v674, 32
  %v681 = getelementptr inbounds float, ptr %v585, i64 %v680
  store <8 x float> %v679, ptr %v681, align 4
  %v682 = add nsw i64 %v674, 1
  br label %b101
b103:
  br label %b97
b97:
  %v683 = icmp slt i64 %v588, 8
  br i1 %v683, label %b104, label %b105
b104:
  br label %b106
b106:
  %v684 = phi i64 [ 0, %b104 ], [ %v692, %b107 ]
  %v685 = icmp slt i64 %v684, 8
  br i1 %v685, label %b107, label %b108
b107:
  %v686 = mul i64 %v684, 1
  %v687 = getelementptr inbounds float, ptr %v597, i64 %v686
  %v688 = getelementptr float, ptr %v687, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v689 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v688, <8 x i1> %v594, <8 x float> zeroinitializer)
  %v690 = mul i64 %v684, 32
  %v691 = getelementptr inbounds float, ptr %v585, i64 %v690
  store <8 x float> %v689, ptr %v691, align 4
  %v692 = add nsw i64 %v684, 1
  br label %b106
b108:
  br label %b105
b105:
  %v693 = add i64 %v471, 16
  %v694 = add i64 %v472, 0
  %v695 = getelementptr inbounds float, ptr %v447, i64 %v693
  %v696 = sub i64 8, %v694
  %v697 = icmp slt i64 %v696, 0
  %v698 = select i1 %v697, i64 0, i64 %v696
  %v699 = icmp ult i64 %v698, 8
  %v700 = select i1 %v699, i64 %v698, i64 8
  %v701 = trunc i64 %v700 to i32
  %v702 = insertelement <8 x i32> poison, i32 %v701, i64 0
  %v703 = shufflevector <8 x i32> %v702, <8 x i32> poison, <8 x i32> zeroinitializer
  %v704 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v703
  %v705 = mul i64 %v694, 24
  %v706 = add i64 392, %v705
  %v707 = getelementptr inbounds float, ptr %v14, i64 %v706
  %v708 = icmp sge i64 %v698, 8
  br i1 %v708, label %b109, label %b110
b109:
  br label %b111
b111:
  %v709 = phi i64 [ 0, %b109 ], [ %v783, %b112 ]
  %v710 = icmp slt i64 %v709, 8
  br i1 %v710, label %b112, label %b113
b112:
  %v711 = add i64 %v709, 0
  %v712 = getelementptr inbounds float, ptr %v707, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 4
  %v714 = add i64 %v709, 24
  %v715 = getelementptr inbounds float, ptr %v707, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 %v709, 48
  %v718 = getelementptr inbounds float, ptr %v707, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 %v709, 72
  %v721 = getelementptr inbounds float, ptr %v707, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 %v709, 96
  %v724 = getelementptr inbounds float, ptr %v707, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 %v709, 120
  %v727 = getelementptr inbounds float, ptr %v707, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 %v709, 144
  %v730 = getelementptr inbounds float, ptr %v707, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 %v709, 168
  %v733 = getelementptr inbounds float, ptr %v707, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = shufflevector <8 x float> %v713, <8 x float> %v725, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v736 = shufflevector <8 x float> %v713, <8 x float> %v725, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v737 = shufflevector <8 x float> %v716, <8 x float> %v728, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v738 = shufflevector <8 x float> %v716, <8 x float> %v728, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v739 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v740 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v741 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v742 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v744 = shufflevector <8 x float> %v735, <8 x float> %v739, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v737, <8 x float> %v741, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v746 = shufflevector <8 x float> %v737, <8 x float> %v741, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v747 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v748 = shufflevector <8 x float> %v736, <8 x float> %v740, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v749 = shufflevector <8 x float> %v738, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v750 = shufflevector <8 x float> %v738, <8 x float> %v742, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v743, <8 x float> %v745, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v745, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v753 = shufflevector <8 x float> %v744, <8 x float> %v746, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v754 = shufflevector <8 x float> %v744, <8 x float> %v746, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v755 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v756 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v757 = shufflevector <8 x float> %v748, <8 x float> %v750, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v758 = shufflevector <8 x float> %v748, <8 x float> %v750, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v759 = add i64 %v709, 0
  %v760 = mul i64 %v759, 32
  %v761 = getelementptr inbounds float, ptr %v695, i64 %v760
  store <8 x float> %v751, ptr %v761, align 4
  %v762 = add i64 %v709, 1
  %v763 = mul i64 %v762, 32
  %v764 = getelementptr inbounds float, ptr %v695, i64 %v763
  store <8 x float> %v752, ptr %v764, align 4
  %v765 = add i64 %v709, 2
  %v766 = mul i64 %v765, 32
  %v767 = getelementptr inbounds float, ptr %v695, i64 %v766
  store <8 x float> %v753, ptr %v767, align 4
  %v768 = add i64 %v709, 3
  %v769 = mul i64 %v768, 32
  %v770 = getelementptr inbounds float, ptr %v695, i64 %v769
  store <8 x float> %v754, ptr %v770, align 4
  %v771 = add i64 %v709, 4
  %v772 = mul i64 %v771, 32
  %v773 = getelementptr inbounds float, ptr %v695, i64 %v772
  store <8 x float> %v755, ptr %v773, align 4
  %v774 = add i64 %v709, 5
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v695, i64 %v775
  store <8 x float> %v756, ptr %v776, align 4
  %v777 = add i64 %v709, 6
  %v778 = mul i64 %v777, 32
  %v779 = getelementptr inbounds float, ptr %v695, i64 %v778
  store <8 x float> %v757, ptr %v779, align 4
  %v780 = add i64 %v709, 7
  %v781 = mul i64 %v780, 32
  %v782 = getelementptr inbounds float, ptr %v695, i64 %v781
  store <8 x float> %v758, ptr %v782, align 4
  %v783 = add nsw i64 %v709, 8
  br label %b111
b113:
  br label %b114
b114:
  %v784 = phi i64 [ 8, %b113 ], [ %v792, %b115 ]
  %v785 = icmp slt i64 %v784, 8
  br i1 %v785, label %b115, label %b116
b115:
  %v786 = mul i64 %v784, 1
  %v787 = getelementptr inbounds float, ptr %v707, i64 %v786
  %v788 = getelementptr float, ptr %v787, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v789 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v788, <8 x i1> %v704, <8 x float> zeroinitializer)
  %v790 = mul i64 %v784, 32
  %v791 = getelementptr inbounds float, ptr %v695, i64 %v790
  store <8 x float> %v789, ptr %v791, align 4
  %v792 = add nsw i64 %v784, 1
  br label %b114
b116:
  br label %b110
b110:
  %v793 = icmp slt i64 %v698, 8
  br i1 %v793, label %b117, label %b118
b117:
  br label %b119
b119:
  %v794 = phi i64 [ 0, %b117 ], [ %v802, %b120 ]
  %v795 = icmp slt i64 %v794, 8
  br i1 %v795, label %b120, label %b121
b120:
  %v796 = mul i64 %v794, 1
  %v797 = getelementptr inbounds float, ptr %v707, i64 %v796
  %v798 = getelementptr float, ptr %v797, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v799 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v798, <8 x i1> %v704, <8 x float> zeroinitializer)
  %v800 = mul i64 %v794, 32
  %v801 = getelementptr inbounds float, ptr %v695, i64 %v800
  store <8 x float> %v799, ptr %v801, align 4
  %v802 = add nsw i64 %v794, 1
  br label %b119
b121:
  br label %b118
b118:
  %v803 = add i64 %v471, 24
  %v804 = add i64 %v472, 0
  %v805 = getelementptr inbounds float, ptr %v447, i64 %v803
  %v806 = sub i64 8, %v804
  %v807 = icmp slt i64 %v806, 0
  %v808 = select i1 %v807, i64 0, i64 %v806
  %v809 = icmp ult i64 %v808, 8
  %v810 = select i1 %v809, i64 %v808, i64 8
  %v811 = trunc i64 %v810 to i32
  %v812 = insertelement <8 x i32> poison, i32 %v811, i64 0
  %v813 = shufflevector <8 x i32> %v812, <8 x i32> poison, <8 x i32> zeroinitializer
  %v814 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v813
  %v815 = mul i64 %v804, 24
  %v816 = add i64 584, %v815
  %v817 = getelementptr inbounds float, ptr %v14, i64 %v816
  %v818 = icmp sge i64 %v808, 8
  br i1 %v818, label %b122, label %b123
b122:
  br label %b124
b124:
  %v819 = phi i64 [ 0, %b122 ], [ %v893, %b125 ]
  %v820 = icmp slt i64 %v819, 8
  br i1 %v820, label %b125, label %b126
b125:
  %v821 = add i64 %v819, 0
  %v822 = getelementptr inbounds float, ptr %v817, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = add i64 %v819, 24
  %v825 = getelementptr inbounds float, ptr %v817, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 %v819, 48
  %v828 = getelementptr inbounds float, ptr %v817, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 %v819, 72
  %v831 = getelementptr inbounds float, ptr %v817, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 %v819, 96
  %v834 = getelementptr inbounds float, ptr %v817, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = add i64 %v819, 120
  %v837 = getelementptr inbounds float, ptr %v817, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 %v819, 144
  %v840 = getelementptr inbounds float, ptr %v817, i64 %v839
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = add i64 %v819, 168
  %v843 = getelementptr inbounds float, ptr %v817, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = shufflevector <8 x float> %v823, <8 x float> %v835, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v846 = shufflevector <8 x float> %v823, <8 x float> %v835, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v826, <8 x float> %v838, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v848 = shufflevector <8 x float> %v826, <8 x float> %v838, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v829, <8 x float> %v841, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v850 = shufflevector <8 x float> %v829, <8 x float> %v841, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v851 = shufflevector <8 x float> %v832, <8 x float> %v844, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v852 = shufflevector <8 x float> %v832, <8 x float> %v844, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v845, <8 x float> %v849, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v854 = shufflevector <8 x float> %v845, <8 x float> %v849, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v847, <8 x float> %v851, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v856 = shufflevector <8 x float> %v847, <8 x float> %v851, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v857 = shufflevector <8 x float> %v846, <8 x float> %v850, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v858 = shufflevector <8 x float> %v846, <8 x float> %v850, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v859 = shufflevector <8 x float> %v848, <8 x float> %v852, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v860 = shufflevector <8 x float> %v848, <8 x float> %v852, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v863 = shufflevector <8 x float> %v854, <8 x float> %v856, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v864 = shufflevector <8 x float> %v854, <8 x float> %v856, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v865 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v866 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v867 = shufflevector <8 x float> %v858, <8 x float> %v860, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v868 = shufflevector <8 x float> %v858, <8 x float> %v860, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v869 = add i64 %v819, 0
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v805, i64 %v870
  store <8 x float> %v861, ptr %v871, align 4
  %v872 = add i64 %v819, 1
  %v873 = mul i64 %v872, 32
  %v874 = getelementptr inbounds float, ptr %v805, i64 %v873
  store <8 x float> %v862, ptr %v874, align 4
  %v875 = add i64 %v819, 2
  %v876 = mul i64 %v875, 32
  %v877 = getelementptr inbounds float, ptr %v805, i64 %v876
  store <8 x float> %v863, ptr %v877, align 4
  %v878 = add i64 %v819, 3
  %v879 = mul i64 %v878, 32
  %v880 = getelementptr inbounds float, ptr %v805, i64 %v879
  store <8 x float> %v864, ptr %v880, align 4
  %v881 = add i64 %v819, 4
  %v882 = mul i64 %v881, 32
  %v883 = getelementptr inbounds float, ptr %v805, i64 %v882
  store <8 x float> %v865, ptr %v883, align 4
  %v884 = add i64 %v819, 5
  %v885 = mul i64 %v884, 32
  %v886 = getelementptr inbounds float, ptr %v805, i64 %v885
  store <8 x float> %v866, ptr %v886, align 4
  %v887 = add i64 %v819, 6
  %v888 = mul i64 %v887, 32
  %v889 = getelementptr inbounds float, ptr %v805, i64 %v888
  store <8 x float> %v867, ptr %v889, align 4
  %v890 = add i64 %v819, 7
  %v891 = mul i64 %v890, 32
  %v892 = getelementptr inbounds float, ptr %v805, i64 %v891
  store <8 x float> %v868, ptr %v892, align 4
  %v893 = add nsw i64 %v819, 8
  br label %b124
b126:
  br label %b127
b127:
  %v894 = phi i64 [ 8, %b126 ], [ %v902, %b128 ]
  %v895 = icmp slt i64 %v894, 8
  br i1 %v895, label %b128, label %b129
b128:
  %v896 = mul i64 %v894, 1
  %v897 = getelementptr inbounds float, ptr %v817, i64 %v896
  %v898 = getelementptr float, ptr %v897, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v899 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v898, <8 x i1> %v814, <8 x float> zeroinitializer)
  %v900 = mul i64 %v894, 32
  %v901 = getelementptr inbounds float, ptr %v805, i64 %v900
  store <8 x float> %v899, ptr %v901, align 4
  %v902 = add nsw i64 %v894, 1
  br label %b127
b129:
  br label %b123
b123:
  %v903 = icmp slt i64 %v808, 8
  br i1 %v903, label %b130, label %b131
b130:
  br label %b132
b132:
  %v904 = phi i64 [ 0, %b130 ], [ %v912, %b133 ]
  %v905 = icmp slt i64 %v904, 8
  br i1 %v905, label %b133, label %b134
b133:
  %v906 = mul i64 %v904, 1
  %v907 = getelementptr inbounds float, ptr %v817, i64 %v906
  %v908 = getelementptr float, ptr %v907, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v909 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v908, <8 x i1> %v814, <8 x float> zeroinitializer)
  %v910 = mul i64 %v904, 32
  %v911 = getelementptr inbounds float, ptr %v805, i64 %v910
  store <8 x float> %v909, ptr %v911, align 4
  %v912 = add nsw i64 %v904, 1
  br label %b132
b134:
  br label %b131
b131:
  %v913 = add i64 %v471, 256
  %v914 = add i64 %v913, 0
  %v915 = add i64 %v472, 0
  %v916 = getelementptr inbounds float, ptr %v447, i64 %v914
  %v917 = sub i64 8, %v915
  %v918 = icmp slt i64 %v917, 0
  %v919 = select i1 %v918, i64 0, i64 %v917
  %v920 = icmp ult i64 %v919, 8
  %v921 = select i1 %v920, i64 %v919, i64 8
  %v922 = trunc i64 %v921 to i32
  %v923 = insertelement <8 x i32> poison, i32 %v922, i64 0
  %v924 = shufflevector <8 x i32> %v923, <8 x i32> poison, <8 x i32> zeroinitializer
  %v925 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v924
  %v926 = mul i64 %v915, 24
  %v927 = add i64 208, %v926
  %v928 = getelementptr inbounds float, ptr %v14, i64 %v927
  %v929 = icmp sge i64 %v919, 8
  br i1 %v929, label %b135, label %b136
b135:
  br label %b137
b137:
  %v930 = phi i64 [ 0, %b135 ], [ %v1004, %b138 ]
  %v931 = icmp slt i64 %v930, 8
  br i1 %v931, label %b138, label %b139
b138:
  %v932 = add i64 %v930, 0
  %v933 = getelementptr inbounds float, ptr %v928, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = add i64 %v930, 24
  %v936 = getelementptr inbounds float, ptr %v928, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = add i64 %v930, 48
  %v939 = getelementptr inbounds float, ptr %v928, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = add i64 %v930, 72
  %v942 = getelementptr inbounds float, ptr %v928, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 %v930, 96
  %v945 = getelementptr inbounds float, ptr %v928, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = add i64 %v930, 120
  %v948 = getelementptr inbounds float, ptr %v928, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = add i64 %v930, 144
  %v951 = getelementptr inbounds float, ptr %v928, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 %v930, 168
  %v954 = getelementptr inbounds float, ptr %v928, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = shufflevector <8 x float> %v934, <8 x float> %v946, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v957 = shufflevector <8 x float> %v934, <8 x float> %v946, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v958 = shufflevector <8 x float> %v937, <8 x float> %v949, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v959 = shufflevector <8 x float> %v937, <8 x float> %v949, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v960 = shufflevector <8 x float> %v940, <8 x float> %v952, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v961 = shufflevector <8 x float> %v940, <8 x float> %v952, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v962 = shufflevector <8 x float> %v943, <8 x float> %v955, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v963 = shufflevector <8 x float> %v943, <8 x float> %v955, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v964 = shufflevector <8 x float> %v956, <8 x float> %v960, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v965 = shufflevector <8 x float> %v956, <8 x float> %v960, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v966 = shufflevector <8 x float> %v958, <8 x float> %v962, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v967 = shufflevector <8 x float> %v958, <8 x float> %v962, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v968 = shufflevector <8 x float> %v957, <8 x float> %v961, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v969 = shufflevector <8 x float> %v957, <8 x float> %v961, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v970 = shufflevector <8 x float> %v959, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v971 = shufflevector <8 x float> %v959, <8 x float> %v963, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v972 = shufflevector <8 x float> %v964, <8 x float> %v966, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v973 = shufflevector <8 x float> %v964, <8 x float> %v966, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v974 = shufflevector <8 x float> %v965, <8 x float> %v967, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v975 = shufflevector <8 x float> %v965, <8 x float> %v967, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v976 = shufflevector <8 x float> %v968, <8 x float> %v970, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v977 = shufflevector <8 x float> %v968, <8 x float> %v970, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v978 = shufflevector <8 x float> %v969, <8 x float> %v971, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v979 = shufflevector <8 x float> %v969, <8 x float> %v971, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v980 = add i64 %v930, 0
  %v981 = mul i64 %v980, 32
  %v982 = getelementptr inbounds float, ptr %v916, i64 %v981
  store <8 x float> %v972, ptr %v982, align 4
  %v983 = add i64 %v930, 1
  %v984 = mul i64 %v983, 32
  %v985 = getelementptr inbounds float, ptr %v916, i64 %v984
  store <8 x float> %v973, ptr %v985, align 4
  %v986 = add i64 %v930, 2
  %v987 = mul i64 %v986, 32
  %v988 = getelementptr inbounds float, ptr %v916, i64 %v987
  store <8 x float> %v974, ptr %v988, align 4
  %v989 = add i64 %v930, 3
  %v990 = mul i64 %v989, 32
  %v991 = getelementptr inbounds float, ptr %v916, i64 %v990
  store <8 x float> %v975, ptr %v991, align 4
  %v992 = add i64 %v930, 4
  %v993 = mul i64 %v992, 32
  %v994 = getelementptr inbounds float, ptr %v916, i64 %v993
  store <8 x float> %v976, ptr %v994, align 4
  %v995 = add i64 %v930, 5
  %v996 = mul i64 %v995, 32
  %v997 = getelementptr inbounds float, ptr %v916, i64 %v996
  store <8 x float> %v977, ptr %v997, align 4
  %v998 = add i64 %v930, 6
  %v999 = mul i64 %v998, 32
  %v1000 = getelementptr inbounds float, ptr %v916, i64 %v999
  store <8 x float> %v978, ptr %v1000, align 4
  %v1001 = add i64 %v930, 7
  %v1002 = mul i64 %v1001, 32
  %v1003 = getelementptr inbounds float, ptr %v916, i64 %v1002
  store <8 x float> %v979, ptr %v1003, align 4
  %v1004 = add nsw i64 %v930, 8
  br label %b137
b139:
  br label %b140
b140:
  %v1005 = phi i64 [ 8, %b139 ], [ %v1013, %b141 ]
  %v1006 = icmp slt i64 %v1005, 8
  br i1 %v1006, label %b141, label %b142
b141:
  %v1007 = mul i64 %v1005, 1
  %v1008 = getelementptr inbounds float, ptr %v928, i64 %v1007
  %v1009 = getelementptr float, ptr %v1008, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1010 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1009, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1011 = mul i64 %v1005, 32
  %v1012 = getelementptr inbounds float, ptr %v916, i64 %v1011
  store <8 x float> %v1010, ptr %v1012, align 4
  %v1013 = add nsw i64 %v1005, 1
  br label %b140
b142:
  br label %b136
b136:
  %v1014 = icmp slt i64 %v919, 8
  br i1 %v1014, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1015 = phi i64 [ 0, %b143 ], [ %v1023, %b146 ]
  %v1016 = icmp slt i64 %v1015, 8
  br i1 %v1016, label %b146, label %b147
b146:
  %v1017 = mul i64 %v1015, 1
  %v1018 = getelementptr inbounds float, ptr %v928, i64 %v1017
  %v1019 = getelementptr float, ptr %v1018, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1020 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1019, <8 x i1> %v925, <8 x float> zeroinitializer)
  %v1021 = mul i64 %v1015, 32
  %v1022 = getelementptr inbounds float, ptr %v916, i64 %v1021
  store <8 x float> %v1020, ptr %v1022, align 4
  %v1023 = add nsw i64 %v1015, 1
  br label %b145
b147:
  br label %b144
b144:
  %v1024 = add i64 %v913, 8
  %v1025 = add i64 %v472, 0
  %v1026 = getelementptr inbounds float, ptr %v447, i64 %v1024
  %v1027 = sub i64 8, %v1025
  %v1028 = icmp slt i64 %v1027, 0
  %v1029 = select i1 %v1028, i64 0, i64 %v1027
  %v1030 = icmp ult i64 %v1029, 8
  %v1031 = select i1 %v1030, i64 %v1029, i64 8
  %v1032 = trunc i64 %v1031 to i32
  %v1033 = insertelement <8 x i32> poison, i32 %v1032, i64 0
  %v1034 = shufflevector <8 x i32> %v1033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1035 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1034
  %v1036 = mul i64 %v1025, 24
  %v1037 = add i64 16, %v1036
  %v1038 = getelementptr inbounds float, ptr %v14, i64 %v1037
  %v1039 = icmp sge i64 %v1029, 8
  br i1 %v1039, label %b148, label %b149
b148:
  br label %b150
b150:
  %v1040 = phi i64 [ 0, %b148 ], [ %v1114, %b151 ]
  %v1041 = icmp slt i64 %v1040, 8
  br i1 %v1041, label %b151, label %b152
b151:
  %v1042 = add i64 %v1040, 0
  %v1043 = getelementptr inbounds float, ptr %v1038, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1040, 24
  %v1046 = getelementptr inbounds float, ptr %v1038, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1040, 48
  %v1049 = getelementptr inbounds float, ptr %v1038, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1040, 72
  %v1052 = getelementptr inbounds float, ptr %v1038, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1040, 96
  %v1055 = getelementptr inbounds float, ptr %v1038, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 %v1040, 120
  %v1058 = getelementptr inbounds float, ptr %v1038, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = add i64 %v1040, 144
  %v1061 = getelementptr inbounds float, ptr %v1038, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = add i64 %v1040, 168
  %v1064 = getelementptr inbounds float, ptr %v1038, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1067 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1068 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1069 = shufflevector <8 x float> %v1047, <8 x float> %v1059, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1070 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1071 = shufflevector <8 x float> %v1050, <8 x float> %v1062, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1072 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1073 = shufflevector <8 x float> %v1053, <8 x float> %v1065, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1074 = shufflevector <8 x float> %v1066, <8 x float> %v1070, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1070, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1076 = shufflevector <8 x float> %v1068, <8 x float> %v1072, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1077 = shufflevector <8 x float> %v1068, <8 x float> %v1072, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1078 = shufflevector <8 x float> %v1067, <8 x float> %v1071, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1079 = shufflevector <8 x float> %v1067, <8 x float> %v1071, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1080 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1081 = shufflevector <8 x float> %v1069, <8 x float> %v1073, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1082 = shufflevector <8 x float> %v1074, <8 x float> %v1076, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1083 = shufflevector <8 x float> %v1074, <8 x float> %v1076, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1084 = shufflevector <8 x float> %v1075, <8 x float> %v1077, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1085 = shufflevector <8 x float> %v1075, <8 x float> %v1077, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1086 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1087 = shufflevector <8 x float> %v1078, <8 x float> %v1080, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1088 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1089 = shufflevector <8 x float> %v1079, <8 x float> %v1081, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1090 = add i64 %v1040, 0
  %v1091 = mul i64 %v1090, 32
  %v1092 = getelementptr inbounds float, ptr %v1026, i64 %v1091
  store <8 x float> %v1082, ptr %v1092, align 4
  %v1093 = add i64 %v1040, 1
  %v1094 = mul i64 %v1093, 32
  %v1095 = getelementptr inbounds float, ptr %v1026, i64 %v1094
  store <8 x float> %v1083, ptr %v1095, align 4
  %v1096 = add i64 %v1040, 2
  %v1097 = mul i64 %v1096, 32
  %v1098 = getelementptr inbounds float, ptr %v1026, i64 %v1097
  store <8 x float> %v1084, ptr %v1098, align 4
  %v1099 = add i64 %v1040, 3
  %v1100 = mul i64 %v1099, 32
  %v1101 = getelementptr inbounds float, ptr %v1026, i64 %v1100
  store <8 x float> %v1085, ptr %v1101, align 4
  %v1102 = add i64 %v1040, 4
  %v1103 = mul i64 %v1102, 32
  %v1104 = getelementptr inbounds float, ptr %v1026, i64 %v1103
  store <8 x float> %v1086, ptr %v1104, align 4
  %v1105 = add i64 %v1040, 5
  %v1106 = mul i64 %v1105, 32
  %v1107 = getelementptr inbounds float, ptr %v1026, i64 %v1106
  store <8 x float> %v1087, ptr %v1107, align 4
  %v1108 = add i64 %v1040, 6
  %v1109 = mul i64 %v1108, 32
  %v1110 = getelementptr inbounds float, ptr %v1026, i64 %v1109
  store <8 x float> %v1088, ptr %v1110, align 4
  %v1111 = add i64 %v1040, 7
  %v1112 = mul i64 %v1111, 32
  %v1113 = getelementptr inbounds float, ptr %v1026, i64 %v1112
  store <8 x float> %v1089, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1040, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1115 = phi i64 [ 8, %b152 ], [ %v1123, %b154 ]
  %v1116 = icmp slt i64 %v1115, 8
  br i1 %v1116, label %b154, label %b155
b154:
  %v1117 = mul i64 %v1115, 1
  %v1118 = getelementptr inbounds float, ptr %v1038, i64 %v1117
  %v1119 = getelementptr float, ptr %v1118, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1120 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1119, <8 x i1> %v1035, <8 x float> zeroinitializer)
  %v1121 = mul i64 %v1115, 32
  %v1122 = getelementptr inbounds float, ptr %v1026, i64 %v1121
  store <8 x float> %v1120, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1115, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1124 = icmp slt i64 %v1029, 8
  br i1 %v1124, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1125 = phi i64 [ 0, %b156 ], [ %v1133, %b159 ]
  %v1126 = icmp slt i64 %v1125, 8
  br i1 %v1126, label %b159, label %b160
b159:
  %v1127 = mul i64 %v1125, 1
  %v1128 = getelementptr inbounds float, ptr %v1038, i64 %v1127
  %v1129 = getelementptr float, ptr %v1128, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1130 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1129, <8 x i1> %v1035, <8 x float> zeroinitializer)
  %v1131 = mul i64 %v1125, 32
  %v1132 = getelementptr inbounds float, ptr %v1026, i64 %v1131
  store <8 x float> %v1130, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1125, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1134 = add i64 %v913, 16
  %v1135 = add i64 %v472, 0
  %v1136 = getelementptr inbounds float, ptr %v447, i64 %v1134
  %v1137 = sub i64 8, %v1135
  %v1138 = icmp slt i64 %v1137, 0
  %v1139 = select i1 %v1138, i64 0, i64 %v1137
  %v1140 = icmp ult i64 %v1139, 8
  %v1141 = select i1 %v1140, i64 %v1139, i64 8
  %v1142 = trunc i64 %v1141 to i32
  %v1143 = insertelement <8 x i32> poison, i32 %v1142, i64 0
  %v1144 = shufflevector <8 x i32> %v1143, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1145 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1144
  %v1146 = mul i64 %v1135, 24
  %v1147 = add i64 400, %v1146
  %v1148 = getelementptr inbounds float, ptr %v14, i64 %v1147
  %v1149 = icmp sge i64 %v1139, 8
  br i1 %v1149, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1150 = phi i64 [ 0, %b161 ], [ %v1224, %b164 ]
  %v1151 = icmp slt i64 %v1150, 8
  br i1 %v1151, label %b164, label %b165
b164:
  %v1152 = add i64 %v1150, 0
  %v1153 = getelementptr inbounds float, ptr %v1148, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = add i64 %v1150, 24
  %v1156 = getelementptr inbounds float, ptr %v1148, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 %v1150, 48
  %v1159 = getelementptr inbounds float, ptr %v1148, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 %v1150, 72
  %v1162 = getelementptr inbounds float, ptr %v1148, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 %v1150, 96
  %v1165 = getelementptr inbounds float, ptr %v1148, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 %v1150, 120
  %v1168 = getelementptr inbounds float, ptr %v1148, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 %v1150, 144
  %v1171 = getelementptr inbounds float, ptr %v1148, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 %v1150, 168
  %v1174 = getelementptr inbounds float, ptr %v1148, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = shufflevector <8 x float> %v1154, <8 x float> %v1166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1177 = shufflevector <8 x float> %v1154, <8 x float> %v1166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1178 = shufflevector <8 x float> %v1157, <8 x float> %v1169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1179 = shufflevector <8 x float> %v1157, <8 x float> %v1169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1180 = shufflevector <8 x float> %v1160, <8 x float> %v1172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1181 = shufflevector <8 x float> %v1160, <8 x float> %v1172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1182 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1183 = shufflevector <8 x float> %v1163, <8 x float> %v1175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1184 = shufflevector <8 x float> %v1176, <8 x float> %v1180, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1185 = shufflevector <8 x float> %v1176, <8 x float> %v1180, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1186 = shufflevector <8 x float> %v1178, <8 x float> %v1182, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1187 = shufflevector <8 x float> %v1178, <8 x float> %v1182, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1188 = shufflevector <8 x float> %v1177, <8 x float> %v1181, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1189 = shufflevector <8 x float> %v1177, <8 x float> %v1181, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1190 = shufflevector <8 x float> %v1179, <8 x float> %v1183, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1191 = shufflevector <8 x float> %v1179, <8 x float> %v1183, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1192 = shufflevector <8 x float> %v1184, <8 x float> %v1186, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1193 = shufflevector <8 x float> %v1184, <8 x float> %v1186, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1194 = shufflevector <8 x float> %v1185, <8 x float> %v1187, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1195 = shufflevector <8 x float> %v1185, <8 x float> %v1187, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1196 = shufflevector <8 x float> %v1188, <8 x float> %v1190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1197 = shufflevector <8 x float> %v1188, <8 x float> %v1190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1198 = shufflevector <8 x float> %v1189, <8 x float> %v1191, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1199 = shufflevector <8 x float> %v1189, <8 x float> %v1191, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1200 = add i64 %v1150, 0
  %v1201 = mul i64 %v1200, 32
  %v1202 = getelementptr inbounds float, ptr %v1136, i64 %v1201
  store <8 x float> %v1192, ptr %v1202, align 4
  %v1203 = add i64 %v1150, 1
  %v1204 = mul i64 %v1203, 32
  %v1205 = getelementptr inbounds float, ptr %v1136, i64 %v1204
  store <8 x float> %v1193, ptr %v1205, align 4
  %v1206 = add i64 %v1150, 2
  %v1207 = mul i64 %v1206, 32
  %v1208 = getelementptr inbounds float, ptr %v1136, i64 %v1207
  store <8 x float> %v1194, ptr %v1208, align 4
  %v1209 = add i64 %v1150, 3
  %v1210 = mul i64 %v1209, 32
  %v1211 = getelementptr inbounds float, ptr %v1136, i64 %v1210
  store <8 x float> %v1195, ptr %v1211, align 4
  %v1212 = add i64 %v1150, 4
  %v1213 = mul i64 %v1212, 32
  %v1214 = getelementptr inbounds float, ptr %v1136, i64 %v1213
  store <8 x float> %v1196, ptr %v1214, align 4
  %v1215 = add i64 %v1150, 5
  %v1216 = mul i64 %v1215, 32
  %v1217 = getelementptr inbounds float, ptr %v1136, i64 %v1216
  store <8 x float> %v1197, ptr %v1217, align 4
  %v1218 = add i64 %v1150, 6
  %v1219 = mul i64 %v1218, 32
  %v1220 = getelementptr inbounds float, ptr %v1136, i64 %v1219
  store <8 x float> %v1198, ptr %v1220, align 4
  %v1221 = add i64 %v1150, 7
  %v1222 = mul i64 %v1221, 32
  %v1223 = getelementptr inbounds float, ptr %v1136, i64 %v1222
  store <8 x float> %v1199, ptr %v1223, align 4
  %v1224 = add nsw i64 %v1150, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1225 = phi i64 [ 8, %b165 ], [ %v1233, %b167 ]
  %v1226 = icmp slt i64 %v1225, 8
  br i1 %v1226, label %b167, label %b168
b167:
  %v1227 = mul i64 %v1225, 1
  %v1228 = getelementptr inbounds float, ptr %v1148, i64 %v1227
  %v1229 = getelementptr float, ptr %v1228, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1230 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1229, <8 x i1> %v1145, <8 x float> zeroinitializer)
  %v1231 = mul i64 %v1225, 32
  %v1232 = getelementptr inbounds float, ptr %v1136, i64 %v1231
  store <8 x float> %v1230, ptr %v1232, align 4
  %v1233 = add nsw i64 %v1225, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1234 = icmp slt i64 %v1139, 8
  br i1 %v1234, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1235 = phi i64 [ 0, %b169 ], [ %v1243, %b172 ]
  %v1236 = icmp slt i64 %v1235, 8
  br i1 %v1236, label %b172, label %b173
b172:
  %v1237 = mul i64 %v1235, 1
  %v1238 = getelementptr inbounds float, ptr %v1148, i64 %v1237
  %v1239 = getelementptr float, ptr %v1238, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1240 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1239, <8 x i1> %v1145, <8 x float> zeroinitializer)
  %v1241 = mul i64 %v1235, 32
  %v1242 = getelementptr inbounds float, ptr %v1136, i64 %v1241
  store <8 x float> %v1240, ptr %v1242, align 4
  %v1243 = add nsw i64 %v1235, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1244 = add i64 %v913, 24
  %v1245 = add i64 %v472, 0
  %v1246 = getelementptr inbounds float, ptr %v447, i64 %v1244
  %v1247 = sub i64 8, %v1245
  %v1248 = icmp slt i64 %v1247, 0
  %v1249 = select i1 %v1248, i64 0, i64 %v1247
  %v1250 = icmp ult i64 %v1249, 8
  %v1251 = select i1 %v1250, i64 %v1249, i64 8
  %v1252 = trunc i64 %v1251 to i32
  %v1253 = insertelement <8 x i32> poison, i32 %v1252, i64 0
  %v1254 = shufflevector <8 x i32> %v1253, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1255 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1254
  %v1256 = mul i64 %v1245, 24
  %v1257 = add i64 592, %v1256
  %v1258 = getelementptr inbounds float, ptr %v14, i64 %v1257
  %v1259 = icmp sge i64 %v1249, 8
  br i1 %v1259, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1260 = phi i64 [ 0, %b174 ], [ %v1334, %b177 ]
  %v1261 = icmp slt i64 %v1260, 8
  br i1 %v1261, label %b177, label %b178
b177:
  %v1262 = add i64 %v1260, 0
  %v1263 = getelementptr inbounds float, ptr %v1258, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = add i64 %v1260, 24
  %v1266 = getelementptr inbounds float, ptr %v1258, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 %v1260, 48
  %v1269 = getelementptr inbounds float, ptr %v1258, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = add i64 %v1260, 72
  %v1272 = getelementptr inbounds float, ptr %v1258, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = add i64 %v1260, 96
  %v1275 = getelementptr inbounds float, ptr %v1258, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = add i64 %v1260, 120
  %v1278 = getelementptr inbounds float, ptr %v1258, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = add i64 %v1260, 144
  %v1281 = getelementptr inbounds float, ptr %v1258, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = add i64 %v1260, 168
  %v1284 = getelementptr inbounds float, ptr %v1258, i64 %v1283
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1287 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1288 = shufflevector <8 x float> %v1267, <8 x float> %v1279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1289 = shufflevector <8 x float> %v1267, <8 x float> %v1279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1290 = shufflevector <8 x float> %v1270, <8 x float> %v1282, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1291 = shufflevector <8 x float> %v1270, <8 x float> %v1282, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1292 = shufflevector <8 x float> %v1273, <8 x float> %v1285, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1293 = shufflevector <8 x float> %v1273, <8 x float> %v1285, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1294 = shufflevector <8 x float> %v1286, <8 x float> %v1290, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1295 = shufflevector <8 x float> %v1286, <8 x float> %v1290, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1296 = shufflevector <8 x float> %v1288, <8 x float> %v1292, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1297 = shufflevector <8 x float> %v1288, <8 x float> %v1292, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1298 = shufflevector <8 x float> %v1287, <8 x float> %v1291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1299 = shufflevector <8 x float> %v1287, <8 x float> %v1291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1300 = shufflevector <8 x float> %v1289, <8 x float> %v1293, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1301 = shufflevector <8 x float> %v1289, <8 x float> %v1293, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1302 = shufflevector <8 x float> %v1294, <8 x float> %v1296, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1303 = shufflevector <8 x float> %v1294, <8 x float> %v1296, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1304 = shufflevector <8 x float> %v1295, <8 x float> %v1297, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1305 = shufflevector <8 x float> %v1295, <8 x float> %v1297, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1306 = shufflevector <8 x float> %v1298, <8 x float> %v1300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1307 = shufflevector <8 x float> %v1298, <8 x float> %v1300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1308 = shufflevector <8 x float> %v1299, <8 x float> %v1301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1309 = shufflevector <8 x float> %v1299, <8 x float> %v1301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1310 = add i64 %v1260, 0
  %v1311 = mul i64 %v1310, 32
  %v1312 = getelementptr inbounds float, ptr %v1246, i64 %v1311
  store <8 x float> %v1302, ptr %v1312, align 4
  %v1313 = add i64 %v1260, 1
  %v1314 = mul i64 %v1313, 32
  %v1315 = getelementptr inbounds float, ptr %v1246, i64 %v1314
  store <8 x float> %v1303, ptr %v1315, align 4
  %v1316 = add i64 %v1260, 2
  %v1317 = mul i64 %v1316, 32
  %v1318 = getelementptr inbounds float, ptr %v1246, i64 %v1317
  store <8 x float> %v1304, ptr %v1318, align 4
  %v1319 = add i64 %v1260, 3
  %v1320 = mul i64 %v1319, 32
  %v1321 = getelementptr inbounds float, ptr %v1246, i64 %v1320
  store <8 x float> %v1305, ptr %v1321, align 4
  %v1322 = add i64 %v1260, 4
  %v1323 = mul i64 %v1322, 32
  %v1324 = getelementptr inbounds float, ptr %v1246, i64 %v1323
  store <8 x float> %v1306, ptr %v1324, align 4
  %v1325 = add i64 %v1260, 5
  %v1326 = mul i64 %v1325, 32
  %v1327 = getelementptr inbounds float, ptr %v1246, i64 %v1326
  store <8 x float> %v1307, ptr %v1327, align 4
  %v1328 = add i64 %v1260, 6
  %v1329 = mul i64 %v1328, 32
  %v1330 = getelementptr inbounds float, ptr %v1246, i64 %v1329
  store <8 x float> %v1308, ptr %v1330, align 4
  %v1331 = add i64 %v1260, 7
  %v1332 = mul i64 %v1331, 32
  %v1333 = getelementptr inbounds float, ptr %v1246, i64 %v1332
  store <8 x float> %v1309, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1260, 8
  br label %b176
b178:
  br label %b179
b179:
  %v1335 = phi i64 [ 8, %b178 ], [ %v1343, %b180 ]
  %v1336 = icmp slt i64 %v1335, 8
  br i1 %v1336, label %b180, label %b181
b180:
  %v1337 = mul i64 %v1335, 1
  %v1338 = getelementptr inbounds float, ptr %v1258, i64 %v1337
  %v1339 = getelementptr float, ptr %v1338, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1340 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1339, <8 x i1> %v1255, <8 x float> zeroinitializer)
  %v1341 = mul i64 %v1335, 32
  %v1342 = getelementptr inbounds float, ptr %v1246, i64 %v1341
  store <8 x float> %v1340, ptr %v1342, align 4
  %v1343 = add nsw i64 %v1335, 1
  br label %b179
b181:
  br label %b175
b175:
  %v1344 = icmp slt i64 %v1249, 8
  br i1 %v1344, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1345 = phi i64 [ 0, %b182 ], [ %v1353, %b185 ]
  %v1346 = icmp slt i64 %v1345, 8
  br i1 %v1346, label %b185, label %b186
b185:
  %v1347 = mul i64 %v1345, 1
  %v1348 = getelementptr inbounds float, ptr %v1258, i64 %v1347
  %v1349 = getelementptr float, ptr %v1348, <8 x i64> <i64 0, i64 24, i64 48, i64 72, i64 96, i64 120, i64 144, i64 168>
  %v1350 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1349, <8 x i1> %v1255, <8 x float> zeroinitializer)
  %v1351 = mul i64 %v1345, 32
  %v1352 = getelementptr inbounds float, ptr %v1246, i64 %v1351
  store <8 x float> %v1350, ptr %v1352, align 4
  %v1353 = add nsw i64 %v1345, 1
  br label %b184
b186:
  br label %b183
b183:
  %v1354 = add i64 %v913, 256
  %v1355 = add i64 %v1354, 0
  %v1356 = add i64 %v472, 0
  %v1357 = getelementptr inbounds float, ptr %v447, i64 %v1355
  %v1358 = sub i64 8, %v1356
  %v1359 = icmp slt i64 %v1358, 0
  %v1360 = select i1 %v1359, i64 0, i64 %v1358
  %v1361 = icmp ult i64 %v1360, 8
  %v1362 = select i1 %v1361, i64 %v1360, i64 8
  %v1363 = trunc i64 %v1362 to i32
  %v1364 = insertelement <8 x i32> poison, i32 %v1363, i64 0
  %v1365 = shufflevector <8 x i32> %v1364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1366 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1365
  %v1367 = mul i64 %v1356, 8
  %v1368 = add i64 64, %v1367
  %v1369 = getelementptr inbounds float, ptr %v16, i64 %v1368
  %v1370 = icmp sge i64 %v1360, 8
  br i1 %v1370, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1371 = phi i64 [ 0, %b187 ], [ %v1445, %b190 ]
  %v1372 = icmp slt i64 %v1371, 8
  br i1 %v1372, label %b190, label %b191
b190:
  %v1373 = add i64 %v1371, 0
  %v1374 = getelementptr inbounds float, ptr %v1369, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = add i64 %v1371, 8
  %v1377 = getelementptr inbounds float, ptr %v1369, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = add i64 %v1371, 16
  %v1380 = getelementptr inbounds float, ptr %v1369, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = add i64 %v1371, 24
  %v1383 = getelementptr inbounds float, ptr %v1369, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = add i64 %v1371, 32
  %v1386 = getelementptr inbounds float, ptr %v1369, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = add i64 %v1371, 40
  %v1389 = getelementptr inbounds float, ptr %v1369, i64 %v1388
  %v1390 = load <8 x float>, ptr %v1389, align 4
  %v1391 = add i64 %v1371, 48
  %v1392 = getelementptr inbounds float, ptr %v1369, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = add i64 %v1371, 56
  %v1395 = getelementptr inbounds float, ptr %v1369, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = shufflevector <8 x float> %v1375, <8 x float> %v1387, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1398 = shufflevector <8 x float> %v1375, <8 x float> %v1387, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1399 = shufflevector <8 x float> %v1378, <8 x float> %v1390, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1400 = shufflevector <8 x float> %v1378, <8 x float> %v1390, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1401 = shufflevector <8 x float> %v1381, <8 x float> %v1393, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1402 = shufflevector <8 x float> %v1381, <8 x float> %v1393, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1403 = shufflevector <8 x float> %v1384, <8 x float> %v1396, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1404 = shufflevector <8 x float> %v1384, <8 x float> %v1396, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1405 = shufflevector <8 x float> %v1397, <8 x float> %v1401, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1406 = shufflevector <8 x float> %v1397, <8 x float> %v1401, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1407 = shufflevector <8 x float> %v1399, <8 x float> %v1403, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1408 = shufflevector <8 x float> %v1399, <8 x float> %v1403, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1409 = shufflevector <8 x float> %v1398, <8 x float> %v1402, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1410 = shufflevector <8 x float> %v1398, <8 x float> %v1402, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1411 = shufflevector <8 x float> %v1400, <8 x float> %v1404, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1412 = shufflevector <8 x float> %v1400, <8 x float> %v1404, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1413 = shufflevector <8 x float> %v1405, <8 x float> %v1407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1414 = shufflevector <8 x float> %v1405, <8 x float> %v1407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1415 = shufflevector <8 x float> %v1406, <8 x float> %v1408, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1416 = shufflevector <8 x float> %v1406, <8 x float> %v1408, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1417 = shufflevector <8 x float> %v1409, <8 x float> %v1411, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1418 = shufflevector <8 x float> %v1409, <8 x float> %v1411, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1419 = shufflevector <8 x float> %v1410, <8 x float> %v1412, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1420 = shufflevector <8 x float> %v1410, <8 x float> %v1412, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1421 = add i64 %v1371, 0
  %v1422 = mul i64 %v1421, 32
  %v1423 = getelementptr inbounds float, ptr %v1357, i64 %v1422
  store <8 x float> %v1413, ptr %v1423, align 4
  %v1424 = add i64 %v1371, 1
  %v1425 = mul i64 %v1424, 32
  %v1426 = getelementptr inbounds float, ptr %v1357, i64 %v1425
  store <8 x float> %v1414, ptr %v1426, align 4
  %v1427 = add i64 %v1371, 2
  %v1428 = mul i64 %v1427, 32
  %v1429 = getelementptr inbounds float, ptr %v1357, i64 %v1428
  store <8 x float> %v1415, ptr %v1429, align 4
  %v1430 = add i64 %v1371, 3
  %v1431 = mul i64 %v1430, 32
  %v1432 = getelementptr inbounds float, ptr %v1357, i64 %v1431
  store <8 x float> %v1416, ptr %v1432, align 4
  %v1433 = add i64 %v1371, 4
  %v1434 = mul i64 %v1433, 32
  %v1435 = getelementptr inbounds float, ptr %v1357, i64 %v1434
  store <8 x float> %v1417, ptr %v1435, align 4
  %v1436 = add i64 %v1371, 5
  %v1437 = mul i64 %v1436, 32
  %v1438 = getelementptr inbounds float, ptr %v1357, i64 %v1437
  store <8 x float> %v1418, ptr %v1438, align 4
  %v1439 = add i64 %v1371, 6
  %v1440 = mul i64 %v1439, 32
  %v1441 = getelementptr inbounds float, ptr %v1357, i64 %v1440
  store <8 x float> %v1419, ptr %v1441, align 4
  %v1442 = add i64 %v1371, 7
  %v1443 = mul i64 %v1442, 32
  %v1444 = getelementptr inbounds float, ptr %v1357, i64 %v1443
  store <8 x float> %v1420, ptr %v1444, align 4
  %v1445 = add nsw i64 %v1371, 8
  br label %b189
b191:
  br label %b192
b192:
  %v1446 = phi i64 [ 8, %b191 ], [ %v1454, %b193 ]
  %v1447 = icmp slt i64 %v1446, 8
  br i1 %v1447, label %b193, label %b194
b193:
  %v1448 = mul i64 %v1446, 1
  %v1449 = getelementptr inbounds float, ptr %v1369, i64 %v1448
  %v1450 = getelementptr float, ptr %v1449, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1451 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1450, <8 x i1> %v1366, <8 x float> zeroinitializer)
  %v1452 = mul i64 %v1446, 32
  %v1453 = getelementptr inbounds float, ptr %v1357, i64 %v1452
  store <8 x float> %v1451, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1446, 1
  br label %b192
b194:
  br label %b188
b188:
  %v1455 = icmp slt i64 %v1360, 8
  br i1 %v1455, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1456 = phi i64 [ 0, %b195 ], [ %v1464, %b198 ]
  %v1457 = icmp slt i64 %v1456, 8
  br i1 %v1457, label %b198, label %b199
b198:
  %v1458 = mul i64 %v1456, 1
  %v1459 = getelementptr inbounds float, ptr %v1369, i64 %v1458
  %v1460 = getelementptr float, ptr %v1459, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1461 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1460, <8 x i1> %v1366, <8 x float> zeroinitializer)
  %v1462 = mul i64 %v1456, 32
  %v1463 = getelementptr inbounds float, ptr %v1357, i64 %v1462
  store <8 x float> %v1461, ptr %v1463, align 4
  %v1464 = add nsw i64 %v1456, 1
  br label %b197
b199:
  br label %b196
b196:
  %v1465 = add i64 %v1354, 8
  %v1466 = add i64 %v472, 0
  %v1467 = getelementptr inbounds float, ptr %v447, i64 %v1465
  %v1468 = sub i64 8, %v1466
  %v1469 = icmp slt i64 %v1468, 0
  %v1470 = select i1 %v1469, i64 0, i64 %v1468
  %v1471 = icmp ult i64 %v1470, 8
  %v1472 = select i1 %v1471, i64 %v1470, i64 8
  %v1473 = trunc i64 %v1472 to i32
  %v1474 = insertelement <8 x i32> poison, i32 %v1473, i64 0
  %v1475 = shufflevector <8 x i32> %v1474, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1476 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1475
  %v1477 = mul i64 %v1466, 8
  %v1478 = add i64 0, %v1477
  %v1479 = getelementptr inbounds float, ptr %v16, i64 %v1478
  %v1480 = icmp sge i64 %v1470, 8
  br i1 %v1480, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1481 = phi i64 [ 0, %b200 ], [ %v1555, %b203 ]
  %v1482 = icmp slt i64 %v1481, 8
  br i1 %v1482, label %b203, label %b204
b203:
  %v1483 = add i64 %v1481, 0
  %v1484 = getelementptr inbounds float, ptr %v1479, i64 %v1483
  %v1485 = load <8 x float>, ptr %v1484, align 4
  %v1486 = add i64 %v1481, 8
  %v1487 = getelementptr inbounds float, ptr %v1479, i64 %v1486
  %v1488 = load <8 x float>, ptr %v1487, align 4
  %v1489 = add i64 %v1481, 16
  %v1490 = getelementptr inbounds float, ptr %v1479, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = add i64 %v1481, 24
  %v1493 = getelementptr inbounds float, ptr %v1479, i64 %v1492
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = add i64 %v1481, 32
  %v1496 = getelementptr inbounds float, ptr %v1479, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = add i64 %v1481, 40
  %v1499 = getelementptr inbounds float, ptr %v1479, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = add i64 %v1481, 48
  %v1502 = getelementptr inbounds float, ptr %v1479, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = add i64 %v1481, 56
  %v1505 = getelementptr inbounds float, ptr %v1479, i64 %v1504
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = shufflevector <8 x float> %v1485, <8 x float> %v1497, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1508 = shufflevector <8 x float> %v1485, <8 x float> %v1497, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1509 = shufflevector <8 x float> %v1488, <8 x float> %v1500, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1510 = shufflevector <8 x float> %v1488, <8 x float> %v1500, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1511 = shufflevector <8 x float> %v1491, <8 x float> %v1503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1512 = shufflevector <8 x float> %v1491, <8 x float> %v1503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1513 = shufflevector <8 x float> %v1494, <8 x float> %v1506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1514 = shufflevector <8 x float> %v1494, <8 x float> %v1506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1515 = shufflevector <8 x float> %v1507, <8 x float> %v1511, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1516 = shufflevector <8 x float> %v1507, <8 x float> %v1511, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1517 = shufflevector <8 x float> %v1509, <8 x float> %v1513, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1518 = shufflevector <8 x float> %v1509, <8 x float> %v1513, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1519 = shufflevector <8 x float> %v1508, <8 x float> %v1512, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1520 = shufflevector <8 x float> %v1508, <8 x float> %v1512, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1521 = shufflevector <8 x float> %v1510, <8 x float> %v1514, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1522 = shufflevector <8 x float> %v1510, <8 x float> %v1514, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1523 = shufflevector <8 x float> %v1515, <8 x float> %v1517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1524 = shufflevector <8 x float> %v1515, <8 x float> %v1517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1525 = shufflevector <8 x float> %v1516, <8 x float> %v1518, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1526 = shufflevector <8 x float> %v1516, <8 x float> %v1518, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1527 = shufflevector <8 x float> %v1519, <8 x float> %v1521, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1528 = shufflevector <8 x float> %v1519, <8 x float> %v1521, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1529 = shufflevector <8 x float> %v1520, <8 x float> %v1522, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1530 = shufflevector <8 x float> %v1520, <8 x float> %v1522, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1531 = add i64 %v1481, 0
  %v1532 = mul i64 %v1531, 32
  %v1533 = getelementptr inbounds float, ptr %v1467, i64 %v1532
  store <8 x float> %v1523, ptr %v1533, align 4
  %v1534 = add i64 %v1481, 1
  %v1535 = mul i64 %v1534, 32
  %v1536 = getelementptr inbounds float, ptr %v1467, i64 %v1535
  store <8 x float> %v1524, ptr %v1536, align 4
  %v1537 = add i64 %v1481, 2
  %v1538 = mul i64 %v1537, 32
  %v1539 = getelementptr inbounds float, ptr %v1467, i64 %v1538
  store <8 x float> %v1525, ptr %v1539, align 4
  %v1540 = add i64 %v1481, 3
  %v1541 = mul i64 %v1540, 32
  %v1542 = getelementptr inbounds float, ptr %v1467, i64 %v1541
  store <8 x float> %v1526, ptr %v1542, align 4
  %v1543 = add i64 %v1481, 4
  %v1544 = mul i64 %v1543, 32
  %v1545 = getelementptr inbounds float, ptr %v1467, i64 %v1544
  store <8 x float> %v1527, ptr %v1545, align 4
  %v1546 = add i64 %v1481, 5
  %v1547 = mul i64 %v1546, 32
  %v1548 = getelementptr inbounds float, ptr %v1467, i64 %v1547
  store <8 x float> %v1528, ptr %v1548, align 4
  %v1549 = add i64 %v1481, 6
  %v1550 = mul i64 %v1549, 32
  %v1551 = getelementptr inbounds float, ptr %v1467, i64 %v1550
  store <8 x float> %v1529, ptr %v1551, align 4
  %v1552 = add i64 %v1481, 7
  %v1553 = mul i64 %v1552, 32
  %v1554 = getelementptr inbounds float, ptr %v1467, i64 %v1553
  store <8 x float> %v1530, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1481, 8
  br label %b202
b204:
  br label %b205
b205:
  %v1556 = phi i64 [ 8, %b204 ], [ %v1564, %b206 ]
  %v1557 = icmp slt i64 %v1556, 8
  br i1 %v1557, label %b206, label %b207
b206:
  %v1558 = mul i64 %v1556, 1
  %v1559 = getelementptr inbounds float, ptr %v1479, i64 %v1558
  %v1560 = getelementptr float, ptr %v1559, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1561 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1560, <8 x i1> %v1476, <8 x float> zeroinitializer)
  %v1562 = mul i64 %v1556, 32
  %v1563 = getelementptr inbounds float, ptr %v1467, i64 %v1562
  store <8 x float> %v1561, ptr %v1563, align 4
  %v1564 = add nsw i64 %v1556, 1
  br label %b205
b207:
  br label %b201
b201:
  %v1565 = icmp slt i64 %v1470, 8
  br i1 %v1565, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1566 = phi i64 [ 0, %b208 ], [ %v1574, %b211 ]
  %v1567 = icmp slt i64 %v1566, 8
  br i1 %v1567, label %b211, label %b212
b211:
  %v1568 = mul i64 %v1566, 1
  %v1569 = getelementptr inbounds float, ptr %v1479, i64 %v1568
  %v1570 = getelementptr float, ptr %v1569, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1571 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1570, <8 x i1> %v1476, <8 x float> zeroinitializer)
  %v1572 = mul i64 %v1566, 32
  %v1573 = getelementptr inbounds float, ptr %v1467, i64 %v1572
  store <8 x float> %v1571, ptr %v1573, align 4
  %v1574 = add nsw i64 %v1566, 1
  br label %b210
b212:
  br label %b209
b209:
  %v1575 = add i64 %v1354, 16
  %v1576 = add i64 %v472, 0
  %v1577 = getelementptr inbounds float, ptr %v447, i64 %v1575
  %v1578 = sub i64 8, %v1576
  %v1579 = icmp slt i64 %v1578, 0
  %v1580 = select i1 %v1579, i64 0, i64 %v1578
  %v1581 = icmp ult i64 %v1580, 8
  %v1582 = select i1 %v1581, i64 %v1580, i64 8
  %v1583 = trunc i64 %v1582 to i32
  %v1584 = insertelement <8 x i32> poison, i32 %v1583, i64 0
  %v1585 = shufflevector <8 x i32> %v1584, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1586 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1585
  %v1587 = mul i64 %v1576, 8
  %v1588 = add i64 128, %v1587
  %v1589 = getelementptr inbounds float, ptr %v16, i64 %v1588
  %v1590 = icmp sge i64 %v1580, 8
  br i1 %v1590, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1591 = phi i64 [ 0, %b213 ], [ %v1665, %b216 ]
  %v1592 = icmp slt i64 %v1591, 8
  br i1 %v1592, label %b216, label %b217
b216:
  %v1593 = add i64 %v1591, 0
  %v1594 = getelementptr inbounds float, ptr %v1589, i64 %v1593
  %v1595 = load <8 x float>, ptr %v1594, align 4
  %v1596 = add i64 %v1591, 8
  %v1597 = getelementptr inbounds float, ptr %v1589, i64 %v1596
  %v1598 = load <8 x float>, ptr %v1597, align 4
  %v1599 = add i64 %v1591, 16
  %v1600 = getelementptr inbounds float, ptr %v1589, i64 %v1599
  %v1601 = load <8 x float>, ptr %v1600, align 4
  %v1602 = add i64 %v1591, 24
  %v1603 = getelementptr inbounds float, ptr %v1589, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = add i64 %v1591, 32
  %v1606 = getelementptr inbounds float, ptr %v1589, i64 %v1605
  %v1607 = load <8 x float>, ptr %v1606, align 4
  %v1608 = add i64 %v1591, 40
  %v1609 = getelementptr inbounds float, ptr %v1589, i64 %v1608
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = add i64 %v1591, 48
  %v1612 = getelementptr inbounds float, ptr %v1589, i64 %v1611
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = add i64 %v1591, 56
  %v1615 = getelementptr inbounds float, ptr %v1589, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = shufflevector <8 x float> %v1595, <8 x float> %v1607, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1618 = shufflevector <8 x float> %v1595, <8 x float> %v1607, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1619 = shufflevector <8 x float> %v1598, <8 x float> %v1610, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1620 = shufflevector <8 x float> %v1598, <8 x float> %v1610, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1621 = shufflevector <8 x float> %v1601, <8 x float> %v1613, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1622 = shufflevector <8 x float> %v1601, <8 x float> %v1613, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1623 = shufflevector <8 x float> %v1604, <8 x float> %v1616, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1624 = shufflevector <8 x float> %v1604, <8 x float> %v1616, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1625 = shufflevector <8 x float> %v1617, <8 x float> %v1621, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1626 = shufflevector <8 x float> %v1617, <8 x float> %v1621, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1627 = shufflevector <8 x float> %v1619, <8 x float> %v1623, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1628 = shufflevector <8 x float> %v1619, <8 x float> %v1623, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1629 = shufflevector <8 x float> %v1618, <8 x float> %v1622, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1630 = shufflevector <8 x float> %v1618, <8 x float> %v1622, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1631 = shufflevector <8 x float> %v1620, <8 x float> %v1624, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1632 = shufflevector <8 x float> %v1620, <8 x float> %v1624, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1633 = shufflevector <8 x float> %v1625, <8 x float> %v1627, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1634 = shufflevector <8 x float> %v1625, <8 x float> %v1627, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1635 = shufflevector <8 x float> %v1626, <8 x float> %v1628, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1636 = shufflevector <8 x float> %v1626, <8 x float> %v1628, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1637 = shufflevector <8 x float> %v1629, <8 x float> %v1631, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1638 = shufflevector <8 x float> %v1629, <8 x float> %v1631, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1639 = shufflevector <8 x float> %v1630, <8 x float> %v1632, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1640 = shufflevector <8 x float> %v1630, <8 x float> %v1632, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1641 = add i64 %v1591, 0
  %v1642 = mul i64 %v1641, 32
  %v1643 = getelementptr inbounds float, ptr %v1577, i64 %v1642
  store <8 x float> %v1633, ptr %v1643, align 4
  %v1644 = add i64 %v1591, 1
  %v1645 = mul i64 %v1644, 32
  %v1646 = getelementptr inbounds float, ptr %v1577, i64 %v1645
  store <8 x float> %v1634, ptr %v1646, align 4
  %v1647 = add i64 %v1591, 2
  %v1648 = mul i64 %v1647, 32
  %v1649 = getelementptr inbounds float, ptr %v1577, i64 %v1648
  store <8 x float> %v1635, ptr %v1649, align 4
  %v1650 = add i64 %v1591, 3
  %v1651 = mul i64 %v1650, 32
  %v1652 = getelementptr inbounds float, ptr %v1577, i64 %v1651
  store <8 x float> %v1636, ptr %v1652, align 4
  %v1653 = add i64 %v1591, 4
  %v1654 = mul i64 %v1653, 32
  %v1655 = getelementptr inbounds float, ptr %v1577, i64 %v1654
  store <8 x float> %v1637, ptr %v1655, align 4
  %v1656 = add i64 %v1591, 5
  %v1657 = mul i64 %v1656, 32
  %v1658 = getelementptr inbounds float, ptr %v1577, i64 %v1657
  store <8 x float> %v1638, ptr %v1658, align 4
  %v1659 = add i64 %v1591, 6
  %v1660 = mul i64 %v1659, 32
  %v1661 = getelementptr inbounds float, ptr %v1577, i64 %v1660
  store <8 x float> %v1639, ptr %v1661, align 4
  %v1662 = add i64 %v1591, 7
  %v1663 = mul i64 %v1662, 32
  %v1664 = getelementptr inbounds float, ptr %v1577, i64 %v1663
  store <8 x float> %v1640, ptr %v1664, align 4
  %v1665 = add nsw i64 %v1591, 8
  br label %b215
b217:
  br label %b218
b218:
  %v1666 = phi i64 [ 8, %b217 ], [ %v1674, %b219 ]
  %v1667 = icmp slt i64 %v1666, 8
  br i1 %v1667, label %b219, label %b220
b219:
  %v1668 = mul i64 %v1666, 1
  %v1669 = getelementptr inbounds float, ptr %v1589, i64 %v1668
  %v1670 = getelementptr float, ptr %v1669, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1671 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1670, <8 x i1> %v1586, <8 x float> zeroinitializer)
  %v1672 = mul i64 %v1666, 32
  %v1673 = getelementptr inbounds float, ptr %v1577, i64 %v1672
  store <8 x float> %v1671, ptr %v1673, align 4
  %v1674 = add nsw i64 %v1666, 1
  br label %b218
b220:
  br label %b214
b214:
  %v1675 = icmp slt i64 %v1580, 8
  br i1 %v1675, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1676 = phi i64 [ 0, %b221 ], [ %v1684, %b224 ]
  %v1677 = icmp slt i64 %v1676, 8
  br i1 %v1677, label %b224, label %b225
b224:
  %v1678 = mul i64 %v1676, 1
  %v1679 = getelementptr inbounds float, ptr %v1589, i64 %v1678
  %v1680 = getelementptr float, ptr %v1679, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1681 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1680, <8 x i1> %v1586, <8 x float> zeroinitializer)
  %v1682 = mul i64 %v1676, 32
  %v1683 = getelementptr inbounds float, ptr %v1577, i64 %v1682
  store <8 x float> %v1681, ptr %v1683, align 4
  %v1684 = add nsw i64 %v1676, 1
  br label %b223
b225:
  br label %b222
b222:
  %v1685 = add i64 %v1354, 24
  %v1686 = add i64 %v472, 0
  %v1687 = getelementptr inbounds float, ptr %v447, i64 %v1685
  %v1688 = sub i64 8, %v1686
  %v1689 = icmp slt i64 %v1688, 0
  %v1690 = select i1 %v1689, i64 0, i64 %v1688
  %v1691 = icmp ult i64 %v1690, 8
  %v1692 = select i1 %v1691, i64 %v1690, i64 8
  %v1693 = trunc i64 %v1692 to i32
  %v1694 = insertelement <8 x i32> poison, i32 %v1693, i64 0
  %v1695 = shufflevector <8 x i32> %v1694, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1696 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1695
  %v1697 = mul i64 %v1686, 8
  %v1698 = add i64 192, %v1697
  %v1699 = getelementptr inbounds float, ptr %v16, i64 %v1698
  %v1700 = icmp sge i64 %v1690, 8
  br i1 %v1700, label %b226, label %b227
b226:
  br label %b228
b228:
  %v1701 = phi i64 [ 0, %b226 ], [ %v1775, %b229 ]
  %v1702 = icmp slt i64 %v1701, 8
  br i1 %v1702, label %b229, label %b230
b229:
  %v1703 = add i64 %v1701, 0
  %v1704 = getelementptr inbounds float, ptr %v1699, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = add i64 %v1701, 8
  %v1707 = getelementptr inbounds float, ptr %v1699, i64 %v1706
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = add i64 %v1701, 16
  %v1710 = getelementptr inbounds float, ptr %v1699, i64 %v1709
  %v1711 = load <8 x float>, ptr %v1710, align 4
  %v1712 = add i64 %v1701, 24
  %v1713 = getelementptr inbounds float, ptr %v1699, i64 %v1712
  %v1714 = load <8 x float>, ptr %v1713, align 4
  %v1715 = add i64 %v1701, 32
  %v1716 = getelementptr inbounds float, ptr %v1699, i64 %v1715
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = add i64 %v1701, 40
  %v1719 = getelementptr inbounds float, ptr %v1699, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = add i64 %v1701, 48
  %v1722 = getelementptr inbounds float, ptr %v1699, i64 %v1721
  %v1723 = load <8 x float>, ptr %v1722, align 4
  %v1724 = add i64 %v1701, 56
  %v1725 = getelementptr inbounds float, ptr %v1699, i64 %v1724
  %v1726 = load <8 x float>, ptr %v1725, align 4
  %v1727 = shufflevector <8 x float> %v1705, <8 x float> %v1717, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1728 = shufflevector <8 x float> %v1705, <8 x float> %v1717, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1729 = shufflevector <8 x float> %v1708, <8 x float> %v1720, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1730 = shufflevector <8 x float> %v1708, <8 x float> %v1720, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1731 = shufflevector <8 x float> %v1711, <8 x float> %v1723, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1732 = shufflevector <8 x float> %v1711, <8 x float> %v1723, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1733 = shufflevector <8 x float> %v1714, <8 x float> %v1726, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1734 = shufflevector <8 x float> %v1714, <8 x float> %v1726, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1735 = shufflevector <8 x float> %v1727, <8 x float> %v1731, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1736 = shufflevector <8 x float> %v1727, <8 x float> %v1731, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1737 = shufflevector <8 x float> %v1729, <8 x float> %v1733, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1738 = shufflevector <8 x float> %v1729, <8 x float> %v1733, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1739 = shufflevector <8 x float> %v1728, <8 x float> %v1732, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1740 = shufflevector <8 x float> %v1728, <8 x float> %v1732, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1741 = shufflevector <8 x float> %v1730, <8 x float> %v1734, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1742 = shufflevector <8 x float> %v1730, <8 x float> %v1734, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1743 = shufflevector <8 x float> %v1735, <8 x float> %v1737, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1744 = shufflevector <8 x float> %v1735, <8 x float> %v1737, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1745 = shufflevector <8 x float> %v1736, <8 x float> %v1738, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1746 = shufflevector <8 x float> %v1736, <8 x float> %v1738, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1747 = shufflevector <8 x float> %v1739, <8 x float> %v1741, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1748 = shufflevector <8 x float> %v1739, <8 x float> %v1741, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1749 = shufflevector <8 x float> %v1740, <8 x float> %v1742, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1750 = shufflevector <8 x float> %v1740, <8 x float> %v1742, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1751 = add i64 %v1701, 0
  %v1752 = mul i64 %v1751, 32
  %v1753 = getelementptr inbounds float, ptr %v1687, i64 %v1752
  store <8 x float> %v1743, ptr %v1753, align 4
  %v1754 = add i64 %v1701, 1
  %v1755 = mul i64 %v1754, 32
  %v1756 = getelementptr inbounds float, ptr %v1687, i64 %v1755
  store <8 x float> %v1744, ptr %v1756, align 4
  %v1757 = add i64 %v1701, 2
  %v1758 = mul i64 %v1757, 32
  %v1759 = getelementptr inbounds float, ptr %v1687, i64 %v1758
  store <8 x float> %v1745, ptr %v1759, align 4
  %v1760 = add i64 %v1701, 3
  %v1761 = mul i64 %v1760, 32
  %v1762 = getelementptr inbounds float, ptr %v1687, i64 %v1761
  store <8 x float> %v1746, ptr %v1762, align 4
  %v1763 = add i64 %v1701, 4
  %v1764 = mul i64 %v1763, 32
  %v1765 = getelementptr inbounds float, ptr %v1687, i64 %v1764
  store <8 x float> %v1747, ptr %v1765, align 4
  %v1766 = add i64 %v1701, 5
  %v1767 = mul i64 %v1766, 32
  %v1768 = getelementptr inbounds float, ptr %v1687, i64 %v1767
  store <8 x float> %v1748, ptr %v1768, align 4
  %v1769 = add i64 %v1701, 6
  %v1770 = mul i64 %v1769, 32
  %v1771 = getelementptr inbounds float, ptr %v1687, i64 %v1770
  store <8 x float> %v1749, ptr %v1771, align 4
  %v1772 = add i64 %v1701, 7
  %v1773 = mul i64 %v1772, 32
  %v1774 = getelementptr inbounds float, ptr %v1687, i64 %v1773
  store <8 x float> %v1750, ptr %v1774, align 4
  %v1775 = add nsw i64 %v1701, 8
  br label %b228
b230:
  br label %b231
b231:
  %v1776 = phi i64 [ 8, %b230 ], [ %v1784, %b232 ]
  %v1777 = icmp slt i64 %v1776, 8
  br i1 %v1777, label %b232, label %b233
b232:
  %v1778 = mul i64 %v1776, 1
  %v1779 = getelementptr inbounds float, ptr %v1699, i64 %v1778
  %v1780 = getelementptr float, ptr %v1779, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1781 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1780, <8 x i1> %v1696, <8 x float> zeroinitializer)
  %v1782 = mul i64 %v1776, 32
  %v1783 = getelementptr inbounds float, ptr %v1687, i64 %v1782
  store <8 x float> %v1781, ptr %v1783, align 4
  %v1784 = add nsw i64 %v1776, 1
  br label %b231
b233:
  br label %b227
b227:
  %v1785 = icmp slt i64 %v1690, 8
  br i1 %v1785, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1786 = phi i64 [ 0, %b234 ], [ %v1794, %b237 ]
  %v1787 = icmp slt i64 %v1786, 8
  br i1 %v1787, label %b237, label %b238
b237:
  %v1788 = mul i64 %v1786, 1
  %v1789 = getelementptr inbounds float, ptr %v1699, i64 %v1788
  %v1790 = getelementptr float, ptr %v1789, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1791 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1790, <8 x i1> %v1696, <8 x float> zeroinitializer)
  %v1792 = mul i64 %v1786, 32
  %v1793 = getelementptr inbounds float, ptr %v1687, i64 %v1792
  store <8 x float> %v1791, ptr %v1793, align 4
  %v1794 = add nsw i64 %v1786, 1
  br label %b236
b238:
  br label %b235
b235:
  %v1795 = add i64 %v1354, 256
  %v1796 = add nsw i64 %v469, 1
  br label %b80
b82:
  %v1797 = add i64 1, 0
  %v1798 = sdiv i64 %v1797, 1
  %v1799 = add i64 %v2, 1
  %v1800 = mul i64 %v1798, %v2
  %v1801 = sdiv i64 %v1800, %v3
  %v1802 = mul i64 %v1801, 1
  %v1803 = icmp slt i64 %v1802, 1
  %v1804 = select i1 %v1803, i64 %v1802, i64 1
  %v1805 = mul i64 %v1798, %v1799
  %v1806 = sdiv i64 %v1805, %v3
  %v1807 = mul i64 %v1806, 1
  %v1808 = icmp slt i64 %v1807, 1
  %v1809 = select i1 %v1808, i64 %v1807, i64 1
  %v1810 = icmp slt i64 %v1809, 1
  %v1811 = select i1 %v1810, i64 %v1809, i64 1
  br label %b239
b239:
  %v1812 = phi i64 [ %v1804, %b82 ], [ %v2037, %b264 ]
  %v1813 = icmp slt i64 %v1812, %v1811
  br i1 %v1813, label %b240, label %b241
b240:
  %v1814 = mul i64 %v1812, 128
  %v1815 = mul i64 %v1812, 8
  %v1816 = add i64 %v1814, 0
  %v1817 = add i64 %v1815, 0
  %v1818 = getelementptr inbounds float, ptr %v448, i64 %v1816
  %v1819 = sub i64 8, %v1817
  %v1820 = icmp slt i64 %v1819, 0
  %v1821 = select i1 %v1820, i64 0, i64 %v1819
  %v1822 = icmp ult i64 %v1821, 8
  %v1823 = select i1 %v1822, i64 %v1821, i64 8
  %v1824 = trunc i64 %v1823 to i32
  %v1825 = insertelement <8 x i32> poison, i32 %v1824, i64 0
  %v1826 = shufflevector <8 x i32> %v1825, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1827 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1826
  %v1828 = mul i64 %v1817, 8
  %v1829 = add i64 0, %v1828
  %v1830 = getelementptr inbounds float, ptr %v20, i64 %v1829
  %v1831 = icmp sge i64 %v1821, 8
  br i1 %v1831, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1832 = phi i64 [ 0, %b242 ], [ %v1906, %b245 ]
  %v1833 = icmp slt i64 %v1832, 8
  br i1 %v1833, label %b245, label %b246
b245:
  %v1834 = add i64 %v1832, 0
  %v1835 = getelementptr inbounds float, ptr %v1830, i64 %v1834
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = add i64 %v1832, 8
  %v1838 = getelementptr inbounds float, ptr %v1830, i64 %v1837
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = add i64 %v1832, 16
  %v1841 = getelementptr inbounds float, ptr %v1830, i64 %v1840
  %v1842 = load <8 x float>, ptr %v1841, align 4
  %v1843 = add i64 %v1832, 24
  %v1844 = getelementptr inbounds float, ptr %v1830, i64 %v1843
  %v1845 = load <8 x float>, ptr %v1844, align 4
  %v1846 = add i64 %v1832, 32
  %v1847 = getelementptr inbounds float, ptr %v1830, i64 %v1846
  %v1848 = load <8 x float>, ptr %v1847, align 4
  %v1849 = add i64 %v1832, 40
  %v1850 = getelementptr inbounds float, ptr %v1830, i64 %v1849
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = add i64 %v1832, 48
  %v1853 = getelementptr inbounds float, ptr %v1830, i64 %v1852
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = add i64 %v1832, 56
  %v1856 = getelementptr inbounds float, ptr %v1830, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = shufflevector <8 x float> %v1836, <8 x float> %v1848, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1859 = shufflevector <8 x float> %v1836, <8 x float> %v1848, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1860 = shufflevector <8 x float> %v1839, <8 x float> %v1851, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1861 = shufflevector <8 x float> %v1839, <8 x float> %v1851, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1862 = shufflevector <8 x float> %v1842, <8 x float> %v1854, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1863 = shufflevector <8 x float> %v1842, <8 x float> %v1854, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1864 = shufflevector <8 x float> %v1845, <8 x float> %v1857, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1865 = shufflevector <8 x float> %v1845, <8 x float> %v1857, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1866 = shufflevector <8 x float> %v1858, <8 x float> %v1862, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1867 = shufflevector <8 x float> %v1858, <8 x float> %v1862, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1868 = shufflevector <8 x float> %v1860, <8 x float> %v1864, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1869 = shufflevector <8 x float> %v1860, <8 x float> %v1864, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1870 = shufflevector <8 x float> %v1859, <8 x float> %v1863, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1871 = shufflevector <8 x float> %v1859, <8 x float> %v1863, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1872 = shufflevector <8 x float> %v1861, <8 x float> %v1865, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1873 = shufflevector <8 x float> %v1861, <8 x float> %v1865, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1874 = shufflevector <8 x float> %v1866, <8 x float> %v1868, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1875 = shufflevector <8 x float> %v1866, <8 x float> %v1868, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1876 = shufflevector <8 x float> %v1867, <8 x float> %v1869, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1877 = shufflevector <8 x float> %v1867, <8 x float> %v1869, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1878 = shufflevector <8 x float> %v1870, <8 x float> %v1872, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1879 = shufflevector <8 x float> %v1870, <8 x float> %v1872, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1880 = shufflevector <8 x float> %v1871, <8 x float> %v1873, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1881 = shufflevector <8 x float> %v1871, <8 x float> %v1873, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1882 = add i64 %v1832, 0
  %v1883 = mul i64 %v1882, 16
  %v1884 = getelementptr inbounds float, ptr %v1818, i64 %v1883
  store <8 x float> %v1874, ptr %v1884, align 4
  %v1885 = add i64 %v1832, 1
  %v1886 = mul i64 %v1885, 16
  %v1887 = getelementptr inbounds float, ptr %v1818, i64 %v1886
  store <8 x float> %v1875, ptr %v1887, align 4
  %v1888 = add i64 %v1832, 2
  %v1889 = mul i64 %v1888, 16
  %v1890 = getelementptr inbounds float, ptr %v1818, i64 %v1889
  store <8 x float> %v1876, ptr %v1890, align 4
  %v1891 = add i64 %v1832, 3
  %v1892 = mul i64 %v1891, 16
  %v1893 = getelementptr inbounds float, ptr %v1818, i64 %v1892
  store <8 x float> %v1877, ptr %v1893, align 4
  %v1894 = add i64 %v1832, 4
  %v1895 = mul i64 %v1894, 16
  %v1896 = getelementptr inbounds float, ptr %v1818, i64 %v1895
  store <8 x float> %v1878, ptr %v1896, align 4
  %v1897 = add i64 %v1832, 5
  %v1898 = mul i64 %v1897, 16
  %v1899 = getelementptr inbounds float, ptr %v1818, i64 %v1898
  store <8 x float> %v1879, ptr %v1899, align 4
  %v1900 = add i64 %v1832, 6
  %v1901 = mul i64 %v1900, 16
  %v1902 = getelementptr inbounds float, ptr %v1818, i64 %v1901
  store <8 x float> %v1880, ptr %v1902, align 4
  %v1903 = add i64 %v1832, 7
  %v1904 = mul i64 %v1903, 16
  %v1905 = getelementptr inbounds float, ptr %v1818, i64 %v1904
  store <8 x float> %v1881, ptr %v1905, align 4
  %v1906 = add nsw i64 %v1832, 8
  br label %b244
b246:
  br label %b247
b247:
  %v1907 = phi i64 [ 8, %b246 ], [ %v1915, %b248 ]
  %v1908 = icmp slt i64 %v1907, 8
  br i1 %v1908, label %b248, label %b249
b248:
  %v1909 = mul i64 %v1907, 1
  %v1910 = getelementptr inbounds float, ptr %v1830, i64 %v1909
  %v1911 = getelementptr float, ptr %v1910, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1912 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1911, <8 x i1> %v1827, <8 x float> zeroinitializer)
  %v1913 = mul i64 %v1907, 16
  %v1914 = getelementptr inbounds float, ptr %v1818, i64 %v1913
  store <8 x float> %v1912, ptr %v1914, align 4
  %v1915 = add nsw i64 %v1907, 1
  br label %b247
b249:
  br label %b243
b243:
  %v1916 = icmp slt i64 %v1821, 8
  br i1 %v1916, label %b250, label %b251
b250:
  br label %b252
b252:
  %v1917 = phi i64 [ 0, %b250 ], [ %v1925, %b253 ]
  %v1918 = icmp slt i64 %v1917, 8
  br i1 %v1918, label %b253, label %b254
b253:
  %v1919 = mul i64 %v1917, 1
  %v1920 = getelementptr inbounds float, ptr %v1830, i64 %v1919
  %v1921 = getelementptr float, ptr %v1920, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1922 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1921, <8 x i1> %v1827, <8 x float> zeroinitializer)
  %v1923 = mul i64 %v1917, 16
  %v1924 = getelementptr inbounds float, ptr %v1818, i64 %v1923
  store <8 x float> %v1922, ptr %v1924, align 4
  %v1925 = add nsw i64 %v1917, 1
  br label %b252
b254:
  br label %b251
b251:
  %v1926 = add i64 %v1814, 8
  %v1927 = add i64 %v1815, 0
  %v1928 = getelementptr inbounds float, ptr %v448, i64 %v1926
  %v1929 = sub i64 8, %v1927
  %v1930 = icmp slt i64 %v1929, 0
  %v1931 = select i1 %v1930, i64 0, i64 %v1929
  %v1932 = icmp ult i64 %v1931, 8
  %v1933 = select i1 %v1932, i64 %v1931, i64 8
  %v1934 = trunc i64 %v1933 to i32
  %v1935 = insertelement <8 x i32> poison, i32 %v1934, i64 0
  %v1936 = shufflevector <8 x i32> %v1935, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1937 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1936
  %v1938 = mul i64 %v1927, 8
  %v1939 = add i64 0, %v1938
  %v1940 = getelementptr inbounds float, ptr %v22, i64 %v1939
  %v1941 = icmp sge i64 %v1931, 8
  br i1 %v1941, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1942 = phi i64 [ 0, %b255 ], [ %v2016, %b258 ]
  %v1943 = icmp slt i64 %v1942, 8
  br i1 %v1943, label %b258, label %b259
b258:
  %v1944 = add i64 %v1942, 0
  %v1945 = getelementptr inbounds float, ptr %v1940, i64 %v1944
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = add i64 %v1942, 8
  %v1948 = getelementptr inbounds float, ptr %v1940, i64 %v1947
  %v1949 = load <8 x float>, ptr %v1948, align 4
  %v1950 = add i64 %v1942, 16
  %v1951 = getelementptr inbounds float, ptr %v1940, i64 %v1950
  %v1952 = load <8 x float>, ptr %v1951, align 4
  %v1953 = add i64 %v1942, 24
  %v1954 = getelementptr inbounds float, ptr %v1940, i64 %v1953
  %v1955 = load <8 x float>, ptr %v1954, align 4
  %v1956 = add i64 %v1942, 32
  %v1957 = getelementptr inbounds float, ptr %v1940, i64 %v1956
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = add i64 %v1942, 40
  %v1960 = getelementptr inbounds float, ptr %v1940, i64 %v1959
  %v1961 = load <8 x float>, ptr %v1960, align 4
  %v1962 = add i64 %v1942, 48
  %v1963 = getelementptr inbounds float, ptr %v1940, i64 %v1962
  %v1964 = load <8 x float>, ptr %v1963, align 4
  %v1965 = add i64 %v1942, 56
  %v1966 = getelementptr inbounds float, ptr %v1940, i64 %v1965
  %v1967 = load <8 x float>, ptr %v1966, align 4
  %v1968 = shufflevector <8 x float> %v1946, <8 x float> %v1958, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1969 = shufflevector <8 x float> %v1946, <8 x float> %v1958, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1970 = shufflevector <8 x float> %v1949, <8 x float> %v1961, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1971 = shufflevector <8 x float> %v1949, <8 x float> %v1961, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1972 = shufflevector <8 x float> %v1952, <8 x float> %v1964, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1973 = shufflevector <8 x float> %v1952, <8 x float> %v1964, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1974 = shufflevector <8 x float> %v1955, <8 x float> %v1967, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1975 = shufflevector <8 x float> %v1955, <8 x float> %v1967, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1976 = shufflevector <8 x float> %v1968, <8 x float> %v1972, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1977 = shufflevector <8 x float> %v1968, <8 x float> %v1972, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1978 = shufflevector <8 x float> %v1970, <8 x float> %v1974, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1979 = shufflevector <8 x float> %v1970, <8 x float> %v1974, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1980 = shufflevector <8 x float> %v1969, <8 x float> %v1973, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1981 = shufflevector <8 x float> %v1969, <8 x float> %v1973, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1982 = shufflevector <8 x float> %v1971, <8 x float> %v1975, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1983 = shufflevector <8 x float> %v1971, <8 x float> %v1975, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1984 = shufflevector <8 x float> %v1976, <8 x float> %v1978, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1985 = shufflevector <8 x float> %v1976, <8 x float> %v1978, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1986 = shufflevector <8 x float> %v1977, <8 x float> %v1979, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1987 = shufflevector <8 x float> %v1977, <8 x float> %v1979, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1988 = shufflevector <8 x float> %v1980, <8 x float> %v1982, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1989 = shufflevector <8 x float> %v1980, <8 x float> %v1982, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1990 = shufflevector <8 x float> %v1981, <8 x float> %v1983, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1991 = shufflevector <8 x float> %v1981, <8 x float> %v1983, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1992 = add i64 %v1942, 0
  %v1993 = mul i64 %v1992, 16
  %v1994 = getelementptr inbounds float, ptr %v1928, i64 %v1993
  store <8 x float> %v1984, ptr %v1994, align 4
  %v1995 = add i64 %v1942, 1
  %v1996 = mul i64 %v1995, 16
  %v1997 = getelementptr inbounds float, ptr %v1928, i64 %v1996
  store <8 x float> %v1985, ptr %v1997, align 4
  %v1998 = add i64 %v1942, 2
  %v1999 = mul i64 %v1998, 16
  %v2000 = getelementptr inbounds float, ptr %v1928, i64 %v1999
  store <8 x float> %v1986, ptr %v2000, align 4
  %v2001 = add i64 %v1942, 3
  %v2002 = mul i64 %v2001, 16
  %v2003 = getelementptr inbounds float, ptr %v1928, i64 %v2002
  store <8 x float> %v1987, ptr %v2003, align 4
  %v2004 = add i64 %v1942, 4
  %v2005 = mul i64 %v2004, 16
  %v2006 = getelementptr inbounds float, ptr %v1928, i64 %v2005
  store <8 x float> %v1988, ptr %v2006, align 4
  %v2007 = add i64 %v1942, 5
  %v2008 = mul i64 %v2007, 16
  %v2009 = getelementptr inbounds float, ptr %v1928, i64 %v2008
  store <8 x float> %v1989, ptr %v2009, align 4
  %v2010 = add i64 %v1942, 6
  %v2011 = mul i64 %v2010, 16
  %v2012 = getelementptr inbounds float, ptr %v1928, i64 %v2011
  store <8 x float> %v1990, ptr %v2012, align 4
  %v2013 = add i64 %v1942, 7
  %v2014 = mul i64 %v2013, 16
  %v2015 = getelementptr inbounds float, ptr %v1928, i64 %v2014
  store <8 x float> %v1991, ptr %v2015, align 4
  %v2016 = add nsw i64 %v1942, 8
  br label %b257
b259:
  br label %b260
b260:
  %v2017 = phi i64 [ 8, %b259 ], [ %v2025, %b261 ]
  %v2018 = icmp slt i64 %v2017, 8
  br i1 %v2018, label %b261, label %b262
b261:
  %v2019 = mul i64 %v2017, 1
  %v2020 = getelementptr inbounds float, ptr %v1940, i64 %v2019
  %v2021 = getelementptr float, ptr %v2020, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2022 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2021, <8 x i1> %v1937, <8 x float> zeroinitializer)
  %v2023 = mul i64 %v2017, 16
  %v2024 = getelementptr inbounds float, ptr %v1928, i64 %v2023
  store <8 x float> %v2022, ptr %v2024, align 4
  %v2025 = add nsw i64 %v2017, 1
  br label %b260
b262:
  br label %b256
b256:
  %v2026 = icmp slt i64 %v1931, 8
  br i1 %v2026, label %b263, label %b264
b263:
  br label %b265
b265:
  %v2027 = phi i64 [ 0, %b263 ], [ %v2035, %b266 ]
  %v2028 = icmp slt i64 %v2027, 8
  br i1 %v2028, label %b266, label %b267
b266:
  %v2029 = mul i64 %v2027, 1
  %v2030 = getelementptr inbounds float, ptr %v1940, i64 %v2029
  %v2031 = getelementptr float, ptr %v2030, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2032 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2031, <8 x i1> %v1937, <8 x float> zeroinitializer)
  %v2033 = mul i64 %v2027, 16
  %v2034 = getelementptr inbounds float, ptr %v1928, i64 %v2033
  store <8 x float> %v2032, ptr %v2034, align 4
  %v2035 = add nsw i64 %v2027, 1
  br label %b265
b267:
  br label %b264
b264:
  %v2036 = add i64 %v1814, 128
  %v2037 = add nsw i64 %v1812, 1
  br label %b239
b241:
  %v2038 = add i64 1, 0
  %v2039 = sdiv i64 %v2038, 1
  %v2040 = add i64 %v2, 1
  %v2041 = mul i64 %v2039, %v2
  %v2042 = sdiv i64 %v2041, %v3
  %v2043 = mul i64 %v2042, 1
  %v2044 = icmp slt i64 %v2043, 1
  %v2045 = select i1 %v2044, i64 %v2043, i64 1
  %v2046 = mul i64 %v2039, %v2040
  %v2047 = sdiv i64 %v2046, %v3
  %v2048 = mul i64 %v2047, 1
  %v2049 = icmp slt i64 %v2048, 1
  %v2050 = select i1 %v2049, i64 %v2048, i64 1
  %v2051 = icmp slt i64 %v2050, 1
  %v2052 = select i1 %v2051, i64 %v2050, i64 1
  br label %b268
b268:
  %v2053 = phi i64 [ %v2045, %b241 ], [ %v2939, %b371 ]
  %v2054 = icmp slt i64 %v2053, %v2052
  br i1 %v2054, label %b269, label %b270
b269:
  %v2055 = mul i64 %v2053, 512
  %v2056 = mul i64 %v2053, 8
  %v2057 = add i64 %v2055, 0
  %v2058 = add i64 %v2056, 0
  %v2059 = getelementptr inbounds float, ptr %v449, i64 %v2057
  %v2060 = sub i64 8, %v2058
  %v2061 = icmp slt i64 %v2060, 0
  %v2062 = select i1 %v2061, i64 0, i64 %v2060
  %v2063 = icmp ult i64 %v2062, 8
  %v2064 = select i1 %v2063, i64 %v2062, i64 8
  %v2065 = trunc i64 %v2064 to i32
  %v2066 = insertelement <8 x i32> poison, i32 %v2065, i64 0
  %v2067 = shufflevector <8 x i32> %v2066, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2068 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2067
  %v2069 = mul i64 %v2058, 8
  %v2070 = add i64 64, %v2069
  %v2071 = getelementptr inbounds float, ptr %v24, i64 %v2070
  %v2072 = icmp sge i64 %v2062, 8
  br i1 %v2072, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2073 = phi i64 [ 0, %b271 ], [ %v2147, %b274 ]
  %v2074 = icmp slt i64 %v2073, 8
  br i1 %v2074, label %b274, label %b275
b274:
  %v2075 = add i64 %v2073, 0
  %v2076 = getelementptr inbounds float, ptr %v2071, i64 %v2075
  %v2077 = load <8 x float>, ptr %v2076, align 4
  %v2078 = add i64 %v2073, 8
  %v2079 = getelementptr inbounds float, ptr %v2071, i64 %v2078
  %v2080 = load <8 x float>, ptr %v2079, align 4
  %v2081 = add i64 %v2073, 16
  %v2082 = getelementptr inbounds float, ptr %v2071, i64 %v2081
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = add i64 %v2073, 24
  %v2085 = getelementptr inbounds float, ptr %v2071, i64 %v2084
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = add i64 %v2073, 32
  %v2088 = getelementptr inbounds float, ptr %v2071, i64 %v2087
  %v2089 = load <8 x float>, ptr %v2088, align 4
  %v2090 = add i64 %v2073, 40
  %v2091 = getelementptr inbounds float, ptr %v2071, i64 %v2090
  %v2092 = load <8 x float>, ptr %v2091, align 4
  %v2093 = add i64 %v2073, 48
  %v2094 = getelementptr inbounds float, ptr %v2071, i64 %v2093
  %v2095 = load <8 x float>, ptr %v2094, align 4
  %v2096 = add i64 %v2073, 56
  %v2097 = getelementptr inbounds float, ptr %v2071, i64 %v2096
  %v2098 = load <8 x float>, ptr %v2097, align 4
  %v2099 = shufflevector <8 x float> %v2077, <8 x float> %v2089, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2100 = shufflevector <8 x float> %v2077, <8 x float> %v2089, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2101 = shufflevector <8 x float> %v2080, <8 x float> %v2092, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2102 = shufflevector <8 x float> %v2080, <8 x float> %v2092, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2103 = shufflevector <8 x float> %v2083, <8 x float> %v2095, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2104 = shufflevector <8 x float> %v2083, <8 x float> %v2095, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2105 = shufflevector <8 x float> %v2086, <8 x float> %v2098, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2106 = shufflevector <8 x float> %v2086, <8 x float> %v2098, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2107 = shufflevector <8 x float> %v2099, <8 x float> %v2103, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2108 = shufflevector <8 x float> %v2099, <8 x float> %v2103, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2109 = shufflevector <8 x float> %v2101, <8 x float> %v2105, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2110 = shufflevector <8 x float> %v2101, <8 x float> %v2105, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2111 = shufflevector <8 x float> %v2100, <8 x float> %v2104, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2112 = shufflevector <8 x float> %v2100, <8 x float> %v2104, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2113 = shufflevector <8 x float> %v2102, <8 x float> %v2106, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2114 = shufflevector <8 x float> %v2102, <8 x float> %v2106, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2115 = shufflevector <8 x float> %v2107, <8 x float> %v2109, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2116 = shufflevector <8 x float> %v2107, <8 x float> %v2109, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2117 = shufflevector <8 x float> %v2108, <8 x float> %v2110, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2118 = shufflevector <8 x float> %v2108, <8 x float> %v2110, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2119 = shufflevector <8 x float> %v2111, <8 x float> %v2113, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2120 = shufflevector <8 x float> %v2111, <8 x float> %v2113, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2121 = shufflevector <8 x float> %v2112, <8 x float> %v2114, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2122 = shufflevector <8 x float> %v2112, <8 x float> %v2114, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2123 = add i64 %v2073, 0
  %v2124 = mul i64 %v2123, 32
  %v2125 = getelementptr inbounds float, ptr %v2059, i64 %v2124
  store <8 x float> %v2115, ptr %v2125, align 4
  %v2126 = add i64 %v2073, 1
  %v2127 = mul i64 %v2126, 32
  %v2128 = getelementptr inbounds float, ptr %v2059, i64 %v2127
  store <8 x float> %v2116, ptr %v2128, align 4
  %v2129 = add i64 %v2073, 2
  %v2130 = mul i64 %v2129, 32
  %v2131 = getelementptr inbounds float, ptr %v2059, i64 %v2130
  store <8 x float> %v2117, ptr %v2131, align 4
  %v2132 = add i64 %v2073, 3
  %v2133 = mul i64 %v2132, 32
  %v2134 = getelementptr inbounds float, ptr %v2059, i64 %v2133
  store <8 x float> %v2118, ptr %v2134, align 4
  %v2135 = add i64 %v2073, 4
  %v2136 = mul i64 %v2135, 32
  %v2137 = getelementptr inbounds float, ptr %v2059, i64 %v2136
  store <8 x float> %v2119, ptr %v2137, align 4
  %v2138 = add i64 %v2073, 5
  %v2139 = mul i64 %v2138, 32
  %v2140 = getelementptr inbounds float, ptr %v2059, i64 %v2139
  store <8 x float> %v2120, ptr %v2140, align 4
  %v2141 = add i64 %v2073, 6
  %v2142 = mul i64 %v2141, 32
  %v2143 = getelementptr inbounds float, ptr %v2059, i64 %v2142
  store <8 x float> %v2121, ptr %v2143, align 4
  %v2144 = add i64 %v2073, 7
  %v2145 = mul i64 %v2144, 32
  %v2146 = getelementptr inbounds float, ptr %v2059, i64 %v2145
  store <8 x float> %v2122, ptr %v2146, align 4
  %v2147 = add nsw i64 %v2073, 8
  br label %b273
b275:
  br label %b276
b276:
  %v2148 = phi i64 [ 8, %b275 ], [ %v2156, %b277 ]
  %v2149 = icmp slt i64 %v2148, 8
  br i1 %v2149, label %b277, label %b278
b277:
  %v2150 = mul i64 %v2148, 1
  %v2151 = getelementptr inbounds float, ptr %v2071, i64 %v2150
  %v2152 = getelementptr float, ptr %v2151, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2153 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2152, <8 x i1> %v2068, <8 x float> zeroinitializer)
  %v2154 = mul i64 %v2148, 32
  %v2155 = getelementptr inbounds float, ptr %v2059, i64 %v2154
  store <8 x float> %v2153, ptr %v2155, align 4
  %v2156 = add nsw i64 %v2148, 1
  br label %b276
b278:
  br label %b272
b272:
  %v2157 = icmp slt i64 %v2062, 8
  br i1 %v2157, label %b279, label %b280
b279:
  br label %b281
b281:
  %v2158 = phi i64 [ 0, %b279 ], [ %v2166, %b282 ]
  %v2159 = icmp slt i64 %v2158, 8
  br i1 %v2159, label %b282, label %b283
b282:
  %v2160 = mul i64 %v2158, 1
  %v2161 = getelementptr inbounds float, ptr %v2071, i64 %v2160
  %v2162 = getelementptr float, ptr %v2161, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2163 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2162, <8 x i1> %v2068, <8 x float> zeroinitializer)
  %v2164 = mul i64 %v2158, 32
  %v2165 = getelementptr inbounds float, ptr %v2059, i64 %v2164
  store <8 x float> %v2163, ptr %v2165, align 4
  %v2166 = add nsw i64 %v2158, 1
  br label %b281
b283:
  br label %b280
b280:
  %v2167 = add i64 %v2055, 8
  %v2168 = add i64 %v2056, 0
  %v2169 = getelementptr inbounds float, ptr %v449, i64 %v2167
  %v2170 = sub i64 8, %v2168
  %v2171 = icmp slt i64 %v2170, 0
  %v2172 = select i1 %v2171, i64 0, i64 %v2170
  %v2173 = icmp ult i64 %v2172, 8
  %v2174 = select i1 %v2173, i64 %v2172, i64 8
  %v2175 = trunc i64 %v2174 to i32
  %v2176 = insertelement <8 x i32> poison, i32 %v2175, i64 0
  %v2177 = shufflevector <8 x i32> %v2176, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2178 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2177
  %v2179 = mul i64 %v2168, 8
  %v2180 = add i64 0, %v2179
  %v2181 = getelementptr inbounds float, ptr %v24, i64 %v2180
  %v2182 = icmp sge i64 %v2172, 8
  br i1 %v2182, label %b284, label %b285
b284:
  br label %b286
b286:
  %v2183 = phi i64 [ 0, %b284 ], [ %v2257, %b287 ]
  %v2184 = icmp slt i64 %v2183, 8
  br i1 %v2184, label %b287, label %b288
b287:
  %v2185 = add i64 %v2183, 0
  %v2186 = getelementptr inbounds float, ptr %v2181, i64 %v2185
  %v2187 = load <8 x float>, ptr %v2186, align 4
  %v2188 = add i64 %v2183, 8
  %v2189 = getelementptr inbounds float, ptr %v2181, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = add i64 %v2183, 16
  %v2192 = getelementptr inbounds float, ptr %v2181, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = add i64 %v2183, 24
  %v2195 = getelementptr inbounds float, ptr %v2181, i64 %v2194
  %v2196 = load <8 x float>, ptr %v2195, align 4
  %v2197 = add i64 %v2183, 32
  %v2198 = getelementptr inbounds float, ptr %v2181, i64 %v2197
  %v2199 = load <8 x float>, ptr %v2198, align 4
  %v2200 = add i64 %v2183, 40
  %v2201 = getelementptr inbounds float, ptr %v2181, i64 %v2200
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = add i64 %v2183, 48
  %v2204 = getelementptr inbounds float, ptr %v2181, i64 %v2203
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = add i64 %v2183, 56
  %v2207 = getelementptr inbounds float, ptr %v2181, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = shufflevector <8 x float> %v2187, <8 x float> %v2199, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2210 = shufflevector <8 x float> %v2187, <8 x float> %v2199, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2211 = shufflevector <8 x float> %v2190, <8 x float> %v2202, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2212 = shufflevector <8 x float> %v2190, <8 x float> %v2202, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2213 = shufflevector <8 x float> %v2193, <8 x float> %v2205, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2214 = shufflevector <8 x float> %v2193, <8 x float> %v2205, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2215 = shufflevector <8 x float> %v2196, <8 x float> %v2208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2216 = shufflevector <8 x float> %v2196, <8 x float> %v2208, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2217 = shufflevector <8 x float> %v2209, <8 x float> %v2213, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2218 = shufflevector <8 x float> %v2209, <8 x float> %v2213, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2219 = shufflevector <8 x float> %v2211, <8 x float> %v2215, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2220 = shufflevector <8 x float> %v2211, <8 x float> %v2215, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2221 = shufflevector <8 x float> %v2210, <8 x float> %v2214, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2222 = shufflevector <8 x float> %v2210, <8 x float> %v2214, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2223 = shufflevector <8 x float> %v2212, <8 x float> %v2216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2224 = shufflevector <8 x float> %v2212, <8 x float> %v2216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2225 = shufflevector <8 x float> %v2217, <8 x float> %v2219, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2226 = shufflevector <8 x float> %v2217, <8 x float> %v2219, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2227 = shufflevector <8 x float> %v2218, <8 x float> %v2220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2228 = shufflevector <8 x float> %v2218, <8 x float> %v2220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2229 = shufflevector <8 x float> %v2221, <8 x float> %v2223, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2230 = shufflevector <8 x float> %v2221, <8 x float> %v2223, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2231 = shufflevector <8 x float> %v2222, <8 x float> %v2224, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2232 = shufflevector <8 x float> %v2222, <8 x float> %v2224, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2233 = add i64 %v2183, 0
  %v2234 = mul i64 %v2233, 32
  %v2235 = getelementptr inbounds float, ptr %v2169, i64 %v2234
  store <8 x float> %v2225, ptr %v2235, align 4
  %v2236 = add i64 %v2183, 1
  %v2237 = mul i64 %v2236, 32
  %v2238 = getelementptr inbounds float, ptr %v2169, i64 %v2237
  store <8 x float> %v2226, ptr %v2238, align 4
  %v2239 = add i64 %v2183, 2
  %v2240 = mul i64 %v2239, 32
  %v2241 = getelementptr inbounds float, ptr %v2169, i64 %v2240
  store <8 x float> %v2227, ptr %v2241, align 4
  %v2242 = add i64 %v2183, 3
  %v2243 = mul i64 %v2242, 32
  %v2244 = getelementptr inbounds float, ptr %v2169, i64 %v2243
  store <8 x float> %v2228, ptr %v2244, align 4
  %v2245 = add i64 %v2183, 4
  %v2246 = mul i64 %v2245, 32
  %v2247 = getelementptr inbounds float, ptr %v2169, i64 %v2246
  store <8 x float> %v2229, ptr %v2247, align 4
  %v2248 = add i64 %v2183, 5
  %v2249 = mul i64 %v2248, 32
  %v2250 = getelementptr inbounds float, ptr %v2169, i64 %v2249
  store <8 x float> %v2230, ptr %v2250, align 4
  %v2251 = add i64 %v2183, 6
  %v2252 = mul i64 %v2251, 32
  %v2253 = getelementptr inbounds float, ptr %v2169, i64 %v2252
  store <8 x float> %v2231, ptr %v2253, align 4
  %v2254 = add i64 %v2183, 7
  %v2255 = mul i64 %v2254, 32
  %v2256 = getelementptr inbounds float, ptr %v2169, i64 %v2255
  store <8 x float> %v2232, ptr %v2256, align 4
  %v2257 = add nsw i64 %v2183, 8
  br label %b286
b288:
  br label %b289
b289:
  %v2258 = phi i64 [ 8, %b288 ], [ %v2266, %b290 ]
  %v2259 = icmp slt i64 %v2258, 8
  br i1 %v2259, label %b290, label %b291
b290:
  %v2260 = mul i64 %v2258, 1
  %v2261 = getelementptr inbounds float, ptr %v2181, i64 %v2260
  %v2262 = getelementptr float, ptr %v2261, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2263 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2262, <8 x i1> %v2178, <8 x float> zeroinitializer)
  %v2264 = mul i64 %v2258, 32
  %v2265 = getelementptr inbounds float, ptr %v2169, i64 %v2264
  store <8 x float> %v2263, ptr %v2265, align 4
  %v2266 = add nsw i64 %v2258, 1
  br label %b289
b291:
  br label %b285
b285:
  %v2267 = icmp slt i64 %v2172, 8
  br i1 %v2267, label %b292, label %b293
b292:
  br label %b294
b294:
  %v2268 = phi i64 [ 0, %b292 ], [ %v2276, %b295 ]
  %v2269 = icmp slt i64 %v2268, 8
  br i1 %v2269, label %b295, label %b296
b295:
  %v2270 = mul i64 %v2268, 1
  %v2271 = getelementptr inbounds float, ptr %v2181, i64 %v2270
  %v2272 = getelementptr float, ptr %v2271, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2273 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2272, <8 x i1> %v2178, <8 x float> zeroinitializer)
  %v2274 = mul i64 %v2268, 32
  %v2275 = getelementptr inbounds float, ptr %v2169, i64 %v2274
  store <8 x float> %v2273, ptr %v2275, align 4
  %v2276 = add nsw i64 %v2268, 1
  br label %b294
b296:
  br label %b293
b293:
  %v2277 = add i64 %v2055, 16
  %v2278 = add i64 %v2056, 0
  %v2279 = getelementptr inbounds float, ptr %v449, i64 %v2277
  %v2280 = sub i64 8, %v2278
  %v2281 = icmp slt i64 %v2280, 0
  %v2282 = select i1 %v2281, i64 0, i64 %v2280
  %v2283 = icmp ult i64 %v2282, 8
  %v2284 = select i1 %v2283, i64 %v2282, i64 8
  %v2285 = trunc i64 %v2284 to i32
  %v2286 = insertelement <8 x i32> poison, i32 %v2285, i64 0
  %v2287 = shufflevector <8 x i32> %v2286, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2288 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2287
  %v2289 = mul i64 %v2278, 8
  %v2290 = add i64 128, %v2289
  %v2291 = getelementptr inbounds float, ptr %v24, i64 %v2290
  %v2292 = icmp sge i64 %v2282, 8
  br i1 %v2292, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2293 = phi i64 [ 0, %b297 ], [ %v2367, %b300 ]
  %v2294 = icmp slt i64 %v2293, 8
  br i1 %v2294, label %b300, label %b301
b300:
  %v2295 = add i64 %v2293, 0
  %v2296 = getelementptr inbounds float, ptr %v2291, i64 %v2295
  %v2297 = load <8 x float>, ptr %v2296, align 4
  %v2298 = add i64 %v2293, 8
  %v2299 = getelementptr inbounds float, ptr %v2291, i64 %v2298
  %v2300 = load <8 x float>, ptr %v2299, align 4
  %v2301 = add i64 %v2293, 16
  %v2302 = getelementptr inbounds float, ptr %v2291, i64 %v2301
  %v2303 = load <8 x float>, ptr %v2302, align 4
  %v2304 = add i64 %v2293, 24
  %v2305 = getelementptr inbounds float, ptr %v2291, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = add i64 %v2293, 32
  %v2308 = getelementptr inbounds float, ptr %v2291, i64 %v2307
  %v2309 = load <8 x float>, ptr %v2308, align 4
  %v2310 = add i64 %v2293, 40
  %v2311 = getelementptr inbounds float, ptr %v2291, i64 %v2310
  %v2312 = load <8 x float>, ptr %v2311, align 4
  %v2313 = add i64 %v2293, 48
  %v2314 = getelementptr inbounds float, ptr %v2291, i64 %v2313
  %v2315 = load <8 x float>, ptr %v2314, align 4
  %v2316 = add i64 %v2293, 56
  %v2317 = getelementptr inbounds float, ptr %v2291, i64 %v2316
  %v2318 = load <8 x float>, ptr %v2317, align 4
  %v2319 = shufflevector <8 x float> %v2297, <8 x float> %v2309, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2320 = shufflevector <8 x float> %v2297, <8 x float> %v2309, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2321 = shufflevector <8 x float> %v2300, <8 x float> %v2312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2322 = shufflevector <8 x float> %v2300, <8 x float> %v2312, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2323 = shufflevector <8 x float> %v2303, <8 x float> %v2315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2324 = shufflevector <8 x float> %v2303, <8 x float> %v2315, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2325 = shufflevector <8 x float> %v2306, <8 x float> %v2318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2326 = shufflevector <8 x float> %v2306, <8 x float> %v2318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2327 = shufflevector <8 x float> %v2319, <8 x float> %v2323, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2328 = shufflevector <8 x float> %v2319, <8 x float> %v2323, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2329 = shufflevector <8 x float> %v2321, <8 x float> %v2325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2330 = shufflevector <8 x float> %v2321, <8 x float> %v2325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2331 = shufflevector <8 x float> %v2320, <8 x float> %v2324, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2332 = shufflevector <8 x float> %v2320, <8 x float> %v2324, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2333 = shufflevector <8 x float> %v2322, <8 x float> %v2326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2334 = shufflevector <8 x float> %v2322, <8 x float> %v2326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2335 = shufflevector <8 x float> %v2327, <8 x float> %v2329, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2336 = shufflevector <8 x float> %v2327, <8 x float> %v2329, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2337 = shufflevector <8 x float> %v2328, <8 x float> %v2330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2338 = shufflevector <8 x float> %v2328, <8 x float> %v2330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2339 = shufflevector <8 x float> %v2331, <8 x float> %v2333, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2340 = shufflevector <8 x float> %v2331, <8 x float> %v2333, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2341 = shufflevector <8 x float> %v2332, <8 x float> %v2334, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2342 = shufflevector <8 x float> %v2332, <8 x float> %v2334, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2343 = add i64 %v2293, 0
  %v2344 = mul i64 %v2343, 32
  %v2345 = getelementptr inbounds float, ptr %v2279, i64 %v2344
  store <8 x float> %v2335, ptr %v2345, align 4
  %v2346 = add i64 %v2293, 1
  %v2347 = mul i64 %v2346, 32
  %v2348 = getelementptr inbounds float, ptr %v2279, i64 %v2347
  store <8 x float> %v2336, ptr %v2348, align 4
  %v2349 = add i64 %v2293, 2
  %v2350 = mul i64 %v2349, 32
  %v2351 = getelementptr inbounds float, ptr %v2279, i64 %v2350
  store <8 x float> %v2337, ptr %v2351, align 4
  %v2352 = add i64 %v2293, 3
  %v2353 = mul i64 %v2352, 32
  %v2354 = getelementptr inbounds float, ptr %v2279, i64 %v2353
  store <8 x float> %v2338, ptr %v2354, align 4
  %v2355 = add i64 %v2293, 4
  %v2356 = mul i64 %v2355, 32
  %v2357 = getelementptr inbounds float, ptr %v2279, i64 %v2356
  store <8 x float> %v2339, ptr %v2357, align 4
  %v2358 = add i64 %v2293, 5
  %v2359 = mul i64 %v2358, 32
  %v2360 = getelementptr inbounds float, ptr %v2279, i64 %v2359
  store <8 x float> %v2340, ptr %v2360, align 4
  %v2361 = add i64 %v2293, 6
  %v2362 = mul i64 %v2361, 32
  %v2363 = getelementptr inbounds float, ptr %v2279, i64 %v2362
  store <8 x float> %v2341, ptr %v2363, align 4
  %v2364 = add i64 %v2293, 7
  %v2365 = mul i64 %v2364, 32
  %v2366 = getelementptr inbounds float, ptr %v2279, i64 %v2365
  store <8 x float> %v2342, ptr %v2366, align 4
  %v2367 = add nsw i64 %v2293, 8
  br label %b299
b301:
  br label %b302
b302:
  %v2368 = phi i64 [ 8, %b301 ], [ %v2376, %b303 ]
  %v2369 = icmp slt i64 %v2368, 8
  br i1 %v2369, label %b303, label %b304
b303:
  %v2370 = mul i64 %v2368, 1
  %v2371 = getelementptr inbounds float, ptr %v2291, i64 %v2370
  %v2372 = getelementptr float, ptr %v2371, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2373 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2372, <8 x i1> %v2288, <8 x float> zeroinitializer)
  %v2374 = mul i64 %v2368, 32
  %v2375 = getelementptr inbounds float, ptr %v2279, i64 %v2374
  store <8 x float> %v2373, ptr %v2375, align 4
  %v2376 = add nsw i64 %v2368, 1
  br label %b302
b304:
  br label %b298
b298:
  %v2377 = icmp slt i64 %v2282, 8
  br i1 %v2377, label %b305, label %b306
b305:
  br label %b307
b307:
  %v2378 = phi i64 [ 0, %b305 ], [ %v2386, %b308 ]
  %v2379 = icmp slt i64 %v2378, 8
  br i1 %v2379, label %b308, label %b309
b308:
  %v2380 = mul i64 %v2378, 1
  %v2381 = getelementptr inbounds float, ptr %v2291, i64 %v2380
  %v2382 = getelementptr float, ptr %v2381, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2383 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2382, <8 x i1> %v2288, <8 x float> zeroinitializer)
  %v2384 = mul i64 %v2378, 32
  %v2385 = getelementptr inbounds float, ptr %v2279, i64 %v2384
  store <8 x float> %v2383, ptr %v2385, align 4
  %v2386 = add nsw i64 %v2378, 1
  br label %b307
b309:
  br label %b306
b306:
  %v2387 = add i64 %v2055, 24
  %v2388 = add i64 %v2056, 0
  %v2389 = getelementptr inbounds float, ptr %v449, i64 %v2387
  %v2390 = sub i64 8, %v2388
  %v2391 = icmp slt i64 %v2390, 0
  %v2392 = select i1 %v2391, i64 0, i64 %v2390
  %v2393 = icmp ult i64 %v2392, 8
  %v2394 = select i1 %v2393, i64 %v2392, i64 8
  %v2395 = trunc i64 %v2394 to i32
  %v2396 = insertelement <8 x i32> poison, i32 %v2395, i64 0
  %v2397 = shufflevector <8 x i32> %v2396, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2398 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2397
  %v2399 = mul i64 %v2388, 8
  %v2400 = add i64 192, %v2399
  %v2401 = getelementptr inbounds float, ptr %v24, i64 %v2400
  %v2402 = icmp sge i64 %v2392, 8
  br i1 %v2402, label %b310, label %b311
b310:
  br label %b312
b312:
  %v2403 = phi i64 [ 0, %b310 ], [ %v2477, %b313 ]
  %v2404 = icmp slt i64 %v2403, 8
  br i1 %v2404, label %b313, label %b314
b313:
  %v2405 = add i64 %v2403, 0
  %v2406 = getelementptr inbounds float, ptr %v2401, i64 %v2405
  %v2407 = load <8 x float>, ptr %v2406, align 4
  %v2408 = add i64 %v2403, 8
  %v2409 = getelementptr inbounds float, ptr %v2401, i64 %v2408
  %v2410 = load <8 x float>, ptr %v2409, align 4
  %v2411 = add i64 %v2403, 16
  %v2412 = getelementptr inbounds float, ptr %v2401, i64 %v2411
  %v2413 = load <8 x float>, ptr %v2412, align 4
  %v2414 = add i64 %v2403, 24
  %v2415 = getelementptr inbounds float, ptr %v2401, i64 %v2414
  %v2416 = load <8 x float>, ptr %v2415, align 4
  %v2417 = add i64 %v2403, 32
  %v2418 = getelementptr inbounds float, ptr %v2401, i64 %v2417
  %v2419 = load <8 x float>, ptr %v2418, align 4
  %v2420 = add i64 %v2403, 40
  %v2421 = getelementptr inbounds float, ptr %v2401, i64 %v2420
  %v2422 = load <8 x float>, ptr %v2421, align 4
  %v2423 = add i64 %v2403, 48
  %v2424 = getelementptr inbounds float, ptr %v2401, i64 %v2423
  %v2425 = load <8 x float>, ptr %v2424, align 4
  %v2426 = add i64 %v2403, 56
  %v2427 = getelementptr inbounds float, ptr %v2401, i64 %v2426
  %v2428 = load <8 x float>, ptr %v2427, align 4
  %v2429 = shufflevector <8 x float> %v2407, <8 x float> %v2419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2430 = shufflevector <8 x float> %v2407, <8 x float> %v2419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2431 = shufflevector <8 x float> %v2410, <8 x float> %v2422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2432 = shufflevector <8 x float> %v2410, <8 x float> %v2422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2433 = shufflevector <8 x float> %v2413, <8 x float> %v2425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2434 = shufflevector <8 x float> %v2413, <8 x float> %v2425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2435 = shufflevector <8 x float> %v2416, <8 x float> %v2428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2436 = shufflevector <8 x float> %v2416, <8 x float> %v2428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2437 = shufflevector <8 x float> %v2429, <8 x float> %v2433, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2438 = shufflevector <8 x float> %v2429, <8 x float> %v2433, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2439 = shufflevector <8 x float> %v2431, <8 x float> %v2435, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2440 = shufflevector <8 x float> %v2431, <8 x float> %v2435, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2441 = shufflevector <8 x float> %v2430, <8 x float> %v2434, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2442 = shufflevector <8 x float> %v2430, <8 x float> %v2434, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2443 = shufflevector <8 x float> %v2432, <8 x float> %v2436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2444 = shufflevector <8 x float> %v2432, <8 x float> %v2436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2445 = shufflevector <8 x float> %v2437, <8 x float> %v2439, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2446 = shufflevector <8 x float> %v2437, <8 x float> %v2439, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2447 = shufflevector <8 x float> %v2438, <8 x float> %v2440, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2448 = shufflevector <8 x float> %v2438, <8 x float> %v2440, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2449 = shufflevector <8 x float> %v2441, <8 x float> %v2443, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2450 = shufflevector <8 x float> %v2441, <8 x float> %v2443, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2451 = shufflevector <8 x float> %v2442, <8 x float> %v2444, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2452 = shufflevector <8 x float> %v2442, <8 x float> %v2444, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2453 = add i64 %v2403, 0
  %v2454 = mul i64 %v2453, 32
  %v2455 = getelementptr inbounds float, ptr %v2389, i64 %v2454
  store <8 x float> %v2445, ptr %v2455, align 4
  %v2456 = add i64 %v2403, 1
  %v2457 = mul i64 %v2456, 32
  %v2458 = getelementptr inbounds float, ptr %v2389, i64 %v2457
  store <8 x float> %v2446, ptr %v2458, align 4
  %v2459 = add i64 %v2403, 2
  %v2460 = mul i64 %v2459, 32
  %v2461 = getelementptr inbounds float, ptr %v2389, i64 %v2460
  store <8 x float> %v2447, ptr %v2461, align 4
  %v2462 = add i64 %v2403, 3
  %v2463 = mul i64 %v2462, 32
  %v2464 = getelementptr inbounds float, ptr %v2389, i64 %v2463
  store <8 x float> %v2448, ptr %v2464, align 4
  %v2465 = add i64 %v2403, 4
  %v2466 = mul i64 %v2465, 32
  %v2467 = getelementptr inbounds float, ptr %v2389, i64 %v2466
  store <8 x float> %v2449, ptr %v2467, align 4
  %v2468 = add i64 %v2403, 5
  %v2469 = mul i64 %v2468, 32
  %v2470 = getelementptr inbounds float, ptr %v2389, i64 %v2469
  store <8 x float> %v2450, ptr %v2470, align 4
  %v2471 = add i64 %v2403, 6
  %v2472 = mul i64 %v2471, 32
  %v2473 = getelementptr inbounds float, ptr %v2389, i64 %v2472
  store <8 x float> %v2451, ptr %v2473, align 4
  %v2474 = add i64 %v2403, 7
  %v2475 = mul i64 %v2474, 32
  %v2476 = getelementptr inbounds float, ptr %v2389, i64 %v2475
  store <8 x float> %v2452, ptr %v2476, align 4
  %v2477 = add nsw i64 %v2403, 8
  br label %b312
b314:
  br label %b315
b315:
  %v2478 = phi i64 [ 8, %b314 ], [ %v2486, %b316 ]
  %v2479 = icmp slt i64 %v2478, 8
  br i1 %v2479, label %b316, label %b317
b316:
  %v2480 = mul i64 %v2478, 1
  %v2481 = getelementptr inbounds float, ptr %v2401, i64 %v2480
  %v2482 = getelementptr float, ptr %v2481, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2483 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2482, <8 x i1> %v2398, <8 x float> zeroinitializer)
  %v2484 = mul i64 %v2478, 32
  %v2485 = getelementptr inbounds float, ptr %v2389, i64 %v2484
  store <8 x float> %v2483, ptr %v2485, align 4
  %v2486 = add nsw i64 %v2478, 1
  br label %b315
b317:
  br label %b311
b311:
  %v2487 = icmp slt i64 %v2392, 8
  br i1 %v2487, label %b318, label %b319
b318:
  br label %b320
b320:
  %v2488 = phi i64 [ 0, %b318 ], [ %v2496, %b321 ]
  %v2489 = icmp slt i64 %v2488, 8
  br i1 %v2489, label %b321, label %b322
b321:
  %v2490 = mul i64 %v2488, 1
  %v2491 = getelementptr inbounds float, ptr %v2401, i64 %v2490
  %v2492 = getelementptr float, ptr %v2491, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2493 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2492, <8 x i1> %v2398, <8 x float> zeroinitializer)
  %v2494 = mul i64 %v2488, 32
  %v2495 = getelementptr inbounds float, ptr %v2389, i64 %v2494
  store <8 x float> %v2493, ptr %v2495, align 4
  %v2496 = add nsw i64 %v2488, 1
  br label %b320
b322:
  br label %b319
b319:
  %v2497 = add i64 %v2055, 256
  %v2498 = add i64 %v2497, 0
  %v2499 = add i64 %v2056, 0
  %v2500 = getelementptr inbounds float, ptr %v449, i64 %v2498
  %v2501 = sub i64 8, %v2499
  %v2502 = icmp slt i64 %v2501, 0
  %v2503 = select i1 %v2502, i64 0, i64 %v2501
  %v2504 = icmp ult i64 %v2503, 8
  %v2505 = select i1 %v2504, i64 %v2503, i64 8
  %v2506 = trunc i64 %v2505 to i32
  %v2507 = insertelement <8 x i32> poison, i32 %v2506, i64 0
  %v2508 = shufflevector <8 x i32> %v2507, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2509 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2508
  %v2510 = mul i64 %v2499, 8
  %v2511 = add i64 64, %v2510
  %v2512 = getelementptr inbounds float, ptr %v26, i64 %v2511
  %v2513 = icmp sge i64 %v2503, 8
  br i1 %v2513, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2514 = phi i64 [ 0, %b323 ], [ %v2588, %b326 ]
  %v2515 = icmp slt i64 %v2514, 8
  br i1 %v2515, label %b326, label %b327
b326:
  %v2516 = add i64 %v2514, 0
  %v2517 = getelementptr inbounds float, ptr %v2512, i64 %v2516
  %v2518 = load <8 x float>, ptr %v2517, align 4
  %v2519 = add i64 %v2514, 8
  %v2520 = getelementptr inbounds float, ptr %v2512, i64 %v2519
  %v2521 = load <8 x float>, ptr %v2520, align 4
  %v2522 = add i64 %v2514, 16
  %v2523 = getelementptr inbounds float, ptr %v2512, i64 %v2522
  %v2524 = load <8 x float>, ptr %v2523, align 4
  %v2525 = add i64 %v2514, 24
  %v2526 = getelementptr inbounds float, ptr %v2512, i64 %v2525
  %v2527 = load <8 x float>, ptr %v2526, align 4
  %v2528 = add i64 %v2514, 32
  %v2529 = getelementptr inbounds float, ptr %v2512, i64 %v2528
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = add i64 %v2514, 40
  %v2532 = getelementptr inbounds float, ptr %v2512, i64 %v2531
  %v2533 = load <8 x float>, ptr %v2532, align 4
  %v2534 = add i64 %v2514, 48
  %v2535 = getelementptr inbounds float, ptr %v2512, i64 %v2534
  %v2536 = load <8 x float>, ptr %v2535, align 4
  %v2537 = add i64 %v2514, 56
  %v2538 = getelementptr inbounds float, ptr %v2512, i64 %v2537
  %v2539 = load <8 x float>, ptr %v2538, align 4
  %v2540 = shufflevector <8 x float> %v2518, <8 x float> %v2530, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2541 = shufflevector <8 x float> %v2518, <8 x float> %v2530, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2542 = shufflevector <8 x float> %v2521, <8 x float> %v2533, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2543 = shufflevector <8 x float> %v2521, <8 x float> %v2533, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2544 = shufflevector <8 x float> %v2524, <8 x float> %v2536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2545 = shufflevector <8 x float> %v2524, <8 x float> %v2536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2546 = shufflevector <8 x float> %v2527, <8 x float> %v2539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2547 = shufflevector <8 x float> %v2527, <8 x float> %v2539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2548 = shufflevector <8 x float> %v2540, <8 x float> %v2544, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2549 = shufflevector <8 x float> %v2540, <8 x float> %v2544, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2550 = shufflevector <8 x float> %v2542, <8 x float> %v2546, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2551 = shufflevector <8 x float> %v2542, <8 x float> %v2546, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2552 = shufflevector <8 x float> %v2541, <8 x float> %v2545, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2553 = shufflevector <8 x float> %v2541, <8 x float> %v2545, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2554 = shufflevector <8 x float> %v2543, <8 x float> %v2547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2555 = shufflevector <8 x float> %v2543, <8 x float> %v2547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2556 = shufflevector <8 x float> %v2548, <8 x float> %v2550, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2557 = shufflevector <8 x float> %v2548, <8 x float> %v2550, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2558 = shufflevector <8 x float> %v2549, <8 x float> %v2551, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2559 = shufflevector <8 x float> %v2549, <8 x float> %v2551, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2560 = shufflevector <8 x float> %v2552, <8 x float> %v2554, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2561 = shufflevector <8 x float> %v2552, <8 x float> %v2554, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2562 = shufflevector <8 x float> %v2553, <8 x float> %v2555, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2563 = shufflevector <8 x float> %v2553, <8 x float> %v2555, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2564 = add i64 %v2514, 0
  %v2565 = mul i64 %v2564, 32
  %v2566 = getelementptr inbounds float, ptr %v2500, i64 %v2565
  store <8 x float> %v2556, ptr %v2566, align 4
  %v2567 = add i64 %v2514, 1
  %v2568 = mul i64 %v2567, 32
  %v2569 = getelementptr inbounds float, ptr %v2500, i64 %v2568
  store <8 x float> %v2557, ptr %v2569, align 4
  %v2570 = add i64 %v2514, 2
  %v2571 = mul i64 %v2570, 32
  %v2572 = getelementptr inbounds float, ptr %v2500, i64 %v2571
  store <8 x float> %v2558, ptr %v2572, align 4
  %v2573 = add i64 %v2514, 3
  %v2574 = mul i64 %v2573, 32
  %v2575 = getelementptr inbounds float, ptr %v2500, i64 %v2574
  store <8 x float> %v2559, ptr %v2575, align 4
  %v2576 = add i64 %v2514, 4
  %v2577 = mul i64 %v2576, 32
  %v2578 = getelementptr inbounds float, ptr %v2500, i64 %v2577
  store <8 x float> %v2560, ptr %v2578, align 4
  %v2579 = add i64 %v2514, 5
  %v2580 = mul i64 %v2579, 32
  %v2581 = getelementptr inbounds float, ptr %v2500, i64 %v2580
  store <8 x float> %v2561, ptr %v2581, align 4
  %v2582 = add i64 %v2514, 6
  %v2583 = mul i64 %v2582, 32
  %v2584 = getelementptr inbounds float, ptr %v2500, i64 %v2583
  store <8 x float> %v2562, ptr %v2584, align 4
  %v2585 = add i64 %v2514, 7
  %v2586 = mul i64 %v2585, 32
  %v2587 = getelementptr inbounds float, ptr %v2500, i64 %v2586
  store <8 x float> %v2563, ptr %v2587, align 4
  %v2588 = add nsw i64 %v2514, 8
  br label %b325
b327:
  br label %b328
b328:
  %v2589 = phi i64 [ 8, %b327 ], [ %v2597, %b329 ]
  %v2590 = icmp slt i64 %v2589, 8
  br i1 %v2590, label %b329, label %b330
b329:
  %v2591 = mul i64 %v2589, 1
  %v2592 = getelementptr inbounds float, ptr %v2512, i64 %v2591
  %v2593 = getelementptr float, ptr %v2592, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2594 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2593, <8 x i1> %v2509, <8 x float> zeroinitializer)
  %v2595 = mul i64 %v2589, 32
  %v2596 = getelementptr inbounds float, ptr %v2500, i64 %v2595
  store <8 x float> %v2594, ptr %v2596, align 4
  %v2597 = add nsw i64 %v2589, 1
  br label %b328
b330:
  br label %b324
b324:
  %v2598 = icmp slt i64 %v2503, 8
  br i1 %v2598, label %b331, label %b332
b331:
  br label %b333
b333:
  %v2599 = phi i64 [ 0, %b331 ], [ %v2607, %b334 ]
  %v2600 = icmp slt i64 %v2599, 8
  br i1 %v2600, label %b334, label %b335
b334:
  %v2601 = mul i64 %v2599, 1
  %v2602 = getelementptr inbounds float, ptr %v2512, i64 %v2601
  %v2603 = getelementptr float, ptr %v2602, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2604 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2603, <8 x i1> %v2509, <8 x float> zeroinitializer)
  %v2605 = mul i64 %v2599, 32
  %v2606 = getelementptr inbounds float, ptr %v2500, i64 %v2605
  store <8 x float> %v2604, ptr %v2606, align 4
  %v2607 = add nsw i64 %v2599, 1
  br label %b333
b335:
  br label %b332
b332:
  %v2608 = add i64 %v2497, 8
  %v2609 = add i64 %v2056, 0
  %v2610 = getelementptr inbounds float, ptr %v449, i64 %v2608
  %v2611 = sub i64 8, %v2609
  %v2612 = icmp slt i64 %v2611, 0
  %v2613 = select i1 %v2612, i64 0, i64 %v2611
  %v2614 = icmp ult i64 %v2613, 8
  %v2615 = select i1 %v2614, i64 %v2613, i64 8
  %v2616 = trunc i64 %v2615 to i32
  %v2617 = insertelement <8 x i32> poison, i32 %v2616, i64 0
  %v2618 = shufflevector <8 x i32> %v2617, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2619 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2618
  %v2620 = mul i64 %v2609, 8
  %v2621 = add i64 0, %v2620
  %v2622 = getelementptr inbounds float, ptr %v26, i64 %v2621
  %v2623 = icmp sge i64 %v2613, 8
  br i1 %v2623, label %b336, label %b337
b336:
  br label %b338
b338:
  %v2624 = phi i64 [ 0, %b336 ], [ %v2698, %b339 ]
  %v2625 = icmp slt i64 %v2624, 8
  br i1 %v2625, label %b339, label %b340
b339:
  %v2626 = add i64 %v2624, 0
  %v2627 = getelementptr inbounds float, ptr %v2622, i64 %v2626
  %v2628 = load <8 x float>, ptr %v2627, align 4
  %v2629 = add i64 %v2624, 8
  %v2630 = getelementptr inbounds float, ptr %v2622, i64 %v2629
  %v2631 = load <8 x float>, ptr %v2630, align 4
  %v2632 = add i64 %v2624, 16
  %v2633 = getelementptr inbounds float, ptr %v2622, i64 %v2632
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = add i64 %v2624, 24
  %v2636 = getelementptr inbounds float, ptr %v2622, i64 %v2635
  %v2637 = load <8 x float>, ptr %v2636, align 4
  %v2638 = add i64 %v2624, 32
  %v2639 = getelementptr inbounds float, ptr %v2622, i64 %v2638
  %v2640 = load <8 x float>, ptr %v2639, align 4
  %v2641 = add i64 %v2624, 40
  %v2642 = getelementptr inbounds float, ptr %v2622, i64 %v2641
  %v2643 = load <8 x float>, ptr %v2642, align 4
  %v2644 = add i64 %v2624, 48
  %v2645 = getelementptr inbounds float, ptr %v2622, i64 %v2644
  %v2646 = load <8 x float>, ptr %v2645, align 4
  %v2647 = add i64 %v2624, 56
  %v2648 = getelementptr inbounds float, ptr %v2622, i64 %v2647
  %v2649 = load <8 x float>, ptr %v2648, align 4
  %v2650 = shufflevector <8 x float> %v2628, <8 x float> %v2640, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2651 = shufflevector <8 x float> %v2628, <8 x float> %v2640, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2652 = shufflevector <8 x float> %v2631, <8 x float> %v2643, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2653 = shufflevector <8 x float> %v2631, <8 x float> %v2643, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2654 = shufflevector <8 x float> %v2634, <8 x float> %v2646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2655 = shufflevector <8 x float> %v2634, <8 x float> %v2646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2656 = shufflevector <8 x float> %v2637, <8 x float> %v2649, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2657 = shufflevector <8 x float> %v2637, <8 x float> %v2649, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2658 = shufflevector <8 x float> %v2650, <8 x float> %v2654, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2659 = shufflevector <8 x float> %v2650, <8 x float> %v2654, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2660 = shufflevector <8 x float> %v2652, <8 x float> %v2656, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2661 = shufflevector <8 x float> %v2652, <8 x float> %v2656, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2662 = shufflevector <8 x float> %v2651, <8 x float> %v2655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2663 = shufflevector <8 x float> %v2651, <8 x float> %v2655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2664 = shufflevector <8 x float> %v2653, <8 x float> %v2657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2665 = shufflevector <8 x float> %v2653, <8 x float> %v2657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2666 = shufflevector <8 x float> %v2658, <8 x float> %v2660, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2667 = shufflevector <8 x float> %v2658, <8 x float> %v2660, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2668 = shufflevector <8 x float> %v2659, <8 x float> %v2661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2669 = shufflevector <8 x float> %v2659, <8 x float> %v2661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2670 = shufflevector <8 x float> %v2662, <8 x float> %v2664, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2671 = shufflevector <8 x float> %v2662, <8 x float> %v2664, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2672 = shufflevector <8 x float> %v2663, <8 x float> %v2665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2673 = shufflevector <8 x float> %v2663, <8 x float> %v2665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2674 = add i64 %v2624, 0
  %v2675 = mul i64 %v2674, 32
  %v2676 = getelementptr inbounds float, ptr %v2610, i64 %v2675
  store <8 x float> %v2666, ptr %v2676, align 4
  %v2677 = add i64 %v2624, 1
  %v2678 = mul i64 %v2677, 32
  %v2679 = getelementptr inbounds float, ptr %v2610, i64 %v2678
  store <8 x float> %v2667, ptr %v2679, align 4
  %v2680 = add i64 %v2624, 2
  %v2681 = mul i64 %v2680, 32
  %v2682 = getelementptr inbounds float, ptr %v2610, i64 %v2681
  store <8 x float> %v2668, ptr %v2682, align 4
  %v2683 = add i64 %v2624, 3
  %v2684 = mul i64 %v2683, 32
  %v2685 = getelementptr inbounds float, ptr %v2610, i64 %v2684
  store <8 x float> %v2669, ptr %v2685, align 4
  %v2686 = add i64 %v2624, 4
  %v2687 = mul i64 %v2686, 32
  %v2688 = getelementptr inbounds float, ptr %v2610, i64 %v2687
  store <8 x float> %v2670, ptr %v2688, align 4
  %v2689 = add i64 %v2624, 5
  %v2690 = mul i64 %v2689, 32
  %v2691 = getelementptr inbounds float, ptr %v2610, i64 %v2690
  store <8 x float> %v2671, ptr %v2691, align 4
  %v2692 = add i64 %v2624, 6
  %v2693 = mul i64 %v2692, 32
  %v2694 = getelementptr inbounds float, ptr %v2610, i64 %v2693
  store <8 x float> %v2672, ptr %v2694, align 4
  %v2695 = add i64 %v2624, 7
  %v2696 = mul i64 %v2695, 32
  %v2697 = getelementptr inbounds float, ptr %v2610, i64 %v2696
  store <8 x float> %v2673, ptr %v2697, align 4
  %v2698 = add nsw i64 %v2624, 8
  br label %b338
b340:
  br label %b341
b341:
  %v2699 = phi i64 [ 8, %b340 ], [ %v2707, %b342 ]
  %v2700 = icmp slt i64 %v2699, 8
  br i1 %v2700, label %b342, label %b343
b342:
  %v2701 = mul i64 %v2699, 1
  %v2702 = getelementptr inbounds float, ptr %v2622, i64 %v2701
  %v2703 = getelementptr float, ptr %v2702, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2704 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2703, <8 x i1> %v2619, <8 x float> zeroinitializer)
  %v2705 = mul i64 %v2699, 32
  %v2706 = getelementptr inbounds float, ptr %v2610, i64 %v2705
  store <8 x float> %v2704, ptr %v2706, align 4
  %v2707 = add nsw i64 %v2699, 1
  br label %b341
b343:
  br label %b337
b337:
  %v2708 = icmp slt i64 %v2613, 8
  br i1 %v2708, label %b344, label %b345
b344:
  br label %b346
b346:
  %v2709 = phi i64 [ 0, %b344 ], [ %v2717, %b347 ]
  %v2710 = icmp slt i64 %v2709, 8
  br i1 %v2710, label %b347, label %b348
b347:
  %v2711 = mul i64 %v2709, 1
  %v2712 = getelementptr inbounds float, ptr %v2622, i64 %v2711
  %v2713 = getelementptr float, ptr %v2712, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2714 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2713, <8 x i1> %v2619, <8 x float> zeroinitializer)
  %v2715 = mul i64 %v2709, 32
  %v2716 = getelementptr inbounds float, ptr %v2610, i64 %v2715
  store <8 x float> %v2714, ptr %v2716, align 4
  %v2717 = add nsw i64 %v2709, 1
  br label %b346
b348:
  br label %b345
b345:
  %v2718 = add i64 %v2497, 16
  %v2719 = add i64 %v2056, 0
  %v2720 = getelementptr inbounds float, ptr %v449, i64 %v2718
  %v2721 = sub i64 8, %v2719
  %v2722 = icmp slt i64 %v2721, 0
  %v2723 = select i1 %v2722, i64 0, i64 %v2721
  %v2724 = icmp ult i64 %v2723, 8
  %v2725 = select i1 %v2724, i64 %v2723, i64 8
  %v2726 = trunc i64 %v2725 to i32
  %v2727 = insertelement <8 x i32> poison, i32 %v2726, i64 0
  %v2728 = shufflevector <8 x i32> %v2727, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2729 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2728
  %v2730 = mul i64 %v2719, 8
  %v2731 = add i64 128, %v2730
  %v2732 = getelementptr inbounds float, ptr %v26, i64 %v2731
  %v2733 = icmp sge i64 %v2723, 8
  br i1 %v2733, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2734 = phi i64 [ 0, %b349 ], [ %v2808, %b352 ]
  %v2735 = icmp slt i64 %v2734, 8
  br i1 %v2735, label %b352, label %b353
b352:
  %v2736 = add i64 %v2734, 0
  %v2737 = getelementptr inbounds float, ptr %v2732, i64 %v2736
  %v2738 = load <8 x float>, ptr %v2737, align 4
  %v2739 = add i64 %v2734, 8
  %v2740 = getelementptr inbounds float, ptr %v2732, i64 %v2739
  %v2741 = load <8 x float>, ptr %v2740, align 4
  %v2742 = add i64 %v2734, 16
  %v2743 = getelementptr inbounds float, ptr %v2732, i64 %v2742
  %v2744 = load <8 x float>, ptr %v2743, align 4
  %v2745 = add i64 %v2734, 24
  %v2746 = getelementptr inbounds float, ptr %v2732, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = add i64 %v2734, 32
  %v2749 = getelementptr inbounds float, ptr %v2732, i64 %v2748
  %v2750 = load <8 x float>, ptr %v2749, align 4
  %v2751 = add i64 %v2734, 40
  %v2752 = getelementptr inbounds float, ptr %v2732, i64 %v2751
  %v2753 = load <8 x float>, ptr %v2752, align 4
  %v2754 = add i64 %v2734, 48
  %v2755 = getelementptr inbounds float, ptr %v2732, i64 %v2754
  %v2756 = load <8 x float>, ptr %v2755, align 4
  %v2757 = add i64 %v2734, 56
  %v2758 = getelementptr inbounds float, ptr %v2732, i64 %v2757
  %v2759 = load <8 x float>, ptr %v2758, align 4
  %v2760 = shufflevector <8 x float> %v2738, <8 x float> %v2750, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2761 = shufflevector <8 x float> %v2738, <8 x float> %v2750, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2762 = shufflevector <8 x float> %v2741, <8 x float> %v2753, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2763 = shufflevector <8 x float> %v2741, <8 x float> %v2753, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2764 = shufflevector <8 x float> %v2744, <8 x float> %v2756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2765 = shufflevector <8 x float> %v2744, <8 x float> %v2756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2766 = shufflevector <8 x float> %v2747, <8 x float> %v2759, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2767 = shufflevector <8 x float> %v2747, <8 x float> %v2759, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2768 = shufflevector <8 x float> %v2760, <8 x float> %v2764, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2769 = shufflevector <8 x float> %v2760, <8 x float> %v2764, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2770 = shufflevector <8 x float> %v2762, <8 x float> %v2766, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2771 = shufflevector <8 x float> %v2762, <8 x float> %v2766, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2772 = shufflevector <8 x float> %v2761, <8 x float> %v2765, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2773 = shufflevector <8 x float> %v2761, <8 x float> %v2765, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2774 = shufflevector <8 x float> %v2763, <8 x float> %v2767, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2775 = shufflevector <8 x float> %v2763, <8 x float> %v2767, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2776 = shufflevector <8 x float> %v2768, <8 x float> %v2770, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2777 = shufflevector <8 x float> %v2768, <8 x float> %v2770, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2778 = shufflevector <8 x float> %v2769, <8 x float> %v2771, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2779 = shufflevector <8 x float> %v2769, <8 x float> %v2771, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2780 = shufflevector <8 x float> %v2772, <8 x float> %v2774, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2781 = shufflevector <8 x float> %v2772, <8 x float> %v2774, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2782 = shufflevector <8 x float> %v2773, <8 x float> %v2775, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2783 = shufflevector <8 x float> %v2773, <8 x float> %v2775, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2784 = add i64 %v2734, 0
  %v2785 = mul i64 %v2784, 32
  %v2786 = getelementptr inbounds float, ptr %v2720, i64 %v2785
  store <8 x float> %v2776, ptr %v2786, align 4
  %v2787 = add i64 %v2734, 1
  %v2788 = mul i64 %v2787, 32
  %v2789 = getelementptr inbounds float, ptr %v2720, i64 %v2788
  store <8 x float> %v2777, ptr %v2789, align 4
  %v2790 = add i64 %v2734, 2
  %v2791 = mul i64 %v2790, 32
  %v2792 = getelementptr inbounds float, ptr %v2720, i64 %v2791
  store <8 x float> %v2778, ptr %v2792, align 4
  %v2793 = add i64 %v2734, 3
  %v2794 = mul i64 %v2793, 32
  %v2795 = getelementptr inbounds float, ptr %v2720, i64 %v2794
  store <8 x float> %v2779, ptr %v2795, align 4
  %v2796 = add i64 %v2734, 4
  %v2797 = mul i64 %v2796, 32
  %v2798 = getelementptr inbounds float, ptr %v2720, i64 %v2797
  store <8 x float> %v2780, ptr %v2798, align 4
  %v2799 = add i64 %v2734, 5
  %v2800 = mul i64 %v2799, 32
  %v2801 = getelementptr inbounds float, ptr %v2720, i64 %v2800
  store <8 x float> %v2781, ptr %v2801, align 4
  %v2802 = add i64 %v2734, 6
  %v2803 = mul i64 %v2802, 32
  %v2804 = getelementptr inbounds float, ptr %v2720, i64 %v2803
  store <8 x float> %v2782, ptr %v2804, align 4
  %v2805 = add i64 %v2734, 7
  %v2806 = mul i64 %v2805, 32
  %v2807 = getelementptr inbounds float, ptr %v2720, i64 %v2806
  store <8 x float> %v2783, ptr %v2807, align 4
  %v2808 = add nsw i64 %v2734, 8
  br label %b351
b353:
  br label %b354
b354:
  %v2809 = phi i64 [ 8, %b353 ], [ %v2817, %b355 ]
  %v2810 = icmp slt i64 %v2809, 8
  br i1 %v2810, label %b355, label %b356
b355:
  %v2811 = mul i64 %v2809, 1
  %v2812 = getelementptr inbounds float, ptr %v2732, i64 %v2811
  %v2813 = getelementptr float, ptr %v2812, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2814 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2813, <8 x i1> %v2729, <8 x float> zeroinitializer)
  %v2815 = mul i64 %v2809, 32
  %v2816 = getelementptr inbounds float, ptr %v2720, i64 %v2815
  store <8 x float> %v2814, ptr %v2816, align 4
  %v2817 = add nsw i64 %v2809, 1
  br label %b354
b356:
  br label %b350
b350:
  %v2818 = icmp slt i64 %v2723, 8
  br i1 %v2818, label %b357, label %b358
b357:
  br label %b359
b359:
  %v2819 = phi i64 [ 0, %b357 ], [ %v2827, %b360 ]
  %v2820 = icmp slt i64 %v2819, 8
  br i1 %v2820, label %b360, label %b361
b360:
  %v2821 = mul i64 %v2819, 1
  %v2822 = getelementptr inbounds float, ptr %v2732, i64 %v2821
  %v2823 = getelementptr float, ptr %v2822, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2824 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2823, <8 x i1> %v2729, <8 x float> zeroinitializer)
  %v2825 = mul i64 %v2819, 32
  %v2826 = getelementptr inbounds float, ptr %v2720, i64 %v2825
  store <8 x float> %v2824, ptr %v2826, align 4
  %v2827 = add nsw i64 %v2819, 1
  br label %b359
b361:
  br label %b358
b358:
  %v2828 = add i64 %v2497, 24
  %v2829 = add i64 %v2056, 0
  %v2830 = getelementptr inbounds float, ptr %v449, i64 %v2828
  %v2831 = sub i64 8, %v2829
  %v2832 = icmp slt i64 %v2831, 0
  %v2833 = select i1 %v2832, i64 0, i64 %v2831
  %v2834 = icmp ult i64 %v2833, 8
  %v2835 = select i1 %v2834, i64 %v2833, i64 8
  %v2836 = trunc i64 %v2835 to i32
  %v2837 = insertelement <8 x i32> poison, i32 %v2836, i64 0
  %v2838 = shufflevector <8 x i32> %v2837, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2839 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2838
  %v2840 = mul i64 %v2829, 8
  %v2841 = add i64 192, %v2840
  %v2842 = getelementptr inbounds float, ptr %v26, i64 %v2841
  %v2843 = icmp sge i64 %v2833, 8
  br i1 %v2843, label %b362, label %b363
b362:
  br label %b364
b364:
  %v2844 = phi i64 [ 0, %b362 ], [ %v2918, %b365 ]
  %v2845 = icmp slt i64 %v2844, 8
  br i1 %v2845, label %b365, label %b366
b365:
  %v2846 = add i64 %v2844, 0
  %v2847 = getelementptr inbounds float, ptr %v2842, i64 %v2846
  %v2848 = load <8 x float>, ptr %v2847, align 4
  %v2849 = add i64 %v2844, 8
  %v2850 = getelementptr inbounds float, ptr %v2842, i64 %v2849
  %v2851 = load <8 x float>, ptr %v2850, align 4
  %v2852 = add i64 %v2844, 16
  %v2853 = getelementptr inbounds float, ptr %v2842, i64 %v2852
  %v2854 = load <8 x float>, ptr %v2853, align 4
  %v2855 = add i64 %v2844, 24
  %v2856 = getelementptr inbounds float, ptr %v2842, i64 %v2855
  %v2857 = load <8 x float>, ptr %v2856, align 4
  %v2858 = add i64 %v2844, 32
  %v2859 = getelementptr inbounds float, ptr %v2842, i64 %v2858
  %v2860 = load <8 x float>, ptr %v2859, align 4
  %v2861 = add i64 %v2844, 40
  %v2862 = getelementptr inbounds float, ptr %v2842, i64 %v2861
  %v2863 = load <8 x float>, ptr %v2862, align 4
  %v2864 = add i64 %v2844, 48
  %v2865 = getelementptr inbounds float, ptr %v2842, i64 %v2864
  %v2866 = load <8 x float>, ptr %v2865, align 4
  %v2867 = add i64 %v2844, 56
  %v2868 = getelementptr inbounds float, ptr %v2842, i64 %v2867
  %v2869 = load <8 x float>, ptr %v2868, align 4
  %v2870 = shufflevector <8 x float> %v2848, <8 x float> %v2860, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2871 = shufflevector <8 x float> %v2848, <8 x float> %v2860, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2872 = shufflevector <8 x float> %v2851, <8 x float> %v2863, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2873 = shufflevector <8 x float> %v2851, <8 x float> %v2863, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2874 = shufflevector <8 x float> %v2854, <8 x float> %v2866, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2875 = shufflevector <8 x float> %v2854, <8 x float> %v2866, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2876 = shufflevector <8 x float> %v2857, <8 x float> %v2869, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2877 = shufflevector <8 x float> %v2857, <8 x float> %v2869, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2878 = shufflevector <8 x float> %v2870, <8 x float> %v2874, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2879 = shufflevector <8 x float> %v2870, <8 x float> %v2874, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2880 = shufflevector <8 x float> %v2872, <8 x float> %v2876, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2881 = shufflevector <8 x float> %v2872, <8 x float> %v2876, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2882 = shufflevector <8 x float> %v2871, <8 x float> %v2875, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2883 = shufflevector <8 x float> %v2871, <8 x float> %v2875, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2884 = shufflevector <8 x float> %v2873, <8 x float> %v2877, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2885 = shufflevector <8 x float> %v2873, <8 x float> %v2877, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2886 = shufflevector <8 x float> %v2878, <8 x float> %v2880, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2887 = shufflevector <8 x float> %v2878, <8 x float> %v2880, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2888 = shufflevector <8 x float> %v2879, <8 x float> %v2881, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2889 = shufflevector <8 x float> %v2879, <8 x float> %v2881, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2890 = shufflevector <8 x float> %v2882, <8 x float> %v2884, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2891 = shufflevector <8 x float> %v2882, <8 x float> %v2884, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2892 = shufflevector <8 x float> %v2883, <8 x float> %v2885, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2893 = shufflevector <8 x float> %v2883, <8 x float> %v2885, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2894 = add i64 %v2844, 0
  %v2895 = mul i64 %v2894, 32
  %v2896 = getelementptr inbounds float, ptr %v2830, i64 %v2895
  store <8 x float> %v2886, ptr %v2896, align 4
  %v2897 = add i64 %v2844, 1
  %v2898 = mul i64 %v2897, 32
  %v2899 = getelementptr inbounds float, ptr %v2830, i64 %v2898
  store <8 x float> %v2887, ptr %v2899, align 4
  %v2900 = add i64 %v2844, 2
  %v2901 = mul i64 %v2900, 32
  %v2902 = getelementptr inbounds float, ptr %v2830, i64 %v2901
  store <8 x float> %v2888, ptr %v2902, align 4
  %v2903 = add i64 %v2844, 3
  %v2904 = mul i64 %v2903, 32
  %v2905 = getelementptr inbounds float, ptr %v2830, i64 %v2904
  store <8 x float> %v2889, ptr %v2905, align 4
  %v2906 = add i64 %v2844, 4
  %v2907 = mul i64 %v2906, 32
  %v2908 = getelementptr inbounds float, ptr %v2830, i64 %v2907
  store <8 x float> %v2890, ptr %v2908, align 4
  %v2909 = add i64 %v2844, 5
  %v2910 = mul i64 %v2909, 32
  %v2911 = getelementptr inbounds float, ptr %v2830, i64 %v2910
  store <8 x float> %v2891, ptr %v2911, align 4
  %v2912 = add i64 %v2844, 6
  %v2913 = mul i64 %v2912, 32
  %v2914 = getelementptr inbounds float, ptr %v2830, i64 %v2913
  store <8 x float> %v2892, ptr %v2914, align 4
  %v2915 = add i64 %v2844, 7
  %v2916 = mul i64 %v2915, 32
  %v2917 = getelementptr inbounds float, ptr %v2830, i64 %v2916
  store <8 x float> %v2893, ptr %v2917, align 4
  %v2918 = add nsw i64 %v2844, 8
  br label %b364
b366:
  br label %b367
b367:
  %v2919 = phi i64 [ 8, %b366 ], [ %v2927, %b368 ]
  %v2920 = icmp slt i64 %v2919, 8
  br i1 %v2920, label %b368, label %b369
b368:
  %v2921 = mul i64 %v2919, 1
  %v2922 = getelementptr inbounds float, ptr %v2842, i64 %v2921
  %v2923 = getelementptr float, ptr %v2922, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2924 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2923, <8 x i1> %v2839, <8 x float> zeroinitializer)
  %v2925 = mul i64 %v2919, 32
  %v2926 = getelementptr inbounds float, ptr %v2830, i64 %v2925
  store <8 x float> %v2924, ptr %v2926, align 4
  %v2927 = add nsw i64 %v2919, 1
  br label %b367
b369:
  br label %b363
b363:
  %v2928 = icmp slt i64 %v2833, 8
  br i1 %v2928, label %b370, label %b371
b370:
  br label %b372
b372:
  %v2929 = phi i64 [ 0, %b370 ], [ %v2937, %b373 ]
  %v2930 = icmp slt i64 %v2929, 8
  br i1 %v2930, label %b373, label %b374
b373:
  %v2931 = mul i64 %v2929, 1
  %v2932 = getelementptr inbounds float, ptr %v2842, i64 %v2931
  %v2933 = getelementptr float, ptr %v2932, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2934 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2933, <8 x i1> %v2839, <8 x float> zeroinitializer)
  %v2935 = mul i64 %v2929, 32
  %v2936 = getelementptr inbounds float, ptr %v2830, i64 %v2935
  store <8 x float> %v2934, ptr %v2936, align 4
  %v2937 = add nsw i64 %v2929, 1
  br label %b372
b374:
  br label %b371
b371:
  %v2938 = add i64 %v2497, 256
  %v2939 = add nsw i64 %v2053, 1
  br label %b268
b270:
  %v2940 = add i64 1, 0
  %v2941 = sdiv i64 %v2940, 1
  %v2942 = add i64 %v2, 1
  %v2943 = mul i64 %v2941, %v2
  %v2944 = sdiv i64 %v2943, %v3
  %v2945 = mul i64 %v2944, 1
  %v2946 = icmp slt i64 %v2945, 1
  %v2947 = select i1 %v2946, i64 %v2945, i64 1
  %v2948 = mul i64 %v2941, %v2942
  %v2949 = sdiv i64 %v2948, %v3
  %v2950 = mul i64 %v2949, 1
  %v2951 = icmp slt i64 %v2950, 1
  %v2952 = select i1 %v2951, i64 %v2950, i64 1
  %v2953 = icmp slt i64 %v2952, 1
  %v2954 = select i1 %v2953, i64 %v2952, i64 1
  br label %b375
b375:
  %v2955 = phi i64 [ %v2947, %b270 ], [ %v3070, %b387 ]
  %v2956 = icmp slt i64 %v2955, %v2954
  br i1 %v2956, label %b376, label %b377
b376:
  %v2957 = mul i64 %v2955, 64
  %v2958 = mul i64 %v2955, 8
  %v2959 = add i64 %v2957, 0
  %v2960 = add i64 %v2958, 0
  %v2961 = getelementptr inbounds float, ptr %v450, i64 %v2959
  %v2962 = sub i64 8, %v2960
  %v2963 = icmp slt i64 %v2962, 0
  %v2964 = select i1 %v2963, i64 0, i64 %v2962
  %v2965 = icmp ult i64 %v2964, 8
  %v2966 = select i1 %v2965, i64 %v2964, i64 8
  %v2967 = trunc i64 %v2966 to i32
  %v2968 = insertelement <8 x i32> poison, i32 %v2967, i64 0
  %v2969 = shufflevector <8 x i32> %v2968, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2970 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2969
  %v2971 = mul i64 %v2960, 8
  %v2972 = add i64 0, %v2971
  %v2973 = getelementptr inbounds float, ptr %v30, i64 %v2972
  %v2974 = icmp sge i64 %v2964, 8
  br i1 %v2974, label %b378, label %b379
b378:
  br label %b380
b380:
  %v2975 = phi i64 [ 0, %b378 ], [ %v3049, %b381 ]
  %v2976 = icmp slt i64 %v2975, 8
  br i1 %v2976, label %b381, label %b382
b381:
  %v2977 = add i64 %v2975, 0
  %v2978 = getelementptr inbounds float, ptr %v2973, i64 %v2977
  %v2979 = load <8 x float>, ptr %v2978, align 4
  %v2980 = add i64 %v2975, 8
  %v2981 = getelementptr inbounds float, ptr %v2973, i64 %v2980
  %v2982 = load <8 x float>, ptr %v2981, align 4
  %v2983 = add i64 %v2975, 16
  %v2984 = getelementptr inbounds float, ptr %v2973, i64 %v2983
  %v2985 = load <8 x float>, ptr %v2984, align 4
  %v2986 = add i64 %v2975, 24
  %v2987 = getelementptr inbounds float, ptr %v2973, i64 %v2986
  %v2988 = load <8 x float>, ptr %v2987, align 4
  %v2989 = add i64 %v2975, 32
  %v2990 = getelementptr inbounds float, ptr %v2973, i64 %v2989
  %v2991 = load <8 x float>, ptr %v2990, align 4
  %v2992 = add i64 %v2975, 40
  %v2993 = getelementptr inbounds float, ptr %v2973, i64 %v2992
  %v2994 = load <8 x float>, ptr %v2993, align 4
  %v2995 = add i64 %v2975, 48
  %v2996 = getelementptr inbounds float, ptr %v2973, i64 %v2995
  %v2997 = load <8 x float>, ptr %v2996, align 4
  %v2998 = add i64 %v2975, 56
  %v2999 = getelementptr inbounds float, ptr %v2973, i64 %v2998
  %v3000 = load <8 x float>, ptr %v2999, align 4
  %v3001 = shufflevector <8 x float> %v2979, <8 x float> %v2991, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3002 = shufflevector <8 x float> %v2979, <8 x float> %v2991, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3003 = shufflevector <8 x float> %v2982, <8 x float> %v2994, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3004 = shufflevector <8 x float> %v2982, <8 x float> %v2994, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3005 = shufflevector <8 x float> %v2985, <8 x float> %v2997, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3006 = shufflevector <8 x float> %v2985, <8 x float> %v2997, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3007 = shufflevector <8 x float> %v2988, <8 x float> %v3000, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3008 = shufflevector <8 x float> %v2988, <8 x float> %v3000, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3009 = shufflevector <8 x float> %v3001, <8 x float> %v3005, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3010 = shufflevector <8 x float> %v3001, <8 x float> %v3005, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3011 = shufflevector <8 x float> %v3003, <8 x float> %v3007, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3012 = shufflevector <8 x float> %v3003, <8 x float> %v3007, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3013 = shufflevector <8 x float> %v3002, <8 x float> %v3006, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3014 = shufflevector <8 x float> %v3002, <8 x float> %v3006, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3015 = shufflevector <8 x float> %v3004, <8 x float> %v3008, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3016 = shufflevector <8 x float> %v3004, <8 x float> %v3008, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3017 = shufflevector <8 x float> %v3009, <8 x float> %v3011, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3018 = shufflevector <8 x float> %v3009, <8 x float> %v3011, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3019 = shufflevector <8 x float> %v3010, <8 x float> %v3012, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3020 = shufflevector <8 x float> %v3010, <8 x float> %v3012, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3021 = shufflevector <8 x float> %v3013, <8 x float> %v3015, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3022 = shufflevector <8 x float> %v3013, <8 x float> %v3015, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3023 = shufflevector <8 x float> %v3014, <8 x float> %v3016, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3024 = shufflevector <8 x float> %v3014, <8 x float> %v3016, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3025 = add i64 %v2975, 0
  %v3026 = mul i64 %v3025, 8
  %v3027 = getelementptr inbounds float, ptr %v2961, i64 %v3026
  store <8 x float> %v3017, ptr %v3027, align 4
  %v3028 = add i64 %v2975, 1
  %v3029 = mul i64 %v3028, 8
  %v3030 = getelementptr inbounds float, ptr %v2961, i64 %v3029
  store <8 x float> %v3018, ptr %v3030, align 4
  %v3031 = add i64 %v2975, 2
  %v3032 = mul i64 %v3031, 8
  %v3033 = getelementptr inbounds float, ptr %v2961, i64 %v3032
  store <8 x float> %v3019, ptr %v3033, align 4
  %v3034 = add i64 %v2975, 3
  %v3035 = mul i64 %v3034, 8
  %v3036 = getelementptr inbounds float, ptr %v2961, i64 %v3035
  store <8 x float> %v3020, ptr %v3036, align 4
  %v3037 = add i64 %v2975, 4
  %v3038 = mul i64 %v3037, 8
  %v3039 = getelementptr inbounds float, ptr %v2961, i64 %v3038
  store <8 x float> %v3021, ptr %v3039, align 4
  %v3040 = add i64 %v2975, 5
  %v3041 = mul i64 %v3040, 8
  %v3042 = getelementptr inbounds float, ptr %v2961, i64 %v3041
  store <8 x float> %v3022, ptr %v3042, align 4
  %v3043 = add i64 %v2975, 6
  %v3044 = mul i64 %v3043, 8
  %v3045 = getelementptr inbounds float, ptr %v2961, i64 %v3044
  store <8 x float> %v3023, ptr %v3045, align 4
  %v3046 = add i64 %v2975, 7
  %v3047 = mul i64 %v3046, 8
  %v3048 = getelementptr inbounds float, ptr %v2961, i64 %v3047
  store <8 x float> %v3024, ptr %v3048, align 4
  %v3049 = add nsw i64 %v2975, 8
  br label %b380
b382:
  br label %b383
b383:
  %v3050 = phi i64 [ 8, %b382 ], [ %v3058, %b384 ]
  %v3051 = icmp slt i64 %v3050, 8
  br i1 %v3051, label %b384, label %b385
b384:
  %v3052 = mul i64 %v3050, 1
  %v3053 = getelementptr inbounds float, ptr %v2973, i64 %v3052
  %v3054 = getelementptr float, ptr %v3053, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v3055 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3054, <8 x i1> %v2970, <8 x float> zeroinitializer)
  %v3056 = mul i64 %v3050, 8
  %v3057 = getelementptr inbounds float, ptr %v2961, i64 %v3056
  store <8 x float> %v3055, ptr %v3057, align 4
  %v3058 = add nsw i64 %v3050, 1
  br label %b383
b385:
  br label %b379
b379:
  %v3059 = icmp slt i64 %v2964, 8
  br i1 %v3059, label %b386, label %b387
b386:
  br label %b388
b388:
  %v3060 = phi i64 [ 0, %b386 ], [ %v3068, %b389 ]
  %v3061 = icmp slt i64 %v3060, 8
  br i1 %v3061, label %b389, label %b390
b389:
  %v3062 = mul i64 %v3060, 1
  %v3063 = getelementptr inbounds float, ptr %v2973, i64 %v3062
  %v3064 = getelementptr float, ptr %v3063, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v3065 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3064, <8 x i1> %v2970, <8 x float> zeroinitializer)
  %v3066 = mul i64 %v3060, 8
  %v3067 = getelementptr inbounds float, ptr %v2961, i64 %v3066
  store <8 x float> %v3065, ptr %v3067, align 4
  %v3068 = add nsw i64 %v3060, 1
  br label %b388
b390:
  br label %b387
b387:
  %v3069 = add i64 %v2957, 64
  %v3070 = add nsw i64 %v2955, 1
  br label %b375
b377:
  br label %b79
b79:
  %v3071 = icmp sgt i64 %v3, 1
  br i1 %v3071, label %b391, label %b392
b391:
  %v3072 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3073 = atomicrmw add ptr %v3072, i64 1 acq_rel
  %v3074 = load i64, ptr %v189, align 8
  %v3075 = add i64 %v3074, 1
  store i64 %v3075, ptr %v189, align 8
  %v3076 = mul i64 %v3, %v3075
  br label %b393
b393:
  %v3077 = load atomic i64, ptr %v3072 acquire, align 8
  %v3078 = icmp slt i64 %v3077, %v3076
  br i1 %v3078, label %b394, label %b395
b394:
  %v3079 = call i32 @sched_yield()
  br label %b393
b395:
  br label %b392
b392:
  br label %b396
b396:
  %v3080 = phi i64 [ 0, %b392 ], [ %v4048, %b461 ]
  %v3081 = icmp slt i64 %v3080, %v5
  br i1 %v3081, label %b397, label %b398
b397:
  %v3082 = add i64 %v7, 0
  %v3083 = sdiv i64 %v3082, 1
  %v3084 = add i64 %v2, 1
  %v3085 = mul i64 %v3083, %v2
  %v3086 = sdiv i64 %v3085, %v3
  %v3087 = mul i64 %v3086, 1
  %v3088 = icmp slt i64 %v3087, %v7
  %v3089 = select i1 %v3088, i64 %v3087, i64 %v7
  %v3090 = mul i64 %v3083, %v3084
  %v3091 = sdiv i64 %v3090, %v3
  %v3092 = mul i64 %v3091, 1
  %v3093 = icmp slt i64 %v3092, %v7
  %v3094 = select i1 %v3093, i64 %v3092, i64 %v7
  br label %b399
b399:
  %v3095 = phi i64 [ %v3089, %b397 ], [ %v3149, %b400 ]
  %v3096 = icmp slt i64 %v3095, %v3094
  br i1 %v3096, label %b400, label %b401
b400:
  %v3097 = mul i64 %v3095, 8
  %v3098 = getelementptr inbounds float, ptr %v12, i64 %v3097
  %v3099 = add i64 %v3080, 0
  %v3100 = and i64 %v3099, %v136
  %v3101 = mul i64 %v3100, %v7
  %v3102 = add i64 %v3101, %v3095
  %v3103 = mul i64 %v3102, 8
  %v3104 = getelementptr inbounds float, ptr %v36, i64 %v3103
  %v3105 = add i64 %v3080, 0
  %v3106 = and i64 %v3105, %v154
  %v3107 = mul i64 %v3106, %v7
  %v3108 = add i64 %v3107, %v3095
  %v3109 = mul i64 %v3108, 8
  %v3110 = getelementptr inbounds float, ptr %v88, i64 %v3109
  %v3111 = add i64 0, 0
  %v3112 = getelementptr inbounds float, ptr %v3098, i64 %v3111
  %v3113 = load <8 x float>, ptr %v3112, align 4
  %v3114 = add i64 0, 0
  %v3115 = getelementptr inbounds float, ptr %v3104, i64 %v3114
  %v3116 = load <8 x float>, ptr %v3115, align 4
  %v3117 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3116)
  %v3118 = fneg <8 x float> %v3117
  %v3119 = fcmp olt <8 x float> %v3118, splat (float 0xC05A400000000000)
  %v3120 = select <8 x i1> %v3119, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3118
  %v3121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3120, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3122 = fsub <8 x float> %v3121, splat (float 0x4168000000000000)
  %v3123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3122, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3120)
  %v3124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3122, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3123)
  %v3125 = bitcast <8 x float> %v3121 to <8 x i32>
  %v3126 = fmul <8 x float> %v3124, %v3124
  %v3127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3124, <8 x float> splat (float 0x3F81227F40000000))
  %v3128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3127, <8 x float> %v3124, <8 x float> splat (float 0x3FA5556740000000))
  %v3129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3128, <8 x float> %v3124, <8 x float> splat (float 0x3FC5554B00000000))
  %v3130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3129, <8 x float> %v3124, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3126, <8 x float> %v3130, <8 x float> %v3124)
  %v3132 = sub <8 x i32> %v3125, splat (i32 1262485250)
  %v3133 = lshr <8 x i32> %v3132, splat (i32 1)
  %v3134 = sub <8 x i32> %v3132, %v3133
  %v3135 = shl <8 x i32> %v3133, splat (i32 23)
  %v3136 = bitcast <8 x i32> %v3135 to <8 x float>
  %v3137 = shl <8 x i32> %v3134, splat (i32 23)
  %v3138 = bitcast <8 x i32> %v3137 to <8 x float>
  %v3139 = fadd <8 x float> %v3131, splat (float 0x3FF0000000000000)
  %v3140 = fmul <8 x float> %v3139, %v3136
  %v3141 = fmul <8 x float> %v3140, %v3138
  %v3142 = fcmp olt <8 x float> %v3116, splat (float 0x0000000000000000)
  %v3143 = select <8 x i1> %v3142, <8 x float> %v3141, <8 x float> splat (float 0x3FF0000000000000)
  %v3144 = fadd <8 x float> %v3141, splat (float 0x3FF0000000000000)
  %v3145 = fdiv <8 x float> %v3143, %v3144
  %v3146 = fsub <8 x float> %v3113, %v3145
  %v3147 = add i64 0, 0
  %v3148 = getelementptr inbounds float, ptr %v3110, i64 %v3147
  store <8 x float> %v3146, ptr %v3148, align 4
  %v3149 = add nsw i64 %v3095, 1
  br label %b399
b401:
  %v3151 = add i64 %v7, 0
  %v3152 = sdiv i64 %v3151, 1
  %v3153 = add i64 %v2, 1
  %v3154 = mul i64 %v3152, %v2
  %v3155 = sdiv i64 %v3154, %v3
  %v3156 = mul i64 %v3155, 1
  %v3157 = icmp slt i64 %v3156, %v7
  %v3158 = select i1 %v3157, i64 %v3156, i64 %v7
  %v3159 = mul i64 %v3152, %v3153
  %v3160 = sdiv i64 %v3159, %v3
  %v3161 = mul i64 %v3160, 1
  %v3162 = icmp slt i64 %v3161, %v7
  %v3163 = select i1 %v3162, i64 %v3161, i64 %v7
  br label %b402
b402:
  %v3164 = phi i64 [ %v3158, %b401 ], [ %v3525, %b407 ]
  %v3165 = icmp slt i64 %v3164, %v3163
  br i1 %v3165, label %b403, label %b404
b403:
  %v3166 = add i64 %v3164, 96
  %v3167 = icmp slt i64 %v3166, %v3163
  %v3168 = select i1 %v3167, i64 %v3166, i64 %v3163
  br label %b405
b405:
  %v3169 = phi i64 [ 0, %b403 ], [ %v3524, %b410 ]
  %v3170 = icmp slt i64 %v3169, 1
  br i1 %v3170, label %b406, label %b407
b406:
  %v3171 = sub i64 %v3168, %v3164
  %v3172 = sub i64 2, 1
  %v3173 = add i64 %v3171, %v3172
  %v3174 = sdiv i64 %v3173, 2
  br label %b408
b408:
  %v3175 = phi i64 [ 0, %b406 ], [ %v3523, %b419 ]
  %v3176 = icmp slt i64 %v3175, %v3174
  br i1 %v3176, label %b409, label %b410
b409:
  %v3177 = mul i64 %v3171, %v3175
  %v3178 = sdiv i64 %v3177, %v3174
  %v3179 = add i64 %v3164, %v3178
  %v3180 = add i64 %v3175, 1
  %v3181 = mul i64 %v3171, %v3180
  %v3182 = sdiv i64 %v3181, %v3174
  %v3183 = add i64 %v3164, %v3182
  %v3184 = mul i64 %v3169, 768
  %v3185 = getelementptr inbounds float, ptr %v447, i64 %v3184
  %v3186 = sub i64 %v3183, %v3179
  %v3187 = add i64 %v3080, 0
  %v3188 = and i64 %v3187, %v154
  %v3189 = mul i64 %v3188, %v7
  %v3190 = add i64 %v3189, %v3179
  %v3191 = mul i64 %v3190, 8
  %v3192 = getelementptr inbounds float, ptr %v88, i64 %v3191
  %v3193 = getelementptr inbounds float, ptr %v3192, i64 0
  %v3194 = sub i64 %v3186, 1
  %v3195 = getelementptr inbounds ptr, ptr @table_tile_2x1of12_0_3_6_9, i64 %v3194
  %v3196 = load ptr, ptr %v3195, align 4
  %v3197 = icmp sgt i64 %v3186, 0
  br i1 %v3197, label %b411, label %b412
b411:
  call void %v3196(ptr %v3193, i64 8, ptr %v3185, i64 8, ptr %v3150)
  br label %b412
b412:
  %v3198 = add i64 %v3184, 256
  %v3199 = getelementptr inbounds float, ptr %v447, i64 %v3198
  %v3200 = sub i64 %v3183, %v3179
  %v3201 = add i64 %v3080, 0
  %v3202 = and i64 %v3201, %v142
  %v3203 = mul i64 %v3202, %v7
  %v3204 = add i64 %v3203, %v3179
  %v3205 = mul i64 %v3204, 8
  %v3206 = getelementptr inbounds float, ptr %v42, i64 %v3205
  %v3207 = getelementptr inbounds float, ptr %v3206, i64 0
  %v3208 = sub i64 %v3200, 1
  %v3209 = getelementptr inbounds ptr, ptr @table_tile_2x1of12_1_4_7_10, i64 %v3208
  %v3210 = load ptr, ptr %v3209, align 4
  %v3211 = icmp sgt i64 %v3200, 0
  br i1 %v3211, label %b413, label %b414
b413:
  call void %v3210(ptr %v3207, i64 8, ptr %v3199, i64 8, ptr %v3150)
  br label %b414
b414:
  %v3212 = add i64 %v3198, 256
  %v3213 = getelementptr inbounds float, ptr %v447, i64 %v3212
  %v3214 = sub i64 %v3183, %v3179
  %v3215 = add i64 %v3080, 0
  %v3216 = and i64 %v3215, %v138
  %v3217 = mul i64 %v3216, %v7
  %v3218 = add i64 %v3217, %v3179
  %v3219 = mul i64 %v3218, 8
  %v3220 = getelementptr inbounds float, ptr %v38, i64 %v3219
  %v3221 = getelementptr inbounds float, ptr %v3220, i64 0
  %v3222 = sub i64 %v3214, 1
  %v3223 = getelementptr inbounds ptr, ptr @table_tile_2x1of12_2_5_8_11, i64 %v3222
  %v3224 = load ptr, ptr %v3223, align 4
  %v3225 = icmp sgt i64 %v3214, 0
  br i1 %v3225, label %b415, label %b416
b415:
  call void %v3224(ptr %v3221, i64 8, ptr %v3213, i64 8, ptr %v3150)
  br label %b416
b416:
  %v3226 = add i64 %v3212, 256
  br label %b417
b417:
  %v3227 = phi i64 [ %v3179, %b416 ], [ %v3522, %b422 ]
  %v3228 = icmp slt i64 %v3227, %v3183
  br i1 %v3228, label %b418, label %b419
b418:
  %v3229 = sub i64 %v3227, %v3179
  %v3230 = mul i64 %v3229, 96
  %v3231 = getelementptr inbounds float, ptr %v3150, i64 %v3230
  %v3232 = mul i64 %v3227, 32
  %v3233 = getelementptr inbounds float, ptr %v86, i64 %v3232
  %v3234 = add i64 %v3080, 0
  %v3235 = and i64 %v3234, %v140
  %v3236 = mul i64 %v3235, %v7
  %v3237 = add i64 %v3236, %v3227
  %v3238 = mul i64 %v3237, 8
  %v3239 = getelementptr inbounds float, ptr %v40, i64 %v3238
  %v3240 = add i64 %v3080, 0
  %v3241 = and i64 %v3240, %v156
  %v3242 = mul i64 %v3241, %v7
  %v3243 = add i64 %v3242, %v3227
  %v3244 = mul i64 %v3243, 8
  %v3245 = getelementptr inbounds float, ptr %v90, i64 %v3244
  %v3246 = add i64 %v3080, 0
  %v3247 = and i64 %v3246, %v158
  %v3248 = mul i64 %v3247, %v7
  %v3249 = add i64 %v3248, %v3227
  %v3250 = mul i64 %v3249, 8
  %v3251 = getelementptr inbounds float, ptr %v92, i64 %v3250
  %v3252 = add i64 %v3080, 0
  %v3253 = and i64 %v3252, %v160
  %v3254 = mul i64 %v3253, %v7
  %v3255 = add i64 %v3254, %v3227
  %v3256 = mul i64 %v3255, 8
  %v3257 = getelementptr inbounds float, ptr %v94, i64 %v3256
  %v3258 = add i64 %v3080, 1
  %v3259 = and i64 %v3258, %v140
  %v3260 = mul i64 %v3259, %v7
  %v3261 = add i64 %v3260, %v3227
  %v3262 = mul i64 %v3261, 8
  %v3263 = getelementptr inbounds float, ptr %v40, i64 %v3262
  %v3264 = add i64 %v3080, 0
  %v3265 = and i64 %v3264, %v162
  %v3266 = mul i64 %v3265, %v7
  %v3267 = add i64 %v3266, %v3227
  %v3268 = mul i64 %v3267, 8
  %v3269 = getelementptr inbounds float, ptr %v96, i64 %v3268
  %v3270 = add i64 %v3080, 1
  %v3271 = and i64 %v3270, %v138
  %v3272 = mul i64 %v3271, %v7
  %v3273 = add i64 %v3272, %v3227
  %v3274 = mul i64 %v3273, 8
  %v3275 = getelementptr inbounds float, ptr %v38, i64 %v3274
  br label %b420
b420:
  %v3276 = phi i64 [ 0, %b418 ], [ %v3521, %b421 ]
  %v3277 = icmp slt i64 %v3276, 1
  br i1 %v3277, label %b421, label %b422
b421:
  %v3278 = mul i64 %v3169, 1
  %v3279 = add i64 %v3278, %v3276
  %v3280 = mul i64 %v3279, 8
  %v3281 = add i64 0, %v3276
  %v3282 = mul i64 %v3281, 8
  %v3283 = getelementptr inbounds float, ptr %v3231, i64 %v3282
  %v3284 = load <8 x float>, ptr %v3283, align 4
  %v3285 = add i64 1, %v3276
  %v3286 = mul i64 %v3285, 8
  %v3287 = getelementptr inbounds float, ptr %v3231, i64 %v3286
  %v3288 = load <8 x float>, ptr %v3287, align 4
  %v3289 = add i64 2, %v3276
  %v3290 = mul i64 %v3289, 8
  %v3291 = getelementptr inbounds float, ptr %v3231, i64 %v3290
  %v3292 = load <8 x float>, ptr %v3291, align 4
  %v3293 = add i64 3, %v3276
  %v3294 = mul i64 %v3293, 8
  %v3295 = getelementptr inbounds float, ptr %v3231, i64 %v3294
  %v3296 = load <8 x float>, ptr %v3295, align 4
  %v3297 = add i64 4, %v3276
  %v3298 = mul i64 %v3297, 8
  %v3299 = getelementptr inbounds float, ptr %v3231, i64 %v3298
  %v3300 = load <8 x float>, ptr %v3299, align 4
  %v3301 = add i64 5, %v3276
  %v3302 = mul i64 %v3301, 8
  %v3303 = getelementptr inbounds float, ptr %v3231, i64 %v3302
  %v3304 = load <8 x float>, ptr %v3303, align 4
  %v3305 = add i64 6, %v3276
  %v3306 = mul i64 %v3305, 8
  %v3307 = getelementptr inbounds float, ptr %v3231, i64 %v3306
  %v3308 = load <8 x float>, ptr %v3307, align 4
  %v3309 = add i64 7, %v3276
  %v3310 = mul i64 %v3309, 8
  %v3311 = getelementptr inbounds float, ptr %v3231, i64 %v3310
  %v3312 = load <8 x float>, ptr %v3311, align 4
  %v3313 = add i64 8, %v3276
  %v3314 = mul i64 %v3313, 8
  %v3315 = getelementptr inbounds float, ptr %v3231, i64 %v3314
  %v3316 = load <8 x float>, ptr %v3315, align 4
  %v3317 = add i64 9, %v3276
  %v3318 = mul i64 %v3317, 8
  %v3319 = getelementptr inbounds float, ptr %v3231, i64 %v3318
  %v3320 = load <8 x float>, ptr %v3319, align 4
  %v3321 = add i64 10, %v3276
  %v3322 = mul i64 %v3321, 8
  %v3323 = getelementptr inbounds float, ptr %v3231, i64 %v3322
  %v3324 = load <8 x float>, ptr %v3323, align 4
  %v3325 = add i64 11, %v3276
  %v3326 = mul i64 %v3325, 8
  %v3327 = getelementptr inbounds float, ptr %v3231, i64 %v3326
  %v3328 = load <8 x float>, ptr %v3327, align 4
  %v3329 = add i64 8, %v3280
  %v3330 = getelementptr inbounds float, ptr %v3233, i64 %v3329
  %v3331 = load <8 x float>, ptr %v3330, align 4
  %v3332 = fadd <8 x float> %v3331, %v3284
  %v3333 = fadd <8 x float> %v3332, %v3288
  %v3334 = fadd <8 x float> %v3333, %v3292
  %v3335 = add i64 8, %v3280
  %v3336 = getelementptr inbounds float, ptr %v18, i64 %v3335
  %v3337 = load <8 x float>, ptr %v3336, align 4
  %v3338 = fadd <8 x float> %v3334, %v3337
  %v3339 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3338)
  %v3340 = fneg <8 x float> %v3339
  %v3341 = fcmp olt <8 x float> %v3340, splat (float 0xC05A400000000000)
  %v3342 = select <8 x i1> %v3341, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3340
  %v3343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3342, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3344 = fsub <8 x float> %v3343, splat (float 0x4168000000000000)
  %v3345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3344, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3342)
  %v3346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3344, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3345)
  %v3347 = bitcast <8 x float> %v3343 to <8 x i32>
  %v3348 = fmul <8 x float> %v3346, %v3346
  %v3349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3346, <8 x float> splat (float 0x3F81227F40000000))
  %v3350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3349, <8 x float> %v3346, <8 x float> splat (float 0x3FA5556740000000))
  %v3351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3350, <8 x float> %v3346, <8 x float> splat (float 0x3FC5554B00000000))
  %v3352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3351, <8 x float> %v3346, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3348, <8 x float> %v3352, <8 x float> %v3346)
  %v3354 = sub <8 x i32> %v3347, splat (i32 1262485250)
  %v3355 = lshr <8 x i32> %v3354, splat (i32 1)
  %v3356 = sub <8 x i32> %v3354, %v3355
  %v3357 = shl <8 x i32> %v3355, splat (i32 23)
  %v3358 = bitcast <8 x i32> %v3357 to <8 x float>
  %v3359 = shl <8 x i32> %v3356, splat (i32 23)
  %v3360 = bitcast <8 x i32> %v3359 to <8 x float>
  %v3361 = fadd <8 x float> %v3353, splat (float 0x3FF0000000000000)
  %v3362 = fmul <8 x float> %v3361, %v3358
  %v3363 = fmul <8 x float> %v3362, %v3360
  %v3364 = fcmp olt <8 x float> %v3338, splat (float 0x0000000000000000)
  %v3365 = select <8 x i1> %v3364, <8 x float> %v3363, <8 x float> splat (float 0x3FF0000000000000)
  %v3366 = fadd <8 x float> %v3363, splat (float 0x3FF0000000000000)
  %v3367 = fdiv <8 x float> %v3365, %v3366
  %v3368 = add i64 0, %v3280
  %v3369 = getelementptr inbounds float, ptr %v3233, i64 %v3368
  %v3370 = load <8 x float>, ptr %v3369, align 4
  %v3371 = fadd <8 x float> %v3370, %v3296
  %v3372 = fadd <8 x float> %v3371, %v3300
  %v3373 = fadd <8 x float> %v3372, %v3304
  %v3374 = add i64 0, %v3280
  %v3375 = getelementptr inbounds float, ptr %v18, i64 %v3374
  %v3376 = load <8 x float>, ptr %v3375, align 4
  %v3377 = fadd <8 x float> %v3373, %v3376
  %v3378 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3377)
  %v3379 = fneg <8 x float> %v3378
  %v3380 = fcmp olt <8 x float> %v3379, splat (float 0xC05A400000000000)
  %v3381 = select <8 x i1> %v3380, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3379
  %v3382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3383 = fsub <8 x float> %v3382, splat (float 0x4168000000000000)
  %v3384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3383, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3381)
  %v3385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3383, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3384)
  %v3386 = bitcast <8 x float> %v3382 to <8 x i32>
  %v3387 = fmul <8 x float> %v3385, %v3385
  %v3388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3385, <8 x float> splat (float 0x3F81227F40000000))
  %v3389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3388, <8 x float> %v3385, <8 x float> splat (float 0x3FA5556740000000))
  %v3390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3389, <8 x float> %v3385, <8 x float> splat (float 0x3FC5554B00000000))
  %v3391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3390, <8 x float> %v3385, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3387, <8 x float> %v3391, <8 x float> %v3385)
  %v3393 = sub <8 x i32> %v3386, splat (i32 1262485250)
  %v3394 = lshr <8 x i32> %v3393, splat (i32 1)
  %v3395 = sub <8 x i32> %v3393, %v3394
  %v3396 = shl <8 x i32> %v3394, splat (i32 23)
  %v3397 = bitcast <8 x i32> %v3396 to <8 x float>
  %v3398 = shl <8 x i32> %v3395, splat (i32 23)
  %v3399 = bitcast <8 x i32> %v3398 to <8 x float>
  %v3400 = fadd <8 x float> %v3392, splat (float 0x3FF0000000000000)
  %v3401 = fmul <8 x float> %v3400, %v3397
  %v3402 = fmul <8 x float> %v3401, %v3399
  %v3403 = fcmp olt <8 x float> %v3377, splat (float 0x0000000000000000)
  %v3404 = select <8 x i1> %v3403, <8 x float> %v3402, <8 x float> splat (float 0x3FF0000000000000)
  %v3405 = fadd <8 x float> %v3402, splat (float 0x3FF0000000000000)
  %v3406 = fdiv <8 x float> %v3404, %v3405
  %v3407 = add i64 16, %v3280
  %v3408 = getelementptr inbounds float, ptr %v3233, i64 %v3407
  %v3409 = load <8 x float>, ptr %v3408, align 4
  %v3410 = fadd <8 x float> %v3409, %v3308
  %v3411 = fadd <8 x float> %v3410, %v3312
  %v3412 = fadd <8 x float> %v3411, %v3316
  %v3413 = add i64 16, %v3280
  %v3414 = getelementptr inbounds float, ptr %v18, i64 %v3413
  %v3415 = load <8 x float>, ptr %v3414, align 4
  %v3416 = fadd <8 x float> %v3412, %v3415
  %v3417 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3416)
  %v3418 = fcmp ogt <8 x float> %v3417, splat (float 0x4023000000000000)
  %v3419 = select <8 x i1> %v3418, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3417
  %v3420 = fadd <8 x float> %v3419, %v3419
  %v3421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3420, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3422 = fsub <8 x float> %v3421, splat (float 0x4168000000000000)
  %v3423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3422, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3420)
  %v3424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3422, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3423)
  %v3425 = bitcast <8 x float> %v3421 to <8 x i32>
  %v3426 = fmul <8 x float> %v3424, %v3424
  %v3427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3424, <8 x float> splat (float 0x3F81227F40000000))
  %v3428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3427, <8 x float> %v3424, <8 x float> splat (float 0x3FA5556740000000))
  %v3429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3428, <8 x float> %v3424, <8 x float> splat (float 0x3FC5554B00000000))
  %v3430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3429, <8 x float> %v3424, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3426, <8 x float> %v3430, <8 x float> %v3424)
  %v3432 = shl <8 x i32> %v3425, splat (i32 23)
  %v3433 = add <8 x i32> %v3432, splat (i32 1065353216)
  %v3434 = bitcast <8 x i32> %v3433 to <8 x float>
  %v3435 = fsub <8 x float> %v3434, splat (float 0x3FF0000000000000)
  %v3436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3434, <8 x float> %v3431, <8 x float> %v3435)
  %v3437 = fadd <8 x float> %v3436, splat (float 0x4000000000000000)
  %v3438 = fdiv <8 x float> %v3436, %v3437
  %v3439 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3438, <8 x float> %v3416)
  %v3440 = add i64 0, %v3280
  %v3441 = getelementptr inbounds float, ptr %v3239, i64 %v3440
  %v3442 = load <8 x float>, ptr %v3441, align 4
  %v3443 = fmul <8 x float> %v3367, %v3442
  %v3444 = fmul <8 x float> %v3406, %v3439
  %v3445 = fadd <8 x float> %v3443, %v3444
  %v3446 = add i64 24, %v3280
  %v3447 = getelementptr inbounds float, ptr %v3233, i64 %v3446
  %v3448 = load <8 x float>, ptr %v3447, align 4
  %v3449 = fadd <8 x float> %v3448, %v3320
  %v3450 = fadd <8 x float> %v3449, %v3324
  %v3451 = fadd <8 x float> %v3450, %v3328
  %v3452 = add i64 24, %v3280
  %v3453 = getelementptr inbounds float, ptr %v18, i64 %v3452
  %v3454 = load <8 x float>, ptr %v3453, align 4
  %v3455 = fadd <8 x float> %v3451, %v3454
  %v3456 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3455)
  %v3457 = fneg <8 x float> %v3456
  %v3458 = fcmp olt <8 x float> %v3457, splat (float 0xC05A400000000000)
  %v3459 = select <8 x i1> %v3458, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3457
  %v3460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3459, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3461 = fsub <8 x float> %v3460, splat (float 0x4168000000000000)
  %v3462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3461, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3459)
  %v3463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3461, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3462)
  %v3464 = bitcast <8 x float> %v3460 to <8 x i32>
  %v3465 = fmul <8 x float> %v3463, %v3463
  %v3466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3463, <8 x float> splat (float 0x3F81227F40000000))
  %v3467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3466, <8 x float> %v3463, <8 x float> splat (float 0x3FA5556740000000))
  %v3468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3467, <8 x float> %v3463, <8 x float> splat (float 0x3FC5554B00000000))
  %v3469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3468, <8 x float> %v3463, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3465, <8 x float> %v3469, <8 x float> %v3463)
  %v3471 = sub <8 x i32> %v3464, splat (i32 1262485250)
  %v3472 = lshr <8 x i32> %v3471, splat (i32 1)
  %v3473 = sub <8 x i32> %v3471, %v3472
  %v3474 = shl <8 x i32> %v3472, splat (i32 23)
  %v3475 = bitcast <8 x i32> %v3474 to <8 x float>
  %v3476 = shl <8 x i32> %v3473, splat (i32 23)
  %v3477 = bitcast <8 x i32> %v3476 to <8 x float>
  %v3478 = fadd <8 x float> %v3470, splat (float 0x3FF0000000000000)
  %v3479 = fmul <8 x float> %v3478, %v3475
  %v3480 = fmul <8 x float> %v3479, %v3477
  %v3481 = fcmp olt <8 x float> %v3455, splat (float 0x0000000000000000)
  %v3482 = select <8 x i1> %v3481, <8 x float> %v3480, <8 x float> splat (float 0x3FF0000000000000)
  %v3483 = fadd <8 x float> %v3480, splat (float 0x3FF0000000000000)
  %v3484 = fdiv <8 x float> %v3482, %v3483
  %v3485 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3445)
  %v3486 = fcmp ogt <8 x float> %v3485, splat (float 0x4023000000000000)
  %v3487 = select <8 x i1> %v3486, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3485
  %v3488 = fadd <8 x float> %v3487, %v3487
  %v3489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3488, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3490 = fsub <8 x float> %v3489, splat (float 0x4168000000000000)
  %v3491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3490, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3488)
  %v3492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3490, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3491)
  %v3493 = bitcast <8 x float> %v3489 to <8 x i32>
  %v3494 = fmul <8 x float> %v3492, %v3492
  %v3495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3492, <8 x float> splat (float 0x3F81227F40000000))
  %v3496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3495, <8 x float> %v3492, <8 x float> splat (float 0x3FA5556740000000))
  %v3497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3496, <8 x float> %v3492, <8 x float> splat (float 0x3FC5554B00000000))
  %v3498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3497, <8 x float> %v3492, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3494, <8 x float> %v3498, <8 x float> %v3492)
  %v3500 = shl <8 x i32> %v3493, splat (i32 23)
  %v3501 = add <8 x i32> %v3500, splat (i32 1065353216)
  %v3502 = bitcast <8 x i32> %v3501 to <8 x float>
  %v3503 = fsub <8 x float> %v3502, splat (float 0x3FF0000000000000)
  %v3504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3502, <8 x float> %v3499, <8 x float> %v3503)
  %v3505 = fadd <8 x float> %v3504, splat (float 0x4000000000000000)
  %v3506 = fdiv <8 x float> %v3504, %v3505
  %v3507 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3506, <8 x float> %v3445)
  %v3508 = fmul <8 x float> %v3484, %v3507
  %v3509 = add i64 0, %v3280
  %v3510 = getelementptr inbounds float, ptr %v3245, i64 %v3509
  store <8 x float> %v3367, ptr %v3510, align 4
  %v3511 = add i64 0, %v3280
  %v3512 = getelementptr inbounds float, ptr %v3251, i64 %v3511
  store <8 x float> %v3406, ptr %v3512, align 4
  %v3513 = add i64 0, %v3280
  %v3514 = getelementptr inbounds float, ptr %v3257, i64 %v3513
  store <8 x float> %v3439, ptr %v3514, align 4
  %v3515 = add i64 0, %v3280
  %v3516 = getelementptr inbounds float, ptr %v3263, i64 %v3515
  store <8 x float> %v3445, ptr %v3516, align 4
  %v3517 = add i64 0, %v3280
  %v3518 = getelementptr inbounds float, ptr %v3269, i64 %v3517
  store <8 x float> %v3484, ptr %v3518, align 4
  %v3519 = add i64 0, %v3280
  %v3520 = getelementptr inbounds float, ptr %v3275, i64 %v3519
  store <8 x float> %v3508, ptr %v3520, align 4
  %v3521 = add nsw i64 %v3276, 1
  br label %b420
b422:
  %v3522 = add nsw i64 %v3227, 1
  br label %b417
b419:
  %v3523 = add nsw i64 %v3175, 1
  br label %b408
b410:
  %v3524 = add nsw i64 %v3169, 1
  br label %b405
b407:
  %v3525 = add nsw i64 %v3164, 96
  br label %b402
b404:
  %v3527 = add i64 %v7, 0
  %v3528 = sdiv i64 %v3527, 1
  %v3529 = add i64 %v2, 1
  %v3530 = mul i64 %v3528, %v2
  %v3531 = sdiv i64 %v3530, %v3
  %v3532 = mul i64 %v3531, 1
  %v3533 = icmp slt i64 %v3532, %v7
  %v3534 = select i1 %v3533, i64 %v3532, i64 %v7
  %v3535 = mul i64 %v3528, %v3529
  %v3536 = sdiv i64 %v3535, %v3
  %v3537 = mul i64 %v3536, 1
  %v3538 = icmp slt i64 %v3537, %v7
  %v3539 = select i1 %v3538, i64 %v3537, i64 %v7
  br label %b423
b423:
  %v3540 = phi i64 [ %v3534, %b404 ], [ %v3657, %b428 ]
  %v3541 = icmp slt i64 %v3540, %v3539
  br i1 %v3541, label %b424, label %b425
b424:
  %v3542 = add i64 %v3540, 96
  %v3543 = icmp slt i64 %v3542, %v3539
  %v3544 = select i1 %v3543, i64 %v3542, i64 %v3539
  br label %b426
b426:
  %v3545 = phi i64 [ 0, %b424 ], [ %v3656, %b431 ]
  %v3546 = icmp slt i64 %v3545, 1
  br i1 %v3546, label %b427, label %b428
b427:
  %v3547 = sub i64 %v3544, %v3540
  %v3548 = sub i64 6, 1
  %v3549 = add i64 %v3547, %v3548
  %v3550 = sdiv i64 %v3549, 6
  br label %b429
b429:
  %v3551 = phi i64 [ 0, %b427 ], [ %v3655, %b436 ]
  %v3552 = icmp slt i64 %v3551, %v3550
  br i1 %v3552, label %b430, label %b431
b430:
  %v3553 = mul i64 %v3547, %v3551
  %v3554 = sdiv i64 %v3553, %v3550
  %v3555 = add i64 %v3540, %v3554
  %v3556 = add i64 %v3551, 1
  %v3557 = mul i64 %v3547, %v3556
  %v3558 = sdiv i64 %v3557, %v3550
  %v3559 = add i64 %v3540, %v3558
  %v3560 = mul i64 %v3545, 128
  %v3561 = getelementptr inbounds float, ptr %v448, i64 %v3560
  %v3562 = sub i64 %v3559, %v3555
  %v3563 = add i64 %v3080, 1
  %v3564 = and i64 %v3563, %v138
  %v3565 = mul i64 %v3564, %v7
  %v3566 = add i64 %v3565, %v3555
  %v3567 = mul i64 %v3566, 8
  %v3568 = getelementptr inbounds float, ptr %v38, i64 %v3567
  %v3569 = getelementptr inbounds float, ptr %v3568, i64 0
  %v3570 = sub i64 %v3562, 1
  %v3571 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v3570
  %v3572 = load ptr, ptr %v3571, align 4
  %v3573 = icmp sgt i64 %v3562, 0
  br i1 %v3573, label %b432, label %b433
b432:
  call void %v3572(ptr %v3569, i64 8, ptr %v3561, i64 8, ptr %v3526)
  br label %b433
b433:
  %v3574 = add i64 %v3560, 128
  br label %b434
b434:
  %v3575 = phi i64 [ %v3555, %b433 ], [ %v3654, %b439 ]
  %v3576 = icmp slt i64 %v3575, %v3559
  br i1 %v3576, label %b435, label %b436
b435:
  %v3577 = sub i64 %v3575, %v3555
  %v3578 = mul i64 %v3577, 16
  %v3579 = getelementptr inbounds float, ptr %v3526, i64 %v3578
  %v3580 = add i64 %v3080, 0
  %v3581 = and i64 %v3580, %v130
  %v3582 = mul i64 %v3581, %v7
  %v3583 = add i64 %v3582, %v3575
  %v3584 = mul i64 %v3583, 8
  %v3585 = getelementptr inbounds float, ptr %v10, i64 %v3584
  %v3586 = add i64 %v3080, 0
  %v3587 = and i64 %v3586, %v164
  %v3588 = mul i64 %v3587, %v7
  %v3589 = add i64 %v3588, %v3575
  %v3590 = mul i64 %v3589, 8
  %v3591 = getelementptr inbounds float, ptr %v98, i64 %v3590
  %v3592 = add i64 %v3080, 0
  %v3593 = and i64 %v3592, %v166
  %v3594 = mul i64 %v3593, %v7
  %v3595 = add i64 %v3594, %v3575
  %v3596 = mul i64 %v3595, 8
  %v3597 = getelementptr inbounds float, ptr %v100, i64 %v3596
  %v3598 = add i64 %v3080, 0
  %v3599 = and i64 %v3598, %v168
  %v3600 = mul i64 %v3599, %v7
  %v3601 = add i64 %v3600, %v3575
  %v3602 = mul i64 %v3601, 8
  %v3603 = getelementptr inbounds float, ptr %v102, i64 %v3602
  br label %b437
b437:
  %v3604 = phi i64 [ 0, %b435 ], [ %v3653, %b438 ]
  %v3605 = icmp slt i64 %v3604, 1
  br i1 %v3605, label %b438, label %b439
b438:
  %v3606 = mul i64 %v3545, 1
  %v3607 = add i64 %v3606, %v3604
  %v3608 = mul i64 %v3607, 8
  %v3609 = add i64 0, %v3604
  %v3610 = mul i64 %v3609, 8
  %v3611 = getelementptr inbounds float, ptr %v3579, i64 %v3610
  %v3612 = load <8 x float>, ptr %v3611, align 4
  %v3613 = add i64 1, %v3604
  %v3614 = mul i64 %v3613, 8
  %v3615 = getelementptr inbounds float, ptr %v3579, i64 %v3614
  %v3616 = load <8 x float>, ptr %v3615, align 4
  %v3617 = fcmp olt <8 x float> %v3616, splat (float 0xC05A400000000000)
  %v3618 = select <8 x i1> %v3617, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3616
  %v3619 = fcmp ogt <8 x float> %v3618, splat (float 0x4056400000000000)
  %v3620 = select <8 x i1> %v3619, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3618
  %v3621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3620, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3622 = fsub <8 x float> %v3621, splat (float 0x4168000000000000)
  %v3623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3622, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3620)
  %v3624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3622, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3623)
  %v3625 = bitcast <8 x float> %v3621 to <8 x i32>
  %v3626 = fmul <8 x float> %v3624, %v3624
  %v3627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3624, <8 x float> splat (float 0x3F81227F40000000))
  %v3628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3627, <8 x float> %v3624, <8 x float> splat (float 0x3FA5556740000000))
  %v3629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3628, <8 x float> %v3624, <8 x float> splat (float 0x3FC5554B00000000))
  %v3630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3629, <8 x float> %v3624, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3626, <8 x float> %v3630, <8 x float> %v3624)
  %v3632 = sub <8 x i32> %v3625, splat (i32 1262485250)
  %v3633 = lshr <8 x i32> %v3632, splat (i32 1)
  %v3634 = sub <8 x i32> %v3632, %v3633
  %v3635 = shl <8 x i32> %v3633, splat (i32 23)
  %v3636 = bitcast <8 x i32> %v3635 to <8 x float>
  %v3637 = shl <8 x i32> %v3634, splat (i32 23)
  %v3638 = bitcast <8 x i32> %v3637 to <8 x float>
  %v3639 = fadd <8 x float> %v3631, splat (float 0x3FF0000000000000)
  %v3640 = fmul <8 x float> %v3639, %v3636
  %v3641 = fmul <8 x float> %v3640, %v3638
  %v3642 = add i64 0, %v3608
  %v3643 = getelementptr inbounds float, ptr %v3585, i64 %v3642
  %v3644 = load <8 x float>, ptr %v3643, align 4
  %v3645 = fmul <8 x float> %v3641, %v3644
  %v3646 = fadd <8 x float> %v3612, %v3645
  %v3647 = add i64 0, %v3608
  %v3648 = getelementptr inbounds float, ptr %v3591, i64 %v3647
  store <8 x float> %v3612, ptr %v3648, align 4
  %v3649 = add i64 0, %v3608
  %v3650 = getelementptr inbounds float, ptr %v3597, i64 %v3649
  store <8 x float> %v3616, ptr %v3650, align 4
  %v3651 = add i64 0, %v3608
  %v3652 = getelementptr inbounds float, ptr %v3603, i64 %v3651
  store <8 x float> %v3646, ptr %v3652, align 4
  %v3653 = add nsw i64 %v3604, 1
  br label %b437
b439:
  %v3654 = add nsw i64 %v3575, 1
  br label %b434
b436:
  %v3655 = add nsw i64 %v3551, 1
  br label %b429
b431:
  %v3656 = add nsw i64 %v3545, 1
  br label %b426
b428:
  %v3657 = add nsw i64 %v3540, 96
  br label %b423
b425:
  %v3659 = add i64 %v7, 0
  %v3660 = sdiv i64 %v3659, 1
  %v3661 = add i64 %v2, 1
  %v3662 = mul i64 %v3660, %v2
  %v3663 = sdiv i64 %v3662, %v3
  %v3664 = mul i64 %v3663, 1
  %v3665 = icmp slt i64 %v3664, %v7
  %v3666 = select i1 %v3665, i64 %v3664, i64 %v7
  %v3667 = mul i64 %v3660, %v3661
  %v3668 = sdiv i64 %v3667, %v3
  %v3669 = mul i64 %v3668, 1
  %v3670 = icmp slt i64 %v3669, %v7
  %v3671 = select i1 %v3670, i64 %v3669, i64 %v7
  br label %b440
b440:
  %v3672 = phi i64 [ %v3666, %b425 ], [ %v3961, %b445 ]
  %v3673 = icmp slt i64 %v3672, %v3671
  br i1 %v3673, label %b441, label %b442
b441:
  %v3674 = add i64 %v3672, 96
  %v3675 = icmp slt i64 %v3674, %v3671
  %v3676 = select i1 %v3675, i64 %v3674, i64 %v3671
  br label %b443
b443:
  %v3677 = phi i64 [ 0, %b441 ], [ %v3960, %b448 ]
  %v3678 = icmp slt i64 %v3677, 1
  br i1 %v3678, label %b444, label %b445
b444:
  %v3679 = sub i64 %v3676, %v3672
  %v3680 = sub i64 2, 1
  %v3681 = add i64 %v3679, %v3680
  %v3682 = sdiv i64 %v3681, 2
  br label %b446
b446:
  %v3683 = phi i64 [ 0, %b444 ], [ %v3959, %b455 ]
  %v3684 = icmp slt i64 %v3683, %v3682
  br i1 %v3684, label %b447, label %b448
b447:
  %v3685 = mul i64 %v3679, %v3683
  %v3686 = sdiv i64 %v3685, %v3682
  %v3687 = add i64 %v3672, %v3686
  %v3688 = add i64 %v3683, 1
  %v3689 = mul i64 %v3679, %v3688
  %v3690 = sdiv i64 %v3689, %v3682
  %v3691 = add i64 %v3672, %v3690
  %v3692 = mul i64 %v3677, 512
  %v3693 = getelementptr inbounds float, ptr %v449, i64 %v3692
  %v3694 = sub i64 %v3691, %v3687
  %v3695 = add i64 %v3080, 0
  %v3696 = and i64 %v3695, %v168
  %v3697 = mul i64 %v3696, %v7
  %v3698 = add i64 %v3697, %v3687
  %v3699 = mul i64 %v3698, 8
  %v3700 = getelementptr inbounds float, ptr %v102, i64 %v3699
  %v3701 = getelementptr inbounds float, ptr %v3700, i64 0
  %v3702 = sub i64 %v3694, 1
  %v3703 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v3702
  %v3704 = load ptr, ptr %v3703, align 4
  %v3705 = icmp sgt i64 %v3694, 0
  br i1 %v3705, label %b449, label %b450
b449:
  call void %v3704(ptr %v3701, i64 8, ptr %v3693, i64 8, ptr %v3658)
  br label %b450
b450:
  %v3706 = add i64 %v3692, 256
  %v3707 = getelementptr inbounds float, ptr %v449, i64 %v3706
  %v3708 = sub i64 %v3691, %v3687
  %v3709 = add i64 %v3080, 0
  %v3710 = and i64 %v3709, %v142
  %v3711 = mul i64 %v3710, %v7
  %v3712 = add i64 %v3711, %v3687
  %v3713 = mul i64 %v3712, 8
  %v3714 = getelementptr inbounds float, ptr %v42, i64 %v3713
  %v3715 = getelementptr inbounds float, ptr %v3714, i64 0
  %v3716 = sub i64 %v3708, 1
  %v3717 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3_more, i64 %v3716
  %v3718 = load ptr, ptr %v3717, align 4
  %v3719 = icmp sgt i64 %v3708, 0
  br i1 %v3719, label %b451, label %b452
b451:
  call void %v3718(ptr %v3715, i64 8, ptr %v3707, i64 8, ptr %v3658)
  br label %b452
b452:
  %v3720 = add i64 %v3706, 256
  br label %b453
b453:
  %v3721 = phi i64 [ %v3687, %b452 ], [ %v3958, %b458 ]
  %v3722 = icmp slt i64 %v3721, %v3691
  br i1 %v3722, label %b454, label %b455
b454:
  %v3723 = sub i64 %v3721, %v3687
  %v3724 = mul i64 %v3723, 32
  %v3725 = getelementptr inbounds float, ptr %v3658, i64 %v3724
  %v3726 = add i64 %v3080, 0
  %v3727 = and i64 %v3726, %v144
  %v3728 = mul i64 %v3727, %v7
  %v3729 = add i64 %v3728, %v3721
  %v3730 = mul i64 %v3729, 8
  %v3731 = getelementptr inbounds float, ptr %v44, i64 %v3730
  %v3732 = add i64 %v3080, 0
  %v3733 = and i64 %v3732, %v170
  %v3734 = mul i64 %v3733, %v7
  %v3735 = add i64 %v3734, %v3721
  %v3736 = mul i64 %v3735, 8
  %v3737 = getelementptr inbounds float, ptr %v104, i64 %v3736
  %v3738 = add i64 %v3080, 0
  %v3739 = and i64 %v3738, %v172
  %v3740 = mul i64 %v3739, %v7
  %v3741 = add i64 %v3740, %v3721
  %v3742 = mul i64 %v3741, 8
  %v3743 = getelementptr inbounds float, ptr %v106, i64 %v3742
  %v3744 = add i64 %v3080, 0
  %v3745 = and i64 %v3744, %v174
  %v3746 = mul i64 %v3745, %v7
  %v3747 = add i64 %v3746, %v3721
  %v3748 = mul i64 %v3747, 8
  %v3749 = getelementptr inbounds float, ptr %v108, i64 %v3748
  %v3750 = add i64 %v3080, 1
  %v3751 = and i64 %v3750, %v144
  %v3752 = mul i64 %v3751, %v7
  %v3753 = add i64 %v3752, %v3721
  %v3754 = mul i64 %v3753, 8
  %v3755 = getelementptr inbounds float, ptr %v44, i64 %v3754
  %v3756 = add i64 %v3080, 0
  %v3757 = and i64 %v3756, %v176
  %v3758 = mul i64 %v3757, %v7
  %v3759 = add i64 %v3758, %v3721
  %v3760 = mul i64 %v3759, 8
  %v3761 = getelementptr inbounds float, ptr %v110, i64 %v3760
  %v3762 = add i64 %v3080, 1
  %v3763 = and i64 %v3762, %v142
  %v3764 = mul i64 %v3763, %v7
  %v3765 = add i64 %v3764, %v3721
  %v3766 = mul i64 %v3765, 8
  %v3767 = getelementptr inbounds float, ptr %v42, i64 %v3766
  br label %b456
b456:
  %v3768 = phi i64 [ 0, %b454 ], [ %v3957, %b457 ]
  %v3769 = icmp slt i64 %v3768, 1
  br i1 %v3769, label %b457, label %b458
b457:
  %v3770 = mul i64 %v3677, 1
  %v3771 = add i64 %v3770, %v3768
  %v3772 = mul i64 %v3771, 8
  %v3773 = add i64 0, %v3768
  %v3774 = mul i64 %v3773, 8
  %v3775 = getelementptr inbounds float, ptr %v3725, i64 %v3774
  %v3776 = load <8 x float>, ptr %v3775, align 4
  %v3777 = add i64 1, %v3768
  %v3778 = mul i64 %v3777, 8
  %v3779 = getelementptr inbounds float, ptr %v3725, i64 %v3778
  %v3780 = load <8 x float>, ptr %v3779, align 4
  %v3781 = add i64 2, %v3768
  %v3782 = mul i64 %v3781, 8
  %v3783 = getelementptr inbounds float, ptr %v3725, i64 %v3782
  %v3784 = load <8 x float>, ptr %v3783, align 4
  %v3785 = add i64 3, %v3768
  %v3786 = mul i64 %v3785, 8
  %v3787 = getelementptr inbounds float, ptr %v3725, i64 %v3786
  %v3788 = load <8 x float>, ptr %v3787, align 4
  %v3789 = add i64 8, %v3772
  %v3790 = getelementptr inbounds float, ptr %v28, i64 %v3789
  %v3791 = load <8 x float>, ptr %v3790, align 4
  %v3792 = fadd <8 x float> %v3776, %v3791
  %v3793 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3792)
  %v3794 = fneg <8 x float> %v3793
  %v3795 = fcmp olt <8 x float> %v3794, splat (float 0xC05A400000000000)
  %v3796 = select <8 x i1> %v3795, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3794
  %v3797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3796, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3798 = fsub <8 x float> %v3797, splat (float 0x4168000000000000)
  %v3799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3798, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3796)
  %v3800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3798, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3799)
  %v3801 = bitcast <8 x float> %v3797 to <8 x i32>
  %v3802 = fmul <8 x float> %v3800, %v3800
  %v3803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3800, <8 x float> splat (float 0x3F81227F40000000))
  %v3804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3803, <8 x float> %v3800, <8 x float> splat (float 0x3FA5556740000000))
  %v3805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3804, <8 x float> %v3800, <8 x float> splat (float 0x3FC5554B00000000))
  %v3806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3805, <8 x float> %v3800, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3802, <8 x float> %v3806, <8 x float> %v3800)
  %v3808 = sub <8 x i32> %v3801, splat (i32 1262485250)
  %v3809 = lshr <8 x i32> %v3808, splat (i32 1)
  %v3810 = sub <8 x i32> %v3808, %v3809
  %v3811 = shl <8 x i32> %v3809, splat (i32 23)
  %v3812 = bitcast <8 x i32> %v3811 to <8 x float>
  %v3813 = shl <8 x i32> %v3810, splat (i32 23)
  %v3814 = bitcast <8 x i32> %v3813 to <8 x float>
  %v3815 = fadd <8 x float> %v3807, splat (float 0x3FF0000000000000)
  %v3816 = fmul <8 x float> %v3815, %v3812
  %v3817 = fmul <8 x float> %v3816, %v3814
  %v3818 = fcmp olt <8 x float> %v3792, splat (float 0x0000000000000000)
  %v3819 = select <8 x i1> %v3818, <8 x float> %v3817, <8 x float> splat (float 0x3FF0000000000000)
  %v3820 = fadd <8 x float> %v3817, splat (float 0x3FF0000000000000)
  %v3821 = fdiv <8 x float> %v3819, %v3820
  %v3822 = add i64 0, %v3772
  %v3823 = getelementptr inbounds float, ptr %v28, i64 %v3822
  %v3824 = load <8 x float>, ptr %v3823, align 4
  %v3825 = fadd <8 x float> %v3780, %v3824
  %v3826 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3825)
  %v3827 = fneg <8 x float> %v3826
  %v3828 = fcmp olt <8 x float> %v3827, splat (float 0xC05A400000000000)
  %v3829 = select <8 x i1> %v3828, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3827
  %v3830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3829, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3831 = fsub <8 x float> %v3830, splat (float 0x4168000000000000)
  %v3832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3831, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3829)
  %v3833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3831, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3832)
  %v3834 = bitcast <8 x float> %v3830 to <8 x i32>
  %v3835 = fmul <8 x float> %v3833, %v3833
  %v3836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3833, <8 x float> splat (float 0x3F81227F40000000))
  %v3837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3836, <8 x float> %v3833, <8 x float> splat (float 0x3FA5556740000000))
  %v3838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3837, <8 x float> %v3833, <8 x float> splat (float 0x3FC5554B00000000))
  %v3839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3838, <8 x float> %v3833, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3835, <8 x float> %v3839, <8 x float> %v3833)
  %v3841 = sub <8 x i32> %v3834, splat (i32 1262485250)
  %v3842 = lshr <8 x i32> %v3841, splat (i32 1)
  %v3843 = sub <8 x i32> %v3841, %v3842
  %v3844 = shl <8 x i32> %v3842, splat (i32 23)
  %v3845 = bitcast <8 x i32> %v3844 to <8 x float>
  %v3846 = shl <8 x i32> %v3843, splat (i32 23)
  %v3847 = bitcast <8 x i32> %v3846 to <8 x float>
  %v3848 = fadd <8 x float> %v3840, splat (float 0x3FF0000000000000)
  %v3849 = fmul <8 x float> %v3848, %v3845
  %v3850 = fmul <8 x float> %v3849, %v3847
  %v3851 = fcmp olt <8 x float> %v3825, splat (float 0x0000000000000000)
  %v3852 = select <8 x i1> %v3851, <8 x float> %v3850, <8 x float> splat (float 0x3FF0000000000000)
  %v3853 = fadd <8 x float> %v3850, splat (float 0x3FF0000000000000)
  %v3854 = fdiv <8 x float> %v3852, %v3853
  %v3855 = add i64 16, %v3772
  %v3856 = getelementptr inbounds float, ptr %v28, i64 %v3855
  %v3857 = load <8 x float>, ptr %v3856, align 4
  %v3858 = fadd <8 x float> %v3784, %v3857
  %v3859 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3858)
  %v3860 = fcmp ogt <8 x float> %v3859, splat (float 0x4023000000000000)
  %v3861 = select <8 x i1> %v3860, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3859
  %v3862 = fadd <8 x float> %v3861, %v3861
  %v3863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3862, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3864 = fsub <8 x float> %v3863, splat (float 0x4168000000000000)
  %v3865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3864, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3862)
  %v3866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3864, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3865)
  %v3867 = bitcast <8 x float> %v3863 to <8 x i32>
  %v3868 = fmul <8 x float> %v3866, %v3866
  %v3869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3866, <8 x float> splat (float 0x3F81227F40000000))
  %v3870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3869, <8 x float> %v3866, <8 x float> splat (float 0x3FA5556740000000))
  %v3871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3870, <8 x float> %v3866, <8 x float> splat (float 0x3FC5554B00000000))
  %v3872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3871, <8 x float> %v3866, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3868, <8 x float> %v3872, <8 x float> %v3866)
  %v3874 = shl <8 x i32> %v3867, splat (i32 23)
  %v3875 = add <8 x i32> %v3874, splat (i32 1065353216)
  %v3876 = bitcast <8 x i32> %v3875 to <8 x float>
  %v3877 = fsub <8 x float> %v3876, splat (float 0x3FF0000000000000)
  %v3878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3876, <8 x float> %v3873, <8 x float> %v3877)
  %v3879 = fadd <8 x float> %v3878, splat (float 0x4000000000000000)
  %v3880 = fdiv <8 x float> %v3878, %v3879
  %v3881 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3880, <8 x float> %v3858)
  %v3882 = add i64 0, %v3772
  %v3883 = getelementptr inbounds float, ptr %v3731, i64 %v3882
  %v3884 = load <8 x float>, ptr %v3883, align 4
  %v3885 = fmul <8 x float> %v3821, %v3884
  %v3886 = fmul <8 x float> %v3854, %v3881
  %v3887 = fadd <8 x float> %v3885, %v3886
  %v3888 = add i64 24, %v3772
  %v3889 = getelementptr inbounds float, ptr %v28, i64 %v3888
  %v3890 = load <8 x float>, ptr %v3889, align 4
  %v3891 = fadd <8 x float> %v3788, %v3890
  %v3892 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3891)
  %v3893 = fneg <8 x float> %v3892
  %v3894 = fcmp olt <8 x float> %v3893, splat (float 0xC05A400000000000)
  %v3895 = select <8 x i1> %v3894, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3893
  %v3896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3895, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3897 = fsub <8 x float> %v3896, splat (float 0x4168000000000000)
  %v3898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3897, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3895)
  %v3899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3897, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3898)
  %v3900 = bitcast <8 x float> %v3896 to <8 x i32>
  %v3901 = fmul <8 x float> %v3899, %v3899
  %v3902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3899, <8 x float> splat (float 0x3F81227F40000000))
  %v3903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3902, <8 x float> %v3899, <8 x float> splat (float 0x3FA5556740000000))
  %v3904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3903, <8 x float> %v3899, <8 x float> splat (float 0x3FC5554B00000000))
  %v3905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3904, <8 x float> %v3899, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3901, <8 x float> %v3905, <8 x float> %v3899)
  %v3907 = sub <8 x i32> %v3900, splat (i32 1262485250)
  %v3908 = lshr <8 x i32> %v3907, splat (i32 1)
  %v3909 = sub <8 x i32> %v3907, %v3908
  %v3910 = shl <8 x i32> %v3908, splat (i32 23)
  %v3911 = bitcast <8 x i32> %v3910 to <8 x float>
  %v3912 = shl <8 x i32> %v3909, splat (i32 23)
  %v3913 = bitcast <8 x i32> %v3912 to <8 x float>
  %v3914 = fadd <8 x float> %v3906, splat (float 0x3FF0000000000000)
  %v3915 = fmul <8 x float> %v3914, %v3911
  %v3916 = fmul <8 x float> %v3915, %v3913
  %v3917 = fcmp olt <8 x float> %v3891, splat (float 0x0000000000000000)
  %v3918 = select <8 x i1> %v3917, <8 x float> %v3916, <8 x float> splat (float 0x3FF0000000000000)
  %v3919 = fadd <8 x float> %v3916, splat (float 0x3FF0000000000000)
  %v3920 = fdiv <8 x float> %v3918, %v3919
  %v3921 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3887)
  %v3922 = fcmp ogt <8 x float> %v3921, splat (float 0x4023000000000000)
  %v3923 = select <8 x i1> %v3922, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3921
  %v3924 = fadd <8 x float> %v3923, %v3923
  %v3925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3924, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3926 = fsub <8 x float> %v3925, splat (float 0x4168000000000000)
  %v3927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3926, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3924)
  %v3928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3926, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3927)
  %v3929 = bitcast <8 x float> %v3925 to <8 x i32>
  %v3930 = fmul <8 x float> %v3928, %v3928
  %v3931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3928, <8 x float> splat (float 0x3F81227F40000000))
  %v3932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3931, <8 x float> %v3928, <8 x float> splat (float 0x3FA5556740000000))
  %v3933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3932, <8 x float> %v3928, <8 x float> splat (float 0x3FC5554B00000000))
  %v3934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3933, <8 x float> %v3928, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3930, <8 x float> %v3934, <8 x float> %v3928)
  %v3936 = shl <8 x i32> %v3929, splat (i32 23)
  %v3937 = add <8 x i32> %v3936, splat (i32 1065353216)
  %v3938 = bitcast <8 x i32> %v3937 to <8 x float>
  %v3939 = fsub <8 x float> %v3938, splat (float 0x3FF0000000000000)
  %v3940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3938, <8 x float> %v3935, <8 x float> %v3939)
  %v3941 = fadd <8 x float> %v3940, splat (float 0x4000000000000000)
  %v3942 = fdiv <8 x float> %v3940, %v3941
  %v3943 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3942, <8 x float> %v3887)
  %v3944 = fmul <8 x float> %v3920, %v3943
  %v3945 = add i64 0, %v3772
  %v3946 = getelementptr inbounds float, ptr %v3737, i64 %v3945
  store <8 x float> %v3821, ptr %v3946, align 4
  %v3947 = add i64 0, %v3772
  %v3948 = getelementptr inbounds float, ptr %v3743, i64 %v3947
  store <8 x float> %v3854, ptr %v3948, align 4
  %v3949 = add i64 0, %v3772
  %v3950 = getelementptr inbounds float, ptr %v3749, i64 %v3949
  store <8 x float> %v3881, ptr %v3950, align 4
  %v3951 = add i64 0, %v3772
  %v3952 = getelementptr inbounds float, ptr %v3755, i64 %v3951
  store <8 x float> %v3887, ptr %v3952, align 4
  %v3953 = add i64 0, %v3772
  %v3954 = getelementptr inbounds float, ptr %v3761, i64 %v3953
  store <8 x float> %v3920, ptr %v3954, align 4
  %v3955 = add i64 0, %v3772
  %v3956 = getelementptr inbounds float, ptr %v3767, i64 %v3955
  store <8 x float> %v3944, ptr %v3956, align 4
  %v3957 = add nsw i64 %v3768, 1
  br label %b456
b458:
  %v3958 = add nsw i64 %v3721, 1
  br label %b453
b455:
  %v3959 = add nsw i64 %v3683, 1
  br label %b446
b448:
  %v3960 = add nsw i64 %v3677, 1
  br label %b443
b445:
  %v3961 = add nsw i64 %v3672, 96
  br label %b440
b442:
  %v3963 = add i64 %v7, 0
  %v3964 = sdiv i64 %v3963, 1
  %v3965 = add i64 %v2, 1
  %v3966 = mul i64 %v3964, %v2
  %v3967 = sdiv i64 %v3966, %v3
  %v3968 = mul i64 %v3967, 1
  %v3969 = icmp slt i64 %v3968, %v7
  %v3970 = select i1 %v3969, i64 %v3968, i64 %v7
  %v3971 = mul i64 %v3964, %v3965
  %v3972 = sdiv i64 %v3971, %v3
  %v3973 = mul i64 %v3972, 1
  %v3974 = icmp slt i64 %v3973, %v7
  %v3975 = select i1 %v3974, i64 %v3973, i64 %v7
  br label %b459
b459:
  %v3976 = phi i64 [ %v3970, %b442 ], [ %v4047, %b464 ]
  %v3977 = icmp slt i64 %v3976, %v3975
  br i1 %v3977, label %b460, label %b461
b460:
  %v3978 = add i64 %v3976, 96
  %v3979 = icmp slt i64 %v3978, %v3975
  %v3980 = select i1 %v3979, i64 %v3978, i64 %v3975
  br label %b462
b462:
  %v3981 = phi i64 [ 0, %b460 ], [ %v4046, %b467 ]
  %v3982 = icmp slt i64 %v3981, 1
  br i1 %v3982, label %b463, label %b464
b463:
  %v3983 = sub i64 %v3980, %v3976
  %v3984 = sub i64 8, 1
  %v3985 = add i64 %v3983, %v3984
  %v3986 = sdiv i64 %v3985, 8
  br label %b465
b465:
  %v3987 = phi i64 [ 0, %b463 ], [ %v4045, %b472 ]
  %v3988 = icmp slt i64 %v3987, %v3986
  br i1 %v3988, label %b466, label %b467
b466:
  %v3989 = mul i64 %v3983, %v3987
  %v3990 = sdiv i64 %v3989, %v3986
  %v3991 = add i64 %v3976, %v3990
  %v3992 = add i64 %v3987, 1
  %v3993 = mul i64 %v3983, %v3992
  %v3994 = sdiv i64 %v3993, %v3986
  %v3995 = add i64 %v3976, %v3994
  %v3996 = mul i64 %v3981, 64
  %v3997 = getelementptr inbounds float, ptr %v450, i64 %v3996
  %v3998 = sub i64 %v3995, %v3991
  %v3999 = add i64 %v3080, 1
  %v4000 = and i64 %v3999, %v142
  %v4001 = mul i64 %v4000, %v7
  %v4002 = add i64 %v4001, %v3991
  %v4003 = mul i64 %v4002, 8
  %v4004 = getelementptr inbounds float, ptr %v42, i64 %v4003
  %v4005 = getelementptr inbounds float, ptr %v4004, i64 0
  %v4006 = sub i64 %v3998, 1
  %v4007 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v4006
  %v4008 = load ptr, ptr %v4007, align 4
  %v4009 = icmp sgt i64 %v3998, 0
  br i1 %v4009, label %b468, label %b469
b468:
  call void %v4008(ptr %v4005, i64 8, ptr %v3997, i64 8, ptr %v3962)
  br label %b469
b469:
  %v4010 = add i64 %v3996, 64
  br label %b470
b470:
  %v4011 = phi i64 [ %v3991, %b469 ], [ %v4044, %b475 ]
  %v4012 = icmp slt i64 %v4011, %v3995
  br i1 %v4012, label %b471, label %b472
b471:
  %v4013 = sub i64 %v4011, %v3991
  %v4014 = mul i64 %v4013, 8
  %v4015 = getelementptr inbounds float, ptr %v3962, i64 %v4014
  %v4016 = add i64 %v3080, 0
  %v4017 = and i64 %v4016, %v136
  %v4018 = mul i64 %v4017, %v7
  %v4019 = add i64 %v4018, %v4011
  %v4020 = mul i64 %v4019, 8
  %v4021 = getelementptr inbounds float, ptr %v36, i64 %v4020
  %v4022 = add i64 %v3080, 1
  %v4023 = and i64 %v4022, %v136
  %v4024 = mul i64 %v4023, %v7
  %v4025 = add i64 %v4024, %v4011
  %v4026 = mul i64 %v4025, 8
  %v4027 = getelementptr inbounds float, ptr %v36, i64 %v4026
  br label %b473
b473:
  %v4028 = phi i64 [ 0, %b471 ], [ %v4043, %b474 ]
  %v4029 = icmp slt i64 %v4028, 1
  br i1 %v4029, label %b474, label %b475
b474:
  %v4030 = mul i64 %v3981, 1
  %v4031 = add i64 %v4030, %v4028
  %v4032 = mul i64 %v4031, 8
  %v4033 = add i64 0, %v4028
  %v4034 = mul i64 %v4033, 8
  %v4035 = getelementptr inbounds float, ptr %v4015, i64 %v4034
  %v4036 = load <8 x float>, ptr %v4035, align 4
  %v4037 = add i64 0, %v4032
  %v4038 = getelementptr inbounds float, ptr %v4021, i64 %v4037
  %v4039 = load <8 x float>, ptr %v4038, align 4
  %v4040 = fadd <8 x float> %v4039, %v4036
  %v4041 = add i64 0, %v4032
  %v4042 = getelementptr inbounds float, ptr %v4027, i64 %v4041
  store <8 x float> %v4040, ptr %v4042, align 4
  %v4043 = add nsw i64 %v4028, 1
  br label %b473
b475:
  %v4044 = add nsw i64 %v4011, 1
  br label %b470
b472:
  %v4045 = add nsw i64 %v3987, 1
  br label %b465
b467:
  %v4046 = add nsw i64 %v3981, 1
  br label %b462
b464:
  %v4047 = add nsw i64 %v3976, 96
  br label %b459
b461:
  %v4048 = add nsw i64 %v3080, 1
  br label %b396
b398:
  %v4049 = icmp sgt i64 %v3, 1
  br i1 %v4049, label %b476, label %b477
b476:
  %v4050 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4051 = atomicrmw add ptr %v4050, i64 1 acq_rel
  %v4052 = load i64, ptr %v189, align 8
  %v4053 = add i64 %v4052, 1
  store i64 %v4053, ptr %v189, align 8
  %v4054 = mul i64 %v3, %v4053
  br label %b478
b478:
  %v4055 = load atomic i64, ptr %v4050 acquire, align 8
  %v4056 = icmp slt i64 %v4055, %v4054
  br i1 %v4056, label %b479, label %b480
b479:
  %v4057 = call i32 @sched_yield()
  br label %b478
b480:
  br label %b477
b477:
  %v4058 = add i64 %v8, 0
  %v4059 = sdiv i64 %v4058, 1
  %v4060 = add i64 %v2, 1
  %v4061 = mul i64 %v4059, %v2
  %v4062 = sdiv i64 %v4061, %v3
  %v4063 = mul i64 %v4062, 1
  %v4064 = icmp slt i64 %v4063, %v8
  %v4065 = select i1 %v4064, i64 %v4063, i64 %v8
  %v4066 = mul i64 %v4059, %v4060
  %v4067 = sdiv i64 %v4066, %v3
  %v4068 = mul i64 %v4067, 1
  %v4069 = icmp slt i64 %v4068, %v8
  %v4070 = select i1 %v4069, i64 %v4068, i64 %v8
  br label %b481
b481:
  %v4071 = phi i64 [ %v4065, %b477 ], [ %v4135, %b486 ]
  %v4072 = icmp slt i64 %v4071, %v4070
  br i1 %v4072, label %b482, label %b483
b482:
  br label %b484
b484:
  %v4073 = phi i64 [ 0, %b482 ], [ %v4121, %b485 ]
  %v4074 = phi <8 x float> [ splat (float 0x0000000000000000), %b482 ], [ %v4120, %b485 ]
  %v4075 = icmp slt i64 %v4073, 8
  br i1 %v4075, label %b485, label %b486
b485:
  %v4076 = mul i64 %v4071, 8
  %v4077 = getelementptr inbounds float, ptr %v98, i64 %v4076
  %v4078 = mul i64 %v4071, 8
  %v4079 = getelementptr inbounds float, ptr %v100, i64 %v4078
  %v4080 = add i64 0, %v4073
  %v4081 = getelementptr inbounds float, ptr %v4077, i64 %v4080
  %v4082 = load <8 x float>, ptr %v4081, align 4
  %v4083 = fmul <8 x float> %v4082, %v4082
  %v4084 = add i64 0, %v4073
  %v4085 = getelementptr inbounds float, ptr %v4079, i64 %v4084
  %v4086 = load <8 x float>, ptr %v4085, align 4
  %v4087 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v4088 = shufflevector <8 x float> %v4087, <8 x float> poison, <8 x i32> zeroinitializer
  %v4089 = fmul <8 x float> %v4088, %v4086
  %v4090 = fcmp olt <8 x float> %v4089, splat (float 0xC05A400000000000)
  %v4091 = select <8 x i1> %v4090, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4089
  %v4092 = fcmp ogt <8 x float> %v4091, splat (float 0x4056400000000000)
  %v4093 = select <8 x i1> %v4092, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4091
  %v4094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4093, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4095 = fsub <8 x float> %v4094, splat (float 0x4168000000000000)
  %v4096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4095, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4093)
  %v4097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4095, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4096)
  %v4098 = bitcast <8 x float> %v4094 to <8 x i32>
  %v4099 = fmul <8 x float> %v4097, %v4097
  %v4100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4097, <8 x float> splat (float 0x3F81227F40000000))
  %v4101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4100, <8 x float> %v4097, <8 x float> splat (float 0x3FA5556740000000))
  %v4102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4101, <8 x float> %v4097, <8 x float> splat (float 0x3FC5554B00000000))
  %v4103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4102, <8 x float> %v4097, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4099, <8 x float> %v4103, <8 x float> %v4097)
  %v4105 = sub <8 x i32> %v4098, splat (i32 1262485250)
  %v4106 = lshr <8 x i32> %v4105, splat (i32 1)
  %v4107 = sub <8 x i32> %v4105, %v4106
  %v4108 = shl <8 x i32> %v4106, splat (i32 23)
  %v4109 = bitcast <8 x i32> %v4108 to <8 x float>
  %v4110 = shl <8 x i32> %v4107, splat (i32 23)
  %v4111 = bitcast <8 x i32> %v4110 to <8 x float>
  %v4112 = fadd <8 x float> %v4104, splat (float 0x3FF0000000000000)
  %v4113 = fmul <8 x float> %v4112, %v4109
  %v4114 = fmul <8 x float> %v4113, %v4111
  %v4115 = fadd <8 x float> %v4083, %v4114
  %v4116 = fsub <8 x float> %v4115, %v4089
  %v4117 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4118 = shufflevector <8 x float> %v4117, <8 x float> poison, <8 x i32> zeroinitializer
  %v4119 = fsub <8 x float> %v4116, %v4118
  %v4120 = fadd <8 x float> %v4074, %v4119
  %v4121 = add nsw i64 %v4073, 8
  br label %b484
b486:
  %v4122 = shufflevector <8 x float> %v4074, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4123 = shufflevector <8 x float> %v4074, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4124 = fadd <4 x float> %v4122, %v4123
  %v4125 = shufflevector <4 x float> %v4124, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4126 = shufflevector <4 x float> %v4124, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4127 = fadd <2 x float> %v4125, %v4126
  %v4128 = extractelement <2 x float> %v4127, i64 0
  %v4129 = extractelement <2 x float> %v4127, i64 1
  %v4130 = fadd float %v4128, %v4129
  %v4131 = fadd float %v4130, 0x0000000000000000
  %v4132 = mul i64 %v4071, 1
  %v4133 = getelementptr inbounds float, ptr %v112, i64 %v4132
  %v4134 = getelementptr inbounds float, ptr %v4133, i64 0
  store float %v4131, ptr %v4134, align 4
  %v4135 = add nsw i64 %v4071, 1
  br label %b481
b483:
  %v4136 = add i64 %v8, 0
  %v4137 = sdiv i64 %v4136, 1
  %v4138 = add i64 %v2, 1
  %v4139 = mul i64 %v4137, %v2
  %v4140 = sdiv i64 %v4139, %v3
  %v4141 = mul i64 %v4140, 1
  %v4142 = icmp slt i64 %v4141, %v8
  %v4143 = select i1 %v4142, i64 %v4141, i64 %v8
  %v4144 = mul i64 %v4137, %v4138
  %v4145 = sdiv i64 %v4144, %v3
  %v4146 = mul i64 %v4145, 1
  %v4147 = icmp slt i64 %v4146, %v8
  %v4148 = select i1 %v4147, i64 %v4146, i64 %v8
  br label %b487
b487:
  %v4149 = phi i64 [ %v4143, %b483 ], [ %v4159, %b488 ]
  %v4150 = icmp slt i64 %v4149, %v4148
  br i1 %v4150, label %b488, label %b489
b488:
  %v4151 = mul i64 %v4149, 1
  %v4152 = getelementptr inbounds float, ptr %v112, i64 %v4151
  %v4153 = getelementptr inbounds float, ptr %v4152, i64 0
  %v4154 = load float, ptr %v4153, align 4
  %v4155 = fdiv float %v4154, 0x4000000000000000
  %v4156 = mul i64 %v4149, 1
  %v4157 = getelementptr inbounds float, ptr %v56, i64 %v4156
  %v4158 = getelementptr inbounds float, ptr %v4157, i64 0
  store float %v4155, ptr %v4158, align 4
  %v4159 = add nsw i64 %v4149, 1
  br label %b487
b489:
  %v4160 = icmp sgt i64 %v3, 1
  br i1 %v4160, label %b490, label %b491
b490:
  %v4161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4162 = atomicrmw add ptr %v4161, i64 1 acq_rel
  %v4163 = load i64, ptr %v189, align 8
  %v4164 = add i64 %v4163, 1
  store i64 %v4164, ptr %v189, align 8
  %v4165 = mul i64 %v3, %v4164
  br label %b492
b492:
  %v4166 = load atomic i64, ptr %v4161 acquire, align 8
  %v4167 = icmp slt i64 %v4166, %v4165
  br i1 %v4167, label %b493, label %b494
b493:
  %v4168 = call i32 @sched_yield()
  br label %b492
b494:
  br label %b491
b491:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #0 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define internal void @tile_1x1of12_0_3_6_9(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of12_0_3_6_9(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of12_1_4_7_10(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of12_1_4_7_10(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of12_2_5_8_11(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of12_2_5_8_11(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fadd <8 x float> %v149, %v122
  store <8 x float> %v150, ptr %v148, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 8
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v123
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = getelementptr inbounds float, ptr %v4, i64 16
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = fadd <8 x float> %v155, %v124
  store <8 x float> %v156, ptr %v154, align 4
  %v157 = getelementptr inbounds float, ptr %v4, i64 24
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v158, %v125
  store <8 x float> %v159, ptr %v157, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fadd <8 x float> %v137, %v96
  store <8 x float> %v138, ptr %v136, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fadd <8 x float> %v140, %v97
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 16
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = fadd <8 x float> %v143, %v98
  store <8 x float> %v144, ptr %v142, align 4
  %v145 = getelementptr inbounds float, ptr %v4, i64 24
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd <8 x float> %v146, %v99
  store <8 x float> %v147, ptr %v145, align 4
  %v148 = getelementptr inbounds float, ptr %v4, i64 32
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fadd <8 x float> %v149, %v100
  store <8 x float> %v150, ptr %v148, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 40
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v101
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = getelementptr inbounds float, ptr %v4, i64 48
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = fadd <8 x float> %v155, %v102
  store <8 x float> %v156, ptr %v154, align 4
  %v157 = getelementptr inbounds float, ptr %v4, i64 56
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v158, %v103
  store <8 x float> %v159, ptr %v157, align 4
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
  %v189 = alloca i64, i64 1, align 8
  %v551 = alloca float, i64 64, align 4
  %v761 = alloca float, i64 64, align 4
  %v954 = alloca float, i64 64, align 4
  %v1178 = alloca float, i64 64, align 4
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
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 17
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 18
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 19
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 20
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 21
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 22
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 23
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 29
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 30
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 41
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 42
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  store i64 0, ptr %v189, align 8
  %v190 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v191 = load ptr, ptr %v190, align 4
  %v192 = mul i64 %v2, 24576
  %v193 = add i64 %v192, 1728
  %v194 = getelementptr inbounds float, ptr %v191, i64 %v193
  %v195 = getelementptr inbounds float, ptr %v191, i64 0
  %v196 = getelementptr inbounds float, ptr %v191, i64 64
  %v197 = getelementptr inbounds float, ptr %v191, i64 320
  %v198 = getelementptr inbounds float, ptr %v191, i64 448
  %v199 = getelementptr inbounds i64, ptr %v1, i64 4
  %v200 = load i64, ptr %v199, align 8
  %v201 = icmp eq i64 %v200, 0
  br i1 %v201, label %b0, label %b1
b0:
  %v202 = add i64 1, 0
  %v203 = sdiv i64 %v202, 1
  %v204 = add i64 %v2, 1
  %v205 = mul i64 %v203, %v2
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, 1
  %v209 = select i1 %v208, i64 %v207, i64 1
  %v210 = mul i64 %v203, %v204
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, 1
  %v214 = select i1 %v213, i64 %v212, i64 1
  %v215 = icmp slt i64 %v214, 1
  %v216 = select i1 %v215, i64 %v214, i64 1
  br label %b2
b2:
  %v217 = phi i64 [ %v209, %b0 ], [ %v245, %b7 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b3, label %b4
b3:
  %v219 = mul i64 %v217, 64
  %v220 = mul i64 %v217, 8
  %v221 = add i64 %v219, 0
  %v222 = add i64 %v220, 0
  %v223 = getelementptr inbounds float, ptr %v195, i64 %v221
  %v224 = sub i64 8, %v222
  %v225 = icmp slt i64 %v224, 0
  %v226 = select i1 %v225, i64 0, i64 %v224
  %v227 = icmp ult i64 %v226, 8
  %v228 = select i1 %v227, i64 %v226, i64 8
  %v229 = trunc i64 %v228 to i32
  %v230 = insertelement <8 x i32> poison, i32 %v229, i64 0
  %v231 = shufflevector <8 x i32> %v230, <8 x i32> poison, <8 x i32> zeroinitializer
  %v232 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v231
  %v233 = mul i64 %v222, 1
  %v234 = add i64 0, %v233
  %v235 = getelementptr inbounds float, ptr %v30, i64 %v234
  br label %b5
b5:
  %v236 = phi i64 [ 0, %b3 ], [ %v243, %b6 ]
  %v237 = icmp slt i64 %v236, 8
  br i1 %v237, label %b6, label %b7
b6:
  %v238 = mul i64 %v236, 8
  %v239 = getelementptr inbounds float, ptr %v235, i64 %v238
  %v240 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v239, <8 x i1> %v232, <8 x float> zeroinitializer)
  %v241 = mul i64 %v236, 8
  %v242 = getelementptr inbounds float, ptr %v223, i64 %v241
  store <8 x float> %v240, ptr %v242, align 4
  %v243 = add nsw i64 %v236, 1
  br label %b5
b7:
  %v244 = add i64 %v219, 64
  %v245 = add nsw i64 %v217, 1
  br label %b2
b4:
  %v246 = add i64 1, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  br label %b8
b8:
  %v261 = phi i64 [ %v253, %b4 ], [ %v289, %b13 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b9, label %b10
b9:
  %v263 = mul i64 %v261, 256
  %v264 = mul i64 %v261, 8
  %v265 = add i64 %v263, 0
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v196, i64 %v265
  %v268 = sub i64 8, %v266
  %v269 = icmp slt i64 %v268, 0
  %v270 = select i1 %v269, i64 0, i64 %v268
  %v271 = icmp ult i64 %v270, 8
  %v272 = select i1 %v271, i64 %v270, i64 8
  %v273 = trunc i64 %v272 to i32
  %v274 = insertelement <8 x i32> poison, i32 %v273, i64 0
  %v275 = shufflevector <8 x i32> %v274, <8 x i32> poison, <8 x i32> zeroinitializer
  %v276 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v275
  %v277 = mul i64 %v266, 1
  %v278 = add i64 0, %v277
  %v279 = getelementptr inbounds float, ptr %v24, i64 %v278
  br label %b11
b11:
  %v280 = phi i64 [ 0, %b9 ], [ %v287, %b12 ]
  %v281 = icmp slt i64 %v280, 32
  br i1 %v281, label %b12, label %b13
b12:
  %v282 = mul i64 %v280, 8
  %v283 = getelementptr inbounds float, ptr %v279, i64 %v282
  %v284 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v283, <8 x i1> %v276, <8 x float> zeroinitializer)
  %v285 = mul i64 %v280, 8
  %v286 = getelementptr inbounds float, ptr %v267, i64 %v285
  store <8 x float> %v284, ptr %v286, align 4
  %v287 = add nsw i64 %v280, 1
  br label %b11
b13:
  %v288 = add i64 %v263, 256
  %v289 = add nsw i64 %v261, 1
  br label %b8
b10:
  %v290 = add i64 1, 0
  %v291 = sdiv i64 %v290, 1
  %v292 = add i64 %v2, 1
  %v293 = mul i64 %v291, %v2
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, 1
  %v297 = select i1 %v296, i64 %v295, i64 1
  %v298 = mul i64 %v291, %v292
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, 1
  %v302 = select i1 %v301, i64 %v300, i64 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  br label %b14
b14:
  %v305 = phi i64 [ %v297, %b10 ], [ %v357, %b22 ]
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b15, label %b16
b15:
  %v307 = mul i64 %v305, 128
  %v308 = mul i64 %v305, 8
  %v309 = add i64 %v307, 0
  %v310 = add i64 %v308, 0
  %v311 = getelementptr inbounds float, ptr %v197, i64 %v309
  %v312 = sub i64 8, %v310
  %v313 = icmp slt i64 %v312, 0
  %v314 = select i1 %v313, i64 0, i64 %v312
  %v315 = icmp ult i64 %v314, 8
  %v316 = select i1 %v315, i64 %v314, i64 8
  %v317 = trunc i64 %v316 to i32
  %v318 = insertelement <8 x i32> poison, i32 %v317, i64 0
  %v319 = shufflevector <8 x i32> %v318, <8 x i32> poison, <8 x i32> zeroinitializer
  %v320 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v319
  %v321 = mul i64 %v310, 1
  %v322 = add i64 0, %v321
  %v323 = getelementptr inbounds float, ptr %v22, i64 %v322
  br label %b17
b17:
  %v324 = phi i64 [ 0, %b15 ], [ %v331, %b18 ]
  %v325 = icmp slt i64 %v324, 8
  br i1 %v325, label %b18, label %b19
b18:
  %v326 = mul i64 %v324, 8
  %v327 = getelementptr inbounds float, ptr %v323, i64 %v326
  %v328 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v327, <8 x i1> %v320, <8 x float> zeroinitializer)
  %v329 = mul i64 %v324, 8
  %v330 = getelementptr inbounds float, ptr %v311, i64 %v329
  store <8 x float> %v328, ptr %v330, align 4
  %v331 = add nsw i64 %v324, 1
  br label %b17
b19:
  %v332 = add i64 %v307, 64
  %v333 = add i64 %v332, 0
  %v334 = add i64 %v308, 0
  %v335 = getelementptr inbounds float, ptr %v197, i64 %v333
  %v336 = sub i64 8, %v334
  %v337 = icmp slt i64 %v336, 0
  %v338 = select i1 %v337, i64 0, i64 %v336
  %v339 = icmp ult i64 %v338, 8
  %v340 = select i1 %v339, i64 %v338, i64 8
  %v341 = trunc i64 %v340 to i32
  %v342 = insertelement <8 x i32> poison, i32 %v341, i64 0
  %v343 = shufflevector <8 x i32> %v342, <8 x i32> poison, <8 x i32> zeroinitializer
  %v344 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v343
  %v345 = mul i64 %v334, 1
  %v346 = add i64 0, %v345
  %v347 = getelementptr inbounds float, ptr %v20, i64 %v346
  br label %b20
b20:
  %v348 = phi i64 [ 0, %b19 ], [ %v355, %b21 ]
  %v349 = icmp slt i64 %v348, 8
  br i1 %v349, label %b21, label %b22
b21:
  %v350 = mul i64 %v348, 8
  %v351 = getelementptr inbounds float, ptr %v347, i64 %v350
  %v352 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v351, <8 x i1> %v344, <8 x float> zeroinitializer)
  %v353 = mul i64 %v348, 8
  %v354 = getelementptr inbounds float, ptr %v335, i64 %v353
  store <8 x float> %v352, ptr %v354, align 4
  %v355 = add nsw i64 %v348, 1
  br label %b20
b22:
  %v356 = add i64 %v332, 64
  %v357 = add nsw i64 %v305, 1
  br label %b14
b16:
  %v358 = add i64 1, 0
  %v359 = sdiv i64 %v358, 1
  %v360 = add i64 %v2, 1
  %v361 = mul i64 %v359, %v2
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, 1
  %v365 = select i1 %v364, i64 %v363, i64 1
  %v366 = mul i64 %v359, %v360
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, 1
  %v370 = select i1 %v369, i64 %v368, i64 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  br label %b23
b23:
  %v373 = phi i64 [ %v365, %b16 ], [ %v494, %b40 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b24, label %b25
b24:
  %v375 = mul i64 %v373, 1280
  %v376 = mul i64 %v373, 8
  %v377 = add i64 %v375, 0
  %v378 = add i64 %v376, 0
  %v379 = getelementptr inbounds float, ptr %v198, i64 %v377
  %v380 = sub i64 8, %v378
  %v381 = icmp slt i64 %v380, 0
  %v382 = select i1 %v381, i64 0, i64 %v380
  %v383 = icmp ult i64 %v382, 8
  %v384 = select i1 %v383, i64 %v382, i64 8
  %v385 = trunc i64 %v384 to i32
  %v386 = insertelement <8 x i32> poison, i32 %v385, i64 0
  %v387 = shufflevector <8 x i32> %v386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v388 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v387
  %v389 = mul i64 %v378, 1
  %v390 = add i64 0, %v389
  %v391 = getelementptr inbounds float, ptr %v16, i64 %v390
  br label %b26
b26:
  %v392 = phi i64 [ 0, %b24 ], [ %v399, %b27 ]
  %v393 = icmp slt i64 %v392, 32
  br i1 %v393, label %b27, label %b28
b27:
  %v394 = mul i64 %v392, 8
  %v395 = getelementptr inbounds float, ptr %v391, i64 %v394
  %v396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v395, <8 x i1> %v388, <8 x float> zeroinitializer)
  %v397 = mul i64 %v392, 32
  %v398 = getelementptr inbounds float, ptr %v379, i64 %v397
  store <8 x float> %v396, ptr %v398, align 4
  %v399 = add nsw i64 %v392, 1
  br label %b26
b28:
  %v400 = add i64 %v375, 8
  %v401 = add i64 %v376, 0
  %v402 = getelementptr inbounds float, ptr %v198, i64 %v400
  %v403 = sub i64 8, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = icmp ult i64 %v405, 8
  %v407 = select i1 %v406, i64 %v405, i64 8
  %v408 = trunc i64 %v407 to i32
  %v409 = insertelement <8 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <8 x i32> %v409, <8 x i32> poison, <8 x i32> zeroinitializer
  %v411 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v410
  %v412 = mul i64 %v401, 1
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v14, i64 %v413
  br label %b29
b29:
  %v415 = phi i64 [ 0, %b28 ], [ %v422, %b30 ]
  %v416 = icmp slt i64 %v415, 32
  br i1 %v416, label %b30, label %b31
b30:
  %v417 = mul i64 %v415, 24
  %v418 = getelementptr inbounds float, ptr %v414, i64 %v417
  %v419 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v418, <8 x i1> %v411, <8 x float> zeroinitializer)
  %v420 = mul i64 %v415, 32
  %v421 = getelementptr inbounds float, ptr %v402, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v415, 1
  br label %b29
b31:
  %v423 = add i64 %v375, 16
  %v424 = add i64 %v376, 0
  %v425 = getelementptr inbounds float, ptr %v198, i64 %v423
  %v426 = sub i64 8, %v424
  %v427 = icmp slt i64 %v426, 0
  %v428 = select i1 %v427, i64 0, i64 %v426
  %v429 = icmp ult i64 %v428, 8
  %v430 = select i1 %v429, i64 %v428, i64 8
  %v431 = trunc i64 %v430 to i32
  %v432 = insertelement <8 x i32> poison, i32 %v431, i64 0
  %v433 = shufflevector <8 x i32> %v432, <8 x i32> poison, <8 x i32> zeroinitializer
  %v434 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v433
  %v435 = mul i64 %v424, 1
  %v436 = add i64 8, %v435
  %v437 = getelementptr inbounds float, ptr %v14, i64 %v436
  br label %b32
b32:
  %v438 = phi i64 [ 0, %b31 ], [ %v445, %b33 ]
  %v439 = icmp slt i64 %v438, 32
  br i1 %v439, label %b33, label %b34
b33:
  %v440 = mul i64 %v438, 24
  %v441 = getelementptr inbounds float, ptr %v437, i64 %v440
  %v442 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v441, <8 x i1> %v434, <8 x float> zeroinitializer)
  %v443 = mul i64 %v438, 32
  %v444 = getelementptr inbounds float, ptr %v425, i64 %v443
  store <8 x float> %v442, ptr %v444, align 4
  %v445 = add nsw i64 %v438, 1
  br label %b32
b34:
  %v446 = add i64 %v375, 24
  %v447 = add i64 %v376, 0
  %v448 = getelementptr inbounds float, ptr %v198, i64 %v446
  %v449 = sub i64 8, %v447
  %v450 = icmp slt i64 %v449, 0
  %v451 = select i1 %v450, i64 0, i64 %v449
  %v452 = icmp ult i64 %v451, 8
  %v453 = select i1 %v452, i64 %v451, i64 8
  %v454 = trunc i64 %v453 to i32
  %v455 = insertelement <8 x i32> poison, i32 %v454, i64 0
  %v456 = shufflevector <8 x i32> %v455, <8 x i32> poison, <8 x i32> zeroinitializer
  %v457 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v456
  %v458 = mul i64 %v447, 1
  %v459 = add i64 16, %v458
  %v460 = getelementptr inbounds float, ptr %v14, i64 %v459
  br label %b35
b35:
  %v461 = phi i64 [ 0, %b34 ], [ %v468, %b36 ]
  %v462 = icmp slt i64 %v461, 32
  br i1 %v462, label %b36, label %b37
b36:
  %v463 = mul i64 %v461, 24
  %v464 = getelementptr inbounds float, ptr %v460, i64 %v463
  %v465 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v464, <8 x i1> %v457, <8 x float> zeroinitializer)
  %v466 = mul i64 %v461, 32
  %v467 = getelementptr inbounds float, ptr %v448, i64 %v466
  store <8 x float> %v465, ptr %v467, align 4
  %v468 = add nsw i64 %v461, 1
  br label %b35
b37:
  %v469 = add i64 %v375, 1024
  %v470 = add i64 %v469, 0
  %v471 = add i64 %v376, 0
  %v472 = getelementptr inbounds float, ptr %v198, i64 %v470
  %v473 = sub i64 8, %v471
  %v474 = icmp slt i64 %v473, 0
  %v475 = select i1 %v474, i64 0, i64 %v473
  %v476 = icmp ult i64 %v475, 8
  %v477 = select i1 %v476, i64 %v475, i64 8
  %v478 = trunc i64 %v477 to i32
  %v479 = insertelement <8 x i32> poison, i32 %v478, i64 0
  %v480 = shufflevector <8 x i32> %v479, <8 x i32> poison, <8 x i32> zeroinitializer
  %v481 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v480
  %v482 = mul i64 %v471, 1
  %v483 = add i64 0, %v482
  %v484 = getelementptr inbounds float, ptr %v26, i64 %v483
  br label %b38
b38:
  %v485 = phi i64 [ 0, %b37 ], [ %v492, %b39 ]
  %v486 = icmp slt i64 %v485, 32
  br i1 %v486, label %b39, label %b40
b39:
  %v487 = mul i64 %v485, 8
  %v488 = getelementptr inbounds float, ptr %v484, i64 %v487
  %v489 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v488, <8 x i1> %v481, <8 x float> zeroinitializer)
  %v490 = mul i64 %v485, 8
  %v491 = getelementptr inbounds float, ptr %v472, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v485, 1
  br label %b38
b40:
  %v493 = add i64 %v469, 256
  %v494 = add nsw i64 %v373, 1
  br label %b23
b25:
  br label %b1
b1:
  %v495 = icmp sgt i64 %v3, 1
  br i1 %v495, label %b41, label %b42
b41:
  %v496 = getelementptr inbounds i64, ptr %v1, i64 3
  %v497 = atomicrmw add ptr %v496, i64 1 acq_rel
  %v498 = load i64, ptr %v189, align 8
  %v499 = add i64 %v498, 1
  store i64 %v499, ptr %v189, align 8
  %v500 = mul i64 %v3, %v499
  br label %b43
b43:
  %v501 = load atomic i64, ptr %v496 acquire, align 8
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b44, label %b45
b44:
  %v503 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  br label %b46
b46:
  %v504 = phi i64 [ 0, %b42 ], [ %v1365, %b107 ]
  %v505 = icmp slt i64 %v504, %v5
  br i1 %v505, label %b47, label %b48
b47:
  %v506 = sub i64 %v5, 1
  %v507 = sub i64 %v506, %v504
  %v508 = add i64 %v7, 0
  %v509 = sdiv i64 %v508, 1
  %v510 = add i64 %v2, 1
  %v511 = mul i64 %v509, %v2
  %v512 = sdiv i64 %v511, %v3
  %v513 = mul i64 %v512, 1
  %v514 = icmp slt i64 %v513, %v7
  %v515 = select i1 %v514, i64 %v513, i64 %v7
  %v516 = mul i64 %v509, %v510
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v7
  %v520 = select i1 %v519, i64 %v518, i64 %v7
  br label %b49
b49:
  %v521 = phi i64 [ %v515, %b47 ], [ %v550, %b50 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b50, label %b51
b50:
  %v523 = add i64 %v507, 1
  %v524 = and i64 %v523, 1
  %v525 = mul i64 %v524, %v7
  %v526 = add i64 %v525, %v521
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v46, i64 %v527
  %v529 = add i64 %v507, 0
  %v530 = and i64 %v529, %v132
  %v531 = mul i64 %v530, %v7
  %v532 = add i64 %v531, %v521
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v32, i64 %v533
  %v535 = add i64 %v507, 0
  %v536 = and i64 %v535, %v180
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v521
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v114, i64 %v539
  %v541 = add i64 0, 0
  %v542 = getelementptr inbounds float, ptr %v528, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, 0
  %v545 = getelementptr inbounds float, ptr %v534, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = fadd <8 x float> %v543, %v546
  %v548 = add i64 0, 0
  %v549 = getelementptr inbounds float, ptr %v540, i64 %v548
  store <8 x float> %v547, ptr %v549, align 4
  %v550 = add nsw i64 %v521, 1
  br label %b49
b51:
  %v552 = add i64 %v7, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  br label %b52
b52:
  %v565 = phi i64 [ %v559, %b51 ], [ %v760, %b57 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b53, label %b54
b53:
  %v567 = add i64 %v565, 96
  %v568 = icmp slt i64 %v567, %v564
  %v569 = select i1 %v568, i64 %v567, i64 %v564
  br label %b55
b55:
  %v570 = phi i64 [ 0, %b53 ], [ %v759, %b60 ]
  %v571 = icmp slt i64 %v570, 1
  br i1 %v571, label %b56, label %b57
b56:
  %v572 = sub i64 %v569, %v565
  %v573 = sub i64 8, 1
  %v574 = add i64 %v572, %v573
  %v575 = sdiv i64 %v574, 8
  br label %b58
b58:
  %v576 = phi i64 [ 0, %b56 ], [ %v758, %b65 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b59, label %b60
b59:
  %v578 = mul i64 %v572, %v576
  %v579 = sdiv i64 %v578, %v575
  %v580 = add i64 %v565, %v579
  %v581 = add i64 %v576, 1
  %v582 = mul i64 %v572, %v581
  %v583 = sdiv i64 %v582, %v575
  %v584 = add i64 %v565, %v583
  %v585 = mul i64 %v570, 64
  %v586 = getelementptr inbounds float, ptr %v195, i64 %v585
  %v587 = sub i64 %v584, %v580
  %v588 = add i64 %v507, 0
  %v589 = and i64 %v588, %v180
  %v590 = mul i64 %v589, %v7
  %v591 = add i64 %v590, %v580
  %v592 = mul i64 %v591, 8
  %v593 = getelementptr inbounds float, ptr %v114, i64 %v592
  %v594 = getelementptr inbounds float, ptr %v593, i64 0
  %v595 = sub i64 %v587, 1
  %v596 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v595
  %v597 = load ptr, ptr %v596, align 4
  %v598 = icmp sgt i64 %v587, 0
  br i1 %v598, label %b61, label %b62
b61:
  call void %v597(ptr %v594, i64 8, ptr %v586, i64 8, ptr %v551)
  br label %b62
b62:
  %v599 = add i64 %v585, 64
  br label %b63
b63:
  %v600 = phi i64 [ %v580, %b62 ], [ %v757, %b68 ]
  %v601 = icmp slt i64 %v600, %v584
  br i1 %v601, label %b64, label %b65
b64:
  %v602 = sub i64 %v600, %v580
  %v603 = mul i64 %v602, 8
  %v604 = getelementptr inbounds float, ptr %v551, i64 %v603
  %v605 = add i64 %v507, 1
  %v606 = and i64 %v605, 1
  %v607 = mul i64 %v606, %v7
  %v608 = add i64 %v607, %v600
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v52, i64 %v609
  %v611 = add i64 %v507, 1
  %v612 = and i64 %v611, %v144
  %v613 = mul i64 %v612, %v7
  %v614 = add i64 %v613, %v600
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr inbounds float, ptr %v44, i64 %v615
  %v617 = add i64 %v507, 0
  %v618 = and i64 %v617, %v176
  %v619 = mul i64 %v618, %v7
  %v620 = add i64 %v619, %v600
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v110, i64 %v621
  %v623 = add i64 %v507, 1
  %v624 = and i64 %v623, 1
  %v625 = mul i64 %v624, %v7
  %v626 = add i64 %v625, %v600
  %v627 = mul i64 %v626, 8
  %v628 = getelementptr inbounds float, ptr %v54, i64 %v627
  %v629 = add i64 %v507, 0
  %v630 = and i64 %v629, %v172
  %v631 = mul i64 %v630, %v7
  %v632 = add i64 %v631, %v600
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v106, i64 %v633
  %v635 = add i64 %v507, 0
  %v636 = and i64 %v635, %v174
  %v637 = mul i64 %v636, %v7
  %v638 = add i64 %v637, %v600
  %v639 = mul i64 %v638, 8
  %v640 = getelementptr inbounds float, ptr %v108, i64 %v639
  %v641 = add i64 %v507, 0
  %v642 = and i64 %v641, %v170
  %v643 = mul i64 %v642, %v7
  %v644 = add i64 %v643, %v600
  %v645 = mul i64 %v644, 8
  %v646 = getelementptr inbounds float, ptr %v104, i64 %v645
  %v647 = add i64 %v507, 0
  %v648 = and i64 %v647, %v144
  %v649 = mul i64 %v648, %v7
  %v650 = add i64 %v649, %v600
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v44, i64 %v651
  %v653 = add i64 %v507, 0
  %v654 = and i64 %v653, %v150
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v600
  %v657 = mul i64 %v656, 32
  %v658 = getelementptr inbounds float, ptr %v80, i64 %v657
  %v659 = add i64 %v507, 0
  %v660 = and i64 %v659, 1
  %v661 = mul i64 %v660, %v7
  %v662 = add i64 %v661, %v600
  %v663 = mul i64 %v662, 8
  %v664 = getelementptr inbounds float, ptr %v54, i64 %v663
  br label %b66
b66:
  %v665 = phi i64 [ 0, %b64 ], [ %v756, %b67 ]
  %v666 = icmp slt i64 %v665, 1
  br i1 %v666, label %b67, label %b68
b67:
  %v667 = mul i64 %v570, 1
  %v668 = add i64 %v667, %v665
  %v669 = mul i64 %v668, 8
  %v670 = add i64 0, %v665
  %v671 = mul i64 %v670, 8
  %v672 = getelementptr inbounds float, ptr %v604, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, %v669
  %v675 = getelementptr inbounds float, ptr %v610, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = fadd <8 x float> %v676, %v673
  %v678 = add i64 0, %v669
  %v679 = getelementptr inbounds float, ptr %v616, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v680)
  %v682 = fcmp ogt <8 x float> %v681, splat (float 0x4023000000000000)
  %v683 = select <8 x i1> %v682, <8 x float> splat (float 0x4023000000000000), <8 x float> %v681
  %v684 = fadd <8 x float> %v683, %v683
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v686 = fsub <8 x float> %v685, splat (float 0x4168000000000000)
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v684)
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v687)
  %v689 = bitcast <8 x float> %v685 to <8 x i32>
  %v690 = fmul <8 x float> %v688, %v688
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v688, <8 x float> splat (float 0x3F81227F40000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> %v688, <8 x float> splat (float 0x3FA5556740000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v688, <8 x float> splat (float 0x3FC5554B00000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v688, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v694, <8 x float> %v688)
  %v696 = shl <8 x i32> %v689, splat (i32 23)
  %v697 = add <8 x i32> %v696, splat (i32 1065353216)
  %v698 = bitcast <8 x i32> %v697 to <8 x float>
  %v699 = fsub <8 x float> %v698, splat (float 0x3FF0000000000000)
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v695, <8 x float> %v699)
  %v701 = fadd <8 x float> %v700, splat (float 0x4000000000000000)
  %v702 = fdiv <8 x float> %v700, %v701
  %v703 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v702, <8 x float> %v680)
  %v704 = fmul <8 x float> %v677, %v703
  %v705 = add i64 0, %v669
  %v706 = getelementptr inbounds float, ptr %v622, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = fmul <8 x float> %v704, %v707
  %v709 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fsub <8 x float> %v710, %v707
  %v712 = fmul <8 x float> %v708, %v711
  %v713 = add i64 0, %v669
  %v714 = getelementptr inbounds float, ptr %v628, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = fmul <8 x float> %v677, %v707
  %v717 = fmul <8 x float> %v703, %v703
  %v718 = fsub <8 x float> %v710, %v717
  %v719 = fmul <8 x float> %v716, %v718
  %v720 = fadd <8 x float> %v715, %v719
  %v721 = add i64 0, %v669
  %v722 = getelementptr inbounds float, ptr %v634, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = fmul <8 x float> %v720, %v723
  %v725 = add i64 0, %v669
  %v726 = getelementptr inbounds float, ptr %v640, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fmul <8 x float> %v727, %v727
  %v729 = fsub <8 x float> %v710, %v728
  %v730 = fmul <8 x float> %v724, %v729
  %v731 = fmul <8 x float> %v720, %v727
  %v732 = fmul <8 x float> %v731, %v723
  %v733 = fsub <8 x float> %v710, %v723
  %v734 = fmul <8 x float> %v732, %v733
  %v735 = add i64 0, %v669
  %v736 = getelementptr inbounds float, ptr %v646, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = fmul <8 x float> %v720, %v737
  %v739 = add i64 0, %v669
  %v740 = getelementptr inbounds float, ptr %v652, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = fmul <8 x float> %v720, %v741
  %v743 = fmul <8 x float> %v742, %v737
  %v744 = fsub <8 x float> %v710, %v737
  %v745 = fmul <8 x float> %v743, %v744
  %v746 = add i64 24, %v669
  %v747 = getelementptr inbounds float, ptr %v658, i64 %v746
  store <8 x float> %v712, ptr %v747, align 4
  %v748 = add i64 16, %v669
  %v749 = getelementptr inbounds float, ptr %v658, i64 %v748
  store <8 x float> %v730, ptr %v749, align 4
  %v750 = add i64 0, %v669
  %v751 = getelementptr inbounds float, ptr %v658, i64 %v750
  store <8 x float> %v734, ptr %v751, align 4
  %v752 = add i64 0, %v669
  %v753 = getelementptr inbounds float, ptr %v664, i64 %v752
  store <8 x float> %v738, ptr %v753, align 4
  %v754 = add i64 8, %v669
  %v755 = getelementptr inbounds float, ptr %v658, i64 %v754
  store <8 x float> %v745, ptr %v755, align 4
  %v756 = add nsw i64 %v665, 1
  br label %b66
b68:
  %v757 = add nsw i64 %v600, 1
  br label %b63
b65:
  %v758 = add nsw i64 %v576, 1
  br label %b58
b60:
  %v759 = add nsw i64 %v570, 1
  br label %b55
b57:
  %v760 = add nsw i64 %v565, 96
  br label %b52
b54:
  %v762 = add i64 %v7, 0
  %v763 = sdiv i64 %v762, 1
  %v764 = add i64 %v2, 1
  %v765 = mul i64 %v763, %v2
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v7
  %v769 = select i1 %v768, i64 %v767, i64 %v7
  %v770 = mul i64 %v763, %v764
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v7
  %v774 = select i1 %v773, i64 %v772, i64 %v7
  br label %b69
b69:
  %v775 = phi i64 [ %v769, %b54 ], [ %v953, %b74 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b70, label %b71
b70:
  %v777 = add i64 %v775, 96
  %v778 = icmp slt i64 %v777, %v774
  %v779 = select i1 %v778, i64 %v777, i64 %v774
  br label %b72
b72:
  %v780 = phi i64 [ 0, %b70 ], [ %v952, %b77 ]
  %v781 = icmp slt i64 %v780, 1
  br i1 %v781, label %b73, label %b74
b73:
  %v782 = sub i64 %v779, %v775
  %v783 = sub i64 8, 1
  %v784 = add i64 %v782, %v783
  %v785 = sdiv i64 %v784, 8
  br label %b75
b75:
  %v786 = phi i64 [ 0, %b73 ], [ %v951, %b82 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b76, label %b77
b76:
  %v788 = mul i64 %v782, %v786
  %v789 = sdiv i64 %v788, %v785
  %v790 = add i64 %v775, %v789
  %v791 = add i64 %v786, 1
  %v792 = mul i64 %v782, %v791
  %v793 = sdiv i64 %v792, %v785
  %v794 = add i64 %v775, %v793
  %v795 = mul i64 %v780, 256
  %v796 = getelementptr inbounds float, ptr %v196, i64 %v795
  %v797 = sub i64 %v794, %v790
  %v798 = add i64 %v507, 0
  %v799 = and i64 %v798, %v150
  %v800 = mul i64 %v799, %v7
  %v801 = add i64 %v800, %v790
  %v802 = mul i64 %v801, 32
  %v803 = getelementptr inbounds float, ptr %v80, i64 %v802
  %v804 = getelementptr inbounds float, ptr %v803, i64 0
  %v805 = sub i64 %v797, 1
  %v806 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v805
  %v807 = load ptr, ptr %v806, align 4
  %v808 = icmp sgt i64 %v797, 0
  br i1 %v808, label %b78, label %b79
b78:
  call void %v807(ptr %v804, i64 32, ptr %v796, i64 32, ptr %v761)
  br label %b79
b79:
  %v809 = add i64 %v795, 256
  br label %b80
b80:
  %v810 = phi i64 [ %v790, %b79 ], [ %v950, %b85 ]
  %v811 = icmp slt i64 %v810, %v794
  br i1 %v811, label %b81, label %b82
b81:
  %v812 = sub i64 %v810, %v790
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v761, i64 %v813
  %v815 = add i64 %v507, 0
  %v816 = and i64 %v815, %v166
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v810
  %v819 = mul i64 %v818, 8
  %v820 = getelementptr inbounds float, ptr %v100, i64 %v819
  %v821 = add i64 %v507, 0
  %v822 = and i64 %v821, %v134
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v810
  %v825 = mul i64 %v824, 1
  %v826 = getelementptr inbounds float, ptr %v34, i64 %v825
  %v827 = getelementptr inbounds float, ptr %v826, i64 0
  %v828 = load float, ptr %v827, align 4
  %v829 = fdiv float %v828, 0x4000000000000000
  %v830 = add i64 %v507, 0
  %v831 = and i64 %v830, %v130
  %v832 = mul i64 %v831, %v7
  %v833 = add i64 %v832, %v810
  %v834 = mul i64 %v833, 8
  %v835 = getelementptr inbounds float, ptr %v10, i64 %v834
  %v836 = add i64 %v507, 0
  %v837 = and i64 %v836, %v164
  %v838 = mul i64 %v837, %v7
  %v839 = add i64 %v838, %v810
  %v840 = mul i64 %v839, 8
  %v841 = getelementptr inbounds float, ptr %v98, i64 %v840
  %v842 = add i64 %v507, 0
  %v843 = and i64 %v842, %v148
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v810
  %v846 = mul i64 %v845, 8
  %v847 = getelementptr inbounds float, ptr %v58, i64 %v846
  %v848 = add i64 %v507, 0
  %v849 = and i64 %v848, %v182
  %v850 = mul i64 %v849, %v7
  %v851 = add i64 %v850, %v810
  %v852 = mul i64 %v851, 8
  %v853 = getelementptr inbounds float, ptr %v116, i64 %v852
  %v854 = add i64 %v507, 0
  %v855 = and i64 %v854, %v184
  %v856 = mul i64 %v855, %v7
  %v857 = add i64 %v856, %v810
  %v858 = mul i64 %v857, 8
  %v859 = getelementptr inbounds float, ptr %v118, i64 %v858
  br label %b83
b83:
  %v860 = phi i64 [ 0, %b81 ], [ %v949, %b84 ]
  %v861 = icmp slt i64 %v860, 1
  br i1 %v861, label %b84, label %b85
b84:
  %v862 = mul i64 %v780, 1
  %v863 = add i64 %v862, %v860
  %v864 = mul i64 %v863, 8
  %v865 = add i64 0, %v860
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v814, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 0, %v864
  %v870 = getelementptr inbounds float, ptr %v820, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = fcmp olt <8 x float> %v871, splat (float 0xC05A400000000000)
  %v873 = select <8 x i1> %v872, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v871
  %v874 = fcmp ogt <8 x float> %v873, splat (float 0x4056400000000000)
  %v875 = select <8 x i1> %v874, <8 x float> splat (float 0x4056400000000000), <8 x float> %v873
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v877 = fsub <8 x float> %v876, splat (float 0x4168000000000000)
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v875)
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v878)
  %v880 = bitcast <8 x float> %v876 to <8 x i32>
  %v881 = fmul <8 x float> %v879, %v879
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v879, <8 x float> splat (float 0x3F81227F40000000))
  %v883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v882, <8 x float> %v879, <8 x float> splat (float 0x3FA5556740000000))
  %v884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v883, <8 x float> %v879, <8 x float> splat (float 0x3FC5554B00000000))
  %v885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v884, <8 x float> %v879, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> %v885, <8 x float> %v879)
  %v887 = sub <8 x i32> %v880, splat (i32 1262485250)
  %v888 = lshr <8 x i32> %v887, splat (i32 1)
  %v889 = sub <8 x i32> %v887, %v888
  %v890 = shl <8 x i32> %v888, splat (i32 23)
  %v891 = bitcast <8 x i32> %v890 to <8 x float>
  %v892 = shl <8 x i32> %v889, splat (i32 23)
  %v893 = bitcast <8 x i32> %v892 to <8 x float>
  %v894 = fadd <8 x float> %v886, splat (float 0x3FF0000000000000)
  %v895 = fmul <8 x float> %v894, %v891
  %v896 = fmul <8 x float> %v895, %v893
  %v897 = fmul <8 x float> %v868, %v896
  %v898 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = fmul <8 x float> %v899, %v871
  %v901 = fcmp olt <8 x float> %v900, splat (float 0xC05A400000000000)
  %v902 = select <8 x i1> %v901, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v900
  %v903 = fcmp ogt <8 x float> %v902, splat (float 0x4056400000000000)
  %v904 = select <8 x i1> %v903, <8 x float> splat (float 0x4056400000000000), <8 x float> %v902
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v906 = fsub <8 x float> %v905, splat (float 0x4168000000000000)
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v904)
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v907)
  %v909 = bitcast <8 x float> %v905 to <8 x i32>
  %v910 = fmul <8 x float> %v908, %v908
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v908, <8 x float> splat (float 0x3F81227F40000000))
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v911, <8 x float> %v908, <8 x float> splat (float 0x3FA5556740000000))
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v908, <8 x float> splat (float 0x3FC5554B00000000))
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v908, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v914, <8 x float> %v908)
  %v916 = sub <8 x i32> %v909, splat (i32 1262485250)
  %v917 = lshr <8 x i32> %v916, splat (i32 1)
  %v918 = sub <8 x i32> %v916, %v917
  %v919 = shl <8 x i32> %v917, splat (i32 23)
  %v920 = bitcast <8 x i32> %v919 to <8 x float>
  %v921 = shl <8 x i32> %v918, splat (i32 23)
  %v922 = bitcast <8 x i32> %v921 to <8 x float>
  %v923 = fadd <8 x float> %v915, splat (float 0x3FF0000000000000)
  %v924 = fmul <8 x float> %v923, %v920
  %v925 = fmul <8 x float> %v924, %v922
  %v926 = insertelement <8 x float> poison, float %v829, i64 0
  %v927 = shufflevector <8 x float> %v926, <8 x float> poison, <8 x i32> zeroinitializer
  %v928 = fmul <8 x float> %v927, %v925
  %v929 = fsub <8 x float> %v928, %v927
  %v930 = fmul <8 x float> %v929, %v899
  %v931 = add i64 0, %v864
  %v932 = getelementptr inbounds float, ptr %v835, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = fmul <8 x float> %v868, %v933
  %v935 = fmul <8 x float> %v934, %v896
  %v936 = fadd <8 x float> %v930, %v935
  %v937 = add i64 0, %v864
  %v938 = getelementptr inbounds float, ptr %v841, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = fmul <8 x float> %v927, %v939
  %v941 = fadd <8 x float> %v940, %v940
  %v942 = fadd <8 x float> %v941, %v868
  %v943 = add i64 0, %v864
  %v944 = getelementptr inbounds float, ptr %v847, i64 %v943
  store <8 x float> %v897, ptr %v944, align 4
  %v945 = add i64 0, %v864
  %v946 = getelementptr inbounds float, ptr %v853, i64 %v945
  store <8 x float> %v936, ptr %v946, align 4
  %v947 = add i64 0, %v864
  %v948 = getelementptr inbounds float, ptr %v859, i64 %v947
  store <8 x float> %v942, ptr %v948, align 4
  %v949 = add nsw i64 %v860, 1
  br label %b83
b85:
  %v950 = add nsw i64 %v810, 1
  br label %b80
b82:
  %v951 = add nsw i64 %v786, 1
  br label %b75
b77:
  %v952 = add nsw i64 %v780, 1
  br label %b72
b74:
  %v953 = add nsw i64 %v775, 96
  br label %b69
b71:
  %v955 = add i64 %v7, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v7
  %v962 = select i1 %v961, i64 %v960, i64 %v7
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v7
  %v967 = select i1 %v966, i64 %v965, i64 %v7
  br label %b86
b86:
  %v968 = phi i64 [ %v962, %b71 ], [ %v1177, %b91 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b87, label %b88
b87:
  %v970 = add i64 %v968, 96
  %v971 = icmp slt i64 %v970, %v967
  %v972 = select i1 %v971, i64 %v970, i64 %v967
  br label %b89
b89:
  %v973 = phi i64 [ 0, %b87 ], [ %v1176, %b94 ]
  %v974 = icmp slt i64 %v973, 1
  br i1 %v974, label %b90, label %b91
b90:
  %v975 = sub i64 %v972, %v968
  %v976 = sub i64 8, 1
  %v977 = add i64 %v975, %v976
  %v978 = sdiv i64 %v977, 8
  br label %b92
b92:
  %v979 = phi i64 [ 0, %b90 ], [ %v1175, %b101 ]
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b93, label %b94
b93:
  %v981 = mul i64 %v975, %v979
  %v982 = sdiv i64 %v981, %v978
  %v983 = add i64 %v968, %v982
  %v984 = add i64 %v979, 1
  %v985 = mul i64 %v975, %v984
  %v986 = sdiv i64 %v985, %v978
  %v987 = add i64 %v968, %v986
  %v988 = mul i64 %v973, 128
  %v989 = getelementptr inbounds float, ptr %v197, i64 %v988
  %v990 = sub i64 %v987, %v983
  %v991 = add i64 %v507, 0
  %v992 = and i64 %v991, %v182
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v983
  %v995 = mul i64 %v994, 8
  %v996 = getelementptr inbounds float, ptr %v116, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v996, i64 0
  %v998 = sub i64 %v990, 1
  %v999 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v998
  %v1000 = load ptr, ptr %v999, align 4
  %v1001 = icmp sgt i64 %v990, 0
  br i1 %v1001, label %b95, label %b96
b95:
  call void %v1000(ptr %v997, i64 8, ptr %v989, i64 8, ptr %v954)
  br label %b96
b96:
  %v1002 = add i64 %v988, 64
  %v1003 = getelementptr inbounds float, ptr %v197, i64 %v1002
  %v1004 = sub i64 %v987, %v983
  %v1005 = add i64 %v507, 0
  %v1006 = and i64 %v1005, %v184
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v983
  %v1009 = mul i64 %v1008, 8
  %v1010 = getelementptr inbounds float, ptr %v118, i64 %v1009
  %v1011 = getelementptr inbounds float, ptr %v1010, i64 0
  %v1012 = sub i64 %v1004, 1
  %v1013 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1012
  %v1014 = load ptr, ptr %v1013, align 4
  %v1015 = icmp sgt i64 %v1004, 0
  br i1 %v1015, label %b97, label %b98
b97:
  call void %v1014(ptr %v1011, i64 8, ptr %v1003, i64 8, ptr %v954)
  br label %b98
b98:
  %v1016 = add i64 %v1002, 64
  br label %b99
b99:
  %v1017 = phi i64 [ %v983, %b98 ], [ %v1174, %b104 ]
  %v1018 = icmp slt i64 %v1017, %v987
  br i1 %v1018, label %b100, label %b101
b100:
  %v1019 = sub i64 %v1017, %v983
  %v1020 = mul i64 %v1019, 8
  %v1021 = getelementptr inbounds float, ptr %v954, i64 %v1020
  %v1022 = add i64 %v507, 1
  %v1023 = and i64 %v1022, 1
  %v1024 = mul i64 %v1023, %v7
  %v1025 = add i64 %v1024, %v1017
  %v1026 = mul i64 %v1025, 8
  %v1027 = getelementptr inbounds float, ptr %v48, i64 %v1026
  %v1028 = add i64 %v507, 1
  %v1029 = and i64 %v1028, %v140
  %v1030 = mul i64 %v1029, %v7
  %v1031 = add i64 %v1030, %v1017
  %v1032 = mul i64 %v1031, 8
  %v1033 = getelementptr inbounds float, ptr %v40, i64 %v1032
  %v1034 = add i64 %v507, 0
  %v1035 = and i64 %v1034, %v162
  %v1036 = mul i64 %v1035, %v7
  %v1037 = add i64 %v1036, %v1017
  %v1038 = mul i64 %v1037, 8
  %v1039 = getelementptr inbounds float, ptr %v96, i64 %v1038
  %v1040 = add i64 %v507, 1
  %v1041 = and i64 %v1040, 1
  %v1042 = mul i64 %v1041, %v7
  %v1043 = add i64 %v1042, %v1017
  %v1044 = mul i64 %v1043, 8
  %v1045 = getelementptr inbounds float, ptr %v50, i64 %v1044
  %v1046 = add i64 %v507, 0
  %v1047 = and i64 %v1046, %v158
  %v1048 = mul i64 %v1047, %v7
  %v1049 = add i64 %v1048, %v1017
  %v1050 = mul i64 %v1049, 8
  %v1051 = getelementptr inbounds float, ptr %v92, i64 %v1050
  %v1052 = add i64 %v507, 0
  %v1053 = and i64 %v1052, %v160
  %v1054 = mul i64 %v1053, %v7
  %v1055 = add i64 %v1054, %v1017
  %v1056 = mul i64 %v1055, 8
  %v1057 = getelementptr inbounds float, ptr %v94, i64 %v1056
  %v1058 = add i64 %v507, 0
  %v1059 = and i64 %v1058, %v156
  %v1060 = mul i64 %v1059, %v7
  %v1061 = add i64 %v1060, %v1017
  %v1062 = mul i64 %v1061, 8
  %v1063 = getelementptr inbounds float, ptr %v90, i64 %v1062
  %v1064 = add i64 %v507, 0
  %v1065 = and i64 %v1064, %v140
  %v1066 = mul i64 %v1065, %v7
  %v1067 = add i64 %v1066, %v1017
  %v1068 = mul i64 %v1067, 8
  %v1069 = getelementptr inbounds float, ptr %v40, i64 %v1068
  %v1070 = add i64 %v507, 0
  %v1071 = and i64 %v1070, %v152
  %v1072 = mul i64 %v1071, %v7
  %v1073 = add i64 %v1072, %v1017
  %v1074 = mul i64 %v1073, 32
  %v1075 = getelementptr inbounds float, ptr %v82, i64 %v1074
  %v1076 = add i64 %v507, 0
  %v1077 = and i64 %v1076, 1
  %v1078 = mul i64 %v1077, %v7
  %v1079 = add i64 %v1078, %v1017
  %v1080 = mul i64 %v1079, 8
  %v1081 = getelementptr inbounds float, ptr %v50, i64 %v1080
  br label %b102
b102:
  %v1082 = phi i64 [ 0, %b100 ], [ %v1173, %b103 ]
  %v1083 = icmp slt i64 %v1082, 1
  br i1 %v1083, label %b103, label %b104
b103:
  %v1084 = mul i64 %v973, 1
  %v1085 = add i64 %v1084, %v1082
  %v1086 = mul i64 %v1085, 8
  %v1087 = add i64 0, %v1082
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v1021, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 0, %v1086
  %v1092 = getelementptr inbounds float, ptr %v1027, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = fadd <8 x float> %v1093, %v1090
  %v1095 = add i64 0, %v1086
  %v1096 = getelementptr inbounds float, ptr %v1033, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1097)
  %v1099 = fcmp ogt <8 x float> %v1098, splat (float 0x4023000000000000)
  %v1100 = select <8 x i1> %v1099, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1098
  %v1101 = fadd <8 x float> %v1100, %v1100
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1103 = fsub <8 x float> %v1102, splat (float 0x4168000000000000)
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1101)
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1104)
  %v1106 = bitcast <8 x float> %v1102 to <8 x i32>
  %v1107 = fmul <8 x float> %v1105, %v1105
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1105, <8 x float> splat (float 0x3F81227F40000000))
  %v1109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1108, <8 x float> %v1105, <8 x float> splat (float 0x3FA5556740000000))
  %v1110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1109, <8 x float> %v1105, <8 x float> splat (float 0x3FC5554B00000000))
  %v1111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1110, <8 x float> %v1105, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1107, <8 x float> %v1111, <8 x float> %v1105)
  %v1113 = shl <8 x i32> %v1106, splat (i32 23)
  %v1114 = add <8 x i32> %v1113, splat (i32 1065353216)
  %v1115 = bitcast <8 x i32> %v1114 to <8 x float>
  %v1116 = fsub <8 x float> %v1115, splat (float 0x3FF0000000000000)
  %v1117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1115, <8 x float> %v1112, <8 x float> %v1116)
  %v1118 = fadd <8 x float> %v1117, splat (float 0x4000000000000000)
  %v1119 = fdiv <8 x float> %v1117, %v1118
  %v1120 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1119, <8 x float> %v1097)
  %v1121 = fmul <8 x float> %v1094, %v1120
  %v1122 = add i64 0, %v1086
  %v1123 = getelementptr inbounds float, ptr %v1039, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = fmul <8 x float> %v1121, %v1124
  %v1126 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1127 = shufflevector <8 x float> %v1126, <8 x float> poison, <8 x i32> zeroinitializer
  %v1128 = fsub <8 x float> %v1127, %v1124
  %v1129 = fmul <8 x float> %v1125, %v1128
  %v1130 = add i64 0, %v1086
  %v1131 = getelementptr inbounds float, ptr %v1045, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = fmul <8 x float> %v1094, %v1124
  %v1134 = fmul <8 x float> %v1120, %v1120
  %v1135 = fsub <8 x float> %v1127, %v1134
  %v1136 = fmul <8 x float> %v1133, %v1135
  %v1137 = fadd <8 x float> %v1132, %v1136
  %v1138 = add i64 0, %v1086
  %v1139 = getelementptr inbounds float, ptr %v1051, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = fmul <8 x float> %v1137, %v1140
  %v1142 = add i64 0, %v1086
  %v1143 = getelementptr inbounds float, ptr %v1057, i64 %v1142
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = fmul <8 x float> %v1144, %v1144
  %v1146 = fsub <8 x float> %v1127, %v1145
  %v1147 = fmul <8 x float> %v1141, %v1146
  %v1148 = fmul <8 x float> %v1137, %v1144
  %v1149 = fmul <8 x float> %v1148, %v1140
  %v1150 = fsub <8 x float> %v1127, %v1140
  %v1151 = fmul <8 x float> %v1149, %v1150
  %v1152 = add i64 0, %v1086
  %v1153 = getelementptr inbounds float, ptr %v1063, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = fmul <8 x float> %v1137, %v1154
  %v1156 = add i64 0, %v1086
  %v1157 = getelementptr inbounds float, ptr %v1069, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = fmul <8 x float> %v1137, %v1158
  %v1160 = fmul <8 x float> %v1159, %v1154
  %v1161 = fsub <8 x float> %v1127, %v1154
  %v1162 = fmul <8 x float> %v1160, %v1161
  %v1163 = add i64 24, %v1086
  %v1164 = getelementptr inbounds float, ptr %v1075, i64 %v1163
  store <8 x float> %v1129, ptr %v1164, align 4
  %v1165 = add i64 16, %v1086
  %v1166 = getelementptr inbounds float, ptr %v1075, i64 %v1165
  store <8 x float> %v1147, ptr %v1166, align 4
  %v1167 = add i64 0, %v1086
  %v1168 = getelementptr inbounds float, ptr %v1075, i64 %v1167
  store <8 x float> %v1151, ptr %v1168, align 4
  %v1169 = add i64 0, %v1086
  %v1170 = getelementptr inbounds float, ptr %v1081, i64 %v1169
  store <8 x float> %v1155, ptr %v1170, align 4
  %v1171 = add i64 8, %v1086
  %v1172 = getelementptr inbounds float, ptr %v1075, i64 %v1171
  store <8 x float> %v1162, ptr %v1172, align 4
  %v1173 = add nsw i64 %v1082, 1
  br label %b102
b104:
  %v1174 = add nsw i64 %v1017, 1
  br label %b99
b101:
  %v1175 = add nsw i64 %v979, 1
  br label %b92
b94:
  %v1176 = add nsw i64 %v973, 1
  br label %b89
b91:
  %v1177 = add nsw i64 %v968, 96
  br label %b86
b88:
  %v1179 = add i64 %v7, 0
  %v1180 = sdiv i64 %v1179, 1
  %v1181 = add i64 %v2, 1
  %v1182 = mul i64 %v1180, %v2
  %v1183 = sdiv i64 %v1182, %v3
  %v1184 = mul i64 %v1183, 1
  %v1185 = icmp slt i64 %v1184, %v7
  %v1186 = select i1 %v1185, i64 %v1184, i64 %v7
  %v1187 = mul i64 %v1180, %v1181
  %v1188 = sdiv i64 %v1187, %v3
  %v1189 = mul i64 %v1188, 1
  %v1190 = icmp slt i64 %v1189, %v7
  %v1191 = select i1 %v1190, i64 %v1189, i64 %v7
  br label %b105
b105:
  %v1192 = phi i64 [ %v1186, %b88 ], [ %v1364, %b110 ]
  %v1193 = icmp slt i64 %v1192, %v1191
  br i1 %v1193, label %b106, label %b107
b106:
  %v1194 = add i64 %v1192, 96
  %v1195 = icmp slt i64 %v1194, %v1191
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v1191
  br label %b108
b108:
  %v1197 = phi i64 [ 0, %b106 ], [ %v1363, %b113 ]
  %v1198 = icmp slt i64 %v1197, 1
  br i1 %v1198, label %b109, label %b110
b109:
  %v1199 = sub i64 %v1196, %v1192
  %v1200 = sub i64 2, 1
  %v1201 = add i64 %v1199, %v1200
  %v1202 = sdiv i64 %v1201, 2
  br label %b111
b111:
  %v1203 = phi i64 [ 0, %b109 ], [ %v1362, %b120 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b112, label %b113
b112:
  %v1205 = mul i64 %v1199, %v1203
  %v1206 = sdiv i64 %v1205, %v1202
  %v1207 = add i64 %v1192, %v1206
  %v1208 = add i64 %v1203, 1
  %v1209 = mul i64 %v1199, %v1208
  %v1210 = sdiv i64 %v1209, %v1202
  %v1211 = add i64 %v1192, %v1210
  %v1212 = mul i64 %v1197, 1280
  %v1213 = getelementptr inbounds float, ptr %v198, i64 %v1212
  %v1214 = sub i64 %v1211, %v1207
  %v1215 = add i64 %v507, 0
  %v1216 = and i64 %v1215, %v152
  %v1217 = mul i64 %v1216, %v7
  %v1218 = add i64 %v1217, %v1207
  %v1219 = mul i64 %v1218, 32
  %v1220 = getelementptr inbounds float, ptr %v82, i64 %v1219
  %v1221 = getelementptr inbounds float, ptr %v1220, i64 0
  %v1222 = sub i64 %v1214, 1
  %v1223 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1222
  %v1224 = load ptr, ptr %v1223, align 4
  %v1225 = icmp sgt i64 %v1214, 0
  br i1 %v1225, label %b114, label %b115
b114:
  call void %v1224(ptr %v1221, i64 32, ptr %v1213, i64 32, ptr %v1178)
  br label %b115
b115:
  %v1226 = add i64 %v1212, 1024
  %v1227 = getelementptr inbounds float, ptr %v198, i64 %v1226
  %v1228 = sub i64 %v1211, %v1207
  %v1229 = add i64 %v507, 0
  %v1230 = and i64 %v1229, %v150
  %v1231 = mul i64 %v1230, %v7
  %v1232 = add i64 %v1231, %v1207
  %v1233 = mul i64 %v1232, 32
  %v1234 = getelementptr inbounds float, ptr %v80, i64 %v1233
  %v1235 = getelementptr inbounds float, ptr %v1234, i64 0
  %v1236 = sub i64 %v1228, 1
  %v1237 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_3_more, i64 %v1236
  %v1238 = load ptr, ptr %v1237, align 4
  %v1239 = icmp sgt i64 %v1228, 0
  br i1 %v1239, label %b116, label %b117
b116:
  call void %v1238(ptr %v1235, i64 32, ptr %v1227, i64 32, ptr %v1178)
  br label %b117
b117:
  %v1240 = add i64 %v1226, 256
  br label %b118
b118:
  %v1241 = phi i64 [ %v1207, %b117 ], [ %v1361, %b123 ]
  %v1242 = icmp slt i64 %v1241, %v1211
  br i1 %v1242, label %b119, label %b120
b119:
  %v1243 = sub i64 %v1241, %v1207
  %v1244 = mul i64 %v1243, 32
  %v1245 = getelementptr inbounds float, ptr %v1178, i64 %v1244
  %v1246 = add i64 %v507, 0
  %v1247 = and i64 %v1246, %v180
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1241
  %v1250 = mul i64 %v1249, 8
  %v1251 = getelementptr inbounds float, ptr %v114, i64 %v1250
  %v1252 = add i64 %v507, 0
  %v1253 = and i64 %v1252, %v136
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1241
  %v1256 = mul i64 %v1255, 8
  %v1257 = getelementptr inbounds float, ptr %v36, i64 %v1256
  %v1258 = add i64 %v507, 0
  %v1259 = and i64 %v1258, 1
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1241
  %v1262 = mul i64 %v1261, 8
  %v1263 = getelementptr inbounds float, ptr %v48, i64 %v1262
  %v1264 = add i64 %v507, 0
  %v1265 = and i64 %v1264, %v186
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1241
  %v1268 = mul i64 %v1267, 8
  %v1269 = getelementptr inbounds float, ptr %v120, i64 %v1268
  %v1270 = add i64 %v507, 0
  %v1271 = and i64 %v1270, %v188
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1241
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v122, i64 %v1274
  %v1276 = add i64 %v507, 0
  %v1277 = and i64 %v1276, 1
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1241
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v52, i64 %v1280
  %v1282 = add i64 %v507, 0
  %v1283 = and i64 %v1282, 1
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1241
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v46, i64 %v1286
  br label %b121
b121:
  %v1288 = phi i64 [ 0, %b119 ], [ %v1360, %b122 ]
  %v1289 = icmp slt i64 %v1288, 1
  br i1 %v1289, label %b122, label %b123
b122:
  %v1290 = mul i64 %v1197, 1
  %v1291 = add i64 %v1290, %v1288
  %v1292 = mul i64 %v1291, 8
  %v1293 = add i64 0, %v1288
  %v1294 = mul i64 %v1293, 8
  %v1295 = getelementptr inbounds float, ptr %v1245, i64 %v1294
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = add i64 1, %v1288
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v1245, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = add i64 2, %v1288
  %v1302 = mul i64 %v1301, 8
  %v1303 = getelementptr inbounds float, ptr %v1245, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = add i64 3, %v1288
  %v1306 = mul i64 %v1305, 8
  %v1307 = getelementptr inbounds float, ptr %v1245, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = add i64 0, %v1292
  %v1310 = getelementptr inbounds float, ptr %v1251, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = add i64 0, %v1292
  %v1313 = getelementptr inbounds float, ptr %v1257, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1314)
  %v1316 = fneg <8 x float> %v1315
  %v1317 = fcmp olt <8 x float> %v1316, splat (float 0xC05A400000000000)
  %v1318 = select <8 x i1> %v1317, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1316
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1320 = fsub <8 x float> %v1319, splat (float 0x4168000000000000)
  %v1321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1318)
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1321)
  %v1323 = bitcast <8 x float> %v1319 to <8 x i32>
  %v1324 = fmul <8 x float> %v1322, %v1322
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1322, <8 x float> splat (float 0x3F81227F40000000))
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1322, <8 x float> splat (float 0x3FA5556740000000))
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1326, <8 x float> %v1322, <8 x float> splat (float 0x3FC5554B00000000))
  %v1328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1327, <8 x float> %v1322, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1328, <8 x float> %v1322)
  %v1330 = sub <8 x i32> %v1323, splat (i32 1262485250)
  %v1331 = lshr <8 x i32> %v1330, splat (i32 1)
  %v1332 = sub <8 x i32> %v1330, %v1331
  %v1333 = shl <8 x i32> %v1331, splat (i32 23)
  %v1334 = bitcast <8 x i32> %v1333 to <8 x float>
  %v1335 = shl <8 x i32> %v1332, splat (i32 23)
  %v1336 = bitcast <8 x i32> %v1335 to <8 x float>
  %v1337 = fadd <8 x float> %v1329, splat (float 0x3FF0000000000000)
  %v1338 = fmul <8 x float> %v1337, %v1334
  %v1339 = fmul <8 x float> %v1338, %v1336
  %v1340 = fcmp olt <8 x float> %v1314, splat (float 0x0000000000000000)
  %v1341 = select <8 x i1> %v1340, <8 x float> %v1339, <8 x float> splat (float 0x3FF0000000000000)
  %v1342 = fadd <8 x float> %v1339, splat (float 0x3FF0000000000000)
  %v1343 = fdiv <8 x float> %v1341, %v1342
  %v1344 = fmul <8 x float> %v1304, %v1343
  %v1345 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1346 = shufflevector <8 x float> %v1345, <8 x float> poison, <8 x i32> zeroinitializer
  %v1347 = fsub <8 x float> %v1346, %v1343
  %v1348 = fmul <8 x float> %v1344, %v1347
  %v1349 = fsub <8 x float> %v1311, %v1348
  %v1350 = add i64 0, %v1292
  %v1351 = getelementptr inbounds float, ptr %v1263, i64 %v1350
  store <8 x float> %v1296, ptr %v1351, align 4
  %v1352 = add i64 0, %v1292
  %v1353 = getelementptr inbounds float, ptr %v1269, i64 %v1352
  store <8 x float> %v1300, ptr %v1353, align 4
  %v1354 = add i64 0, %v1292
  %v1355 = getelementptr inbounds float, ptr %v1275, i64 %v1354
  store <8 x float> %v1304, ptr %v1355, align 4
  %v1356 = add i64 0, %v1292
  %v1357 = getelementptr inbounds float, ptr %v1281, i64 %v1356
  store <8 x float> %v1308, ptr %v1357, align 4
  %v1358 = add i64 0, %v1292
  %v1359 = getelementptr inbounds float, ptr %v1287, i64 %v1358
  store <8 x float> %v1349, ptr %v1359, align 4
  %v1360 = add nsw i64 %v1288, 1
  br label %b121
b123:
  %v1361 = add nsw i64 %v1241, 1
  br label %b118
b120:
  %v1362 = add nsw i64 %v1203, 1
  br label %b111
b113:
  %v1363 = add nsw i64 %v1197, 1
  br label %b108
b110:
  %v1364 = add nsw i64 %v1192, 96
  br label %b105
b107:
  %v1365 = add nsw i64 %v504, 1
  br label %b46
b48:
  %v1366 = icmp sgt i64 %v3, 1
  br i1 %v1366, label %b124, label %b125
b124:
  %v1367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1368 = atomicrmw add ptr %v1367, i64 1 acq_rel
  %v1369 = load i64, ptr %v189, align 8
  %v1370 = add i64 %v1369, 1
  store i64 %v1370, ptr %v189, align 8
  %v1371 = mul i64 %v3, %v1370
  br label %b126
b126:
  %v1372 = load atomic i64, ptr %v1367 acquire, align 8
  %v1373 = icmp slt i64 %v1372, %v1371
  br i1 %v1373, label %b127, label %b128
b127:
  %v1374 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v1375 = add i64 %v7, 0
  %v1376 = sdiv i64 %v1375, 1
  %v1377 = add i64 %v2, 1
  %v1378 = mul i64 %v1376, %v2
  %v1379 = sdiv i64 %v1378, %v3
  %v1380 = mul i64 %v1379, 1
  %v1381 = icmp slt i64 %v1380, %v7
  %v1382 = select i1 %v1381, i64 %v1380, i64 %v7
  %v1383 = mul i64 %v1376, %v1377
  %v1384 = sdiv i64 %v1383, %v3
  %v1385 = mul i64 %v1384, 1
  %v1386 = icmp slt i64 %v1385, %v7
  %v1387 = select i1 %v1386, i64 %v1385, i64 %v7
  br label %b129
b129:
  %v1388 = phi i64 [ %v1382, %b125 ], [ %v1408, %b134 ]
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b130, label %b131
b130:
  br label %b132
b132:
  %v1390 = phi i64 [ 0, %b130 ], [ %v1403, %b133 ]
  %v1391 = phi <8 x float> [ splat (float 0x0000000000000000), %b130 ], [ %v1402, %b133 ]
  %v1392 = icmp slt i64 %v1390, %v5
  br i1 %v1392, label %b133, label %b134
b133:
  %v1393 = add i64 %v1390, 0
  %v1394 = and i64 %v1393, %v186
  %v1395 = mul i64 %v1394, %v7
  %v1396 = add i64 %v1395, %v1388
  %v1397 = mul i64 %v1396, 8
  %v1398 = getelementptr inbounds float, ptr %v120, i64 %v1397
  %v1399 = add i64 0, 0
  %v1400 = getelementptr inbounds float, ptr %v1398, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fadd <8 x float> %v1391, %v1401
  %v1403 = add nsw i64 %v1390, 1
  br label %b132
b134:
  %v1404 = mul i64 %v1388, 8
  %v1405 = getelementptr inbounds float, ptr %v124, i64 %v1404
  %v1406 = add i64 0, 0
  %v1407 = getelementptr inbounds float, ptr %v1405, i64 %v1406
  store <8 x float> %v1391, ptr %v1407, align 4
  %v1408 = add nsw i64 %v1388, 1
  br label %b129
b131:
  %v1409 = icmp sgt i64 %v3, 1
  br i1 %v1409, label %b135, label %b136
b135:
  %v1410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1411 = atomicrmw add ptr %v1410, i64 1 acq_rel
  %v1412 = load i64, ptr %v189, align 8
  %v1413 = add i64 %v1412, 1
  store i64 %v1413, ptr %v189, align 8
  %v1414 = mul i64 %v3, %v1413
  br label %b137
b137:
  %v1415 = load atomic i64, ptr %v1410 acquire, align 8
  %v1416 = icmp slt i64 %v1415, %v1414
  br i1 %v1416, label %b138, label %b139
b138:
  %v1417 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v1418 = add i64 %v7, 0
  %v1419 = sdiv i64 %v1418, 1
  %v1420 = add i64 %v2, 1
  %v1421 = mul i64 %v1419, %v2
  %v1422 = sdiv i64 %v1421, %v3
  %v1423 = mul i64 %v1422, 1
  %v1424 = icmp slt i64 %v1423, %v7
  %v1425 = select i1 %v1424, i64 %v1423, i64 %v7
  %v1426 = mul i64 %v1419, %v1420
  %v1427 = sdiv i64 %v1426, %v3
  %v1428 = mul i64 %v1427, 1
  %v1429 = icmp slt i64 %v1428, %v7
  %v1430 = select i1 %v1429, i64 %v1428, i64 %v7
  br label %b140
b140:
  %v1431 = phi i64 [ %v1425, %b136 ], [ %v1451, %b145 ]
  %v1432 = icmp slt i64 %v1431, %v1430
  br i1 %v1432, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1433 = phi i64 [ 0, %b141 ], [ %v1446, %b144 ]
  %v1434 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v1445, %b144 ]
  %v1435 = icmp slt i64 %v1433, %v5
  br i1 %v1435, label %b144, label %b145
b144:
  %v1436 = add i64 %v1433, 0
  %v1437 = and i64 %v1436, %v188
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1431
  %v1440 = mul i64 %v1439, 8
  %v1441 = getelementptr inbounds float, ptr %v122, i64 %v1440
  %v1442 = add i64 0, 0
  %v1443 = getelementptr inbounds float, ptr %v1441, i64 %v1442
  %v1444 = load <8 x float>, ptr %v1443, align 4
  %v1445 = fadd <8 x float> %v1434, %v1444
  %v1446 = add nsw i64 %v1433, 1
  br label %b143
b145:
  %v1447 = mul i64 %v1431, 8
  %v1448 = getelementptr inbounds float, ptr %v126, i64 %v1447
  %v1449 = add i64 0, 0
  %v1450 = getelementptr inbounds float, ptr %v1448, i64 %v1449
  store <8 x float> %v1434, ptr %v1450, align 4
  %v1451 = add nsw i64 %v1431, 1
  br label %b140
b142:
  %v1452 = icmp sgt i64 %v3, 1
  br i1 %v1452, label %b146, label %b147
b146:
  %v1453 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1454 = atomicrmw add ptr %v1453, i64 1 acq_rel
  %v1455 = load i64, ptr %v189, align 8
  %v1456 = add i64 %v1455, 1
  store i64 %v1456, ptr %v189, align 8
  %v1457 = mul i64 %v3, %v1456
  br label %b148
b148:
  %v1458 = load atomic i64, ptr %v1453 acquire, align 8
  %v1459 = icmp slt i64 %v1458, %v1457
  br i1 %v1459, label %b149, label %b150
b149:
  %v1460 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v1461 = add i64 %v7, 0
  %v1462 = sdiv i64 %v1461, 1
  %v1463 = add i64 %v2, 1
  %v1464 = mul i64 %v1462, %v2
  %v1465 = sdiv i64 %v1464, %v3
  %v1466 = mul i64 %v1465, 1
  %v1467 = icmp slt i64 %v1466, %v7
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v7
  %v1469 = mul i64 %v1462, %v1463
  %v1470 = sdiv i64 %v1469, %v3
  %v1471 = mul i64 %v1470, 1
  %v1472 = icmp slt i64 %v1471, %v7
  %v1473 = select i1 %v1472, i64 %v1471, i64 %v7
  br label %b151
b151:
  %v1474 = phi i64 [ %v1468, %b147 ], [ %v1497, %b156 ]
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1476 = phi i64 [ 0, %b152 ], [ %v1496, %b159 ]
  %v1477 = icmp slt i64 %v1476, 32
  br i1 %v1477, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1478 = phi i64 [ 0, %b155 ], [ %v1491, %b158 ]
  %v1479 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v1490, %b158 ]
  %v1480 = icmp slt i64 %v1478, %v5
  br i1 %v1480, label %b158, label %b159
b158:
  %v1481 = add i64 %v1478, 0
  %v1482 = and i64 %v1481, %v152
  %v1483 = mul i64 %v1482, %v7
  %v1484 = add i64 %v1483, %v1474
  %v1485 = mul i64 %v1484, 32
  %v1486 = getelementptr inbounds float, ptr %v82, i64 %v1485
  %v1487 = add i64 0, %v1476
  %v1488 = getelementptr inbounds float, ptr %v1486, i64 %v1487
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = fadd <8 x float> %v1479, %v1489
  %v1491 = add nsw i64 %v1478, 1
  br label %b157
b159:
  %v1492 = mul i64 %v1474, 32
  %v1493 = getelementptr inbounds float, ptr %v128, i64 %v1492
  %v1494 = add i64 0, %v1476
  %v1495 = getelementptr inbounds float, ptr %v1493, i64 %v1494
  store <8 x float> %v1479, ptr %v1495, align 4
  %v1496 = add nsw i64 %v1476, 8
  br label %b154
b156:
  %v1497 = add nsw i64 %v1474, 1
  br label %b151
b153:
  %v1498 = icmp sgt i64 %v3, 1
  br i1 %v1498, label %b160, label %b161
b160:
  %v1499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1500 = atomicrmw add ptr %v1499, i64 1 acq_rel
  %v1501 = load i64, ptr %v189, align 8
  %v1502 = add i64 %v1501, 1
  store i64 %v1502, ptr %v189, align 8
  %v1503 = mul i64 %v3, %v1502
  br label %b162
b162:
  %v1504 = load atomic i64, ptr %v1499 acquire, align 8
  %v1505 = icmp slt i64 %v1504, %v1503
  br i1 %v1505, label %b163, label %b164
b163:
  %v1506 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v1507 = mul i64 0, 32
  %v1508 = getelementptr inbounds float, ptr %v82, i64 %v1507
  %v1509 = getelementptr inbounds float, ptr %v1508, i64 0
  %v1510 = mul i64 0, 8
  %v1511 = getelementptr inbounds float, ptr %v88, i64 %v1510
  %v1512 = getelementptr inbounds float, ptr %v1511, i64 0
  %v1513 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1514 = add i64 32, 1
  %v1515 = sdiv i64 %v1514, 2
  %v1516 = add i64 %v2, 1
  %v1517 = mul i64 %v1515, %v2
  %v1518 = sdiv i64 %v1517, %v3
  %v1519 = mul i64 %v1518, 2
  %v1520 = icmp slt i64 %v1519, 32
  %v1521 = select i1 %v1520, i64 %v1519, i64 32
  %v1522 = mul i64 %v1515, %v1516
  %v1523 = sdiv i64 %v1522, %v3
  %v1524 = mul i64 %v1523, 2
  %v1525 = icmp slt i64 %v1524, 32
  %v1526 = select i1 %v1525, i64 %v1524, i64 32
  %v1527 = getelementptr inbounds float, ptr %v62, i64 8
  br label %b165
b165:
  %v1528 = phi i64 [ %v1521, %b161 ], [ %v1536, %b170 ]
  %v1529 = icmp slt i64 %v1528, %v1526
  br i1 %v1529, label %b166, label %b167
b166:
  %v1530 = mul i64 %v1528, 24
  %v1531 = getelementptr inbounds float, ptr %v1527, i64 %v1530
  br label %b168
b168:
  %v1532 = phi i64 [ 0, %b166 ], [ %v1535, %b169 ]
  %v1533 = icmp slt i64 %v1532, 8
  br i1 %v1533, label %b169, label %b170
b169:
  %v1534 = getelementptr inbounds float, ptr %v1531, i64 %v1532
  store float 0x0000000000000000, ptr %v1534, align 4
  %v1535 = add nsw i64 %v1532, 1
  br label %b168
b170:
  %v1536 = add nsw i64 %v1528, 1
  br label %b165
b167:
  %v1537 = mul i64 %v8, 1
  br label %b171
b171:
  %v1538 = phi i64 [ 0, %b167 ], [ %v1642, %b176 ]
  %v1539 = icmp slt i64 %v1538, %v1537
  br i1 %v1539, label %b172, label %b173
b172:
  %v1540 = sub i64 %v1537, %v1538
  %v1541 = icmp slt i64 %v1540, 384
  %v1542 = select i1 %v1541, i64 %v1540, i64 384
  br label %b174
b174:
  %v1543 = phi i64 [ %v1521, %b172 ], [ %v1641, %b200 ]
  %v1544 = icmp slt i64 %v1543, %v1526
  br i1 %v1544, label %b175, label %b176
b175:
  %v1545 = sub i64 %v1526, %v1543
  %v1546 = icmp slt i64 %v1545, 64
  %v1547 = select i1 %v1546, i64 %v1545, i64 64
  %v1548 = sdiv i64 %v1547, 2
  %v1549 = mul i64 %v1548, 2
  %v1550 = sub i64 %v1547, %v1549
  %v1551 = mul i64 %v1538, 32
  %v1552 = add i64 %v1551, %v1543
  %v1553 = getelementptr inbounds float, ptr %v1509, i64 %v1552
  br label %b177
b177:
  %v1554 = phi i64 [ 0, %b175 ], [ %v1580, %b185 ]
  %v1555 = icmp slt i64 %v1554, %v1542
  br i1 %v1555, label %b178, label %b179
b178:
  %v1556 = mul i64 %v1554, 32
  %v1557 = getelementptr inbounds float, ptr %v1553, i64 %v1556
  %v1558 = mul i64 %v1554, 2
  %v1559 = getelementptr inbounds float, ptr %v1513, i64 %v1558
  br label %b180
b180:
  %v1560 = phi i64 [ 0, %b178 ], [ %v1569, %b181 ]
  %v1561 = icmp slt i64 %v1560, %v1548
  br i1 %v1561, label %b181, label %b182
b181:
  %v1562 = mul i64 %v1560, 2
  %v1563 = getelementptr inbounds float, ptr %v1557, i64 %v1562
  %v1564 = mul i64 %v1560, 768
  %v1565 = getelementptr inbounds float, ptr %v1559, i64 %v1564
  %v1566 = getelementptr inbounds float, ptr %v1563, i64 0
  %v1567 = load <2 x float>, ptr %v1566, align 4
  %v1568 = getelementptr inbounds float, ptr %v1565, i64 0
  store <2 x float> %v1567, ptr %v1568, align 4
  %v1569 = add nsw i64 %v1560, 1
  br label %b180
b182:
  %v1570 = mul i64 %v1548, 2
  %v1571 = getelementptr inbounds float, ptr %v1557, i64 %v1570
  %v1572 = mul i64 %v1548, 768
  %v1573 = getelementptr inbounds float, ptr %v1559, i64 %v1572
  br label %b183
b183:
  %v1574 = phi i64 [ 0, %b182 ], [ %v1579, %b184 ]
  %v1575 = icmp slt i64 %v1574, %v1550
  br i1 %v1575, label %b184, label %b185
b184:
  %v1576 = getelementptr inbounds float, ptr %v1571, i64 %v1574
  %v1577 = load float, ptr %v1576, align 4
  %v1578 = getelementptr inbounds float, ptr %v1573, i64 %v1574
  store float %v1577, ptr %v1578, align 4
  %v1579 = add nsw i64 %v1574, 1
  br label %b183, !llvm.loop !0
b185:
  %v1580 = add nsw i64 %v1554, 1
  br label %b177
b179:
  br label %b186
b186:
  %v1581 = phi i64 [ 0, %b179 ], [ %v1616, %b194 ]
  %v1582 = icmp slt i64 %v1581, 0
  br i1 %v1582, label %b187, label %b188
b187:
  %v1583 = mul i64 %v1538, 8
  %v1584 = add i64 %v1583, %v1581
  %v1585 = getelementptr inbounds float, ptr %v1512, i64 %v1584
  br label %b189
b189:
  %v1586 = phi i64 [ 0, %b187 ], [ %v1604, %b190 ]
  %v1587 = icmp slt i64 %v1586, %v1542
  br i1 %v1587, label %b190, label %b191
b190:
  %v1588 = mul i64 %v1586, 8
  %v1589 = getelementptr inbounds float, ptr %v1585, i64 %v1588
  %v1590 = mul i64 %v1586, 32
  %v1591 = getelementptr inbounds float, ptr %v194, i64 %v1590
  %v1592 = getelementptr inbounds float, ptr %v1589, i64 0
  %v1593 = load <8 x float>, ptr %v1592, align 4
  %v1594 = getelementptr inbounds float, ptr %v1591, i64 0
  store <8 x float> %v1593, ptr %v1594, align 4
  %v1595 = getelementptr inbounds float, ptr %v1589, i64 8
  %v1596 = load <8 x float>, ptr %v1595, align 4
  %v1597 = getelementptr inbounds float, ptr %v1591, i64 8
  store <8 x float> %v1596, ptr %v1597, align 4
  %v1598 = getelementptr inbounds float, ptr %v1589, i64 16
  %v1599 = load <8 x float>, ptr %v1598, align 4
  %v1600 = getelementptr inbounds float, ptr %v1591, i64 16
  store <8 x float> %v1599, ptr %v1600, align 4
  %v1601 = getelementptr inbounds float, ptr %v1589, i64 24
  %v1602 = load <8 x float>, ptr %v1601, align 4
  %v1603 = getelementptr inbounds float, ptr %v1591, i64 24
  store <8 x float> %v1602, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1586, 1
  br label %b189
b191:
  %v1605 = sdiv i64 %v1547, 2
  br label %b192
b192:
  %v1606 = phi i64 [ 0, %b191 ], [ %v1615, %b193 ]
  %v1607 = icmp slt i64 %v1606, %v1605
  br i1 %v1607, label %b193, label %b194
b193:
  %v1608 = mul i64 %v1606, 2
  %v1609 = add i64 %v1543, %v1608
  %v1610 = mul i64 %v1606, 768
  %v1611 = getelementptr inbounds float, ptr %v1513, i64 %v1610
  %v1612 = mul i64 %v1609, 24
  %v1613 = add i64 %v1612, %v1581
  %v1614 = getelementptr inbounds float, ptr %v1527, i64 %v1613
  call void @outer_2x32(ptr %v1611, ptr %v194, i64 %v1542, ptr %v1614, i64 24)
  %v1615 = add nsw i64 %v1606, 1
  br label %b192
b194:
  %v1616 = add nsw i64 %v1581, 32
  br label %b186
b188:
  %v1617 = mul i64 %v1538, 8
  %v1618 = add i64 %v1617, 0
  %v1619 = getelementptr inbounds float, ptr %v1512, i64 %v1618
  br label %b195
b195:
  %v1620 = phi i64 [ 0, %b188 ], [ %v1629, %b196 ]
  %v1621 = icmp slt i64 %v1620, %v1542
  br i1 %v1621, label %b196, label %b197
b196:
  %v1622 = mul i64 %v1620, 8
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  %v1624 = mul i64 %v1620, 8
  %v1625 = getelementptr inbounds float, ptr %v194, i64 %v1624
  %v1626 = getelementptr inbounds float, ptr %v1623, i64 0
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = getelementptr inbounds float, ptr %v1625, i64 0
  store <8 x float> %v1627, ptr %v1628, align 4
  %v1629 = add nsw i64 %v1620, 1
  br label %b195
b197:
  %v1630 = sdiv i64 %v1547, 2
  br label %b198
b198:
  %v1631 = phi i64 [ 0, %b197 ], [ %v1640, %b199 ]
  %v1632 = icmp slt i64 %v1631, %v1630
  br i1 %v1632, label %b199, label %b200
b199:
  %v1633 = mul i64 %v1631, 2
  %v1634 = add i64 %v1543, %v1633
  %v1635 = mul i64 %v1631, 768
  %v1636 = getelementptr inbounds float, ptr %v1513, i64 %v1635
  %v1637 = mul i64 %v1634, 24
  %v1638 = add i64 %v1637, 0
  %v1639 = getelementptr inbounds float, ptr %v1527, i64 %v1638
  call void @outer_2x8(ptr %v1636, ptr %v194, i64 %v1542, ptr %v1639, i64 24)
  %v1640 = add nsw i64 %v1631, 1
  br label %b198
b200:
  %v1641 = add nsw i64 %v1543, 64
  br label %b174
b176:
  %v1642 = add nsw i64 %v1538, 384
  br label %b171
b173:
  %v1643 = icmp sgt i64 %v3, 1
  br i1 %v1643, label %b201, label %b202
b201:
  %v1644 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1645 = atomicrmw add ptr %v1644, i64 1 acq_rel
  %v1646 = load i64, ptr %v189, align 8
  %v1647 = add i64 %v1646, 1
  store i64 %v1647, ptr %v189, align 8
  %v1648 = mul i64 %v3, %v1647
  br label %b203
b203:
  %v1649 = load atomic i64, ptr %v1644 acquire, align 8
  %v1650 = icmp slt i64 %v1649, %v1648
  br i1 %v1650, label %b204, label %b205
b204:
  %v1651 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v1652 = mul i64 0, 32
  %v1653 = getelementptr inbounds float, ptr %v82, i64 %v1652
  %v1654 = getelementptr inbounds float, ptr %v1653, i64 0
  %v1655 = mul i64 0, 8
  %v1656 = getelementptr inbounds float, ptr %v42, i64 %v1655
  %v1657 = getelementptr inbounds float, ptr %v1656, i64 0
  %v1658 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1659 = add i64 32, 1
  %v1660 = sdiv i64 %v1659, 2
  %v1661 = add i64 %v2, 1
  %v1662 = mul i64 %v1660, %v2
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 2
  %v1665 = icmp slt i64 %v1664, 32
  %v1666 = select i1 %v1665, i64 %v1664, i64 32
  %v1667 = mul i64 %v1660, %v1661
  %v1668 = sdiv i64 %v1667, %v3
  %v1669 = mul i64 %v1668, 2
  %v1670 = icmp slt i64 %v1669, 32
  %v1671 = select i1 %v1670, i64 %v1669, i64 32
  %v1672 = getelementptr inbounds float, ptr %v62, i64 16
  br label %b206
b206:
  %v1673 = phi i64 [ %v1666, %b202 ], [ %v1681, %b211 ]
  %v1674 = icmp slt i64 %v1673, %v1671
  br i1 %v1674, label %b207, label %b208
b207:
  %v1675 = mul i64 %v1673, 24
  %v1676 = getelementptr inbounds float, ptr %v1672, i64 %v1675
  br label %b209
b209:
  %v1677 = phi i64 [ 0, %b207 ], [ %v1680, %b210 ]
  %v1678 = icmp slt i64 %v1677, 8
  br i1 %v1678, label %b210, label %b211
b210:
  %v1679 = getelementptr inbounds float, ptr %v1676, i64 %v1677
  store float 0x0000000000000000, ptr %v1679, align 4
  %v1680 = add nsw i64 %v1677, 1
  br label %b209
b211:
  %v1681 = add nsw i64 %v1673, 1
  br label %b206
b208:
  %v1682 = mul i64 %v8, 1
  br label %b212
b212:
  %v1683 = phi i64 [ 0, %b208 ], [ %v1787, %b217 ]
  %v1684 = icmp slt i64 %v1683, %v1682
  br i1 %v1684, label %b213, label %b214
b213:
  %v1685 = sub i64 %v1682, %v1683
  %v1686 = icmp slt i64 %v1685, 384
  %v1687 = select i1 %v1686, i64 %v1685, i64 384
  br label %b215
b215:
  %v1688 = phi i64 [ %v1666, %b213 ], [ %v1786, %b241 ]
  %v1689 = icmp slt i64 %v1688, %v1671
  br i1 %v1689, label %b216, label %b217
b216:
  %v1690 = sub i64 %v1671, %v1688
  %v1691 = icmp slt i64 %v1690, 64
  %v1692 = select i1 %v1691, i64 %v1690, i64 64
  %v1693 = sdiv i64 %v1692, 2
  %v1694 = mul i64 %v1693, 2
  %v1695 = sub i64 %v1692, %v1694
  %v1696 = mul i64 %v1683, 32
  %v1697 = add i64 %v1696, %v1688
  %v1698 = getelementptr inbounds float, ptr %v1654, i64 %v1697
  br label %b218
b218:
  %v1699 = phi i64 [ 0, %b216 ], [ %v1725, %b226 ]
  %v1700 = icmp slt i64 %v1699, %v1687
  br i1 %v1700, label %b219, label %b220
b219:
  %v1701 = mul i64 %v1699, 32
  %v1702 = getelementptr inbounds float, ptr %v1698, i64 %v1701
  %v1703 = mul i64 %v1699, 2
  %v1704 = getelementptr inbounds float, ptr %v1658, i64 %v1703
  br label %b221
b221:
  %v1705 = phi i64 [ 0, %b219 ], [ %v1714, %b222 ]
  %v1706 = icmp slt i64 %v1705, %v1693
  br i1 %v1706, label %b222, label %b223
b222:
  %v1707 = mul i64 %v1705, 2
  %v1708 = getelementptr inbounds float, ptr %v1702, i64 %v1707
  %v1709 = mul i64 %v1705, 768
  %v1710 = getelementptr inbounds float, ptr %v1704, i64 %v1709
  %v1711 = getelementptr inbounds float, ptr %v1708, i64 0
  %v1712 = load <2 x float>, ptr %v1711, align 4
  %v1713 = getelementptr inbounds float, ptr %v1710, i64 0
  store <2 x float> %v1712, ptr %v1713, align 4
  %v1714 = add nsw i64 %v1705, 1
  br label %b221
b223:
  %v1715 = mul i64 %v1693, 2
  %v1716 = getelementptr inbounds float, ptr %v1702, i64 %v1715
  %v1717 = mul i64 %v1693, 768
  %v1718 = getelementptr inbounds float, ptr %v1704, i64 %v1717
  br label %b224
b224:
  %v1719 = phi i64 [ 0, %b223 ], [ %v1724, %b225 ]
  %v1720 = icmp slt i64 %v1719, %v1695
  br i1 %v1720, label %b225, label %b226
b225:
  %v1721 = getelementptr inbounds float, ptr %v1716, i64 %v1719
  %v1722 = load float, ptr %v1721, align 4
  %v1723 = getelementptr inbounds float, ptr %v1718, i64 %v1719
  store float %v1722, ptr %v1723, align 4
  %v1724 = add nsw i64 %v1719, 1
  br label %b224, !llvm.loop !3
b226:
  %v1725 = add nsw i64 %v1699, 1
  br label %b218
b220:
  br label %b227
b227:
  %v1726 = phi i64 [ 0, %b220 ], [ %v1761, %b235 ]
  %v1727 = icmp slt i64 %v1726, 0
  br i1 %v1727, label %b228, label %b229
b228:
  %v1728 = mul i64 %v1683, 8
  %v1729 = add i64 %v1728, %v1726
  %v1730 = getelementptr inbounds float, ptr %v1657, i64 %v1729
  br label %b230
b230:
  %v1731 = phi i64 [ 0, %b228 ], [ %v1749, %b231 ]
  %v1732 = icmp slt i64 %v1731, %v1687
  br i1 %v1732, label %b231, label %b232
b231:
  %v1733 = mul i64 %v1731, 8
  %v1734 = getelementptr inbounds float, ptr %v1730, i64 %v1733
  %v1735 = mul i64 %v1731, 32
  %v1736 = getelementptr inbounds float, ptr %v194, i64 %v1735
  %v1737 = getelementptr inbounds float, ptr %v1734, i64 0
  %v1738 = load <8 x float>, ptr %v1737, align 4
  %v1739 = getelementptr inbounds float, ptr %v1736, i64 0
  store <8 x float> %v1738, ptr %v1739, align 4
  %v1740 = getelementptr inbounds float, ptr %v1734, i64 8
  %v1741 = load <8 x float>, ptr %v1740, align 4
  %v1742 = getelementptr inbounds float, ptr %v1736, i64 8
  store <8 x float> %v1741, ptr %v1742, align 4
  %v1743 = getelementptr inbounds float, ptr %v1734, i64 16
  %v1744 = load <8 x float>, ptr %v1743, align 4
  %v1745 = getelementptr inbounds float, ptr %v1736, i64 16
  store <8 x float> %v1744, ptr %v1745, align 4
  %v1746 = getelementptr inbounds float, ptr %v1734, i64 24
  %v1747 = load <8 x float>, ptr %v1746, align 4
  %v1748 = getelementptr inbounds float, ptr %v1736, i64 24
  store <8 x float> %v1747, ptr %v1748, align 4
  %v1749 = add nsw i64 %v1731, 1
  br label %b230
b232:
  %v1750 = sdiv i64 %v1692, 2
  br label %b233
b233:
  %v1751 = phi i64 [ 0, %b232 ], [ %v1760, %b234 ]
  %v1752 = icmp slt i64 %v1751, %v1750
  br i1 %v1752, label %b234, label %b235
b234:
  %v1753 = mul i64 %v1751, 2
  %v1754 = add i64 %v1688, %v1753
  %v1755 = mul i64 %v1751, 768
  %v1756 = getelementptr inbounds float, ptr %v1658, i64 %v1755
  %v1757 = mul i64 %v1754, 24
  %v1758 = add i64 %v1757, %v1726
  %v1759 = getelementptr inbounds float, ptr %v1672, i64 %v1758
  call void @outer_2x32(ptr %v1756, ptr %v194, i64 %v1687, ptr %v1759, i64 24)
  %v1760 = add nsw i64 %v1751, 1
  br label %b233
b235:
  %v1761 = add nsw i64 %v1726, 32
  br label %b227
b229:
  %v1762 = mul i64 %v1683, 8
  %v1763 = add i64 %v1762, 0
  %v1764 = getelementptr inbounds float, ptr %v1657, i64 %v1763
  br label %b236
b236:
  %v1765 = phi i64 [ 0, %b229 ], [ %v1774, %b237 ]
  %v1766 = icmp slt i64 %v1765, %v1687
  br i1 %v1766, label %b237, label %b238
b237:
  %v1767 = mul i64 %v1765, 8
  %v1768 = getelementptr inbounds float, ptr %v1764, i64 %v1767
  %v1769 = mul i64 %v1765, 8
  %v1770 = getelementptr inbounds float, ptr %v194, i64 %v1769
  %v1771 = getelementptr inbounds float, ptr %v1768, i64 0
  %v1772 = load <8 x float>, ptr %v1771, align 4
  %v1773 = getelementptr inbounds float, ptr %v1770, i64 0
  store <8 x float> %v1772, ptr %v1773, align 4
  %v1774 = add nsw i64 %v1765, 1
  br label %b236
b238:
  %v1775 = sdiv i64 %v1692, 2
  br label %b239
b239:
  %v1776 = phi i64 [ 0, %b238 ], [ %v1785, %b240 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b240, label %b241
b240:
  %v1778 = mul i64 %v1776, 2
  %v1779 = add i64 %v1688, %v1778
  %v1780 = mul i64 %v1776, 768
  %v1781 = getelementptr inbounds float, ptr %v1658, i64 %v1780
  %v1782 = mul i64 %v1779, 24
  %v1783 = add i64 %v1782, 0
  %v1784 = getelementptr inbounds float, ptr %v1672, i64 %v1783
  call void @outer_2x8(ptr %v1781, ptr %v194, i64 %v1687, ptr %v1784, i64 24)
  %v1785 = add nsw i64 %v1776, 1
  br label %b239
b241:
  %v1786 = add nsw i64 %v1688, 64
  br label %b215
b217:
  %v1787 = add nsw i64 %v1683, 384
  br label %b212
b214:
  %v1788 = icmp sgt i64 %v3, 1
  br i1 %v1788, label %b242, label %b243
b242:
  %v1789 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1790 = atomicrmw add ptr %v1789, i64 1 acq_rel
  %v1791 = load i64, ptr %v189, align 8
  %v1792 = add i64 %v1791, 1
  store i64 %v1792, ptr %v189, align 8
  %v1793 = mul i64 %v3, %v1792
  br label %b244
b244:
  %v1794 = load atomic i64, ptr %v1789 acquire, align 8
  %v1795 = icmp slt i64 %v1794, %v1793
  br i1 %v1795, label %b245, label %b246
b245:
  %v1796 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1797 = mul i64 0, 32
  %v1798 = getelementptr inbounds float, ptr %v82, i64 %v1797
  %v1799 = getelementptr inbounds float, ptr %v1798, i64 0
  %v1800 = mul i64 0, 8
  %v1801 = getelementptr inbounds float, ptr %v38, i64 %v1800
  %v1802 = getelementptr inbounds float, ptr %v1801, i64 0
  %v1803 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1804 = add i64 32, 1
  %v1805 = sdiv i64 %v1804, 2
  %v1806 = add i64 %v2, 1
  %v1807 = mul i64 %v1805, %v2
  %v1808 = sdiv i64 %v1807, %v3
  %v1809 = mul i64 %v1808, 2
  %v1810 = icmp slt i64 %v1809, 32
  %v1811 = select i1 %v1810, i64 %v1809, i64 32
  %v1812 = mul i64 %v1805, %v1806
  %v1813 = sdiv i64 %v1812, %v3
  %v1814 = mul i64 %v1813, 2
  %v1815 = icmp slt i64 %v1814, 32
  %v1816 = select i1 %v1815, i64 %v1814, i64 32
  %v1817 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b247
b247:
  %v1818 = phi i64 [ %v1811, %b243 ], [ %v1826, %b252 ]
  %v1819 = icmp slt i64 %v1818, %v1816
  br i1 %v1819, label %b248, label %b249
b248:
  %v1820 = mul i64 %v1818, 8
  %v1821 = getelementptr inbounds float, ptr %v1817, i64 %v1820
  br label %b250
b250:
  %v1822 = phi i64 [ 0, %b248 ], [ %v1825, %b251 ]
  %v1823 = icmp slt i64 %v1822, 8
  br i1 %v1823, label %b251, label %b252
b251:
  %v1824 = getelementptr inbounds float, ptr %v1821, i64 %v1822
  store float 0x0000000000000000, ptr %v1824, align 4
  %v1825 = add nsw i64 %v1822, 1
  br label %b250
b252:
  %v1826 = add nsw i64 %v1818, 1
  br label %b247
b249:
  %v1827 = mul i64 %v8, 1
  br label %b253
b253:
  %v1828 = phi i64 [ 0, %b249 ], [ %v1932, %b258 ]
  %v1829 = icmp slt i64 %v1828, %v1827
  br i1 %v1829, label %b254, label %b255
b254:
  %v1830 = sub i64 %v1827, %v1828
  %v1831 = icmp slt i64 %v1830, 384
  %v1832 = select i1 %v1831, i64 %v1830, i64 384
  br label %b256
b256:
  %v1833 = phi i64 [ %v1811, %b254 ], [ %v1931, %b282 ]
  %v1834 = icmp slt i64 %v1833, %v1816
  br i1 %v1834, label %b257, label %b258
b257:
  %v1835 = sub i64 %v1816, %v1833
  %v1836 = icmp slt i64 %v1835, 64
  %v1837 = select i1 %v1836, i64 %v1835, i64 64
  %v1838 = sdiv i64 %v1837, 2
  %v1839 = mul i64 %v1838, 2
  %v1840 = sub i64 %v1837, %v1839
  %v1841 = mul i64 %v1828, 32
  %v1842 = add i64 %v1841, %v1833
  %v1843 = getelementptr inbounds float, ptr %v1799, i64 %v1842
  br label %b259
b259:
  %v1844 = phi i64 [ 0, %b257 ], [ %v1870, %b267 ]
  %v1845 = icmp slt i64 %v1844, %v1832
  br i1 %v1845, label %b260, label %b261
b260:
  %v1846 = mul i64 %v1844, 32
  %v1847 = getelementptr inbounds float, ptr %v1843, i64 %v1846
  %v1848 = mul i64 %v1844, 2
  %v1849 = getelementptr inbounds float, ptr %v1803, i64 %v1848
  br label %b262
b262:
  %v1850 = phi i64 [ 0, %b260 ], [ %v1859, %b263 ]
  %v1851 = icmp slt i64 %v1850, %v1838
  br i1 %v1851, label %b263, label %b264
b263:
  %v1852 = mul i64 %v1850, 2
  %v1853 = getelementptr inbounds float, ptr %v1847, i64 %v1852
  %v1854 = mul i64 %v1850, 768
  %v1855 = getelementptr inbounds float, ptr %v1849, i64 %v1854
  %v1856 = getelementptr inbounds float, ptr %v1853, i64 0
  %v1857 = load <2 x float>, ptr %v1856, align 4
  %v1858 = getelementptr inbounds float, ptr %v1855, i64 0
  store <2 x float> %v1857, ptr %v1858, align 4
  %v1859 = add nsw i64 %v1850, 1
  br label %b262
b264:
  %v1860 = mul i64 %v1838, 2
  %v1861 = getelementptr inbounds float, ptr %v1847, i64 %v1860
  %v1862 = mul i64 %v1838, 768
  %v1863 = getelementptr inbounds float, ptr %v1849, i64 %v1862
  br label %b265
b265:
  %v1864 = phi i64 [ 0, %b264 ], [ %v1869, %b266 ]
  %v1865 = icmp slt i64 %v1864, %v1840
  br i1 %v1865, label %b266, label %b267
b266:
  %v1866 = getelementptr inbounds float, ptr %v1861, i64 %v1864
  %v1867 = load float, ptr %v1866, align 4
  %v1868 = getelementptr inbounds float, ptr %v1863, i64 %v1864
  store float %v1867, ptr %v1868, align 4
  %v1869 = add nsw i64 %v1864, 1
  br label %b265, !llvm.loop !6
b267:
  %v1870 = add nsw i64 %v1844, 1
  br label %b259
b261:
  br label %b268
b268:
  %v1871 = phi i64 [ 0, %b261 ], [ %v1906, %b276 ]
  %v1872 = icmp slt i64 %v1871, 0
  br i1 %v1872, label %b269, label %b270
b269:
  %v1873 = mul i64 %v1828, 8
  %v1874 = add i64 %v1873, %v1871
  %v1875 = getelementptr inbounds float, ptr %v1802, i64 %v1874
  br label %b271
b271:
  %v1876 = phi i64 [ 0, %b269 ], [ %v1894, %b272 ]
  %v1877 = icmp slt i64 %v1876, %v1832
  br i1 %v1877, label %b272, label %b273
b272:
  %v1878 = mul i64 %v1876, 8
  %v1879 = getelementptr inbounds float, ptr %v1875, i64 %v1878
  %v1880 = mul i64 %v1876, 32
  %v1881 = getelementptr inbounds float, ptr %v194, i64 %v1880
  %v1882 = getelementptr inbounds float, ptr %v1879, i64 0
  %v1883 = load <8 x float>, ptr %v1882, align 4
  %v1884 = getelementptr inbounds float, ptr %v1881, i64 0
  store <8 x float> %v1883, ptr %v1884, align 4
  %v1885 = getelementptr inbounds float, ptr %v1879, i64 8
  %v1886 = load <8 x float>, ptr %v1885, align 4
  %v1887 = getelementptr inbounds float, ptr %v1881, i64 8
  store <8 x float> %v1886, ptr %v1887, align 4
  %v1888 = getelementptr inbounds float, ptr %v1879, i64 16
  %v1889 = load <8 x float>, ptr %v1888, align 4
  %v1890 = getelementptr inbounds float, ptr %v1881, i64 16
  store <8 x float> %v1889, ptr %v1890, align 4
  %v1891 = getelementptr inbounds float, ptr %v1879, i64 24
  %v1892 = load <8 x float>, ptr %v1891, align 4
  %v1893 = getelementptr inbounds float, ptr %v1881, i64 24
  store <8 x float> %v1892, ptr %v1893, align 4
  %v1894 = add nsw i64 %v1876, 1
  br label %b271
b273:
  %v1895 = sdiv i64 %v1837, 2
  br label %b274
b274:
  %v1896 = phi i64 [ 0, %b273 ], [ %v1905, %b275 ]
  %v1897 = icmp slt i64 %v1896, %v1895
  br i1 %v1897, label %b275, label %b276
b275:
  %v1898 = mul i64 %v1896, 2
  %v1899 = add i64 %v1833, %v1898
  %v1900 = mul i64 %v1896, 768
  %v1901 = getelementptr inbounds float, ptr %v1803, i64 %v1900
  %v1902 = mul i64 %v1899, 8
  %v1903 = add i64 %v1902, %v1871
  %v1904 = getelementptr inbounds float, ptr %v1817, i64 %v1903
  call void @outer_2x32(ptr %v1901, ptr %v194, i64 %v1832, ptr %v1904, i64 8)
  %v1905 = add nsw i64 %v1896, 1
  br label %b274
b276:
  %v1906 = add nsw i64 %v1871, 32
  br label %b268
b270:
  %v1907 = mul i64 %v1828, 8
  %v1908 = add i64 %v1907, 0
  %v1909 = getelementptr inbounds float, ptr %v1802, i64 %v1908
  br label %b277
b277:
  %v1910 = phi i64 [ 0, %b270 ], [ %v1919, %b278 ]
  %v1911 = icmp slt i64 %v1910, %v1832
  br i1 %v1911, label %b278, label %b279
b278:
  %v1912 = mul i64 %v1910, 8
  %v1913 = getelementptr inbounds float, ptr %v1909, i64 %v1912
  %v1914 = mul i64 %v1910, 8
  %v1915 = getelementptr inbounds float, ptr %v194, i64 %v1914
  %v1916 = getelementptr inbounds float, ptr %v1913, i64 0
  %v1917 = load <8 x float>, ptr %v1916, align 4
  %v1918 = getelementptr inbounds float, ptr %v1915, i64 0
  store <8 x float> %v1917, ptr %v1918, align 4
  %v1919 = add nsw i64 %v1910, 1
  br label %b277
b279:
  %v1920 = sdiv i64 %v1837, 2
  br label %b280
b280:
  %v1921 = phi i64 [ 0, %b279 ], [ %v1930, %b281 ]
  %v1922 = icmp slt i64 %v1921, %v1920
  br i1 %v1922, label %b281, label %b282
b281:
  %v1923 = mul i64 %v1921, 2
  %v1924 = add i64 %v1833, %v1923
  %v1925 = mul i64 %v1921, 768
  %v1926 = getelementptr inbounds float, ptr %v1803, i64 %v1925
  %v1927 = mul i64 %v1924, 8
  %v1928 = add i64 %v1927, 0
  %v1929 = getelementptr inbounds float, ptr %v1817, i64 %v1928
  call void @outer_2x8(ptr %v1926, ptr %v194, i64 %v1832, ptr %v1929, i64 8)
  %v1930 = add nsw i64 %v1921, 1
  br label %b280
b282:
  %v1931 = add nsw i64 %v1833, 64
  br label %b256
b258:
  %v1932 = add nsw i64 %v1828, 384
  br label %b253
b255:
  %v1933 = icmp sgt i64 %v3, 1
  br i1 %v1933, label %b283, label %b284
b283:
  %v1934 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1935 = atomicrmw add ptr %v1934, i64 1 acq_rel
  %v1936 = load i64, ptr %v189, align 8
  %v1937 = add i64 %v1936, 1
  store i64 %v1937, ptr %v189, align 8
  %v1938 = mul i64 %v3, %v1937
  br label %b285
b285:
  %v1939 = load atomic i64, ptr %v1934 acquire, align 8
  %v1940 = icmp slt i64 %v1939, %v1938
  br i1 %v1940, label %b286, label %b287
b286:
  %v1941 = call i32 @sched_yield()
  br label %b285
b287:
  br label %b284
b284:
  %v1942 = icmp eq i64 %v2, 0
  br i1 %v1942, label %b288, label %b289
b288:
  br label %b290
b290:
  %v1943 = phi i64 [ 0, %b288 ], [ %v1965, %b295 ]
  %v1944 = icmp slt i64 %v1943, 32
  br i1 %v1944, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1945 = phi i64 [ 0, %b291 ], [ %v1962, %b298 ]
  %v1946 = phi <8 x float> [ splat (float 0x0000000000000000), %b291 ], [ %v1961, %b298 ]
  %v1947 = icmp slt i64 %v1945, %v8
  br i1 %v1947, label %b294, label %b295
b294:
  %v1948 = add i64 %v1945, 128
  %v1949 = icmp slt i64 %v1948, %v8
  %v1950 = select i1 %v1949, i64 %v1948, i64 %v8
  br label %b296
b296:
  %v1951 = phi i64 [ %v1945, %b294 ], [ %v1960, %b297 ]
  %v1952 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v1959, %b297 ]
  %v1953 = icmp slt i64 %v1951, %v1950
  br i1 %v1953, label %b297, label %b298
b297:
  %v1954 = mul i64 %v1951, 32
  %v1955 = getelementptr inbounds float, ptr %v82, i64 %v1954
  %v1956 = add i64 0, %v1943
  %v1957 = getelementptr inbounds float, ptr %v1955, i64 %v1956
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = fadd <8 x float> %v1952, %v1958
  %v1960 = add nsw i64 %v1951, 1
  br label %b296
b298:
  %v1961 = fadd <8 x float> %v1946, %v1952
  %v1962 = add nsw i64 %v1945, 128
  br label %b293
b295:
  %v1963 = add i64 0, %v1943
  %v1964 = getelementptr inbounds float, ptr %v66, i64 %v1963
  store <8 x float> %v1946, ptr %v1964, align 4
  %v1965 = add nsw i64 %v1943, 8
  br label %b290
b292:
  br label %b289
b289:
  %v1966 = icmp sgt i64 %v3, 1
  br i1 %v1966, label %b299, label %b300
b299:
  %v1967 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1968 = atomicrmw add ptr %v1967, i64 1 acq_rel
  %v1969 = load i64, ptr %v189, align 8
  %v1970 = add i64 %v1969, 1
  store i64 %v1970, ptr %v189, align 8
  %v1971 = mul i64 %v3, %v1970
  br label %b301
b301:
  %v1972 = load atomic i64, ptr %v1967 acquire, align 8
  %v1973 = icmp slt i64 %v1972, %v1971
  br i1 %v1973, label %b302, label %b303
b302:
  %v1974 = call i32 @sched_yield()
  br label %b301
b303:
  br label %b300
b300:
  %v1975 = mul i64 0, 8
  %v1976 = getelementptr inbounds float, ptr %v118, i64 %v1975
  %v1977 = getelementptr inbounds float, ptr %v1976, i64 0
  %v1978 = mul i64 1, %v7
  %v1979 = add i64 0, %v1978
  %v1980 = mul i64 %v1979, 8
  %v1981 = getelementptr inbounds float, ptr %v38, i64 %v1980
  %v1982 = getelementptr inbounds float, ptr %v1981, i64 0
  %v1983 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1984 = add i64 8, 1
  %v1985 = sdiv i64 %v1984, 2
  %v1986 = add i64 %v2, 1
  %v1987 = mul i64 %v1985, %v2
  %v1988 = sdiv i64 %v1987, %v3
  %v1989 = mul i64 %v1988, 2
  %v1990 = icmp slt i64 %v1989, 8
  %v1991 = select i1 %v1990, i64 %v1989, i64 8
  %v1992 = mul i64 %v1985, %v1986
  %v1993 = sdiv i64 %v1992, %v3
  %v1994 = mul i64 %v1993, 2
  %v1995 = icmp slt i64 %v1994, 8
  %v1996 = select i1 %v1995, i64 %v1994, i64 8
  %v1997 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b304
b304:
  %v1998 = phi i64 [ %v1991, %b300 ], [ %v2006, %b309 ]
  %v1999 = icmp slt i64 %v1998, %v1996
  br i1 %v1999, label %b305, label %b306
b305:
  %v2000 = mul i64 %v1998, 8
  %v2001 = getelementptr inbounds float, ptr %v1997, i64 %v2000
  br label %b307
b307:
  %v2002 = phi i64 [ 0, %b305 ], [ %v2005, %b308 ]
  %v2003 = icmp slt i64 %v2002, 8
  br i1 %v2003, label %b308, label %b309
b308:
  %v2004 = getelementptr inbounds float, ptr %v2001, i64 %v2002
  store float 0x0000000000000000, ptr %v2004, align 4
  %v2005 = add nsw i64 %v2002, 1
  br label %b307
b309:
  %v2006 = add nsw i64 %v1998, 1
  br label %b304
b306:
  %v2007 = mul i64 %v8, 1
  br label %b310
b310:
  %v2008 = phi i64 [ 0, %b306 ], [ %v2112, %b315 ]
  %v2009 = icmp slt i64 %v2008, %v2007
  br i1 %v2009, label %b311, label %b312
b311:
  %v2010 = sub i64 %v2007, %v2008
  %v2011 = icmp slt i64 %v2010, 384
  %v2012 = select i1 %v2011, i64 %v2010, i64 384
  br label %b313
b313:
  %v2013 = phi i64 [ %v1991, %b311 ], [ %v2111, %b339 ]
  %v2014 = icmp slt i64 %v2013, %v1996
  br i1 %v2014, label %b314, label %b315
b314:
  %v2015 = sub i64 %v1996, %v2013
  %v2016 = icmp slt i64 %v2015, 64
  %v2017 = select i1 %v2016, i64 %v2015, i64 64
  %v2018 = sdiv i64 %v2017, 2
  %v2019 = mul i64 %v2018, 2
  %v2020 = sub i64 %v2017, %v2019
  %v2021 = mul i64 %v2008, 8
  %v2022 = add i64 %v2021, %v2013
  %v2023 = getelementptr inbounds float, ptr %v1977, i64 %v2022
  br label %b316
b316:
  %v2024 = phi i64 [ 0, %b314 ], [ %v2050, %b324 ]
  %v2025 = icmp slt i64 %v2024, %v2012
  br i1 %v2025, label %b317, label %b318
b317:
  %v2026 = mul i64 %v2024, 8
  %v2027 = getelementptr inbounds float, ptr %v2023, i64 %v2026
  %v2028 = mul i64 %v2024, 2
  %v2029 = getelementptr inbounds float, ptr %v1983, i64 %v2028
  br label %b319
b319:
  %v2030 = phi i64 [ 0, %b317 ], [ %v2039, %b320 ]
  %v2031 = icmp slt i64 %v2030, %v2018
  br i1 %v2031, label %b320, label %b321
b320:
  %v2032 = mul i64 %v2030, 2
  %v2033 = getelementptr inbounds float, ptr %v2027, i64 %v2032
  %v2034 = mul i64 %v2030, 768
  %v2035 = getelementptr inbounds float, ptr %v2029, i64 %v2034
  %v2036 = getelementptr inbounds float, ptr %v2033, i64 0
  %v2037 = load <2 x float>, ptr %v2036, align 4
  %v2038 = getelementptr inbounds float, ptr %v2035, i64 0
  store <2 x float> %v2037, ptr %v2038, align 4
  %v2039 = add nsw i64 %v2030, 1
  br label %b319
b321:
  %v2040 = mul i64 %v2018, 2
  %v2041 = getelementptr inbounds float, ptr %v2027, i64 %v2040
  %v2042 = mul i64 %v2018, 768
  %v2043 = getelementptr inbounds float, ptr %v2029, i64 %v2042
  br label %b322
b322:
  %v2044 = phi i64 [ 0, %b321 ], [ %v2049, %b323 ]
  %v2045 = icmp slt i64 %v2044, %v2020
  br i1 %v2045, label %b323, label %b324
b323:
  %v2046 = getelementptr inbounds float, ptr %v2041, i64 %v2044
  %v2047 = load float, ptr %v2046, align 4
  %v2048 = getelementptr inbounds float, ptr %v2043, i64 %v2044
  store float %v2047, ptr %v2048, align 4
  %v2049 = add nsw i64 %v2044, 1
  br label %b322, !llvm.loop !9
b324:
  %v2050 = add nsw i64 %v2024, 1
  br label %b316
b318:
  br label %b325
b325:
  %v2051 = phi i64 [ 0, %b318 ], [ %v2086, %b333 ]
  %v2052 = icmp slt i64 %v2051, 0
  br i1 %v2052, label %b326, label %b327
b326:
  %v2053 = mul i64 %v2008, 8
  %v2054 = add i64 %v2053, %v2051
  %v2055 = getelementptr inbounds float, ptr %v1982, i64 %v2054
  br label %b328
b328:
  %v2056 = phi i64 [ 0, %b326 ], [ %v2074, %b329 ]
  %v2057 = icmp slt i64 %v2056, %v2012
  br i1 %v2057, label %b329, label %b330
b329:
  %v2058 = mul i64 %v2056, 8
  %v2059 = getelementptr inbounds float, ptr %v2055, i64 %v2058
  %v2060 = mul i64 %v2056, 32
  %v2061 = getelementptr inbounds float, ptr %v194, i64 %v2060
  %v2062 = getelementptr inbounds float, ptr %v2059, i64 0
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = getelementptr inbounds float, ptr %v2061, i64 0
  store <8 x float> %v2063, ptr %v2064, align 4
  %v2065 = getelementptr inbounds float, ptr %v2059, i64 8
  %v2066 = load <8 x float>, ptr %v2065, align 4
  %v2067 = getelementptr inbounds float, ptr %v2061, i64 8
  store <8 x float> %v2066, ptr %v2067, align 4
  %v2068 = getelementptr inbounds float, ptr %v2059, i64 16
  %v2069 = load <8 x float>, ptr %v2068, align 4
  %v2070 = getelementptr inbounds float, ptr %v2061, i64 16
  store <8 x float> %v2069, ptr %v2070, align 4
  %v2071 = getelementptr inbounds float, ptr %v2059, i64 24
  %v2072 = load <8 x float>, ptr %v2071, align 4
  %v2073 = getelementptr inbounds float, ptr %v2061, i64 24
  store <8 x float> %v2072, ptr %v2073, align 4
  %v2074 = add nsw i64 %v2056, 1
  br label %b328
b330:
  %v2075 = sdiv i64 %v2017, 2
  br label %b331
b331:
  %v2076 = phi i64 [ 0, %b330 ], [ %v2085, %b332 ]
  %v2077 = icmp slt i64 %v2076, %v2075
  br i1 %v2077, label %b332, label %b333
b332:
  %v2078 = mul i64 %v2076, 2
  %v2079 = add i64 %v2013, %v2078
  %v2080 = mul i64 %v2076, 768
  %v2081 = getelementptr inbounds float, ptr %v1983, i64 %v2080
  %v2082 = mul i64 %v2079, 8
  %v2083 = add i64 %v2082, %v2051
  %v2084 = getelementptr inbounds float, ptr %v1997, i64 %v2083
  call void @outer_2x32(ptr %v2081, ptr %v194, i64 %v2012, ptr %v2084, i64 8)
  %v2085 = add nsw i64 %v2076, 1
  br label %b331
b333:
  %v2086 = add nsw i64 %v2051, 32
  br label %b325
b327:
  %v2087 = mul i64 %v2008, 8
  %v2088 = add i64 %v2087, 0
  %v2089 = getelementptr inbounds float, ptr %v1982, i64 %v2088
  br label %b334
b334:
  %v2090 = phi i64 [ 0, %b327 ], [ %v2099, %b335 ]
  %v2091 = icmp slt i64 %v2090, %v2012
  br i1 %v2091, label %b335, label %b336
b335:
  %v2092 = mul i64 %v2090, 8
  %v2093 = getelementptr inbounds float, ptr %v2089, i64 %v2092
  %v2094 = mul i64 %v2090, 8
  %v2095 = getelementptr inbounds float, ptr %v194, i64 %v2094
  %v2096 = getelementptr inbounds float, ptr %v2093, i64 0
  %v2097 = load <8 x float>, ptr %v2096, align 4
  %v2098 = getelementptr inbounds float, ptr %v2095, i64 0
  store <8 x float> %v2097, ptr %v2098, align 4
  %v2099 = add nsw i64 %v2090, 1
  br label %b334
b336:
  %v2100 = sdiv i64 %v2017, 2
  br label %b337
b337:
  %v2101 = phi i64 [ 0, %b336 ], [ %v2110, %b338 ]
  %v2102 = icmp slt i64 %v2101, %v2100
  br i1 %v2102, label %b338, label %b339
b338:
  %v2103 = mul i64 %v2101, 2
  %v2104 = add i64 %v2013, %v2103
  %v2105 = mul i64 %v2101, 768
  %v2106 = getelementptr inbounds float, ptr %v1983, i64 %v2105
  %v2107 = mul i64 %v2104, 8
  %v2108 = add i64 %v2107, 0
  %v2109 = getelementptr inbounds float, ptr %v1997, i64 %v2108
  call void @outer_2x8(ptr %v2106, ptr %v194, i64 %v2012, ptr %v2109, i64 8)
  %v2110 = add nsw i64 %v2101, 1
  br label %b337
b339:
  %v2111 = add nsw i64 %v2013, 64
  br label %b313
b315:
  %v2112 = add nsw i64 %v2008, 384
  br label %b310
b312:
  %v2113 = icmp sgt i64 %v3, 1
  br i1 %v2113, label %b340, label %b341
b340:
  %v2114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2115 = atomicrmw add ptr %v2114, i64 1 acq_rel
  %v2116 = load i64, ptr %v189, align 8
  %v2117 = add i64 %v2116, 1
  store i64 %v2117, ptr %v189, align 8
  %v2118 = mul i64 %v3, %v2117
  br label %b342
b342:
  %v2119 = load atomic i64, ptr %v2114 acquire, align 8
  %v2120 = icmp slt i64 %v2119, %v2118
  br i1 %v2120, label %b343, label %b344
b343:
  %v2121 = call i32 @sched_yield()
  br label %b342
b344:
  br label %b341
b341:
  %v2122 = mul i64 0, 8
  %v2123 = getelementptr inbounds float, ptr %v116, i64 %v2122
  %v2124 = getelementptr inbounds float, ptr %v2123, i64 0
  %v2125 = mul i64 1, %v7
  %v2126 = add i64 0, %v2125
  %v2127 = mul i64 %v2126, 8
  %v2128 = getelementptr inbounds float, ptr %v38, i64 %v2127
  %v2129 = getelementptr inbounds float, ptr %v2128, i64 0
  %v2130 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2131 = add i64 8, 1
  %v2132 = sdiv i64 %v2131, 2
  %v2133 = add i64 %v2, 1
  %v2134 = mul i64 %v2132, %v2
  %v2135 = sdiv i64 %v2134, %v3
  %v2136 = mul i64 %v2135, 2
  %v2137 = icmp slt i64 %v2136, 8
  %v2138 = select i1 %v2137, i64 %v2136, i64 8
  %v2139 = mul i64 %v2132, %v2133
  %v2140 = sdiv i64 %v2139, %v3
  %v2141 = mul i64 %v2140, 2
  %v2142 = icmp slt i64 %v2141, 8
  %v2143 = select i1 %v2142, i64 %v2141, i64 8
  %v2144 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b345
b345:
  %v2145 = phi i64 [ %v2138, %b341 ], [ %v2153, %b350 ]
  %v2146 = icmp slt i64 %v2145, %v2143
  br i1 %v2146, label %b346, label %b347
b346:
  %v2147 = mul i64 %v2145, 8
  %v2148 = getelementptr inbounds float, ptr %v2144, i64 %v2147
  br label %b348
b348:
  %v2149 = phi i64 [ 0, %b346 ], [ %v2152, %b349 ]
  %v2150 = icmp slt i64 %v2149, 8
  br i1 %v2150, label %b349, label %b350
b349:
  %v2151 = getelementptr inbounds float, ptr %v2148, i64 %v2149
  store float 0x0000000000000000, ptr %v2151, align 4
  %v2152 = add nsw i64 %v2149, 1
  br label %b348
b350:
  %v2153 = add nsw i64 %v2145, 1
  br label %b345
b347:
  %v2154 = mul i64 %v8, 1
  br label %b351
b351:
  %v2155 = phi i64 [ 0, %b347 ], [ %v2259, %b356 ]
  %v2156 = icmp slt i64 %v2155, %v2154
  br i1 %v2156, label %b352, label %b353
b352:
  %v2157 = sub i64 %v2154, %v2155
  %v2158 = icmp slt i64 %v2157, 384
  %v2159 = select i1 %v2158, i64 %v2157, i64 384
  br label %b354
b354:
  %v2160 = phi i64 [ %v2138, %b352 ], [ %v2258, %b380 ]
  %v2161 = icmp slt i64 %v2160, %v2143
  br i1 %v2161, label %b355, label %b356
b355:
  %v2162 = sub i64 %v2143, %v2160
  %v2163 = icmp slt i64 %v2162, 64
  %v2164 = select i1 %v2163, i64 %v2162, i64 64
  %v2165 = sdiv i64 %v2164, 2
  %v2166 = mul i64 %v2165, 2
  %v2167 = sub i64 %v2164, %v2166
  %v2168 = mul i64 %v2155, 8
  %v2169 = add i64 %v2168, %v2160
  %v2170 = getelementptr inbounds float, ptr %v2124, i64 %v2169
  br label %b357
b357:
  %v2171 = phi i64 [ 0, %b355 ], [ %v2197, %b365 ]
  %v2172 = icmp slt i64 %v2171, %v2159
  br i1 %v2172, label %b358, label %b359
b358:
  %v2173 = mul i64 %v2171, 8
  %v2174 = getelementptr inbounds float, ptr %v2170, i64 %v2173
  %v2175 = mul i64 %v2171, 2
  %v2176 = getelementptr inbounds float, ptr %v2130, i64 %v2175
  br label %b360
b360:
  %v2177 = phi i64 [ 0, %b358 ], [ %v2186, %b361 ]
  %v2178 = icmp slt i64 %v2177, %v2165
  br i1 %v2178, label %b361, label %b362
b361:
  %v2179 = mul i64 %v2177, 2
  %v2180 = getelementptr inbounds float, ptr %v2174, i64 %v2179
  %v2181 = mul i64 %v2177, 768
  %v2182 = getelementptr inbounds float, ptr %v2176, i64 %v2181
  %v2183 = getelementptr inbounds float, ptr %v2180, i64 0
  %v2184 = load <2 x float>, ptr %v2183, align 4
  %v2185 = getelementptr inbounds float, ptr %v2182, i64 0
  store <2 x float> %v2184, ptr %v2185, align 4
  %v2186 = add nsw i64 %v2177, 1
  br label %b360
b362:
  %v2187 = mul i64 %v2165, 2
  %v2188 = getelementptr inbounds float, ptr %v2174, i64 %v2187
  %v2189 = mul i64 %v2165, 768
  %v2190 = getelementptr inbounds float, ptr %v2176, i64 %v2189
  br label %b363
b363:
  %v2191 = phi i64 [ 0, %b362 ], [ %v2196, %b364 ]
  %v2192 = icmp slt i64 %v2191, %v2167
  br i1 %v2192, label %b364, label %b365
b364:
  %v2193 = getelementptr inbounds float, ptr %v2188, i64 %v2191
  %v2194 = load float, ptr %v2193, align 4
  %v2195 = getelementptr inbounds float, ptr %v2190, i64 %v2191
  store float %v2194, ptr %v2195, align 4
  %v2196 = add nsw i64 %v2191, 1
  br label %b363, !llvm.loop !12
b365:
  %v2197 = add nsw i64 %v2171, 1
  br label %b357
b359:
  br label %b366
b366:
  %v2198 = phi i64 [ 0, %b359 ], [ %v2233, %b374 ]
  %v2199 = icmp slt i64 %v2198, 0
  br i1 %v2199, label %b367, label %b368
b367:
  %v2200 = mul i64 %v2155, 8
  %v2201 = add i64 %v2200, %v2198
  %v2202 = getelementptr inbounds float, ptr %v2129, i64 %v2201
  br label %b369
b369:
  %v2203 = phi i64 [ 0, %b367 ], [ %v2221, %b370 ]
  %v2204 = icmp slt i64 %v2203, %v2159
  br i1 %v2204, label %b370, label %b371
b370:
  %v2205 = mul i64 %v2203, 8
  %v2206 = getelementptr inbounds float, ptr %v2202, i64 %v2205
  %v2207 = mul i64 %v2203, 32
  %v2208 = getelementptr inbounds float, ptr %v194, i64 %v2207
  %v2209 = getelementptr inbounds float, ptr %v2206, i64 0
  %v2210 = load <8 x float>, ptr %v2209, align 4
  %v2211 = getelementptr inbounds float, ptr %v2208, i64 0
  store <8 x float> %v2210, ptr %v2211, align 4
  %v2212 = getelementptr inbounds float, ptr %v2206, i64 8
  %v2213 = load <8 x float>, ptr %v2212, align 4
  %v2214 = getelementptr inbounds float, ptr %v2208, i64 8
  store <8 x float> %v2213, ptr %v2214, align 4
  %v2215 = getelementptr inbounds float, ptr %v2206, i64 16
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = getelementptr inbounds float, ptr %v2208, i64 16
  store <8 x float> %v2216, ptr %v2217, align 4
  %v2218 = getelementptr inbounds float, ptr %v2206, i64 24
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2208, i64 24
  store <8 x float> %v2219, ptr %v2220, align 4
  %v2221 = add nsw i64 %v2203, 1
  br label %b369
b371:
  %v2222 = sdiv i64 %v2164, 2
  br label %b372
b372:
  %v2223 = phi i64 [ 0, %b371 ], [ %v2232, %b373 ]
  %v2224 = icmp slt i64 %v2223, %v2222
  br i1 %v2224, label %b373, label %b374
b373:
  %v2225 = mul i64 %v2223, 2
  %v2226 = add i64 %v2160, %v2225
  %v2227 = mul i64 %v2223, 768
  %v2228 = getelementptr inbounds float, ptr %v2130, i64 %v2227
  %v2229 = mul i64 %v2226, 8
  %v2230 = add i64 %v2229, %v2198
  %v2231 = getelementptr inbounds float, ptr %v2144, i64 %v2230
  call void @outer_2x32(ptr %v2228, ptr %v194, i64 %v2159, ptr %v2231, i64 8)
  %v2232 = add nsw i64 %v2223, 1
  br label %b372
b374:
  %v2233 = add nsw i64 %v2198, 32
  br label %b366
b368:
  %v2234 = mul i64 %v2155, 8
  %v2235 = add i64 %v2234, 0
  %v2236 = getelementptr inbounds float, ptr %v2129, i64 %v2235
  br label %b375
b375:
  %v2237 = phi i64 [ 0, %b368 ], [ %v2246, %b376 ]
  %v2238 = icmp slt i64 %v2237, %v2159
  br i1 %v2238, label %b376, label %b377
b376:
  %v2239 = mul i64 %v2237, 8
  %v2240 = getelementptr inbounds float, ptr %v2236, i64 %v2239
  %v2241 = mul i64 %v2237, 8
  %v2242 = getelementptr inbounds float, ptr %v194, i64 %v2241
  %v2243 = getelementptr inbounds float, ptr %v2240, i64 0
  %v2244 = load <8 x float>, ptr %v2243, align 4
  %v2245 = getelementptr inbounds float, ptr %v2242, i64 0
  store <8 x float> %v2244, ptr %v2245, align 4
  %v2246 = add nsw i64 %v2237, 1
  br label %b375
b377:
  %v2247 = sdiv i64 %v2164, 2
  br label %b378
b378:
  %v2248 = phi i64 [ 0, %b377 ], [ %v2257, %b379 ]
  %v2249 = icmp slt i64 %v2248, %v2247
  br i1 %v2249, label %b379, label %b380
b379:
  %v2250 = mul i64 %v2248, 2
  %v2251 = add i64 %v2160, %v2250
  %v2252 = mul i64 %v2248, 768
  %v2253 = getelementptr inbounds float, ptr %v2130, i64 %v2252
  %v2254 = mul i64 %v2251, 8
  %v2255 = add i64 %v2254, 0
  %v2256 = getelementptr inbounds float, ptr %v2144, i64 %v2255
  call void @outer_2x8(ptr %v2253, ptr %v194, i64 %v2159, ptr %v2256, i64 8)
  %v2257 = add nsw i64 %v2248, 1
  br label %b378
b380:
  %v2258 = add nsw i64 %v2160, 64
  br label %b354
b356:
  %v2259 = add nsw i64 %v2155, 384
  br label %b351
b353:
  %v2260 = icmp sgt i64 %v3, 1
  br i1 %v2260, label %b381, label %b382
b381:
  %v2261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2262 = atomicrmw add ptr %v2261, i64 1 acq_rel
  %v2263 = load i64, ptr %v189, align 8
  %v2264 = add i64 %v2263, 1
  store i64 %v2264, ptr %v189, align 8
  %v2265 = mul i64 %v3, %v2264
  br label %b383
b383:
  %v2266 = load atomic i64, ptr %v2261 acquire, align 8
  %v2267 = icmp slt i64 %v2266, %v2265
  br i1 %v2267, label %b384, label %b385
b384:
  %v2268 = call i32 @sched_yield()
  br label %b383
b385:
  br label %b382
b382:
  %v2269 = mul i64 0, 32
  %v2270 = getelementptr inbounds float, ptr %v80, i64 %v2269
  %v2271 = getelementptr inbounds float, ptr %v2270, i64 0
  %v2272 = mul i64 0, 8
  %v2273 = getelementptr inbounds float, ptr %v102, i64 %v2272
  %v2274 = getelementptr inbounds float, ptr %v2273, i64 0
  %v2275 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2276 = add i64 32, 1
  %v2277 = sdiv i64 %v2276, 2
  %v2278 = add i64 %v2, 1
  %v2279 = mul i64 %v2277, %v2
  %v2280 = sdiv i64 %v2279, %v3
  %v2281 = mul i64 %v2280, 2
  %v2282 = icmp slt i64 %v2281, 32
  %v2283 = select i1 %v2282, i64 %v2281, i64 32
  %v2284 = mul i64 %v2277, %v2278
  %v2285 = sdiv i64 %v2284, %v3
  %v2286 = mul i64 %v2285, 2
  %v2287 = icmp slt i64 %v2286, 32
  %v2288 = select i1 %v2287, i64 %v2286, i64 32
  %v2289 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b386
b386:
  %v2290 = phi i64 [ %v2283, %b382 ], [ %v2298, %b391 ]
  %v2291 = icmp slt i64 %v2290, %v2288
  br i1 %v2291, label %b387, label %b388
b387:
  %v2292 = mul i64 %v2290, 8
  %v2293 = getelementptr inbounds float, ptr %v2289, i64 %v2292
  br label %b389
b389:
  %v2294 = phi i64 [ 0, %b387 ], [ %v2297, %b390 ]
  %v2295 = icmp slt i64 %v2294, 8
  br i1 %v2295, label %b390, label %b391
b390:
  %v2296 = getelementptr inbounds float, ptr %v2293, i64 %v2294
  store float 0x0000000000000000, ptr %v2296, align 4
  %v2297 = add nsw i64 %v2294, 1
  br label %b389
b391:
  %v2298 = add nsw i64 %v2290, 1
  br label %b386
b388:
  %v2299 = mul i64 %v8, 1
  br label %b392
b392:
  %v2300 = phi i64 [ 0, %b388 ], [ %v2404, %b397 ]
  %v2301 = icmp slt i64 %v2300, %v2299
  br i1 %v2301, label %b393, label %b394
b393:
  %v2302 = sub i64 %v2299, %v2300
  %v2303 = icmp slt i64 %v2302, 384
  %v2304 = select i1 %v2303, i64 %v2302, i64 384
  br label %b395
b395:
  %v2305 = phi i64 [ %v2283, %b393 ], [ %v2403, %b421 ]
  %v2306 = icmp slt i64 %v2305, %v2288
  br i1 %v2306, label %b396, label %b397
b396:
  %v2307 = sub i64 %v2288, %v2305
  %v2308 = icmp slt i64 %v2307, 64
  %v2309 = select i1 %v2308, i64 %v2307, i64 64
  %v2310 = sdiv i64 %v2309, 2
  %v2311 = mul i64 %v2310, 2
  %v2312 = sub i64 %v2309, %v2311
  %v2313 = mul i64 %v2300, 32
  %v2314 = add i64 %v2313, %v2305
  %v2315 = getelementptr inbounds float, ptr %v2271, i64 %v2314
  br label %b398
b398:
  %v2316 = phi i64 [ 0, %b396 ], [ %v2342, %b406 ]
  %v2317 = icmp slt i64 %v2316, %v2304
  br i1 %v2317, label %b399, label %b400
b399:
  %v2318 = mul i64 %v2316, 32
  %v2319 = getelementptr inbounds float, ptr %v2315, i64 %v2318
  %v2320 = mul i64 %v2316, 2
  %v2321 = getelementptr inbounds float, ptr %v2275, i64 %v2320
  br label %b401
b401:
  %v2322 = phi i64 [ 0, %b399 ], [ %v2331, %b402 ]
  %v2323 = icmp slt i64 %v2322, %v2310
  br i1 %v2323, label %b402, label %b403
b402:
  %v2324 = mul i64 %v2322, 2
  %v2325 = getelementptr inbounds float, ptr %v2319, i64 %v2324
  %v2326 = mul i64 %v2322, 768
  %v2327 = getelementptr inbounds float, ptr %v2321, i64 %v2326
  %v2328 = getelementptr inbounds float, ptr %v2325, i64 0
  %v2329 = load <2 x float>, ptr %v2328, align 4
  %v2330 = getelementptr inbounds float, ptr %v2327, i64 0
  store <2 x float> %v2329, ptr %v2330, align 4
  %v2331 = add nsw i64 %v2322, 1
  br label %b401
b403:
  %v2332 = mul i64 %v2310, 2
  %v2333 = getelementptr inbounds float, ptr %v2319, i64 %v2332
  %v2334 = mul i64 %v2310, 768
  %v2335 = getelementptr inbounds float, ptr %v2321, i64 %v2334
  br label %b404
b404:
  %v2336 = phi i64 [ 0, %b403 ], [ %v2341, %b405 ]
  %v2337 = icmp slt i64 %v2336, %v2312
  br i1 %v2337, label %b405, label %b406
b405:
  %v2338 = getelementptr inbounds float, ptr %v2333, i64 %v2336
  %v2339 = load float, ptr %v2338, align 4
  %v2340 = getelementptr inbounds float, ptr %v2335, i64 %v2336
  store float %v2339, ptr %v2340, align 4
  %v2341 = add nsw i64 %v2336, 1
  br label %b404, !llvm.loop !15
b406:
  %v2342 = add nsw i64 %v2316, 1
  br label %b398
b400:
  br label %b407
b407:
  %v2343 = phi i64 [ 0, %b400 ], [ %v2378, %b415 ]
  %v2344 = icmp slt i64 %v2343, 0
  br i1 %v2344, label %b408, label %b409
b408:
  %v2345 = mul i64 %v2300, 8
  %v2346 = add i64 %v2345, %v2343
  %v2347 = getelementptr inbounds float, ptr %v2274, i64 %v2346
  br label %b410
b410:
  %v2348 = phi i64 [ 0, %b408 ], [ %v2366, %b411 ]
  %v2349 = icmp slt i64 %v2348, %v2304
  br i1 %v2349, label %b411, label %b412
b411:
  %v2350 = mul i64 %v2348, 8
  %v2351 = getelementptr inbounds float, ptr %v2347, i64 %v2350
  %v2352 = mul i64 %v2348, 32
  %v2353 = getelementptr inbounds float, ptr %v194, i64 %v2352
  %v2354 = getelementptr inbounds float, ptr %v2351, i64 0
  %v2355 = load <8 x float>, ptr %v2354, align 4
  %v2356 = getelementptr inbounds float, ptr %v2353, i64 0
  store <8 x float> %v2355, ptr %v2356, align 4
  %v2357 = getelementptr inbounds float, ptr %v2351, i64 8
  %v2358 = load <8 x float>, ptr %v2357, align 4
  %v2359 = getelementptr inbounds float, ptr %v2353, i64 8
  store <8 x float> %v2358, ptr %v2359, align 4
  %v2360 = getelementptr inbounds float, ptr %v2351, i64 16
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = getelementptr inbounds float, ptr %v2353, i64 16
  store <8 x float> %v2361, ptr %v2362, align 4
  %v2363 = getelementptr inbounds float, ptr %v2351, i64 24
  %v2364 = load <8 x float>, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2353, i64 24
  store <8 x float> %v2364, ptr %v2365, align 4
  %v2366 = add nsw i64 %v2348, 1
  br label %b410
b412:
  %v2367 = sdiv i64 %v2309, 2
  br label %b413
b413:
  %v2368 = phi i64 [ 0, %b412 ], [ %v2377, %b414 ]
  %v2369 = icmp slt i64 %v2368, %v2367
  br i1 %v2369, label %b414, label %b415
b414:
  %v2370 = mul i64 %v2368, 2
  %v2371 = add i64 %v2305, %v2370
  %v2372 = mul i64 %v2368, 768
  %v2373 = getelementptr inbounds float, ptr %v2275, i64 %v2372
  %v2374 = mul i64 %v2371, 8
  %v2375 = add i64 %v2374, %v2343
  %v2376 = getelementptr inbounds float, ptr %v2289, i64 %v2375
  call void @outer_2x32(ptr %v2373, ptr %v194, i64 %v2304, ptr %v2376, i64 8)
  %v2377 = add nsw i64 %v2368, 1
  br label %b413
b415:
  %v2378 = add nsw i64 %v2343, 32
  br label %b407
b409:
  %v2379 = mul i64 %v2300, 8
  %v2380 = add i64 %v2379, 0
  %v2381 = getelementptr inbounds float, ptr %v2274, i64 %v2380
  br label %b416
b416:
  %v2382 = phi i64 [ 0, %b409 ], [ %v2391, %b417 ]
  %v2383 = icmp slt i64 %v2382, %v2304
  br i1 %v2383, label %b417, label %b418
b417:
  %v2384 = mul i64 %v2382, 8
  %v2385 = getelementptr inbounds float, ptr %v2381, i64 %v2384
  %v2386 = mul i64 %v2382, 8
  %v2387 = getelementptr inbounds float, ptr %v194, i64 %v2386
  %v2388 = getelementptr inbounds float, ptr %v2385, i64 0
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = getelementptr inbounds float, ptr %v2387, i64 0
  store <8 x float> %v2389, ptr %v2390, align 4
  %v2391 = add nsw i64 %v2382, 1
  br label %b416
b418:
  %v2392 = sdiv i64 %v2309, 2
  br label %b419
b419:
  %v2393 = phi i64 [ 0, %b418 ], [ %v2402, %b420 ]
  %v2394 = icmp slt i64 %v2393, %v2392
  br i1 %v2394, label %b420, label %b421
b420:
  %v2395 = mul i64 %v2393, 2
  %v2396 = add i64 %v2305, %v2395
  %v2397 = mul i64 %v2393, 768
  %v2398 = getelementptr inbounds float, ptr %v2275, i64 %v2397
  %v2399 = mul i64 %v2396, 8
  %v2400 = add i64 %v2399, 0
  %v2401 = getelementptr inbounds float, ptr %v2289, i64 %v2400
  call void @outer_2x8(ptr %v2398, ptr %v194, i64 %v2304, ptr %v2401, i64 8)
  %v2402 = add nsw i64 %v2393, 1
  br label %b419
b421:
  %v2403 = add nsw i64 %v2305, 64
  br label %b395
b397:
  %v2404 = add nsw i64 %v2300, 384
  br label %b392
b394:
  %v2405 = icmp sgt i64 %v3, 1
  br i1 %v2405, label %b422, label %b423
b422:
  %v2406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2407 = atomicrmw add ptr %v2406, i64 1 acq_rel
  %v2408 = load i64, ptr %v189, align 8
  %v2409 = add i64 %v2408, 1
  store i64 %v2409, ptr %v189, align 8
  %v2410 = mul i64 %v3, %v2409
  br label %b424
b424:
  %v2411 = load atomic i64, ptr %v2406 acquire, align 8
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b425, label %b426
b425:
  %v2413 = call i32 @sched_yield()
  br label %b424
b426:
  br label %b423
b423:
  %v2414 = mul i64 0, 32
  %v2415 = getelementptr inbounds float, ptr %v80, i64 %v2414
  %v2416 = getelementptr inbounds float, ptr %v2415, i64 0
  %v2417 = mul i64 0, 8
  %v2418 = getelementptr inbounds float, ptr %v42, i64 %v2417
  %v2419 = getelementptr inbounds float, ptr %v2418, i64 0
  %v2420 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2421 = add i64 32, 1
  %v2422 = sdiv i64 %v2421, 2
  %v2423 = add i64 %v2, 1
  %v2424 = mul i64 %v2422, %v2
  %v2425 = sdiv i64 %v2424, %v3
  %v2426 = mul i64 %v2425, 2
  %v2427 = icmp slt i64 %v2426, 32
  %v2428 = select i1 %v2427, i64 %v2426, i64 32
  %v2429 = mul i64 %v2422, %v2423
  %v2430 = sdiv i64 %v2429, %v3
  %v2431 = mul i64 %v2430, 2
  %v2432 = icmp slt i64 %v2431, 32
  %v2433 = select i1 %v2432, i64 %v2431, i64 32
  %v2434 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b427
b427:
  %v2435 = phi i64 [ %v2428, %b423 ], [ %v2443, %b432 ]
  %v2436 = icmp slt i64 %v2435, %v2433
  br i1 %v2436, label %b428, label %b429
b428:
  %v2437 = mul i64 %v2435, 8
  %v2438 = getelementptr inbounds float, ptr %v2434, i64 %v2437
  br label %b430
b430:
  %v2439 = phi i64 [ 0, %b428 ], [ %v2442, %b431 ]
  %v2440 = icmp slt i64 %v2439, 8
  br i1 %v2440, label %b431, label %b432
b431:
  %v2441 = getelementptr inbounds float, ptr %v2438, i64 %v2439
  store float 0x0000000000000000, ptr %v2441, align 4
  %v2442 = add nsw i64 %v2439, 1
  br label %b430
b432:
  %v2443 = add nsw i64 %v2435, 1
  br label %b427
b429:
  %v2444 = mul i64 %v8, 1
  br label %b433
b433:
  %v2445 = phi i64 [ 0, %b429 ], [ %v2549, %b438 ]
  %v2446 = icmp slt i64 %v2445, %v2444
  br i1 %v2446, label %b434, label %b435
b434:
  %v2447 = sub i64 %v2444, %v2445
  %v2448 = icmp slt i64 %v2447, 384
  %v2449 = select i1 %v2448, i64 %v2447, i64 384
  br label %b436
b436:
  %v2450 = phi i64 [ %v2428, %b434 ], [ %v2548, %b462 ]
  %v2451 = icmp slt i64 %v2450, %v2433
  br i1 %v2451, label %b437, label %b438
b437:
  %v2452 = sub i64 %v2433, %v2450
  %v2453 = icmp slt i64 %v2452, 64
  %v2454 = select i1 %v2453, i64 %v2452, i64 64
  %v2455 = sdiv i64 %v2454, 2
  %v2456 = mul i64 %v2455, 2
  %v2457 = sub i64 %v2454, %v2456
  %v2458 = mul i64 %v2445, 32
  %v2459 = add i64 %v2458, %v2450
  %v2460 = getelementptr inbounds float, ptr %v2416, i64 %v2459
  br label %b439
b439:
  %v2461 = phi i64 [ 0, %b437 ], [ %v2487, %b447 ]
  %v2462 = icmp slt i64 %v2461, %v2449
  br i1 %v2462, label %b440, label %b441
b440:
  %v2463 = mul i64 %v2461, 32
  %v2464 = getelementptr inbounds float, ptr %v2460, i64 %v2463
  %v2465 = mul i64 %v2461, 2
  %v2466 = getelementptr inbounds float, ptr %v2420, i64 %v2465
  br label %b442
b442:
  %v2467 = phi i64 [ 0, %b440 ], [ %v2476, %b443 ]
  %v2468 = icmp slt i64 %v2467, %v2455
  br i1 %v2468, label %b443, label %b444
b443:
  %v2469 = mul i64 %v2467, 2
  %v2470 = getelementptr inbounds float, ptr %v2464, i64 %v2469
  %v2471 = mul i64 %v2467, 768
  %v2472 = getelementptr inbounds float, ptr %v2466, i64 %v2471
  %v2473 = getelementptr inbounds float, ptr %v2470, i64 0
  %v2474 = load <2 x float>, ptr %v2473, align 4
  %v2475 = getelementptr inbounds float, ptr %v2472, i64 0
  store <2 x float> %v2474, ptr %v2475, align 4
  %v2476 = add nsw i64 %v2467, 1
  br label %b442
b444:
  %v2477 = mul i64 %v2455, 2
  %v2478 = getelementptr inbounds float, ptr %v2464, i64 %v2477
  %v2479 = mul i64 %v2455, 768
  %v2480 = getelementptr inbounds float, ptr %v2466, i64 %v2479
  br label %b445
b445:
  %v2481 = phi i64 [ 0, %b444 ], [ %v2486, %b446 ]
  %v2482 = icmp slt i64 %v2481, %v2457
  br i1 %v2482, label %b446, label %b447
b446:
  %v2483 = getelementptr inbounds float, ptr %v2478, i64 %v2481
  %v2484 = load float, ptr %v2483, align 4
  %v2485 = getelementptr inbounds float, ptr %v2480, i64 %v2481
  store float %v2484, ptr %v2485, align 4
  %v2486 = add nsw i64 %v2481, 1
  br label %b445, !llvm.loop !18
b447:
  %v2487 = add nsw i64 %v2461, 1
  br label %b439
b441:
  br label %b448
b448:
  %v2488 = phi i64 [ 0, %b441 ], [ %v2523, %b456 ]
  %v2489 = icmp slt i64 %v2488, 0
  br i1 %v2489, label %b449, label %b450
b449:
  %v2490 = mul i64 %v2445, 8
  %v2491 = add i64 %v2490, %v2488
  %v2492 = getelementptr inbounds float, ptr %v2419, i64 %v2491
  br label %b451
b451:
  %v2493 = phi i64 [ 0, %b449 ], [ %v2511, %b452 ]
  %v2494 = icmp slt i64 %v2493, %v2449
  br i1 %v2494, label %b452, label %b453
b452:
  %v2495 = mul i64 %v2493, 8
  %v2496 = getelementptr inbounds float, ptr %v2492, i64 %v2495
  %v2497 = mul i64 %v2493, 32
  %v2498 = getelementptr inbounds float, ptr %v194, i64 %v2497
  %v2499 = getelementptr inbounds float, ptr %v2496, i64 0
  %v2500 = load <8 x float>, ptr %v2499, align 4
  %v2501 = getelementptr inbounds float, ptr %v2498, i64 0
  store <8 x float> %v2500, ptr %v2501, align 4
  %v2502 = getelementptr inbounds float, ptr %v2496, i64 8
  %v2503 = load <8 x float>, ptr %v2502, align 4
  %v2504 = getelementptr inbounds float, ptr %v2498, i64 8
  store <8 x float> %v2503, ptr %v2504, align 4
  %v2505 = getelementptr inbounds float, ptr %v2496, i64 16
  %v2506 = load <8 x float>, ptr %v2505, align 4
  %v2507 = getelementptr inbounds float, ptr %v2498, i64 16
  store <8 x float> %v2506, ptr %v2507, align 4
  %v2508 = getelementptr inbounds float, ptr %v2496, i64 24
  %v2509 = load <8 x float>, ptr %v2508, align 4
  %v2510 = getelementptr inbounds float, ptr %v2498, i64 24
  store <8 x float> %v2509, ptr %v2510, align 4
  %v2511 = add nsw i64 %v2493, 1
  br label %b451
b453:
  %v2512 = sdiv i64 %v2454, 2
  br label %b454
b454:
  %v2513 = phi i64 [ 0, %b453 ], [ %v2522, %b455 ]
  %v2514 = icmp slt i64 %v2513, %v2512
  br i1 %v2514, label %b455, label %b456
b455:
  %v2515 = mul i64 %v2513, 2
  %v2516 = add i64 %v2450, %v2515
  %v2517 = mul i64 %v2513, 768
  %v2518 = getelementptr inbounds float, ptr %v2420, i64 %v2517
  %v2519 = mul i64 %v2516, 8
  %v2520 = add i64 %v2519, %v2488
  %v2521 = getelementptr inbounds float, ptr %v2434, i64 %v2520
  call void @outer_2x32(ptr %v2518, ptr %v194, i64 %v2449, ptr %v2521, i64 8)
  %v2522 = add nsw i64 %v2513, 1
  br label %b454
b456:
  %v2523 = add nsw i64 %v2488, 32
  br label %b448
b450:
  %v2524 = mul i64 %v2445, 8
  %v2525 = add i64 %v2524, 0
  %v2526 = getelementptr inbounds float, ptr %v2419, i64 %v2525
  br label %b457
b457:
  %v2527 = phi i64 [ 0, %b450 ], [ %v2536, %b458 ]
  %v2528 = icmp slt i64 %v2527, %v2449
  br i1 %v2528, label %b458, label %b459
b458:
  %v2529 = mul i64 %v2527, 8
  %v2530 = getelementptr inbounds float, ptr %v2526, i64 %v2529
  %v2531 = mul i64 %v2527, 8
  %v2532 = getelementptr inbounds float, ptr %v194, i64 %v2531
  %v2533 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2534 = load <8 x float>, ptr %v2533, align 4
  %v2535 = getelementptr inbounds float, ptr %v2532, i64 0
  store <8 x float> %v2534, ptr %v2535, align 4
  %v2536 = add nsw i64 %v2527, 1
  br label %b457
b459:
  %v2537 = sdiv i64 %v2454, 2
  br label %b460
b460:
  %v2538 = phi i64 [ 0, %b459 ], [ %v2547, %b461 ]
  %v2539 = icmp slt i64 %v2538, %v2537
  br i1 %v2539, label %b461, label %b462
b461:
  %v2540 = mul i64 %v2538, 2
  %v2541 = add i64 %v2450, %v2540
  %v2542 = mul i64 %v2538, 768
  %v2543 = getelementptr inbounds float, ptr %v2420, i64 %v2542
  %v2544 = mul i64 %v2541, 8
  %v2545 = add i64 %v2544, 0
  %v2546 = getelementptr inbounds float, ptr %v2434, i64 %v2545
  call void @outer_2x8(ptr %v2543, ptr %v194, i64 %v2449, ptr %v2546, i64 8)
  %v2547 = add nsw i64 %v2538, 1
  br label %b460
b462:
  %v2548 = add nsw i64 %v2450, 64
  br label %b436
b438:
  %v2549 = add nsw i64 %v2445, 384
  br label %b433
b435:
  %v2550 = icmp sgt i64 %v3, 1
  br i1 %v2550, label %b463, label %b464
b463:
  %v2551 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2552 = atomicrmw add ptr %v2551, i64 1 acq_rel
  %v2553 = load i64, ptr %v189, align 8
  %v2554 = add i64 %v2553, 1
  store i64 %v2554, ptr %v189, align 8
  %v2555 = mul i64 %v3, %v2554
  br label %b465
b465:
  %v2556 = load atomic i64, ptr %v2551 acquire, align 8
  %v2557 = icmp slt i64 %v2556, %v2555
  br i1 %v2557, label %b466, label %b467
b466:
  %v2558 = call i32 @sched_yield()
  br label %b465
b467:
  br label %b464
b464:
  %v2559 = icmp eq i64 %v2, 0
  br i1 %v2559, label %b468, label %b469
b468:
  br label %b470
b470:
  %v2560 = phi i64 [ 0, %b468 ], [ %v2582, %b475 ]
  %v2561 = icmp slt i64 %v2560, 32
  br i1 %v2561, label %b471, label %b472
b471:
  br label %b473
b473:
  %v2562 = phi i64 [ 0, %b471 ], [ %v2579, %b478 ]
  %v2563 = phi <8 x float> [ splat (float 0x0000000000000000), %b471 ], [ %v2578, %b478 ]
  %v2564 = icmp slt i64 %v2562, %v8
  br i1 %v2564, label %b474, label %b475
b474:
  %v2565 = add i64 %v2562, 128
  %v2566 = icmp slt i64 %v2565, %v8
  %v2567 = select i1 %v2566, i64 %v2565, i64 %v8
  br label %b476
b476:
  %v2568 = phi i64 [ %v2562, %b474 ], [ %v2577, %b477 ]
  %v2569 = phi <8 x float> [ splat (float 0x0000000000000000), %b474 ], [ %v2576, %b477 ]
  %v2570 = icmp slt i64 %v2568, %v2567
  br i1 %v2570, label %b477, label %b478
b477:
  %v2571 = mul i64 %v2568, 32
  %v2572 = getelementptr inbounds float, ptr %v80, i64 %v2571
  %v2573 = add i64 0, %v2560
  %v2574 = getelementptr inbounds float, ptr %v2572, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = fadd <8 x float> %v2569, %v2575
  %v2577 = add nsw i64 %v2568, 1
  br label %b476
b478:
  %v2578 = fadd <8 x float> %v2563, %v2569
  %v2579 = add nsw i64 %v2562, 128
  br label %b473
b475:
  %v2580 = add i64 0, %v2560
  %v2581 = getelementptr inbounds float, ptr %v76, i64 %v2580
  store <8 x float> %v2563, ptr %v2581, align 4
  %v2582 = add nsw i64 %v2560, 8
  br label %b470
b472:
  br label %b469
b469:
  %v2583 = icmp sgt i64 %v3, 1
  br i1 %v2583, label %b479, label %b480
b479:
  %v2584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2585 = atomicrmw add ptr %v2584, i64 1 acq_rel
  %v2586 = load i64, ptr %v189, align 8
  %v2587 = add i64 %v2586, 1
  store i64 %v2587, ptr %v189, align 8
  %v2588 = mul i64 %v3, %v2587
  br label %b481
b481:
  %v2589 = load atomic i64, ptr %v2584 acquire, align 8
  %v2590 = icmp slt i64 %v2589, %v2588
  br i1 %v2590, label %b482, label %b483
b482:
  %v2591 = call i32 @sched_yield()
  br label %b481
b483:
  br label %b480
b480:
  %v2592 = mul i64 0, 8
  %v2593 = getelementptr inbounds float, ptr %v114, i64 %v2592
  %v2594 = getelementptr inbounds float, ptr %v2593, i64 0
  %v2595 = mul i64 1, %v7
  %v2596 = add i64 0, %v2595
  %v2597 = mul i64 %v2596, 8
  %v2598 = getelementptr inbounds float, ptr %v42, i64 %v2597
  %v2599 = getelementptr inbounds float, ptr %v2598, i64 0
  %v2600 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2601 = add i64 8, 1
  %v2602 = sdiv i64 %v2601, 2
  %v2603 = add i64 %v2, 1
  %v2604 = mul i64 %v2602, %v2
  %v2605 = sdiv i64 %v2604, %v3
  %v2606 = mul i64 %v2605, 2
  %v2607 = icmp slt i64 %v2606, 8
  %v2608 = select i1 %v2607, i64 %v2606, i64 8
  %v2609 = mul i64 %v2602, %v2603
  %v2610 = sdiv i64 %v2609, %v3
  %v2611 = mul i64 %v2610, 2
  %v2612 = icmp slt i64 %v2611, 8
  %v2613 = select i1 %v2612, i64 %v2611, i64 8
  %v2614 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b484
b484:
  %v2615 = phi i64 [ %v2608, %b480 ], [ %v2623, %b489 ]
  %v2616 = icmp slt i64 %v2615, %v2613
  br i1 %v2616, label %b485, label %b486
b485:
  %v2617 = mul i64 %v2615, 8
  %v2618 = getelementptr inbounds float, ptr %v2614, i64 %v2617
  br label %b487
b487:
  %v2619 = phi i64 [ 0, %b485 ], [ %v2622, %b488 ]
  %v2620 = icmp slt i64 %v2619, 8
  br i1 %v2620, label %b488, label %b489
b488:
  %v2621 = getelementptr inbounds float, ptr %v2618, i64 %v2619
  store float 0x0000000000000000, ptr %v2621, align 4
  %v2622 = add nsw i64 %v2619, 1
  br label %b487
b489:
  %v2623 = add nsw i64 %v2615, 1
  br label %b484
b486:
  %v2624 = mul i64 %v8, 1
  br label %b490
b490:
  %v2625 = phi i64 [ 0, %b486 ], [ %v2729, %b495 ]
  %v2626 = icmp slt i64 %v2625, %v2624
  br i1 %v2626, label %b491, label %b492
b491:
  %v2627 = sub i64 %v2624, %v2625
  %v2628 = icmp slt i64 %v2627, 384
  %v2629 = select i1 %v2628, i64 %v2627, i64 384
  br label %b493
b493:
  %v2630 = phi i64 [ %v2608, %b491 ], [ %v2728, %b519 ]
  %v2631 = icmp slt i64 %v2630, %v2613
  br i1 %v2631, label %b494, label %b495
b494:
  %v2632 = sub i64 %v2613, %v2630
  %v2633 = icmp slt i64 %v2632, 64
  %v2634 = select i1 %v2633, i64 %v2632, i64 64
  %v2635 = sdiv i64 %v2634, 2
  %v2636 = mul i64 %v2635, 2
  %v2637 = sub i64 %v2634, %v2636
  %v2638 = mul i64 %v2625, 8
  %v2639 = add i64 %v2638, %v2630
  %v2640 = getelementptr inbounds float, ptr %v2594, i64 %v2639
  br label %b496
b496:
  %v2641 = phi i64 [ 0, %b494 ], [ %v2667, %b504 ]
  %v2642 = icmp slt i64 %v2641, %v2629
  br i1 %v2642, label %b497, label %b498
b497:
  %v2643 = mul i64 %v2641, 8
  %v2644 = getelementptr inbounds float, ptr %v2640, i64 %v2643
  %v2645 = mul i64 %v2641, 2
  %v2646 = getelementptr inbounds float, ptr %v2600, i64 %v2645
  br label %b499
b499:
  %v2647 = phi i64 [ 0, %b497 ], [ %v2656, %b500 ]
  %v2648 = icmp slt i64 %v2647, %v2635
  br i1 %v2648, label %b500, label %b501
b500:
  %v2649 = mul i64 %v2647, 2
  %v2650 = getelementptr inbounds float, ptr %v2644, i64 %v2649
  %v2651 = mul i64 %v2647, 768
  %v2652 = getelementptr inbounds float, ptr %v2646, i64 %v2651
  %v2653 = getelementptr inbounds float, ptr %v2650, i64 0
  %v2654 = load <2 x float>, ptr %v2653, align 4
  %v2655 = getelementptr inbounds float, ptr %v2652, i64 0
  store <2 x float> %v2654, ptr %v2655, align 4
  %v2656 = add nsw i64 %v2647, 1
  br label %b499
b501:
  %v2657 = mul i64 %v2635, 2
  %v2658 = getelementptr inbounds float, ptr %v2644, i64 %v2657
  %v2659 = mul i64 %v2635, 768
  %v2660 = getelementptr inbounds float, ptr %v2646, i64 %v2659
  br label %b502
b502:
  %v2661 = phi i64 [ 0, %b501 ], [ %v2666, %b503 ]
  %v2662 = icmp slt i64 %v2661, %v2637
  br i1 %v2662, label %b503, label %b504
b503:
  %v2663 = getelementptr inbounds float, ptr %v2658, i64 %v2661
  %v2664 = load float, ptr %v2663, align 4
  %v2665 = getelementptr inbounds float, ptr %v2660, i64 %v2661
  store float %v2664, ptr %v2665, align 4
  %v2666 = add nsw i64 %v2661, 1
  br label %b502, !llvm.loop !21
b504:
  %v2667 = add nsw i64 %v2641, 1
  br label %b496
b498:
  br label %b505
b505:
  %v2668 = phi i64 [ 0, %b498 ], [ %v2703, %b513 ]
  %v2669 = icmp slt i64 %v2668, 0
  br i1 %v2669, label %b506, label %b507
b506:
  %v2670 = mul i64 %v2625, 8
  %v2671 = add i64 %v2670, %v2668
  %v2672 = getelementptr inbounds float, ptr %v2599, i64 %v2671
  br label %b508
b508:
  %v2673 = phi i64 [ 0, %b506 ], [ %v2691, %b509 ]
  %v2674 = icmp slt i64 %v2673, %v2629
  br i1 %v2674, label %b509, label %b510
b509:
  %v2675 = mul i64 %v2673, 8
  %v2676 = getelementptr inbounds float, ptr %v2672, i64 %v2675
  %v2677 = mul i64 %v2673, 32
  %v2678 = getelementptr inbounds float, ptr %v194, i64 %v2677
  %v2679 = getelementptr inbounds float, ptr %v2676, i64 0
  %v2680 = load <8 x float>, ptr %v2679, align 4
  %v2681 = getelementptr inbounds float, ptr %v2678, i64 0
  store <8 x float> %v2680, ptr %v2681, align 4
  %v2682 = getelementptr inbounds float, ptr %v2676, i64 8
  %v2683 = load <8 x float>, ptr %v2682, align 4
  %v2684 = getelementptr inbounds float, ptr %v2678, i64 8
  store <8 x float> %v2683, ptr %v2684, align 4
  %v2685 = getelementptr inbounds float, ptr %v2676, i64 16
  %v2686 = load <8 x float>, ptr %v2685, align 4
  %v2687 = getelementptr inbounds float, ptr %v2678, i64 16
  store <8 x float> %v2686, ptr %v2687, align 4
  %v2688 = getelementptr inbounds float, ptr %v2676, i64 24
  %v2689 = load <8 x float>, ptr %v2688, align 4
  %v2690 = getelementptr inbounds float, ptr %v2678, i64 24
  store <8 x float> %v2689, ptr %v2690, align 4
  %v2691 = add nsw i64 %v2673, 1
  br label %b508
b510:
  %v2692 = sdiv i64 %v2634, 2
  br label %b511
b511:
  %v2693 = phi i64 [ 0, %b510 ], [ %v2702, %b512 ]
  %v2694 = icmp slt i64 %v2693, %v2692
  br i1 %v2694, label %b512, label %b513
b512:
  %v2695 = mul i64 %v2693, 2
  %v2696 = add i64 %v2630, %v2695
  %v2697 = mul i64 %v2693, 768
  %v2698 = getelementptr inbounds float, ptr %v2600, i64 %v2697
  %v2699 = mul i64 %v2696, 8
  %v2700 = add i64 %v2699, %v2668
  %v2701 = getelementptr inbounds float, ptr %v2614, i64 %v2700
  call void @outer_2x32(ptr %v2698, ptr %v194, i64 %v2629, ptr %v2701, i64 8)
  %v2702 = add nsw i64 %v2693, 1
  br label %b511
b513:
  %v2703 = add nsw i64 %v2668, 32
  br label %b505
b507:
  %v2704 = mul i64 %v2625, 8
  %v2705 = add i64 %v2704, 0
  %v2706 = getelementptr inbounds float, ptr %v2599, i64 %v2705
  br label %b514
b514:
  %v2707 = phi i64 [ 0, %b507 ], [ %v2716, %b515 ]
  %v2708 = icmp slt i64 %v2707, %v2629
  br i1 %v2708, label %b515, label %b516
b515:
  %v2709 = mul i64 %v2707, 8
  %v2710 = getelementptr inbounds float, ptr %v2706, i64 %v2709
  %v2711 = mul i64 %v2707, 8
  %v2712 = getelementptr inbounds float, ptr %v194, i64 %v2711
  %v2713 = getelementptr inbounds float, ptr %v2710, i64 0
  %v2714 = load <8 x float>, ptr %v2713, align 4
  %v2715 = getelementptr inbounds float, ptr %v2712, i64 0
  store <8 x float> %v2714, ptr %v2715, align 4
  %v2716 = add nsw i64 %v2707, 1
  br label %b514
b516:
  %v2717 = sdiv i64 %v2634, 2
  br label %b517
b517:
  %v2718 = phi i64 [ 0, %b516 ], [ %v2727, %b518 ]
  %v2719 = icmp slt i64 %v2718, %v2717
  br i1 %v2719, label %b518, label %b519
b518:
  %v2720 = mul i64 %v2718, 2
  %v2721 = add i64 %v2630, %v2720
  %v2722 = mul i64 %v2718, 768
  %v2723 = getelementptr inbounds float, ptr %v2600, i64 %v2722
  %v2724 = mul i64 %v2721, 8
  %v2725 = add i64 %v2724, 0
  %v2726 = getelementptr inbounds float, ptr %v2614, i64 %v2725
  call void @outer_2x8(ptr %v2723, ptr %v194, i64 %v2629, ptr %v2726, i64 8)
  %v2727 = add nsw i64 %v2718, 1
  br label %b517
b519:
  %v2728 = add nsw i64 %v2630, 64
  br label %b493
b495:
  %v2729 = add nsw i64 %v2625, 384
  br label %b490
b492:
  %v2730 = icmp sgt i64 %v3, 1
  br i1 %v2730, label %b520, label %b521
b520:
  %v2731 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2732 = atomicrmw add ptr %v2731, i64 1 acq_rel
  %v2733 = load i64, ptr %v189, align 8
  %v2734 = add i64 %v2733, 1
  store i64 %v2734, ptr %v189, align 8
  %v2735 = mul i64 %v3, %v2734
  br label %b522
b522:
  %v2736 = load atomic i64, ptr %v2731 acquire, align 8
  %v2737 = icmp slt i64 %v2736, %v2735
  br i1 %v2737, label %b523, label %b524
b523:
  %v2738 = call i32 @sched_yield()
  br label %b522
b524:
  br label %b521
b521:
  %v2739 = add i64 %v7, 0
  %v2740 = sdiv i64 %v2739, 1
  %v2741 = add i64 %v2, 1
  %v2742 = mul i64 %v2740, %v2
  %v2743 = sdiv i64 %v2742, %v3
  %v2744 = mul i64 %v2743, 1
  %v2745 = icmp slt i64 %v2744, %v7
  %v2746 = select i1 %v2745, i64 %v2744, i64 %v7
  %v2747 = mul i64 %v2740, %v2741
  %v2748 = sdiv i64 %v2747, %v3
  %v2749 = mul i64 %v2748, 1
  %v2750 = icmp slt i64 %v2749, %v7
  %v2751 = select i1 %v2750, i64 %v2749, i64 %v7
  br label %b525
b525:
  %v2752 = phi i64 [ %v2746, %b521 ], [ %v2769, %b526 ]
  %v2753 = icmp slt i64 %v2752, %v2751
  br i1 %v2753, label %b526, label %b527
b526:
  %v2754 = mul i64 %v2752, 8
  %v2755 = getelementptr inbounds float, ptr %v124, i64 %v2754
  %v2756 = mul i64 %v2752, 8
  %v2757 = getelementptr inbounds float, ptr %v126, i64 %v2756
  %v2758 = mul i64 %v2752, 8
  %v2759 = getelementptr inbounds float, ptr %v60, i64 %v2758
  %v2760 = add i64 0, 0
  %v2761 = getelementptr inbounds float, ptr %v2755, i64 %v2760
  %v2762 = load <8 x float>, ptr %v2761, align 4
  %v2763 = add i64 0, 0
  %v2764 = getelementptr inbounds float, ptr %v2757, i64 %v2763
  %v2765 = load <8 x float>, ptr %v2764, align 4
  %v2766 = fadd <8 x float> %v2762, %v2765
  %v2767 = add i64 0, 0
  %v2768 = getelementptr inbounds float, ptr %v2759, i64 %v2767
  store <8 x float> %v2766, ptr %v2768, align 4
  %v2769 = add nsw i64 %v2752, 1
  br label %b525
b527:
  %v2770 = icmp sgt i64 %v3, 1
  br i1 %v2770, label %b528, label %b529
b528:
  %v2771 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2772 = atomicrmw add ptr %v2771, i64 1 acq_rel
  %v2773 = load i64, ptr %v189, align 8
  %v2774 = add i64 %v2773, 1
  store i64 %v2774, ptr %v189, align 8
  %v2775 = mul i64 %v3, %v2774
  br label %b530
b530:
  %v2776 = load atomic i64, ptr %v2771 acquire, align 8
  %v2777 = icmp slt i64 %v2776, %v2775
  br i1 %v2777, label %b531, label %b532
b531:
  %v2778 = call i32 @sched_yield()
  br label %b530
b532:
  br label %b529
b529:
  %v2779 = icmp eq i64 %v2, 0
  br i1 %v2779, label %b533, label %b534
b533:
  br label %b535
b535:
  %v2780 = phi i64 [ 0, %b533 ], [ %v2812, %b540 ]
  %v2781 = icmp slt i64 %v2780, 32
  br i1 %v2781, label %b536, label %b537
b536:
  br label %b538
b538:
  %v2782 = phi i64 [ 0, %b536 ], [ %v2807, %b543 ]
  %v2783 = phi <8 x float> [ splat (float 0x0000000000000000), %b536 ], [ %v2806, %b543 ]
  %v2784 = icmp slt i64 %v2782, %v7
  br i1 %v2784, label %b539, label %b540
b539:
  %v2785 = add i64 %v2782, 128
  %v2786 = icmp slt i64 %v2785, %v7
  %v2787 = select i1 %v2786, i64 %v2785, i64 %v7
  br label %b541
b541:
  %v2788 = phi i64 [ %v2782, %b539 ], [ %v2805, %b542 ]
  %v2789 = phi <8 x float> [ splat (float 0x0000000000000000), %b539 ], [ %v2804, %b542 ]
  %v2790 = icmp slt i64 %v2788, %v2787
  br i1 %v2790, label %b542, label %b543
b542:
  %v2791 = mul i64 %v2788, 32
  %v2792 = getelementptr inbounds float, ptr %v128, i64 %v2791
  %v2793 = add i64 0, %v2780
  %v2794 = getelementptr inbounds float, ptr %v2792, i64 %v2793
  %v2795 = load float, ptr %v2794, align 4
  %v2796 = mul i64 %v2788, 8
  %v2797 = getelementptr inbounds float, ptr %v12, i64 %v2796
  %v2798 = add i64 0, 0
  %v2799 = getelementptr inbounds float, ptr %v2797, i64 %v2798
  %v2800 = load <8 x float>, ptr %v2799, align 4
  %v2801 = insertelement <8 x float> poison, float %v2795, i64 0
  %v2802 = shufflevector <8 x float> %v2801, <8 x float> poison, <8 x i32> zeroinitializer
  %v2803 = fmul <8 x float> %v2802, %v2800
  %v2804 = fadd <8 x float> %v2789, %v2803
  %v2805 = add nsw i64 %v2788, 1
  br label %b541
b543:
  %v2806 = fadd <8 x float> %v2783, %v2789
  %v2807 = add nsw i64 %v2782, 128
  br label %b538
b540:
  %v2808 = mul i64 %v2780, 24
  %v2809 = add i64 0, %v2808
  %v2810 = add i64 %v2809, 0
  %v2811 = getelementptr inbounds float, ptr %v62, i64 %v2810
  store <8 x float> %v2783, ptr %v2811, align 4
  %v2812 = add nsw i64 %v2780, 1
  br label %b535
b537:
  br label %b534
b534:
  %v2813 = icmp sgt i64 %v3, 1
  br i1 %v2813, label %b544, label %b545
b544:
  %v2814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2815 = atomicrmw add ptr %v2814, i64 1 acq_rel
  %v2816 = load i64, ptr %v189, align 8
  %v2817 = add i64 %v2816, 1
  store i64 %v2817, ptr %v189, align 8
  %v2818 = mul i64 %v3, %v2817
  br label %b546
b546:
  %v2819 = load atomic i64, ptr %v2814 acquire, align 8
  %v2820 = icmp slt i64 %v2819, %v2818
  br i1 %v2820, label %b547, label %b548
b547:
  %v2821 = call i32 @sched_yield()
  br label %b546
b548:
  br label %b545
b545:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @tile_1x1of4_3_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of4_3_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v122 = getelementptr inbounds float, ptr %v4, i64 24
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 56
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
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
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
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
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
