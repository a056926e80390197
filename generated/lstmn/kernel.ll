; generated from specs/lstmn.yaml by `make generated`: do not edit
; lstmn I=8 H=8 A=8 N=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v157 = alloca i64, i64 1, align 8
  %v1571 = alloca float, i64 64, align 4
  %v1688 = alloca float, i64 64, align 4
  %v2212 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 12
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 17
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 18
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 22
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 23
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 34
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 43
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 44
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 45
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 46
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 47
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 48
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 49
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 50
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 51
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 52
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 53
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 54
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 55
  %v156 = load i64, ptr %v155, align 8
  store i64 0, ptr %v157, align 8
  %v158 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v159 = load ptr, ptr %v158, align 4
  %v160 = mul i64 %v2, 0
  %v161 = add i64 %v160, 640
  %v162 = getelementptr inbounds float, ptr %v159, i64 %v161
  %v163 = getelementptr inbounds i64, ptr %v1, i64 4
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b0, label %b1
b0:
  %v166 = icmp eq i64 %v2, 0
  br i1 %v166, label %b2, label %b3
b2:
  br label %b4
b4:
  %v167 = phi i64 [ 0, %b2 ], [ %v173, %b5 ]
  %v168 = icmp slt i64 %v167, 32
  br i1 %v168, label %b5, label %b6
b5:
  %v169 = add i64 0, %v167
  %v170 = getelementptr inbounds float, ptr %v68, i64 %v169
  %v171 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = add nsw i64 %v167, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v174 = icmp sgt i64 %v3, 1
  br i1 %v174, label %b7, label %b8
b7:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 3
  %v176 = atomicrmw add ptr %v175, i64 1 acq_rel
  %v177 = load i64, ptr %v157, align 8
  %v178 = add i64 %v177, 1
  store i64 %v178, ptr %v157, align 8
  %v179 = mul i64 %v3, %v178
  br label %b9
b9:
  %v180 = load atomic i64, ptr %v175 acquire, align 8
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b10, label %b11
b10:
  %v182 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b12, label %b13
b12:
  %v186 = icmp eq i64 %v2, 0
  br i1 %v186, label %b14, label %b15
b14:
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v70, i64 %v187
  %v189 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v190, ptr %v188, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b16, label %b17
b16:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v157, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v157, align 8
  %v196 = mul i64 %v3, %v195
  br label %b18
b18:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b19, label %b20
b19:
  %v199 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b21, label %b22
b21:
  %v203 = icmp eq i64 %v2, 0
  br i1 %v203, label %b23, label %b24
b23:
  br label %b25
b25:
  %v204 = phi i64 [ 0, %b23 ], [ %v211, %b26 ]
  %v205 = icmp slt i64 %v204, 64
  br i1 %v205, label %b26, label %b27
b26:
  %v206 = add i64 0, %v204
  %v207 = getelementptr inbounds float, ptr %v14, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 0, %v204
  %v210 = getelementptr inbounds float, ptr %v60, i64 %v209
  store <8 x float> %v208, ptr %v210, align 4
  %v211 = add nsw i64 %v204, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b28, label %b29
b28:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v157, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v157, align 8
  %v217 = mul i64 %v3, %v216
  br label %b30
b30:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b31, label %b32
b31:
  %v220 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b33, label %b34
b33:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b35, label %b36
b35:
  br label %b37
b37:
  %v225 = phi i64 [ 0, %b35 ], [ %v232, %b38 ]
  %v226 = icmp slt i64 %v225, 256
  br i1 %v226, label %b38, label %b39
b38:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v16, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 64, %v225
  %v231 = getelementptr inbounds float, ptr %v60, i64 %v230
  store <8 x float> %v229, ptr %v231, align 4
  %v232 = add nsw i64 %v225, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b40, label %b41
b40:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v157, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v157, align 8
  %v238 = mul i64 %v3, %v237
  br label %b42
b42:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b43, label %b44
b43:
  %v241 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b45, label %b46
b45:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 57
  %v246 = load i64, ptr %v245, align 8
  %v247 = icmp eq i64 %v246, 0
  br i1 %v247, label %b47, label %b48
b47:
  %v248 = add i64 %v7, 0
  %v249 = sdiv i64 %v248, 1
  %v250 = add i64 %v2, 1
  %v251 = mul i64 %v249, %v2
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, %v7
  %v255 = select i1 %v254, i64 %v253, i64 %v7
  %v256 = mul i64 %v249, %v250
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, %v7
  %v260 = select i1 %v259, i64 %v258, i64 %v7
  br label %b49
b49:
  %v261 = phi i64 [ %v255, %b47 ], [ %v275, %b54 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b50, label %b51
b50:
  %v263 = and i64 0, %v118
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v261
  %v266 = mul i64 %v265, 32
  %v267 = getelementptr inbounds float, ptr %v30, i64 %v266
  br label %b52
b52:
  %v268 = phi i64 [ 0, %b50 ], [ %v274, %b53 ]
  %v269 = icmp slt i64 %v268, 32
  br i1 %v269, label %b53, label %b54
b53:
  %v270 = add i64 0, %v268
  %v271 = getelementptr inbounds float, ptr %v267, i64 %v270
  %v272 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v273 = shufflevector <8 x float> %v272, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v273, ptr %v271, align 4
  %v274 = add nsw i64 %v268, 8
  br label %b52
b54:
  %v275 = add nsw i64 %v261, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v276 = icmp sgt i64 %v3, 1
  br i1 %v276, label %b55, label %b56
b55:
  %v277 = getelementptr inbounds i64, ptr %v1, i64 3
  %v278 = atomicrmw add ptr %v277, i64 1 acq_rel
  %v279 = load i64, ptr %v157, align 8
  %v280 = add i64 %v279, 1
  store i64 %v280, ptr %v157, align 8
  %v281 = mul i64 %v3, %v280
  br label %b57
b57:
  %v282 = load atomic i64, ptr %v277 acquire, align 8
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b58, label %b59
b58:
  %v284 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b60, label %b61
b60:
  %v288 = getelementptr inbounds i64, ptr %v1, i64 58
  %v289 = load i64, ptr %v288, align 8
  %v290 = icmp eq i64 %v289, 0
  br i1 %v290, label %b62, label %b63
b62:
  %v291 = add i64 %v7, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  br label %b64
b64:
  %v304 = phi i64 [ %v298, %b62 ], [ %v318, %b69 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b65, label %b66
b65:
  %v306 = and i64 0, %v120
  %v307 = mul i64 %v306, %v7
  %v308 = add i64 %v307, %v304
  %v309 = mul i64 %v308, 32
  %v310 = getelementptr inbounds float, ptr %v32, i64 %v309
  br label %b67
b67:
  %v311 = phi i64 [ 0, %b65 ], [ %v317, %b68 ]
  %v312 = icmp slt i64 %v311, 32
  br i1 %v312, label %b68, label %b69
b68:
  %v313 = add i64 0, %v311
  %v314 = getelementptr inbounds float, ptr %v310, i64 %v313
  %v315 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v316, ptr %v314, align 4
  %v317 = add nsw i64 %v311, 8
  br label %b67
b69:
  %v318 = add nsw i64 %v304, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v319 = icmp sgt i64 %v3, 1
  br i1 %v319, label %b70, label %b71
b70:
  %v320 = getelementptr inbounds i64, ptr %v1, i64 3
  %v321 = atomicrmw add ptr %v320, i64 1 acq_rel
  %v322 = load i64, ptr %v157, align 8
  %v323 = add i64 %v322, 1
  store i64 %v323, ptr %v157, align 8
  %v324 = mul i64 %v3, %v323
  br label %b72
b72:
  %v325 = load atomic i64, ptr %v320 acquire, align 8
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b73, label %b74
b73:
  %v327 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v328 = getelementptr inbounds i64, ptr %v1, i64 4
  %v329 = load i64, ptr %v328, align 8
  %v330 = icmp eq i64 %v329, 0
  br i1 %v330, label %b75, label %b76
b75:
  %v331 = getelementptr inbounds i64, ptr %v1, i64 59
  %v332 = load i64, ptr %v331, align 8
  %v333 = icmp eq i64 %v332, 0
  br i1 %v333, label %b77, label %b78
b77:
  %v334 = add i64 %v7, 0
  %v335 = sdiv i64 %v334, 1
  %v336 = add i64 %v2, 1
  %v337 = mul i64 %v335, %v2
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v7
  %v341 = select i1 %v340, i64 %v339, i64 %v7
  %v342 = mul i64 %v335, %v336
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, %v7
  %v346 = select i1 %v345, i64 %v344, i64 %v7
  br label %b79
b79:
  %v347 = phi i64 [ %v341, %b77 ], [ %v358, %b80 ]
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b80, label %b81
b80:
  %v349 = and i64 0, %v122
  %v350 = mul i64 %v349, %v7
  %v351 = add i64 %v350, %v347
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v34, i64 %v352
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v353, i64 %v354
  %v356 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v357, ptr %v355, align 4
  %v358 = add nsw i64 %v347, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v359 = icmp sgt i64 %v3, 1
  br i1 %v359, label %b82, label %b83
b82:
  %v360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v361 = atomicrmw add ptr %v360, i64 1 acq_rel
  %v362 = load i64, ptr %v157, align 8
  %v363 = add i64 %v362, 1
  store i64 %v363, ptr %v157, align 8
  %v364 = mul i64 %v3, %v363
  br label %b84
b84:
  %v365 = load atomic i64, ptr %v360 acquire, align 8
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b85, label %b86
b85:
  %v367 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v368 = getelementptr inbounds float, ptr %v159, i64 0
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b87, label %b88
b87:
  %v372 = add i64 2, 0
  %v373 = sdiv i64 %v372, 1
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, 2
  %v379 = select i1 %v378, i64 %v377, i64 2
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, 2
  %v384 = select i1 %v383, i64 %v382, i64 2
  %v385 = icmp slt i64 %v384, 1
  %v386 = select i1 %v385, i64 %v384, i64 1
  br label %b89
b89:
  %v387 = phi i64 [ %v379, %b87 ], [ %v832, %b140 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b90, label %b91
b90:
  %v389 = mul i64 %v387, 256
  %v390 = mul i64 %v387, 32
  %v391 = add i64 %v389, 0
  %v392 = add i64 %v390, 0
  %v393 = getelementptr inbounds float, ptr %v368, i64 %v391
  %v394 = sub i64 40, %v392
  %v395 = icmp slt i64 %v394, 0
  %v396 = select i1 %v395, i64 0, i64 %v394
  %v397 = icmp ult i64 %v396, 8
  %v398 = select i1 %v397, i64 %v396, i64 8
  %v399 = trunc i64 %v398 to i32
  %v400 = insertelement <8 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <8 x i32> %v400, <8 x i32> poison, <8 x i32> zeroinitializer
  %v402 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v401
  %v403 = mul i64 %v392, 8
  %v404 = add i64 0, %v403
  %v405 = getelementptr inbounds float, ptr %v60, i64 %v404
  %v406 = icmp sge i64 %v396, 8
  br i1 %v406, label %b92, label %b93
b92:
  br label %b94
b94:
  %v407 = phi i64 [ 0, %b92 ], [ %v481, %b95 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b95, label %b96
b95:
  %v409 = add i64 %v407, 0
  %v410 = getelementptr inbounds float, ptr %v405, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 %v407, 8
  %v413 = getelementptr inbounds float, ptr %v405, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = add i64 %v407, 16
  %v416 = getelementptr inbounds float, ptr %v405, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 %v407, 24
  %v419 = getelementptr inbounds float, ptr %v405, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 %v407, 32
  %v422 = getelementptr inbounds float, ptr %v405, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 %v407, 40
  %v425 = getelementptr inbounds float, ptr %v405, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v407, 48
  %v428 = getelementptr inbounds float, ptr %v405, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 %v407, 56
  %v431 = getelementptr inbounds float, ptr %v405, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = shufflevector <8 x float> %v411, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v434 = shufflevector <8 x float> %v411, <8 x float> %v423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v435 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v436 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v438 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v440 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v442 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v444 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v446 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v448 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v451 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v452 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v453 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v454 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v455 = shufflevector <8 x float> %v446, <8 x float> %v448, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v456 = shufflevector <8 x float> %v446, <8 x float> %v448, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v457 = add i64 %v407, 0
  %v458 = mul i64 %v457, 32
  %v459 = getelementptr inbounds float, ptr %v393, i64 %v458
  store <8 x float> %v449, ptr %v459, align 4
  %v460 = add i64 %v407, 1
  %v461 = mul i64 %v460, 32
  %v462 = getelementptr inbounds float, ptr %v393, i64 %v461
  store <8 x float> %v450, ptr %v462, align 4
  %v463 = add i64 %v407, 2
  %v464 = mul i64 %v463, 32
  %v465 = getelementptr inbounds float, ptr %v393, i64 %v464
  store <8 x float> %v451, ptr %v465, align 4
  %v466 = add i64 %v407, 3
  %v467 = mul i64 %v466, 32
  %v468 = getelementptr inbounds float, ptr %v393, i64 %v467
  store <8 x float> %v452, ptr %v468, align 4
  %v469 = add i64 %v407, 4
  %v470 = mul i64 %v469, 32
  %v471 = getelementptr inbounds float, ptr %v393, i64 %v470
  store <8 x float> %v453, ptr %v471, align 4
  %v472 = add i64 %v407, 5
  %v473 = mul i64 %v472, 32
  %v474 = getelementptr inbounds float, ptr %v393, i64 %v473
  store <8 x float> %v454, ptr %v474, align 4
  %v475 = add i64 %v407, 6
  %v476 = mul i64 %v475, 32
  %v477 = getelementptr inbounds float, ptr %v393, i64 %v476
  store <8 x float> %v455, ptr %v477, align 4
  %v478 = add i64 %v407, 7
  %v479 = mul i64 %v478, 32
  %v480 = getelementptr inbounds float, ptr %v393, i64 %v479
  store <8 x float> %v456, ptr %v480, align 4
  %v481 = add nsw i64 %v407, 8
  br label %b94
b96:
  br label %b97
b97:
  %v482 = phi i64 [ 8, %b96 ], [ %v490, %b98 ]
  %v483 = icmp slt i64 %v482, 8
  br i1 %v483, label %b98, label %b99
b98:
  %v484 = mul i64 %v482, 1
  %v485 = getelementptr inbounds float, ptr %v405, i64 %v484
  %v486 = getelementptr float, ptr %v485, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v487 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v486, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v488 = mul i64 %v482, 32
  %v489 = getelementptr inbounds float, ptr %v393, i64 %v488
  store <8 x float> %v487, ptr %v489, align 4
  %v490 = add nsw i64 %v482, 1
  br label %b97
b99:
  br label %b93
b93:
  %v491 = icmp slt i64 %v396, 8
  br i1 %v491, label %b100, label %b101
b100:
  br label %b102
b102:
  %v492 = phi i64 [ 0, %b100 ], [ %v500, %b103 ]
  %v493 = icmp slt i64 %v492, 8
  br i1 %v493, label %b103, label %b104
b103:
  %v494 = mul i64 %v492, 1
  %v495 = getelementptr inbounds float, ptr %v405, i64 %v494
  %v496 = getelementptr float, ptr %v495, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v497 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v496, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v498 = mul i64 %v492, 32
  %v499 = getelementptr inbounds float, ptr %v393, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v492, 1
  br label %b102
b104:
  br label %b101
b101:
  %v501 = add i64 %v389, 8
  %v502 = add i64 %v390, 8
  %v503 = getelementptr inbounds float, ptr %v368, i64 %v501
  %v504 = sub i64 40, %v502
  %v505 = icmp slt i64 %v504, 0
  %v506 = select i1 %v505, i64 0, i64 %v504
  %v507 = icmp ult i64 %v506, 8
  %v508 = select i1 %v507, i64 %v506, i64 8
  %v509 = trunc i64 %v508 to i32
  %v510 = insertelement <8 x i32> poison, i32 %v509, i64 0
  %v511 = shufflevector <8 x i32> %v510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v512 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v511
  %v513 = mul i64 %v502, 8
  %v514 = add i64 0, %v513
  %v515 = getelementptr inbounds float, ptr %v60, i64 %v514
  %v516 = icmp sge i64 %v506, 8
  br i1 %v516, label %b105, label %b106
b105:
  br label %b107
b107:
  %v517 = phi i64 [ 0, %b105 ], [ %v591, %b108 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b108, label %b109
b108:
  %v519 = add i64 %v517, 0
  %v520 = getelementptr inbounds float, ptr %v515, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 %v517, 8
  %v523 = getelementptr inbounds float, ptr %v515, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v517, 16
  %v526 = getelementptr inbounds float, ptr %v515, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v517, 24
  %v529 = getelementptr inbounds float, ptr %v515, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v517, 32
  %v532 = getelementptr inbounds float, ptr %v515, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v517, 40
  %v535 = getelementptr inbounds float, ptr %v515, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v517, 48
  %v538 = getelementptr inbounds float, ptr %v515, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v517, 56
  %v541 = getelementptr inbounds float, ptr %v515, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v544 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v546 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v548 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v550 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v554 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v556 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v558 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v559 = shufflevector <8 x float> %v551, <8 x float> %v553, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v560 = shufflevector <8 x float> %v551, <8 x float> %v553, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v561 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v562 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v563 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v564 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v565 = shufflevector <8 x float> %v556, <8 x float> %v558, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v566 = shufflevector <8 x float> %v556, <8 x float> %v558, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v567 = add i64 %v517, 0
  %v568 = mul i64 %v567, 32
  %v569 = getelementptr inbounds float, ptr %v503, i64 %v568
  store <8 x float> %v559, ptr %v569, align 4
  %v570 = add i64 %v517, 1
  %v571 = mul i64 %v570, 32
  %v572 = getelementptr inbounds float, ptr %v503, i64 %v571
  store <8 x float> %v560, ptr %v572, align 4
  %v573 = add i64 %v517, 2
  %v574 = mul i64 %v573, 32
  %v575 = getelementptr inbounds float, ptr %v503, i64 %v574
  store <8 x float> %v561, ptr %v575, align 4
  %v576 = add i64 %v517, 3
  %v577 = mul i64 %v576, 32
  %v578 = getelementptr inbounds float, ptr %v503, i64 %v577
  store <8 x float> %v562, ptr %v578, align 4
  %v579 = add i64 %v517, 4
  %v580 = mul i64 %v579, 32
  %v581 = getelementptr inbounds float, ptr %v503, i64 %v580
  store <8 x float> %v563, ptr %v581, align 4
  %v582 = add i64 %v517, 5
  %v583 = mul i64 %v582, 32
  %v584 = getelementptr inbounds float, ptr %v503, i64 %v583
  store <8 x float> %v564, ptr %v584, align 4
  %v585 = add i64 %v517, 6
  %v586 = mul i64 %v585, 32
  %v587 = getelementptr inbounds float, ptr %v503, i64 %v586
  store <8 x float> %v565, ptr %v587, align 4
  %v588 = add i64 %v517, 7
  %v589 = mul i64 %v588, 32
  %v590 = getelementptr inbounds float, ptr %v503, i64 %v589
  store <8 x float> %v566, ptr %v590, align 4
  %v591 = add nsw i64 %v517, 8
  br label %b107
b109:
  br label %b110
b110:
  %v592 = phi i64 [ 8, %b109 ], [ %v600, %b111 ]
  %v593 = icmp slt i64 %v592, 8
  br i1 %v593, label %b111, label %b112
b111:
  %v594 = mul i64 %v592, 1
  %v595 = getelementptr inbounds float, ptr %v515, i64 %v594
  %v596 = getelementptr float, ptr %v595, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v597 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v596, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v598 = mul i64 %v592, 32
  %v599 = getelementptr inbounds float, ptr %v503, i64 %v598
  store <8 x float> %v597, ptr %v599, align 4
  %v600 = add nsw i64 %v592, 1
  br label %b110
b112:
  br label %b106
b106:
  %v601 = icmp slt i64 %v506, 8
  br i1 %v601, label %b113, label %b114
b113:
  br label %b115
b115:
  %v602 = phi i64 [ 0, %b113 ], [ %v610, %b116 ]
  %v603 = icmp slt i64 %v602, 8
  br i1 %v603, label %b116, label %b117
b116:
  %v604 = mul i64 %v602, 1
  %v605 = getelementptr inbounds float, ptr %v515, i64 %v604
  %v606 = getelementptr float, ptr %v605, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v607 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v606, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v608 = mul i64 %v602, 32
  %v609 = getelementptr inbounds float, ptr %v503, i64 %v608
  store <8 x float> %v607, ptr %v609, align 4
  %v610 = add nsw i64 %v602, 1
  br label %b115
b117:
  br label %b114
b114:
  %v611 = add i64 %v389, 16
  %v612 = add i64 %v390, 16
  %v613 = getelementptr inbounds float, ptr %v368, i64 %v611
  %v614 = sub i64 40, %v612
  %v615 = icmp slt i64 %v614, 0
  %v616 = select i1 %v615, i64 0, i64 %v614
  %v617 = icmp ult i64 %v616, 8
  %v618 = select i1 %v617, i64 %v616, i64 8
  %v619 = trunc i64 %v618 to i32
  %v620 = insertelement <8 x i32> poison, i32 %v619, i64 0
  %v621 = shufflevector <8 x i32> %v620, <8 x i32> poison, <8 x i32> zeroinitializer
  %v622 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v621
  %v623 = mul i64 %v612, 8
  %v624 = add i64 0, %v623
  %v625 = getelementptr inbounds float, ptr %v60, i64 %v624
  %v626 = icmp sge i64 %v616, 8
  br i1 %v626, label %b118, label %b119
b118:
  br label %b120
b120:
  %v627 = phi i64 [ 0, %b118 ], [ %v701, %b121 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b121, label %b122
b121:
  %v629 = add i64 %v627, 0
  %v630 = getelementptr inbounds float, ptr %v625, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 %v627, 8
  %v633 = getelementptr inbounds float, ptr %v625, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v627, 16
  %v636 = getelementptr inbounds float, ptr %v625, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v627, 24
  %v639 = getelementptr inbounds float, ptr %v625, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v627, 32
  %v642 = getelementptr inbounds float, ptr %v625, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v627, 40
  %v645 = getelementptr inbounds float, ptr %v625, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v627, 48
  %v648 = getelementptr inbounds float, ptr %v625, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v627, 56
  %v651 = getelementptr inbounds float, ptr %v625, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v654 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v655 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v656 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v658 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v640, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v660 = shufflevector <8 x float> %v640, <8 x float> %v652, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v662 = shufflevector <8 x float> %v653, <8 x float> %v657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v663 = shufflevector <8 x float> %v655, <8 x float> %v659, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v664 = shufflevector <8 x float> %v655, <8 x float> %v659, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v665 = shufflevector <8 x float> %v654, <8 x float> %v658, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v666 = shufflevector <8 x float> %v654, <8 x float> %v658, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v667 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v668 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v669 = shufflevector <8 x float> %v661, <8 x float> %v663, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v670 = shufflevector <8 x float> %v661, <8 x float> %v663, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v671 = shufflevector <8 x float> %v662, <8 x float> %v664, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v672 = shufflevector <8 x float> %v662, <8 x float> %v664, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v673 = shufflevector <8 x float> %v665, <8 x float> %v667, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v674 = shufflevector <8 x float> %v665, <8 x float> %v667, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v675 = shufflevector <8 x float> %v666, <8 x float> %v668, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v676 = shufflevector <8 x float> %v666, <8 x float> %v668, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v677 = add i64 %v627, 0
  %v678 = mul i64 %v677, 32
  %v679 = getelementptr inbounds float, ptr %v613, i64 %v678
  store <8 x float> %v669, ptr %v679, align 4
  %v680 = add i64 %v627, 1
  %v681 = mul i64 %v680, 32
  %v682 = getelementptr inbounds float, ptr %v613, i64 %v681
  store <8 x float> %v670, ptr %v682, align 4
  %v683 = add i64 %v627, 2
  %v684 = mul i64 %v683, 32
  %v685 = getelementptr inbounds float, ptr %v613, i64 %v684
  store <8 x float> %v671, ptr %v685, align 4
  %v686 = add i64 %v627, 3
  %v687 = mul i64 %v686, 32
  %v688 = getelementptr inbounds float, ptr %v613, i64 %v687
  store <8 x float> %v672, ptr %v688, align 4
  %v689 = add i64 %v627, 4
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v613, i64 %v690
  store <8 x float> %v673, ptr %v691, align 4
  %v692 = add i64 %v627, 5
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v613, i64 %v693
  store <8 x float> %v674, ptr %v694, align 4
  %v695 = add i64 %v627, 6
  %v696 = mul i64 %v695, 32
  %v697 = getelementptr inbounds float, ptr %v613, i64 %v696
  store <8 x float> %v675, ptr %v697, align 4
  %v698 = add i64 %v627, 7
  %v699 = mul i64 %v698, 32
  %v700 = getelementptr inbounds float, ptr %v613, i64 %v699
  store <8 x float> %v676, ptr %v700, align 4
  %v701 = add nsw i64 %v627, 8
  br label %b120
b122:
  br label %b123
b123:
  %v702 = phi i64 [ 8, %b122 ], [ %v710, %b124 ]
  %v703 = icmp slt i64 %v702, 8
  br i1 %v703, label %b124, label %b125
b124:
  %v704 = mul i64 %v702, 1
  %v705 = getelementptr inbounds float, ptr %v625, i64 %v704
  %v706 = getelementptr float, ptr %v705, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v707 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v706, <8 x i1> %v622, <8 x float> zeroinitializer)
  %v708 = mul i64 %v702, 32
  %v709 = getelementptr inbounds float, ptr %v613, i64 %v708
  store <8 x float> %v707, ptr %v709, align 4
  %v710 = add nsw i64 %v702, 1
  br label %b123
b125:
  br label %b119
b119:
  %v711 = icmp slt i64 %v616, 8
  br i1 %v711, label %b126, label %b127
b126:
  br label %b128
b128:
  %v712 = phi i64 [ 0, %b126 ], [ %v720, %b129 ]
  %v713 = icmp slt i64 %v712, 8
  br i1 %v713, label %b129, label %b130
b129:
  %v714 = mul i64 %v712, 1
  %v715 = getelementptr inbounds float, ptr %v625, i64 %v714
  %v716 = getelementptr float, ptr %v715, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v717 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v716, <8 x i1> %v622, <8 x float> zeroinitializer)
  %v718 = mul i64 %v712, 32
  %v719 = getelementptr inbounds float, ptr %v613, i64 %v718
  store <8 x float> %v717, ptr %v719, align 4
  %v720 = add nsw i64 %v712, 1
  br label %b128
b130:
  br label %b127
b127:
  %v721 = add i64 %v389, 24
  %v722 = add i64 %v390, 24
  %v723 = getelementptr inbounds float, ptr %v368, i64 %v721
  %v724 = sub i64 40, %v722
  %v725 = icmp slt i64 %v724, 0
  %v726 = select i1 %v725, i64 0, i64 %v724
  %v727 = icmp ult i64 %v726, 8
  %v728 = select i1 %v727, i64 %v726, i64 8
  %v729 = trunc i64 %v728 to i32
  %v730 = insertelement <8 x i32> poison, i32 %v729, i64 0
  %v731 = shufflevector <8 x i32> %v730, <8 x i32> poison, <8 x i32> zeroinitializer
  %v732 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v731
  %v733 = mul i64 %v722, 8
  %v734 = add i64 0, %v733
  %v735 = getelementptr inbounds float, ptr %v60, i64 %v734
  %v736 = icmp sge i64 %v726, 8
  br i1 %v736, label %b131, label %b132
b131:
  br label %b133
b133:
  %v737 = phi i64 [ 0, %b131 ], [ %v811, %b134 ]
  %v738 = icmp slt i64 %v737, 8
  br i1 %v738, label %b134, label %b135
b134:
  %v739 = add i64 %v737, 0
  %v740 = getelementptr inbounds float, ptr %v735, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = add i64 %v737, 8
  %v743 = getelementptr inbounds float, ptr %v735, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 %v737, 16
  %v746 = getelementptr inbounds float, ptr %v735, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 %v737, 24
  %v749 = getelementptr inbounds float, ptr %v735, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 %v737, 32
  %v752 = getelementptr inbounds float, ptr %v735, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v737, 40
  %v755 = getelementptr inbounds float, ptr %v735, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 %v737, 48
  %v758 = getelementptr inbounds float, ptr %v735, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v737, 56
  %v761 = getelementptr inbounds float, ptr %v735, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v764 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v768 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v750, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v770 = shufflevector <8 x float> %v750, <8 x float> %v762, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v772 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v764, <8 x float> %v768, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v776 = shufflevector <8 x float> %v764, <8 x float> %v768, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v778 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v771, <8 x float> %v773, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v780 = shufflevector <8 x float> %v771, <8 x float> %v773, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v781 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v782 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v783 = shufflevector <8 x float> %v775, <8 x float> %v777, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v784 = shufflevector <8 x float> %v775, <8 x float> %v777, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v785 = shufflevector <8 x float> %v776, <8 x float> %v778, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v786 = shufflevector <8 x float> %v776, <8 x float> %v778, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v787 = add i64 %v737, 0
  %v788 = mul i64 %v787, 32
  %v789 = getelementptr inbounds float, ptr %v723, i64 %v788
  store <8 x float> %v779, ptr %v789, align 4
  %v790 = add i64 %v737, 1
  %v791 = mul i64 %v790, 32
  %v792 = getelementptr inbounds float, ptr %v723, i64 %v791
  store <8 x float> %v780, ptr %v792, align 4
  %v793 = add i64 %v737, 2
  %v794 = mul i64 %v793, 32
  %v795 = getelementptr inbounds float, ptr %v723, i64 %v794
  store <8 x float> %v781, ptr %v795, align 4
  %v796 = add i64 %v737, 3
  %v797 = mul i64 %v796, 32
  %v798 = getelementptr inbounds float, ptr %v723, i64 %v797
  store <8 x float> %v782, ptr %v798, align 4
  %v799 = add i64 %v737, 4
  %v800 = mul i64 %v799, 32
  %v801 = getelementptr inbounds float, ptr %v723, i64 %v800
  store <8 x float> %v783, ptr %v801, align 4
  %v802 = add i64 %v737, 5
  %v803 = mul i64 %v802, 32
  %v804 = getelementptr inbounds float, ptr %v723, i64 %v803
  store <8 x float> %v784, ptr %v804, align 4
  %v805 = add i64 %v737, 6
  %v806 = mul i64 %v805, 32
  %v807 = getelementptr inbounds float, ptr %v723, i64 %v806
  store <8 x float> %v785, ptr %v807, align 4
  %v808 = add i64 %v737, 7
  %v809 = mul i64 %v808, 32
  %v810 = getelementptr inbounds float, ptr %v723, i64 %v809
  store <8 x float> %v786, ptr %v810, align 4
  %v811 = add nsw i64 %v737, 8
  br label %b133
b135:
  br label %b136
b136:
  %v812 = phi i64 [ 8, %b135 ], [ %v820, %b137 ]
  %v813 = icmp slt i64 %v812, 8
  br i1 %v813, label %b137, label %b138
b137:
  %v814 = mul i64 %v812, 1
  %v815 = getelementptr inbounds float, ptr %v735, i64 %v814
  %v816 = getelementptr float, ptr %v815, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v817 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v816, <8 x i1> %v732, <8 x float> zeroinitializer)
  %v818 = mul i64 %v812, 32
  %v819 = getelementptr inbounds float, ptr %v723, i64 %v818
  store <8 x float> %v817, ptr %v819, align 4
  %v820 = add nsw i64 %v812, 1
  br label %b136
b138:
  br label %b132
b132:
  %v821 = icmp slt i64 %v726, 8
  br i1 %v821, label %b139, label %b140
b139:
  br label %b141
b141:
  %v822 = phi i64 [ 0, %b139 ], [ %v830, %b142 ]
  %v823 = icmp slt i64 %v822, 8
  br i1 %v823, label %b142, label %b143
b142:
  %v824 = mul i64 %v822, 1
  %v825 = getelementptr inbounds float, ptr %v735, i64 %v824
  %v826 = getelementptr float, ptr %v825, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v827 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v826, <8 x i1> %v732, <8 x float> zeroinitializer)
  %v828 = mul i64 %v822, 32
  %v829 = getelementptr inbounds float, ptr %v723, i64 %v828
  store <8 x float> %v827, ptr %v829, align 4
  %v830 = add nsw i64 %v822, 1
  br label %b141
b143:
  br label %b140
b140:
  %v831 = add i64 %v389, 256
  %v832 = add nsw i64 %v387, 1
  br label %b89
b91:
  %v833 = icmp eq i64 %v384, 2
  br i1 %v833, label %b144, label %b145
b144:
  %v834 = mul i64 1, 256
  %v835 = mul i64 1, 32
  %v836 = add i64 %v834, 0
  %v837 = add i64 %v835, 0
  %v838 = getelementptr inbounds float, ptr %v368, i64 %v836
  %v839 = sub i64 40, %v837
  %v840 = icmp slt i64 %v839, 0
  %v841 = select i1 %v840, i64 0, i64 %v839
  %v842 = icmp ult i64 %v841, 8
  %v843 = select i1 %v842, i64 %v841, i64 8
  %v844 = trunc i64 %v843 to i32
  %v845 = insertelement <8 x i32> poison, i32 %v844, i64 0
  %v846 = shufflevector <8 x i32> %v845, <8 x i32> poison, <8 x i32> zeroinitializer
  %v847 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v846
  %v848 = mul i64 %v837, 8
  %v849 = add i64 0, %v848
  %v850 = getelementptr inbounds float, ptr %v60, i64 %v849
  %v851 = icmp sge i64 %v841, 8
  br i1 %v851, label %b146, label %b147
b146:
  br label %b148
b148:
  %v852 = phi i64 [ 0, %b146 ], [ %v926, %b149 ]
  %v853 = icmp slt i64 %v852, 8
  br i1 %v853, label %b149, label %b150
b149:
  %v854 = add i64 %v852, 0
  %v855 = getelementptr inbounds float, ptr %v850, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 %v852, 8
  %v858 = getelementptr inbounds float, ptr %v850, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = add i64 %v852, 16
  %v861 = getelementptr inbounds float, ptr %v850, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 %v852, 24
  %v864 = getelementptr inbounds float, ptr %v850, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 %v852, 32
  %v867 = getelementptr inbounds float, ptr %v850, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = add i64 %v852, 40
  %v870 = getelementptr inbounds float, ptr %v850, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v852, 48
  %v873 = getelementptr inbounds float, ptr %v850, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 %v852, 56
  %v876 = getelementptr inbounds float, ptr %v850, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v879 = shufflevector <8 x float> %v856, <8 x float> %v868, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v880 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v881 = shufflevector <8 x float> %v859, <8 x float> %v871, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v882 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v883 = shufflevector <8 x float> %v862, <8 x float> %v874, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v884 = shufflevector <8 x float> %v865, <8 x float> %v877, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v885 = shufflevector <8 x float> %v865, <8 x float> %v877, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v886 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v887 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v888 = shufflevector <8 x float> %v880, <8 x float> %v884, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v889 = shufflevector <8 x float> %v880, <8 x float> %v884, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v890 = shufflevector <8 x float> %v879, <8 x float> %v883, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v891 = shufflevector <8 x float> %v879, <8 x float> %v883, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v892 = shufflevector <8 x float> %v881, <8 x float> %v885, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v893 = shufflevector <8 x float> %v881, <8 x float> %v885, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v894 = shufflevector <8 x float> %v886, <8 x float> %v888, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v895 = shufflevector <8 x float> %v886, <8 x float> %v888, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v897 = shufflevector <8 x float> %v887, <8 x float> %v889, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v898 = shufflevector <8 x float> %v890, <8 x float> %v892, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v899 = shufflevector <8 x float> %v890, <8 x float> %v892, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v900 = shufflevector <8 x float> %v891, <8 x float> %v893, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v901 = shufflevector <8 x float> %v891, <8 x float> %v893, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v902 = add i64 %v852, 0
  %v903 = mul i64 %v902, 8
  %v904 = getelementptr inbounds float, ptr %v838, i64 %v903
  store <8 x float> %v894, ptr %v904, align 4
  %v905 = add i64 %v852, 1
  %v906 = mul i64 %v905, 8
  %v907 = getelementptr inbounds float, ptr %v838, i64 %v906
  store <8 x float> %v895, ptr %v907, align 4
  %v908 = add i64 %v852, 2
  %v909 = mul i64 %v908, 8
  %v910 = getelementptr inbounds float, ptr %v838, i64 %v909
  store <8 x float> %v896, ptr %v910, align 4
  %v911 = add i64 %v852, 3
  %v912 = mul i64 %v911, 8
  %v913 = getelementptr inbounds float, ptr %v838, i64 %v912
  store <8 x float> %v897, ptr %v913, align 4
  %v914 = add i64 %v852, 4
  %v915 = mul i64 %v914, 8
  %v916 = getelementptr inbounds float, ptr %v838, i64 %v915
  store <8 x float> %v898, ptr %v916, align 4
  %v917 = add i64 %v852, 5
  %v918 = mul i64 %v917, 8
  %v919 = getelementptr inbounds float, ptr %v838, i64 %v918
  store <8 x float> %v899, ptr %v919, align 4
  %v920 = add i64 %v852, 6
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v838, i64 %v921
  store <8 x float> %v900, ptr %v922, align 4
  %v923 = add i64 %v852, 7
  %v924 = mul i64 %v923, 8
  %v925 = getelementptr inbounds float, ptr %v838, i64 %v924
  store <8 x float> %v901, ptr %v925, align 4
  %v926 = add nsw i64 %v852, 8
  br label %b148
b150:
  br label %b151
b151:
  %v927 = phi i64 [ 8, %b150 ], [ %v935, %b152 ]
  %v928 = icmp slt i64 %v927, 8
  br i1 %v928, label %b152, label %b153
b152:
  %v929 = mul i64 %v927, 1
  %v930 = getelementptr inbounds float, ptr %v850, i64 %v929
  %v931 = getelementptr float, ptr %v930, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v932 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v931, <8 x i1> %v847, <8 x float> zeroinitializer)
  %v933 = mul i64 %v927, 8
  %v934 = getelementptr inbounds float, ptr %v838, i64 %v933
  store <8 x float> %v932, ptr %v934, align 4
  %v935 = add nsw i64 %v927, 1
  br label %b151
b153:
  br label %b147
b147:
  %v936 = icmp slt i64 %v841, 8
  br i1 %v936, label %b154, label %b155
b154:
  br label %b156
b156:
  %v937 = phi i64 [ 0, %b154 ], [ %v945, %b157 ]
  %v938 = icmp slt i64 %v937, 8
  br i1 %v938, label %b157, label %b158
b157:
  %v939 = mul i64 %v937, 1
  %v940 = getelementptr inbounds float, ptr %v850, i64 %v939
  %v941 = getelementptr float, ptr %v940, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v942 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v941, <8 x i1> %v847, <8 x float> zeroinitializer)
  %v943 = mul i64 %v937, 8
  %v944 = getelementptr inbounds float, ptr %v838, i64 %v943
  store <8 x float> %v942, ptr %v944, align 4
  %v945 = add nsw i64 %v937, 1
  br label %b156
