; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual@prediction_gate I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x2of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2of4_0, ptr @tile_2x2of4_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x2of2_0_more = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0_more, ptr @tile_2x2of2_0_more, ptr @tile_3x2of2_0_more, ptr @tile_4x2of2_0_more, ptr @tile_5x2of2_0_more, ptr @tile_6x2of2_0_more], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v139 = alloca i64, i64 1, align 8
  %v1716 = alloca float, i64 64, align 4
  %v1804 = alloca float, i64 64, align 4
  %v1880 = alloca float, i64 96, align 4
  %v2592 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 15
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 16
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 17
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 18
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 21
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 22
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 32
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 34
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 35
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 36
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 43
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 44
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 45
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 46
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 47
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 51
  %v138 = load i64, ptr %v137, align 8
  store i64 0, ptr %v139, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v141 = load ptr, ptr %v140, align 4
  %v142 = mul i64 %v2, 0
  %v143 = add i64 %v142, 1280
  %v144 = getelementptr inbounds float, ptr %v141, i64 %v143
  %v145 = getelementptr inbounds i64, ptr %v1, i64 4
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b0, label %b1
b0:
  %v148 = icmp eq i64 %v2, 0
  br i1 %v148, label %b2, label %b3
b2:
  br label %b4
b4:
  %v149 = phi i64 [ 0, %b2 ], [ %v155, %b5 ]
  %v150 = icmp slt i64 %v149, 16
  br i1 %v150, label %b5, label %b6
b5:
  %v151 = add i64 0, %v149
  %v152 = getelementptr inbounds float, ptr %v64, i64 %v151
  %v153 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v154, ptr %v152, align 4
  %v155 = add nsw i64 %v149, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v156 = icmp sgt i64 %v3, 1
  br i1 %v156, label %b7, label %b8
b7:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v158 = atomicrmw add ptr %v157, i64 1 acq_rel
  %v159 = load i64, ptr %v139, align 8
  %v160 = add i64 %v159, 1
  store i64 %v160, ptr %v139, align 8
  %v161 = mul i64 %v3, %v160
  br label %b9
b9:
  %v162 = load atomic i64, ptr %v157 acquire, align 8
  %v163 = icmp slt i64 %v162, %v161
  br i1 %v163, label %b10, label %b11
b10:
  %v164 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 4
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b12, label %b13
b12:
  %v168 = icmp eq i64 %v2, 0
  br i1 %v168, label %b14, label %b15
b14:
  br label %b16
b16:
  %v169 = phi i64 [ 0, %b14 ], [ %v176, %b17 ]
  %v170 = icmp slt i64 %v169, 256
  br i1 %v170, label %b17, label %b18
b17:
  %v171 = add i64 0, %v169
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 0, %v169
  %v175 = getelementptr inbounds float, ptr %v60, i64 %v174
  store <8 x float> %v173, ptr %v175, align 4
  %v176 = add nsw i64 %v169, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b19, label %b20
b19:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = load i64, ptr %v139, align 8
  %v181 = add i64 %v180, 1
  store i64 %v181, ptr %v139, align 8
  %v182 = mul i64 %v3, %v181
  br label %b21
b21:
  %v183 = load atomic i64, ptr %v178 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b22, label %b23
b22:
  %v185 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 4
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b24, label %b25
b24:
  %v189 = icmp eq i64 %v2, 0
  br i1 %v189, label %b26, label %b27
b26:
  br label %b28
b28:
  %v190 = phi i64 [ 0, %b26 ], [ %v197, %b29 ]
  %v191 = icmp slt i64 %v190, 128
  br i1 %v191, label %b29, label %b30
b29:
  %v192 = add i64 0, %v190
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 256, %v190
  %v196 = getelementptr inbounds float, ptr %v60, i64 %v195
  store <8 x float> %v194, ptr %v196, align 4
  %v197 = add nsw i64 %v190, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b31, label %b32
b31:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = load i64, ptr %v139, align 8
  %v202 = add i64 %v201, 1
  store i64 %v202, ptr %v139, align 8
  %v203 = mul i64 %v3, %v202
  br label %b33
b33:
  %v204 = load atomic i64, ptr %v199 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b34, label %b35
b34:
  %v206 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b36, label %b37
b36:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 52
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b38, label %b39
b38:
  %v213 = add i64 %v7, 0
  %v214 = sdiv i64 %v213, 1
  %v215 = add i64 %v2, 1
  %v216 = mul i64 %v214, %v2
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  %v221 = mul i64 %v214, %v215
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  br label %b40
b40:
  %v226 = phi i64 [ %v220, %b38 ], [ %v240, %b45 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b41, label %b42
b41:
  %v228 = and i64 0, %v108
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v226
  %v231 = mul i64 %v230, 16
  %v232 = getelementptr inbounds float, ptr %v32, i64 %v231
  br label %b43
b43:
  %v233 = phi i64 [ 0, %b41 ], [ %v239, %b44 ]
  %v234 = icmp slt i64 %v233, 16
  br i1 %v234, label %b44, label %b45
b44:
  %v235 = add i64 0, %v233
  %v236 = getelementptr inbounds float, ptr %v232, i64 %v235
  %v237 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = add nsw i64 %v233, 8
  br label %b43
b45:
  %v240 = add nsw i64 %v226, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b46, label %b47
b46:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = load i64, ptr %v139, align 8
  %v245 = add i64 %v244, 1
  store i64 %v245, ptr %v139, align 8
  %v246 = mul i64 %v3, %v245
  br label %b48
b48:
  %v247 = load atomic i64, ptr %v242 acquire, align 8
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b49, label %b50
b49:
  %v249 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 4
  %v251 = load i64, ptr %v250, align 8
  %v252 = icmp eq i64 %v251, 0
  br i1 %v252, label %b51, label %b52
b51:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 53
  %v254 = load i64, ptr %v253, align 8
  %v255 = icmp eq i64 %v254, 0
  br i1 %v255, label %b53, label %b54
b53:
  %v256 = add i64 %v7, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, %v7
  %v263 = select i1 %v262, i64 %v261, i64 %v7
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v7
  %v268 = select i1 %v267, i64 %v266, i64 %v7
  br label %b55
b55:
  %v269 = phi i64 [ %v263, %b53 ], [ %v283, %b60 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b56, label %b57
b56:
  %v271 = and i64 0, %v110
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v269
  %v274 = mul i64 %v273, 16
  %v275 = getelementptr inbounds float, ptr %v34, i64 %v274
  br label %b58
b58:
  %v276 = phi i64 [ 0, %b56 ], [ %v282, %b59 ]
  %v277 = icmp slt i64 %v276, 16
  br i1 %v277, label %b59, label %b60
b59:
  %v278 = add i64 0, %v276
  %v279 = getelementptr inbounds float, ptr %v275, i64 %v278
  %v280 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v281, ptr %v279, align 4
  %v282 = add nsw i64 %v276, 8
  br label %b58
b60:
  %v283 = add nsw i64 %v269, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v284 = icmp sgt i64 %v3, 1
  br i1 %v284, label %b61, label %b62
b61:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v286 = atomicrmw add ptr %v285, i64 1 acq_rel
  %v287 = load i64, ptr %v139, align 8
  %v288 = add i64 %v287, 1
  store i64 %v288, ptr %v139, align 8
  %v289 = mul i64 %v3, %v288
  br label %b63
b63:
  %v290 = load atomic i64, ptr %v285 acquire, align 8
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b64, label %b65
b64:
  %v292 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v293 = getelementptr inbounds float, ptr %v141, i64 0
  %v294 = getelementptr inbounds i64, ptr %v1, i64 4
  %v295 = load i64, ptr %v294, align 8
  %v296 = icmp eq i64 %v295, 0
  br i1 %v296, label %b66, label %b67
b66:
  %v297 = add i64 2, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 2
  %v304 = select i1 %v303, i64 %v302, i64 2
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 2
  %v309 = select i1 %v308, i64 %v307, i64 2
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  br label %b68
b68:
  %v312 = phi i64 [ %v304, %b66 ], [ %v757, %b119 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b69, label %b70
b69:
  %v314 = mul i64 %v312, 256
  %v315 = mul i64 %v312, 32
  %v316 = add i64 %v314, 0
  %v317 = add i64 %v315, 0
  %v318 = getelementptr inbounds float, ptr %v293, i64 %v316
  %v319 = sub i64 48, %v317
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = icmp ult i64 %v321, 8
  %v323 = select i1 %v322, i64 %v321, i64 8
  %v324 = trunc i64 %v323 to i32
  %v325 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v326 = shufflevector <8 x i32> %v325, <8 x i32> poison, <8 x i32> zeroinitializer
  %v327 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v326
  %v328 = mul i64 %v317, 8
  %v329 = add i64 0, %v328
  %v330 = getelementptr inbounds float, ptr %v60, i64 %v329
  %v331 = icmp sge i64 %v321, 8
  br i1 %v331, label %b71, label %b72
b71:
  br label %b73
b73:
  %v332 = phi i64 [ 0, %b71 ], [ %v406, %b74 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b74, label %b75
b74:
  %v334 = add i64 %v332, 0
  %v335 = getelementptr inbounds float, ptr %v330, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v332, 8
  %v338 = getelementptr inbounds float, ptr %v330, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v332, 16
  %v341 = getelementptr inbounds float, ptr %v330, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v332, 24
  %v344 = getelementptr inbounds float, ptr %v330, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v332, 32
  %v347 = getelementptr inbounds float, ptr %v330, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 %v332, 40
  %v350 = getelementptr inbounds float, ptr %v330, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v332, 48
  %v353 = getelementptr inbounds float, ptr %v330, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 %v332, 56
  %v356 = getelementptr inbounds float, ptr %v330, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v359 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v361 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v363 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v365 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v377 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v378 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v379 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v381 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v382 = add i64 %v332, 0
  %v383 = mul i64 %v382, 32
  %v384 = getelementptr inbounds float, ptr %v318, i64 %v383
  store <8 x float> %v374, ptr %v384, align 4
  %v385 = add i64 %v332, 1
  %v386 = mul i64 %v385, 32
  %v387 = getelementptr inbounds float, ptr %v318, i64 %v386
  store <8 x float> %v375, ptr %v387, align 4
  %v388 = add i64 %v332, 2
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v318, i64 %v389
  store <8 x float> %v376, ptr %v390, align 4
  %v391 = add i64 %v332, 3
  %v392 = mul i64 %v391, 32
  %v393 = getelementptr inbounds float, ptr %v318, i64 %v392
  store <8 x float> %v377, ptr %v393, align 4
  %v394 = add i64 %v332, 4
  %v395 = mul i64 %v394, 32
  %v396 = getelementptr inbounds float, ptr %v318, i64 %v395
  store <8 x float> %v378, ptr %v396, align 4
  %v397 = add i64 %v332, 5
  %v398 = mul i64 %v397, 32
  %v399 = getelementptr inbounds float, ptr %v318, i64 %v398
  store <8 x float> %v379, ptr %v399, align 4
  %v400 = add i64 %v332, 6
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v318, i64 %v401
  store <8 x float> %v380, ptr %v402, align 4
  %v403 = add i64 %v332, 7
  %v404 = mul i64 %v403, 32
  %v405 = getelementptr inbounds float, ptr %v318, i64 %v404
  store <8 x float> %v381, ptr %v405, align 4
  %v406 = add nsw i64 %v332, 8
  br label %b73
b75:
  br label %b76
b76:
  %v407 = phi i64 [ 8, %b75 ], [ %v415, %b77 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b77, label %b78
b77:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v330, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 32
  %v414 = getelementptr inbounds float, ptr %v318, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v407, 1
  br label %b76
b78:
  br label %b72
b72:
  %v416 = icmp slt i64 %v321, 8
  br i1 %v416, label %b79, label %b80
b79:
  br label %b81
b81:
  %v417 = phi i64 [ 0, %b79 ], [ %v425, %b82 ]
  %v418 = icmp slt i64 %v417, 8
  br i1 %v418, label %b82, label %b83
b82:
  %v419 = mul i64 %v417, 1
  %v420 = getelementptr inbounds float, ptr %v330, i64 %v419
  %v421 = getelementptr float, ptr %v420, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v422 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v421, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v423 = mul i64 %v417, 32
  %v424 = getelementptr inbounds float, ptr %v318, i64 %v423
  store <8 x float> %v422, ptr %v424, align 4
  %v425 = add nsw i64 %v417, 1
  br label %b81
b83:
  br label %b80
b80:
  %v426 = add i64 %v314, 8
  %v427 = add i64 %v315, 8
  %v428 = getelementptr inbounds float, ptr %v293, i64 %v426
  %v429 = sub i64 48, %v427
  %v430 = icmp slt i64 %v429, 0
  %v431 = select i1 %v430, i64 0, i64 %v429
  %v432 = icmp ult i64 %v431, 8
  %v433 = select i1 %v432, i64 %v431, i64 8
  %v434 = trunc i64 %v433 to i32
  %v435 = insertelement <8 x i32> poison, i32 %v434, i64 0
  %v436 = shufflevector <8 x i32> %v435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v437 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v436
  %v438 = mul i64 %v427, 8
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v60, i64 %v439
  %v441 = icmp sge i64 %v431, 8
  br i1 %v441, label %b84, label %b85
b84:
  br label %b86
b86:
  %v442 = phi i64 [ 0, %b84 ], [ %v516, %b87 ]
  %v443 = icmp slt i64 %v442, 8
  br i1 %v443, label %b87, label %b88
b87:
  %v444 = add i64 %v442, 0
  %v445 = getelementptr inbounds float, ptr %v440, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v442, 8
  %v448 = getelementptr inbounds float, ptr %v440, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v442, 16
  %v451 = getelementptr inbounds float, ptr %v440, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v442, 24
  %v454 = getelementptr inbounds float, ptr %v440, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v442, 32
  %v457 = getelementptr inbounds float, ptr %v440, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 %v442, 40
  %v460 = getelementptr inbounds float, ptr %v440, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v442, 48
  %v463 = getelementptr inbounds float, ptr %v440, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v442, 56
  %v466 = getelementptr inbounds float, ptr %v440, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v469 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v471 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v473 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v475 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v485 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v487 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v488 = shufflevector <8 x float> %v480, <8 x float> %v482, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v489 = shufflevector <8 x float> %v480, <8 x float> %v482, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v490 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v491 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v492 = add i64 %v442, 0
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v428, i64 %v493
  store <8 x float> %v484, ptr %v494, align 4
  %v495 = add i64 %v442, 1
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v428, i64 %v496
  store <8 x float> %v485, ptr %v497, align 4
  %v498 = add i64 %v442, 2
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v428, i64 %v499
  store <8 x float> %v486, ptr %v500, align 4
  %v501 = add i64 %v442, 3
  %v502 = mul i64 %v501, 32
  %v503 = getelementptr inbounds float, ptr %v428, i64 %v502
  store <8 x float> %v487, ptr %v503, align 4
  %v504 = add i64 %v442, 4
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v428, i64 %v505
  store <8 x float> %v488, ptr %v506, align 4
  %v507 = add i64 %v442, 5
  %v508 = mul i64 %v507, 32
  %v509 = getelementptr inbounds float, ptr %v428, i64 %v508
  store <8 x float> %v489, ptr %v509, align 4
  %v510 = add i64 %v442, 6
  %v511 = mul i64 %v510, 32
  %v512 = getelementptr inbounds float, ptr %v428, i64 %v511
  store <8 x float> %v490, ptr %v512, align 4
  %v513 = add i64 %v442, 7
  %v514 = mul i64 %v513, 32
  %v515 = getelementptr inbounds float, ptr %v428, i64 %v514
  store <8 x float> %v491, ptr %v515, align 4
  %v516 = add nsw i64 %v442, 8
  br label %b86
b88:
  br label %b89
b89:
  %v517 = phi i64 [ 8, %b88 ], [ %v525, %b90 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b90, label %b91
b90:
  %v519 = mul i64 %v517, 1
  %v520 = getelementptr inbounds float, ptr %v440, i64 %v519
  %v521 = getelementptr float, ptr %v520, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v522 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v521, <8 x i1> %v437, <8 x float> zeroinitializer)
  %v523 = mul i64 %v517, 32
  %v524 = getelementptr inbounds float, ptr %v428, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v517, 1
  br label %b89
b91:
  br label %b85
b85:
  %v526 = icmp slt i64 %v431, 8
  br i1 %v526, label %b92, label %b93
b92:
  br label %b94
b94:
  %v527 = phi i64 [ 0, %b92 ], [ %v535, %b95 ]
  %v528 = icmp slt i64 %v527, 8
  br i1 %v528, label %b95, label %b96
b95:
  %v529 = mul i64 %v527, 1
  %v530 = getelementptr inbounds float, ptr %v440, i64 %v529
  %v531 = getelementptr float, ptr %v530, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v532 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v531, <8 x i1> %v437, <8 x float> zeroinitializer)
  %v533 = mul i64 %v527, 32
  %v534 = getelementptr inbounds float, ptr %v428, i64 %v533
  store <8 x float> %v532, ptr %v534, align 4
  %v535 = add nsw i64 %v527, 1
  br label %b94
b96:
  br label %b93
b93:
  %v536 = add i64 %v314, 16
  %v537 = add i64 %v315, 16
  %v538 = getelementptr inbounds float, ptr %v293, i64 %v536
  %v539 = sub i64 48, %v537
  %v540 = icmp slt i64 %v539, 0
  %v541 = select i1 %v540, i64 0, i64 %v539
  %v542 = icmp ult i64 %v541, 8
  %v543 = select i1 %v542, i64 %v541, i64 8
  %v544 = trunc i64 %v543 to i32
  %v545 = insertelement <8 x i32> poison, i32 %v544, i64 0
  %v546 = shufflevector <8 x i32> %v545, <8 x i32> poison, <8 x i32> zeroinitializer
  %v547 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v546
  %v548 = mul i64 %v537, 8
  %v549 = add i64 0, %v548
  %v550 = getelementptr inbounds float, ptr %v60, i64 %v549
  %v551 = icmp sge i64 %v541, 8
  br i1 %v551, label %b97, label %b98
b97:
  br label %b99
b99:
  %v552 = phi i64 [ 0, %b97 ], [ %v626, %b100 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b100, label %b101
b100:
  %v554 = add i64 %v552, 0
  %v555 = getelementptr inbounds float, ptr %v550, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v552, 8
  %v558 = getelementptr inbounds float, ptr %v550, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v552, 16
  %v561 = getelementptr inbounds float, ptr %v550, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v552, 24
  %v564 = getelementptr inbounds float, ptr %v550, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 %v552, 32
  %v567 = getelementptr inbounds float, ptr %v550, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 %v552, 40
  %v570 = getelementptr inbounds float, ptr %v550, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v552, 48
  %v573 = getelementptr inbounds float, ptr %v550, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v552, 56
  %v576 = getelementptr inbounds float, ptr %v550, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v579 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v587 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v591 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v597 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v598 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v599 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v601 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v602 = add i64 %v552, 0
  %v603 = mul i64 %v602, 32
  %v604 = getelementptr inbounds float, ptr %v538, i64 %v603
  store <8 x float> %v594, ptr %v604, align 4
  %v605 = add i64 %v552, 1
  %v606 = mul i64 %v605, 32
  %v607 = getelementptr inbounds float, ptr %v538, i64 %v606
  store <8 x float> %v595, ptr %v607, align 4
  %v608 = add i64 %v552, 2
  %v609 = mul i64 %v608, 32
  %v610 = getelementptr inbounds float, ptr %v538, i64 %v609
  store <8 x float> %v596, ptr %v610, align 4
  %v611 = add i64 %v552, 3
  %v612 = mul i64 %v611, 32
  %v613 = getelementptr inbounds float, ptr %v538, i64 %v612
  store <8 x float> %v597, ptr %v613, align 4
  %v614 = add i64 %v552, 4
  %v615 = mul i64 %v614, 32
  %v616 = getelementptr inbounds float, ptr %v538, i64 %v615
  store <8 x float> %v598, ptr %v616, align 4
  %v617 = add i64 %v552, 5
  %v618 = mul i64 %v617, 32
  %v619 = getelementptr inbounds float, ptr %v538, i64 %v618
  store <8 x float> %v599, ptr %v619, align 4
  %v620 = add i64 %v552, 6
  %v621 = mul i64 %v620, 32
  %v622 = getelementptr inbounds float, ptr %v538, i64 %v621
  store <8 x float> %v600, ptr %v622, align 4
  %v623 = add i64 %v552, 7
  %v624 = mul i64 %v623, 32
  %v625 = getelementptr inbounds float, ptr %v538, i64 %v624
  store <8 x float> %v601, ptr %v625, align 4
  %v626 = add nsw i64 %v552, 8
  br label %b99
b101:
  br label %b102
b102:
  %v627 = phi i64 [ 8, %b101 ], [ %v635, %b103 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b103, label %b104
b103:
  %v629 = mul i64 %v627, 1
  %v630 = getelementptr inbounds float, ptr %v550, i64 %v629
  %v631 = getelementptr float, ptr %v630, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v632 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v631, <8 x i1> %v547, <8 x float> zeroinitializer)
  %v633 = mul i64 %v627, 32
  %v634 = getelementptr inbounds float, ptr %v538, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  %v635 = add nsw i64 %v627, 1
  br label %b102
b104:
  br label %b98
b98:
  %v636 = icmp slt i64 %v541, 8
  br i1 %v636, label %b105, label %b106
b105:
  br label %b107
b107:
  %v637 = phi i64 [ 0, %b105 ], [ %v645, %b108 ]
  %v638 = icmp slt i64 %v637, 8
  br i1 %v638, label %b108, label %b109
b108:
  %v639 = mul i64 %v637, 1
  %v640 = getelementptr inbounds float, ptr %v550, i64 %v639
  %v641 = getelementptr float, ptr %v640, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v642 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v641, <8 x i1> %v547, <8 x float> zeroinitializer)
  %v643 = mul i64 %v637, 32
  %v644 = getelementptr inbounds float, ptr %v538, i64 %v643
  store <8 x float> %v642, ptr %v644, align 4
  %v645 = add nsw i64 %v637, 1
  br label %b107
b109:
  br label %b106
b106:
  %v646 = add i64 %v314, 24
  %v647 = add i64 %v315, 24
  %v648 = getelementptr inbounds float, ptr %v293, i64 %v646
  %v649 = sub i64 48, %v647
  %v650 = icmp slt i64 %v649, 0
  %v651 = select i1 %v650, i64 0, i64 %v649
  %v652 = icmp ult i64 %v651, 8
  %v653 = select i1 %v652, i64 %v651, i64 8
  %v654 = trunc i64 %v653 to i32
  %v655 = insertelement <8 x i32> poison, i32 %v654, i64 0
  %v656 = shufflevector <8 x i32> %v655, <8 x i32> poison, <8 x i32> zeroinitializer
  %v657 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v656
  %v658 = mul i64 %v647, 8
  %v659 = add i64 0, %v658
  %v660 = getelementptr inbounds float, ptr %v60, i64 %v659
  %v661 = icmp sge i64 %v651, 8
  br i1 %v661, label %b110, label %b111
b110:
  br label %b112
b112:
  %v662 = phi i64 [ 0, %b110 ], [ %v736, %b113 ]
  %v663 = icmp slt i64 %v662, 8
  br i1 %v663, label %b113, label %b114
b113:
  %v664 = add i64 %v662, 0
  %v665 = getelementptr inbounds float, ptr %v660, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v662, 8
  %v668 = getelementptr inbounds float, ptr %v660, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v662, 16
  %v671 = getelementptr inbounds float, ptr %v660, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 %v662, 24
  %v674 = getelementptr inbounds float, ptr %v660, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 %v662, 32
  %v677 = getelementptr inbounds float, ptr %v660, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = add i64 %v662, 40
  %v680 = getelementptr inbounds float, ptr %v660, i64 %v679
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = add i64 %v662, 48
  %v683 = getelementptr inbounds float, ptr %v660, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 %v662, 56
  %v686 = getelementptr inbounds float, ptr %v660, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = shufflevector <8 x float> %v666, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v689 = shufflevector <8 x float> %v666, <8 x float> %v678, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v690 = shufflevector <8 x float> %v669, <8 x float> %v681, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v691 = shufflevector <8 x float> %v669, <8 x float> %v681, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v672, <8 x float> %v684, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v693 = shufflevector <8 x float> %v672, <8 x float> %v684, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v675, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v695 = shufflevector <8 x float> %v675, <8 x float> %v687, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v696 = shufflevector <8 x float> %v688, <8 x float> %v692, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v697 = shufflevector <8 x float> %v688, <8 x float> %v692, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v698 = shufflevector <8 x float> %v690, <8 x float> %v694, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v694, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v700 = shufflevector <8 x float> %v689, <8 x float> %v693, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v701 = shufflevector <8 x float> %v689, <8 x float> %v693, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v702 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v703 = shufflevector <8 x float> %v691, <8 x float> %v695, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v704 = shufflevector <8 x float> %v696, <8 x float> %v698, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v705 = shufflevector <8 x float> %v696, <8 x float> %v698, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v706 = shufflevector <8 x float> %v697, <8 x float> %v699, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v707 = shufflevector <8 x float> %v697, <8 x float> %v699, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v708 = shufflevector <8 x float> %v700, <8 x float> %v702, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v709 = shufflevector <8 x float> %v700, <8 x float> %v702, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v710 = shufflevector <8 x float> %v701, <8 x float> %v703, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v711 = shufflevector <8 x float> %v701, <8 x float> %v703, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v712 = add i64 %v662, 0
  %v713 = mul i64 %v712, 32
  %v714 = getelementptr inbounds float, ptr %v648, i64 %v713
  store <8 x float> %v704, ptr %v714, align 4
  %v715 = add i64 %v662, 1
  %v716 = mul i64 %v715, 32
  %v717 = getelementptr inbounds float, ptr %v648, i64 %v716
  store <8 x float> %v705, ptr %v717, align 4
  %v718 = add i64 %v662, 2
  %v719 = mul i64 %v718, 32
  %v720 = getelementptr inbounds float, ptr %v648, i64 %v719
  store <8 x float> %v706, ptr %v720, align 4
  %v721 = add i64 %v662, 3
  %v722 = mul i64 %v721, 32
  %v723 = getelementptr inbounds float, ptr %v648, i64 %v722
  store <8 x float> %v707, ptr %v723, align 4
  %v724 = add i64 %v662, 4
  %v725 = mul i64 %v724, 32
  %v726 = getelementptr inbounds float, ptr %v648, i64 %v725
  store <8 x float> %v708, ptr %v726, align 4
  %v727 = add i64 %v662, 5
  %v728 = mul i64 %v727, 32
  %v729 = getelementptr inbounds float, ptr %v648, i64 %v728
  store <8 x float> %v709, ptr %v729, align 4
  %v730 = add i64 %v662, 6
  %v731 = mul i64 %v730, 32
  %v732 = getelementptr inbounds float, ptr %v648, i64 %v731
  store <8 x float> %v710, ptr %v732, align 4
  %v733 = add i64 %v662, 7
  %v734 = mul i64 %v733, 32
  %v735 = getelementptr inbounds float, ptr %v648, i64 %v734
  store <8 x float> %v711, ptr %v735, align 4
  %v736 = add nsw i64 %v662, 8
  br label %b112
b114:
  br label %b115
b115:
  %v737 = phi i64 [ 8, %b114 ], [ %v745, %b116 ]
  %v738 = icmp slt i64 %v737, 8
  br i1 %v738, label %b116, label %b117
b116:
  %v739 = mul i64 %v737, 1
  %v740 = getelementptr inbounds float, ptr %v660, i64 %v739
  %v741 = getelementptr float, ptr %v740, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v742 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v741, <8 x i1> %v657, <8 x float> zeroinitializer)
  %v743 = mul i64 %v737, 32
  %v744 = getelementptr inbounds float, ptr %v648, i64 %v743
  store <8 x float> %v742, ptr %v744, align 4
  %v745 = add nsw i64 %v737, 1
  br label %b115
b117:
  br label %b111
b111:
  %v746 = icmp slt i64 %v651, 8
  br i1 %v746, label %b118, label %b119
b118:
  br label %b120
b120:
  %v747 = phi i64 [ 0, %b118 ], [ %v755, %b121 ]
  %v748 = icmp slt i64 %v747, 8
  br i1 %v748, label %b121, label %b122
b121:
  %v749 = mul i64 %v747, 1
  %v750 = getelementptr inbounds float, ptr %v660, i64 %v749
  %v751 = getelementptr float, ptr %v750, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v752 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v751, <8 x i1> %v657, <8 x float> zeroinitializer)
  %v753 = mul i64 %v747, 32
  %v754 = getelementptr inbounds float, ptr %v648, i64 %v753
  store <8 x float> %v752, ptr %v754, align 4
  %v755 = add nsw i64 %v747, 1
  br label %b120
b122:
  br label %b119
b119:
  %v756 = add i64 %v314, 256
  %v757 = add nsw i64 %v312, 1
  br label %b68
b70:
  %v758 = icmp eq i64 %v309, 2
  br i1 %v758, label %b123, label %b124
b123:
  %v759 = mul i64 1, 256
  %v760 = mul i64 1, 32
  %v761 = add i64 %v759, 0
  %v762 = add i64 %v760, 0
  %v763 = getelementptr inbounds float, ptr %v293, i64 %v761
  %v764 = sub i64 48, %v762
  %v765 = icmp slt i64 %v764, 0
  %v766 = select i1 %v765, i64 0, i64 %v764
  %v767 = icmp ult i64 %v766, 8
  %v768 = select i1 %v767, i64 %v766, i64 8
  %v769 = trunc i64 %v768 to i32
  %v770 = insertelement <8 x i32> poison, i32 %v769, i64 0
  %v771 = shufflevector <8 x i32> %v770, <8 x i32> poison, <8 x i32> zeroinitializer
  %v772 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v771
  %v773 = mul i64 %v762, 8
  %v774 = add i64 0, %v773
  %v775 = getelementptr inbounds float, ptr %v60, i64 %v774
  %v776 = icmp sge i64 %v766, 8
  br i1 %v776, label %b125, label %b126
b125:
  br label %b127
b127:
  %v777 = phi i64 [ 0, %b125 ], [ %v851, %b128 ]
  %v778 = icmp slt i64 %v777, 8
  br i1 %v778, label %b128, label %b129
b128:
  %v779 = add i64 %v777, 0
  %v780 = getelementptr inbounds float, ptr %v775, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v777, 8
  %v783 = getelementptr inbounds float, ptr %v775, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 %v777, 16
  %v786 = getelementptr inbounds float, ptr %v775, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 %v777, 24
  %v789 = getelementptr inbounds float, ptr %v775, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 %v777, 32
  %v792 = getelementptr inbounds float, ptr %v775, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 %v777, 40
  %v795 = getelementptr inbounds float, ptr %v775, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 %v777, 48
  %v798 = getelementptr inbounds float, ptr %v775, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 %v777, 56
  %v801 = getelementptr inbounds float, ptr %v775, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = shufflevector <8 x float> %v781, <8 x float> %v793, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v804 = shufflevector <8 x float> %v781, <8 x float> %v793, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v805 = shufflevector <8 x float> %v784, <8 x float> %v796, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v806 = shufflevector <8 x float> %v784, <8 x float> %v796, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v787, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v808 = shufflevector <8 x float> %v787, <8 x float> %v799, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v809 = shufflevector <8 x float> %v790, <8 x float> %v802, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v810 = shufflevector <8 x float> %v790, <8 x float> %v802, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v811 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v812 = shufflevector <8 x float> %v803, <8 x float> %v807, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v813 = shufflevector <8 x float> %v805, <8 x float> %v809, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v814 = shufflevector <8 x float> %v805, <8 x float> %v809, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v815 = shufflevector <8 x float> %v804, <8 x float> %v808, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v816 = shufflevector <8 x float> %v804, <8 x float> %v808, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v817 = shufflevector <8 x float> %v806, <8 x float> %v810, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v818 = shufflevector <8 x float> %v806, <8 x float> %v810, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v819 = shufflevector <8 x float> %v811, <8 x float> %v813, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v820 = shufflevector <8 x float> %v811, <8 x float> %v813, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v821 = shufflevector <8 x float> %v812, <8 x float> %v814, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v822 = shufflevector <8 x float> %v812, <8 x float> %v814, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v823 = shufflevector <8 x float> %v815, <8 x float> %v817, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v824 = shufflevector <8 x float> %v815, <8 x float> %v817, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v825 = shufflevector <8 x float> %v816, <8 x float> %v818, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v826 = shufflevector <8 x float> %v816, <8 x float> %v818, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v827 = add i64 %v777, 0
  %v828 = mul i64 %v827, 16
  %v829 = getelementptr inbounds float, ptr %v763, i64 %v828
  store <8 x float> %v819, ptr %v829, align 4
  %v830 = add i64 %v777, 1
  %v831 = mul i64 %v830, 16
  %v832 = getelementptr inbounds float, ptr %v763, i64 %v831
  store <8 x float> %v820, ptr %v832, align 4
  %v833 = add i64 %v777, 2
  %v834 = mul i64 %v833, 16
  %v835 = getelementptr inbounds float, ptr %v763, i64 %v834
  store <8 x float> %v821, ptr %v835, align 4
  %v836 = add i64 %v777, 3
  %v837 = mul i64 %v836, 16
  %v838 = getelementptr inbounds float, ptr %v763, i64 %v837
  store <8 x float> %v822, ptr %v838, align 4
  %v839 = add i64 %v777, 4
  %v840 = mul i64 %v839, 16
  %v841 = getelementptr inbounds float, ptr %v763, i64 %v840
  store <8 x float> %v823, ptr %v841, align 4
  %v842 = add i64 %v777, 5
  %v843 = mul i64 %v842, 16
  %v844 = getelementptr inbounds float, ptr %v763, i64 %v843
  store <8 x float> %v824, ptr %v844, align 4
  %v845 = add i64 %v777, 6
  %v846 = mul i64 %v845, 16
  %v847 = getelementptr inbounds float, ptr %v763, i64 %v846
  store <8 x float> %v825, ptr %v847, align 4
  %v848 = add i64 %v777, 7
  %v849 = mul i64 %v848, 16
  %v850 = getelementptr inbounds float, ptr %v763, i64 %v849
  store <8 x float> %v826, ptr %v850, align 4
  %v851 = add nsw i64 %v777, 8
  br label %b127
b129:
  br label %b130
b130:
  %v852 = phi i64 [ 8, %b129 ], [ %v860, %b131 ]
  %v853 = icmp slt i64 %v852, 8
  br i1 %v853, label %b131, label %b132
b131:
  %v854 = mul i64 %v852, 1
  %v855 = getelementptr inbounds float, ptr %v775, i64 %v854
  %v856 = getelementptr float, ptr %v855, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v857 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v856, <8 x i1> %v772, <8 x float> zeroinitializer)
  %v858 = mul i64 %v852, 16
  %v859 = getelementptr inbounds float, ptr %v763, i64 %v858
  store <8 x float> %v857, ptr %v859, align 4
  %v860 = add nsw i64 %v852, 1
  br label %b130
b132:
  br label %b126
b126:
  %v861 = icmp slt i64 %v766, 8
  br i1 %v861, label %b133, label %b134
b133:
  br label %b135
b135:
  %v862 = phi i64 [ 0, %b133 ], [ %v870, %b136 ]
  %v863 = icmp slt i64 %v862, 8
  br i1 %v863, label %b136, label %b137
b136:
  %v864 = mul i64 %v862, 1
  %v865 = getelementptr inbounds float, ptr %v775, i64 %v864
  %v866 = getelementptr float, ptr %v865, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v867 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v866, <8 x i1> %v772, <8 x float> zeroinitializer)
  %v868 = mul i64 %v862, 16
  %v869 = getelementptr inbounds float, ptr %v763, i64 %v868
  store <8 x float> %v867, ptr %v869, align 4
  %v870 = add nsw i64 %v862, 1
  br label %b135
