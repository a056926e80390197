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
  %v978 = alloca float, i64 64, align 4
  %v1775 = alloca float, i64 64, align 4
  %v1851 = alloca float, i64 96, align 4
  %v2558 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 5
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 15
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 16
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 17
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 20
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 21
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 31
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 33
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 34
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 35
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 40
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 41
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 42
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 43
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 44
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 45
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 46
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 50
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v140 = load ptr, ptr %v139, align 4
  %v141 = mul i64 %v2, 0
  %v142 = add i64 %v141, 1280
  %v143 = getelementptr inbounds float, ptr %v140, i64 %v142
  %v144 = getelementptr inbounds i64, ptr %v1, i64 4
  %v145 = load i64, ptr %v144, align 8
  %v146 = icmp eq i64 %v145, 0
  br i1 %v146, label %b0, label %b1
b0:
  %v147 = icmp eq i64 %v2, 0
  br i1 %v147, label %b2, label %b3
b2:
  br label %b4
b4:
  %v148 = phi i64 [ 0, %b2 ], [ %v154, %b5 ]
  %v149 = icmp slt i64 %v148, 16
  br i1 %v149, label %b5, label %b6
b5:
  %v150 = add i64 0, %v148
  %v151 = getelementptr inbounds float, ptr %v64, i64 %v150
  %v152 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = add nsw i64 %v148, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v155 = icmp sgt i64 %v3, 1
  br i1 %v155, label %b7, label %b8
b7:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v157 = atomicrmw add ptr %v156, i64 1 acq_rel
  %v158 = mul i64 %v3, 1
  br label %b9
b9:
  %v159 = load atomic i64, ptr %v156 acquire, align 8
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b10, label %b11
b10:
  %v161 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 4
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b12, label %b13
b12:
  %v165 = icmp eq i64 %v2, 0
  br i1 %v165, label %b14, label %b15
b14:
  br label %b16
b16:
  %v166 = phi i64 [ 0, %b14 ], [ %v173, %b17 ]
  %v167 = icmp slt i64 %v166, 256
  br i1 %v167, label %b17, label %b18
b17:
  %v168 = add i64 0, %v166
  %v169 = getelementptr inbounds float, ptr %v12, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 0, %v166
  %v172 = getelementptr inbounds float, ptr %v60, i64 %v171
  store <8 x float> %v170, ptr %v172, align 4
  %v173 = add nsw i64 %v166, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v174 = icmp sgt i64 %v3, 1
  br i1 %v174, label %b19, label %b20
b19:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 3
  %v176 = atomicrmw add ptr %v175, i64 1 acq_rel
  %v177 = mul i64 %v3, 2
  br label %b21
b21:
  %v178 = load atomic i64, ptr %v175 acquire, align 8
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b22, label %b23
b22:
  %v180 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 4
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b24, label %b25
b24:
  %v184 = icmp eq i64 %v2, 0
  br i1 %v184, label %b26, label %b27
b26:
  br label %b28
b28:
  %v185 = phi i64 [ 0, %b26 ], [ %v192, %b29 ]
  %v186 = icmp slt i64 %v185, 128
  br i1 %v186, label %b29, label %b30
b29:
  %v187 = add i64 0, %v185
  %v188 = getelementptr inbounds float, ptr %v14, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 256, %v185
  %v191 = getelementptr inbounds float, ptr %v60, i64 %v190
  store <8 x float> %v189, ptr %v191, align 4
  %v192 = add nsw i64 %v185, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b31, label %b32
b31:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = mul i64 %v3, 3
  br label %b33
b33:
  %v197 = load atomic i64, ptr %v194 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b34, label %b35
b34:
  %v199 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b36, label %b37
b36:
  %v203 = getelementptr inbounds i64, ptr %v1, i64 51
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b38, label %b39
b38:
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b40
b40:
  %v219 = phi i64 [ %v213, %b38 ], [ %v233, %b45 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b41, label %b42
b41:
  %v221 = and i64 0, %v108
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v219
  %v224 = mul i64 %v223, 16
  %v225 = getelementptr inbounds float, ptr %v32, i64 %v224
  br label %b43
b43:
  %v226 = phi i64 [ 0, %b41 ], [ %v232, %b44 ]
  %v227 = icmp slt i64 %v226, 16
  br i1 %v227, label %b44, label %b45
b44:
  %v228 = add i64 0, %v226
  %v229 = getelementptr inbounds float, ptr %v225, i64 %v228
  %v230 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v231 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = add nsw i64 %v226, 8
  br label %b43
b45:
  %v233 = add nsw i64 %v219, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v234 = icmp sgt i64 %v3, 1
  br i1 %v234, label %b46, label %b47
b46:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 3
  %v236 = atomicrmw add ptr %v235, i64 1 acq_rel
  %v237 = mul i64 %v3, 4
  br label %b48
b48:
  %v238 = load atomic i64, ptr %v235 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b49, label %b50
b49:
  %v240 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b51, label %b52
b51:
  %v244 = getelementptr inbounds i64, ptr %v1, i64 52
  %v245 = load i64, ptr %v244, align 8
  %v246 = icmp eq i64 %v245, 0
  br i1 %v246, label %b53, label %b54
b53:
  %v247 = add i64 %v7, 0
  %v248 = sdiv i64 %v247, 1
  %v249 = add i64 %v2, 1
  %v250 = mul i64 %v248, %v2
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  %v255 = mul i64 %v248, %v249
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  br label %b55
b55:
  %v260 = phi i64 [ %v254, %b53 ], [ %v274, %b60 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b56, label %b57
b56:
  %v262 = and i64 0, %v110
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v260
  %v265 = mul i64 %v264, 16
  %v266 = getelementptr inbounds float, ptr %v34, i64 %v265
  br label %b58
b58:
  %v267 = phi i64 [ 0, %b56 ], [ %v273, %b59 ]
  %v268 = icmp slt i64 %v267, 16
  br i1 %v268, label %b59, label %b60
b59:
  %v269 = add i64 0, %v267
  %v270 = getelementptr inbounds float, ptr %v266, i64 %v269
  %v271 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v272 = shufflevector <8 x float> %v271, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v272, ptr %v270, align 4
  %v273 = add nsw i64 %v267, 8
  br label %b58
b60:
  %v274 = add nsw i64 %v260, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v275 = icmp sgt i64 %v3, 1
  br i1 %v275, label %b61, label %b62
b61:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v277 = atomicrmw add ptr %v276, i64 1 acq_rel
  %v278 = mul i64 %v3, 5
  br label %b63
b63:
  %v279 = load atomic i64, ptr %v276 acquire, align 8
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b64, label %b65
b64:
  %v281 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v282 = getelementptr inbounds float, ptr %v140, i64 0
  %v283 = getelementptr inbounds i64, ptr %v1, i64 4
  %v284 = load i64, ptr %v283, align 8
  %v285 = icmp eq i64 %v284, 0
  br i1 %v285, label %b66, label %b67
b66:
  %v286 = add i64 2, 0
  %v287 = sdiv i64 %v286, 1
  %v288 = add i64 %v2, 1
  %v289 = mul i64 %v287, %v2
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, 2
  %v293 = select i1 %v292, i64 %v291, i64 2
  %v294 = mul i64 %v287, %v288
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, 2
  %v298 = select i1 %v297, i64 %v296, i64 2
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  br label %b68
b68:
  %v301 = phi i64 [ %v293, %b66 ], [ %v746, %b119 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b69, label %b70
b69:
  %v303 = mul i64 %v301, 256
  %v304 = mul i64 %v301, 32
  %v305 = add i64 %v303, 0
  %v306 = add i64 %v304, 0
  %v307 = getelementptr inbounds float, ptr %v282, i64 %v305
  %v308 = sub i64 48, %v306
  %v309 = icmp slt i64 %v308, 0
  %v310 = select i1 %v309, i64 0, i64 %v308
  %v311 = icmp ult i64 %v310, 8
  %v312 = select i1 %v311, i64 %v310, i64 8
  %v313 = trunc i64 %v312 to i32
  %v314 = insertelement <8 x i32> poison, i32 %v313, i64 0
  %v315 = shufflevector <8 x i32> %v314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v316 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v315
  %v317 = mul i64 %v306, 8
  %v318 = add i64 0, %v317
  %v319 = getelementptr inbounds float, ptr %v60, i64 %v318
  %v320 = icmp sge i64 %v310, 8
  br i1 %v320, label %b71, label %b72
b71:
  br label %b73
b73:
  %v321 = phi i64 [ 0, %b71 ], [ %v395, %b74 ]
  %v322 = icmp slt i64 %v321, 8
  br i1 %v322, label %b74, label %b75
b74:
  %v323 = add i64 %v321, 0
  %v324 = getelementptr inbounds float, ptr %v319, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v321, 8
  %v327 = getelementptr inbounds float, ptr %v319, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v321, 16
  %v330 = getelementptr inbounds float, ptr %v319, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v321, 24
  %v333 = getelementptr inbounds float, ptr %v319, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v321, 32
  %v336 = getelementptr inbounds float, ptr %v319, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v321, 40
  %v339 = getelementptr inbounds float, ptr %v319, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v321, 48
  %v342 = getelementptr inbounds float, ptr %v319, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v321, 56
  %v345 = getelementptr inbounds float, ptr %v319, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v348 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v350 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v352 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v358 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v360 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v366 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v367 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = add i64 %v321, 0
  %v372 = mul i64 %v371, 32
  %v373 = getelementptr inbounds float, ptr %v307, i64 %v372
  store <8 x float> %v363, ptr %v373, align 4
  %v374 = add i64 %v321, 1
  %v375 = mul i64 %v374, 32
  %v376 = getelementptr inbounds float, ptr %v307, i64 %v375
  store <8 x float> %v364, ptr %v376, align 4
  %v377 = add i64 %v321, 2
  %v378 = mul i64 %v377, 32
  %v379 = getelementptr inbounds float, ptr %v307, i64 %v378
  store <8 x float> %v365, ptr %v379, align 4
  %v380 = add i64 %v321, 3
  %v381 = mul i64 %v380, 32
  %v382 = getelementptr inbounds float, ptr %v307, i64 %v381
  store <8 x float> %v366, ptr %v382, align 4
  %v383 = add i64 %v321, 4
  %v384 = mul i64 %v383, 32
  %v385 = getelementptr inbounds float, ptr %v307, i64 %v384
  store <8 x float> %v367, ptr %v385, align 4
  %v386 = add i64 %v321, 5
  %v387 = mul i64 %v386, 32
  %v388 = getelementptr inbounds float, ptr %v307, i64 %v387
  store <8 x float> %v368, ptr %v388, align 4
  %v389 = add i64 %v321, 6
  %v390 = mul i64 %v389, 32
  %v391 = getelementptr inbounds float, ptr %v307, i64 %v390
  store <8 x float> %v369, ptr %v391, align 4
  %v392 = add i64 %v321, 7
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v307, i64 %v393
  store <8 x float> %v370, ptr %v394, align 4
  %v395 = add nsw i64 %v321, 8
  br label %b73
b75:
  br label %b76
b76:
  %v396 = phi i64 [ 8, %b75 ], [ %v404, %b77 ]
  %v397 = icmp slt i64 %v396, 8
  br i1 %v397, label %b77, label %b78
b77:
  %v398 = mul i64 %v396, 1
  %v399 = getelementptr inbounds float, ptr %v319, i64 %v398
  %v400 = getelementptr float, ptr %v399, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v401 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v400, <8 x i1> %v316, <8 x float> zeroinitializer)
  %v402 = mul i64 %v396, 32
  %v403 = getelementptr inbounds float, ptr %v307, i64 %v402
  store <8 x float> %v401, ptr %v403, align 4
  %v404 = add nsw i64 %v396, 1
  br label %b76
b78:
  br label %b72
b72:
  %v405 = icmp slt i64 %v310, 8
  br i1 %v405, label %b79, label %b80
b79:
  br label %b81
b81:
  %v406 = phi i64 [ 0, %b79 ], [ %v414, %b82 ]
  %v407 = icmp slt i64 %v406, 8
  br i1 %v407, label %b82, label %b83
b82:
  %v408 = mul i64 %v406, 1
  %v409 = getelementptr inbounds float, ptr %v319, i64 %v408
  %v410 = getelementptr float, ptr %v409, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v411 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v410, <8 x i1> %v316, <8 x float> zeroinitializer)
  %v412 = mul i64 %v406, 32
  %v413 = getelementptr inbounds float, ptr %v307, i64 %v412
  store <8 x float> %v411, ptr %v413, align 4
  %v414 = add nsw i64 %v406, 1
  br label %b81
b83:
  br label %b80
b80:
  %v415 = add i64 %v303, 8
  %v416 = add i64 %v304, 8
  %v417 = getelementptr inbounds float, ptr %v282, i64 %v415
  %v418 = sub i64 48, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = icmp ult i64 %v420, 8
  %v422 = select i1 %v421, i64 %v420, i64 8
  %v423 = trunc i64 %v422 to i32
  %v424 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v425 = shufflevector <8 x i32> %v424, <8 x i32> poison, <8 x i32> zeroinitializer
  %v426 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v425
  %v427 = mul i64 %v416, 8
  %v428 = add i64 0, %v427
  %v429 = getelementptr inbounds float, ptr %v60, i64 %v428
  %v430 = icmp sge i64 %v420, 8
  br i1 %v430, label %b84, label %b85
b84:
  br label %b86
b86:
  %v431 = phi i64 [ 0, %b84 ], [ %v505, %b87 ]
  %v432 = icmp slt i64 %v431, 8
  br i1 %v432, label %b87, label %b88
b87:
  %v433 = add i64 %v431, 0
  %v434 = getelementptr inbounds float, ptr %v429, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v431, 8
  %v437 = getelementptr inbounds float, ptr %v429, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v431, 16
  %v440 = getelementptr inbounds float, ptr %v429, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v431, 24
  %v443 = getelementptr inbounds float, ptr %v429, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v431, 32
  %v446 = getelementptr inbounds float, ptr %v429, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v431, 40
  %v449 = getelementptr inbounds float, ptr %v429, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v431, 48
  %v452 = getelementptr inbounds float, ptr %v429, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v431, 56
  %v455 = getelementptr inbounds float, ptr %v429, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v458 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v459 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v460 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v462 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v464 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v466 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v468 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v470 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v476 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v477 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v480 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v481 = add i64 %v431, 0
  %v482 = mul i64 %v481, 32
  %v483 = getelementptr inbounds float, ptr %v417, i64 %v482
  store <8 x float> %v473, ptr %v483, align 4
  %v484 = add i64 %v431, 1
  %v485 = mul i64 %v484, 32
  %v486 = getelementptr inbounds float, ptr %v417, i64 %v485
  store <8 x float> %v474, ptr %v486, align 4
  %v487 = add i64 %v431, 2
  %v488 = mul i64 %v487, 32
  %v489 = getelementptr inbounds float, ptr %v417, i64 %v488
  store <8 x float> %v475, ptr %v489, align 4
  %v490 = add i64 %v431, 3
  %v491 = mul i64 %v490, 32
  %v492 = getelementptr inbounds float, ptr %v417, i64 %v491
  store <8 x float> %v476, ptr %v492, align 4
  %v493 = add i64 %v431, 4
  %v494 = mul i64 %v493, 32
  %v495 = getelementptr inbounds float, ptr %v417, i64 %v494
  store <8 x float> %v477, ptr %v495, align 4
  %v496 = add i64 %v431, 5
  %v497 = mul i64 %v496, 32
  %v498 = getelementptr inbounds float, ptr %v417, i64 %v497
  store <8 x float> %v478, ptr %v498, align 4
  %v499 = add i64 %v431, 6
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v417, i64 %v500
  store <8 x float> %v479, ptr %v501, align 4
  %v502 = add i64 %v431, 7
  %v503 = mul i64 %v502, 32
  %v504 = getelementptr inbounds float, ptr %v417, i64 %v503
  store <8 x float> %v480, ptr %v504, align 4
  %v505 = add nsw i64 %v431, 8
  br label %b86
b88:
  br label %b89
b89:
  %v506 = phi i64 [ 8, %b88 ], [ %v514, %b90 ]
  %v507 = icmp slt i64 %v506, 8
  br i1 %v507, label %b90, label %b91
b90:
  %v508 = mul i64 %v506, 1
  %v509 = getelementptr inbounds float, ptr %v429, i64 %v508
  %v510 = getelementptr float, ptr %v509, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v511 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v510, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v512 = mul i64 %v506, 32
  %v513 = getelementptr inbounds float, ptr %v417, i64 %v512
  store <8 x float> %v511, ptr %v513, align 4
  %v514 = add nsw i64 %v506, 1
  br label %b89
b91:
  br label %b85
b85:
  %v515 = icmp slt i64 %v420, 8
  br i1 %v515, label %b92, label %b93
b92:
  br label %b94
b94:
  %v516 = phi i64 [ 0, %b92 ], [ %v524, %b95 ]
  %v517 = icmp slt i64 %v516, 8
  br i1 %v517, label %b95, label %b96
b95:
  %v518 = mul i64 %v516, 1
  %v519 = getelementptr inbounds float, ptr %v429, i64 %v518
  %v520 = getelementptr float, ptr %v519, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v521 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v520, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v522 = mul i64 %v516, 32
  %v523 = getelementptr inbounds float, ptr %v417, i64 %v522
  store <8 x float> %v521, ptr %v523, align 4
  %v524 = add nsw i64 %v516, 1
  br label %b94
b96:
  br label %b93
b93:
  %v525 = add i64 %v303, 16
  %v526 = add i64 %v304, 16
  %v527 = getelementptr inbounds float, ptr %v282, i64 %v525
  %v528 = sub i64 48, %v526
  %v529 = icmp slt i64 %v528, 0
  %v530 = select i1 %v529, i64 0, i64 %v528
  %v531 = icmp ult i64 %v530, 8
  %v532 = select i1 %v531, i64 %v530, i64 8
  %v533 = trunc i64 %v532 to i32
  %v534 = insertelement <8 x i32> poison, i32 %v533, i64 0
  %v535 = shufflevector <8 x i32> %v534, <8 x i32> poison, <8 x i32> zeroinitializer
  %v536 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v535
  %v537 = mul i64 %v526, 8
  %v538 = add i64 0, %v537
  %v539 = getelementptr inbounds float, ptr %v60, i64 %v538
  %v540 = icmp sge i64 %v530, 8
  br i1 %v540, label %b97, label %b98
b97:
  br label %b99
b99:
  %v541 = phi i64 [ 0, %b97 ], [ %v615, %b100 ]
  %v542 = icmp slt i64 %v541, 8
  br i1 %v542, label %b100, label %b101
b100:
  %v543 = add i64 %v541, 0
  %v544 = getelementptr inbounds float, ptr %v539, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 %v541, 8
  %v547 = getelementptr inbounds float, ptr %v539, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 %v541, 16
  %v550 = getelementptr inbounds float, ptr %v539, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v541, 24
  %v553 = getelementptr inbounds float, ptr %v539, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v541, 32
  %v556 = getelementptr inbounds float, ptr %v539, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v541, 40
  %v559 = getelementptr inbounds float, ptr %v539, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v541, 48
  %v562 = getelementptr inbounds float, ptr %v539, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v541, 56
  %v565 = getelementptr inbounds float, ptr %v539, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = shufflevector <8 x float> %v545, <8 x float> %v557, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v568 = shufflevector <8 x float> %v545, <8 x float> %v557, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v569 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v570 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v571 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v572 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v576 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v578 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v580 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v586 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = add i64 %v541, 0
  %v592 = mul i64 %v591, 32
  %v593 = getelementptr inbounds float, ptr %v527, i64 %v592
  store <8 x float> %v583, ptr %v593, align 4
  %v594 = add i64 %v541, 1
  %v595 = mul i64 %v594, 32
  %v596 = getelementptr inbounds float, ptr %v527, i64 %v595
  store <8 x float> %v584, ptr %v596, align 4
  %v597 = add i64 %v541, 2
  %v598 = mul i64 %v597, 32
  %v599 = getelementptr inbounds float, ptr %v527, i64 %v598
  store <8 x float> %v585, ptr %v599, align 4
  %v600 = add i64 %v541, 3
  %v601 = mul i64 %v600, 32
  %v602 = getelementptr inbounds float, ptr %v527, i64 %v601
  store <8 x float> %v586, ptr %v602, align 4
  %v603 = add i64 %v541, 4
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v527, i64 %v604
  store <8 x float> %v587, ptr %v605, align 4
  %v606 = add i64 %v541, 5
  %v607 = mul i64 %v606, 32
  %v608 = getelementptr inbounds float, ptr %v527, i64 %v607
  store <8 x float> %v588, ptr %v608, align 4
  %v609 = add i64 %v541, 6
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v527, i64 %v610
  store <8 x float> %v589, ptr %v611, align 4
  %v612 = add i64 %v541, 7
  %v613 = mul i64 %v612, 32
  %v614 = getelementptr inbounds float, ptr %v527, i64 %v613
  store <8 x float> %v590, ptr %v614, align 4
  %v615 = add nsw i64 %v541, 8
  br label %b99
b101:
  br label %b102
b102:
  %v616 = phi i64 [ 8, %b101 ], [ %v624, %b103 ]
  %v617 = icmp slt i64 %v616, 8
  br i1 %v617, label %b103, label %b104
b103:
  %v618 = mul i64 %v616, 1
  %v619 = getelementptr inbounds float, ptr %v539, i64 %v618
  %v620 = getelementptr float, ptr %v619, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v621 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v620, <8 x i1> %v536, <8 x float> zeroinitializer)
  %v622 = mul i64 %v616, 32
  %v623 = getelementptr inbounds float, ptr %v527, i64 %v622
  store <8 x float> %v621, ptr %v623, align 4
  %v624 = add nsw i64 %v616, 1
  br label %b102
b104:
  br label %b98
b98:
  %v625 = icmp slt i64 %v530, 8
  br i1 %v625, label %b105, label %b106
b105:
  br label %b107
b107:
  %v626 = phi i64 [ 0, %b105 ], [ %v634, %b108 ]
  %v627 = icmp slt i64 %v626, 8
  br i1 %v627, label %b108, label %b109
b108:
  %v628 = mul i64 %v626, 1
  %v629 = getelementptr inbounds float, ptr %v539, i64 %v628
  %v630 = getelementptr float, ptr %v629, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v631 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v630, <8 x i1> %v536, <8 x float> zeroinitializer)
  %v632 = mul i64 %v626, 32
  %v633 = getelementptr inbounds float, ptr %v527, i64 %v632
  store <8 x float> %v631, ptr %v633, align 4
  %v634 = add nsw i64 %v626, 1
  br label %b107
b109:
  br label %b106
b106:
  %v635 = add i64 %v303, 24
  %v636 = add i64 %v304, 24
  %v637 = getelementptr inbounds float, ptr %v282, i64 %v635
  %v638 = sub i64 48, %v636
  %v639 = icmp slt i64 %v638, 0
  %v640 = select i1 %v639, i64 0, i64 %v638
  %v641 = icmp ult i64 %v640, 8
  %v642 = select i1 %v641, i64 %v640, i64 8
  %v643 = trunc i64 %v642 to i32
  %v644 = insertelement <8 x i32> poison, i32 %v643, i64 0
  %v645 = shufflevector <8 x i32> %v644, <8 x i32> poison, <8 x i32> zeroinitializer
  %v646 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v645
  %v647 = mul i64 %v636, 8
  %v648 = add i64 0, %v647
  %v649 = getelementptr inbounds float, ptr %v60, i64 %v648
  %v650 = icmp sge i64 %v640, 8
  br i1 %v650, label %b110, label %b111
b110:
  br label %b112
b112:
  %v651 = phi i64 [ 0, %b110 ], [ %v725, %b113 ]
  %v652 = icmp slt i64 %v651, 8
  br i1 %v652, label %b113, label %b114
b113:
  %v653 = add i64 %v651, 0
  %v654 = getelementptr inbounds float, ptr %v649, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 %v651, 8
  %v657 = getelementptr inbounds float, ptr %v649, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v651, 16
  %v660 = getelementptr inbounds float, ptr %v649, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v651, 24
  %v663 = getelementptr inbounds float, ptr %v649, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 %v651, 32
  %v666 = getelementptr inbounds float, ptr %v649, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = add i64 %v651, 40
  %v669 = getelementptr inbounds float, ptr %v649, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 %v651, 48
  %v672 = getelementptr inbounds float, ptr %v649, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 %v651, 56
  %v675 = getelementptr inbounds float, ptr %v649, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v680 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v682 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v664, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v684 = shufflevector <8 x float> %v664, <8 x float> %v676, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v677, <8 x float> %v681, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v677, <8 x float> %v681, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v688 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v690 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v691 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v692 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v693 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v696 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v697 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v698 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v700 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v701 = add i64 %v651, 0
  %v702 = mul i64 %v701, 32
  %v703 = getelementptr inbounds float, ptr %v637, i64 %v702
  store <8 x float> %v693, ptr %v703, align 4
  %v704 = add i64 %v651, 1
  %v705 = mul i64 %v704, 32
  %v706 = getelementptr inbounds float, ptr %v637, i64 %v705
  store <8 x float> %v694, ptr %v706, align 4
  %v707 = add i64 %v651, 2
  %v708 = mul i64 %v707, 32
  %v709 = getelementptr inbounds float, ptr %v637, i64 %v708
  store <8 x float> %v695, ptr %v709, align 4
  %v710 = add i64 %v651, 3
  %v711 = mul i64 %v710, 32
  %v712 = getelementptr inbounds float, ptr %v637, i64 %v711
  store <8 x float> %v696, ptr %v712, align 4
  %v713 = add i64 %v651, 4
  %v714 = mul i64 %v713, 32
  %v715 = getelementptr inbounds float, ptr %v637, i64 %v714
  store <8 x float> %v697, ptr %v715, align 4
  %v716 = add i64 %v651, 5
  %v717 = mul i64 %v716, 32
  %v718 = getelementptr inbounds float, ptr %v637, i64 %v717
  store <8 x float> %v698, ptr %v718, align 4
  %v719 = add i64 %v651, 6
  %v720 = mul i64 %v719, 32
  %v721 = getelementptr inbounds float, ptr %v637, i64 %v720
  store <8 x float> %v699, ptr %v721, align 4
  %v722 = add i64 %v651, 7
  %v723 = mul i64 %v722, 32
  %v724 = getelementptr inbounds float, ptr %v637, i64 %v723
  store <8 x float> %v700, ptr %v724, align 4
  %v725 = add nsw i64 %v651, 8
  br label %b112
b114:
  br label %b115
b115:
  %v726 = phi i64 [ 8, %b114 ], [ %v734, %b116 ]
  %v727 = icmp slt i64 %v726, 8
  br i1 %v727, label %b116, label %b117
b116:
  %v728 = mul i64 %v726, 1
  %v729 = getelementptr inbounds float, ptr %v649, i64 %v728
  %v730 = getelementptr float, ptr %v729, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v731 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v730, <8 x i1> %v646, <8 x float> zeroinitializer)
  %v732 = mul i64 %v726, 32
  %v733 = getelementptr inbounds float, ptr %v637, i64 %v732
  store <8 x float> %v731, ptr %v733, align 4
  %v734 = add nsw i64 %v726, 1
  br label %b115
b117:
  br label %b111
b111:
  %v735 = icmp slt i64 %v640, 8
  br i1 %v735, label %b118, label %b119
b118:
  br label %b120
b120:
  %v736 = phi i64 [ 0, %b118 ], [ %v744, %b121 ]
  %v737 = icmp slt i64 %v736, 8
  br i1 %v737, label %b121, label %b122
b121:
  %v738 = mul i64 %v736, 1
  %v739 = getelementptr inbounds float, ptr %v649, i64 %v738
  %v740 = getelementptr float, ptr %v739, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v741 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v740, <8 x i1> %v646, <8 x float> zeroinitializer)
  %v742 = mul i64 %v736, 32
  %v743 = getelementptr inbounds float, ptr %v637, i64 %v742
  store <8 x float> %v741, ptr %v743, align 4
  %v744 = add nsw i64 %v736, 1
  br label %b120
b122:
  br label %b119
b119:
  %v745 = add i64 %v303, 256
  %v746 = add nsw i64 %v301, 1
  br label %b68
b70:
  %v747 = icmp eq i64 %v298, 2
  br i1 %v747, label %b123, label %b124
b123:
  %v748 = mul i64 1, 256
  %v749 = mul i64 1, 32
  %v750 = add i64 %v748, 0
  %v751 = add i64 %v749, 0
  %v752 = getelementptr inbounds float, ptr %v282, i64 %v750
  %v753 = sub i64 48, %v751
  %v754 = icmp slt i64 %v753, 0
  %v755 = select i1 %v754, i64 0, i64 %v753
  %v756 = icmp ult i64 %v755, 8
  %v757 = select i1 %v756, i64 %v755, i64 8
  %v758 = trunc i64 %v757 to i32
  %v759 = insertelement <8 x i32> poison, i32 %v758, i64 0
  %v760 = shufflevector <8 x i32> %v759, <8 x i32> poison, <8 x i32> zeroinitializer
  %v761 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v760
  %v762 = mul i64 %v751, 8
  %v763 = add i64 0, %v762
  %v764 = getelementptr inbounds float, ptr %v60, i64 %v763
  %v765 = icmp sge i64 %v755, 8
  br i1 %v765, label %b125, label %b126
b125:
  br label %b127
b127:
  %v766 = phi i64 [ 0, %b125 ], [ %v840, %b128 ]
  %v767 = icmp slt i64 %v766, 8
  br i1 %v767, label %b128, label %b129
b128:
  %v768 = add i64 %v766, 0
  %v769 = getelementptr inbounds float, ptr %v764, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 %v766, 8
  %v772 = getelementptr inbounds float, ptr %v764, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v766, 16
  %v775 = getelementptr inbounds float, ptr %v764, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v766, 24
  %v778 = getelementptr inbounds float, ptr %v764, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v766, 32
  %v781 = getelementptr inbounds float, ptr %v764, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = add i64 %v766, 40
  %v784 = getelementptr inbounds float, ptr %v764, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = add i64 %v766, 48
  %v787 = getelementptr inbounds float, ptr %v764, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 %v766, 56
  %v790 = getelementptr inbounds float, ptr %v764, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v793 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v794 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v795 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v796 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v797 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v798 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v799 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v800 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v801 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v802 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v803 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v804 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v805 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v806 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v807 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v808 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v809 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v810 = shufflevector <8 x float> %v801, <8 x float> %v803, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v811 = shufflevector <8 x float> %v801, <8 x float> %v803, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v812 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v814 = shufflevector <8 x float> %v805, <8 x float> %v807, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v815 = shufflevector <8 x float> %v805, <8 x float> %v807, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v816 = add i64 %v766, 0
  %v817 = mul i64 %v816, 16
  %v818 = getelementptr inbounds float, ptr %v752, i64 %v817
  store <8 x float> %v808, ptr %v818, align 4
  %v819 = add i64 %v766, 1
  %v820 = mul i64 %v819, 16
  %v821 = getelementptr inbounds float, ptr %v752, i64 %v820
  store <8 x float> %v809, ptr %v821, align 4
  %v822 = add i64 %v766, 2
  %v823 = mul i64 %v822, 16
  %v824 = getelementptr inbounds float, ptr %v752, i64 %v823
  store <8 x float> %v810, ptr %v824, align 4
  %v825 = add i64 %v766, 3
  %v826 = mul i64 %v825, 16
  %v827 = getelementptr inbounds float, ptr %v752, i64 %v826
  store <8 x float> %v811, ptr %v827, align 4
  %v828 = add i64 %v766, 4
  %v829 = mul i64 %v828, 16
  %v830 = getelementptr inbounds float, ptr %v752, i64 %v829
  store <8 x float> %v812, ptr %v830, align 4
  %v831 = add i64 %v766, 5
  %v832 = mul i64 %v831, 16
  %v833 = getelementptr inbounds float, ptr %v752, i64 %v832
  store <8 x float> %v813, ptr %v833, align 4
  %v834 = add i64 %v766, 6
  %v835 = mul i64 %v834, 16
  %v836 = getelementptr inbounds float, ptr %v752, i64 %v835
  store <8 x float> %v814, ptr %v836, align 4
  %v837 = add i64 %v766, 7
  %v838 = mul i64 %v837, 16
  %v839 = getelementptr inbounds float, ptr %v752, i64 %v838
  store <8 x float> %v815, ptr %v839, align 4
  %v840 = add nsw i64 %v766, 8
  br label %b127
b129:
  br label %b130
b130:
  %v841 = phi i64 [ 8, %b129 ], [ %v849, %b131 ]
  %v842 = icmp slt i64 %v841, 8
  br i1 %v842, label %b131, label %b132
b131:
  %v843 = mul i64 %v841, 1
  %v844 = getelementptr inbounds float, ptr %v764, i64 %v843
  %v845 = getelementptr float, ptr %v844, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v846 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v845, <8 x i1> %v761, <8 x float> zeroinitializer)
  %v847 = mul i64 %v841, 16
  %v848 = getelementptr inbounds float, ptr %v752, i64 %v847
  store <8 x float> %v846, ptr %v848, align 4
  %v849 = add nsw i64 %v841, 1
  br label %b130
b132:
  br label %b126
b126:
  %v850 = icmp slt i64 %v755, 8
  br i1 %v850, label %b133, label %b134
b133:
  br label %b135
b135:
  %v851 = phi i64 [ 0, %b133 ], [ %v859, %b136 ]
  %v852 = icmp slt i64 %v851, 8
  br i1 %v852, label %b136, label %b137
b136:
  %v853 = mul i64 %v851, 1
  %v854 = getelementptr inbounds float, ptr %v764, i64 %v853
  %v855 = getelementptr float, ptr %v854, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v856 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v855, <8 x i1> %v761, <8 x float> zeroinitializer)
  %v857 = mul i64 %v851, 16
  %v858 = getelementptr inbounds float, ptr %v752, i64 %v857
  store <8 x float> %v856, ptr %v858, align 4
  %v859 = add nsw i64 %v851, 1
  br label %b135