b158:
  br label %b155
b155:
  %v946 = add i64 %v834, 64
  br label %b145
b145:
  br label %b88
b88:
  %v947 = icmp sgt i64 %v3, 1
  br i1 %v947, label %b159, label %b160
b159:
  %v948 = getelementptr inbounds i64, ptr %v1, i64 3
  %v949 = atomicrmw add ptr %v948, i64 1 acq_rel
  %v950 = load i64, ptr %v157, align 8
  %v951 = add i64 %v950, 1
  store i64 %v951, ptr %v157, align 8
  %v952 = mul i64 %v3, %v951
  br label %b161
b161:
  %v953 = load atomic i64, ptr %v948 acquire, align 8
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b162, label %b163
b162:
  %v955 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v956 = getelementptr inbounds float, ptr %v159, i64 320
  %v957 = getelementptr inbounds float, ptr %v159, i64 384
  %v958 = getelementptr inbounds i64, ptr %v1, i64 4
  %v959 = load i64, ptr %v958, align 8
  %v960 = icmp eq i64 %v959, 0
  br i1 %v960, label %b164, label %b165
b164:
  %v961 = add i64 1, 0
  %v962 = sdiv i64 %v961, 1
  %v963 = add i64 %v2, 1
  %v964 = mul i64 %v962, %v2
  %v965 = sdiv i64 %v964, %v3
  %v966 = mul i64 %v965, 1
  %v967 = icmp slt i64 %v966, 1
  %v968 = select i1 %v967, i64 %v966, i64 1
  %v969 = mul i64 %v962, %v963
  %v970 = sdiv i64 %v969, %v3
  %v971 = mul i64 %v970, 1
  %v972 = icmp slt i64 %v971, 1
  %v973 = select i1 %v972, i64 %v971, i64 1
  %v974 = icmp slt i64 %v973, 1
  %v975 = select i1 %v974, i64 %v973, i64 1
  br label %b166
b166:
  %v976 = phi i64 [ %v968, %b164 ], [ %v1091, %b178 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b167, label %b168
b167:
  %v978 = mul i64 %v976, 64
  %v979 = mul i64 %v976, 8
  %v980 = add i64 %v978, 0
  %v981 = add i64 %v979, 0
  %v982 = getelementptr inbounds float, ptr %v956, i64 %v980
  %v983 = sub i64 8, %v981
  %v984 = icmp slt i64 %v983, 0
  %v985 = select i1 %v984, i64 0, i64 %v983
  %v986 = icmp ult i64 %v985, 8
  %v987 = select i1 %v986, i64 %v985, i64 8
  %v988 = trunc i64 %v987 to i32
  %v989 = insertelement <8 x i32> poison, i32 %v988, i64 0
  %v990 = shufflevector <8 x i32> %v989, <8 x i32> poison, <8 x i32> zeroinitializer
  %v991 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v990
  %v992 = mul i64 %v981, 8
  %v993 = add i64 0, %v992
  %v994 = getelementptr inbounds float, ptr %v18, i64 %v993
  %v995 = icmp sge i64 %v985, 8
  br i1 %v995, label %b169, label %b170
b169:
  br label %b171
b171:
  %v996 = phi i64 [ 0, %b169 ], [ %v1070, %b172 ]
  %v997 = icmp slt i64 %v996, 8
  br i1 %v997, label %b172, label %b173
b172:
  %v998 = add i64 %v996, 0
  %v999 = getelementptr inbounds float, ptr %v994, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = add i64 %v996, 8
  %v1002 = getelementptr inbounds float, ptr %v994, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 %v996, 16
  %v1005 = getelementptr inbounds float, ptr %v994, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v996, 24
  %v1008 = getelementptr inbounds float, ptr %v994, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v996, 32
  %v1011 = getelementptr inbounds float, ptr %v994, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v996, 40
  %v1014 = getelementptr inbounds float, ptr %v994, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = add i64 %v996, 48
  %v1017 = getelementptr inbounds float, ptr %v994, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v996, 56
  %v1020 = getelementptr inbounds float, ptr %v994, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1023 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1025 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1027 = shufflevector <8 x float> %v1006, <8 x float> %v1018, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1029 = shufflevector <8 x float> %v1009, <8 x float> %v1021, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1022, <8 x float> %v1026, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1031 = shufflevector <8 x float> %v1022, <8 x float> %v1026, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1032 = shufflevector <8 x float> %v1024, <8 x float> %v1028, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1028, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1034 = shufflevector <8 x float> %v1023, <8 x float> %v1027, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1035 = shufflevector <8 x float> %v1023, <8 x float> %v1027, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1036 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1037 = shufflevector <8 x float> %v1025, <8 x float> %v1029, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1038 = shufflevector <8 x float> %v1030, <8 x float> %v1032, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1039 = shufflevector <8 x float> %v1030, <8 x float> %v1032, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1040 = shufflevector <8 x float> %v1031, <8 x float> %v1033, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1041 = shufflevector <8 x float> %v1031, <8 x float> %v1033, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1042 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1043 = shufflevector <8 x float> %v1034, <8 x float> %v1036, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1044 = shufflevector <8 x float> %v1035, <8 x float> %v1037, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1045 = shufflevector <8 x float> %v1035, <8 x float> %v1037, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1046 = add i64 %v996, 0
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v982, i64 %v1047
  store <8 x float> %v1038, ptr %v1048, align 4
  %v1049 = add i64 %v996, 1
  %v1050 = mul i64 %v1049, 8
  %v1051 = getelementptr inbounds float, ptr %v982, i64 %v1050
  store <8 x float> %v1039, ptr %v1051, align 4
  %v1052 = add i64 %v996, 2
  %v1053 = mul i64 %v1052, 8
  %v1054 = getelementptr inbounds float, ptr %v982, i64 %v1053
  store <8 x float> %v1040, ptr %v1054, align 4
  %v1055 = add i64 %v996, 3
  %v1056 = mul i64 %v1055, 8
  %v1057 = getelementptr inbounds float, ptr %v982, i64 %v1056
  store <8 x float> %v1041, ptr %v1057, align 4
  %v1058 = add i64 %v996, 4
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v982, i64 %v1059
  store <8 x float> %v1042, ptr %v1060, align 4
  %v1061 = add i64 %v996, 5
  %v1062 = mul i64 %v1061, 8
  %v1063 = getelementptr inbounds float, ptr %v982, i64 %v1062
  store <8 x float> %v1043, ptr %v1063, align 4
  %v1064 = add i64 %v996, 6
  %v1065 = mul i64 %v1064, 8
  %v1066 = getelementptr inbounds float, ptr %v982, i64 %v1065
  store <8 x float> %v1044, ptr %v1066, align 4
  %v1067 = add i64 %v996, 7
  %v1068 = mul i64 %v1067, 8
  %v1069 = getelementptr inbounds float, ptr %v982, i64 %v1068
  store <8 x float> %v1045, ptr %v1069, align 4
  %v1070 = add nsw i64 %v996, 8
  br label %b171
b173:
  br label %b174
b174:
  %v1071 = phi i64 [ 8, %b173 ], [ %v1079, %b175 ]
  %v1072 = icmp slt i64 %v1071, 8
  br i1 %v1072, label %b175, label %b176
b175:
  %v1073 = mul i64 %v1071, 1
  %v1074 = getelementptr inbounds float, ptr %v994, i64 %v1073
  %v1075 = getelementptr float, ptr %v1074, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1076 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1075, <8 x i1> %v991, <8 x float> zeroinitializer)
  %v1077 = mul i64 %v1071, 8
  %v1078 = getelementptr inbounds float, ptr %v982, i64 %v1077
  store <8 x float> %v1076, ptr %v1078, align 4
  %v1079 = add nsw i64 %v1071, 1
  br label %b174
b176:
  br label %b170
b170:
  %v1080 = icmp slt i64 %v985, 8
  br i1 %v1080, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1081 = phi i64 [ 0, %b177 ], [ %v1089, %b180 ]
  %v1082 = icmp slt i64 %v1081, 8
  br i1 %v1082, label %b180, label %b181
b180:
  %v1083 = mul i64 %v1081, 1
  %v1084 = getelementptr inbounds float, ptr %v994, i64 %v1083
  %v1085 = getelementptr float, ptr %v1084, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1086 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1085, <8 x i1> %v991, <8 x float> zeroinitializer)
  %v1087 = mul i64 %v1081, 8
  %v1088 = getelementptr inbounds float, ptr %v982, i64 %v1087
  store <8 x float> %v1086, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1081, 1
  br label %b179
b181:
  br label %b178
b178:
  %v1090 = add i64 %v978, 64
  %v1091 = add nsw i64 %v976, 1
  br label %b166
b168:
  %v1092 = add i64 1, 0
  %v1093 = sdiv i64 %v1092, 1
  %v1094 = add i64 %v2, 1
  %v1095 = mul i64 %v1093, %v2
  %v1096 = sdiv i64 %v1095, %v3
  %v1097 = mul i64 %v1096, 1
  %v1098 = icmp slt i64 %v1097, 1
  %v1099 = select i1 %v1098, i64 %v1097, i64 1
  %v1100 = mul i64 %v1093, %v1094
  %v1101 = sdiv i64 %v1100, %v3
  %v1102 = mul i64 %v1101, 1
  %v1103 = icmp slt i64 %v1102, 1
  %v1104 = select i1 %v1103, i64 %v1102, i64 1
  %v1105 = icmp slt i64 %v1104, 1
  %v1106 = select i1 %v1105, i64 %v1104, i64 1
  br label %b182
b182:
  %v1107 = phi i64 [ %v1099, %b168 ], [ %v1552, %b233 ]
  %v1108 = icmp slt i64 %v1107, %v1106
  br i1 %v1108, label %b183, label %b184
b183:
  %v1109 = mul i64 %v1107, 256
  %v1110 = mul i64 %v1107, 8
  %v1111 = add i64 %v1109, 0
  %v1112 = add i64 %v1110, 0
  %v1113 = getelementptr inbounds float, ptr %v957, i64 %v1111
  %v1114 = sub i64 8, %v1112
  %v1115 = icmp slt i64 %v1114, 0
  %v1116 = select i1 %v1115, i64 0, i64 %v1114
  %v1117 = icmp ult i64 %v1116, 8
  %v1118 = select i1 %v1117, i64 %v1116, i64 8
  %v1119 = trunc i64 %v1118 to i32
  %v1120 = insertelement <8 x i32> poison, i32 %v1119, i64 0
  %v1121 = shufflevector <8 x i32> %v1120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1122 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1121
  %v1123 = mul i64 %v1112, 8
  %v1124 = add i64 64, %v1123
  %v1125 = getelementptr inbounds float, ptr %v24, i64 %v1124
  %v1126 = icmp sge i64 %v1116, 8
  br i1 %v1126, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1127 = phi i64 [ 0, %b185 ], [ %v1201, %b188 ]
  %v1128 = icmp slt i64 %v1127, 8
  br i1 %v1128, label %b188, label %b189
b188:
  %v1129 = add i64 %v1127, 0
  %v1130 = getelementptr inbounds float, ptr %v1125, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 %v1127, 8
  %v1133 = getelementptr inbounds float, ptr %v1125, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 %v1127, 16
  %v1136 = getelementptr inbounds float, ptr %v1125, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = add i64 %v1127, 24
  %v1139 = getelementptr inbounds float, ptr %v1125, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 %v1127, 32
  %v1142 = getelementptr inbounds float, ptr %v1125, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = add i64 %v1127, 40
  %v1145 = getelementptr inbounds float, ptr %v1125, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = add i64 %v1127, 48
  %v1148 = getelementptr inbounds float, ptr %v1125, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = add i64 %v1127, 56
  %v1151 = getelementptr inbounds float, ptr %v1125, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1154 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1155 = shufflevector <8 x float> %v1134, <8 x float> %v1146, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1156 = shufflevector <8 x float> %v1134, <8 x float> %v1146, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1157 = shufflevector <8 x float> %v1137, <8 x float> %v1149, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1158 = shufflevector <8 x float> %v1137, <8 x float> %v1149, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1159 = shufflevector <8 x float> %v1140, <8 x float> %v1152, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1160 = shufflevector <8 x float> %v1140, <8 x float> %v1152, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1161 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1162 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1163 = shufflevector <8 x float> %v1155, <8 x float> %v1159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1164 = shufflevector <8 x float> %v1155, <8 x float> %v1159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1165 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1166 = shufflevector <8 x float> %v1154, <8 x float> %v1158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1167 = shufflevector <8 x float> %v1156, <8 x float> %v1160, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1168 = shufflevector <8 x float> %v1156, <8 x float> %v1160, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1169 = shufflevector <8 x float> %v1161, <8 x float> %v1163, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1170 = shufflevector <8 x float> %v1161, <8 x float> %v1163, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1171 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1172 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1173 = shufflevector <8 x float> %v1165, <8 x float> %v1167, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1174 = shufflevector <8 x float> %v1165, <8 x float> %v1167, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1175 = shufflevector <8 x float> %v1166, <8 x float> %v1168, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1176 = shufflevector <8 x float> %v1166, <8 x float> %v1168, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1177 = add i64 %v1127, 0
  %v1178 = mul i64 %v1177, 32
  %v1179 = getelementptr inbounds float, ptr %v1113, i64 %v1178
  store <8 x float> %v1169, ptr %v1179, align 4
  %v1180 = add i64 %v1127, 1
  %v1181 = mul i64 %v1180, 32
  %v1182 = getelementptr inbounds float, ptr %v1113, i64 %v1181
  store <8 x float> %v1170, ptr %v1182, align 4
  %v1183 = add i64 %v1127, 2
  %v1184 = mul i64 %v1183, 32
  %v1185 = getelementptr inbounds float, ptr %v1113, i64 %v1184
  store <8 x float> %v1171, ptr %v1185, align 4
  %v1186 = add i64 %v1127, 3
  %v1187 = mul i64 %v1186, 32
  %v1188 = getelementptr inbounds float, ptr %v1113, i64 %v1187
  store <8 x float> %v1172, ptr %v1188, align 4
  %v1189 = add i64 %v1127, 4
  %v1190 = mul i64 %v1189, 32
  %v1191 = getelementptr inbounds float, ptr %v1113, i64 %v1190
  store <8 x float> %v1173, ptr %v1191, align 4
  %v1192 = add i64 %v1127, 5
  %v1193 = mul i64 %v1192, 32
  %v1194 = getelementptr inbounds float, ptr %v1113, i64 %v1193
  store <8 x float> %v1174, ptr %v1194, align 4
  %v1195 = add i64 %v1127, 6
  %v1196 = mul i64 %v1195, 32
  %v1197 = getelementptr inbounds float, ptr %v1113, i64 %v1196
  store <8 x float> %v1175, ptr %v1197, align 4
  %v1198 = add i64 %v1127, 7
  %v1199 = mul i64 %v1198, 32
  %v1200 = getelementptr inbounds float, ptr %v1113, i64 %v1199
  store <8 x float> %v1176, ptr %v1200, align 4
  %v1201 = add nsw i64 %v1127, 8
  br label %b187
b189:
  br label %b190
b190:
  %v1202 = phi i64 [ 8, %b189 ], [ %v1210, %b191 ]
  %v1203 = icmp slt i64 %v1202, 8
  br i1 %v1203, label %b191, label %b192
b191:
  %v1204 = mul i64 %v1202, 1
  %v1205 = getelementptr inbounds float, ptr %v1125, i64 %v1204
  %v1206 = getelementptr float, ptr %v1205, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1207 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1206, <8 x i1> %v1122, <8 x float> zeroinitializer)
  %v1208 = mul i64 %v1202, 32
  %v1209 = getelementptr inbounds float, ptr %v1113, i64 %v1208
  store <8 x float> %v1207, ptr %v1209, align 4
  %v1210 = add nsw i64 %v1202, 1
  br label %b190
b192:
  br label %b186
b186:
  %v1211 = icmp slt i64 %v1116, 8
  br i1 %v1211, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1212 = phi i64 [ 0, %b193 ], [ %v1220, %b196 ]
  %v1213 = icmp slt i64 %v1212, 8
  br i1 %v1213, label %b196, label %b197
b196:
  %v1214 = mul i64 %v1212, 1
  %v1215 = getelementptr inbounds float, ptr %v1125, i64 %v1214
  %v1216 = getelementptr float, ptr %v1215, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1217 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1216, <8 x i1> %v1122, <8 x float> zeroinitializer)
  %v1218 = mul i64 %v1212, 32
  %v1219 = getelementptr inbounds float, ptr %v1113, i64 %v1218
  store <8 x float> %v1217, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1212, 1
  br label %b195
b197:
  br label %b194
b194:
  %v1221 = add i64 %v1109, 8
  %v1222 = add i64 %v1110, 0
  %v1223 = getelementptr inbounds float, ptr %v957, i64 %v1221
  %v1224 = sub i64 8, %v1222
  %v1225 = icmp slt i64 %v1224, 0
  %v1226 = select i1 %v1225, i64 0, i64 %v1224
  %v1227 = icmp ult i64 %v1226, 8
  %v1228 = select i1 %v1227, i64 %v1226, i64 8
  %v1229 = trunc i64 %v1228 to i32
  %v1230 = insertelement <8 x i32> poison, i32 %v1229, i64 0
  %v1231 = shufflevector <8 x i32> %v1230, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1232 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1231
  %v1233 = mul i64 %v1222, 8
  %v1234 = add i64 0, %v1233
  %v1235 = getelementptr inbounds float, ptr %v24, i64 %v1234
  %v1236 = icmp sge i64 %v1226, 8
  br i1 %v1236, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1237 = phi i64 [ 0, %b198 ], [ %v1311, %b201 ]
  %v1238 = icmp slt i64 %v1237, 8
  br i1 %v1238, label %b201, label %b202
b201:
  %v1239 = add i64 %v1237, 0
  %v1240 = getelementptr inbounds float, ptr %v1235, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 %v1237, 8
  %v1243 = getelementptr inbounds float, ptr %v1235, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 %v1237, 16
  %v1246 = getelementptr inbounds float, ptr %v1235, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = add i64 %v1237, 24
  %v1249 = getelementptr inbounds float, ptr %v1235, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = add i64 %v1237, 32
  %v1252 = getelementptr inbounds float, ptr %v1235, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 %v1237, 40
  %v1255 = getelementptr inbounds float, ptr %v1235, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 %v1237, 48
  %v1258 = getelementptr inbounds float, ptr %v1235, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = add i64 %v1237, 56
  %v1261 = getelementptr inbounds float, ptr %v1235, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = shufflevector <8 x float> %v1241, <8 x float> %v1253, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1264 = shufflevector <8 x float> %v1241, <8 x float> %v1253, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1265 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1266 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1267 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1268 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1269 = shufflevector <8 x float> %v1250, <8 x float> %v1262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1270 = shufflevector <8 x float> %v1250, <8 x float> %v1262, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1271 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1272 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1273 = shufflevector <8 x float> %v1265, <8 x float> %v1269, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1274 = shufflevector <8 x float> %v1265, <8 x float> %v1269, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1275 = shufflevector <8 x float> %v1264, <8 x float> %v1268, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1276 = shufflevector <8 x float> %v1264, <8 x float> %v1268, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1277 = shufflevector <8 x float> %v1266, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1278 = shufflevector <8 x float> %v1266, <8 x float> %v1270, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1279 = shufflevector <8 x float> %v1271, <8 x float> %v1273, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1280 = shufflevector <8 x float> %v1271, <8 x float> %v1273, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1281 = shufflevector <8 x float> %v1272, <8 x float> %v1274, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1282 = shufflevector <8 x float> %v1272, <8 x float> %v1274, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1283 = shufflevector <8 x float> %v1275, <8 x float> %v1277, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1284 = shufflevector <8 x float> %v1275, <8 x float> %v1277, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1285 = shufflevector <8 x float> %v1276, <8 x float> %v1278, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1286 = shufflevector <8 x float> %v1276, <8 x float> %v1278, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1287 = add i64 %v1237, 0
  %v1288 = mul i64 %v1287, 32
  %v1289 = getelementptr inbounds float, ptr %v1223, i64 %v1288
  store <8 x float> %v1279, ptr %v1289, align 4
  %v1290 = add i64 %v1237, 1
  %v1291 = mul i64 %v1290, 32
  %v1292 = getelementptr inbounds float, ptr %v1223, i64 %v1291
  store <8 x float> %v1280, ptr %v1292, align 4
  %v1293 = add i64 %v1237, 2
  %v1294 = mul i64 %v1293, 32
  %v1295 = getelementptr inbounds float, ptr %v1223, i64 %v1294
  store <8 x float> %v1281, ptr %v1295, align 4
  %v1296 = add i64 %v1237, 3
  %v1297 = mul i64 %v1296, 32
  %v1298 = getelementptr inbounds float, ptr %v1223, i64 %v1297
  store <8 x float> %v1282, ptr %v1298, align 4
  %v1299 = add i64 %v1237, 4
  %v1300 = mul i64 %v1299, 32
  %v1301 = getelementptr inbounds float, ptr %v1223, i64 %v1300
  store <8 x float> %v1283, ptr %v1301, align 4
  %v1302 = add i64 %v1237, 5
  %v1303 = mul i64 %v1302, 32
  %v1304 = getelementptr inbounds float, ptr %v1223, i64 %v1303
  store <8 x float> %v1284, ptr %v1304, align 4
  %v1305 = add i64 %v1237, 6
  %v1306 = mul i64 %v1305, 32
  %v1307 = getelementptr inbounds float, ptr %v1223, i64 %v1306
  store <8 x float> %v1285, ptr %v1307, align 4
  %v1308 = add i64 %v1237, 7
  %v1309 = mul i64 %v1308, 32
  %v1310 = getelementptr inbounds float, ptr %v1223, i64 %v1309
  store <8 x float> %v1286, ptr %v1310, align 4
  %v1311 = add nsw i64 %v1237, 8
  br label %b200
b202:
  br label %b203
b203:
  %v1312 = phi i64 [ 8, %b202 ], [ %v1320, %b204 ]
  %v1313 = icmp slt i64 %v1312, 8
  br i1 %v1313, label %b204, label %b205
b204:
  %v1314 = mul i64 %v1312, 1
  %v1315 = getelementptr inbounds float, ptr %v1235, i64 %v1314
  %v1316 = getelementptr float, ptr %v1315, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1317 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1316, <8 x i1> %v1232, <8 x float> zeroinitializer)
  %v1318 = mul i64 %v1312, 32
  %v1319 = getelementptr inbounds float, ptr %v1223, i64 %v1318
  store <8 x float> %v1317, ptr %v1319, align 4
  %v1320 = add nsw i64 %v1312, 1
  br label %b203
b205:
  br label %b199
b199:
  %v1321 = icmp slt i64 %v1226, 8
  br i1 %v1321, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1322 = phi i64 [ 0, %b206 ], [ %v1330, %b209 ]
  %v1323 = icmp slt i64 %v1322, 8
  br i1 %v1323, label %b209, label %b210
b209:
  %v1324 = mul i64 %v1322, 1
  %v1325 = getelementptr inbounds float, ptr %v1235, i64 %v1324
  %v1326 = getelementptr float, ptr %v1325, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1327 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1326, <8 x i1> %v1232, <8 x float> zeroinitializer)
  %v1328 = mul i64 %v1322, 32
  %v1329 = getelementptr inbounds float, ptr %v1223, i64 %v1328
  store <8 x float> %v1327, ptr %v1329, align 4
  %v1330 = add nsw i64 %v1322, 1
  br label %b208
b210:
  br label %b207
b207:
  %v1331 = add i64 %v1109, 16
  %v1332 = add i64 %v1110, 0
  %v1333 = getelementptr inbounds float, ptr %v957, i64 %v1331
  %v1334 = sub i64 8, %v1332
  %v1335 = icmp slt i64 %v1334, 0
  %v1336 = select i1 %v1335, i64 0, i64 %v1334
  %v1337 = icmp ult i64 %v1336, 8
  %v1338 = select i1 %v1337, i64 %v1336, i64 8
  %v1339 = trunc i64 %v1338 to i32
  %v1340 = insertelement <8 x i32> poison, i32 %v1339, i64 0
  %v1341 = shufflevector <8 x i32> %v1340, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1342 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1341
  %v1343 = mul i64 %v1332, 8
  %v1344 = add i64 192, %v1343
  %v1345 = getelementptr inbounds float, ptr %v24, i64 %v1344
  %v1346 = icmp sge i64 %v1336, 8
  br i1 %v1346, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1347 = phi i64 [ 0, %b211 ], [ %v1421, %b214 ]
  %v1348 = icmp slt i64 %v1347, 8
  br i1 %v1348, label %b214, label %b215
b214:
  %v1349 = add i64 %v1347, 0
  %v1350 = getelementptr inbounds float, ptr %v1345, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = add i64 %v1347, 8
  %v1353 = getelementptr inbounds float, ptr %v1345, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = add i64 %v1347, 16
  %v1356 = getelementptr inbounds float, ptr %v1345, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = add i64 %v1347, 24
  %v1359 = getelementptr inbounds float, ptr %v1345, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = add i64 %v1347, 32
  %v1362 = getelementptr inbounds float, ptr %v1345, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = add i64 %v1347, 40
  %v1365 = getelementptr inbounds float, ptr %v1345, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = add i64 %v1347, 48
  %v1368 = getelementptr inbounds float, ptr %v1345, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = add i64 %v1347, 56
  %v1371 = getelementptr inbounds float, ptr %v1345, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = shufflevector <8 x float> %v1351, <8 x float> %v1363, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1374 = shufflevector <8 x float> %v1351, <8 x float> %v1363, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1375 = shufflevector <8 x float> %v1354, <8 x float> %v1366, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1376 = shufflevector <8 x float> %v1354, <8 x float> %v1366, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1377 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1378 = shufflevector <8 x float> %v1357, <8 x float> %v1369, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1379 = shufflevector <8 x float> %v1360, <8 x float> %v1372, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1380 = shufflevector <8 x float> %v1360, <8 x float> %v1372, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1381 = shufflevector <8 x float> %v1373, <8 x float> %v1377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1382 = shufflevector <8 x float> %v1373, <8 x float> %v1377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1383 = shufflevector <8 x float> %v1375, <8 x float> %v1379, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1384 = shufflevector <8 x float> %v1375, <8 x float> %v1379, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1385 = shufflevector <8 x float> %v1374, <8 x float> %v1378, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1386 = shufflevector <8 x float> %v1374, <8 x float> %v1378, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1387 = shufflevector <8 x float> %v1376, <8 x float> %v1380, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1388 = shufflevector <8 x float> %v1376, <8 x float> %v1380, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1389 = shufflevector <8 x float> %v1381, <8 x float> %v1383, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1390 = shufflevector <8 x float> %v1381, <8 x float> %v1383, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1391 = shufflevector <8 x float> %v1382, <8 x float> %v1384, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1392 = shufflevector <8 x float> %v1382, <8 x float> %v1384, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1393 = shufflevector <8 x float> %v1385, <8 x float> %v1387, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1394 = shufflevector <8 x float> %v1385, <8 x float> %v1387, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1395 = shufflevector <8 x float> %v1386, <8 x float> %v1388, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1396 = shufflevector <8 x float> %v1386, <8 x float> %v1388, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1397 = add i64 %v1347, 0
  %v1398 = mul i64 %v1397, 32
  %v1399 = getelementptr inbounds float, ptr %v1333, i64 %v1398
  store <8 x float> %v1389, ptr %v1399, align 4
  %v1400 = add i64 %v1347, 1
  %v1401 = mul i64 %v1400, 32
  %v1402 = getelementptr inbounds float, ptr %v1333, i64 %v1401
  store <8 x float> %v1390, ptr %v1402, align 4
  %v1403 = add i64 %v1347, 2
  %v1404 = mul i64 %v1403, 32
  %v1405 = getelementptr inbounds float, ptr %v1333, i64 %v1404
  store <8 x float> %v1391, ptr %v1405, align 4
  %v1406 = add i64 %v1347, 3
  %v1407 = mul i64 %v1406, 32
  %v1408 = getelementptr inbounds float, ptr %v1333, i64 %v1407
  store <8 x float> %v1392, ptr %v1408, align 4
  %v1409 = add i64 %v1347, 4
  %v1410 = mul i64 %v1409, 32
  %v1411 = getelementptr inbounds float, ptr %v1333, i64 %v1410
  store <8 x float> %v1393, ptr %v1411, align 4
  %v1412 = add i64 %v1347, 5
  %v1413 = mul i64 %v1412, 32
  %v1414 = getelementptr inbounds float, ptr %v1333, i64 %v1413
  store <8 x float> %v1394, ptr %v1414, align 4
  %v1415 = add i64 %v1347, 6
  %v1416 = mul i64 %v1415, 32
  %v1417 = getelementptr inbounds float, ptr %v1333, i64 %v1416
  store <8 x float> %v1395, ptr %v1417, align 4
  %v1418 = add i64 %v1347, 7
  %v1419 = mul i64 %v1418, 32
  %v1420 = getelementptr inbounds float, ptr %v1333, i64 %v1419
  store <8 x float> %v1396, ptr %v1420, align 4
  %v1421 = add nsw i64 %v1347, 8
  br label %b213
b215:
  br label %b216
b216:
  %v1422 = phi i64 [ 8, %b215 ], [ %v1430, %b217 ]
  %v1423 = icmp slt i64 %v1422, 8
  br i1 %v1423, label %b217, label %b218
b217:
  %v1424 = mul i64 %v1422, 1
  %v1425 = getelementptr inbounds float, ptr %v1345, i64 %v1424
  %v1426 = getelementptr float, ptr %v1425, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1427 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1426, <8 x i1> %v1342, <8 x float> zeroinitializer)
  %v1428 = mul i64 %v1422, 32
  %v1429 = getelementptr inbounds float, ptr %v1333, i64 %v1428
  store <8 x float> %v1427, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1422, 1
  br label %b216
b218:
  br label %b212
b212:
  %v1431 = icmp slt i64 %v1336, 8
  br i1 %v1431, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1432 = phi i64 [ 0, %b219 ], [ %v1440, %b222 ]
  %v1433 = icmp slt i64 %v1432, 8
  br i1 %v1433, label %b222, label %b223
b222:
  %v1434 = mul i64 %v1432, 1
  %v1435 = getelementptr inbounds float, ptr %v1345, i64 %v1434
  %v1436 = getelementptr float, ptr %v1435, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1437 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1436, <8 x i1> %v1342, <8 x float> zeroinitializer)
  %v1438 = mul i64 %v1432, 32
  %v1439 = getelementptr inbounds float, ptr %v1333, i64 %v1438
  store <8 x float> %v1437, ptr %v1439, align 4
  %v1440 = add nsw i64 %v1432, 1
  br label %b221
b223:
  br label %b220
b220:
  %v1441 = add i64 %v1109, 24
  %v1442 = add i64 %v1110, 0
  %v1443 = getelementptr inbounds float, ptr %v957, i64 %v1441
  %v1444 = sub i64 8, %v1442
  %v1445 = icmp slt i64 %v1444, 0
  %v1446 = select i1 %v1445, i64 0, i64 %v1444
  %v1447 = icmp ult i64 %v1446, 8
  %v1448 = select i1 %v1447, i64 %v1446, i64 8
  %v1449 = trunc i64 %v1448 to i32
  %v1450 = insertelement <8 x i32> poison, i32 %v1449, i64 0
  %v1451 = shufflevector <8 x i32> %v1450, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1452 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1451
  %v1453 = mul i64 %v1442, 8
  %v1454 = add i64 128, %v1453
  %v1455 = getelementptr inbounds float, ptr %v24, i64 %v1454
  %v1456 = icmp sge i64 %v1446, 8
  br i1 %v1456, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1457 = phi i64 [ 0, %b224 ], [ %v1531, %b227 ]
  %v1458 = icmp slt i64 %v1457, 8
  br i1 %v1458, label %b227, label %b228