b137:
  br label %b134
b134:
  %v871 = add i64 %v759, 8
  %v872 = add i64 %v760, 8
  %v873 = getelementptr inbounds float, ptr %v293, i64 %v871
  %v874 = sub i64 48, %v872
  %v875 = icmp slt i64 %v874, 0
  %v876 = select i1 %v875, i64 0, i64 %v874
  %v877 = icmp ult i64 %v876, 8
  %v878 = select i1 %v877, i64 %v876, i64 8
  %v879 = trunc i64 %v878 to i32
  %v880 = insertelement <8 x i32> poison, i32 %v879, i64 0
  %v881 = shufflevector <8 x i32> %v880, <8 x i32> poison, <8 x i32> zeroinitializer
  %v882 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v881
  %v883 = mul i64 %v872, 8
  %v884 = add i64 0, %v883
  %v885 = getelementptr inbounds float, ptr %v60, i64 %v884
  %v886 = icmp sge i64 %v876, 8
  br i1 %v886, label %b138, label %b139
b138:
  br label %b140
b140:
  %v887 = phi i64 [ 0, %b138 ], [ %v961, %b141 ]
  %v888 = icmp slt i64 %v887, 8
  br i1 %v888, label %b141, label %b142
b141:
  %v889 = add i64 %v887, 0
  %v890 = getelementptr inbounds float, ptr %v885, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v887, 8
  %v893 = getelementptr inbounds float, ptr %v885, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v887, 16
  %v896 = getelementptr inbounds float, ptr %v885, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v887, 24
  %v899 = getelementptr inbounds float, ptr %v885, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 %v887, 32
  %v902 = getelementptr inbounds float, ptr %v885, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = add i64 %v887, 40
  %v905 = getelementptr inbounds float, ptr %v885, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 %v887, 48
  %v908 = getelementptr inbounds float, ptr %v885, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 %v887, 56
  %v911 = getelementptr inbounds float, ptr %v885, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = shufflevector <8 x float> %v891, <8 x float> %v903, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v914 = shufflevector <8 x float> %v891, <8 x float> %v903, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v894, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v916 = shufflevector <8 x float> %v894, <8 x float> %v906, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v918 = shufflevector <8 x float> %v897, <8 x float> %v909, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v919 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v920 = shufflevector <8 x float> %v900, <8 x float> %v912, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v917, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v923 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v924 = shufflevector <8 x float> %v915, <8 x float> %v919, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v925 = shufflevector <8 x float> %v914, <8 x float> %v918, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v926 = shufflevector <8 x float> %v914, <8 x float> %v918, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v927 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v928 = shufflevector <8 x float> %v916, <8 x float> %v920, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v929 = shufflevector <8 x float> %v921, <8 x float> %v923, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v930 = shufflevector <8 x float> %v921, <8 x float> %v923, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v931 = shufflevector <8 x float> %v922, <8 x float> %v924, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v932 = shufflevector <8 x float> %v922, <8 x float> %v924, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v933 = shufflevector <8 x float> %v925, <8 x float> %v927, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v934 = shufflevector <8 x float> %v925, <8 x float> %v927, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v935 = shufflevector <8 x float> %v926, <8 x float> %v928, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v936 = shufflevector <8 x float> %v926, <8 x float> %v928, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v937 = add i64 %v887, 0
  %v938 = mul i64 %v937, 16
  %v939 = getelementptr inbounds float, ptr %v873, i64 %v938
  store <8 x float> %v929, ptr %v939, align 4
  %v940 = add i64 %v887, 1
  %v941 = mul i64 %v940, 16
  %v942 = getelementptr inbounds float, ptr %v873, i64 %v941
  store <8 x float> %v930, ptr %v942, align 4
  %v943 = add i64 %v887, 2
  %v944 = mul i64 %v943, 16
  %v945 = getelementptr inbounds float, ptr %v873, i64 %v944
  store <8 x float> %v931, ptr %v945, align 4
  %v946 = add i64 %v887, 3
  %v947 = mul i64 %v946, 16
  %v948 = getelementptr inbounds float, ptr %v873, i64 %v947
  store <8 x float> %v932, ptr %v948, align 4
  %v949 = add i64 %v887, 4
  %v950 = mul i64 %v949, 16
  %v951 = getelementptr inbounds float, ptr %v873, i64 %v950
  store <8 x float> %v933, ptr %v951, align 4
  %v952 = add i64 %v887, 5
  %v953 = mul i64 %v952, 16
  %v954 = getelementptr inbounds float, ptr %v873, i64 %v953
  store <8 x float> %v934, ptr %v954, align 4
  %v955 = add i64 %v887, 6
  %v956 = mul i64 %v955, 16
  %v957 = getelementptr inbounds float, ptr %v873, i64 %v956
  store <8 x float> %v935, ptr %v957, align 4
  %v958 = add i64 %v887, 7
  %v959 = mul i64 %v958, 16
  %v960 = getelementptr inbounds float, ptr %v873, i64 %v959
  store <8 x float> %v936, ptr %v960, align 4
  %v961 = add nsw i64 %v887, 8
  br label %b140
b142:
  br label %b143
b143:
  %v962 = phi i64 [ 8, %b142 ], [ %v970, %b144 ]
  %v963 = icmp slt i64 %v962, 8
  br i1 %v963, label %b144, label %b145
b144:
  %v964 = mul i64 %v962, 1
  %v965 = getelementptr inbounds float, ptr %v885, i64 %v964
  %v966 = getelementptr float, ptr %v965, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v967 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v966, <8 x i1> %v882, <8 x float> zeroinitializer)
  %v968 = mul i64 %v962, 16
  %v969 = getelementptr inbounds float, ptr %v873, i64 %v968
  store <8 x float> %v967, ptr %v969, align 4
  %v970 = add nsw i64 %v962, 1
  br label %b143
b145:
  br label %b139
b139:
  %v971 = icmp slt i64 %v876, 8
  br i1 %v971, label %b146, label %b147
b146:
  br label %b148
b148:
  %v972 = phi i64 [ 0, %b146 ], [ %v980, %b149 ]
  %v973 = icmp slt i64 %v972, 8
  br i1 %v973, label %b149, label %b150
b149:
  %v974 = mul i64 %v972, 1
  %v975 = getelementptr inbounds float, ptr %v885, i64 %v974
  %v976 = getelementptr float, ptr %v975, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v977 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v976, <8 x i1> %v882, <8 x float> zeroinitializer)
  %v978 = mul i64 %v972, 16
  %v979 = getelementptr inbounds float, ptr %v873, i64 %v978
  store <8 x float> %v977, ptr %v979, align 4
  %v980 = add nsw i64 %v972, 1
  br label %b148
b150:
  br label %b147
b147:
  %v981 = add i64 %v759, 128
  br label %b124
b124:
  br label %b67
b67:
  %v982 = icmp sgt i64 %v3, 1
  br i1 %v982, label %b151, label %b152
b151:
  %v983 = getelementptr inbounds i64, ptr %v1, i64 3
  %v984 = atomicrmw add ptr %v983, i64 1 acq_rel
  %v985 = load i64, ptr %v139, align 8
  %v986 = add i64 %v985, 1
  store i64 %v986, ptr %v139, align 8
  %v987 = mul i64 %v3, %v986
  br label %b153
b153:
  %v988 = load atomic i64, ptr %v983 acquire, align 8
  %v989 = icmp slt i64 %v988, %v987
  br i1 %v989, label %b154, label %b155
b154:
  %v990 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v991 = getelementptr inbounds float, ptr %v141, i64 384
  %v992 = getelementptr inbounds float, ptr %v141, i64 896
  %v993 = getelementptr inbounds i64, ptr %v1, i64 4
  %v994 = load i64, ptr %v993, align 8
  %v995 = icmp eq i64 %v994, 0
  br i1 %v995, label %b156, label %b157
b156:
  %v996 = add i64 1, 0
  %v997 = sdiv i64 %v996, 1
  %v998 = add i64 %v2, 1
  %v999 = mul i64 %v997, %v2
  %v1000 = sdiv i64 %v999, %v3
  %v1001 = mul i64 %v1000, 1
  %v1002 = icmp slt i64 %v1001, 1
  %v1003 = select i1 %v1002, i64 %v1001, i64 1
  %v1004 = mul i64 %v997, %v998
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, 1
  %v1008 = select i1 %v1007, i64 %v1006, i64 1
  %v1009 = icmp slt i64 %v1008, 1
  %v1010 = select i1 %v1009, i64 %v1008, i64 1
  br label %b158
b158:
  %v1011 = phi i64 [ %v1003, %b156 ], [ %v1456, %b209 ]
  %v1012 = icmp slt i64 %v1011, %v1010
  br i1 %v1012, label %b159, label %b160
b159:
  %v1013 = mul i64 %v1011, 512
  %v1014 = mul i64 %v1011, 32
  %v1015 = add i64 %v1013, 0
  %v1016 = add i64 %v1014, 0
  %v1017 = getelementptr inbounds float, ptr %v991, i64 %v1015
  %v1018 = sub i64 32, %v1016
  %v1019 = icmp slt i64 %v1018, 0
  %v1020 = select i1 %v1019, i64 0, i64 %v1018
  %v1021 = icmp ult i64 %v1020, 8
  %v1022 = select i1 %v1021, i64 %v1020, i64 8
  %v1023 = trunc i64 %v1022 to i32
  %v1024 = insertelement <8 x i32> poison, i32 %v1023, i64 0
  %v1025 = shufflevector <8 x i32> %v1024, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1026 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1025
  %v1027 = mul i64 %v1016, 16
  %v1028 = add i64 0, %v1027
  %v1029 = getelementptr inbounds float, ptr %v16, i64 %v1028
  %v1030 = icmp sge i64 %v1020, 8
  br i1 %v1030, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1031 = phi i64 [ 0, %b161 ], [ %v1105, %b164 ]
  %v1032 = icmp slt i64 %v1031, 16
  br i1 %v1032, label %b164, label %b165
b164:
  %v1033 = add i64 %v1031, 0
  %v1034 = getelementptr inbounds float, ptr %v1029, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = add i64 %v1031, 16
  %v1037 = getelementptr inbounds float, ptr %v1029, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 %v1031, 32
  %v1040 = getelementptr inbounds float, ptr %v1029, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 %v1031, 48
  %v1043 = getelementptr inbounds float, ptr %v1029, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1031, 64
  %v1046 = getelementptr inbounds float, ptr %v1029, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1031, 80
  %v1049 = getelementptr inbounds float, ptr %v1029, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1031, 96
  %v1052 = getelementptr inbounds float, ptr %v1029, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1031, 112
  %v1055 = getelementptr inbounds float, ptr %v1029, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1058 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1060 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1041, <8 x float> %v1053, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1062 = shufflevector <8 x float> %v1041, <8 x float> %v1053, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1064 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1057, <8 x float> %v1061, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1066 = shufflevector <8 x float> %v1057, <8 x float> %v1061, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1069 = shufflevector <8 x float> %v1058, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1070 = shufflevector <8 x float> %v1058, <8 x float> %v1062, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1071 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1072 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1074 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1076 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1077 = shufflevector <8 x float> %v1069, <8 x float> %v1071, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1078 = shufflevector <8 x float> %v1069, <8 x float> %v1071, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1079 = shufflevector <8 x float> %v1070, <8 x float> %v1072, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1080 = shufflevector <8 x float> %v1070, <8 x float> %v1072, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1081 = add i64 %v1031, 0
  %v1082 = mul i64 %v1081, 32
  %v1083 = getelementptr inbounds float, ptr %v1017, i64 %v1082
  store <8 x float> %v1073, ptr %v1083, align 4
  %v1084 = add i64 %v1031, 1
  %v1085 = mul i64 %v1084, 32
  %v1086 = getelementptr inbounds float, ptr %v1017, i64 %v1085
  store <8 x float> %v1074, ptr %v1086, align 4
  %v1087 = add i64 %v1031, 2
  %v1088 = mul i64 %v1087, 32
  %v1089 = getelementptr inbounds float, ptr %v1017, i64 %v1088
  store <8 x float> %v1075, ptr %v1089, align 4
  %v1090 = add i64 %v1031, 3
  %v1091 = mul i64 %v1090, 32
  %v1092 = getelementptr inbounds float, ptr %v1017, i64 %v1091
  store <8 x float> %v1076, ptr %v1092, align 4
  %v1093 = add i64 %v1031, 4
  %v1094 = mul i64 %v1093, 32
  %v1095 = getelementptr inbounds float, ptr %v1017, i64 %v1094
  store <8 x float> %v1077, ptr %v1095, align 4
  %v1096 = add i64 %v1031, 5
  %v1097 = mul i64 %v1096, 32
  %v1098 = getelementptr inbounds float, ptr %v1017, i64 %v1097
  store <8 x float> %v1078, ptr %v1098, align 4
  %v1099 = add i64 %v1031, 6
  %v1100 = mul i64 %v1099, 32
  %v1101 = getelementptr inbounds float, ptr %v1017, i64 %v1100
  store <8 x float> %v1079, ptr %v1101, align 4
  %v1102 = add i64 %v1031, 7
  %v1103 = mul i64 %v1102, 32
  %v1104 = getelementptr inbounds float, ptr %v1017, i64 %v1103
  store <8 x float> %v1080, ptr %v1104, align 4
  %v1105 = add nsw i64 %v1031, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1106 = phi i64 [ 16, %b165 ], [ %v1114, %b167 ]
  %v1107 = icmp slt i64 %v1106, 16
  br i1 %v1107, label %b167, label %b168
b167:
  %v1108 = mul i64 %v1106, 1
  %v1109 = getelementptr inbounds float, ptr %v1029, i64 %v1108
  %v1110 = getelementptr float, ptr %v1109, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1111 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1110, <8 x i1> %v1026, <8 x float> zeroinitializer)
  %v1112 = mul i64 %v1106, 32
  %v1113 = getelementptr inbounds float, ptr %v1017, i64 %v1112
  store <8 x float> %v1111, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1106, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1115 = icmp slt i64 %v1020, 8
  br i1 %v1115, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1116 = phi i64 [ 0, %b169 ], [ %v1124, %b172 ]
  %v1117 = icmp slt i64 %v1116, 16
  br i1 %v1117, label %b172, label %b173
b172:
  %v1118 = mul i64 %v1116, 1
  %v1119 = getelementptr inbounds float, ptr %v1029, i64 %v1118
  %v1120 = getelementptr float, ptr %v1119, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1121 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1120, <8 x i1> %v1026, <8 x float> zeroinitializer)
  %v1122 = mul i64 %v1116, 32
  %v1123 = getelementptr inbounds float, ptr %v1017, i64 %v1122
  store <8 x float> %v1121, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1116, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1125 = add i64 %v1013, 8
  %v1126 = add i64 %v1014, 8
  %v1127 = getelementptr inbounds float, ptr %v991, i64 %v1125
  %v1128 = sub i64 32, %v1126
  %v1129 = icmp slt i64 %v1128, 0
  %v1130 = select i1 %v1129, i64 0, i64 %v1128
  %v1131 = icmp ult i64 %v1130, 8
  %v1132 = select i1 %v1131, i64 %v1130, i64 8
  %v1133 = trunc i64 %v1132 to i32
  %v1134 = insertelement <8 x i32> poison, i32 %v1133, i64 0
  %v1135 = shufflevector <8 x i32> %v1134, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1136 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1135
  %v1137 = mul i64 %v1126, 16
  %v1138 = add i64 0, %v1137
  %v1139 = getelementptr inbounds float, ptr %v16, i64 %v1138
  %v1140 = icmp sge i64 %v1130, 8
  br i1 %v1140, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1141 = phi i64 [ 0, %b174 ], [ %v1215, %b177 ]
  %v1142 = icmp slt i64 %v1141, 16
  br i1 %v1142, label %b177, label %b178
b177:
  %v1143 = add i64 %v1141, 0
  %v1144 = getelementptr inbounds float, ptr %v1139, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = add i64 %v1141, 16
  %v1147 = getelementptr inbounds float, ptr %v1139, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = add i64 %v1141, 32
  %v1150 = getelementptr inbounds float, ptr %v1139, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = add i64 %v1141, 48
  %v1153 = getelementptr inbounds float, ptr %v1139, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = add i64 %v1141, 64
  %v1156 = getelementptr inbounds float, ptr %v1139, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 %v1141, 80
  %v1159 = getelementptr inbounds float, ptr %v1139, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 %v1141, 96
  %v1162 = getelementptr inbounds float, ptr %v1139, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 %v1141, 112
  %v1165 = getelementptr inbounds float, ptr %v1139, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = shufflevector <8 x float> %v1145, <8 x float> %v1157, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1168 = shufflevector <8 x float> %v1145, <8 x float> %v1157, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1169 = shufflevector <8 x float> %v1148, <8 x float> %v1160, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1170 = shufflevector <8 x float> %v1148, <8 x float> %v1160, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1171 = shufflevector <8 x float> %v1151, <8 x float> %v1163, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1172 = shufflevector <8 x float> %v1151, <8 x float> %v1163, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1173 = shufflevector <8 x float> %v1154, <8 x float> %v1166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1174 = shufflevector <8 x float> %v1154, <8 x float> %v1166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1175 = shufflevector <8 x float> %v1167, <8 x float> %v1171, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1176 = shufflevector <8 x float> %v1167, <8 x float> %v1171, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1177 = shufflevector <8 x float> %v1169, <8 x float> %v1173, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1178 = shufflevector <8 x float> %v1169, <8 x float> %v1173, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1179 = shufflevector <8 x float> %v1168, <8 x float> %v1172, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1180 = shufflevector <8 x float> %v1168, <8 x float> %v1172, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1181 = shufflevector <8 x float> %v1170, <8 x float> %v1174, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1182 = shufflevector <8 x float> %v1170, <8 x float> %v1174, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1183 = shufflevector <8 x float> %v1175, <8 x float> %v1177, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1184 = shufflevector <8 x float> %v1175, <8 x float> %v1177, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1185 = shufflevector <8 x float> %v1176, <8 x float> %v1178, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1186 = shufflevector <8 x float> %v1176, <8 x float> %v1178, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1187 = shufflevector <8 x float> %v1179, <8 x float> %v1181, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1188 = shufflevector <8 x float> %v1179, <8 x float> %v1181, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1189 = shufflevector <8 x float> %v1180, <8 x float> %v1182, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1190 = shufflevector <8 x float> %v1180, <8 x float> %v1182, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1191 = add i64 %v1141, 0
  %v1192 = mul i64 %v1191, 32
  %v1193 = getelementptr inbounds float, ptr %v1127, i64 %v1192
  store <8 x float> %v1183, ptr %v1193, align 4
  %v1194 = add i64 %v1141, 1
  %v1195 = mul i64 %v1194, 32
  %v1196 = getelementptr inbounds float, ptr %v1127, i64 %v1195
  store <8 x float> %v1184, ptr %v1196, align 4
  %v1197 = add i64 %v1141, 2
  %v1198 = mul i64 %v1197, 32
  %v1199 = getelementptr inbounds float, ptr %v1127, i64 %v1198
  store <8 x float> %v1185, ptr %v1199, align 4
  %v1200 = add i64 %v1141, 3
  %v1201 = mul i64 %v1200, 32
  %v1202 = getelementptr inbounds float, ptr %v1127, i64 %v1201
  store <8 x float> %v1186, ptr %v1202, align 4
  %v1203 = add i64 %v1141, 4
  %v1204 = mul i64 %v1203, 32
  %v1205 = getelementptr inbounds float, ptr %v1127, i64 %v1204
  store <8 x float> %v1187, ptr %v1205, align 4
  %v1206 = add i64 %v1141, 5
  %v1207 = mul i64 %v1206, 32
  %v1208 = getelementptr inbounds float, ptr %v1127, i64 %v1207
  store <8 x float> %v1188, ptr %v1208, align 4
  %v1209 = add i64 %v1141, 6
  %v1210 = mul i64 %v1209, 32
  %v1211 = getelementptr inbounds float, ptr %v1127, i64 %v1210
  store <8 x float> %v1189, ptr %v1211, align 4
  %v1212 = add i64 %v1141, 7
  %v1213 = mul i64 %v1212, 32
  %v1214 = getelementptr inbounds float, ptr %v1127, i64 %v1213
  store <8 x float> %v1190, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1141, 8
  br label %b176
b178:
  br label %b179
b179:
  %v1216 = phi i64 [ 16, %b178 ], [ %v1224, %b180 ]
  %v1217 = icmp slt i64 %v1216, 16
  br i1 %v1217, label %b180, label %b181
b180:
  %v1218 = mul i64 %v1216, 1
  %v1219 = getelementptr inbounds float, ptr %v1139, i64 %v1218
  %v1220 = getelementptr float, ptr %v1219, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1221 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1220, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1222 = mul i64 %v1216, 32
  %v1223 = getelementptr inbounds float, ptr %v1127, i64 %v1222
  store <8 x float> %v1221, ptr %v1223, align 4
  %v1224 = add nsw i64 %v1216, 1
  br label %b179
b181:
  br label %b175
b175:
  %v1225 = icmp slt i64 %v1130, 8
  br i1 %v1225, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1226 = phi i64 [ 0, %b182 ], [ %v1234, %b185 ]
  %v1227 = icmp slt i64 %v1226, 16
  br i1 %v1227, label %b185, label %b186
b185:
  %v1228 = mul i64 %v1226, 1
  %v1229 = getelementptr inbounds float, ptr %v1139, i64 %v1228
  %v1230 = getelementptr float, ptr %v1229, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1231 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1230, <8 x i1> %v1136, <8 x float> zeroinitializer)
  %v1232 = mul i64 %v1226, 32
  %v1233 = getelementptr inbounds float, ptr %v1127, i64 %v1232
  store <8 x float> %v1231, ptr %v1233, align 4
  %v1234 = add nsw i64 %v1226, 1
  br label %b184
b186:
  br label %b183
b183:
  %v1235 = add i64 %v1013, 16
  %v1236 = add i64 %v1014, 16
  %v1237 = getelementptr inbounds float, ptr %v991, i64 %v1235
  %v1238 = sub i64 32, %v1236
  %v1239 = icmp slt i64 %v1238, 0
  %v1240 = select i1 %v1239, i64 0, i64 %v1238
  %v1241 = icmp ult i64 %v1240, 8
  %v1242 = select i1 %v1241, i64 %v1240, i64 8
  %v1243 = trunc i64 %v1242 to i32
  %v1244 = insertelement <8 x i32> poison, i32 %v1243, i64 0
  %v1245 = shufflevector <8 x i32> %v1244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1246 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1245
  %v1247 = mul i64 %v1236, 16
  %v1248 = add i64 0, %v1247
  %v1249 = getelementptr inbounds float, ptr %v16, i64 %v1248
  %v1250 = icmp sge i64 %v1240, 8
  br i1 %v1250, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1251 = phi i64 [ 0, %b187 ], [ %v1325, %b190 ]
  %v1252 = icmp slt i64 %v1251, 16
  br i1 %v1252, label %b190, label %b191
b190:
  %v1253 = add i64 %v1251, 0
  %v1254 = getelementptr inbounds float, ptr %v1249, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = add i64 %v1251, 16
  %v1257 = getelementptr inbounds float, ptr %v1249, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = add i64 %v1251, 32
  %v1260 = getelementptr inbounds float, ptr %v1249, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = add i64 %v1251, 48
  %v1263 = getelementptr inbounds float, ptr %v1249, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = add i64 %v1251, 64
  %v1266 = getelementptr inbounds float, ptr %v1249, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 %v1251, 80
  %v1269 = getelementptr inbounds float, ptr %v1249, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = add i64 %v1251, 96
  %v1272 = getelementptr inbounds float, ptr %v1249, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = add i64 %v1251, 112
  %v1275 = getelementptr inbounds float, ptr %v1249, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = shufflevector <8 x float> %v1255, <8 x float> %v1267, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1278 = shufflevector <8 x float> %v1255, <8 x float> %v1267, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1279 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1280 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1281 = shufflevector <8 x float> %v1261, <8 x float> %v1273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1282 = shufflevector <8 x float> %v1261, <8 x float> %v1273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1283 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1284 = shufflevector <8 x float> %v1264, <8 x float> %v1276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1285 = shufflevector <8 x float> %v1277, <8 x float> %v1281, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1286 = shufflevector <8 x float> %v1277, <8 x float> %v1281, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1287 = shufflevector <8 x float> %v1279, <8 x float> %v1283, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1288 = shufflevector <8 x float> %v1279, <8 x float> %v1283, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1289 = shufflevector <8 x float> %v1278, <8 x float> %v1282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1290 = shufflevector <8 x float> %v1278, <8 x float> %v1282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1291 = shufflevector <8 x float> %v1280, <8 x float> %v1284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1292 = shufflevector <8 x float> %v1280, <8 x float> %v1284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1293 = shufflevector <8 x float> %v1285, <8 x float> %v1287, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1294 = shufflevector <8 x float> %v1285, <8 x float> %v1287, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1295 = shufflevector <8 x float> %v1286, <8 x float> %v1288, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1296 = shufflevector <8 x float> %v1286, <8 x float> %v1288, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1297 = shufflevector <8 x float> %v1289, <8 x float> %v1291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1298 = shufflevector <8 x float> %v1289, <8 x float> %v1291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1299 = shufflevector <8 x float> %v1290, <8 x float> %v1292, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1300 = shufflevector <8 x float> %v1290, <8 x float> %v1292, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1301 = add i64 %v1251, 0
  %v1302 = mul i64 %v1301, 32
  %v1303 = getelementptr inbounds float, ptr %v1237, i64 %v1302
  store <8 x float> %v1293, ptr %v1303, align 4
  %v1304 = add i64 %v1251, 1
  %v1305 = mul i64 %v1304, 32
  %v1306 = getelementptr inbounds float, ptr %v1237, i64 %v1305
  store <8 x float> %v1294, ptr %v1306, align 4
  %v1307 = add i64 %v1251, 2
  %v1308 = mul i64 %v1307, 32
  %v1309 = getelementptr inbounds float, ptr %v1237, i64 %v1308
  store <8 x float> %v1295, ptr %v1309, align 4
  %v1310 = add i64 %v1251, 3
  %v1311 = mul i64 %v1310, 32
  %v1312 = getelementptr inbounds float, ptr %v1237, i64 %v1311
  store <8 x float> %v1296, ptr %v1312, align 4
  %v1313 = add i64 %v1251, 4
  %v1314 = mul i64 %v1313, 32
  %v1315 = getelementptr inbounds float, ptr %v1237, i64 %v1314
  store <8 x float> %v1297, ptr %v1315, align 4
  %v1316 = add i64 %v1251, 5
  %v1317 = mul i64 %v1316, 32
  %v1318 = getelementptr inbounds float, ptr %v1237, i64 %v1317
  store <8 x float> %v1298, ptr %v1318, align 4
  %v1319 = add i64 %v1251, 6
  %v1320 = mul i64 %v1319, 32
  %v1321 = getelementptr inbounds float, ptr %v1237, i64 %v1320
  store <8 x float> %v1299, ptr %v1321, align 4
  %v1322 = add i64 %v1251, 7
  %v1323 = mul i64 %v1322, 32
  %v1324 = getelementptr inbounds float, ptr %v1237, i64 %v1323
  store <8 x float> %v1300, ptr %v1324, align 4
  %v1325 = add nsw i64 %v1251, 8
  br label %b189
b191:
  br label %b192
b192:
  %v1326 = phi i64 [ 16, %b191 ], [ %v1334, %b193 ]
  %v1327 = icmp slt i64 %v1326, 16
  br i1 %v1327, label %b193, label %b194
b193:
  %v1328 = mul i64 %v1326, 1
  %v1329 = getelementptr inbounds float, ptr %v1249, i64 %v1328
  %v1330 = getelementptr float, ptr %v1329, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1331 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1330, <8 x i1> %v1246, <8 x float> zeroinitializer)
  %v1332 = mul i64 %v1326, 32
  %v1333 = getelementptr inbounds float, ptr %v1237, i64 %v1332
  store <8 x float> %v1331, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1326, 1
  br label %b192
b194:
  br label %b188
b188:
  %v1335 = icmp slt i64 %v1240, 8
  br i1 %v1335, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1336 = phi i64 [ 0, %b195 ], [ %v1344, %b198 ]
  %v1337 = icmp slt i64 %v1336, 16
  br i1 %v1337, label %b198, label %b199
b198:
  %v1338 = mul i64 %v1336, 1
  %v1339 = getelementptr inbounds float, ptr %v1249, i64 %v1338
  %v1340 = getelementptr float, ptr %v1339, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1341 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1340, <8 x i1> %v1246, <8 x float> zeroinitializer)
  %v1342 = mul i64 %v1336, 32
  %v1343 = getelementptr inbounds float, ptr %v1237, i64 %v1342
  store <8 x float> %v1341, ptr %v1343, align 4
  %v1344 = add nsw i64 %v1336, 1
  br label %b197
b199:
  br label %b196
b196:
  %v1345 = add i64 %v1013, 24
  %v1346 = add i64 %v1014, 24
  %v1347 = getelementptr inbounds float, ptr %v991, i64 %v1345
  %v1348 = sub i64 32, %v1346
  %v1349 = icmp slt i64 %v1348, 0
  %v1350 = select i1 %v1349, i64 0, i64 %v1348
  %v1351 = icmp ult i64 %v1350, 8
  %v1352 = select i1 %v1351, i64 %v1350, i64 8
  %v1353 = trunc i64 %v1352 to i32
  %v1354 = insertelement <8 x i32> poison, i32 %v1353, i64 0
  %v1355 = shufflevector <8 x i32> %v1354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1356 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1355
  %v1357 = mul i64 %v1346, 16
  %v1358 = add i64 0, %v1357
  %v1359 = getelementptr inbounds float, ptr %v16, i64 %v1358
  %v1360 = icmp sge i64 %v1350, 8
  br i1 %v1360, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1361 = phi i64 [ 0, %b200 ], [ %v1435, %b203 ]
  %v1362 = icmp slt i64 %v1361, 16
  br i1 %v1362, label %b203, label %b204
b203:
  %v1363 = add i64 %v1361, 0
  %v1364 = getelementptr inbounds float, ptr %v1359, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = add i64 %v1361, 16
  %v1367 = getelementptr inbounds float, ptr %v1359, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = add i64 %v1361, 32
  %v1370 = getelementptr inbounds float, ptr %v1359, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = add i64 %v1361, 48
  %v1373 = getelementptr inbounds float, ptr %v1359, i64 %v1372
  %v1374 = load <8 x float>, ptr %v1373, align 4
  %v1375 = add i64 %v1361, 64
  %v1376 = getelementptr inbounds float, ptr %v1359, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = add i64 %v1361, 80
  %v1379 = getelementptr inbounds float, ptr %v1359, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = add i64 %v1361, 96
  %v1382 = getelementptr inbounds float, ptr %v1359, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = add i64 %v1361, 112
  %v1385 = getelementptr inbounds float, ptr %v1359, i64 %v1384
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = shufflevector <8 x float> %v1365, <8 x float> %v1377, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1388 = shufflevector <8 x float> %v1365, <8 x float> %v1377, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1389 = shufflevector <8 x float> %v1368, <8 x float> %v1380, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1390 = shufflevector <8 x float> %v1368, <8 x float> %v1380, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1391 = shufflevector <8 x float> %v1371, <8 x float> %v1383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1392 = shufflevector <8 x float> %v1371, <8 x float> %v1383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1393 = shufflevector <8 x float> %v1374, <8 x float> %v1386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1394 = shufflevector <8 x float> %v1374, <8 x float> %v1386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1395 = shufflevector <8 x float> %v1387, <8 x float> %v1391, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1396 = shufflevector <8 x float> %v1387, <8 x float> %v1391, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1397 = shufflevector <8 x float> %v1389, <8 x float> %v1393, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1398 = shufflevector <8 x float> %v1389, <8 x float> %v1393, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1399 = shufflevector <8 x float> %v1388, <8 x float> %v1392, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1400 = shufflevector <8 x float> %v1388, <8 x float> %v1392, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1401 = shufflevector <8 x float> %v1390, <8 x float> %v1394, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1402 = shufflevector <8 x float> %v1390, <8 x float> %v1394, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1403 = shufflevector <8 x float> %v1395, <8 x float> %v1397, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1404 = shufflevector <8 x float> %v1395, <8 x float> %v1397, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1405 = shufflevector <8 x float> %v1396, <8 x float> %v1398, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1406 = shufflevector <8 x float> %v1396, <8 x float> %v1398, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1407 = shufflevector <8 x float> %v1399, <8 x float> %v1401, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1408 = shufflevector <8 x float> %v1399, <8 x float> %v1401, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1409 = shufflevector <8 x float> %v1400, <8 x float> %v1402, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1410 = shufflevector <8 x float> %v1400, <8 x float> %v1402, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1411 = add i64 %v1361, 0
  %v1412 = mul i64 %v1411, 32
  %v1413 = getelementptr inbounds float, ptr %v1347, i64 %v1412
  store <8 x float> %v1403, ptr %v1413, align 4
  %v1414 = add i64 %v1361, 1
  %v1415 = mul i64 %v1414, 32
  %v1416 = getelementptr inbounds float, ptr %v1347, i64 %v1415
  store <8 x float> %v1404, ptr %v1416, align 4
  %v1417 = add i64 %v1361, 2
  %v1418 = mul i64 %v1417, 32
  %v1419 = getelementptr inbounds float, ptr %v1347, i64 %v1418
  store <8 x float> %v1405, ptr %v1419, align 4
  %v1420 = add i64 %v1361, 3
  %v1421 = mul i64 %v1420, 32
  %v1422 = getelementptr inbounds float, ptr %v1347, i64 %v1421
  store <8 x float> %v1406, ptr %v1422, align 4
  %v1423 = add i64 %v1361, 4
  %v1424 = mul i64 %v1423, 32
  %v1425 = getelementptr inbounds float, ptr %v1347, i64 %v1424
  store <8 x float> %v1407, ptr %v1425, align 4
  %v1426 = add i64 %v1361, 5
  %v1427 = mul i64 %v1426, 32
  %v1428 = getelementptr inbounds float, ptr %v1347, i64 %v1427
  store <8 x float> %v1408, ptr %v1428, align 4
  %v1429 = add i64 %v1361, 6
  %v1430 = mul i64 %v1429, 32
  %v1431 = getelementptr inbounds float, ptr %v1347, i64 %v1430
  store <8 x float> %v1409, ptr %v1431, align 4
  %v1432 = add i64 %v1361, 7
  %v1433 = mul i64 %v1432, 32
  %v1434 = getelementptr inbounds float, ptr %v1347, i64 %v1433
  store <8 x float> %v1410, ptr %v1434, align 4
  %v1435 = add nsw i64 %v1361, 8
  br label %b202