b137:
  br label %b134
b134:
  %v860 = add i64 %v748, 8
  %v861 = add i64 %v749, 8
  %v862 = getelementptr inbounds float, ptr %v282, i64 %v860
  %v863 = sub i64 48, %v861
  %v864 = icmp slt i64 %v863, 0
  %v865 = select i1 %v864, i64 0, i64 %v863
  %v866 = icmp ult i64 %v865, 8
  %v867 = select i1 %v866, i64 %v865, i64 8
  %v868 = trunc i64 %v867 to i32
  %v869 = insertelement <8 x i32> poison, i32 %v868, i64 0
  %v870 = shufflevector <8 x i32> %v869, <8 x i32> poison, <8 x i32> zeroinitializer
  %v871 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v870
  %v872 = mul i64 %v861, 8
  %v873 = add i64 0, %v872
  %v874 = getelementptr inbounds float, ptr %v60, i64 %v873
  %v875 = icmp sge i64 %v865, 8
  br i1 %v875, label %b138, label %b139
b138:
  br label %b140
b140:
  %v876 = phi i64 [ 0, %b138 ], [ %v950, %b141 ]
  %v877 = icmp slt i64 %v876, 8
  br i1 %v877, label %b141, label %b142
b141:
  %v878 = add i64 %v876, 0
  %v879 = getelementptr inbounds float, ptr %v874, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = add i64 %v876, 8
  %v882 = getelementptr inbounds float, ptr %v874, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 %v876, 16
  %v885 = getelementptr inbounds float, ptr %v874, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 %v876, 24
  %v888 = getelementptr inbounds float, ptr %v874, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v876, 32
  %v891 = getelementptr inbounds float, ptr %v874, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 %v876, 40
  %v894 = getelementptr inbounds float, ptr %v874, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 %v876, 48
  %v897 = getelementptr inbounds float, ptr %v874, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = add i64 %v876, 56
  %v900 = getelementptr inbounds float, ptr %v874, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v903 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v904 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v905 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v906 = shufflevector <8 x float> %v886, <8 x float> %v898, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v907 = shufflevector <8 x float> %v886, <8 x float> %v898, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v908 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v909 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v910 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v911 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v912 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v913 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v914 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v915 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v916 = shufflevector <8 x float> %v905, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v917 = shufflevector <8 x float> %v905, <8 x float> %v909, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v918 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v919 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v920 = shufflevector <8 x float> %v911, <8 x float> %v913, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v921 = shufflevector <8 x float> %v911, <8 x float> %v913, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v922 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v924 = shufflevector <8 x float> %v915, <8 x float> %v917, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v925 = shufflevector <8 x float> %v915, <8 x float> %v917, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v926 = add i64 %v876, 0
  %v927 = mul i64 %v926, 16
  %v928 = getelementptr inbounds float, ptr %v862, i64 %v927
  store <8 x float> %v918, ptr %v928, align 4
  %v929 = add i64 %v876, 1
  %v930 = mul i64 %v929, 16
  %v931 = getelementptr inbounds float, ptr %v862, i64 %v930
  store <8 x float> %v919, ptr %v931, align 4
  %v932 = add i64 %v876, 2
  %v933 = mul i64 %v932, 16
  %v934 = getelementptr inbounds float, ptr %v862, i64 %v933
  store <8 x float> %v920, ptr %v934, align 4
  %v935 = add i64 %v876, 3
  %v936 = mul i64 %v935, 16
  %v937 = getelementptr inbounds float, ptr %v862, i64 %v936
  store <8 x float> %v921, ptr %v937, align 4
  %v938 = add i64 %v876, 4
  %v939 = mul i64 %v938, 16
  %v940 = getelementptr inbounds float, ptr %v862, i64 %v939
  store <8 x float> %v922, ptr %v940, align 4
  %v941 = add i64 %v876, 5
  %v942 = mul i64 %v941, 16
  %v943 = getelementptr inbounds float, ptr %v862, i64 %v942
  store <8 x float> %v923, ptr %v943, align 4
  %v944 = add i64 %v876, 6
  %v945 = mul i64 %v944, 16
  %v946 = getelementptr inbounds float, ptr %v862, i64 %v945
  store <8 x float> %v924, ptr %v946, align 4
  %v947 = add i64 %v876, 7
  %v948 = mul i64 %v947, 16
  %v949 = getelementptr inbounds float, ptr %v862, i64 %v948
  store <8 x float> %v925, ptr %v949, align 4
  %v950 = add nsw i64 %v876, 8
  br label %b140
b142:
  br label %b143
b143:
  %v951 = phi i64 [ 8, %b142 ], [ %v959, %b144 ]
  %v952 = icmp slt i64 %v951, 8
  br i1 %v952, label %b144, label %b145
b144:
  %v953 = mul i64 %v951, 1
  %v954 = getelementptr inbounds float, ptr %v874, i64 %v953
  %v955 = getelementptr float, ptr %v954, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v956 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v955, <8 x i1> %v871, <8 x float> zeroinitializer)
  %v957 = mul i64 %v951, 16
  %v958 = getelementptr inbounds float, ptr %v862, i64 %v957
  store <8 x float> %v956, ptr %v958, align 4
  %v959 = add nsw i64 %v951, 1
  br label %b143
b145:
  br label %b139
b139:
  %v960 = icmp slt i64 %v865, 8
  br i1 %v960, label %b146, label %b147
b146:
  br label %b148
b148:
  %v961 = phi i64 [ 0, %b146 ], [ %v969, %b149 ]
  %v962 = icmp slt i64 %v961, 8
  br i1 %v962, label %b149, label %b150
b149:
  %v963 = mul i64 %v961, 1
  %v964 = getelementptr inbounds float, ptr %v874, i64 %v963
  %v965 = getelementptr float, ptr %v964, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v966 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v965, <8 x i1> %v871, <8 x float> zeroinitializer)
  %v967 = mul i64 %v961, 16
  %v968 = getelementptr inbounds float, ptr %v862, i64 %v967
  store <8 x float> %v966, ptr %v968, align 4
  %v969 = add nsw i64 %v961, 1
  br label %b148
b150:
  br label %b147
b147:
  %v970 = add i64 %v748, 128
  br label %b124
b124:
  br label %b67
b67:
  %v971 = icmp sgt i64 %v3, 1
  br i1 %v971, label %b151, label %b152
b151:
  %v972 = getelementptr inbounds i64, ptr %v1, i64 3
  %v973 = atomicrmw add ptr %v972, i64 1 acq_rel
  %v974 = mul i64 %v3, 6
  br label %b153
b153:
  %v975 = load atomic i64, ptr %v972 acquire, align 8
  %v976 = icmp slt i64 %v975, %v974
  br i1 %v976, label %b154, label %b155
b154:
  %v977 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v979 = add i64 %v8, 0
  %v980 = sdiv i64 %v979, 1
  %v981 = add i64 %v2, 1
  %v982 = mul i64 %v980, %v2
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v8
  %v986 = select i1 %v985, i64 %v984, i64 %v8
  %v987 = mul i64 %v980, %v981
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v8
  %v991 = select i1 %v990, i64 %v989, i64 %v8
  br label %b156
b156:
  %v992 = phi i64 [ %v986, %b152 ], [ %v1051, %b161 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b157, label %b158
b157:
  %v994 = add i64 %v992, 96
  %v995 = icmp slt i64 %v994, %v991
  %v996 = select i1 %v995, i64 %v994, i64 %v991
  br label %b159
b159:
  %v997 = phi i64 [ 0, %b157 ], [ %v1050, %b164 ]
  %v998 = icmp slt i64 %v997, 2
  br i1 %v998, label %b160, label %b161
b160:
  %v999 = sub i64 %v996, %v992
  %v1000 = sub i64 2, 1
  %v1001 = add i64 %v999, %v1000
  %v1002 = sdiv i64 %v1001, 2
  br label %b162
b162:
  %v1003 = phi i64 [ 0, %b160 ], [ %v1049, %b169 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b163, label %b164
b163:
  %v1005 = mul i64 %v999, %v1003
  %v1006 = sdiv i64 %v1005, %v1002
  %v1007 = add i64 %v992, %v1006
  %v1008 = add i64 %v1003, 1
  %v1009 = mul i64 %v999, %v1008
  %v1010 = sdiv i64 %v1009, %v1002
  %v1011 = add i64 %v992, %v1010
  %v1012 = mul i64 %v997, 256
  %v1013 = getelementptr inbounds float, ptr %v282, i64 %v1012
  %v1014 = sub i64 %v1011, %v1007
  %v1015 = mul i64 %v1007, 8
  %v1016 = getelementptr inbounds float, ptr %v10, i64 %v1015
  %v1017 = getelementptr inbounds float, ptr %v1016, i64 0
  %v1018 = icmp eq i64 %v997, 1
  %v1019 = select i1 %v1018, ptr @table_tile_2x2of4_0, ptr @table_tile_2x4of4_0
  %v1020 = sub i64 %v1014, 1
  %v1021 = getelementptr inbounds ptr, ptr %v1019, i64 %v1020
  %v1022 = load ptr, ptr %v1021, align 4
  %v1023 = icmp sgt i64 %v1014, 0
  br i1 %v1023, label %b165, label %b166
b165:
  call void %v1022(ptr %v1017, i64 8, ptr %v1013, i64 8, ptr %v978)
  br label %b166
b166:
  %v1024 = icmp eq i64 %v997, 1
  %v1025 = select i1 %v1024, i64 128, i64 256
  %v1026 = add i64 %v1012, %v1025
  br label %b167
b167:
  %v1027 = phi i64 [ %v1007, %b166 ], [ %v1048, %b172 ]
  %v1028 = icmp slt i64 %v1027, %v1011
  br i1 %v1028, label %b168, label %b169
b168:
  %v1029 = sub i64 %v1027, %v1007
  %v1030 = mul i64 %v1029, 32
  %v1031 = getelementptr inbounds float, ptr %v978, i64 %v1030
  %v1032 = mul i64 %v1027, 48
  %v1033 = getelementptr inbounds float, ptr %v66, i64 %v1032
  %v1034 = icmp eq i64 %v997, 1
  %v1035 = select i1 %v1034, i64 2, i64 4
  br label %b170
b170:
  %v1036 = phi i64 [ 0, %b168 ], [ %v1047, %b171 ]
  %v1037 = icmp slt i64 %v1036, %v1035
  br i1 %v1037, label %b171, label %b172
b171:
  %v1038 = mul i64 %v997, 4
  %v1039 = add i64 %v1038, %v1036
  %v1040 = mul i64 %v1039, 8
  %v1041 = add i64 0, %v1036
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v1031, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 0, %v1040
  %v1046 = getelementptr inbounds float, ptr %v1033, i64 %v1045
  store <8 x float> %v1044, ptr %v1046, align 4
  %v1047 = add nsw i64 %v1036, 1
  br label %b170
b172:
  %v1048 = add nsw i64 %v1027, 1
  br label %b167
b169:
  %v1049 = add nsw i64 %v1003, 1
  br label %b162
b164:
  %v1050 = add nsw i64 %v997, 1
  br label %b159
b161:
  %v1051 = add nsw i64 %v992, 96
  br label %b156
b158:
  %v1052 = icmp sgt i64 %v3, 1
  br i1 %v1052, label %b173, label %b174
b173:
  %v1053 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1054 = atomicrmw add ptr %v1053, i64 1 acq_rel
  %v1055 = mul i64 %v3, 7
  br label %b175
b175:
  %v1056 = load atomic i64, ptr %v1053 acquire, align 8
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b176, label %b177
b176:
  %v1058 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v1059 = getelementptr inbounds float, ptr %v140, i64 384
  %v1060 = getelementptr inbounds float, ptr %v140, i64 896
  %v1061 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1062 = load i64, ptr %v1061, align 8
  %v1063 = icmp eq i64 %v1062, 0
  br i1 %v1063, label %b178, label %b179
b178:
  %v1064 = add i64 1, 0
  %v1065 = sdiv i64 %v1064, 1
  %v1066 = add i64 %v2, 1
  %v1067 = mul i64 %v1065, %v2
  %v1068 = sdiv i64 %v1067, %v3
  %v1069 = mul i64 %v1068, 1
  %v1070 = icmp slt i64 %v1069, 1
  %v1071 = select i1 %v1070, i64 %v1069, i64 1
  %v1072 = mul i64 %v1065, %v1066
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, 1
  %v1076 = select i1 %v1075, i64 %v1074, i64 1
  %v1077 = icmp slt i64 %v1076, 1
  %v1078 = select i1 %v1077, i64 %v1076, i64 1
  br label %b180
b180:
  %v1079 = phi i64 [ %v1071, %b178 ], [ %v1524, %b231 ]
  %v1080 = icmp slt i64 %v1079, %v1078
  br i1 %v1080, label %b181, label %b182
b181:
  %v1081 = mul i64 %v1079, 512
  %v1082 = mul i64 %v1079, 32
  %v1083 = add i64 %v1081, 0
  %v1084 = add i64 %v1082, 0
  %v1085 = getelementptr inbounds float, ptr %v1059, i64 %v1083
  %v1086 = sub i64 32, %v1084
  %v1087 = icmp slt i64 %v1086, 0
  %v1088 = select i1 %v1087, i64 0, i64 %v1086
  %v1089 = icmp ult i64 %v1088, 8
  %v1090 = select i1 %v1089, i64 %v1088, i64 8
  %v1091 = trunc i64 %v1090 to i32
  %v1092 = insertelement <8 x i32> poison, i32 %v1091, i64 0
  %v1093 = shufflevector <8 x i32> %v1092, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1094 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1093
  %v1095 = mul i64 %v1084, 16
  %v1096 = add i64 0, %v1095
  %v1097 = getelementptr inbounds float, ptr %v16, i64 %v1096
  %v1098 = icmp sge i64 %v1088, 8
  br i1 %v1098, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1099 = phi i64 [ 0, %b183 ], [ %v1173, %b186 ]
  %v1100 = icmp slt i64 %v1099, 16
  br i1 %v1100, label %b186, label %b187
b186:
  %v1101 = add i64 %v1099, 0
  %v1102 = getelementptr inbounds float, ptr %v1097, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 %v1099, 16
  %v1105 = getelementptr inbounds float, ptr %v1097, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = add i64 %v1099, 32
  %v1108 = getelementptr inbounds float, ptr %v1097, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 %v1099, 48
  %v1111 = getelementptr inbounds float, ptr %v1097, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = add i64 %v1099, 64
  %v1114 = getelementptr inbounds float, ptr %v1097, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = add i64 %v1099, 80
  %v1117 = getelementptr inbounds float, ptr %v1097, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = add i64 %v1099, 96
  %v1120 = getelementptr inbounds float, ptr %v1097, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = add i64 %v1099, 112
  %v1123 = getelementptr inbounds float, ptr %v1097, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = shufflevector <8 x float> %v1103, <8 x float> %v1115, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1126 = shufflevector <8 x float> %v1103, <8 x float> %v1115, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1106, <8 x float> %v1118, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1128 = shufflevector <8 x float> %v1106, <8 x float> %v1118, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1109, <8 x float> %v1121, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1130 = shufflevector <8 x float> %v1109, <8 x float> %v1121, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1131 = shufflevector <8 x float> %v1112, <8 x float> %v1124, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1132 = shufflevector <8 x float> %v1112, <8 x float> %v1124, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1133 = shufflevector <8 x float> %v1125, <8 x float> %v1129, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1134 = shufflevector <8 x float> %v1125, <8 x float> %v1129, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1135 = shufflevector <8 x float> %v1127, <8 x float> %v1131, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1136 = shufflevector <8 x float> %v1127, <8 x float> %v1131, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1126, <8 x float> %v1130, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1138 = shufflevector <8 x float> %v1126, <8 x float> %v1130, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1139 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1140 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1142 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1143 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1144 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1145 = shufflevector <8 x float> %v1137, <8 x float> %v1139, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1146 = shufflevector <8 x float> %v1137, <8 x float> %v1139, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1147 = shufflevector <8 x float> %v1138, <8 x float> %v1140, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1148 = shufflevector <8 x float> %v1138, <8 x float> %v1140, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1149 = add i64 %v1099, 0
  %v1150 = mul i64 %v1149, 32
  %v1151 = getelementptr inbounds float, ptr %v1085, i64 %v1150
  store <8 x float> %v1141, ptr %v1151, align 4
  %v1152 = add i64 %v1099, 1
  %v1153 = mul i64 %v1152, 32
  %v1154 = getelementptr inbounds float, ptr %v1085, i64 %v1153
  store <8 x float> %v1142, ptr %v1154, align 4
  %v1155 = add i64 %v1099, 2
  %v1156 = mul i64 %v1155, 32
  %v1157 = getelementptr inbounds float, ptr %v1085, i64 %v1156
  store <8 x float> %v1143, ptr %v1157, align 4
  %v1158 = add i64 %v1099, 3
  %v1159 = mul i64 %v1158, 32
  %v1160 = getelementptr inbounds float, ptr %v1085, i64 %v1159
  store <8 x float> %v1144, ptr %v1160, align 4
  %v1161 = add i64 %v1099, 4
  %v1162 = mul i64 %v1161, 32
  %v1163 = getelementptr inbounds float, ptr %v1085, i64 %v1162
  store <8 x float> %v1145, ptr %v1163, align 4
  %v1164 = add i64 %v1099, 5
  %v1165 = mul i64 %v1164, 32
  %v1166 = getelementptr inbounds float, ptr %v1085, i64 %v1165
  store <8 x float> %v1146, ptr %v1166, align 4
  %v1167 = add i64 %v1099, 6
  %v1168 = mul i64 %v1167, 32
  %v1169 = getelementptr inbounds float, ptr %v1085, i64 %v1168
  store <8 x float> %v1147, ptr %v1169, align 4
  %v1170 = add i64 %v1099, 7
  %v1171 = mul i64 %v1170, 32
  %v1172 = getelementptr inbounds float, ptr %v1085, i64 %v1171
  store <8 x float> %v1148, ptr %v1172, align 4
  %v1173 = add nsw i64 %v1099, 8
  br label %b185
b187:
  br label %b188
b188:
  %v1174 = phi i64 [ 16, %b187 ], [ %v1182, %b189 ]
  %v1175 = icmp slt i64 %v1174, 16
  br i1 %v1175, label %b189, label %b190
b189:
  %v1176 = mul i64 %v1174, 1
  %v1177 = getelementptr inbounds float, ptr %v1097, i64 %v1176
  %v1178 = getelementptr float, ptr %v1177, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1179 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1178, <8 x i1> %v1094, <8 x float> zeroinitializer)
  %v1180 = mul i64 %v1174, 32
  %v1181 = getelementptr inbounds float, ptr %v1085, i64 %v1180
  store <8 x float> %v1179, ptr %v1181, align 4
  %v1182 = add nsw i64 %v1174, 1
  br label %b188
b190:
  br label %b184
b184:
  %v1183 = icmp slt i64 %v1088, 8
  br i1 %v1183, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1184 = phi i64 [ 0, %b191 ], [ %v1192, %b194 ]
  %v1185 = icmp slt i64 %v1184, 16
  br i1 %v1185, label %b194, label %b195
b194:
  %v1186 = mul i64 %v1184, 1
  %v1187 = getelementptr inbounds float, ptr %v1097, i64 %v1186
  %v1188 = getelementptr float, ptr %v1187, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1189 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1188, <8 x i1> %v1094, <8 x float> zeroinitializer)
  %v1190 = mul i64 %v1184, 32
  %v1191 = getelementptr inbounds float, ptr %v1085, i64 %v1190
  store <8 x float> %v1189, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1184, 1
  br label %b193
b195:
  br label %b192
b192:
  %v1193 = add i64 %v1081, 8
  %v1194 = add i64 %v1082, 8
  %v1195 = getelementptr inbounds float, ptr %v1059, i64 %v1193
  %v1196 = sub i64 32, %v1194
  %v1197 = icmp slt i64 %v1196, 0
  %v1198 = select i1 %v1197, i64 0, i64 %v1196
  %v1199 = icmp ult i64 %v1198, 8
  %v1200 = select i1 %v1199, i64 %v1198, i64 8
  %v1201 = trunc i64 %v1200 to i32
  %v1202 = insertelement <8 x i32> poison, i32 %v1201, i64 0
  %v1203 = shufflevector <8 x i32> %v1202, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1204 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1203
  %v1205 = mul i64 %v1194, 16
  %v1206 = add i64 0, %v1205
  %v1207 = getelementptr inbounds float, ptr %v16, i64 %v1206
  %v1208 = icmp sge i64 %v1198, 8
  br i1 %v1208, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1209 = phi i64 [ 0, %b196 ], [ %v1283, %b199 ]
  %v1210 = icmp slt i64 %v1209, 16
  br i1 %v1210, label %b199, label %b200
b199:
  %v1211 = add i64 %v1209, 0
  %v1212 = getelementptr inbounds float, ptr %v1207, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = add i64 %v1209, 16
  %v1215 = getelementptr inbounds float, ptr %v1207, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = add i64 %v1209, 32
  %v1218 = getelementptr inbounds float, ptr %v1207, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = add i64 %v1209, 48
  %v1221 = getelementptr inbounds float, ptr %v1207, i64 %v1220
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = add i64 %v1209, 64
  %v1224 = getelementptr inbounds float, ptr %v1207, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = add i64 %v1209, 80
  %v1227 = getelementptr inbounds float, ptr %v1207, i64 %v1226
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = add i64 %v1209, 96
  %v1230 = getelementptr inbounds float, ptr %v1207, i64 %v1229
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = add i64 %v1209, 112
  %v1233 = getelementptr inbounds float, ptr %v1207, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = shufflevector <8 x float> %v1213, <8 x float> %v1225, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1236 = shufflevector <8 x float> %v1213, <8 x float> %v1225, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1237 = shufflevector <8 x float> %v1216, <8 x float> %v1228, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1238 = shufflevector <8 x float> %v1216, <8 x float> %v1228, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1239 = shufflevector <8 x float> %v1219, <8 x float> %v1231, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1240 = shufflevector <8 x float> %v1219, <8 x float> %v1231, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1241 = shufflevector <8 x float> %v1222, <8 x float> %v1234, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1242 = shufflevector <8 x float> %v1222, <8 x float> %v1234, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1243 = shufflevector <8 x float> %v1235, <8 x float> %v1239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1244 = shufflevector <8 x float> %v1235, <8 x float> %v1239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1245 = shufflevector <8 x float> %v1237, <8 x float> %v1241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1246 = shufflevector <8 x float> %v1237, <8 x float> %v1241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1247 = shufflevector <8 x float> %v1236, <8 x float> %v1240, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1248 = shufflevector <8 x float> %v1236, <8 x float> %v1240, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1249 = shufflevector <8 x float> %v1238, <8 x float> %v1242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1250 = shufflevector <8 x float> %v1238, <8 x float> %v1242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1251 = shufflevector <8 x float> %v1243, <8 x float> %v1245, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1252 = shufflevector <8 x float> %v1243, <8 x float> %v1245, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1253 = shufflevector <8 x float> %v1244, <8 x float> %v1246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1254 = shufflevector <8 x float> %v1244, <8 x float> %v1246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1255 = shufflevector <8 x float> %v1247, <8 x float> %v1249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1256 = shufflevector <8 x float> %v1247, <8 x float> %v1249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1257 = shufflevector <8 x float> %v1248, <8 x float> %v1250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1258 = shufflevector <8 x float> %v1248, <8 x float> %v1250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1259 = add i64 %v1209, 0
  %v1260 = mul i64 %v1259, 32
  %v1261 = getelementptr inbounds float, ptr %v1195, i64 %v1260
  store <8 x float> %v1251, ptr %v1261, align 4
  %v1262 = add i64 %v1209, 1
  %v1263 = mul i64 %v1262, 32
  %v1264 = getelementptr inbounds float, ptr %v1195, i64 %v1263
  store <8 x float> %v1252, ptr %v1264, align 4
  %v1265 = add i64 %v1209, 2
  %v1266 = mul i64 %v1265, 32
  %v1267 = getelementptr inbounds float, ptr %v1195, i64 %v1266
  store <8 x float> %v1253, ptr %v1267, align 4
  %v1268 = add i64 %v1209, 3
  %v1269 = mul i64 %v1268, 32
  %v1270 = getelementptr inbounds float, ptr %v1195, i64 %v1269
  store <8 x float> %v1254, ptr %v1270, align 4
  %v1271 = add i64 %v1209, 4
  %v1272 = mul i64 %v1271, 32
  %v1273 = getelementptr inbounds float, ptr %v1195, i64 %v1272
  store <8 x float> %v1255, ptr %v1273, align 4
  %v1274 = add i64 %v1209, 5
  %v1275 = mul i64 %v1274, 32
  %v1276 = getelementptr inbounds float, ptr %v1195, i64 %v1275
  store <8 x float> %v1256, ptr %v1276, align 4
  %v1277 = add i64 %v1209, 6
  %v1278 = mul i64 %v1277, 32
  %v1279 = getelementptr inbounds float, ptr %v1195, i64 %v1278
  store <8 x float> %v1257, ptr %v1279, align 4
  %v1280 = add i64 %v1209, 7
  %v1281 = mul i64 %v1280, 32
  %v1282 = getelementptr inbounds float, ptr %v1195, i64 %v1281
  store <8 x float> %v1258, ptr %v1282, align 4
  %v1283 = add nsw i64 %v1209, 8
  br label %b198
b200:
  br label %b201
b201:
  %v1284 = phi i64 [ 16, %b200 ], [ %v1292, %b202 ]
  %v1285 = icmp slt i64 %v1284, 16
  br i1 %v1285, label %b202, label %b203
b202:
  %v1286 = mul i64 %v1284, 1
  %v1287 = getelementptr inbounds float, ptr %v1207, i64 %v1286
  %v1288 = getelementptr float, ptr %v1287, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1289 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1288, <8 x i1> %v1204, <8 x float> zeroinitializer)
  %v1290 = mul i64 %v1284, 32
  %v1291 = getelementptr inbounds float, ptr %v1195, i64 %v1290
  store <8 x float> %v1289, ptr %v1291, align 4
  %v1292 = add nsw i64 %v1284, 1
  br label %b201
b203:
  br label %b197
b197:
  %v1293 = icmp slt i64 %v1198, 8
  br i1 %v1293, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1294 = phi i64 [ 0, %b204 ], [ %v1302, %b207 ]
  %v1295 = icmp slt i64 %v1294, 16
  br i1 %v1295, label %b207, label %b208
b207:
  %v1296 = mul i64 %v1294, 1
  %v1297 = getelementptr inbounds float, ptr %v1207, i64 %v1296
  %v1298 = getelementptr float, ptr %v1297, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1299 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1298, <8 x i1> %v1204, <8 x float> zeroinitializer)
  %v1300 = mul i64 %v1294, 32
  %v1301 = getelementptr inbounds float, ptr %v1195, i64 %v1300
  store <8 x float> %v1299, ptr %v1301, align 4
  %v1302 = add nsw i64 %v1294, 1
  br label %b206
b208:
  br label %b205
b205:
  %v1303 = add i64 %v1081, 16
  %v1304 = add i64 %v1082, 16
  %v1305 = getelementptr inbounds float, ptr %v1059, i64 %v1303
  %v1306 = sub i64 32, %v1304
  %v1307 = icmp slt i64 %v1306, 0
  %v1308 = select i1 %v1307, i64 0, i64 %v1306
  %v1309 = icmp ult i64 %v1308, 8
  %v1310 = select i1 %v1309, i64 %v1308, i64 8
  %v1311 = trunc i64 %v1310 to i32
  %v1312 = insertelement <8 x i32> poison, i32 %v1311, i64 0
  %v1313 = shufflevector <8 x i32> %v1312, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1314 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1313
  %v1315 = mul i64 %v1304, 16
  %v1316 = add i64 0, %v1315
  %v1317 = getelementptr inbounds float, ptr %v16, i64 %v1316
  %v1318 = icmp sge i64 %v1308, 8
  br i1 %v1318, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1319 = phi i64 [ 0, %b209 ], [ %v1393, %b212 ]
  %v1320 = icmp slt i64 %v1319, 16
  br i1 %v1320, label %b212, label %b213
b212:
  %v1321 = add i64 %v1319, 0
  %v1322 = getelementptr inbounds float, ptr %v1317, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = add i64 %v1319, 16
  %v1325 = getelementptr inbounds float, ptr %v1317, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = add i64 %v1319, 32
  %v1328 = getelementptr inbounds float, ptr %v1317, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = add i64 %v1319, 48
  %v1331 = getelementptr inbounds float, ptr %v1317, i64 %v1330
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = add i64 %v1319, 64
  %v1334 = getelementptr inbounds float, ptr %v1317, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = add i64 %v1319, 80
  %v1337 = getelementptr inbounds float, ptr %v1317, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = add i64 %v1319, 96
  %v1340 = getelementptr inbounds float, ptr %v1317, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = add i64 %v1319, 112
  %v1343 = getelementptr inbounds float, ptr %v1317, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = shufflevector <8 x float> %v1323, <8 x float> %v1335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1346 = shufflevector <8 x float> %v1323, <8 x float> %v1335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1347 = shufflevector <8 x float> %v1326, <8 x float> %v1338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1348 = shufflevector <8 x float> %v1326, <8 x float> %v1338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1349 = shufflevector <8 x float> %v1329, <8 x float> %v1341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1350 = shufflevector <8 x float> %v1329, <8 x float> %v1341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1351 = shufflevector <8 x float> %v1332, <8 x float> %v1344, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1352 = shufflevector <8 x float> %v1332, <8 x float> %v1344, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1353 = shufflevector <8 x float> %v1345, <8 x float> %v1349, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1354 = shufflevector <8 x float> %v1345, <8 x float> %v1349, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1355 = shufflevector <8 x float> %v1347, <8 x float> %v1351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1356 = shufflevector <8 x float> %v1347, <8 x float> %v1351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1357 = shufflevector <8 x float> %v1346, <8 x float> %v1350, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1358 = shufflevector <8 x float> %v1346, <8 x float> %v1350, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1359 = shufflevector <8 x float> %v1348, <8 x float> %v1352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1360 = shufflevector <8 x float> %v1348, <8 x float> %v1352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1361 = shufflevector <8 x float> %v1353, <8 x float> %v1355, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1362 = shufflevector <8 x float> %v1353, <8 x float> %v1355, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1363 = shufflevector <8 x float> %v1354, <8 x float> %v1356, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1364 = shufflevector <8 x float> %v1354, <8 x float> %v1356, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1365 = shufflevector <8 x float> %v1357, <8 x float> %v1359, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1366 = shufflevector <8 x float> %v1357, <8 x float> %v1359, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1367 = shufflevector <8 x float> %v1358, <8 x float> %v1360, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1368 = shufflevector <8 x float> %v1358, <8 x float> %v1360, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1369 = add i64 %v1319, 0
  %v1370 = mul i64 %v1369, 32
  %v1371 = getelementptr inbounds float, ptr %v1305, i64 %v1370
  store <8 x float> %v1361, ptr %v1371, align 4
  %v1372 = add i64 %v1319, 1
  %v1373 = mul i64 %v1372, 32
  %v1374 = getelementptr inbounds float, ptr %v1305, i64 %v1373
  store <8 x float> %v1362, ptr %v1374, align 4
  %v1375 = add i64 %v1319, 2
  %v1376 = mul i64 %v1375, 32
  %v1377 = getelementptr inbounds float, ptr %v1305, i64 %v1376
  store <8 x float> %v1363, ptr %v1377, align 4
  %v1378 = add i64 %v1319, 3
  %v1379 = mul i64 %v1378, 32
  %v1380 = getelementptr inbounds float, ptr %v1305, i64 %v1379
  store <8 x float> %v1364, ptr %v1380, align 4
  %v1381 = add i64 %v1319, 4
  %v1382 = mul i64 %v1381, 32
  %v1383 = getelementptr inbounds float, ptr %v1305, i64 %v1382
  store <8 x float> %v1365, ptr %v1383, align 4
  %v1384 = add i64 %v1319, 5
  %v1385 = mul i64 %v1384, 32
  %v1386 = getelementptr inbounds float, ptr %v1305, i64 %v1385
  store <8 x float> %v1366, ptr %v1386, align 4
  %v1387 = add i64 %v1319, 6
  %v1388 = mul i64 %v1387, 32
  %v1389 = getelementptr inbounds float, ptr %v1305, i64 %v1388
  store <8 x float> %v1367, ptr %v1389, align 4
  %v1390 = add i64 %v1319, 7
  %v1391 = mul i64 %v1390, 32
  %v1392 = getelementptr inbounds float, ptr %v1305, i64 %v1391
  store <8 x float> %v1368, ptr %v1392, align 4
  %v1393 = add nsw i64 %v1319, 8
  br label %b211
b213:
  br label %b214
b214:
  %v1394 = phi i64 [ 16, %b213 ], [ %v1402, %b215 ]
  %v1395 = icmp slt i64 %v1394, 16
  br i1 %v1395, label %b215, label %b216
b215:
  %v1396 = mul i64 %v1394, 1
  %v1397 = getelementptr inbounds float, ptr %v1317, i64 %v1396
  %v1398 = getelementptr float, ptr %v1397, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1399 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1398, <8 x i1> %v1314, <8 x float> zeroinitializer)
  %v1400 = mul i64 %v1394, 32
  %v1401 = getelementptr inbounds float, ptr %v1305, i64 %v1400
  store <8 x float> %v1399, ptr %v1401, align 4
  %v1402 = add nsw i64 %v1394, 1
  br label %b214
b216:
  br label %b210
b210:
  %v1403 = icmp slt i64 %v1308, 8
  br i1 %v1403, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1404 = phi i64 [ 0, %b217 ], [ %v1412, %b220 ]
  %v1405 = icmp slt i64 %v1404, 16
  br i1 %v1405, label %b220, label %b221