b227:
  %v1459 = add i64 %v1457, 0
  %v1460 = getelementptr inbounds float, ptr %v1455, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = add i64 %v1457, 8
  %v1463 = getelementptr inbounds float, ptr %v1455, i64 %v1462
  %v1464 = load <8 x float>, ptr %v1463, align 4
  %v1465 = add i64 %v1457, 16
  %v1466 = getelementptr inbounds float, ptr %v1455, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = add i64 %v1457, 24
  %v1469 = getelementptr inbounds float, ptr %v1455, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = add i64 %v1457, 32
  %v1472 = getelementptr inbounds float, ptr %v1455, i64 %v1471
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = add i64 %v1457, 40
  %v1475 = getelementptr inbounds float, ptr %v1455, i64 %v1474
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = add i64 %v1457, 48
  %v1478 = getelementptr inbounds float, ptr %v1455, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = add i64 %v1457, 56
  %v1481 = getelementptr inbounds float, ptr %v1455, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = shufflevector <8 x float> %v1461, <8 x float> %v1473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1484 = shufflevector <8 x float> %v1461, <8 x float> %v1473, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1485 = shufflevector <8 x float> %v1464, <8 x float> %v1476, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1486 = shufflevector <8 x float> %v1464, <8 x float> %v1476, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1487 = shufflevector <8 x float> %v1467, <8 x float> %v1479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1488 = shufflevector <8 x float> %v1467, <8 x float> %v1479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1489 = shufflevector <8 x float> %v1470, <8 x float> %v1482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1490 = shufflevector <8 x float> %v1470, <8 x float> %v1482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1491 = shufflevector <8 x float> %v1483, <8 x float> %v1487, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1492 = shufflevector <8 x float> %v1483, <8 x float> %v1487, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1493 = shufflevector <8 x float> %v1485, <8 x float> %v1489, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1494 = shufflevector <8 x float> %v1485, <8 x float> %v1489, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1495 = shufflevector <8 x float> %v1484, <8 x float> %v1488, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1496 = shufflevector <8 x float> %v1484, <8 x float> %v1488, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1497 = shufflevector <8 x float> %v1486, <8 x float> %v1490, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1498 = shufflevector <8 x float> %v1486, <8 x float> %v1490, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1499 = shufflevector <8 x float> %v1491, <8 x float> %v1493, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1500 = shufflevector <8 x float> %v1491, <8 x float> %v1493, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1501 = shufflevector <8 x float> %v1492, <8 x float> %v1494, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1502 = shufflevector <8 x float> %v1492, <8 x float> %v1494, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1503 = shufflevector <8 x float> %v1495, <8 x float> %v1497, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1504 = shufflevector <8 x float> %v1495, <8 x float> %v1497, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1505 = shufflevector <8 x float> %v1496, <8 x float> %v1498, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1506 = shufflevector <8 x float> %v1496, <8 x float> %v1498, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1507 = add i64 %v1457, 0
  %v1508 = mul i64 %v1507, 32
  %v1509 = getelementptr inbounds float, ptr %v1443, i64 %v1508
  store <8 x float> %v1499, ptr %v1509, align 4
  %v1510 = add i64 %v1457, 1
  %v1511 = mul i64 %v1510, 32
  %v1512 = getelementptr inbounds float, ptr %v1443, i64 %v1511
  store <8 x float> %v1500, ptr %v1512, align 4
  %v1513 = add i64 %v1457, 2
  %v1514 = mul i64 %v1513, 32
  %v1515 = getelementptr inbounds float, ptr %v1443, i64 %v1514
  store <8 x float> %v1501, ptr %v1515, align 4
  %v1516 = add i64 %v1457, 3
  %v1517 = mul i64 %v1516, 32
  %v1518 = getelementptr inbounds float, ptr %v1443, i64 %v1517
  store <8 x float> %v1502, ptr %v1518, align 4
  %v1519 = add i64 %v1457, 4
  %v1520 = mul i64 %v1519, 32
  %v1521 = getelementptr inbounds float, ptr %v1443, i64 %v1520
  store <8 x float> %v1503, ptr %v1521, align 4
  %v1522 = add i64 %v1457, 5
  %v1523 = mul i64 %v1522, 32
  %v1524 = getelementptr inbounds float, ptr %v1443, i64 %v1523
  store <8 x float> %v1504, ptr %v1524, align 4
  %v1525 = add i64 %v1457, 6
  %v1526 = mul i64 %v1525, 32
  %v1527 = getelementptr inbounds float, ptr %v1443, i64 %v1526
  store <8 x float> %v1505, ptr %v1527, align 4
  %v1528 = add i64 %v1457, 7
  %v1529 = mul i64 %v1528, 32
  %v1530 = getelementptr inbounds float, ptr %v1443, i64 %v1529
  store <8 x float> %v1506, ptr %v1530, align 4
  %v1531 = add nsw i64 %v1457, 8
  br label %b226
b228:
  br label %b229
b229:
  %v1532 = phi i64 [ 8, %b228 ], [ %v1540, %b230 ]
  %v1533 = icmp slt i64 %v1532, 8
  br i1 %v1533, label %b230, label %b231
b230:
  %v1534 = mul i64 %v1532, 1
  %v1535 = getelementptr inbounds float, ptr %v1455, i64 %v1534
  %v1536 = getelementptr float, ptr %v1535, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1537 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1536, <8 x i1> %v1452, <8 x float> zeroinitializer)
  %v1538 = mul i64 %v1532, 32
  %v1539 = getelementptr inbounds float, ptr %v1443, i64 %v1538
  store <8 x float> %v1537, ptr %v1539, align 4
  %v1540 = add nsw i64 %v1532, 1
  br label %b229
b231:
  br label %b225
b225:
  %v1541 = icmp slt i64 %v1446, 8
  br i1 %v1541, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1542 = phi i64 [ 0, %b232 ], [ %v1550, %b235 ]
  %v1543 = icmp slt i64 %v1542, 8
  br i1 %v1543, label %b235, label %b236
b235:
  %v1544 = mul i64 %v1542, 1
  %v1545 = getelementptr inbounds float, ptr %v1455, i64 %v1544
  %v1546 = getelementptr float, ptr %v1545, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1547 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1546, <8 x i1> %v1452, <8 x float> zeroinitializer)
  %v1548 = mul i64 %v1542, 32
  %v1549 = getelementptr inbounds float, ptr %v1443, i64 %v1548
  store <8 x float> %v1547, ptr %v1549, align 4
  %v1550 = add nsw i64 %v1542, 1
  br label %b234
b236:
  br label %b233
b233:
  %v1551 = add i64 %v1109, 256
  %v1552 = add nsw i64 %v1107, 1
  br label %b182
b184:
  br label %b165
b165:
  %v1553 = icmp sgt i64 %v3, 1
  br i1 %v1553, label %b237, label %b238
b237:
  %v1554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1555 = atomicrmw add ptr %v1554, i64 1 acq_rel
  %v1556 = load i64, ptr %v157, align 8
  %v1557 = add i64 %v1556, 1
  store i64 %v1557, ptr %v157, align 8
  %v1558 = mul i64 %v3, %v1557
  br label %b239
b239:
  %v1559 = load atomic i64, ptr %v1554 acquire, align 8
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b240, label %b241
b240:
  %v1561 = call i32 @sched_yield()
  br label %b239
b241:
  br label %b238
b238:
  %v1562 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1563 = load i64, ptr %v1562, align 8
  br label %b242
b242:
  %v1564 = phi i64 [ 0, %b238 ], [ %v2694, %b370 ]
  %v1565 = icmp slt i64 %v1564, %v5
  br i1 %v1565, label %b243, label %b244
b243:
  %v1566 = add i64 %v1564, %v1563
  %v1567 = icmp slt i64 %v1566, %v5
  %v1568 = select i1 %v1567, i64 %v1566, i64 %v5
  %v1569 = sub i64 %v1568, %v1564
  %v1570 = mul i64 %v1569, %v7
  %v1572 = add i64 %v1570, 0
  %v1573 = sdiv i64 %v1572, 1
  %v1574 = add i64 %v2, 1
  %v1575 = mul i64 %v1573, %v2
  %v1576 = sdiv i64 %v1575, %v3
  %v1577 = mul i64 %v1576, 1
  %v1578 = icmp slt i64 %v1577, %v1570
  %v1579 = select i1 %v1578, i64 %v1577, i64 %v1570
  %v1580 = mul i64 %v1573, %v1574
  %v1581 = sdiv i64 %v1580, %v3
  %v1582 = mul i64 %v1581, 1
  %v1583 = icmp slt i64 %v1582, %v1570
  %v1584 = select i1 %v1583, i64 %v1582, i64 %v1570
  %v1585 = mul i64 %v1564, %v7
  %v1586 = add i64 %v1579, %v1585
  %v1587 = add i64 %v1584, %v1585
  br label %b245
b245:
  %v1588 = phi i64 [ %v1586, %b243 ], [ %v1649, %b250 ]
  %v1589 = icmp slt i64 %v1588, %v1587
  br i1 %v1589, label %b246, label %b247
b246:
  %v1590 = add i64 %v1588, 96
  %v1591 = icmp slt i64 %v1590, %v1587
  %v1592 = select i1 %v1591, i64 %v1590, i64 %v1587
  br label %b248
b248:
  %v1593 = phi i64 [ 0, %b246 ], [ %v1648, %b253 ]
  %v1594 = icmp slt i64 %v1593, 2
  br i1 %v1594, label %b249, label %b250
b249:
  %v1595 = sub i64 %v1592, %v1588
  %v1596 = sub i64 2, 1
  %v1597 = add i64 %v1595, %v1596
  %v1598 = sdiv i64 %v1597, 2
  br label %b251
b251:
  %v1599 = phi i64 [ 0, %b249 ], [ %v1647, %b258 ]
  %v1600 = icmp slt i64 %v1599, %v1598
  br i1 %v1600, label %b252, label %b253
b252:
  %v1601 = mul i64 %v1595, %v1599
  %v1602 = sdiv i64 %v1601, %v1598
  %v1603 = add i64 %v1588, %v1602
  %v1604 = add i64 %v1599, 1
  %v1605 = mul i64 %v1595, %v1604
  %v1606 = sdiv i64 %v1605, %v1598
  %v1607 = add i64 %v1588, %v1606
  %v1608 = mul i64 %v1593, 256
  %v1609 = getelementptr inbounds float, ptr %v368, i64 %v1608
  %v1610 = sub i64 %v1607, %v1603
  %v1611 = mul i64 %v1603, 8
  %v1612 = getelementptr inbounds float, ptr %v10, i64 %v1611
  %v1613 = getelementptr inbounds float, ptr %v1612, i64 0
  %v1614 = icmp eq i64 %v1593, 1
  %v1615 = select i1 %v1614, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1616 = sub i64 %v1610, 1
  %v1617 = getelementptr inbounds ptr, ptr %v1615, i64 %v1616
  %v1618 = load ptr, ptr %v1617, align 4
  %v1619 = icmp sgt i64 %v1610, 0
  br i1 %v1619, label %b254, label %b255
b254:
  call void %v1618(ptr %v1613, i64 8, ptr %v1609, i64 8, ptr %v1571)
  br label %b255
b255:
  %v1620 = icmp eq i64 %v1593, 1
  %v1621 = select i1 %v1620, i64 64, i64 256
  %v1622 = add i64 %v1608, %v1621
  br label %b256
b256:
  %v1623 = phi i64 [ %v1603, %b255 ], [ %v1646, %b261 ]
  %v1624 = icmp slt i64 %v1623, %v1607
  br i1 %v1624, label %b257, label %b258
b257:
  %v1625 = sub i64 %v1623, %v1603
  %v1626 = mul i64 %v1625, 32
  %v1627 = getelementptr inbounds float, ptr %v1571, i64 %v1626
  %v1628 = mul i64 %v1564, %v7
  %v1629 = sub i64 %v1623, %v1628
  %v1630 = mul i64 %v1629, 40
  %v1631 = getelementptr inbounds float, ptr %v72, i64 %v1630
  %v1632 = icmp eq i64 %v1593, 1
  %v1633 = select i1 %v1632, i64 1, i64 4
  br label %b259
b259:
  %v1634 = phi i64 [ 0, %b257 ], [ %v1645, %b260 ]
  %v1635 = icmp slt i64 %v1634, %v1633
  br i1 %v1635, label %b260, label %b261
b260:
  %v1636 = mul i64 %v1593, 4
  %v1637 = add i64 %v1636, %v1634
  %v1638 = mul i64 %v1637, 8
  %v1639 = add i64 0, %v1634
  %v1640 = mul i64 %v1639, 8
  %v1641 = getelementptr inbounds float, ptr %v1627, i64 %v1640
  %v1642 = load <8 x float>, ptr %v1641, align 4
  %v1643 = add i64 0, %v1638
  %v1644 = getelementptr inbounds float, ptr %v1631, i64 %v1643
  store <8 x float> %v1642, ptr %v1644, align 4
  %v1645 = add nsw i64 %v1634, 1
  br label %b259
b261:
  %v1646 = add nsw i64 %v1623, 1
  br label %b256
b258:
  %v1647 = add nsw i64 %v1599, 1
  br label %b251
b253:
  %v1648 = add nsw i64 %v1593, 1
  br label %b248
b250:
  %v1649 = add nsw i64 %v1588, 96
  br label %b245
b247:
  %v1650 = icmp sgt i64 %v3, 1
  br i1 %v1650, label %b262, label %b263
b262:
  %v1651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1652 = atomicrmw add ptr %v1651, i64 1 acq_rel
  %v1653 = load i64, ptr %v157, align 8
  %v1654 = add i64 %v1653, 1
  store i64 %v1654, ptr %v157, align 8
  %v1655 = mul i64 %v3, %v1654
  br label %b264
b264:
  %v1656 = load atomic i64, ptr %v1651 acquire, align 8
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b265, label %b266
b265:
  %v1658 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  br label %b267
b267:
  %v1659 = phi i64 [ %v1564, %b263 ], [ %v2684, %b365 ]
  %v1660 = icmp slt i64 %v1659, %v1568
  br i1 %v1660, label %b268, label %b269
b268:
  %v1661 = add i64 %v7, 0
  %v1662 = sdiv i64 %v1661, 1
  %v1663 = add i64 %v2, 1
  %v1664 = mul i64 %v1662, %v2
  %v1665 = sdiv i64 %v1664, %v3
  %v1666 = mul i64 %v1665, 1
  %v1667 = icmp slt i64 %v1666, %v7
  %v1668 = select i1 %v1667, i64 %v1666, i64 %v7
  %v1669 = mul i64 %v1662, %v1663
  %v1670 = sdiv i64 %v1669, %v3
  %v1671 = mul i64 %v1670, 1
  %v1672 = icmp slt i64 %v1671, %v7
  %v1673 = select i1 %v1672, i64 %v1671, i64 %v7
  %v1674 = add i64 %v1659, 0
  %v1675 = and i64 %v1674, %v118
  %v1676 = mul i64 %v1675, %v7
  %v1677 = add i64 %v1676, %v1668
  %v1678 = mul i64 %v1677, 32
  %v1679 = getelementptr inbounds float, ptr %v30, i64 %v1678
  %v1680 = getelementptr inbounds float, ptr %v1679, i64 0
  %v1681 = mul i64 %v1668, 32
  %v1682 = getelementptr inbounds float, ptr %v74, i64 %v1681
  %v1683 = getelementptr inbounds float, ptr %v1682, i64 0
  %v1684 = sub i64 %v1673, %v1668
  %v1685 = mul i64 %v1684, 4
  %v1686 = getelementptr inbounds float, ptr %v12, i64 0
  %v1687 = icmp sgt i64 %v1685, 0
  br i1 %v1687, label %b270, label %b271
b270:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v1685, i64 8, ptr %v1686, i64 8, ptr %v1680, i64 8, ptr %v1683, i64 8)
  br label %b271
b271:
  %v1689 = add i64 %v7, 0
  %v1690 = sdiv i64 %v1689, 1
  %v1691 = add i64 %v2, 1
  %v1692 = mul i64 %v1690, %v2
  %v1693 = sdiv i64 %v1692, %v3
  %v1694 = mul i64 %v1693, 1
  %v1695 = icmp slt i64 %v1694, %v7
  %v1696 = select i1 %v1695, i64 %v1694, i64 %v7
  %v1697 = mul i64 %v1690, %v1691
  %v1698 = sdiv i64 %v1697, %v3
  %v1699 = mul i64 %v1698, 1
  %v1700 = icmp slt i64 %v1699, %v7
  %v1701 = select i1 %v1700, i64 %v1699, i64 %v7
  br label %b272
b272:
  %v1702 = phi i64 [ %v1696, %b271 ], [ %v1759, %b277 ]
  %v1703 = icmp slt i64 %v1702, %v1701
  br i1 %v1703, label %b273, label %b274
b273:
  %v1704 = add i64 %v1702, 96
  %v1705 = icmp slt i64 %v1704, %v1701
  %v1706 = select i1 %v1705, i64 %v1704, i64 %v1701
  br label %b275
b275:
  %v1707 = phi i64 [ 0, %b273 ], [ %v1758, %b280 ]
  %v1708 = icmp slt i64 %v1707, 1
  br i1 %v1708, label %b276, label %b277
b276:
  %v1709 = sub i64 %v1706, %v1702
  %v1710 = sub i64 8, 1
  %v1711 = add i64 %v1709, %v1710
  %v1712 = sdiv i64 %v1711, 8
  br label %b278
b278:
  %v1713 = phi i64 [ 0, %b276 ], [ %v1757, %b285 ]
  %v1714 = icmp slt i64 %v1713, %v1712
  br i1 %v1714, label %b279, label %b280
b279:
  %v1715 = mul i64 %v1709, %v1713
  %v1716 = sdiv i64 %v1715, %v1712
  %v1717 = add i64 %v1702, %v1716
  %v1718 = add i64 %v1713, 1
  %v1719 = mul i64 %v1709, %v1718
  %v1720 = sdiv i64 %v1719, %v1712
  %v1721 = add i64 %v1702, %v1720
  %v1722 = mul i64 %v1707, 64
  %v1723 = getelementptr inbounds float, ptr %v956, i64 %v1722
  %v1724 = sub i64 %v1721, %v1717
  %v1725 = add i64 %v1659, 0
  %v1726 = and i64 %v1725, %v122
  %v1727 = mul i64 %v1726, %v7
  %v1728 = add i64 %v1727, %v1717
  %v1729 = mul i64 %v1728, 8
  %v1730 = getelementptr inbounds float, ptr %v34, i64 %v1729
  %v1731 = getelementptr inbounds float, ptr %v1730, i64 0
  %v1732 = sub i64 %v1724, 1
  %v1733 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1732
  %v1734 = load ptr, ptr %v1733, align 4
  %v1735 = icmp sgt i64 %v1724, 0
  br i1 %v1735, label %b281, label %b282
b281:
  call void %v1734(ptr %v1731, i64 8, ptr %v1723, i64 8, ptr %v1688)
  br label %b282
b282:
  %v1736 = add i64 %v1722, 64
  br label %b283
b283:
  %v1737 = phi i64 [ %v1717, %b282 ], [ %v1756, %b288 ]
  %v1738 = icmp slt i64 %v1737, %v1721
  br i1 %v1738, label %b284, label %b285
b284:
  %v1739 = sub i64 %v1737, %v1717
  %v1740 = mul i64 %v1739, 8
  %v1741 = getelementptr inbounds float, ptr %v1688, i64 %v1740
  %v1742 = mul i64 %v1737, 8
  %v1743 = getelementptr inbounds float, ptr %v76, i64 %v1742
  br label %b286
b286:
  %v1744 = phi i64 [ 0, %b284 ], [ %v1755, %b287 ]
  %v1745 = icmp slt i64 %v1744, 1
  br i1 %v1745, label %b287, label %b288
b287:
  %v1746 = mul i64 %v1707, 1
  %v1747 = add i64 %v1746, %v1744
  %v1748 = mul i64 %v1747, 8
  %v1749 = add i64 0, %v1744
  %v1750 = mul i64 %v1749, 8
  %v1751 = getelementptr inbounds float, ptr %v1741, i64 %v1750
  %v1752 = load <8 x float>, ptr %v1751, align 4
  %v1753 = add i64 0, %v1748
  %v1754 = getelementptr inbounds float, ptr %v1743, i64 %v1753
  store <8 x float> %v1752, ptr %v1754, align 4
  %v1755 = add nsw i64 %v1744, 1
  br label %b286
b288:
  %v1756 = add nsw i64 %v1737, 1
  br label %b283
b285:
  %v1757 = add nsw i64 %v1713, 1
  br label %b278
b280:
  %v1758 = add nsw i64 %v1707, 1
  br label %b275
b277:
  %v1759 = add nsw i64 %v1702, 96
  br label %b272
b274:
  %v1760 = add i64 %v7, 0
  %v1761 = sdiv i64 %v1760, 1
  %v1762 = add i64 %v2, 1
  %v1763 = mul i64 %v1761, %v2
  %v1764 = sdiv i64 %v1763, %v3
  %v1765 = mul i64 %v1764, 1
  %v1766 = icmp slt i64 %v1765, %v7
  %v1767 = select i1 %v1766, i64 %v1765, i64 %v7
  %v1768 = mul i64 %v1761, %v1762
  %v1769 = sdiv i64 %v1768, %v3
  %v1770 = mul i64 %v1769, 1
  %v1771 = icmp slt i64 %v1770, %v7
  %v1772 = select i1 %v1771, i64 %v1770, i64 %v7
  br label %b289
b289:
  %v1773 = phi i64 [ %v1767, %b274 ], [ %v1834, %b294 ]
  %v1774 = icmp slt i64 %v1773, %v1772
  br i1 %v1774, label %b290, label %b291
b290:
  br label %b292
b292:
  %v1775 = phi i64 [ 0, %b290 ], [ %v1833, %b293 ]
  %v1776 = icmp slt i64 %v1775, 4
  br i1 %v1776, label %b293, label %b294
b293:
  %v1777 = mul i64 %v1773, 32
  %v1778 = getelementptr inbounds float, ptr %v74, i64 %v1777
  %v1779 = add i64 %v1659, 0
  %v1780 = sub i64 %v1779, %v1564
  %v1781 = mul i64 %v1780, %v7
  %v1782 = add i64 %v1781, %v1773
  %v1783 = mul i64 %v1782, 40
  %v1784 = getelementptr inbounds float, ptr %v72, i64 %v1783
  %v1785 = mul i64 %v1773, 8
  %v1786 = getelementptr inbounds float, ptr %v76, i64 %v1785
  %v1787 = add i64 %v1659, 0
  %v1788 = and i64 %v1787, %v130
  %v1789 = mul i64 %v1788, %v7
  %v1790 = add i64 %v1789, %v1773
  %v1791 = mul i64 %v1790, 32
  %v1792 = getelementptr inbounds float, ptr %v78, i64 %v1791
  %v1793 = mul i64 %v1775, 8
  %v1794 = add i64 0, %v1793
  %v1795 = add i64 %v1794, 0
  %v1796 = getelementptr inbounds float, ptr %v1778, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = add i64 0, 0
  %v1799 = getelementptr inbounds float, ptr %v1784, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = fadd <8 x float> %v1797, %v1800
  %v1802 = add i64 0, 0
  %v1803 = getelementptr inbounds float, ptr %v1786, i64 %v1802
  %v1804 = load <8 x float>, ptr %v1803, align 4
  %v1805 = fadd <8 x float> %v1801, %v1804
  %v1806 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1805)
  %v1807 = fcmp ogt <8 x float> %v1806, splat (float 0x4023000000000000)
  %v1808 = select <8 x i1> %v1807, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1806
  %v1809 = fadd <8 x float> %v1808, %v1808
  %v1810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1809, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1811 = fsub <8 x float> %v1810, splat (float 0x4168000000000000)
  %v1812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1811, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1809)
  %v1813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1811, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1812)
  %v1814 = bitcast <8 x float> %v1810 to <8 x i32>
  %v1815 = fmul <8 x float> %v1813, %v1813
  %v1816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1813, <8 x float> splat (float 0x3F81227F40000000))
  %v1817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1816, <8 x float> %v1813, <8 x float> splat (float 0x3FA5556740000000))
  %v1818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1817, <8 x float> %v1813, <8 x float> splat (float 0x3FC5554B00000000))
  %v1819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1818, <8 x float> %v1813, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1815, <8 x float> %v1819, <8 x float> %v1813)
  %v1821 = shl <8 x i32> %v1814, splat (i32 23)
  %v1822 = add <8 x i32> %v1821, splat (i32 1065353216)
  %v1823 = bitcast <8 x i32> %v1822 to <8 x float>
  %v1824 = fsub <8 x float> %v1823, splat (float 0x3FF0000000000000)
  %v1825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1823, <8 x float> %v1820, <8 x float> %v1824)
  %v1826 = fadd <8 x float> %v1825, splat (float 0x4000000000000000)
  %v1827 = fdiv <8 x float> %v1825, %v1826
  %v1828 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1827, <8 x float> %v1805)
  %v1829 = mul i64 %v1775, 8
  %v1830 = add i64 0, %v1829
  %v1831 = add i64 %v1830, 0
  %v1832 = getelementptr inbounds float, ptr %v1792, i64 %v1831
  store <8 x float> %v1828, ptr %v1832, align 4
  %v1833 = add nsw i64 %v1775, 1
  br label %b292
b294:
  %v1834 = add nsw i64 %v1773, 1
  br label %b289
b291:
  %v1835 = add i64 %v7, 0
  %v1836 = sdiv i64 %v1835, 1
  %v1837 = add i64 %v2, 1
  %v1838 = mul i64 %v1836, %v2
  %v1839 = sdiv i64 %v1838, %v3
  %v1840 = mul i64 %v1839, 1
  %v1841 = icmp slt i64 %v1840, %v7
  %v1842 = select i1 %v1841, i64 %v1840, i64 %v7
  %v1843 = mul i64 %v1836, %v1837
  %v1844 = sdiv i64 %v1843, %v3
  %v1845 = mul i64 %v1844, 1
  %v1846 = icmp slt i64 %v1845, %v7
  %v1847 = select i1 %v1846, i64 %v1845, i64 %v7
  br label %b295
b295:
  %v1848 = phi i64 [ %v1842, %b291 ], [ %v1887, %b300 ]
  %v1849 = icmp slt i64 %v1848, %v1847
  br i1 %v1849, label %b296, label %b297
b296:
  br label %b298
b298:
  %v1850 = phi i64 [ 0, %b296 ], [ %v1886, %b303 ]
  %v1851 = icmp slt i64 %v1850, 4
  br i1 %v1851, label %b299, label %b300
b299:
  br label %b301
b301:
  %v1852 = phi i64 [ 0, %b299 ], [ %v1871, %b302 ]
  %v1853 = phi <8 x float> [ splat (float 0x0000000000000000), %b299 ], [ %v1870, %b302 ]
  %v1854 = icmp slt i64 %v1852, 8
  br i1 %v1854, label %b302, label %b303
b302:
  %v1855 = add i64 %v1659, 0
  %v1856 = and i64 %v1855, %v130
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1848
  %v1859 = mul i64 %v1858, 32
  %v1860 = getelementptr inbounds float, ptr %v78, i64 %v1859
  %v1861 = add i64 0, %v1852
  %v1862 = getelementptr inbounds float, ptr %v20, i64 %v1861
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = mul i64 %v1850, 8
  %v1865 = add i64 0, %v1864
  %v1866 = add i64 %v1865, %v1852
  %v1867 = getelementptr inbounds float, ptr %v1860, i64 %v1866
  %v1868 = load <8 x float>, ptr %v1867, align 4
  %v1869 = fmul <8 x float> %v1863, %v1868
  %v1870 = fadd <8 x float> %v1853, %v1869
  %v1871 = add nsw i64 %v1852, 8
  br label %b301
b303:
  %v1872 = shufflevector <8 x float> %v1853, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1873 = shufflevector <8 x float> %v1853, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1874 = fadd <4 x float> %v1872, %v1873
  %v1875 = shufflevector <4 x float> %v1874, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1876 = shufflevector <4 x float> %v1874, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1877 = fadd <2 x float> %v1875, %v1876
  %v1878 = extractelement <2 x float> %v1877, i64 0
  %v1879 = extractelement <2 x float> %v1877, i64 1
  %v1880 = fadd float %v1878, %v1879
  %v1881 = fadd float %v1880, 0x0000000000000000
  %v1882 = mul i64 %v1848, 4
  %v1883 = getelementptr inbounds float, ptr %v80, i64 %v1882
  %v1884 = add i64 0, %v1850
  %v1885 = getelementptr inbounds float, ptr %v1883, i64 %v1884
  store float %v1881, ptr %v1885, align 4
  %v1886 = add nsw i64 %v1850, 1
  br label %b298
b300:
  %v1887 = add nsw i64 %v1848, 1
  br label %b295
b297:
  %v1888 = add i64 %v7, 0
  %v1889 = sdiv i64 %v1888, 1
  %v1890 = add i64 %v2, 1
  %v1891 = mul i64 %v1889, %v2
  %v1892 = sdiv i64 %v1891, %v3
  %v1893 = mul i64 %v1892, 1
  %v1894 = icmp slt i64 %v1893, %v7
  %v1895 = select i1 %v1894, i64 %v1893, i64 %v7
  %v1896 = mul i64 %v1889, %v1890
  %v1897 = sdiv i64 %v1896, %v3
  %v1898 = mul i64 %v1897, 1
  %v1899 = icmp slt i64 %v1898, %v7
  %v1900 = select i1 %v1899, i64 %v1898, i64 %v7
  br label %b304
b304:
  %v1901 = phi i64 [ %v1895, %b297 ], [ %v1935, %b309 ]
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b305, label %b306
b305:
  br label %b307
b307:
  %v1903 = phi i64 [ 0, %b305 ], [ %v1930, %b308 ]
  %v1904 = phi float [ 0xFFF0000000000000, %b305 ], [ %v1929, %b308 ]
  %v1905 = icmp slt i64 %v1903, 4
  br i1 %v1905, label %b308, label %b309
b308:
  %v1906 = add i64 %v1659, 0
  %v1907 = and i64 %v1906, %v114
  %v1908 = mul i64 %v1907, %v7
  %v1909 = add i64 %v1908, %v1901
  %v1910 = mul i64 %v1909, 1
  %v1911 = getelementptr inbounds float, ptr %v22, i64 %v1910
  %v1912 = getelementptr inbounds float, ptr %v1911, i64 0
  %v1913 = load float, ptr %v1912, align 4
  %v1914 = fcmp uno float %v1913, %v1913
  %v1915 = fcmp ogt float %v1913, 0x3FF0000000000000
  %v1916 = select i1 %v1915, float %v1913, float 0x3FF0000000000000
  %v1917 = select i1 %v1914, float %v1913, float %v1916
  %v1918 = mul i64 %v1901, 4
  %v1919 = getelementptr inbounds float, ptr %v80, i64 %v1918
  %v1920 = add i64 0, %v1903
  %v1921 = sitofp i64 %v1920 to float
  %v1922 = fcmp olt float %v1921, %v1917
  %v1923 = select i1 %v1922, float 0x3FF0000000000000, float 0x0000000000000000
  %v1924 = add i64 0, %v1903
  %v1925 = getelementptr inbounds float, ptr %v1919, i64 %v1924
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = fcmp une float %v1923, 0x0000000000000000
  %v1928 = select i1 %v1927, float %v1926, float 0xC6293E5940000000
  %v1929 = call float @llvm.maximum.f32(float %v1904, float %v1928)
  %v1930 = add nsw i64 %v1903, 1
  br label %b307
b309:
  %v1931 = call float @llvm.maximum.f32(float %v1904, float 0xFFF0000000000000)
  %v1932 = mul i64 %v1901, 1
  %v1933 = getelementptr inbounds float, ptr %v82, i64 %v1932
  %v1934 = getelementptr inbounds float, ptr %v1933, i64 0
  store float %v1931, ptr %v1934, align 4
  %v1935 = add nsw i64 %v1901, 1
  br label %b304
b306:
  %v1936 = add i64 %v7, 0
  %v1937 = sdiv i64 %v1936, 1
  %v1938 = add i64 %v2, 1
  %v1939 = mul i64 %v1937, %v2
  %v1940 = sdiv i64 %v1939, %v3
  %v1941 = mul i64 %v1940, 1
  %v1942 = icmp slt i64 %v1941, %v7
  %v1943 = select i1 %v1942, i64 %v1941, i64 %v7
  %v1944 = mul i64 %v1937, %v1938
  %v1945 = sdiv i64 %v1944, %v3
  %v1946 = mul i64 %v1945, 1
  %v1947 = icmp slt i64 %v1946, %v7
  %v1948 = select i1 %v1947, i64 %v1946, i64 %v7
  br label %b310
b310:
  %v1949 = phi i64 [ %v1943, %b306 ], [ %v2027, %b311 ]
  %v1950 = icmp slt i64 %v1949, %v1948
  br i1 %v1950, label %b311, label %b312
b311:
  %v1951 = add i64 %v1659, 0
  %v1952 = and i64 %v1951, %v114
  %v1953 = mul i64 %v1952, %v7
  %v1954 = add i64 %v1953, %v1949
  %v1955 = mul i64 %v1954, 1
  %v1956 = getelementptr inbounds float, ptr %v22, i64 %v1955
  %v1957 = getelementptr inbounds float, ptr %v1956, i64 0
  %v1958 = load float, ptr %v1957, align 4
  %v1959 = fcmp uno float %v1958, %v1958
  %v1960 = fcmp ogt float %v1958, 0x3FF0000000000000
  %v1961 = select i1 %v1960, float %v1958, float 0x3FF0000000000000
  %v1962 = select i1 %v1959, float %v1958, float %v1961
  %v1963 = mul i64 %v1949, 4
  %v1964 = getelementptr inbounds float, ptr %v80, i64 %v1963
  %v1965 = mul i64 %v1949, 1
  %v1966 = getelementptr inbounds float, ptr %v82, i64 %v1965
  %v1967 = getelementptr inbounds float, ptr %v1966, i64 0
  %v1968 = load float, ptr %v1967, align 4
  %v1969 = add i64 %v1659, 0
  %v1970 = and i64 %v1969, %v132
  %v1971 = mul i64 %v1970, %v7
  %v1972 = add i64 %v1971, %v1949
  %v1973 = mul i64 %v1972, 4
  %v1974 = getelementptr inbounds float, ptr %v84, i64 %v1973
  %v1975 = icmp ult i64 4, 8
  %v1976 = select i1 %v1975, i64 4, i64 8
  %v1977 = trunc i64 %v1976 to i32
  %v1978 = insertelement <8 x i32> poison, i32 %v1977, i64 0
  %v1979 = shufflevector <8 x i32> %v1978, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1980 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1979
  %v1981 = add i64 0, 0
  %v1982 = insertelement <8 x i64> poison, i64 %v1981, i64 0
  %v1983 = shufflevector <8 x i64> %v1982, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1984 = add <8 x i64> %v1983, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1985 = sitofp <8 x i64> %v1984 to <8 x float>
  %v1986 = insertelement <8 x float> poison, float %v1962, i64 0
  %v1987 = shufflevector <8 x float> %v1986, <8 x float> poison, <8 x i32> zeroinitializer
  %v1988 = fcmp olt <8 x float> %v1985, %v1987
  %v1989 = select <8 x i1> %v1988, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1990 = add i64 0, 0
  %v1991 = getelementptr inbounds float, ptr %v1964, i64 %v1990
  %v1992 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1991, <8 x i1> %v1980, <8 x float> zeroinitializer)
  %v1993 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1994 = shufflevector <8 x float> %v1993, <8 x float> poison, <8 x i32> zeroinitializer
  %v1995 = fcmp une <8 x float> %v1989, splat (float 0x0000000000000000)
  %v1996 = select <8 x i1> %v1995, <8 x float> %v1992, <8 x float> %v1994
  %v1997 = insertelement <8 x float> poison, float %v1968, i64 0
  %v1998 = shufflevector <8 x float> %v1997, <8 x float> poison, <8 x i32> zeroinitializer
  %v1999 = fsub <8 x float> %v1996, %v1998
  %v2000 = fcmp olt <8 x float> %v1999, splat (float 0xC05A400000000000)
  %v2001 = select <8 x i1> %v2000, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1999
  %v2002 = fcmp ogt <8 x float> %v2001, splat (float 0x4056400000000000)
  %v2003 = select <8 x i1> %v2002, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2001
  %v2004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2003, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2005 = fsub <8 x float> %v2004, splat (float 0x4168000000000000)
  %v2006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2005, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2003)
  %v2007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2005, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2006)
  %v2008 = bitcast <8 x float> %v2004 to <8 x i32>
  %v2009 = fmul <8 x float> %v2007, %v2007
  %v2010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2007, <8 x float> splat (float 0x3F81227F40000000))
  %v2011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2010, <8 x float> %v2007, <8 x float> splat (float 0x3FA5556740000000))
  %v2012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2011, <8 x float> %v2007, <8 x float> splat (float 0x3FC5554B00000000))
  %v2013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2012, <8 x float> %v2007, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2009, <8 x float> %v2013, <8 x float> %v2007)
  %v2015 = sub <8 x i32> %v2008, splat (i32 1262485250)
  %v2016 = lshr <8 x i32> %v2015, splat (i32 1)
  %v2017 = sub <8 x i32> %v2015, %v2016
  %v2018 = shl <8 x i32> %v2016, splat (i32 23)
  %v2019 = bitcast <8 x i32> %v2018 to <8 x float>
  %v2020 = shl <8 x i32> %v2017, splat (i32 23)
  %v2021 = bitcast <8 x i32> %v2020 to <8 x float>
  %v2022 = fadd <8 x float> %v2014, splat (float 0x3FF0000000000000)
  %v2023 = fmul <8 x float> %v2022, %v2019
  %v2024 = fmul <8 x float> %v2023, %v2021
  %v2025 = add i64 0, 0
  %v2026 = getelementptr inbounds float, ptr %v1974, i64 %v2025
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2024, ptr align 4 %v2026, <8 x i1> %v1980)
  %v2027 = add nsw i64 %v1949, 1
  br label %b310