b204:
  br label %b205
b205:
  %v1436 = phi i64 [ 16, %b204 ], [ %v1444, %b206 ]
  %v1437 = icmp slt i64 %v1436, 16
  br i1 %v1437, label %b206, label %b207
b206:
  %v1438 = mul i64 %v1436, 1
  %v1439 = getelementptr inbounds float, ptr %v1359, i64 %v1438
  %v1440 = getelementptr float, ptr %v1439, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1441 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1440, <8 x i1> %v1356, <8 x float> zeroinitializer)
  %v1442 = mul i64 %v1436, 32
  %v1443 = getelementptr inbounds float, ptr %v1347, i64 %v1442
  store <8 x float> %v1441, ptr %v1443, align 4
  %v1444 = add nsw i64 %v1436, 1
  br label %b205
b207:
  br label %b201
b201:
  %v1445 = icmp slt i64 %v1350, 8
  br i1 %v1445, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1446 = phi i64 [ 0, %b208 ], [ %v1454, %b211 ]
  %v1447 = icmp slt i64 %v1446, 16
  br i1 %v1447, label %b211, label %b212
b211:
  %v1448 = mul i64 %v1446, 1
  %v1449 = getelementptr inbounds float, ptr %v1359, i64 %v1448
  %v1450 = getelementptr float, ptr %v1449, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1451 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1450, <8 x i1> %v1356, <8 x float> zeroinitializer)
  %v1452 = mul i64 %v1446, 32
  %v1453 = getelementptr inbounds float, ptr %v1347, i64 %v1452
  store <8 x float> %v1451, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1446, 1
  br label %b210
b212:
  br label %b209
b209:
  %v1455 = add i64 %v1013, 512
  %v1456 = add nsw i64 %v1011, 1
  br label %b158
b160:
  %v1457 = add i64 1, 0
  %v1458 = sdiv i64 %v1457, 1
  %v1459 = add i64 %v2, 1
  %v1460 = mul i64 %v1458, %v2
  %v1461 = sdiv i64 %v1460, %v3
  %v1462 = mul i64 %v1461, 1
  %v1463 = icmp slt i64 %v1462, 1
  %v1464 = select i1 %v1463, i64 %v1462, i64 1
  %v1465 = mul i64 %v1458, %v1459
  %v1466 = sdiv i64 %v1465, %v3
  %v1467 = mul i64 %v1466, 1
  %v1468 = icmp slt i64 %v1467, 1
  %v1469 = select i1 %v1468, i64 %v1467, i64 1
  %v1470 = icmp slt i64 %v1469, 1
  %v1471 = select i1 %v1470, i64 %v1469, i64 1
  br label %b213
b213:
  %v1472 = phi i64 [ %v1464, %b160 ], [ %v1697, %b238 ]
  %v1473 = icmp slt i64 %v1472, %v1471
  br i1 %v1473, label %b214, label %b215
b214:
  %v1474 = mul i64 %v1472, 256
  %v1475 = mul i64 %v1472, 16
  %v1476 = add i64 %v1474, 0
  %v1477 = add i64 %v1475, 0
  %v1478 = getelementptr inbounds float, ptr %v992, i64 %v1476
  %v1479 = sub i64 16, %v1477
  %v1480 = icmp slt i64 %v1479, 0
  %v1481 = select i1 %v1480, i64 0, i64 %v1479
  %v1482 = icmp ult i64 %v1481, 8
  %v1483 = select i1 %v1482, i64 %v1481, i64 8
  %v1484 = trunc i64 %v1483 to i32
  %v1485 = insertelement <8 x i32> poison, i32 %v1484, i64 0
  %v1486 = shufflevector <8 x i32> %v1485, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1487 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1486
  %v1488 = mul i64 %v1477, 16
  %v1489 = add i64 0, %v1488
  %v1490 = getelementptr inbounds float, ptr %v20, i64 %v1489
  %v1491 = icmp sge i64 %v1481, 8
  br i1 %v1491, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1492 = phi i64 [ 0, %b216 ], [ %v1566, %b219 ]
  %v1493 = icmp slt i64 %v1492, 16
  br i1 %v1493, label %b219, label %b220
b219:
  %v1494 = add i64 %v1492, 0
  %v1495 = getelementptr inbounds float, ptr %v1490, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = add i64 %v1492, 16
  %v1498 = getelementptr inbounds float, ptr %v1490, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = add i64 %v1492, 32
  %v1501 = getelementptr inbounds float, ptr %v1490, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = add i64 %v1492, 48
  %v1504 = getelementptr inbounds float, ptr %v1490, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = add i64 %v1492, 64
  %v1507 = getelementptr inbounds float, ptr %v1490, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = add i64 %v1492, 80
  %v1510 = getelementptr inbounds float, ptr %v1490, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = add i64 %v1492, 96
  %v1513 = getelementptr inbounds float, ptr %v1490, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = add i64 %v1492, 112
  %v1516 = getelementptr inbounds float, ptr %v1490, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = shufflevector <8 x float> %v1496, <8 x float> %v1508, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1519 = shufflevector <8 x float> %v1496, <8 x float> %v1508, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1520 = shufflevector <8 x float> %v1499, <8 x float> %v1511, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1521 = shufflevector <8 x float> %v1499, <8 x float> %v1511, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1522 = shufflevector <8 x float> %v1502, <8 x float> %v1514, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1523 = shufflevector <8 x float> %v1502, <8 x float> %v1514, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1524 = shufflevector <8 x float> %v1505, <8 x float> %v1517, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1525 = shufflevector <8 x float> %v1505, <8 x float> %v1517, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1526 = shufflevector <8 x float> %v1518, <8 x float> %v1522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1527 = shufflevector <8 x float> %v1518, <8 x float> %v1522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1528 = shufflevector <8 x float> %v1520, <8 x float> %v1524, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1529 = shufflevector <8 x float> %v1520, <8 x float> %v1524, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1530 = shufflevector <8 x float> %v1519, <8 x float> %v1523, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1531 = shufflevector <8 x float> %v1519, <8 x float> %v1523, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1532 = shufflevector <8 x float> %v1521, <8 x float> %v1525, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1533 = shufflevector <8 x float> %v1521, <8 x float> %v1525, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1534 = shufflevector <8 x float> %v1526, <8 x float> %v1528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1535 = shufflevector <8 x float> %v1526, <8 x float> %v1528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1536 = shufflevector <8 x float> %v1527, <8 x float> %v1529, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1537 = shufflevector <8 x float> %v1527, <8 x float> %v1529, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1538 = shufflevector <8 x float> %v1530, <8 x float> %v1532, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1539 = shufflevector <8 x float> %v1530, <8 x float> %v1532, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1540 = shufflevector <8 x float> %v1531, <8 x float> %v1533, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1541 = shufflevector <8 x float> %v1531, <8 x float> %v1533, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1542 = add i64 %v1492, 0
  %v1543 = mul i64 %v1542, 16
  %v1544 = getelementptr inbounds float, ptr %v1478, i64 %v1543
  store <8 x float> %v1534, ptr %v1544, align 4
  %v1545 = add i64 %v1492, 1
  %v1546 = mul i64 %v1545, 16
  %v1547 = getelementptr inbounds float, ptr %v1478, i64 %v1546
  store <8 x float> %v1535, ptr %v1547, align 4
  %v1548 = add i64 %v1492, 2
  %v1549 = mul i64 %v1548, 16
  %v1550 = getelementptr inbounds float, ptr %v1478, i64 %v1549
  store <8 x float> %v1536, ptr %v1550, align 4
  %v1551 = add i64 %v1492, 3
  %v1552 = mul i64 %v1551, 16
  %v1553 = getelementptr inbounds float, ptr %v1478, i64 %v1552
  store <8 x float> %v1537, ptr %v1553, align 4
  %v1554 = add i64 %v1492, 4
  %v1555 = mul i64 %v1554, 16
  %v1556 = getelementptr inbounds float, ptr %v1478, i64 %v1555
  store <8 x float> %v1538, ptr %v1556, align 4
  %v1557 = add i64 %v1492, 5
  %v1558 = mul i64 %v1557, 16
  %v1559 = getelementptr inbounds float, ptr %v1478, i64 %v1558
  store <8 x float> %v1539, ptr %v1559, align 4
  %v1560 = add i64 %v1492, 6
  %v1561 = mul i64 %v1560, 16
  %v1562 = getelementptr inbounds float, ptr %v1478, i64 %v1561
  store <8 x float> %v1540, ptr %v1562, align 4
  %v1563 = add i64 %v1492, 7
  %v1564 = mul i64 %v1563, 16
  %v1565 = getelementptr inbounds float, ptr %v1478, i64 %v1564
  store <8 x float> %v1541, ptr %v1565, align 4
  %v1566 = add nsw i64 %v1492, 8
  br label %b218
b220:
  br label %b221
b221:
  %v1567 = phi i64 [ 16, %b220 ], [ %v1575, %b222 ]
  %v1568 = icmp slt i64 %v1567, 16
  br i1 %v1568, label %b222, label %b223
b222:
  %v1569 = mul i64 %v1567, 1
  %v1570 = getelementptr inbounds float, ptr %v1490, i64 %v1569
  %v1571 = getelementptr float, ptr %v1570, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1572 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1571, <8 x i1> %v1487, <8 x float> zeroinitializer)
  %v1573 = mul i64 %v1567, 16
  %v1574 = getelementptr inbounds float, ptr %v1478, i64 %v1573
  store <8 x float> %v1572, ptr %v1574, align 4
  %v1575 = add nsw i64 %v1567, 1
  br label %b221
b223:
  br label %b217
b217:
  %v1576 = icmp slt i64 %v1481, 8
  br i1 %v1576, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1577 = phi i64 [ 0, %b224 ], [ %v1585, %b227 ]
  %v1578 = icmp slt i64 %v1577, 16
  br i1 %v1578, label %b227, label %b228
b227:
  %v1579 = mul i64 %v1577, 1
  %v1580 = getelementptr inbounds float, ptr %v1490, i64 %v1579
  %v1581 = getelementptr float, ptr %v1580, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1582 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1581, <8 x i1> %v1487, <8 x float> zeroinitializer)
  %v1583 = mul i64 %v1577, 16
  %v1584 = getelementptr inbounds float, ptr %v1478, i64 %v1583
  store <8 x float> %v1582, ptr %v1584, align 4
  %v1585 = add nsw i64 %v1577, 1
  br label %b226
b228:
  br label %b225
b225:
  %v1586 = add i64 %v1474, 8
  %v1587 = add i64 %v1475, 8
  %v1588 = getelementptr inbounds float, ptr %v992, i64 %v1586
  %v1589 = sub i64 16, %v1587
  %v1590 = icmp slt i64 %v1589, 0
  %v1591 = select i1 %v1590, i64 0, i64 %v1589
  %v1592 = icmp ult i64 %v1591, 8
  %v1593 = select i1 %v1592, i64 %v1591, i64 8
  %v1594 = trunc i64 %v1593 to i32
  %v1595 = insertelement <8 x i32> poison, i32 %v1594, i64 0
  %v1596 = shufflevector <8 x i32> %v1595, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1597 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1596
  %v1598 = mul i64 %v1587, 16
  %v1599 = add i64 0, %v1598
  %v1600 = getelementptr inbounds float, ptr %v20, i64 %v1599
  %v1601 = icmp sge i64 %v1591, 8
  br i1 %v1601, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1602 = phi i64 [ 0, %b229 ], [ %v1676, %b232 ]
  %v1603 = icmp slt i64 %v1602, 16
  br i1 %v1603, label %b232, label %b233
b232:
  %v1604 = add i64 %v1602, 0
  %v1605 = getelementptr inbounds float, ptr %v1600, i64 %v1604
  %v1606 = load <8 x float>, ptr %v1605, align 4
  %v1607 = add i64 %v1602, 16
  %v1608 = getelementptr inbounds float, ptr %v1600, i64 %v1607
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = add i64 %v1602, 32
  %v1611 = getelementptr inbounds float, ptr %v1600, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = add i64 %v1602, 48
  %v1614 = getelementptr inbounds float, ptr %v1600, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = add i64 %v1602, 64
  %v1617 = getelementptr inbounds float, ptr %v1600, i64 %v1616
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = add i64 %v1602, 80
  %v1620 = getelementptr inbounds float, ptr %v1600, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = add i64 %v1602, 96
  %v1623 = getelementptr inbounds float, ptr %v1600, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 %v1602, 112
  %v1626 = getelementptr inbounds float, ptr %v1600, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = shufflevector <8 x float> %v1606, <8 x float> %v1618, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1629 = shufflevector <8 x float> %v1606, <8 x float> %v1618, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1630 = shufflevector <8 x float> %v1609, <8 x float> %v1621, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1631 = shufflevector <8 x float> %v1609, <8 x float> %v1621, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1632 = shufflevector <8 x float> %v1612, <8 x float> %v1624, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1633 = shufflevector <8 x float> %v1612, <8 x float> %v1624, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1634 = shufflevector <8 x float> %v1615, <8 x float> %v1627, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1635 = shufflevector <8 x float> %v1615, <8 x float> %v1627, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1636 = shufflevector <8 x float> %v1628, <8 x float> %v1632, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1637 = shufflevector <8 x float> %v1628, <8 x float> %v1632, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1638 = shufflevector <8 x float> %v1630, <8 x float> %v1634, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1639 = shufflevector <8 x float> %v1630, <8 x float> %v1634, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1640 = shufflevector <8 x float> %v1629, <8 x float> %v1633, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1641 = shufflevector <8 x float> %v1629, <8 x float> %v1633, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1642 = shufflevector <8 x float> %v1631, <8 x float> %v1635, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1643 = shufflevector <8 x float> %v1631, <8 x float> %v1635, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1644 = shufflevector <8 x float> %v1636, <8 x float> %v1638, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1645 = shufflevector <8 x float> %v1636, <8 x float> %v1638, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1646 = shufflevector <8 x float> %v1637, <8 x float> %v1639, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1647 = shufflevector <8 x float> %v1637, <8 x float> %v1639, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1648 = shufflevector <8 x float> %v1640, <8 x float> %v1642, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1649 = shufflevector <8 x float> %v1640, <8 x float> %v1642, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1650 = shufflevector <8 x float> %v1641, <8 x float> %v1643, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1651 = shufflevector <8 x float> %v1641, <8 x float> %v1643, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1652 = add i64 %v1602, 0
  %v1653 = mul i64 %v1652, 16
  %v1654 = getelementptr inbounds float, ptr %v1588, i64 %v1653
  store <8 x float> %v1644, ptr %v1654, align 4
  %v1655 = add i64 %v1602, 1
  %v1656 = mul i64 %v1655, 16
  %v1657 = getelementptr inbounds float, ptr %v1588, i64 %v1656
  store <8 x float> %v1645, ptr %v1657, align 4
  %v1658 = add i64 %v1602, 2
  %v1659 = mul i64 %v1658, 16
  %v1660 = getelementptr inbounds float, ptr %v1588, i64 %v1659
  store <8 x float> %v1646, ptr %v1660, align 4
  %v1661 = add i64 %v1602, 3
  %v1662 = mul i64 %v1661, 16
  %v1663 = getelementptr inbounds float, ptr %v1588, i64 %v1662
  store <8 x float> %v1647, ptr %v1663, align 4
  %v1664 = add i64 %v1602, 4
  %v1665 = mul i64 %v1664, 16
  %v1666 = getelementptr inbounds float, ptr %v1588, i64 %v1665
  store <8 x float> %v1648, ptr %v1666, align 4
  %v1667 = add i64 %v1602, 5
  %v1668 = mul i64 %v1667, 16
  %v1669 = getelementptr inbounds float, ptr %v1588, i64 %v1668
  store <8 x float> %v1649, ptr %v1669, align 4
  %v1670 = add i64 %v1602, 6
  %v1671 = mul i64 %v1670, 16
  %v1672 = getelementptr inbounds float, ptr %v1588, i64 %v1671
  store <8 x float> %v1650, ptr %v1672, align 4
  %v1673 = add i64 %v1602, 7
  %v1674 = mul i64 %v1673, 16
  %v1675 = getelementptr inbounds float, ptr %v1588, i64 %v1674
  store <8 x float> %v1651, ptr %v1675, align 4
  %v1676 = add nsw i64 %v1602, 8
  br label %b231
b233:
  br label %b234
b234:
  %v1677 = phi i64 [ 16, %b233 ], [ %v1685, %b235 ]
  %v1678 = icmp slt i64 %v1677, 16
  br i1 %v1678, label %b235, label %b236
b235:
  %v1679 = mul i64 %v1677, 1
  %v1680 = getelementptr inbounds float, ptr %v1600, i64 %v1679
  %v1681 = getelementptr float, ptr %v1680, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1682 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1681, <8 x i1> %v1597, <8 x float> zeroinitializer)
  %v1683 = mul i64 %v1677, 16
  %v1684 = getelementptr inbounds float, ptr %v1588, i64 %v1683
  store <8 x float> %v1682, ptr %v1684, align 4
  %v1685 = add nsw i64 %v1677, 1
  br label %b234
b236:
  br label %b230
b230:
  %v1686 = icmp slt i64 %v1591, 8
  br i1 %v1686, label %b237, label %b238
b237:
  br label %b239
b239:
  %v1687 = phi i64 [ 0, %b237 ], [ %v1695, %b240 ]
  %v1688 = icmp slt i64 %v1687, 16
  br i1 %v1688, label %b240, label %b241
b240:
  %v1689 = mul i64 %v1687, 1
  %v1690 = getelementptr inbounds float, ptr %v1600, i64 %v1689
  %v1691 = getelementptr float, ptr %v1690, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1692 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1691, <8 x i1> %v1597, <8 x float> zeroinitializer)
  %v1693 = mul i64 %v1687, 16
  %v1694 = getelementptr inbounds float, ptr %v1588, i64 %v1693
  store <8 x float> %v1692, ptr %v1694, align 4
  %v1695 = add nsw i64 %v1687, 1
  br label %b239
b241:
  br label %b238
b238:
  %v1696 = add i64 %v1474, 256
  %v1697 = add nsw i64 %v1472, 1
  br label %b213
b215:
  br label %b157
b157:
  %v1698 = icmp sgt i64 %v3, 1
  br i1 %v1698, label %b242, label %b243
b242:
  %v1699 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1700 = atomicrmw add ptr %v1699, i64 1 acq_rel
  %v1701 = load i64, ptr %v139, align 8
  %v1702 = add i64 %v1701, 1
  store i64 %v1702, ptr %v139, align 8
  %v1703 = mul i64 %v3, %v1702
  br label %b244
b244:
  %v1704 = load atomic i64, ptr %v1699 acquire, align 8
  %v1705 = icmp slt i64 %v1704, %v1703
  br i1 %v1705, label %b245, label %b246
b245:
  %v1706 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1707 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1708 = load i64, ptr %v1707, align 8
  br label %b247
b247:
  %v1709 = phi i64 [ 0, %b243 ], [ %v2447, %b325 ]
  %v1710 = icmp slt i64 %v1709, %v5
  br i1 %v1710, label %b248, label %b249
b248:
  %v1711 = add i64 %v1709, %v1708
  %v1712 = icmp slt i64 %v1711, %v5
  %v1713 = select i1 %v1712, i64 %v1711, i64 %v5
  %v1714 = sub i64 %v1713, %v1709
  %v1715 = mul i64 %v1714, %v7
  %v1717 = add i64 %v1715, 0
  %v1718 = sdiv i64 %v1717, 1
  %v1719 = add i64 %v2, 1
  %v1720 = mul i64 %v1718, %v2
  %v1721 = sdiv i64 %v1720, %v3
  %v1722 = mul i64 %v1721, 1
  %v1723 = icmp slt i64 %v1722, %v1715
  %v1724 = select i1 %v1723, i64 %v1722, i64 %v1715
  %v1725 = mul i64 %v1718, %v1719
  %v1726 = sdiv i64 %v1725, %v3
  %v1727 = mul i64 %v1726, 1
  %v1728 = icmp slt i64 %v1727, %v1715
  %v1729 = select i1 %v1728, i64 %v1727, i64 %v1715
  %v1730 = mul i64 %v1709, %v7
  %v1731 = add i64 %v1724, %v1730
  %v1732 = add i64 %v1729, %v1730
  br label %b250
b250:
  %v1733 = phi i64 [ %v1731, %b248 ], [ %v1792, %b255 ]
  %v1734 = icmp slt i64 %v1733, %v1732
  br i1 %v1734, label %b251, label %b252
b251:
  %v1735 = add i64 %v1733, 96
  %v1736 = icmp slt i64 %v1735, %v1732
  %v1737 = select i1 %v1736, i64 %v1735, i64 %v1732
  br label %b253
b253:
  %v1738 = phi i64 [ 0, %b251 ], [ %v1791, %b258 ]
  %v1739 = icmp slt i64 %v1738, 2
  br i1 %v1739, label %b254, label %b255
b254:
  %v1740 = sub i64 %v1737, %v1733
  %v1741 = sub i64 2, 1
  %v1742 = add i64 %v1740, %v1741
  %v1743 = sdiv i64 %v1742, 2
  br label %b256
b256:
  %v1744 = phi i64 [ 0, %b254 ], [ %v1790, %b263 ]
  %v1745 = icmp slt i64 %v1744, %v1743
  br i1 %v1745, label %b257, label %b258
b257:
  %v1746 = mul i64 %v1740, %v1744
  %v1747 = sdiv i64 %v1746, %v1743
  %v1748 = add i64 %v1733, %v1747
  %v1749 = add i64 %v1744, 1
  %v1750 = mul i64 %v1740, %v1749
  %v1751 = sdiv i64 %v1750, %v1743
  %v1752 = add i64 %v1733, %v1751
  %v1753 = mul i64 %v1738, 256
  %v1754 = getelementptr inbounds float, ptr %v293, i64 %v1753
  %v1755 = sub i64 %v1752, %v1748
  %v1756 = mul i64 %v1748, 8
  %v1757 = getelementptr inbounds float, ptr %v10, i64 %v1756
  %v1758 = getelementptr inbounds float, ptr %v1757, i64 0
  %v1759 = icmp eq i64 %v1738, 1
  %v1760 = select i1 %v1759, ptr @table_tile_2x2of4_0, ptr @table_tile_2x4of4_0
  %v1761 = sub i64 %v1755, 1
  %v1762 = getelementptr inbounds ptr, ptr %v1760, i64 %v1761
  %v1763 = load ptr, ptr %v1762, align 4
  %v1764 = icmp sgt i64 %v1755, 0
  br i1 %v1764, label %b259, label %b260
b259:
  call void %v1763(ptr %v1758, i64 8, ptr %v1754, i64 8, ptr %v1716)
  br label %b260
b260:
  %v1765 = icmp eq i64 %v1738, 1
  %v1766 = select i1 %v1765, i64 128, i64 256
  %v1767 = add i64 %v1753, %v1766
  br label %b261
b261:
  %v1768 = phi i64 [ %v1748, %b260 ], [ %v1789, %b266 ]
  %v1769 = icmp slt i64 %v1768, %v1752
  br i1 %v1769, label %b262, label %b263
b262:
  %v1770 = sub i64 %v1768, %v1748
  %v1771 = mul i64 %v1770, 32
  %v1772 = getelementptr inbounds float, ptr %v1716, i64 %v1771
  %v1773 = mul i64 %v1768, 48
  %v1774 = getelementptr inbounds float, ptr %v66, i64 %v1773
  %v1775 = icmp eq i64 %v1738, 1
  %v1776 = select i1 %v1775, i64 2, i64 4
  br label %b264
b264:
  %v1777 = phi i64 [ 0, %b262 ], [ %v1788, %b265 ]
  %v1778 = icmp slt i64 %v1777, %v1776
  br i1 %v1778, label %b265, label %b266
b265:
  %v1779 = mul i64 %v1738, 4
  %v1780 = add i64 %v1779, %v1777
  %v1781 = mul i64 %v1780, 8
  %v1782 = add i64 0, %v1777
  %v1783 = mul i64 %v1782, 8
  %v1784 = getelementptr inbounds float, ptr %v1772, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = add i64 0, %v1781
  %v1787 = getelementptr inbounds float, ptr %v1774, i64 %v1786
  store <8 x float> %v1785, ptr %v1787, align 4
  %v1788 = add nsw i64 %v1777, 1
  br label %b264
b266:
  %v1789 = add nsw i64 %v1768, 1
  br label %b261
b263:
  %v1790 = add nsw i64 %v1744, 1
  br label %b256
b258:
  %v1791 = add nsw i64 %v1738, 1
  br label %b253
b255:
  %v1792 = add nsw i64 %v1733, 96
  br label %b250
b252:
  %v1793 = icmp sgt i64 %v3, 1
  br i1 %v1793, label %b267, label %b268
b267:
  %v1794 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1795 = atomicrmw add ptr %v1794, i64 1 acq_rel
  %v1796 = load i64, ptr %v139, align 8
  %v1797 = add i64 %v1796, 1
  store i64 %v1797, ptr %v139, align 8
  %v1798 = mul i64 %v3, %v1797
  br label %b269
b269:
  %v1799 = load atomic i64, ptr %v1794 acquire, align 8
  %v1800 = icmp slt i64 %v1799, %v1798
  br i1 %v1800, label %b270, label %b271
b270:
  %v1801 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
  br label %b272
b272:
  %v1802 = phi i64 [ %v1709, %b268 ], [ %v2437, %b320 ]
  %v1803 = icmp slt i64 %v1802, %v1713
  br i1 %v1803, label %b273, label %b274
b273:
  %v1805 = add i64 %v7, 0
  %v1806 = sdiv i64 %v1805, 1
  %v1807 = add i64 %v2, 1
  %v1808 = mul i64 %v1806, %v2
  %v1809 = sdiv i64 %v1808, %v3
  %v1810 = mul i64 %v1809, 1
  %v1811 = icmp slt i64 %v1810, %v7
  %v1812 = select i1 %v1811, i64 %v1810, i64 %v7
  %v1813 = mul i64 %v1806, %v1807
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v7
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v7
  br label %b275
b275:
  %v1818 = phi i64 [ %v1812, %b273 ], [ %v1879, %b280 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b276, label %b277
b276:
  %v1820 = add i64 %v1818, 96
  %v1821 = icmp slt i64 %v1820, %v1817
  %v1822 = select i1 %v1821, i64 %v1820, i64 %v1817
  br label %b278
b278:
  %v1823 = phi i64 [ 0, %b276 ], [ %v1878, %b283 ]
  %v1824 = icmp slt i64 %v1823, 1
  br i1 %v1824, label %b279, label %b280
b279:
  %v1825 = sub i64 %v1822, %v1818
  %v1826 = sub i64 2, 1
  %v1827 = add i64 %v1825, %v1826
  %v1828 = sdiv i64 %v1827, 2
  br label %b281
b281:
  %v1829 = phi i64 [ 0, %b279 ], [ %v1877, %b288 ]
  %v1830 = icmp slt i64 %v1829, %v1828
  br i1 %v1830, label %b282, label %b283
b282:
  %v1831 = mul i64 %v1825, %v1829
  %v1832 = sdiv i64 %v1831, %v1828
  %v1833 = add i64 %v1818, %v1832
  %v1834 = add i64 %v1829, 1
  %v1835 = mul i64 %v1825, %v1834
  %v1836 = sdiv i64 %v1835, %v1828
  %v1837 = add i64 %v1818, %v1836
  %v1838 = mul i64 %v1823, 512
  %v1839 = getelementptr inbounds float, ptr %v991, i64 %v1838
  %v1840 = sub i64 %v1837, %v1833
  %v1841 = add i64 %v1802, 0
  %v1842 = and i64 %v1841, %v108
  %v1843 = mul i64 %v1842, %v7
  %v1844 = add i64 %v1843, %v1833
  %v1845 = mul i64 %v1844, 16
  %v1846 = getelementptr inbounds float, ptr %v32, i64 %v1845
  %v1847 = getelementptr inbounds float, ptr %v1846, i64 0
  %v1848 = sub i64 %v1840, 1
  %v1849 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1848
  %v1850 = load ptr, ptr %v1849, align 4
  %v1851 = icmp sgt i64 %v1840, 0
  br i1 %v1851, label %b284, label %b285
b284:
  call void %v1850(ptr %v1847, i64 16, ptr %v1839, i64 16, ptr %v1804)
  br label %b285
b285:
  %v1852 = add i64 %v1838, 512
  br label %b286
b286:
  %v1853 = phi i64 [ %v1833, %b285 ], [ %v1876, %b291 ]
  %v1854 = icmp slt i64 %v1853, %v1837
  br i1 %v1854, label %b287, label %b288
b287:
  %v1855 = sub i64 %v1853, %v1833
  %v1856 = mul i64 %v1855, 32
  %v1857 = getelementptr inbounds float, ptr %v1804, i64 %v1856
  %v1858 = add i64 %v1802, 0
  %v1859 = and i64 %v1858, %v120
  %v1860 = mul i64 %v1859, %v7
  %v1861 = add i64 %v1860, %v1853
  %v1862 = mul i64 %v1861, 32
  %v1863 = getelementptr inbounds float, ptr %v68, i64 %v1862
  br label %b289
b289:
  %v1864 = phi i64 [ 0, %b287 ], [ %v1875, %b290 ]
  %v1865 = icmp slt i64 %v1864, 4
  br i1 %v1865, label %b290, label %b291
b290:
  %v1866 = mul i64 %v1823, 4
  %v1867 = add i64 %v1866, %v1864
  %v1868 = mul i64 %v1867, 8
  %v1869 = add i64 0, %v1864
  %v1870 = mul i64 %v1869, 8
  %v1871 = getelementptr inbounds float, ptr %v1857, i64 %v1870
  %v1872 = load <8 x float>, ptr %v1871, align 4
  %v1873 = add i64 0, %v1868
  %v1874 = getelementptr inbounds float, ptr %v1863, i64 %v1873
  store <8 x float> %v1872, ptr %v1874, align 4
  %v1875 = add nsw i64 %v1864, 1
  br label %b289
b291:
  %v1876 = add nsw i64 %v1853, 1
  br label %b286
b288:
  %v1877 = add nsw i64 %v1829, 1
  br label %b281
b283:
  %v1878 = add nsw i64 %v1823, 1
  br label %b278
b280:
  %v1879 = add nsw i64 %v1818, 96
  br label %b275
b277:
  %v1881 = add i64 %v7, 0
  %v1882 = sdiv i64 %v1881, 1
  %v1883 = add i64 %v2, 1
  %v1884 = mul i64 %v1882, %v2
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 1
  %v1887 = icmp slt i64 %v1886, %v7
  %v1888 = select i1 %v1887, i64 %v1886, i64 %v7
  %v1889 = mul i64 %v1882, %v1883
  %v1890 = sdiv i64 %v1889, %v3
  %v1891 = mul i64 %v1890, 1
  %v1892 = icmp slt i64 %v1891, %v7
  %v1893 = select i1 %v1892, i64 %v1891, i64 %v7
  br label %b292
b292:
  %v1894 = phi i64 [ %v1888, %b277 ], [ %v1998, %b297 ]
  %v1895 = icmp slt i64 %v1894, %v1893
  br i1 %v1895, label %b293, label %b294
b293:
  %v1896 = add i64 %v1894, 96
  %v1897 = icmp slt i64 %v1896, %v1893
  %v1898 = select i1 %v1897, i64 %v1896, i64 %v1893
  br label %b295
b295:
  %v1899 = phi i64 [ 0, %b293 ], [ %v1997, %b300 ]
  %v1900 = icmp slt i64 %v1899, 1
  br i1 %v1900, label %b296, label %b297
b296:
  %v1901 = sub i64 %v1898, %v1894
  %v1902 = sub i64 6, 1
  %v1903 = add i64 %v1901, %v1902
  %v1904 = sdiv i64 %v1903, 6
  br label %b298
b298:
  %v1905 = phi i64 [ 0, %b296 ], [ %v1996, %b305 ]
  %v1906 = icmp slt i64 %v1905, %v1904
  br i1 %v1906, label %b299, label %b300
b299:
  %v1907 = mul i64 %v1901, %v1905
  %v1908 = sdiv i64 %v1907, %v1904
  %v1909 = add i64 %v1894, %v1908
  %v1910 = add i64 %v1905, 1
  %v1911 = mul i64 %v1901, %v1910
  %v1912 = sdiv i64 %v1911, %v1904
  %v1913 = add i64 %v1894, %v1912
  %v1914 = mul i64 %v1899, 256
  %v1915 = getelementptr inbounds float, ptr %v992, i64 %v1914
  %v1916 = sub i64 %v1913, %v1909
  %v1917 = add i64 %v1802, 0
  %v1918 = and i64 %v1917, %v108
  %v1919 = mul i64 %v1918, %v7
  %v1920 = add i64 %v1919, %v1909
  %v1921 = mul i64 %v1920, 16
  %v1922 = getelementptr inbounds float, ptr %v32, i64 %v1921
  %v1923 = getelementptr inbounds float, ptr %v1922, i64 0
  %v1924 = sub i64 %v1916, 1
  %v1925 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1924
  %v1926 = load ptr, ptr %v1925, align 4
  %v1927 = icmp sgt i64 %v1916, 0
  br i1 %v1927, label %b301, label %b302
b301:
  call void %v1926(ptr %v1923, i64 16, ptr %v1915, i64 16, ptr %v1880)
  br label %b302
b302:
  %v1928 = add i64 %v1914, 256
  br label %b303
b303:
  %v1929 = phi i64 [ %v1909, %b302 ], [ %v1995, %b308 ]
  %v1930 = icmp slt i64 %v1929, %v1913
  br i1 %v1930, label %b304, label %b305
b304:
  %v1931 = sub i64 %v1929, %v1909
  %v1932 = mul i64 %v1931, 16
  %v1933 = getelementptr inbounds float, ptr %v1880, i64 %v1932
  %v1934 = add i64 %v1802, 0
  %v1935 = and i64 %v1934, %v118
  %v1936 = mul i64 %v1935, %v7
  %v1937 = add i64 %v1936, %v1929
  %v1938 = mul i64 %v1937, 48
  %v1939 = getelementptr inbounds float, ptr %v66, i64 %v1938
  %v1940 = add i64 %v1802, 0
  %v1941 = and i64 %v1940, %v122
  %v1942 = mul i64 %v1941, %v7
  %v1943 = add i64 %v1942, %v1929
  %v1944 = mul i64 %v1943, 16
  %v1945 = getelementptr inbounds float, ptr %v70, i64 %v1944
  br label %b306
b306:
  %v1946 = phi i64 [ 0, %b304 ], [ %v1994, %b307 ]
  %v1947 = icmp slt i64 %v1946, 2
  br i1 %v1947, label %b307, label %b308
b307:
  %v1948 = mul i64 %v1899, 2
  %v1949 = add i64 %v1948, %v1946
  %v1950 = mul i64 %v1949, 8
  %v1951 = add i64 0, %v1946
  %v1952 = mul i64 %v1951, 8
  %v1953 = getelementptr inbounds float, ptr %v1933, i64 %v1952
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = add i64 0, %v1950
  %v1956 = getelementptr inbounds float, ptr %v22, i64 %v1955
  %v1957 = load <8 x float>, ptr %v1956, align 4
  %v1958 = add i64 32, %v1950
  %v1959 = getelementptr inbounds float, ptr %v1939, i64 %v1958
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = fadd <8 x float> %v1960, %v1954
  %v1962 = fadd <8 x float> %v1957, %v1961
  %v1963 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1962)
  %v1964 = fneg <8 x float> %v1963
  %v1965 = fcmp olt <8 x float> %v1964, splat (float 0xC05A400000000000)
  %v1966 = select <8 x i1> %v1965, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1964
  %v1967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1966, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1968 = fsub <8 x float> %v1967, splat (float 0x4168000000000000)
  %v1969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1968, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1966)
  %v1970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1968, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1969)
  %v1971 = bitcast <8 x float> %v1967 to <8 x i32>
  %v1972 = fmul <8 x float> %v1970, %v1970
  %v1973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1970, <8 x float> splat (float 0x3F81227F40000000))
  %v1974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1973, <8 x float> %v1970, <8 x float> splat (float 0x3FA5556740000000))
  %v1975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1974, <8 x float> %v1970, <8 x float> splat (float 0x3FC5554B00000000))
  %v1976 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1975, <8 x float> %v1970, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1972, <8 x float> %v1976, <8 x float> %v1970)
  %v1978 = sub <8 x i32> %v1971, splat (i32 1262485250)
  %v1979 = lshr <8 x i32> %v1978, splat (i32 1)
  %v1980 = sub <8 x i32> %v1978, %v1979
  %v1981 = shl <8 x i32> %v1979, splat (i32 23)
  %v1982 = bitcast <8 x i32> %v1981 to <8 x float>
  %v1983 = shl <8 x i32> %v1980, splat (i32 23)
  %v1984 = bitcast <8 x i32> %v1983 to <8 x float>
  %v1985 = fadd <8 x float> %v1977, splat (float 0x3FF0000000000000)
  %v1986 = fmul <8 x float> %v1985, %v1982
  %v1987 = fmul <8 x float> %v1986, %v1984
  %v1988 = fcmp olt <8 x float> %v1962, splat (float 0x0000000000000000)
  %v1989 = select <8 x i1> %v1988, <8 x float> %v1987, <8 x float> splat (float 0x3FF0000000000000)
  %v1990 = fadd <8 x float> %v1987, splat (float 0x3FF0000000000000)
  %v1991 = fdiv <8 x float> %v1989, %v1990
  %v1992 = add i64 0, %v1950
  %v1993 = getelementptr inbounds float, ptr %v1945, i64 %v1992
  store <8 x float> %v1991, ptr %v1993, align 4
  %v1994 = add nsw i64 %v1946, 1
  br label %b306