b220:
  %v1406 = mul i64 %v1404, 1
  %v1407 = getelementptr inbounds float, ptr %v1317, i64 %v1406
  %v1408 = getelementptr float, ptr %v1407, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1409 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1408, <8 x i1> %v1314, <8 x float> zeroinitializer)
  %v1410 = mul i64 %v1404, 32
  %v1411 = getelementptr inbounds float, ptr %v1305, i64 %v1410
  store <8 x float> %v1409, ptr %v1411, align 4
  %v1412 = add nsw i64 %v1404, 1
  br label %b219
b221:
  br label %b218
b218:
  %v1413 = add i64 %v1081, 24
  %v1414 = add i64 %v1082, 24
  %v1415 = getelementptr inbounds float, ptr %v1059, i64 %v1413
  %v1416 = sub i64 32, %v1414
  %v1417 = icmp slt i64 %v1416, 0
  %v1418 = select i1 %v1417, i64 0, i64 %v1416
  %v1419 = icmp ult i64 %v1418, 8
  %v1420 = select i1 %v1419, i64 %v1418, i64 8
  %v1421 = trunc i64 %v1420 to i32
  %v1422 = insertelement <8 x i32> poison, i32 %v1421, i64 0
  %v1423 = shufflevector <8 x i32> %v1422, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1424 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1423
  %v1425 = mul i64 %v1414, 16
  %v1426 = add i64 0, %v1425
  %v1427 = getelementptr inbounds float, ptr %v16, i64 %v1426
  %v1428 = icmp sge i64 %v1418, 8
  br i1 %v1428, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1429 = phi i64 [ 0, %b222 ], [ %v1503, %b225 ]
  %v1430 = icmp slt i64 %v1429, 16
  br i1 %v1430, label %b225, label %b226
b225:
  %v1431 = add i64 %v1429, 0
  %v1432 = getelementptr inbounds float, ptr %v1427, i64 %v1431
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = add i64 %v1429, 16
  %v1435 = getelementptr inbounds float, ptr %v1427, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = add i64 %v1429, 32
  %v1438 = getelementptr inbounds float, ptr %v1427, i64 %v1437
  %v1439 = load <8 x float>, ptr %v1438, align 4
  %v1440 = add i64 %v1429, 48
  %v1441 = getelementptr inbounds float, ptr %v1427, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = add i64 %v1429, 64
  %v1444 = getelementptr inbounds float, ptr %v1427, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = add i64 %v1429, 80
  %v1447 = getelementptr inbounds float, ptr %v1427, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = add i64 %v1429, 96
  %v1450 = getelementptr inbounds float, ptr %v1427, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = add i64 %v1429, 112
  %v1453 = getelementptr inbounds float, ptr %v1427, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = shufflevector <8 x float> %v1433, <8 x float> %v1445, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1456 = shufflevector <8 x float> %v1433, <8 x float> %v1445, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1457 = shufflevector <8 x float> %v1436, <8 x float> %v1448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1458 = shufflevector <8 x float> %v1436, <8 x float> %v1448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1459 = shufflevector <8 x float> %v1439, <8 x float> %v1451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1460 = shufflevector <8 x float> %v1439, <8 x float> %v1451, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1461 = shufflevector <8 x float> %v1442, <8 x float> %v1454, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1462 = shufflevector <8 x float> %v1442, <8 x float> %v1454, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1463 = shufflevector <8 x float> %v1455, <8 x float> %v1459, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1464 = shufflevector <8 x float> %v1455, <8 x float> %v1459, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1465 = shufflevector <8 x float> %v1457, <8 x float> %v1461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1466 = shufflevector <8 x float> %v1457, <8 x float> %v1461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1467 = shufflevector <8 x float> %v1456, <8 x float> %v1460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1468 = shufflevector <8 x float> %v1456, <8 x float> %v1460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1469 = shufflevector <8 x float> %v1458, <8 x float> %v1462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1470 = shufflevector <8 x float> %v1458, <8 x float> %v1462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1471 = shufflevector <8 x float> %v1463, <8 x float> %v1465, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1472 = shufflevector <8 x float> %v1463, <8 x float> %v1465, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1473 = shufflevector <8 x float> %v1464, <8 x float> %v1466, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1474 = shufflevector <8 x float> %v1464, <8 x float> %v1466, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1475 = shufflevector <8 x float> %v1467, <8 x float> %v1469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1476 = shufflevector <8 x float> %v1467, <8 x float> %v1469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1477 = shufflevector <8 x float> %v1468, <8 x float> %v1470, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1478 = shufflevector <8 x float> %v1468, <8 x float> %v1470, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1479 = add i64 %v1429, 0
  %v1480 = mul i64 %v1479, 32
  %v1481 = getelementptr inbounds float, ptr %v1415, i64 %v1480
  store <8 x float> %v1471, ptr %v1481, align 4
  %v1482 = add i64 %v1429, 1
  %v1483 = mul i64 %v1482, 32
  %v1484 = getelementptr inbounds float, ptr %v1415, i64 %v1483
  store <8 x float> %v1472, ptr %v1484, align 4
  %v1485 = add i64 %v1429, 2
  %v1486 = mul i64 %v1485, 32
  %v1487 = getelementptr inbounds float, ptr %v1415, i64 %v1486
  store <8 x float> %v1473, ptr %v1487, align 4
  %v1488 = add i64 %v1429, 3
  %v1489 = mul i64 %v1488, 32
  %v1490 = getelementptr inbounds float, ptr %v1415, i64 %v1489
  store <8 x float> %v1474, ptr %v1490, align 4
  %v1491 = add i64 %v1429, 4
  %v1492 = mul i64 %v1491, 32
  %v1493 = getelementptr inbounds float, ptr %v1415, i64 %v1492
  store <8 x float> %v1475, ptr %v1493, align 4
  %v1494 = add i64 %v1429, 5
  %v1495 = mul i64 %v1494, 32
  %v1496 = getelementptr inbounds float, ptr %v1415, i64 %v1495
  store <8 x float> %v1476, ptr %v1496, align 4
  %v1497 = add i64 %v1429, 6
  %v1498 = mul i64 %v1497, 32
  %v1499 = getelementptr inbounds float, ptr %v1415, i64 %v1498
  store <8 x float> %v1477, ptr %v1499, align 4
  %v1500 = add i64 %v1429, 7
  %v1501 = mul i64 %v1500, 32
  %v1502 = getelementptr inbounds float, ptr %v1415, i64 %v1501
  store <8 x float> %v1478, ptr %v1502, align 4
  %v1503 = add nsw i64 %v1429, 8
  br label %b224
b226:
  br label %b227
b227:
  %v1504 = phi i64 [ 16, %b226 ], [ %v1512, %b228 ]
  %v1505 = icmp slt i64 %v1504, 16
  br i1 %v1505, label %b228, label %b229
b228:
  %v1506 = mul i64 %v1504, 1
  %v1507 = getelementptr inbounds float, ptr %v1427, i64 %v1506
  %v1508 = getelementptr float, ptr %v1507, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1509 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1508, <8 x i1> %v1424, <8 x float> zeroinitializer)
  %v1510 = mul i64 %v1504, 32
  %v1511 = getelementptr inbounds float, ptr %v1415, i64 %v1510
  store <8 x float> %v1509, ptr %v1511, align 4
  %v1512 = add nsw i64 %v1504, 1
  br label %b227
b229:
  br label %b223
b223:
  %v1513 = icmp slt i64 %v1418, 8
  br i1 %v1513, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1514 = phi i64 [ 0, %b230 ], [ %v1522, %b233 ]
  %v1515 = icmp slt i64 %v1514, 16
  br i1 %v1515, label %b233, label %b234
b233:
  %v1516 = mul i64 %v1514, 1
  %v1517 = getelementptr inbounds float, ptr %v1427, i64 %v1516
  %v1518 = getelementptr float, ptr %v1517, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1519 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1518, <8 x i1> %v1424, <8 x float> zeroinitializer)
  %v1520 = mul i64 %v1514, 32
  %v1521 = getelementptr inbounds float, ptr %v1415, i64 %v1520
  store <8 x float> %v1519, ptr %v1521, align 4
  %v1522 = add nsw i64 %v1514, 1
  br label %b232
b234:
  br label %b231
b231:
  %v1523 = add i64 %v1081, 512
  %v1524 = add nsw i64 %v1079, 1
  br label %b180
b182:
  %v1525 = add i64 1, 0
  %v1526 = sdiv i64 %v1525, 1
  %v1527 = add i64 %v2, 1
  %v1528 = mul i64 %v1526, %v2
  %v1529 = sdiv i64 %v1528, %v3
  %v1530 = mul i64 %v1529, 1
  %v1531 = icmp slt i64 %v1530, 1
  %v1532 = select i1 %v1531, i64 %v1530, i64 1
  %v1533 = mul i64 %v1526, %v1527
  %v1534 = sdiv i64 %v1533, %v3
  %v1535 = mul i64 %v1534, 1
  %v1536 = icmp slt i64 %v1535, 1
  %v1537 = select i1 %v1536, i64 %v1535, i64 1
  %v1538 = icmp slt i64 %v1537, 1
  %v1539 = select i1 %v1538, i64 %v1537, i64 1
  br label %b235
b235:
  %v1540 = phi i64 [ %v1532, %b182 ], [ %v1765, %b260 ]
  %v1541 = icmp slt i64 %v1540, %v1539
  br i1 %v1541, label %b236, label %b237
b236:
  %v1542 = mul i64 %v1540, 256
  %v1543 = mul i64 %v1540, 16
  %v1544 = add i64 %v1542, 0
  %v1545 = add i64 %v1543, 0
  %v1546 = getelementptr inbounds float, ptr %v1060, i64 %v1544
  %v1547 = sub i64 16, %v1545
  %v1548 = icmp slt i64 %v1547, 0
  %v1549 = select i1 %v1548, i64 0, i64 %v1547
  %v1550 = icmp ult i64 %v1549, 8
  %v1551 = select i1 %v1550, i64 %v1549, i64 8
  %v1552 = trunc i64 %v1551 to i32
  %v1553 = insertelement <8 x i32> poison, i32 %v1552, i64 0
  %v1554 = shufflevector <8 x i32> %v1553, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1555 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1554
  %v1556 = mul i64 %v1545, 16
  %v1557 = add i64 0, %v1556
  %v1558 = getelementptr inbounds float, ptr %v20, i64 %v1557
  %v1559 = icmp sge i64 %v1549, 8
  br i1 %v1559, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1560 = phi i64 [ 0, %b238 ], [ %v1634, %b241 ]
  %v1561 = icmp slt i64 %v1560, 16
  br i1 %v1561, label %b241, label %b242
b241:
  %v1562 = add i64 %v1560, 0
  %v1563 = getelementptr inbounds float, ptr %v1558, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = add i64 %v1560, 16
  %v1566 = getelementptr inbounds float, ptr %v1558, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = add i64 %v1560, 32
  %v1569 = getelementptr inbounds float, ptr %v1558, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = add i64 %v1560, 48
  %v1572 = getelementptr inbounds float, ptr %v1558, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = add i64 %v1560, 64
  %v1575 = getelementptr inbounds float, ptr %v1558, i64 %v1574
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = add i64 %v1560, 80
  %v1578 = getelementptr inbounds float, ptr %v1558, i64 %v1577
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = add i64 %v1560, 96
  %v1581 = getelementptr inbounds float, ptr %v1558, i64 %v1580
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = add i64 %v1560, 112
  %v1584 = getelementptr inbounds float, ptr %v1558, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = shufflevector <8 x float> %v1564, <8 x float> %v1576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1587 = shufflevector <8 x float> %v1564, <8 x float> %v1576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1588 = shufflevector <8 x float> %v1567, <8 x float> %v1579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1589 = shufflevector <8 x float> %v1567, <8 x float> %v1579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1590 = shufflevector <8 x float> %v1570, <8 x float> %v1582, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1591 = shufflevector <8 x float> %v1570, <8 x float> %v1582, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1592 = shufflevector <8 x float> %v1573, <8 x float> %v1585, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1593 = shufflevector <8 x float> %v1573, <8 x float> %v1585, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1594 = shufflevector <8 x float> %v1586, <8 x float> %v1590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1595 = shufflevector <8 x float> %v1586, <8 x float> %v1590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1596 = shufflevector <8 x float> %v1588, <8 x float> %v1592, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1597 = shufflevector <8 x float> %v1588, <8 x float> %v1592, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1598 = shufflevector <8 x float> %v1587, <8 x float> %v1591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1599 = shufflevector <8 x float> %v1587, <8 x float> %v1591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1600 = shufflevector <8 x float> %v1589, <8 x float> %v1593, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1601 = shufflevector <8 x float> %v1589, <8 x float> %v1593, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1602 = shufflevector <8 x float> %v1594, <8 x float> %v1596, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1603 = shufflevector <8 x float> %v1594, <8 x float> %v1596, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1604 = shufflevector <8 x float> %v1595, <8 x float> %v1597, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1605 = shufflevector <8 x float> %v1595, <8 x float> %v1597, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1606 = shufflevector <8 x float> %v1598, <8 x float> %v1600, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1607 = shufflevector <8 x float> %v1598, <8 x float> %v1600, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1608 = shufflevector <8 x float> %v1599, <8 x float> %v1601, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1609 = shufflevector <8 x float> %v1599, <8 x float> %v1601, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1610 = add i64 %v1560, 0
  %v1611 = mul i64 %v1610, 16
  %v1612 = getelementptr inbounds float, ptr %v1546, i64 %v1611
  store <8 x float> %v1602, ptr %v1612, align 4
  %v1613 = add i64 %v1560, 1
  %v1614 = mul i64 %v1613, 16
  %v1615 = getelementptr inbounds float, ptr %v1546, i64 %v1614
  store <8 x float> %v1603, ptr %v1615, align 4
  %v1616 = add i64 %v1560, 2
  %v1617 = mul i64 %v1616, 16
  %v1618 = getelementptr inbounds float, ptr %v1546, i64 %v1617
  store <8 x float> %v1604, ptr %v1618, align 4
  %v1619 = add i64 %v1560, 3
  %v1620 = mul i64 %v1619, 16
  %v1621 = getelementptr inbounds float, ptr %v1546, i64 %v1620
  store <8 x float> %v1605, ptr %v1621, align 4
  %v1622 = add i64 %v1560, 4
  %v1623 = mul i64 %v1622, 16
  %v1624 = getelementptr inbounds float, ptr %v1546, i64 %v1623
  store <8 x float> %v1606, ptr %v1624, align 4
  %v1625 = add i64 %v1560, 5
  %v1626 = mul i64 %v1625, 16
  %v1627 = getelementptr inbounds float, ptr %v1546, i64 %v1626
  store <8 x float> %v1607, ptr %v1627, align 4
  %v1628 = add i64 %v1560, 6
  %v1629 = mul i64 %v1628, 16
  %v1630 = getelementptr inbounds float, ptr %v1546, i64 %v1629
  store <8 x float> %v1608, ptr %v1630, align 4
  %v1631 = add i64 %v1560, 7
  %v1632 = mul i64 %v1631, 16
  %v1633 = getelementptr inbounds float, ptr %v1546, i64 %v1632
  store <8 x float> %v1609, ptr %v1633, align 4
  %v1634 = add nsw i64 %v1560, 8
  br label %b240
b242:
  br label %b243
b243:
  %v1635 = phi i64 [ 16, %b242 ], [ %v1643, %b244 ]
  %v1636 = icmp slt i64 %v1635, 16
  br i1 %v1636, label %b244, label %b245
b244:
  %v1637 = mul i64 %v1635, 1
  %v1638 = getelementptr inbounds float, ptr %v1558, i64 %v1637
  %v1639 = getelementptr float, ptr %v1638, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1640 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1639, <8 x i1> %v1555, <8 x float> zeroinitializer)
  %v1641 = mul i64 %v1635, 16
  %v1642 = getelementptr inbounds float, ptr %v1546, i64 %v1641
  store <8 x float> %v1640, ptr %v1642, align 4
  %v1643 = add nsw i64 %v1635, 1
  br label %b243
b245:
  br label %b239
b239:
  %v1644 = icmp slt i64 %v1549, 8
  br i1 %v1644, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1645 = phi i64 [ 0, %b246 ], [ %v1653, %b249 ]
  %v1646 = icmp slt i64 %v1645, 16
  br i1 %v1646, label %b249, label %b250
b249:
  %v1647 = mul i64 %v1645, 1
  %v1648 = getelementptr inbounds float, ptr %v1558, i64 %v1647
  %v1649 = getelementptr float, ptr %v1648, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1650 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1649, <8 x i1> %v1555, <8 x float> zeroinitializer)
  %v1651 = mul i64 %v1645, 16
  %v1652 = getelementptr inbounds float, ptr %v1546, i64 %v1651
  store <8 x float> %v1650, ptr %v1652, align 4
  %v1653 = add nsw i64 %v1645, 1
  br label %b248
b250:
  br label %b247
b247:
  %v1654 = add i64 %v1542, 8
  %v1655 = add i64 %v1543, 8
  %v1656 = getelementptr inbounds float, ptr %v1060, i64 %v1654
  %v1657 = sub i64 16, %v1655
  %v1658 = icmp slt i64 %v1657, 0
  %v1659 = select i1 %v1658, i64 0, i64 %v1657
  %v1660 = icmp ult i64 %v1659, 8
  %v1661 = select i1 %v1660, i64 %v1659, i64 8
  %v1662 = trunc i64 %v1661 to i32
  %v1663 = insertelement <8 x i32> poison, i32 %v1662, i64 0
  %v1664 = shufflevector <8 x i32> %v1663, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1665 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1664
  %v1666 = mul i64 %v1655, 16
  %v1667 = add i64 0, %v1666
  %v1668 = getelementptr inbounds float, ptr %v20, i64 %v1667
  %v1669 = icmp sge i64 %v1659, 8
  br i1 %v1669, label %b251, label %b252
b251:
  br label %b253
b253:
  %v1670 = phi i64 [ 0, %b251 ], [ %v1744, %b254 ]
  %v1671 = icmp slt i64 %v1670, 16
  br i1 %v1671, label %b254, label %b255
b254:
  %v1672 = add i64 %v1670, 0
  %v1673 = getelementptr inbounds float, ptr %v1668, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = add i64 %v1670, 16
  %v1676 = getelementptr inbounds float, ptr %v1668, i64 %v1675
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = add i64 %v1670, 32
  %v1679 = getelementptr inbounds float, ptr %v1668, i64 %v1678
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = add i64 %v1670, 48
  %v1682 = getelementptr inbounds float, ptr %v1668, i64 %v1681
  %v1683 = load <8 x float>, ptr %v1682, align 4
  %v1684 = add i64 %v1670, 64
  %v1685 = getelementptr inbounds float, ptr %v1668, i64 %v1684
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = add i64 %v1670, 80
  %v1688 = getelementptr inbounds float, ptr %v1668, i64 %v1687
  %v1689 = load <8 x float>, ptr %v1688, align 4
  %v1690 = add i64 %v1670, 96
  %v1691 = getelementptr inbounds float, ptr %v1668, i64 %v1690
  %v1692 = load <8 x float>, ptr %v1691, align 4
  %v1693 = add i64 %v1670, 112
  %v1694 = getelementptr inbounds float, ptr %v1668, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = shufflevector <8 x float> %v1674, <8 x float> %v1686, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1697 = shufflevector <8 x float> %v1674, <8 x float> %v1686, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1698 = shufflevector <8 x float> %v1677, <8 x float> %v1689, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1699 = shufflevector <8 x float> %v1677, <8 x float> %v1689, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1700 = shufflevector <8 x float> %v1680, <8 x float> %v1692, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1701 = shufflevector <8 x float> %v1680, <8 x float> %v1692, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1702 = shufflevector <8 x float> %v1683, <8 x float> %v1695, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1703 = shufflevector <8 x float> %v1683, <8 x float> %v1695, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1704 = shufflevector <8 x float> %v1696, <8 x float> %v1700, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1705 = shufflevector <8 x float> %v1696, <8 x float> %v1700, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1706 = shufflevector <8 x float> %v1698, <8 x float> %v1702, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1707 = shufflevector <8 x float> %v1698, <8 x float> %v1702, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1708 = shufflevector <8 x float> %v1697, <8 x float> %v1701, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1709 = shufflevector <8 x float> %v1697, <8 x float> %v1701, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1710 = shufflevector <8 x float> %v1699, <8 x float> %v1703, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1711 = shufflevector <8 x float> %v1699, <8 x float> %v1703, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1712 = shufflevector <8 x float> %v1704, <8 x float> %v1706, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1713 = shufflevector <8 x float> %v1704, <8 x float> %v1706, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1714 = shufflevector <8 x float> %v1705, <8 x float> %v1707, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1715 = shufflevector <8 x float> %v1705, <8 x float> %v1707, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1716 = shufflevector <8 x float> %v1708, <8 x float> %v1710, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1717 = shufflevector <8 x float> %v1708, <8 x float> %v1710, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1718 = shufflevector <8 x float> %v1709, <8 x float> %v1711, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1719 = shufflevector <8 x float> %v1709, <8 x float> %v1711, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1720 = add i64 %v1670, 0
  %v1721 = mul i64 %v1720, 16
  %v1722 = getelementptr inbounds float, ptr %v1656, i64 %v1721
  store <8 x float> %v1712, ptr %v1722, align 4
  %v1723 = add i64 %v1670, 1
  %v1724 = mul i64 %v1723, 16
  %v1725 = getelementptr inbounds float, ptr %v1656, i64 %v1724
  store <8 x float> %v1713, ptr %v1725, align 4
  %v1726 = add i64 %v1670, 2
  %v1727 = mul i64 %v1726, 16
  %v1728 = getelementptr inbounds float, ptr %v1656, i64 %v1727
  store <8 x float> %v1714, ptr %v1728, align 4
  %v1729 = add i64 %v1670, 3
  %v1730 = mul i64 %v1729, 16
  %v1731 = getelementptr inbounds float, ptr %v1656, i64 %v1730
  store <8 x float> %v1715, ptr %v1731, align 4
  %v1732 = add i64 %v1670, 4
  %v1733 = mul i64 %v1732, 16
  %v1734 = getelementptr inbounds float, ptr %v1656, i64 %v1733
  store <8 x float> %v1716, ptr %v1734, align 4
  %v1735 = add i64 %v1670, 5
  %v1736 = mul i64 %v1735, 16
  %v1737 = getelementptr inbounds float, ptr %v1656, i64 %v1736
  store <8 x float> %v1717, ptr %v1737, align 4
  %v1738 = add i64 %v1670, 6
  %v1739 = mul i64 %v1738, 16
  %v1740 = getelementptr inbounds float, ptr %v1656, i64 %v1739
  store <8 x float> %v1718, ptr %v1740, align 4
  %v1741 = add i64 %v1670, 7
  %v1742 = mul i64 %v1741, 16
  %v1743 = getelementptr inbounds float, ptr %v1656, i64 %v1742
  store <8 x float> %v1719, ptr %v1743, align 4
  %v1744 = add nsw i64 %v1670, 8
  br label %b253
b255:
  br label %b256
b256:
  %v1745 = phi i64 [ 16, %b255 ], [ %v1753, %b257 ]
  %v1746 = icmp slt i64 %v1745, 16
  br i1 %v1746, label %b257, label %b258
b257:
  %v1747 = mul i64 %v1745, 1
  %v1748 = getelementptr inbounds float, ptr %v1668, i64 %v1747
  %v1749 = getelementptr float, ptr %v1748, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1750 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1749, <8 x i1> %v1665, <8 x float> zeroinitializer)
  %v1751 = mul i64 %v1745, 16
  %v1752 = getelementptr inbounds float, ptr %v1656, i64 %v1751
  store <8 x float> %v1750, ptr %v1752, align 4
  %v1753 = add nsw i64 %v1745, 1
  br label %b256
b258:
  br label %b252
b252:
  %v1754 = icmp slt i64 %v1659, 8
  br i1 %v1754, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1755 = phi i64 [ 0, %b259 ], [ %v1763, %b262 ]
  %v1756 = icmp slt i64 %v1755, 16
  br i1 %v1756, label %b262, label %b263
b262:
  %v1757 = mul i64 %v1755, 1
  %v1758 = getelementptr inbounds float, ptr %v1668, i64 %v1757
  %v1759 = getelementptr float, ptr %v1758, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1760 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1759, <8 x i1> %v1665, <8 x float> zeroinitializer)
  %v1761 = mul i64 %v1755, 16
  %v1762 = getelementptr inbounds float, ptr %v1656, i64 %v1761
  store <8 x float> %v1760, ptr %v1762, align 4
  %v1763 = add nsw i64 %v1755, 1
  br label %b261
b263:
  br label %b260
b260:
  %v1764 = add i64 %v1542, 256
  %v1765 = add nsw i64 %v1540, 1
  br label %b235
b237:
  br label %b179
b179:
  %v1766 = icmp sgt i64 %v3, 1
  br i1 %v1766, label %b264, label %b265
b264:
  %v1767 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1768 = atomicrmw add ptr %v1767, i64 1 acq_rel
  %v1769 = mul i64 %v3, 8
  br label %b266
b266:
  %v1770 = load atomic i64, ptr %v1767 acquire, align 8
  %v1771 = icmp slt i64 %v1770, %v1769
  br i1 %v1771, label %b267, label %b268
b267:
  %v1772 = call i32 @sched_yield()
  br label %b266
b268:
  br label %b265
b265:
  br label %b269
b269:
  %v1773 = phi i64 [ 0, %b265 ], [ %v2408, %b317 ]
  %v1774 = icmp slt i64 %v1773, %v5
  br i1 %v1774, label %b270, label %b271
b270:
  %v1776 = add i64 %v7, 0
  %v1777 = sdiv i64 %v1776, 1
  %v1778 = add i64 %v2, 1
  %v1779 = mul i64 %v1777, %v2
  %v1780 = sdiv i64 %v1779, %v3
  %v1781 = mul i64 %v1780, 1
  %v1782 = icmp slt i64 %v1781, %v7
  %v1783 = select i1 %v1782, i64 %v1781, i64 %v7
  %v1784 = mul i64 %v1777, %v1778
  %v1785 = sdiv i64 %v1784, %v3
  %v1786 = mul i64 %v1785, 1
  %v1787 = icmp slt i64 %v1786, %v7
  %v1788 = select i1 %v1787, i64 %v1786, i64 %v7
  br label %b272
b272:
  %v1789 = phi i64 [ %v1783, %b270 ], [ %v1850, %b277 ]
  %v1790 = icmp slt i64 %v1789, %v1788
  br i1 %v1790, label %b273, label %b274
b273:
  %v1791 = add i64 %v1789, 96
  %v1792 = icmp slt i64 %v1791, %v1788
  %v1793 = select i1 %v1792, i64 %v1791, i64 %v1788
  br label %b275
b275:
  %v1794 = phi i64 [ 0, %b273 ], [ %v1849, %b280 ]
  %v1795 = icmp slt i64 %v1794, 1
  br i1 %v1795, label %b276, label %b277
b276:
  %v1796 = sub i64 %v1793, %v1789
  %v1797 = sub i64 2, 1
  %v1798 = add i64 %v1796, %v1797
  %v1799 = sdiv i64 %v1798, 2
  br label %b278
b278:
  %v1800 = phi i64 [ 0, %b276 ], [ %v1848, %b285 ]
  %v1801 = icmp slt i64 %v1800, %v1799
  br i1 %v1801, label %b279, label %b280
b279:
  %v1802 = mul i64 %v1796, %v1800
  %v1803 = sdiv i64 %v1802, %v1799
  %v1804 = add i64 %v1789, %v1803
  %v1805 = add i64 %v1800, 1
  %v1806 = mul i64 %v1796, %v1805
  %v1807 = sdiv i64 %v1806, %v1799
  %v1808 = add i64 %v1789, %v1807
  %v1809 = mul i64 %v1794, 512
  %v1810 = getelementptr inbounds float, ptr %v1059, i64 %v1809
  %v1811 = sub i64 %v1808, %v1804
  %v1812 = add i64 %v1773, 0
  %v1813 = and i64 %v1812, %v108
  %v1814 = mul i64 %v1813, %v7
  %v1815 = add i64 %v1814, %v1804
  %v1816 = mul i64 %v1815, 16
  %v1817 = getelementptr inbounds float, ptr %v32, i64 %v1816
  %v1818 = getelementptr inbounds float, ptr %v1817, i64 0
  %v1819 = sub i64 %v1811, 1
  %v1820 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1819
  %v1821 = load ptr, ptr %v1820, align 4
  %v1822 = icmp sgt i64 %v1811, 0
  br i1 %v1822, label %b281, label %b282
b281:
  call void %v1821(ptr %v1818, i64 16, ptr %v1810, i64 16, ptr %v1775)
  br label %b282
b282:
  %v1823 = add i64 %v1809, 512
  br label %b283
b283:
  %v1824 = phi i64 [ %v1804, %b282 ], [ %v1847, %b288 ]
  %v1825 = icmp slt i64 %v1824, %v1808
  br i1 %v1825, label %b284, label %b285
b284:
  %v1826 = sub i64 %v1824, %v1804
  %v1827 = mul i64 %v1826, 32
  %v1828 = getelementptr inbounds float, ptr %v1775, i64 %v1827
  %v1829 = add i64 %v1773, 0
  %v1830 = and i64 %v1829, %v120
  %v1831 = mul i64 %v1830, %v7
  %v1832 = add i64 %v1831, %v1824
  %v1833 = mul i64 %v1832, 32
  %v1834 = getelementptr inbounds float, ptr %v68, i64 %v1833
  br label %b286
b286:
  %v1835 = phi i64 [ 0, %b284 ], [ %v1846, %b287 ]
  %v1836 = icmp slt i64 %v1835, 4
  br i1 %v1836, label %b287, label %b288
b287:
  %v1837 = mul i64 %v1794, 4
  %v1838 = add i64 %v1837, %v1835
  %v1839 = mul i64 %v1838, 8
  %v1840 = add i64 0, %v1835
  %v1841 = mul i64 %v1840, 8
  %v1842 = getelementptr inbounds float, ptr %v1828, i64 %v1841
  %v1843 = load <8 x float>, ptr %v1842, align 4
  %v1844 = add i64 0, %v1839
  %v1845 = getelementptr inbounds float, ptr %v1834, i64 %v1844
  store <8 x float> %v1843, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1835, 1
  br label %b286
b288:
  %v1847 = add nsw i64 %v1824, 1
  br label %b283
b285:
  %v1848 = add nsw i64 %v1800, 1
  br label %b278
b280:
  %v1849 = add nsw i64 %v1794, 1
  br label %b275
b277:
  %v1850 = add nsw i64 %v1789, 96
  br label %b272
b274:
  %v1852 = add i64 %v7, 0
  %v1853 = sdiv i64 %v1852, 1
  %v1854 = add i64 %v2, 1
  %v1855 = mul i64 %v1853, %v2
  %v1856 = sdiv i64 %v1855, %v3
  %v1857 = mul i64 %v1856, 1
  %v1858 = icmp slt i64 %v1857, %v7
  %v1859 = select i1 %v1858, i64 %v1857, i64 %v7
  %v1860 = mul i64 %v1853, %v1854
  %v1861 = sdiv i64 %v1860, %v3
  %v1862 = mul i64 %v1861, 1
  %v1863 = icmp slt i64 %v1862, %v7
  %v1864 = select i1 %v1863, i64 %v1862, i64 %v7
  br label %b289
b289:
  %v1865 = phi i64 [ %v1859, %b274 ], [ %v1969, %b294 ]
  %v1866 = icmp slt i64 %v1865, %v1864
  br i1 %v1866, label %b290, label %b291
b290:
  %v1867 = add i64 %v1865, 96
  %v1868 = icmp slt i64 %v1867, %v1864
  %v1869 = select i1 %v1868, i64 %v1867, i64 %v1864
  br label %b292
b292:
  %v1870 = phi i64 [ 0, %b290 ], [ %v1968, %b297 ]
  %v1871 = icmp slt i64 %v1870, 1
  br i1 %v1871, label %b293, label %b294
b293:
  %v1872 = sub i64 %v1869, %v1865
  %v1873 = sub i64 6, 1
  %v1874 = add i64 %v1872, %v1873
  %v1875 = sdiv i64 %v1874, 6
  br label %b295
b295:
  %v1876 = phi i64 [ 0, %b293 ], [ %v1967, %b302 ]
  %v1877 = icmp slt i64 %v1876, %v1875
  br i1 %v1877, label %b296, label %b297
b296:
  %v1878 = mul i64 %v1872, %v1876
  %v1879 = sdiv i64 %v1878, %v1875
  %v1880 = add i64 %v1865, %v1879
  %v1881 = add i64 %v1876, 1
  %v1882 = mul i64 %v1872, %v1881
  %v1883 = sdiv i64 %v1882, %v1875
  %v1884 = add i64 %v1865, %v1883
  %v1885 = mul i64 %v1870, 256
  %v1886 = getelementptr inbounds float, ptr %v1060, i64 %v1885
  %v1887 = sub i64 %v1884, %v1880
  %v1888 = add i64 %v1773, 0
  %v1889 = and i64 %v1888, %v108
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1880
  %v1892 = mul i64 %v1891, 16
  %v1893 = getelementptr inbounds float, ptr %v32, i64 %v1892
  %v1894 = getelementptr inbounds float, ptr %v1893, i64 0
  %v1895 = sub i64 %v1887, 1
  %v1896 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1895
  %v1897 = load ptr, ptr %v1896, align 4
  %v1898 = icmp sgt i64 %v1887, 0
  br i1 %v1898, label %b298, label %b299
b298:
  call void %v1897(ptr %v1894, i64 16, ptr %v1886, i64 16, ptr %v1851)
  br label %b299