b312:
  %v2028 = add i64 %v7, 0
  %v2029 = sdiv i64 %v2028, 1
  %v2030 = add i64 %v2, 1
  %v2031 = mul i64 %v2029, %v2
  %v2032 = sdiv i64 %v2031, %v3
  %v2033 = mul i64 %v2032, 1
  %v2034 = icmp slt i64 %v2033, %v7
  %v2035 = select i1 %v2034, i64 %v2033, i64 %v7
  %v2036 = mul i64 %v2029, %v2030
  %v2037 = sdiv i64 %v2036, %v3
  %v2038 = mul i64 %v2037, 1
  %v2039 = icmp slt i64 %v2038, %v7
  %v2040 = select i1 %v2039, i64 %v2038, i64 %v7
  br label %b313
b313:
  %v2041 = phi i64 [ %v2035, %b312 ], [ %v2061, %b318 ]
  %v2042 = icmp slt i64 %v2041, %v2040
  br i1 %v2042, label %b314, label %b315
b314:
  br label %b316
b316:
  %v2043 = phi i64 [ 0, %b314 ], [ %v2056, %b317 ]
  %v2044 = phi float [ 0x0000000000000000, %b314 ], [ %v2055, %b317 ]
  %v2045 = icmp slt i64 %v2043, 4
  br i1 %v2045, label %b317, label %b318
b317:
  %v2046 = add i64 %v1659, 0
  %v2047 = and i64 %v2046, %v132
  %v2048 = mul i64 %v2047, %v7
  %v2049 = add i64 %v2048, %v2041
  %v2050 = mul i64 %v2049, 4
  %v2051 = getelementptr inbounds float, ptr %v84, i64 %v2050
  %v2052 = add i64 0, %v2043
  %v2053 = getelementptr inbounds float, ptr %v2051, i64 %v2052
  %v2054 = load float, ptr %v2053, align 4
  %v2055 = fadd float %v2044, %v2054
  %v2056 = add nsw i64 %v2043, 1
  br label %b316
b318:
  %v2057 = fadd float %v2044, 0x0000000000000000
  %v2058 = mul i64 %v2041, 1
  %v2059 = getelementptr inbounds float, ptr %v82, i64 %v2058
  %v2060 = getelementptr inbounds float, ptr %v2059, i64 0
  store float %v2057, ptr %v2060, align 4
  %v2061 = add nsw i64 %v2041, 1
  br label %b313
b315:
  %v2062 = add i64 %v7, 0
  %v2063 = sdiv i64 %v2062, 1
  %v2064 = add i64 %v2, 1
  %v2065 = mul i64 %v2063, %v2
  %v2066 = sdiv i64 %v2065, %v3
  %v2067 = mul i64 %v2066, 1
  %v2068 = icmp slt i64 %v2067, %v7
  %v2069 = select i1 %v2068, i64 %v2067, i64 %v7
  %v2070 = mul i64 %v2063, %v2064
  %v2071 = sdiv i64 %v2070, %v3
  %v2072 = mul i64 %v2071, 1
  %v2073 = icmp slt i64 %v2072, %v7
  %v2074 = select i1 %v2073, i64 %v2072, i64 %v7
  br label %b319
b319:
  %v2075 = phi i64 [ %v2069, %b315 ], [ %v2089, %b320 ]
  %v2076 = icmp slt i64 %v2075, %v2074
  br i1 %v2076, label %b320, label %b321
b320:
  %v2077 = mul i64 %v2075, 1
  %v2078 = getelementptr inbounds float, ptr %v82, i64 %v2077
  %v2079 = getelementptr inbounds float, ptr %v2078, i64 0
  %v2080 = load float, ptr %v2079, align 4
  %v2081 = add i64 %v1659, 0
  %v2082 = and i64 %v2081, %v134
  %v2083 = mul i64 %v2082, %v7
  %v2084 = add i64 %v2083, %v2075
  %v2085 = mul i64 %v2084, 1
  %v2086 = getelementptr inbounds float, ptr %v86, i64 %v2085
  %v2087 = add i64 0, 0
  %v2088 = getelementptr inbounds float, ptr %v2086, i64 %v2087
  store float %v2080, ptr %v2088, align 4
  %v2089 = add nsw i64 %v2075, 1
  br label %b319
b321:
  %v2090 = add i64 %v7, 0
  %v2091 = sdiv i64 %v2090, 1
  %v2092 = add i64 %v2, 1
  %v2093 = mul i64 %v2091, %v2
  %v2094 = sdiv i64 %v2093, %v3
  %v2095 = mul i64 %v2094, 1
  %v2096 = icmp slt i64 %v2095, %v7
  %v2097 = select i1 %v2096, i64 %v2095, i64 %v7
  %v2098 = mul i64 %v2091, %v2092
  %v2099 = sdiv i64 %v2098, %v3
  %v2100 = mul i64 %v2099, 1
  %v2101 = icmp slt i64 %v2100, %v7
  %v2102 = select i1 %v2101, i64 %v2100, i64 %v7
  br label %b322
b322:
  %v2103 = phi i64 [ %v2097, %b321 ], [ %v2150, %b327 ]
  %v2104 = icmp slt i64 %v2103, %v2102
  br i1 %v2104, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2105 = phi i64 [ 0, %b323 ], [ %v2141, %b326 ]
  %v2106 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v2140, %b326 ]
  %v2107 = icmp slt i64 %v2105, 4
  br i1 %v2107, label %b326, label %b327
b326:
  %v2108 = add i64 %v1659, 0
  %v2109 = and i64 %v2108, %v132
  %v2110 = mul i64 %v2109, %v7
  %v2111 = add i64 %v2110, %v2103
  %v2112 = mul i64 %v2111, 4
  %v2113 = getelementptr inbounds float, ptr %v84, i64 %v2112
  %v2114 = add i64 0, %v2105
  %v2115 = getelementptr inbounds float, ptr %v2113, i64 %v2114
  %v2116 = load float, ptr %v2115, align 4
  %v2117 = add i64 %v1659, 0
  %v2118 = and i64 %v2117, %v134
  %v2119 = mul i64 %v2118, %v7
  %v2120 = add i64 %v2119, %v2103
  %v2121 = mul i64 %v2120, 1
  %v2122 = getelementptr inbounds float, ptr %v86, i64 %v2121
  %v2123 = getelementptr inbounds float, ptr %v2122, i64 0
  %v2124 = load float, ptr %v2123, align 4
  %v2125 = fdiv float %v2116, %v2124
  %v2126 = add i64 %v1659, 0
  %v2127 = and i64 %v2126, %v118
  %v2128 = mul i64 %v2127, %v7
  %v2129 = add i64 %v2128, %v2103
  %v2130 = mul i64 %v2129, 32
  %v2131 = getelementptr inbounds float, ptr %v30, i64 %v2130
  %v2132 = add i64 0, 0
  %v2133 = mul i64 %v2105, 8
  %v2134 = add i64 %v2132, %v2133
  %v2135 = getelementptr inbounds float, ptr %v2131, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = insertelement <8 x float> poison, float %v2125, i64 0
  %v2138 = shufflevector <8 x float> %v2137, <8 x float> poison, <8 x i32> zeroinitializer
  %v2139 = fmul <8 x float> %v2138, %v2136
  %v2140 = fadd <8 x float> %v2106, %v2139
  %v2141 = add nsw i64 %v2105, 1
  br label %b325
b327:
  %v2142 = add i64 %v1659, 1
  %v2143 = and i64 %v2142, %v122
  %v2144 = mul i64 %v2143, %v7
  %v2145 = add i64 %v2144, %v2103
  %v2146 = mul i64 %v2145, 8
  %v2147 = getelementptr inbounds float, ptr %v34, i64 %v2146
  %v2148 = add i64 0, 0
  %v2149 = getelementptr inbounds float, ptr %v2147, i64 %v2148
  store <8 x float> %v2106, ptr %v2149, align 4
  %v2150 = add nsw i64 %v2103, 1
  br label %b322
b324:
  %v2151 = add i64 %v7, 0
  %v2152 = sdiv i64 %v2151, 1
  %v2153 = add i64 %v2, 1
  %v2154 = mul i64 %v2152, %v2
  %v2155 = sdiv i64 %v2154, %v3
  %v2156 = mul i64 %v2155, 1
  %v2157 = icmp slt i64 %v2156, %v7
  %v2158 = select i1 %v2157, i64 %v2156, i64 %v7
  %v2159 = mul i64 %v2152, %v2153
  %v2160 = sdiv i64 %v2159, %v3
  %v2161 = mul i64 %v2160, 1
  %v2162 = icmp slt i64 %v2161, %v7
  %v2163 = select i1 %v2162, i64 %v2161, i64 %v7
  br label %b328
b328:
  %v2164 = phi i64 [ %v2158, %b324 ], [ %v2211, %b333 ]
  %v2165 = icmp slt i64 %v2164, %v2163
  br i1 %v2165, label %b329, label %b330
b329:
  br label %b331
b331:
  %v2166 = phi i64 [ 0, %b329 ], [ %v2202, %b332 ]
  %v2167 = phi <8 x float> [ splat (float 0x0000000000000000), %b329 ], [ %v2201, %b332 ]
  %v2168 = icmp slt i64 %v2166, 4
  br i1 %v2168, label %b332, label %b333
b332:
  %v2169 = add i64 %v1659, 0
  %v2170 = and i64 %v2169, %v132
  %v2171 = mul i64 %v2170, %v7
  %v2172 = add i64 %v2171, %v2164
  %v2173 = mul i64 %v2172, 4
  %v2174 = getelementptr inbounds float, ptr %v84, i64 %v2173
  %v2175 = add i64 0, %v2166
  %v2176 = getelementptr inbounds float, ptr %v2174, i64 %v2175
  %v2177 = load float, ptr %v2176, align 4
  %v2178 = add i64 %v1659, 0
  %v2179 = and i64 %v2178, %v134
  %v2180 = mul i64 %v2179, %v7
  %v2181 = add i64 %v2180, %v2164
  %v2182 = mul i64 %v2181, 1
  %v2183 = getelementptr inbounds float, ptr %v86, i64 %v2182
  %v2184 = getelementptr inbounds float, ptr %v2183, i64 0
  %v2185 = load float, ptr %v2184, align 4
  %v2186 = fdiv float %v2177, %v2185
  %v2187 = add i64 %v1659, 0
  %v2188 = and i64 %v2187, %v120
  %v2189 = mul i64 %v2188, %v7
  %v2190 = add i64 %v2189, %v2164
  %v2191 = mul i64 %v2190, 32
  %v2192 = getelementptr inbounds float, ptr %v32, i64 %v2191
  %v2193 = add i64 0, 0
  %v2194 = mul i64 %v2166, 8
  %v2195 = add i64 %v2193, %v2194
  %v2196 = getelementptr inbounds float, ptr %v2192, i64 %v2195
  %v2197 = load <8 x float>, ptr %v2196, align 4
  %v2198 = insertelement <8 x float> poison, float %v2186, i64 0
  %v2199 = shufflevector <8 x float> %v2198, <8 x float> poison, <8 x i32> zeroinitializer
  %v2200 = fmul <8 x float> %v2199, %v2197
  %v2201 = fadd <8 x float> %v2167, %v2200
  %v2202 = add nsw i64 %v2166, 1
  br label %b331
b333:
  %v2203 = add i64 %v1659, 0
  %v2204 = and i64 %v2203, %v136
  %v2205 = mul i64 %v2204, %v7
  %v2206 = add i64 %v2205, %v2164
  %v2207 = mul i64 %v2206, 8
  %v2208 = getelementptr inbounds float, ptr %v88, i64 %v2207
  %v2209 = add i64 0, 0
  %v2210 = getelementptr inbounds float, ptr %v2208, i64 %v2209
  store <8 x float> %v2167, ptr %v2210, align 4
  %v2211 = add nsw i64 %v2164, 1
  br label %b328
b330:
  %v2213 = add i64 %v7, 0
  %v2214 = sdiv i64 %v2213, 1
  %v2215 = add i64 %v2, 1
  %v2216 = mul i64 %v2214, %v2
  %v2217 = sdiv i64 %v2216, %v3
  %v2218 = mul i64 %v2217, 1
  %v2219 = icmp slt i64 %v2218, %v7
  %v2220 = select i1 %v2219, i64 %v2218, i64 %v7
  %v2221 = mul i64 %v2214, %v2215
  %v2222 = sdiv i64 %v2221, %v3
  %v2223 = mul i64 %v2222, 1
  %v2224 = icmp slt i64 %v2223, %v7
  %v2225 = select i1 %v2224, i64 %v2223, i64 %v7
  br label %b334
b334:
  %v2226 = phi i64 [ %v2220, %b330 ], [ %v2515, %b339 ]
  %v2227 = icmp slt i64 %v2226, %v2225
  br i1 %v2227, label %b335, label %b336
b335:
  %v2228 = add i64 %v2226, 96
  %v2229 = icmp slt i64 %v2228, %v2225
  %v2230 = select i1 %v2229, i64 %v2228, i64 %v2225
  br label %b337
b337:
  %v2231 = phi i64 [ 0, %b335 ], [ %v2514, %b342 ]
  %v2232 = icmp slt i64 %v2231, 1
  br i1 %v2232, label %b338, label %b339
b338:
  %v2233 = sub i64 %v2230, %v2226
  %v2234 = sub i64 2, 1
  %v2235 = add i64 %v2233, %v2234
  %v2236 = sdiv i64 %v2235, 2
  br label %b340
b340:
  %v2237 = phi i64 [ 0, %b338 ], [ %v2513, %b347 ]
  %v2238 = icmp slt i64 %v2237, %v2236
  br i1 %v2238, label %b341, label %b342
b341:
  %v2239 = mul i64 %v2233, %v2237
  %v2240 = sdiv i64 %v2239, %v2236
  %v2241 = add i64 %v2226, %v2240
  %v2242 = add i64 %v2237, 1
  %v2243 = mul i64 %v2233, %v2242
  %v2244 = sdiv i64 %v2243, %v2236
  %v2245 = add i64 %v2226, %v2244
  %v2246 = mul i64 %v2231, 256
  %v2247 = getelementptr inbounds float, ptr %v957, i64 %v2246
  %v2248 = sub i64 %v2245, %v2241
  %v2249 = add i64 %v1659, 1
  %v2250 = and i64 %v2249, %v122
  %v2251 = mul i64 %v2250, %v7
  %v2252 = add i64 %v2251, %v2241
  %v2253 = mul i64 %v2252, 8
  %v2254 = getelementptr inbounds float, ptr %v34, i64 %v2253
  %v2255 = getelementptr inbounds float, ptr %v2254, i64 0
  %v2256 = sub i64 %v2248, 1
  %v2257 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v2256
  %v2258 = load ptr, ptr %v2257, align 4
  %v2259 = icmp sgt i64 %v2248, 0
  br i1 %v2259, label %b343, label %b344
b343:
  call void %v2258(ptr %v2255, i64 8, ptr %v2247, i64 8, ptr %v2212)
  br label %b344
b344:
  %v2260 = add i64 %v2246, 256
  br label %b345
b345:
  %v2261 = phi i64 [ %v2241, %b344 ], [ %v2512, %b350 ]
  %v2262 = icmp slt i64 %v2261, %v2245
  br i1 %v2262, label %b346, label %b347
b346:
  %v2263 = sub i64 %v2261, %v2241
  %v2264 = mul i64 %v2263, 32
  %v2265 = getelementptr inbounds float, ptr %v2212, i64 %v2264
  %v2266 = add i64 %v1659, 0
  %v2267 = sub i64 %v2266, %v1564
  %v2268 = mul i64 %v2267, %v7
  %v2269 = add i64 %v2268, %v2261
  %v2270 = mul i64 %v2269, 40
  %v2271 = getelementptr inbounds float, ptr %v72, i64 %v2270
  %v2272 = add i64 %v1659, 0
  %v2273 = and i64 %v2272, %v136
  %v2274 = mul i64 %v2273, %v7
  %v2275 = add i64 %v2274, %v2261
  %v2276 = mul i64 %v2275, 8
  %v2277 = getelementptr inbounds float, ptr %v88, i64 %v2276
  %v2278 = add i64 %v1659, 0
  %v2279 = and i64 %v2278, %v138
  %v2280 = mul i64 %v2279, %v7
  %v2281 = add i64 %v2280, %v2261
  %v2282 = mul i64 %v2281, 8
  %v2283 = getelementptr inbounds float, ptr %v90, i64 %v2282
  %v2284 = add i64 %v1659, 0
  %v2285 = and i64 %v2284, %v140
  %v2286 = mul i64 %v2285, %v7
  %v2287 = add i64 %v2286, %v2261
  %v2288 = mul i64 %v2287, 8
  %v2289 = getelementptr inbounds float, ptr %v92, i64 %v2288
  %v2290 = add i64 %v1659, 0
  %v2291 = and i64 %v2290, %v142
  %v2292 = mul i64 %v2291, %v7
  %v2293 = add i64 %v2292, %v2261
  %v2294 = mul i64 %v2293, 8
  %v2295 = getelementptr inbounds float, ptr %v94, i64 %v2294
  %v2296 = add i64 %v1659, 0
  %v2297 = and i64 %v2296, %v144
  %v2298 = mul i64 %v2297, %v7
  %v2299 = add i64 %v2298, %v2261
  %v2300 = mul i64 %v2299, 8
  %v2301 = getelementptr inbounds float, ptr %v96, i64 %v2300
  %v2302 = add i64 %v1659, 0
  %v2303 = and i64 %v2302, %v124
  %v2304 = mul i64 %v2303, %v7
  %v2305 = add i64 %v2304, %v2261
  %v2306 = mul i64 %v2305, 8
  %v2307 = getelementptr inbounds float, ptr %v42, i64 %v2306
  br label %b348
b348:
  %v2308 = phi i64 [ 0, %b346 ], [ %v2511, %b349 ]
  %v2309 = icmp slt i64 %v2308, 1
  br i1 %v2309, label %b349, label %b350
b349:
  %v2310 = mul i64 %v2231, 1
  %v2311 = add i64 %v2310, %v2308
  %v2312 = mul i64 %v2311, 8
  %v2313 = add i64 0, %v2308
  %v2314 = mul i64 %v2313, 8
  %v2315 = getelementptr inbounds float, ptr %v2265, i64 %v2314
  %v2316 = load <8 x float>, ptr %v2315, align 4
  %v2317 = add i64 1, %v2308
  %v2318 = mul i64 %v2317, 8
  %v2319 = getelementptr inbounds float, ptr %v2265, i64 %v2318
  %v2320 = load <8 x float>, ptr %v2319, align 4
  %v2321 = add i64 2, %v2308
  %v2322 = mul i64 %v2321, 8
  %v2323 = getelementptr inbounds float, ptr %v2265, i64 %v2322
  %v2324 = load <8 x float>, ptr %v2323, align 4
  %v2325 = add i64 3, %v2308
  %v2326 = mul i64 %v2325, 8
  %v2327 = getelementptr inbounds float, ptr %v2265, i64 %v2326
  %v2328 = load <8 x float>, ptr %v2327, align 4
  %v2329 = add i64 16, %v2312
  %v2330 = getelementptr inbounds float, ptr %v2271, i64 %v2329
  %v2331 = load <8 x float>, ptr %v2330, align 4
  %v2332 = fadd <8 x float> %v2331, %v2316
  %v2333 = add i64 8, %v2312
  %v2334 = getelementptr inbounds float, ptr %v26, i64 %v2333
  %v2335 = load <8 x float>, ptr %v2334, align 4
  %v2336 = fadd <8 x float> %v2332, %v2335
  %v2337 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2336)
  %v2338 = fneg <8 x float> %v2337
  %v2339 = fcmp olt <8 x float> %v2338, splat (float 0xC05A400000000000)
  %v2340 = select <8 x i1> %v2339, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2338
  %v2341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2340, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2342 = fsub <8 x float> %v2341, splat (float 0x4168000000000000)
  %v2343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2340)
  %v2344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2343)
  %v2345 = bitcast <8 x float> %v2341 to <8 x i32>
  %v2346 = fmul <8 x float> %v2344, %v2344
  %v2347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2344, <8 x float> splat (float 0x3F81227F40000000))
  %v2348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2347, <8 x float> %v2344, <8 x float> splat (float 0x3FA5556740000000))
  %v2349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2348, <8 x float> %v2344, <8 x float> splat (float 0x3FC5554B00000000))
  %v2350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2349, <8 x float> %v2344, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2346, <8 x float> %v2350, <8 x float> %v2344)
  %v2352 = sub <8 x i32> %v2345, splat (i32 1262485250)
  %v2353 = lshr <8 x i32> %v2352, splat (i32 1)
  %v2354 = sub <8 x i32> %v2352, %v2353
  %v2355 = shl <8 x i32> %v2353, splat (i32 23)
  %v2356 = bitcast <8 x i32> %v2355 to <8 x float>
  %v2357 = shl <8 x i32> %v2354, splat (i32 23)
  %v2358 = bitcast <8 x i32> %v2357 to <8 x float>
  %v2359 = fadd <8 x float> %v2351, splat (float 0x3FF0000000000000)
  %v2360 = fmul <8 x float> %v2359, %v2356
  %v2361 = fmul <8 x float> %v2360, %v2358
  %v2362 = fcmp olt <8 x float> %v2336, splat (float 0x0000000000000000)
  %v2363 = select <8 x i1> %v2362, <8 x float> %v2361, <8 x float> splat (float 0x3FF0000000000000)
  %v2364 = fadd <8 x float> %v2361, splat (float 0x3FF0000000000000)
  %v2365 = fdiv <8 x float> %v2363, %v2364
  %v2366 = add i64 8, %v2312
  %v2367 = getelementptr inbounds float, ptr %v2271, i64 %v2366
  %v2368 = load <8 x float>, ptr %v2367, align 4
  %v2369 = fadd <8 x float> %v2368, %v2320
  %v2370 = add i64 0, %v2312
  %v2371 = getelementptr inbounds float, ptr %v26, i64 %v2370
  %v2372 = load <8 x float>, ptr %v2371, align 4
  %v2373 = fadd <8 x float> %v2369, %v2372
  %v2374 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2373)
  %v2375 = fneg <8 x float> %v2374
  %v2376 = fcmp olt <8 x float> %v2375, splat (float 0xC05A400000000000)
  %v2377 = select <8 x i1> %v2376, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2375
  %v2378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2377, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2379 = fsub <8 x float> %v2378, splat (float 0x4168000000000000)
  %v2380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2379, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2377)
  %v2381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2379, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2380)
  %v2382 = bitcast <8 x float> %v2378 to <8 x i32>
  %v2383 = fmul <8 x float> %v2381, %v2381
  %v2384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2381, <8 x float> splat (float 0x3F81227F40000000))
  %v2385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2384, <8 x float> %v2381, <8 x float> splat (float 0x3FA5556740000000))
  %v2386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2385, <8 x float> %v2381, <8 x float> splat (float 0x3FC5554B00000000))
  %v2387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2386, <8 x float> %v2381, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2383, <8 x float> %v2387, <8 x float> %v2381)
  %v2389 = sub <8 x i32> %v2382, splat (i32 1262485250)
  %v2390 = lshr <8 x i32> %v2389, splat (i32 1)
  %v2391 = sub <8 x i32> %v2389, %v2390
  %v2392 = shl <8 x i32> %v2390, splat (i32 23)
  %v2393 = bitcast <8 x i32> %v2392 to <8 x float>
  %v2394 = shl <8 x i32> %v2391, splat (i32 23)
  %v2395 = bitcast <8 x i32> %v2394 to <8 x float>
  %v2396 = fadd <8 x float> %v2388, splat (float 0x3FF0000000000000)
  %v2397 = fmul <8 x float> %v2396, %v2393
  %v2398 = fmul <8 x float> %v2397, %v2395
  %v2399 = fcmp olt <8 x float> %v2373, splat (float 0x0000000000000000)
  %v2400 = select <8 x i1> %v2399, <8 x float> %v2398, <8 x float> splat (float 0x3FF0000000000000)
  %v2401 = fadd <8 x float> %v2398, splat (float 0x3FF0000000000000)
  %v2402 = fdiv <8 x float> %v2400, %v2401
  %v2403 = add i64 32, %v2312
  %v2404 = getelementptr inbounds float, ptr %v2271, i64 %v2403
  %v2405 = load <8 x float>, ptr %v2404, align 4
  %v2406 = fadd <8 x float> %v2405, %v2324
  %v2407 = add i64 24, %v2312
  %v2408 = getelementptr inbounds float, ptr %v26, i64 %v2407
  %v2409 = load <8 x float>, ptr %v2408, align 4
  %v2410 = fadd <8 x float> %v2406, %v2409
  %v2411 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2410)
  %v2412 = fcmp ogt <8 x float> %v2411, splat (float 0x4023000000000000)
  %v2413 = select <8 x i1> %v2412, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2411
  %v2414 = fadd <8 x float> %v2413, %v2413
  %v2415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2414, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2416 = fsub <8 x float> %v2415, splat (float 0x4168000000000000)
  %v2417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2416, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2414)
  %v2418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2416, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2417)
  %v2419 = bitcast <8 x float> %v2415 to <8 x i32>
  %v2420 = fmul <8 x float> %v2418, %v2418
  %v2421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2418, <8 x float> splat (float 0x3F81227F40000000))
  %v2422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2421, <8 x float> %v2418, <8 x float> splat (float 0x3FA5556740000000))
  %v2423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2422, <8 x float> %v2418, <8 x float> splat (float 0x3FC5554B00000000))
  %v2424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2423, <8 x float> %v2418, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2420, <8 x float> %v2424, <8 x float> %v2418)
  %v2426 = shl <8 x i32> %v2419, splat (i32 23)
  %v2427 = add <8 x i32> %v2426, splat (i32 1065353216)
  %v2428 = bitcast <8 x i32> %v2427 to <8 x float>
  %v2429 = fsub <8 x float> %v2428, splat (float 0x3FF0000000000000)
  %v2430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2428, <8 x float> %v2425, <8 x float> %v2429)
  %v2431 = fadd <8 x float> %v2430, splat (float 0x4000000000000000)
  %v2432 = fdiv <8 x float> %v2430, %v2431
  %v2433 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2432, <8 x float> %v2410)
  %v2434 = add i64 24, %v2312
  %v2435 = getelementptr inbounds float, ptr %v2271, i64 %v2434
  %v2436 = load <8 x float>, ptr %v2435, align 4
  %v2437 = fadd <8 x float> %v2436, %v2328
  %v2438 = add i64 16, %v2312
  %v2439 = getelementptr inbounds float, ptr %v26, i64 %v2438
  %v2440 = load <8 x float>, ptr %v2439, align 4
  %v2441 = fadd <8 x float> %v2437, %v2440
  %v2442 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2441)
  %v2443 = fneg <8 x float> %v2442
  %v2444 = fcmp olt <8 x float> %v2443, splat (float 0xC05A400000000000)
  %v2445 = select <8 x i1> %v2444, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2443
  %v2446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2445, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2447 = fsub <8 x float> %v2446, splat (float 0x4168000000000000)
  %v2448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2445)
  %v2449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2448)
  %v2450 = bitcast <8 x float> %v2446 to <8 x i32>
  %v2451 = fmul <8 x float> %v2449, %v2449
  %v2452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2449, <8 x float> splat (float 0x3F81227F40000000))
  %v2453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2452, <8 x float> %v2449, <8 x float> splat (float 0x3FA5556740000000))
  %v2454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2453, <8 x float> %v2449, <8 x float> splat (float 0x3FC5554B00000000))
  %v2455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2454, <8 x float> %v2449, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2451, <8 x float> %v2455, <8 x float> %v2449)
  %v2457 = sub <8 x i32> %v2450, splat (i32 1262485250)
  %v2458 = lshr <8 x i32> %v2457, splat (i32 1)
  %v2459 = sub <8 x i32> %v2457, %v2458
  %v2460 = shl <8 x i32> %v2458, splat (i32 23)
  %v2461 = bitcast <8 x i32> %v2460 to <8 x float>
  %v2462 = shl <8 x i32> %v2459, splat (i32 23)
  %v2463 = bitcast <8 x i32> %v2462 to <8 x float>
  %v2464 = fadd <8 x float> %v2456, splat (float 0x3FF0000000000000)
  %v2465 = fmul <8 x float> %v2464, %v2461
  %v2466 = fmul <8 x float> %v2465, %v2463
  %v2467 = fcmp olt <8 x float> %v2441, splat (float 0x0000000000000000)
  %v2468 = select <8 x i1> %v2467, <8 x float> %v2466, <8 x float> splat (float 0x3FF0000000000000)
  %v2469 = fadd <8 x float> %v2466, splat (float 0x3FF0000000000000)
  %v2470 = fdiv <8 x float> %v2468, %v2469
  %v2471 = add i64 0, %v2312
  %v2472 = getelementptr inbounds float, ptr %v2277, i64 %v2471
  %v2473 = load <8 x float>, ptr %v2472, align 4
  %v2474 = fmul <8 x float> %v2365, %v2473
  %v2475 = fmul <8 x float> %v2402, %v2433
  %v2476 = fadd <8 x float> %v2474, %v2475
  %v2477 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2476)
  %v2478 = fcmp ogt <8 x float> %v2477, splat (float 0x4023000000000000)
  %v2479 = select <8 x i1> %v2478, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2477
  %v2480 = fadd <8 x float> %v2479, %v2479
  %v2481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2480, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2482 = fsub <8 x float> %v2481, splat (float 0x4168000000000000)
  %v2483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2482, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2480)
  %v2484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2482, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2483)
  %v2485 = bitcast <8 x float> %v2481 to <8 x i32>
  %v2486 = fmul <8 x float> %v2484, %v2484
  %v2487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2484, <8 x float> splat (float 0x3F81227F40000000))
  %v2488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2487, <8 x float> %v2484, <8 x float> splat (float 0x3FA5556740000000))
  %v2489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2488, <8 x float> %v2484, <8 x float> splat (float 0x3FC5554B00000000))
  %v2490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2489, <8 x float> %v2484, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2486, <8 x float> %v2490, <8 x float> %v2484)
  %v2492 = shl <8 x i32> %v2485, splat (i32 23)
  %v2493 = add <8 x i32> %v2492, splat (i32 1065353216)
  %v2494 = bitcast <8 x i32> %v2493 to <8 x float>
  %v2495 = fsub <8 x float> %v2494, splat (float 0x3FF0000000000000)
  %v2496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2494, <8 x float> %v2491, <8 x float> %v2495)
  %v2497 = fadd <8 x float> %v2496, splat (float 0x4000000000000000)
  %v2498 = fdiv <8 x float> %v2496, %v2497
  %v2499 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2498, <8 x float> %v2476)
  %v2500 = fmul <8 x float> %v2470, %v2499
  %v2501 = add i64 0, %v2312
  %v2502 = getelementptr inbounds float, ptr %v2283, i64 %v2501
  store <8 x float> %v2365, ptr %v2502, align 4
  %v2503 = add i64 0, %v2312
  %v2504 = getelementptr inbounds float, ptr %v2289, i64 %v2503
  store <8 x float> %v2402, ptr %v2504, align 4
  %v2505 = add i64 0, %v2312
  %v2506 = getelementptr inbounds float, ptr %v2295, i64 %v2505
  store <8 x float> %v2433, ptr %v2506, align 4
  %v2507 = add i64 0, %v2312
  %v2508 = getelementptr inbounds float, ptr %v2301, i64 %v2507
  store <8 x float> %v2470, ptr %v2508, align 4
  %v2509 = add i64 0, %v2312
  %v2510 = getelementptr inbounds float, ptr %v2307, i64 %v2509
  store <8 x float> %v2500, ptr %v2510, align 4
  %v2511 = add nsw i64 %v2308, 1
  br label %b348
b350:
  %v2512 = add nsw i64 %v2261, 1
  br label %b345
b347:
  %v2513 = add nsw i64 %v2237, 1
  br label %b340
b342:
  %v2514 = add nsw i64 %v2231, 1
  br label %b337
b339:
  %v2515 = add nsw i64 %v2226, 96
  br label %b334
b336:
  %v2516 = add i64 %v7, 0
  %v2517 = sdiv i64 %v2516, 1
  %v2518 = add i64 %v2, 1
  %v2519 = mul i64 %v2517, %v2
  %v2520 = sdiv i64 %v2519, %v3
  %v2521 = mul i64 %v2520, 1
  %v2522 = icmp slt i64 %v2521, %v7
  %v2523 = select i1 %v2522, i64 %v2521, i64 %v7
  %v2524 = mul i64 %v2517, %v2518
  %v2525 = sdiv i64 %v2524, %v3
  %v2526 = mul i64 %v2525, 1
  %v2527 = icmp slt i64 %v2526, %v7
  %v2528 = select i1 %v2527, i64 %v2526, i64 %v7
  br label %b351
b351:
  %v2529 = phi i64 [ %v2523, %b336 ], [ %v2578, %b352 ]
  %v2530 = icmp slt i64 %v2529, %v2528
  br i1 %v2530, label %b352, label %b353
b352:
  %v2531 = add i64 %v1659, 0
  %v2532 = and i64 %v2531, %v138
  %v2533 = mul i64 %v2532, %v7
  %v2534 = add i64 %v2533, %v2529
  %v2535 = mul i64 %v2534, 8
  %v2536 = getelementptr inbounds float, ptr %v90, i64 %v2535
  %v2537 = add i64 %v1659, 0
  %v2538 = and i64 %v2537, %v136
  %v2539 = mul i64 %v2538, %v7
  %v2540 = add i64 %v2539, %v2529
  %v2541 = mul i64 %v2540, 8
  %v2542 = getelementptr inbounds float, ptr %v88, i64 %v2541
  %v2543 = add i64 %v1659, 0
  %v2544 = and i64 %v2543, %v140
  %v2545 = mul i64 %v2544, %v7
  %v2546 = add i64 %v2545, %v2529
  %v2547 = mul i64 %v2546, 8
  %v2548 = getelementptr inbounds float, ptr %v92, i64 %v2547
  %v2549 = add i64 %v1659, 0
  %v2550 = and i64 %v2549, %v142
  %v2551 = mul i64 %v2550, %v7
  %v2552 = add i64 %v2551, %v2529
  %v2553 = mul i64 %v2552, 8
  %v2554 = getelementptr inbounds float, ptr %v94, i64 %v2553
  %v2555 = add i64 %v1659, 1
  %v2556 = and i64 %v2555, %v120
  %v2557 = mul i64 %v2556, %v7
  %v2558 = add i64 %v2557, %v2529
  %v2559 = mul i64 %v2558, 32
  %v2560 = getelementptr inbounds float, ptr %v32, i64 %v2559
  %v2561 = add i64 0, 0
  %v2562 = getelementptr inbounds float, ptr %v2536, i64 %v2561
  %v2563 = load <8 x float>, ptr %v2562, align 4
  %v2564 = add i64 0, 0
  %v2565 = getelementptr inbounds float, ptr %v2542, i64 %v2564
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = fmul <8 x float> %v2563, %v2566
  %v2568 = add i64 0, 0
  %v2569 = getelementptr inbounds float, ptr %v2548, i64 %v2568
  %v2570 = load <8 x float>, ptr %v2569, align 4
  %v2571 = add i64 0, 0
  %v2572 = getelementptr inbounds float, ptr %v2554, i64 %v2571
  %v2573 = load <8 x float>, ptr %v2572, align 4
  %v2574 = fmul <8 x float> %v2570, %v2573
  %v2575 = fadd <8 x float> %v2567, %v2574
  %v2576 = add i64 0, 0
  %v2577 = getelementptr inbounds float, ptr %v2560, i64 %v2576
  store <8 x float> %v2575, ptr %v2577, align 4
  %v2578 = add nsw i64 %v2529, 1
  br label %b351
b353:
  %v2579 = add i64 %v7, 0
  %v2580 = sdiv i64 %v2579, 1
  %v2581 = add i64 %v2, 1
  %v2582 = mul i64 %v2580, %v2
  %v2583 = sdiv i64 %v2582, %v3
  %v2584 = mul i64 %v2583, 1
  %v2585 = icmp slt i64 %v2584, %v7
  %v2586 = select i1 %v2585, i64 %v2584, i64 %v7
  %v2587 = mul i64 %v2580, %v2581
  %v2588 = sdiv i64 %v2587, %v3
  %v2589 = mul i64 %v2588, 1
  %v2590 = icmp slt i64 %v2589, %v7
  %v2591 = select i1 %v2590, i64 %v2589, i64 %v7
  br label %b354