b308:
  %v1995 = add nsw i64 %v1929, 1
  br label %b303
b305:
  %v1996 = add nsw i64 %v1905, 1
  br label %b298
b300:
  %v1997 = add nsw i64 %v1899, 1
  br label %b295
b297:
  %v1998 = add nsw i64 %v1894, 96
  br label %b292
b294:
  %v1999 = add i64 %v7, 0
  %v2000 = sdiv i64 %v1999, 1
  %v2001 = add i64 %v2, 1
  %v2002 = mul i64 %v2000, %v2
  %v2003 = sdiv i64 %v2002, %v3
  %v2004 = mul i64 %v2003, 1
  %v2005 = icmp slt i64 %v2004, %v7
  %v2006 = select i1 %v2005, i64 %v2004, i64 %v7
  %v2007 = mul i64 %v2000, %v2001
  %v2008 = sdiv i64 %v2007, %v3
  %v2009 = mul i64 %v2008, 1
  %v2010 = icmp slt i64 %v2009, %v7
  %v2011 = select i1 %v2010, i64 %v2009, i64 %v7
  br label %b309
b309:
  %v2012 = phi i64 [ %v2006, %b294 ], [ %v2202, %b310 ]
  %v2013 = icmp slt i64 %v2012, %v2011
  br i1 %v2013, label %b310, label %b311
b310:
  %v2014 = add i64 %v1802, 0
  %v2015 = and i64 %v2014, %v118
  %v2016 = mul i64 %v2015, %v7
  %v2017 = add i64 %v2016, %v2012
  %v2018 = mul i64 %v2017, 48
  %v2019 = getelementptr inbounds float, ptr %v66, i64 %v2018
  %v2020 = add i64 %v1802, 0
  %v2021 = and i64 %v2020, %v120
  %v2022 = mul i64 %v2021, %v7
  %v2023 = add i64 %v2022, %v2012
  %v2024 = mul i64 %v2023, 32
  %v2025 = getelementptr inbounds float, ptr %v68, i64 %v2024
  %v2026 = mul i64 %v2012, 8
  %v2027 = getelementptr inbounds float, ptr %v72, i64 %v2026
  %v2028 = mul i64 %v2012, 8
  %v2029 = getelementptr inbounds float, ptr %v74, i64 %v2028
  %v2030 = mul i64 %v2012, 8
  %v2031 = getelementptr inbounds float, ptr %v76, i64 %v2030
  %v2032 = mul i64 %v2012, 8
  %v2033 = getelementptr inbounds float, ptr %v78, i64 %v2032
  %v2034 = add i64 0, 0
  %v2035 = getelementptr inbounds float, ptr %v2019, i64 %v2034
  %v2036 = load <8 x float>, ptr %v2035, align 4
  %v2037 = add i64 0, 0
  %v2038 = getelementptr inbounds float, ptr %v2025, i64 %v2037
  %v2039 = load <8 x float>, ptr %v2038, align 4
  %v2040 = fadd <8 x float> %v2036, %v2039
  %v2041 = add i64 0, 0
  %v2042 = getelementptr inbounds float, ptr %v18, i64 %v2041
  %v2043 = load <8 x float>, ptr %v2042, align 4
  %v2044 = fadd <8 x float> %v2040, %v2043
  %v2045 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2044)
  %v2046 = fneg <8 x float> %v2045
  %v2047 = fcmp olt <8 x float> %v2046, splat (float 0xC05A400000000000)
  %v2048 = select <8 x i1> %v2047, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2046
  %v2049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2048, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2050 = fsub <8 x float> %v2049, splat (float 0x4168000000000000)
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2048)
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2051)
  %v2053 = bitcast <8 x float> %v2049 to <8 x i32>
  %v2054 = fmul <8 x float> %v2052, %v2052
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2052, <8 x float> splat (float 0x3F81227F40000000))
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> %v2052, <8 x float> splat (float 0x3FA5556740000000))
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2056, <8 x float> %v2052, <8 x float> splat (float 0x3FC5554B00000000))
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> %v2052, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> %v2058, <8 x float> %v2052)
  %v2060 = sub <8 x i32> %v2053, splat (i32 1262485250)
  %v2061 = lshr <8 x i32> %v2060, splat (i32 1)
  %v2062 = sub <8 x i32> %v2060, %v2061
  %v2063 = shl <8 x i32> %v2061, splat (i32 23)
  %v2064 = bitcast <8 x i32> %v2063 to <8 x float>
  %v2065 = shl <8 x i32> %v2062, splat (i32 23)
  %v2066 = bitcast <8 x i32> %v2065 to <8 x float>
  %v2067 = fadd <8 x float> %v2059, splat (float 0x3FF0000000000000)
  %v2068 = fmul <8 x float> %v2067, %v2064
  %v2069 = fmul <8 x float> %v2068, %v2066
  %v2070 = fcmp olt <8 x float> %v2044, splat (float 0x0000000000000000)
  %v2071 = select <8 x i1> %v2070, <8 x float> %v2069, <8 x float> splat (float 0x3FF0000000000000)
  %v2072 = fadd <8 x float> %v2069, splat (float 0x3FF0000000000000)
  %v2073 = fdiv <8 x float> %v2071, %v2072
  %v2074 = add i64 8, 0
  %v2075 = getelementptr inbounds float, ptr %v2019, i64 %v2074
  %v2076 = load <8 x float>, ptr %v2075, align 4
  %v2077 = add i64 8, 0
  %v2078 = getelementptr inbounds float, ptr %v2025, i64 %v2077
  %v2079 = load <8 x float>, ptr %v2078, align 4
  %v2080 = fadd <8 x float> %v2076, %v2079
  %v2081 = add i64 8, 0
  %v2082 = getelementptr inbounds float, ptr %v18, i64 %v2081
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = fadd <8 x float> %v2080, %v2083
  %v2085 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2084)
  %v2086 = fneg <8 x float> %v2085
  %v2087 = fcmp olt <8 x float> %v2086, splat (float 0xC05A400000000000)
  %v2088 = select <8 x i1> %v2087, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2086
  %v2089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2088, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2090 = fsub <8 x float> %v2089, splat (float 0x4168000000000000)
  %v2091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2090, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2088)
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2090, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2091)
  %v2093 = bitcast <8 x float> %v2089 to <8 x i32>
  %v2094 = fmul <8 x float> %v2092, %v2092
  %v2095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2092, <8 x float> splat (float 0x3F81227F40000000))
  %v2096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2095, <8 x float> %v2092, <8 x float> splat (float 0x3FA5556740000000))
  %v2097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2096, <8 x float> %v2092, <8 x float> splat (float 0x3FC5554B00000000))
  %v2098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2097, <8 x float> %v2092, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2094, <8 x float> %v2098, <8 x float> %v2092)
  %v2100 = sub <8 x i32> %v2093, splat (i32 1262485250)
  %v2101 = lshr <8 x i32> %v2100, splat (i32 1)
  %v2102 = sub <8 x i32> %v2100, %v2101
  %v2103 = shl <8 x i32> %v2101, splat (i32 23)
  %v2104 = bitcast <8 x i32> %v2103 to <8 x float>
  %v2105 = shl <8 x i32> %v2102, splat (i32 23)
  %v2106 = bitcast <8 x i32> %v2105 to <8 x float>
  %v2107 = fadd <8 x float> %v2099, splat (float 0x3FF0000000000000)
  %v2108 = fmul <8 x float> %v2107, %v2104
  %v2109 = fmul <8 x float> %v2108, %v2106
  %v2110 = fcmp olt <8 x float> %v2084, splat (float 0x0000000000000000)
  %v2111 = select <8 x i1> %v2110, <8 x float> %v2109, <8 x float> splat (float 0x3FF0000000000000)
  %v2112 = fadd <8 x float> %v2109, splat (float 0x3FF0000000000000)
  %v2113 = fdiv <8 x float> %v2111, %v2112
  %v2114 = add i64 16, 0
  %v2115 = getelementptr inbounds float, ptr %v2019, i64 %v2114
  %v2116 = load <8 x float>, ptr %v2115, align 4
  %v2117 = add i64 16, 0
  %v2118 = getelementptr inbounds float, ptr %v2025, i64 %v2117
  %v2119 = load <8 x float>, ptr %v2118, align 4
  %v2120 = fadd <8 x float> %v2116, %v2119
  %v2121 = add i64 16, 0
  %v2122 = getelementptr inbounds float, ptr %v18, i64 %v2121
  %v2123 = load <8 x float>, ptr %v2122, align 4
  %v2124 = fadd <8 x float> %v2120, %v2123
  %v2125 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2124)
  %v2126 = fneg <8 x float> %v2125
  %v2127 = fcmp olt <8 x float> %v2126, splat (float 0xC05A400000000000)
  %v2128 = select <8 x i1> %v2127, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2126
  %v2129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2128, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2130 = fsub <8 x float> %v2129, splat (float 0x4168000000000000)
  %v2131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2130, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2128)
  %v2132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2130, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2131)
  %v2133 = bitcast <8 x float> %v2129 to <8 x i32>
  %v2134 = fmul <8 x float> %v2132, %v2132
  %v2135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2132, <8 x float> splat (float 0x3F81227F40000000))
  %v2136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2135, <8 x float> %v2132, <8 x float> splat (float 0x3FA5556740000000))
  %v2137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2136, <8 x float> %v2132, <8 x float> splat (float 0x3FC5554B00000000))
  %v2138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> %v2132, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2134, <8 x float> %v2138, <8 x float> %v2132)
  %v2140 = sub <8 x i32> %v2133, splat (i32 1262485250)
  %v2141 = lshr <8 x i32> %v2140, splat (i32 1)
  %v2142 = sub <8 x i32> %v2140, %v2141
  %v2143 = shl <8 x i32> %v2141, splat (i32 23)
  %v2144 = bitcast <8 x i32> %v2143 to <8 x float>
  %v2145 = shl <8 x i32> %v2142, splat (i32 23)
  %v2146 = bitcast <8 x i32> %v2145 to <8 x float>
  %v2147 = fadd <8 x float> %v2139, splat (float 0x3FF0000000000000)
  %v2148 = fmul <8 x float> %v2147, %v2144
  %v2149 = fmul <8 x float> %v2148, %v2146
  %v2150 = fcmp olt <8 x float> %v2124, splat (float 0x0000000000000000)
  %v2151 = select <8 x i1> %v2150, <8 x float> %v2149, <8 x float> splat (float 0x3FF0000000000000)
  %v2152 = fadd <8 x float> %v2149, splat (float 0x3FF0000000000000)
  %v2153 = fdiv <8 x float> %v2151, %v2152
  %v2154 = add i64 24, 0
  %v2155 = getelementptr inbounds float, ptr %v2019, i64 %v2154
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = add i64 24, 0
  %v2158 = getelementptr inbounds float, ptr %v2025, i64 %v2157
  %v2159 = load <8 x float>, ptr %v2158, align 4
  %v2160 = fadd <8 x float> %v2156, %v2159
  %v2161 = add i64 24, 0
  %v2162 = getelementptr inbounds float, ptr %v18, i64 %v2161
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = fadd <8 x float> %v2160, %v2163
  %v2165 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2164)
  %v2166 = fneg <8 x float> %v2165
  %v2167 = fcmp olt <8 x float> %v2166, splat (float 0xC05A400000000000)
  %v2168 = select <8 x i1> %v2167, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2166
  %v2169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2168, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2170 = fsub <8 x float> %v2169, splat (float 0x4168000000000000)
  %v2171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2170, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2168)
  %v2172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2170, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2171)
  %v2173 = bitcast <8 x float> %v2169 to <8 x i32>
  %v2174 = fmul <8 x float> %v2172, %v2172
  %v2175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2172, <8 x float> splat (float 0x3F81227F40000000))
  %v2176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2175, <8 x float> %v2172, <8 x float> splat (float 0x3FA5556740000000))
  %v2177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2176, <8 x float> %v2172, <8 x float> splat (float 0x3FC5554B00000000))
  %v2178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2177, <8 x float> %v2172, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2174, <8 x float> %v2178, <8 x float> %v2172)
  %v2180 = sub <8 x i32> %v2173, splat (i32 1262485250)
  %v2181 = lshr <8 x i32> %v2180, splat (i32 1)
  %v2182 = sub <8 x i32> %v2180, %v2181
  %v2183 = shl <8 x i32> %v2181, splat (i32 23)
  %v2184 = bitcast <8 x i32> %v2183 to <8 x float>
  %v2185 = shl <8 x i32> %v2182, splat (i32 23)
  %v2186 = bitcast <8 x i32> %v2185 to <8 x float>
  %v2187 = fadd <8 x float> %v2179, splat (float 0x3FF0000000000000)
  %v2188 = fmul <8 x float> %v2187, %v2184
  %v2189 = fmul <8 x float> %v2188, %v2186
  %v2190 = fcmp olt <8 x float> %v2164, splat (float 0x0000000000000000)
  %v2191 = select <8 x i1> %v2190, <8 x float> %v2189, <8 x float> splat (float 0x3FF0000000000000)
  %v2192 = fadd <8 x float> %v2189, splat (float 0x3FF0000000000000)
  %v2193 = fdiv <8 x float> %v2191, %v2192
  %v2194 = add i64 0, 0
  %v2195 = getelementptr inbounds float, ptr %v2027, i64 %v2194
  store <8 x float> %v2073, ptr %v2195, align 4
  %v2196 = add i64 0, 0
  %v2197 = getelementptr inbounds float, ptr %v2029, i64 %v2196
  store <8 x float> %v2113, ptr %v2197, align 4
  %v2198 = add i64 0, 0
  %v2199 = getelementptr inbounds float, ptr %v2031, i64 %v2198
  store <8 x float> %v2153, ptr %v2199, align 4
  %v2200 = add i64 0, 0
  %v2201 = getelementptr inbounds float, ptr %v2033, i64 %v2200
  store <8 x float> %v2193, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2012, 1
  br label %b309
b311:
  %v2203 = add i64 %v7, 0
  %v2204 = sdiv i64 %v2203, 1
  %v2205 = add i64 %v2, 1
  %v2206 = mul i64 %v2204, %v2
  %v2207 = sdiv i64 %v2206, %v3
  %v2208 = mul i64 %v2207, 1
  %v2209 = icmp slt i64 %v2208, %v7
  %v2210 = select i1 %v2209, i64 %v2208, i64 %v7
  %v2211 = mul i64 %v2204, %v2205
  %v2212 = sdiv i64 %v2211, %v3
  %v2213 = mul i64 %v2212, 1
  %v2214 = icmp slt i64 %v2213, %v7
  %v2215 = select i1 %v2214, i64 %v2213, i64 %v7
  br label %b312
b312:
  %v2216 = phi i64 [ %v2210, %b311 ], [ %v2295, %b317 ]
  %v2217 = icmp slt i64 %v2216, %v2215
  br i1 %v2217, label %b313, label %b314
b313:
  br label %b315
b315:
  %v2218 = phi i64 [ 0, %b313 ], [ %v2294, %b316 ]
  %v2219 = icmp slt i64 %v2218, 8
  br i1 %v2219, label %b316, label %b317
b316:
  %v2220 = mul i64 %v2216, 8
  %v2221 = getelementptr inbounds float, ptr %v74, i64 %v2220
  %v2222 = add i64 0, %v2218
  %v2223 = getelementptr inbounds float, ptr %v2221, i64 %v2222
  %v2224 = load float, ptr %v2223, align 4
  %v2225 = mul i64 %v2216, 8
  %v2226 = getelementptr inbounds float, ptr %v72, i64 %v2225
  %v2227 = add i64 0, %v2218
  %v2228 = getelementptr inbounds float, ptr %v2226, i64 %v2227
  %v2229 = load float, ptr %v2228, align 4
  %v2230 = mul i64 %v2216, 8
  %v2231 = getelementptr inbounds float, ptr %v76, i64 %v2230
  %v2232 = add i64 0, %v2218
  %v2233 = getelementptr inbounds float, ptr %v2231, i64 %v2232
  %v2234 = load float, ptr %v2233, align 4
  %v2235 = mul i64 %v2216, 8
  %v2236 = getelementptr inbounds float, ptr %v78, i64 %v2235
  %v2237 = add i64 0, %v2218
  %v2238 = getelementptr inbounds float, ptr %v2236, i64 %v2237
  %v2239 = load float, ptr %v2238, align 4
  %v2240 = add i64 %v1802, 0
  %v2241 = and i64 %v2240, %v124
  %v2242 = mul i64 %v2241, %v7
  %v2243 = add i64 %v2242, %v2216
  %v2244 = mul i64 %v2243, 16
  %v2245 = getelementptr inbounds float, ptr %v80, i64 %v2244
  %v2246 = add i64 %v1802, 0
  %v2247 = and i64 %v2246, %v126
  %v2248 = mul i64 %v2247, %v7
  %v2249 = add i64 %v2248, %v2216
  %v2250 = mul i64 %v2249, 16
  %v2251 = getelementptr inbounds float, ptr %v82, i64 %v2250
  %v2252 = add i64 %v1802, 0
  %v2253 = and i64 %v2252, %v128
  %v2254 = mul i64 %v2253, %v7
  %v2255 = add i64 %v2254, %v2216
  %v2256 = mul i64 %v2255, 16
  %v2257 = getelementptr inbounds float, ptr %v84, i64 %v2256
  %v2258 = add i64 %v1802, 0
  %v2259 = and i64 %v2258, %v130
  %v2260 = mul i64 %v2259, %v7
  %v2261 = add i64 %v2260, %v2216
  %v2262 = mul i64 %v2261, 16
  %v2263 = getelementptr inbounds float, ptr %v86, i64 %v2262
  %v2264 = icmp ult i64 2, 8
  %v2265 = select i1 %v2264, i64 2, i64 8
  %v2266 = trunc i64 %v2265 to i32
  %v2267 = insertelement <8 x i32> poison, i32 %v2266, i64 0
  %v2268 = shufflevector <8 x i32> %v2267, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2269 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2268
  %v2270 = mul i64 %v2218, 2
  %v2271 = add i64 0, %v2270
  %v2272 = add i64 %v2271, 0
  %v2273 = getelementptr inbounds float, ptr %v2245, i64 %v2272
  %v2274 = insertelement <8 x float> poison, float %v2224, i64 0
  %v2275 = shufflevector <8 x float> %v2274, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2275, ptr align 4 %v2273, <8 x i1> %v2269)
  %v2276 = mul i64 %v2218, 2
  %v2277 = add i64 0, %v2276
  %v2278 = add i64 %v2277, 0
  %v2279 = getelementptr inbounds float, ptr %v2251, i64 %v2278
  %v2280 = insertelement <8 x float> poison, float %v2229, i64 0
  %v2281 = shufflevector <8 x float> %v2280, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2281, ptr align 4 %v2279, <8 x i1> %v2269)
  %v2282 = mul i64 %v2218, 2
  %v2283 = add i64 0, %v2282
  %v2284 = add i64 %v2283, 0
  %v2285 = getelementptr inbounds float, ptr %v2257, i64 %v2284
  %v2286 = insertelement <8 x float> poison, float %v2234, i64 0
  %v2287 = shufflevector <8 x float> %v2286, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2287, ptr align 4 %v2285, <8 x i1> %v2269)
  %v2288 = mul i64 %v2218, 2
  %v2289 = add i64 0, %v2288
  %v2290 = add i64 %v2289, 0
  %v2291 = getelementptr inbounds float, ptr %v2263, i64 %v2290
  %v2292 = insertelement <8 x float> poison, float %v2239, i64 0
  %v2293 = shufflevector <8 x float> %v2292, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2293, ptr align 4 %v2291, <8 x i1> %v2269)
  %v2294 = add nsw i64 %v2218, 1
  br label %b315
b317:
  %v2295 = add nsw i64 %v2216, 1
  br label %b312
b314:
  %v2296 = add i64 %v7, 0
  %v2297 = sdiv i64 %v2296, 1
  %v2298 = add i64 %v2, 1
  %v2299 = mul i64 %v2297, %v2
  %v2300 = sdiv i64 %v2299, %v3
  %v2301 = mul i64 %v2300, 1
  %v2302 = icmp slt i64 %v2301, %v7
  %v2303 = select i1 %v2302, i64 %v2301, i64 %v7
  %v2304 = mul i64 %v2297, %v2298
  %v2305 = sdiv i64 %v2304, %v3
  %v2306 = mul i64 %v2305, 1
  %v2307 = icmp slt i64 %v2306, %v7
  %v2308 = select i1 %v2307, i64 %v2306, i64 %v7
  br label %b318
b318:
  %v2309 = phi i64 [ %v2303, %b314 ], [ %v2436, %b323 ]
  %v2310 = icmp slt i64 %v2309, %v2308
  br i1 %v2310, label %b319, label %b320
b319:
  %v2311 = add i64 %v1802, 0
  %v2312 = and i64 %v2311, %v124
  %v2313 = mul i64 %v2312, %v7
  %v2314 = add i64 %v2313, %v2309
  %v2315 = mul i64 %v2314, 16
  %v2316 = getelementptr inbounds float, ptr %v80, i64 %v2315
  %v2317 = add i64 %v1802, 0
  %v2318 = and i64 %v2317, %v110
  %v2319 = mul i64 %v2318, %v7
  %v2320 = add i64 %v2319, %v2309
  %v2321 = mul i64 %v2320, 16
  %v2322 = getelementptr inbounds float, ptr %v34, i64 %v2321
  %v2323 = add i64 %v1802, 0
  %v2324 = and i64 %v2323, %v126
  %v2325 = mul i64 %v2324, %v7
  %v2326 = add i64 %v2325, %v2309
  %v2327 = mul i64 %v2326, 16
  %v2328 = getelementptr inbounds float, ptr %v82, i64 %v2327
  %v2329 = add i64 %v1802, 0
  %v2330 = and i64 %v2329, %v122
  %v2331 = mul i64 %v2330, %v7
  %v2332 = add i64 %v2331, %v2309
  %v2333 = mul i64 %v2332, 16
  %v2334 = getelementptr inbounds float, ptr %v70, i64 %v2333
  %v2335 = add i64 %v1802, 0
  %v2336 = and i64 %v2335, %v128
  %v2337 = mul i64 %v2336, %v7
  %v2338 = add i64 %v2337, %v2309
  %v2339 = mul i64 %v2338, 16
  %v2340 = getelementptr inbounds float, ptr %v84, i64 %v2339
  %v2341 = add i64 %v1802, 0
  %v2342 = and i64 %v2341, %v130
  %v2343 = mul i64 %v2342, %v7
  %v2344 = add i64 %v2343, %v2309
  %v2345 = mul i64 %v2344, 16
  %v2346 = getelementptr inbounds float, ptr %v86, i64 %v2345
  %v2347 = add i64 %v1802, 1
  %v2348 = and i64 %v2347, %v110
  %v2349 = mul i64 %v2348, %v7
  %v2350 = add i64 %v2349, %v2309
  %v2351 = mul i64 %v2350, 16
  %v2352 = getelementptr inbounds float, ptr %v34, i64 %v2351
  %v2353 = add i64 %v1802, 1
  %v2354 = and i64 %v2353, %v108
  %v2355 = mul i64 %v2354, %v7
  %v2356 = add i64 %v2355, %v2309
  %v2357 = mul i64 %v2356, 16
  %v2358 = getelementptr inbounds float, ptr %v32, i64 %v2357
  %v2359 = add i64 %v1802, 0
  %v2360 = and i64 %v2359, %v132
  %v2361 = mul i64 %v2360, %v7
  %v2362 = add i64 %v2361, %v2309
  %v2363 = mul i64 %v2362, 16
  %v2364 = getelementptr inbounds float, ptr %v88, i64 %v2363
  br label %b321
b321:
  %v2365 = phi i64 [ 0, %b319 ], [ %v2435, %b322 ]
  %v2366 = icmp slt i64 %v2365, 16
  br i1 %v2366, label %b322, label %b323
b322:
  %v2367 = add i64 0, %v2365
  %v2368 = getelementptr inbounds float, ptr %v2316, i64 %v2367
  %v2369 = load <8 x float>, ptr %v2368, align 4
  %v2370 = add i64 0, %v2365
  %v2371 = getelementptr inbounds float, ptr %v2322, i64 %v2370
  %v2372 = load <8 x float>, ptr %v2371, align 4
  %v2373 = fmul <8 x float> %v2369, %v2372
  %v2374 = add i64 0, %v2365
  %v2375 = getelementptr inbounds float, ptr %v2328, i64 %v2374
  %v2376 = load <8 x float>, ptr %v2375, align 4
  %v2377 = add i64 0, %v2365
  %v2378 = getelementptr inbounds float, ptr %v2334, i64 %v2377
  %v2379 = load <8 x float>, ptr %v2378, align 4
  %v2380 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2381 = shufflevector <8 x float> %v2380, <8 x float> poison, <8 x i32> zeroinitializer
  %v2382 = fmul <8 x float> %v2381, %v2379
  %v2383 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2384 = shufflevector <8 x float> %v2383, <8 x float> poison, <8 x i32> zeroinitializer
  %v2385 = fsub <8 x float> %v2382, %v2384
  %v2386 = fmul <8 x float> %v2376, %v2385
  %v2387 = fadd <8 x float> %v2373, %v2386
  %v2388 = add i64 0, %v2365
  %v2389 = getelementptr inbounds float, ptr %v2340, i64 %v2388
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2387)
  %v2392 = fneg <8 x float> %v2391
  %v2393 = fcmp olt <8 x float> %v2392, splat (float 0xC05A400000000000)
  %v2394 = select <8 x i1> %v2393, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2392
  %v2395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2394, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2396 = fsub <8 x float> %v2395, splat (float 0x4168000000000000)
  %v2397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2396, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2394)
  %v2398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2396, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2397)
  %v2399 = bitcast <8 x float> %v2395 to <8 x i32>
  %v2400 = fmul <8 x float> %v2398, %v2398
  %v2401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2398, <8 x float> splat (float 0x3F81227F40000000))
  %v2402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> %v2398, <8 x float> splat (float 0x3FA5556740000000))
  %v2403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2402, <8 x float> %v2398, <8 x float> splat (float 0x3FC5554B00000000))
  %v2404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2403, <8 x float> %v2398, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2400, <8 x float> %v2404, <8 x float> %v2398)
  %v2406 = sub <8 x i32> %v2399, splat (i32 1262485250)
  %v2407 = lshr <8 x i32> %v2406, splat (i32 1)
  %v2408 = sub <8 x i32> %v2406, %v2407
  %v2409 = shl <8 x i32> %v2407, splat (i32 23)
  %v2410 = bitcast <8 x i32> %v2409 to <8 x float>
  %v2411 = shl <8 x i32> %v2408, splat (i32 23)
  %v2412 = bitcast <8 x i32> %v2411 to <8 x float>
  %v2413 = fadd <8 x float> %v2405, splat (float 0x3FF0000000000000)
  %v2414 = fmul <8 x float> %v2413, %v2410
  %v2415 = fmul <8 x float> %v2414, %v2412
  %v2416 = fcmp olt <8 x float> %v2387, splat (float 0x0000000000000000)
  %v2417 = select <8 x i1> %v2416, <8 x float> %v2415, <8 x float> splat (float 0x3FF0000000000000)
  %v2418 = fadd <8 x float> %v2415, splat (float 0x3FF0000000000000)
  %v2419 = fdiv <8 x float> %v2417, %v2418
  %v2420 = fmul <8 x float> %v2384, %v2419
  %v2421 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2422 = shufflevector <8 x float> %v2421, <8 x float> poison, <8 x i32> zeroinitializer
  %v2423 = fsub <8 x float> %v2420, %v2422
  %v2424 = fmul <8 x float> %v2390, %v2423
  %v2425 = add i64 0, %v2365
  %v2426 = getelementptr inbounds float, ptr %v2346, i64 %v2425
  %v2427 = load <8 x float>, ptr %v2426, align 4
  %v2428 = fmul <8 x float> %v2427, %v2423
  %v2429 = add i64 0, %v2365
  %v2430 = getelementptr inbounds float, ptr %v2352, i64 %v2429
  store <8 x float> %v2387, ptr %v2430, align 4
  %v2431 = add i64 0, %v2365
  %v2432 = getelementptr inbounds float, ptr %v2358, i64 %v2431
  store <8 x float> %v2424, ptr %v2432, align 4
  %v2433 = add i64 0, %v2365
  %v2434 = getelementptr inbounds float, ptr %v2364, i64 %v2433
  store <8 x float> %v2428, ptr %v2434, align 4
  %v2435 = add nsw i64 %v2365, 8
  br label %b321
b323:
  %v2436 = add nsw i64 %v2309, 1
  br label %b318
b320:
  %v2437 = add nsw i64 %v1802, 1
  br label %b272
b274:
  %v2438 = icmp sgt i64 %v3, 1
  br i1 %v2438, label %b324, label %b325
b324:
  %v2439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2440 = atomicrmw add ptr %v2439, i64 1 acq_rel
  %v2441 = load i64, ptr %v139, align 8
  %v2442 = add i64 %v2441, 1
  store i64 %v2442, ptr %v139, align 8
  %v2443 = mul i64 %v3, %v2442
  br label %b326
b326:
  %v2444 = load atomic i64, ptr %v2439 acquire, align 8
  %v2445 = icmp slt i64 %v2444, %v2443
  br i1 %v2445, label %b327, label %b328
b327:
  %v2446 = call i32 @sched_yield()
  br label %b326
b328:
  br label %b325
b325:
  %v2447 = add nsw i64 %v1709, %v1708
  br label %b247
b249:
  %v2448 = getelementptr inbounds float, ptr %v141, i64 1152
  %v2449 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2450 = load i64, ptr %v2449, align 8
  %v2451 = icmp eq i64 %v2450, 0
  br i1 %v2451, label %b329, label %b330
b329:
  %v2452 = add i64 1, 0
  %v2453 = sdiv i64 %v2452, 1
  %v2454 = add i64 %v2, 1
  %v2455 = mul i64 %v2453, %v2
  %v2456 = sdiv i64 %v2455, %v3
  %v2457 = mul i64 %v2456, 1
  %v2458 = icmp slt i64 %v2457, 1
  %v2459 = select i1 %v2458, i64 %v2457, i64 1
  %v2460 = mul i64 %v2453, %v2454
  %v2461 = sdiv i64 %v2460, %v3
  %v2462 = mul i64 %v2461, 1
  %v2463 = icmp slt i64 %v2462, 1
  %v2464 = select i1 %v2463, i64 %v2462, i64 1
  %v2465 = icmp slt i64 %v2464, 1
  %v2466 = select i1 %v2465, i64 %v2464, i64 1
  br label %b331
b331:
  %v2467 = phi i64 [ %v2459, %b329 ], [ %v2582, %b343 ]
  %v2468 = icmp slt i64 %v2467, %v2466
  br i1 %v2468, label %b332, label %b333
b332:
  %v2469 = mul i64 %v2467, 128
  %v2470 = mul i64 %v2467, 8
  %v2471 = add i64 %v2469, 0
  %v2472 = add i64 %v2470, 0
  %v2473 = getelementptr inbounds float, ptr %v2448, i64 %v2471
  %v2474 = sub i64 8, %v2472
  %v2475 = icmp slt i64 %v2474, 0
  %v2476 = select i1 %v2475, i64 0, i64 %v2474
  %v2477 = icmp ult i64 %v2476, 8
  %v2478 = select i1 %v2477, i64 %v2476, i64 8
  %v2479 = trunc i64 %v2478 to i32
  %v2480 = insertelement <8 x i32> poison, i32 %v2479, i64 0
  %v2481 = shufflevector <8 x i32> %v2480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2481
  %v2483 = mul i64 %v2472, 16
  %v2484 = add i64 0, %v2483
  %v2485 = getelementptr inbounds float, ptr %v24, i64 %v2484
  %v2486 = icmp sge i64 %v2476, 8
  br i1 %v2486, label %b334, label %b335