b299:
  %v1899 = add i64 %v1885, 256
  br label %b300
b300:
  %v1900 = phi i64 [ %v1880, %b299 ], [ %v1966, %b305 ]
  %v1901 = icmp slt i64 %v1900, %v1884
  br i1 %v1901, label %b301, label %b302
b301:
  %v1902 = sub i64 %v1900, %v1880
  %v1903 = mul i64 %v1902, 16
  %v1904 = getelementptr inbounds float, ptr %v1851, i64 %v1903
  %v1905 = add i64 %v1773, 0
  %v1906 = and i64 %v1905, %v118
  %v1907 = mul i64 %v1906, %v7
  %v1908 = add i64 %v1907, %v1900
  %v1909 = mul i64 %v1908, 48
  %v1910 = getelementptr inbounds float, ptr %v66, i64 %v1909
  %v1911 = add i64 %v1773, 0
  %v1912 = and i64 %v1911, %v122
  %v1913 = mul i64 %v1912, %v7
  %v1914 = add i64 %v1913, %v1900
  %v1915 = mul i64 %v1914, 16
  %v1916 = getelementptr inbounds float, ptr %v70, i64 %v1915
  br label %b303
b303:
  %v1917 = phi i64 [ 0, %b301 ], [ %v1965, %b304 ]
  %v1918 = icmp slt i64 %v1917, 2
  br i1 %v1918, label %b304, label %b305
b304:
  %v1919 = mul i64 %v1870, 2
  %v1920 = add i64 %v1919, %v1917
  %v1921 = mul i64 %v1920, 8
  %v1922 = add i64 0, %v1917
  %v1923 = mul i64 %v1922, 8
  %v1924 = getelementptr inbounds float, ptr %v1904, i64 %v1923
  %v1925 = load <8 x float>, ptr %v1924, align 4
  %v1926 = add i64 0, %v1921
  %v1927 = getelementptr inbounds float, ptr %v22, i64 %v1926
  %v1928 = load <8 x float>, ptr %v1927, align 4
  %v1929 = add i64 32, %v1921
  %v1930 = getelementptr inbounds float, ptr %v1910, i64 %v1929
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = fadd <8 x float> %v1931, %v1925
  %v1933 = fadd <8 x float> %v1928, %v1932
  %v1934 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1933)
  %v1935 = fneg <8 x float> %v1934
  %v1936 = fcmp olt <8 x float> %v1935, splat (float 0xC05A400000000000)
  %v1937 = select <8 x i1> %v1936, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1935
  %v1938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1937, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1939 = fsub <8 x float> %v1938, splat (float 0x4168000000000000)
  %v1940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1939, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1937)
  %v1941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1939, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1940)
  %v1942 = bitcast <8 x float> %v1938 to <8 x i32>
  %v1943 = fmul <8 x float> %v1941, %v1941
  %v1944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1941, <8 x float> splat (float 0x3F81227F40000000))
  %v1945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1944, <8 x float> %v1941, <8 x float> splat (float 0x3FA5556740000000))
  %v1946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1945, <8 x float> %v1941, <8 x float> splat (float 0x3FC5554B00000000))
  %v1947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1946, <8 x float> %v1941, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> %v1947, <8 x float> %v1941)
  %v1949 = sub <8 x i32> %v1942, splat (i32 1262485250)
  %v1950 = lshr <8 x i32> %v1949, splat (i32 1)
  %v1951 = sub <8 x i32> %v1949, %v1950
  %v1952 = shl <8 x i32> %v1950, splat (i32 23)
  %v1953 = bitcast <8 x i32> %v1952 to <8 x float>
  %v1954 = shl <8 x i32> %v1951, splat (i32 23)
  %v1955 = bitcast <8 x i32> %v1954 to <8 x float>
  %v1956 = fadd <8 x float> %v1948, splat (float 0x3FF0000000000000)
  %v1957 = fmul <8 x float> %v1956, %v1953
  %v1958 = fmul <8 x float> %v1957, %v1955
  %v1959 = fcmp olt <8 x float> %v1933, splat (float 0x0000000000000000)
  %v1960 = select <8 x i1> %v1959, <8 x float> %v1958, <8 x float> splat (float 0x3FF0000000000000)
  %v1961 = fadd <8 x float> %v1958, splat (float 0x3FF0000000000000)
  %v1962 = fdiv <8 x float> %v1960, %v1961
  %v1963 = add i64 0, %v1921
  %v1964 = getelementptr inbounds float, ptr %v1916, i64 %v1963
  store <8 x float> %v1962, ptr %v1964, align 4
  %v1965 = add nsw i64 %v1917, 1
  br label %b303
b305:
  %v1966 = add nsw i64 %v1900, 1
  br label %b300
b302:
  %v1967 = add nsw i64 %v1876, 1
  br label %b295
b297:
  %v1968 = add nsw i64 %v1870, 1
  br label %b292
b294:
  %v1969 = add nsw i64 %v1865, 96
  br label %b289
b291:
  %v1970 = add i64 %v7, 0
  %v1971 = sdiv i64 %v1970, 1
  %v1972 = add i64 %v2, 1
  %v1973 = mul i64 %v1971, %v2
  %v1974 = sdiv i64 %v1973, %v3
  %v1975 = mul i64 %v1974, 1
  %v1976 = icmp slt i64 %v1975, %v7
  %v1977 = select i1 %v1976, i64 %v1975, i64 %v7
  %v1978 = mul i64 %v1971, %v1972
  %v1979 = sdiv i64 %v1978, %v3
  %v1980 = mul i64 %v1979, 1
  %v1981 = icmp slt i64 %v1980, %v7
  %v1982 = select i1 %v1981, i64 %v1980, i64 %v7
  br label %b306
b306:
  %v1983 = phi i64 [ %v1977, %b291 ], [ %v2173, %b307 ]
  %v1984 = icmp slt i64 %v1983, %v1982
  br i1 %v1984, label %b307, label %b308
b307:
  %v1985 = add i64 %v1773, 0
  %v1986 = and i64 %v1985, %v118
  %v1987 = mul i64 %v1986, %v7
  %v1988 = add i64 %v1987, %v1983
  %v1989 = mul i64 %v1988, 48
  %v1990 = getelementptr inbounds float, ptr %v66, i64 %v1989
  %v1991 = add i64 %v1773, 0
  %v1992 = and i64 %v1991, %v120
  %v1993 = mul i64 %v1992, %v7
  %v1994 = add i64 %v1993, %v1983
  %v1995 = mul i64 %v1994, 32
  %v1996 = getelementptr inbounds float, ptr %v68, i64 %v1995
  %v1997 = mul i64 %v1983, 8
  %v1998 = getelementptr inbounds float, ptr %v72, i64 %v1997
  %v1999 = mul i64 %v1983, 8
  %v2000 = getelementptr inbounds float, ptr %v74, i64 %v1999
  %v2001 = mul i64 %v1983, 8
  %v2002 = getelementptr inbounds float, ptr %v76, i64 %v2001
  %v2003 = mul i64 %v1983, 8
  %v2004 = getelementptr inbounds float, ptr %v78, i64 %v2003
  %v2005 = add i64 0, 0
  %v2006 = getelementptr inbounds float, ptr %v1990, i64 %v2005
  %v2007 = load <8 x float>, ptr %v2006, align 4
  %v2008 = add i64 0, 0
  %v2009 = getelementptr inbounds float, ptr %v1996, i64 %v2008
  %v2010 = load <8 x float>, ptr %v2009, align 4
  %v2011 = fadd <8 x float> %v2007, %v2010
  %v2012 = add i64 0, 0
  %v2013 = getelementptr inbounds float, ptr %v18, i64 %v2012
  %v2014 = load <8 x float>, ptr %v2013, align 4
  %v2015 = fadd <8 x float> %v2011, %v2014
  %v2016 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2015)
  %v2017 = fneg <8 x float> %v2016
  %v2018 = fcmp olt <8 x float> %v2017, splat (float 0xC05A400000000000)
  %v2019 = select <8 x i1> %v2018, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2017
  %v2020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2019, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2021 = fsub <8 x float> %v2020, splat (float 0x4168000000000000)
  %v2022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2021, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2019)
  %v2023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2021, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2022)
  %v2024 = bitcast <8 x float> %v2020 to <8 x i32>
  %v2025 = fmul <8 x float> %v2023, %v2023
  %v2026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2023, <8 x float> splat (float 0x3F81227F40000000))
  %v2027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2026, <8 x float> %v2023, <8 x float> splat (float 0x3FA5556740000000))
  %v2028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2027, <8 x float> %v2023, <8 x float> splat (float 0x3FC5554B00000000))
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2028, <8 x float> %v2023, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2025, <8 x float> %v2029, <8 x float> %v2023)
  %v2031 = sub <8 x i32> %v2024, splat (i32 1262485250)
  %v2032 = lshr <8 x i32> %v2031, splat (i32 1)
  %v2033 = sub <8 x i32> %v2031, %v2032
  %v2034 = shl <8 x i32> %v2032, splat (i32 23)
  %v2035 = bitcast <8 x i32> %v2034 to <8 x float>
  %v2036 = shl <8 x i32> %v2033, splat (i32 23)
  %v2037 = bitcast <8 x i32> %v2036 to <8 x float>
  %v2038 = fadd <8 x float> %v2030, splat (float 0x3FF0000000000000)
  %v2039 = fmul <8 x float> %v2038, %v2035
  %v2040 = fmul <8 x float> %v2039, %v2037
  %v2041 = fcmp olt <8 x float> %v2015, splat (float 0x0000000000000000)
  %v2042 = select <8 x i1> %v2041, <8 x float> %v2040, <8 x float> splat (float 0x3FF0000000000000)
  %v2043 = fadd <8 x float> %v2040, splat (float 0x3FF0000000000000)
  %v2044 = fdiv <8 x float> %v2042, %v2043
  %v2045 = add i64 8, 0
  %v2046 = getelementptr inbounds float, ptr %v1990, i64 %v2045
  %v2047 = load <8 x float>, ptr %v2046, align 4
  %v2048 = add i64 8, 0
  %v2049 = getelementptr inbounds float, ptr %v1996, i64 %v2048
  %v2050 = load <8 x float>, ptr %v2049, align 4
  %v2051 = fadd <8 x float> %v2047, %v2050
  %v2052 = add i64 8, 0
  %v2053 = getelementptr inbounds float, ptr %v18, i64 %v2052
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = fadd <8 x float> %v2051, %v2054
  %v2056 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2055)
  %v2057 = fneg <8 x float> %v2056
  %v2058 = fcmp olt <8 x float> %v2057, splat (float 0xC05A400000000000)
  %v2059 = select <8 x i1> %v2058, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2057
  %v2060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2059, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2061 = fsub <8 x float> %v2060, splat (float 0x4168000000000000)
  %v2062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2059)
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2062)
  %v2064 = bitcast <8 x float> %v2060 to <8 x i32>
  %v2065 = fmul <8 x float> %v2063, %v2063
  %v2066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2063, <8 x float> splat (float 0x3F81227F40000000))
  %v2067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2066, <8 x float> %v2063, <8 x float> splat (float 0x3FA5556740000000))
  %v2068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2067, <8 x float> %v2063, <8 x float> splat (float 0x3FC5554B00000000))
  %v2069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2068, <8 x float> %v2063, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2065, <8 x float> %v2069, <8 x float> %v2063)
  %v2071 = sub <8 x i32> %v2064, splat (i32 1262485250)
  %v2072 = lshr <8 x i32> %v2071, splat (i32 1)
  %v2073 = sub <8 x i32> %v2071, %v2072
  %v2074 = shl <8 x i32> %v2072, splat (i32 23)
  %v2075 = bitcast <8 x i32> %v2074 to <8 x float>
  %v2076 = shl <8 x i32> %v2073, splat (i32 23)
  %v2077 = bitcast <8 x i32> %v2076 to <8 x float>
  %v2078 = fadd <8 x float> %v2070, splat (float 0x3FF0000000000000)
  %v2079 = fmul <8 x float> %v2078, %v2075
  %v2080 = fmul <8 x float> %v2079, %v2077
  %v2081 = fcmp olt <8 x float> %v2055, splat (float 0x0000000000000000)
  %v2082 = select <8 x i1> %v2081, <8 x float> %v2080, <8 x float> splat (float 0x3FF0000000000000)
  %v2083 = fadd <8 x float> %v2080, splat (float 0x3FF0000000000000)
  %v2084 = fdiv <8 x float> %v2082, %v2083
  %v2085 = add i64 16, 0
  %v2086 = getelementptr inbounds float, ptr %v1990, i64 %v2085
  %v2087 = load <8 x float>, ptr %v2086, align 4
  %v2088 = add i64 16, 0
  %v2089 = getelementptr inbounds float, ptr %v1996, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = fadd <8 x float> %v2087, %v2090
  %v2092 = add i64 16, 0
  %v2093 = getelementptr inbounds float, ptr %v18, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = fadd <8 x float> %v2091, %v2094
  %v2096 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2095)
  %v2097 = fneg <8 x float> %v2096
  %v2098 = fcmp olt <8 x float> %v2097, splat (float 0xC05A400000000000)
  %v2099 = select <8 x i1> %v2098, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2097
  %v2100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2099, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2101 = fsub <8 x float> %v2100, splat (float 0x4168000000000000)
  %v2102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2099)
  %v2103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2102)
  %v2104 = bitcast <8 x float> %v2100 to <8 x i32>
  %v2105 = fmul <8 x float> %v2103, %v2103
  %v2106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2103, <8 x float> splat (float 0x3F81227F40000000))
  %v2107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2106, <8 x float> %v2103, <8 x float> splat (float 0x3FA5556740000000))
  %v2108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> %v2103, <8 x float> splat (float 0x3FC5554B00000000))
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> %v2103, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2105, <8 x float> %v2109, <8 x float> %v2103)
  %v2111 = sub <8 x i32> %v2104, splat (i32 1262485250)
  %v2112 = lshr <8 x i32> %v2111, splat (i32 1)
  %v2113 = sub <8 x i32> %v2111, %v2112
  %v2114 = shl <8 x i32> %v2112, splat (i32 23)
  %v2115 = bitcast <8 x i32> %v2114 to <8 x float>
  %v2116 = shl <8 x i32> %v2113, splat (i32 23)
  %v2117 = bitcast <8 x i32> %v2116 to <8 x float>
  %v2118 = fadd <8 x float> %v2110, splat (float 0x3FF0000000000000)
  %v2119 = fmul <8 x float> %v2118, %v2115
  %v2120 = fmul <8 x float> %v2119, %v2117
  %v2121 = fcmp olt <8 x float> %v2095, splat (float 0x0000000000000000)
  %v2122 = select <8 x i1> %v2121, <8 x float> %v2120, <8 x float> splat (float 0x3FF0000000000000)
  %v2123 = fadd <8 x float> %v2120, splat (float 0x3FF0000000000000)
  %v2124 = fdiv <8 x float> %v2122, %v2123
  %v2125 = add i64 24, 0
  %v2126 = getelementptr inbounds float, ptr %v1990, i64 %v2125
  %v2127 = load <8 x float>, ptr %v2126, align 4
  %v2128 = add i64 24, 0
  %v2129 = getelementptr inbounds float, ptr %v1996, i64 %v2128
  %v2130 = load <8 x float>, ptr %v2129, align 4
  %v2131 = fadd <8 x float> %v2127, %v2130
  %v2132 = add i64 24, 0
  %v2133 = getelementptr inbounds float, ptr %v18, i64 %v2132
  %v2134 = load <8 x float>, ptr %v2133, align 4
  %v2135 = fadd <8 x float> %v2131, %v2134
  %v2136 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2135)
  %v2137 = fneg <8 x float> %v2136
  %v2138 = fcmp olt <8 x float> %v2137, splat (float 0xC05A400000000000)
  %v2139 = select <8 x i1> %v2138, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2137
  %v2140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2139, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2141 = fsub <8 x float> %v2140, splat (float 0x4168000000000000)
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2141, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2139)
  %v2143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2141, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2142)
  %v2144 = bitcast <8 x float> %v2140 to <8 x i32>
  %v2145 = fmul <8 x float> %v2143, %v2143
  %v2146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2143, <8 x float> splat (float 0x3F81227F40000000))
  %v2147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2146, <8 x float> %v2143, <8 x float> splat (float 0x3FA5556740000000))
  %v2148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2147, <8 x float> %v2143, <8 x float> splat (float 0x3FC5554B00000000))
  %v2149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2148, <8 x float> %v2143, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2145, <8 x float> %v2149, <8 x float> %v2143)
  %v2151 = sub <8 x i32> %v2144, splat (i32 1262485250)
  %v2152 = lshr <8 x i32> %v2151, splat (i32 1)
  %v2153 = sub <8 x i32> %v2151, %v2152
  %v2154 = shl <8 x i32> %v2152, splat (i32 23)
  %v2155 = bitcast <8 x i32> %v2154 to <8 x float>
  %v2156 = shl <8 x i32> %v2153, splat (i32 23)
  %v2157 = bitcast <8 x i32> %v2156 to <8 x float>
  %v2158 = fadd <8 x float> %v2150, splat (float 0x3FF0000000000000)
  %v2159 = fmul <8 x float> %v2158, %v2155
  %v2160 = fmul <8 x float> %v2159, %v2157
  %v2161 = fcmp olt <8 x float> %v2135, splat (float 0x0000000000000000)
  %v2162 = select <8 x i1> %v2161, <8 x float> %v2160, <8 x float> splat (float 0x3FF0000000000000)
  %v2163 = fadd <8 x float> %v2160, splat (float 0x3FF0000000000000)
  %v2164 = fdiv <8 x float> %v2162, %v2163
  %v2165 = add i64 0, 0
  %v2166 = getelementptr inbounds float, ptr %v1998, i64 %v2165
  store <8 x float> %v2044, ptr %v2166, align 4
  %v2167 = add i64 0, 0
  %v2168 = getelementptr inbounds float, ptr %v2000, i64 %v2167
  store <8 x float> %v2084, ptr %v2168, align 4
  %v2169 = add i64 0, 0
  %v2170 = getelementptr inbounds float, ptr %v2002, i64 %v2169
  store <8 x float> %v2124, ptr %v2170, align 4
  %v2171 = add i64 0, 0
  %v2172 = getelementptr inbounds float, ptr %v2004, i64 %v2171
  store <8 x float> %v2164, ptr %v2172, align 4
  %v2173 = add nsw i64 %v1983, 1
  br label %b306
b308:
  %v2174 = add i64 %v7, 0
  %v2175 = sdiv i64 %v2174, 1
  %v2176 = add i64 %v2, 1
  %v2177 = mul i64 %v2175, %v2
  %v2178 = sdiv i64 %v2177, %v3
  %v2179 = mul i64 %v2178, 1
  %v2180 = icmp slt i64 %v2179, %v7
  %v2181 = select i1 %v2180, i64 %v2179, i64 %v7
  %v2182 = mul i64 %v2175, %v2176
  %v2183 = sdiv i64 %v2182, %v3
  %v2184 = mul i64 %v2183, 1
  %v2185 = icmp slt i64 %v2184, %v7
  %v2186 = select i1 %v2185, i64 %v2184, i64 %v7
  br label %b309
b309:
  %v2187 = phi i64 [ %v2181, %b308 ], [ %v2266, %b314 ]
  %v2188 = icmp slt i64 %v2187, %v2186
  br i1 %v2188, label %b310, label %b311
b310:
  br label %b312
b312:
  %v2189 = phi i64 [ 0, %b310 ], [ %v2265, %b313 ]
  %v2190 = icmp slt i64 %v2189, 8
  br i1 %v2190, label %b313, label %b314
b313:
  %v2191 = mul i64 %v2187, 8
  %v2192 = getelementptr inbounds float, ptr %v74, i64 %v2191
  %v2193 = add i64 0, %v2189
  %v2194 = getelementptr inbounds float, ptr %v2192, i64 %v2193
  %v2195 = load float, ptr %v2194, align 4
  %v2196 = mul i64 %v2187, 8
  %v2197 = getelementptr inbounds float, ptr %v72, i64 %v2196
  %v2198 = add i64 0, %v2189
  %v2199 = getelementptr inbounds float, ptr %v2197, i64 %v2198
  %v2200 = load float, ptr %v2199, align 4
  %v2201 = mul i64 %v2187, 8
  %v2202 = getelementptr inbounds float, ptr %v76, i64 %v2201
  %v2203 = add i64 0, %v2189
  %v2204 = getelementptr inbounds float, ptr %v2202, i64 %v2203
  %v2205 = load float, ptr %v2204, align 4
  %v2206 = mul i64 %v2187, 8
  %v2207 = getelementptr inbounds float, ptr %v78, i64 %v2206
  %v2208 = add i64 0, %v2189
  %v2209 = getelementptr inbounds float, ptr %v2207, i64 %v2208
  %v2210 = load float, ptr %v2209, align 4
  %v2211 = add i64 %v1773, 0
  %v2212 = and i64 %v2211, %v124
  %v2213 = mul i64 %v2212, %v7
  %v2214 = add i64 %v2213, %v2187
  %v2215 = mul i64 %v2214, 16
  %v2216 = getelementptr inbounds float, ptr %v80, i64 %v2215
  %v2217 = add i64 %v1773, 0
  %v2218 = and i64 %v2217, %v126
  %v2219 = mul i64 %v2218, %v7
  %v2220 = add i64 %v2219, %v2187
  %v2221 = mul i64 %v2220, 16
  %v2222 = getelementptr inbounds float, ptr %v82, i64 %v2221
  %v2223 = add i64 %v1773, 0
  %v2224 = and i64 %v2223, %v128
  %v2225 = mul i64 %v2224, %v7
  %v2226 = add i64 %v2225, %v2187
  %v2227 = mul i64 %v2226, 16
  %v2228 = getelementptr inbounds float, ptr %v84, i64 %v2227
  %v2229 = add i64 %v1773, 0
  %v2230 = and i64 %v2229, %v130
  %v2231 = mul i64 %v2230, %v7
  %v2232 = add i64 %v2231, %v2187
  %v2233 = mul i64 %v2232, 16
  %v2234 = getelementptr inbounds float, ptr %v86, i64 %v2233
  %v2235 = icmp ult i64 2, 8
  %v2236 = select i1 %v2235, i64 2, i64 8
  %v2237 = trunc i64 %v2236 to i32
  %v2238 = insertelement <8 x i32> poison, i32 %v2237, i64 0
  %v2239 = shufflevector <8 x i32> %v2238, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2240 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2239
  %v2241 = mul i64 %v2189, 2
  %v2242 = add i64 0, %v2241
  %v2243 = add i64 %v2242, 0
  %v2244 = getelementptr inbounds float, ptr %v2216, i64 %v2243
  %v2245 = insertelement <8 x float> poison, float %v2195, i64 0
  %v2246 = shufflevector <8 x float> %v2245, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2246, ptr align 4 %v2244, <8 x i1> %v2240)
  %v2247 = mul i64 %v2189, 2
  %v2248 = add i64 0, %v2247
  %v2249 = add i64 %v2248, 0
  %v2250 = getelementptr inbounds float, ptr %v2222, i64 %v2249
  %v2251 = insertelement <8 x float> poison, float %v2200, i64 0
  %v2252 = shufflevector <8 x float> %v2251, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2252, ptr align 4 %v2250, <8 x i1> %v2240)
  %v2253 = mul i64 %v2189, 2
  %v2254 = add i64 0, %v2253
  %v2255 = add i64 %v2254, 0
  %v2256 = getelementptr inbounds float, ptr %v2228, i64 %v2255
  %v2257 = insertelement <8 x float> poison, float %v2205, i64 0
  %v2258 = shufflevector <8 x float> %v2257, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2258, ptr align 4 %v2256, <8 x i1> %v2240)
  %v2259 = mul i64 %v2189, 2
  %v2260 = add i64 0, %v2259
  %v2261 = add i64 %v2260, 0
  %v2262 = getelementptr inbounds float, ptr %v2234, i64 %v2261
  %v2263 = insertelement <8 x float> poison, float %v2210, i64 0
  %v2264 = shufflevector <8 x float> %v2263, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2264, ptr align 4 %v2262, <8 x i1> %v2240)
  %v2265 = add nsw i64 %v2189, 1
  br label %b312
b314:
  %v2266 = add nsw i64 %v2187, 1
  br label %b309
b311:
  %v2267 = add i64 %v7, 0
  %v2268 = sdiv i64 %v2267, 1
  %v2269 = add i64 %v2, 1
  %v2270 = mul i64 %v2268, %v2
  %v2271 = sdiv i64 %v2270, %v3
  %v2272 = mul i64 %v2271, 1
  %v2273 = icmp slt i64 %v2272, %v7
  %v2274 = select i1 %v2273, i64 %v2272, i64 %v7
  %v2275 = mul i64 %v2268, %v2269
  %v2276 = sdiv i64 %v2275, %v3
  %v2277 = mul i64 %v2276, 1
  %v2278 = icmp slt i64 %v2277, %v7
  %v2279 = select i1 %v2278, i64 %v2277, i64 %v7
  br label %b315
b315:
  %v2280 = phi i64 [ %v2274, %b311 ], [ %v2407, %b320 ]
  %v2281 = icmp slt i64 %v2280, %v2279
  br i1 %v2281, label %b316, label %b317
b316:
  %v2282 = add i64 %v1773, 0
  %v2283 = and i64 %v2282, %v124
  %v2284 = mul i64 %v2283, %v7
  %v2285 = add i64 %v2284, %v2280
  %v2286 = mul i64 %v2285, 16
  %v2287 = getelementptr inbounds float, ptr %v80, i64 %v2286
  %v2288 = add i64 %v1773, 0
  %v2289 = and i64 %v2288, %v110
  %v2290 = mul i64 %v2289, %v7
  %v2291 = add i64 %v2290, %v2280
  %v2292 = mul i64 %v2291, 16
  %v2293 = getelementptr inbounds float, ptr %v34, i64 %v2292
  %v2294 = add i64 %v1773, 0
  %v2295 = and i64 %v2294, %v126
  %v2296 = mul i64 %v2295, %v7
  %v2297 = add i64 %v2296, %v2280
  %v2298 = mul i64 %v2297, 16
  %v2299 = getelementptr inbounds float, ptr %v82, i64 %v2298
  %v2300 = add i64 %v1773, 0
  %v2301 = and i64 %v2300, %v122
  %v2302 = mul i64 %v2301, %v7
  %v2303 = add i64 %v2302, %v2280
  %v2304 = mul i64 %v2303, 16
  %v2305 = getelementptr inbounds float, ptr %v70, i64 %v2304
  %v2306 = add i64 %v1773, 0
  %v2307 = and i64 %v2306, %v128
  %v2308 = mul i64 %v2307, %v7
  %v2309 = add i64 %v2308, %v2280
  %v2310 = mul i64 %v2309, 16
  %v2311 = getelementptr inbounds float, ptr %v84, i64 %v2310
  %v2312 = add i64 %v1773, 0
  %v2313 = and i64 %v2312, %v130
  %v2314 = mul i64 %v2313, %v7
  %v2315 = add i64 %v2314, %v2280
  %v2316 = mul i64 %v2315, 16
  %v2317 = getelementptr inbounds float, ptr %v86, i64 %v2316
  %v2318 = add i64 %v1773, 1
  %v2319 = and i64 %v2318, %v110
  %v2320 = mul i64 %v2319, %v7
  %v2321 = add i64 %v2320, %v2280
  %v2322 = mul i64 %v2321, 16
  %v2323 = getelementptr inbounds float, ptr %v34, i64 %v2322
  %v2324 = add i64 %v1773, 1
  %v2325 = and i64 %v2324, %v108
  %v2326 = mul i64 %v2325, %v7
  %v2327 = add i64 %v2326, %v2280
  %v2328 = mul i64 %v2327, 16
  %v2329 = getelementptr inbounds float, ptr %v32, i64 %v2328
  %v2330 = add i64 %v1773, 0
  %v2331 = and i64 %v2330, %v132
  %v2332 = mul i64 %v2331, %v7
  %v2333 = add i64 %v2332, %v2280
  %v2334 = mul i64 %v2333, 16
  %v2335 = getelementptr inbounds float, ptr %v88, i64 %v2334
  br label %b318
b318:
  %v2336 = phi i64 [ 0, %b316 ], [ %v2406, %b319 ]
  %v2337 = icmp slt i64 %v2336, 16
  br i1 %v2337, label %b319, label %b320
b319:
  %v2338 = add i64 0, %v2336
  %v2339 = getelementptr inbounds float, ptr %v2287, i64 %v2338
  %v2340 = load <8 x float>, ptr %v2339, align 4
  %v2341 = add i64 0, %v2336
  %v2342 = getelementptr inbounds float, ptr %v2293, i64 %v2341
  %v2343 = load <8 x float>, ptr %v2342, align 4
  %v2344 = fmul <8 x float> %v2340, %v2343
  %v2345 = add i64 0, %v2336
  %v2346 = getelementptr inbounds float, ptr %v2299, i64 %v2345
  %v2347 = load <8 x float>, ptr %v2346, align 4
  %v2348 = add i64 0, %v2336
  %v2349 = getelementptr inbounds float, ptr %v2305, i64 %v2348
  %v2350 = load <8 x float>, ptr %v2349, align 4
  %v2351 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v2352 = shufflevector <8 x float> %v2351, <8 x float> poison, <8 x i32> zeroinitializer
  %v2353 = fmul <8 x float> %v2352, %v2350
  %v2354 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2355 = shufflevector <8 x float> %v2354, <8 x float> poison, <8 x i32> zeroinitializer
  %v2356 = fsub <8 x float> %v2353, %v2355
  %v2357 = fmul <8 x float> %v2347, %v2356
  %v2358 = fadd <8 x float> %v2344, %v2357
  %v2359 = add i64 0, %v2336
  %v2360 = getelementptr inbounds float, ptr %v2311, i64 %v2359
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2358)
  %v2363 = fneg <8 x float> %v2362
  %v2364 = fcmp olt <8 x float> %v2363, splat (float 0xC05A400000000000)
  %v2365 = select <8 x i1> %v2364, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2363
  %v2366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2365, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2367 = fsub <8 x float> %v2366, splat (float 0x4168000000000000)
  %v2368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2367, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2365)
  %v2369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2367, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2368)
  %v2370 = bitcast <8 x float> %v2366 to <8 x i32>
  %v2371 = fmul <8 x float> %v2369, %v2369
  %v2372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2369, <8 x float> splat (float 0x3F81227F40000000))
  %v2373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2372, <8 x float> %v2369, <8 x float> splat (float 0x3FA5556740000000))
  %v2374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2373, <8 x float> %v2369, <8 x float> splat (float 0x3FC5554B00000000))
  %v2375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2374, <8 x float> %v2369, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2371, <8 x float> %v2375, <8 x float> %v2369)
  %v2377 = sub <8 x i32> %v2370, splat (i32 1262485250)
  %v2378 = lshr <8 x i32> %v2377, splat (i32 1)
  %v2379 = sub <8 x i32> %v2377, %v2378
  %v2380 = shl <8 x i32> %v2378, splat (i32 23)
  %v2381 = bitcast <8 x i32> %v2380 to <8 x float>
  %v2382 = shl <8 x i32> %v2379, splat (i32 23)
  %v2383 = bitcast <8 x i32> %v2382 to <8 x float>
  %v2384 = fadd <8 x float> %v2376, splat (float 0x3FF0000000000000)
  %v2385 = fmul <8 x float> %v2384, %v2381
  %v2386 = fmul <8 x float> %v2385, %v2383
  %v2387 = fcmp olt <8 x float> %v2358, splat (float 0x0000000000000000)
  %v2388 = select <8 x i1> %v2387, <8 x float> %v2386, <8 x float> splat (float 0x3FF0000000000000)
  %v2389 = fadd <8 x float> %v2386, splat (float 0x3FF0000000000000)
  %v2390 = fdiv <8 x float> %v2388, %v2389
  %v2391 = fmul <8 x float> %v2355, %v2390
  %v2392 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2393 = shufflevector <8 x float> %v2392, <8 x float> poison, <8 x i32> zeroinitializer
  %v2394 = fsub <8 x float> %v2391, %v2393
  %v2395 = fmul <8 x float> %v2361, %v2394
  %v2396 = add i64 0, %v2336
  %v2397 = getelementptr inbounds float, ptr %v2317, i64 %v2396
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = fmul <8 x float> %v2398, %v2394
  %v2400 = add i64 0, %v2336
  %v2401 = getelementptr inbounds float, ptr %v2323, i64 %v2400
  store <8 x float> %v2358, ptr %v2401, align 4
  %v2402 = add i64 0, %v2336
  %v2403 = getelementptr inbounds float, ptr %v2329, i64 %v2402
  store <8 x float> %v2395, ptr %v2403, align 4
  %v2404 = add i64 0, %v2336
  %v2405 = getelementptr inbounds float, ptr %v2335, i64 %v2404
  store <8 x float> %v2399, ptr %v2405, align 4
  %v2406 = add nsw i64 %v2336, 8
  br label %b318
b320:
  %v2407 = add nsw i64 %v2280, 1
  br label %b315
b317:
  %v2408 = add nsw i64 %v1773, 1
  br label %b269
b271:
  %v2409 = icmp sgt i64 %v3, 1
  br i1 %v2409, label %b321, label %b322
b321:
  %v2410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2411 = atomicrmw add ptr %v2410, i64 1 acq_rel
  %v2412 = mul i64 %v3, 9
  br label %b323
b323:
  %v2413 = load atomic i64, ptr %v2410 acquire, align 8
  %v2414 = icmp slt i64 %v2413, %v2412
  br i1 %v2414, label %b324, label %b325
b324:
  %v2415 = call i32 @sched_yield()
  br label %b323
b325:
  br label %b322