b354:
  %v2592 = phi i64 [ %v2586, %b353 ], [ %v2614, %b359 ]
  %v2593 = icmp slt i64 %v2592, %v2591
  br i1 %v2593, label %b355, label %b356
b355:
  %v2594 = add i64 %v1659, 0
  %v2595 = and i64 %v2594, %v120
  %v2596 = mul i64 %v2595, %v7
  %v2597 = add i64 %v2596, %v2592
  %v2598 = mul i64 %v2597, 32
  %v2599 = getelementptr inbounds float, ptr %v32, i64 %v2598
  %v2600 = add i64 %v1659, 1
  %v2601 = and i64 %v2600, %v120
  %v2602 = mul i64 %v2601, %v7
  %v2603 = add i64 %v2602, %v2592
  %v2604 = mul i64 %v2603, 32
  %v2605 = getelementptr inbounds float, ptr %v32, i64 %v2604
  br label %b357
b357:
  %v2606 = phi i64 [ 0, %b355 ], [ %v2613, %b358 ]
  %v2607 = icmp slt i64 %v2606, 24
  br i1 %v2607, label %b358, label %b359
b358:
  %v2608 = add i64 0, %v2606
  %v2609 = getelementptr inbounds float, ptr %v2599, i64 %v2608
  %v2610 = load <8 x float>, ptr %v2609, align 4
  %v2611 = add i64 8, %v2606
  %v2612 = getelementptr inbounds float, ptr %v2605, i64 %v2611
  store <8 x float> %v2610, ptr %v2612, align 4
  %v2613 = add nsw i64 %v2606, 8
  br label %b357
b359:
  %v2614 = add nsw i64 %v2592, 1
  br label %b354
b356:
  %v2615 = add i64 %v7, 0
  %v2616 = sdiv i64 %v2615, 1
  %v2617 = add i64 %v2, 1
  %v2618 = mul i64 %v2616, %v2
  %v2619 = sdiv i64 %v2618, %v3
  %v2620 = mul i64 %v2619, 1
  %v2621 = icmp slt i64 %v2620, %v7
  %v2622 = select i1 %v2621, i64 %v2620, i64 %v7
  %v2623 = mul i64 %v2616, %v2617
  %v2624 = sdiv i64 %v2623, %v3
  %v2625 = mul i64 %v2624, 1
  %v2626 = icmp slt i64 %v2625, %v7
  %v2627 = select i1 %v2626, i64 %v2625, i64 %v7
  br label %b360
b360:
  %v2628 = phi i64 [ %v2622, %b356 ], [ %v2647, %b361 ]
  %v2629 = icmp slt i64 %v2628, %v2627
  br i1 %v2629, label %b361, label %b362
b361:
  %v2630 = add i64 %v1659, 0
  %v2631 = and i64 %v2630, %v124
  %v2632 = mul i64 %v2631, %v7
  %v2633 = add i64 %v2632, %v2628
  %v2634 = mul i64 %v2633, 8
  %v2635 = getelementptr inbounds float, ptr %v42, i64 %v2634
  %v2636 = add i64 %v1659, 1
  %v2637 = and i64 %v2636, %v118
  %v2638 = mul i64 %v2637, %v7
  %v2639 = add i64 %v2638, %v2628
  %v2640 = mul i64 %v2639, 32
  %v2641 = getelementptr inbounds float, ptr %v30, i64 %v2640
  %v2642 = add i64 0, 0
  %v2643 = getelementptr inbounds float, ptr %v2635, i64 %v2642
  %v2644 = load <8 x float>, ptr %v2643, align 4
  %v2645 = add i64 0, 0
  %v2646 = getelementptr inbounds float, ptr %v2641, i64 %v2645
  store <8 x float> %v2644, ptr %v2646, align 4
  %v2647 = add nsw i64 %v2628, 1
  br label %b360
b362:
  %v2648 = add i64 %v7, 0
  %v2649 = sdiv i64 %v2648, 1
  %v2650 = add i64 %v2, 1
  %v2651 = mul i64 %v2649, %v2
  %v2652 = sdiv i64 %v2651, %v3
  %v2653 = mul i64 %v2652, 1
  %v2654 = icmp slt i64 %v2653, %v7
  %v2655 = select i1 %v2654, i64 %v2653, i64 %v7
  %v2656 = mul i64 %v2649, %v2650
  %v2657 = sdiv i64 %v2656, %v3
  %v2658 = mul i64 %v2657, 1
  %v2659 = icmp slt i64 %v2658, %v7
  %v2660 = select i1 %v2659, i64 %v2658, i64 %v7
  br label %b363
b363:
  %v2661 = phi i64 [ %v2655, %b362 ], [ %v2683, %b368 ]
  %v2662 = icmp slt i64 %v2661, %v2660
  br i1 %v2662, label %b364, label %b365
b364:
  %v2663 = add i64 %v1659, 0
  %v2664 = and i64 %v2663, %v118
  %v2665 = mul i64 %v2664, %v7
  %v2666 = add i64 %v2665, %v2661
  %v2667 = mul i64 %v2666, 32
  %v2668 = getelementptr inbounds float, ptr %v30, i64 %v2667
  %v2669 = add i64 %v1659, 1
  %v2670 = and i64 %v2669, %v118
  %v2671 = mul i64 %v2670, %v7
  %v2672 = add i64 %v2671, %v2661
  %v2673 = mul i64 %v2672, 32
  %v2674 = getelementptr inbounds float, ptr %v30, i64 %v2673
  br label %b366
b366:
  %v2675 = phi i64 [ 0, %b364 ], [ %v2682, %b367 ]
  %v2676 = icmp slt i64 %v2675, 24
  br i1 %v2676, label %b367, label %b368
b367:
  %v2677 = add i64 0, %v2675
  %v2678 = getelementptr inbounds float, ptr %v2668, i64 %v2677
  %v2679 = load <8 x float>, ptr %v2678, align 4
  %v2680 = add i64 8, %v2675
  %v2681 = getelementptr inbounds float, ptr %v2674, i64 %v2680
  store <8 x float> %v2679, ptr %v2681, align 4
  %v2682 = add nsw i64 %v2675, 8
  br label %b366
b368:
  %v2683 = add nsw i64 %v2661, 1
  br label %b363
b365:
  %v2684 = add nsw i64 %v1659, 1
  br label %b267
b269:
  %v2685 = icmp sgt i64 %v3, 1
  br i1 %v2685, label %b369, label %b370
b369:
  %v2686 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2687 = atomicrmw add ptr %v2686, i64 1 acq_rel
  %v2688 = load i64, ptr %v157, align 8
  %v2689 = add i64 %v2688, 1
  store i64 %v2689, ptr %v157, align 8
  %v2690 = mul i64 %v3, %v2689
  br label %b371
b371:
  %v2691 = load atomic i64, ptr %v2686 acquire, align 8
  %v2692 = icmp slt i64 %v2691, %v2690
  br i1 %v2692, label %b372, label %b373
b372:
  %v2693 = call i32 @sched_yield()
  br label %b371
b373:
  br label %b370
b370:
  %v2694 = add nsw i64 %v1564, %v1563
  br label %b242
b244:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v157 = alloca i64, i64 1, align 8
  %v690 = alloca float, i64 64, align 4
  %v1256 = alloca float, i64 64, align 4
  %v1508 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 12
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 17
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 18
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 22
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 23
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 34
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 43
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 44
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 45
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 46
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 47
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 48
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 49
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 50
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 51
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 52
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 53
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 54
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 55
  %v156 = load i64, ptr %v155, align 8
  store i64 0, ptr %v157, align 8
  %v158 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v159 = load ptr, ptr %v158, align 4
  %v160 = mul i64 %v2, 24576
  %v161 = add i64 %v160, 640
  %v162 = getelementptr inbounds float, ptr %v159, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v159, i64 0
  %v164 = getelementptr inbounds float, ptr %v159, i64 256
  %v165 = getelementptr inbounds i64, ptr %v1, i64 4
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b0, label %b1
b0:
  %v168 = add i64 1, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, 1
  %v180 = select i1 %v179, i64 %v178, i64 1
  %v181 = icmp slt i64 %v180, 1
  %v182 = select i1 %v181, i64 %v180, i64 1
  br label %b2
b2:
  %v183 = phi i64 [ %v175, %b0 ], [ %v211, %b7 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b3, label %b4
b3:
  %v185 = mul i64 %v183, 256
  %v186 = mul i64 %v183, 8
  %v187 = add i64 %v185, 0
  %v188 = add i64 %v186, 0
  %v189 = getelementptr inbounds float, ptr %v163, i64 %v187
  %v190 = sub i64 8, %v188
  %v191 = icmp slt i64 %v190, 0
  %v192 = select i1 %v191, i64 0, i64 %v190
  %v193 = icmp ult i64 %v192, 8
  %v194 = select i1 %v193, i64 %v192, i64 8
  %v195 = trunc i64 %v194 to i32
  %v196 = insertelement <8 x i32> poison, i32 %v195, i64 0
  %v197 = shufflevector <8 x i32> %v196, <8 x i32> poison, <8 x i32> zeroinitializer
  %v198 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v197
  %v199 = mul i64 %v188, 1
  %v200 = add i64 0, %v199
  %v201 = getelementptr inbounds float, ptr %v24, i64 %v200
  br label %b5
b5:
  %v202 = phi i64 [ 0, %b3 ], [ %v209, %b6 ]
  %v203 = icmp slt i64 %v202, 32
  br i1 %v203, label %b6, label %b7
b6:
  %v204 = mul i64 %v202, 8
  %v205 = getelementptr inbounds float, ptr %v201, i64 %v204
  %v206 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v205, <8 x i1> %v198, <8 x float> zeroinitializer)
  %v207 = mul i64 %v202, 8
  %v208 = getelementptr inbounds float, ptr %v189, i64 %v207
  store <8 x float> %v206, ptr %v208, align 4
  %v209 = add nsw i64 %v202, 1
  br label %b5
b7:
  %v210 = add i64 %v185, 256
  %v211 = add nsw i64 %v183, 1
  br label %b2
b4:
  %v212 = add i64 1, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, 1
  %v219 = select i1 %v218, i64 %v217, i64 1
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  br label %b8
b8:
  %v227 = phi i64 [ %v219, %b4 ], [ %v255, %b13 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b9, label %b10
b9:
  %v229 = mul i64 %v227, 64
  %v230 = mul i64 %v227, 8
  %v231 = add i64 %v229, 0
  %v232 = add i64 %v230, 0
  %v233 = getelementptr inbounds float, ptr %v164, i64 %v231
  %v234 = sub i64 8, %v232
  %v235 = icmp slt i64 %v234, 0
  %v236 = select i1 %v235, i64 0, i64 %v234
  %v237 = icmp ult i64 %v236, 8
  %v238 = select i1 %v237, i64 %v236, i64 8
  %v239 = trunc i64 %v238 to i32
  %v240 = insertelement <8 x i32> poison, i32 %v239, i64 0
  %v241 = shufflevector <8 x i32> %v240, <8 x i32> poison, <8 x i32> zeroinitializer
  %v242 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v241
  %v243 = mul i64 %v232, 1
  %v244 = add i64 0, %v243
  %v245 = getelementptr inbounds float, ptr %v18, i64 %v244
  br label %b11
b11:
  %v246 = phi i64 [ 0, %b9 ], [ %v253, %b12 ]
  %v247 = icmp slt i64 %v246, 8
  br i1 %v247, label %b12, label %b13
b12:
  %v248 = mul i64 %v246, 8
  %v249 = getelementptr inbounds float, ptr %v245, i64 %v248
  %v250 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v249, <8 x i1> %v242, <8 x float> zeroinitializer)
  %v251 = mul i64 %v246, 8
  %v252 = getelementptr inbounds float, ptr %v233, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v246, 1
  br label %b11
b13:
  %v254 = add i64 %v229, 64
  %v255 = add nsw i64 %v227, 1
  br label %b8
b10:
  br label %b1
b1:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b14, label %b15
b14:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v157, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v157, align 8
  %v261 = mul i64 %v3, %v260
  br label %b16
b16:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b17, label %b18
b17:
  %v264 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v265 = phi i64 [ 0, %b15 ], [ %v1417, %b123 ]
  %v266 = icmp slt i64 %v265, %v5
  br i1 %v266, label %b20, label %b21
b20:
  %v267 = sub i64 %v5, 1
  %v268 = sub i64 %v267, %v265
  %v269 = add i64 %v7, 0
  %v270 = sdiv i64 %v269, 1
  %v271 = add i64 %v2, 1
  %v272 = mul i64 %v270, %v2
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v7
  %v276 = select i1 %v275, i64 %v274, i64 %v7
  %v277 = mul i64 %v270, %v271
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v7
  %v281 = select i1 %v280, i64 %v279, i64 %v7
  br label %b22
b22:
  %v282 = phi i64 [ %v276, %b20 ], [ %v420, %b23 ]
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b23, label %b24
b23:
  %v284 = add i64 %v268, 0
  %v285 = and i64 %v284, %v116
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v282
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v28, i64 %v288
  %v290 = add i64 %v268, 1
  %v291 = and i64 %v290, 1
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v282
  %v294 = mul i64 %v293, 32
  %v295 = getelementptr inbounds float, ptr %v36, i64 %v294
  %v296 = add i64 %v268, 0
  %v297 = and i64 %v296, %v138
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v282
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v90, i64 %v300
  %v302 = add i64 %v268, 0
  %v303 = and i64 %v302, %v136
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v282
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v88, i64 %v306
  %v308 = add i64 %v268, 0
  %v309 = and i64 %v308, %v140
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v282
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v92, i64 %v312
  %v314 = add i64 %v268, 0
  %v315 = and i64 %v314, %v142
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v282
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v94, i64 %v318
  %v320 = add i64 %v268, 0
  %v321 = and i64 %v320, %v144
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v282
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v96, i64 %v324
  %v326 = add i64 %v268, 1
  %v327 = and i64 %v326, 1
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v282
  %v330 = mul i64 %v329, 32
  %v331 = getelementptr inbounds float, ptr %v38, i64 %v330
  %v332 = add i64 %v268, 0
  %v333 = and i64 %v332, %v128
  %v334 = mul i64 %v333, %v7
  %v335 = add i64 %v334, %v282
  %v336 = mul i64 %v335, 32
  %v337 = getelementptr inbounds float, ptr %v66, i64 %v336
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v289, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v295, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = fadd <8 x float> %v340, %v343
  %v345 = add i64 0, 0
  %v346 = getelementptr inbounds float, ptr %v301, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v307, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = fmul <8 x float> %v347, %v350
  %v352 = add i64 0, 0
  %v353 = getelementptr inbounds float, ptr %v313, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v319, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fmul <8 x float> %v354, %v357
  %v359 = fadd <8 x float> %v351, %v358
  %v360 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v359)
  %v361 = fcmp ogt <8 x float> %v360, splat (float 0x4023000000000000)
  %v362 = select <8 x i1> %v361, <8 x float> splat (float 0x4023000000000000), <8 x float> %v360
  %v363 = fadd <8 x float> %v362, %v362
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v363, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v365 = fsub <8 x float> %v364, splat (float 0x4168000000000000)
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v363)
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v366)
  %v368 = bitcast <8 x float> %v364 to <8 x i32>
  %v369 = fmul <8 x float> %v367, %v367
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v367, <8 x float> splat (float 0x3F81227F40000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v367, <8 x float> splat (float 0x3FA5556740000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v367, <8 x float> splat (float 0x3FC5554B00000000))
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v372, <8 x float> %v367, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v373, <8 x float> %v367)
  %v375 = shl <8 x i32> %v368, splat (i32 23)
  %v376 = add <8 x i32> %v375, splat (i32 1065353216)
  %v377 = bitcast <8 x i32> %v376 to <8 x float>
  %v378 = fsub <8 x float> %v377, splat (float 0x3FF0000000000000)
  %v379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v377, <8 x float> %v374, <8 x float> %v378)
  %v380 = fadd <8 x float> %v379, splat (float 0x4000000000000000)
  %v381 = fdiv <8 x float> %v379, %v380
  %v382 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v381, <8 x float> %v359)
  %v383 = fmul <8 x float> %v344, %v382
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v325, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fmul <8 x float> %v383, %v386
  %v388 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v389 = shufflevector <8 x float> %v388, <8 x float> poison, <8 x i32> zeroinitializer
  %v390 = fsub <8 x float> %v389, %v386
  %v391 = fmul <8 x float> %v387, %v390
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v331, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fmul <8 x float> %v344, %v386
  %v396 = fmul <8 x float> %v382, %v382
  %v397 = fsub <8 x float> %v389, %v396
  %v398 = fmul <8 x float> %v395, %v397
  %v399 = fadd <8 x float> %v394, %v398
  %v400 = fmul <8 x float> %v399, %v354
  %v401 = fmul <8 x float> %v357, %v357
  %v402 = fsub <8 x float> %v389, %v401
  %v403 = fmul <8 x float> %v400, %v402
  %v404 = fmul <8 x float> %v399, %v357
  %v405 = fmul <8 x float> %v404, %v354
  %v406 = fsub <8 x float> %v389, %v354
  %v407 = fmul <8 x float> %v405, %v406
  %v408 = fmul <8 x float> %v399, %v350
  %v409 = fmul <8 x float> %v408, %v347
  %v410 = fsub <8 x float> %v389, %v347
  %v411 = fmul <8 x float> %v409, %v410
  %v412 = add i64 16, 0
  %v413 = getelementptr inbounds float, ptr %v337, i64 %v412
  store <8 x float> %v391, ptr %v413, align 4
  %v414 = add i64 24, 0
  %v415 = getelementptr inbounds float, ptr %v337, i64 %v414
  store <8 x float> %v403, ptr %v415, align 4
  %v416 = add i64 0, 0
  %v417 = getelementptr inbounds float, ptr %v337, i64 %v416
  store <8 x float> %v407, ptr %v417, align 4
  %v418 = add i64 8, 0
  %v419 = getelementptr inbounds float, ptr %v337, i64 %v418
  store <8 x float> %v411, ptr %v419, align 4
  %v420 = add nsw i64 %v282, 1
  br label %b22
b24:
  %v421 = add i64 %v7, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v7
  %v428 = select i1 %v427, i64 %v426, i64 %v7
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  br label %b25
b25:
  %v434 = phi i64 [ %v428, %b24 ], [ %v581, %b30 ]
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b26, label %b27
b26:
  br label %b28
b28:
  %v436 = phi i64 [ 0, %b26 ], [ %v580, %b33 ]
  %v437 = icmp slt i64 %v436, 4
  br i1 %v437, label %b29, label %b30
b29:
  br label %b31
b31:
  %v438 = phi i64 [ 0, %b29 ], [ %v561, %b32 ]
  %v439 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v560, %b32 ]
  %v440 = icmp slt i64 %v438, 8
  br i1 %v440, label %b32, label %b33
b32:
  %v441 = add i64 %v268, 1
  %v442 = and i64 %v441, 1
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v434
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v38, i64 %v445
  %v447 = add i64 %v268, 0
  %v448 = and i64 %v447, %v116
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v434
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v28, i64 %v451
  %v453 = add i64 %v268, 1
  %v454 = and i64 %v453, 1
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v434
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v36, i64 %v457
  %v459 = add i64 %v268, 0
  %v460 = and i64 %v459, %v144
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v434
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v96, i64 %v463
  %v465 = add i64 %v268, 0
  %v466 = and i64 %v465, %v138
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v434
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v90, i64 %v469
  %v471 = add i64 %v268, 0
  %v472 = and i64 %v471, %v136
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v434
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v88, i64 %v475
  %v477 = add i64 %v268, 0
  %v478 = and i64 %v477, %v140
  %v479 = mul i64 %v478, %v7
  %v480 = add i64 %v479, %v434
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v92, i64 %v481
  %v483 = add i64 %v268, 0
  %v484 = and i64 %v483, %v142
  %v485 = mul i64 %v484, %v7
  %v486 = add i64 %v485, %v434
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v94, i64 %v487
  %v489 = add i64 %v268, 0
  %v490 = and i64 %v489, %v120
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v434
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v32, i64 %v493
  %v495 = add i64 0, %v438
  %v496 = getelementptr inbounds float, ptr %v446, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 0, %v438
  %v499 = getelementptr inbounds float, ptr %v452, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v438
  %v502 = getelementptr inbounds float, ptr %v458, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = fadd <8 x float> %v500, %v503
  %v505 = add i64 0, %v438
  %v506 = getelementptr inbounds float, ptr %v464, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = fmul <8 x float> %v504, %v507
  %v509 = add i64 0, %v438
  %v510 = getelementptr inbounds float, ptr %v470, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 0, %v438
  %v513 = getelementptr inbounds float, ptr %v476, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = fmul <8 x float> %v511, %v514
  %v516 = add i64 0, %v438
  %v517 = getelementptr inbounds float, ptr %v482, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 0, %v438
  %v520 = getelementptr inbounds float, ptr %v488, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = fmul <8 x float> %v518, %v521
  %v523 = fadd <8 x float> %v515, %v522
  %v524 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v523)
  %v525 = fcmp ogt <8 x float> %v524, splat (float 0x4023000000000000)
  %v526 = select <8 x i1> %v525, <8 x float> splat (float 0x4023000000000000), <8 x float> %v524
  %v527 = fadd <8 x float> %v526, %v526
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v529 = fsub <8 x float> %v528, splat (float 0x4168000000000000)
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v527)
  %v531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v530)
  %v532 = bitcast <8 x float> %v528 to <8 x i32>
  %v533 = fmul <8 x float> %v531, %v531
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v531, <8 x float> splat (float 0x3F81227F40000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v531, <8 x float> splat (float 0x3FA5556740000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v531, <8 x float> splat (float 0x3FC5554B00000000))
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> %v531, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v537, <8 x float> %v531)
  %v539 = shl <8 x i32> %v532, splat (i32 23)
  %v540 = add <8 x i32> %v539, splat (i32 1065353216)
  %v541 = bitcast <8 x i32> %v540 to <8 x float>
  %v542 = fsub <8 x float> %v541, splat (float 0x3FF0000000000000)
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> %v538, <8 x float> %v542)
  %v544 = fadd <8 x float> %v543, splat (float 0x4000000000000000)
  %v545 = fdiv <8 x float> %v543, %v544
  %v546 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v545, <8 x float> %v523)
  %v547 = fmul <8 x float> %v546, %v546
  %v548 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = fsub <8 x float> %v549, %v547
  %v551 = fmul <8 x float> %v508, %v550
  %v552 = fadd <8 x float> %v497, %v551
  %v553 = fmul <8 x float> %v552, %v511
  %v554 = mul i64 %v436, 8
  %v555 = add i64 0, %v554
  %v556 = add i64 %v555, %v438
  %v557 = getelementptr inbounds float, ptr %v494, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = fmul <8 x float> %v553, %v558
  %v560 = fadd <8 x float> %v439, %v559
  %v561 = add nsw i64 %v438, 8
  br label %b31
b33:
  %v562 = shufflevector <8 x float> %v439, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v563 = shufflevector <8 x float> %v439, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v564 = fadd <4 x float> %v562, %v563
  %v565 = shufflevector <4 x float> %v564, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v566 = shufflevector <4 x float> %v564, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v567 = fadd <2 x float> %v565, %v566
  %v568 = extractelement <2 x float> %v567, i64 0
  %v569 = extractelement <2 x float> %v567, i64 1
  %v570 = fadd float %v568, %v569
  %v571 = fadd float %v570, 0x0000000000000000
  %v572 = add i64 %v268, 0
  %v573 = and i64 %v572, %v146
  %v574 = mul i64 %v573, %v7
  %v575 = add i64 %v574, %v434
  %v576 = mul i64 %v575, 4
  %v577 = getelementptr inbounds float, ptr %v98, i64 %v576
  %v578 = add i64 0, %v436
  %v579 = getelementptr inbounds float, ptr %v577, i64 %v578
  store float %v571, ptr %v579, align 4
  %v580 = add nsw i64 %v436, 1
  br label %b28
b30:
  %v581 = add nsw i64 %v434, 1
  br label %b25
b27:
  %v582 = add i64 %v7, 0
  %v583 = sdiv i64 %v582, 1
  %v584 = add i64 %v2, 1
  %v585 = mul i64 %v583, %v2
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, %v7
  %v589 = select i1 %v588, i64 %v587, i64 %v7
  %v590 = mul i64 %v583, %v584
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, %v7
  %v594 = select i1 %v593, i64 %v592, i64 %v7
  br label %b34
b34:
  %v595 = phi i64 [ %v589, %b27 ], [ %v613, %b39 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b35, label %b36
b35:
  %v597 = add i64 %v268, 1
  %v598 = and i64 %v597, 1
  %v599 = mul i64 %v598, %v7
  %v600 = add i64 %v599, %v595
  %v601 = mul i64 %v600, 32
  %v602 = getelementptr inbounds float, ptr %v36, i64 %v601
  %v603 = mul i64 %v595, 32
  %v604 = getelementptr inbounds float, ptr %v62, i64 %v603
  br label %b37
b37:
  %v605 = phi i64 [ 0, %b35 ], [ %v612, %b38 ]
  %v606 = icmp slt i64 %v605, 24
  br i1 %v606, label %b38, label %b39
b38:
  %v607 = add i64 8, %v605
  %v608 = getelementptr inbounds float, ptr %v602, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 0, %v605
  %v611 = getelementptr inbounds float, ptr %v604, i64 %v610
  store <8 x float> %v609, ptr %v611, align 4
  %v612 = add nsw i64 %v605, 8
  br label %b37
b39:
  %v613 = add nsw i64 %v595, 1
  br label %b34
b36:
  %v614 = add i64 %v7, 0
  %v615 = sdiv i64 %v614, 1
  %v616 = add i64 %v2, 1
  %v617 = mul i64 %v615, %v2
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, %v7
  %v621 = select i1 %v620, i64 %v619, i64 %v7
  %v622 = mul i64 %v615, %v616
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v7
  %v626 = select i1 %v625, i64 %v624, i64 %v7
  br label %b40
b40:
  %v627 = phi i64 [ %v621, %b36 ], [ %v635, %b41 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b41, label %b42
b41:
  %v629 = mul i64 %v627, 32
  %v630 = getelementptr inbounds float, ptr %v62, i64 %v629
  %v631 = add i64 24, 0
  %v632 = getelementptr inbounds float, ptr %v630, i64 %v631
  %v633 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v634 = shufflevector <8 x float> %v633, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v634, ptr %v632, align 4
  %v635 = add nsw i64 %v627, 1
  br label %b40
b42:
  %v636 = add i64 %v7, 0
  %v637 = sdiv i64 %v636, 1
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, %v7
  %v643 = select i1 %v642, i64 %v641, i64 %v7
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 1
  %v647 = icmp slt i64 %v646, %v7
  %v648 = select i1 %v647, i64 %v646, i64 %v7
  br label %b43
b43:
  %v649 = phi i64 [ %v643, %b42 ], [ %v667, %b48 ]
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b44, label %b45
b44:
  %v651 = add i64 %v268, 1
  %v652 = and i64 %v651, 1
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v649
  %v655 = mul i64 %v654, 32
  %v656 = getelementptr inbounds float, ptr %v38, i64 %v655
  %v657 = mul i64 %v649, 32
  %v658 = getelementptr inbounds float, ptr %v64, i64 %v657
  br label %b46
b46:
  %v659 = phi i64 [ 0, %b44 ], [ %v666, %b47 ]
  %v660 = icmp slt i64 %v659, 24
  br i1 %v660, label %b47, label %b48
b47:
  %v661 = add i64 8, %v659
  %v662 = getelementptr inbounds float, ptr %v656, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 0, %v659
  %v665 = getelementptr inbounds float, ptr %v658, i64 %v664
  store <8 x float> %v663, ptr %v665, align 4
  %v666 = add nsw i64 %v659, 8
  br label %b46
b48:
  %v667 = add nsw i64 %v649, 1
  br label %b43
b45:
  %v668 = add i64 %v7, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  br label %b49
b49:
  %v681 = phi i64 [ %v675, %b45 ], [ %v689, %b50 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b50, label %b51
b50:
  %v683 = mul i64 %v681, 32
  %v684 = getelementptr inbounds float, ptr %v64, i64 %v683
  %v685 = add i64 24, 0
  %v686 = getelementptr inbounds float, ptr %v684, i64 %v685
  %v687 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v688 = shufflevector <8 x float> %v687, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v688, ptr %v686, align 4
  %v689 = add nsw i64 %v681, 1
  br label %b49
b51:
  %v691 = add i64 %v7, 0
  %v692 = sdiv i64 %v691, 1
  %v693 = add i64 %v2, 1
  %v694 = mul i64 %v692, %v2
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v7
  %v698 = select i1 %v697, i64 %v696, i64 %v7
  %v699 = mul i64 %v692, %v693
  %v700 = sdiv i64 %v699, %v3
  %v701 = mul i64 %v700, 1
  %v702 = icmp slt i64 %v701, %v7
  %v703 = select i1 %v702, i64 %v701, i64 %v7
  br label %b52
b52:
  %v704 = phi i64 [ %v698, %b51 ], [ %v765, %b57 ]
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b53, label %b54
b53:
  %v706 = add i64 %v704, 96
  %v707 = icmp slt i64 %v706, %v703
  %v708 = select i1 %v707, i64 %v706, i64 %v703
  br label %b55
b55:
  %v709 = phi i64 [ 0, %b53 ], [ %v764, %b60 ]
  %v710 = icmp slt i64 %v709, 1
  br i1 %v710, label %b56, label %b57
b56:
  %v711 = sub i64 %v708, %v704
  %v712 = sub i64 8, 1
  %v713 = add i64 %v711, %v712
  %v714 = sdiv i64 %v713, 8
  br label %b58
b58:
  %v715 = phi i64 [ 0, %b56 ], [ %v763, %b65 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b59, label %b60
b59:
  %v717 = mul i64 %v711, %v715
  %v718 = sdiv i64 %v717, %v714
  %v719 = add i64 %v704, %v718
  %v720 = add i64 %v715, 1
  %v721 = mul i64 %v711, %v720
  %v722 = sdiv i64 %v721, %v714
  %v723 = add i64 %v704, %v722
  %v724 = mul i64 %v709, 256
  %v725 = getelementptr inbounds float, ptr %v163, i64 %v724
  %v726 = sub i64 %v723, %v719
  %v727 = add i64 %v268, 0
  %v728 = and i64 %v727, %v128
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v719
  %v731 = mul i64 %v730, 32
  %v732 = getelementptr inbounds float, ptr %v66, i64 %v731
  %v733 = getelementptr inbounds float, ptr %v732, i64 0
  %v734 = sub i64 %v726, 1
  %v735 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v734
  %v736 = load ptr, ptr %v735, align 4
  %v737 = icmp sgt i64 %v726, 0
  br i1 %v737, label %b61, label %b62
b61:
  call void %v736(ptr %v733, i64 32, ptr %v725, i64 32, ptr %v690)
  br label %b62
b62:
  %v738 = add i64 %v724, 256
  br label %b63
b63:
  %v739 = phi i64 [ %v719, %b62 ], [ %v762, %b68 ]
  %v740 = icmp slt i64 %v739, %v723
  br i1 %v740, label %b64, label %b65
b64:
  %v741 = sub i64 %v739, %v719
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v690, i64 %v742
  %v744 = add i64 %v268, 0
  %v745 = and i64 %v744, %v148
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v739
  %v748 = mul i64 %v747, 8
  %v749 = getelementptr inbounds float, ptr %v100, i64 %v748
  br label %b66
b66:
  %v750 = phi i64 [ 0, %b64 ], [ %v761, %b67 ]
  %v751 = icmp slt i64 %v750, 1
  br i1 %v751, label %b67, label %b68
b67:
  %v752 = mul i64 %v709, 1
  %v753 = add i64 %v752, %v750
  %v754 = mul i64 %v753, 8
  %v755 = add i64 0, %v750
  %v756 = mul i64 %v755, 8
  %v757 = getelementptr inbounds float, ptr %v743, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 0, %v754
  %v760 = getelementptr inbounds float, ptr %v749, i64 %v759
  store <8 x float> %v758, ptr %v760, align 4
  %v761 = add nsw i64 %v750, 1
  br label %b66
b68:
  %v762 = add nsw i64 %v739, 1
  br label %b63
b65:
  %v763 = add nsw i64 %v715, 1
  br label %b58
b60:
  %v764 = add nsw i64 %v709, 1
  br label %b55
b57:
  %v765 = add nsw i64 %v704, 96
  br label %b52
b54:
  %v766 = add i64 %v7, 0
  %v767 = sdiv i64 %v766, 1
  %v768 = add i64 %v2, 1
  %v769 = mul i64 %v767, %v2
  %v770 = sdiv i64 %v769, %v3
  %v771 = mul i64 %v770, 1
  %v772 = icmp slt i64 %v771, %v7
  %v773 = select i1 %v772, i64 %v771, i64 %v7
  %v774 = mul i64 %v767, %v768
  %v775 = sdiv i64 %v774, %v3
  %v776 = mul i64 %v775, 1
  %v777 = icmp slt i64 %v776, %v7
  %v778 = select i1 %v777, i64 %v776, i64 %v7
  br label %b69
b69:
  %v779 = phi i64 [ %v773, %b54 ], [ %v930, %b74 ]
  %v780 = icmp slt i64 %v779, %v778
  br i1 %v780, label %b70, label %b71
b70:
  br label %b72
b72:
  %v781 = phi i64 [ 0, %b70 ], [ %v929, %b73 ]
  %v782 = icmp slt i64 %v781, 4
  br i1 %v782, label %b73, label %b74
b73:
  %v783 = mul i64 %v779, 32
  %v784 = getelementptr inbounds float, ptr %v64, i64 %v783
  %v785 = add i64 %v268, 1
  %v786 = and i64 %v785, 1
  %v787 = mul i64 %v786, %v7
  %v788 = add i64 %v787, %v779
  %v789 = mul i64 %v788, 32
  %v790 = getelementptr inbounds float, ptr %v38, i64 %v789
  %v791 = add i64 %v268, 0
  %v792 = and i64 %v791, %v116
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v779
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v28, i64 %v795
  %v797 = add i64 %v268, 1
  %v798 = and i64 %v797, 1
  %v799 = mul i64 %v798, %v7
  %v800 = add i64 %v799, %v779
  %v801 = mul i64 %v800, 32
  %v802 = getelementptr inbounds float, ptr %v36, i64 %v801
  %v803 = add i64 %v268, 0
  %v804 = and i64 %v803, %v144
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v779
  %v807 = mul i64 %v806, 8
  %v808 = getelementptr inbounds float, ptr %v96, i64 %v807
  %v809 = add i64 %v268, 0
  %v810 = and i64 %v809, %v138
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v779
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v90, i64 %v813
  %v815 = add i64 %v268, 0
  %v816 = and i64 %v815, %v136
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v779
  %v819 = mul i64 %v818, 8
  %v820 = getelementptr inbounds float, ptr %v88, i64 %v819
  %v821 = add i64 %v268, 0
  %v822 = and i64 %v821, %v140
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v779
  %v825 = mul i64 %v824, 8
  %v826 = getelementptr inbounds float, ptr %v92, i64 %v825
  %v827 = add i64 %v268, 0
  %v828 = and i64 %v827, %v142
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v779
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v94, i64 %v831
  %v833 = add i64 %v268, 0
  %v834 = and i64 %v833, %v132
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v779
  %v837 = mul i64 %v836, 4
  %v838 = getelementptr inbounds float, ptr %v84, i64 %v837
  %v839 = add i64 0, %v781
  %v840 = getelementptr inbounds float, ptr %v838, i64 %v839
  %v841 = load float, ptr %v840, align 4
  %v842 = add i64 %v268, 0
  %v843 = and i64 %v842, %v134
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v779
  %v846 = mul i64 %v845, 1
  %v847 = getelementptr inbounds float, ptr %v86, i64 %v846
  %v848 = getelementptr inbounds float, ptr %v847, i64 0
  %v849 = load float, ptr %v848, align 4
  %v850 = fdiv float %v841, %v849
  %v851 = add i64 %v268, 0
  %v852 = and i64 %v851, 1
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v779
  %v855 = mul i64 %v854, 32
  %v856 = getelementptr inbounds float, ptr %v38, i64 %v855
  %v857 = mul i64 %v781, 8
  %v858 = add i64 0, %v857
  %v859 = add i64 %v858, 0
  %v860 = getelementptr inbounds float, ptr %v784, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = add i64 0, 0
  %v863 = getelementptr inbounds float, ptr %v790, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = add i64 0, 0
  %v866 = getelementptr inbounds float, ptr %v796, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 0, 0
  %v869 = getelementptr inbounds float, ptr %v802, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = fadd <8 x float> %v867, %v870
  %v872 = add i64 0, 0
  %v873 = getelementptr inbounds float, ptr %v808, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = fmul <8 x float> %v871, %v874
  %v876 = add i64 0, 0
  %v877 = getelementptr inbounds float, ptr %v814, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 0, 0
  %v880 = getelementptr inbounds float, ptr %v820, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = fmul <8 x float> %v878, %v881
  %v883 = add i64 0, 0
  %v884 = getelementptr inbounds float, ptr %v826, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 0, 0
  %v887 = getelementptr inbounds float, ptr %v832, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = fmul <8 x float> %v885, %v888
  %v890 = fadd <8 x float> %v882, %v889
  %v891 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v890)
  %v892 = fcmp ogt <8 x float> %v891, splat (float 0x4023000000000000)
  %v893 = select <8 x i1> %v892, <8 x float> splat (float 0x4023000000000000), <8 x float> %v891
  %v894 = fadd <8 x float> %v893, %v893
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v894, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v896 = fsub <8 x float> %v895, splat (float 0x4168000000000000)
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v894)
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v897)
  %v899 = bitcast <8 x float> %v895 to <8 x i32>
  %v900 = fmul <8 x float> %v898, %v898
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v898, <8 x float> splat (float 0x3F81227F40000000))
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> %v898, <8 x float> splat (float 0x3FA5556740000000))
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> %v898, <8 x float> splat (float 0x3FC5554B00000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v898, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v904, <8 x float> %v898)
  %v906 = shl <8 x i32> %v899, splat (i32 23)
  %v907 = add <8 x i32> %v906, splat (i32 1065353216)
  %v908 = bitcast <8 x i32> %v907 to <8 x float>
  %v909 = fsub <8 x float> %v908, splat (float 0x3FF0000000000000)
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v905, <8 x float> %v909)
  %v911 = fadd <8 x float> %v910, splat (float 0x4000000000000000)
  %v912 = fdiv <8 x float> %v910, %v911
  %v913 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v912, <8 x float> %v890)
  %v914 = fmul <8 x float> %v913, %v913
  %v915 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v916 = shufflevector <8 x float> %v915, <8 x float> poison, <8 x i32> zeroinitializer
  %v917 = fsub <8 x float> %v916, %v914
  %v918 = fmul <8 x float> %v875, %v917
  %v919 = fadd <8 x float> %v864, %v918
  %v920 = fmul <8 x float> %v919, %v878
  %v921 = insertelement <8 x float> poison, float %v850, i64 0
  %v922 = shufflevector <8 x float> %v921, <8 x float> poison, <8 x i32> zeroinitializer
  %v923 = fmul <8 x float> %v920, %v922
  %v924 = fadd <8 x float> %v861, %v923
  %v925 = mul i64 %v781, 8
  %v926 = add i64 0, %v925
  %v927 = add i64 %v926, 0
  %v928 = getelementptr inbounds float, ptr %v856, i64 %v927
  store <8 x float> %v924, ptr %v928, align 4
  %v929 = add nsw i64 %v781, 1
  br label %b72