b334:
  br label %b336
b336:
  %v2487 = phi i64 [ 0, %b334 ], [ %v2561, %b337 ]
  %v2488 = icmp slt i64 %v2487, 16
  br i1 %v2488, label %b337, label %b338
b337:
  %v2489 = add i64 %v2487, 0
  %v2490 = getelementptr inbounds float, ptr %v2485, i64 %v2489
  %v2491 = load <8 x float>, ptr %v2490, align 4
  %v2492 = add i64 %v2487, 16
  %v2493 = getelementptr inbounds float, ptr %v2485, i64 %v2492
  %v2494 = load <8 x float>, ptr %v2493, align 4
  %v2495 = add i64 %v2487, 32
  %v2496 = getelementptr inbounds float, ptr %v2485, i64 %v2495
  %v2497 = load <8 x float>, ptr %v2496, align 4
  %v2498 = add i64 %v2487, 48
  %v2499 = getelementptr inbounds float, ptr %v2485, i64 %v2498
  %v2500 = load <8 x float>, ptr %v2499, align 4
  %v2501 = add i64 %v2487, 64
  %v2502 = getelementptr inbounds float, ptr %v2485, i64 %v2501
  %v2503 = load <8 x float>, ptr %v2502, align 4
  %v2504 = add i64 %v2487, 80
  %v2505 = getelementptr inbounds float, ptr %v2485, i64 %v2504
  %v2506 = load <8 x float>, ptr %v2505, align 4
  %v2507 = add i64 %v2487, 96
  %v2508 = getelementptr inbounds float, ptr %v2485, i64 %v2507
  %v2509 = load <8 x float>, ptr %v2508, align 4
  %v2510 = add i64 %v2487, 112
  %v2511 = getelementptr inbounds float, ptr %v2485, i64 %v2510
  %v2512 = load <8 x float>, ptr %v2511, align 4
  %v2513 = shufflevector <8 x float> %v2491, <8 x float> %v2503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2514 = shufflevector <8 x float> %v2491, <8 x float> %v2503, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2515 = shufflevector <8 x float> %v2494, <8 x float> %v2506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2516 = shufflevector <8 x float> %v2494, <8 x float> %v2506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2517 = shufflevector <8 x float> %v2497, <8 x float> %v2509, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2518 = shufflevector <8 x float> %v2497, <8 x float> %v2509, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2519 = shufflevector <8 x float> %v2500, <8 x float> %v2512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2520 = shufflevector <8 x float> %v2500, <8 x float> %v2512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2521 = shufflevector <8 x float> %v2513, <8 x float> %v2517, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2522 = shufflevector <8 x float> %v2513, <8 x float> %v2517, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2523 = shufflevector <8 x float> %v2515, <8 x float> %v2519, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2524 = shufflevector <8 x float> %v2515, <8 x float> %v2519, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2525 = shufflevector <8 x float> %v2514, <8 x float> %v2518, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2526 = shufflevector <8 x float> %v2514, <8 x float> %v2518, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2527 = shufflevector <8 x float> %v2516, <8 x float> %v2520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2528 = shufflevector <8 x float> %v2516, <8 x float> %v2520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2529 = shufflevector <8 x float> %v2521, <8 x float> %v2523, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2530 = shufflevector <8 x float> %v2521, <8 x float> %v2523, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2531 = shufflevector <8 x float> %v2522, <8 x float> %v2524, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2532 = shufflevector <8 x float> %v2522, <8 x float> %v2524, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2533 = shufflevector <8 x float> %v2525, <8 x float> %v2527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2534 = shufflevector <8 x float> %v2525, <8 x float> %v2527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2535 = shufflevector <8 x float> %v2526, <8 x float> %v2528, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2536 = shufflevector <8 x float> %v2526, <8 x float> %v2528, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2537 = add i64 %v2487, 0
  %v2538 = mul i64 %v2537, 8
  %v2539 = getelementptr inbounds float, ptr %v2473, i64 %v2538
  store <8 x float> %v2529, ptr %v2539, align 4
  %v2540 = add i64 %v2487, 1
  %v2541 = mul i64 %v2540, 8
  %v2542 = getelementptr inbounds float, ptr %v2473, i64 %v2541
  store <8 x float> %v2530, ptr %v2542, align 4
  %v2543 = add i64 %v2487, 2
  %v2544 = mul i64 %v2543, 8
  %v2545 = getelementptr inbounds float, ptr %v2473, i64 %v2544
  store <8 x float> %v2531, ptr %v2545, align 4
  %v2546 = add i64 %v2487, 3
  %v2547 = mul i64 %v2546, 8
  %v2548 = getelementptr inbounds float, ptr %v2473, i64 %v2547
  store <8 x float> %v2532, ptr %v2548, align 4
  %v2549 = add i64 %v2487, 4
  %v2550 = mul i64 %v2549, 8
  %v2551 = getelementptr inbounds float, ptr %v2473, i64 %v2550
  store <8 x float> %v2533, ptr %v2551, align 4
  %v2552 = add i64 %v2487, 5
  %v2553 = mul i64 %v2552, 8
  %v2554 = getelementptr inbounds float, ptr %v2473, i64 %v2553
  store <8 x float> %v2534, ptr %v2554, align 4
  %v2555 = add i64 %v2487, 6
  %v2556 = mul i64 %v2555, 8
  %v2557 = getelementptr inbounds float, ptr %v2473, i64 %v2556
  store <8 x float> %v2535, ptr %v2557, align 4
  %v2558 = add i64 %v2487, 7
  %v2559 = mul i64 %v2558, 8
  %v2560 = getelementptr inbounds float, ptr %v2473, i64 %v2559
  store <8 x float> %v2536, ptr %v2560, align 4
  %v2561 = add nsw i64 %v2487, 8
  br label %b336
b338:
  br label %b339
b339:
  %v2562 = phi i64 [ 16, %b338 ], [ %v2570, %b340 ]
  %v2563 = icmp slt i64 %v2562, 16
  br i1 %v2563, label %b340, label %b341
b340:
  %v2564 = mul i64 %v2562, 1
  %v2565 = getelementptr inbounds float, ptr %v2485, i64 %v2564
  %v2566 = getelementptr float, ptr %v2565, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2567 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2566, <8 x i1> %v2482, <8 x float> zeroinitializer)
  %v2568 = mul i64 %v2562, 8
  %v2569 = getelementptr inbounds float, ptr %v2473, i64 %v2568
  store <8 x float> %v2567, ptr %v2569, align 4
  %v2570 = add nsw i64 %v2562, 1
  br label %b339
b341:
  br label %b335
b335:
  %v2571 = icmp slt i64 %v2476, 8
  br i1 %v2571, label %b342, label %b343
b342:
  br label %b344
b344:
  %v2572 = phi i64 [ 0, %b342 ], [ %v2580, %b345 ]
  %v2573 = icmp slt i64 %v2572, 16
  br i1 %v2573, label %b345, label %b346
b345:
  %v2574 = mul i64 %v2572, 1
  %v2575 = getelementptr inbounds float, ptr %v2485, i64 %v2574
  %v2576 = getelementptr float, ptr %v2575, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2577 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2576, <8 x i1> %v2482, <8 x float> zeroinitializer)
  %v2578 = mul i64 %v2572, 8
  %v2579 = getelementptr inbounds float, ptr %v2473, i64 %v2578
  store <8 x float> %v2577, ptr %v2579, align 4
  %v2580 = add nsw i64 %v2572, 1
  br label %b344
b346:
  br label %b343
b343:
  %v2581 = add i64 %v2469, 128
  %v2582 = add nsw i64 %v2467, 1
  br label %b331
b333:
  br label %b330
b330:
  %v2583 = icmp sgt i64 %v3, 1
  br i1 %v2583, label %b347, label %b348
b347:
  %v2584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2585 = atomicrmw add ptr %v2584, i64 1 acq_rel
  %v2586 = load i64, ptr %v139, align 8
  %v2587 = add i64 %v2586, 1
  store i64 %v2587, ptr %v139, align 8
  %v2588 = mul i64 %v3, %v2587
  br label %b349
b349:
  %v2589 = load atomic i64, ptr %v2584 acquire, align 8
  %v2590 = icmp slt i64 %v2589, %v2588
  br i1 %v2590, label %b350, label %b351
b350:
  %v2591 = call i32 @sched_yield()
  br label %b349
b351:
  br label %b348
b348:
  %v2593 = add i64 %v8, 0
  %v2594 = sdiv i64 %v2593, 1
  %v2595 = add i64 %v2, 1
  %v2596 = mul i64 %v2594, %v2
  %v2597 = sdiv i64 %v2596, %v3
  %v2598 = mul i64 %v2597, 1
  %v2599 = icmp slt i64 %v2598, %v8
  %v2600 = select i1 %v2599, i64 %v2598, i64 %v8
  %v2601 = mul i64 %v2594, %v2595
  %v2602 = sdiv i64 %v2601, %v3
  %v2603 = mul i64 %v2602, 1
  %v2604 = icmp slt i64 %v2603, %v8
  %v2605 = select i1 %v2604, i64 %v2603, i64 %v8
  br label %b352
b352:
  %v2606 = phi i64 [ %v2600, %b348 ], [ %v2663, %b357 ]
  %v2607 = icmp slt i64 %v2606, %v2605
  br i1 %v2607, label %b353, label %b354
b353:
  %v2608 = add i64 %v2606, 96
  %v2609 = icmp slt i64 %v2608, %v2605
  %v2610 = select i1 %v2609, i64 %v2608, i64 %v2605
  br label %b355
b355:
  %v2611 = phi i64 [ 0, %b353 ], [ %v2662, %b360 ]
  %v2612 = icmp slt i64 %v2611, 1
  br i1 %v2612, label %b356, label %b357
b356:
  %v2613 = sub i64 %v2610, %v2606
  %v2614 = sub i64 8, 1
  %v2615 = add i64 %v2613, %v2614
  %v2616 = sdiv i64 %v2615, 8
  br label %b358
b358:
  %v2617 = phi i64 [ 0, %b356 ], [ %v2661, %b365 ]
  %v2618 = icmp slt i64 %v2617, %v2616
  br i1 %v2618, label %b359, label %b360
b359:
  %v2619 = mul i64 %v2613, %v2617
  %v2620 = sdiv i64 %v2619, %v2616
  %v2621 = add i64 %v2606, %v2620
  %v2622 = add i64 %v2617, 1
  %v2623 = mul i64 %v2613, %v2622
  %v2624 = sdiv i64 %v2623, %v2616
  %v2625 = add i64 %v2606, %v2624
  %v2626 = mul i64 %v2611, 128
  %v2627 = getelementptr inbounds float, ptr %v2448, i64 %v2626
  %v2628 = sub i64 %v2625, %v2621
  %v2629 = mul i64 %v2621, 16
  %v2630 = getelementptr inbounds float, ptr %v88, i64 %v2629
  %v2631 = getelementptr inbounds float, ptr %v2630, i64 0
  %v2632 = sub i64 %v2628, 1
  %v2633 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2632
  %v2634 = load ptr, ptr %v2633, align 4
  %v2635 = icmp sgt i64 %v2628, 0
  br i1 %v2635, label %b361, label %b362
b361:
  call void %v2634(ptr %v2631, i64 16, ptr %v2627, i64 16, ptr %v2592)
  br label %b362
b362:
  %v2636 = add i64 %v2626, 128
  br label %b363
b363:
  %v2637 = phi i64 [ %v2621, %b362 ], [ %v2660, %b368 ]
  %v2638 = icmp slt i64 %v2637, %v2625
  br i1 %v2638, label %b364, label %b365
b364:
  %v2639 = sub i64 %v2637, %v2621
  %v2640 = mul i64 %v2639, 8
  %v2641 = getelementptr inbounds float, ptr %v2592, i64 %v2640
  %v2642 = mul i64 %v2637, 8
  %v2643 = getelementptr inbounds float, ptr %v40, i64 %v2642
  br label %b366
b366:
  %v2644 = phi i64 [ 0, %b364 ], [ %v2659, %b367 ]
  %v2645 = icmp slt i64 %v2644, 1
  br i1 %v2645, label %b367, label %b368
b367:
  %v2646 = mul i64 %v2611, 1
  %v2647 = add i64 %v2646, %v2644
  %v2648 = mul i64 %v2647, 8
  %v2649 = add i64 0, %v2644
  %v2650 = mul i64 %v2649, 8
  %v2651 = getelementptr inbounds float, ptr %v2641, i64 %v2650
  %v2652 = load <8 x float>, ptr %v2651, align 4
  %v2653 = add i64 0, %v2648
  %v2654 = getelementptr inbounds float, ptr %v26, i64 %v2653
  %v2655 = load <8 x float>, ptr %v2654, align 4
  %v2656 = fadd <8 x float> %v2652, %v2655
  %v2657 = add i64 0, %v2648
  %v2658 = getelementptr inbounds float, ptr %v2643, i64 %v2657
  store <8 x float> %v2656, ptr %v2658, align 4
  %v2659 = add nsw i64 %v2644, 1
  br label %b366
b368:
  %v2660 = add nsw i64 %v2637, 1
  br label %b363
b365:
  %v2661 = add nsw i64 %v2617, 1
  br label %b358
b360:
  %v2662 = add nsw i64 %v2611, 1
  br label %b355
b357:
  %v2663 = add nsw i64 %v2606, 96
  br label %b352
b354:
  %v2664 = icmp sgt i64 %v3, 1
  br i1 %v2664, label %b369, label %b370
b369:
  %v2665 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2666 = atomicrmw add ptr %v2665, i64 1 acq_rel
  %v2667 = load i64, ptr %v139, align 8
  %v2668 = add i64 %v2667, 1
  store i64 %v2668, ptr %v139, align 8
  %v2669 = mul i64 %v3, %v2668
  br label %b371
b371:
  %v2670 = load atomic i64, ptr %v2665 acquire, align 8
  %v2671 = icmp slt i64 %v2670, %v2669
  br i1 %v2671, label %b372, label %b373
b372:
  %v2672 = call i32 @sched_yield()
  br label %b371
b373:
  br label %b370
b370:
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
define internal void @tile_1x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v139 = alloca i64, i64 1, align 8
  %v225 = alloca float, i64 96, align 4
  %v932 = alloca float, i64 96, align 4
  %v1113 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 15
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 16
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 17
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 18
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 21
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 22
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 32
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 34
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 35
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 36
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 43
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 44
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 45
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 46
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 47
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 51
  %v138 = load i64, ptr %v137, align 8
  store i64 0, ptr %v139, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v141 = load ptr, ptr %v140, align 4
  %v142 = mul i64 %v2, 24576
  %v143 = add i64 %v142, 1280
  %v144 = getelementptr inbounds float, ptr %v141, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v141, i64 0
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b0, label %b1
b0:
  %v149 = add i64 1, 0
  %v150 = sdiv i64 %v149, 1
  %v151 = add i64 %v2, 1
  %v152 = mul i64 %v150, %v2
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, 1
  %v156 = select i1 %v155, i64 %v154, i64 1
  %v157 = mul i64 %v150, %v151
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 1
  %v161 = select i1 %v160, i64 %v159, i64 1
  %v162 = icmp slt i64 %v161, 1
  %v163 = select i1 %v162, i64 %v161, i64 1
  br label %b2
b2:
  %v164 = phi i64 [ %v156, %b0 ], [ %v215, %b10 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b3, label %b4
b3:
  %v166 = mul i64 %v164, 128
  %v167 = mul i64 %v164, 16
  %v168 = add i64 %v166, 0
  %v169 = add i64 %v167, 0
  %v170 = getelementptr inbounds float, ptr %v145, i64 %v168
  %v171 = sub i64 16, %v169
  %v172 = icmp slt i64 %v171, 0
  %v173 = select i1 %v172, i64 0, i64 %v171
  %v174 = icmp ult i64 %v173, 8
  %v175 = select i1 %v174, i64 %v173, i64 8
  %v176 = trunc i64 %v175 to i32
  %v177 = insertelement <8 x i32> poison, i32 %v176, i64 0
  %v178 = shufflevector <8 x i32> %v177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v179 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v178
  %v180 = mul i64 %v169, 1
  %v181 = add i64 0, %v180
  %v182 = getelementptr inbounds float, ptr %v24, i64 %v181
  br label %b5
b5:
  %v183 = phi i64 [ 0, %b3 ], [ %v190, %b6 ]
  %v184 = icmp slt i64 %v183, 8
  br i1 %v184, label %b6, label %b7
b6:
  %v185 = mul i64 %v183, 16
  %v186 = getelementptr inbounds float, ptr %v182, i64 %v185
  %v187 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v186, <8 x i1> %v179, <8 x float> zeroinitializer)
  %v188 = mul i64 %v183, 16
  %v189 = getelementptr inbounds float, ptr %v170, i64 %v188
  store <8 x float> %v187, ptr %v189, align 4
  %v190 = add nsw i64 %v183, 1
  br label %b5
b7:
  %v191 = add i64 %v166, 8
  %v192 = add i64 %v167, 8
  %v193 = getelementptr inbounds float, ptr %v145, i64 %v191
  %v194 = sub i64 16, %v192
  %v195 = icmp slt i64 %v194, 0
  %v196 = select i1 %v195, i64 0, i64 %v194
  %v197 = icmp ult i64 %v196, 8
  %v198 = select i1 %v197, i64 %v196, i64 8
  %v199 = trunc i64 %v198 to i32
  %v200 = insertelement <8 x i32> poison, i32 %v199, i64 0
  %v201 = shufflevector <8 x i32> %v200, <8 x i32> poison, <8 x i32> zeroinitializer
  %v202 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v201
  %v203 = mul i64 %v192, 1
  %v204 = add i64 0, %v203
  %v205 = getelementptr inbounds float, ptr %v24, i64 %v204
  br label %b8
b8:
  %v206 = phi i64 [ 0, %b7 ], [ %v213, %b9 ]
  %v207 = icmp slt i64 %v206, 8
  br i1 %v207, label %b9, label %b10
b9:
  %v208 = mul i64 %v206, 16
  %v209 = getelementptr inbounds float, ptr %v205, i64 %v208
  %v210 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v209, <8 x i1> %v202, <8 x float> zeroinitializer)
  %v211 = mul i64 %v206, 16
  %v212 = getelementptr inbounds float, ptr %v193, i64 %v211
  store <8 x float> %v210, ptr %v212, align 4
  %v213 = add nsw i64 %v206, 1
  br label %b8
b10:
  %v214 = add i64 %v166, 128
  %v215 = add nsw i64 %v164, 1
  br label %b2
b4:
  br label %b1
b1:
  %v216 = icmp sgt i64 %v3, 1
  br i1 %v216, label %b11, label %b12
b11:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v218 = atomicrmw add ptr %v217, i64 1 acq_rel
  %v219 = load i64, ptr %v139, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v139, align 8
  %v221 = mul i64 %v3, %v220
  br label %b13
b13:
  %v222 = load atomic i64, ptr %v217 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b14, label %b15
b14:
  %v224 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v226 = add i64 %v8, 0
  %v227 = sdiv i64 %v226, 1
  %v228 = add i64 %v2, 1
  %v229 = mul i64 %v227, %v2
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v8
  %v233 = select i1 %v232, i64 %v231, i64 %v8
  %v234 = mul i64 %v227, %v228
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, %v8
  %v238 = select i1 %v237, i64 %v236, i64 %v8
  br label %b16
b16:
  %v239 = phi i64 [ %v233, %b12 ], [ %v339, %b21 ]
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b17, label %b18
b17:
  %v241 = add i64 %v239, 96
  %v242 = icmp slt i64 %v241, %v238
  %v243 = select i1 %v242, i64 %v241, i64 %v238
  br label %b19
b19:
  %v244 = phi i64 [ 0, %b17 ], [ %v338, %b24 ]
  %v245 = icmp slt i64 %v244, 1
  br i1 %v245, label %b20, label %b21
b20:
  %v246 = sub i64 %v243, %v239
  %v247 = sub i64 6, 1
  %v248 = add i64 %v246, %v247
  %v249 = sdiv i64 %v248, 6
  br label %b22
b22:
  %v250 = phi i64 [ 0, %b20 ], [ %v337, %b29 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b23, label %b24
b23:
  %v252 = mul i64 %v246, %v250
  %v253 = sdiv i64 %v252, %v249
  %v254 = add i64 %v239, %v253
  %v255 = add i64 %v250, 1
  %v256 = mul i64 %v246, %v255
  %v257 = sdiv i64 %v256, %v249
  %v258 = add i64 %v239, %v257
  %v259 = mul i64 %v244, 128
  %v260 = getelementptr inbounds float, ptr %v145, i64 %v259
  %v261 = sub i64 %v258, %v254
  %v262 = mul i64 %v254, 8
  %v263 = getelementptr inbounds float, ptr %v30, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 0
  %v265 = sub i64 %v261, 1
  %v266 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v265
  %v267 = load ptr, ptr %v266, align 4
  %v268 = icmp sgt i64 %v261, 0
  br i1 %v268, label %b25, label %b26
b25:
  call void %v267(ptr %v264, i64 8, ptr %v260, i64 8, ptr %v225)
  br label %b26
b26:
  %v269 = add i64 %v259, 128
  br label %b27
b27:
  %v270 = phi i64 [ %v254, %b26 ], [ %v336, %b32 ]
  %v271 = icmp slt i64 %v270, %v258
  br i1 %v271, label %b28, label %b29
b28:
  %v272 = sub i64 %v270, %v254
  %v273 = mul i64 %v272, 16
  %v274 = getelementptr inbounds float, ptr %v225, i64 %v273
  %v275 = mul i64 1, %v7
  %v276 = add i64 %v270, %v275
  %v277 = mul i64 %v276, 16
  %v278 = getelementptr inbounds float, ptr %v34, i64 %v277
  %v279 = mul i64 %v270, 16
  %v280 = getelementptr inbounds float, ptr %v90, i64 %v279
  %v281 = mul i64 %v270, 16
  %v282 = getelementptr inbounds float, ptr %v92, i64 %v281
  br label %b30
b30:
  %v283 = phi i64 [ 0, %b28 ], [ %v335, %b31 ]
  %v284 = icmp slt i64 %v283, 2
  br i1 %v284, label %b31, label %b32
b31:
  %v285 = mul i64 %v244, 2
  %v286 = add i64 %v285, %v283
  %v287 = mul i64 %v286, 8
  %v288 = add i64 0, %v283
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v274, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 0, %v287
  %v293 = getelementptr inbounds float, ptr %v278, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v294)
  %v296 = fneg <8 x float> %v295
  %v297 = fcmp olt <8 x float> %v296, splat (float 0xC05A400000000000)
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v296
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v300 = fsub <8 x float> %v299, splat (float 0x4168000000000000)
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v298)
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v301)
  %v303 = bitcast <8 x float> %v299 to <8 x i32>
  %v304 = fmul <8 x float> %v302, %v302
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v302, <8 x float> splat (float 0x3F81227F40000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v302, <8 x float> splat (float 0x3FA5556740000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v302, <8 x float> splat (float 0x3FC5554B00000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> %v302, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v308, <8 x float> %v302)
  %v310 = sub <8 x i32> %v303, splat (i32 1262485250)
  %v311 = lshr <8 x i32> %v310, splat (i32 1)
  %v312 = sub <8 x i32> %v310, %v311
  %v313 = shl <8 x i32> %v311, splat (i32 23)
  %v314 = bitcast <8 x i32> %v313 to <8 x float>
  %v315 = shl <8 x i32> %v312, splat (i32 23)
  %v316 = bitcast <8 x i32> %v315 to <8 x float>
  %v317 = fadd <8 x float> %v309, splat (float 0x3FF0000000000000)
  %v318 = fmul <8 x float> %v317, %v314
  %v319 = fmul <8 x float> %v318, %v316
  %v320 = fcmp olt <8 x float> %v294, splat (float 0x0000000000000000)
  %v321 = select <8 x i1> %v320, <8 x float> %v319, <8 x float> splat (float 0x3FF0000000000000)
  %v322 = fadd <8 x float> %v319, splat (float 0x3FF0000000000000)
  %v323 = fdiv <8 x float> %v321, %v322
  %v324 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fmul <8 x float> %v325, %v323
  %v327 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v328 = shufflevector <8 x float> %v327, <8 x float> poison, <8 x i32> zeroinitializer
  %v329 = fsub <8 x float> %v326, %v328
  %v330 = fmul <8 x float> %v291, %v329
  %v331 = add i64 0, %v287
  %v332 = getelementptr inbounds float, ptr %v280, i64 %v331
  store <8 x float> %v291, ptr %v332, align 4
  %v333 = add i64 0, %v287
  %v334 = getelementptr inbounds float, ptr %v282, i64 %v333
  store <8 x float> %v330, ptr %v334, align 4
  %v335 = add nsw i64 %v283, 1
  br label %b30
b32:
  %v336 = add nsw i64 %v270, 1
  br label %b27
b29:
  %v337 = add nsw i64 %v250, 1
  br label %b22
b24:
  %v338 = add nsw i64 %v244, 1
  br label %b19
b21:
  %v339 = add nsw i64 %v239, 96
  br label %b16
b18:
  %v340 = add i64 %v8, 0
  %v341 = sdiv i64 %v340, 1
  %v342 = add i64 %v2, 1
  %v343 = mul i64 %v341, %v2
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, %v8
  %v347 = select i1 %v346, i64 %v345, i64 %v8
  %v348 = mul i64 %v341, %v342
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, %v8
  %v352 = select i1 %v351, i64 %v350, i64 %v8
  br label %b33
b33:
  %v353 = phi i64 [ %v347, %b18 ], [ %v375, %b38 ]
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b34, label %b35
b34:
  br label %b36
b36:
  %v355 = phi i64 [ 0, %b34 ], [ %v374, %b41 ]
  %v356 = icmp slt i64 %v355, 8
  br i1 %v356, label %b37, label %b38
b37:
  br label %b39
b39:
  %v357 = phi i64 [ 0, %b37 ], [ %v368, %b40 ]
  %v358 = phi float [ 0x0000000000000000, %b37 ], [ %v367, %b40 ]
  %v359 = icmp slt i64 %v357, 2
  br i1 %v359, label %b40, label %b41
b40:
  %v360 = mul i64 %v353, 16
  %v361 = getelementptr inbounds float, ptr %v92, i64 %v360
  %v362 = mul i64 %v355, 2
  %v363 = add i64 0, %v362
  %v364 = add i64 %v363, %v357
  %v365 = getelementptr inbounds float, ptr %v361, i64 %v364
  %v366 = load float, ptr %v365, align 4
  %v367 = fadd float %v358, %v366
  %v368 = add nsw i64 %v357, 1
  br label %b39
b41:
  %v369 = fadd float %v358, 0x0000000000000000
  %v370 = mul i64 %v353, 32
  %v371 = getelementptr inbounds float, ptr %v62, i64 %v370
  %v372 = add i64 24, %v355
  %v373 = getelementptr inbounds float, ptr %v371, i64 %v372
  store float %v369, ptr %v373, align 4
  %v374 = add nsw i64 %v355, 1
  br label %b36
b38:
  %v375 = add nsw i64 %v353, 1
  br label %b33
b35:
  %v376 = icmp sgt i64 %v3, 1
  br i1 %v376, label %b42, label %b43
b42:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v378 = atomicrmw add ptr %v377, i64 1 acq_rel
  %v379 = load i64, ptr %v139, align 8
  %v380 = add i64 %v379, 1
  store i64 %v380, ptr %v139, align 8
  %v381 = mul i64 %v3, %v380
  br label %b44
b44:
  %v382 = load atomic i64, ptr %v377 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b45, label %b46
b45:
  %v384 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  %v385 = getelementptr inbounds float, ptr %v141, i64 128
  %v386 = getelementptr inbounds i64, ptr %v1, i64 4
  %v387 = load i64, ptr %v386, align 8
  %v388 = icmp eq i64 %v387, 0
  br i1 %v388, label %b47, label %b48
b47:
  %v389 = add i64 1, 0
  %v390 = sdiv i64 %v389, 1
  %v391 = add i64 %v2, 1
  %v392 = mul i64 %v390, %v2
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, 1
  %v396 = select i1 %v395, i64 %v394, i64 1
  %v397 = mul i64 %v390, %v391
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 1
  %v400 = icmp slt i64 %v399, 1
  %v401 = select i1 %v400, i64 %v399, i64 1
  %v402 = icmp slt i64 %v401, 1
  %v403 = select i1 %v402, i64 %v401, i64 1
  br label %b49
b49:
  %v404 = phi i64 [ %v396, %b47 ], [ %v502, %b63 ]
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b50, label %b51
b50:
  %v406 = mul i64 %v404, 768
  %v407 = mul i64 %v404, 16
  %v408 = add i64 %v406, 0
  %v409 = add i64 %v407, 0
  %v410 = getelementptr inbounds float, ptr %v385, i64 %v408
  %v411 = sub i64 16, %v409
  %v412 = icmp slt i64 %v411, 0
  %v413 = select i1 %v412, i64 0, i64 %v411
  %v414 = icmp ult i64 %v413, 8
  %v415 = select i1 %v414, i64 %v413, i64 8
  %v416 = trunc i64 %v415 to i32
  %v417 = insertelement <8 x i32> poison, i32 %v416, i64 0
  %v418 = shufflevector <8 x i32> %v417, <8 x i32> poison, <8 x i32> zeroinitializer
  %v419 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v418
  %v420 = mul i64 %v409, 1
  %v421 = add i64 0, %v420
  %v422 = getelementptr inbounds float, ptr %v20, i64 %v421
  br label %b52
b52:
  %v423 = phi i64 [ 0, %b50 ], [ %v430, %b53 ]
  %v424 = icmp slt i64 %v423, 16
  br i1 %v424, label %b53, label %b54
b53:
  %v425 = mul i64 %v423, 16
  %v426 = getelementptr inbounds float, ptr %v422, i64 %v425
  %v427 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v426, <8 x i1> %v419, <8 x float> zeroinitializer)
  %v428 = mul i64 %v423, 16
  %v429 = getelementptr inbounds float, ptr %v410, i64 %v428
  store <8 x float> %v427, ptr %v429, align 4
  %v430 = add nsw i64 %v423, 1
  br label %b52
b54:
  %v431 = add i64 %v406, 8
  %v432 = add i64 %v407, 8
  %v433 = getelementptr inbounds float, ptr %v385, i64 %v431
  %v434 = sub i64 16, %v432
  %v435 = icmp slt i64 %v434, 0
  %v436 = select i1 %v435, i64 0, i64 %v434
  %v437 = icmp ult i64 %v436, 8
  %v438 = select i1 %v437, i64 %v436, i64 8
  %v439 = trunc i64 %v438 to i32
  %v440 = insertelement <8 x i32> poison, i32 %v439, i64 0
  %v441 = shufflevector <8 x i32> %v440, <8 x i32> poison, <8 x i32> zeroinitializer
  %v442 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v441
  %v443 = mul i64 %v432, 1
  %v444 = add i64 0, %v443
  %v445 = getelementptr inbounds float, ptr %v20, i64 %v444
  br label %b55
b55:
  %v446 = phi i64 [ 0, %b54 ], [ %v453, %b56 ]
  %v447 = icmp slt i64 %v446, 16
  br i1 %v447, label %b56, label %b57
b56:
  %v448 = mul i64 %v446, 16
  %v449 = getelementptr inbounds float, ptr %v445, i64 %v448
  %v450 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v449, <8 x i1> %v442, <8 x float> zeroinitializer)
  %v451 = mul i64 %v446, 16
  %v452 = getelementptr inbounds float, ptr %v433, i64 %v451
  store <8 x float> %v450, ptr %v452, align 4
  %v453 = add nsw i64 %v446, 1
  br label %b55
b57:
  %v454 = add i64 %v406, 256
  %v455 = add i64 %v454, 0
  %v456 = add i64 %v407, 0
  %v457 = getelementptr inbounds float, ptr %v385, i64 %v455
  %v458 = sub i64 16, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = icmp ult i64 %v460, 8
  %v462 = select i1 %v461, i64 %v460, i64 8
  %v463 = trunc i64 %v462 to i32
  %v464 = insertelement <8 x i32> poison, i32 %v463, i64 0
  %v465 = shufflevector <8 x i32> %v464, <8 x i32> poison, <8 x i32> zeroinitializer
  %v466 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v465
  %v467 = mul i64 %v456, 1
  %v468 = add i64 0, %v467
  %v469 = getelementptr inbounds float, ptr %v16, i64 %v468
  br label %b58
b58:
  %v470 = phi i64 [ 0, %b57 ], [ %v477, %b59 ]
  %v471 = icmp slt i64 %v470, 32
  br i1 %v471, label %b59, label %b60
b59:
  %v472 = mul i64 %v470, 16
  %v473 = getelementptr inbounds float, ptr %v469, i64 %v472
  %v474 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v473, <8 x i1> %v466, <8 x float> zeroinitializer)
  %v475 = mul i64 %v470, 16
  %v476 = getelementptr inbounds float, ptr %v457, i64 %v475
  store <8 x float> %v474, ptr %v476, align 4
  %v477 = add nsw i64 %v470, 1
  br label %b58
b60:
  %v478 = add i64 %v454, 8
  %v479 = add i64 %v407, 8
  %v480 = getelementptr inbounds float, ptr %v385, i64 %v478
  %v481 = sub i64 16, %v479
  %v482 = icmp slt i64 %v481, 0
  %v483 = select i1 %v482, i64 0, i64 %v481
  %v484 = icmp ult i64 %v483, 8
  %v485 = select i1 %v484, i64 %v483, i64 8
  %v486 = trunc i64 %v485 to i32
  %v487 = insertelement <8 x i32> poison, i32 %v486, i64 0
  %v488 = shufflevector <8 x i32> %v487, <8 x i32> poison, <8 x i32> zeroinitializer
  %v489 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v488
  %v490 = mul i64 %v479, 1
  %v491 = add i64 0, %v490
  %v492 = getelementptr inbounds float, ptr %v16, i64 %v491
  br label %b61
b61:
  %v493 = phi i64 [ 0, %b60 ], [ %v500, %b62 ]
  %v494 = icmp slt i64 %v493, 32
  br i1 %v494, label %b62, label %b63
b62:
  %v495 = mul i64 %v493, 16
  %v496 = getelementptr inbounds float, ptr %v492, i64 %v495
  %v497 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v496, <8 x i1> %v489, <8 x float> zeroinitializer)
  %v498 = mul i64 %v493, 16
  %v499 = getelementptr inbounds float, ptr %v480, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v493, 1
  br label %b61
b63:
  %v501 = add i64 %v454, 512
  %v502 = add nsw i64 %v404, 1
  br label %b49
b51:
  br label %b48
b48:
  %v503 = icmp sgt i64 %v3, 1
  br i1 %v503, label %b64, label %b65