b322:
  %v2416 = getelementptr inbounds float, ptr %v140, i64 1152
  %v2417 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2418 = load i64, ptr %v2417, align 8
  %v2419 = icmp eq i64 %v2418, 0
  br i1 %v2419, label %b326, label %b327
b326:
  %v2420 = add i64 1, 0
  %v2421 = sdiv i64 %v2420, 1
  %v2422 = add i64 %v2, 1
  %v2423 = mul i64 %v2421, %v2
  %v2424 = sdiv i64 %v2423, %v3
  %v2425 = mul i64 %v2424, 1
  %v2426 = icmp slt i64 %v2425, 1
  %v2427 = select i1 %v2426, i64 %v2425, i64 1
  %v2428 = mul i64 %v2421, %v2422
  %v2429 = sdiv i64 %v2428, %v3
  %v2430 = mul i64 %v2429, 1
  %v2431 = icmp slt i64 %v2430, 1
  %v2432 = select i1 %v2431, i64 %v2430, i64 1
  %v2433 = icmp slt i64 %v2432, 1
  %v2434 = select i1 %v2433, i64 %v2432, i64 1
  br label %b328
b328:
  %v2435 = phi i64 [ %v2427, %b326 ], [ %v2550, %b340 ]
  %v2436 = icmp slt i64 %v2435, %v2434
  br i1 %v2436, label %b329, label %b330
b329:
  %v2437 = mul i64 %v2435, 128
  %v2438 = mul i64 %v2435, 8
  %v2439 = add i64 %v2437, 0
  %v2440 = add i64 %v2438, 0
  %v2441 = getelementptr inbounds float, ptr %v2416, i64 %v2439
  %v2442 = sub i64 8, %v2440
  %v2443 = icmp slt i64 %v2442, 0
  %v2444 = select i1 %v2443, i64 0, i64 %v2442
  %v2445 = icmp ult i64 %v2444, 8
  %v2446 = select i1 %v2445, i64 %v2444, i64 8
  %v2447 = trunc i64 %v2446 to i32
  %v2448 = insertelement <8 x i32> poison, i32 %v2447, i64 0
  %v2449 = shufflevector <8 x i32> %v2448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2450 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2449
  %v2451 = mul i64 %v2440, 16
  %v2452 = add i64 0, %v2451
  %v2453 = getelementptr inbounds float, ptr %v24, i64 %v2452
  %v2454 = icmp sge i64 %v2444, 8
  br i1 %v2454, label %b331, label %b332
b331:
  br label %b333
b333:
  %v2455 = phi i64 [ 0, %b331 ], [ %v2529, %b334 ]
  %v2456 = icmp slt i64 %v2455, 16
  br i1 %v2456, label %b334, label %b335
b334:
  %v2457 = add i64 %v2455, 0
  %v2458 = getelementptr inbounds float, ptr %v2453, i64 %v2457
  %v2459 = load <8 x float>, ptr %v2458, align 4
  %v2460 = add i64 %v2455, 16
  %v2461 = getelementptr inbounds float, ptr %v2453, i64 %v2460
  %v2462 = load <8 x float>, ptr %v2461, align 4
  %v2463 = add i64 %v2455, 32
  %v2464 = getelementptr inbounds float, ptr %v2453, i64 %v2463
  %v2465 = load <8 x float>, ptr %v2464, align 4
  %v2466 = add i64 %v2455, 48
  %v2467 = getelementptr inbounds float, ptr %v2453, i64 %v2466
  %v2468 = load <8 x float>, ptr %v2467, align 4
  %v2469 = add i64 %v2455, 64
  %v2470 = getelementptr inbounds float, ptr %v2453, i64 %v2469
  %v2471 = load <8 x float>, ptr %v2470, align 4
  %v2472 = add i64 %v2455, 80
  %v2473 = getelementptr inbounds float, ptr %v2453, i64 %v2472
  %v2474 = load <8 x float>, ptr %v2473, align 4
  %v2475 = add i64 %v2455, 96
  %v2476 = getelementptr inbounds float, ptr %v2453, i64 %v2475
  %v2477 = load <8 x float>, ptr %v2476, align 4
  %v2478 = add i64 %v2455, 112
  %v2479 = getelementptr inbounds float, ptr %v2453, i64 %v2478
  %v2480 = load <8 x float>, ptr %v2479, align 4
  %v2481 = shufflevector <8 x float> %v2459, <8 x float> %v2471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2482 = shufflevector <8 x float> %v2459, <8 x float> %v2471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2483 = shufflevector <8 x float> %v2462, <8 x float> %v2474, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2484 = shufflevector <8 x float> %v2462, <8 x float> %v2474, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2485 = shufflevector <8 x float> %v2465, <8 x float> %v2477, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2486 = shufflevector <8 x float> %v2465, <8 x float> %v2477, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2487 = shufflevector <8 x float> %v2468, <8 x float> %v2480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2488 = shufflevector <8 x float> %v2468, <8 x float> %v2480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2489 = shufflevector <8 x float> %v2481, <8 x float> %v2485, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2490 = shufflevector <8 x float> %v2481, <8 x float> %v2485, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2491 = shufflevector <8 x float> %v2483, <8 x float> %v2487, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2492 = shufflevector <8 x float> %v2483, <8 x float> %v2487, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2493 = shufflevector <8 x float> %v2482, <8 x float> %v2486, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2494 = shufflevector <8 x float> %v2482, <8 x float> %v2486, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2495 = shufflevector <8 x float> %v2484, <8 x float> %v2488, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2496 = shufflevector <8 x float> %v2484, <8 x float> %v2488, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2497 = shufflevector <8 x float> %v2489, <8 x float> %v2491, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2498 = shufflevector <8 x float> %v2489, <8 x float> %v2491, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2499 = shufflevector <8 x float> %v2490, <8 x float> %v2492, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2500 = shufflevector <8 x float> %v2490, <8 x float> %v2492, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2501 = shufflevector <8 x float> %v2493, <8 x float> %v2495, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2502 = shufflevector <8 x float> %v2493, <8 x float> %v2495, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2503 = shufflevector <8 x float> %v2494, <8 x float> %v2496, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2504 = shufflevector <8 x float> %v2494, <8 x float> %v2496, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2505 = add i64 %v2455, 0
  %v2506 = mul i64 %v2505, 8
  %v2507 = getelementptr inbounds float, ptr %v2441, i64 %v2506
  store <8 x float> %v2497, ptr %v2507, align 4
  %v2508 = add i64 %v2455, 1
  %v2509 = mul i64 %v2508, 8
  %v2510 = getelementptr inbounds float, ptr %v2441, i64 %v2509
  store <8 x float> %v2498, ptr %v2510, align 4
  %v2511 = add i64 %v2455, 2
  %v2512 = mul i64 %v2511, 8
  %v2513 = getelementptr inbounds float, ptr %v2441, i64 %v2512
  store <8 x float> %v2499, ptr %v2513, align 4
  %v2514 = add i64 %v2455, 3
  %v2515 = mul i64 %v2514, 8
  %v2516 = getelementptr inbounds float, ptr %v2441, i64 %v2515
  store <8 x float> %v2500, ptr %v2516, align 4
  %v2517 = add i64 %v2455, 4
  %v2518 = mul i64 %v2517, 8
  %v2519 = getelementptr inbounds float, ptr %v2441, i64 %v2518
  store <8 x float> %v2501, ptr %v2519, align 4
  %v2520 = add i64 %v2455, 5
  %v2521 = mul i64 %v2520, 8
  %v2522 = getelementptr inbounds float, ptr %v2441, i64 %v2521
  store <8 x float> %v2502, ptr %v2522, align 4
  %v2523 = add i64 %v2455, 6
  %v2524 = mul i64 %v2523, 8
  %v2525 = getelementptr inbounds float, ptr %v2441, i64 %v2524
  store <8 x float> %v2503, ptr %v2525, align 4
  %v2526 = add i64 %v2455, 7
  %v2527 = mul i64 %v2526, 8
  %v2528 = getelementptr inbounds float, ptr %v2441, i64 %v2527
  store <8 x float> %v2504, ptr %v2528, align 4
  %v2529 = add nsw i64 %v2455, 8
  br label %b333
b335:
  br label %b336
b336:
  %v2530 = phi i64 [ 16, %b335 ], [ %v2538, %b337 ]
  %v2531 = icmp slt i64 %v2530, 16
  br i1 %v2531, label %b337, label %b338
b337:
  %v2532 = mul i64 %v2530, 1
  %v2533 = getelementptr inbounds float, ptr %v2453, i64 %v2532
  %v2534 = getelementptr float, ptr %v2533, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2535 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2534, <8 x i1> %v2450, <8 x float> zeroinitializer)
  %v2536 = mul i64 %v2530, 8
  %v2537 = getelementptr inbounds float, ptr %v2441, i64 %v2536
  store <8 x float> %v2535, ptr %v2537, align 4
  %v2538 = add nsw i64 %v2530, 1
  br label %b336
b338:
  br label %b332
b332:
  %v2539 = icmp slt i64 %v2444, 8
  br i1 %v2539, label %b339, label %b340
b339:
  br label %b341
b341:
  %v2540 = phi i64 [ 0, %b339 ], [ %v2548, %b342 ]
  %v2541 = icmp slt i64 %v2540, 16
  br i1 %v2541, label %b342, label %b343
b342:
  %v2542 = mul i64 %v2540, 1
  %v2543 = getelementptr inbounds float, ptr %v2453, i64 %v2542
  %v2544 = getelementptr float, ptr %v2543, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v2545 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2544, <8 x i1> %v2450, <8 x float> zeroinitializer)
  %v2546 = mul i64 %v2540, 8
  %v2547 = getelementptr inbounds float, ptr %v2441, i64 %v2546
  store <8 x float> %v2545, ptr %v2547, align 4
  %v2548 = add nsw i64 %v2540, 1
  br label %b341
b343:
  br label %b340
b340:
  %v2549 = add i64 %v2437, 128
  %v2550 = add nsw i64 %v2435, 1
  br label %b328
b330:
  br label %b327
b327:
  %v2551 = icmp sgt i64 %v3, 1
  br i1 %v2551, label %b344, label %b345
b344:
  %v2552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2553 = atomicrmw add ptr %v2552, i64 1 acq_rel
  %v2554 = mul i64 %v3, 10
  br label %b346
b346:
  %v2555 = load atomic i64, ptr %v2552 acquire, align 8
  %v2556 = icmp slt i64 %v2555, %v2554
  br i1 %v2556, label %b347, label %b348
b347:
  %v2557 = call i32 @sched_yield()
  br label %b346
b348:
  br label %b345
b345:
  %v2559 = add i64 %v8, 0
  %v2560 = sdiv i64 %v2559, 1
  %v2561 = add i64 %v2, 1
  %v2562 = mul i64 %v2560, %v2
  %v2563 = sdiv i64 %v2562, %v3
  %v2564 = mul i64 %v2563, 1
  %v2565 = icmp slt i64 %v2564, %v8
  %v2566 = select i1 %v2565, i64 %v2564, i64 %v8
  %v2567 = mul i64 %v2560, %v2561
  %v2568 = sdiv i64 %v2567, %v3
  %v2569 = mul i64 %v2568, 1
  %v2570 = icmp slt i64 %v2569, %v8
  %v2571 = select i1 %v2570, i64 %v2569, i64 %v8
  br label %b349
b349:
  %v2572 = phi i64 [ %v2566, %b345 ], [ %v2629, %b354 ]
  %v2573 = icmp slt i64 %v2572, %v2571
  br i1 %v2573, label %b350, label %b351
b350:
  %v2574 = add i64 %v2572, 96
  %v2575 = icmp slt i64 %v2574, %v2571
  %v2576 = select i1 %v2575, i64 %v2574, i64 %v2571
  br label %b352
b352:
  %v2577 = phi i64 [ 0, %b350 ], [ %v2628, %b357 ]
  %v2578 = icmp slt i64 %v2577, 1
  br i1 %v2578, label %b353, label %b354
b353:
  %v2579 = sub i64 %v2576, %v2572
  %v2580 = sub i64 8, 1
  %v2581 = add i64 %v2579, %v2580
  %v2582 = sdiv i64 %v2581, 8
  br label %b355
b355:
  %v2583 = phi i64 [ 0, %b353 ], [ %v2627, %b362 ]
  %v2584 = icmp slt i64 %v2583, %v2582
  br i1 %v2584, label %b356, label %b357
b356:
  %v2585 = mul i64 %v2579, %v2583
  %v2586 = sdiv i64 %v2585, %v2582
  %v2587 = add i64 %v2572, %v2586
  %v2588 = add i64 %v2583, 1
  %v2589 = mul i64 %v2579, %v2588
  %v2590 = sdiv i64 %v2589, %v2582
  %v2591 = add i64 %v2572, %v2590
  %v2592 = mul i64 %v2577, 128
  %v2593 = getelementptr inbounds float, ptr %v2416, i64 %v2592
  %v2594 = sub i64 %v2591, %v2587
  %v2595 = mul i64 %v2587, 16
  %v2596 = getelementptr inbounds float, ptr %v88, i64 %v2595
  %v2597 = getelementptr inbounds float, ptr %v2596, i64 0
  %v2598 = sub i64 %v2594, 1
  %v2599 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2598
  %v2600 = load ptr, ptr %v2599, align 4
  %v2601 = icmp sgt i64 %v2594, 0
  br i1 %v2601, label %b358, label %b359
b358:
  call void %v2600(ptr %v2597, i64 16, ptr %v2593, i64 16, ptr %v2558)
  br label %b359
b359:
  %v2602 = add i64 %v2592, 128
  br label %b360
b360:
  %v2603 = phi i64 [ %v2587, %b359 ], [ %v2626, %b365 ]
  %v2604 = icmp slt i64 %v2603, %v2591
  br i1 %v2604, label %b361, label %b362
b361:
  %v2605 = sub i64 %v2603, %v2587
  %v2606 = mul i64 %v2605, 8
  %v2607 = getelementptr inbounds float, ptr %v2558, i64 %v2606
  %v2608 = mul i64 %v2603, 8
  %v2609 = getelementptr inbounds float, ptr %v40, i64 %v2608
  br label %b363
b363:
  %v2610 = phi i64 [ 0, %b361 ], [ %v2625, %b364 ]
  %v2611 = icmp slt i64 %v2610, 1
  br i1 %v2611, label %b364, label %b365
b364:
  %v2612 = mul i64 %v2577, 1
  %v2613 = add i64 %v2612, %v2610
  %v2614 = mul i64 %v2613, 8
  %v2615 = add i64 0, %v2610
  %v2616 = mul i64 %v2615, 8
  %v2617 = getelementptr inbounds float, ptr %v2607, i64 %v2616
  %v2618 = load <8 x float>, ptr %v2617, align 4
  %v2619 = add i64 0, %v2614
  %v2620 = getelementptr inbounds float, ptr %v26, i64 %v2619
  %v2621 = load <8 x float>, ptr %v2620, align 4
  %v2622 = fadd <8 x float> %v2618, %v2621
  %v2623 = add i64 0, %v2614
  %v2624 = getelementptr inbounds float, ptr %v2609, i64 %v2623
  store <8 x float> %v2622, ptr %v2624, align 4
  %v2625 = add nsw i64 %v2610, 1
  br label %b363
b365:
  %v2626 = add nsw i64 %v2603, 1
  br label %b360
b362:
  %v2627 = add nsw i64 %v2583, 1
  br label %b355
b357:
  %v2628 = add nsw i64 %v2577, 1
  br label %b352
b354:
  %v2629 = add nsw i64 %v2572, 96
  br label %b349
b351:
  %v2630 = icmp sgt i64 %v3, 1
  br i1 %v2630, label %b366, label %b367
b366:
  %v2631 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2632 = atomicrmw add ptr %v2631, i64 1 acq_rel
  %v2633 = mul i64 %v3, 11
  br label %b368
b368:
  %v2634 = load atomic i64, ptr %v2631 acquire, align 8
  %v2635 = icmp slt i64 %v2634, %v2633
  br i1 %v2635, label %b369, label %b370
b369:
  %v2636 = call i32 @sched_yield()
  br label %b368
b370:
  br label %b367
b367:
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
  %v222 = alloca float, i64 96, align 4
  %v925 = alloca float, i64 96, align 4
  %v1102 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 5
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 15
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 16
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 17
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 20
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 21
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 31
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 33
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 34
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 35
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 40
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 41
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 42
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 43
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 44
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 45
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 46
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 50
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v140 = load ptr, ptr %v139, align 4
  %v141 = mul i64 %v2, 24576
  %v142 = add i64 %v141, 1280
  %v143 = getelementptr inbounds float, ptr %v140, i64 %v142
  %v144 = getelementptr inbounds float, ptr %v140, i64 0
  %v145 = getelementptr inbounds i64, ptr %v1, i64 4
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b0, label %b1
b0:
  %v148 = add i64 1, 0
  %v149 = sdiv i64 %v148, 1
  %v150 = add i64 %v2, 1
  %v151 = mul i64 %v149, %v2
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, 1
  %v155 = select i1 %v154, i64 %v153, i64 1
  %v156 = mul i64 %v149, %v150
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, 1
  %v160 = select i1 %v159, i64 %v158, i64 1
  %v161 = icmp slt i64 %v160, 1
  %v162 = select i1 %v161, i64 %v160, i64 1
  br label %b2
b2:
  %v163 = phi i64 [ %v155, %b0 ], [ %v214, %b10 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b3, label %b4
b3:
  %v165 = mul i64 %v163, 128
  %v166 = mul i64 %v163, 16
  %v167 = add i64 %v165, 0
  %v168 = add i64 %v166, 0
  %v169 = getelementptr inbounds float, ptr %v144, i64 %v167
  %v170 = sub i64 16, %v168
  %v171 = icmp slt i64 %v170, 0
  %v172 = select i1 %v171, i64 0, i64 %v170
  %v173 = icmp ult i64 %v172, 8
  %v174 = select i1 %v173, i64 %v172, i64 8
  %v175 = trunc i64 %v174 to i32
  %v176 = insertelement <8 x i32> poison, i32 %v175, i64 0
  %v177 = shufflevector <8 x i32> %v176, <8 x i32> poison, <8 x i32> zeroinitializer
  %v178 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v177
  %v179 = mul i64 %v168, 1
  %v180 = add i64 0, %v179
  %v181 = getelementptr inbounds float, ptr %v24, i64 %v180
  br label %b5
b5:
  %v182 = phi i64 [ 0, %b3 ], [ %v189, %b6 ]
  %v183 = icmp slt i64 %v182, 8
  br i1 %v183, label %b6, label %b7
b6:
  %v184 = mul i64 %v182, 16
  %v185 = getelementptr inbounds float, ptr %v181, i64 %v184
  %v186 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v185, <8 x i1> %v178, <8 x float> zeroinitializer)
  %v187 = mul i64 %v182, 16
  %v188 = getelementptr inbounds float, ptr %v169, i64 %v187
  store <8 x float> %v186, ptr %v188, align 4
  %v189 = add nsw i64 %v182, 1
  br label %b5
b7:
  %v190 = add i64 %v165, 8
  %v191 = add i64 %v166, 8
  %v192 = getelementptr inbounds float, ptr %v144, i64 %v190
  %v193 = sub i64 16, %v191
  %v194 = icmp slt i64 %v193, 0
  %v195 = select i1 %v194, i64 0, i64 %v193
  %v196 = icmp ult i64 %v195, 8
  %v197 = select i1 %v196, i64 %v195, i64 8
  %v198 = trunc i64 %v197 to i32
  %v199 = insertelement <8 x i32> poison, i32 %v198, i64 0
  %v200 = shufflevector <8 x i32> %v199, <8 x i32> poison, <8 x i32> zeroinitializer
  %v201 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v200
  %v202 = mul i64 %v191, 1
  %v203 = add i64 0, %v202
  %v204 = getelementptr inbounds float, ptr %v24, i64 %v203
  br label %b8
b8:
  %v205 = phi i64 [ 0, %b7 ], [ %v212, %b9 ]
  %v206 = icmp slt i64 %v205, 8
  br i1 %v206, label %b9, label %b10
b9:
  %v207 = mul i64 %v205, 16
  %v208 = getelementptr inbounds float, ptr %v204, i64 %v207
  %v209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v208, <8 x i1> %v201, <8 x float> zeroinitializer)
  %v210 = mul i64 %v205, 16
  %v211 = getelementptr inbounds float, ptr %v192, i64 %v210
  store <8 x float> %v209, ptr %v211, align 4
  %v212 = add nsw i64 %v205, 1
  br label %b8
b10:
  %v213 = add i64 %v165, 128
  %v214 = add nsw i64 %v163, 1
  br label %b2
b4:
  br label %b1
b1:
  %v215 = icmp sgt i64 %v3, 1
  br i1 %v215, label %b11, label %b12
b11:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 3
  %v217 = atomicrmw add ptr %v216, i64 1 acq_rel
  %v218 = mul i64 %v3, 1
  br label %b13
b13:
  %v219 = load atomic i64, ptr %v216 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b14, label %b15
b14:
  %v221 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v223 = add i64 %v8, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v8
  %v230 = select i1 %v229, i64 %v228, i64 %v8
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v8
  %v235 = select i1 %v234, i64 %v233, i64 %v8
  br label %b16
b16:
  %v236 = phi i64 [ %v230, %b12 ], [ %v336, %b21 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b17, label %b18
b17:
  %v238 = add i64 %v236, 96
  %v239 = icmp slt i64 %v238, %v235
  %v240 = select i1 %v239, i64 %v238, i64 %v235
  br label %b19
b19:
  %v241 = phi i64 [ 0, %b17 ], [ %v335, %b24 ]
  %v242 = icmp slt i64 %v241, 1
  br i1 %v242, label %b20, label %b21
b20:
  %v243 = sub i64 %v240, %v236
  %v244 = sub i64 6, 1
  %v245 = add i64 %v243, %v244
  %v246 = sdiv i64 %v245, 6
  br label %b22
b22:
  %v247 = phi i64 [ 0, %b20 ], [ %v334, %b29 ]
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b23, label %b24
b23:
  %v249 = mul i64 %v243, %v247
  %v250 = sdiv i64 %v249, %v246
  %v251 = add i64 %v236, %v250
  %v252 = add i64 %v247, 1
  %v253 = mul i64 %v243, %v252
  %v254 = sdiv i64 %v253, %v246
  %v255 = add i64 %v236, %v254
  %v256 = mul i64 %v241, 128
  %v257 = getelementptr inbounds float, ptr %v144, i64 %v256
  %v258 = sub i64 %v255, %v251
  %v259 = mul i64 %v251, 8
  %v260 = getelementptr inbounds float, ptr %v30, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 0
  %v262 = sub i64 %v258, 1
  %v263 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v262
  %v264 = load ptr, ptr %v263, align 4
  %v265 = icmp sgt i64 %v258, 0
  br i1 %v265, label %b25, label %b26
b25:
  call void %v264(ptr %v261, i64 8, ptr %v257, i64 8, ptr %v222)
  br label %b26
b26:
  %v266 = add i64 %v256, 128
  br label %b27
b27:
  %v267 = phi i64 [ %v251, %b26 ], [ %v333, %b32 ]
  %v268 = icmp slt i64 %v267, %v255
  br i1 %v268, label %b28, label %b29
b28:
  %v269 = sub i64 %v267, %v251
  %v270 = mul i64 %v269, 16
  %v271 = getelementptr inbounds float, ptr %v222, i64 %v270
  %v272 = mul i64 1, %v7
  %v273 = add i64 %v267, %v272
  %v274 = mul i64 %v273, 16
  %v275 = getelementptr inbounds float, ptr %v34, i64 %v274
  %v276 = mul i64 %v267, 16
  %v277 = getelementptr inbounds float, ptr %v90, i64 %v276
  %v278 = mul i64 %v267, 16
  %v279 = getelementptr inbounds float, ptr %v92, i64 %v278
  br label %b30
b30:
  %v280 = phi i64 [ 0, %b28 ], [ %v332, %b31 ]
  %v281 = icmp slt i64 %v280, 2
  br i1 %v281, label %b31, label %b32
b31:
  %v282 = mul i64 %v241, 2
  %v283 = add i64 %v282, %v280
  %v284 = mul i64 %v283, 8
  %v285 = add i64 0, %v280
  %v286 = mul i64 %v285, 8
  %v287 = getelementptr inbounds float, ptr %v271, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 0, %v284
  %v290 = getelementptr inbounds float, ptr %v275, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v291)
  %v293 = fneg <8 x float> %v292
  %v294 = fcmp olt <8 x float> %v293, splat (float 0xC05A400000000000)
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v293
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168000000000000)
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v295)
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v298)
  %v300 = bitcast <8 x float> %v296 to <8 x i32>
  %v301 = fmul <8 x float> %v299, %v299
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v299, <8 x float> splat (float 0x3F81227F40000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> splat (float 0x3FA5556740000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v299, <8 x float> splat (float 0x3FC5554B00000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v299, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v305, <8 x float> %v299)
  %v307 = sub <8 x i32> %v300, splat (i32 1262485250)
  %v308 = lshr <8 x i32> %v307, splat (i32 1)
  %v309 = sub <8 x i32> %v307, %v308
  %v310 = shl <8 x i32> %v308, splat (i32 23)
  %v311 = bitcast <8 x i32> %v310 to <8 x float>
  %v312 = shl <8 x i32> %v309, splat (i32 23)
  %v313 = bitcast <8 x i32> %v312 to <8 x float>
  %v314 = fadd <8 x float> %v306, splat (float 0x3FF0000000000000)
  %v315 = fmul <8 x float> %v314, %v311
  %v316 = fmul <8 x float> %v315, %v313
  %v317 = fcmp olt <8 x float> %v291, splat (float 0x0000000000000000)
  %v318 = select <8 x i1> %v317, <8 x float> %v316, <8 x float> splat (float 0x3FF0000000000000)
  %v319 = fadd <8 x float> %v316, splat (float 0x3FF0000000000000)
  %v320 = fdiv <8 x float> %v318, %v319
  %v321 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v322 = shufflevector <8 x float> %v321, <8 x float> poison, <8 x i32> zeroinitializer
  %v323 = fmul <8 x float> %v322, %v320
  %v324 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fsub <8 x float> %v323, %v325
  %v327 = fmul <8 x float> %v288, %v326
  %v328 = add i64 0, %v284
  %v329 = getelementptr inbounds float, ptr %v277, i64 %v328
  store <8 x float> %v288, ptr %v329, align 4
  %v330 = add i64 0, %v284
  %v331 = getelementptr inbounds float, ptr %v279, i64 %v330
  store <8 x float> %v327, ptr %v331, align 4
  %v332 = add nsw i64 %v280, 1
  br label %b30
b32:
  %v333 = add nsw i64 %v267, 1
  br label %b27
b29:
  %v334 = add nsw i64 %v247, 1
  br label %b22
b24:
  %v335 = add nsw i64 %v241, 1
  br label %b19
b21:
  %v336 = add nsw i64 %v236, 96
  br label %b16
b18:
  %v337 = add i64 %v8, 0
  %v338 = sdiv i64 %v337, 1
  %v339 = add i64 %v2, 1
  %v340 = mul i64 %v338, %v2
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v8
  %v344 = select i1 %v343, i64 %v342, i64 %v8
  %v345 = mul i64 %v338, %v339
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v8
  %v349 = select i1 %v348, i64 %v347, i64 %v8
  br label %b33
b33:
  %v350 = phi i64 [ %v344, %b18 ], [ %v372, %b38 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b34, label %b35
b34:
  br label %b36
b36:
  %v352 = phi i64 [ 0, %b34 ], [ %v371, %b41 ]
  %v353 = icmp slt i64 %v352, 8
  br i1 %v353, label %b37, label %b38
b37:
  br label %b39
b39:
  %v354 = phi i64 [ 0, %b37 ], [ %v365, %b40 ]
  %v355 = phi float [ 0x0000000000000000, %b37 ], [ %v364, %b40 ]
  %v356 = icmp slt i64 %v354, 2
  br i1 %v356, label %b40, label %b41
b40:
  %v357 = mul i64 %v350, 16
  %v358 = getelementptr inbounds float, ptr %v92, i64 %v357
  %v359 = mul i64 %v352, 2
  %v360 = add i64 0, %v359
  %v361 = add i64 %v360, %v354
  %v362 = getelementptr inbounds float, ptr %v358, i64 %v361
  %v363 = load float, ptr %v362, align 4
  %v364 = fadd float %v355, %v363
  %v365 = add nsw i64 %v354, 1
  br label %b39
b41:
  %v366 = fadd float %v355, 0x0000000000000000
  %v367 = mul i64 %v350, 32
  %v368 = getelementptr inbounds float, ptr %v62, i64 %v367
  %v369 = add i64 24, %v352
  %v370 = getelementptr inbounds float, ptr %v368, i64 %v369
  store float %v366, ptr %v370, align 4
  %v371 = add nsw i64 %v352, 1
  br label %b36
b38:
  %v372 = add nsw i64 %v350, 1
  br label %b33
b35:
  %v373 = icmp sgt i64 %v3, 1
  br i1 %v373, label %b42, label %b43
b42:
  %v374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v375 = atomicrmw add ptr %v374, i64 1 acq_rel
  %v376 = mul i64 %v3, 2
  br label %b44
b44:
  %v377 = load atomic i64, ptr %v374 acquire, align 8
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b45, label %b46
b45:
  %v379 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  %v380 = getelementptr inbounds float, ptr %v140, i64 128
  %v381 = getelementptr inbounds i64, ptr %v1, i64 4
  %v382 = load i64, ptr %v381, align 8
  %v383 = icmp eq i64 %v382, 0
  br i1 %v383, label %b47, label %b48
b47:
  %v384 = add i64 1, 0
  %v385 = sdiv i64 %v384, 1
  %v386 = add i64 %v2, 1
  %v387 = mul i64 %v385, %v2
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, 1
  %v391 = select i1 %v390, i64 %v389, i64 1
  %v392 = mul i64 %v385, %v386
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, 1
  %v396 = select i1 %v395, i64 %v394, i64 1
  %v397 = icmp slt i64 %v396, 1
  %v398 = select i1 %v397, i64 %v396, i64 1
  br label %b49
b49:
  %v399 = phi i64 [ %v391, %b47 ], [ %v497, %b63 ]
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b50, label %b51
b50:
  %v401 = mul i64 %v399, 768
  %v402 = mul i64 %v399, 16
  %v403 = add i64 %v401, 0
  %v404 = add i64 %v402, 0
  %v405 = getelementptr inbounds float, ptr %v380, i64 %v403
  %v406 = sub i64 16, %v404
  %v407 = icmp slt i64 %v406, 0
  %v408 = select i1 %v407, i64 0, i64 %v406
  %v409 = icmp ult i64 %v408, 8
  %v410 = select i1 %v409, i64 %v408, i64 8
  %v411 = trunc i64 %v410 to i32
  %v412 = insertelement <8 x i32> poison, i32 %v411, i64 0
  %v413 = shufflevector <8 x i32> %v412, <8 x i32> poison, <8 x i32> zeroinitializer
  %v414 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v413
  %v415 = mul i64 %v404, 1
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v20, i64 %v416
  br label %b52
b52:
  %v418 = phi i64 [ 0, %b50 ], [ %v425, %b53 ]
  %v419 = icmp slt i64 %v418, 16
  br i1 %v419, label %b53, label %b54
b53:
  %v420 = mul i64 %v418, 16
  %v421 = getelementptr inbounds float, ptr %v417, i64 %v420
  %v422 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v421, <8 x i1> %v414, <8 x float> zeroinitializer)
  %v423 = mul i64 %v418, 16
  %v424 = getelementptr inbounds float, ptr %v405, i64 %v423
  store <8 x float> %v422, ptr %v424, align 4
  %v425 = add nsw i64 %v418, 1
  br label %b52
b54:
  %v426 = add i64 %v401, 8
  %v427 = add i64 %v402, 8
  %v428 = getelementptr inbounds float, ptr %v380, i64 %v426
  %v429 = sub i64 16, %v427
  %v430 = icmp slt i64 %v429, 0
  %v431 = select i1 %v430, i64 0, i64 %v429
  %v432 = icmp ult i64 %v431, 8
  %v433 = select i1 %v432, i64 %v431, i64 8
  %v434 = trunc i64 %v433 to i32
  %v435 = insertelement <8 x i32> poison, i32 %v434, i64 0
  %v436 = shufflevector <8 x i32> %v435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v437 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v436
  %v438 = mul i64 %v427, 1
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v20, i64 %v439
  br label %b55
b55:
  %v441 = phi i64 [ 0, %b54 ], [ %v448, %b56 ]
  %v442 = icmp slt i64 %v441, 16
  br i1 %v442, label %b56, label %b57
b56:
  %v443 = mul i64 %v441, 16
  %v444 = getelementptr inbounds float, ptr %v440, i64 %v443
  %v445 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v444, <8 x i1> %v437, <8 x float> zeroinitializer)
  %v446 = mul i64 %v441, 16
  %v447 = getelementptr inbounds float, ptr %v428, i64 %v446
  store <8 x float> %v445, ptr %v447, align 4
  %v448 = add nsw i64 %v441, 1
  br label %b55
b57:
  %v449 = add i64 %v401, 256
  %v450 = add i64 %v449, 0
  %v451 = add i64 %v402, 0
  %v452 = getelementptr inbounds float, ptr %v380, i64 %v450
  %v453 = sub i64 16, %v451
  %v454 = icmp slt i64 %v453, 0
  %v455 = select i1 %v454, i64 0, i64 %v453
  %v456 = icmp ult i64 %v455, 8
  %v457 = select i1 %v456, i64 %v455, i64 8
  %v458 = trunc i64 %v457 to i32
  %v459 = insertelement <8 x i32> poison, i32 %v458, i64 0
  %v460 = shufflevector <8 x i32> %v459, <8 x i32> poison, <8 x i32> zeroinitializer
  %v461 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v460
  %v462 = mul i64 %v451, 1
  %v463 = add i64 0, %v462
  %v464 = getelementptr inbounds float, ptr %v16, i64 %v463
  br label %b58
b58:
  %v465 = phi i64 [ 0, %b57 ], [ %v472, %b59 ]
  %v466 = icmp slt i64 %v465, 32
  br i1 %v466, label %b59, label %b60
b59:
  %v467 = mul i64 %v465, 16
  %v468 = getelementptr inbounds float, ptr %v464, i64 %v467
  %v469 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v468, <8 x i1> %v461, <8 x float> zeroinitializer)
  %v470 = mul i64 %v465, 16
  %v471 = getelementptr inbounds float, ptr %v452, i64 %v470
  store <8 x float> %v469, ptr %v471, align 4
  %v472 = add nsw i64 %v465, 1
  br label %b58