b74:
  %v930 = add nsw i64 %v779, 1
  br label %b69
b71:
  %v931 = add i64 %v7, 0
  %v932 = sdiv i64 %v931, 1
  %v933 = add i64 %v2, 1
  %v934 = mul i64 %v932, %v2
  %v935 = sdiv i64 %v934, %v3
  %v936 = mul i64 %v935, 1
  %v937 = icmp slt i64 %v936, %v7
  %v938 = select i1 %v937, i64 %v936, i64 %v7
  %v939 = mul i64 %v932, %v933
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, %v7
  %v943 = select i1 %v942, i64 %v941, i64 %v7
  br label %b75
b75:
  %v944 = phi i64 [ %v938, %b71 ], [ %v1003, %b80 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b76, label %b77
b76:
  br label %b78
b78:
  %v946 = phi i64 [ 0, %b76 ], [ %v1002, %b83 ]
  %v947 = icmp slt i64 %v946, 4
  br i1 %v947, label %b79, label %b80
b79:
  br label %b81
b81:
  %v948 = phi i64 [ 0, %b79 ], [ %v983, %b82 ]
  %v949 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v982, %b82 ]
  %v950 = icmp slt i64 %v948, 8
  br i1 %v950, label %b82, label %b83
b82:
  %v951 = add i64 %v268, 1
  %v952 = and i64 %v951, 1
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v944
  %v955 = mul i64 %v954, 8
  %v956 = getelementptr inbounds float, ptr %v40, i64 %v955
  %v957 = add i64 %v268, 0
  %v958 = and i64 %v957, %v148
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v944
  %v961 = mul i64 %v960, 8
  %v962 = getelementptr inbounds float, ptr %v100, i64 %v961
  %v963 = add i64 %v268, 0
  %v964 = and i64 %v963, %v118
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v944
  %v967 = mul i64 %v966, 32
  %v968 = getelementptr inbounds float, ptr %v30, i64 %v967
  %v969 = add i64 0, %v948
  %v970 = getelementptr inbounds float, ptr %v956, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = add i64 0, %v948
  %v973 = getelementptr inbounds float, ptr %v962, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = fadd <8 x float> %v971, %v974
  %v976 = mul i64 %v946, 8
  %v977 = add i64 0, %v976
  %v978 = add i64 %v977, %v948
  %v979 = getelementptr inbounds float, ptr %v968, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = fmul <8 x float> %v975, %v980
  %v982 = fadd <8 x float> %v949, %v981
  %v983 = add nsw i64 %v948, 8
  br label %b81
b83:
  %v984 = shufflevector <8 x float> %v949, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v985 = shufflevector <8 x float> %v949, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v986 = fadd <4 x float> %v984, %v985
  %v987 = shufflevector <4 x float> %v986, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v988 = shufflevector <4 x float> %v986, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v989 = fadd <2 x float> %v987, %v988
  %v990 = extractelement <2 x float> %v989, i64 0
  %v991 = extractelement <2 x float> %v989, i64 1
  %v992 = fadd float %v990, %v991
  %v993 = fadd float %v992, 0x0000000000000000
  %v994 = add i64 %v268, 0
  %v995 = and i64 %v994, %v150
  %v996 = mul i64 %v995, %v7
  %v997 = add i64 %v996, %v944
  %v998 = mul i64 %v997, 4
  %v999 = getelementptr inbounds float, ptr %v102, i64 %v998
  %v1000 = add i64 0, %v946
  %v1001 = getelementptr inbounds float, ptr %v999, i64 %v1000
  store float %v993, ptr %v1001, align 4
  %v1002 = add nsw i64 %v946, 1
  br label %b78
b80:
  %v1003 = add nsw i64 %v944, 1
  br label %b75
b77:
  %v1004 = add i64 %v7, 0
  %v1005 = sdiv i64 %v1004, 1
  %v1006 = add i64 %v2, 1
  %v1007 = mul i64 %v1005, %v2
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 1
  %v1010 = icmp slt i64 %v1009, %v7
  %v1011 = select i1 %v1010, i64 %v1009, i64 %v7
  %v1012 = mul i64 %v1005, %v1006
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 1
  %v1015 = icmp slt i64 %v1014, %v7
  %v1016 = select i1 %v1015, i64 %v1014, i64 %v7
  br label %b84
b84:
  %v1017 = phi i64 [ %v1011, %b77 ], [ %v1072, %b89 ]
  %v1018 = icmp slt i64 %v1017, %v1016
  br i1 %v1018, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1019 = phi i64 [ 0, %b85 ], [ %v1063, %b88 ]
  %v1020 = phi float [ 0x0000000000000000, %b85 ], [ %v1062, %b88 ]
  %v1021 = icmp slt i64 %v1019, 4
  br i1 %v1021, label %b88, label %b89
b88:
  %v1022 = add i64 %v268, 0
  %v1023 = and i64 %v1022, %v146
  %v1024 = mul i64 %v1023, %v7
  %v1025 = add i64 %v1024, %v1017
  %v1026 = mul i64 %v1025, 4
  %v1027 = getelementptr inbounds float, ptr %v98, i64 %v1026
  %v1028 = add i64 %v268, 0
  %v1029 = and i64 %v1028, %v150
  %v1030 = mul i64 %v1029, %v7
  %v1031 = add i64 %v1030, %v1017
  %v1032 = mul i64 %v1031, 4
  %v1033 = getelementptr inbounds float, ptr %v102, i64 %v1032
  %v1034 = add i64 %v268, 0
  %v1035 = and i64 %v1034, %v132
  %v1036 = mul i64 %v1035, %v7
  %v1037 = add i64 %v1036, %v1017
  %v1038 = mul i64 %v1037, 4
  %v1039 = getelementptr inbounds float, ptr %v84, i64 %v1038
  %v1040 = add i64 %v268, 0
  %v1041 = and i64 %v1040, %v134
  %v1042 = mul i64 %v1041, %v7
  %v1043 = add i64 %v1042, %v1017
  %v1044 = mul i64 %v1043, 1
  %v1045 = getelementptr inbounds float, ptr %v86, i64 %v1044
  %v1046 = getelementptr inbounds float, ptr %v1045, i64 0
  %v1047 = load float, ptr %v1046, align 4
  %v1048 = add i64 0, %v1019
  %v1049 = getelementptr inbounds float, ptr %v1027, i64 %v1048
  %v1050 = load float, ptr %v1049, align 4
  %v1051 = add i64 0, %v1019
  %v1052 = getelementptr inbounds float, ptr %v1033, i64 %v1051
  %v1053 = load float, ptr %v1052, align 4
  %v1054 = fadd float %v1050, %v1053
  %v1055 = add i64 0, %v1019
  %v1056 = getelementptr inbounds float, ptr %v1039, i64 %v1055
  %v1057 = load float, ptr %v1056, align 4
  %v1058 = fdiv float %v1057, %v1047
  %v1059 = fmul float %v1054, %v1058
  %v1060 = fdiv float %v1059, %v1047
  %v1061 = fneg float %v1060
  %v1062 = fadd float %v1020, %v1061
  %v1063 = add nsw i64 %v1019, 1
  br label %b87
b89:
  %v1064 = fadd float %v1020, 0x0000000000000000
  %v1065 = add i64 %v268, 0
  %v1066 = and i64 %v1065, %v152
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1017
  %v1069 = mul i64 %v1068, 1
  %v1070 = getelementptr inbounds float, ptr %v104, i64 %v1069
  %v1071 = getelementptr inbounds float, ptr %v1070, i64 0
  store float %v1064, ptr %v1071, align 4
  %v1072 = add nsw i64 %v1017, 1
  br label %b84
b86:
  %v1073 = add i64 %v7, 0
  %v1074 = sdiv i64 %v1073, 1
  %v1075 = add i64 %v2, 1
  %v1076 = mul i64 %v1074, %v2
  %v1077 = sdiv i64 %v1076, %v3
  %v1078 = mul i64 %v1077, 1
  %v1079 = icmp slt i64 %v1078, %v7
  %v1080 = select i1 %v1079, i64 %v1078, i64 %v7
  %v1081 = mul i64 %v1074, %v1075
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, %v7
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v7
  br label %b90
b90:
  %v1086 = phi i64 [ %v1080, %b86 ], [ %v1188, %b95 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b91, label %b92
b91:
  br label %b93
b93:
  %v1088 = phi i64 [ 0, %b91 ], [ %v1187, %b94 ]
  %v1089 = icmp slt i64 %v1088, 4
  br i1 %v1089, label %b94, label %b95
b94:
  %v1090 = add i64 0, %v1088
  %v1091 = sitofp i64 %v1090 to float
  %v1092 = add i64 %v268, 0
  %v1093 = and i64 %v1092, %v114
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1086
  %v1096 = mul i64 %v1095, 1
  %v1097 = getelementptr inbounds float, ptr %v22, i64 %v1096
  %v1098 = getelementptr inbounds float, ptr %v1097, i64 0
  %v1099 = load float, ptr %v1098, align 4
  %v1100 = fcmp uno float %v1099, %v1099
  %v1101 = fcmp ogt float %v1099, 0x3FF0000000000000
  %v1102 = select i1 %v1101, float %v1099, float 0x3FF0000000000000
  %v1103 = select i1 %v1100, float %v1099, float %v1102
  %v1104 = fcmp olt float %v1091, %v1103
  %v1105 = select i1 %v1104, float 0x3FF0000000000000, float 0x0000000000000000
  %v1106 = add i64 %v268, 0
  %v1107 = and i64 %v1106, %v146
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1086
  %v1110 = mul i64 %v1109, 4
  %v1111 = getelementptr inbounds float, ptr %v98, i64 %v1110
  %v1112 = add i64 0, %v1088
  %v1113 = getelementptr inbounds float, ptr %v1111, i64 %v1112
  %v1114 = load float, ptr %v1113, align 4
  %v1115 = add i64 %v268, 0
  %v1116 = and i64 %v1115, %v150
  %v1117 = mul i64 %v1116, %v7
  %v1118 = add i64 %v1117, %v1086
  %v1119 = mul i64 %v1118, 4
  %v1120 = getelementptr inbounds float, ptr %v102, i64 %v1119
  %v1121 = add i64 0, %v1088
  %v1122 = getelementptr inbounds float, ptr %v1120, i64 %v1121
  %v1123 = load float, ptr %v1122, align 4
  %v1124 = fadd float %v1114, %v1123
  %v1125 = add i64 %v268, 0
  %v1126 = and i64 %v1125, %v134
  %v1127 = mul i64 %v1126, %v7
  %v1128 = add i64 %v1127, %v1086
  %v1129 = mul i64 %v1128, 1
  %v1130 = getelementptr inbounds float, ptr %v86, i64 %v1129
  %v1131 = getelementptr inbounds float, ptr %v1130, i64 0
  %v1132 = load float, ptr %v1131, align 4
  %v1133 = fdiv float %v1124, %v1132
  %v1134 = add i64 %v268, 0
  %v1135 = and i64 %v1134, %v152
  %v1136 = mul i64 %v1135, %v7
  %v1137 = add i64 %v1136, %v1086
  %v1138 = mul i64 %v1137, 1
  %v1139 = getelementptr inbounds float, ptr %v104, i64 %v1138
  %v1140 = getelementptr inbounds float, ptr %v1139, i64 0
  %v1141 = load float, ptr %v1140, align 4
  %v1142 = fadd float %v1133, %v1141
  %v1143 = add i64 %v268, 0
  %v1144 = and i64 %v1143, %v132
  %v1145 = mul i64 %v1144, %v7
  %v1146 = add i64 %v1145, %v1086
  %v1147 = mul i64 %v1146, 4
  %v1148 = getelementptr inbounds float, ptr %v84, i64 %v1147
  %v1149 = add i64 0, %v1088
  %v1150 = getelementptr inbounds float, ptr %v1148, i64 %v1149
  %v1151 = load float, ptr %v1150, align 4
  %v1152 = fmul float %v1142, %v1151
  %v1153 = fcmp une float %v1105, 0x0000000000000000
  %v1154 = select i1 %v1153, float %v1152, float 0x0000000000000000
  %v1155 = add i64 %v268, 0
  %v1156 = and i64 %v1155, %v130
  %v1157 = mul i64 %v1156, %v7
  %v1158 = add i64 %v1157, %v1086
  %v1159 = mul i64 %v1158, 32
  %v1160 = getelementptr inbounds float, ptr %v78, i64 %v1159
  %v1161 = add i64 %v268, 0
  %v1162 = and i64 %v1161, %v154
  %v1163 = mul i64 %v1162, %v7
  %v1164 = add i64 %v1163, %v1086
  %v1165 = mul i64 %v1164, 32
  %v1166 = getelementptr inbounds float, ptr %v106, i64 %v1165
  %v1167 = add i64 0, 0
  %v1168 = getelementptr inbounds float, ptr %v20, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = insertelement <8 x float> poison, float %v1154, i64 0
  %v1171 = shufflevector <8 x float> %v1170, <8 x float> poison, <8 x i32> zeroinitializer
  %v1172 = fmul <8 x float> %v1169, %v1171
  %v1173 = mul i64 %v1088, 8
  %v1174 = add i64 0, %v1173
  %v1175 = add i64 %v1174, 0
  %v1176 = getelementptr inbounds float, ptr %v1160, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = fmul <8 x float> %v1177, %v1177
  %v1179 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1180 = shufflevector <8 x float> %v1179, <8 x float> poison, <8 x i32> zeroinitializer
  %v1181 = fsub <8 x float> %v1180, %v1178
  %v1182 = fmul <8 x float> %v1172, %v1181
  %v1183 = mul i64 %v1088, 8
  %v1184 = add i64 0, %v1183
  %v1185 = add i64 %v1184, 0
  %v1186 = getelementptr inbounds float, ptr %v1166, i64 %v1185
  store <8 x float> %v1182, ptr %v1186, align 4
  %v1187 = add nsw i64 %v1088, 1
  br label %b93
b95:
  %v1188 = add nsw i64 %v1086, 1
  br label %b90
b92:
  %v1189 = add i64 %v7, 0
  %v1190 = sdiv i64 %v1189, 1
  %v1191 = add i64 %v2, 1
  %v1192 = mul i64 %v1190, %v2
  %v1193 = sdiv i64 %v1192, %v3
  %v1194 = mul i64 %v1193, 1
  %v1195 = icmp slt i64 %v1194, %v7
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v7
  %v1197 = mul i64 %v1190, %v1191
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 1
  %v1200 = icmp slt i64 %v1199, %v7
  %v1201 = select i1 %v1200, i64 %v1199, i64 %v7
  br label %b96
b96:
  %v1202 = phi i64 [ %v1196, %b92 ], [ %v1228, %b101 ]
  %v1203 = icmp slt i64 %v1202, %v1201
  br i1 %v1203, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1204 = phi i64 [ 0, %b97 ], [ %v1219, %b100 ]
  %v1205 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v1218, %b100 ]
  %v1206 = icmp slt i64 %v1204, 4
  br i1 %v1206, label %b100, label %b101
b100:
  %v1207 = add i64 %v268, 0
  %v1208 = and i64 %v1207, %v154
  %v1209 = mul i64 %v1208, %v7
  %v1210 = add i64 %v1209, %v1202
  %v1211 = mul i64 %v1210, 32
  %v1212 = getelementptr inbounds float, ptr %v106, i64 %v1211
  %v1213 = add i64 0, 0
  %v1214 = mul i64 %v1204, 8
  %v1215 = add i64 %v1213, %v1214
  %v1216 = getelementptr inbounds float, ptr %v1212, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = fadd <8 x float> %v1205, %v1217
  %v1219 = add nsw i64 %v1204, 1
  br label %b99
b101:
  %v1220 = add i64 %v268, 0
  %v1221 = and i64 %v1220, %v156
  %v1222 = mul i64 %v1221, %v7
  %v1223 = add i64 %v1222, %v1202
  %v1224 = mul i64 %v1223, 8
  %v1225 = getelementptr inbounds float, ptr %v108, i64 %v1224
  %v1226 = add i64 0, 0
  %v1227 = getelementptr inbounds float, ptr %v1225, i64 %v1226
  store <8 x float> %v1205, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1202, 1
  br label %b96
b98:
  %v1229 = add i64 %v7, 0
  %v1230 = sdiv i64 %v1229, 1
  %v1231 = add i64 %v2, 1
  %v1232 = mul i64 %v1230, %v2
  %v1233 = sdiv i64 %v1232, %v3
  %v1234 = mul i64 %v1233, 1
  %v1235 = icmp slt i64 %v1234, %v7
  %v1236 = select i1 %v1235, i64 %v1234, i64 %v7
  %v1237 = mul i64 %v1230, %v1231
  %v1238 = sdiv i64 %v1237, %v3
  %v1239 = mul i64 %v1238, 1
  %v1240 = icmp slt i64 %v1239, %v7
  %v1241 = select i1 %v1240, i64 %v1239, i64 %v7
  %v1242 = add i64 %v268, 0
  %v1243 = and i64 %v1242, %v154
  %v1244 = mul i64 %v1243, %v7
  %v1245 = add i64 %v1244, %v1236
  %v1246 = mul i64 %v1245, 32
  %v1247 = getelementptr inbounds float, ptr %v106, i64 %v1246
  %v1248 = getelementptr inbounds float, ptr %v1247, i64 0
  %v1249 = mul i64 %v1236, 32
  %v1250 = getelementptr inbounds float, ptr %v64, i64 %v1249
  %v1251 = getelementptr inbounds float, ptr %v1250, i64 0
  %v1252 = sub i64 %v1241, %v1236
  %v1253 = mul i64 %v1252, 4
  %v1254 = getelementptr inbounds float, ptr %v12, i64 0
  %v1255 = icmp sgt i64 %v1253, 0
  br i1 %v1255, label %b102, label %b103
b102:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v1253, i64 8, ptr %v1254, i64 8, ptr %v1248, i64 8, ptr %v1251, i64 8)
  br label %b103
b103:
  %v1257 = add i64 %v7, 0
  %v1258 = sdiv i64 %v1257, 1
  %v1259 = add i64 %v2, 1
  %v1260 = mul i64 %v1258, %v2
  %v1261 = sdiv i64 %v1260, %v3
  %v1262 = mul i64 %v1261, 1
  %v1263 = icmp slt i64 %v1262, %v7
  %v1264 = select i1 %v1263, i64 %v1262, i64 %v7
  %v1265 = mul i64 %v1258, %v1259
  %v1266 = sdiv i64 %v1265, %v3
  %v1267 = mul i64 %v1266, 1
  %v1268 = icmp slt i64 %v1267, %v7
  %v1269 = select i1 %v1268, i64 %v1267, i64 %v7
  br label %b104
b104:
  %v1270 = phi i64 [ %v1264, %b103 ], [ %v1331, %b109 ]
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b105, label %b106
b105:
  %v1272 = add i64 %v1270, 96
  %v1273 = icmp slt i64 %v1272, %v1269
  %v1274 = select i1 %v1273, i64 %v1272, i64 %v1269
  br label %b107
b107:
  %v1275 = phi i64 [ 0, %b105 ], [ %v1330, %b112 ]
  %v1276 = icmp slt i64 %v1275, 1
  br i1 %v1276, label %b108, label %b109
b108:
  %v1277 = sub i64 %v1274, %v1270
  %v1278 = sub i64 8, 1
  %v1279 = add i64 %v1277, %v1278
  %v1280 = sdiv i64 %v1279, 8
  br label %b110
b110:
  %v1281 = phi i64 [ 0, %b108 ], [ %v1329, %b117 ]
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b111, label %b112
b111:
  %v1283 = mul i64 %v1277, %v1281
  %v1284 = sdiv i64 %v1283, %v1280
  %v1285 = add i64 %v1270, %v1284
  %v1286 = add i64 %v1281, 1
  %v1287 = mul i64 %v1277, %v1286
  %v1288 = sdiv i64 %v1287, %v1280
  %v1289 = add i64 %v1270, %v1288
  %v1290 = mul i64 %v1275, 64
  %v1291 = getelementptr inbounds float, ptr %v164, i64 %v1290
  %v1292 = sub i64 %v1289, %v1285
  %v1293 = add i64 %v268, 0
  %v1294 = and i64 %v1293, %v156
  %v1295 = mul i64 %v1294, %v7
  %v1296 = add i64 %v1295, %v1285
  %v1297 = mul i64 %v1296, 8
  %v1298 = getelementptr inbounds float, ptr %v108, i64 %v1297
  %v1299 = getelementptr inbounds float, ptr %v1298, i64 0
  %v1300 = sub i64 %v1292, 1
  %v1301 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1300
  %v1302 = load ptr, ptr %v1301, align 4
  %v1303 = icmp sgt i64 %v1292, 0
  br i1 %v1303, label %b113, label %b114
b113:
  call void %v1302(ptr %v1299, i64 8, ptr %v1291, i64 8, ptr %v1256)
  br label %b114
b114:
  %v1304 = add i64 %v1290, 64
  br label %b115
b115:
  %v1305 = phi i64 [ %v1285, %b114 ], [ %v1328, %b120 ]
  %v1306 = icmp slt i64 %v1305, %v1289
  br i1 %v1306, label %b116, label %b117
b116:
  %v1307 = sub i64 %v1305, %v1285
  %v1308 = mul i64 %v1307, 8
  %v1309 = getelementptr inbounds float, ptr %v1256, i64 %v1308
  %v1310 = add i64 %v268, 0
  %v1311 = and i64 %v1310, 1
  %v1312 = mul i64 %v1311, %v7
  %v1313 = add i64 %v1312, %v1305
  %v1314 = mul i64 %v1313, 8
  %v1315 = getelementptr inbounds float, ptr %v40, i64 %v1314
  br label %b118
b118:
  %v1316 = phi i64 [ 0, %b116 ], [ %v1327, %b119 ]
  %v1317 = icmp slt i64 %v1316, 1
  br i1 %v1317, label %b119, label %b120
b119:
  %v1318 = mul i64 %v1275, 1
  %v1319 = add i64 %v1318, %v1316
  %v1320 = mul i64 %v1319, 8
  %v1321 = add i64 0, %v1316
  %v1322 = mul i64 %v1321, 8
  %v1323 = getelementptr inbounds float, ptr %v1309, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = add i64 0, %v1320
  %v1326 = getelementptr inbounds float, ptr %v1315, i64 %v1325
  store <8 x float> %v1324, ptr %v1326, align 4
  %v1327 = add nsw i64 %v1316, 1
  br label %b118
b120:
  %v1328 = add nsw i64 %v1305, 1
  br label %b115
b117:
  %v1329 = add nsw i64 %v1281, 1
  br label %b110
b112:
  %v1330 = add nsw i64 %v1275, 1
  br label %b107
b109:
  %v1331 = add nsw i64 %v1270, 96
  br label %b104
b106:
  %v1332 = add i64 %v7, 0
  %v1333 = sdiv i64 %v1332, 1
  %v1334 = add i64 %v2, 1
  %v1335 = mul i64 %v1333, %v2
  %v1336 = sdiv i64 %v1335, %v3
  %v1337 = mul i64 %v1336, 1
  %v1338 = icmp slt i64 %v1337, %v7
  %v1339 = select i1 %v1338, i64 %v1337, i64 %v7
  %v1340 = mul i64 %v1333, %v1334
  %v1341 = sdiv i64 %v1340, %v3
  %v1342 = mul i64 %v1341, 1
  %v1343 = icmp slt i64 %v1342, %v7
  %v1344 = select i1 %v1343, i64 %v1342, i64 %v7
  br label %b121
b121:
  %v1345 = phi i64 [ %v1339, %b106 ], [ %v1416, %b126 ]
  %v1346 = icmp slt i64 %v1345, %v1344
  br i1 %v1346, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1347 = phi i64 [ 0, %b122 ], [ %v1415, %b125 ]
  %v1348 = icmp slt i64 %v1347, 4
  br i1 %v1348, label %b125, label %b126
b125:
  %v1349 = mul i64 %v1345, 32
  %v1350 = getelementptr inbounds float, ptr %v62, i64 %v1349
  %v1351 = add i64 %v268, 1
  %v1352 = and i64 %v1351, 1
  %v1353 = mul i64 %v1352, %v7
  %v1354 = add i64 %v1353, %v1345
  %v1355 = mul i64 %v1354, 8
  %v1356 = getelementptr inbounds float, ptr %v40, i64 %v1355
  %v1357 = add i64 %v268, 0
  %v1358 = and i64 %v1357, %v148
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1345
  %v1361 = mul i64 %v1360, 8
  %v1362 = getelementptr inbounds float, ptr %v100, i64 %v1361
  %v1363 = add i64 %v268, 0
  %v1364 = and i64 %v1363, %v132
  %v1365 = mul i64 %v1364, %v7
  %v1366 = add i64 %v1365, %v1345
  %v1367 = mul i64 %v1366, 4
  %v1368 = getelementptr inbounds float, ptr %v84, i64 %v1367
  %v1369 = add i64 0, %v1347
  %v1370 = getelementptr inbounds float, ptr %v1368, i64 %v1369
  %v1371 = load float, ptr %v1370, align 4
  %v1372 = add i64 %v268, 0
  %v1373 = and i64 %v1372, %v134
  %v1374 = mul i64 %v1373, %v7
  %v1375 = add i64 %v1374, %v1345
  %v1376 = mul i64 %v1375, 1
  %v1377 = getelementptr inbounds float, ptr %v86, i64 %v1376
  %v1378 = getelementptr inbounds float, ptr %v1377, i64 0
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = fdiv float %v1371, %v1379
  %v1381 = mul i64 %v1345, 32
  %v1382 = getelementptr inbounds float, ptr %v64, i64 %v1381
  %v1383 = add i64 %v268, 0
  %v1384 = and i64 %v1383, 1
  %v1385 = mul i64 %v1384, %v7
  %v1386 = add i64 %v1385, %v1345
  %v1387 = mul i64 %v1386, 32
  %v1388 = getelementptr inbounds float, ptr %v36, i64 %v1387
  %v1389 = mul i64 %v1347, 8
  %v1390 = add i64 0, %v1389
  %v1391 = add i64 %v1390, 0
  %v1392 = getelementptr inbounds float, ptr %v1350, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = add i64 0, 0
  %v1395 = getelementptr inbounds float, ptr %v1356, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = add i64 0, 0
  %v1398 = getelementptr inbounds float, ptr %v1362, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = fadd <8 x float> %v1396, %v1399
  %v1401 = insertelement <8 x float> poison, float %v1380, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = fmul <8 x float> %v1400, %v1402
  %v1404 = fadd <8 x float> %v1393, %v1403
  %v1405 = mul i64 %v1347, 8
  %v1406 = add i64 0, %v1405
  %v1407 = add i64 %v1406, 0
  %v1408 = getelementptr inbounds float, ptr %v1382, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = fadd <8 x float> %v1404, %v1409
  %v1411 = mul i64 %v1347, 8
  %v1412 = add i64 0, %v1411
  %v1413 = add i64 %v1412, 0
  %v1414 = getelementptr inbounds float, ptr %v1388, i64 %v1413
  store <8 x float> %v1410, ptr %v1414, align 4
  %v1415 = add nsw i64 %v1347, 1
  br label %b124
b126:
  %v1416 = add nsw i64 %v1345, 1
  br label %b121
b123:
  %v1417 = add nsw i64 %v265, 1
  br label %b19
b21:
  %v1418 = icmp sgt i64 %v3, 1
  br i1 %v1418, label %b127, label %b128
b127:
  %v1419 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1420 = atomicrmw add ptr %v1419, i64 1 acq_rel
  %v1421 = load i64, ptr %v157, align 8
  %v1422 = add i64 %v1421, 1
  store i64 %v1422, ptr %v157, align 8
  %v1423 = mul i64 %v3, %v1422
  br label %b129
b129:
  %v1424 = load atomic i64, ptr %v1419 acquire, align 8
  %v1425 = icmp slt i64 %v1424, %v1423
  br i1 %v1425, label %b130, label %b131
b130:
  %v1426 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v1427 = getelementptr inbounds float, ptr %v159, i64 320
  %v1428 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1429 = load i64, ptr %v1428, align 8
  %v1430 = icmp eq i64 %v1429, 0
  br i1 %v1430, label %b132, label %b133
b132:
  %v1431 = add i64 1, 0
  %v1432 = sdiv i64 %v1431, 1
  %v1433 = add i64 %v2, 1
  %v1434 = mul i64 %v1432, %v2
  %v1435 = sdiv i64 %v1434, %v3
  %v1436 = mul i64 %v1435, 1
  %v1437 = icmp slt i64 %v1436, 1
  %v1438 = select i1 %v1437, i64 %v1436, i64 1
  %v1439 = mul i64 %v1432, %v1433
  %v1440 = sdiv i64 %v1439, %v3
  %v1441 = mul i64 %v1440, 1
  %v1442 = icmp slt i64 %v1441, 1
  %v1443 = select i1 %v1442, i64 %v1441, i64 1
  %v1444 = icmp slt i64 %v1443, 1
  %v1445 = select i1 %v1444, i64 %v1443, i64 1
  br label %b134
b134:
  %v1446 = phi i64 [ %v1438, %b132 ], [ %v1498, %b142 ]
  %v1447 = icmp slt i64 %v1446, %v1445
  br i1 %v1447, label %b135, label %b136
b135:
  %v1448 = mul i64 %v1446, 320
  %v1449 = mul i64 %v1446, 8
  %v1450 = add i64 %v1448, 0
  %v1451 = add i64 %v1449, 0
  %v1452 = getelementptr inbounds float, ptr %v1427, i64 %v1450
  %v1453 = sub i64 8, %v1451
  %v1454 = icmp slt i64 %v1453, 0
  %v1455 = select i1 %v1454, i64 0, i64 %v1453
  %v1456 = icmp ult i64 %v1455, 8
  %v1457 = select i1 %v1456, i64 %v1455, i64 8
  %v1458 = trunc i64 %v1457 to i32
  %v1459 = insertelement <8 x i32> poison, i32 %v1458, i64 0
  %v1460 = shufflevector <8 x i32> %v1459, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1461 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1460
  %v1462 = mul i64 %v1451, 1
  %v1463 = add i64 0, %v1462
  %v1464 = getelementptr inbounds float, ptr %v16, i64 %v1463
  br label %b137
b137:
  %v1465 = phi i64 [ 0, %b135 ], [ %v1472, %b138 ]
  %v1466 = icmp slt i64 %v1465, 32
  br i1 %v1466, label %b138, label %b139
b138:
  %v1467 = mul i64 %v1465, 8
  %v1468 = getelementptr inbounds float, ptr %v1464, i64 %v1467
  %v1469 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1468, <8 x i1> %v1461, <8 x float> zeroinitializer)
  %v1470 = mul i64 %v1465, 8
  %v1471 = getelementptr inbounds float, ptr %v1452, i64 %v1470
  store <8 x float> %v1469, ptr %v1471, align 4
  %v1472 = add nsw i64 %v1465, 1
  br label %b137
b139:
  %v1473 = add i64 %v1448, 256
  %v1474 = add i64 %v1473, 0
  %v1475 = add i64 %v1449, 0
  %v1476 = getelementptr inbounds float, ptr %v1427, i64 %v1474
  %v1477 = sub i64 8, %v1475
  %v1478 = icmp slt i64 %v1477, 0
  %v1479 = select i1 %v1478, i64 0, i64 %v1477
  %v1480 = icmp ult i64 %v1479, 8
  %v1481 = select i1 %v1480, i64 %v1479, i64 8
  %v1482 = trunc i64 %v1481 to i32
  %v1483 = insertelement <8 x i32> poison, i32 %v1482, i64 0
  %v1484 = shufflevector <8 x i32> %v1483, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1485 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1484
  %v1486 = mul i64 %v1475, 1
  %v1487 = add i64 0, %v1486
  %v1488 = getelementptr inbounds float, ptr %v14, i64 %v1487
  br label %b140
b140:
  %v1489 = phi i64 [ 0, %b139 ], [ %v1496, %b141 ]
  %v1490 = icmp slt i64 %v1489, 8
  br i1 %v1490, label %b141, label %b142
b141:
  %v1491 = mul i64 %v1489, 8
  %v1492 = getelementptr inbounds float, ptr %v1488, i64 %v1491
  %v1493 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1492, <8 x i1> %v1485, <8 x float> zeroinitializer)
  %v1494 = mul i64 %v1489, 8
  %v1495 = getelementptr inbounds float, ptr %v1476, i64 %v1494
  store <8 x float> %v1493, ptr %v1495, align 4
  %v1496 = add nsw i64 %v1489, 1
  br label %b140
b142:
  %v1497 = add i64 %v1473, 64
  %v1498 = add nsw i64 %v1446, 1
  br label %b134
b136:
  br label %b133
b133:
  %v1499 = icmp sgt i64 %v3, 1
  br i1 %v1499, label %b143, label %b144
b143:
  %v1500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1501 = atomicrmw add ptr %v1500, i64 1 acq_rel
  %v1502 = load i64, ptr %v157, align 8
  %v1503 = add i64 %v1502, 1
  store i64 %v1503, ptr %v157, align 8
  %v1504 = mul i64 %v3, %v1503
  br label %b145