b64:
  %v504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v505 = atomicrmw add ptr %v504, i64 1 acq_rel
  %v506 = load i64, ptr %v139, align 8
  %v507 = add i64 %v506, 1
  store i64 %v507, ptr %v139, align 8
  %v508 = mul i64 %v3, %v507
  br label %b66
b66:
  %v509 = load atomic i64, ptr %v504 acquire, align 8
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b67, label %b68
b67:
  %v511 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  br label %b69
b69:
  %v512 = phi i64 [ 0, %b65 ], [ %v1022, %b113 ]
  %v513 = icmp slt i64 %v512, %v5
  br i1 %v513, label %b70, label %b71
b70:
  %v514 = sub i64 %v5, 1
  %v515 = sub i64 %v514, %v512
  %v516 = add i64 %v7, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v7
  %v523 = select i1 %v522, i64 %v521, i64 %v7
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  br label %b72
b72:
  %v529 = phi i64 [ %v523, %b70 ], [ %v718, %b77 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b73, label %b74
b73:
  %v531 = add i64 %v515, 1
  %v532 = and i64 %v531, 1
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v529
  %v535 = mul i64 %v534, 16
  %v536 = getelementptr inbounds float, ptr %v36, i64 %v535
  %v537 = add i64 %v515, 0
  %v538 = and i64 %v537, %v104
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v529
  %v541 = mul i64 %v540, 16
  %v542 = getelementptr inbounds float, ptr %v28, i64 %v541
  %v543 = add i64 %v515, 1
  %v544 = and i64 %v543, %v110
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v529
  %v547 = mul i64 %v546, 16
  %v548 = getelementptr inbounds float, ptr %v34, i64 %v547
  %v549 = add i64 %v515, 1
  %v550 = and i64 %v549, 1
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v529
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v38, i64 %v553
  %v555 = add i64 %v515, 0
  %v556 = and i64 %v555, %v134
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v529
  %v559 = mul i64 %v558, 16
  %v560 = getelementptr inbounds float, ptr %v90, i64 %v559
  %v561 = add i64 %v515, 0
  %v562 = and i64 %v561, %v130
  %v563 = mul i64 %v562, %v7
  %v564 = add i64 %v563, %v529
  %v565 = mul i64 %v564, 16
  %v566 = getelementptr inbounds float, ptr %v86, i64 %v565
  %v567 = add i64 %v515, 0
  %v568 = and i64 %v567, %v128
  %v569 = mul i64 %v568, %v7
  %v570 = add i64 %v569, %v529
  %v571 = mul i64 %v570, 16
  %v572 = getelementptr inbounds float, ptr %v84, i64 %v571
  %v573 = add i64 %v515, 0
  %v574 = and i64 %v573, %v122
  %v575 = mul i64 %v574, %v7
  %v576 = add i64 %v575, %v529
  %v577 = mul i64 %v576, 16
  %v578 = getelementptr inbounds float, ptr %v70, i64 %v577
  %v579 = add i64 %v515, 0
  %v580 = and i64 %v579, %v110
  %v581 = mul i64 %v580, %v7
  %v582 = add i64 %v581, %v529
  %v583 = mul i64 %v582, 16
  %v584 = getelementptr inbounds float, ptr %v34, i64 %v583
  %v585 = add i64 %v515, 0
  %v586 = and i64 %v585, %v124
  %v587 = mul i64 %v586, %v7
  %v588 = add i64 %v587, %v529
  %v589 = mul i64 %v588, 16
  %v590 = getelementptr inbounds float, ptr %v80, i64 %v589
  %v591 = add i64 %v515, 0
  %v592 = and i64 %v591, %v126
  %v593 = mul i64 %v592, %v7
  %v594 = add i64 %v593, %v529
  %v595 = mul i64 %v594, 16
  %v596 = getelementptr inbounds float, ptr %v82, i64 %v595
  %v597 = mul i64 %v529, 16
  %v598 = getelementptr inbounds float, ptr %v94, i64 %v597
  %v599 = mul i64 %v529, 16
  %v600 = getelementptr inbounds float, ptr %v96, i64 %v599
  %v601 = mul i64 %v529, 16
  %v602 = getelementptr inbounds float, ptr %v98, i64 %v601
  %v603 = add i64 %v515, 0
  %v604 = and i64 %v603, 1
  %v605 = mul i64 %v604, %v7
  %v606 = add i64 %v605, %v529
  %v607 = mul i64 %v606, 16
  %v608 = getelementptr inbounds float, ptr %v38, i64 %v607
  %v609 = add i64 %v515, 0
  %v610 = and i64 %v609, %v136
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v529
  %v613 = mul i64 %v612, 16
  %v614 = getelementptr inbounds float, ptr %v92, i64 %v613
  br label %b75
b75:
  %v615 = phi i64 [ 0, %b73 ], [ %v717, %b76 ]
  %v616 = icmp slt i64 %v615, 16
  br i1 %v616, label %b76, label %b77
b76:
  %v617 = add i64 0, %v615
  %v618 = getelementptr inbounds float, ptr %v536, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 0, %v615
  %v621 = getelementptr inbounds float, ptr %v542, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = fadd <8 x float> %v619, %v622
  %v624 = add i64 0, %v615
  %v625 = getelementptr inbounds float, ptr %v548, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v626)
  %v628 = fneg <8 x float> %v627
  %v629 = fcmp olt <8 x float> %v628, splat (float 0xC05A400000000000)
  %v630 = select <8 x i1> %v629, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v628
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v632 = fsub <8 x float> %v631, splat (float 0x4168000000000000)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v630)
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v633)
  %v635 = bitcast <8 x float> %v631 to <8 x i32>
  %v636 = fmul <8 x float> %v634, %v634
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v634, <8 x float> splat (float 0x3F81227F40000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v634, <8 x float> splat (float 0x3FA5556740000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> %v634, <8 x float> splat (float 0x3FC5554B00000000))
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v639, <8 x float> %v634, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v640, <8 x float> %v634)
  %v642 = sub <8 x i32> %v635, splat (i32 1262485250)
  %v643 = lshr <8 x i32> %v642, splat (i32 1)
  %v644 = sub <8 x i32> %v642, %v643
  %v645 = shl <8 x i32> %v643, splat (i32 23)
  %v646 = bitcast <8 x i32> %v645 to <8 x float>
  %v647 = shl <8 x i32> %v644, splat (i32 23)
  %v648 = bitcast <8 x i32> %v647 to <8 x float>
  %v649 = fadd <8 x float> %v641, splat (float 0x3FF0000000000000)
  %v650 = fmul <8 x float> %v649, %v646
  %v651 = fmul <8 x float> %v650, %v648
  %v652 = fcmp olt <8 x float> %v626, splat (float 0x0000000000000000)
  %v653 = select <8 x i1> %v652, <8 x float> %v651, <8 x float> splat (float 0x3FF0000000000000)
  %v654 = fadd <8 x float> %v651, splat (float 0x3FF0000000000000)
  %v655 = fdiv <8 x float> %v653, %v654
  %v656 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = fmul <8 x float> %v657, %v655
  %v659 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v660 = shufflevector <8 x float> %v659, <8 x float> poison, <8 x i32> zeroinitializer
  %v661 = fsub <8 x float> %v658, %v660
  %v662 = fmul <8 x float> %v623, %v661
  %v663 = add i64 0, %v615
  %v664 = getelementptr inbounds float, ptr %v554, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 0, %v615
  %v667 = getelementptr inbounds float, ptr %v560, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = add i64 0, %v615
  %v670 = getelementptr inbounds float, ptr %v566, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = fmul <8 x float> %v668, %v671
  %v673 = add i64 0, %v615
  %v674 = getelementptr inbounds float, ptr %v572, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = fmul <8 x float> %v623, %v675
  %v677 = fadd <8 x float> %v672, %v676
  %v678 = fmul <8 x float> %v677, %v657
  %v679 = fmul <8 x float> %v678, %v655
  %v680 = fsub <8 x float> %v660, %v655
  %v681 = fmul <8 x float> %v679, %v680
  %v682 = fadd <8 x float> %v665, %v681
  %v683 = add i64 0, %v615
  %v684 = getelementptr inbounds float, ptr %v578, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v687 = shufflevector <8 x float> %v686, <8 x float> poison, <8 x i32> zeroinitializer
  %v688 = fmul <8 x float> %v687, %v685
  %v689 = fsub <8 x float> %v688, %v657
  %v690 = fmul <8 x float> %v682, %v689
  %v691 = add i64 0, %v615
  %v692 = getelementptr inbounds float, ptr %v584, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = fmul <8 x float> %v682, %v693
  %v695 = add i64 0, %v615
  %v696 = getelementptr inbounds float, ptr %v590, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = fmul <8 x float> %v682, %v697
  %v699 = add i64 0, %v615
  %v700 = getelementptr inbounds float, ptr %v596, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = fmul <8 x float> %v682, %v701
  %v703 = fmul <8 x float> %v702, %v687
  %v704 = fmul <8 x float> %v703, %v685
  %v705 = fsub <8 x float> %v660, %v685
  %v706 = fmul <8 x float> %v704, %v705
  %v707 = add i64 0, %v615
  %v708 = getelementptr inbounds float, ptr %v598, i64 %v707
  store <8 x float> %v662, ptr %v708, align 4
  %v709 = add i64 0, %v615
  %v710 = getelementptr inbounds float, ptr %v600, i64 %v709
  store <8 x float> %v690, ptr %v710, align 4
  %v711 = add i64 0, %v615
  %v712 = getelementptr inbounds float, ptr %v602, i64 %v711
  store <8 x float> %v694, ptr %v712, align 4
  %v713 = add i64 0, %v615
  %v714 = getelementptr inbounds float, ptr %v608, i64 %v713
  store <8 x float> %v698, ptr %v714, align 4
  %v715 = add i64 0, %v615
  %v716 = getelementptr inbounds float, ptr %v614, i64 %v715
  store <8 x float> %v706, ptr %v716, align 4
  %v717 = add nsw i64 %v615, 8
  br label %b75
b77:
  %v718 = add nsw i64 %v529, 1
  br label %b72
b74:
  %v719 = add i64 %v7, 0
  %v720 = sdiv i64 %v719, 1
  %v721 = add i64 %v2, 1
  %v722 = mul i64 %v720, %v2
  %v723 = sdiv i64 %v722, %v3
  %v724 = mul i64 %v723, 1
  %v725 = icmp slt i64 %v724, %v7
  %v726 = select i1 %v725, i64 %v724, i64 %v7
  %v727 = mul i64 %v720, %v721
  %v728 = sdiv i64 %v727, %v3
  %v729 = mul i64 %v728, 1
  %v730 = icmp slt i64 %v729, %v7
  %v731 = select i1 %v730, i64 %v729, i64 %v7
  br label %b78
b78:
  %v732 = phi i64 [ %v726, %b74 ], [ %v758, %b83 ]
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b79, label %b80
b79:
  br label %b81
b81:
  %v734 = phi i64 [ 0, %b79 ], [ %v757, %b86 ]
  %v735 = icmp slt i64 %v734, 8
  br i1 %v735, label %b82, label %b83
b82:
  br label %b84
b84:
  %v736 = phi i64 [ 0, %b82 ], [ %v747, %b85 ]
  %v737 = phi float [ 0x0000000000000000, %b82 ], [ %v746, %b85 ]
  %v738 = icmp slt i64 %v736, 2
  br i1 %v738, label %b85, label %b86
b85:
  %v739 = mul i64 %v732, 16
  %v740 = getelementptr inbounds float, ptr %v94, i64 %v739
  %v741 = mul i64 %v734, 2
  %v742 = add i64 0, %v741
  %v743 = add i64 %v742, %v736
  %v744 = getelementptr inbounds float, ptr %v740, i64 %v743
  %v745 = load float, ptr %v744, align 4
  %v746 = fadd float %v737, %v745
  %v747 = add nsw i64 %v736, 1
  br label %b84
b86:
  %v748 = fadd float %v737, 0x0000000000000000
  %v749 = add i64 %v515, 0
  %v750 = and i64 %v749, %v116
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v732
  %v753 = mul i64 %v752, 32
  %v754 = getelementptr inbounds float, ptr %v62, i64 %v753
  %v755 = add i64 16, %v734
  %v756 = getelementptr inbounds float, ptr %v754, i64 %v755
  store float %v748, ptr %v756, align 4
  %v757 = add nsw i64 %v734, 1
  br label %b81
b83:
  %v758 = add nsw i64 %v732, 1
  br label %b78
b80:
  %v759 = add i64 %v7, 0
  %v760 = sdiv i64 %v759, 1
  %v761 = add i64 %v2, 1
  %v762 = mul i64 %v760, %v2
  %v763 = sdiv i64 %v762, %v3
  %v764 = mul i64 %v763, 1
  %v765 = icmp slt i64 %v764, %v7
  %v766 = select i1 %v765, i64 %v764, i64 %v7
  %v767 = mul i64 %v760, %v761
  %v768 = sdiv i64 %v767, %v3
  %v769 = mul i64 %v768, 1
  %v770 = icmp slt i64 %v769, %v7
  %v771 = select i1 %v770, i64 %v769, i64 %v7
  br label %b87
b87:
  %v772 = phi i64 [ %v766, %b80 ], [ %v798, %b92 ]
  %v773 = icmp slt i64 %v772, %v771
  br i1 %v773, label %b88, label %b89
b88:
  br label %b90
b90:
  %v774 = phi i64 [ 0, %b88 ], [ %v797, %b95 ]
  %v775 = icmp slt i64 %v774, 8
  br i1 %v775, label %b91, label %b92
b91:
  br label %b93
b93:
  %v776 = phi i64 [ 0, %b91 ], [ %v787, %b94 ]
  %v777 = phi float [ 0x0000000000000000, %b91 ], [ %v786, %b94 ]
  %v778 = icmp slt i64 %v776, 2
  br i1 %v778, label %b94, label %b95
b94:
  %v779 = mul i64 %v772, 16
  %v780 = getelementptr inbounds float, ptr %v96, i64 %v779
  %v781 = mul i64 %v774, 2
  %v782 = add i64 0, %v781
  %v783 = add i64 %v782, %v776
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v785 = load float, ptr %v784, align 4
  %v786 = fadd float %v777, %v785
  %v787 = add nsw i64 %v776, 1
  br label %b93
b95:
  %v788 = fadd float %v777, 0x0000000000000000
  %v789 = add i64 %v515, 0
  %v790 = and i64 %v789, %v116
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v772
  %v793 = mul i64 %v792, 32
  %v794 = getelementptr inbounds float, ptr %v62, i64 %v793
  %v795 = add i64 0, %v774
  %v796 = getelementptr inbounds float, ptr %v794, i64 %v795
  store float %v788, ptr %v796, align 4
  %v797 = add nsw i64 %v774, 1
  br label %b90
b92:
  %v798 = add nsw i64 %v772, 1
  br label %b87
b89:
  %v799 = add i64 %v7, 0
  %v800 = sdiv i64 %v799, 1
  %v801 = add i64 %v2, 1
  %v802 = mul i64 %v800, %v2
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  %v807 = mul i64 %v800, %v801
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  br label %b96
b96:
  %v812 = phi i64 [ %v806, %b89 ], [ %v838, %b101 ]
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b97, label %b98
b97:
  br label %b99
b99:
  %v814 = phi i64 [ 0, %b97 ], [ %v837, %b104 ]
  %v815 = icmp slt i64 %v814, 8
  br i1 %v815, label %b100, label %b101
b100:
  br label %b102
b102:
  %v816 = phi i64 [ 0, %b100 ], [ %v827, %b103 ]
  %v817 = phi float [ 0x0000000000000000, %b100 ], [ %v826, %b103 ]
  %v818 = icmp slt i64 %v816, 2
  br i1 %v818, label %b103, label %b104
b103:
  %v819 = mul i64 %v812, 16
  %v820 = getelementptr inbounds float, ptr %v98, i64 %v819
  %v821 = mul i64 %v814, 2
  %v822 = add i64 0, %v821
  %v823 = add i64 %v822, %v816
  %v824 = getelementptr inbounds float, ptr %v820, i64 %v823
  %v825 = load float, ptr %v824, align 4
  %v826 = fadd float %v817, %v825
  %v827 = add nsw i64 %v816, 1
  br label %b102
b104:
  %v828 = fadd float %v817, 0x0000000000000000
  %v829 = add i64 %v515, 0
  %v830 = and i64 %v829, %v116
  %v831 = mul i64 %v830, %v7
  %v832 = add i64 %v831, %v812
  %v833 = mul i64 %v832, 32
  %v834 = getelementptr inbounds float, ptr %v62, i64 %v833
  %v835 = add i64 8, %v814
  %v836 = getelementptr inbounds float, ptr %v834, i64 %v835
  store float %v828, ptr %v836, align 4
  %v837 = add nsw i64 %v814, 1
  br label %b99
b101:
  %v838 = add nsw i64 %v812, 1
  br label %b96
b98:
  %v839 = add i64 %v7, 0
  %v840 = sdiv i64 %v839, 1
  %v841 = add i64 %v2, 1
  %v842 = mul i64 %v840, %v2
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 1
  %v845 = icmp slt i64 %v844, %v7
  %v846 = select i1 %v845, i64 %v844, i64 %v7
  %v847 = mul i64 %v840, %v841
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 1
  %v850 = icmp slt i64 %v849, %v7
  %v851 = select i1 %v850, i64 %v849, i64 %v7
  br label %b105
b105:
  %v852 = phi i64 [ %v846, %b98 ], [ %v931, %b110 ]
  %v853 = icmp slt i64 %v852, %v851
  br i1 %v853, label %b106, label %b107
b106:
  %v854 = add i64 %v515, 0
  %v855 = and i64 %v854, %v116
  %v856 = mul i64 %v855, %v7
  %v857 = add i64 %v856, %v852
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v62, i64 %v858
  %v860 = add i64 %v515, 0
  %v861 = and i64 %v860, %v118
  %v862 = mul i64 %v861, %v7
  %v863 = add i64 %v862, %v852
  %v864 = mul i64 %v863, 48
  %v865 = getelementptr inbounds float, ptr %v66, i64 %v864
  %v866 = add i64 %v515, 0
  %v867 = and i64 %v866, %v120
  %v868 = mul i64 %v867, %v7
  %v869 = add i64 %v868, %v852
  %v870 = mul i64 %v869, 32
  %v871 = getelementptr inbounds float, ptr %v68, i64 %v870
  %v872 = add i64 %v515, 0
  %v873 = and i64 %v872, %v138
  %v874 = mul i64 %v873, %v7
  %v875 = add i64 %v874, %v852
  %v876 = mul i64 %v875, 32
  %v877 = getelementptr inbounds float, ptr %v100, i64 %v876
  br label %b108
b108:
  %v878 = phi i64 [ 0, %b106 ], [ %v930, %b109 ]
  %v879 = icmp slt i64 %v878, 32
  br i1 %v879, label %b109, label %b110
b109:
  %v880 = add i64 0, %v878
  %v881 = getelementptr inbounds float, ptr %v859, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 0, %v878
  %v884 = getelementptr inbounds float, ptr %v18, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 0, %v878
  %v887 = getelementptr inbounds float, ptr %v865, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 0, %v878
  %v890 = getelementptr inbounds float, ptr %v871, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = fadd <8 x float> %v888, %v891
  %v893 = fadd <8 x float> %v885, %v892
  %v894 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v893)
  %v895 = fneg <8 x float> %v894
  %v896 = fcmp olt <8 x float> %v895, splat (float 0xC05A400000000000)
  %v897 = select <8 x i1> %v896, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v895
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v899 = fsub <8 x float> %v898, splat (float 0x4168000000000000)
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v897)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v900)
  %v902 = bitcast <8 x float> %v898 to <8 x i32>
  %v903 = fmul <8 x float> %v901, %v901
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v901, <8 x float> splat (float 0x3F81227F40000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v901, <8 x float> splat (float 0x3FA5556740000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v901, <8 x float> splat (float 0x3FC5554B00000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v901, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v907, <8 x float> %v901)
  %v909 = sub <8 x i32> %v902, splat (i32 1262485250)
  %v910 = lshr <8 x i32> %v909, splat (i32 1)
  %v911 = sub <8 x i32> %v909, %v910
  %v912 = shl <8 x i32> %v910, splat (i32 23)
  %v913 = bitcast <8 x i32> %v912 to <8 x float>
  %v914 = shl <8 x i32> %v911, splat (i32 23)
  %v915 = bitcast <8 x i32> %v914 to <8 x float>
  %v916 = fadd <8 x float> %v908, splat (float 0x3FF0000000000000)
  %v917 = fmul <8 x float> %v916, %v913
  %v918 = fmul <8 x float> %v917, %v915
  %v919 = fcmp olt <8 x float> %v893, splat (float 0x0000000000000000)
  %v920 = select <8 x i1> %v919, <8 x float> %v918, <8 x float> splat (float 0x3FF0000000000000)
  %v921 = fadd <8 x float> %v918, splat (float 0x3FF0000000000000)
  %v922 = fdiv <8 x float> %v920, %v921
  %v923 = fmul <8 x float> %v882, %v922
  %v924 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v925 = shufflevector <8 x float> %v924, <8 x float> poison, <8 x i32> zeroinitializer
  %v926 = fsub <8 x float> %v925, %v922
  %v927 = fmul <8 x float> %v923, %v926
  %v928 = add i64 0, %v878
  %v929 = getelementptr inbounds float, ptr %v877, i64 %v928
  store <8 x float> %v927, ptr %v929, align 4
  %v930 = add nsw i64 %v878, 8
  br label %b108
b110:
  %v931 = add nsw i64 %v852, 1
  br label %b105
b107:
  %v933 = add i64 %v7, 0
  %v934 = sdiv i64 %v933, 1
  %v935 = add i64 %v2, 1
  %v936 = mul i64 %v934, %v2
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v7
  %v940 = select i1 %v939, i64 %v938, i64 %v7
  %v941 = mul i64 %v934, %v935
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, %v7
  %v945 = select i1 %v944, i64 %v943, i64 %v7
  br label %b111
b111:
  %v946 = phi i64 [ %v940, %b107 ], [ %v1021, %b116 ]
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b112, label %b113
b112:
  %v948 = add i64 %v946, 96
  %v949 = icmp slt i64 %v948, %v945
  %v950 = select i1 %v949, i64 %v948, i64 %v945
  br label %b114
b114:
  %v951 = phi i64 [ 0, %b112 ], [ %v1020, %b119 ]
  %v952 = icmp slt i64 %v951, 1
  br i1 %v952, label %b115, label %b116
b115:
  %v953 = sub i64 %v950, %v946
  %v954 = sub i64 6, 1
  %v955 = add i64 %v953, %v954
  %v956 = sdiv i64 %v955, 6
  br label %b117
b117:
  %v957 = phi i64 [ 0, %b115 ], [ %v1019, %b126 ]
  %v958 = icmp slt i64 %v957, %v956
  br i1 %v958, label %b118, label %b119
b118:
  %v959 = mul i64 %v953, %v957
  %v960 = sdiv i64 %v959, %v956
  %v961 = add i64 %v946, %v960
  %v962 = add i64 %v957, 1
  %v963 = mul i64 %v953, %v962
  %v964 = sdiv i64 %v963, %v956
  %v965 = add i64 %v946, %v964
  %v966 = mul i64 %v951, 768
  %v967 = getelementptr inbounds float, ptr %v385, i64 %v966
  %v968 = sub i64 %v965, %v961
  %v969 = add i64 %v515, 0
  %v970 = and i64 %v969, %v136
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v961
  %v973 = mul i64 %v972, 16
  %v974 = getelementptr inbounds float, ptr %v92, i64 %v973
  %v975 = getelementptr inbounds float, ptr %v974, i64 0
  %v976 = sub i64 %v968, 1
  %v977 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v976
  %v978 = load ptr, ptr %v977, align 4
  %v979 = icmp sgt i64 %v968, 0
  br i1 %v979, label %b120, label %b121
b120:
  call void %v978(ptr %v975, i64 16, ptr %v967, i64 16, ptr %v932)
  br label %b121
b121:
  %v980 = add i64 %v966, 256
  %v981 = getelementptr inbounds float, ptr %v385, i64 %v980
  %v982 = sub i64 %v965, %v961
  %v983 = add i64 %v515, 0
  %v984 = and i64 %v983, %v138
  %v985 = mul i64 %v984, %v7
  %v986 = add i64 %v985, %v961
  %v987 = mul i64 %v986, 32
  %v988 = getelementptr inbounds float, ptr %v100, i64 %v987
  %v989 = getelementptr inbounds float, ptr %v988, i64 0
  %v990 = sub i64 %v982, 1
  %v991 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0_more, i64 %v990
  %v992 = load ptr, ptr %v991, align 4
  %v993 = icmp sgt i64 %v982, 0
  br i1 %v993, label %b122, label %b123
b122:
  call void %v992(ptr %v989, i64 32, ptr %v981, i64 32, ptr %v932)
  br label %b123
b123:
  %v994 = add i64 %v980, 512
  br label %b124
b124:
  %v995 = phi i64 [ %v961, %b123 ], [ %v1018, %b129 ]
  %v996 = icmp slt i64 %v995, %v965
  br i1 %v996, label %b125, label %b126
b125:
  %v997 = sub i64 %v995, %v961
  %v998 = mul i64 %v997, 16
  %v999 = getelementptr inbounds float, ptr %v932, i64 %v998
  %v1000 = add i64 %v515, 0
  %v1001 = and i64 %v1000, 1
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v995
  %v1004 = mul i64 %v1003, 16
  %v1005 = getelementptr inbounds float, ptr %v36, i64 %v1004
  br label %b127
b127:
  %v1006 = phi i64 [ 0, %b125 ], [ %v1017, %b128 ]
  %v1007 = icmp slt i64 %v1006, 2
  br i1 %v1007, label %b128, label %b129
b128:
  %v1008 = mul i64 %v951, 2
  %v1009 = add i64 %v1008, %v1006
  %v1010 = mul i64 %v1009, 8
  %v1011 = add i64 0, %v1006
  %v1012 = mul i64 %v1011, 8
  %v1013 = getelementptr inbounds float, ptr %v999, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = add i64 0, %v1010
  %v1016 = getelementptr inbounds float, ptr %v1005, i64 %v1015
  store <8 x float> %v1014, ptr %v1016, align 4
  %v1017 = add nsw i64 %v1006, 1
  br label %b127
b129:
  %v1018 = add nsw i64 %v995, 1
  br label %b124
b126:
  %v1019 = add nsw i64 %v957, 1
  br label %b117
b119:
  %v1020 = add nsw i64 %v951, 1
  br label %b114
b116:
  %v1021 = add nsw i64 %v946, 96
  br label %b111
b113:
  %v1022 = add nsw i64 %v512, 1
  br label %b69
b71:
  %v1023 = icmp sgt i64 %v3, 1
  br i1 %v1023, label %b130, label %b131
b130:
  %v1024 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1025 = atomicrmw add ptr %v1024, i64 1 acq_rel
  %v1026 = load i64, ptr %v139, align 8
  %v1027 = add i64 %v1026, 1
  store i64 %v1027, ptr %v139, align 8
  %v1028 = mul i64 %v3, %v1027
  br label %b132
b132:
  %v1029 = load atomic i64, ptr %v1024 acquire, align 8
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b133, label %b134
b133:
  %v1031 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v1032 = getelementptr inbounds float, ptr %v141, i64 896
  %v1033 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1034 = load i64, ptr %v1033, align 8
  %v1035 = icmp eq i64 %v1034, 0
  br i1 %v1035, label %b135, label %b136
b135:
  %v1036 = add i64 1, 0
  %v1037 = sdiv i64 %v1036, 1
  %v1038 = add i64 %v2, 1
  %v1039 = mul i64 %v1037, %v2
  %v1040 = sdiv i64 %v1039, %v3
  %v1041 = mul i64 %v1040, 1
  %v1042 = icmp slt i64 %v1041, 1
  %v1043 = select i1 %v1042, i64 %v1041, i64 1
  %v1044 = mul i64 %v1037, %v1038
  %v1045 = sdiv i64 %v1044, %v3
  %v1046 = mul i64 %v1045, 1
  %v1047 = icmp slt i64 %v1046, 1
  %v1048 = select i1 %v1047, i64 %v1046, i64 1
  %v1049 = icmp slt i64 %v1048, 1
  %v1050 = select i1 %v1049, i64 %v1048, i64 1
  br label %b137
b137:
  %v1051 = phi i64 [ %v1043, %b135 ], [ %v1103, %b145 ]
  %v1052 = icmp slt i64 %v1051, %v1050
  br i1 %v1052, label %b138, label %b139
b138:
  %v1053 = mul i64 %v1051, 384
  %v1054 = mul i64 %v1051, 8
  %v1055 = add i64 %v1053, 0
  %v1056 = add i64 %v1054, 0
  %v1057 = getelementptr inbounds float, ptr %v1032, i64 %v1055
  %v1058 = sub i64 8, %v1056
  %v1059 = icmp slt i64 %v1058, 0
  %v1060 = select i1 %v1059, i64 0, i64 %v1058
  %v1061 = icmp ult i64 %v1060, 8
  %v1062 = select i1 %v1061, i64 %v1060, i64 8
  %v1063 = trunc i64 %v1062 to i32
  %v1064 = insertelement <8 x i32> poison, i32 %v1063, i64 0
  %v1065 = shufflevector <8 x i32> %v1064, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1066 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1065
  %v1067 = mul i64 %v1056, 1
  %v1068 = add i64 0, %v1067
  %v1069 = getelementptr inbounds float, ptr %v14, i64 %v1068
  br label %b140
b140:
  %v1070 = phi i64 [ 0, %b138 ], [ %v1077, %b141 ]
  %v1071 = icmp slt i64 %v1070, 16
  br i1 %v1071, label %b141, label %b142
b141:
  %v1072 = mul i64 %v1070, 8
  %v1073 = getelementptr inbounds float, ptr %v1069, i64 %v1072
  %v1074 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1073, <8 x i1> %v1066, <8 x float> zeroinitializer)
  %v1075 = mul i64 %v1070, 8
  %v1076 = getelementptr inbounds float, ptr %v1057, i64 %v1075
  store <8 x float> %v1074, ptr %v1076, align 4
  %v1077 = add nsw i64 %v1070, 1
  br label %b140
b142:
  %v1078 = add i64 %v1053, 128
  %v1079 = add i64 %v1078, 0
  %v1080 = add i64 %v1054, 0
  %v1081 = getelementptr inbounds float, ptr %v1032, i64 %v1079
  %v1082 = sub i64 8, %v1080
  %v1083 = icmp slt i64 %v1082, 0
  %v1084 = select i1 %v1083, i64 0, i64 %v1082
  %v1085 = icmp ult i64 %v1084, 8
  %v1086 = select i1 %v1085, i64 %v1084, i64 8
  %v1087 = trunc i64 %v1086 to i32
  %v1088 = insertelement <8 x i32> poison, i32 %v1087, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1089
  %v1091 = mul i64 %v1080, 1
  %v1092 = add i64 0, %v1091
  %v1093 = getelementptr inbounds float, ptr %v12, i64 %v1092
  br label %b143
b143:
  %v1094 = phi i64 [ 0, %b142 ], [ %v1101, %b144 ]
  %v1095 = icmp slt i64 %v1094, 32
  br i1 %v1095, label %b144, label %b145
b144:
  %v1096 = mul i64 %v1094, 8
  %v1097 = getelementptr inbounds float, ptr %v1093, i64 %v1096
  %v1098 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1097, <8 x i1> %v1090, <8 x float> zeroinitializer)
  %v1099 = mul i64 %v1094, 8
  %v1100 = getelementptr inbounds float, ptr %v1081, i64 %v1099
  store <8 x float> %v1098, ptr %v1100, align 4
  %v1101 = add nsw i64 %v1094, 1
  br label %b143
b145:
  %v1102 = add i64 %v1078, 256
  %v1103 = add nsw i64 %v1051, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1104 = icmp sgt i64 %v3, 1
  br i1 %v1104, label %b146, label %b147
b146:
  %v1105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1106 = atomicrmw add ptr %v1105, i64 1 acq_rel
  %v1107 = load i64, ptr %v139, align 8
  %v1108 = add i64 %v1107, 1
  store i64 %v1108, ptr %v139, align 8
  %v1109 = mul i64 %v3, %v1108
  br label %b148
b148:
  %v1110 = load atomic i64, ptr %v1105 acquire, align 8
  %v1111 = icmp slt i64 %v1110, %v1109
  br i1 %v1111, label %b149, label %b150
b149:
  %v1112 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v1114 = add i64 %v8, 0
  %v1115 = sdiv i64 %v1114, 1
  %v1116 = add i64 %v2, 1
  %v1117 = mul i64 %v1115, %v2
  %v1118 = sdiv i64 %v1117, %v3
  %v1119 = mul i64 %v1118, 1
  %v1120 = icmp slt i64 %v1119, %v8
  %v1121 = select i1 %v1120, i64 %v1119, i64 %v8
  %v1122 = mul i64 %v1115, %v1116
  %v1123 = sdiv i64 %v1122, %v3
  %v1124 = mul i64 %v1123, 1
  %v1125 = icmp slt i64 %v1124, %v8
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v8
  br label %b151
b151:
  %v1127 = phi i64 [ %v1121, %b147 ], [ %v1190, %b156 ]
  %v1128 = icmp slt i64 %v1127, %v1126
  br i1 %v1128, label %b152, label %b153
b152:
  %v1129 = add i64 %v1127, 96
  %v1130 = icmp slt i64 %v1129, %v1126
  %v1131 = select i1 %v1130, i64 %v1129, i64 %v1126
  br label %b154
b154:
  %v1132 = phi i64 [ 0, %b152 ], [ %v1189, %b159 ]
  %v1133 = icmp slt i64 %v1132, 1
  br i1 %v1133, label %b155, label %b156
b155:
  %v1134 = sub i64 %v1131, %v1127
  %v1135 = sub i64 8, 1
  %v1136 = add i64 %v1134, %v1135
  %v1137 = sdiv i64 %v1136, 8
  br label %b157
b157:
  %v1138 = phi i64 [ 0, %b155 ], [ %v1188, %b166 ]
  %v1139 = icmp slt i64 %v1138, %v1137
  br i1 %v1139, label %b158, label %b159
b158:
  %v1140 = mul i64 %v1134, %v1138
  %v1141 = sdiv i64 %v1140, %v1137
  %v1142 = add i64 %v1127, %v1141
  %v1143 = add i64 %v1138, 1
  %v1144 = mul i64 %v1134, %v1143
  %v1145 = sdiv i64 %v1144, %v1137
  %v1146 = add i64 %v1127, %v1145
  %v1147 = mul i64 %v1132, 384
  %v1148 = getelementptr inbounds float, ptr %v1032, i64 %v1147
  %v1149 = sub i64 %v1146, %v1142
  %v1150 = mul i64 %v1142, 16
  %v1151 = getelementptr inbounds float, ptr %v92, i64 %v1150
  %v1152 = getelementptr inbounds float, ptr %v1151, i64 0
  %v1153 = sub i64 %v1149, 1
  %v1154 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1153
  %v1155 = load ptr, ptr %v1154, align 4
  %v1156 = icmp sgt i64 %v1149, 0
  br i1 %v1156, label %b160, label %b161