b60:
  %v473 = add i64 %v449, 8
  %v474 = add i64 %v402, 8
  %v475 = getelementptr inbounds float, ptr %v380, i64 %v473
  %v476 = sub i64 16, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = icmp ult i64 %v478, 8
  %v480 = select i1 %v479, i64 %v478, i64 8
  %v481 = trunc i64 %v480 to i32
  %v482 = insertelement <8 x i32> poison, i32 %v481, i64 0
  %v483 = shufflevector <8 x i32> %v482, <8 x i32> poison, <8 x i32> zeroinitializer
  %v484 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v483
  %v485 = mul i64 %v474, 1
  %v486 = add i64 0, %v485
  %v487 = getelementptr inbounds float, ptr %v16, i64 %v486
  br label %b61
b61:
  %v488 = phi i64 [ 0, %b60 ], [ %v495, %b62 ]
  %v489 = icmp slt i64 %v488, 32
  br i1 %v489, label %b62, label %b63
b62:
  %v490 = mul i64 %v488, 16
  %v491 = getelementptr inbounds float, ptr %v487, i64 %v490
  %v492 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v491, <8 x i1> %v484, <8 x float> zeroinitializer)
  %v493 = mul i64 %v488, 16
  %v494 = getelementptr inbounds float, ptr %v475, i64 %v493
  store <8 x float> %v492, ptr %v494, align 4
  %v495 = add nsw i64 %v488, 1
  br label %b61
b63:
  %v496 = add i64 %v449, 512
  %v497 = add nsw i64 %v399, 1
  br label %b49
b51:
  br label %b48
b48:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b64, label %b65
b64:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = mul i64 %v3, 3
  br label %b66
b66:
  %v502 = load atomic i64, ptr %v499 acquire, align 8
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b67, label %b68
b67:
  %v504 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  br label %b69
b69:
  %v505 = phi i64 [ 0, %b65 ], [ %v1015, %b113 ]
  %v506 = icmp slt i64 %v505, %v5
  br i1 %v506, label %b70, label %b71
b70:
  %v507 = sub i64 %v5, 1
  %v508 = sub i64 %v507, %v505
  %v509 = add i64 %v7, 0
  %v510 = sdiv i64 %v509, 1
  %v511 = add i64 %v2, 1
  %v512 = mul i64 %v510, %v2
  %v513 = sdiv i64 %v512, %v3
  %v514 = mul i64 %v513, 1
  %v515 = icmp slt i64 %v514, %v7
  %v516 = select i1 %v515, i64 %v514, i64 %v7
  %v517 = mul i64 %v510, %v511
  %v518 = sdiv i64 %v517, %v3
  %v519 = mul i64 %v518, 1
  %v520 = icmp slt i64 %v519, %v7
  %v521 = select i1 %v520, i64 %v519, i64 %v7
  br label %b72
b72:
  %v522 = phi i64 [ %v516, %b70 ], [ %v711, %b77 ]
  %v523 = icmp slt i64 %v522, %v521
  br i1 %v523, label %b73, label %b74
b73:
  %v524 = add i64 %v508, 1
  %v525 = and i64 %v524, 1
  %v526 = mul i64 %v525, %v7
  %v527 = add i64 %v526, %v522
  %v528 = mul i64 %v527, 16
  %v529 = getelementptr inbounds float, ptr %v36, i64 %v528
  %v530 = add i64 %v508, 0
  %v531 = and i64 %v530, %v104
  %v532 = mul i64 %v531, %v7
  %v533 = add i64 %v532, %v522
  %v534 = mul i64 %v533, 16
  %v535 = getelementptr inbounds float, ptr %v28, i64 %v534
  %v536 = add i64 %v508, 1
  %v537 = and i64 %v536, %v110
  %v538 = mul i64 %v537, %v7
  %v539 = add i64 %v538, %v522
  %v540 = mul i64 %v539, 16
  %v541 = getelementptr inbounds float, ptr %v34, i64 %v540
  %v542 = add i64 %v508, 1
  %v543 = and i64 %v542, 1
  %v544 = mul i64 %v543, %v7
  %v545 = add i64 %v544, %v522
  %v546 = mul i64 %v545, 16
  %v547 = getelementptr inbounds float, ptr %v38, i64 %v546
  %v548 = add i64 %v508, 0
  %v549 = and i64 %v548, %v134
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v522
  %v552 = mul i64 %v551, 16
  %v553 = getelementptr inbounds float, ptr %v90, i64 %v552
  %v554 = add i64 %v508, 0
  %v555 = and i64 %v554, %v130
  %v556 = mul i64 %v555, %v7
  %v557 = add i64 %v556, %v522
  %v558 = mul i64 %v557, 16
  %v559 = getelementptr inbounds float, ptr %v86, i64 %v558
  %v560 = add i64 %v508, 0
  %v561 = and i64 %v560, %v128
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v522
  %v564 = mul i64 %v563, 16
  %v565 = getelementptr inbounds float, ptr %v84, i64 %v564
  %v566 = add i64 %v508, 0
  %v567 = and i64 %v566, %v122
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v522
  %v570 = mul i64 %v569, 16
  %v571 = getelementptr inbounds float, ptr %v70, i64 %v570
  %v572 = add i64 %v508, 0
  %v573 = and i64 %v572, %v110
  %v574 = mul i64 %v573, %v7
  %v575 = add i64 %v574, %v522
  %v576 = mul i64 %v575, 16
  %v577 = getelementptr inbounds float, ptr %v34, i64 %v576
  %v578 = add i64 %v508, 0
  %v579 = and i64 %v578, %v124
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v522
  %v582 = mul i64 %v581, 16
  %v583 = getelementptr inbounds float, ptr %v80, i64 %v582
  %v584 = add i64 %v508, 0
  %v585 = and i64 %v584, %v126
  %v586 = mul i64 %v585, %v7
  %v587 = add i64 %v586, %v522
  %v588 = mul i64 %v587, 16
  %v589 = getelementptr inbounds float, ptr %v82, i64 %v588
  %v590 = mul i64 %v522, 16
  %v591 = getelementptr inbounds float, ptr %v94, i64 %v590
  %v592 = mul i64 %v522, 16
  %v593 = getelementptr inbounds float, ptr %v96, i64 %v592
  %v594 = mul i64 %v522, 16
  %v595 = getelementptr inbounds float, ptr %v98, i64 %v594
  %v596 = add i64 %v508, 0
  %v597 = and i64 %v596, 1
  %v598 = mul i64 %v597, %v7
  %v599 = add i64 %v598, %v522
  %v600 = mul i64 %v599, 16
  %v601 = getelementptr inbounds float, ptr %v38, i64 %v600
  %v602 = add i64 %v508, 0
  %v603 = and i64 %v602, %v136
  %v604 = mul i64 %v603, %v7
  %v605 = add i64 %v604, %v522
  %v606 = mul i64 %v605, 16
  %v607 = getelementptr inbounds float, ptr %v92, i64 %v606
  br label %b75
b75:
  %v608 = phi i64 [ 0, %b73 ], [ %v710, %b76 ]
  %v609 = icmp slt i64 %v608, 16
  br i1 %v609, label %b76, label %b77
b76:
  %v610 = add i64 0, %v608
  %v611 = getelementptr inbounds float, ptr %v529, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, %v608
  %v614 = getelementptr inbounds float, ptr %v535, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fadd <8 x float> %v612, %v615
  %v617 = add i64 0, %v608
  %v618 = getelementptr inbounds float, ptr %v541, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v619)
  %v621 = fneg <8 x float> %v620
  %v622 = fcmp olt <8 x float> %v621, splat (float 0xC05A400000000000)
  %v623 = select <8 x i1> %v622, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v621
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v625 = fsub <8 x float> %v624, splat (float 0x4168000000000000)
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v623)
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v626)
  %v628 = bitcast <8 x float> %v624 to <8 x i32>
  %v629 = fmul <8 x float> %v627, %v627
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v627, <8 x float> splat (float 0x3F81227F40000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v627, <8 x float> splat (float 0x3FA5556740000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v627, <8 x float> splat (float 0x3FC5554B00000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v627, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v633, <8 x float> %v627)
  %v635 = sub <8 x i32> %v628, splat (i32 1262485250)
  %v636 = lshr <8 x i32> %v635, splat (i32 1)
  %v637 = sub <8 x i32> %v635, %v636
  %v638 = shl <8 x i32> %v636, splat (i32 23)
  %v639 = bitcast <8 x i32> %v638 to <8 x float>
  %v640 = shl <8 x i32> %v637, splat (i32 23)
  %v641 = bitcast <8 x i32> %v640 to <8 x float>
  %v642 = fadd <8 x float> %v634, splat (float 0x3FF0000000000000)
  %v643 = fmul <8 x float> %v642, %v639
  %v644 = fmul <8 x float> %v643, %v641
  %v645 = fcmp olt <8 x float> %v619, splat (float 0x0000000000000000)
  %v646 = select <8 x i1> %v645, <8 x float> %v644, <8 x float> splat (float 0x3FF0000000000000)
  %v647 = fadd <8 x float> %v644, splat (float 0x3FF0000000000000)
  %v648 = fdiv <8 x float> %v646, %v647
  %v649 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = fmul <8 x float> %v650, %v648
  %v652 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v653 = shufflevector <8 x float> %v652, <8 x float> poison, <8 x i32> zeroinitializer
  %v654 = fsub <8 x float> %v651, %v653
  %v655 = fmul <8 x float> %v616, %v654
  %v656 = add i64 0, %v608
  %v657 = getelementptr inbounds float, ptr %v547, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 0, %v608
  %v660 = getelementptr inbounds float, ptr %v553, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 0, %v608
  %v663 = getelementptr inbounds float, ptr %v559, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = fmul <8 x float> %v661, %v664
  %v666 = add i64 0, %v608
  %v667 = getelementptr inbounds float, ptr %v565, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = fmul <8 x float> %v616, %v668
  %v670 = fadd <8 x float> %v665, %v669
  %v671 = fmul <8 x float> %v670, %v650
  %v672 = fmul <8 x float> %v671, %v648
  %v673 = fsub <8 x float> %v653, %v648
  %v674 = fmul <8 x float> %v672, %v673
  %v675 = fadd <8 x float> %v658, %v674
  %v676 = add i64 0, %v608
  %v677 = getelementptr inbounds float, ptr %v571, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v680 = shufflevector <8 x float> %v679, <8 x float> poison, <8 x i32> zeroinitializer
  %v681 = fmul <8 x float> %v680, %v678
  %v682 = fsub <8 x float> %v681, %v650
  %v683 = fmul <8 x float> %v675, %v682
  %v684 = add i64 0, %v608
  %v685 = getelementptr inbounds float, ptr %v577, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = fmul <8 x float> %v675, %v686
  %v688 = add i64 0, %v608
  %v689 = getelementptr inbounds float, ptr %v583, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = fmul <8 x float> %v675, %v690
  %v692 = add i64 0, %v608
  %v693 = getelementptr inbounds float, ptr %v589, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = fmul <8 x float> %v675, %v694
  %v696 = fmul <8 x float> %v695, %v680
  %v697 = fmul <8 x float> %v696, %v678
  %v698 = fsub <8 x float> %v653, %v678
  %v699 = fmul <8 x float> %v697, %v698
  %v700 = add i64 0, %v608
  %v701 = getelementptr inbounds float, ptr %v591, i64 %v700
  store <8 x float> %v655, ptr %v701, align 4
  %v702 = add i64 0, %v608
  %v703 = getelementptr inbounds float, ptr %v593, i64 %v702
  store <8 x float> %v683, ptr %v703, align 4
  %v704 = add i64 0, %v608
  %v705 = getelementptr inbounds float, ptr %v595, i64 %v704
  store <8 x float> %v687, ptr %v705, align 4
  %v706 = add i64 0, %v608
  %v707 = getelementptr inbounds float, ptr %v601, i64 %v706
  store <8 x float> %v691, ptr %v707, align 4
  %v708 = add i64 0, %v608
  %v709 = getelementptr inbounds float, ptr %v607, i64 %v708
  store <8 x float> %v699, ptr %v709, align 4
  %v710 = add nsw i64 %v608, 8
  br label %b75
b77:
  %v711 = add nsw i64 %v522, 1
  br label %b72
b74:
  %v712 = add i64 %v7, 0
  %v713 = sdiv i64 %v712, 1
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v7
  %v719 = select i1 %v718, i64 %v717, i64 %v7
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 1
  %v723 = icmp slt i64 %v722, %v7
  %v724 = select i1 %v723, i64 %v722, i64 %v7
  br label %b78
b78:
  %v725 = phi i64 [ %v719, %b74 ], [ %v751, %b83 ]
  %v726 = icmp slt i64 %v725, %v724
  br i1 %v726, label %b79, label %b80
b79:
  br label %b81
b81:
  %v727 = phi i64 [ 0, %b79 ], [ %v750, %b86 ]
  %v728 = icmp slt i64 %v727, 8
  br i1 %v728, label %b82, label %b83
b82:
  br label %b84
b84:
  %v729 = phi i64 [ 0, %b82 ], [ %v740, %b85 ]
  %v730 = phi float [ 0x0000000000000000, %b82 ], [ %v739, %b85 ]
  %v731 = icmp slt i64 %v729, 2
  br i1 %v731, label %b85, label %b86
b85:
  %v732 = mul i64 %v725, 16
  %v733 = getelementptr inbounds float, ptr %v94, i64 %v732
  %v734 = mul i64 %v727, 2
  %v735 = add i64 0, %v734
  %v736 = add i64 %v735, %v729
  %v737 = getelementptr inbounds float, ptr %v733, i64 %v736
  %v738 = load float, ptr %v737, align 4
  %v739 = fadd float %v730, %v738
  %v740 = add nsw i64 %v729, 1
  br label %b84
b86:
  %v741 = fadd float %v730, 0x0000000000000000
  %v742 = add i64 %v508, 0
  %v743 = and i64 %v742, %v116
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v725
  %v746 = mul i64 %v745, 32
  %v747 = getelementptr inbounds float, ptr %v62, i64 %v746
  %v748 = add i64 16, %v727
  %v749 = getelementptr inbounds float, ptr %v747, i64 %v748
  store float %v741, ptr %v749, align 4
  %v750 = add nsw i64 %v727, 1
  br label %b81
b83:
  %v751 = add nsw i64 %v725, 1
  br label %b78
b80:
  %v752 = add i64 %v7, 0
  %v753 = sdiv i64 %v752, 1
  %v754 = add i64 %v2, 1
  %v755 = mul i64 %v753, %v2
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v7
  %v759 = select i1 %v758, i64 %v757, i64 %v7
  %v760 = mul i64 %v753, %v754
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 1
  %v763 = icmp slt i64 %v762, %v7
  %v764 = select i1 %v763, i64 %v762, i64 %v7
  br label %b87
b87:
  %v765 = phi i64 [ %v759, %b80 ], [ %v791, %b92 ]
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b88, label %b89
b88:
  br label %b90
b90:
  %v767 = phi i64 [ 0, %b88 ], [ %v790, %b95 ]
  %v768 = icmp slt i64 %v767, 8
  br i1 %v768, label %b91, label %b92
b91:
  br label %b93
b93:
  %v769 = phi i64 [ 0, %b91 ], [ %v780, %b94 ]
  %v770 = phi float [ 0x0000000000000000, %b91 ], [ %v779, %b94 ]
  %v771 = icmp slt i64 %v769, 2
  br i1 %v771, label %b94, label %b95
b94:
  %v772 = mul i64 %v765, 16
  %v773 = getelementptr inbounds float, ptr %v96, i64 %v772
  %v774 = mul i64 %v767, 2
  %v775 = add i64 0, %v774
  %v776 = add i64 %v775, %v769
  %v777 = getelementptr inbounds float, ptr %v773, i64 %v776
  %v778 = load float, ptr %v777, align 4
  %v779 = fadd float %v770, %v778
  %v780 = add nsw i64 %v769, 1
  br label %b93
b95:
  %v781 = fadd float %v770, 0x0000000000000000
  %v782 = add i64 %v508, 0
  %v783 = and i64 %v782, %v116
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v765
  %v786 = mul i64 %v785, 32
  %v787 = getelementptr inbounds float, ptr %v62, i64 %v786
  %v788 = add i64 0, %v767
  %v789 = getelementptr inbounds float, ptr %v787, i64 %v788
  store float %v781, ptr %v789, align 4
  %v790 = add nsw i64 %v767, 1
  br label %b90
b92:
  %v791 = add nsw i64 %v765, 1
  br label %b87
b89:
  %v792 = add i64 %v7, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v7
  %v799 = select i1 %v798, i64 %v797, i64 %v7
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v7
  %v804 = select i1 %v803, i64 %v802, i64 %v7
  br label %b96
b96:
  %v805 = phi i64 [ %v799, %b89 ], [ %v831, %b101 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b97, label %b98
b97:
  br label %b99
b99:
  %v807 = phi i64 [ 0, %b97 ], [ %v830, %b104 ]
  %v808 = icmp slt i64 %v807, 8
  br i1 %v808, label %b100, label %b101
b100:
  br label %b102
b102:
  %v809 = phi i64 [ 0, %b100 ], [ %v820, %b103 ]
  %v810 = phi float [ 0x0000000000000000, %b100 ], [ %v819, %b103 ]
  %v811 = icmp slt i64 %v809, 2
  br i1 %v811, label %b103, label %b104
b103:
  %v812 = mul i64 %v805, 16
  %v813 = getelementptr inbounds float, ptr %v98, i64 %v812
  %v814 = mul i64 %v807, 2
  %v815 = add i64 0, %v814
  %v816 = add i64 %v815, %v809
  %v817 = getelementptr inbounds float, ptr %v813, i64 %v816
  %v818 = load float, ptr %v817, align 4
  %v819 = fadd float %v810, %v818
  %v820 = add nsw i64 %v809, 1
  br label %b102
b104:
  %v821 = fadd float %v810, 0x0000000000000000
  %v822 = add i64 %v508, 0
  %v823 = and i64 %v822, %v116
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v805
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v62, i64 %v826
  %v828 = add i64 8, %v807
  %v829 = getelementptr inbounds float, ptr %v827, i64 %v828
  store float %v821, ptr %v829, align 4
  %v830 = add nsw i64 %v807, 1
  br label %b99
b101:
  %v831 = add nsw i64 %v805, 1
  br label %b96
b98:
  %v832 = add i64 %v7, 0
  %v833 = sdiv i64 %v832, 1
  %v834 = add i64 %v2, 1
  %v835 = mul i64 %v833, %v2
  %v836 = sdiv i64 %v835, %v3
  %v837 = mul i64 %v836, 1
  %v838 = icmp slt i64 %v837, %v7
  %v839 = select i1 %v838, i64 %v837, i64 %v7
  %v840 = mul i64 %v833, %v834
  %v841 = sdiv i64 %v840, %v3
  %v842 = mul i64 %v841, 1
  %v843 = icmp slt i64 %v842, %v7
  %v844 = select i1 %v843, i64 %v842, i64 %v7
  br label %b105
b105:
  %v845 = phi i64 [ %v839, %b98 ], [ %v924, %b110 ]
  %v846 = icmp slt i64 %v845, %v844
  br i1 %v846, label %b106, label %b107
b106:
  %v847 = add i64 %v508, 0
  %v848 = and i64 %v847, %v116
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v845
  %v851 = mul i64 %v850, 32
  %v852 = getelementptr inbounds float, ptr %v62, i64 %v851
  %v853 = add i64 %v508, 0
  %v854 = and i64 %v853, %v118
  %v855 = mul i64 %v854, %v7
  %v856 = add i64 %v855, %v845
  %v857 = mul i64 %v856, 48
  %v858 = getelementptr inbounds float, ptr %v66, i64 %v857
  %v859 = add i64 %v508, 0
  %v860 = and i64 %v859, %v120
  %v861 = mul i64 %v860, %v7
  %v862 = add i64 %v861, %v845
  %v863 = mul i64 %v862, 32
  %v864 = getelementptr inbounds float, ptr %v68, i64 %v863
  %v865 = add i64 %v508, 0
  %v866 = and i64 %v865, %v138
  %v867 = mul i64 %v866, %v7
  %v868 = add i64 %v867, %v845
  %v869 = mul i64 %v868, 32
  %v870 = getelementptr inbounds float, ptr %v100, i64 %v869
  br label %b108
b108:
  %v871 = phi i64 [ 0, %b106 ], [ %v923, %b109 ]
  %v872 = icmp slt i64 %v871, 32
  br i1 %v872, label %b109, label %b110
b109:
  %v873 = add i64 0, %v871
  %v874 = getelementptr inbounds float, ptr %v852, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = add i64 0, %v871
  %v877 = getelementptr inbounds float, ptr %v18, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 0, %v871
  %v880 = getelementptr inbounds float, ptr %v858, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = add i64 0, %v871
  %v883 = getelementptr inbounds float, ptr %v864, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = fadd <8 x float> %v881, %v884
  %v886 = fadd <8 x float> %v878, %v885
  %v887 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v886)
  %v888 = fneg <8 x float> %v887
  %v889 = fcmp olt <8 x float> %v888, splat (float 0xC05A400000000000)
  %v890 = select <8 x i1> %v889, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v888
  %v891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v890, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v892 = fsub <8 x float> %v891, splat (float 0x4168000000000000)
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v890)
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v893)
  %v895 = bitcast <8 x float> %v891 to <8 x i32>
  %v896 = fmul <8 x float> %v894, %v894
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v894, <8 x float> splat (float 0x3F81227F40000000))
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> %v894, <8 x float> splat (float 0x3FA5556740000000))
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> %v894, <8 x float> splat (float 0x3FC5554B00000000))
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v894, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> %v900, <8 x float> %v894)
  %v902 = sub <8 x i32> %v895, splat (i32 1262485250)
  %v903 = lshr <8 x i32> %v902, splat (i32 1)
  %v904 = sub <8 x i32> %v902, %v903
  %v905 = shl <8 x i32> %v903, splat (i32 23)
  %v906 = bitcast <8 x i32> %v905 to <8 x float>
  %v907 = shl <8 x i32> %v904, splat (i32 23)
  %v908 = bitcast <8 x i32> %v907 to <8 x float>
  %v909 = fadd <8 x float> %v901, splat (float 0x3FF0000000000000)
  %v910 = fmul <8 x float> %v909, %v906
  %v911 = fmul <8 x float> %v910, %v908
  %v912 = fcmp olt <8 x float> %v886, splat (float 0x0000000000000000)
  %v913 = select <8 x i1> %v912, <8 x float> %v911, <8 x float> splat (float 0x3FF0000000000000)
  %v914 = fadd <8 x float> %v911, splat (float 0x3FF0000000000000)
  %v915 = fdiv <8 x float> %v913, %v914
  %v916 = fmul <8 x float> %v875, %v915
  %v917 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v918 = shufflevector <8 x float> %v917, <8 x float> poison, <8 x i32> zeroinitializer
  %v919 = fsub <8 x float> %v918, %v915
  %v920 = fmul <8 x float> %v916, %v919
  %v921 = add i64 0, %v871
  %v922 = getelementptr inbounds float, ptr %v870, i64 %v921
  store <8 x float> %v920, ptr %v922, align 4
  %v923 = add nsw i64 %v871, 8
  br label %b108
b110:
  %v924 = add nsw i64 %v845, 1
  br label %b105
b107:
  %v926 = add i64 %v7, 0
  %v927 = sdiv i64 %v926, 1
  %v928 = add i64 %v2, 1
  %v929 = mul i64 %v927, %v2
  %v930 = sdiv i64 %v929, %v3
  %v931 = mul i64 %v930, 1
  %v932 = icmp slt i64 %v931, %v7
  %v933 = select i1 %v932, i64 %v931, i64 %v7
  %v934 = mul i64 %v927, %v928
  %v935 = sdiv i64 %v934, %v3
  %v936 = mul i64 %v935, 1
  %v937 = icmp slt i64 %v936, %v7
  %v938 = select i1 %v937, i64 %v936, i64 %v7
  br label %b111
b111:
  %v939 = phi i64 [ %v933, %b107 ], [ %v1014, %b116 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b112, label %b113
b112:
  %v941 = add i64 %v939, 96
  %v942 = icmp slt i64 %v941, %v938
  %v943 = select i1 %v942, i64 %v941, i64 %v938
  br label %b114
b114:
  %v944 = phi i64 [ 0, %b112 ], [ %v1013, %b119 ]
  %v945 = icmp slt i64 %v944, 1
  br i1 %v945, label %b115, label %b116
b115:
  %v946 = sub i64 %v943, %v939
  %v947 = sub i64 6, 1
  %v948 = add i64 %v946, %v947
  %v949 = sdiv i64 %v948, 6
  br label %b117
b117:
  %v950 = phi i64 [ 0, %b115 ], [ %v1012, %b126 ]
  %v951 = icmp slt i64 %v950, %v949
  br i1 %v951, label %b118, label %b119
b118:
  %v952 = mul i64 %v946, %v950
  %v953 = sdiv i64 %v952, %v949
  %v954 = add i64 %v939, %v953
  %v955 = add i64 %v950, 1
  %v956 = mul i64 %v946, %v955
  %v957 = sdiv i64 %v956, %v949
  %v958 = add i64 %v939, %v957
  %v959 = mul i64 %v944, 768
  %v960 = getelementptr inbounds float, ptr %v380, i64 %v959
  %v961 = sub i64 %v958, %v954
  %v962 = add i64 %v508, 0
  %v963 = and i64 %v962, %v136
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v954
  %v966 = mul i64 %v965, 16
  %v967 = getelementptr inbounds float, ptr %v92, i64 %v966
  %v968 = getelementptr inbounds float, ptr %v967, i64 0
  %v969 = sub i64 %v961, 1
  %v970 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v969
  %v971 = load ptr, ptr %v970, align 4
  %v972 = icmp sgt i64 %v961, 0
  br i1 %v972, label %b120, label %b121
b120:
  call void %v971(ptr %v968, i64 16, ptr %v960, i64 16, ptr %v925)
  br label %b121
b121:
  %v973 = add i64 %v959, 256
  %v974 = getelementptr inbounds float, ptr %v380, i64 %v973
  %v975 = sub i64 %v958, %v954
  %v976 = add i64 %v508, 0
  %v977 = and i64 %v976, %v138
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v954
  %v980 = mul i64 %v979, 32
  %v981 = getelementptr inbounds float, ptr %v100, i64 %v980
  %v982 = getelementptr inbounds float, ptr %v981, i64 0
  %v983 = sub i64 %v975, 1
  %v984 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0_more, i64 %v983
  %v985 = load ptr, ptr %v984, align 4
  %v986 = icmp sgt i64 %v975, 0
  br i1 %v986, label %b122, label %b123
b122:
  call void %v985(ptr %v982, i64 32, ptr %v974, i64 32, ptr %v925)
  br label %b123
b123:
  %v987 = add i64 %v973, 512
  br label %b124
b124:
  %v988 = phi i64 [ %v954, %b123 ], [ %v1011, %b129 ]
  %v989 = icmp slt i64 %v988, %v958
  br i1 %v989, label %b125, label %b126
b125:
  %v990 = sub i64 %v988, %v954
  %v991 = mul i64 %v990, 16
  %v992 = getelementptr inbounds float, ptr %v925, i64 %v991
  %v993 = add i64 %v508, 0
  %v994 = and i64 %v993, 1
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v988
  %v997 = mul i64 %v996, 16
  %v998 = getelementptr inbounds float, ptr %v36, i64 %v997
  br label %b127
b127:
  %v999 = phi i64 [ 0, %b125 ], [ %v1010, %b128 ]
  %v1000 = icmp slt i64 %v999, 2
  br i1 %v1000, label %b128, label %b129
b128:
  %v1001 = mul i64 %v944, 2
  %v1002 = add i64 %v1001, %v999
  %v1003 = mul i64 %v1002, 8
  %v1004 = add i64 0, %v999
  %v1005 = mul i64 %v1004, 8
  %v1006 = getelementptr inbounds float, ptr %v992, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 0, %v1003
  %v1009 = getelementptr inbounds float, ptr %v998, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v999, 1
  br label %b127
b129:
  %v1011 = add nsw i64 %v988, 1
  br label %b124
b126:
  %v1012 = add nsw i64 %v950, 1
  br label %b117
b119:
  %v1013 = add nsw i64 %v944, 1
  br label %b114
b116:
  %v1014 = add nsw i64 %v939, 96
  br label %b111
b113:
  %v1015 = add nsw i64 %v505, 1
  br label %b69
b71:
  %v1016 = icmp sgt i64 %v3, 1
  br i1 %v1016, label %b130, label %b131
b130:
  %v1017 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1018 = atomicrmw add ptr %v1017, i64 1 acq_rel
  %v1019 = mul i64 %v3, 4
  br label %b132
b132:
  %v1020 = load atomic i64, ptr %v1017 acquire, align 8
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b133, label %b134
b133:
  %v1022 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v1023 = getelementptr inbounds float, ptr %v140, i64 896
  %v1024 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1025 = load i64, ptr %v1024, align 8
  %v1026 = icmp eq i64 %v1025, 0
  br i1 %v1026, label %b135, label %b136
b135:
  %v1027 = add i64 1, 0
  %v1028 = sdiv i64 %v1027, 1
  %v1029 = add i64 %v2, 1
  %v1030 = mul i64 %v1028, %v2
  %v1031 = sdiv i64 %v1030, %v3
  %v1032 = mul i64 %v1031, 1
  %v1033 = icmp slt i64 %v1032, 1
  %v1034 = select i1 %v1033, i64 %v1032, i64 1
  %v1035 = mul i64 %v1028, %v1029
  %v1036 = sdiv i64 %v1035, %v3
  %v1037 = mul i64 %v1036, 1
  %v1038 = icmp slt i64 %v1037, 1
  %v1039 = select i1 %v1038, i64 %v1037, i64 1
  %v1040 = icmp slt i64 %v1039, 1
  %v1041 = select i1 %v1040, i64 %v1039, i64 1
  br label %b137
b137:
  %v1042 = phi i64 [ %v1034, %b135 ], [ %v1094, %b145 ]
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b138, label %b139
b138:
  %v1044 = mul i64 %v1042, 384
  %v1045 = mul i64 %v1042, 8
  %v1046 = add i64 %v1044, 0
  %v1047 = add i64 %v1045, 0
  %v1048 = getelementptr inbounds float, ptr %v1023, i64 %v1046
  %v1049 = sub i64 8, %v1047
  %v1050 = icmp slt i64 %v1049, 0
  %v1051 = select i1 %v1050, i64 0, i64 %v1049
  %v1052 = icmp ult i64 %v1051, 8
  %v1053 = select i1 %v1052, i64 %v1051, i64 8
  %v1054 = trunc i64 %v1053 to i32
  %v1055 = insertelement <8 x i32> poison, i32 %v1054, i64 0
  %v1056 = shufflevector <8 x i32> %v1055, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1057 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1056
  %v1058 = mul i64 %v1047, 1
  %v1059 = add i64 0, %v1058
  %v1060 = getelementptr inbounds float, ptr %v14, i64 %v1059
  br label %b140
b140:
  %v1061 = phi i64 [ 0, %b138 ], [ %v1068, %b141 ]
  %v1062 = icmp slt i64 %v1061, 16
  br i1 %v1062, label %b141, label %b142
b141:
  %v1063 = mul i64 %v1061, 8
  %v1064 = getelementptr inbounds float, ptr %v1060, i64 %v1063
  %v1065 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1064, <8 x i1> %v1057, <8 x float> zeroinitializer)
  %v1066 = mul i64 %v1061, 8
  %v1067 = getelementptr inbounds float, ptr %v1048, i64 %v1066
  store <8 x float> %v1065, ptr %v1067, align 4
  %v1068 = add nsw i64 %v1061, 1
  br label %b140
b142:
  %v1069 = add i64 %v1044, 128
  %v1070 = add i64 %v1069, 0
  %v1071 = add i64 %v1045, 0
  %v1072 = getelementptr inbounds float, ptr %v1023, i64 %v1070
  %v1073 = sub i64 8, %v1071
  %v1074 = icmp slt i64 %v1073, 0
  %v1075 = select i1 %v1074, i64 0, i64 %v1073
  %v1076 = icmp ult i64 %v1075, 8
  %v1077 = select i1 %v1076, i64 %v1075, i64 8
  %v1078 = trunc i64 %v1077 to i32
  %v1079 = insertelement <8 x i32> poison, i32 %v1078, i64 0
  %v1080 = shufflevector <8 x i32> %v1079, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1081 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1080
  %v1082 = mul i64 %v1071, 1
  %v1083 = add i64 0, %v1082
  %v1084 = getelementptr inbounds float, ptr %v12, i64 %v1083
  br label %b143
b143:
  %v1085 = phi i64 [ 0, %b142 ], [ %v1092, %b144 ]
  %v1086 = icmp slt i64 %v1085, 32
  br i1 %v1086, label %b144, label %b145