b145:
  %v1505 = load atomic i64, ptr %v1500 acquire, align 8
  %v1506 = icmp slt i64 %v1505, %v1504
  br i1 %v1506, label %b146, label %b147
b146:
  %v1507 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v1509 = add i64 %v8, 0
  %v1510 = sdiv i64 %v1509, 1
  %v1511 = add i64 %v2, 1
  %v1512 = mul i64 %v1510, %v2
  %v1513 = sdiv i64 %v1512, %v3
  %v1514 = mul i64 %v1513, 1
  %v1515 = icmp slt i64 %v1514, %v8
  %v1516 = select i1 %v1515, i64 %v1514, i64 %v8
  %v1517 = mul i64 %v1510, %v1511
  %v1518 = sdiv i64 %v1517, %v3
  %v1519 = mul i64 %v1518, 1
  %v1520 = icmp slt i64 %v1519, %v8
  %v1521 = select i1 %v1520, i64 %v1519, i64 %v8
  br label %b148
b148:
  %v1522 = phi i64 [ %v1516, %b144 ], [ %v1585, %b153 ]
  %v1523 = icmp slt i64 %v1522, %v1521
  br i1 %v1523, label %b149, label %b150
b149:
  %v1524 = add i64 %v1522, 96
  %v1525 = icmp slt i64 %v1524, %v1521
  %v1526 = select i1 %v1525, i64 %v1524, i64 %v1521
  br label %b151
b151:
  %v1527 = phi i64 [ 0, %b149 ], [ %v1584, %b156 ]
  %v1528 = icmp slt i64 %v1527, 1
  br i1 %v1528, label %b152, label %b153
b152:
  %v1529 = sub i64 %v1526, %v1522
  %v1530 = sub i64 8, 1
  %v1531 = add i64 %v1529, %v1530
  %v1532 = sdiv i64 %v1531, 8
  br label %b154
b154:
  %v1533 = phi i64 [ 0, %b152 ], [ %v1583, %b163 ]
  %v1534 = icmp slt i64 %v1533, %v1532
  br i1 %v1534, label %b155, label %b156
b155:
  %v1535 = mul i64 %v1529, %v1533
  %v1536 = sdiv i64 %v1535, %v1532
  %v1537 = add i64 %v1522, %v1536
  %v1538 = add i64 %v1533, 1
  %v1539 = mul i64 %v1529, %v1538
  %v1540 = sdiv i64 %v1539, %v1532
  %v1541 = add i64 %v1522, %v1540
  %v1542 = mul i64 %v1527, 320
  %v1543 = getelementptr inbounds float, ptr %v1427, i64 %v1542
  %v1544 = sub i64 %v1541, %v1537
  %v1545 = mul i64 %v1537, 32
  %v1546 = getelementptr inbounds float, ptr %v66, i64 %v1545
  %v1547 = getelementptr inbounds float, ptr %v1546, i64 0
  %v1548 = sub i64 %v1544, 1
  %v1549 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1548
  %v1550 = load ptr, ptr %v1549, align 4
  %v1551 = icmp sgt i64 %v1544, 0
  br i1 %v1551, label %b157, label %b158
b157:
  call void %v1550(ptr %v1547, i64 32, ptr %v1543, i64 32, ptr %v1508)
  br label %b158
b158:
  %v1552 = add i64 %v1542, 256
  %v1553 = getelementptr inbounds float, ptr %v1427, i64 %v1552
  %v1554 = sub i64 %v1541, %v1537
  %v1555 = mul i64 %v1537, 8
  %v1556 = getelementptr inbounds float, ptr %v108, i64 %v1555
  %v1557 = getelementptr inbounds float, ptr %v1556, i64 0
  %v1558 = sub i64 %v1554, 1
  %v1559 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1558
  %v1560 = load ptr, ptr %v1559, align 4
  %v1561 = icmp sgt i64 %v1554, 0
  br i1 %v1561, label %b159, label %b160
b159:
  call void %v1560(ptr %v1557, i64 8, ptr %v1553, i64 8, ptr %v1508)
  br label %b160
b160:
  %v1562 = add i64 %v1552, 64
  br label %b161
b161:
  %v1563 = phi i64 [ %v1537, %b160 ], [ %v1582, %b166 ]
  %v1564 = icmp slt i64 %v1563, %v1541
  br i1 %v1564, label %b162, label %b163
b162:
  %v1565 = sub i64 %v1563, %v1537
  %v1566 = mul i64 %v1565, 8
  %v1567 = getelementptr inbounds float, ptr %v1508, i64 %v1566
  %v1568 = mul i64 %v1563, 8
  %v1569 = getelementptr inbounds float, ptr %v44, i64 %v1568
  br label %b164
b164:
  %v1570 = phi i64 [ 0, %b162 ], [ %v1581, %b165 ]
  %v1571 = icmp slt i64 %v1570, 1
  br i1 %v1571, label %b165, label %b166
b165:
  %v1572 = mul i64 %v1527, 1
  %v1573 = add i64 %v1572, %v1570
  %v1574 = mul i64 %v1573, 8
  %v1575 = add i64 0, %v1570
  %v1576 = mul i64 %v1575, 8
  %v1577 = getelementptr inbounds float, ptr %v1567, i64 %v1576
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = add i64 0, %v1574
  %v1580 = getelementptr inbounds float, ptr %v1569, i64 %v1579
  store <8 x float> %v1578, ptr %v1580, align 4
  %v1581 = add nsw i64 %v1570, 1
  br label %b164
b166:
  %v1582 = add nsw i64 %v1563, 1
  br label %b161
b163:
  %v1583 = add nsw i64 %v1533, 1
  br label %b154
b156:
  %v1584 = add nsw i64 %v1527, 1
  br label %b151
b153:
  %v1585 = add nsw i64 %v1522, 96
  br label %b148
b150:
  %v1586 = icmp sgt i64 %v3, 1
  br i1 %v1586, label %b167, label %b168
b167:
  %v1587 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1588 = atomicrmw add ptr %v1587, i64 1 acq_rel
  %v1589 = load i64, ptr %v157, align 8
  %v1590 = add i64 %v1589, 1
  store i64 %v1590, ptr %v157, align 8
  %v1591 = mul i64 %v3, %v1590
  br label %b169
b169:
  %v1592 = load atomic i64, ptr %v1587 acquire, align 8
  %v1593 = icmp slt i64 %v1592, %v1591
  br i1 %v1593, label %b170, label %b171
b170:
  %v1594 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v1595 = mul i64 0, 32
  %v1596 = getelementptr inbounds float, ptr %v30, i64 %v1595
  %v1597 = getelementptr inbounds float, ptr %v1596, i64 0
  %v1598 = mul i64 0, 32
  %v1599 = getelementptr inbounds float, ptr %v106, i64 %v1598
  %v1600 = getelementptr inbounds float, ptr %v1599, i64 0
  %v1601 = getelementptr inbounds float, ptr %v162, i64 12288
  %v1602 = add i64 8, 1
  %v1603 = sdiv i64 %v1602, 2
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 2
  %v1608 = icmp slt i64 %v1607, 8
  %v1609 = select i1 %v1608, i64 %v1607, i64 8
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 2
  %v1613 = icmp slt i64 %v1612, 8
  %v1614 = select i1 %v1613, i64 %v1612, i64 8
  %v1615 = getelementptr inbounds float, ptr %v110, i64 0
  br label %b172
b172:
  %v1616 = phi i64 [ %v1609, %b168 ], [ %v1624, %b177 ]
  %v1617 = icmp slt i64 %v1616, %v1614
  br i1 %v1617, label %b173, label %b174
b173:
  %v1618 = mul i64 %v1616, 8
  %v1619 = getelementptr inbounds float, ptr %v1615, i64 %v1618
  br label %b175
b175:
  %v1620 = phi i64 [ 0, %b173 ], [ %v1623, %b176 ]
  %v1621 = icmp slt i64 %v1620, 8
  br i1 %v1621, label %b176, label %b177
b176:
  %v1622 = getelementptr inbounds float, ptr %v1619, i64 %v1620
  store float 0x0000000000000000, ptr %v1622, align 4
  %v1623 = add nsw i64 %v1620, 1
  br label %b175
b177:
  %v1624 = add nsw i64 %v1616, 1
  br label %b172
b174:
  %v1625 = mul i64 %v8, 4
  br label %b178
b178:
  %v1626 = phi i64 [ 0, %b174 ], [ %v1730, %b183 ]
  %v1627 = icmp slt i64 %v1626, %v1625
  br i1 %v1627, label %b179, label %b180
b179:
  %v1628 = sub i64 %v1625, %v1626
  %v1629 = icmp slt i64 %v1628, 384
  %v1630 = select i1 %v1629, i64 %v1628, i64 384
  br label %b181
b181:
  %v1631 = phi i64 [ %v1609, %b179 ], [ %v1729, %b207 ]
  %v1632 = icmp slt i64 %v1631, %v1614
  br i1 %v1632, label %b182, label %b183
b182:
  %v1633 = sub i64 %v1614, %v1631
  %v1634 = icmp slt i64 %v1633, 64
  %v1635 = select i1 %v1634, i64 %v1633, i64 64
  %v1636 = sdiv i64 %v1635, 2
  %v1637 = mul i64 %v1636, 2
  %v1638 = sub i64 %v1635, %v1637
  %v1639 = mul i64 %v1626, 8
  %v1640 = add i64 %v1639, %v1631
  %v1641 = getelementptr inbounds float, ptr %v1597, i64 %v1640
  br label %b184
b184:
  %v1642 = phi i64 [ 0, %b182 ], [ %v1668, %b192 ]
  %v1643 = icmp slt i64 %v1642, %v1630
  br i1 %v1643, label %b185, label %b186
b185:
  %v1644 = mul i64 %v1642, 8
  %v1645 = getelementptr inbounds float, ptr %v1641, i64 %v1644
  %v1646 = mul i64 %v1642, 2
  %v1647 = getelementptr inbounds float, ptr %v1601, i64 %v1646
  br label %b187
b187:
  %v1648 = phi i64 [ 0, %b185 ], [ %v1657, %b188 ]
  %v1649 = icmp slt i64 %v1648, %v1636
  br i1 %v1649, label %b188, label %b189
b188:
  %v1650 = mul i64 %v1648, 2
  %v1651 = getelementptr inbounds float, ptr %v1645, i64 %v1650
  %v1652 = mul i64 %v1648, 768
  %v1653 = getelementptr inbounds float, ptr %v1647, i64 %v1652
  %v1654 = getelementptr inbounds float, ptr %v1651, i64 0
  %v1655 = load <2 x float>, ptr %v1654, align 4
  %v1656 = getelementptr inbounds float, ptr %v1653, i64 0
  store <2 x float> %v1655, ptr %v1656, align 4
  %v1657 = add nsw i64 %v1648, 1
  br label %b187
b189:
  %v1658 = mul i64 %v1636, 2
  %v1659 = getelementptr inbounds float, ptr %v1645, i64 %v1658
  %v1660 = mul i64 %v1636, 768
  %v1661 = getelementptr inbounds float, ptr %v1647, i64 %v1660
  br label %b190
b190:
  %v1662 = phi i64 [ 0, %b189 ], [ %v1667, %b191 ]
  %v1663 = icmp slt i64 %v1662, %v1638
  br i1 %v1663, label %b191, label %b192
b191:
  %v1664 = getelementptr inbounds float, ptr %v1659, i64 %v1662
  %v1665 = load float, ptr %v1664, align 4
  %v1666 = getelementptr inbounds float, ptr %v1661, i64 %v1662
  store float %v1665, ptr %v1666, align 4
  %v1667 = add nsw i64 %v1662, 1
  br label %b190, !llvm.loop !0
b192:
  %v1668 = add nsw i64 %v1642, 1
  br label %b184
b186:
  br label %b193
b193:
  %v1669 = phi i64 [ 0, %b186 ], [ %v1704, %b201 ]
  %v1670 = icmp slt i64 %v1669, 0
  br i1 %v1670, label %b194, label %b195
b194:
  %v1671 = mul i64 %v1626, 8
  %v1672 = add i64 %v1671, %v1669
  %v1673 = getelementptr inbounds float, ptr %v1600, i64 %v1672
  br label %b196
b196:
  %v1674 = phi i64 [ 0, %b194 ], [ %v1692, %b197 ]
  %v1675 = icmp slt i64 %v1674, %v1630
  br i1 %v1675, label %b197, label %b198
b197:
  %v1676 = mul i64 %v1674, 8
  %v1677 = getelementptr inbounds float, ptr %v1673, i64 %v1676
  %v1678 = mul i64 %v1674, 32
  %v1679 = getelementptr inbounds float, ptr %v162, i64 %v1678
  %v1680 = getelementptr inbounds float, ptr %v1677, i64 0
  %v1681 = load <8 x float>, ptr %v1680, align 4
  %v1682 = getelementptr inbounds float, ptr %v1679, i64 0
  store <8 x float> %v1681, ptr %v1682, align 4
  %v1683 = getelementptr inbounds float, ptr %v1677, i64 8
  %v1684 = load <8 x float>, ptr %v1683, align 4
  %v1685 = getelementptr inbounds float, ptr %v1679, i64 8
  store <8 x float> %v1684, ptr %v1685, align 4
  %v1686 = getelementptr inbounds float, ptr %v1677, i64 16
  %v1687 = load <8 x float>, ptr %v1686, align 4
  %v1688 = getelementptr inbounds float, ptr %v1679, i64 16
  store <8 x float> %v1687, ptr %v1688, align 4
  %v1689 = getelementptr inbounds float, ptr %v1677, i64 24
  %v1690 = load <8 x float>, ptr %v1689, align 4
  %v1691 = getelementptr inbounds float, ptr %v1679, i64 24
  store <8 x float> %v1690, ptr %v1691, align 4
  %v1692 = add nsw i64 %v1674, 1
  br label %b196
b198:
  %v1693 = sdiv i64 %v1635, 2
  br label %b199
b199:
  %v1694 = phi i64 [ 0, %b198 ], [ %v1703, %b200 ]
  %v1695 = icmp slt i64 %v1694, %v1693
  br i1 %v1695, label %b200, label %b201
b200:
  %v1696 = mul i64 %v1694, 2
  %v1697 = add i64 %v1631, %v1696
  %v1698 = mul i64 %v1694, 768
  %v1699 = getelementptr inbounds float, ptr %v1601, i64 %v1698
  %v1700 = mul i64 %v1697, 8
  %v1701 = add i64 %v1700, %v1669
  %v1702 = getelementptr inbounds float, ptr %v1615, i64 %v1701
  call void @outer_2x32(ptr %v1699, ptr %v162, i64 %v1630, ptr %v1702, i64 8)
  %v1703 = add nsw i64 %v1694, 1
  br label %b199
b201:
  %v1704 = add nsw i64 %v1669, 32
  br label %b193
b195:
  %v1705 = mul i64 %v1626, 8
  %v1706 = add i64 %v1705, 0
  %v1707 = getelementptr inbounds float, ptr %v1600, i64 %v1706
  br label %b202
b202:
  %v1708 = phi i64 [ 0, %b195 ], [ %v1717, %b203 ]
  %v1709 = icmp slt i64 %v1708, %v1630
  br i1 %v1709, label %b203, label %b204
b203:
  %v1710 = mul i64 %v1708, 8
  %v1711 = getelementptr inbounds float, ptr %v1707, i64 %v1710
  %v1712 = mul i64 %v1708, 8
  %v1713 = getelementptr inbounds float, ptr %v162, i64 %v1712
  %v1714 = getelementptr inbounds float, ptr %v1711, i64 0
  %v1715 = load <8 x float>, ptr %v1714, align 4
  %v1716 = getelementptr inbounds float, ptr %v1713, i64 0
  store <8 x float> %v1715, ptr %v1716, align 4
  %v1717 = add nsw i64 %v1708, 1
  br label %b202
b204:
  %v1718 = sdiv i64 %v1635, 2
  br label %b205
b205:
  %v1719 = phi i64 [ 0, %b204 ], [ %v1728, %b206 ]
  %v1720 = icmp slt i64 %v1719, %v1718
  br i1 %v1720, label %b206, label %b207
b206:
  %v1721 = mul i64 %v1719, 2
  %v1722 = add i64 %v1631, %v1721
  %v1723 = mul i64 %v1719, 768
  %v1724 = getelementptr inbounds float, ptr %v1601, i64 %v1723
  %v1725 = mul i64 %v1722, 8
  %v1726 = add i64 %v1725, 0
  %v1727 = getelementptr inbounds float, ptr %v1615, i64 %v1726
  call void @outer_2x8(ptr %v1724, ptr %v162, i64 %v1630, ptr %v1727, i64 8)
  %v1728 = add nsw i64 %v1719, 1
  br label %b205
b207:
  %v1729 = add nsw i64 %v1631, 64
  br label %b181
b183:
  %v1730 = add nsw i64 %v1626, 384
  br label %b178
b180:
  %v1731 = icmp sgt i64 %v3, 1
  br i1 %v1731, label %b208, label %b209
b208:
  %v1732 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1733 = atomicrmw add ptr %v1732, i64 1 acq_rel
  %v1734 = load i64, ptr %v157, align 8
  %v1735 = add i64 %v1734, 1
  store i64 %v1735, ptr %v157, align 8
  %v1736 = mul i64 %v3, %v1735
  br label %b210
b210:
  %v1737 = load atomic i64, ptr %v1732 acquire, align 8
  %v1738 = icmp slt i64 %v1737, %v1736
  br i1 %v1738, label %b211, label %b212
b211:
  %v1739 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1740 = mul i64 0, 8
  %v1741 = getelementptr inbounds float, ptr %v108, i64 %v1740
  %v1742 = getelementptr inbounds float, ptr %v1741, i64 0
  %v1743 = mul i64 0, 8
  %v1744 = getelementptr inbounds float, ptr %v10, i64 %v1743
  %v1745 = getelementptr inbounds float, ptr %v1744, i64 0
  %v1746 = getelementptr inbounds float, ptr %v162, i64 12288
  %v1747 = add i64 8, 1
  %v1748 = sdiv i64 %v1747, 2
  %v1749 = add i64 %v2, 1
  %v1750 = mul i64 %v1748, %v2
  %v1751 = sdiv i64 %v1750, %v3
  %v1752 = mul i64 %v1751, 2
  %v1753 = icmp slt i64 %v1752, 8
  %v1754 = select i1 %v1753, i64 %v1752, i64 8
  %v1755 = mul i64 %v1748, %v1749
  %v1756 = sdiv i64 %v1755, %v3
  %v1757 = mul i64 %v1756, 2
  %v1758 = icmp slt i64 %v1757, 8
  %v1759 = select i1 %v1758, i64 %v1757, i64 8
  %v1760 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b213
b213:
  %v1761 = phi i64 [ %v1754, %b209 ], [ %v1769, %b218 ]
  %v1762 = icmp slt i64 %v1761, %v1759
  br i1 %v1762, label %b214, label %b215
b214:
  %v1763 = mul i64 %v1761, 8
  %v1764 = getelementptr inbounds float, ptr %v1760, i64 %v1763
  br label %b216
b216:
  %v1765 = phi i64 [ 0, %b214 ], [ %v1768, %b217 ]
  %v1766 = icmp slt i64 %v1765, 8
  br i1 %v1766, label %b217, label %b218
b217:
  %v1767 = getelementptr inbounds float, ptr %v1764, i64 %v1765
  store float 0x0000000000000000, ptr %v1767, align 4
  %v1768 = add nsw i64 %v1765, 1
  br label %b216
b218:
  %v1769 = add nsw i64 %v1761, 1
  br label %b213
b215:
  %v1770 = mul i64 %v8, 1
  br label %b219
b219:
  %v1771 = phi i64 [ 0, %b215 ], [ %v1875, %b224 ]
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b220, label %b221
b220:
  %v1773 = sub i64 %v1770, %v1771
  %v1774 = icmp slt i64 %v1773, 384
  %v1775 = select i1 %v1774, i64 %v1773, i64 384
  br label %b222
b222:
  %v1776 = phi i64 [ %v1754, %b220 ], [ %v1874, %b248 ]
  %v1777 = icmp slt i64 %v1776, %v1759
  br i1 %v1777, label %b223, label %b224
b223:
  %v1778 = sub i64 %v1759, %v1776
  %v1779 = icmp slt i64 %v1778, 64
  %v1780 = select i1 %v1779, i64 %v1778, i64 64
  %v1781 = sdiv i64 %v1780, 2
  %v1782 = mul i64 %v1781, 2
  %v1783 = sub i64 %v1780, %v1782
  %v1784 = mul i64 %v1771, 8
  %v1785 = add i64 %v1784, %v1776
  %v1786 = getelementptr inbounds float, ptr %v1742, i64 %v1785
  br label %b225
b225:
  %v1787 = phi i64 [ 0, %b223 ], [ %v1813, %b233 ]
  %v1788 = icmp slt i64 %v1787, %v1775
  br i1 %v1788, label %b226, label %b227
b226:
  %v1789 = mul i64 %v1787, 8
  %v1790 = getelementptr inbounds float, ptr %v1786, i64 %v1789
  %v1791 = mul i64 %v1787, 2
  %v1792 = getelementptr inbounds float, ptr %v1746, i64 %v1791
  br label %b228
b228:
  %v1793 = phi i64 [ 0, %b226 ], [ %v1802, %b229 ]
  %v1794 = icmp slt i64 %v1793, %v1781
  br i1 %v1794, label %b229, label %b230
b229:
  %v1795 = mul i64 %v1793, 2
  %v1796 = getelementptr inbounds float, ptr %v1790, i64 %v1795
  %v1797 = mul i64 %v1793, 768
  %v1798 = getelementptr inbounds float, ptr %v1792, i64 %v1797
  %v1799 = getelementptr inbounds float, ptr %v1796, i64 0
  %v1800 = load <2 x float>, ptr %v1799, align 4
  %v1801 = getelementptr inbounds float, ptr %v1798, i64 0
  store <2 x float> %v1800, ptr %v1801, align 4
  %v1802 = add nsw i64 %v1793, 1
  br label %b228
b230:
  %v1803 = mul i64 %v1781, 2
  %v1804 = getelementptr inbounds float, ptr %v1790, i64 %v1803
  %v1805 = mul i64 %v1781, 768
  %v1806 = getelementptr inbounds float, ptr %v1792, i64 %v1805
  br label %b231
b231:
  %v1807 = phi i64 [ 0, %b230 ], [ %v1812, %b232 ]
  %v1808 = icmp slt i64 %v1807, %v1783
  br i1 %v1808, label %b232, label %b233
b232:
  %v1809 = getelementptr inbounds float, ptr %v1804, i64 %v1807
  %v1810 = load float, ptr %v1809, align 4
  %v1811 = getelementptr inbounds float, ptr %v1806, i64 %v1807
  store float %v1810, ptr %v1811, align 4
  %v1812 = add nsw i64 %v1807, 1
  br label %b231, !llvm.loop !3
b233:
  %v1813 = add nsw i64 %v1787, 1
  br label %b225
b227:
  br label %b234
b234:
  %v1814 = phi i64 [ 0, %b227 ], [ %v1849, %b242 ]
  %v1815 = icmp slt i64 %v1814, 0
  br i1 %v1815, label %b235, label %b236
b235:
  %v1816 = mul i64 %v1771, 8
  %v1817 = add i64 %v1816, %v1814
  %v1818 = getelementptr inbounds float, ptr %v1745, i64 %v1817
  br label %b237
b237:
  %v1819 = phi i64 [ 0, %b235 ], [ %v1837, %b238 ]
  %v1820 = icmp slt i64 %v1819, %v1775
  br i1 %v1820, label %b238, label %b239
b238:
  %v1821 = mul i64 %v1819, 8
  %v1822 = getelementptr inbounds float, ptr %v1818, i64 %v1821
  %v1823 = mul i64 %v1819, 32
  %v1824 = getelementptr inbounds float, ptr %v162, i64 %v1823
  %v1825 = getelementptr inbounds float, ptr %v1822, i64 0
  %v1826 = load <8 x float>, ptr %v1825, align 4
  %v1827 = getelementptr inbounds float, ptr %v1824, i64 0
  store <8 x float> %v1826, ptr %v1827, align 4
  %v1828 = getelementptr inbounds float, ptr %v1822, i64 8
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = getelementptr inbounds float, ptr %v1824, i64 8
  store <8 x float> %v1829, ptr %v1830, align 4
  %v1831 = getelementptr inbounds float, ptr %v1822, i64 16
  %v1832 = load <8 x float>, ptr %v1831, align 4
  %v1833 = getelementptr inbounds float, ptr %v1824, i64 16
  store <8 x float> %v1832, ptr %v1833, align 4
  %v1834 = getelementptr inbounds float, ptr %v1822, i64 24
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = getelementptr inbounds float, ptr %v1824, i64 24
  store <8 x float> %v1835, ptr %v1836, align 4
  %v1837 = add nsw i64 %v1819, 1
  br label %b237
b239:
  %v1838 = sdiv i64 %v1780, 2
  br label %b240
b240:
  %v1839 = phi i64 [ 0, %b239 ], [ %v1848, %b241 ]
  %v1840 = icmp slt i64 %v1839, %v1838
  br i1 %v1840, label %b241, label %b242
b241:
  %v1841 = mul i64 %v1839, 2
  %v1842 = add i64 %v1776, %v1841
  %v1843 = mul i64 %v1839, 768
  %v1844 = getelementptr inbounds float, ptr %v1746, i64 %v1843
  %v1845 = mul i64 %v1842, 8
  %v1846 = add i64 %v1845, %v1814
  %v1847 = getelementptr inbounds float, ptr %v1760, i64 %v1846
  call void @outer_2x32(ptr %v1844, ptr %v162, i64 %v1775, ptr %v1847, i64 8)
  %v1848 = add nsw i64 %v1839, 1
  br label %b240
b242:
  %v1849 = add nsw i64 %v1814, 32
  br label %b234
b236:
  %v1850 = mul i64 %v1771, 8
  %v1851 = add i64 %v1850, 0
  %v1852 = getelementptr inbounds float, ptr %v1745, i64 %v1851
  br label %b243
b243:
  %v1853 = phi i64 [ 0, %b236 ], [ %v1862, %b244 ]
  %v1854 = icmp slt i64 %v1853, %v1775
  br i1 %v1854, label %b244, label %b245
b244:
  %v1855 = mul i64 %v1853, 8
  %v1856 = getelementptr inbounds float, ptr %v1852, i64 %v1855
  %v1857 = mul i64 %v1853, 8
  %v1858 = getelementptr inbounds float, ptr %v162, i64 %v1857
  %v1859 = getelementptr inbounds float, ptr %v1856, i64 0
  %v1860 = load <8 x float>, ptr %v1859, align 4
  %v1861 = getelementptr inbounds float, ptr %v1858, i64 0
  store <8 x float> %v1860, ptr %v1861, align 4
  %v1862 = add nsw i64 %v1853, 1
  br label %b243
b245:
  %v1863 = sdiv i64 %v1780, 2
  br label %b246
b246:
  %v1864 = phi i64 [ 0, %b245 ], [ %v1873, %b247 ]
  %v1865 = icmp slt i64 %v1864, %v1863
  br i1 %v1865, label %b247, label %b248
b247:
  %v1866 = mul i64 %v1864, 2
  %v1867 = add i64 %v1776, %v1866
  %v1868 = mul i64 %v1864, 768
  %v1869 = getelementptr inbounds float, ptr %v1746, i64 %v1868
  %v1870 = mul i64 %v1867, 8
  %v1871 = add i64 %v1870, 0
  %v1872 = getelementptr inbounds float, ptr %v1760, i64 %v1871
  call void @outer_2x8(ptr %v1869, ptr %v162, i64 %v1775, ptr %v1872, i64 8)
  %v1873 = add nsw i64 %v1864, 1
  br label %b246
b248:
  %v1874 = add nsw i64 %v1776, 64
  br label %b222
b224:
  %v1875 = add nsw i64 %v1771, 384
  br label %b219
b221:
  %v1876 = icmp sgt i64 %v3, 1
  br i1 %v1876, label %b249, label %b250
b249:
  %v1877 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1878 = atomicrmw add ptr %v1877, i64 1 acq_rel
  %v1879 = load i64, ptr %v157, align 8
  %v1880 = add i64 %v1879, 1
  store i64 %v1880, ptr %v157, align 8
  %v1881 = mul i64 %v3, %v1880
  br label %b251
b251:
  %v1882 = load atomic i64, ptr %v1877 acquire, align 8
  %v1883 = icmp slt i64 %v1882, %v1881
  br i1 %v1883, label %b252, label %b253
b252:
  %v1884 = call i32 @sched_yield()
  br label %b251
b253:
  br label %b250
b250:
  %v1885 = mul i64 0, 8
  %v1886 = getelementptr inbounds float, ptr %v108, i64 %v1885
  %v1887 = getelementptr inbounds float, ptr %v1886, i64 0
  %v1888 = mul i64 0, 8
  %v1889 = getelementptr inbounds float, ptr %v34, i64 %v1888
  %v1890 = getelementptr inbounds float, ptr %v1889, i64 0
  %v1891 = getelementptr inbounds float, ptr %v162, i64 12288
  %v1892 = add i64 8, 1
  %v1893 = sdiv i64 %v1892, 2
  %v1894 = add i64 %v2, 1
  %v1895 = mul i64 %v1893, %v2
  %v1896 = sdiv i64 %v1895, %v3
  %v1897 = mul i64 %v1896, 2
  %v1898 = icmp slt i64 %v1897, 8
  %v1899 = select i1 %v1898, i64 %v1897, i64 8
  %v1900 = mul i64 %v1893, %v1894
  %v1901 = sdiv i64 %v1900, %v3
  %v1902 = mul i64 %v1901, 2
  %v1903 = icmp slt i64 %v1902, 8
  %v1904 = select i1 %v1903, i64 %v1902, i64 8
  %v1905 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b254
b254:
  %v1906 = phi i64 [ %v1899, %b250 ], [ %v1914, %b259 ]
  %v1907 = icmp slt i64 %v1906, %v1904
  br i1 %v1907, label %b255, label %b256
b255:
  %v1908 = mul i64 %v1906, 8
  %v1909 = getelementptr inbounds float, ptr %v1905, i64 %v1908
  br label %b257
b257:
  %v1910 = phi i64 [ 0, %b255 ], [ %v1913, %b258 ]
  %v1911 = icmp slt i64 %v1910, 8
  br i1 %v1911, label %b258, label %b259
b258:
  %v1912 = getelementptr inbounds float, ptr %v1909, i64 %v1910
  store float 0x0000000000000000, ptr %v1912, align 4
  %v1913 = add nsw i64 %v1910, 1
  br label %b257
b259:
  %v1914 = add nsw i64 %v1906, 1
  br label %b254
b256:
  %v1915 = mul i64 %v8, 1
  br label %b260
b260:
  %v1916 = phi i64 [ 0, %b256 ], [ %v2020, %b265 ]
  %v1917 = icmp slt i64 %v1916, %v1915
  br i1 %v1917, label %b261, label %b262
b261:
  %v1918 = sub i64 %v1915, %v1916
  %v1919 = icmp slt i64 %v1918, 384
  %v1920 = select i1 %v1919, i64 %v1918, i64 384
  br label %b263
b263:
  %v1921 = phi i64 [ %v1899, %b261 ], [ %v2019, %b289 ]
  %v1922 = icmp slt i64 %v1921, %v1904
  br i1 %v1922, label %b264, label %b265
b264:
  %v1923 = sub i64 %v1904, %v1921
  %v1924 = icmp slt i64 %v1923, 64
  %v1925 = select i1 %v1924, i64 %v1923, i64 64
  %v1926 = sdiv i64 %v1925, 2
  %v1927 = mul i64 %v1926, 2
  %v1928 = sub i64 %v1925, %v1927
  %v1929 = mul i64 %v1916, 8
  %v1930 = add i64 %v1929, %v1921
  %v1931 = getelementptr inbounds float, ptr %v1887, i64 %v1930
  br label %b266
b266:
  %v1932 = phi i64 [ 0, %b264 ], [ %v1958, %b274 ]
  %v1933 = icmp slt i64 %v1932, %v1920
  br i1 %v1933, label %b267, label %b268
b267:
  %v1934 = mul i64 %v1932, 8
  %v1935 = getelementptr inbounds float, ptr %v1931, i64 %v1934
  %v1936 = mul i64 %v1932, 2
  %v1937 = getelementptr inbounds float, ptr %v1891, i64 %v1936
  br label %b269
b269:
  %v1938 = phi i64 [ 0, %b267 ], [ %v1947, %b270 ]
  %v1939 = icmp slt i64 %v1938, %v1926
  br i1 %v1939, label %b270, label %b271
b270:
  %v1940 = mul i64 %v1938, 2
  %v1941 = getelementptr inbounds float, ptr %v1935, i64 %v1940
  %v1942 = mul i64 %v1938, 768
  %v1943 = getelementptr inbounds float, ptr %v1937, i64 %v1942
  %v1944 = getelementptr inbounds float, ptr %v1941, i64 0
  %v1945 = load <2 x float>, ptr %v1944, align 4
  %v1946 = getelementptr inbounds float, ptr %v1943, i64 0
  store <2 x float> %v1945, ptr %v1946, align 4
  %v1947 = add nsw i64 %v1938, 1
  br label %b269
b271:
  %v1948 = mul i64 %v1926, 2
  %v1949 = getelementptr inbounds float, ptr %v1935, i64 %v1948
  %v1950 = mul i64 %v1926, 768
  %v1951 = getelementptr inbounds float, ptr %v1937, i64 %v1950
  br label %b272
b272:
  %v1952 = phi i64 [ 0, %b271 ], [ %v1957, %b273 ]
  %v1953 = icmp slt i64 %v1952, %v1928
  br i1 %v1953, label %b273, label %b274
b273:
  %v1954 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  %v1955 = load float, ptr %v1954, align 4
  %v1956 = getelementptr inbounds float, ptr %v1951, i64 %v1952
  store float %v1955, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1952, 1
  br label %b272, !llvm.loop !6
b274:
  %v1958 = add nsw i64 %v1932, 1
  br label %b266
b268:
  br label %b275
b275:
  %v1959 = phi i64 [ 0, %b268 ], [ %v1994, %b283 ]
  %v1960 = icmp slt i64 %v1959, 0
  br i1 %v1960, label %b276, label %b277
b276:
  %v1961 = mul i64 %v1916, 8
  %v1962 = add i64 %v1961, %v1959
  %v1963 = getelementptr inbounds float, ptr %v1890, i64 %v1962
  br label %b278
b278:
  %v1964 = phi i64 [ 0, %b276 ], [ %v1982, %b279 ]
  %v1965 = icmp slt i64 %v1964, %v1920
  br i1 %v1965, label %b279, label %b280
b279:
  %v1966 = mul i64 %v1964, 8
  %v1967 = getelementptr inbounds float, ptr %v1963, i64 %v1966
  %v1968 = mul i64 %v1964, 32
  %v1969 = getelementptr inbounds float, ptr %v162, i64 %v1968
  %v1970 = getelementptr inbounds float, ptr %v1967, i64 0
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = getelementptr inbounds float, ptr %v1969, i64 0
  store <8 x float> %v1971, ptr %v1972, align 4
  %v1973 = getelementptr inbounds float, ptr %v1967, i64 8
  %v1974 = load <8 x float>, ptr %v1973, align 4
  %v1975 = getelementptr inbounds float, ptr %v1969, i64 8
  store <8 x float> %v1974, ptr %v1975, align 4
  %v1976 = getelementptr inbounds float, ptr %v1967, i64 16
  %v1977 = load <8 x float>, ptr %v1976, align 4
  %v1978 = getelementptr inbounds float, ptr %v1969, i64 16
  store <8 x float> %v1977, ptr %v1978, align 4
  %v1979 = getelementptr inbounds float, ptr %v1967, i64 24
  %v1980 = load <8 x float>, ptr %v1979, align 4
  %v1981 = getelementptr inbounds float, ptr %v1969, i64 24
  store <8 x float> %v1980, ptr %v1981, align 4
  %v1982 = add nsw i64 %v1964, 1
  br label %b278
b280:
  %v1983 = sdiv i64 %v1925, 2
  br label %b281
b281:
  %v1984 = phi i64 [ 0, %b280 ], [ %v1993, %b282 ]
  %v1985 = icmp slt i64 %v1984, %v1983
  br i1 %v1985, label %b282, label %b283