b160:
  call void %v1155(ptr %v1152, i64 16, ptr %v1148, i64 16, ptr %v1113)
  br label %b161
b161:
  %v1157 = add i64 %v1147, 128
  %v1158 = getelementptr inbounds float, ptr %v1032, i64 %v1157
  %v1159 = sub i64 %v1146, %v1142
  %v1160 = mul i64 %v1142, 32
  %v1161 = getelementptr inbounds float, ptr %v100, i64 %v1160
  %v1162 = getelementptr inbounds float, ptr %v1161, i64 0
  %v1163 = sub i64 %v1159, 1
  %v1164 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1163
  %v1165 = load ptr, ptr %v1164, align 4
  %v1166 = icmp sgt i64 %v1159, 0
  br i1 %v1166, label %b162, label %b163
b162:
  call void %v1165(ptr %v1162, i64 32, ptr %v1158, i64 32, ptr %v1113)
  br label %b163
b163:
  %v1167 = add i64 %v1157, 256
  br label %b164
b164:
  %v1168 = phi i64 [ %v1142, %b163 ], [ %v1187, %b169 ]
  %v1169 = icmp slt i64 %v1168, %v1146
  br i1 %v1169, label %b165, label %b166
b165:
  %v1170 = sub i64 %v1168, %v1142
  %v1171 = mul i64 %v1170, 8
  %v1172 = getelementptr inbounds float, ptr %v1113, i64 %v1171
  %v1173 = mul i64 %v1168, 8
  %v1174 = getelementptr inbounds float, ptr %v42, i64 %v1173
  br label %b167
b167:
  %v1175 = phi i64 [ 0, %b165 ], [ %v1186, %b168 ]
  %v1176 = icmp slt i64 %v1175, 1
  br i1 %v1176, label %b168, label %b169
b168:
  %v1177 = mul i64 %v1132, 1
  %v1178 = add i64 %v1177, %v1175
  %v1179 = mul i64 %v1178, 8
  %v1180 = add i64 0, %v1175
  %v1181 = mul i64 %v1180, 8
  %v1182 = getelementptr inbounds float, ptr %v1172, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = add i64 0, %v1179
  %v1185 = getelementptr inbounds float, ptr %v1174, i64 %v1184
  store <8 x float> %v1183, ptr %v1185, align 4
  %v1186 = add nsw i64 %v1175, 1
  br label %b167
b169:
  %v1187 = add nsw i64 %v1168, 1
  br label %b164
b166:
  %v1188 = add nsw i64 %v1138, 1
  br label %b157
b159:
  %v1189 = add nsw i64 %v1132, 1
  br label %b154
b156:
  %v1190 = add nsw i64 %v1127, 96
  br label %b151
b153:
  %v1191 = icmp sgt i64 %v3, 1
  br i1 %v1191, label %b170, label %b171
b170:
  %v1192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1193 = atomicrmw add ptr %v1192, i64 1 acq_rel
  %v1194 = load i64, ptr %v139, align 8
  %v1195 = add i64 %v1194, 1
  store i64 %v1195, ptr %v139, align 8
  %v1196 = mul i64 %v3, %v1195
  br label %b172
b172:
  %v1197 = load atomic i64, ptr %v1192 acquire, align 8
  %v1198 = icmp slt i64 %v1197, %v1196
  br i1 %v1198, label %b173, label %b174
b173:
  %v1199 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v1200 = mul i64 0, 32
  %v1201 = getelementptr inbounds float, ptr %v100, i64 %v1200
  %v1202 = getelementptr inbounds float, ptr %v1201, i64 0
  %v1203 = mul i64 0, 8
  %v1204 = getelementptr inbounds float, ptr %v10, i64 %v1203
  %v1205 = getelementptr inbounds float, ptr %v1204, i64 0
  %v1206 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1207 = add i64 32, 1
  %v1208 = sdiv i64 %v1207, 2
  %v1209 = add i64 %v2, 1
  %v1210 = mul i64 %v1208, %v2
  %v1211 = sdiv i64 %v1210, %v3
  %v1212 = mul i64 %v1211, 2
  %v1213 = icmp slt i64 %v1212, 32
  %v1214 = select i1 %v1213, i64 %v1212, i64 32
  %v1215 = mul i64 %v1208, %v1209
  %v1216 = sdiv i64 %v1215, %v3
  %v1217 = mul i64 %v1216, 2
  %v1218 = icmp slt i64 %v1217, 32
  %v1219 = select i1 %v1218, i64 %v1217, i64 32
  %v1220 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b175
b175:
  %v1221 = phi i64 [ %v1214, %b171 ], [ %v1229, %b180 ]
  %v1222 = icmp slt i64 %v1221, %v1219
  br i1 %v1222, label %b176, label %b177
b176:
  %v1223 = mul i64 %v1221, 8
  %v1224 = getelementptr inbounds float, ptr %v1220, i64 %v1223
  br label %b178
b178:
  %v1225 = phi i64 [ 0, %b176 ], [ %v1228, %b179 ]
  %v1226 = icmp slt i64 %v1225, 8
  br i1 %v1226, label %b179, label %b180
b179:
  %v1227 = getelementptr inbounds float, ptr %v1224, i64 %v1225
  store float 0x0000000000000000, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1225, 1
  br label %b178
b180:
  %v1229 = add nsw i64 %v1221, 1
  br label %b175
b177:
  %v1230 = mul i64 %v8, 1
  br label %b181
b181:
  %v1231 = phi i64 [ 0, %b177 ], [ %v1335, %b186 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b182, label %b183
b182:
  %v1233 = sub i64 %v1230, %v1231
  %v1234 = icmp slt i64 %v1233, 384
  %v1235 = select i1 %v1234, i64 %v1233, i64 384
  br label %b184
b184:
  %v1236 = phi i64 [ %v1214, %b182 ], [ %v1334, %b210 ]
  %v1237 = icmp slt i64 %v1236, %v1219
  br i1 %v1237, label %b185, label %b186
b185:
  %v1238 = sub i64 %v1219, %v1236
  %v1239 = icmp slt i64 %v1238, 64
  %v1240 = select i1 %v1239, i64 %v1238, i64 64
  %v1241 = sdiv i64 %v1240, 2
  %v1242 = mul i64 %v1241, 2
  %v1243 = sub i64 %v1240, %v1242
  %v1244 = mul i64 %v1231, 32
  %v1245 = add i64 %v1244, %v1236
  %v1246 = getelementptr inbounds float, ptr %v1202, i64 %v1245
  br label %b187
b187:
  %v1247 = phi i64 [ 0, %b185 ], [ %v1273, %b195 ]
  %v1248 = icmp slt i64 %v1247, %v1235
  br i1 %v1248, label %b188, label %b189
b188:
  %v1249 = mul i64 %v1247, 32
  %v1250 = getelementptr inbounds float, ptr %v1246, i64 %v1249
  %v1251 = mul i64 %v1247, 2
  %v1252 = getelementptr inbounds float, ptr %v1206, i64 %v1251
  br label %b190
b190:
  %v1253 = phi i64 [ 0, %b188 ], [ %v1262, %b191 ]
  %v1254 = icmp slt i64 %v1253, %v1241
  br i1 %v1254, label %b191, label %b192
b191:
  %v1255 = mul i64 %v1253, 2
  %v1256 = getelementptr inbounds float, ptr %v1250, i64 %v1255
  %v1257 = mul i64 %v1253, 768
  %v1258 = getelementptr inbounds float, ptr %v1252, i64 %v1257
  %v1259 = getelementptr inbounds float, ptr %v1256, i64 0
  %v1260 = load <2 x float>, ptr %v1259, align 4
  %v1261 = getelementptr inbounds float, ptr %v1258, i64 0
  store <2 x float> %v1260, ptr %v1261, align 4
  %v1262 = add nsw i64 %v1253, 1
  br label %b190
b192:
  %v1263 = mul i64 %v1241, 2
  %v1264 = getelementptr inbounds float, ptr %v1250, i64 %v1263
  %v1265 = mul i64 %v1241, 768
  %v1266 = getelementptr inbounds float, ptr %v1252, i64 %v1265
  br label %b193
b193:
  %v1267 = phi i64 [ 0, %b192 ], [ %v1272, %b194 ]
  %v1268 = icmp slt i64 %v1267, %v1243
  br i1 %v1268, label %b194, label %b195
b194:
  %v1269 = getelementptr inbounds float, ptr %v1264, i64 %v1267
  %v1270 = load float, ptr %v1269, align 4
  %v1271 = getelementptr inbounds float, ptr %v1266, i64 %v1267
  store float %v1270, ptr %v1271, align 4
  %v1272 = add nsw i64 %v1267, 1
  br label %b193, !llvm.loop !0
b195:
  %v1273 = add nsw i64 %v1247, 1
  br label %b187
b189:
  br label %b196
b196:
  %v1274 = phi i64 [ 0, %b189 ], [ %v1309, %b204 ]
  %v1275 = icmp slt i64 %v1274, 0
  br i1 %v1275, label %b197, label %b198
b197:
  %v1276 = mul i64 %v1231, 8
  %v1277 = add i64 %v1276, %v1274
  %v1278 = getelementptr inbounds float, ptr %v1205, i64 %v1277
  br label %b199
b199:
  %v1279 = phi i64 [ 0, %b197 ], [ %v1297, %b200 ]
  %v1280 = icmp slt i64 %v1279, %v1235
  br i1 %v1280, label %b200, label %b201
b200:
  %v1281 = mul i64 %v1279, 8
  %v1282 = getelementptr inbounds float, ptr %v1278, i64 %v1281
  %v1283 = mul i64 %v1279, 32
  %v1284 = getelementptr inbounds float, ptr %v144, i64 %v1283
  %v1285 = getelementptr inbounds float, ptr %v1282, i64 0
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = getelementptr inbounds float, ptr %v1284, i64 0
  store <8 x float> %v1286, ptr %v1287, align 4
  %v1288 = getelementptr inbounds float, ptr %v1282, i64 8
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr inbounds float, ptr %v1284, i64 8
  store <8 x float> %v1289, ptr %v1290, align 4
  %v1291 = getelementptr inbounds float, ptr %v1282, i64 16
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = getelementptr inbounds float, ptr %v1284, i64 16
  store <8 x float> %v1292, ptr %v1293, align 4
  %v1294 = getelementptr inbounds float, ptr %v1282, i64 24
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = getelementptr inbounds float, ptr %v1284, i64 24
  store <8 x float> %v1295, ptr %v1296, align 4
  %v1297 = add nsw i64 %v1279, 1
  br label %b199
b201:
  %v1298 = sdiv i64 %v1240, 2
  br label %b202
b202:
  %v1299 = phi i64 [ 0, %b201 ], [ %v1308, %b203 ]
  %v1300 = icmp slt i64 %v1299, %v1298
  br i1 %v1300, label %b203, label %b204
b203:
  %v1301 = mul i64 %v1299, 2
  %v1302 = add i64 %v1236, %v1301
  %v1303 = mul i64 %v1299, 768
  %v1304 = getelementptr inbounds float, ptr %v1206, i64 %v1303
  %v1305 = mul i64 %v1302, 8
  %v1306 = add i64 %v1305, %v1274
  %v1307 = getelementptr inbounds float, ptr %v1220, i64 %v1306
  call void @outer_2x32(ptr %v1304, ptr %v144, i64 %v1235, ptr %v1307, i64 8)
  %v1308 = add nsw i64 %v1299, 1
  br label %b202
b204:
  %v1309 = add nsw i64 %v1274, 32
  br label %b196
b198:
  %v1310 = mul i64 %v1231, 8
  %v1311 = add i64 %v1310, 0
  %v1312 = getelementptr inbounds float, ptr %v1205, i64 %v1311
  br label %b205
b205:
  %v1313 = phi i64 [ 0, %b198 ], [ %v1322, %b206 ]
  %v1314 = icmp slt i64 %v1313, %v1235
  br i1 %v1314, label %b206, label %b207
b206:
  %v1315 = mul i64 %v1313, 8
  %v1316 = getelementptr inbounds float, ptr %v1312, i64 %v1315
  %v1317 = mul i64 %v1313, 8
  %v1318 = getelementptr inbounds float, ptr %v144, i64 %v1317
  %v1319 = getelementptr inbounds float, ptr %v1316, i64 0
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = getelementptr inbounds float, ptr %v1318, i64 0
  store <8 x float> %v1320, ptr %v1321, align 4
  %v1322 = add nsw i64 %v1313, 1
  br label %b205
b207:
  %v1323 = sdiv i64 %v1240, 2
  br label %b208
b208:
  %v1324 = phi i64 [ 0, %b207 ], [ %v1333, %b209 ]
  %v1325 = icmp slt i64 %v1324, %v1323
  br i1 %v1325, label %b209, label %b210
b209:
  %v1326 = mul i64 %v1324, 2
  %v1327 = add i64 %v1236, %v1326
  %v1328 = mul i64 %v1324, 768
  %v1329 = getelementptr inbounds float, ptr %v1206, i64 %v1328
  %v1330 = mul i64 %v1327, 8
  %v1331 = add i64 %v1330, 0
  %v1332 = getelementptr inbounds float, ptr %v1220, i64 %v1331
  call void @outer_2x8(ptr %v1329, ptr %v144, i64 %v1235, ptr %v1332, i64 8)
  %v1333 = add nsw i64 %v1324, 1
  br label %b208
b210:
  %v1334 = add nsw i64 %v1236, 64
  br label %b184
b186:
  %v1335 = add nsw i64 %v1231, 384
  br label %b181
b183:
  %v1336 = icmp sgt i64 %v3, 1
  br i1 %v1336, label %b211, label %b212
b211:
  %v1337 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1338 = atomicrmw add ptr %v1337, i64 1 acq_rel
  %v1339 = load i64, ptr %v139, align 8
  %v1340 = add i64 %v1339, 1
  store i64 %v1340, ptr %v139, align 8
  %v1341 = mul i64 %v3, %v1340
  br label %b213
b213:
  %v1342 = load atomic i64, ptr %v1337 acquire, align 8
  %v1343 = icmp slt i64 %v1342, %v1341
  br i1 %v1343, label %b214, label %b215
b214:
  %v1344 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1345 = mul i64 0, 32
  %v1346 = getelementptr inbounds float, ptr %v100, i64 %v1345
  %v1347 = getelementptr inbounds float, ptr %v1346, i64 0
  %v1348 = mul i64 0, 16
  %v1349 = getelementptr inbounds float, ptr %v32, i64 %v1348
  %v1350 = getelementptr inbounds float, ptr %v1349, i64 0
  %v1351 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1352 = add i64 32, 1
  %v1353 = sdiv i64 %v1352, 2
  %v1354 = add i64 %v2, 1
  %v1355 = mul i64 %v1353, %v2
  %v1356 = sdiv i64 %v1355, %v3
  %v1357 = mul i64 %v1356, 2
  %v1358 = icmp slt i64 %v1357, 32
  %v1359 = select i1 %v1358, i64 %v1357, i64 32
  %v1360 = mul i64 %v1353, %v1354
  %v1361 = sdiv i64 %v1360, %v3
  %v1362 = mul i64 %v1361, 2
  %v1363 = icmp slt i64 %v1362, 32
  %v1364 = select i1 %v1363, i64 %v1362, i64 32
  %v1365 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b216
b216:
  %v1366 = phi i64 [ %v1359, %b212 ], [ %v1374, %b221 ]
  %v1367 = icmp slt i64 %v1366, %v1364
  br i1 %v1367, label %b217, label %b218
b217:
  %v1368 = mul i64 %v1366, 16
  %v1369 = getelementptr inbounds float, ptr %v1365, i64 %v1368
  br label %b219
b219:
  %v1370 = phi i64 [ 0, %b217 ], [ %v1373, %b220 ]
  %v1371 = icmp slt i64 %v1370, 16
  br i1 %v1371, label %b220, label %b221
b220:
  %v1372 = getelementptr inbounds float, ptr %v1369, i64 %v1370
  store float 0x0000000000000000, ptr %v1372, align 4
  %v1373 = add nsw i64 %v1370, 1
  br label %b219
b221:
  %v1374 = add nsw i64 %v1366, 1
  br label %b216
b218:
  %v1375 = mul i64 %v8, 1
  br label %b222
b222:
  %v1376 = phi i64 [ 0, %b218 ], [ %v1483, %b227 ]
  %v1377 = icmp slt i64 %v1376, %v1375
  br i1 %v1377, label %b223, label %b224
b223:
  %v1378 = sub i64 %v1375, %v1376
  %v1379 = icmp slt i64 %v1378, 384
  %v1380 = select i1 %v1379, i64 %v1378, i64 384
  br label %b225
b225:
  %v1381 = phi i64 [ %v1359, %b223 ], [ %v1482, %b251 ]
  %v1382 = icmp slt i64 %v1381, %v1364
  br i1 %v1382, label %b226, label %b227
b226:
  %v1383 = sub i64 %v1364, %v1381
  %v1384 = icmp slt i64 %v1383, 64
  %v1385 = select i1 %v1384, i64 %v1383, i64 64
  %v1386 = sdiv i64 %v1385, 2
  %v1387 = mul i64 %v1386, 2
  %v1388 = sub i64 %v1385, %v1387
  %v1389 = mul i64 %v1376, 32
  %v1390 = add i64 %v1389, %v1381
  %v1391 = getelementptr inbounds float, ptr %v1347, i64 %v1390
  br label %b228
b228:
  %v1392 = phi i64 [ 0, %b226 ], [ %v1418, %b236 ]
  %v1393 = icmp slt i64 %v1392, %v1380
  br i1 %v1393, label %b229, label %b230
b229:
  %v1394 = mul i64 %v1392, 32
  %v1395 = getelementptr inbounds float, ptr %v1391, i64 %v1394
  %v1396 = mul i64 %v1392, 2
  %v1397 = getelementptr inbounds float, ptr %v1351, i64 %v1396
  br label %b231
b231:
  %v1398 = phi i64 [ 0, %b229 ], [ %v1407, %b232 ]
  %v1399 = icmp slt i64 %v1398, %v1386
  br i1 %v1399, label %b232, label %b233
b232:
  %v1400 = mul i64 %v1398, 2
  %v1401 = getelementptr inbounds float, ptr %v1395, i64 %v1400
  %v1402 = mul i64 %v1398, 768
  %v1403 = getelementptr inbounds float, ptr %v1397, i64 %v1402
  %v1404 = getelementptr inbounds float, ptr %v1401, i64 0
  %v1405 = load <2 x float>, ptr %v1404, align 4
  %v1406 = getelementptr inbounds float, ptr %v1403, i64 0
  store <2 x float> %v1405, ptr %v1406, align 4
  %v1407 = add nsw i64 %v1398, 1
  br label %b231
b233:
  %v1408 = mul i64 %v1386, 2
  %v1409 = getelementptr inbounds float, ptr %v1395, i64 %v1408
  %v1410 = mul i64 %v1386, 768
  %v1411 = getelementptr inbounds float, ptr %v1397, i64 %v1410
  br label %b234
b234:
  %v1412 = phi i64 [ 0, %b233 ], [ %v1417, %b235 ]
  %v1413 = icmp slt i64 %v1412, %v1388
  br i1 %v1413, label %b235, label %b236
b235:
  %v1414 = getelementptr inbounds float, ptr %v1409, i64 %v1412
  %v1415 = load float, ptr %v1414, align 4
  %v1416 = getelementptr inbounds float, ptr %v1411, i64 %v1412
  store float %v1415, ptr %v1416, align 4
  %v1417 = add nsw i64 %v1412, 1
  br label %b234, !llvm.loop !3
b236:
  %v1418 = add nsw i64 %v1392, 1
  br label %b228
b230:
  br label %b237
b237:
  %v1419 = phi i64 [ 0, %b230 ], [ %v1454, %b245 ]
  %v1420 = icmp slt i64 %v1419, 0
  br i1 %v1420, label %b238, label %b239
b238:
  %v1421 = mul i64 %v1376, 16
  %v1422 = add i64 %v1421, %v1419
  %v1423 = getelementptr inbounds float, ptr %v1350, i64 %v1422
  br label %b240
b240:
  %v1424 = phi i64 [ 0, %b238 ], [ %v1442, %b241 ]
  %v1425 = icmp slt i64 %v1424, %v1380
  br i1 %v1425, label %b241, label %b242
b241:
  %v1426 = mul i64 %v1424, 16
  %v1427 = getelementptr inbounds float, ptr %v1423, i64 %v1426
  %v1428 = mul i64 %v1424, 32
  %v1429 = getelementptr inbounds float, ptr %v144, i64 %v1428
  %v1430 = getelementptr inbounds float, ptr %v1427, i64 0
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = getelementptr inbounds float, ptr %v1429, i64 0
  store <8 x float> %v1431, ptr %v1432, align 4
  %v1433 = getelementptr inbounds float, ptr %v1427, i64 8
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = getelementptr inbounds float, ptr %v1429, i64 8
  store <8 x float> %v1434, ptr %v1435, align 4
  %v1436 = getelementptr inbounds float, ptr %v1427, i64 16
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = getelementptr inbounds float, ptr %v1429, i64 16
  store <8 x float> %v1437, ptr %v1438, align 4
  %v1439 = getelementptr inbounds float, ptr %v1427, i64 24
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = getelementptr inbounds float, ptr %v1429, i64 24
  store <8 x float> %v1440, ptr %v1441, align 4
  %v1442 = add nsw i64 %v1424, 1
  br label %b240
b242:
  %v1443 = sdiv i64 %v1385, 2
  br label %b243
b243:
  %v1444 = phi i64 [ 0, %b242 ], [ %v1453, %b244 ]
  %v1445 = icmp slt i64 %v1444, %v1443
  br i1 %v1445, label %b244, label %b245
b244:
  %v1446 = mul i64 %v1444, 2
  %v1447 = add i64 %v1381, %v1446
  %v1448 = mul i64 %v1444, 768
  %v1449 = getelementptr inbounds float, ptr %v1351, i64 %v1448
  %v1450 = mul i64 %v1447, 16
  %v1451 = add i64 %v1450, %v1419
  %v1452 = getelementptr inbounds float, ptr %v1365, i64 %v1451
  call void @outer_2x32(ptr %v1449, ptr %v144, i64 %v1380, ptr %v1452, i64 16)
  %v1453 = add nsw i64 %v1444, 1
  br label %b243
b245:
  %v1454 = add nsw i64 %v1419, 32
  br label %b237
b239:
  %v1455 = mul i64 %v1376, 16
  %v1456 = add i64 %v1455, 0
  %v1457 = getelementptr inbounds float, ptr %v1350, i64 %v1456
  br label %b246
b246:
  %v1458 = phi i64 [ 0, %b239 ], [ %v1470, %b247 ]
  %v1459 = icmp slt i64 %v1458, %v1380
  br i1 %v1459, label %b247, label %b248
b247:
  %v1460 = mul i64 %v1458, 16
  %v1461 = getelementptr inbounds float, ptr %v1457, i64 %v1460
  %v1462 = mul i64 %v1458, 16
  %v1463 = getelementptr inbounds float, ptr %v144, i64 %v1462
  %v1464 = getelementptr inbounds float, ptr %v1461, i64 0
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = getelementptr inbounds float, ptr %v1463, i64 0
  store <8 x float> %v1465, ptr %v1466, align 4
  %v1467 = getelementptr inbounds float, ptr %v1461, i64 8
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = getelementptr inbounds float, ptr %v1463, i64 8
  store <8 x float> %v1468, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1458, 1
  br label %b246
b248:
  %v1471 = sdiv i64 %v1385, 2
  br label %b249
b249:
  %v1472 = phi i64 [ 0, %b248 ], [ %v1481, %b250 ]
  %v1473 = icmp slt i64 %v1472, %v1471
  br i1 %v1473, label %b250, label %b251
b250:
  %v1474 = mul i64 %v1472, 2
  %v1475 = add i64 %v1381, %v1474
  %v1476 = mul i64 %v1472, 768
  %v1477 = getelementptr inbounds float, ptr %v1351, i64 %v1476
  %v1478 = mul i64 %v1475, 16
  %v1479 = add i64 %v1478, 0
  %v1480 = getelementptr inbounds float, ptr %v1365, i64 %v1479
  call void @outer_2x16(ptr %v1477, ptr %v144, i64 %v1380, ptr %v1480, i64 16)
  %v1481 = add nsw i64 %v1472, 1
  br label %b249
b251:
  %v1482 = add nsw i64 %v1381, 64
  br label %b225
b227:
  %v1483 = add nsw i64 %v1376, 384
  br label %b222
b224:
  %v1484 = icmp sgt i64 %v3, 1
  br i1 %v1484, label %b252, label %b253
b252:
  %v1485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1486 = atomicrmw add ptr %v1485, i64 1 acq_rel
  %v1487 = load i64, ptr %v139, align 8
  %v1488 = add i64 %v1487, 1
  store i64 %v1488, ptr %v139, align 8
  %v1489 = mul i64 %v3, %v1488
  br label %b254
b254:
  %v1490 = load atomic i64, ptr %v1485 acquire, align 8
  %v1491 = icmp slt i64 %v1490, %v1489
  br i1 %v1491, label %b255, label %b256
b255:
  %v1492 = call i32 @sched_yield()
  br label %b254
b256:
  br label %b253
b253:
  %v1493 = icmp eq i64 %v2, 0
  br i1 %v1493, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1494 = phi i64 [ 0, %b257 ], [ %v1516, %b264 ]
  %v1495 = icmp slt i64 %v1494, 32
  br i1 %v1495, label %b260, label %b261
b260:
  br label %b262
b262:
  %v1496 = phi i64 [ 0, %b260 ], [ %v1513, %b267 ]
  %v1497 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v1512, %b267 ]
  %v1498 = icmp slt i64 %v1496, %v8
  br i1 %v1498, label %b263, label %b264
b263:
  %v1499 = add i64 %v1496, 128
  %v1500 = icmp slt i64 %v1499, %v8
  %v1501 = select i1 %v1500, i64 %v1499, i64 %v8
  br label %b265
b265:
  %v1502 = phi i64 [ %v1496, %b263 ], [ %v1511, %b266 ]
  %v1503 = phi <8 x float> [ splat (float 0x0000000000000000), %b263 ], [ %v1510, %b266 ]
  %v1504 = icmp slt i64 %v1502, %v1501
  br i1 %v1504, label %b266, label %b267
b266:
  %v1505 = mul i64 %v1502, 32
  %v1506 = getelementptr inbounds float, ptr %v100, i64 %v1505
  %v1507 = add i64 0, %v1494
  %v1508 = getelementptr inbounds float, ptr %v1506, i64 %v1507
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = fadd <8 x float> %v1503, %v1509
  %v1511 = add nsw i64 %v1502, 1
  br label %b265
b267:
  %v1512 = fadd <8 x float> %v1497, %v1503
  %v1513 = add nsw i64 %v1496, 128
  br label %b262
b264:
  %v1514 = add i64 0, %v1494
  %v1515 = getelementptr inbounds float, ptr %v48, i64 %v1514
  store <8 x float> %v1497, ptr %v1515, align 4
  %v1516 = add nsw i64 %v1494, 8
  br label %b259
b261:
  br label %b258
b258:
  %v1517 = icmp sgt i64 %v3, 1
  br i1 %v1517, label %b268, label %b269
b268:
  %v1518 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1519 = atomicrmw add ptr %v1518, i64 1 acq_rel
  %v1520 = load i64, ptr %v139, align 8
  %v1521 = add i64 %v1520, 1
  store i64 %v1521, ptr %v139, align 8
  %v1522 = mul i64 %v3, %v1521
  br label %b270
b270:
  %v1523 = load atomic i64, ptr %v1518 acquire, align 8
  %v1524 = icmp slt i64 %v1523, %v1522
  br i1 %v1524, label %b271, label %b272
b271:
  %v1525 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v1526 = mul i64 0, 16
  %v1527 = getelementptr inbounds float, ptr %v92, i64 %v1526
  %v1528 = getelementptr inbounds float, ptr %v1527, i64 0
  %v1529 = mul i64 0, 8
  %v1530 = getelementptr inbounds float, ptr %v10, i64 %v1529
  %v1531 = getelementptr inbounds float, ptr %v1530, i64 0
  %v1532 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1533 = add i64 16, 1
  %v1534 = sdiv i64 %v1533, 2
  %v1535 = add i64 %v2, 1
  %v1536 = mul i64 %v1534, %v2
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 2
  %v1539 = icmp slt i64 %v1538, 16
  %v1540 = select i1 %v1539, i64 %v1538, i64 16
  %v1541 = mul i64 %v1534, %v1535
  %v1542 = sdiv i64 %v1541, %v3
  %v1543 = mul i64 %v1542, 2
  %v1544 = icmp slt i64 %v1543, 16
  %v1545 = select i1 %v1544, i64 %v1543, i64 16
  %v1546 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b273
b273:
  %v1547 = phi i64 [ %v1540, %b269 ], [ %v1555, %b278 ]
  %v1548 = icmp slt i64 %v1547, %v1545
  br i1 %v1548, label %b274, label %b275
b274:
  %v1549 = mul i64 %v1547, 8
  %v1550 = getelementptr inbounds float, ptr %v1546, i64 %v1549
  br label %b276
b276:
  %v1551 = phi i64 [ 0, %b274 ], [ %v1554, %b277 ]
  %v1552 = icmp slt i64 %v1551, 8
  br i1 %v1552, label %b277, label %b278
b277:
  %v1553 = getelementptr inbounds float, ptr %v1550, i64 %v1551
  store float 0x0000000000000000, ptr %v1553, align 4
  %v1554 = add nsw i64 %v1551, 1
  br label %b276
b278:
  %v1555 = add nsw i64 %v1547, 1
  br label %b273
b275:
  %v1556 = mul i64 %v8, 1
  br label %b279
b279:
  %v1557 = phi i64 [ 0, %b275 ], [ %v1661, %b284 ]
  %v1558 = icmp slt i64 %v1557, %v1556
  br i1 %v1558, label %b280, label %b281
b280:
  %v1559 = sub i64 %v1556, %v1557
  %v1560 = icmp slt i64 %v1559, 384
  %v1561 = select i1 %v1560, i64 %v1559, i64 384
  br label %b282
b282:
  %v1562 = phi i64 [ %v1540, %b280 ], [ %v1660, %b308 ]
  %v1563 = icmp slt i64 %v1562, %v1545
  br i1 %v1563, label %b283, label %b284
b283:
  %v1564 = sub i64 %v1545, %v1562
  %v1565 = icmp slt i64 %v1564, 64
  %v1566 = select i1 %v1565, i64 %v1564, i64 64
  %v1567 = sdiv i64 %v1566, 2
  %v1568 = mul i64 %v1567, 2
  %v1569 = sub i64 %v1566, %v1568
  %v1570 = mul i64 %v1557, 16
  %v1571 = add i64 %v1570, %v1562
  %v1572 = getelementptr inbounds float, ptr %v1528, i64 %v1571
  br label %b285
b285:
  %v1573 = phi i64 [ 0, %b283 ], [ %v1599, %b293 ]
  %v1574 = icmp slt i64 %v1573, %v1561
  br i1 %v1574, label %b286, label %b287
b286:
  %v1575 = mul i64 %v1573, 16
  %v1576 = getelementptr inbounds float, ptr %v1572, i64 %v1575
  %v1577 = mul i64 %v1573, 2
  %v1578 = getelementptr inbounds float, ptr %v1532, i64 %v1577
  br label %b288
b288:
  %v1579 = phi i64 [ 0, %b286 ], [ %v1588, %b289 ]
  %v1580 = icmp slt i64 %v1579, %v1567
  br i1 %v1580, label %b289, label %b290
b289:
  %v1581 = mul i64 %v1579, 2
  %v1582 = getelementptr inbounds float, ptr %v1576, i64 %v1581
  %v1583 = mul i64 %v1579, 768
  %v1584 = getelementptr inbounds float, ptr %v1578, i64 %v1583
  %v1585 = getelementptr inbounds float, ptr %v1582, i64 0
  %v1586 = load <2 x float>, ptr %v1585, align 4
  %v1587 = getelementptr inbounds float, ptr %v1584, i64 0
  store <2 x float> %v1586, ptr %v1587, align 4
  %v1588 = add nsw i64 %v1579, 1
  br label %b288
b290:
  %v1589 = mul i64 %v1567, 2
  %v1590 = getelementptr inbounds float, ptr %v1576, i64 %v1589
  %v1591 = mul i64 %v1567, 768
  %v1592 = getelementptr inbounds float, ptr %v1578, i64 %v1591
  br label %b291
b291:
  %v1593 = phi i64 [ 0, %b290 ], [ %v1598, %b292 ]
  %v1594 = icmp slt i64 %v1593, %v1569
  br i1 %v1594, label %b292, label %b293
b292:
  %v1595 = getelementptr inbounds float, ptr %v1590, i64 %v1593
  %v1596 = load float, ptr %v1595, align 4
  %v1597 = getelementptr inbounds float, ptr %v1592, i64 %v1593
  store float %v1596, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1593, 1
  br label %b291, !llvm.loop !6
b293:
  %v1599 = add nsw i64 %v1573, 1
  br label %b285
b287:
  br label %b294
b294:
  %v1600 = phi i64 [ 0, %b287 ], [ %v1635, %b302 ]
  %v1601 = icmp slt i64 %v1600, 0
  br i1 %v1601, label %b295, label %b296
b295:
  %v1602 = mul i64 %v1557, 8
  %v1603 = add i64 %v1602, %v1600
  %v1604 = getelementptr inbounds float, ptr %v1531, i64 %v1603
  br label %b297
b297:
  %v1605 = phi i64 [ 0, %b295 ], [ %v1623, %b298 ]
  %v1606 = icmp slt i64 %v1605, %v1561
  br i1 %v1606, label %b298, label %b299
b298:
  %v1607 = mul i64 %v1605, 8
  %v1608 = getelementptr inbounds float, ptr %v1604, i64 %v1607
  %v1609 = mul i64 %v1605, 32
  %v1610 = getelementptr inbounds float, ptr %v144, i64 %v1609
  %v1611 = getelementptr inbounds float, ptr %v1608, i64 0
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = getelementptr inbounds float, ptr %v1610, i64 0
  store <8 x float> %v1612, ptr %v1613, align 4
  %v1614 = getelementptr inbounds float, ptr %v1608, i64 8
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = getelementptr inbounds float, ptr %v1610, i64 8
  store <8 x float> %v1615, ptr %v1616, align 4
  %v1617 = getelementptr inbounds float, ptr %v1608, i64 16
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = getelementptr inbounds float, ptr %v1610, i64 16
  store <8 x float> %v1618, ptr %v1619, align 4
  %v1620 = getelementptr inbounds float, ptr %v1608, i64 24
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = getelementptr inbounds float, ptr %v1610, i64 24
  store <8 x float> %v1621, ptr %v1622, align 4
  %v1623 = add nsw i64 %v1605, 1
  br label %b297