b144:
  %v1087 = mul i64 %v1085, 8
  %v1088 = getelementptr inbounds float, ptr %v1084, i64 %v1087
  %v1089 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1088, <8 x i1> %v1081, <8 x float> zeroinitializer)
  %v1090 = mul i64 %v1085, 8
  %v1091 = getelementptr inbounds float, ptr %v1072, i64 %v1090
  store <8 x float> %v1089, ptr %v1091, align 4
  %v1092 = add nsw i64 %v1085, 1
  br label %b143
b145:
  %v1093 = add i64 %v1069, 256
  %v1094 = add nsw i64 %v1042, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1095 = icmp sgt i64 %v3, 1
  br i1 %v1095, label %b146, label %b147
b146:
  %v1096 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1097 = atomicrmw add ptr %v1096, i64 1 acq_rel
  %v1098 = mul i64 %v3, 5
  br label %b148
b148:
  %v1099 = load atomic i64, ptr %v1096 acquire, align 8
  %v1100 = icmp slt i64 %v1099, %v1098
  br i1 %v1100, label %b149, label %b150
b149:
  %v1101 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v1103 = add i64 %v8, 0
  %v1104 = sdiv i64 %v1103, 1
  %v1105 = add i64 %v2, 1
  %v1106 = mul i64 %v1104, %v2
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v8
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v8
  %v1111 = mul i64 %v1104, %v1105
  %v1112 = sdiv i64 %v1111, %v3
  %v1113 = mul i64 %v1112, 1
  %v1114 = icmp slt i64 %v1113, %v8
  %v1115 = select i1 %v1114, i64 %v1113, i64 %v8
  br label %b151
b151:
  %v1116 = phi i64 [ %v1110, %b147 ], [ %v1179, %b156 ]
  %v1117 = icmp slt i64 %v1116, %v1115
  br i1 %v1117, label %b152, label %b153
b152:
  %v1118 = add i64 %v1116, 96
  %v1119 = icmp slt i64 %v1118, %v1115
  %v1120 = select i1 %v1119, i64 %v1118, i64 %v1115
  br label %b154
b154:
  %v1121 = phi i64 [ 0, %b152 ], [ %v1178, %b159 ]
  %v1122 = icmp slt i64 %v1121, 1
  br i1 %v1122, label %b155, label %b156
b155:
  %v1123 = sub i64 %v1120, %v1116
  %v1124 = sub i64 8, 1
  %v1125 = add i64 %v1123, %v1124
  %v1126 = sdiv i64 %v1125, 8
  br label %b157
b157:
  %v1127 = phi i64 [ 0, %b155 ], [ %v1177, %b166 ]
  %v1128 = icmp slt i64 %v1127, %v1126
  br i1 %v1128, label %b158, label %b159
b158:
  %v1129 = mul i64 %v1123, %v1127
  %v1130 = sdiv i64 %v1129, %v1126
  %v1131 = add i64 %v1116, %v1130
  %v1132 = add i64 %v1127, 1
  %v1133 = mul i64 %v1123, %v1132
  %v1134 = sdiv i64 %v1133, %v1126
  %v1135 = add i64 %v1116, %v1134
  %v1136 = mul i64 %v1121, 384
  %v1137 = getelementptr inbounds float, ptr %v1023, i64 %v1136
  %v1138 = sub i64 %v1135, %v1131
  %v1139 = mul i64 %v1131, 16
  %v1140 = getelementptr inbounds float, ptr %v92, i64 %v1139
  %v1141 = getelementptr inbounds float, ptr %v1140, i64 0
  %v1142 = sub i64 %v1138, 1
  %v1143 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1142
  %v1144 = load ptr, ptr %v1143, align 4
  %v1145 = icmp sgt i64 %v1138, 0
  br i1 %v1145, label %b160, label %b161
b160:
  call void %v1144(ptr %v1141, i64 16, ptr %v1137, i64 16, ptr %v1102)
  br label %b161
b161:
  %v1146 = add i64 %v1136, 128
  %v1147 = getelementptr inbounds float, ptr %v1023, i64 %v1146
  %v1148 = sub i64 %v1135, %v1131
  %v1149 = mul i64 %v1131, 32
  %v1150 = getelementptr inbounds float, ptr %v100, i64 %v1149
  %v1151 = getelementptr inbounds float, ptr %v1150, i64 0
  %v1152 = sub i64 %v1148, 1
  %v1153 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1152
  %v1154 = load ptr, ptr %v1153, align 4
  %v1155 = icmp sgt i64 %v1148, 0
  br i1 %v1155, label %b162, label %b163
b162:
  call void %v1154(ptr %v1151, i64 32, ptr %v1147, i64 32, ptr %v1102)
  br label %b163
b163:
  %v1156 = add i64 %v1146, 256
  br label %b164
b164:
  %v1157 = phi i64 [ %v1131, %b163 ], [ %v1176, %b169 ]
  %v1158 = icmp slt i64 %v1157, %v1135
  br i1 %v1158, label %b165, label %b166
b165:
  %v1159 = sub i64 %v1157, %v1131
  %v1160 = mul i64 %v1159, 8
  %v1161 = getelementptr inbounds float, ptr %v1102, i64 %v1160
  %v1162 = mul i64 %v1157, 8
  %v1163 = getelementptr inbounds float, ptr %v42, i64 %v1162
  br label %b167
b167:
  %v1164 = phi i64 [ 0, %b165 ], [ %v1175, %b168 ]
  %v1165 = icmp slt i64 %v1164, 1
  br i1 %v1165, label %b168, label %b169
b168:
  %v1166 = mul i64 %v1121, 1
  %v1167 = add i64 %v1166, %v1164
  %v1168 = mul i64 %v1167, 8
  %v1169 = add i64 0, %v1164
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v1161, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = add i64 0, %v1168
  %v1174 = getelementptr inbounds float, ptr %v1163, i64 %v1173
  store <8 x float> %v1172, ptr %v1174, align 4
  %v1175 = add nsw i64 %v1164, 1
  br label %b167
b169:
  %v1176 = add nsw i64 %v1157, 1
  br label %b164
b166:
  %v1177 = add nsw i64 %v1127, 1
  br label %b157
b159:
  %v1178 = add nsw i64 %v1121, 1
  br label %b154
b156:
  %v1179 = add nsw i64 %v1116, 96
  br label %b151
b153:
  %v1180 = icmp sgt i64 %v3, 1
  br i1 %v1180, label %b170, label %b171
b170:
  %v1181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1182 = atomicrmw add ptr %v1181, i64 1 acq_rel
  %v1183 = mul i64 %v3, 6
  br label %b172
b172:
  %v1184 = load atomic i64, ptr %v1181 acquire, align 8
  %v1185 = icmp slt i64 %v1184, %v1183
  br i1 %v1185, label %b173, label %b174
b173:
  %v1186 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v1187 = mul i64 0, 32
  %v1188 = getelementptr inbounds float, ptr %v100, i64 %v1187
  %v1189 = getelementptr inbounds float, ptr %v1188, i64 0
  %v1190 = mul i64 0, 8
  %v1191 = getelementptr inbounds float, ptr %v10, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1191, i64 0
  %v1193 = getelementptr inbounds float, ptr %v143, i64 12288
  %v1194 = add i64 32, 1
  %v1195 = sdiv i64 %v1194, 2
  %v1196 = add i64 %v2, 1
  %v1197 = mul i64 %v1195, %v2
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 2
  %v1200 = icmp slt i64 %v1199, 32
  %v1201 = select i1 %v1200, i64 %v1199, i64 32
  %v1202 = mul i64 %v1195, %v1196
  %v1203 = sdiv i64 %v1202, %v3
  %v1204 = mul i64 %v1203, 2
  %v1205 = icmp slt i64 %v1204, 32
  %v1206 = select i1 %v1205, i64 %v1204, i64 32
  %v1207 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b175
b175:
  %v1208 = phi i64 [ %v1201, %b171 ], [ %v1216, %b180 ]
  %v1209 = icmp slt i64 %v1208, %v1206
  br i1 %v1209, label %b176, label %b177
b176:
  %v1210 = mul i64 %v1208, 8
  %v1211 = getelementptr inbounds float, ptr %v1207, i64 %v1210
  br label %b178
b178:
  %v1212 = phi i64 [ 0, %b176 ], [ %v1215, %b179 ]
  %v1213 = icmp slt i64 %v1212, 8
  br i1 %v1213, label %b179, label %b180
b179:
  %v1214 = getelementptr inbounds float, ptr %v1211, i64 %v1212
  store float 0x0000000000000000, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1212, 1
  br label %b178
b180:
  %v1216 = add nsw i64 %v1208, 1
  br label %b175
b177:
  %v1217 = mul i64 %v8, 1
  br label %b181
b181:
  %v1218 = phi i64 [ 0, %b177 ], [ %v1322, %b186 ]
  %v1219 = icmp slt i64 %v1218, %v1217
  br i1 %v1219, label %b182, label %b183
b182:
  %v1220 = sub i64 %v1217, %v1218
  %v1221 = icmp slt i64 %v1220, 384
  %v1222 = select i1 %v1221, i64 %v1220, i64 384
  br label %b184
b184:
  %v1223 = phi i64 [ %v1201, %b182 ], [ %v1321, %b210 ]
  %v1224 = icmp slt i64 %v1223, %v1206
  br i1 %v1224, label %b185, label %b186
b185:
  %v1225 = sub i64 %v1206, %v1223
  %v1226 = icmp slt i64 %v1225, 64
  %v1227 = select i1 %v1226, i64 %v1225, i64 64
  %v1228 = sdiv i64 %v1227, 2
  %v1229 = mul i64 %v1228, 2
  %v1230 = sub i64 %v1227, %v1229
  %v1231 = mul i64 %v1218, 32
  %v1232 = add i64 %v1231, %v1223
  %v1233 = getelementptr inbounds float, ptr %v1189, i64 %v1232
  br label %b187
b187:
  %v1234 = phi i64 [ 0, %b185 ], [ %v1260, %b195 ]
  %v1235 = icmp slt i64 %v1234, %v1222
  br i1 %v1235, label %b188, label %b189
b188:
  %v1236 = mul i64 %v1234, 32
  %v1237 = getelementptr inbounds float, ptr %v1233, i64 %v1236
  %v1238 = mul i64 %v1234, 2
  %v1239 = getelementptr inbounds float, ptr %v1193, i64 %v1238
  br label %b190
b190:
  %v1240 = phi i64 [ 0, %b188 ], [ %v1249, %b191 ]
  %v1241 = icmp slt i64 %v1240, %v1228
  br i1 %v1241, label %b191, label %b192
b191:
  %v1242 = mul i64 %v1240, 2
  %v1243 = getelementptr inbounds float, ptr %v1237, i64 %v1242
  %v1244 = mul i64 %v1240, 768
  %v1245 = getelementptr inbounds float, ptr %v1239, i64 %v1244
  %v1246 = getelementptr inbounds float, ptr %v1243, i64 0
  %v1247 = load <2 x float>, ptr %v1246, align 4
  %v1248 = getelementptr inbounds float, ptr %v1245, i64 0
  store <2 x float> %v1247, ptr %v1248, align 4
  %v1249 = add nsw i64 %v1240, 1
  br label %b190
b192:
  %v1250 = mul i64 %v1228, 2
  %v1251 = getelementptr inbounds float, ptr %v1237, i64 %v1250
  %v1252 = mul i64 %v1228, 768
  %v1253 = getelementptr inbounds float, ptr %v1239, i64 %v1252
  br label %b193
b193:
  %v1254 = phi i64 [ 0, %b192 ], [ %v1259, %b194 ]
  %v1255 = icmp slt i64 %v1254, %v1230
  br i1 %v1255, label %b194, label %b195
b194:
  %v1256 = getelementptr inbounds float, ptr %v1251, i64 %v1254
  %v1257 = load float, ptr %v1256, align 4
  %v1258 = getelementptr inbounds float, ptr %v1253, i64 %v1254
  store float %v1257, ptr %v1258, align 4
  %v1259 = add nsw i64 %v1254, 1
  br label %b193, !llvm.loop !0
b195:
  %v1260 = add nsw i64 %v1234, 1
  br label %b187
b189:
  br label %b196
b196:
  %v1261 = phi i64 [ 0, %b189 ], [ %v1296, %b204 ]
  %v1262 = icmp slt i64 %v1261, 0
  br i1 %v1262, label %b197, label %b198
b197:
  %v1263 = mul i64 %v1218, 8
  %v1264 = add i64 %v1263, %v1261
  %v1265 = getelementptr inbounds float, ptr %v1192, i64 %v1264
  br label %b199
b199:
  %v1266 = phi i64 [ 0, %b197 ], [ %v1284, %b200 ]
  %v1267 = icmp slt i64 %v1266, %v1222
  br i1 %v1267, label %b200, label %b201
b200:
  %v1268 = mul i64 %v1266, 8
  %v1269 = getelementptr inbounds float, ptr %v1265, i64 %v1268
  %v1270 = mul i64 %v1266, 32
  %v1271 = getelementptr inbounds float, ptr %v143, i64 %v1270
  %v1272 = getelementptr inbounds float, ptr %v1269, i64 0
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = getelementptr inbounds float, ptr %v1271, i64 0
  store <8 x float> %v1273, ptr %v1274, align 4
  %v1275 = getelementptr inbounds float, ptr %v1269, i64 8
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = getelementptr inbounds float, ptr %v1271, i64 8
  store <8 x float> %v1276, ptr %v1277, align 4
  %v1278 = getelementptr inbounds float, ptr %v1269, i64 16
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = getelementptr inbounds float, ptr %v1271, i64 16
  store <8 x float> %v1279, ptr %v1280, align 4
  %v1281 = getelementptr inbounds float, ptr %v1269, i64 24
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = getelementptr inbounds float, ptr %v1271, i64 24
  store <8 x float> %v1282, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1266, 1
  br label %b199
b201:
  %v1285 = sdiv i64 %v1227, 2
  br label %b202
b202:
  %v1286 = phi i64 [ 0, %b201 ], [ %v1295, %b203 ]
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b203, label %b204
b203:
  %v1288 = mul i64 %v1286, 2
  %v1289 = add i64 %v1223, %v1288
  %v1290 = mul i64 %v1286, 768
  %v1291 = getelementptr inbounds float, ptr %v1193, i64 %v1290
  %v1292 = mul i64 %v1289, 8
  %v1293 = add i64 %v1292, %v1261
  %v1294 = getelementptr inbounds float, ptr %v1207, i64 %v1293
  call void @outer_2x32(ptr %v1291, ptr %v143, i64 %v1222, ptr %v1294, i64 8)
  %v1295 = add nsw i64 %v1286, 1
  br label %b202
b204:
  %v1296 = add nsw i64 %v1261, 32
  br label %b196
b198:
  %v1297 = mul i64 %v1218, 8
  %v1298 = add i64 %v1297, 0
  %v1299 = getelementptr inbounds float, ptr %v1192, i64 %v1298
  br label %b205
b205:
  %v1300 = phi i64 [ 0, %b198 ], [ %v1309, %b206 ]
  %v1301 = icmp slt i64 %v1300, %v1222
  br i1 %v1301, label %b206, label %b207
b206:
  %v1302 = mul i64 %v1300, 8
  %v1303 = getelementptr inbounds float, ptr %v1299, i64 %v1302
  %v1304 = mul i64 %v1300, 8
  %v1305 = getelementptr inbounds float, ptr %v143, i64 %v1304
  %v1306 = getelementptr inbounds float, ptr %v1303, i64 0
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = getelementptr inbounds float, ptr %v1305, i64 0
  store <8 x float> %v1307, ptr %v1308, align 4
  %v1309 = add nsw i64 %v1300, 1
  br label %b205
b207:
  %v1310 = sdiv i64 %v1227, 2
  br label %b208
b208:
  %v1311 = phi i64 [ 0, %b207 ], [ %v1320, %b209 ]
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b209, label %b210
b209:
  %v1313 = mul i64 %v1311, 2
  %v1314 = add i64 %v1223, %v1313
  %v1315 = mul i64 %v1311, 768
  %v1316 = getelementptr inbounds float, ptr %v1193, i64 %v1315
  %v1317 = mul i64 %v1314, 8
  %v1318 = add i64 %v1317, 0
  %v1319 = getelementptr inbounds float, ptr %v1207, i64 %v1318
  call void @outer_2x8(ptr %v1316, ptr %v143, i64 %v1222, ptr %v1319, i64 8)
  %v1320 = add nsw i64 %v1311, 1
  br label %b208
b210:
  %v1321 = add nsw i64 %v1223, 64
  br label %b184
b186:
  %v1322 = add nsw i64 %v1218, 384
  br label %b181
b183:
  %v1323 = icmp sgt i64 %v3, 1
  br i1 %v1323, label %b211, label %b212
b211:
  %v1324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1325 = atomicrmw add ptr %v1324, i64 1 acq_rel
  %v1326 = mul i64 %v3, 7
  br label %b213
b213:
  %v1327 = load atomic i64, ptr %v1324 acquire, align 8
  %v1328 = icmp slt i64 %v1327, %v1326
  br i1 %v1328, label %b214, label %b215
b214:
  %v1329 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1330 = mul i64 0, 32
  %v1331 = getelementptr inbounds float, ptr %v100, i64 %v1330
  %v1332 = getelementptr inbounds float, ptr %v1331, i64 0
  %v1333 = mul i64 0, 16
  %v1334 = getelementptr inbounds float, ptr %v32, i64 %v1333
  %v1335 = getelementptr inbounds float, ptr %v1334, i64 0
  %v1336 = getelementptr inbounds float, ptr %v143, i64 12288
  %v1337 = add i64 32, 1
  %v1338 = sdiv i64 %v1337, 2
  %v1339 = add i64 %v2, 1
  %v1340 = mul i64 %v1338, %v2
  %v1341 = sdiv i64 %v1340, %v3
  %v1342 = mul i64 %v1341, 2
  %v1343 = icmp slt i64 %v1342, 32
  %v1344 = select i1 %v1343, i64 %v1342, i64 32
  %v1345 = mul i64 %v1338, %v1339
  %v1346 = sdiv i64 %v1345, %v3
  %v1347 = mul i64 %v1346, 2
  %v1348 = icmp slt i64 %v1347, 32
  %v1349 = select i1 %v1348, i64 %v1347, i64 32
  %v1350 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b216
b216:
  %v1351 = phi i64 [ %v1344, %b212 ], [ %v1359, %b221 ]
  %v1352 = icmp slt i64 %v1351, %v1349
  br i1 %v1352, label %b217, label %b218
b217:
  %v1353 = mul i64 %v1351, 16
  %v1354 = getelementptr inbounds float, ptr %v1350, i64 %v1353
  br label %b219
b219:
  %v1355 = phi i64 [ 0, %b217 ], [ %v1358, %b220 ]
  %v1356 = icmp slt i64 %v1355, 16
  br i1 %v1356, label %b220, label %b221
b220:
  %v1357 = getelementptr inbounds float, ptr %v1354, i64 %v1355
  store float 0x0000000000000000, ptr %v1357, align 4
  %v1358 = add nsw i64 %v1355, 1
  br label %b219
b221:
  %v1359 = add nsw i64 %v1351, 1
  br label %b216
b218:
  %v1360 = mul i64 %v8, 1
  br label %b222
b222:
  %v1361 = phi i64 [ 0, %b218 ], [ %v1468, %b227 ]
  %v1362 = icmp slt i64 %v1361, %v1360
  br i1 %v1362, label %b223, label %b224
b223:
  %v1363 = sub i64 %v1360, %v1361
  %v1364 = icmp slt i64 %v1363, 384
  %v1365 = select i1 %v1364, i64 %v1363, i64 384
  br label %b225
b225:
  %v1366 = phi i64 [ %v1344, %b223 ], [ %v1467, %b251 ]
  %v1367 = icmp slt i64 %v1366, %v1349
  br i1 %v1367, label %b226, label %b227
b226:
  %v1368 = sub i64 %v1349, %v1366
  %v1369 = icmp slt i64 %v1368, 64
  %v1370 = select i1 %v1369, i64 %v1368, i64 64
  %v1371 = sdiv i64 %v1370, 2
  %v1372 = mul i64 %v1371, 2
  %v1373 = sub i64 %v1370, %v1372
  %v1374 = mul i64 %v1361, 32
  %v1375 = add i64 %v1374, %v1366
  %v1376 = getelementptr inbounds float, ptr %v1332, i64 %v1375
  br label %b228
b228:
  %v1377 = phi i64 [ 0, %b226 ], [ %v1403, %b236 ]
  %v1378 = icmp slt i64 %v1377, %v1365
  br i1 %v1378, label %b229, label %b230
b229:
  %v1379 = mul i64 %v1377, 32
  %v1380 = getelementptr inbounds float, ptr %v1376, i64 %v1379
  %v1381 = mul i64 %v1377, 2
  %v1382 = getelementptr inbounds float, ptr %v1336, i64 %v1381
  br label %b231
b231:
  %v1383 = phi i64 [ 0, %b229 ], [ %v1392, %b232 ]
  %v1384 = icmp slt i64 %v1383, %v1371
  br i1 %v1384, label %b232, label %b233
b232:
  %v1385 = mul i64 %v1383, 2
  %v1386 = getelementptr inbounds float, ptr %v1380, i64 %v1385
  %v1387 = mul i64 %v1383, 768
  %v1388 = getelementptr inbounds float, ptr %v1382, i64 %v1387
  %v1389 = getelementptr inbounds float, ptr %v1386, i64 0
  %v1390 = load <2 x float>, ptr %v1389, align 4
  %v1391 = getelementptr inbounds float, ptr %v1388, i64 0
  store <2 x float> %v1390, ptr %v1391, align 4
  %v1392 = add nsw i64 %v1383, 1
  br label %b231
b233:
  %v1393 = mul i64 %v1371, 2
  %v1394 = getelementptr inbounds float, ptr %v1380, i64 %v1393
  %v1395 = mul i64 %v1371, 768
  %v1396 = getelementptr inbounds float, ptr %v1382, i64 %v1395
  br label %b234
b234:
  %v1397 = phi i64 [ 0, %b233 ], [ %v1402, %b235 ]
  %v1398 = icmp slt i64 %v1397, %v1373
  br i1 %v1398, label %b235, label %b236
b235:
  %v1399 = getelementptr inbounds float, ptr %v1394, i64 %v1397
  %v1400 = load float, ptr %v1399, align 4
  %v1401 = getelementptr inbounds float, ptr %v1396, i64 %v1397
  store float %v1400, ptr %v1401, align 4
  %v1402 = add nsw i64 %v1397, 1
  br label %b234, !llvm.loop !3
b236:
  %v1403 = add nsw i64 %v1377, 1
  br label %b228
b230:
  br label %b237
b237:
  %v1404 = phi i64 [ 0, %b230 ], [ %v1439, %b245 ]
  %v1405 = icmp slt i64 %v1404, 0
  br i1 %v1405, label %b238, label %b239
b238:
  %v1406 = mul i64 %v1361, 16
  %v1407 = add i64 %v1406, %v1404
  %v1408 = getelementptr inbounds float, ptr %v1335, i64 %v1407
  br label %b240
b240:
  %v1409 = phi i64 [ 0, %b238 ], [ %v1427, %b241 ]
  %v1410 = icmp slt i64 %v1409, %v1365
  br i1 %v1410, label %b241, label %b242
b241:
  %v1411 = mul i64 %v1409, 16
  %v1412 = getelementptr inbounds float, ptr %v1408, i64 %v1411
  %v1413 = mul i64 %v1409, 32
  %v1414 = getelementptr inbounds float, ptr %v143, i64 %v1413
  %v1415 = getelementptr inbounds float, ptr %v1412, i64 0
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = getelementptr inbounds float, ptr %v1414, i64 0
  store <8 x float> %v1416, ptr %v1417, align 4
  %v1418 = getelementptr inbounds float, ptr %v1412, i64 8
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = getelementptr inbounds float, ptr %v1414, i64 8
  store <8 x float> %v1419, ptr %v1420, align 4
  %v1421 = getelementptr inbounds float, ptr %v1412, i64 16
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = getelementptr inbounds float, ptr %v1414, i64 16
  store <8 x float> %v1422, ptr %v1423, align 4
  %v1424 = getelementptr inbounds float, ptr %v1412, i64 24
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = getelementptr inbounds float, ptr %v1414, i64 24
  store <8 x float> %v1425, ptr %v1426, align 4
  %v1427 = add nsw i64 %v1409, 1
  br label %b240
b242:
  %v1428 = sdiv i64 %v1370, 2
  br label %b243
b243:
  %v1429 = phi i64 [ 0, %b242 ], [ %v1438, %b244 ]
  %v1430 = icmp slt i64 %v1429, %v1428
  br i1 %v1430, label %b244, label %b245
b244:
  %v1431 = mul i64 %v1429, 2
  %v1432 = add i64 %v1366, %v1431
  %v1433 = mul i64 %v1429, 768
  %v1434 = getelementptr inbounds float, ptr %v1336, i64 %v1433
  %v1435 = mul i64 %v1432, 16
  %v1436 = add i64 %v1435, %v1404
  %v1437 = getelementptr inbounds float, ptr %v1350, i64 %v1436
  call void @outer_2x32(ptr %v1434, ptr %v143, i64 %v1365, ptr %v1437, i64 16)
  %v1438 = add nsw i64 %v1429, 1
  br label %b243
b245:
  %v1439 = add nsw i64 %v1404, 32
  br label %b237
b239:
  %v1440 = mul i64 %v1361, 16
  %v1441 = add i64 %v1440, 0
  %v1442 = getelementptr inbounds float, ptr %v1335, i64 %v1441
  br label %b246
b246:
  %v1443 = phi i64 [ 0, %b239 ], [ %v1455, %b247 ]
  %v1444 = icmp slt i64 %v1443, %v1365
  br i1 %v1444, label %b247, label %b248
b247:
  %v1445 = mul i64 %v1443, 16
  %v1446 = getelementptr inbounds float, ptr %v1442, i64 %v1445
  %v1447 = mul i64 %v1443, 16
  %v1448 = getelementptr inbounds float, ptr %v143, i64 %v1447
  %v1449 = getelementptr inbounds float, ptr %v1446, i64 0
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = getelementptr inbounds float, ptr %v1448, i64 0
  store <8 x float> %v1450, ptr %v1451, align 4
  %v1452 = getelementptr inbounds float, ptr %v1446, i64 8
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = getelementptr inbounds float, ptr %v1448, i64 8
  store <8 x float> %v1453, ptr %v1454, align 4
  %v1455 = add nsw i64 %v1443, 1
  br label %b246
b248:
  %v1456 = sdiv i64 %v1370, 2
  br label %b249
b249:
  %v1457 = phi i64 [ 0, %b248 ], [ %v1466, %b250 ]
  %v1458 = icmp slt i64 %v1457, %v1456
  br i1 %v1458, label %b250, label %b251
b250:
  %v1459 = mul i64 %v1457, 2
  %v1460 = add i64 %v1366, %v1459
  %v1461 = mul i64 %v1457, 768
  %v1462 = getelementptr inbounds float, ptr %v1336, i64 %v1461
  %v1463 = mul i64 %v1460, 16
  %v1464 = add i64 %v1463, 0
  %v1465 = getelementptr inbounds float, ptr %v1350, i64 %v1464
  call void @outer_2x16(ptr %v1462, ptr %v143, i64 %v1365, ptr %v1465, i64 16)
  %v1466 = add nsw i64 %v1457, 1
  br label %b249
b251:
  %v1467 = add nsw i64 %v1366, 64
  br label %b225
b227:
  %v1468 = add nsw i64 %v1361, 384
  br label %b222
b224:
  %v1469 = icmp sgt i64 %v3, 1
  br i1 %v1469, label %b252, label %b253
b252:
  %v1470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1471 = atomicrmw add ptr %v1470, i64 1 acq_rel
  %v1472 = mul i64 %v3, 8
  br label %b254
b254:
  %v1473 = load atomic i64, ptr %v1470 acquire, align 8
  %v1474 = icmp slt i64 %v1473, %v1472
  br i1 %v1474, label %b255, label %b256
b255:
  %v1475 = call i32 @sched_yield()
  br label %b254
b256:
  br label %b253
b253:
  %v1476 = icmp eq i64 %v2, 0
  br i1 %v1476, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1477 = phi i64 [ 0, %b257 ], [ %v1499, %b264 ]
  %v1478 = icmp slt i64 %v1477, 32
  br i1 %v1478, label %b260, label %b261
b260:
  br label %b262
b262:
  %v1479 = phi i64 [ 0, %b260 ], [ %v1496, %b267 ]
  %v1480 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v1495, %b267 ]
  %v1481 = icmp slt i64 %v1479, %v8
  br i1 %v1481, label %b263, label %b264
b263:
  %v1482 = add i64 %v1479, 128
  %v1483 = icmp slt i64 %v1482, %v8
  %v1484 = select i1 %v1483, i64 %v1482, i64 %v8
  br label %b265
b265:
  %v1485 = phi i64 [ %v1479, %b263 ], [ %v1494, %b266 ]
  %v1486 = phi <8 x float> [ splat (float 0x0000000000000000), %b263 ], [ %v1493, %b266 ]
  %v1487 = icmp slt i64 %v1485, %v1484
  br i1 %v1487, label %b266, label %b267
b266:
  %v1488 = mul i64 %v1485, 32
  %v1489 = getelementptr inbounds float, ptr %v100, i64 %v1488
  %v1490 = add i64 0, %v1477
  %v1491 = getelementptr inbounds float, ptr %v1489, i64 %v1490
  %v1492 = load <8 x float>, ptr %v1491, align 4
  %v1493 = fadd <8 x float> %v1486, %v1492
  %v1494 = add nsw i64 %v1485, 1
  br label %b265
b267:
  %v1495 = fadd <8 x float> %v1480, %v1486
  %v1496 = add nsw i64 %v1479, 128
  br label %b262
b264:
  %v1497 = add i64 0, %v1477
  %v1498 = getelementptr inbounds float, ptr %v48, i64 %v1497
  store <8 x float> %v1480, ptr %v1498, align 4
  %v1499 = add nsw i64 %v1477, 8
  br label %b259
b261:
  br label %b258
b258:
  %v1500 = icmp sgt i64 %v3, 1
  br i1 %v1500, label %b268, label %b269
b268:
  %v1501 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1502 = atomicrmw add ptr %v1501, i64 1 acq_rel
  %v1503 = mul i64 %v3, 9
  br label %b270
b270:
  %v1504 = load atomic i64, ptr %v1501 acquire, align 8
  %v1505 = icmp slt i64 %v1504, %v1503
  br i1 %v1505, label %b271, label %b272
b271:
  %v1506 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v1507 = mul i64 0, 16
  %v1508 = getelementptr inbounds float, ptr %v92, i64 %v1507
  %v1509 = getelementptr inbounds float, ptr %v1508, i64 0
  %v1510 = mul i64 0, 8
  %v1511 = getelementptr inbounds float, ptr %v10, i64 %v1510
  %v1512 = getelementptr inbounds float, ptr %v1511, i64 0
  %v1513 = getelementptr inbounds float, ptr %v143, i64 12288
  %v1514 = add i64 16, 1
  %v1515 = sdiv i64 %v1514, 2
  %v1516 = add i64 %v2, 1
  %v1517 = mul i64 %v1515, %v2
  %v1518 = sdiv i64 %v1517, %v3
  %v1519 = mul i64 %v1518, 2
  %v1520 = icmp slt i64 %v1519, 16
  %v1521 = select i1 %v1520, i64 %v1519, i64 16
  %v1522 = mul i64 %v1515, %v1516
  %v1523 = sdiv i64 %v1522, %v3
  %v1524 = mul i64 %v1523, 2
  %v1525 = icmp slt i64 %v1524, 16
  %v1526 = select i1 %v1525, i64 %v1524, i64 16
  %v1527 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b273
b273:
  %v1528 = phi i64 [ %v1521, %b269 ], [ %v1536, %b278 ]
  %v1529 = icmp slt i64 %v1528, %v1526
  br i1 %v1529, label %b274, label %b275
b274:
  %v1530 = mul i64 %v1528, 8
  %v1531 = getelementptr inbounds float, ptr %v1527, i64 %v1530
  br label %b276
b276:
  %v1532 = phi i64 [ 0, %b274 ], [ %v1535, %b277 ]
  %v1533 = icmp slt i64 %v1532, 8
  br i1 %v1533, label %b277, label %b278
b277:
  %v1534 = getelementptr inbounds float, ptr %v1531, i64 %v1532
  store float 0x0000000000000000, ptr %v1534, align 4
  %v1535 = add nsw i64 %v1532, 1
  br label %b276
b278:
  %v1536 = add nsw i64 %v1528, 1
  br label %b273
b275:
  %v1537 = mul i64 %v8, 1
  br label %b279
b279:
  %v1538 = phi i64 [ 0, %b275 ], [ %v1642, %b284 ]
  %v1539 = icmp slt i64 %v1538, %v1537
  br i1 %v1539, label %b280, label %b281
b280:
  %v1540 = sub i64 %v1537, %v1538
  %v1541 = icmp slt i64 %v1540, 384
  %v1542 = select i1 %v1541, i64 %v1540, i64 384
  br label %b282
b282:
  %v1543 = phi i64 [ %v1521, %b280 ], [ %v1641, %b308 ]
  %v1544 = icmp slt i64 %v1543, %v1526
  br i1 %v1544, label %b283, label %b284
b283:
  %v1545 = sub i64 %v1526, %v1543
  %v1546 = icmp slt i64 %v1545, 64
  %v1547 = select i1 %v1546, i64 %v1545, i64 64
  %v1548 = sdiv i64 %v1547, 2
  %v1549 = mul i64 %v1548, 2
  %v1550 = sub i64 %v1547, %v1549
  %v1551 = mul i64 %v1538, 16
  %v1552 = add i64 %v1551, %v1543
  %v1553 = getelementptr inbounds float, ptr %v1509, i64 %v1552
  br label %b285
b285:
  %v1554 = phi i64 [ 0, %b283 ], [ %v1580, %b293 ]
  %v1555 = icmp slt i64 %v1554, %v1542
  br i1 %v1555, label %b286, label %b287