b282:
  %v1986 = mul i64 %v1984, 2
  %v1987 = add i64 %v1921, %v1986
  %v1988 = mul i64 %v1984, 768
  %v1989 = getelementptr inbounds float, ptr %v1891, i64 %v1988
  %v1990 = mul i64 %v1987, 8
  %v1991 = add i64 %v1990, %v1959
  %v1992 = getelementptr inbounds float, ptr %v1905, i64 %v1991
  call void @outer_2x32(ptr %v1989, ptr %v162, i64 %v1920, ptr %v1992, i64 8)
  %v1993 = add nsw i64 %v1984, 1
  br label %b281
b283:
  %v1994 = add nsw i64 %v1959, 32
  br label %b275
b277:
  %v1995 = mul i64 %v1916, 8
  %v1996 = add i64 %v1995, 0
  %v1997 = getelementptr inbounds float, ptr %v1890, i64 %v1996
  br label %b284
b284:
  %v1998 = phi i64 [ 0, %b277 ], [ %v2007, %b285 ]
  %v1999 = icmp slt i64 %v1998, %v1920
  br i1 %v1999, label %b285, label %b286
b285:
  %v2000 = mul i64 %v1998, 8
  %v2001 = getelementptr inbounds float, ptr %v1997, i64 %v2000
  %v2002 = mul i64 %v1998, 8
  %v2003 = getelementptr inbounds float, ptr %v162, i64 %v2002
  %v2004 = getelementptr inbounds float, ptr %v2001, i64 0
  %v2005 = load <8 x float>, ptr %v2004, align 4
  %v2006 = getelementptr inbounds float, ptr %v2003, i64 0
  store <8 x float> %v2005, ptr %v2006, align 4
  %v2007 = add nsw i64 %v1998, 1
  br label %b284
b286:
  %v2008 = sdiv i64 %v1925, 2
  br label %b287
b287:
  %v2009 = phi i64 [ 0, %b286 ], [ %v2018, %b288 ]
  %v2010 = icmp slt i64 %v2009, %v2008
  br i1 %v2010, label %b288, label %b289
b288:
  %v2011 = mul i64 %v2009, 2
  %v2012 = add i64 %v1921, %v2011
  %v2013 = mul i64 %v2009, 768
  %v2014 = getelementptr inbounds float, ptr %v1891, i64 %v2013
  %v2015 = mul i64 %v2012, 8
  %v2016 = add i64 %v2015, 0
  %v2017 = getelementptr inbounds float, ptr %v1905, i64 %v2016
  call void @outer_2x8(ptr %v2014, ptr %v162, i64 %v1920, ptr %v2017, i64 8)
  %v2018 = add nsw i64 %v2009, 1
  br label %b287
b289:
  %v2019 = add nsw i64 %v1921, 64
  br label %b263
b265:
  %v2020 = add nsw i64 %v1916, 384
  br label %b260
b262:
  %v2021 = icmp sgt i64 %v3, 1
  br i1 %v2021, label %b290, label %b291
b290:
  %v2022 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2023 = atomicrmw add ptr %v2022, i64 1 acq_rel
  %v2024 = load i64, ptr %v157, align 8
  %v2025 = add i64 %v2024, 1
  store i64 %v2025, ptr %v157, align 8
  %v2026 = mul i64 %v3, %v2025
  br label %b292
b292:
  %v2027 = load atomic i64, ptr %v2022 acquire, align 8
  %v2028 = icmp slt i64 %v2027, %v2026
  br i1 %v2028, label %b293, label %b294
b293:
  %v2029 = call i32 @sched_yield()
  br label %b292
b294:
  br label %b291
b291:
  %v2030 = icmp eq i64 %v2, 0
  br i1 %v2030, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2031 = phi i64 [ 0, %b295 ], [ %v2098, %b302 ]
  %v2032 = phi <8 x float> [ splat (float 0x0000000000000000), %b295 ], [ %v2097, %b302 ]
  %v2033 = icmp slt i64 %v2031, %v8
  br i1 %v2033, label %b298, label %b299
b298:
  %v2034 = add i64 %v2031, 128
  %v2035 = icmp slt i64 %v2034, %v8
  %v2036 = select i1 %v2035, i64 %v2034, i64 %v8
  br label %b300
b300:
  %v2037 = phi i64 [ %v2031, %b298 ], [ %v2096, %b305 ]
  %v2038 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2041, %b305 ]
  %v2039 = icmp slt i64 %v2037, %v2036
  br i1 %v2039, label %b301, label %b302
b301:
  br label %b303
b303:
  %v2040 = phi i64 [ 0, %b301 ], [ %v2095, %b304 ]
  %v2041 = phi <8 x float> [ %v2038, %b301 ], [ %v2094, %b304 ]
  %v2042 = icmp slt i64 %v2040, 4
  br i1 %v2042, label %b304, label %b305
b304:
  %v2043 = add i64 0, %v2040
  %v2044 = sitofp i64 %v2043 to float
  %v2045 = mul i64 %v2037, 1
  %v2046 = getelementptr inbounds float, ptr %v22, i64 %v2045
  %v2047 = getelementptr inbounds float, ptr %v2046, i64 0
  %v2048 = load float, ptr %v2047, align 4
  %v2049 = fcmp uno float %v2048, %v2048
  %v2050 = fcmp ogt float %v2048, 0x3FF0000000000000
  %v2051 = select i1 %v2050, float %v2048, float 0x3FF0000000000000
  %v2052 = select i1 %v2049, float %v2048, float %v2051
  %v2053 = fcmp olt float %v2044, %v2052
  %v2054 = select i1 %v2053, float 0x3FF0000000000000, float 0x0000000000000000
  %v2055 = mul i64 %v2037, 4
  %v2056 = getelementptr inbounds float, ptr %v98, i64 %v2055
  %v2057 = add i64 0, %v2040
  %v2058 = getelementptr inbounds float, ptr %v2056, i64 %v2057
  %v2059 = load float, ptr %v2058, align 4
  %v2060 = mul i64 %v2037, 4
  %v2061 = getelementptr inbounds float, ptr %v102, i64 %v2060
  %v2062 = add i64 0, %v2040
  %v2063 = getelementptr inbounds float, ptr %v2061, i64 %v2062
  %v2064 = load float, ptr %v2063, align 4
  %v2065 = fadd float %v2059, %v2064
  %v2066 = mul i64 %v2037, 1
  %v2067 = getelementptr inbounds float, ptr %v86, i64 %v2066
  %v2068 = getelementptr inbounds float, ptr %v2067, i64 0
  %v2069 = load float, ptr %v2068, align 4
  %v2070 = fdiv float %v2065, %v2069
  %v2071 = mul i64 %v2037, 1
  %v2072 = getelementptr inbounds float, ptr %v104, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = fadd float %v2070, %v2074
  %v2076 = mul i64 %v2037, 4
  %v2077 = getelementptr inbounds float, ptr %v84, i64 %v2076
  %v2078 = add i64 0, %v2040
  %v2079 = getelementptr inbounds float, ptr %v2077, i64 %v2078
  %v2080 = load float, ptr %v2079, align 4
  %v2081 = fmul float %v2075, %v2080
  %v2082 = fcmp une float %v2054, 0x0000000000000000
  %v2083 = select i1 %v2082, float %v2081, float 0x0000000000000000
  %v2084 = mul i64 %v2037, 32
  %v2085 = getelementptr inbounds float, ptr %v78, i64 %v2084
  %v2086 = add i64 0, 0
  %v2087 = mul i64 %v2040, 8
  %v2088 = add i64 %v2086, %v2087
  %v2089 = getelementptr inbounds float, ptr %v2085, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = insertelement <8 x float> poison, float %v2083, i64 0
  %v2092 = shufflevector <8 x float> %v2091, <8 x float> poison, <8 x i32> zeroinitializer
  %v2093 = fmul <8 x float> %v2092, %v2090
  %v2094 = fadd <8 x float> %v2041, %v2093
  %v2095 = add nsw i64 %v2040, 1
  br label %b303
b305:
  %v2096 = add nsw i64 %v2037, 1
  br label %b300
b302:
  %v2097 = fadd <8 x float> %v2032, %v2038
  %v2098 = add nsw i64 %v2031, 128
  br label %b297
b299:
  %v2099 = add i64 0, 0
  %v2100 = getelementptr inbounds float, ptr %v52, i64 %v2099
  store <8 x float> %v2032, ptr %v2100, align 4
  br label %b296
b296:
  %v2101 = icmp sgt i64 %v3, 1
  br i1 %v2101, label %b306, label %b307
b306:
  %v2102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2103 = atomicrmw add ptr %v2102, i64 1 acq_rel
  %v2104 = load i64, ptr %v157, align 8
  %v2105 = add i64 %v2104, 1
  store i64 %v2105, ptr %v157, align 8
  %v2106 = mul i64 %v3, %v2105
  br label %b308
b308:
  %v2107 = load atomic i64, ptr %v2102 acquire, align 8
  %v2108 = icmp slt i64 %v2107, %v2106
  br i1 %v2108, label %b309, label %b310
b309:
  %v2109 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  %v2110 = mul i64 0, 32
  %v2111 = getelementptr inbounds float, ptr %v66, i64 %v2110
  %v2112 = getelementptr inbounds float, ptr %v2111, i64 0
  %v2113 = mul i64 0, 8
  %v2114 = getelementptr inbounds float, ptr %v10, i64 %v2113
  %v2115 = getelementptr inbounds float, ptr %v2114, i64 0
  %v2116 = getelementptr inbounds float, ptr %v162, i64 12288
  %v2117 = add i64 32, 1
  %v2118 = sdiv i64 %v2117, 2
  %v2119 = add i64 %v2, 1
  %v2120 = mul i64 %v2118, %v2
  %v2121 = sdiv i64 %v2120, %v3
  %v2122 = mul i64 %v2121, 2
  %v2123 = icmp slt i64 %v2122, 32
  %v2124 = select i1 %v2123, i64 %v2122, i64 32
  %v2125 = mul i64 %v2118, %v2119
  %v2126 = sdiv i64 %v2125, %v3
  %v2127 = mul i64 %v2126, 2
  %v2128 = icmp slt i64 %v2127, 32
  %v2129 = select i1 %v2128, i64 %v2127, i64 32
  %v2130 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b311
b311:
  %v2131 = phi i64 [ %v2124, %b307 ], [ %v2139, %b316 ]
  %v2132 = icmp slt i64 %v2131, %v2129
  br i1 %v2132, label %b312, label %b313
b312:
  %v2133 = mul i64 %v2131, 8
  %v2134 = getelementptr inbounds float, ptr %v2130, i64 %v2133
  br label %b314
b314:
  %v2135 = phi i64 [ 0, %b312 ], [ %v2138, %b315 ]
  %v2136 = icmp slt i64 %v2135, 8
  br i1 %v2136, label %b315, label %b316
b315:
  %v2137 = getelementptr inbounds float, ptr %v2134, i64 %v2135
  store float 0x0000000000000000, ptr %v2137, align 4
  %v2138 = add nsw i64 %v2135, 1
  br label %b314
b316:
  %v2139 = add nsw i64 %v2131, 1
  br label %b311
b313:
  %v2140 = mul i64 %v8, 1
  br label %b317
b317:
  %v2141 = phi i64 [ 0, %b313 ], [ %v2245, %b322 ]
  %v2142 = icmp slt i64 %v2141, %v2140
  br i1 %v2142, label %b318, label %b319
b318:
  %v2143 = sub i64 %v2140, %v2141
  %v2144 = icmp slt i64 %v2143, 384
  %v2145 = select i1 %v2144, i64 %v2143, i64 384
  br label %b320
b320:
  %v2146 = phi i64 [ %v2124, %b318 ], [ %v2244, %b346 ]
  %v2147 = icmp slt i64 %v2146, %v2129
  br i1 %v2147, label %b321, label %b322
b321:
  %v2148 = sub i64 %v2129, %v2146
  %v2149 = icmp slt i64 %v2148, 64
  %v2150 = select i1 %v2149, i64 %v2148, i64 64
  %v2151 = sdiv i64 %v2150, 2
  %v2152 = mul i64 %v2151, 2
  %v2153 = sub i64 %v2150, %v2152
  %v2154 = mul i64 %v2141, 32
  %v2155 = add i64 %v2154, %v2146
  %v2156 = getelementptr inbounds float, ptr %v2112, i64 %v2155
  br label %b323
b323:
  %v2157 = phi i64 [ 0, %b321 ], [ %v2183, %b331 ]
  %v2158 = icmp slt i64 %v2157, %v2145
  br i1 %v2158, label %b324, label %b325
b324:
  %v2159 = mul i64 %v2157, 32
  %v2160 = getelementptr inbounds float, ptr %v2156, i64 %v2159
  %v2161 = mul i64 %v2157, 2
  %v2162 = getelementptr inbounds float, ptr %v2116, i64 %v2161
  br label %b326
b326:
  %v2163 = phi i64 [ 0, %b324 ], [ %v2172, %b327 ]
  %v2164 = icmp slt i64 %v2163, %v2151
  br i1 %v2164, label %b327, label %b328
b327:
  %v2165 = mul i64 %v2163, 2
  %v2166 = getelementptr inbounds float, ptr %v2160, i64 %v2165
  %v2167 = mul i64 %v2163, 768
  %v2168 = getelementptr inbounds float, ptr %v2162, i64 %v2167
  %v2169 = getelementptr inbounds float, ptr %v2166, i64 0
  %v2170 = load <2 x float>, ptr %v2169, align 4
  %v2171 = getelementptr inbounds float, ptr %v2168, i64 0
  store <2 x float> %v2170, ptr %v2171, align 4
  %v2172 = add nsw i64 %v2163, 1
  br label %b326
b328:
  %v2173 = mul i64 %v2151, 2
  %v2174 = getelementptr inbounds float, ptr %v2160, i64 %v2173
  %v2175 = mul i64 %v2151, 768
  %v2176 = getelementptr inbounds float, ptr %v2162, i64 %v2175
  br label %b329
b329:
  %v2177 = phi i64 [ 0, %b328 ], [ %v2182, %b330 ]
  %v2178 = icmp slt i64 %v2177, %v2153
  br i1 %v2178, label %b330, label %b331
b330:
  %v2179 = getelementptr inbounds float, ptr %v2174, i64 %v2177
  %v2180 = load float, ptr %v2179, align 4
  %v2181 = getelementptr inbounds float, ptr %v2176, i64 %v2177
  store float %v2180, ptr %v2181, align 4
  %v2182 = add nsw i64 %v2177, 1
  br label %b329, !llvm.loop !9
b331:
  %v2183 = add nsw i64 %v2157, 1
  br label %b323
b325:
  br label %b332
b332:
  %v2184 = phi i64 [ 0, %b325 ], [ %v2219, %b340 ]
  %v2185 = icmp slt i64 %v2184, 0
  br i1 %v2185, label %b333, label %b334
b333:
  %v2186 = mul i64 %v2141, 8
  %v2187 = add i64 %v2186, %v2184
  %v2188 = getelementptr inbounds float, ptr %v2115, i64 %v2187
  br label %b335
b335:
  %v2189 = phi i64 [ 0, %b333 ], [ %v2207, %b336 ]
  %v2190 = icmp slt i64 %v2189, %v2145
  br i1 %v2190, label %b336, label %b337
b336:
  %v2191 = mul i64 %v2189, 8
  %v2192 = getelementptr inbounds float, ptr %v2188, i64 %v2191
  %v2193 = mul i64 %v2189, 32
  %v2194 = getelementptr inbounds float, ptr %v162, i64 %v2193
  %v2195 = getelementptr inbounds float, ptr %v2192, i64 0
  %v2196 = load <8 x float>, ptr %v2195, align 4
  %v2197 = getelementptr inbounds float, ptr %v2194, i64 0
  store <8 x float> %v2196, ptr %v2197, align 4
  %v2198 = getelementptr inbounds float, ptr %v2192, i64 8
  %v2199 = load <8 x float>, ptr %v2198, align 4
  %v2200 = getelementptr inbounds float, ptr %v2194, i64 8
  store <8 x float> %v2199, ptr %v2200, align 4
  %v2201 = getelementptr inbounds float, ptr %v2192, i64 16
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = getelementptr inbounds float, ptr %v2194, i64 16
  store <8 x float> %v2202, ptr %v2203, align 4
  %v2204 = getelementptr inbounds float, ptr %v2192, i64 24
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = getelementptr inbounds float, ptr %v2194, i64 24
  store <8 x float> %v2205, ptr %v2206, align 4
  %v2207 = add nsw i64 %v2189, 1
  br label %b335
b337:
  %v2208 = sdiv i64 %v2150, 2
  br label %b338
b338:
  %v2209 = phi i64 [ 0, %b337 ], [ %v2218, %b339 ]
  %v2210 = icmp slt i64 %v2209, %v2208
  br i1 %v2210, label %b339, label %b340
b339:
  %v2211 = mul i64 %v2209, 2
  %v2212 = add i64 %v2146, %v2211
  %v2213 = mul i64 %v2209, 768
  %v2214 = getelementptr inbounds float, ptr %v2116, i64 %v2213
  %v2215 = mul i64 %v2212, 8
  %v2216 = add i64 %v2215, %v2184
  %v2217 = getelementptr inbounds float, ptr %v2130, i64 %v2216
  call void @outer_2x32(ptr %v2214, ptr %v162, i64 %v2145, ptr %v2217, i64 8)
  %v2218 = add nsw i64 %v2209, 1
  br label %b338
b340:
  %v2219 = add nsw i64 %v2184, 32
  br label %b332
b334:
  %v2220 = mul i64 %v2141, 8
  %v2221 = add i64 %v2220, 0
  %v2222 = getelementptr inbounds float, ptr %v2115, i64 %v2221
  br label %b341
b341:
  %v2223 = phi i64 [ 0, %b334 ], [ %v2232, %b342 ]
  %v2224 = icmp slt i64 %v2223, %v2145
  br i1 %v2224, label %b342, label %b343
b342:
  %v2225 = mul i64 %v2223, 8
  %v2226 = getelementptr inbounds float, ptr %v2222, i64 %v2225
  %v2227 = mul i64 %v2223, 8
  %v2228 = getelementptr inbounds float, ptr %v162, i64 %v2227
  %v2229 = getelementptr inbounds float, ptr %v2226, i64 0
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = getelementptr inbounds float, ptr %v2228, i64 0
  store <8 x float> %v2230, ptr %v2231, align 4
  %v2232 = add nsw i64 %v2223, 1
  br label %b341
b343:
  %v2233 = sdiv i64 %v2150, 2
  br label %b344
b344:
  %v2234 = phi i64 [ 0, %b343 ], [ %v2243, %b345 ]
  %v2235 = icmp slt i64 %v2234, %v2233
  br i1 %v2235, label %b345, label %b346
b345:
  %v2236 = mul i64 %v2234, 2
  %v2237 = add i64 %v2146, %v2236
  %v2238 = mul i64 %v2234, 768
  %v2239 = getelementptr inbounds float, ptr %v2116, i64 %v2238
  %v2240 = mul i64 %v2237, 8
  %v2241 = add i64 %v2240, 0
  %v2242 = getelementptr inbounds float, ptr %v2130, i64 %v2241
  call void @outer_2x8(ptr %v2239, ptr %v162, i64 %v2145, ptr %v2242, i64 8)
  %v2243 = add nsw i64 %v2234, 1
  br label %b344
b346:
  %v2244 = add nsw i64 %v2146, 64
  br label %b320
b322:
  %v2245 = add nsw i64 %v2141, 384
  br label %b317
b319:
  %v2246 = icmp sgt i64 %v3, 1
  br i1 %v2246, label %b347, label %b348
b347:
  %v2247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2248 = atomicrmw add ptr %v2247, i64 1 acq_rel
  %v2249 = load i64, ptr %v157, align 8
  %v2250 = add i64 %v2249, 1
  store i64 %v2250, ptr %v157, align 8
  %v2251 = mul i64 %v3, %v2250
  br label %b349
b349:
  %v2252 = load atomic i64, ptr %v2247 acquire, align 8
  %v2253 = icmp slt i64 %v2252, %v2251
  br i1 %v2253, label %b350, label %b351
b350:
  %v2254 = call i32 @sched_yield()
  br label %b349
b351:
  br label %b348
b348:
  %v2255 = mul i64 0, 32
  %v2256 = getelementptr inbounds float, ptr %v66, i64 %v2255
  %v2257 = getelementptr inbounds float, ptr %v2256, i64 0
  %v2258 = mul i64 1, %v7
  %v2259 = add i64 0, %v2258
  %v2260 = mul i64 %v2259, 8
  %v2261 = getelementptr inbounds float, ptr %v34, i64 %v2260
  %v2262 = getelementptr inbounds float, ptr %v2261, i64 0
  %v2263 = getelementptr inbounds float, ptr %v162, i64 12288
  %v2264 = add i64 32, 1
  %v2265 = sdiv i64 %v2264, 2
  %v2266 = add i64 %v2, 1
  %v2267 = mul i64 %v2265, %v2
  %v2268 = sdiv i64 %v2267, %v3
  %v2269 = mul i64 %v2268, 2
  %v2270 = icmp slt i64 %v2269, 32
  %v2271 = select i1 %v2270, i64 %v2269, i64 32
  %v2272 = mul i64 %v2265, %v2266
  %v2273 = sdiv i64 %v2272, %v3
  %v2274 = mul i64 %v2273, 2
  %v2275 = icmp slt i64 %v2274, 32
  %v2276 = select i1 %v2275, i64 %v2274, i64 32
  %v2277 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b352
b352:
  %v2278 = phi i64 [ %v2271, %b348 ], [ %v2286, %b357 ]
  %v2279 = icmp slt i64 %v2278, %v2276
  br i1 %v2279, label %b353, label %b354
b353:
  %v2280 = mul i64 %v2278, 8
  %v2281 = getelementptr inbounds float, ptr %v2277, i64 %v2280
  br label %b355
b355:
  %v2282 = phi i64 [ 0, %b353 ], [ %v2285, %b356 ]
  %v2283 = icmp slt i64 %v2282, 8
  br i1 %v2283, label %b356, label %b357
b356:
  %v2284 = getelementptr inbounds float, ptr %v2281, i64 %v2282
  store float 0x0000000000000000, ptr %v2284, align 4
  %v2285 = add nsw i64 %v2282, 1
  br label %b355
b357:
  %v2286 = add nsw i64 %v2278, 1
  br label %b352
b354:
  %v2287 = mul i64 %v8, 1
  br label %b358
b358:
  %v2288 = phi i64 [ 0, %b354 ], [ %v2392, %b363 ]
  %v2289 = icmp slt i64 %v2288, %v2287
  br i1 %v2289, label %b359, label %b360
b359:
  %v2290 = sub i64 %v2287, %v2288
  %v2291 = icmp slt i64 %v2290, 384
  %v2292 = select i1 %v2291, i64 %v2290, i64 384
  br label %b361
b361:
  %v2293 = phi i64 [ %v2271, %b359 ], [ %v2391, %b387 ]
  %v2294 = icmp slt i64 %v2293, %v2276
  br i1 %v2294, label %b362, label %b363
b362:
  %v2295 = sub i64 %v2276, %v2293
  %v2296 = icmp slt i64 %v2295, 64
  %v2297 = select i1 %v2296, i64 %v2295, i64 64
  %v2298 = sdiv i64 %v2297, 2
  %v2299 = mul i64 %v2298, 2
  %v2300 = sub i64 %v2297, %v2299
  %v2301 = mul i64 %v2288, 32
  %v2302 = add i64 %v2301, %v2293
  %v2303 = getelementptr inbounds float, ptr %v2257, i64 %v2302
  br label %b364
b364:
  %v2304 = phi i64 [ 0, %b362 ], [ %v2330, %b372 ]
  %v2305 = icmp slt i64 %v2304, %v2292
  br i1 %v2305, label %b365, label %b366
b365:
  %v2306 = mul i64 %v2304, 32
  %v2307 = getelementptr inbounds float, ptr %v2303, i64 %v2306
  %v2308 = mul i64 %v2304, 2
  %v2309 = getelementptr inbounds float, ptr %v2263, i64 %v2308
  br label %b367
b367:
  %v2310 = phi i64 [ 0, %b365 ], [ %v2319, %b368 ]
  %v2311 = icmp slt i64 %v2310, %v2298
  br i1 %v2311, label %b368, label %b369
b368:
  %v2312 = mul i64 %v2310, 2
  %v2313 = getelementptr inbounds float, ptr %v2307, i64 %v2312
  %v2314 = mul i64 %v2310, 768
  %v2315 = getelementptr inbounds float, ptr %v2309, i64 %v2314
  %v2316 = getelementptr inbounds float, ptr %v2313, i64 0
  %v2317 = load <2 x float>, ptr %v2316, align 4
  %v2318 = getelementptr inbounds float, ptr %v2315, i64 0
  store <2 x float> %v2317, ptr %v2318, align 4
  %v2319 = add nsw i64 %v2310, 1
  br label %b367
b369:
  %v2320 = mul i64 %v2298, 2
  %v2321 = getelementptr inbounds float, ptr %v2307, i64 %v2320
  %v2322 = mul i64 %v2298, 768
  %v2323 = getelementptr inbounds float, ptr %v2309, i64 %v2322
  br label %b370
b370:
  %v2324 = phi i64 [ 0, %b369 ], [ %v2329, %b371 ]
  %v2325 = icmp slt i64 %v2324, %v2300
  br i1 %v2325, label %b371, label %b372
b371:
  %v2326 = getelementptr inbounds float, ptr %v2321, i64 %v2324
  %v2327 = load float, ptr %v2326, align 4
  %v2328 = getelementptr inbounds float, ptr %v2323, i64 %v2324
  store float %v2327, ptr %v2328, align 4
  %v2329 = add nsw i64 %v2324, 1
  br label %b370, !llvm.loop !12
b372:
  %v2330 = add nsw i64 %v2304, 1
  br label %b364
b366:
  br label %b373
b373:
  %v2331 = phi i64 [ 0, %b366 ], [ %v2366, %b381 ]
  %v2332 = icmp slt i64 %v2331, 0
  br i1 %v2332, label %b374, label %b375
b374:
  %v2333 = mul i64 %v2288, 8
  %v2334 = add i64 %v2333, %v2331
  %v2335 = getelementptr inbounds float, ptr %v2262, i64 %v2334
  br label %b376
b376:
  %v2336 = phi i64 [ 0, %b374 ], [ %v2354, %b377 ]
  %v2337 = icmp slt i64 %v2336, %v2292
  br i1 %v2337, label %b377, label %b378
b377:
  %v2338 = mul i64 %v2336, 8
  %v2339 = getelementptr inbounds float, ptr %v2335, i64 %v2338
  %v2340 = mul i64 %v2336, 32
  %v2341 = getelementptr inbounds float, ptr %v162, i64 %v2340
  %v2342 = getelementptr inbounds float, ptr %v2339, i64 0
  %v2343 = load <8 x float>, ptr %v2342, align 4
  %v2344 = getelementptr inbounds float, ptr %v2341, i64 0
  store <8 x float> %v2343, ptr %v2344, align 4
  %v2345 = getelementptr inbounds float, ptr %v2339, i64 8
  %v2346 = load <8 x float>, ptr %v2345, align 4
  %v2347 = getelementptr inbounds float, ptr %v2341, i64 8
  store <8 x float> %v2346, ptr %v2347, align 4
  %v2348 = getelementptr inbounds float, ptr %v2339, i64 16
  %v2349 = load <8 x float>, ptr %v2348, align 4
  %v2350 = getelementptr inbounds float, ptr %v2341, i64 16
  store <8 x float> %v2349, ptr %v2350, align 4
  %v2351 = getelementptr inbounds float, ptr %v2339, i64 24
  %v2352 = load <8 x float>, ptr %v2351, align 4
  %v2353 = getelementptr inbounds float, ptr %v2341, i64 24
  store <8 x float> %v2352, ptr %v2353, align 4
  %v2354 = add nsw i64 %v2336, 1
  br label %b376
b378:
  %v2355 = sdiv i64 %v2297, 2
  br label %b379
b379:
  %v2356 = phi i64 [ 0, %b378 ], [ %v2365, %b380 ]
  %v2357 = icmp slt i64 %v2356, %v2355
  br i1 %v2357, label %b380, label %b381
b380:
  %v2358 = mul i64 %v2356, 2
  %v2359 = add i64 %v2293, %v2358
  %v2360 = mul i64 %v2356, 768
  %v2361 = getelementptr inbounds float, ptr %v2263, i64 %v2360
  %v2362 = mul i64 %v2359, 8
  %v2363 = add i64 %v2362, %v2331
  %v2364 = getelementptr inbounds float, ptr %v2277, i64 %v2363
  call void @outer_2x32(ptr %v2361, ptr %v162, i64 %v2292, ptr %v2364, i64 8)
  %v2365 = add nsw i64 %v2356, 1
  br label %b379
b381:
  %v2366 = add nsw i64 %v2331, 32
  br label %b373
b375:
  %v2367 = mul i64 %v2288, 8
  %v2368 = add i64 %v2367, 0
  %v2369 = getelementptr inbounds float, ptr %v2262, i64 %v2368
  br label %b382
b382:
  %v2370 = phi i64 [ 0, %b375 ], [ %v2379, %b383 ]
  %v2371 = icmp slt i64 %v2370, %v2292
  br i1 %v2371, label %b383, label %b384
b383:
  %v2372 = mul i64 %v2370, 8
  %v2373 = getelementptr inbounds float, ptr %v2369, i64 %v2372
  %v2374 = mul i64 %v2370, 8
  %v2375 = getelementptr inbounds float, ptr %v162, i64 %v2374
  %v2376 = getelementptr inbounds float, ptr %v2373, i64 0
  %v2377 = load <8 x float>, ptr %v2376, align 4
  %v2378 = getelementptr inbounds float, ptr %v2375, i64 0
  store <8 x float> %v2377, ptr %v2378, align 4
  %v2379 = add nsw i64 %v2370, 1
  br label %b382
b384:
  %v2380 = sdiv i64 %v2297, 2
  br label %b385
b385:
  %v2381 = phi i64 [ 0, %b384 ], [ %v2390, %b386 ]
  %v2382 = icmp slt i64 %v2381, %v2380
  br i1 %v2382, label %b386, label %b387
b386:
  %v2383 = mul i64 %v2381, 2
  %v2384 = add i64 %v2293, %v2383
  %v2385 = mul i64 %v2381, 768
  %v2386 = getelementptr inbounds float, ptr %v2263, i64 %v2385
  %v2387 = mul i64 %v2384, 8
  %v2388 = add i64 %v2387, 0
  %v2389 = getelementptr inbounds float, ptr %v2277, i64 %v2388
  call void @outer_2x8(ptr %v2386, ptr %v162, i64 %v2292, ptr %v2389, i64 8)
  %v2390 = add nsw i64 %v2381, 1
  br label %b385
b387:
  %v2391 = add nsw i64 %v2293, 64
  br label %b361
b363:
  %v2392 = add nsw i64 %v2288, 384
  br label %b358
b360:
  %v2393 = icmp sgt i64 %v3, 1
  br i1 %v2393, label %b388, label %b389
b388:
  %v2394 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2395 = atomicrmw add ptr %v2394, i64 1 acq_rel
  %v2396 = load i64, ptr %v157, align 8
  %v2397 = add i64 %v2396, 1
  store i64 %v2397, ptr %v157, align 8
  %v2398 = mul i64 %v3, %v2397
  br label %b390
b390:
  %v2399 = load atomic i64, ptr %v2394 acquire, align 8
  %v2400 = icmp slt i64 %v2399, %v2398
  br i1 %v2400, label %b391, label %b392
b391:
  %v2401 = call i32 @sched_yield()
  br label %b390
b392:
  br label %b389
b389:
  %v2402 = icmp eq i64 %v2, 0
  br i1 %v2402, label %b393, label %b394
b393:
  br label %b395
b395:
  %v2403 = phi i64 [ 0, %b393 ], [ %v2425, %b400 ]
  %v2404 = icmp slt i64 %v2403, 32
  br i1 %v2404, label %b396, label %b397
b396:
  br label %b398
b398:
  %v2405 = phi i64 [ 0, %b396 ], [ %v2422, %b403 ]
  %v2406 = phi <8 x float> [ splat (float 0x0000000000000000), %b396 ], [ %v2421, %b403 ]
  %v2407 = icmp slt i64 %v2405, %v8
  br i1 %v2407, label %b399, label %b400
b399:
  %v2408 = add i64 %v2405, 128
  %v2409 = icmp slt i64 %v2408, %v8
  %v2410 = select i1 %v2409, i64 %v2408, i64 %v8
  br label %b401
b401:
  %v2411 = phi i64 [ %v2405, %b399 ], [ %v2420, %b402 ]
  %v2412 = phi <8 x float> [ splat (float 0x0000000000000000), %b399 ], [ %v2419, %b402 ]
  %v2413 = icmp slt i64 %v2411, %v2410
  br i1 %v2413, label %b402, label %b403
b402:
  %v2414 = mul i64 %v2411, 32
  %v2415 = getelementptr inbounds float, ptr %v66, i64 %v2414
  %v2416 = add i64 0, %v2403
  %v2417 = getelementptr inbounds float, ptr %v2415, i64 %v2416
  %v2418 = load <8 x float>, ptr %v2417, align 4
  %v2419 = fadd <8 x float> %v2412, %v2418
  %v2420 = add nsw i64 %v2411, 1
  br label %b401
b403:
  %v2421 = fadd <8 x float> %v2406, %v2412
  %v2422 = add nsw i64 %v2405, 128
  br label %b398
b400:
  %v2423 = add i64 0, %v2403
  %v2424 = getelementptr inbounds float, ptr %v58, i64 %v2423
  store <8 x float> %v2406, ptr %v2424, align 4
  %v2425 = add nsw i64 %v2403, 8
  br label %b395
b397:
  br label %b394
b394:
  %v2426 = icmp sgt i64 %v3, 1
  br i1 %v2426, label %b404, label %b405
b404:
  %v2427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2428 = atomicrmw add ptr %v2427, i64 1 acq_rel
  %v2429 = load i64, ptr %v157, align 8
  %v2430 = add i64 %v2429, 1
  store i64 %v2430, ptr %v157, align 8
  %v2431 = mul i64 %v3, %v2430
  br label %b406
b406:
  %v2432 = load atomic i64, ptr %v2427 acquire, align 8
  %v2433 = icmp slt i64 %v2432, %v2431
  br i1 %v2433, label %b407, label %b408
b407:
  %v2434 = call i32 @sched_yield()
  br label %b406
b408:
  br label %b405
b405:
  %v2435 = icmp eq i64 %v2, 0
  br i1 %v2435, label %b409, label %b410
b409:
  br label %b411
b411:
  %v2436 = phi i64 [ 0, %b409 ], [ %v2448, %b412 ]
  %v2437 = icmp slt i64 %v2436, 8
  br i1 %v2437, label %b412, label %b413
b412:
  %v2438 = add i64 0, %v2436
  %v2439 = mul i64 0, 8
  %v2440 = add i64 %v2438, %v2439
  %v2441 = getelementptr inbounds float, ptr %v110, i64 %v2440
  %v2442 = getelementptr float, ptr %v2441, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2443 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2442, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v2444 = mul i64 %v2436, 8
  %v2445 = add i64 0, %v2444
  %v2446 = add i64 %v2445, 0
  %v2447 = getelementptr inbounds float, ptr %v46, i64 %v2446
  store <8 x float> %v2443, ptr %v2447, align 4
  %v2448 = add nsw i64 %v2436, 1
  br label %b411
b413:
  br label %b410
b410:
  %v2449 = icmp sgt i64 %v3, 1
  br i1 %v2449, label %b414, label %b415
b414:
  %v2450 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2451 = atomicrmw add ptr %v2450, i64 1 acq_rel
  %v2452 = load i64, ptr %v157, align 8
  %v2453 = add i64 %v2452, 1
  store i64 %v2453, ptr %v157, align 8
  %v2454 = mul i64 %v3, %v2453
  br label %b416
b416:
  %v2455 = load atomic i64, ptr %v2450 acquire, align 8
  %v2456 = icmp slt i64 %v2455, %v2454
  br i1 %v2456, label %b417, label %b418
b417:
  %v2457 = call i32 @sched_yield()
  br label %b416
b418:
  br label %b415
b415:
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
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

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