b299:
  %v1624 = sdiv i64 %v1566, 2
  br label %b300
b300:
  %v1625 = phi i64 [ 0, %b299 ], [ %v1634, %b301 ]
  %v1626 = icmp slt i64 %v1625, %v1624
  br i1 %v1626, label %b301, label %b302
b301:
  %v1627 = mul i64 %v1625, 2
  %v1628 = add i64 %v1562, %v1627
  %v1629 = mul i64 %v1625, 768
  %v1630 = getelementptr inbounds float, ptr %v1532, i64 %v1629
  %v1631 = mul i64 %v1628, 8
  %v1632 = add i64 %v1631, %v1600
  %v1633 = getelementptr inbounds float, ptr %v1546, i64 %v1632
  call void @outer_2x32(ptr %v1630, ptr %v144, i64 %v1561, ptr %v1633, i64 8)
  %v1634 = add nsw i64 %v1625, 1
  br label %b300
b302:
  %v1635 = add nsw i64 %v1600, 32
  br label %b294
b296:
  %v1636 = mul i64 %v1557, 8
  %v1637 = add i64 %v1636, 0
  %v1638 = getelementptr inbounds float, ptr %v1531, i64 %v1637
  br label %b303
b303:
  %v1639 = phi i64 [ 0, %b296 ], [ %v1648, %b304 ]
  %v1640 = icmp slt i64 %v1639, %v1561
  br i1 %v1640, label %b304, label %b305
b304:
  %v1641 = mul i64 %v1639, 8
  %v1642 = getelementptr inbounds float, ptr %v1638, i64 %v1641
  %v1643 = mul i64 %v1639, 8
  %v1644 = getelementptr inbounds float, ptr %v144, i64 %v1643
  %v1645 = getelementptr inbounds float, ptr %v1642, i64 0
  %v1646 = load <8 x float>, ptr %v1645, align 4
  %v1647 = getelementptr inbounds float, ptr %v1644, i64 0
  store <8 x float> %v1646, ptr %v1647, align 4
  %v1648 = add nsw i64 %v1639, 1
  br label %b303
b305:
  %v1649 = sdiv i64 %v1566, 2
  br label %b306
b306:
  %v1650 = phi i64 [ 0, %b305 ], [ %v1659, %b307 ]
  %v1651 = icmp slt i64 %v1650, %v1649
  br i1 %v1651, label %b307, label %b308
b307:
  %v1652 = mul i64 %v1650, 2
  %v1653 = add i64 %v1562, %v1652
  %v1654 = mul i64 %v1650, 768
  %v1655 = getelementptr inbounds float, ptr %v1532, i64 %v1654
  %v1656 = mul i64 %v1653, 8
  %v1657 = add i64 %v1656, 0
  %v1658 = getelementptr inbounds float, ptr %v1546, i64 %v1657
  call void @outer_2x8(ptr %v1655, ptr %v144, i64 %v1561, ptr %v1658, i64 8)
  %v1659 = add nsw i64 %v1650, 1
  br label %b306
b308:
  %v1660 = add nsw i64 %v1562, 64
  br label %b282
b284:
  %v1661 = add nsw i64 %v1557, 384
  br label %b279
b281:
  %v1662 = icmp sgt i64 %v3, 1
  br i1 %v1662, label %b309, label %b310
b309:
  %v1663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1664 = atomicrmw add ptr %v1663, i64 1 acq_rel
  %v1665 = load i64, ptr %v139, align 8
  %v1666 = add i64 %v1665, 1
  store i64 %v1666, ptr %v139, align 8
  %v1667 = mul i64 %v3, %v1666
  br label %b311
b311:
  %v1668 = load atomic i64, ptr %v1663 acquire, align 8
  %v1669 = icmp slt i64 %v1668, %v1667
  br i1 %v1669, label %b312, label %b313
b312:
  %v1670 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v1671 = mul i64 0, 16
  %v1672 = getelementptr inbounds float, ptr %v92, i64 %v1671
  %v1673 = getelementptr inbounds float, ptr %v1672, i64 0
  %v1674 = mul i64 0, 16
  %v1675 = getelementptr inbounds float, ptr %v32, i64 %v1674
  %v1676 = getelementptr inbounds float, ptr %v1675, i64 0
  %v1677 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1678 = add i64 16, 1
  %v1679 = sdiv i64 %v1678, 2
  %v1680 = add i64 %v2, 1
  %v1681 = mul i64 %v1679, %v2
  %v1682 = sdiv i64 %v1681, %v3
  %v1683 = mul i64 %v1682, 2
  %v1684 = icmp slt i64 %v1683, 16
  %v1685 = select i1 %v1684, i64 %v1683, i64 16
  %v1686 = mul i64 %v1679, %v1680
  %v1687 = sdiv i64 %v1686, %v3
  %v1688 = mul i64 %v1687, 2
  %v1689 = icmp slt i64 %v1688, 16
  %v1690 = select i1 %v1689, i64 %v1688, i64 16
  %v1691 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b314
b314:
  %v1692 = phi i64 [ %v1685, %b310 ], [ %v1700, %b319 ]
  %v1693 = icmp slt i64 %v1692, %v1690
  br i1 %v1693, label %b315, label %b316
b315:
  %v1694 = mul i64 %v1692, 16
  %v1695 = getelementptr inbounds float, ptr %v1691, i64 %v1694
  br label %b317
b317:
  %v1696 = phi i64 [ 0, %b315 ], [ %v1699, %b318 ]
  %v1697 = icmp slt i64 %v1696, 16
  br i1 %v1697, label %b318, label %b319
b318:
  %v1698 = getelementptr inbounds float, ptr %v1695, i64 %v1696
  store float 0x0000000000000000, ptr %v1698, align 4
  %v1699 = add nsw i64 %v1696, 1
  br label %b317
b319:
  %v1700 = add nsw i64 %v1692, 1
  br label %b314
b316:
  %v1701 = mul i64 %v8, 1
  br label %b320
b320:
  %v1702 = phi i64 [ 0, %b316 ], [ %v1809, %b325 ]
  %v1703 = icmp slt i64 %v1702, %v1701
  br i1 %v1703, label %b321, label %b322
b321:
  %v1704 = sub i64 %v1701, %v1702
  %v1705 = icmp slt i64 %v1704, 384
  %v1706 = select i1 %v1705, i64 %v1704, i64 384
  br label %b323
b323:
  %v1707 = phi i64 [ %v1685, %b321 ], [ %v1808, %b349 ]
  %v1708 = icmp slt i64 %v1707, %v1690
  br i1 %v1708, label %b324, label %b325
b324:
  %v1709 = sub i64 %v1690, %v1707
  %v1710 = icmp slt i64 %v1709, 64
  %v1711 = select i1 %v1710, i64 %v1709, i64 64
  %v1712 = sdiv i64 %v1711, 2
  %v1713 = mul i64 %v1712, 2
  %v1714 = sub i64 %v1711, %v1713
  %v1715 = mul i64 %v1702, 16
  %v1716 = add i64 %v1715, %v1707
  %v1717 = getelementptr inbounds float, ptr %v1673, i64 %v1716
  br label %b326
b326:
  %v1718 = phi i64 [ 0, %b324 ], [ %v1744, %b334 ]
  %v1719 = icmp slt i64 %v1718, %v1706
  br i1 %v1719, label %b327, label %b328
b327:
  %v1720 = mul i64 %v1718, 16
  %v1721 = getelementptr inbounds float, ptr %v1717, i64 %v1720
  %v1722 = mul i64 %v1718, 2
  %v1723 = getelementptr inbounds float, ptr %v1677, i64 %v1722
  br label %b329
b329:
  %v1724 = phi i64 [ 0, %b327 ], [ %v1733, %b330 ]
  %v1725 = icmp slt i64 %v1724, %v1712
  br i1 %v1725, label %b330, label %b331
b330:
  %v1726 = mul i64 %v1724, 2
  %v1727 = getelementptr inbounds float, ptr %v1721, i64 %v1726
  %v1728 = mul i64 %v1724, 768
  %v1729 = getelementptr inbounds float, ptr %v1723, i64 %v1728
  %v1730 = getelementptr inbounds float, ptr %v1727, i64 0
  %v1731 = load <2 x float>, ptr %v1730, align 4
  %v1732 = getelementptr inbounds float, ptr %v1729, i64 0
  store <2 x float> %v1731, ptr %v1732, align 4
  %v1733 = add nsw i64 %v1724, 1
  br label %b329
b331:
  %v1734 = mul i64 %v1712, 2
  %v1735 = getelementptr inbounds float, ptr %v1721, i64 %v1734
  %v1736 = mul i64 %v1712, 768
  %v1737 = getelementptr inbounds float, ptr %v1723, i64 %v1736
  br label %b332
b332:
  %v1738 = phi i64 [ 0, %b331 ], [ %v1743, %b333 ]
  %v1739 = icmp slt i64 %v1738, %v1714
  br i1 %v1739, label %b333, label %b334
b333:
  %v1740 = getelementptr inbounds float, ptr %v1735, i64 %v1738
  %v1741 = load float, ptr %v1740, align 4
  %v1742 = getelementptr inbounds float, ptr %v1737, i64 %v1738
  store float %v1741, ptr %v1742, align 4
  %v1743 = add nsw i64 %v1738, 1
  br label %b332, !llvm.loop !9
b334:
  %v1744 = add nsw i64 %v1718, 1
  br label %b326
b328:
  br label %b335
b335:
  %v1745 = phi i64 [ 0, %b328 ], [ %v1780, %b343 ]
  %v1746 = icmp slt i64 %v1745, 0
  br i1 %v1746, label %b336, label %b337
b336:
  %v1747 = mul i64 %v1702, 16
  %v1748 = add i64 %v1747, %v1745
  %v1749 = getelementptr inbounds float, ptr %v1676, i64 %v1748
  br label %b338
b338:
  %v1750 = phi i64 [ 0, %b336 ], [ %v1768, %b339 ]
  %v1751 = icmp slt i64 %v1750, %v1706
  br i1 %v1751, label %b339, label %b340
b339:
  %v1752 = mul i64 %v1750, 16
  %v1753 = getelementptr inbounds float, ptr %v1749, i64 %v1752
  %v1754 = mul i64 %v1750, 32
  %v1755 = getelementptr inbounds float, ptr %v144, i64 %v1754
  %v1756 = getelementptr inbounds float, ptr %v1753, i64 0
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = getelementptr inbounds float, ptr %v1755, i64 0
  store <8 x float> %v1757, ptr %v1758, align 4
  %v1759 = getelementptr inbounds float, ptr %v1753, i64 8
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = getelementptr inbounds float, ptr %v1755, i64 8
  store <8 x float> %v1760, ptr %v1761, align 4
  %v1762 = getelementptr inbounds float, ptr %v1753, i64 16
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = getelementptr inbounds float, ptr %v1755, i64 16
  store <8 x float> %v1763, ptr %v1764, align 4
  %v1765 = getelementptr inbounds float, ptr %v1753, i64 24
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = getelementptr inbounds float, ptr %v1755, i64 24
  store <8 x float> %v1766, ptr %v1767, align 4
  %v1768 = add nsw i64 %v1750, 1
  br label %b338
b340:
  %v1769 = sdiv i64 %v1711, 2
  br label %b341
b341:
  %v1770 = phi i64 [ 0, %b340 ], [ %v1779, %b342 ]
  %v1771 = icmp slt i64 %v1770, %v1769
  br i1 %v1771, label %b342, label %b343
b342:
  %v1772 = mul i64 %v1770, 2
  %v1773 = add i64 %v1707, %v1772
  %v1774 = mul i64 %v1770, 768
  %v1775 = getelementptr inbounds float, ptr %v1677, i64 %v1774
  %v1776 = mul i64 %v1773, 16
  %v1777 = add i64 %v1776, %v1745
  %v1778 = getelementptr inbounds float, ptr %v1691, i64 %v1777
  call void @outer_2x32(ptr %v1775, ptr %v144, i64 %v1706, ptr %v1778, i64 16)
  %v1779 = add nsw i64 %v1770, 1
  br label %b341
b343:
  %v1780 = add nsw i64 %v1745, 32
  br label %b335
b337:
  %v1781 = mul i64 %v1702, 16
  %v1782 = add i64 %v1781, 0
  %v1783 = getelementptr inbounds float, ptr %v1676, i64 %v1782
  br label %b344
b344:
  %v1784 = phi i64 [ 0, %b337 ], [ %v1796, %b345 ]
  %v1785 = icmp slt i64 %v1784, %v1706
  br i1 %v1785, label %b345, label %b346
b345:
  %v1786 = mul i64 %v1784, 16
  %v1787 = getelementptr inbounds float, ptr %v1783, i64 %v1786
  %v1788 = mul i64 %v1784, 16
  %v1789 = getelementptr inbounds float, ptr %v144, i64 %v1788
  %v1790 = getelementptr inbounds float, ptr %v1787, i64 0
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = getelementptr inbounds float, ptr %v1789, i64 0
  store <8 x float> %v1791, ptr %v1792, align 4
  %v1793 = getelementptr inbounds float, ptr %v1787, i64 8
  %v1794 = load <8 x float>, ptr %v1793, align 4
  %v1795 = getelementptr inbounds float, ptr %v1789, i64 8
  store <8 x float> %v1794, ptr %v1795, align 4
  %v1796 = add nsw i64 %v1784, 1
  br label %b344
b346:
  %v1797 = sdiv i64 %v1711, 2
  br label %b347
b347:
  %v1798 = phi i64 [ 0, %b346 ], [ %v1807, %b348 ]
  %v1799 = icmp slt i64 %v1798, %v1797
  br i1 %v1799, label %b348, label %b349
b348:
  %v1800 = mul i64 %v1798, 2
  %v1801 = add i64 %v1707, %v1800
  %v1802 = mul i64 %v1798, 768
  %v1803 = getelementptr inbounds float, ptr %v1677, i64 %v1802
  %v1804 = mul i64 %v1801, 16
  %v1805 = add i64 %v1804, 0
  %v1806 = getelementptr inbounds float, ptr %v1691, i64 %v1805
  call void @outer_2x16(ptr %v1803, ptr %v144, i64 %v1706, ptr %v1806, i64 16)
  %v1807 = add nsw i64 %v1798, 1
  br label %b347
b349:
  %v1808 = add nsw i64 %v1707, 64
  br label %b323
b325:
  %v1809 = add nsw i64 %v1702, 384
  br label %b320
b322:
  %v1810 = icmp sgt i64 %v3, 1
  br i1 %v1810, label %b350, label %b351
b350:
  %v1811 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1812 = atomicrmw add ptr %v1811, i64 1 acq_rel
  %v1813 = load i64, ptr %v139, align 8
  %v1814 = add i64 %v1813, 1
  store i64 %v1814, ptr %v139, align 8
  %v1815 = mul i64 %v3, %v1814
  br label %b352
b352:
  %v1816 = load atomic i64, ptr %v1811 acquire, align 8
  %v1817 = icmp slt i64 %v1816, %v1815
  br i1 %v1817, label %b353, label %b354
b353:
  %v1818 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
  %v1819 = icmp eq i64 %v2, 0
  br i1 %v1819, label %b355, label %b356
b355:
  br label %b357
b357:
  %v1820 = phi i64 [ 0, %b355 ], [ %v1842, %b362 ]
  %v1821 = icmp slt i64 %v1820, 16
  br i1 %v1821, label %b358, label %b359
b358:
  br label %b360
b360:
  %v1822 = phi i64 [ 0, %b358 ], [ %v1839, %b365 ]
  %v1823 = phi <8 x float> [ splat (float 0x0000000000000000), %b358 ], [ %v1838, %b365 ]
  %v1824 = icmp slt i64 %v1822, %v8
  br i1 %v1824, label %b361, label %b362
b361:
  %v1825 = add i64 %v1822, 128
  %v1826 = icmp slt i64 %v1825, %v8
  %v1827 = select i1 %v1826, i64 %v1825, i64 %v8
  br label %b363
b363:
  %v1828 = phi i64 [ %v1822, %b361 ], [ %v1837, %b364 ]
  %v1829 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v1836, %b364 ]
  %v1830 = icmp slt i64 %v1828, %v1827
  br i1 %v1830, label %b364, label %b365
b364:
  %v1831 = mul i64 %v1828, 16
  %v1832 = getelementptr inbounds float, ptr %v92, i64 %v1831
  %v1833 = add i64 0, %v1820
  %v1834 = getelementptr inbounds float, ptr %v1832, i64 %v1833
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = fadd <8 x float> %v1829, %v1835
  %v1837 = add nsw i64 %v1828, 1
  br label %b363
b365:
  %v1838 = fadd <8 x float> %v1823, %v1829
  %v1839 = add nsw i64 %v1822, 128
  br label %b360
b362:
  %v1840 = add i64 0, %v1820
  %v1841 = getelementptr inbounds float, ptr %v54, i64 %v1840
  store <8 x float> %v1823, ptr %v1841, align 4
  %v1842 = add nsw i64 %v1820, 8
  br label %b357
b359:
  br label %b356
b356:
  %v1843 = icmp sgt i64 %v3, 1
  br i1 %v1843, label %b366, label %b367
b366:
  %v1844 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1845 = atomicrmw add ptr %v1844, i64 1 acq_rel
  %v1846 = load i64, ptr %v139, align 8
  %v1847 = add i64 %v1846, 1
  store i64 %v1847, ptr %v139, align 8
  %v1848 = mul i64 %v3, %v1847
  br label %b368
b368:
  %v1849 = load atomic i64, ptr %v1844 acquire, align 8
  %v1850 = icmp slt i64 %v1849, %v1848
  br i1 %v1850, label %b369, label %b370
b369:
  %v1851 = call i32 @sched_yield()
  br label %b368
b370:
  br label %b367
b367:
  %v1852 = mul i64 0, 8
  %v1853 = getelementptr inbounds float, ptr %v30, i64 %v1852
  %v1854 = getelementptr inbounds float, ptr %v1853, i64 0
  %v1855 = mul i64 0, 16
  %v1856 = getelementptr inbounds float, ptr %v88, i64 %v1855
  %v1857 = getelementptr inbounds float, ptr %v1856, i64 0
  %v1858 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1859 = add i64 8, 1
  %v1860 = sdiv i64 %v1859, 2
  %v1861 = add i64 %v2, 1
  %v1862 = mul i64 %v1860, %v2
  %v1863 = sdiv i64 %v1862, %v3
  %v1864 = mul i64 %v1863, 2
  %v1865 = icmp slt i64 %v1864, 8
  %v1866 = select i1 %v1865, i64 %v1864, i64 8
  %v1867 = mul i64 %v1860, %v1861
  %v1868 = sdiv i64 %v1867, %v3
  %v1869 = mul i64 %v1868, 2
  %v1870 = icmp slt i64 %v1869, 8
  %v1871 = select i1 %v1870, i64 %v1869, i64 8
  %v1872 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b371
b371:
  %v1873 = phi i64 [ %v1866, %b367 ], [ %v1881, %b376 ]
  %v1874 = icmp slt i64 %v1873, %v1871
  br i1 %v1874, label %b372, label %b373
b372:
  %v1875 = mul i64 %v1873, 16
  %v1876 = getelementptr inbounds float, ptr %v1872, i64 %v1875
  br label %b374
b374:
  %v1877 = phi i64 [ 0, %b372 ], [ %v1880, %b375 ]
  %v1878 = icmp slt i64 %v1877, 16
  br i1 %v1878, label %b375, label %b376
b375:
  %v1879 = getelementptr inbounds float, ptr %v1876, i64 %v1877
  store float 0x0000000000000000, ptr %v1879, align 4
  %v1880 = add nsw i64 %v1877, 1
  br label %b374
b376:
  %v1881 = add nsw i64 %v1873, 1
  br label %b371
b373:
  %v1882 = mul i64 %v8, 1
  br label %b377
b377:
  %v1883 = phi i64 [ 0, %b373 ], [ %v1990, %b382 ]
  %v1884 = icmp slt i64 %v1883, %v1882
  br i1 %v1884, label %b378, label %b379
b378:
  %v1885 = sub i64 %v1882, %v1883
  %v1886 = icmp slt i64 %v1885, 384
  %v1887 = select i1 %v1886, i64 %v1885, i64 384
  br label %b380
b380:
  %v1888 = phi i64 [ %v1866, %b378 ], [ %v1989, %b406 ]
  %v1889 = icmp slt i64 %v1888, %v1871
  br i1 %v1889, label %b381, label %b382
b381:
  %v1890 = sub i64 %v1871, %v1888
  %v1891 = icmp slt i64 %v1890, 64
  %v1892 = select i1 %v1891, i64 %v1890, i64 64
  %v1893 = sdiv i64 %v1892, 2
  %v1894 = mul i64 %v1893, 2
  %v1895 = sub i64 %v1892, %v1894
  %v1896 = mul i64 %v1883, 8
  %v1897 = add i64 %v1896, %v1888
  %v1898 = getelementptr inbounds float, ptr %v1854, i64 %v1897
  br label %b383
b383:
  %v1899 = phi i64 [ 0, %b381 ], [ %v1925, %b391 ]
  %v1900 = icmp slt i64 %v1899, %v1887
  br i1 %v1900, label %b384, label %b385
b384:
  %v1901 = mul i64 %v1899, 8
  %v1902 = getelementptr inbounds float, ptr %v1898, i64 %v1901
  %v1903 = mul i64 %v1899, 2
  %v1904 = getelementptr inbounds float, ptr %v1858, i64 %v1903
  br label %b386
b386:
  %v1905 = phi i64 [ 0, %b384 ], [ %v1914, %b387 ]
  %v1906 = icmp slt i64 %v1905, %v1893
  br i1 %v1906, label %b387, label %b388
b387:
  %v1907 = mul i64 %v1905, 2
  %v1908 = getelementptr inbounds float, ptr %v1902, i64 %v1907
  %v1909 = mul i64 %v1905, 768
  %v1910 = getelementptr inbounds float, ptr %v1904, i64 %v1909
  %v1911 = getelementptr inbounds float, ptr %v1908, i64 0
  %v1912 = load <2 x float>, ptr %v1911, align 4
  %v1913 = getelementptr inbounds float, ptr %v1910, i64 0
  store <2 x float> %v1912, ptr %v1913, align 4
  %v1914 = add nsw i64 %v1905, 1
  br label %b386
b388:
  %v1915 = mul i64 %v1893, 2
  %v1916 = getelementptr inbounds float, ptr %v1902, i64 %v1915
  %v1917 = mul i64 %v1893, 768
  %v1918 = getelementptr inbounds float, ptr %v1904, i64 %v1917
  br label %b389
b389:
  %v1919 = phi i64 [ 0, %b388 ], [ %v1924, %b390 ]
  %v1920 = icmp slt i64 %v1919, %v1895
  br i1 %v1920, label %b390, label %b391
b390:
  %v1921 = getelementptr inbounds float, ptr %v1916, i64 %v1919
  %v1922 = load float, ptr %v1921, align 4
  %v1923 = getelementptr inbounds float, ptr %v1918, i64 %v1919
  store float %v1922, ptr %v1923, align 4
  %v1924 = add nsw i64 %v1919, 1
  br label %b389, !llvm.loop !12
b391:
  %v1925 = add nsw i64 %v1899, 1
  br label %b383
b385:
  br label %b392
b392:
  %v1926 = phi i64 [ 0, %b385 ], [ %v1961, %b400 ]
  %v1927 = icmp slt i64 %v1926, 0
  br i1 %v1927, label %b393, label %b394
b393:
  %v1928 = mul i64 %v1883, 16
  %v1929 = add i64 %v1928, %v1926
  %v1930 = getelementptr inbounds float, ptr %v1857, i64 %v1929
  br label %b395
b395:
  %v1931 = phi i64 [ 0, %b393 ], [ %v1949, %b396 ]
  %v1932 = icmp slt i64 %v1931, %v1887
  br i1 %v1932, label %b396, label %b397
b396:
  %v1933 = mul i64 %v1931, 16
  %v1934 = getelementptr inbounds float, ptr %v1930, i64 %v1933
  %v1935 = mul i64 %v1931, 32
  %v1936 = getelementptr inbounds float, ptr %v144, i64 %v1935
  %v1937 = getelementptr inbounds float, ptr %v1934, i64 0
  %v1938 = load <8 x float>, ptr %v1937, align 4
  %v1939 = getelementptr inbounds float, ptr %v1936, i64 0
  store <8 x float> %v1938, ptr %v1939, align 4
  %v1940 = getelementptr inbounds float, ptr %v1934, i64 8
  %v1941 = load <8 x float>, ptr %v1940, align 4
  %v1942 = getelementptr inbounds float, ptr %v1936, i64 8
  store <8 x float> %v1941, ptr %v1942, align 4
  %v1943 = getelementptr inbounds float, ptr %v1934, i64 16
  %v1944 = load <8 x float>, ptr %v1943, align 4
  %v1945 = getelementptr inbounds float, ptr %v1936, i64 16
  store <8 x float> %v1944, ptr %v1945, align 4
  %v1946 = getelementptr inbounds float, ptr %v1934, i64 24
  %v1947 = load <8 x float>, ptr %v1946, align 4
  %v1948 = getelementptr inbounds float, ptr %v1936, i64 24
  store <8 x float> %v1947, ptr %v1948, align 4
  %v1949 = add nsw i64 %v1931, 1
  br label %b395
b397:
  %v1950 = sdiv i64 %v1892, 2
  br label %b398
b398:
  %v1951 = phi i64 [ 0, %b397 ], [ %v1960, %b399 ]
  %v1952 = icmp slt i64 %v1951, %v1950
  br i1 %v1952, label %b399, label %b400
b399:
  %v1953 = mul i64 %v1951, 2
  %v1954 = add i64 %v1888, %v1953
  %v1955 = mul i64 %v1951, 768
  %v1956 = getelementptr inbounds float, ptr %v1858, i64 %v1955
  %v1957 = mul i64 %v1954, 16
  %v1958 = add i64 %v1957, %v1926
  %v1959 = getelementptr inbounds float, ptr %v1872, i64 %v1958
  call void @outer_2x32(ptr %v1956, ptr %v144, i64 %v1887, ptr %v1959, i64 16)
  %v1960 = add nsw i64 %v1951, 1
  br label %b398
b400:
  %v1961 = add nsw i64 %v1926, 32
  br label %b392
b394:
  %v1962 = mul i64 %v1883, 16
  %v1963 = add i64 %v1962, 0
  %v1964 = getelementptr inbounds float, ptr %v1857, i64 %v1963
  br label %b401
b401:
  %v1965 = phi i64 [ 0, %b394 ], [ %v1977, %b402 ]
  %v1966 = icmp slt i64 %v1965, %v1887
  br i1 %v1966, label %b402, label %b403
b402:
  %v1967 = mul i64 %v1965, 16
  %v1968 = getelementptr inbounds float, ptr %v1964, i64 %v1967
  %v1969 = mul i64 %v1965, 16
  %v1970 = getelementptr inbounds float, ptr %v144, i64 %v1969
  %v1971 = getelementptr inbounds float, ptr %v1968, i64 0
  %v1972 = load <8 x float>, ptr %v1971, align 4
  %v1973 = getelementptr inbounds float, ptr %v1970, i64 0
  store <8 x float> %v1972, ptr %v1973, align 4
  %v1974 = getelementptr inbounds float, ptr %v1968, i64 8
  %v1975 = load <8 x float>, ptr %v1974, align 4
  %v1976 = getelementptr inbounds float, ptr %v1970, i64 8
  store <8 x float> %v1975, ptr %v1976, align 4
  %v1977 = add nsw i64 %v1965, 1
  br label %b401
b403:
  %v1978 = sdiv i64 %v1892, 2
  br label %b404
b404:
  %v1979 = phi i64 [ 0, %b403 ], [ %v1988, %b405 ]
  %v1980 = icmp slt i64 %v1979, %v1978
  br i1 %v1980, label %b405, label %b406
b405:
  %v1981 = mul i64 %v1979, 2
  %v1982 = add i64 %v1888, %v1981
  %v1983 = mul i64 %v1979, 768
  %v1984 = getelementptr inbounds float, ptr %v1858, i64 %v1983
  %v1985 = mul i64 %v1982, 16
  %v1986 = add i64 %v1985, 0
  %v1987 = getelementptr inbounds float, ptr %v1872, i64 %v1986
  call void @outer_2x16(ptr %v1984, ptr %v144, i64 %v1887, ptr %v1987, i64 16)
  %v1988 = add nsw i64 %v1979, 1
  br label %b404
b406:
  %v1989 = add nsw i64 %v1888, 64
  br label %b380
b382:
  %v1990 = add nsw i64 %v1883, 384
  br label %b377
b379:
  %v1991 = icmp sgt i64 %v3, 1
  br i1 %v1991, label %b407, label %b408
b407:
  %v1992 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1993 = atomicrmw add ptr %v1992, i64 1 acq_rel
  %v1994 = load i64, ptr %v139, align 8
  %v1995 = add i64 %v1994, 1
  store i64 %v1995, ptr %v139, align 8
  %v1996 = mul i64 %v3, %v1995
  br label %b409
b409:
  %v1997 = load atomic i64, ptr %v1992 acquire, align 8
  %v1998 = icmp slt i64 %v1997, %v1996
  br i1 %v1998, label %b410, label %b411
b410:
  %v1999 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v2000 = icmp eq i64 %v2, 0
  br i1 %v2000, label %b412, label %b413
b412:
  br label %b414
b414:
  %v2001 = phi i64 [ 0, %b412 ], [ %v2018, %b419 ]
  %v2002 = phi <8 x float> [ splat (float 0x0000000000000000), %b412 ], [ %v2017, %b419 ]
  %v2003 = icmp slt i64 %v2001, %v8
  br i1 %v2003, label %b415, label %b416
b415:
  %v2004 = add i64 %v2001, 128
  %v2005 = icmp slt i64 %v2004, %v8
  %v2006 = select i1 %v2005, i64 %v2004, i64 %v8
  br label %b417
b417:
  %v2007 = phi i64 [ %v2001, %b415 ], [ %v2016, %b418 ]
  %v2008 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v2015, %b418 ]
  %v2009 = icmp slt i64 %v2007, %v2006
  br i1 %v2009, label %b418, label %b419
b418:
  %v2010 = mul i64 %v2007, 8
  %v2011 = getelementptr inbounds float, ptr %v30, i64 %v2010
  %v2012 = add i64 0, 0
  %v2013 = getelementptr inbounds float, ptr %v2011, i64 %v2012
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = fadd <8 x float> %v2008, %v2014
  %v2016 = add nsw i64 %v2007, 1
  br label %b417
b419:
  %v2017 = fadd <8 x float> %v2002, %v2008
  %v2018 = add nsw i64 %v2001, 128
  br label %b414
b416:
  %v2019 = add i64 0, 0
  %v2020 = getelementptr inbounds float, ptr %v58, i64 %v2019
  store <8 x float> %v2002, ptr %v2020, align 4
  br label %b413
b413:
  %v2021 = icmp sgt i64 %v3, 1
  br i1 %v2021, label %b420, label %b421
b420:
  %v2022 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2023 = atomicrmw add ptr %v2022, i64 1 acq_rel
  %v2024 = load i64, ptr %v139, align 8
  %v2025 = add i64 %v2024, 1
  store i64 %v2025, ptr %v139, align 8
  %v2026 = mul i64 %v3, %v2025
  br label %b422
b422:
  %v2027 = load atomic i64, ptr %v2022 acquire, align 8
  %v2028 = icmp slt i64 %v2027, %v2026
  br i1 %v2028, label %b423, label %b424
b423:
  %v2029 = call i32 @sched_yield()
  br label %b422
b424:
  br label %b421
b421:
  ret void
}
define internal void @tile_1x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fadd <8 x float> %v103, %v84
  store <8 x float> %v104, ptr %v102, align 4
  %v105 = getelementptr inbounds float, ptr %v4, i64 8
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fadd <8 x float> %v106, %v85
  store <8 x float> %v107, ptr %v105, align 4
  ret void
}
define internal void @tile_2x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v130
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fadd <8 x float> %v162, %v131
  store <8 x float> %v163, ptr %v161, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 16
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v165, %v132
  store <8 x float> %v166, ptr %v164, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 24
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v133
  store <8 x float> %v169, ptr %v167, align 4
  ret void
}
define internal void @tile_3x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v129, %v90
  store <8 x float> %v130, ptr %v128, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v132, %v91
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = getelementptr inbounds float, ptr %v4, i64 16
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fadd <8 x float> %v135, %v92
  store <8 x float> %v136, ptr %v134, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v138, %v93
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fadd <8 x float> %v141, %v94
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 40
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v95
  store <8 x float> %v145, ptr %v143, align 4
  ret void
}
define internal void @tile_4x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v161, %v112
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 8
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v113
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 16
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fadd <8 x float> %v167, %v114
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = getelementptr inbounds float, ptr %v4, i64 24
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fadd <8 x float> %v170, %v115
  store <8 x float> %v171, ptr %v169, align 4
  %v172 = getelementptr inbounds float, ptr %v4, i64 32
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v116
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = getelementptr inbounds float, ptr %v4, i64 40
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fadd <8 x float> %v176, %v117
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v179, %v118
  store <8 x float> %v180, ptr %v178, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 56
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v119
  store <8 x float> %v183, ptr %v181, align 4
  ret void
}
define internal void @tile_5x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v8
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v9
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v10
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v11
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 32
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fadd <8 x float> %v79, %v12
  store <8 x float> %v80, ptr %v78, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v13
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 48
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v14
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 56
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v15
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 64
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v91, %v16
  store <8 x float> %v92, ptr %v90, align 4
  %v93 = getelementptr inbounds float, ptr %v4, i64 72
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd <8 x float> %v94, %v17
  store <8 x float> %v95, ptr %v93, align 4
  ret void
}
define internal void @tile_6x2of2_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v8
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v9
  store <8 x float> %v81, ptr %v79, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 16
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fadd <8 x float> %v83, %v10
  store <8 x float> %v84, ptr %v82, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 24
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd <8 x float> %v86, %v11
  store <8 x float> %v87, ptr %v85, align 4
  %v88 = getelementptr inbounds float, ptr %v4, i64 32
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v12
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = getelementptr inbounds float, ptr %v4, i64 40
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v13
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = getelementptr inbounds float, ptr %v4, i64 48
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v95, %v14
  store <8 x float> %v96, ptr %v94, align 4
  %v97 = getelementptr inbounds float, ptr %v4, i64 56
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v98, %v15
  store <8 x float> %v99, ptr %v97, align 4
  %v100 = getelementptr inbounds float, ptr %v4, i64 64
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v16
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 72
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v104, %v17
  store <8 x float> %v105, ptr %v103, align 4
  %v106 = getelementptr inbounds float, ptr %v4, i64 80
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v107, %v18
  store <8 x float> %v108, ptr %v106, align 4
  %v109 = getelementptr inbounds float, ptr %v4, i64 88
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v110, %v19
  store <8 x float> %v111, ptr %v109, align 4
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
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