b286:
  %v1556 = mul i64 %v1554, 16
  %v1557 = getelementptr inbounds float, ptr %v1553, i64 %v1556
  %v1558 = mul i64 %v1554, 2
  %v1559 = getelementptr inbounds float, ptr %v1513, i64 %v1558
  br label %b288
b288:
  %v1560 = phi i64 [ 0, %b286 ], [ %v1569, %b289 ]
  %v1561 = icmp slt i64 %v1560, %v1548
  br i1 %v1561, label %b289, label %b290
b289:
  %v1562 = mul i64 %v1560, 2
  %v1563 = getelementptr inbounds float, ptr %v1557, i64 %v1562
  %v1564 = mul i64 %v1560, 768
  %v1565 = getelementptr inbounds float, ptr %v1559, i64 %v1564
  %v1566 = getelementptr inbounds float, ptr %v1563, i64 0
  %v1567 = load <2 x float>, ptr %v1566, align 4
  %v1568 = getelementptr inbounds float, ptr %v1565, i64 0
  store <2 x float> %v1567, ptr %v1568, align 4
  %v1569 = add nsw i64 %v1560, 1
  br label %b288
b290:
  %v1570 = mul i64 %v1548, 2
  %v1571 = getelementptr inbounds float, ptr %v1557, i64 %v1570
  %v1572 = mul i64 %v1548, 768
  %v1573 = getelementptr inbounds float, ptr %v1559, i64 %v1572
  br label %b291
b291:
  %v1574 = phi i64 [ 0, %b290 ], [ %v1579, %b292 ]
  %v1575 = icmp slt i64 %v1574, %v1550
  br i1 %v1575, label %b292, label %b293
b292:
  %v1576 = getelementptr inbounds float, ptr %v1571, i64 %v1574
  %v1577 = load float, ptr %v1576, align 4
  %v1578 = getelementptr inbounds float, ptr %v1573, i64 %v1574
  store float %v1577, ptr %v1578, align 4
  %v1579 = add nsw i64 %v1574, 1
  br label %b291, !llvm.loop !6
b293:
  %v1580 = add nsw i64 %v1554, 1
  br label %b285
b287:
  br label %b294
b294:
  %v1581 = phi i64 [ 0, %b287 ], [ %v1616, %b302 ]
  %v1582 = icmp slt i64 %v1581, 0
  br i1 %v1582, label %b295, label %b296
b295:
  %v1583 = mul i64 %v1538, 8
  %v1584 = add i64 %v1583, %v1581
  %v1585 = getelementptr inbounds float, ptr %v1512, i64 %v1584
  br label %b297
b297:
  %v1586 = phi i64 [ 0, %b295 ], [ %v1604, %b298 ]
  %v1587 = icmp slt i64 %v1586, %v1542
  br i1 %v1587, label %b298, label %b299
b298:
  %v1588 = mul i64 %v1586, 8
  %v1589 = getelementptr inbounds float, ptr %v1585, i64 %v1588
  %v1590 = mul i64 %v1586, 32
  %v1591 = getelementptr inbounds float, ptr %v143, i64 %v1590
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
  br label %b297
b299:
  %v1605 = sdiv i64 %v1547, 2
  br label %b300
b300:
  %v1606 = phi i64 [ 0, %b299 ], [ %v1615, %b301 ]
  %v1607 = icmp slt i64 %v1606, %v1605
  br i1 %v1607, label %b301, label %b302
b301:
  %v1608 = mul i64 %v1606, 2
  %v1609 = add i64 %v1543, %v1608
  %v1610 = mul i64 %v1606, 768
  %v1611 = getelementptr inbounds float, ptr %v1513, i64 %v1610
  %v1612 = mul i64 %v1609, 8
  %v1613 = add i64 %v1612, %v1581
  %v1614 = getelementptr inbounds float, ptr %v1527, i64 %v1613
  call void @outer_2x32(ptr %v1611, ptr %v143, i64 %v1542, ptr %v1614, i64 8)
  %v1615 = add nsw i64 %v1606, 1
  br label %b300
b302:
  %v1616 = add nsw i64 %v1581, 32
  br label %b294
b296:
  %v1617 = mul i64 %v1538, 8
  %v1618 = add i64 %v1617, 0
  %v1619 = getelementptr inbounds float, ptr %v1512, i64 %v1618
  br label %b303
b303:
  %v1620 = phi i64 [ 0, %b296 ], [ %v1629, %b304 ]
  %v1621 = icmp slt i64 %v1620, %v1542
  br i1 %v1621, label %b304, label %b305
b304:
  %v1622 = mul i64 %v1620, 8
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  %v1624 = mul i64 %v1620, 8
  %v1625 = getelementptr inbounds float, ptr %v143, i64 %v1624
  %v1626 = getelementptr inbounds float, ptr %v1623, i64 0
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = getelementptr inbounds float, ptr %v1625, i64 0
  store <8 x float> %v1627, ptr %v1628, align 4
  %v1629 = add nsw i64 %v1620, 1
  br label %b303
b305:
  %v1630 = sdiv i64 %v1547, 2
  br label %b306
b306:
  %v1631 = phi i64 [ 0, %b305 ], [ %v1640, %b307 ]
  %v1632 = icmp slt i64 %v1631, %v1630
  br i1 %v1632, label %b307, label %b308
b307:
  %v1633 = mul i64 %v1631, 2
  %v1634 = add i64 %v1543, %v1633
  %v1635 = mul i64 %v1631, 768
  %v1636 = getelementptr inbounds float, ptr %v1513, i64 %v1635
  %v1637 = mul i64 %v1634, 8
  %v1638 = add i64 %v1637, 0
  %v1639 = getelementptr inbounds float, ptr %v1527, i64 %v1638
  call void @outer_2x8(ptr %v1636, ptr %v143, i64 %v1542, ptr %v1639, i64 8)
  %v1640 = add nsw i64 %v1631, 1
  br label %b306
b308:
  %v1641 = add nsw i64 %v1543, 64
  br label %b282
b284:
  %v1642 = add nsw i64 %v1538, 384
  br label %b279
b281:
  %v1643 = icmp sgt i64 %v3, 1
  br i1 %v1643, label %b309, label %b310
b309:
  %v1644 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1645 = atomicrmw add ptr %v1644, i64 1 acq_rel
  %v1646 = mul i64 %v3, 10
  br label %b311
b311:
  %v1647 = load atomic i64, ptr %v1644 acquire, align 8
  %v1648 = icmp slt i64 %v1647, %v1646
  br i1 %v1648, label %b312, label %b313
b312:
  %v1649 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  %v1650 = mul i64 0, 16
  %v1651 = getelementptr inbounds float, ptr %v92, i64 %v1650
  %v1652 = getelementptr inbounds float, ptr %v1651, i64 0
  %v1653 = mul i64 0, 16
  %v1654 = getelementptr inbounds float, ptr %v32, i64 %v1653
  %v1655 = getelementptr inbounds float, ptr %v1654, i64 0
  %v1656 = getelementptr inbounds float, ptr %v143, i64 12288
  %v1657 = add i64 16, 1
  %v1658 = sdiv i64 %v1657, 2
  %v1659 = add i64 %v2, 1
  %v1660 = mul i64 %v1658, %v2
  %v1661 = sdiv i64 %v1660, %v3
  %v1662 = mul i64 %v1661, 2
  %v1663 = icmp slt i64 %v1662, 16
  %v1664 = select i1 %v1663, i64 %v1662, i64 16
  %v1665 = mul i64 %v1658, %v1659
  %v1666 = sdiv i64 %v1665, %v3
  %v1667 = mul i64 %v1666, 2
  %v1668 = icmp slt i64 %v1667, 16
  %v1669 = select i1 %v1668, i64 %v1667, i64 16
  %v1670 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b314
b314:
  %v1671 = phi i64 [ %v1664, %b310 ], [ %v1679, %b319 ]
  %v1672 = icmp slt i64 %v1671, %v1669
  br i1 %v1672, label %b315, label %b316
b315:
  %v1673 = mul i64 %v1671, 16
  %v1674 = getelementptr inbounds float, ptr %v1670, i64 %v1673
  br label %b317
b317:
  %v1675 = phi i64 [ 0, %b315 ], [ %v1678, %b318 ]
  %v1676 = icmp slt i64 %v1675, 16
  br i1 %v1676, label %b318, label %b319
b318:
  %v1677 = getelementptr inbounds float, ptr %v1674, i64 %v1675
  store float 0x0000000000000000, ptr %v1677, align 4
  %v1678 = add nsw i64 %v1675, 1
  br label %b317
b319:
  %v1679 = add nsw i64 %v1671, 1
  br label %b314
b316:
  %v1680 = mul i64 %v8, 1
  br label %b320
b320:
  %v1681 = phi i64 [ 0, %b316 ], [ %v1788, %b325 ]
  %v1682 = icmp slt i64 %v1681, %v1680
  br i1 %v1682, label %b321, label %b322
b321:
  %v1683 = sub i64 %v1680, %v1681
  %v1684 = icmp slt i64 %v1683, 384
  %v1685 = select i1 %v1684, i64 %v1683, i64 384
  br label %b323
b323:
  %v1686 = phi i64 [ %v1664, %b321 ], [ %v1787, %b349 ]
  %v1687 = icmp slt i64 %v1686, %v1669
  br i1 %v1687, label %b324, label %b325
b324:
  %v1688 = sub i64 %v1669, %v1686
  %v1689 = icmp slt i64 %v1688, 64
  %v1690 = select i1 %v1689, i64 %v1688, i64 64
  %v1691 = sdiv i64 %v1690, 2
  %v1692 = mul i64 %v1691, 2
  %v1693 = sub i64 %v1690, %v1692
  %v1694 = mul i64 %v1681, 16
  %v1695 = add i64 %v1694, %v1686
  %v1696 = getelementptr inbounds float, ptr %v1652, i64 %v1695
  br label %b326
b326:
  %v1697 = phi i64 [ 0, %b324 ], [ %v1723, %b334 ]
  %v1698 = icmp slt i64 %v1697, %v1685
  br i1 %v1698, label %b327, label %b328
b327:
  %v1699 = mul i64 %v1697, 16
  %v1700 = getelementptr inbounds float, ptr %v1696, i64 %v1699
  %v1701 = mul i64 %v1697, 2
  %v1702 = getelementptr inbounds float, ptr %v1656, i64 %v1701
  br label %b329
b329:
  %v1703 = phi i64 [ 0, %b327 ], [ %v1712, %b330 ]
  %v1704 = icmp slt i64 %v1703, %v1691
  br i1 %v1704, label %b330, label %b331
b330:
  %v1705 = mul i64 %v1703, 2
  %v1706 = getelementptr inbounds float, ptr %v1700, i64 %v1705
  %v1707 = mul i64 %v1703, 768
  %v1708 = getelementptr inbounds float, ptr %v1702, i64 %v1707
  %v1709 = getelementptr inbounds float, ptr %v1706, i64 0
  %v1710 = load <2 x float>, ptr %v1709, align 4
  %v1711 = getelementptr inbounds float, ptr %v1708, i64 0
  store <2 x float> %v1710, ptr %v1711, align 4
  %v1712 = add nsw i64 %v1703, 1
  br label %b329
b331:
  %v1713 = mul i64 %v1691, 2
  %v1714 = getelementptr inbounds float, ptr %v1700, i64 %v1713
  %v1715 = mul i64 %v1691, 768
  %v1716 = getelementptr inbounds float, ptr %v1702, i64 %v1715
  br label %b332
b332:
  %v1717 = phi i64 [ 0, %b331 ], [ %v1722, %b333 ]
  %v1718 = icmp slt i64 %v1717, %v1693
  br i1 %v1718, label %b333, label %b334
b333:
  %v1719 = getelementptr inbounds float, ptr %v1714, i64 %v1717
  %v1720 = load float, ptr %v1719, align 4
  %v1721 = getelementptr inbounds float, ptr %v1716, i64 %v1717
  store float %v1720, ptr %v1721, align 4
  %v1722 = add nsw i64 %v1717, 1
  br label %b332, !llvm.loop !9
b334:
  %v1723 = add nsw i64 %v1697, 1
  br label %b326
b328:
  br label %b335
b335:
  %v1724 = phi i64 [ 0, %b328 ], [ %v1759, %b343 ]
  %v1725 = icmp slt i64 %v1724, 0
  br i1 %v1725, label %b336, label %b337
b336:
  %v1726 = mul i64 %v1681, 16
  %v1727 = add i64 %v1726, %v1724
  %v1728 = getelementptr inbounds float, ptr %v1655, i64 %v1727
  br label %b338
b338:
  %v1729 = phi i64 [ 0, %b336 ], [ %v1747, %b339 ]
  %v1730 = icmp slt i64 %v1729, %v1685
  br i1 %v1730, label %b339, label %b340
b339:
  %v1731 = mul i64 %v1729, 16
  %v1732 = getelementptr inbounds float, ptr %v1728, i64 %v1731
  %v1733 = mul i64 %v1729, 32
  %v1734 = getelementptr inbounds float, ptr %v143, i64 %v1733
  %v1735 = getelementptr inbounds float, ptr %v1732, i64 0
  %v1736 = load <8 x float>, ptr %v1735, align 4
  %v1737 = getelementptr inbounds float, ptr %v1734, i64 0
  store <8 x float> %v1736, ptr %v1737, align 4
  %v1738 = getelementptr inbounds float, ptr %v1732, i64 8
  %v1739 = load <8 x float>, ptr %v1738, align 4
  %v1740 = getelementptr inbounds float, ptr %v1734, i64 8
  store <8 x float> %v1739, ptr %v1740, align 4
  %v1741 = getelementptr inbounds float, ptr %v1732, i64 16
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = getelementptr inbounds float, ptr %v1734, i64 16
  store <8 x float> %v1742, ptr %v1743, align 4
  %v1744 = getelementptr inbounds float, ptr %v1732, i64 24
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = getelementptr inbounds float, ptr %v1734, i64 24
  store <8 x float> %v1745, ptr %v1746, align 4
  %v1747 = add nsw i64 %v1729, 1
  br label %b338
b340:
  %v1748 = sdiv i64 %v1690, 2
  br label %b341
b341:
  %v1749 = phi i64 [ 0, %b340 ], [ %v1758, %b342 ]
  %v1750 = icmp slt i64 %v1749, %v1748
  br i1 %v1750, label %b342, label %b343
b342:
  %v1751 = mul i64 %v1749, 2
  %v1752 = add i64 %v1686, %v1751
  %v1753 = mul i64 %v1749, 768
  %v1754 = getelementptr inbounds float, ptr %v1656, i64 %v1753
  %v1755 = mul i64 %v1752, 16
  %v1756 = add i64 %v1755, %v1724
  %v1757 = getelementptr inbounds float, ptr %v1670, i64 %v1756
  call void @outer_2x32(ptr %v1754, ptr %v143, i64 %v1685, ptr %v1757, i64 16)
  %v1758 = add nsw i64 %v1749, 1
  br label %b341
b343:
  %v1759 = add nsw i64 %v1724, 32
  br label %b335
b337:
  %v1760 = mul i64 %v1681, 16
  %v1761 = add i64 %v1760, 0
  %v1762 = getelementptr inbounds float, ptr %v1655, i64 %v1761
  br label %b344
b344:
  %v1763 = phi i64 [ 0, %b337 ], [ %v1775, %b345 ]
  %v1764 = icmp slt i64 %v1763, %v1685
  br i1 %v1764, label %b345, label %b346
b345:
  %v1765 = mul i64 %v1763, 16
  %v1766 = getelementptr inbounds float, ptr %v1762, i64 %v1765
  %v1767 = mul i64 %v1763, 16
  %v1768 = getelementptr inbounds float, ptr %v143, i64 %v1767
  %v1769 = getelementptr inbounds float, ptr %v1766, i64 0
  %v1770 = load <8 x float>, ptr %v1769, align 4
  %v1771 = getelementptr inbounds float, ptr %v1768, i64 0
  store <8 x float> %v1770, ptr %v1771, align 4
  %v1772 = getelementptr inbounds float, ptr %v1766, i64 8
  %v1773 = load <8 x float>, ptr %v1772, align 4
  %v1774 = getelementptr inbounds float, ptr %v1768, i64 8
  store <8 x float> %v1773, ptr %v1774, align 4
  %v1775 = add nsw i64 %v1763, 1
  br label %b344
b346:
  %v1776 = sdiv i64 %v1690, 2
  br label %b347
b347:
  %v1777 = phi i64 [ 0, %b346 ], [ %v1786, %b348 ]
  %v1778 = icmp slt i64 %v1777, %v1776
  br i1 %v1778, label %b348, label %b349
b348:
  %v1779 = mul i64 %v1777, 2
  %v1780 = add i64 %v1686, %v1779
  %v1781 = mul i64 %v1777, 768
  %v1782 = getelementptr inbounds float, ptr %v1656, i64 %v1781
  %v1783 = mul i64 %v1780, 16
  %v1784 = add i64 %v1783, 0
  %v1785 = getelementptr inbounds float, ptr %v1670, i64 %v1784
  call void @outer_2x16(ptr %v1782, ptr %v143, i64 %v1685, ptr %v1785, i64 16)
  %v1786 = add nsw i64 %v1777, 1
  br label %b347
b349:
  %v1787 = add nsw i64 %v1686, 64
  br label %b323
b325:
  %v1788 = add nsw i64 %v1681, 384
  br label %b320
b322:
  %v1789 = icmp sgt i64 %v3, 1
  br i1 %v1789, label %b350, label %b351
b350:
  %v1790 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1791 = atomicrmw add ptr %v1790, i64 1 acq_rel
  %v1792 = mul i64 %v3, 11
  br label %b352
b352:
  %v1793 = load atomic i64, ptr %v1790 acquire, align 8
  %v1794 = icmp slt i64 %v1793, %v1792
  br i1 %v1794, label %b353, label %b354
b353:
  %v1795 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
  %v1796 = icmp eq i64 %v2, 0
  br i1 %v1796, label %b355, label %b356
b355:
  br label %b357
b357:
  %v1797 = phi i64 [ 0, %b355 ], [ %v1819, %b362 ]
  %v1798 = icmp slt i64 %v1797, 16
  br i1 %v1798, label %b358, label %b359
b358:
  br label %b360
b360:
  %v1799 = phi i64 [ 0, %b358 ], [ %v1816, %b365 ]
  %v1800 = phi <8 x float> [ splat (float 0x0000000000000000), %b358 ], [ %v1815, %b365 ]
  %v1801 = icmp slt i64 %v1799, %v8
  br i1 %v1801, label %b361, label %b362
b361:
  %v1802 = add i64 %v1799, 128
  %v1803 = icmp slt i64 %v1802, %v8
  %v1804 = select i1 %v1803, i64 %v1802, i64 %v8
  br label %b363
b363:
  %v1805 = phi i64 [ %v1799, %b361 ], [ %v1814, %b364 ]
  %v1806 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v1813, %b364 ]
  %v1807 = icmp slt i64 %v1805, %v1804
  br i1 %v1807, label %b364, label %b365
b364:
  %v1808 = mul i64 %v1805, 16
  %v1809 = getelementptr inbounds float, ptr %v92, i64 %v1808
  %v1810 = add i64 0, %v1797
  %v1811 = getelementptr inbounds float, ptr %v1809, i64 %v1810
  %v1812 = load <8 x float>, ptr %v1811, align 4
  %v1813 = fadd <8 x float> %v1806, %v1812
  %v1814 = add nsw i64 %v1805, 1
  br label %b363
b365:
  %v1815 = fadd <8 x float> %v1800, %v1806
  %v1816 = add nsw i64 %v1799, 128
  br label %b360
b362:
  %v1817 = add i64 0, %v1797
  %v1818 = getelementptr inbounds float, ptr %v54, i64 %v1817
  store <8 x float> %v1800, ptr %v1818, align 4
  %v1819 = add nsw i64 %v1797, 8
  br label %b357
b359:
  br label %b356
b356:
  %v1820 = icmp sgt i64 %v3, 1
  br i1 %v1820, label %b366, label %b367
b366:
  %v1821 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1822 = atomicrmw add ptr %v1821, i64 1 acq_rel
  %v1823 = mul i64 %v3, 12
  br label %b368
b368:
  %v1824 = load atomic i64, ptr %v1821 acquire, align 8
  %v1825 = icmp slt i64 %v1824, %v1823
  br i1 %v1825, label %b369, label %b370
b369:
  %v1826 = call i32 @sched_yield()
  br label %b368
b370:
  br label %b367
b367:
  %v1827 = mul i64 0, 8
  %v1828 = getelementptr inbounds float, ptr %v30, i64 %v1827
  %v1829 = getelementptr inbounds float, ptr %v1828, i64 0
  %v1830 = mul i64 0, 16
  %v1831 = getelementptr inbounds float, ptr %v88, i64 %v1830
  %v1832 = getelementptr inbounds float, ptr %v1831, i64 0
  %v1833 = getelementptr inbounds float, ptr %v143, i64 12288
  %v1834 = add i64 8, 1
  %v1835 = sdiv i64 %v1834, 2
  %v1836 = add i64 %v2, 1
  %v1837 = mul i64 %v1835, %v2
  %v1838 = sdiv i64 %v1837, %v3
  %v1839 = mul i64 %v1838, 2
  %v1840 = icmp slt i64 %v1839, 8
  %v1841 = select i1 %v1840, i64 %v1839, i64 8
  %v1842 = mul i64 %v1835, %v1836
  %v1843 = sdiv i64 %v1842, %v3
  %v1844 = mul i64 %v1843, 2
  %v1845 = icmp slt i64 %v1844, 8
  %v1846 = select i1 %v1845, i64 %v1844, i64 8
  %v1847 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b371
b371:
  %v1848 = phi i64 [ %v1841, %b367 ], [ %v1856, %b376 ]
  %v1849 = icmp slt i64 %v1848, %v1846
  br i1 %v1849, label %b372, label %b373
b372:
  %v1850 = mul i64 %v1848, 16
  %v1851 = getelementptr inbounds float, ptr %v1847, i64 %v1850
  br label %b374
b374:
  %v1852 = phi i64 [ 0, %b372 ], [ %v1855, %b375 ]
  %v1853 = icmp slt i64 %v1852, 16
  br i1 %v1853, label %b375, label %b376
b375:
  %v1854 = getelementptr inbounds float, ptr %v1851, i64 %v1852
  store float 0x0000000000000000, ptr %v1854, align 4
  %v1855 = add nsw i64 %v1852, 1
  br label %b374
b376:
  %v1856 = add nsw i64 %v1848, 1
  br label %b371
b373:
  %v1857 = mul i64 %v8, 1
  br label %b377
b377:
  %v1858 = phi i64 [ 0, %b373 ], [ %v1965, %b382 ]
  %v1859 = icmp slt i64 %v1858, %v1857
  br i1 %v1859, label %b378, label %b379
b378:
  %v1860 = sub i64 %v1857, %v1858
  %v1861 = icmp slt i64 %v1860, 384
  %v1862 = select i1 %v1861, i64 %v1860, i64 384
  br label %b380
b380:
  %v1863 = phi i64 [ %v1841, %b378 ], [ %v1964, %b406 ]
  %v1864 = icmp slt i64 %v1863, %v1846
  br i1 %v1864, label %b381, label %b382
b381:
  %v1865 = sub i64 %v1846, %v1863
  %v1866 = icmp slt i64 %v1865, 64
  %v1867 = select i1 %v1866, i64 %v1865, i64 64
  %v1868 = sdiv i64 %v1867, 2
  %v1869 = mul i64 %v1868, 2
  %v1870 = sub i64 %v1867, %v1869
  %v1871 = mul i64 %v1858, 8
  %v1872 = add i64 %v1871, %v1863
  %v1873 = getelementptr inbounds float, ptr %v1829, i64 %v1872
  br label %b383
b383:
  %v1874 = phi i64 [ 0, %b381 ], [ %v1900, %b391 ]
  %v1875 = icmp slt i64 %v1874, %v1862
  br i1 %v1875, label %b384, label %b385
b384:
  %v1876 = mul i64 %v1874, 8
  %v1877 = getelementptr inbounds float, ptr %v1873, i64 %v1876
  %v1878 = mul i64 %v1874, 2
  %v1879 = getelementptr inbounds float, ptr %v1833, i64 %v1878
  br label %b386
b386:
  %v1880 = phi i64 [ 0, %b384 ], [ %v1889, %b387 ]
  %v1881 = icmp slt i64 %v1880, %v1868
  br i1 %v1881, label %b387, label %b388
b387:
  %v1882 = mul i64 %v1880, 2
  %v1883 = getelementptr inbounds float, ptr %v1877, i64 %v1882
  %v1884 = mul i64 %v1880, 768
  %v1885 = getelementptr inbounds float, ptr %v1879, i64 %v1884
  %v1886 = getelementptr inbounds float, ptr %v1883, i64 0
  %v1887 = load <2 x float>, ptr %v1886, align 4
  %v1888 = getelementptr inbounds float, ptr %v1885, i64 0
  store <2 x float> %v1887, ptr %v1888, align 4
  %v1889 = add nsw i64 %v1880, 1
  br label %b386
b388:
  %v1890 = mul i64 %v1868, 2
  %v1891 = getelementptr inbounds float, ptr %v1877, i64 %v1890
  %v1892 = mul i64 %v1868, 768
  %v1893 = getelementptr inbounds float, ptr %v1879, i64 %v1892
  br label %b389
b389:
  %v1894 = phi i64 [ 0, %b388 ], [ %v1899, %b390 ]
  %v1895 = icmp slt i64 %v1894, %v1870
  br i1 %v1895, label %b390, label %b391
b390:
  %v1896 = getelementptr inbounds float, ptr %v1891, i64 %v1894
  %v1897 = load float, ptr %v1896, align 4
  %v1898 = getelementptr inbounds float, ptr %v1893, i64 %v1894
  store float %v1897, ptr %v1898, align 4
  %v1899 = add nsw i64 %v1894, 1
  br label %b389, !llvm.loop !12
b391:
  %v1900 = add nsw i64 %v1874, 1
  br label %b383
b385:
  br label %b392
b392:
  %v1901 = phi i64 [ 0, %b385 ], [ %v1936, %b400 ]
  %v1902 = icmp slt i64 %v1901, 0
  br i1 %v1902, label %b393, label %b394
b393:
  %v1903 = mul i64 %v1858, 16
  %v1904 = add i64 %v1903, %v1901
  %v1905 = getelementptr inbounds float, ptr %v1832, i64 %v1904
  br label %b395
b395:
  %v1906 = phi i64 [ 0, %b393 ], [ %v1924, %b396 ]
  %v1907 = icmp slt i64 %v1906, %v1862
  br i1 %v1907, label %b396, label %b397
b396:
  %v1908 = mul i64 %v1906, 16
  %v1909 = getelementptr inbounds float, ptr %v1905, i64 %v1908
  %v1910 = mul i64 %v1906, 32
  %v1911 = getelementptr inbounds float, ptr %v143, i64 %v1910
  %v1912 = getelementptr inbounds float, ptr %v1909, i64 0
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = getelementptr inbounds float, ptr %v1911, i64 0
  store <8 x float> %v1913, ptr %v1914, align 4
  %v1915 = getelementptr inbounds float, ptr %v1909, i64 8
  %v1916 = load <8 x float>, ptr %v1915, align 4
  %v1917 = getelementptr inbounds float, ptr %v1911, i64 8
  store <8 x float> %v1916, ptr %v1917, align 4
  %v1918 = getelementptr inbounds float, ptr %v1909, i64 16
  %v1919 = load <8 x float>, ptr %v1918, align 4
  %v1920 = getelementptr inbounds float, ptr %v1911, i64 16
  store <8 x float> %v1919, ptr %v1920, align 4
  %v1921 = getelementptr inbounds float, ptr %v1909, i64 24
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = getelementptr inbounds float, ptr %v1911, i64 24
  store <8 x float> %v1922, ptr %v1923, align 4
  %v1924 = add nsw i64 %v1906, 1
  br label %b395
b397:
  %v1925 = sdiv i64 %v1867, 2
  br label %b398
b398:
  %v1926 = phi i64 [ 0, %b397 ], [ %v1935, %b399 ]
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b399, label %b400
b399:
  %v1928 = mul i64 %v1926, 2
  %v1929 = add i64 %v1863, %v1928
  %v1930 = mul i64 %v1926, 768
  %v1931 = getelementptr inbounds float, ptr %v1833, i64 %v1930
  %v1932 = mul i64 %v1929, 16
  %v1933 = add i64 %v1932, %v1901
  %v1934 = getelementptr inbounds float, ptr %v1847, i64 %v1933
  call void @outer_2x32(ptr %v1931, ptr %v143, i64 %v1862, ptr %v1934, i64 16)
  %v1935 = add nsw i64 %v1926, 1
  br label %b398
b400:
  %v1936 = add nsw i64 %v1901, 32
  br label %b392
b394:
  %v1937 = mul i64 %v1858, 16
  %v1938 = add i64 %v1937, 0
  %v1939 = getelementptr inbounds float, ptr %v1832, i64 %v1938
  br label %b401
b401:
  %v1940 = phi i64 [ 0, %b394 ], [ %v1952, %b402 ]
  %v1941 = icmp slt i64 %v1940, %v1862
  br i1 %v1941, label %b402, label %b403
b402:
  %v1942 = mul i64 %v1940, 16
  %v1943 = getelementptr inbounds float, ptr %v1939, i64 %v1942
  %v1944 = mul i64 %v1940, 16
  %v1945 = getelementptr inbounds float, ptr %v143, i64 %v1944
  %v1946 = getelementptr inbounds float, ptr %v1943, i64 0
  %v1947 = load <8 x float>, ptr %v1946, align 4
  %v1948 = getelementptr inbounds float, ptr %v1945, i64 0
  store <8 x float> %v1947, ptr %v1948, align 4
  %v1949 = getelementptr inbounds float, ptr %v1943, i64 8
  %v1950 = load <8 x float>, ptr %v1949, align 4
  %v1951 = getelementptr inbounds float, ptr %v1945, i64 8
  store <8 x float> %v1950, ptr %v1951, align 4
  %v1952 = add nsw i64 %v1940, 1
  br label %b401
b403:
  %v1953 = sdiv i64 %v1867, 2
  br label %b404
b404:
  %v1954 = phi i64 [ 0, %b403 ], [ %v1963, %b405 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b405, label %b406
b405:
  %v1956 = mul i64 %v1954, 2
  %v1957 = add i64 %v1863, %v1956
  %v1958 = mul i64 %v1954, 768
  %v1959 = getelementptr inbounds float, ptr %v1833, i64 %v1958
  %v1960 = mul i64 %v1957, 16
  %v1961 = add i64 %v1960, 0
  %v1962 = getelementptr inbounds float, ptr %v1847, i64 %v1961
  call void @outer_2x16(ptr %v1959, ptr %v143, i64 %v1862, ptr %v1962, i64 16)
  %v1963 = add nsw i64 %v1954, 1
  br label %b404
b406:
  %v1964 = add nsw i64 %v1863, 64
  br label %b380
b382:
  %v1965 = add nsw i64 %v1858, 384
  br label %b377
b379:
  %v1966 = icmp sgt i64 %v3, 1
  br i1 %v1966, label %b407, label %b408
b407:
  %v1967 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1968 = atomicrmw add ptr %v1967, i64 1 acq_rel
  %v1969 = mul i64 %v3, 13
  br label %b409
b409:
  %v1970 = load atomic i64, ptr %v1967 acquire, align 8
  %v1971 = icmp slt i64 %v1970, %v1969
  br i1 %v1971, label %b410, label %b411
b410:
  %v1972 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v1973 = icmp eq i64 %v2, 0
  br i1 %v1973, label %b412, label %b413
b412:
  br label %b414
b414:
  %v1974 = phi i64 [ 0, %b412 ], [ %v1991, %b419 ]
  %v1975 = phi <8 x float> [ splat (float 0x0000000000000000), %b412 ], [ %v1990, %b419 ]
  %v1976 = icmp slt i64 %v1974, %v8
  br i1 %v1976, label %b415, label %b416
b415:
  %v1977 = add i64 %v1974, 128
  %v1978 = icmp slt i64 %v1977, %v8
  %v1979 = select i1 %v1978, i64 %v1977, i64 %v8
  br label %b417
b417:
  %v1980 = phi i64 [ %v1974, %b415 ], [ %v1989, %b418 ]
  %v1981 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v1988, %b418 ]
  %v1982 = icmp slt i64 %v1980, %v1979
  br i1 %v1982, label %b418, label %b419
b418:
  %v1983 = mul i64 %v1980, 8
  %v1984 = getelementptr inbounds float, ptr %v30, i64 %v1983
  %v1985 = add i64 0, 0
  %v1986 = getelementptr inbounds float, ptr %v1984, i64 %v1985
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = fadd <8 x float> %v1981, %v1987
  %v1989 = add nsw i64 %v1980, 1
  br label %b417
b419:
  %v1990 = fadd <8 x float> %v1975, %v1981
  %v1991 = add nsw i64 %v1974, 128
  br label %b414
b416:
  %v1992 = add i64 0, 0
  %v1993 = getelementptr inbounds float, ptr %v58, i64 %v1992
  store <8 x float> %v1975, ptr %v1993, align 4
  br label %b413
b413:
  %v1994 = icmp sgt i64 %v3, 1
  br i1 %v1994, label %b420, label %b421
b420:
  %v1995 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1996 = atomicrmw add ptr %v1995, i64 1 acq_rel
  %v1997 = mul i64 %v3, 14
  br label %b422
b422:
  %v1998 = load atomic i64, ptr %v1995 acquire, align 8
  %v1999 = icmp slt i64 %v1998, %v1997
  br i1 %v1999, label %b423, label %b424
b423:
  %v2000 = call i32 @sched_yield()
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
