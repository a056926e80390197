; generated from specs/lstmn.yaml by `make generated`: do not edit
; lstmn I=8 H=8 A=8 N=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v836 = alloca float, i64 64, align 4
  %v1585 = alloca float, i64 64, align 4
  %v2109 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 10
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 13
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 14
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 15
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 16
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 20
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 21
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 32
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 35
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 41
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 42
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 43
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 44
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 45
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 46
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 47
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 48
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 49
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 50
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 51
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 52
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 53
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v160 = load ptr, ptr %v159, align 4
  %v161 = icmp eq i64 %v2, 0
  br i1 %v161, label %b0, label %b1
b0:
  br label %b2
b2:
  %v162 = phi i64 [ 0, %b0 ], [ %v168, %b3 ]
  %v163 = icmp slt i64 %v162, 32
  br i1 %v163, label %b3, label %b4
b3:
  %v164 = add i64 0, %v162
  %v165 = getelementptr inbounds float, ptr %v68, i64 %v164
  %v166 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = add nsw i64 %v162, 8
  br label %b2
b4:
  br label %b1
b1:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b5, label %b6
b5:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = mul i64 %v3, 1
  br label %b7
b7:
  %v173 = load atomic i64, ptr %v170 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b8, label %b9
b8:
  %v175 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v176 = icmp eq i64 %v2, 0
  br i1 %v176, label %b10, label %b11
b10:
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v70, i64 %v177
  %v179 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v180, ptr %v178, align 4
  br label %b11
b11:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b12, label %b13
b12:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = mul i64 %v3, 2
  br label %b14
b14:
  %v185 = load atomic i64, ptr %v182 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b15, label %b16
b15:
  %v187 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v188 = icmp eq i64 %v2, 0
  br i1 %v188, label %b17, label %b18
b17:
  br label %b19
b19:
  %v189 = phi i64 [ 0, %b17 ], [ %v196, %b20 ]
  %v190 = icmp slt i64 %v189, 64
  br i1 %v190, label %b20, label %b21
b20:
  %v191 = add i64 0, %v189
  %v192 = getelementptr inbounds float, ptr %v14, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 0, %v189
  %v195 = getelementptr inbounds float, ptr %v60, i64 %v194
  store <8 x float> %v193, ptr %v195, align 4
  %v196 = add nsw i64 %v189, 8
  br label %b19
b21:
  br label %b18
b18:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b22, label %b23
b22:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = mul i64 %v3, 3
  br label %b24
b24:
  %v201 = load atomic i64, ptr %v198 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b25, label %b26
b25:
  %v203 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v204 = icmp eq i64 %v2, 0
  br i1 %v204, label %b27, label %b28
b27:
  br label %b29
b29:
  %v205 = phi i64 [ 0, %b27 ], [ %v212, %b30 ]
  %v206 = icmp slt i64 %v205, 256
  br i1 %v206, label %b30, label %b31
b30:
  %v207 = add i64 0, %v205
  %v208 = getelementptr inbounds float, ptr %v16, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 64, %v205
  %v211 = getelementptr inbounds float, ptr %v60, i64 %v210
  store <8 x float> %v209, ptr %v211, align 4
  %v212 = add nsw i64 %v205, 8
  br label %b29
b31:
  br label %b28
b28:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b32, label %b33
b32:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = mul i64 %v3, 4
  br label %b34
b34:
  %v217 = load atomic i64, ptr %v214 acquire, align 8
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b35, label %b36
b35:
  %v219 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 55
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b37, label %b38
b37:
  %v223 = add i64 %v7, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v7
  %v230 = select i1 %v229, i64 %v228, i64 %v7
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  br label %b39
b39:
  %v236 = phi i64 [ %v230, %b37 ], [ %v250, %b44 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b40, label %b41
b40:
  %v238 = and i64 0, %v118
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v236
  %v241 = mul i64 %v240, 32
  %v242 = getelementptr inbounds float, ptr %v30, i64 %v241
  br label %b42
b42:
  %v243 = phi i64 [ 0, %b40 ], [ %v249, %b43 ]
  %v244 = icmp slt i64 %v243, 32
  br i1 %v244, label %b43, label %b44
b43:
  %v245 = add i64 0, %v243
  %v246 = getelementptr inbounds float, ptr %v242, i64 %v245
  %v247 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v248, ptr %v246, align 4
  %v249 = add nsw i64 %v243, 8
  br label %b42
b44:
  %v250 = add nsw i64 %v236, 1
  br label %b39
b41:
  br label %b38
b38:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b45, label %b46
b45:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = mul i64 %v3, 5
  br label %b47
b47:
  %v255 = load atomic i64, ptr %v252 acquire, align 8
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b48, label %b49
b48:
  %v257 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v258 = getelementptr inbounds i64, ptr %v1, i64 56
  %v259 = load i64, ptr %v258, align 8
  %v260 = icmp eq i64 %v259, 0
  br i1 %v260, label %b50, label %b51
b50:
  %v261 = add i64 %v7, 0
  %v262 = sdiv i64 %v261, 1
  %v263 = add i64 %v2, 1
  %v264 = mul i64 %v262, %v2
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v7
  %v268 = select i1 %v267, i64 %v266, i64 %v7
  %v269 = mul i64 %v262, %v263
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v7
  %v273 = select i1 %v272, i64 %v271, i64 %v7
  br label %b52
b52:
  %v274 = phi i64 [ %v268, %b50 ], [ %v288, %b57 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b53, label %b54
b53:
  %v276 = and i64 0, %v120
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v274
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v32, i64 %v279
  br label %b55
b55:
  %v281 = phi i64 [ 0, %b53 ], [ %v287, %b56 ]
  %v282 = icmp slt i64 %v281, 32
  br i1 %v282, label %b56, label %b57
b56:
  %v283 = add i64 0, %v281
  %v284 = getelementptr inbounds float, ptr %v280, i64 %v283
  %v285 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v286, ptr %v284, align 4
  %v287 = add nsw i64 %v281, 8
  br label %b55
b57:
  %v288 = add nsw i64 %v274, 1
  br label %b52
b54:
  br label %b51
b51:
  %v289 = icmp sgt i64 %v3, 1
  br i1 %v289, label %b58, label %b59
b58:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v291 = atomicrmw add ptr %v290, i64 1 acq_rel
  %v292 = mul i64 %v3, 6
  br label %b60
b60:
  %v293 = load atomic i64, ptr %v290 acquire, align 8
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b61, label %b62
b61:
  %v295 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v296 = getelementptr inbounds i64, ptr %v1, i64 57
  %v297 = load i64, ptr %v296, align 8
  %v298 = icmp eq i64 %v297, 0
  br i1 %v298, label %b63, label %b64
b63:
  %v299 = add i64 %v7, 0
  %v300 = sdiv i64 %v299, 1
  %v301 = add i64 %v2, 1
  %v302 = mul i64 %v300, %v2
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, %v7
  %v306 = select i1 %v305, i64 %v304, i64 %v7
  %v307 = mul i64 %v300, %v301
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  br label %b65
b65:
  %v312 = phi i64 [ %v306, %b63 ], [ %v323, %b66 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b66, label %b67
b66:
  %v314 = and i64 0, %v122
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v312
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v34, i64 %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v318, i64 %v319
  %v321 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v322 = shufflevector <8 x float> %v321, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v322, ptr %v320, align 4
  %v323 = add nsw i64 %v312, 1
  br label %b65
b67:
  br label %b64
b64:
  %v324 = icmp sgt i64 %v3, 1
  br i1 %v324, label %b68, label %b69
b68:
  %v325 = getelementptr inbounds i64, ptr %v1, i64 3
  %v326 = atomicrmw add ptr %v325, i64 1 acq_rel
  %v327 = mul i64 %v3, 7
  br label %b70
b70:
  %v328 = load atomic i64, ptr %v325 acquire, align 8
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b71, label %b72
b71:
  %v330 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  %v331 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v332 = load ptr, ptr %v331, align 4
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = add i64 2, 0
  %v335 = sdiv i64 %v334, 1
  %v336 = add i64 %v2, 1
  %v337 = mul i64 %v335, %v2
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, 2
  %v341 = select i1 %v340, i64 %v339, i64 2
  %v342 = mul i64 %v335, %v336
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, 2
  %v346 = select i1 %v345, i64 %v344, i64 2
  br label %b73
b73:
  %v347 = phi i64 [ %v341, %b69 ], [ %v828, %b124 ]
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b74, label %b75
b74:
  %v349 = mul i64 %v347, 256
  %v350 = mul i64 %v347, 32
  %v351 = add i64 %v350, 0
  %v352 = sub i64 40, %v351
  %v353 = icmp slt i64 %v352, 0
  %v354 = select i1 %v353, i64 0, i64 %v352
  %v355 = icmp ult i64 %v354, 8
  %v356 = select i1 %v355, i64 %v354, i64 8
  %v357 = trunc i64 %v356 to i32
  %v358 = insertelement <8 x i32> poison, i32 %v357, i64 0
  %v359 = shufflevector <8 x i32> %v358, <8 x i32> poison, <8 x i32> zeroinitializer
  %v360 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v359
  %v361 = mul i64 %v351, 8
  %v362 = add i64 0, %v361
  %v363 = getelementptr inbounds float, ptr %v60, i64 %v362
  %v364 = add i64 %v349, 0
  %v365 = icmp sge i64 %v354, 8
  br i1 %v365, label %b76, label %b77
b76:
  br label %b78
b78:
  %v366 = phi i64 [ 0, %b76 ], [ %v448, %b79 ]
  %v367 = icmp slt i64 %v366, 8
  br i1 %v367, label %b79, label %b80
b79:
  %v368 = add i64 %v366, 0
  %v369 = getelementptr inbounds float, ptr %v363, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v366, 8
  %v372 = getelementptr inbounds float, ptr %v363, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 %v366, 16
  %v375 = getelementptr inbounds float, ptr %v363, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 %v366, 24
  %v378 = getelementptr inbounds float, ptr %v363, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 %v366, 32
  %v381 = getelementptr inbounds float, ptr %v363, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 %v366, 40
  %v384 = getelementptr inbounds float, ptr %v363, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 %v366, 48
  %v387 = getelementptr inbounds float, ptr %v363, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = add i64 %v366, 56
  %v390 = getelementptr inbounds float, ptr %v363, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v393 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v394 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v395 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v396 = shufflevector <8 x float> %v376, <8 x float> %v388, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v397 = shufflevector <8 x float> %v376, <8 x float> %v388, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v379, <8 x float> %v391, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v399 = shufflevector <8 x float> %v379, <8 x float> %v391, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v400 = shufflevector <8 x float> %v392, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x float> %v392, <8 x float> %v396, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v403 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v404 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v405 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v406 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v407 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v408 = shufflevector <8 x float> %v400, <8 x float> %v402, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v409 = shufflevector <8 x float> %v400, <8 x float> %v402, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v411 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v412 = shufflevector <8 x float> %v404, <8 x float> %v406, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v413 = shufflevector <8 x float> %v404, <8 x float> %v406, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v415 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v416 = add i64 %v366, 0
  %v417 = mul i64 %v416, 32
  %v418 = add i64 %v364, %v417
  %v419 = getelementptr inbounds float, ptr %v333, i64 %v418
  store <8 x float> %v408, ptr %v419, align 4
  %v420 = add i64 %v366, 1
  %v421 = mul i64 %v420, 32
  %v422 = add i64 %v364, %v421
  %v423 = getelementptr inbounds float, ptr %v333, i64 %v422
  store <8 x float> %v409, ptr %v423, align 4
  %v424 = add i64 %v366, 2
  %v425 = mul i64 %v424, 32
  %v426 = add i64 %v364, %v425
  %v427 = getelementptr inbounds float, ptr %v333, i64 %v426
  store <8 x float> %v410, ptr %v427, align 4
  %v428 = add i64 %v366, 3
  %v429 = mul i64 %v428, 32
  %v430 = add i64 %v364, %v429
  %v431 = getelementptr inbounds float, ptr %v333, i64 %v430
  store <8 x float> %v411, ptr %v431, align 4
  %v432 = add i64 %v366, 4
  %v433 = mul i64 %v432, 32
  %v434 = add i64 %v364, %v433
  %v435 = getelementptr inbounds float, ptr %v333, i64 %v434
  store <8 x float> %v412, ptr %v435, align 4
  %v436 = add i64 %v366, 5
  %v437 = mul i64 %v436, 32
  %v438 = add i64 %v364, %v437
  %v439 = getelementptr inbounds float, ptr %v333, i64 %v438
  store <8 x float> %v413, ptr %v439, align 4
  %v440 = add i64 %v366, 6
  %v441 = mul i64 %v440, 32
  %v442 = add i64 %v364, %v441
  %v443 = getelementptr inbounds float, ptr %v333, i64 %v442
  store <8 x float> %v414, ptr %v443, align 4
  %v444 = add i64 %v366, 7
  %v445 = mul i64 %v444, 32
  %v446 = add i64 %v364, %v445
  %v447 = getelementptr inbounds float, ptr %v333, i64 %v446
  store <8 x float> %v415, ptr %v447, align 4
  %v448 = add nsw i64 %v366, 8
  br label %b78
b80:
  br label %b81
b81:
  %v449 = phi i64 [ 8, %b80 ], [ %v458, %b82 ]
  %v450 = icmp slt i64 %v449, 8
  br i1 %v450, label %b82, label %b83
b82:
  %v451 = mul i64 %v449, 1
  %v452 = getelementptr inbounds float, ptr %v363, i64 %v451
  %v453 = getelementptr float, ptr %v452, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v454 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v453, <8 x i1> %v360, <8 x float> zeroinitializer)
  %v455 = mul i64 %v449, 32
  %v456 = add i64 %v364, %v455
  %v457 = getelementptr inbounds float, ptr %v333, i64 %v456
  store <8 x float> %v454, ptr %v457, align 4
  %v458 = add nsw i64 %v449, 1
  br label %b81
b83:
  br label %b77
b77:
  %v459 = icmp slt i64 %v354, 8
  br i1 %v459, label %b84, label %b85
b84:
  br label %b86
b86:
  %v460 = phi i64 [ 0, %b84 ], [ %v469, %b87 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b87, label %b88
b87:
  %v462 = mul i64 %v460, 1
  %v463 = getelementptr inbounds float, ptr %v363, i64 %v462
  %v464 = getelementptr float, ptr %v463, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v465 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v464, <8 x i1> %v360, <8 x float> zeroinitializer)
  %v466 = mul i64 %v460, 32
  %v467 = add i64 %v364, %v466
  %v468 = getelementptr inbounds float, ptr %v333, i64 %v467
  store <8 x float> %v465, ptr %v468, align 4
  %v469 = add nsw i64 %v460, 1
  br label %b86
b88:
  br label %b85
b85:
  %v470 = add i64 %v350, 8
  %v471 = sub i64 40, %v470
  %v472 = icmp slt i64 %v471, 0
  %v473 = select i1 %v472, i64 0, i64 %v471
  %v474 = icmp ult i64 %v473, 8
  %v475 = select i1 %v474, i64 %v473, i64 8
  %v476 = trunc i64 %v475 to i32
  %v477 = insertelement <8 x i32> poison, i32 %v476, i64 0
  %v478 = shufflevector <8 x i32> %v477, <8 x i32> poison, <8 x i32> zeroinitializer
  %v479 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v478
  %v480 = mul i64 %v470, 8
  %v481 = add i64 0, %v480
  %v482 = getelementptr inbounds float, ptr %v60, i64 %v481
  %v483 = add i64 %v349, 8
  %v484 = icmp sge i64 %v473, 8
  br i1 %v484, label %b89, label %b90
b89:
  br label %b91
b91:
  %v485 = phi i64 [ 0, %b89 ], [ %v567, %b92 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b92, label %b93
b92:
  %v487 = add i64 %v485, 0
  %v488 = getelementptr inbounds float, ptr %v482, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 %v485, 8
  %v491 = getelementptr inbounds float, ptr %v482, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = add i64 %v485, 16
  %v494 = getelementptr inbounds float, ptr %v482, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 %v485, 24
  %v497 = getelementptr inbounds float, ptr %v482, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = add i64 %v485, 32
  %v500 = getelementptr inbounds float, ptr %v482, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 %v485, 40
  %v503 = getelementptr inbounds float, ptr %v482, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v485, 48
  %v506 = getelementptr inbounds float, ptr %v482, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v485, 56
  %v509 = getelementptr inbounds float, ptr %v482, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v512 = shufflevector <8 x float> %v489, <8 x float> %v501, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v513 = shufflevector <8 x float> %v492, <8 x float> %v504, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v514 = shufflevector <8 x float> %v492, <8 x float> %v504, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v515 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v516 = shufflevector <8 x float> %v495, <8 x float> %v507, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v518 = shufflevector <8 x float> %v498, <8 x float> %v510, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v511, <8 x float> %v515, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v520 = shufflevector <8 x float> %v511, <8 x float> %v515, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v521 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v522 = shufflevector <8 x float> %v513, <8 x float> %v517, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v523 = shufflevector <8 x float> %v512, <8 x float> %v516, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v524 = shufflevector <8 x float> %v512, <8 x float> %v516, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v514, <8 x float> %v518, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v528 = shufflevector <8 x float> %v519, <8 x float> %v521, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v529 = shufflevector <8 x float> %v520, <8 x float> %v522, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v530 = shufflevector <8 x float> %v520, <8 x float> %v522, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v531 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v532 = shufflevector <8 x float> %v523, <8 x float> %v525, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v534 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v535 = add i64 %v485, 0
  %v536 = mul i64 %v535, 32
  %v537 = add i64 %v483, %v536
  %v538 = getelementptr inbounds float, ptr %v333, i64 %v537
  store <8 x float> %v527, ptr %v538, align 4
  %v539 = add i64 %v485, 1
  %v540 = mul i64 %v539, 32
  %v541 = add i64 %v483, %v540
  %v542 = getelementptr inbounds float, ptr %v333, i64 %v541
  store <8 x float> %v528, ptr %v542, align 4
  %v543 = add i64 %v485, 2
  %v544 = mul i64 %v543, 32
  %v545 = add i64 %v483, %v544
  %v546 = getelementptr inbounds float, ptr %v333, i64 %v545
  store <8 x float> %v529, ptr %v546, align 4
  %v547 = add i64 %v485, 3
  %v548 = mul i64 %v547, 32
  %v549 = add i64 %v483, %v548
  %v550 = getelementptr inbounds float, ptr %v333, i64 %v549
  store <8 x float> %v530, ptr %v550, align 4
  %v551 = add i64 %v485, 4
  %v552 = mul i64 %v551, 32
  %v553 = add i64 %v483, %v552
  %v554 = getelementptr inbounds float, ptr %v333, i64 %v553
  store <8 x float> %v531, ptr %v554, align 4
  %v555 = add i64 %v485, 5
  %v556 = mul i64 %v555, 32
  %v557 = add i64 %v483, %v556
  %v558 = getelementptr inbounds float, ptr %v333, i64 %v557
  store <8 x float> %v532, ptr %v558, align 4
  %v559 = add i64 %v485, 6
  %v560 = mul i64 %v559, 32
  %v561 = add i64 %v483, %v560
  %v562 = getelementptr inbounds float, ptr %v333, i64 %v561
  store <8 x float> %v533, ptr %v562, align 4
  %v563 = add i64 %v485, 7
  %v564 = mul i64 %v563, 32
  %v565 = add i64 %v483, %v564
  %v566 = getelementptr inbounds float, ptr %v333, i64 %v565
  store <8 x float> %v534, ptr %v566, align 4
  %v567 = add nsw i64 %v485, 8
  br label %b91
b93:
  br label %b94
b94:
  %v568 = phi i64 [ 8, %b93 ], [ %v577, %b95 ]
  %v569 = icmp slt i64 %v568, 8
  br i1 %v569, label %b95, label %b96
b95:
  %v570 = mul i64 %v568, 1
  %v571 = getelementptr inbounds float, ptr %v482, i64 %v570
  %v572 = getelementptr float, ptr %v571, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v573 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v572, <8 x i1> %v479, <8 x float> zeroinitializer)
  %v574 = mul i64 %v568, 32
  %v575 = add i64 %v483, %v574
  %v576 = getelementptr inbounds float, ptr %v333, i64 %v575
  store <8 x float> %v573, ptr %v576, align 4
  %v577 = add nsw i64 %v568, 1
  br label %b94
b96:
  br label %b90
b90:
  %v578 = icmp slt i64 %v473, 8
  br i1 %v578, label %b97, label %b98
b97:
  br label %b99
b99:
  %v579 = phi i64 [ 0, %b97 ], [ %v588, %b100 ]
  %v580 = icmp slt i64 %v579, 8
  br i1 %v580, label %b100, label %b101
b100:
  %v581 = mul i64 %v579, 1
  %v582 = getelementptr inbounds float, ptr %v482, i64 %v581
  %v583 = getelementptr float, ptr %v582, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v584 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v583, <8 x i1> %v479, <8 x float> zeroinitializer)
  %v585 = mul i64 %v579, 32
  %v586 = add i64 %v483, %v585
  %v587 = getelementptr inbounds float, ptr %v333, i64 %v586
  store <8 x float> %v584, ptr %v587, align 4
  %v588 = add nsw i64 %v579, 1
  br label %b99
b101:
  br label %b98
b98:
  %v589 = add i64 %v350, 16
  %v590 = sub i64 40, %v589
  %v591 = icmp slt i64 %v590, 0
  %v592 = select i1 %v591, i64 0, i64 %v590
  %v593 = icmp ult i64 %v592, 8
  %v594 = select i1 %v593, i64 %v592, i64 8
  %v595 = trunc i64 %v594 to i32
  %v596 = insertelement <8 x i32> poison, i32 %v595, i64 0
  %v597 = shufflevector <8 x i32> %v596, <8 x i32> poison, <8 x i32> zeroinitializer
  %v598 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v597
  %v599 = mul i64 %v589, 8
  %v600 = add i64 0, %v599
  %v601 = getelementptr inbounds float, ptr %v60, i64 %v600
  %v602 = add i64 %v349, 16
  %v603 = icmp sge i64 %v592, 8
  br i1 %v603, label %b102, label %b103
b102:
  br label %b104
b104:
  %v604 = phi i64 [ 0, %b102 ], [ %v686, %b105 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b105, label %b106
b105:
  %v606 = add i64 %v604, 0
  %v607 = getelementptr inbounds float, ptr %v601, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 %v604, 8
  %v610 = getelementptr inbounds float, ptr %v601, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v604, 16
  %v613 = getelementptr inbounds float, ptr %v601, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v604, 24
  %v616 = getelementptr inbounds float, ptr %v601, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v604, 32
  %v619 = getelementptr inbounds float, ptr %v601, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = add i64 %v604, 40
  %v622 = getelementptr inbounds float, ptr %v601, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = add i64 %v604, 48
  %v625 = getelementptr inbounds float, ptr %v601, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 %v604, 56
  %v628 = getelementptr inbounds float, ptr %v601, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v631 = shufflevector <8 x float> %v608, <8 x float> %v620, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v633 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v614, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v635 = shufflevector <8 x float> %v614, <8 x float> %v626, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v617, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v637 = shufflevector <8 x float> %v617, <8 x float> %v629, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v630, <8 x float> %v634, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v639 = shufflevector <8 x float> %v630, <8 x float> %v634, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v632, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v636, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v631, <8 x float> %v635, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v643 = shufflevector <8 x float> %v631, <8 x float> %v635, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v633, <8 x float> %v637, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v645 = shufflevector <8 x float> %v633, <8 x float> %v637, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v648 = shufflevector <8 x float> %v639, <8 x float> %v641, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v649 = shufflevector <8 x float> %v639, <8 x float> %v641, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v650 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v651 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v652 = shufflevector <8 x float> %v643, <8 x float> %v645, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v653 = shufflevector <8 x float> %v643, <8 x float> %v645, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v654 = add i64 %v604, 0
  %v655 = mul i64 %v654, 32
  %v656 = add i64 %v602, %v655
  %v657 = getelementptr inbounds float, ptr %v333, i64 %v656
  store <8 x float> %v646, ptr %v657, align 4
  %v658 = add i64 %v604, 1
  %v659 = mul i64 %v658, 32
  %v660 = add i64 %v602, %v659
  %v661 = getelementptr inbounds float, ptr %v333, i64 %v660
  store <8 x float> %v647, ptr %v661, align 4
  %v662 = add i64 %v604, 2
  %v663 = mul i64 %v662, 32
  %v664 = add i64 %v602, %v663
  %v665 = getelementptr inbounds float, ptr %v333, i64 %v664
  store <8 x float> %v648, ptr %v665, align 4
  %v666 = add i64 %v604, 3
  %v667 = mul i64 %v666, 32
  %v668 = add i64 %v602, %v667
  %v669 = getelementptr inbounds float, ptr %v333, i64 %v668
  store <8 x float> %v649, ptr %v669, align 4
  %v670 = add i64 %v604, 4
  %v671 = mul i64 %v670, 32
  %v672 = add i64 %v602, %v671
  %v673 = getelementptr inbounds float, ptr %v333, i64 %v672
  store <8 x float> %v650, ptr %v673, align 4
  %v674 = add i64 %v604, 5
  %v675 = mul i64 %v674, 32
  %v676 = add i64 %v602, %v675
  %v677 = getelementptr inbounds float, ptr %v333, i64 %v676
  store <8 x float> %v651, ptr %v677, align 4
  %v678 = add i64 %v604, 6
  %v679 = mul i64 %v678, 32
  %v680 = add i64 %v602, %v679
  %v681 = getelementptr inbounds float, ptr %v333, i64 %v680
  store <8 x float> %v652, ptr %v681, align 4
  %v682 = add i64 %v604, 7
  %v683 = mul i64 %v682, 32
  %v684 = add i64 %v602, %v683
  %v685 = getelementptr inbounds float, ptr %v333, i64 %v684
  store <8 x float> %v653, ptr %v685, align 4
  %v686 = add nsw i64 %v604, 8
  br label %b104
b106:
  br label %b107
b107:
  %v687 = phi i64 [ 8, %b106 ], [ %v696, %b108 ]
  %v688 = icmp slt i64 %v687, 8
  br i1 %v688, label %b108, label %b109
b108:
  %v689 = mul i64 %v687, 1
  %v690 = getelementptr inbounds float, ptr %v601, i64 %v689
  %v691 = getelementptr float, ptr %v690, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v692 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v691, <8 x i1> %v598, <8 x float> zeroinitializer)
  %v693 = mul i64 %v687, 32
  %v694 = add i64 %v602, %v693
  %v695 = getelementptr inbounds float, ptr %v333, i64 %v694
  store <8 x float> %v692, ptr %v695, align 4
  %v696 = add nsw i64 %v687, 1
  br label %b107
b109:
  br label %b103
b103:
  %v697 = icmp slt i64 %v592, 8
  br i1 %v697, label %b110, label %b111
b110:
  br label %b112
b112:
  %v698 = phi i64 [ 0, %b110 ], [ %v707, %b113 ]
  %v699 = icmp slt i64 %v698, 8
  br i1 %v699, label %b113, label %b114
b113:
  %v700 = mul i64 %v698, 1
  %v701 = getelementptr inbounds float, ptr %v601, i64 %v700
  %v702 = getelementptr float, ptr %v701, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v703 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v702, <8 x i1> %v598, <8 x float> zeroinitializer)
  %v704 = mul i64 %v698, 32
  %v705 = add i64 %v602, %v704
  %v706 = getelementptr inbounds float, ptr %v333, i64 %v705
  store <8 x float> %v703, ptr %v706, align 4
  %v707 = add nsw i64 %v698, 1
  br label %b112
b114:
  br label %b111
b111:
  %v708 = add i64 %v350, 24
  %v709 = sub i64 40, %v708
  %v710 = icmp slt i64 %v709, 0
  %v711 = select i1 %v710, i64 0, i64 %v709
  %v712 = icmp ult i64 %v711, 8
  %v713 = select i1 %v712, i64 %v711, i64 8
  %v714 = trunc i64 %v713 to i32
  %v715 = insertelement <8 x i32> poison, i32 %v714, i64 0
  %v716 = shufflevector <8 x i32> %v715, <8 x i32> poison, <8 x i32> zeroinitializer
  %v717 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v716
  %v718 = mul i64 %v708, 8
  %v719 = add i64 0, %v718
  %v720 = getelementptr inbounds float, ptr %v60, i64 %v719
  %v721 = add i64 %v349, 24
  %v722 = icmp sge i64 %v711, 8
  br i1 %v722, label %b115, label %b116
b115:
  br label %b117
b117:
  %v723 = phi i64 [ 0, %b115 ], [ %v805, %b118 ]
  %v724 = icmp slt i64 %v723, 8
  br i1 %v724, label %b118, label %b119
b118:
  %v725 = add i64 %v723, 0
  %v726 = getelementptr inbounds float, ptr %v720, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 %v723, 8
  %v729 = getelementptr inbounds float, ptr %v720, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v723, 16
  %v732 = getelementptr inbounds float, ptr %v720, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 %v723, 24
  %v735 = getelementptr inbounds float, ptr %v720, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 %v723, 32
  %v738 = getelementptr inbounds float, ptr %v720, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v723, 40
  %v741 = getelementptr inbounds float, ptr %v720, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 %v723, 48
  %v744 = getelementptr inbounds float, ptr %v720, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 %v723, 56
  %v747 = getelementptr inbounds float, ptr %v720, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v750 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v752 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v753 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v754 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v755 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v756 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v757 = shufflevector <8 x float> %v749, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v758 = shufflevector <8 x float> %v749, <8 x float> %v753, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v759 = shufflevector <8 x float> %v751, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v760 = shufflevector <8 x float> %v751, <8 x float> %v755, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v761 = shufflevector <8 x float> %v750, <8 x float> %v754, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v762 = shufflevector <8 x float> %v750, <8 x float> %v754, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v764 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v757, <8 x float> %v759, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v766 = shufflevector <8 x float> %v757, <8 x float> %v759, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v767 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v768 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v769 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v770 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v771 = shufflevector <8 x float> %v762, <8 x float> %v764, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v772 = shufflevector <8 x float> %v762, <8 x float> %v764, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v773 = add i64 %v723, 0
  %v774 = mul i64 %v773, 32
  %v775 = add i64 %v721, %v774
  %v776 = getelementptr inbounds float, ptr %v333, i64 %v775
  store <8 x float> %v765, ptr %v776, align 4
  %v777 = add i64 %v723, 1
  %v778 = mul i64 %v777, 32
  %v779 = add i64 %v721, %v778
  %v780 = getelementptr inbounds float, ptr %v333, i64 %v779
  store <8 x float> %v766, ptr %v780, align 4
  %v781 = add i64 %v723, 2
  %v782 = mul i64 %v781, 32
  %v783 = add i64 %v721, %v782
  %v784 = getelementptr inbounds float, ptr %v333, i64 %v783
  store <8 x float> %v767, ptr %v784, align 4
  %v785 = add i64 %v723, 3
  %v786 = mul i64 %v785, 32
  %v787 = add i64 %v721, %v786
  %v788 = getelementptr inbounds float, ptr %v333, i64 %v787
  store <8 x float> %v768, ptr %v788, align 4
  %v789 = add i64 %v723, 4
  %v790 = mul i64 %v789, 32
  %v791 = add i64 %v721, %v790
  %v792 = getelementptr inbounds float, ptr %v333, i64 %v791
  store <8 x float> %v769, ptr %v792, align 4
  %v793 = add i64 %v723, 5
  %v794 = mul i64 %v793, 32
  %v795 = add i64 %v721, %v794
  %v796 = getelementptr inbounds float, ptr %v333, i64 %v795
  store <8 x float> %v770, ptr %v796, align 4
  %v797 = add i64 %v723, 6
  %v798 = mul i64 %v797, 32
  %v799 = add i64 %v721, %v798
  %v800 = getelementptr inbounds float, ptr %v333, i64 %v799
  store <8 x float> %v771, ptr %v800, align 4
  %v801 = add i64 %v723, 7
  %v802 = mul i64 %v801, 32
  %v803 = add i64 %v721, %v802
  %v804 = getelementptr inbounds float, ptr %v333, i64 %v803
  store <8 x float> %v772, ptr %v804, align 4
  %v805 = add nsw i64 %v723, 8
  br label %b117
b119:
  br label %b120
b120:
  %v806 = phi i64 [ 8, %b119 ], [ %v815, %b121 ]
  %v807 = icmp slt i64 %v806, 8
  br i1 %v807, label %b121, label %b122
b121:
  %v808 = mul i64 %v806, 1
  %v809 = getelementptr inbounds float, ptr %v720, i64 %v808
  %v810 = getelementptr float, ptr %v809, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v811 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v810, <8 x i1> %v717, <8 x float> zeroinitializer)
  %v812 = mul i64 %v806, 32
  %v813 = add i64 %v721, %v812
  %v814 = getelementptr inbounds float, ptr %v333, i64 %v813
  store <8 x float> %v811, ptr %v814, align 4
  %v815 = add nsw i64 %v806, 1
  br label %b120
b122:
  br label %b116
b116:
  %v816 = icmp slt i64 %v711, 8
  br i1 %v816, label %b123, label %b124
b123:
  br label %b125
b125:
  %v817 = phi i64 [ 0, %b123 ], [ %v826, %b126 ]
  %v818 = icmp slt i64 %v817, 8
  br i1 %v818, label %b126, label %b127
b126:
  %v819 = mul i64 %v817, 1
  %v820 = getelementptr inbounds float, ptr %v720, i64 %v819
  %v821 = getelementptr float, ptr %v820, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v822 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v821, <8 x i1> %v717, <8 x float> zeroinitializer)
  %v823 = mul i64 %v817, 32
  %v824 = add i64 %v721, %v823
  %v825 = getelementptr inbounds float, ptr %v333, i64 %v824
  store <8 x float> %v822, ptr %v825, align 4
  %v826 = add nsw i64 %v817, 1
  br label %b125
b127:
  br label %b124
b124:
  %v827 = add i64 %v349, 256
  %v828 = add nsw i64 %v347, 1
  br label %b73
b75:
  %v829 = icmp sgt i64 %v3, 1
  br i1 %v829, label %b128, label %b129
b128:
  %v830 = getelementptr inbounds i64, ptr %v1, i64 3
  %v831 = atomicrmw add ptr %v830, i64 1 acq_rel
  %v832 = mul i64 %v3, 8
  br label %b130
b130:
  %v833 = load atomic i64, ptr %v830 acquire, align 8
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %b131, label %b132
b131:
  %v835 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v837 = add i64 %v8, 0
  %v838 = sdiv i64 %v837, 1
  %v839 = add i64 %v2, 1
  %v840 = mul i64 %v838, %v2
  %v841 = sdiv i64 %v840, %v3
  %v842 = mul i64 %v841, 1
  %v843 = icmp slt i64 %v842, %v8
  %v844 = select i1 %v843, i64 %v842, i64 %v8
  %v845 = mul i64 %v838, %v839
  %v846 = sdiv i64 %v845, %v3
  %v847 = mul i64 %v846, 1
  %v848 = icmp slt i64 %v847, %v8
  %v849 = select i1 %v848, i64 %v847, i64 %v8
  br label %b133
b133:
  %v850 = phi i64 [ %v844, %b129 ], [ %v904, %b138 ]
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b134, label %b135
b134:
  %v852 = add i64 %v850, 96
  %v853 = icmp slt i64 %v852, %v849
  %v854 = select i1 %v853, i64 %v852, i64 %v849
  br label %b136
b136:
  %v855 = phi i64 [ 0, %b134 ], [ %v903, %b141 ]
  %v856 = icmp slt i64 %v855, 2
  br i1 %v856, label %b137, label %b138
b137:
  %v857 = sub i64 %v854, %v850
  %v858 = sub i64 2, 1
  %v859 = add i64 %v857, %v858
  %v860 = sdiv i64 %v859, 2
  br label %b139
b139:
  %v861 = phi i64 [ 0, %b137 ], [ %v902, %b146 ]
  %v862 = icmp slt i64 %v861, %v860
  br i1 %v862, label %b140, label %b141
b140:
  %v863 = mul i64 %v857, %v861
  %v864 = sdiv i64 %v863, %v860
  %v865 = add i64 %v850, %v864
  %v866 = add i64 %v861, 1
  %v867 = mul i64 %v857, %v866
  %v868 = sdiv i64 %v867, %v860
  %v869 = add i64 %v850, %v868
  %v870 = mul i64 %v855, 256
  %v871 = getelementptr inbounds float, ptr %v333, i64 %v870
  %v872 = sub i64 %v869, %v865
  %v873 = mul i64 %v865, 8
  %v874 = getelementptr inbounds float, ptr %v10, i64 %v873
  %v875 = getelementptr inbounds float, ptr %v874, i64 0
  %v876 = sub i64 %v872, 1
  %v877 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v876
  %v878 = load ptr, ptr %v877, align 4
  %v879 = icmp sgt i64 %v872, 0
  br i1 %v879, label %b142, label %b143
b142:
  call void %v878(ptr %v875, i64 8, ptr %v871, i64 8, ptr %v836)
  br label %b143
b143:
  %v880 = add i64 %v870, 256
  br label %b144
b144:
  %v881 = phi i64 [ %v865, %b143 ], [ %v901, %b149 ]
  %v882 = icmp slt i64 %v881, %v869
  br i1 %v882, label %b145, label %b146
b145:
  %v883 = sub i64 %v881, %v865
  %v884 = mul i64 %v883, 32
  %v885 = getelementptr inbounds float, ptr %v836, i64 %v884
  %v886 = mul i64 %v881, 40
  %v887 = getelementptr inbounds float, ptr %v72, i64 %v886
  br label %b147
b147:
  %v888 = phi i64 [ 0, %b145 ], [ %v900, %b151 ]
  %v889 = icmp slt i64 %v888, 4
  br i1 %v889, label %b148, label %b149
b148:
  %v890 = mul i64 %v855, 4
  %v891 = add i64 %v890, %v888
  %v892 = mul i64 %v891, 8
  %v893 = icmp slt i64 %v892, 40
  br i1 %v893, label %b150, label %b151
b150:
  %v894 = add i64 0, %v888
  %v895 = mul i64 %v894, 8
  %v896 = getelementptr inbounds float, ptr %v885, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 0, %v892
  %v899 = getelementptr inbounds float, ptr %v887, i64 %v898
  store <8 x float> %v897, ptr %v899, align 4
  br label %b151
b151:
  %v900 = add nsw i64 %v888, 1
  br label %b147
b149:
  %v901 = add nsw i64 %v881, 1
  br label %b144
b146:
  %v902 = add nsw i64 %v861, 1
  br label %b139
b141:
  %v903 = add nsw i64 %v855, 1
  br label %b136
b138:
  %v904 = add nsw i64 %v850, 96
  br label %b133
b135:
  %v905 = icmp sgt i64 %v3, 1
  br i1 %v905, label %b152, label %b153
b152:
  %v906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v907 = atomicrmw add ptr %v906, i64 1 acq_rel
  %v908 = mul i64 %v3, 9
  br label %b154
b154:
  %v909 = load atomic i64, ptr %v906 acquire, align 8
  %v910 = icmp slt i64 %v909, %v908
  br i1 %v910, label %b155, label %b156
b155:
  %v911 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v912 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v913 = load ptr, ptr %v912, align 4
  %v914 = getelementptr inbounds float, ptr %v913, i64 512
  %v915 = add i64 1, 0
  %v916 = sdiv i64 %v915, 1
  %v917 = add i64 %v2, 1
  %v918 = mul i64 %v916, %v2
  %v919 = sdiv i64 %v918, %v3
  %v920 = mul i64 %v919, 1
  %v921 = icmp slt i64 %v920, 1
  %v922 = select i1 %v921, i64 %v920, i64 1
  %v923 = mul i64 %v916, %v917
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, 1
  %v927 = select i1 %v926, i64 %v925, i64 1
  br label %b157
b157:
  %v928 = phi i64 [ %v922, %b153 ], [ %v1052, %b169 ]
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b158, label %b159
b158:
  %v930 = mul i64 %v928, 64
  %v931 = mul i64 %v928, 8
  %v932 = add i64 %v931, 0
  %v933 = sub i64 8, %v932
  %v934 = icmp slt i64 %v933, 0
  %v935 = select i1 %v934, i64 0, i64 %v933
  %v936 = icmp ult i64 %v935, 8
  %v937 = select i1 %v936, i64 %v935, i64 8
  %v938 = trunc i64 %v937 to i32
  %v939 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v940 = shufflevector <8 x i32> %v939, <8 x i32> poison, <8 x i32> zeroinitializer
  %v941 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v940
  %v942 = mul i64 %v932, 8
  %v943 = add i64 0, %v942
  %v944 = getelementptr inbounds float, ptr %v18, i64 %v943
  %v945 = add i64 %v930, 0
  %v946 = icmp sge i64 %v935, 8
  br i1 %v946, label %b160, label %b161
b160:
  br label %b162
b162:
  %v947 = phi i64 [ 0, %b160 ], [ %v1029, %b163 ]
  %v948 = icmp slt i64 %v947, 8
  br i1 %v948, label %b163, label %b164
b163:
  %v949 = add i64 %v947, 0
  %v950 = getelementptr inbounds float, ptr %v944, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 %v947, 8
  %v953 = getelementptr inbounds float, ptr %v944, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v947, 16
  %v956 = getelementptr inbounds float, ptr %v944, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v947, 24
  %v959 = getelementptr inbounds float, ptr %v944, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 %v947, 32
  %v962 = getelementptr inbounds float, ptr %v944, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v947, 40
  %v965 = getelementptr inbounds float, ptr %v944, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v947, 48
  %v968 = getelementptr inbounds float, ptr %v944, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v947, 56
  %v971 = getelementptr inbounds float, ptr %v944, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v974 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v975 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v976 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v977 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v978 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v979 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v980 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v981 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v982 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v983 = shufflevector <8 x float> %v975, <8 x float> %v979, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v984 = shufflevector <8 x float> %v975, <8 x float> %v979, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v985 = shufflevector <8 x float> %v974, <8 x float> %v978, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v986 = shufflevector <8 x float> %v974, <8 x float> %v978, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v988 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v990 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v991 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v992 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v995 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v996 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v997 = add i64 %v947, 0
  %v998 = mul i64 %v997, 8
  %v999 = add i64 %v945, %v998
  %v1000 = getelementptr inbounds float, ptr %v914, i64 %v999
  store <8 x float> %v989, ptr %v1000, align 4
  %v1001 = add i64 %v947, 1
  %v1002 = mul i64 %v1001, 8
  %v1003 = add i64 %v945, %v1002
  %v1004 = getelementptr inbounds float, ptr %v914, i64 %v1003
  store <8 x float> %v990, ptr %v1004, align 4
  %v1005 = add i64 %v947, 2
  %v1006 = mul i64 %v1005, 8
  %v1007 = add i64 %v945, %v1006
  %v1008 = getelementptr inbounds float, ptr %v914, i64 %v1007
  store <8 x float> %v991, ptr %v1008, align 4
  %v1009 = add i64 %v947, 3
  %v1010 = mul i64 %v1009, 8
  %v1011 = add i64 %v945, %v1010
  %v1012 = getelementptr inbounds float, ptr %v914, i64 %v1011
  store <8 x float> %v992, ptr %v1012, align 4
  %v1013 = add i64 %v947, 4
  %v1014 = mul i64 %v1013, 8
  %v1015 = add i64 %v945, %v1014
  %v1016 = getelementptr inbounds float, ptr %v914, i64 %v1015
  store <8 x float> %v993, ptr %v1016, align 4
  %v1017 = add i64 %v947, 5
  %v1018 = mul i64 %v1017, 8
  %v1019 = add i64 %v945, %v1018
  %v1020 = getelementptr inbounds float, ptr %v914, i64 %v1019
  store <8 x float> %v994, ptr %v1020, align 4
  %v1021 = add i64 %v947, 6
  %v1022 = mul i64 %v1021, 8
  %v1023 = add i64 %v945, %v1022
  %v1024 = getelementptr inbounds float, ptr %v914, i64 %v1023
  store <8 x float> %v995, ptr %v1024, align 4
  %v1025 = add i64 %v947, 7
  %v1026 = mul i64 %v1025, 8
  %v1027 = add i64 %v945, %v1026
  %v1028 = getelementptr inbounds float, ptr %v914, i64 %v1027
  store <8 x float> %v996, ptr %v1028, align 4
  %v1029 = add nsw i64 %v947, 8
  br label %b162
b164:
  br label %b165
b165:
  %v1030 = phi i64 [ 8, %b164 ], [ %v1039, %b166 ]
  %v1031 = icmp slt i64 %v1030, 8
  br i1 %v1031, label %b166, label %b167
b166:
  %v1032 = mul i64 %v1030, 1
  %v1033 = getelementptr inbounds float, ptr %v944, i64 %v1032
  %v1034 = getelementptr float, ptr %v1033, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1035 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1034, <8 x i1> %v941, <8 x float> zeroinitializer)
  %v1036 = mul i64 %v1030, 8
  %v1037 = add i64 %v945, %v1036
  %v1038 = getelementptr inbounds float, ptr %v914, i64 %v1037
  store <8 x float> %v1035, ptr %v1038, align 4
  %v1039 = add nsw i64 %v1030, 1
  br label %b165
b167:
  br label %b161
b161:
  %v1040 = icmp slt i64 %v935, 8
  br i1 %v1040, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1041 = phi i64 [ 0, %b168 ], [ %v1050, %b171 ]
  %v1042 = icmp slt i64 %v1041, 8
  br i1 %v1042, label %b171, label %b172
b171:
  %v1043 = mul i64 %v1041, 1
  %v1044 = getelementptr inbounds float, ptr %v944, i64 %v1043
  %v1045 = getelementptr float, ptr %v1044, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1046 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1045, <8 x i1> %v941, <8 x float> zeroinitializer)
  %v1047 = mul i64 %v1041, 8
  %v1048 = add i64 %v945, %v1047
  %v1049 = getelementptr inbounds float, ptr %v914, i64 %v1048
  store <8 x float> %v1046, ptr %v1049, align 4
  %v1050 = add nsw i64 %v1041, 1
  br label %b170
b172:
  br label %b169
b169:
  %v1051 = add i64 %v930, 64
  %v1052 = add nsw i64 %v928, 1
  br label %b157
b159:
  %v1053 = getelementptr inbounds float, ptr %v913, i64 576
  %v1054 = add i64 1, 0
  %v1055 = sdiv i64 %v1054, 1
  %v1056 = add i64 %v2, 1
  %v1057 = mul i64 %v1055, %v2
  %v1058 = sdiv i64 %v1057, %v3
  %v1059 = mul i64 %v1058, 1
  %v1060 = icmp slt i64 %v1059, 1
  %v1061 = select i1 %v1060, i64 %v1059, i64 1
  %v1062 = mul i64 %v1055, %v1056
  %v1063 = sdiv i64 %v1062, %v3
  %v1064 = mul i64 %v1063, 1
  %v1065 = icmp slt i64 %v1064, 1
  %v1066 = select i1 %v1065, i64 %v1064, i64 1
  br label %b173
b173:
  %v1067 = phi i64 [ %v1061, %b159 ], [ %v1548, %b224 ]
  %v1068 = icmp slt i64 %v1067, %v1066
  br i1 %v1068, label %b174, label %b175
b174:
  %v1069 = mul i64 %v1067, 256
  %v1070 = mul i64 %v1067, 8
  %v1071 = add i64 %v1070, 0
  %v1072 = sub i64 8, %v1071
  %v1073 = icmp slt i64 %v1072, 0
  %v1074 = select i1 %v1073, i64 0, i64 %v1072
  %v1075 = icmp ult i64 %v1074, 8
  %v1076 = select i1 %v1075, i64 %v1074, i64 8
  %v1077 = trunc i64 %v1076 to i32
  %v1078 = insertelement <8 x i32> poison, i32 %v1077, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1079
  %v1081 = mul i64 %v1071, 8
  %v1082 = add i64 64, %v1081
  %v1083 = getelementptr inbounds float, ptr %v24, i64 %v1082
  %v1084 = add i64 %v1069, 0
  %v1085 = icmp sge i64 %v1074, 8
  br i1 %v1085, label %b176, label %b177
b176:
  br label %b178
b178:
  %v1086 = phi i64 [ 0, %b176 ], [ %v1168, %b179 ]
  %v1087 = icmp slt i64 %v1086, 8
  br i1 %v1087, label %b179, label %b180
b179:
  %v1088 = add i64 %v1086, 0
  %v1089 = getelementptr inbounds float, ptr %v1083, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 %v1086, 8
  %v1092 = getelementptr inbounds float, ptr %v1083, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 %v1086, 16
  %v1095 = getelementptr inbounds float, ptr %v1083, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 %v1086, 24
  %v1098 = getelementptr inbounds float, ptr %v1083, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 %v1086, 32
  %v1101 = getelementptr inbounds float, ptr %v1083, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 %v1086, 40
  %v1104 = getelementptr inbounds float, ptr %v1083, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 %v1086, 48
  %v1107 = getelementptr inbounds float, ptr %v1083, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 %v1086, 56
  %v1110 = getelementptr inbounds float, ptr %v1083, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1113 = shufflevector <8 x float> %v1090, <8 x float> %v1102, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1114 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1115 = shufflevector <8 x float> %v1093, <8 x float> %v1105, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1116 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1117 = shufflevector <8 x float> %v1096, <8 x float> %v1108, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1118 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1119 = shufflevector <8 x float> %v1099, <8 x float> %v1111, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1120 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1121 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1122 = shufflevector <8 x float> %v1114, <8 x float> %v1118, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1123 = shufflevector <8 x float> %v1114, <8 x float> %v1118, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1124 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1125 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1126 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1127 = shufflevector <8 x float> %v1115, <8 x float> %v1119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1128 = shufflevector <8 x float> %v1120, <8 x float> %v1122, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1129 = shufflevector <8 x float> %v1120, <8 x float> %v1122, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1130 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1131 = shufflevector <8 x float> %v1121, <8 x float> %v1123, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1132 = shufflevector <8 x float> %v1124, <8 x float> %v1126, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1133 = shufflevector <8 x float> %v1124, <8 x float> %v1126, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1134 = shufflevector <8 x float> %v1125, <8 x float> %v1127, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1135 = shufflevector <8 x float> %v1125, <8 x float> %v1127, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1136 = add i64 %v1086, 0
  %v1137 = mul i64 %v1136, 32
  %v1138 = add i64 %v1084, %v1137
  %v1139 = getelementptr inbounds float, ptr %v1053, i64 %v1138
  store <8 x float> %v1128, ptr %v1139, align 4
  %v1140 = add i64 %v1086, 1
  %v1141 = mul i64 %v1140, 32
  %v1142 = add i64 %v1084, %v1141
  %v1143 = getelementptr inbounds float, ptr %v1053, i64 %v1142
  store <8 x float> %v1129, ptr %v1143, align 4
  %v1144 = add i64 %v1086, 2
  %v1145 = mul i64 %v1144, 32
  %v1146 = add i64 %v1084, %v1145
  %v1147 = getelementptr inbounds float, ptr %v1053, i64 %v1146
  store <8 x float> %v1130, ptr %v1147, align 4
  %v1148 = add i64 %v1086, 3
  %v1149 = mul i64 %v1148, 32
  %v1150 = add i64 %v1084, %v1149
  %v1151 = getelementptr inbounds float, ptr %v1053, i64 %v1150
  store <8 x float> %v1131, ptr %v1151, align 4
  %v1152 = add i64 %v1086, 4
  %v1153 = mul i64 %v1152, 32
  %v1154 = add i64 %v1084, %v1153
  %v1155 = getelementptr inbounds float, ptr %v1053, i64 %v1154
  store <8 x float> %v1132, ptr %v1155, align 4
  %v1156 = add i64 %v1086, 5
  %v1157 = mul i64 %v1156, 32
  %v1158 = add i64 %v1084, %v1157
  %v1159 = getelementptr inbounds float, ptr %v1053, i64 %v1158
  store <8 x float> %v1133, ptr %v1159, align 4
  %v1160 = add i64 %v1086, 6
  %v1161 = mul i64 %v1160, 32
  %v1162 = add i64 %v1084, %v1161
  %v1163 = getelementptr inbounds float, ptr %v1053, i64 %v1162
  store <8 x float> %v1134, ptr %v1163, align 4
  %v1164 = add i64 %v1086, 7
  %v1165 = mul i64 %v1164, 32
  %v1166 = add i64 %v1084, %v1165
  %v1167 = getelementptr inbounds float, ptr %v1053, i64 %v1166
  store <8 x float> %v1135, ptr %v1167, align 4
  %v1168 = add nsw i64 %v1086, 8
  br label %b178
b180:
  br label %b181
b181:
  %v1169 = phi i64 [ 8, %b180 ], [ %v1178, %b182 ]
  %v1170 = icmp slt i64 %v1169, 8
  br i1 %v1170, label %b182, label %b183
b182:
  %v1171 = mul i64 %v1169, 1
  %v1172 = getelementptr inbounds float, ptr %v1083, i64 %v1171
  %v1173 = getelementptr float, ptr %v1172, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1174 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1173, <8 x i1> %v1080, <8 x float> zeroinitializer)
  %v1175 = mul i64 %v1169, 32
  %v1176 = add i64 %v1084, %v1175
  %v1177 = getelementptr inbounds float, ptr %v1053, i64 %v1176
  store <8 x float> %v1174, ptr %v1177, align 4
  %v1178 = add nsw i64 %v1169, 1
  br label %b181
b183:
  br label %b177
b177:
  %v1179 = icmp slt i64 %v1074, 8
  br i1 %v1179, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1180 = phi i64 [ 0, %b184 ], [ %v1189, %b187 ]
  %v1181 = icmp slt i64 %v1180, 8
  br i1 %v1181, label %b187, label %b188
b187:
  %v1182 = mul i64 %v1180, 1
  %v1183 = getelementptr inbounds float, ptr %v1083, i64 %v1182
  %v1184 = getelementptr float, ptr %v1183, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1185 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1184, <8 x i1> %v1080, <8 x float> zeroinitializer)
  %v1186 = mul i64 %v1180, 32
  %v1187 = add i64 %v1084, %v1186
  %v1188 = getelementptr inbounds float, ptr %v1053, i64 %v1187
  store <8 x float> %v1185, ptr %v1188, align 4
  %v1189 = add nsw i64 %v1180, 1
  br label %b186
b188:
  br label %b185
b185:
  %v1190 = add i64 %v1070, 0
  %v1191 = sub i64 8, %v1190
  %v1192 = icmp slt i64 %v1191, 0
  %v1193 = select i1 %v1192, i64 0, i64 %v1191
  %v1194 = icmp ult i64 %v1193, 8
  %v1195 = select i1 %v1194, i64 %v1193, i64 8
  %v1196 = trunc i64 %v1195 to i32
  %v1197 = insertelement <8 x i32> poison, i32 %v1196, i64 0
  %v1198 = shufflevector <8 x i32> %v1197, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1199 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1198
  %v1200 = mul i64 %v1190, 8
  %v1201 = add i64 0, %v1200
  %v1202 = getelementptr inbounds float, ptr %v24, i64 %v1201
  %v1203 = add i64 %v1069, 8
  %v1204 = icmp sge i64 %v1193, 8
  br i1 %v1204, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1205 = phi i64 [ 0, %b189 ], [ %v1287, %b192 ]
  %v1206 = icmp slt i64 %v1205, 8
  br i1 %v1206, label %b192, label %b193
b192:
  %v1207 = add i64 %v1205, 0
  %v1208 = getelementptr inbounds float, ptr %v1202, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = add i64 %v1205, 8
  %v1211 = getelementptr inbounds float, ptr %v1202, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = add i64 %v1205, 16
  %v1214 = getelementptr inbounds float, ptr %v1202, i64 %v1213
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = add i64 %v1205, 24
  %v1217 = getelementptr inbounds float, ptr %v1202, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = add i64 %v1205, 32
  %v1220 = getelementptr inbounds float, ptr %v1202, i64 %v1219
  %v1221 = load <8 x float>, ptr %v1220, align 4
  %v1222 = add i64 %v1205, 40
  %v1223 = getelementptr inbounds float, ptr %v1202, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 %v1205, 48
  %v1226 = getelementptr inbounds float, ptr %v1202, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = add i64 %v1205, 56
  %v1229 = getelementptr inbounds float, ptr %v1202, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = shufflevector <8 x float> %v1209, <8 x float> %v1221, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1232 = shufflevector <8 x float> %v1209, <8 x float> %v1221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1233 = shufflevector <8 x float> %v1212, <8 x float> %v1224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1234 = shufflevector <8 x float> %v1212, <8 x float> %v1224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1235 = shufflevector <8 x float> %v1215, <8 x float> %v1227, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1236 = shufflevector <8 x float> %v1215, <8 x float> %v1227, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1237 = shufflevector <8 x float> %v1218, <8 x float> %v1230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1238 = shufflevector <8 x float> %v1218, <8 x float> %v1230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1239 = shufflevector <8 x float> %v1231, <8 x float> %v1235, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1240 = shufflevector <8 x float> %v1231, <8 x float> %v1235, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1241 = shufflevector <8 x float> %v1233, <8 x float> %v1237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1242 = shufflevector <8 x float> %v1233, <8 x float> %v1237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1243 = shufflevector <8 x float> %v1232, <8 x float> %v1236, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1244 = shufflevector <8 x float> %v1232, <8 x float> %v1236, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1245 = shufflevector <8 x float> %v1234, <8 x float> %v1238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1246 = shufflevector <8 x float> %v1234, <8 x float> %v1238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1247 = shufflevector <8 x float> %v1239, <8 x float> %v1241, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1248 = shufflevector <8 x float> %v1239, <8 x float> %v1241, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1249 = shufflevector <8 x float> %v1240, <8 x float> %v1242, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1250 = shufflevector <8 x float> %v1240, <8 x float> %v1242, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1251 = shufflevector <8 x float> %v1243, <8 x float> %v1245, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1252 = shufflevector <8 x float> %v1243, <8 x float> %v1245, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1253 = shufflevector <8 x float> %v1244, <8 x float> %v1246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1254 = shufflevector <8 x float> %v1244, <8 x float> %v1246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1255 = add i64 %v1205, 0
  %v1256 = mul i64 %v1255, 32
  %v1257 = add i64 %v1203, %v1256
  %v1258 = getelementptr inbounds float, ptr %v1053, i64 %v1257
  store <8 x float> %v1247, ptr %v1258, align 4
  %v1259 = add i64 %v1205, 1
  %v1260 = mul i64 %v1259, 32
  %v1261 = add i64 %v1203, %v1260
  %v1262 = getelementptr inbounds float, ptr %v1053, i64 %v1261
  store <8 x float> %v1248, ptr %v1262, align 4
  %v1263 = add i64 %v1205, 2
  %v1264 = mul i64 %v1263, 32
  %v1265 = add i64 %v1203, %v1264
  %v1266 = getelementptr inbounds float, ptr %v1053, i64 %v1265
  store <8 x float> %v1249, ptr %v1266, align 4
  %v1267 = add i64 %v1205, 3
  %v1268 = mul i64 %v1267, 32
  %v1269 = add i64 %v1203, %v1268
  %v1270 = getelementptr inbounds float, ptr %v1053, i64 %v1269
  store <8 x float> %v1250, ptr %v1270, align 4
  %v1271 = add i64 %v1205, 4
  %v1272 = mul i64 %v1271, 32
  %v1273 = add i64 %v1203, %v1272
  %v1274 = getelementptr inbounds float, ptr %v1053, i64 %v1273
  store <8 x float> %v1251, ptr %v1274, align 4
  %v1275 = add i64 %v1205, 5
  %v1276 = mul i64 %v1275, 32
  %v1277 = add i64 %v1203, %v1276
  %v1278 = getelementptr inbounds float, ptr %v1053, i64 %v1277
  store <8 x float> %v1252, ptr %v1278, align 4
  %v1279 = add i64 %v1205, 6
  %v1280 = mul i64 %v1279, 32
  %v1281 = add i64 %v1203, %v1280
  %v1282 = getelementptr inbounds float, ptr %v1053, i64 %v1281
  store <8 x float> %v1253, ptr %v1282, align 4
  %v1283 = add i64 %v1205, 7
  %v1284 = mul i64 %v1283, 32
  %v1285 = add i64 %v1203, %v1284
  %v1286 = getelementptr inbounds float, ptr %v1053, i64 %v1285
  store <8 x float> %v1254, ptr %v1286, align 4
  %v1287 = add nsw i64 %v1205, 8
  br label %b191
b193:
  br label %b194
b194:
  %v1288 = phi i64 [ 8, %b193 ], [ %v1297, %b195 ]
  %v1289 = icmp slt i64 %v1288, 8
  br i1 %v1289, label %b195, label %b196
b195:
  %v1290 = mul i64 %v1288, 1
  %v1291 = getelementptr inbounds float, ptr %v1202, i64 %v1290
  %v1292 = getelementptr float, ptr %v1291, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1293 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1292, <8 x i1> %v1199, <8 x float> zeroinitializer)
  %v1294 = mul i64 %v1288, 32
  %v1295 = add i64 %v1203, %v1294
  %v1296 = getelementptr inbounds float, ptr %v1053, i64 %v1295
  store <8 x float> %v1293, ptr %v1296, align 4
  %v1297 = add nsw i64 %v1288, 1
  br label %b194
b196:
  br label %b190
b190:
  %v1298 = icmp slt i64 %v1193, 8
  br i1 %v1298, label %b197, label %b198
b197:
  br label %b199
b199:
  %v1299 = phi i64 [ 0, %b197 ], [ %v1308, %b200 ]
  %v1300 = icmp slt i64 %v1299, 8
  br i1 %v1300, label %b200, label %b201
b200:
  %v1301 = mul i64 %v1299, 1
  %v1302 = getelementptr inbounds float, ptr %v1202, i64 %v1301
  %v1303 = getelementptr float, ptr %v1302, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1304 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1303, <8 x i1> %v1199, <8 x float> zeroinitializer)
  %v1305 = mul i64 %v1299, 32
  %v1306 = add i64 %v1203, %v1305
  %v1307 = getelementptr inbounds float, ptr %v1053, i64 %v1306
  store <8 x float> %v1304, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1299, 1
  br label %b199
b201:
  br label %b198
b198:
  %v1309 = add i64 %v1070, 0
  %v1310 = sub i64 8, %v1309
  %v1311 = icmp slt i64 %v1310, 0
  %v1312 = select i1 %v1311, i64 0, i64 %v1310
  %v1313 = icmp ult i64 %v1312, 8
  %v1314 = select i1 %v1313, i64 %v1312, i64 8
  %v1315 = trunc i64 %v1314 to i32
  %v1316 = insertelement <8 x i32> poison, i32 %v1315, i64 0
  %v1317 = shufflevector <8 x i32> %v1316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1317
  %v1319 = mul i64 %v1309, 8
  %v1320 = add i64 192, %v1319
  %v1321 = getelementptr inbounds float, ptr %v24, i64 %v1320
  %v1322 = add i64 %v1069, 16
  %v1323 = icmp sge i64 %v1312, 8
  br i1 %v1323, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1324 = phi i64 [ 0, %b202 ], [ %v1406, %b205 ]
  %v1325 = icmp slt i64 %v1324, 8
  br i1 %v1325, label %b205, label %b206
b205:
  %v1326 = add i64 %v1324, 0
  %v1327 = getelementptr inbounds float, ptr %v1321, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = add i64 %v1324, 8
  %v1330 = getelementptr inbounds float, ptr %v1321, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = add i64 %v1324, 16
  %v1333 = getelementptr inbounds float, ptr %v1321, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 %v1324, 24
  %v1336 = getelementptr inbounds float, ptr %v1321, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = add i64 %v1324, 32
  %v1339 = getelementptr inbounds float, ptr %v1321, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 %v1324, 40
  %v1342 = getelementptr inbounds float, ptr %v1321, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = add i64 %v1324, 48
  %v1345 = getelementptr inbounds float, ptr %v1321, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = add i64 %v1324, 56
  %v1348 = getelementptr inbounds float, ptr %v1321, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = shufflevector <8 x float> %v1328, <8 x float> %v1340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1351 = shufflevector <8 x float> %v1328, <8 x float> %v1340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1352 = shufflevector <8 x float> %v1331, <8 x float> %v1343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1353 = shufflevector <8 x float> %v1331, <8 x float> %v1343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1354 = shufflevector <8 x float> %v1334, <8 x float> %v1346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1355 = shufflevector <8 x float> %v1334, <8 x float> %v1346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1356 = shufflevector <8 x float> %v1337, <8 x float> %v1349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1357 = shufflevector <8 x float> %v1337, <8 x float> %v1349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1358 = shufflevector <8 x float> %v1350, <8 x float> %v1354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1359 = shufflevector <8 x float> %v1350, <8 x float> %v1354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1360 = shufflevector <8 x float> %v1352, <8 x float> %v1356, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1361 = shufflevector <8 x float> %v1352, <8 x float> %v1356, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1362 = shufflevector <8 x float> %v1351, <8 x float> %v1355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1363 = shufflevector <8 x float> %v1351, <8 x float> %v1355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1364 = shufflevector <8 x float> %v1353, <8 x float> %v1357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1365 = shufflevector <8 x float> %v1353, <8 x float> %v1357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1366 = shufflevector <8 x float> %v1358, <8 x float> %v1360, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1367 = shufflevector <8 x float> %v1358, <8 x float> %v1360, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1368 = shufflevector <8 x float> %v1359, <8 x float> %v1361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1369 = shufflevector <8 x float> %v1359, <8 x float> %v1361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1370 = shufflevector <8 x float> %v1362, <8 x float> %v1364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1371 = shufflevector <8 x float> %v1362, <8 x float> %v1364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1372 = shufflevector <8 x float> %v1363, <8 x float> %v1365, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1373 = shufflevector <8 x float> %v1363, <8 x float> %v1365, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1374 = add i64 %v1324, 0
  %v1375 = mul i64 %v1374, 32
  %v1376 = add i64 %v1322, %v1375
  %v1377 = getelementptr inbounds float, ptr %v1053, i64 %v1376
  store <8 x float> %v1366, ptr %v1377, align 4
  %v1378 = add i64 %v1324, 1
  %v1379 = mul i64 %v1378, 32
  %v1380 = add i64 %v1322, %v1379
  %v1381 = getelementptr inbounds float, ptr %v1053, i64 %v1380
  store <8 x float> %v1367, ptr %v1381, align 4
  %v1382 = add i64 %v1324, 2
  %v1383 = mul i64 %v1382, 32
  %v1384 = add i64 %v1322, %v1383
  %v1385 = getelementptr inbounds float, ptr %v1053, i64 %v1384
  store <8 x float> %v1368, ptr %v1385, align 4
  %v1386 = add i64 %v1324, 3
  %v1387 = mul i64 %v1386, 32
  %v1388 = add i64 %v1322, %v1387
  %v1389 = getelementptr inbounds float, ptr %v1053, i64 %v1388
  store <8 x float> %v1369, ptr %v1389, align 4
  %v1390 = add i64 %v1324, 4
  %v1391 = mul i64 %v1390, 32
  %v1392 = add i64 %v1322, %v1391
  %v1393 = getelementptr inbounds float, ptr %v1053, i64 %v1392
  store <8 x float> %v1370, ptr %v1393, align 4
  %v1394 = add i64 %v1324, 5
  %v1395 = mul i64 %v1394, 32
  %v1396 = add i64 %v1322, %v1395
  %v1397 = getelementptr inbounds float, ptr %v1053, i64 %v1396
  store <8 x float> %v1371, ptr %v1397, align 4
  %v1398 = add i64 %v1324, 6
  %v1399 = mul i64 %v1398, 32
  %v1400 = add i64 %v1322, %v1399
  %v1401 = getelementptr inbounds float, ptr %v1053, i64 %v1400
  store <8 x float> %v1372, ptr %v1401, align 4
  %v1402 = add i64 %v1324, 7
  %v1403 = mul i64 %v1402, 32
  %v1404 = add i64 %v1322, %v1403
  %v1405 = getelementptr inbounds float, ptr %v1053, i64 %v1404
  store <8 x float> %v1373, ptr %v1405, align 4
  %v1406 = add nsw i64 %v1324, 8
  br label %b204
b206:
  br label %b207
b207:
  %v1407 = phi i64 [ 8, %b206 ], [ %v1416, %b208 ]
  %v1408 = icmp slt i64 %v1407, 8
  br i1 %v1408, label %b208, label %b209
b208:
  %v1409 = mul i64 %v1407, 1
  %v1410 = getelementptr inbounds float, ptr %v1321, i64 %v1409
  %v1411 = getelementptr float, ptr %v1410, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1411, <8 x i1> %v1318, <8 x float> zeroinitializer)
  %v1413 = mul i64 %v1407, 32
  %v1414 = add i64 %v1322, %v1413
  %v1415 = getelementptr inbounds float, ptr %v1053, i64 %v1414
  store <8 x float> %v1412, ptr %v1415, align 4
  %v1416 = add nsw i64 %v1407, 1
  br label %b207
b209:
  br label %b203
b203:
  %v1417 = icmp slt i64 %v1312, 8
  br i1 %v1417, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1418 = phi i64 [ 0, %b210 ], [ %v1427, %b213 ]
  %v1419 = icmp slt i64 %v1418, 8
  br i1 %v1419, label %b213, label %b214
b213:
  %v1420 = mul i64 %v1418, 1
  %v1421 = getelementptr inbounds float, ptr %v1321, i64 %v1420
  %v1422 = getelementptr float, ptr %v1421, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1423 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1422, <8 x i1> %v1318, <8 x float> zeroinitializer)
  %v1424 = mul i64 %v1418, 32
  %v1425 = add i64 %v1322, %v1424
  %v1426 = getelementptr inbounds float, ptr %v1053, i64 %v1425
  store <8 x float> %v1423, ptr %v1426, align 4
  %v1427 = add nsw i64 %v1418, 1
  br label %b212
b214:
  br label %b211
b211:
  %v1428 = add i64 %v1070, 0
  %v1429 = sub i64 8, %v1428
  %v1430 = icmp slt i64 %v1429, 0
  %v1431 = select i1 %v1430, i64 0, i64 %v1429
  %v1432 = icmp ult i64 %v1431, 8
  %v1433 = select i1 %v1432, i64 %v1431, i64 8
  %v1434 = trunc i64 %v1433 to i32
  %v1435 = insertelement <8 x i32> poison, i32 %v1434, i64 0
  %v1436 = shufflevector <8 x i32> %v1435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1437 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1436
  %v1438 = mul i64 %v1428, 8
  %v1439 = add i64 128, %v1438
  %v1440 = getelementptr inbounds float, ptr %v24, i64 %v1439
  %v1441 = add i64 %v1069, 24
  %v1442 = icmp sge i64 %v1431, 8
  br i1 %v1442, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1443 = phi i64 [ 0, %b215 ], [ %v1525, %b218 ]
  %v1444 = icmp slt i64 %v1443, 8
  br i1 %v1444, label %b218, label %b219
b218:
  %v1445 = add i64 %v1443, 0
  %v1446 = getelementptr inbounds float, ptr %v1440, i64 %v1445
  %v1447 = load <8 x float>, ptr %v1446, align 4
  %v1448 = add i64 %v1443, 8
  %v1449 = getelementptr inbounds float, ptr %v1440, i64 %v1448
  %v1450 = load <8 x float>, ptr %v1449, align 4
  %v1451 = add i64 %v1443, 16
  %v1452 = getelementptr inbounds float, ptr %v1440, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = add i64 %v1443, 24
  %v1455 = getelementptr inbounds float, ptr %v1440, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = add i64 %v1443, 32
  %v1458 = getelementptr inbounds float, ptr %v1440, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = add i64 %v1443, 40
  %v1461 = getelementptr inbounds float, ptr %v1440, i64 %v1460
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = add i64 %v1443, 48
  %v1464 = getelementptr inbounds float, ptr %v1440, i64 %v1463
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = add i64 %v1443, 56
  %v1467 = getelementptr inbounds float, ptr %v1440, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = shufflevector <8 x float> %v1447, <8 x float> %v1459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1470 = shufflevector <8 x float> %v1447, <8 x float> %v1459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1471 = shufflevector <8 x float> %v1450, <8 x float> %v1462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1472 = shufflevector <8 x float> %v1450, <8 x float> %v1462, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1473 = shufflevector <8 x float> %v1453, <8 x float> %v1465, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1474 = shufflevector <8 x float> %v1453, <8 x float> %v1465, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1475 = shufflevector <8 x float> %v1456, <8 x float> %v1468, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1476 = shufflevector <8 x float> %v1456, <8 x float> %v1468, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1477 = shufflevector <8 x float> %v1469, <8 x float> %v1473, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1478 = shufflevector <8 x float> %v1469, <8 x float> %v1473, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1479 = shufflevector <8 x float> %v1471, <8 x float> %v1475, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1480 = shufflevector <8 x float> %v1471, <8 x float> %v1475, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1481 = shufflevector <8 x float> %v1470, <8 x float> %v1474, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1482 = shufflevector <8 x float> %v1470, <8 x float> %v1474, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1483 = shufflevector <8 x float> %v1472, <8 x float> %v1476, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1484 = shufflevector <8 x float> %v1472, <8 x float> %v1476, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1485 = shufflevector <8 x float> %v1477, <8 x float> %v1479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1486 = shufflevector <8 x float> %v1477, <8 x float> %v1479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1487 = shufflevector <8 x float> %v1478, <8 x float> %v1480, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1488 = shufflevector <8 x float> %v1478, <8 x float> %v1480, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1489 = shufflevector <8 x float> %v1481, <8 x float> %v1483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1490 = shufflevector <8 x float> %v1481, <8 x float> %v1483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1491 = shufflevector <8 x float> %v1482, <8 x float> %v1484, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1492 = shufflevector <8 x float> %v1482, <8 x float> %v1484, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1493 = add i64 %v1443, 0
  %v1494 = mul i64 %v1493, 32
  %v1495 = add i64 %v1441, %v1494
  %v1496 = getelementptr inbounds float, ptr %v1053, i64 %v1495
  store <8 x float> %v1485, ptr %v1496, align 4
  %v1497 = add i64 %v1443, 1
  %v1498 = mul i64 %v1497, 32
  %v1499 = add i64 %v1441, %v1498
  %v1500 = getelementptr inbounds float, ptr %v1053, i64 %v1499
  store <8 x float> %v1486, ptr %v1500, align 4
  %v1501 = add i64 %v1443, 2
  %v1502 = mul i64 %v1501, 32
  %v1503 = add i64 %v1441, %v1502
  %v1504 = getelementptr inbounds float, ptr %v1053, i64 %v1503
  store <8 x float> %v1487, ptr %v1504, align 4
  %v1505 = add i64 %v1443, 3
  %v1506 = mul i64 %v1505, 32
  %v1507 = add i64 %v1441, %v1506
  %v1508 = getelementptr inbounds float, ptr %v1053, i64 %v1507
  store <8 x float> %v1488, ptr %v1508, align 4
  %v1509 = add i64 %v1443, 4
  %v1510 = mul i64 %v1509, 32
  %v1511 = add i64 %v1441, %v1510
  %v1512 = getelementptr inbounds float, ptr %v1053, i64 %v1511
  store <8 x float> %v1489, ptr %v1512, align 4
  %v1513 = add i64 %v1443, 5
  %v1514 = mul i64 %v1513, 32
  %v1515 = add i64 %v1441, %v1514
  %v1516 = getelementptr inbounds float, ptr %v1053, i64 %v1515
  store <8 x float> %v1490, ptr %v1516, align 4
  %v1517 = add i64 %v1443, 6
  %v1518 = mul i64 %v1517, 32
  %v1519 = add i64 %v1441, %v1518
  %v1520 = getelementptr inbounds float, ptr %v1053, i64 %v1519
  store <8 x float> %v1491, ptr %v1520, align 4
  %v1521 = add i64 %v1443, 7
  %v1522 = mul i64 %v1521, 32
  %v1523 = add i64 %v1441, %v1522
  %v1524 = getelementptr inbounds float, ptr %v1053, i64 %v1523
  store <8 x float> %v1492, ptr %v1524, align 4
  %v1525 = add nsw i64 %v1443, 8
  br label %b217
b219:
  br label %b220
b220:
  %v1526 = phi i64 [ 8, %b219 ], [ %v1535, %b221 ]
  %v1527 = icmp slt i64 %v1526, 8
  br i1 %v1527, label %b221, label %b222
b221:
  %v1528 = mul i64 %v1526, 1
  %v1529 = getelementptr inbounds float, ptr %v1440, i64 %v1528
  %v1530 = getelementptr float, ptr %v1529, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1531 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1530, <8 x i1> %v1437, <8 x float> zeroinitializer)
  %v1532 = mul i64 %v1526, 32
  %v1533 = add i64 %v1441, %v1532
  %v1534 = getelementptr inbounds float, ptr %v1053, i64 %v1533
  store <8 x float> %v1531, ptr %v1534, align 4
  %v1535 = add nsw i64 %v1526, 1
  br label %b220
b222:
  br label %b216
b216:
  %v1536 = icmp slt i64 %v1431, 8
  br i1 %v1536, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1537 = phi i64 [ 0, %b223 ], [ %v1546, %b226 ]
  %v1538 = icmp slt i64 %v1537, 8
  br i1 %v1538, label %b226, label %b227
b226:
  %v1539 = mul i64 %v1537, 1
  %v1540 = getelementptr inbounds float, ptr %v1440, i64 %v1539
  %v1541 = getelementptr float, ptr %v1540, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1542 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1541, <8 x i1> %v1437, <8 x float> zeroinitializer)
  %v1543 = mul i64 %v1537, 32
  %v1544 = add i64 %v1441, %v1543
  %v1545 = getelementptr inbounds float, ptr %v1053, i64 %v1544
  store <8 x float> %v1542, ptr %v1545, align 4
  %v1546 = add nsw i64 %v1537, 1
  br label %b225
b227:
  br label %b224
b224:
  %v1547 = add i64 %v1069, 256
  %v1548 = add nsw i64 %v1067, 1
  br label %b173
b175:
  %v1549 = icmp sgt i64 %v3, 1
  br i1 %v1549, label %b228, label %b229
b228:
  %v1550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1551 = atomicrmw add ptr %v1550, i64 1 acq_rel
  %v1552 = mul i64 %v3, 10
  br label %b230
b230:
  %v1553 = load atomic i64, ptr %v1550 acquire, align 8
  %v1554 = icmp slt i64 %v1553, %v1552
  br i1 %v1554, label %b231, label %b232
b231:
  %v1555 = call i32 @sched_yield()
  br label %b230
b232:
  br label %b229
b229:
  br label %b233
b233:
  %v1556 = phi i64 [ 0, %b229 ], [ %v2581, %b331 ]
  %v1557 = icmp slt i64 %v1556, %v5
  br i1 %v1557, label %b234, label %b235
b234:
  %v1558 = add i64 %v7, 0
  %v1559 = sdiv i64 %v1558, 1
  %v1560 = add i64 %v2, 1
  %v1561 = mul i64 %v1559, %v2
  %v1562 = sdiv i64 %v1561, %v3
  %v1563 = mul i64 %v1562, 1
  %v1564 = icmp slt i64 %v1563, %v7
  %v1565 = select i1 %v1564, i64 %v1563, i64 %v7
  %v1566 = mul i64 %v1559, %v1560
  %v1567 = sdiv i64 %v1566, %v3
  %v1568 = mul i64 %v1567, 1
  %v1569 = icmp slt i64 %v1568, %v7
  %v1570 = select i1 %v1569, i64 %v1568, i64 %v7
  %v1571 = add i64 %v1556, 0
  %v1572 = and i64 %v1571, %v118
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1565
  %v1575 = mul i64 %v1574, 32
  %v1576 = getelementptr inbounds float, ptr %v30, i64 %v1575
  %v1577 = getelementptr inbounds float, ptr %v1576, i64 0
  %v1578 = mul i64 %v1565, 32
  %v1579 = getelementptr inbounds float, ptr %v74, i64 %v1578
  %v1580 = getelementptr inbounds float, ptr %v1579, i64 0
  %v1581 = sub i64 %v1570, %v1565
  %v1582 = mul i64 %v1581, 4
  %v1583 = getelementptr inbounds float, ptr %v12, i64 0
  %v1584 = icmp sgt i64 %v1582, 0
  br i1 %v1584, label %b236, label %b237
b236:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v1582, i64 8, ptr %v1583, i64 8, ptr %v1577, i64 8, ptr %v1580, i64 8)
  br label %b237
b237:
  %v1586 = add i64 %v7, 0
  %v1587 = sdiv i64 %v1586, 1
  %v1588 = add i64 %v2, 1
  %v1589 = mul i64 %v1587, %v2
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, %v7
  %v1593 = select i1 %v1592, i64 %v1591, i64 %v7
  %v1594 = mul i64 %v1587, %v1588
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, %v7
  %v1598 = select i1 %v1597, i64 %v1596, i64 %v7
  br label %b238
b238:
  %v1599 = phi i64 [ %v1593, %b237 ], [ %v1656, %b243 ]
  %v1600 = icmp slt i64 %v1599, %v1598
  br i1 %v1600, label %b239, label %b240
b239:
  %v1601 = add i64 %v1599, 96
  %v1602 = icmp slt i64 %v1601, %v1598
  %v1603 = select i1 %v1602, i64 %v1601, i64 %v1598
  br label %b241
b241:
  %v1604 = phi i64 [ 0, %b239 ], [ %v1655, %b246 ]
  %v1605 = icmp slt i64 %v1604, 1
  br i1 %v1605, label %b242, label %b243
b242:
  %v1606 = sub i64 %v1603, %v1599
  %v1607 = sub i64 8, 1
  %v1608 = add i64 %v1606, %v1607
  %v1609 = sdiv i64 %v1608, 8
  br label %b244
b244:
  %v1610 = phi i64 [ 0, %b242 ], [ %v1654, %b251 ]
  %v1611 = icmp slt i64 %v1610, %v1609
  br i1 %v1611, label %b245, label %b246
b245:
  %v1612 = mul i64 %v1606, %v1610
  %v1613 = sdiv i64 %v1612, %v1609
  %v1614 = add i64 %v1599, %v1613
  %v1615 = add i64 %v1610, 1
  %v1616 = mul i64 %v1606, %v1615
  %v1617 = sdiv i64 %v1616, %v1609
  %v1618 = add i64 %v1599, %v1617
  %v1619 = mul i64 %v1604, 64
  %v1620 = getelementptr inbounds float, ptr %v914, i64 %v1619
  %v1621 = sub i64 %v1618, %v1614
  %v1622 = add i64 %v1556, 0
  %v1623 = and i64 %v1622, %v122
  %v1624 = mul i64 %v1623, %v7
  %v1625 = add i64 %v1624, %v1614
  %v1626 = mul i64 %v1625, 8
  %v1627 = getelementptr inbounds float, ptr %v34, i64 %v1626
  %v1628 = getelementptr inbounds float, ptr %v1627, i64 0
  %v1629 = sub i64 %v1621, 1
  %v1630 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1629
  %v1631 = load ptr, ptr %v1630, align 4
  %v1632 = icmp sgt i64 %v1621, 0
  br i1 %v1632, label %b247, label %b248
b247:
  call void %v1631(ptr %v1628, i64 8, ptr %v1620, i64 8, ptr %v1585)
  br label %b248
b248:
  %v1633 = add i64 %v1619, 64
  br label %b249
b249:
  %v1634 = phi i64 [ %v1614, %b248 ], [ %v1653, %b254 ]
  %v1635 = icmp slt i64 %v1634, %v1618
  br i1 %v1635, label %b250, label %b251
b250:
  %v1636 = sub i64 %v1634, %v1614
  %v1637 = mul i64 %v1636, 8
  %v1638 = getelementptr inbounds float, ptr %v1585, i64 %v1637
  %v1639 = mul i64 %v1634, 8
  %v1640 = getelementptr inbounds float, ptr %v76, i64 %v1639
  br label %b252
b252:
  %v1641 = phi i64 [ 0, %b250 ], [ %v1652, %b253 ]
  %v1642 = icmp slt i64 %v1641, 1
  br i1 %v1642, label %b253, label %b254
b253:
  %v1643 = mul i64 %v1604, 1
  %v1644 = add i64 %v1643, %v1641
  %v1645 = mul i64 %v1644, 8
  %v1646 = add i64 0, %v1641
  %v1647 = mul i64 %v1646, 8
  %v1648 = getelementptr inbounds float, ptr %v1638, i64 %v1647
  %v1649 = load <8 x float>, ptr %v1648, align 4
  %v1650 = add i64 0, %v1645
  %v1651 = getelementptr inbounds float, ptr %v1640, i64 %v1650
  store <8 x float> %v1649, ptr %v1651, align 4
  %v1652 = add nsw i64 %v1641, 1
  br label %b252
b254:
  %v1653 = add nsw i64 %v1634, 1
  br label %b249
b251:
  %v1654 = add nsw i64 %v1610, 1
  br label %b244
b246:
  %v1655 = add nsw i64 %v1604, 1
  br label %b241
b243:
  %v1656 = add nsw i64 %v1599, 96
  br label %b238
b240:
  %v1657 = add i64 %v7, 0
  %v1658 = sdiv i64 %v1657, 1
  %v1659 = add i64 %v2, 1
  %v1660 = mul i64 %v1658, %v2
  %v1661 = sdiv i64 %v1660, %v3
  %v1662 = mul i64 %v1661, 1
  %v1663 = icmp slt i64 %v1662, %v7
  %v1664 = select i1 %v1663, i64 %v1662, i64 %v7
  %v1665 = mul i64 %v1658, %v1659
  %v1666 = sdiv i64 %v1665, %v3
  %v1667 = mul i64 %v1666, 1
  %v1668 = icmp slt i64 %v1667, %v7
  %v1669 = select i1 %v1668, i64 %v1667, i64 %v7
  br label %b255
b255:
  %v1670 = phi i64 [ %v1664, %b240 ], [ %v1731, %b260 ]
  %v1671 = icmp slt i64 %v1670, %v1669
  br i1 %v1671, label %b256, label %b257
b256:
  br label %b258
b258:
  %v1672 = phi i64 [ 0, %b256 ], [ %v1730, %b259 ]
  %v1673 = icmp slt i64 %v1672, 4
  br i1 %v1673, label %b259, label %b260
b259:
  %v1674 = mul i64 %v1670, 32
  %v1675 = getelementptr inbounds float, ptr %v74, i64 %v1674
  %v1676 = add i64 %v1556, 0
  %v1677 = and i64 %v1676, %v130
  %v1678 = mul i64 %v1677, %v7
  %v1679 = add i64 %v1678, %v1670
  %v1680 = mul i64 %v1679, 40
  %v1681 = getelementptr inbounds float, ptr %v72, i64 %v1680
  %v1682 = mul i64 %v1670, 8
  %v1683 = getelementptr inbounds float, ptr %v76, i64 %v1682
  %v1684 = add i64 %v1556, 0
  %v1685 = and i64 %v1684, %v132
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1670
  %v1688 = mul i64 %v1687, 32
  %v1689 = getelementptr inbounds float, ptr %v78, i64 %v1688
  %v1690 = mul i64 %v1672, 8
  %v1691 = add i64 0, %v1690
  %v1692 = add i64 %v1691, 0
  %v1693 = getelementptr inbounds float, ptr %v1675, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = add i64 0, 0
  %v1696 = getelementptr inbounds float, ptr %v1681, i64 %v1695
  %v1697 = load <8 x float>, ptr %v1696, align 4
  %v1698 = fadd <8 x float> %v1694, %v1697
  %v1699 = add i64 0, 0
  %v1700 = getelementptr inbounds float, ptr %v1683, i64 %v1699
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = fadd <8 x float> %v1698, %v1701
  %v1703 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1702)
  %v1704 = fcmp ogt <8 x float> %v1703, splat (float 0x4023000000000000)
  %v1705 = select <8 x i1> %v1704, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1703
  %v1706 = fadd <8 x float> %v1705, %v1705
  %v1707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1706, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1708 = fsub <8 x float> %v1707, splat (float 0x4168000000000000)
  %v1709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1706)
  %v1710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1709)
  %v1711 = bitcast <8 x float> %v1707 to <8 x i32>
  %v1712 = fmul <8 x float> %v1710, %v1710
  %v1713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1710, <8 x float> splat (float 0x3F81227F40000000))
  %v1714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1713, <8 x float> %v1710, <8 x float> splat (float 0x3FA5556740000000))
  %v1715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1714, <8 x float> %v1710, <8 x float> splat (float 0x3FC5554B00000000))
  %v1716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1715, <8 x float> %v1710, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1712, <8 x float> %v1716, <8 x float> %v1710)
  %v1718 = shl <8 x i32> %v1711, splat (i32 23)
  %v1719 = add <8 x i32> %v1718, splat (i32 1065353216)
  %v1720 = bitcast <8 x i32> %v1719 to <8 x float>
  %v1721 = fsub <8 x float> %v1720, splat (float 0x3FF0000000000000)
  %v1722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1720, <8 x float> %v1717, <8 x float> %v1721)
  %v1723 = fadd <8 x float> %v1722, splat (float 0x4000000000000000)
  %v1724 = fdiv <8 x float> %v1722, %v1723
  %v1725 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1724, <8 x float> %v1702)
  %v1726 = mul i64 %v1672, 8
  %v1727 = add i64 0, %v1726
  %v1728 = add i64 %v1727, 0
  %v1729 = getelementptr inbounds float, ptr %v1689, i64 %v1728
  store <8 x float> %v1725, ptr %v1729, align 4
  %v1730 = add nsw i64 %v1672, 1
  br label %b258
b260:
  %v1731 = add nsw i64 %v1670, 1
  br label %b255
b257:
  %v1732 = add i64 %v7, 0
  %v1733 = sdiv i64 %v1732, 1
  %v1734 = add i64 %v2, 1
  %v1735 = mul i64 %v1733, %v2
  %v1736 = sdiv i64 %v1735, %v3
  %v1737 = mul i64 %v1736, 1
  %v1738 = icmp slt i64 %v1737, %v7
  %v1739 = select i1 %v1738, i64 %v1737, i64 %v7
  %v1740 = mul i64 %v1733, %v1734
  %v1741 = sdiv i64 %v1740, %v3
  %v1742 = mul i64 %v1741, 1
  %v1743 = icmp slt i64 %v1742, %v7
  %v1744 = select i1 %v1743, i64 %v1742, i64 %v7
  br label %b261
b261:
  %v1745 = phi i64 [ %v1739, %b257 ], [ %v1784, %b266 ]
  %v1746 = icmp slt i64 %v1745, %v1744
  br i1 %v1746, label %b262, label %b263
b262:
  br label %b264
b264:
  %v1747 = phi i64 [ 0, %b262 ], [ %v1783, %b269 ]
  %v1748 = icmp slt i64 %v1747, 4
  br i1 %v1748, label %b265, label %b266
b265:
  br label %b267
b267:
  %v1749 = phi i64 [ 0, %b265 ], [ %v1768, %b268 ]
  %v1750 = phi <8 x float> [ splat (float 0x0000000000000000), %b265 ], [ %v1767, %b268 ]
  %v1751 = icmp slt i64 %v1749, 8
  br i1 %v1751, label %b268, label %b269
b268:
  %v1752 = add i64 %v1556, 0
  %v1753 = and i64 %v1752, %v132
  %v1754 = mul i64 %v1753, %v7
  %v1755 = add i64 %v1754, %v1745
  %v1756 = mul i64 %v1755, 32
  %v1757 = getelementptr inbounds float, ptr %v78, i64 %v1756
  %v1758 = add i64 0, %v1749
  %v1759 = getelementptr inbounds float, ptr %v20, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = mul i64 %v1747, 8
  %v1762 = add i64 0, %v1761
  %v1763 = add i64 %v1762, %v1749
  %v1764 = getelementptr inbounds float, ptr %v1757, i64 %v1763
  %v1765 = load <8 x float>, ptr %v1764, align 4
  %v1766 = fmul <8 x float> %v1760, %v1765
  %v1767 = fadd <8 x float> %v1750, %v1766
  %v1768 = add nsw i64 %v1749, 8
  br label %b267
b269:
  %v1769 = shufflevector <8 x float> %v1750, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1770 = shufflevector <8 x float> %v1750, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1771 = fadd <4 x float> %v1769, %v1770
  %v1772 = shufflevector <4 x float> %v1771, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1773 = shufflevector <4 x float> %v1771, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1774 = fadd <2 x float> %v1772, %v1773
  %v1775 = extractelement <2 x float> %v1774, i64 0
  %v1776 = extractelement <2 x float> %v1774, i64 1
  %v1777 = fadd float %v1775, %v1776
  %v1778 = fadd float %v1777, 0x0000000000000000
  %v1779 = mul i64 %v1745, 4
  %v1780 = getelementptr inbounds float, ptr %v80, i64 %v1779
  %v1781 = add i64 0, %v1747
  %v1782 = getelementptr inbounds float, ptr %v1780, i64 %v1781
  store float %v1778, ptr %v1782, align 4
  %v1783 = add nsw i64 %v1747, 1
  br label %b264
b266:
  %v1784 = add nsw i64 %v1745, 1
  br label %b261
b263:
  %v1785 = add i64 %v7, 0
  %v1786 = sdiv i64 %v1785, 1
  %v1787 = add i64 %v2, 1
  %v1788 = mul i64 %v1786, %v2
  %v1789 = sdiv i64 %v1788, %v3
  %v1790 = mul i64 %v1789, 1
  %v1791 = icmp slt i64 %v1790, %v7
  %v1792 = select i1 %v1791, i64 %v1790, i64 %v7
  %v1793 = mul i64 %v1786, %v1787
  %v1794 = sdiv i64 %v1793, %v3
  %v1795 = mul i64 %v1794, 1
  %v1796 = icmp slt i64 %v1795, %v7
  %v1797 = select i1 %v1796, i64 %v1795, i64 %v7
  br label %b270
b270:
  %v1798 = phi i64 [ %v1792, %b263 ], [ %v1832, %b275 ]
  %v1799 = icmp slt i64 %v1798, %v1797
  br i1 %v1799, label %b271, label %b272
b271:
  br label %b273
b273:
  %v1800 = phi i64 [ 0, %b271 ], [ %v1827, %b274 ]
  %v1801 = phi float [ 0xFFF0000000000000, %b271 ], [ %v1826, %b274 ]
  %v1802 = icmp slt i64 %v1800, 4
  br i1 %v1802, label %b274, label %b275
b274:
  %v1803 = add i64 %v1556, 0
  %v1804 = and i64 %v1803, %v114
  %v1805 = mul i64 %v1804, %v7
  %v1806 = add i64 %v1805, %v1798
  %v1807 = mul i64 %v1806, 1
  %v1808 = getelementptr inbounds float, ptr %v22, i64 %v1807
  %v1809 = getelementptr inbounds float, ptr %v1808, i64 0
  %v1810 = load float, ptr %v1809, align 4
  %v1811 = fcmp uno float %v1810, %v1810
  %v1812 = fcmp ogt float %v1810, 0x3FF0000000000000
  %v1813 = select i1 %v1812, float %v1810, float 0x3FF0000000000000
  %v1814 = select i1 %v1811, float %v1810, float %v1813
  %v1815 = mul i64 %v1798, 4
  %v1816 = getelementptr inbounds float, ptr %v80, i64 %v1815
  %v1817 = add i64 0, %v1800
  %v1818 = sitofp i64 %v1817 to float
  %v1819 = fcmp olt float %v1818, %v1814
  %v1820 = select i1 %v1819, float 0x3FF0000000000000, float 0x0000000000000000
  %v1821 = add i64 0, %v1800
  %v1822 = getelementptr inbounds float, ptr %v1816, i64 %v1821
  %v1823 = load float, ptr %v1822, align 4
  %v1824 = fcmp une float %v1820, 0x0000000000000000
  %v1825 = select i1 %v1824, float %v1823, float 0xC6293E5940000000
  %v1826 = call float @llvm.maximum.f32(float %v1801, float %v1825)
  %v1827 = add nsw i64 %v1800, 1
  br label %b273
b275:
  %v1828 = call float @llvm.maximum.f32(float %v1801, float 0xFFF0000000000000)
  %v1829 = mul i64 %v1798, 1
  %v1830 = getelementptr inbounds float, ptr %v82, i64 %v1829
  %v1831 = getelementptr inbounds float, ptr %v1830, i64 0
  store float %v1828, ptr %v1831, align 4
  %v1832 = add nsw i64 %v1798, 1
  br label %b270
b272:
  %v1833 = add i64 %v7, 0
  %v1834 = sdiv i64 %v1833, 1
  %v1835 = add i64 %v2, 1
  %v1836 = mul i64 %v1834, %v2
  %v1837 = sdiv i64 %v1836, %v3
  %v1838 = mul i64 %v1837, 1
  %v1839 = icmp slt i64 %v1838, %v7
  %v1840 = select i1 %v1839, i64 %v1838, i64 %v7
  %v1841 = mul i64 %v1834, %v1835
  %v1842 = sdiv i64 %v1841, %v3
  %v1843 = mul i64 %v1842, 1
  %v1844 = icmp slt i64 %v1843, %v7
  %v1845 = select i1 %v1844, i64 %v1843, i64 %v7
  br label %b276
b276:
  %v1846 = phi i64 [ %v1840, %b272 ], [ %v1924, %b277 ]
  %v1847 = icmp slt i64 %v1846, %v1845
  br i1 %v1847, label %b277, label %b278
b277:
  %v1848 = add i64 %v1556, 0
  %v1849 = and i64 %v1848, %v114
  %v1850 = mul i64 %v1849, %v7
  %v1851 = add i64 %v1850, %v1846
  %v1852 = mul i64 %v1851, 1
  %v1853 = getelementptr inbounds float, ptr %v22, i64 %v1852
  %v1854 = getelementptr inbounds float, ptr %v1853, i64 0
  %v1855 = load float, ptr %v1854, align 4
  %v1856 = fcmp uno float %v1855, %v1855
  %v1857 = fcmp ogt float %v1855, 0x3FF0000000000000
  %v1858 = select i1 %v1857, float %v1855, float 0x3FF0000000000000
  %v1859 = select i1 %v1856, float %v1855, float %v1858
  %v1860 = mul i64 %v1846, 4
  %v1861 = getelementptr inbounds float, ptr %v80, i64 %v1860
  %v1862 = mul i64 %v1846, 1
  %v1863 = getelementptr inbounds float, ptr %v82, i64 %v1862
  %v1864 = getelementptr inbounds float, ptr %v1863, i64 0
  %v1865 = load float, ptr %v1864, align 4
  %v1866 = add i64 %v1556, 0
  %v1867 = and i64 %v1866, %v134
  %v1868 = mul i64 %v1867, %v7
  %v1869 = add i64 %v1868, %v1846
  %v1870 = mul i64 %v1869, 4
  %v1871 = getelementptr inbounds float, ptr %v84, i64 %v1870
  %v1872 = icmp ult i64 4, 8
  %v1873 = select i1 %v1872, i64 4, i64 8
  %v1874 = trunc i64 %v1873 to i32
  %v1875 = insertelement <8 x i32> poison, i32 %v1874, i64 0
  %v1876 = shufflevector <8 x i32> %v1875, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1877 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1876
  %v1878 = add i64 0, 0
  %v1879 = insertelement <8 x i64> poison, i64 %v1878, i64 0
  %v1880 = shufflevector <8 x i64> %v1879, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1881 = add <8 x i64> %v1880, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1882 = sitofp <8 x i64> %v1881 to <8 x float>
  %v1883 = insertelement <8 x float> poison, float %v1859, i64 0
  %v1884 = shufflevector <8 x float> %v1883, <8 x float> poison, <8 x i32> zeroinitializer
  %v1885 = fcmp olt <8 x float> %v1882, %v1884
  %v1886 = select <8 x i1> %v1885, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1887 = add i64 0, 0
  %v1888 = getelementptr inbounds float, ptr %v1861, i64 %v1887
  %v1889 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1888, <8 x i1> %v1877, <8 x float> zeroinitializer)
  %v1890 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1891 = shufflevector <8 x float> %v1890, <8 x float> poison, <8 x i32> zeroinitializer
  %v1892 = fcmp une <8 x float> %v1886, splat (float 0x0000000000000000)
  %v1893 = select <8 x i1> %v1892, <8 x float> %v1889, <8 x float> %v1891
  %v1894 = insertelement <8 x float> poison, float %v1865, i64 0
  %v1895 = shufflevector <8 x float> %v1894, <8 x float> poison, <8 x i32> zeroinitializer
  %v1896 = fsub <8 x float> %v1893, %v1895
  %v1897 = fcmp olt <8 x float> %v1896, splat (float 0xC05A400000000000)
  %v1898 = select <8 x i1> %v1897, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1896
  %v1899 = fcmp ogt <8 x float> %v1898, splat (float 0x4056400000000000)
  %v1900 = select <8 x i1> %v1899, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1898
  %v1901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1900, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1902 = fsub <8 x float> %v1901, splat (float 0x4168000000000000)
  %v1903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1902, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1900)
  %v1904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1902, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1903)
  %v1905 = bitcast <8 x float> %v1901 to <8 x i32>
  %v1906 = fmul <8 x float> %v1904, %v1904
  %v1907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1904, <8 x float> splat (float 0x3F81227F40000000))
  %v1908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1907, <8 x float> %v1904, <8 x float> splat (float 0x3FA5556740000000))
  %v1909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1908, <8 x float> %v1904, <8 x float> splat (float 0x3FC5554B00000000))
  %v1910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1909, <8 x float> %v1904, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1906, <8 x float> %v1910, <8 x float> %v1904)
  %v1912 = sub <8 x i32> %v1905, splat (i32 1262485250)
  %v1913 = lshr <8 x i32> %v1912, splat (i32 1)
  %v1914 = sub <8 x i32> %v1912, %v1913
  %v1915 = shl <8 x i32> %v1913, splat (i32 23)
  %v1916 = bitcast <8 x i32> %v1915 to <8 x float>
  %v1917 = shl <8 x i32> %v1914, splat (i32 23)
  %v1918 = bitcast <8 x i32> %v1917 to <8 x float>
  %v1919 = fadd <8 x float> %v1911, splat (float 0x3FF0000000000000)
  %v1920 = fmul <8 x float> %v1919, %v1916
  %v1921 = fmul <8 x float> %v1920, %v1918
  %v1922 = add i64 0, 0
  %v1923 = getelementptr inbounds float, ptr %v1871, i64 %v1922
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1921, ptr align 4 %v1923, <8 x i1> %v1877)
  %v1924 = add nsw i64 %v1846, 1
  br label %b276
b278:
  %v1925 = add i64 %v7, 0
  %v1926 = sdiv i64 %v1925, 1
  %v1927 = add i64 %v2, 1
  %v1928 = mul i64 %v1926, %v2
  %v1929 = sdiv i64 %v1928, %v3
  %v1930 = mul i64 %v1929, 1
  %v1931 = icmp slt i64 %v1930, %v7
  %v1932 = select i1 %v1931, i64 %v1930, i64 %v7
  %v1933 = mul i64 %v1926, %v1927
  %v1934 = sdiv i64 %v1933, %v3
  %v1935 = mul i64 %v1934, 1
  %v1936 = icmp slt i64 %v1935, %v7
  %v1937 = select i1 %v1936, i64 %v1935, i64 %v7
  br label %b279
b279:
  %v1938 = phi i64 [ %v1932, %b278 ], [ %v1958, %b284 ]
  %v1939 = icmp slt i64 %v1938, %v1937
  br i1 %v1939, label %b280, label %b281
b280:
  br label %b282
b282:
  %v1940 = phi i64 [ 0, %b280 ], [ %v1953, %b283 ]
  %v1941 = phi float [ 0x0000000000000000, %b280 ], [ %v1952, %b283 ]
  %v1942 = icmp slt i64 %v1940, 4
  br i1 %v1942, label %b283, label %b284
b283:
  %v1943 = add i64 %v1556, 0
  %v1944 = and i64 %v1943, %v134
  %v1945 = mul i64 %v1944, %v7
  %v1946 = add i64 %v1945, %v1938
  %v1947 = mul i64 %v1946, 4
  %v1948 = getelementptr inbounds float, ptr %v84, i64 %v1947
  %v1949 = add i64 0, %v1940
  %v1950 = getelementptr inbounds float, ptr %v1948, i64 %v1949
  %v1951 = load float, ptr %v1950, align 4
  %v1952 = fadd float %v1941, %v1951
  %v1953 = add nsw i64 %v1940, 1
  br label %b282
b284:
  %v1954 = fadd float %v1941, 0x0000000000000000
  %v1955 = mul i64 %v1938, 1
  %v1956 = getelementptr inbounds float, ptr %v82, i64 %v1955
  %v1957 = getelementptr inbounds float, ptr %v1956, i64 0
  store float %v1954, ptr %v1957, align 4
  %v1958 = add nsw i64 %v1938, 1
  br label %b279
b281:
  %v1959 = add i64 %v7, 0
  %v1960 = sdiv i64 %v1959, 1
  %v1961 = add i64 %v2, 1
  %v1962 = mul i64 %v1960, %v2
  %v1963 = sdiv i64 %v1962, %v3
  %v1964 = mul i64 %v1963, 1
  %v1965 = icmp slt i64 %v1964, %v7
  %v1966 = select i1 %v1965, i64 %v1964, i64 %v7
  %v1967 = mul i64 %v1960, %v1961
  %v1968 = sdiv i64 %v1967, %v3
  %v1969 = mul i64 %v1968, 1
  %v1970 = icmp slt i64 %v1969, %v7
  %v1971 = select i1 %v1970, i64 %v1969, i64 %v7
  br label %b285
b285:
  %v1972 = phi i64 [ %v1966, %b281 ], [ %v1986, %b286 ]
  %v1973 = icmp slt i64 %v1972, %v1971
  br i1 %v1973, label %b286, label %b287
b286:
  %v1974 = mul i64 %v1972, 1
  %v1975 = getelementptr inbounds float, ptr %v82, i64 %v1974
  %v1976 = getelementptr inbounds float, ptr %v1975, i64 0
  %v1977 = load float, ptr %v1976, align 4
  %v1978 = add i64 %v1556, 0
  %v1979 = and i64 %v1978, %v136
  %v1980 = mul i64 %v1979, %v7
  %v1981 = add i64 %v1980, %v1972
  %v1982 = mul i64 %v1981, 1
  %v1983 = getelementptr inbounds float, ptr %v86, i64 %v1982
  %v1984 = add i64 0, 0
  %v1985 = getelementptr inbounds float, ptr %v1983, i64 %v1984
  store float %v1977, ptr %v1985, align 4
  %v1986 = add nsw i64 %v1972, 1
  br label %b285
b287:
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
  br label %b288
b288:
  %v2000 = phi i64 [ %v1994, %b287 ], [ %v2047, %b293 ]
  %v2001 = icmp slt i64 %v2000, %v1999
  br i1 %v2001, label %b289, label %b290
b289:
  br label %b291
b291:
  %v2002 = phi i64 [ 0, %b289 ], [ %v2038, %b292 ]
  %v2003 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v2037, %b292 ]
  %v2004 = icmp slt i64 %v2002, 4
  br i1 %v2004, label %b292, label %b293
b292:
  %v2005 = add i64 %v1556, 0
  %v2006 = and i64 %v2005, %v134
  %v2007 = mul i64 %v2006, %v7
  %v2008 = add i64 %v2007, %v2000
  %v2009 = mul i64 %v2008, 4
  %v2010 = getelementptr inbounds float, ptr %v84, i64 %v2009
  %v2011 = add i64 0, %v2002
  %v2012 = getelementptr inbounds float, ptr %v2010, i64 %v2011
  %v2013 = load float, ptr %v2012, align 4
  %v2014 = add i64 %v1556, 0
  %v2015 = and i64 %v2014, %v136
  %v2016 = mul i64 %v2015, %v7
  %v2017 = add i64 %v2016, %v2000
  %v2018 = mul i64 %v2017, 1
  %v2019 = getelementptr inbounds float, ptr %v86, i64 %v2018
  %v2020 = getelementptr inbounds float, ptr %v2019, i64 0
  %v2021 = load float, ptr %v2020, align 4
  %v2022 = fdiv float %v2013, %v2021
  %v2023 = add i64 %v1556, 0
  %v2024 = and i64 %v2023, %v118
  %v2025 = mul i64 %v2024, %v7
  %v2026 = add i64 %v2025, %v2000
  %v2027 = mul i64 %v2026, 32
  %v2028 = getelementptr inbounds float, ptr %v30, i64 %v2027
  %v2029 = add i64 0, 0
  %v2030 = mul i64 %v2002, 8
  %v2031 = add i64 %v2029, %v2030
  %v2032 = getelementptr inbounds float, ptr %v2028, i64 %v2031
  %v2033 = load <8 x float>, ptr %v2032, align 4
  %v2034 = insertelement <8 x float> poison, float %v2022, i64 0
  %v2035 = shufflevector <8 x float> %v2034, <8 x float> poison, <8 x i32> zeroinitializer
  %v2036 = fmul <8 x float> %v2035, %v2033
  %v2037 = fadd <8 x float> %v2003, %v2036
  %v2038 = add nsw i64 %v2002, 1
  br label %b291
b293:
  %v2039 = add i64 %v1556, 1
  %v2040 = and i64 %v2039, %v122
  %v2041 = mul i64 %v2040, %v7
  %v2042 = add i64 %v2041, %v2000
  %v2043 = mul i64 %v2042, 8
  %v2044 = getelementptr inbounds float, ptr %v34, i64 %v2043
  %v2045 = add i64 0, 0
  %v2046 = getelementptr inbounds float, ptr %v2044, i64 %v2045
  store <8 x float> %v2003, ptr %v2046, align 4
  %v2047 = add nsw i64 %v2000, 1
  br label %b288
b290:
  %v2048 = add i64 %v7, 0
  %v2049 = sdiv i64 %v2048, 1
  %v2050 = add i64 %v2, 1
  %v2051 = mul i64 %v2049, %v2
  %v2052 = sdiv i64 %v2051, %v3
  %v2053 = mul i64 %v2052, 1
  %v2054 = icmp slt i64 %v2053, %v7
  %v2055 = select i1 %v2054, i64 %v2053, i64 %v7
  %v2056 = mul i64 %v2049, %v2050
  %v2057 = sdiv i64 %v2056, %v3
  %v2058 = mul i64 %v2057, 1
  %v2059 = icmp slt i64 %v2058, %v7
  %v2060 = select i1 %v2059, i64 %v2058, i64 %v7
  br label %b294
b294:
  %v2061 = phi i64 [ %v2055, %b290 ], [ %v2108, %b299 ]
  %v2062 = icmp slt i64 %v2061, %v2060
  br i1 %v2062, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2063 = phi i64 [ 0, %b295 ], [ %v2099, %b298 ]
  %v2064 = phi <8 x float> [ splat (float 0x0000000000000000), %b295 ], [ %v2098, %b298 ]
  %v2065 = icmp slt i64 %v2063, 4
  br i1 %v2065, label %b298, label %b299
b298:
  %v2066 = add i64 %v1556, 0
  %v2067 = and i64 %v2066, %v134
  %v2068 = mul i64 %v2067, %v7
  %v2069 = add i64 %v2068, %v2061
  %v2070 = mul i64 %v2069, 4
  %v2071 = getelementptr inbounds float, ptr %v84, i64 %v2070
  %v2072 = add i64 0, %v2063
  %v2073 = getelementptr inbounds float, ptr %v2071, i64 %v2072
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = add i64 %v1556, 0
  %v2076 = and i64 %v2075, %v136
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2061
  %v2079 = mul i64 %v2078, 1
  %v2080 = getelementptr inbounds float, ptr %v86, i64 %v2079
  %v2081 = getelementptr inbounds float, ptr %v2080, i64 0
  %v2082 = load float, ptr %v2081, align 4
  %v2083 = fdiv float %v2074, %v2082
  %v2084 = add i64 %v1556, 0
  %v2085 = and i64 %v2084, %v120
  %v2086 = mul i64 %v2085, %v7
  %v2087 = add i64 %v2086, %v2061
  %v2088 = mul i64 %v2087, 32
  %v2089 = getelementptr inbounds float, ptr %v32, i64 %v2088
  %v2090 = add i64 0, 0
  %v2091 = mul i64 %v2063, 8
  %v2092 = add i64 %v2090, %v2091
  %v2093 = getelementptr inbounds float, ptr %v2089, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = insertelement <8 x float> poison, float %v2083, i64 0
  %v2096 = shufflevector <8 x float> %v2095, <8 x float> poison, <8 x i32> zeroinitializer
  %v2097 = fmul <8 x float> %v2096, %v2094
  %v2098 = fadd <8 x float> %v2064, %v2097
  %v2099 = add nsw i64 %v2063, 1
  br label %b297
b299:
  %v2100 = add i64 %v1556, 0
  %v2101 = and i64 %v2100, %v138
  %v2102 = mul i64 %v2101, %v7
  %v2103 = add i64 %v2102, %v2061
  %v2104 = mul i64 %v2103, 8
  %v2105 = getelementptr inbounds float, ptr %v88, i64 %v2104
  %v2106 = add i64 0, 0
  %v2107 = getelementptr inbounds float, ptr %v2105, i64 %v2106
  store <8 x float> %v2064, ptr %v2107, align 4
  %v2108 = add nsw i64 %v2061, 1
  br label %b294
b296:
  %v2110 = add i64 %v7, 0
  %v2111 = sdiv i64 %v2110, 1
  %v2112 = add i64 %v2, 1
  %v2113 = mul i64 %v2111, %v2
  %v2114 = sdiv i64 %v2113, %v3
  %v2115 = mul i64 %v2114, 1
  %v2116 = icmp slt i64 %v2115, %v7
  %v2117 = select i1 %v2116, i64 %v2115, i64 %v7
  %v2118 = mul i64 %v2111, %v2112
  %v2119 = sdiv i64 %v2118, %v3
  %v2120 = mul i64 %v2119, 1
  %v2121 = icmp slt i64 %v2120, %v7
  %v2122 = select i1 %v2121, i64 %v2120, i64 %v7
  br label %b300
b300:
  %v2123 = phi i64 [ %v2117, %b296 ], [ %v2412, %b305 ]
  %v2124 = icmp slt i64 %v2123, %v2122
  br i1 %v2124, label %b301, label %b302
b301:
  %v2125 = add i64 %v2123, 96
  %v2126 = icmp slt i64 %v2125, %v2122
  %v2127 = select i1 %v2126, i64 %v2125, i64 %v2122
  br label %b303
b303:
  %v2128 = phi i64 [ 0, %b301 ], [ %v2411, %b308 ]
  %v2129 = icmp slt i64 %v2128, 1
  br i1 %v2129, label %b304, label %b305
b304:
  %v2130 = sub i64 %v2127, %v2123
  %v2131 = sub i64 2, 1
  %v2132 = add i64 %v2130, %v2131
  %v2133 = sdiv i64 %v2132, 2
  br label %b306
b306:
  %v2134 = phi i64 [ 0, %b304 ], [ %v2410, %b313 ]
  %v2135 = icmp slt i64 %v2134, %v2133
  br i1 %v2135, label %b307, label %b308
b307:
  %v2136 = mul i64 %v2130, %v2134
  %v2137 = sdiv i64 %v2136, %v2133
  %v2138 = add i64 %v2123, %v2137
  %v2139 = add i64 %v2134, 1
  %v2140 = mul i64 %v2130, %v2139
  %v2141 = sdiv i64 %v2140, %v2133
  %v2142 = add i64 %v2123, %v2141
  %v2143 = mul i64 %v2128, 256
  %v2144 = getelementptr inbounds float, ptr %v1053, i64 %v2143
  %v2145 = sub i64 %v2142, %v2138
  %v2146 = add i64 %v1556, 1
  %v2147 = and i64 %v2146, %v122
  %v2148 = mul i64 %v2147, %v7
  %v2149 = add i64 %v2148, %v2138
  %v2150 = mul i64 %v2149, 8
  %v2151 = getelementptr inbounds float, ptr %v34, i64 %v2150
  %v2152 = getelementptr inbounds float, ptr %v2151, i64 0
  %v2153 = sub i64 %v2145, 1
  %v2154 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v2153
  %v2155 = load ptr, ptr %v2154, align 4
  %v2156 = icmp sgt i64 %v2145, 0
  br i1 %v2156, label %b309, label %b310
b309:
  call void %v2155(ptr %v2152, i64 8, ptr %v2144, i64 8, ptr %v2109)
  br label %b310
b310:
  %v2157 = add i64 %v2143, 256
  br label %b311
b311:
  %v2158 = phi i64 [ %v2138, %b310 ], [ %v2409, %b316 ]
  %v2159 = icmp slt i64 %v2158, %v2142
  br i1 %v2159, label %b312, label %b313
b312:
  %v2160 = sub i64 %v2158, %v2138
  %v2161 = mul i64 %v2160, 32
  %v2162 = getelementptr inbounds float, ptr %v2109, i64 %v2161
  %v2163 = add i64 %v1556, 0
  %v2164 = and i64 %v2163, %v130
  %v2165 = mul i64 %v2164, %v7
  %v2166 = add i64 %v2165, %v2158
  %v2167 = mul i64 %v2166, 40
  %v2168 = getelementptr inbounds float, ptr %v72, i64 %v2167
  %v2169 = add i64 %v1556, 0
  %v2170 = and i64 %v2169, %v138
  %v2171 = mul i64 %v2170, %v7
  %v2172 = add i64 %v2171, %v2158
  %v2173 = mul i64 %v2172, 8
  %v2174 = getelementptr inbounds float, ptr %v88, i64 %v2173
  %v2175 = add i64 %v1556, 0
  %v2176 = and i64 %v2175, %v140
  %v2177 = mul i64 %v2176, %v7
  %v2178 = add i64 %v2177, %v2158
  %v2179 = mul i64 %v2178, 8
  %v2180 = getelementptr inbounds float, ptr %v90, i64 %v2179
  %v2181 = add i64 %v1556, 0
  %v2182 = and i64 %v2181, %v142
  %v2183 = mul i64 %v2182, %v7
  %v2184 = add i64 %v2183, %v2158
  %v2185 = mul i64 %v2184, 8
  %v2186 = getelementptr inbounds float, ptr %v92, i64 %v2185
  %v2187 = add i64 %v1556, 0
  %v2188 = and i64 %v2187, %v144
  %v2189 = mul i64 %v2188, %v7
  %v2190 = add i64 %v2189, %v2158
  %v2191 = mul i64 %v2190, 8
  %v2192 = getelementptr inbounds float, ptr %v94, i64 %v2191
  %v2193 = add i64 %v1556, 0
  %v2194 = and i64 %v2193, %v146
  %v2195 = mul i64 %v2194, %v7
  %v2196 = add i64 %v2195, %v2158
  %v2197 = mul i64 %v2196, 8
  %v2198 = getelementptr inbounds float, ptr %v96, i64 %v2197
  %v2199 = add i64 %v1556, 0
  %v2200 = and i64 %v2199, %v124
  %v2201 = mul i64 %v2200, %v7
  %v2202 = add i64 %v2201, %v2158
  %v2203 = mul i64 %v2202, 8
  %v2204 = getelementptr inbounds float, ptr %v42, i64 %v2203
  br label %b314
b314:
  %v2205 = phi i64 [ 0, %b312 ], [ %v2408, %b315 ]
  %v2206 = icmp slt i64 %v2205, 1
  br i1 %v2206, label %b315, label %b316
b315:
  %v2207 = mul i64 %v2128, 1
  %v2208 = add i64 %v2207, %v2205
  %v2209 = mul i64 %v2208, 8
  %v2210 = add i64 0, %v2205
  %v2211 = mul i64 %v2210, 8
  %v2212 = getelementptr inbounds float, ptr %v2162, i64 %v2211
  %v2213 = load <8 x float>, ptr %v2212, align 4
  %v2214 = add i64 1, %v2205
  %v2215 = mul i64 %v2214, 8
  %v2216 = getelementptr inbounds float, ptr %v2162, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = add i64 2, %v2205
  %v2219 = mul i64 %v2218, 8
  %v2220 = getelementptr inbounds float, ptr %v2162, i64 %v2219
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = add i64 3, %v2205
  %v2223 = mul i64 %v2222, 8
  %v2224 = getelementptr inbounds float, ptr %v2162, i64 %v2223
  %v2225 = load <8 x float>, ptr %v2224, align 4
  %v2226 = add i64 16, %v2209
  %v2227 = getelementptr inbounds float, ptr %v2168, i64 %v2226
  %v2228 = load <8 x float>, ptr %v2227, align 4
  %v2229 = fadd <8 x float> %v2228, %v2213
  %v2230 = add i64 8, %v2209
  %v2231 = getelementptr inbounds float, ptr %v26, i64 %v2230
  %v2232 = load <8 x float>, ptr %v2231, align 4
  %v2233 = fadd <8 x float> %v2229, %v2232
  %v2234 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2233)
  %v2235 = fneg <8 x float> %v2234
  %v2236 = fcmp olt <8 x float> %v2235, splat (float 0xC05A400000000000)
  %v2237 = select <8 x i1> %v2236, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2235
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2239 = fsub <8 x float> %v2238, splat (float 0x4168000000000000)
  %v2240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2239, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2237)
  %v2241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2239, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2240)
  %v2242 = bitcast <8 x float> %v2238 to <8 x i32>
  %v2243 = fmul <8 x float> %v2241, %v2241
  %v2244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2241, <8 x float> splat (float 0x3F81227F40000000))
  %v2245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2244, <8 x float> %v2241, <8 x float> splat (float 0x3FA5556740000000))
  %v2246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2245, <8 x float> %v2241, <8 x float> splat (float 0x3FC5554B00000000))
  %v2247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2246, <8 x float> %v2241, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2243, <8 x float> %v2247, <8 x float> %v2241)
  %v2249 = sub <8 x i32> %v2242, splat (i32 1262485250)
  %v2250 = lshr <8 x i32> %v2249, splat (i32 1)
  %v2251 = sub <8 x i32> %v2249, %v2250
  %v2252 = shl <8 x i32> %v2250, splat (i32 23)
  %v2253 = bitcast <8 x i32> %v2252 to <8 x float>
  %v2254 = shl <8 x i32> %v2251, splat (i32 23)
  %v2255 = bitcast <8 x i32> %v2254 to <8 x float>
  %v2256 = fadd <8 x float> %v2248, splat (float 0x3FF0000000000000)
  %v2257 = fmul <8 x float> %v2256, %v2253
  %v2258 = fmul <8 x float> %v2257, %v2255
  %v2259 = fcmp olt <8 x float> %v2233, splat (float 0x0000000000000000)
  %v2260 = select <8 x i1> %v2259, <8 x float> %v2258, <8 x float> splat (float 0x3FF0000000000000)
  %v2261 = fadd <8 x float> %v2258, splat (float 0x3FF0000000000000)
  %v2262 = fdiv <8 x float> %v2260, %v2261
  %v2263 = add i64 8, %v2209
  %v2264 = getelementptr inbounds float, ptr %v2168, i64 %v2263
  %v2265 = load <8 x float>, ptr %v2264, align 4
  %v2266 = fadd <8 x float> %v2265, %v2217
  %v2267 = add i64 0, %v2209
  %v2268 = getelementptr inbounds float, ptr %v26, i64 %v2267
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = fadd <8 x float> %v2266, %v2269
  %v2271 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2270)
  %v2272 = fneg <8 x float> %v2271
  %v2273 = fcmp olt <8 x float> %v2272, splat (float 0xC05A400000000000)
  %v2274 = select <8 x i1> %v2273, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2272
  %v2275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2274, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2276 = fsub <8 x float> %v2275, splat (float 0x4168000000000000)
  %v2277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2276, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2274)
  %v2278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2276, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2277)
  %v2279 = bitcast <8 x float> %v2275 to <8 x i32>
  %v2280 = fmul <8 x float> %v2278, %v2278
  %v2281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2278, <8 x float> splat (float 0x3F81227F40000000))
  %v2282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2281, <8 x float> %v2278, <8 x float> splat (float 0x3FA5556740000000))
  %v2283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2282, <8 x float> %v2278, <8 x float> splat (float 0x3FC5554B00000000))
  %v2284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2283, <8 x float> %v2278, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2280, <8 x float> %v2284, <8 x float> %v2278)
  %v2286 = sub <8 x i32> %v2279, splat (i32 1262485250)
  %v2287 = lshr <8 x i32> %v2286, splat (i32 1)
  %v2288 = sub <8 x i32> %v2286, %v2287
  %v2289 = shl <8 x i32> %v2287, splat (i32 23)
  %v2290 = bitcast <8 x i32> %v2289 to <8 x float>
  %v2291 = shl <8 x i32> %v2288, splat (i32 23)
  %v2292 = bitcast <8 x i32> %v2291 to <8 x float>
  %v2293 = fadd <8 x float> %v2285, splat (float 0x3FF0000000000000)
  %v2294 = fmul <8 x float> %v2293, %v2290
  %v2295 = fmul <8 x float> %v2294, %v2292
  %v2296 = fcmp olt <8 x float> %v2270, splat (float 0x0000000000000000)
  %v2297 = select <8 x i1> %v2296, <8 x float> %v2295, <8 x float> splat (float 0x3FF0000000000000)
  %v2298 = fadd <8 x float> %v2295, splat (float 0x3FF0000000000000)
  %v2299 = fdiv <8 x float> %v2297, %v2298
  %v2300 = add i64 32, %v2209
  %v2301 = getelementptr inbounds float, ptr %v2168, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = fadd <8 x float> %v2302, %v2221
  %v2304 = add i64 24, %v2209
  %v2305 = getelementptr inbounds float, ptr %v26, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = fadd <8 x float> %v2303, %v2306
  %v2308 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2307)
  %v2309 = fcmp ogt <8 x float> %v2308, splat (float 0x4023000000000000)
  %v2310 = select <8 x i1> %v2309, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2308
  %v2311 = fadd <8 x float> %v2310, %v2310
  %v2312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2311, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2313 = fsub <8 x float> %v2312, splat (float 0x4168000000000000)
  %v2314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2313, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2311)
  %v2315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2313, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2314)
  %v2316 = bitcast <8 x float> %v2312 to <8 x i32>
  %v2317 = fmul <8 x float> %v2315, %v2315
  %v2318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2315, <8 x float> splat (float 0x3F81227F40000000))
  %v2319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2318, <8 x float> %v2315, <8 x float> splat (float 0x3FA5556740000000))
  %v2320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2319, <8 x float> %v2315, <8 x float> splat (float 0x3FC5554B00000000))
  %v2321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2320, <8 x float> %v2315, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2317, <8 x float> %v2321, <8 x float> %v2315)
  %v2323 = shl <8 x i32> %v2316, splat (i32 23)
  %v2324 = add <8 x i32> %v2323, splat (i32 1065353216)
  %v2325 = bitcast <8 x i32> %v2324 to <8 x float>
  %v2326 = fsub <8 x float> %v2325, splat (float 0x3FF0000000000000)
  %v2327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2325, <8 x float> %v2322, <8 x float> %v2326)
  %v2328 = fadd <8 x float> %v2327, splat (float 0x4000000000000000)
  %v2329 = fdiv <8 x float> %v2327, %v2328
  %v2330 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2329, <8 x float> %v2307)
  %v2331 = add i64 24, %v2209
  %v2332 = getelementptr inbounds float, ptr %v2168, i64 %v2331
  %v2333 = load <8 x float>, ptr %v2332, align 4
  %v2334 = fadd <8 x float> %v2333, %v2225
  %v2335 = add i64 16, %v2209
  %v2336 = getelementptr inbounds float, ptr %v26, i64 %v2335
  %v2337 = load <8 x float>, ptr %v2336, align 4
  %v2338 = fadd <8 x float> %v2334, %v2337
  %v2339 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2338)
  %v2340 = fneg <8 x float> %v2339
  %v2341 = fcmp olt <8 x float> %v2340, splat (float 0xC05A400000000000)
  %v2342 = select <8 x i1> %v2341, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2340
  %v2343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2342, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2344 = fsub <8 x float> %v2343, splat (float 0x4168000000000000)
  %v2345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2344, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2342)
  %v2346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2344, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2345)
  %v2347 = bitcast <8 x float> %v2343 to <8 x i32>
  %v2348 = fmul <8 x float> %v2346, %v2346
  %v2349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2346, <8 x float> splat (float 0x3F81227F40000000))
  %v2350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2349, <8 x float> %v2346, <8 x float> splat (float 0x3FA5556740000000))
  %v2351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2350, <8 x float> %v2346, <8 x float> splat (float 0x3FC5554B00000000))
  %v2352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2351, <8 x float> %v2346, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2348, <8 x float> %v2352, <8 x float> %v2346)
  %v2354 = sub <8 x i32> %v2347, splat (i32 1262485250)
  %v2355 = lshr <8 x i32> %v2354, splat (i32 1)
  %v2356 = sub <8 x i32> %v2354, %v2355
  %v2357 = shl <8 x i32> %v2355, splat (i32 23)
  %v2358 = bitcast <8 x i32> %v2357 to <8 x float>
  %v2359 = shl <8 x i32> %v2356, splat (i32 23)
  %v2360 = bitcast <8 x i32> %v2359 to <8 x float>
  %v2361 = fadd <8 x float> %v2353, splat (float 0x3FF0000000000000)
  %v2362 = fmul <8 x float> %v2361, %v2358
  %v2363 = fmul <8 x float> %v2362, %v2360
  %v2364 = fcmp olt <8 x float> %v2338, splat (float 0x0000000000000000)
  %v2365 = select <8 x i1> %v2364, <8 x float> %v2363, <8 x float> splat (float 0x3FF0000000000000)
  %v2366 = fadd <8 x float> %v2363, splat (float 0x3FF0000000000000)
  %v2367 = fdiv <8 x float> %v2365, %v2366
  %v2368 = add i64 0, %v2209
  %v2369 = getelementptr inbounds float, ptr %v2174, i64 %v2368
  %v2370 = load <8 x float>, ptr %v2369, align 4
  %v2371 = fmul <8 x float> %v2262, %v2370
  %v2372 = fmul <8 x float> %v2299, %v2330
  %v2373 = fadd <8 x float> %v2371, %v2372
  %v2374 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2373)
  %v2375 = fcmp ogt <8 x float> %v2374, splat (float 0x4023000000000000)
  %v2376 = select <8 x i1> %v2375, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2374
  %v2377 = fadd <8 x float> %v2376, %v2376
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
  %v2389 = shl <8 x i32> %v2382, splat (i32 23)
  %v2390 = add <8 x i32> %v2389, splat (i32 1065353216)
  %v2391 = bitcast <8 x i32> %v2390 to <8 x float>
  %v2392 = fsub <8 x float> %v2391, splat (float 0x3FF0000000000000)
  %v2393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2391, <8 x float> %v2388, <8 x float> %v2392)
  %v2394 = fadd <8 x float> %v2393, splat (float 0x4000000000000000)
  %v2395 = fdiv <8 x float> %v2393, %v2394
  %v2396 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2395, <8 x float> %v2373)
  %v2397 = fmul <8 x float> %v2367, %v2396
  %v2398 = add i64 0, %v2209
  %v2399 = getelementptr inbounds float, ptr %v2180, i64 %v2398
  store <8 x float> %v2262, ptr %v2399, align 4
  %v2400 = add i64 0, %v2209
  %v2401 = getelementptr inbounds float, ptr %v2186, i64 %v2400
  store <8 x float> %v2299, ptr %v2401, align 4
  %v2402 = add i64 0, %v2209
  %v2403 = getelementptr inbounds float, ptr %v2192, i64 %v2402
  store <8 x float> %v2330, ptr %v2403, align 4
  %v2404 = add i64 0, %v2209
  %v2405 = getelementptr inbounds float, ptr %v2198, i64 %v2404
  store <8 x float> %v2367, ptr %v2405, align 4
  %v2406 = add i64 0, %v2209
  %v2407 = getelementptr inbounds float, ptr %v2204, i64 %v2406
  store <8 x float> %v2397, ptr %v2407, align 4
  %v2408 = add nsw i64 %v2205, 1
  br label %b314
b316:
  %v2409 = add nsw i64 %v2158, 1
  br label %b311
b313:
  %v2410 = add nsw i64 %v2134, 1
  br label %b306
b308:
  %v2411 = add nsw i64 %v2128, 1
  br label %b303
b305:
  %v2412 = add nsw i64 %v2123, 96
  br label %b300
b302:
  %v2413 = add i64 %v7, 0
  %v2414 = sdiv i64 %v2413, 1
  %v2415 = add i64 %v2, 1
  %v2416 = mul i64 %v2414, %v2
  %v2417 = sdiv i64 %v2416, %v3
  %v2418 = mul i64 %v2417, 1
  %v2419 = icmp slt i64 %v2418, %v7
  %v2420 = select i1 %v2419, i64 %v2418, i64 %v7
  %v2421 = mul i64 %v2414, %v2415
  %v2422 = sdiv i64 %v2421, %v3
  %v2423 = mul i64 %v2422, 1
  %v2424 = icmp slt i64 %v2423, %v7
  %v2425 = select i1 %v2424, i64 %v2423, i64 %v7
  br label %b317
b317:
  %v2426 = phi i64 [ %v2420, %b302 ], [ %v2475, %b318 ]
  %v2427 = icmp slt i64 %v2426, %v2425
  br i1 %v2427, label %b318, label %b319
b318:
  %v2428 = add i64 %v1556, 0
  %v2429 = and i64 %v2428, %v140
  %v2430 = mul i64 %v2429, %v7
  %v2431 = add i64 %v2430, %v2426
  %v2432 = mul i64 %v2431, 8
  %v2433 = getelementptr inbounds float, ptr %v90, i64 %v2432
  %v2434 = add i64 %v1556, 0
  %v2435 = and i64 %v2434, %v138
  %v2436 = mul i64 %v2435, %v7
  %v2437 = add i64 %v2436, %v2426
  %v2438 = mul i64 %v2437, 8
  %v2439 = getelementptr inbounds float, ptr %v88, i64 %v2438
  %v2440 = add i64 %v1556, 0
  %v2441 = and i64 %v2440, %v142
  %v2442 = mul i64 %v2441, %v7
  %v2443 = add i64 %v2442, %v2426
  %v2444 = mul i64 %v2443, 8
  %v2445 = getelementptr inbounds float, ptr %v92, i64 %v2444
  %v2446 = add i64 %v1556, 0
  %v2447 = and i64 %v2446, %v144
  %v2448 = mul i64 %v2447, %v7
  %v2449 = add i64 %v2448, %v2426
  %v2450 = mul i64 %v2449, 8
  %v2451 = getelementptr inbounds float, ptr %v94, i64 %v2450
  %v2452 = add i64 %v1556, 1
  %v2453 = and i64 %v2452, %v120
  %v2454 = mul i64 %v2453, %v7
  %v2455 = add i64 %v2454, %v2426
  %v2456 = mul i64 %v2455, 32
  %v2457 = getelementptr inbounds float, ptr %v32, i64 %v2456
  %v2458 = add i64 0, 0
  %v2459 = getelementptr inbounds float, ptr %v2433, i64 %v2458
  %v2460 = load <8 x float>, ptr %v2459, align 4
  %v2461 = add i64 0, 0
  %v2462 = getelementptr inbounds float, ptr %v2439, i64 %v2461
  %v2463 = load <8 x float>, ptr %v2462, align 4
  %v2464 = fmul <8 x float> %v2460, %v2463
  %v2465 = add i64 0, 0
  %v2466 = getelementptr inbounds float, ptr %v2445, i64 %v2465
  %v2467 = load <8 x float>, ptr %v2466, align 4
  %v2468 = add i64 0, 0
  %v2469 = getelementptr inbounds float, ptr %v2451, i64 %v2468
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = fmul <8 x float> %v2467, %v2470
  %v2472 = fadd <8 x float> %v2464, %v2471
  %v2473 = add i64 0, 0
  %v2474 = getelementptr inbounds float, ptr %v2457, i64 %v2473
  store <8 x float> %v2472, ptr %v2474, align 4
  %v2475 = add nsw i64 %v2426, 1
  br label %b317
b319:
  %v2476 = add i64 %v7, 0
  %v2477 = sdiv i64 %v2476, 1
  %v2478 = add i64 %v2, 1
  %v2479 = mul i64 %v2477, %v2
  %v2480 = sdiv i64 %v2479, %v3
  %v2481 = mul i64 %v2480, 1
  %v2482 = icmp slt i64 %v2481, %v7
  %v2483 = select i1 %v2482, i64 %v2481, i64 %v7
  %v2484 = mul i64 %v2477, %v2478
  %v2485 = sdiv i64 %v2484, %v3
  %v2486 = mul i64 %v2485, 1
  %v2487 = icmp slt i64 %v2486, %v7
  %v2488 = select i1 %v2487, i64 %v2486, i64 %v7
  br label %b320
b320:
  %v2489 = phi i64 [ %v2483, %b319 ], [ %v2511, %b325 ]
  %v2490 = icmp slt i64 %v2489, %v2488
  br i1 %v2490, label %b321, label %b322
b321:
  %v2491 = add i64 %v1556, 0
  %v2492 = and i64 %v2491, %v120
  %v2493 = mul i64 %v2492, %v7
  %v2494 = add i64 %v2493, %v2489
  %v2495 = mul i64 %v2494, 32
  %v2496 = getelementptr inbounds float, ptr %v32, i64 %v2495
  %v2497 = add i64 %v1556, 1
  %v2498 = and i64 %v2497, %v120
  %v2499 = mul i64 %v2498, %v7
  %v2500 = add i64 %v2499, %v2489
  %v2501 = mul i64 %v2500, 32
  %v2502 = getelementptr inbounds float, ptr %v32, i64 %v2501
  br label %b323
b323:
  %v2503 = phi i64 [ 0, %b321 ], [ %v2510, %b324 ]
  %v2504 = icmp slt i64 %v2503, 24
  br i1 %v2504, label %b324, label %b325
b324:
  %v2505 = add i64 0, %v2503
  %v2506 = getelementptr inbounds float, ptr %v2496, i64 %v2505
  %v2507 = load <8 x float>, ptr %v2506, align 4
  %v2508 = add i64 8, %v2503
  %v2509 = getelementptr inbounds float, ptr %v2502, i64 %v2508
  store <8 x float> %v2507, ptr %v2509, align 4
  %v2510 = add nsw i64 %v2503, 8
  br label %b323
b325:
  %v2511 = add nsw i64 %v2489, 1
  br label %b320
b322:
  %v2512 = add i64 %v7, 0
  %v2513 = sdiv i64 %v2512, 1
  %v2514 = add i64 %v2, 1
  %v2515 = mul i64 %v2513, %v2
  %v2516 = sdiv i64 %v2515, %v3
  %v2517 = mul i64 %v2516, 1
  %v2518 = icmp slt i64 %v2517, %v7
  %v2519 = select i1 %v2518, i64 %v2517, i64 %v7
  %v2520 = mul i64 %v2513, %v2514
  %v2521 = sdiv i64 %v2520, %v3
  %v2522 = mul i64 %v2521, 1
  %v2523 = icmp slt i64 %v2522, %v7
  %v2524 = select i1 %v2523, i64 %v2522, i64 %v7
  br label %b326
b326:
  %v2525 = phi i64 [ %v2519, %b322 ], [ %v2544, %b327 ]
  %v2526 = icmp slt i64 %v2525, %v2524
  br i1 %v2526, label %b327, label %b328
b327:
  %v2527 = add i64 %v1556, 0
  %v2528 = and i64 %v2527, %v124
  %v2529 = mul i64 %v2528, %v7
  %v2530 = add i64 %v2529, %v2525
  %v2531 = mul i64 %v2530, 8
  %v2532 = getelementptr inbounds float, ptr %v42, i64 %v2531
  %v2533 = add i64 %v1556, 1
  %v2534 = and i64 %v2533, %v118
  %v2535 = mul i64 %v2534, %v7
  %v2536 = add i64 %v2535, %v2525
  %v2537 = mul i64 %v2536, 32
  %v2538 = getelementptr inbounds float, ptr %v30, i64 %v2537
  %v2539 = add i64 0, 0
  %v2540 = getelementptr inbounds float, ptr %v2532, i64 %v2539
  %v2541 = load <8 x float>, ptr %v2540, align 4
  %v2542 = add i64 0, 0
  %v2543 = getelementptr inbounds float, ptr %v2538, i64 %v2542
  store <8 x float> %v2541, ptr %v2543, align 4
  %v2544 = add nsw i64 %v2525, 1
  br label %b326
b328:
  %v2545 = add i64 %v7, 0
  %v2546 = sdiv i64 %v2545, 1
  %v2547 = add i64 %v2, 1
  %v2548 = mul i64 %v2546, %v2
  %v2549 = sdiv i64 %v2548, %v3
  %v2550 = mul i64 %v2549, 1
  %v2551 = icmp slt i64 %v2550, %v7
  %v2552 = select i1 %v2551, i64 %v2550, i64 %v7
  %v2553 = mul i64 %v2546, %v2547
  %v2554 = sdiv i64 %v2553, %v3
  %v2555 = mul i64 %v2554, 1
  %v2556 = icmp slt i64 %v2555, %v7
  %v2557 = select i1 %v2556, i64 %v2555, i64 %v7
  br label %b329
b329:
  %v2558 = phi i64 [ %v2552, %b328 ], [ %v2580, %b334 ]
  %v2559 = icmp slt i64 %v2558, %v2557
  br i1 %v2559, label %b330, label %b331
b330:
  %v2560 = add i64 %v1556, 0
  %v2561 = and i64 %v2560, %v118
  %v2562 = mul i64 %v2561, %v7
  %v2563 = add i64 %v2562, %v2558
  %v2564 = mul i64 %v2563, 32
  %v2565 = getelementptr inbounds float, ptr %v30, i64 %v2564
  %v2566 = add i64 %v1556, 1
  %v2567 = and i64 %v2566, %v118
  %v2568 = mul i64 %v2567, %v7
  %v2569 = add i64 %v2568, %v2558
  %v2570 = mul i64 %v2569, 32
  %v2571 = getelementptr inbounds float, ptr %v30, i64 %v2570
  br label %b332
b332:
  %v2572 = phi i64 [ 0, %b330 ], [ %v2579, %b333 ]
  %v2573 = icmp slt i64 %v2572, 24
  br i1 %v2573, label %b333, label %b334
b333:
  %v2574 = add i64 0, %v2572
  %v2575 = getelementptr inbounds float, ptr %v2565, i64 %v2574
  %v2576 = load <8 x float>, ptr %v2575, align 4
  %v2577 = add i64 8, %v2572
  %v2578 = getelementptr inbounds float, ptr %v2571, i64 %v2577
  store <8 x float> %v2576, ptr %v2578, align 4
  %v2579 = add nsw i64 %v2572, 8
  br label %b332
b334:
  %v2580 = add nsw i64 %v2558, 1
  br label %b329
b331:
  %v2581 = add nsw i64 %v1556, 1
  br label %b233
b235:
  %v2582 = icmp sgt i64 %v3, 1
  br i1 %v2582, label %b335, label %b336
b335:
  %v2583 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2584 = atomicrmw add ptr %v2583, i64 1 acq_rel
  %v2585 = mul i64 %v3, 11
  br label %b337
b337:
  %v2586 = load atomic i64, ptr %v2583 acquire, align 8
  %v2587 = icmp slt i64 %v2586, %v2585
  br i1 %v2587, label %b338, label %b339
b338:
  %v2588 = call i32 @sched_yield()
  br label %b337
b339:
  br label %b336
b336:
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
  %v679 = alloca float, i64 64, align 4
  %v1245 = alloca float, i64 64, align 4
  %v1490 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 10
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 13
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 14
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 15
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 16
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 20
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 21
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 32
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 35
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 41
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 42
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 43
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 44
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 45
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 46
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 47
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 48
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 49
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 50
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 51
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 52
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 53
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds float, ptr %v160, i64 0
  %v162 = add i64 1, 0
  %v163 = sdiv i64 %v162, 1
  %v164 = add i64 %v2, 1
  %v165 = mul i64 %v163, %v2
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, 1
  %v169 = select i1 %v168, i64 %v167, i64 1
  %v170 = mul i64 %v163, %v164
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, 1
  %v174 = select i1 %v173, i64 %v172, i64 1
  br label %b0
b0:
  %v175 = phi i64 [ %v169, %entry ], [ %v203, %b5 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b1, label %b2
b1:
  %v177 = mul i64 %v175, 256
  %v178 = mul i64 %v175, 8
  %v179 = add i64 %v178, 0
  %v180 = sub i64 8, %v179
  %v181 = icmp slt i64 %v180, 0
  %v182 = select i1 %v181, i64 0, i64 %v180
  %v183 = icmp ult i64 %v182, 8
  %v184 = select i1 %v183, i64 %v182, i64 8
  %v185 = trunc i64 %v184 to i32
  %v186 = insertelement <8 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <8 x i32> %v186, <8 x i32> poison, <8 x i32> zeroinitializer
  %v188 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v187
  %v189 = mul i64 %v179, 1
  %v190 = add i64 0, %v189
  %v191 = getelementptr inbounds float, ptr %v24, i64 %v190
  %v192 = add i64 %v177, 0
  br label %b3
b3:
  %v193 = phi i64 [ 0, %b1 ], [ %v201, %b4 ]
  %v194 = icmp slt i64 %v193, 32
  br i1 %v194, label %b4, label %b5
b4:
  %v195 = mul i64 %v193, 8
  %v196 = getelementptr inbounds float, ptr %v191, i64 %v195
  %v197 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v196, <8 x i1> %v188, <8 x float> zeroinitializer)
  %v198 = mul i64 %v193, 8
  %v199 = add i64 %v192, %v198
  %v200 = getelementptr inbounds float, ptr %v161, i64 %v199
  store <8 x float> %v197, ptr %v200, align 4
  %v201 = add nsw i64 %v193, 1
  br label %b3
b5:
  %v202 = add i64 %v177, 256
  %v203 = add nsw i64 %v175, 1
  br label %b0
b2:
  %v204 = getelementptr inbounds float, ptr %v160, i64 256
  %v205 = add i64 1, 0
  %v206 = sdiv i64 %v205, 1
  %v207 = add i64 %v2, 1
  %v208 = mul i64 %v206, %v2
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, 1
  %v212 = select i1 %v211, i64 %v210, i64 1
  %v213 = mul i64 %v206, %v207
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, 1
  %v217 = select i1 %v216, i64 %v215, i64 1
  br label %b6
b6:
  %v218 = phi i64 [ %v212, %b2 ], [ %v246, %b11 ]
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b7, label %b8
b7:
  %v220 = mul i64 %v218, 64
  %v221 = mul i64 %v218, 8
  %v222 = add i64 %v221, 0
  %v223 = sub i64 8, %v222
  %v224 = icmp slt i64 %v223, 0
  %v225 = select i1 %v224, i64 0, i64 %v223
  %v226 = icmp ult i64 %v225, 8
  %v227 = select i1 %v226, i64 %v225, i64 8
  %v228 = trunc i64 %v227 to i32
  %v229 = insertelement <8 x i32> poison, i32 %v228, i64 0
  %v230 = shufflevector <8 x i32> %v229, <8 x i32> poison, <8 x i32> zeroinitializer
  %v231 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v230
  %v232 = mul i64 %v222, 1
  %v233 = add i64 0, %v232
  %v234 = getelementptr inbounds float, ptr %v18, i64 %v233
  %v235 = add i64 %v220, 0
  br label %b9
b9:
  %v236 = phi i64 [ 0, %b7 ], [ %v244, %b10 ]
  %v237 = icmp slt i64 %v236, 8
  br i1 %v237, label %b10, label %b11
b10:
  %v238 = mul i64 %v236, 8
  %v239 = getelementptr inbounds float, ptr %v234, i64 %v238
  %v240 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v239, <8 x i1> %v231, <8 x float> zeroinitializer)
  %v241 = mul i64 %v236, 8
  %v242 = add i64 %v235, %v241
  %v243 = getelementptr inbounds float, ptr %v204, i64 %v242
  store <8 x float> %v240, ptr %v243, align 4
  %v244 = add nsw i64 %v236, 1
  br label %b9
b11:
  %v245 = add i64 %v220, 64
  %v246 = add nsw i64 %v218, 1
  br label %b6
b8:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b12, label %b13
b12:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = mul i64 %v3, 1
  br label %b14
b14:
  %v251 = load atomic i64, ptr %v248 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b15, label %b16
b15:
  %v253 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  br label %b17
b17:
  %v254 = phi i64 [ 0, %b13 ], [ %v1406, %b121 ]
  %v255 = icmp slt i64 %v254, %v5
  br i1 %v255, label %b18, label %b19
b18:
  %v256 = sub i64 %v5, 1
  %v257 = sub i64 %v256, %v254
  %v258 = add i64 %v7, 0
  %v259 = sdiv i64 %v258, 1
  %v260 = add i64 %v2, 1
  %v261 = mul i64 %v259, %v2
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, %v7
  %v265 = select i1 %v264, i64 %v263, i64 %v7
  %v266 = mul i64 %v259, %v260
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, %v7
  %v270 = select i1 %v269, i64 %v268, i64 %v7
  br label %b20
b20:
  %v271 = phi i64 [ %v265, %b18 ], [ %v409, %b21 ]
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b21, label %b22
b21:
  %v273 = add i64 %v257, 0
  %v274 = and i64 %v273, %v116
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v271
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v28, i64 %v277
  %v279 = add i64 %v257, 1
  %v280 = and i64 %v279, 1
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v271
  %v283 = mul i64 %v282, 32
  %v284 = getelementptr inbounds float, ptr %v36, i64 %v283
  %v285 = add i64 %v257, 0
  %v286 = and i64 %v285, %v140
  %v287 = mul i64 %v286, %v7
  %v288 = add i64 %v287, %v271
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v90, i64 %v289
  %v291 = add i64 %v257, 0
  %v292 = and i64 %v291, %v138
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v271
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v88, i64 %v295
  %v297 = add i64 %v257, 0
  %v298 = and i64 %v297, %v142
  %v299 = mul i64 %v298, %v7
  %v300 = add i64 %v299, %v271
  %v301 = mul i64 %v300, 8
  %v302 = getelementptr inbounds float, ptr %v92, i64 %v301
  %v303 = add i64 %v257, 0
  %v304 = and i64 %v303, %v144
  %v305 = mul i64 %v304, %v7
  %v306 = add i64 %v305, %v271
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v94, i64 %v307
  %v309 = add i64 %v257, 0
  %v310 = and i64 %v309, %v146
  %v311 = mul i64 %v310, %v7
  %v312 = add i64 %v311, %v271
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v96, i64 %v313
  %v315 = add i64 %v257, 1
  %v316 = and i64 %v315, 1
  %v317 = mul i64 %v316, %v7
  %v318 = add i64 %v317, %v271
  %v319 = mul i64 %v318, 32
  %v320 = getelementptr inbounds float, ptr %v38, i64 %v319
  %v321 = add i64 %v257, 0
  %v322 = and i64 %v321, %v128
  %v323 = mul i64 %v322, %v7
  %v324 = add i64 %v323, %v271
  %v325 = mul i64 %v324, 32
  %v326 = getelementptr inbounds float, ptr %v66, i64 %v325
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v278, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v284, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fadd <8 x float> %v329, %v332
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v290, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v296, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fmul <8 x float> %v336, %v339
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v302, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v308, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v343, %v346
  %v348 = fadd <8 x float> %v340, %v347
  %v349 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v348)
  %v350 = fcmp ogt <8 x float> %v349, splat (float 0x4023000000000000)
  %v351 = select <8 x i1> %v350, <8 x float> splat (float 0x4023000000000000), <8 x float> %v349
  %v352 = fadd <8 x float> %v351, %v351
  %v353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v354 = fsub <8 x float> %v353, splat (float 0x4168000000000000)
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v354, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v352)
  %v356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v354, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v355)
  %v357 = bitcast <8 x float> %v353 to <8 x i32>
  %v358 = fmul <8 x float> %v356, %v356
  %v359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v356, <8 x float> splat (float 0x3F81227F40000000))
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> %v356, <8 x float> splat (float 0x3FA5556740000000))
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v360, <8 x float> %v356, <8 x float> splat (float 0x3FC5554B00000000))
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v361, <8 x float> %v356, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v358, <8 x float> %v362, <8 x float> %v356)
  %v364 = shl <8 x i32> %v357, splat (i32 23)
  %v365 = add <8 x i32> %v364, splat (i32 1065353216)
  %v366 = bitcast <8 x i32> %v365 to <8 x float>
  %v367 = fsub <8 x float> %v366, splat (float 0x3FF0000000000000)
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v363, <8 x float> %v367)
  %v369 = fadd <8 x float> %v368, splat (float 0x4000000000000000)
  %v370 = fdiv <8 x float> %v368, %v369
  %v371 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v370, <8 x float> %v348)
  %v372 = fmul <8 x float> %v333, %v371
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v314, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = fmul <8 x float> %v372, %v375
  %v377 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v378 = shufflevector <8 x float> %v377, <8 x float> poison, <8 x i32> zeroinitializer
  %v379 = fsub <8 x float> %v378, %v375
  %v380 = fmul <8 x float> %v376, %v379
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v320, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v333, %v375
  %v385 = fmul <8 x float> %v371, %v371
  %v386 = fsub <8 x float> %v378, %v385
  %v387 = fmul <8 x float> %v384, %v386
  %v388 = fadd <8 x float> %v383, %v387
  %v389 = fmul <8 x float> %v388, %v343
  %v390 = fmul <8 x float> %v346, %v346
  %v391 = fsub <8 x float> %v378, %v390
  %v392 = fmul <8 x float> %v389, %v391
  %v393 = fmul <8 x float> %v388, %v346
  %v394 = fmul <8 x float> %v393, %v343
  %v395 = fsub <8 x float> %v378, %v343
  %v396 = fmul <8 x float> %v394, %v395
  %v397 = fmul <8 x float> %v388, %v339
  %v398 = fmul <8 x float> %v397, %v336
  %v399 = fsub <8 x float> %v378, %v336
  %v400 = fmul <8 x float> %v398, %v399
  %v401 = add i64 16, 0
  %v402 = getelementptr inbounds float, ptr %v326, i64 %v401
  store <8 x float> %v380, ptr %v402, align 4
  %v403 = add i64 24, 0
  %v404 = getelementptr inbounds float, ptr %v326, i64 %v403
  store <8 x float> %v392, ptr %v404, align 4
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v326, i64 %v405
  store <8 x float> %v396, ptr %v406, align 4
  %v407 = add i64 8, 0
  %v408 = getelementptr inbounds float, ptr %v326, i64 %v407
  store <8 x float> %v400, ptr %v408, align 4
  %v409 = add nsw i64 %v271, 1
  br label %b20
b22:
  %v410 = add i64 %v7, 0
  %v411 = sdiv i64 %v410, 1
  %v412 = add i64 %v2, 1
  %v413 = mul i64 %v411, %v2
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, %v7
  %v417 = select i1 %v416, i64 %v415, i64 %v7
  %v418 = mul i64 %v411, %v412
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, %v7
  %v422 = select i1 %v421, i64 %v420, i64 %v7
  br label %b23
b23:
  %v423 = phi i64 [ %v417, %b22 ], [ %v570, %b28 ]
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b24, label %b25
b24:
  br label %b26
b26:
  %v425 = phi i64 [ 0, %b24 ], [ %v569, %b31 ]
  %v426 = icmp slt i64 %v425, 4
  br i1 %v426, label %b27, label %b28
b27:
  br label %b29
b29:
  %v427 = phi i64 [ 0, %b27 ], [ %v550, %b30 ]
  %v428 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v549, %b30 ]
  %v429 = icmp slt i64 %v427, 8
  br i1 %v429, label %b30, label %b31
b30:
  %v430 = add i64 %v257, 1
  %v431 = and i64 %v430, 1
  %v432 = mul i64 %v431, %v7
  %v433 = add i64 %v432, %v423
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v38, i64 %v434
  %v436 = add i64 %v257, 0
  %v437 = and i64 %v436, %v116
  %v438 = mul i64 %v437, %v7
  %v439 = add i64 %v438, %v423
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v28, i64 %v440
  %v442 = add i64 %v257, 1
  %v443 = and i64 %v442, 1
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v423
  %v446 = mul i64 %v445, 32
  %v447 = getelementptr inbounds float, ptr %v36, i64 %v446
  %v448 = add i64 %v257, 0
  %v449 = and i64 %v448, %v146
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v423
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v96, i64 %v452
  %v454 = add i64 %v257, 0
  %v455 = and i64 %v454, %v140
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v423
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v90, i64 %v458
  %v460 = add i64 %v257, 0
  %v461 = and i64 %v460, %v138
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v423
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v88, i64 %v464
  %v466 = add i64 %v257, 0
  %v467 = and i64 %v466, %v142
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v423
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v92, i64 %v470
  %v472 = add i64 %v257, 0
  %v473 = and i64 %v472, %v144
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v423
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v94, i64 %v476
  %v478 = add i64 %v257, 0
  %v479 = and i64 %v478, %v120
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v423
  %v482 = mul i64 %v481, 32
  %v483 = getelementptr inbounds float, ptr %v32, i64 %v482
  %v484 = add i64 0, %v427
  %v485 = getelementptr inbounds float, ptr %v435, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 0, %v427
  %v488 = getelementptr inbounds float, ptr %v441, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 0, %v427
  %v491 = getelementptr inbounds float, ptr %v447, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = fadd <8 x float> %v489, %v492
  %v494 = add i64 0, %v427
  %v495 = getelementptr inbounds float, ptr %v453, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = fmul <8 x float> %v493, %v496
  %v498 = add i64 0, %v427
  %v499 = getelementptr inbounds float, ptr %v459, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 0, %v427
  %v502 = getelementptr inbounds float, ptr %v465, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = fmul <8 x float> %v500, %v503
  %v505 = add i64 0, %v427
  %v506 = getelementptr inbounds float, ptr %v471, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v427
  %v509 = getelementptr inbounds float, ptr %v477, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = fmul <8 x float> %v507, %v510
  %v512 = fadd <8 x float> %v504, %v511
  %v513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v512)
  %v514 = fcmp ogt <8 x float> %v513, splat (float 0x4023000000000000)
  %v515 = select <8 x i1> %v514, <8 x float> splat (float 0x4023000000000000), <8 x float> %v513
  %v516 = fadd <8 x float> %v515, %v515
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v518 = fsub <8 x float> %v517, splat (float 0x4168000000000000)
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v516)
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v519)
  %v521 = bitcast <8 x float> %v517 to <8 x i32>
  %v522 = fmul <8 x float> %v520, %v520
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v520, <8 x float> splat (float 0x3F81227F40000000))
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v520, <8 x float> splat (float 0x3FA5556740000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v520, <8 x float> splat (float 0x3FC5554B00000000))
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v520, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> %v526, <8 x float> %v520)
  %v528 = shl <8 x i32> %v521, splat (i32 23)
  %v529 = add <8 x i32> %v528, splat (i32 1065353216)
  %v530 = bitcast <8 x i32> %v529 to <8 x float>
  %v531 = fsub <8 x float> %v530, splat (float 0x3FF0000000000000)
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v530, <8 x float> %v527, <8 x float> %v531)
  %v533 = fadd <8 x float> %v532, splat (float 0x4000000000000000)
  %v534 = fdiv <8 x float> %v532, %v533
  %v535 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v534, <8 x float> %v512)
  %v536 = fmul <8 x float> %v535, %v535
  %v537 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v538 = shufflevector <8 x float> %v537, <8 x float> poison, <8 x i32> zeroinitializer
  %v539 = fsub <8 x float> %v538, %v536
  %v540 = fmul <8 x float> %v497, %v539
  %v541 = fadd <8 x float> %v486, %v540
  %v542 = fmul <8 x float> %v541, %v500
  %v543 = mul i64 %v425, 8
  %v544 = add i64 0, %v543
  %v545 = add i64 %v544, %v427
  %v546 = getelementptr inbounds float, ptr %v483, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fmul <8 x float> %v542, %v547
  %v549 = fadd <8 x float> %v428, %v548
  %v550 = add nsw i64 %v427, 8
  br label %b29
b31:
  %v551 = shufflevector <8 x float> %v428, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v552 = shufflevector <8 x float> %v428, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v553 = fadd <4 x float> %v551, %v552
  %v554 = shufflevector <4 x float> %v553, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v555 = shufflevector <4 x float> %v553, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v556 = fadd <2 x float> %v554, %v555
  %v557 = extractelement <2 x float> %v556, i64 0
  %v558 = extractelement <2 x float> %v556, i64 1
  %v559 = fadd float %v557, %v558
  %v560 = fadd float %v559, 0x0000000000000000
  %v561 = add i64 %v257, 0
  %v562 = and i64 %v561, %v148
  %v563 = mul i64 %v562, %v7
  %v564 = add i64 %v563, %v423
  %v565 = mul i64 %v564, 4
  %v566 = getelementptr inbounds float, ptr %v98, i64 %v565
  %v567 = add i64 0, %v425
  %v568 = getelementptr inbounds float, ptr %v566, i64 %v567
  store float %v560, ptr %v568, align 4
  %v569 = add nsw i64 %v425, 1
  br label %b26
b28:
  %v570 = add nsw i64 %v423, 1
  br label %b23
b25:
  %v571 = add i64 %v7, 0
  %v572 = sdiv i64 %v571, 1
  %v573 = add i64 %v2, 1
  %v574 = mul i64 %v572, %v2
  %v575 = sdiv i64 %v574, %v3
  %v576 = mul i64 %v575, 1
  %v577 = icmp slt i64 %v576, %v7
  %v578 = select i1 %v577, i64 %v576, i64 %v7
  %v579 = mul i64 %v572, %v573
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v7
  %v583 = select i1 %v582, i64 %v581, i64 %v7
  br label %b32
b32:
  %v584 = phi i64 [ %v578, %b25 ], [ %v602, %b37 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b33, label %b34
b33:
  %v586 = add i64 %v257, 1
  %v587 = and i64 %v586, 1
  %v588 = mul i64 %v587, %v7
  %v589 = add i64 %v588, %v584
  %v590 = mul i64 %v589, 32
  %v591 = getelementptr inbounds float, ptr %v36, i64 %v590
  %v592 = mul i64 %v584, 32
  %v593 = getelementptr inbounds float, ptr %v62, i64 %v592
  br label %b35
b35:
  %v594 = phi i64 [ 0, %b33 ], [ %v601, %b36 ]
  %v595 = icmp slt i64 %v594, 24
  br i1 %v595, label %b36, label %b37
b36:
  %v596 = add i64 8, %v594
  %v597 = getelementptr inbounds float, ptr %v591, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 0, %v594
  %v600 = getelementptr inbounds float, ptr %v593, i64 %v599
  store <8 x float> %v598, ptr %v600, align 4
  %v601 = add nsw i64 %v594, 8
  br label %b35
b37:
  %v602 = add nsw i64 %v584, 1
  br label %b32
b34:
  %v603 = add i64 %v7, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v7
  %v610 = select i1 %v609, i64 %v608, i64 %v7
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v7
  %v615 = select i1 %v614, i64 %v613, i64 %v7
  br label %b38
b38:
  %v616 = phi i64 [ %v610, %b34 ], [ %v624, %b39 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b39, label %b40
b39:
  %v618 = mul i64 %v616, 32
  %v619 = getelementptr inbounds float, ptr %v62, i64 %v618
  %v620 = add i64 24, 0
  %v621 = getelementptr inbounds float, ptr %v619, i64 %v620
  %v622 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v623 = shufflevector <8 x float> %v622, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v623, ptr %v621, align 4
  %v624 = add nsw i64 %v616, 1
  br label %b38
b40:
  %v625 = add i64 %v7, 0
  %v626 = sdiv i64 %v625, 1
  %v627 = add i64 %v2, 1
  %v628 = mul i64 %v626, %v2
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v7
  %v632 = select i1 %v631, i64 %v630, i64 %v7
  %v633 = mul i64 %v626, %v627
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v7
  %v637 = select i1 %v636, i64 %v635, i64 %v7
  br label %b41
b41:
  %v638 = phi i64 [ %v632, %b40 ], [ %v656, %b46 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b42, label %b43
b42:
  %v640 = add i64 %v257, 1
  %v641 = and i64 %v640, 1
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v638
  %v644 = mul i64 %v643, 32
  %v645 = getelementptr inbounds float, ptr %v38, i64 %v644
  %v646 = mul i64 %v638, 32
  %v647 = getelementptr inbounds float, ptr %v64, i64 %v646
  br label %b44
b44:
  %v648 = phi i64 [ 0, %b42 ], [ %v655, %b45 ]
  %v649 = icmp slt i64 %v648, 24
  br i1 %v649, label %b45, label %b46
b45:
  %v650 = add i64 8, %v648
  %v651 = getelementptr inbounds float, ptr %v645, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 0, %v648
  %v654 = getelementptr inbounds float, ptr %v647, i64 %v653
  store <8 x float> %v652, ptr %v654, align 4
  %v655 = add nsw i64 %v648, 8
  br label %b44
b46:
  %v656 = add nsw i64 %v638, 1
  br label %b41
b43:
  %v657 = add i64 %v7, 0
  %v658 = sdiv i64 %v657, 1
  %v659 = add i64 %v2, 1
  %v660 = mul i64 %v658, %v2
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, %v7
  %v664 = select i1 %v663, i64 %v662, i64 %v7
  %v665 = mul i64 %v658, %v659
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v7
  %v669 = select i1 %v668, i64 %v667, i64 %v7
  br label %b47
b47:
  %v670 = phi i64 [ %v664, %b43 ], [ %v678, %b48 ]
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b48, label %b49
b48:
  %v672 = mul i64 %v670, 32
  %v673 = getelementptr inbounds float, ptr %v64, i64 %v672
  %v674 = add i64 24, 0
  %v675 = getelementptr inbounds float, ptr %v673, i64 %v674
  %v676 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v677 = shufflevector <8 x float> %v676, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v677, ptr %v675, align 4
  %v678 = add nsw i64 %v670, 1
  br label %b47
b49:
  %v680 = add i64 %v7, 0
  %v681 = sdiv i64 %v680, 1
  %v682 = add i64 %v2, 1
  %v683 = mul i64 %v681, %v2
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v7
  %v687 = select i1 %v686, i64 %v685, i64 %v7
  %v688 = mul i64 %v681, %v682
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, %v7
  %v692 = select i1 %v691, i64 %v690, i64 %v7
  br label %b50
b50:
  %v693 = phi i64 [ %v687, %b49 ], [ %v754, %b55 ]
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b51, label %b52
b51:
  %v695 = add i64 %v693, 96
  %v696 = icmp slt i64 %v695, %v692
  %v697 = select i1 %v696, i64 %v695, i64 %v692
  br label %b53
b53:
  %v698 = phi i64 [ 0, %b51 ], [ %v753, %b58 ]
  %v699 = icmp slt i64 %v698, 1
  br i1 %v699, label %b54, label %b55
b54:
  %v700 = sub i64 %v697, %v693
  %v701 = sub i64 8, 1
  %v702 = add i64 %v700, %v701
  %v703 = sdiv i64 %v702, 8
  br label %b56
b56:
  %v704 = phi i64 [ 0, %b54 ], [ %v752, %b63 ]
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b57, label %b58
b57:
  %v706 = mul i64 %v700, %v704
  %v707 = sdiv i64 %v706, %v703
  %v708 = add i64 %v693, %v707
  %v709 = add i64 %v704, 1
  %v710 = mul i64 %v700, %v709
  %v711 = sdiv i64 %v710, %v703
  %v712 = add i64 %v693, %v711
  %v713 = mul i64 %v698, 256
  %v714 = getelementptr inbounds float, ptr %v161, i64 %v713
  %v715 = sub i64 %v712, %v708
  %v716 = add i64 %v257, 0
  %v717 = and i64 %v716, %v128
  %v718 = mul i64 %v717, %v7
  %v719 = add i64 %v718, %v708
  %v720 = mul i64 %v719, 32
  %v721 = getelementptr inbounds float, ptr %v66, i64 %v720
  %v722 = getelementptr inbounds float, ptr %v721, i64 0
  %v723 = sub i64 %v715, 1
  %v724 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v723
  %v725 = load ptr, ptr %v724, align 4
  %v726 = icmp sgt i64 %v715, 0
  br i1 %v726, label %b59, label %b60
b59:
  call void %v725(ptr %v722, i64 32, ptr %v714, i64 32, ptr %v679)
  br label %b60
b60:
  %v727 = add i64 %v713, 256
  br label %b61
b61:
  %v728 = phi i64 [ %v708, %b60 ], [ %v751, %b66 ]
  %v729 = icmp slt i64 %v728, %v712
  br i1 %v729, label %b62, label %b63
b62:
  %v730 = sub i64 %v728, %v708
  %v731 = mul i64 %v730, 8
  %v732 = getelementptr inbounds float, ptr %v679, i64 %v731
  %v733 = add i64 %v257, 0
  %v734 = and i64 %v733, %v150
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v728
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v100, i64 %v737
  br label %b64
b64:
  %v739 = phi i64 [ 0, %b62 ], [ %v750, %b65 ]
  %v740 = icmp slt i64 %v739, 1
  br i1 %v740, label %b65, label %b66
b65:
  %v741 = mul i64 %v698, 1
  %v742 = add i64 %v741, %v739
  %v743 = mul i64 %v742, 8
  %v744 = add i64 0, %v739
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v732, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 0, %v743
  %v749 = getelementptr inbounds float, ptr %v738, i64 %v748
  store <8 x float> %v747, ptr %v749, align 4
  %v750 = add nsw i64 %v739, 1
  br label %b64
b66:
  %v751 = add nsw i64 %v728, 1
  br label %b61
b63:
  %v752 = add nsw i64 %v704, 1
  br label %b56
b58:
  %v753 = add nsw i64 %v698, 1
  br label %b53
b55:
  %v754 = add nsw i64 %v693, 96
  br label %b50
b52:
  %v755 = add i64 %v7, 0
  %v756 = sdiv i64 %v755, 1
  %v757 = add i64 %v2, 1
  %v758 = mul i64 %v756, %v2
  %v759 = sdiv i64 %v758, %v3
  %v760 = mul i64 %v759, 1
  %v761 = icmp slt i64 %v760, %v7
  %v762 = select i1 %v761, i64 %v760, i64 %v7
  %v763 = mul i64 %v756, %v757
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  br label %b67
b67:
  %v768 = phi i64 [ %v762, %b52 ], [ %v919, %b72 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b68, label %b69
b68:
  br label %b70
b70:
  %v770 = phi i64 [ 0, %b68 ], [ %v918, %b71 ]
  %v771 = icmp slt i64 %v770, 4
  br i1 %v771, label %b71, label %b72
b71:
  %v772 = mul i64 %v768, 32
  %v773 = getelementptr inbounds float, ptr %v64, i64 %v772
  %v774 = add i64 %v257, 1
  %v775 = and i64 %v774, 1
  %v776 = mul i64 %v775, %v7
  %v777 = add i64 %v776, %v768
  %v778 = mul i64 %v777, 32
  %v779 = getelementptr inbounds float, ptr %v38, i64 %v778
  %v780 = add i64 %v257, 0
  %v781 = and i64 %v780, %v116
  %v782 = mul i64 %v781, %v7
  %v783 = add i64 %v782, %v768
  %v784 = mul i64 %v783, 8
  %v785 = getelementptr inbounds float, ptr %v28, i64 %v784
  %v786 = add i64 %v257, 1
  %v787 = and i64 %v786, 1
  %v788 = mul i64 %v787, %v7
  %v789 = add i64 %v788, %v768
  %v790 = mul i64 %v789, 32
  %v791 = getelementptr inbounds float, ptr %v36, i64 %v790
  %v792 = add i64 %v257, 0
  %v793 = and i64 %v792, %v146
  %v794 = mul i64 %v793, %v7
  %v795 = add i64 %v794, %v768
  %v796 = mul i64 %v795, 8
  %v797 = getelementptr inbounds float, ptr %v96, i64 %v796
  %v798 = add i64 %v257, 0
  %v799 = and i64 %v798, %v140
  %v800 = mul i64 %v799, %v7
  %v801 = add i64 %v800, %v768
  %v802 = mul i64 %v801, 8
  %v803 = getelementptr inbounds float, ptr %v90, i64 %v802
  %v804 = add i64 %v257, 0
  %v805 = and i64 %v804, %v138
  %v806 = mul i64 %v805, %v7
  %v807 = add i64 %v806, %v768
  %v808 = mul i64 %v807, 8
  %v809 = getelementptr inbounds float, ptr %v88, i64 %v808
  %v810 = add i64 %v257, 0
  %v811 = and i64 %v810, %v142
  %v812 = mul i64 %v811, %v7
  %v813 = add i64 %v812, %v768
  %v814 = mul i64 %v813, 8
  %v815 = getelementptr inbounds float, ptr %v92, i64 %v814
  %v816 = add i64 %v257, 0
  %v817 = and i64 %v816, %v144
  %v818 = mul i64 %v817, %v7
  %v819 = add i64 %v818, %v768
  %v820 = mul i64 %v819, 8
  %v821 = getelementptr inbounds float, ptr %v94, i64 %v820
  %v822 = add i64 %v257, 0
  %v823 = and i64 %v822, %v134
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v768
  %v826 = mul i64 %v825, 4
  %v827 = getelementptr inbounds float, ptr %v84, i64 %v826
  %v828 = add i64 0, %v770
  %v829 = getelementptr inbounds float, ptr %v827, i64 %v828
  %v830 = load float, ptr %v829, align 4
  %v831 = add i64 %v257, 0
  %v832 = and i64 %v831, %v136
  %v833 = mul i64 %v832, %v7
  %v834 = add i64 %v833, %v768
  %v835 = mul i64 %v834, 1
  %v836 = getelementptr inbounds float, ptr %v86, i64 %v835
  %v837 = getelementptr inbounds float, ptr %v836, i64 0
  %v838 = load float, ptr %v837, align 4
  %v839 = fdiv float %v830, %v838
  %v840 = add i64 %v257, 0
  %v841 = and i64 %v840, 1
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v768
  %v844 = mul i64 %v843, 32
  %v845 = getelementptr inbounds float, ptr %v38, i64 %v844
  %v846 = mul i64 %v770, 8
  %v847 = add i64 0, %v846
  %v848 = add i64 %v847, 0
  %v849 = getelementptr inbounds float, ptr %v773, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = add i64 0, 0
  %v852 = getelementptr inbounds float, ptr %v779, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 0, 0
  %v855 = getelementptr inbounds float, ptr %v785, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = add i64 0, 0
  %v858 = getelementptr inbounds float, ptr %v791, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = fadd <8 x float> %v856, %v859
  %v861 = add i64 0, 0
  %v862 = getelementptr inbounds float, ptr %v797, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = fmul <8 x float> %v860, %v863
  %v865 = add i64 0, 0
  %v866 = getelementptr inbounds float, ptr %v803, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 0, 0
  %v869 = getelementptr inbounds float, ptr %v809, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = fmul <8 x float> %v867, %v870
  %v872 = add i64 0, 0
  %v873 = getelementptr inbounds float, ptr %v815, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 0, 0
  %v876 = getelementptr inbounds float, ptr %v821, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = fmul <8 x float> %v874, %v877
  %v879 = fadd <8 x float> %v871, %v878
  %v880 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v879)
  %v881 = fcmp ogt <8 x float> %v880, splat (float 0x4023000000000000)
  %v882 = select <8 x i1> %v881, <8 x float> splat (float 0x4023000000000000), <8 x float> %v880
  %v883 = fadd <8 x float> %v882, %v882
  %v884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v883, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v885 = fsub <8 x float> %v884, splat (float 0x4168000000000000)
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v883)
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v886)
  %v888 = bitcast <8 x float> %v884 to <8 x i32>
  %v889 = fmul <8 x float> %v887, %v887
  %v890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v887, <8 x float> splat (float 0x3F81227F40000000))
  %v891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v890, <8 x float> %v887, <8 x float> splat (float 0x3FA5556740000000))
  %v892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v891, <8 x float> %v887, <8 x float> splat (float 0x3FC5554B00000000))
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v887, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v889, <8 x float> %v893, <8 x float> %v887)
  %v895 = shl <8 x i32> %v888, splat (i32 23)
  %v896 = add <8 x i32> %v895, splat (i32 1065353216)
  %v897 = bitcast <8 x i32> %v896 to <8 x float>
  %v898 = fsub <8 x float> %v897, splat (float 0x3FF0000000000000)
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> %v894, <8 x float> %v898)
  %v900 = fadd <8 x float> %v899, splat (float 0x4000000000000000)
  %v901 = fdiv <8 x float> %v899, %v900
  %v902 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v901, <8 x float> %v879)
  %v903 = fmul <8 x float> %v902, %v902
  %v904 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = fsub <8 x float> %v905, %v903
  %v907 = fmul <8 x float> %v864, %v906
  %v908 = fadd <8 x float> %v853, %v907
  %v909 = fmul <8 x float> %v908, %v867
  %v910 = insertelement <8 x float> poison, float %v839, i64 0
  %v911 = shufflevector <8 x float> %v910, <8 x float> poison, <8 x i32> zeroinitializer
  %v912 = fmul <8 x float> %v909, %v911
  %v913 = fadd <8 x float> %v850, %v912
  %v914 = mul i64 %v770, 8
  %v915 = add i64 0, %v914
  %v916 = add i64 %v915, 0
  %v917 = getelementptr inbounds float, ptr %v845, i64 %v916
  store <8 x float> %v913, ptr %v917, align 4
  %v918 = add nsw i64 %v770, 1
  br label %b70
b72:
  %v919 = add nsw i64 %v768, 1
  br label %b67
b69:
  %v920 = add i64 %v7, 0
  %v921 = sdiv i64 %v920, 1
  %v922 = add i64 %v2, 1
  %v923 = mul i64 %v921, %v2
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v7
  %v927 = select i1 %v926, i64 %v925, i64 %v7
  %v928 = mul i64 %v921, %v922
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v7
  %v932 = select i1 %v931, i64 %v930, i64 %v7
  br label %b73
b73:
  %v933 = phi i64 [ %v927, %b69 ], [ %v992, %b78 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b74, label %b75
b74:
  br label %b76
b76:
  %v935 = phi i64 [ 0, %b74 ], [ %v991, %b81 ]
  %v936 = icmp slt i64 %v935, 4
  br i1 %v936, label %b77, label %b78
b77:
  br label %b79
b79:
  %v937 = phi i64 [ 0, %b77 ], [ %v972, %b80 ]
  %v938 = phi <8 x float> [ splat (float 0x0000000000000000), %b77 ], [ %v971, %b80 ]
  %v939 = icmp slt i64 %v937, 8
  br i1 %v939, label %b80, label %b81
b80:
  %v940 = add i64 %v257, 1
  %v941 = and i64 %v940, 1
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v933
  %v944 = mul i64 %v943, 8
  %v945 = getelementptr inbounds float, ptr %v40, i64 %v944
  %v946 = add i64 %v257, 0
  %v947 = and i64 %v946, %v150
  %v948 = mul i64 %v947, %v7
  %v949 = add i64 %v948, %v933
  %v950 = mul i64 %v949, 8
  %v951 = getelementptr inbounds float, ptr %v100, i64 %v950
  %v952 = add i64 %v257, 0
  %v953 = and i64 %v952, %v118
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v933
  %v956 = mul i64 %v955, 32
  %v957 = getelementptr inbounds float, ptr %v30, i64 %v956
  %v958 = add i64 0, %v937
  %v959 = getelementptr inbounds float, ptr %v945, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 0, %v937
  %v962 = getelementptr inbounds float, ptr %v951, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = fadd <8 x float> %v960, %v963
  %v965 = mul i64 %v935, 8
  %v966 = add i64 0, %v965
  %v967 = add i64 %v966, %v937
  %v968 = getelementptr inbounds float, ptr %v957, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fmul <8 x float> %v964, %v969
  %v971 = fadd <8 x float> %v938, %v970
  %v972 = add nsw i64 %v937, 8
  br label %b79
b81:
  %v973 = shufflevector <8 x float> %v938, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v974 = shufflevector <8 x float> %v938, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v975 = fadd <4 x float> %v973, %v974
  %v976 = shufflevector <4 x float> %v975, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v977 = shufflevector <4 x float> %v975, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v978 = fadd <2 x float> %v976, %v977
  %v979 = extractelement <2 x float> %v978, i64 0
  %v980 = extractelement <2 x float> %v978, i64 1
  %v981 = fadd float %v979, %v980
  %v982 = fadd float %v981, 0x0000000000000000
  %v983 = add i64 %v257, 0
  %v984 = and i64 %v983, %v152
  %v985 = mul i64 %v984, %v7
  %v986 = add i64 %v985, %v933
  %v987 = mul i64 %v986, 4
  %v988 = getelementptr inbounds float, ptr %v102, i64 %v987
  %v989 = add i64 0, %v935
  %v990 = getelementptr inbounds float, ptr %v988, i64 %v989
  store float %v982, ptr %v990, align 4
  %v991 = add nsw i64 %v935, 1
  br label %b76
b78:
  %v992 = add nsw i64 %v933, 1
  br label %b73
b75:
  %v993 = add i64 %v7, 0
  %v994 = sdiv i64 %v993, 1
  %v995 = add i64 %v2, 1
  %v996 = mul i64 %v994, %v2
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, %v7
  %v1000 = select i1 %v999, i64 %v998, i64 %v7
  %v1001 = mul i64 %v994, %v995
  %v1002 = sdiv i64 %v1001, %v3
  %v1003 = mul i64 %v1002, 1
  %v1004 = icmp slt i64 %v1003, %v7
  %v1005 = select i1 %v1004, i64 %v1003, i64 %v7
  br label %b82
b82:
  %v1006 = phi i64 [ %v1000, %b75 ], [ %v1061, %b87 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b83, label %b84
b83:
  br label %b85
b85:
  %v1008 = phi i64 [ 0, %b83 ], [ %v1052, %b86 ]
  %v1009 = phi float [ 0x0000000000000000, %b83 ], [ %v1051, %b86 ]
  %v1010 = icmp slt i64 %v1008, 4
  br i1 %v1010, label %b86, label %b87
b86:
  %v1011 = add i64 %v257, 0
  %v1012 = and i64 %v1011, %v148
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v1006
  %v1015 = mul i64 %v1014, 4
  %v1016 = getelementptr inbounds float, ptr %v98, i64 %v1015
  %v1017 = add i64 %v257, 0
  %v1018 = and i64 %v1017, %v152
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1006
  %v1021 = mul i64 %v1020, 4
  %v1022 = getelementptr inbounds float, ptr %v102, i64 %v1021
  %v1023 = add i64 %v257, 0
  %v1024 = and i64 %v1023, %v134
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1006
  %v1027 = mul i64 %v1026, 4
  %v1028 = getelementptr inbounds float, ptr %v84, i64 %v1027
  %v1029 = add i64 %v257, 0
  %v1030 = and i64 %v1029, %v136
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1006
  %v1033 = mul i64 %v1032, 1
  %v1034 = getelementptr inbounds float, ptr %v86, i64 %v1033
  %v1035 = getelementptr inbounds float, ptr %v1034, i64 0
  %v1036 = load float, ptr %v1035, align 4
  %v1037 = add i64 0, %v1008
  %v1038 = getelementptr inbounds float, ptr %v1016, i64 %v1037
  %v1039 = load float, ptr %v1038, align 4
  %v1040 = add i64 0, %v1008
  %v1041 = getelementptr inbounds float, ptr %v1022, i64 %v1040
  %v1042 = load float, ptr %v1041, align 4
  %v1043 = fadd float %v1039, %v1042
  %v1044 = add i64 0, %v1008
  %v1045 = getelementptr inbounds float, ptr %v1028, i64 %v1044
  %v1046 = load float, ptr %v1045, align 4
  %v1047 = fdiv float %v1046, %v1036
  %v1048 = fmul float %v1043, %v1047
  %v1049 = fdiv float %v1048, %v1036
  %v1050 = fneg float %v1049
  %v1051 = fadd float %v1009, %v1050
  %v1052 = add nsw i64 %v1008, 1
  br label %b85
b87:
  %v1053 = fadd float %v1009, 0x0000000000000000
  %v1054 = add i64 %v257, 0
  %v1055 = and i64 %v1054, %v154
  %v1056 = mul i64 %v1055, %v7
  %v1057 = add i64 %v1056, %v1006
  %v1058 = mul i64 %v1057, 1
  %v1059 = getelementptr inbounds float, ptr %v104, i64 %v1058
  %v1060 = getelementptr inbounds float, ptr %v1059, i64 0
  store float %v1053, ptr %v1060, align 4
  %v1061 = add nsw i64 %v1006, 1
  br label %b82
b84:
  %v1062 = add i64 %v7, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v7
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v7
  br label %b88
b88:
  %v1075 = phi i64 [ %v1069, %b84 ], [ %v1177, %b93 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b89, label %b90
b89:
  br label %b91
b91:
  %v1077 = phi i64 [ 0, %b89 ], [ %v1176, %b92 ]
  %v1078 = icmp slt i64 %v1077, 4
  br i1 %v1078, label %b92, label %b93
b92:
  %v1079 = add i64 0, %v1077
  %v1080 = sitofp i64 %v1079 to float
  %v1081 = add i64 %v257, 0
  %v1082 = and i64 %v1081, %v114
  %v1083 = mul i64 %v1082, %v7
  %v1084 = add i64 %v1083, %v1075
  %v1085 = mul i64 %v1084, 1
  %v1086 = getelementptr inbounds float, ptr %v22, i64 %v1085
  %v1087 = getelementptr inbounds float, ptr %v1086, i64 0
  %v1088 = load float, ptr %v1087, align 4
  %v1089 = fcmp uno float %v1088, %v1088
  %v1090 = fcmp ogt float %v1088, 0x3FF0000000000000
  %v1091 = select i1 %v1090, float %v1088, float 0x3FF0000000000000
  %v1092 = select i1 %v1089, float %v1088, float %v1091
  %v1093 = fcmp olt float %v1080, %v1092
  %v1094 = select i1 %v1093, float 0x3FF0000000000000, float 0x0000000000000000
  %v1095 = add i64 %v257, 0
  %v1096 = and i64 %v1095, %v148
  %v1097 = mul i64 %v1096, %v7
  %v1098 = add i64 %v1097, %v1075
  %v1099 = mul i64 %v1098, 4
  %v1100 = getelementptr inbounds float, ptr %v98, i64 %v1099
  %v1101 = add i64 0, %v1077
  %v1102 = getelementptr inbounds float, ptr %v1100, i64 %v1101
  %v1103 = load float, ptr %v1102, align 4
  %v1104 = add i64 %v257, 0
  %v1105 = and i64 %v1104, %v152
  %v1106 = mul i64 %v1105, %v7
  %v1107 = add i64 %v1106, %v1075
  %v1108 = mul i64 %v1107, 4
  %v1109 = getelementptr inbounds float, ptr %v102, i64 %v1108
  %v1110 = add i64 0, %v1077
  %v1111 = getelementptr inbounds float, ptr %v1109, i64 %v1110
  %v1112 = load float, ptr %v1111, align 4
  %v1113 = fadd float %v1103, %v1112
  %v1114 = add i64 %v257, 0
  %v1115 = and i64 %v1114, %v136
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1075
  %v1118 = mul i64 %v1117, 1
  %v1119 = getelementptr inbounds float, ptr %v86, i64 %v1118
  %v1120 = getelementptr inbounds float, ptr %v1119, i64 0
  %v1121 = load float, ptr %v1120, align 4
  %v1122 = fdiv float %v1113, %v1121
  %v1123 = add i64 %v257, 0
  %v1124 = and i64 %v1123, %v154
  %v1125 = mul i64 %v1124, %v7
  %v1126 = add i64 %v1125, %v1075
  %v1127 = mul i64 %v1126, 1
  %v1128 = getelementptr inbounds float, ptr %v104, i64 %v1127
  %v1129 = getelementptr inbounds float, ptr %v1128, i64 0
  %v1130 = load float, ptr %v1129, align 4
  %v1131 = fadd float %v1122, %v1130
  %v1132 = add i64 %v257, 0
  %v1133 = and i64 %v1132, %v134
  %v1134 = mul i64 %v1133, %v7
  %v1135 = add i64 %v1134, %v1075
  %v1136 = mul i64 %v1135, 4
  %v1137 = getelementptr inbounds float, ptr %v84, i64 %v1136
  %v1138 = add i64 0, %v1077
  %v1139 = getelementptr inbounds float, ptr %v1137, i64 %v1138
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = fmul float %v1131, %v1140
  %v1142 = fcmp une float %v1094, 0x0000000000000000
  %v1143 = select i1 %v1142, float %v1141, float 0x0000000000000000
  %v1144 = add i64 %v257, 0
  %v1145 = and i64 %v1144, %v132
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1075
  %v1148 = mul i64 %v1147, 32
  %v1149 = getelementptr inbounds float, ptr %v78, i64 %v1148
  %v1150 = add i64 %v257, 0
  %v1151 = and i64 %v1150, %v156
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1075
  %v1154 = mul i64 %v1153, 32
  %v1155 = getelementptr inbounds float, ptr %v106, i64 %v1154
  %v1156 = add i64 0, 0
  %v1157 = getelementptr inbounds float, ptr %v20, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = insertelement <8 x float> poison, float %v1143, i64 0
  %v1160 = shufflevector <8 x float> %v1159, <8 x float> poison, <8 x i32> zeroinitializer
  %v1161 = fmul <8 x float> %v1158, %v1160
  %v1162 = mul i64 %v1077, 8
  %v1163 = add i64 0, %v1162
  %v1164 = add i64 %v1163, 0
  %v1165 = getelementptr inbounds float, ptr %v1149, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = fmul <8 x float> %v1166, %v1166
  %v1168 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1169 = shufflevector <8 x float> %v1168, <8 x float> poison, <8 x i32> zeroinitializer
  %v1170 = fsub <8 x float> %v1169, %v1167
  %v1171 = fmul <8 x float> %v1161, %v1170
  %v1172 = mul i64 %v1077, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, 0
  %v1175 = getelementptr inbounds float, ptr %v1155, i64 %v1174
  store <8 x float> %v1171, ptr %v1175, align 4
  %v1176 = add nsw i64 %v1077, 1
  br label %b91
b93:
  %v1177 = add nsw i64 %v1075, 1
  br label %b88
b90:
  %v1178 = add i64 %v7, 0
  %v1179 = sdiv i64 %v1178, 1
  %v1180 = add i64 %v2, 1
  %v1181 = mul i64 %v1179, %v2
  %v1182 = sdiv i64 %v1181, %v3
  %v1183 = mul i64 %v1182, 1
  %v1184 = icmp slt i64 %v1183, %v7
  %v1185 = select i1 %v1184, i64 %v1183, i64 %v7
  %v1186 = mul i64 %v1179, %v1180
  %v1187 = sdiv i64 %v1186, %v3
  %v1188 = mul i64 %v1187, 1
  %v1189 = icmp slt i64 %v1188, %v7
  %v1190 = select i1 %v1189, i64 %v1188, i64 %v7
  br label %b94
b94:
  %v1191 = phi i64 [ %v1185, %b90 ], [ %v1217, %b99 ]
  %v1192 = icmp slt i64 %v1191, %v1190
  br i1 %v1192, label %b95, label %b96
b95:
  br label %b97
b97:
  %v1193 = phi i64 [ 0, %b95 ], [ %v1208, %b98 ]
  %v1194 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v1207, %b98 ]
  %v1195 = icmp slt i64 %v1193, 4
  br i1 %v1195, label %b98, label %b99
b98:
  %v1196 = add i64 %v257, 0
  %v1197 = and i64 %v1196, %v156
  %v1198 = mul i64 %v1197, %v7
  %v1199 = add i64 %v1198, %v1191
  %v1200 = mul i64 %v1199, 32
  %v1201 = getelementptr inbounds float, ptr %v106, i64 %v1200
  %v1202 = add i64 0, 0
  %v1203 = mul i64 %v1193, 8
  %v1204 = add i64 %v1202, %v1203
  %v1205 = getelementptr inbounds float, ptr %v1201, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = fadd <8 x float> %v1194, %v1206
  %v1208 = add nsw i64 %v1193, 1
  br label %b97
b99:
  %v1209 = add i64 %v257, 0
  %v1210 = and i64 %v1209, %v158
  %v1211 = mul i64 %v1210, %v7
  %v1212 = add i64 %v1211, %v1191
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v108, i64 %v1213
  %v1215 = add i64 0, 0
  %v1216 = getelementptr inbounds float, ptr %v1214, i64 %v1215
  store <8 x float> %v1194, ptr %v1216, align 4
  %v1217 = add nsw i64 %v1191, 1
  br label %b94
b96:
  %v1218 = add i64 %v7, 0
  %v1219 = sdiv i64 %v1218, 1
  %v1220 = add i64 %v2, 1
  %v1221 = mul i64 %v1219, %v2
  %v1222 = sdiv i64 %v1221, %v3
  %v1223 = mul i64 %v1222, 1
  %v1224 = icmp slt i64 %v1223, %v7
  %v1225 = select i1 %v1224, i64 %v1223, i64 %v7
  %v1226 = mul i64 %v1219, %v1220
  %v1227 = sdiv i64 %v1226, %v3
  %v1228 = mul i64 %v1227, 1
  %v1229 = icmp slt i64 %v1228, %v7
  %v1230 = select i1 %v1229, i64 %v1228, i64 %v7
  %v1231 = add i64 %v257, 0
  %v1232 = and i64 %v1231, %v156
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1225
  %v1235 = mul i64 %v1234, 32
  %v1236 = getelementptr inbounds float, ptr %v106, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1238 = mul i64 %v1225, 32
  %v1239 = getelementptr inbounds float, ptr %v64, i64 %v1238
  %v1240 = getelementptr inbounds float, ptr %v1239, i64 0
  %v1241 = sub i64 %v1230, %v1225
  %v1242 = mul i64 %v1241, 4
  %v1243 = getelementptr inbounds float, ptr %v12, i64 0
  %v1244 = icmp sgt i64 %v1242, 0
  br i1 %v1244, label %b100, label %b101
b100:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v1242, i64 8, ptr %v1243, i64 8, ptr %v1237, i64 8, ptr %v1240, i64 8)
  br label %b101
b101:
  %v1246 = add i64 %v7, 0
  %v1247 = sdiv i64 %v1246, 1
  %v1248 = add i64 %v2, 1
  %v1249 = mul i64 %v1247, %v2
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v7
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v7
  %v1254 = mul i64 %v1247, %v1248
  %v1255 = sdiv i64 %v1254, %v3
  %v1256 = mul i64 %v1255, 1
  %v1257 = icmp slt i64 %v1256, %v7
  %v1258 = select i1 %v1257, i64 %v1256, i64 %v7
  br label %b102
b102:
  %v1259 = phi i64 [ %v1253, %b101 ], [ %v1320, %b107 ]
  %v1260 = icmp slt i64 %v1259, %v1258
  br i1 %v1260, label %b103, label %b104
b103:
  %v1261 = add i64 %v1259, 96
  %v1262 = icmp slt i64 %v1261, %v1258
  %v1263 = select i1 %v1262, i64 %v1261, i64 %v1258
  br label %b105
b105:
  %v1264 = phi i64 [ 0, %b103 ], [ %v1319, %b110 ]
  %v1265 = icmp slt i64 %v1264, 1
  br i1 %v1265, label %b106, label %b107
b106:
  %v1266 = sub i64 %v1263, %v1259
  %v1267 = sub i64 8, 1
  %v1268 = add i64 %v1266, %v1267
  %v1269 = sdiv i64 %v1268, 8
  br label %b108
b108:
  %v1270 = phi i64 [ 0, %b106 ], [ %v1318, %b115 ]
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b109, label %b110
b109:
  %v1272 = mul i64 %v1266, %v1270
  %v1273 = sdiv i64 %v1272, %v1269
  %v1274 = add i64 %v1259, %v1273
  %v1275 = add i64 %v1270, 1
  %v1276 = mul i64 %v1266, %v1275
  %v1277 = sdiv i64 %v1276, %v1269
  %v1278 = add i64 %v1259, %v1277
  %v1279 = mul i64 %v1264, 64
  %v1280 = getelementptr inbounds float, ptr %v204, i64 %v1279
  %v1281 = sub i64 %v1278, %v1274
  %v1282 = add i64 %v257, 0
  %v1283 = and i64 %v1282, %v158
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1274
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v108, i64 %v1286
  %v1288 = getelementptr inbounds float, ptr %v1287, i64 0
  %v1289 = sub i64 %v1281, 1
  %v1290 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1289
  %v1291 = load ptr, ptr %v1290, align 4
  %v1292 = icmp sgt i64 %v1281, 0
  br i1 %v1292, label %b111, label %b112
b111:
  call void %v1291(ptr %v1288, i64 8, ptr %v1280, i64 8, ptr %v1245)
  br label %b112
b112:
  %v1293 = add i64 %v1279, 64
  br label %b113
b113:
  %v1294 = phi i64 [ %v1274, %b112 ], [ %v1317, %b118 ]
  %v1295 = icmp slt i64 %v1294, %v1278
  br i1 %v1295, label %b114, label %b115
b114:
  %v1296 = sub i64 %v1294, %v1274
  %v1297 = mul i64 %v1296, 8
  %v1298 = getelementptr inbounds float, ptr %v1245, i64 %v1297
  %v1299 = add i64 %v257, 0
  %v1300 = and i64 %v1299, 1
  %v1301 = mul i64 %v1300, %v7
  %v1302 = add i64 %v1301, %v1294
  %v1303 = mul i64 %v1302, 8
  %v1304 = getelementptr inbounds float, ptr %v40, i64 %v1303
  br label %b116
b116:
  %v1305 = phi i64 [ 0, %b114 ], [ %v1316, %b117 ]
  %v1306 = icmp slt i64 %v1305, 1
  br i1 %v1306, label %b117, label %b118
b117:
  %v1307 = mul i64 %v1264, 1
  %v1308 = add i64 %v1307, %v1305
  %v1309 = mul i64 %v1308, 8
  %v1310 = add i64 0, %v1305
  %v1311 = mul i64 %v1310, 8
  %v1312 = getelementptr inbounds float, ptr %v1298, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = add i64 0, %v1309
  %v1315 = getelementptr inbounds float, ptr %v1304, i64 %v1314
  store <8 x float> %v1313, ptr %v1315, align 4
  %v1316 = add nsw i64 %v1305, 1
  br label %b116
b118:
  %v1317 = add nsw i64 %v1294, 1
  br label %b113
b115:
  %v1318 = add nsw i64 %v1270, 1
  br label %b108
b110:
  %v1319 = add nsw i64 %v1264, 1
  br label %b105
b107:
  %v1320 = add nsw i64 %v1259, 96
  br label %b102
b104:
  %v1321 = add i64 %v7, 0
  %v1322 = sdiv i64 %v1321, 1
  %v1323 = add i64 %v2, 1
  %v1324 = mul i64 %v1322, %v2
  %v1325 = sdiv i64 %v1324, %v3
  %v1326 = mul i64 %v1325, 1
  %v1327 = icmp slt i64 %v1326, %v7
  %v1328 = select i1 %v1327, i64 %v1326, i64 %v7
  %v1329 = mul i64 %v1322, %v1323
  %v1330 = sdiv i64 %v1329, %v3
  %v1331 = mul i64 %v1330, 1
  %v1332 = icmp slt i64 %v1331, %v7
  %v1333 = select i1 %v1332, i64 %v1331, i64 %v7
  br label %b119
b119:
  %v1334 = phi i64 [ %v1328, %b104 ], [ %v1405, %b124 ]
  %v1335 = icmp slt i64 %v1334, %v1333
  br i1 %v1335, label %b120, label %b121
b120:
  br label %b122
b122:
  %v1336 = phi i64 [ 0, %b120 ], [ %v1404, %b123 ]
  %v1337 = icmp slt i64 %v1336, 4
  br i1 %v1337, label %b123, label %b124
b123:
  %v1338 = mul i64 %v1334, 32
  %v1339 = getelementptr inbounds float, ptr %v62, i64 %v1338
  %v1340 = add i64 %v257, 1
  %v1341 = and i64 %v1340, 1
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1334
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v40, i64 %v1344
  %v1346 = add i64 %v257, 0
  %v1347 = and i64 %v1346, %v150
  %v1348 = mul i64 %v1347, %v7
  %v1349 = add i64 %v1348, %v1334
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v100, i64 %v1350
  %v1352 = add i64 %v257, 0
  %v1353 = and i64 %v1352, %v134
  %v1354 = mul i64 %v1353, %v7
  %v1355 = add i64 %v1354, %v1334
  %v1356 = mul i64 %v1355, 4
  %v1357 = getelementptr inbounds float, ptr %v84, i64 %v1356
  %v1358 = add i64 0, %v1336
  %v1359 = getelementptr inbounds float, ptr %v1357, i64 %v1358
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = add i64 %v257, 0
  %v1362 = and i64 %v1361, %v136
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1334
  %v1365 = mul i64 %v1364, 1
  %v1366 = getelementptr inbounds float, ptr %v86, i64 %v1365
  %v1367 = getelementptr inbounds float, ptr %v1366, i64 0
  %v1368 = load float, ptr %v1367, align 4
  %v1369 = fdiv float %v1360, %v1368
  %v1370 = mul i64 %v1334, 32
  %v1371 = getelementptr inbounds float, ptr %v64, i64 %v1370
  %v1372 = add i64 %v257, 0
  %v1373 = and i64 %v1372, 1
  %v1374 = mul i64 %v1373, %v7
  %v1375 = add i64 %v1374, %v1334
  %v1376 = mul i64 %v1375, 32
  %v1377 = getelementptr inbounds float, ptr %v36, i64 %v1376
  %v1378 = mul i64 %v1336, 8
  %v1379 = add i64 0, %v1378
  %v1380 = add i64 %v1379, 0
  %v1381 = getelementptr inbounds float, ptr %v1339, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = add i64 0, 0
  %v1384 = getelementptr inbounds float, ptr %v1345, i64 %v1383
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = add i64 0, 0
  %v1387 = getelementptr inbounds float, ptr %v1351, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = fadd <8 x float> %v1385, %v1388
  %v1390 = insertelement <8 x float> poison, float %v1369, i64 0
  %v1391 = shufflevector <8 x float> %v1390, <8 x float> poison, <8 x i32> zeroinitializer
  %v1392 = fmul <8 x float> %v1389, %v1391
  %v1393 = fadd <8 x float> %v1382, %v1392
  %v1394 = mul i64 %v1336, 8
  %v1395 = add i64 0, %v1394
  %v1396 = add i64 %v1395, 0
  %v1397 = getelementptr inbounds float, ptr %v1371, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fadd <8 x float> %v1393, %v1398
  %v1400 = mul i64 %v1336, 8
  %v1401 = add i64 0, %v1400
  %v1402 = add i64 %v1401, 0
  %v1403 = getelementptr inbounds float, ptr %v1377, i64 %v1402
  store <8 x float> %v1399, ptr %v1403, align 4
  %v1404 = add nsw i64 %v1336, 1
  br label %b122
b124:
  %v1405 = add nsw i64 %v1334, 1
  br label %b119
b121:
  %v1406 = add nsw i64 %v254, 1
  br label %b17
b19:
  %v1407 = icmp sgt i64 %v3, 1
  br i1 %v1407, label %b125, label %b126
b125:
  %v1408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1409 = atomicrmw add ptr %v1408, i64 1 acq_rel
  %v1410 = mul i64 %v3, 2
  br label %b127
b127:
  %v1411 = load atomic i64, ptr %v1408 acquire, align 8
  %v1412 = icmp slt i64 %v1411, %v1410
  br i1 %v1412, label %b128, label %b129
b128:
  %v1413 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v1414 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v1415 = load ptr, ptr %v1414, align 4
  %v1416 = getelementptr inbounds float, ptr %v1415, i64 320
  %v1417 = add i64 1, 0
  %v1418 = sdiv i64 %v1417, 1
  %v1419 = add i64 %v2, 1
  %v1420 = mul i64 %v1418, %v2
  %v1421 = sdiv i64 %v1420, %v3
  %v1422 = mul i64 %v1421, 1
  %v1423 = icmp slt i64 %v1422, 1
  %v1424 = select i1 %v1423, i64 %v1422, i64 1
  %v1425 = mul i64 %v1418, %v1419
  %v1426 = sdiv i64 %v1425, %v3
  %v1427 = mul i64 %v1426, 1
  %v1428 = icmp slt i64 %v1427, 1
  %v1429 = select i1 %v1428, i64 %v1427, i64 1
  br label %b130
b130:
  %v1430 = phi i64 [ %v1424, %b126 ], [ %v1482, %b138 ]
  %v1431 = icmp slt i64 %v1430, %v1429
  br i1 %v1431, label %b131, label %b132
b131:
  %v1432 = mul i64 %v1430, 320
  %v1433 = mul i64 %v1430, 8
  %v1434 = add i64 %v1433, 0
  %v1435 = sub i64 8, %v1434
  %v1436 = icmp slt i64 %v1435, 0
  %v1437 = select i1 %v1436, i64 0, i64 %v1435
  %v1438 = icmp ult i64 %v1437, 8
  %v1439 = select i1 %v1438, i64 %v1437, i64 8
  %v1440 = trunc i64 %v1439 to i32
  %v1441 = insertelement <8 x i32> poison, i32 %v1440, i64 0
  %v1442 = shufflevector <8 x i32> %v1441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1443 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1442
  %v1444 = mul i64 %v1434, 1
  %v1445 = add i64 0, %v1444
  %v1446 = getelementptr inbounds float, ptr %v16, i64 %v1445
  %v1447 = add i64 %v1432, 0
  br label %b133
b133:
  %v1448 = phi i64 [ 0, %b131 ], [ %v1456, %b134 ]
  %v1449 = icmp slt i64 %v1448, 32
  br i1 %v1449, label %b134, label %b135
b134:
  %v1450 = mul i64 %v1448, 8
  %v1451 = getelementptr inbounds float, ptr %v1446, i64 %v1450
  %v1452 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1451, <8 x i1> %v1443, <8 x float> zeroinitializer)
  %v1453 = mul i64 %v1448, 8
  %v1454 = add i64 %v1447, %v1453
  %v1455 = getelementptr inbounds float, ptr %v1416, i64 %v1454
  store <8 x float> %v1452, ptr %v1455, align 4
  %v1456 = add nsw i64 %v1448, 1
  br label %b133
b135:
  %v1457 = add i64 %v1432, 256
  %v1458 = add i64 %v1433, 0
  %v1459 = sub i64 8, %v1458
  %v1460 = icmp slt i64 %v1459, 0
  %v1461 = select i1 %v1460, i64 0, i64 %v1459
  %v1462 = icmp ult i64 %v1461, 8
  %v1463 = select i1 %v1462, i64 %v1461, i64 8
  %v1464 = trunc i64 %v1463 to i32
  %v1465 = insertelement <8 x i32> poison, i32 %v1464, i64 0
  %v1466 = shufflevector <8 x i32> %v1465, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1467 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1466
  %v1468 = mul i64 %v1458, 1
  %v1469 = add i64 0, %v1468
  %v1470 = getelementptr inbounds float, ptr %v14, i64 %v1469
  %v1471 = add i64 %v1457, 0
  br label %b136
b136:
  %v1472 = phi i64 [ 0, %b135 ], [ %v1480, %b137 ]
  %v1473 = icmp slt i64 %v1472, 8
  br i1 %v1473, label %b137, label %b138
b137:
  %v1474 = mul i64 %v1472, 8
  %v1475 = getelementptr inbounds float, ptr %v1470, i64 %v1474
  %v1476 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1475, <8 x i1> %v1467, <8 x float> zeroinitializer)
  %v1477 = mul i64 %v1472, 8
  %v1478 = add i64 %v1471, %v1477
  %v1479 = getelementptr inbounds float, ptr %v1416, i64 %v1478
  store <8 x float> %v1476, ptr %v1479, align 4
  %v1480 = add nsw i64 %v1472, 1
  br label %b136
b138:
  %v1481 = add i64 %v1457, 64
  %v1482 = add nsw i64 %v1430, 1
  br label %b130
b132:
  %v1483 = icmp sgt i64 %v3, 1
  br i1 %v1483, label %b139, label %b140
b139:
  %v1484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1485 = atomicrmw add ptr %v1484, i64 1 acq_rel
  %v1486 = mul i64 %v3, 3
  br label %b141
b141:
  %v1487 = load atomic i64, ptr %v1484 acquire, align 8
  %v1488 = icmp slt i64 %v1487, %v1486
  br i1 %v1488, label %b142, label %b143
b142:
  %v1489 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  %v1491 = add i64 %v8, 0
  %v1492 = sdiv i64 %v1491, 1
  %v1493 = add i64 %v2, 1
  %v1494 = mul i64 %v1492, %v2
  %v1495 = sdiv i64 %v1494, %v3
  %v1496 = mul i64 %v1495, 1
  %v1497 = icmp slt i64 %v1496, %v8
  %v1498 = select i1 %v1497, i64 %v1496, i64 %v8
  %v1499 = mul i64 %v1492, %v1493
  %v1500 = sdiv i64 %v1499, %v3
  %v1501 = mul i64 %v1500, 1
  %v1502 = icmp slt i64 %v1501, %v8
  %v1503 = select i1 %v1502, i64 %v1501, i64 %v8
  br label %b144
b144:
  %v1504 = phi i64 [ %v1498, %b140 ], [ %v1567, %b149 ]
  %v1505 = icmp slt i64 %v1504, %v1503
  br i1 %v1505, label %b145, label %b146
b145:
  %v1506 = add i64 %v1504, 96
  %v1507 = icmp slt i64 %v1506, %v1503
  %v1508 = select i1 %v1507, i64 %v1506, i64 %v1503
  br label %b147
b147:
  %v1509 = phi i64 [ 0, %b145 ], [ %v1566, %b152 ]
  %v1510 = icmp slt i64 %v1509, 1
  br i1 %v1510, label %b148, label %b149
b148:
  %v1511 = sub i64 %v1508, %v1504
  %v1512 = sub i64 8, 1
  %v1513 = add i64 %v1511, %v1512
  %v1514 = sdiv i64 %v1513, 8
  br label %b150
b150:
  %v1515 = phi i64 [ 0, %b148 ], [ %v1565, %b159 ]
  %v1516 = icmp slt i64 %v1515, %v1514
  br i1 %v1516, label %b151, label %b152
b151:
  %v1517 = mul i64 %v1511, %v1515
  %v1518 = sdiv i64 %v1517, %v1514
  %v1519 = add i64 %v1504, %v1518
  %v1520 = add i64 %v1515, 1
  %v1521 = mul i64 %v1511, %v1520
  %v1522 = sdiv i64 %v1521, %v1514
  %v1523 = add i64 %v1504, %v1522
  %v1524 = mul i64 %v1509, 320
  %v1525 = getelementptr inbounds float, ptr %v1416, i64 %v1524
  %v1526 = sub i64 %v1523, %v1519
  %v1527 = mul i64 %v1519, 32
  %v1528 = getelementptr inbounds float, ptr %v66, i64 %v1527
  %v1529 = getelementptr inbounds float, ptr %v1528, i64 0
  %v1530 = sub i64 %v1526, 1
  %v1531 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1530
  %v1532 = load ptr, ptr %v1531, align 4
  %v1533 = icmp sgt i64 %v1526, 0
  br i1 %v1533, label %b153, label %b154
b153:
  call void %v1532(ptr %v1529, i64 32, ptr %v1525, i64 32, ptr %v1490)
  br label %b154
b154:
  %v1534 = add i64 %v1524, 256
  %v1535 = getelementptr inbounds float, ptr %v1416, i64 %v1534
  %v1536 = sub i64 %v1523, %v1519
  %v1537 = mul i64 %v1519, 8
  %v1538 = getelementptr inbounds float, ptr %v108, i64 %v1537
  %v1539 = getelementptr inbounds float, ptr %v1538, i64 0
  %v1540 = sub i64 %v1536, 1
  %v1541 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1540
  %v1542 = load ptr, ptr %v1541, align 4
  %v1543 = icmp sgt i64 %v1536, 0
  br i1 %v1543, label %b155, label %b156
b155:
  call void %v1542(ptr %v1539, i64 8, ptr %v1535, i64 8, ptr %v1490)
  br label %b156
b156:
  %v1544 = add i64 %v1534, 64
  br label %b157
b157:
  %v1545 = phi i64 [ %v1519, %b156 ], [ %v1564, %b162 ]
  %v1546 = icmp slt i64 %v1545, %v1523
  br i1 %v1546, label %b158, label %b159
b158:
  %v1547 = sub i64 %v1545, %v1519
  %v1548 = mul i64 %v1547, 8
  %v1549 = getelementptr inbounds float, ptr %v1490, i64 %v1548
  %v1550 = mul i64 %v1545, 8
  %v1551 = getelementptr inbounds float, ptr %v44, i64 %v1550
  br label %b160
b160:
  %v1552 = phi i64 [ 0, %b158 ], [ %v1563, %b161 ]
  %v1553 = icmp slt i64 %v1552, 1
  br i1 %v1553, label %b161, label %b162
b161:
  %v1554 = mul i64 %v1509, 1
  %v1555 = add i64 %v1554, %v1552
  %v1556 = mul i64 %v1555, 8
  %v1557 = add i64 0, %v1552
  %v1558 = mul i64 %v1557, 8
  %v1559 = getelementptr inbounds float, ptr %v1549, i64 %v1558
  %v1560 = load <8 x float>, ptr %v1559, align 4
  %v1561 = add i64 0, %v1556
  %v1562 = getelementptr inbounds float, ptr %v1551, i64 %v1561
  store <8 x float> %v1560, ptr %v1562, align 4
  %v1563 = add nsw i64 %v1552, 1
  br label %b160
b162:
  %v1564 = add nsw i64 %v1545, 1
  br label %b157
b159:
  %v1565 = add nsw i64 %v1515, 1
  br label %b150
b152:
  %v1566 = add nsw i64 %v1509, 1
  br label %b147
b149:
  %v1567 = add nsw i64 %v1504, 96
  br label %b144
b146:
  %v1568 = icmp sgt i64 %v3, 1
  br i1 %v1568, label %b163, label %b164
b163:
  %v1569 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1570 = atomicrmw add ptr %v1569, i64 1 acq_rel
  %v1571 = mul i64 %v3, 4
  br label %b165
b165:
  %v1572 = load atomic i64, ptr %v1569 acquire, align 8
  %v1573 = icmp slt i64 %v1572, %v1571
  br i1 %v1573, label %b166, label %b167
b166:
  %v1574 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1575 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v1576 = load ptr, ptr %v1575, align 4
  %v1577 = add i64 8, 1
  %v1578 = sdiv i64 %v1577, 2
  %v1579 = add i64 %v2, 1
  %v1580 = mul i64 %v1578, %v2
  %v1581 = sdiv i64 %v1580, %v3
  %v1582 = mul i64 %v1581, 2
  %v1583 = icmp slt i64 %v1582, 8
  %v1584 = select i1 %v1583, i64 %v1582, i64 8
  %v1585 = mul i64 %v1578, %v1579
  %v1586 = sdiv i64 %v1585, %v3
  %v1587 = mul i64 %v1586, 2
  %v1588 = icmp slt i64 %v1587, 8
  %v1589 = select i1 %v1588, i64 %v1587, i64 8
  %v1590 = getelementptr inbounds float, ptr %v110, i64 0
  br label %b168
b168:
  %v1591 = phi i64 [ %v1584, %b164 ], [ %v1599, %b173 ]
  %v1592 = icmp slt i64 %v1591, %v1589
  br i1 %v1592, label %b169, label %b170
b169:
  %v1593 = mul i64 %v1591, 8
  %v1594 = getelementptr inbounds float, ptr %v1590, i64 %v1593
  br label %b171
b171:
  %v1595 = phi i64 [ 0, %b169 ], [ %v1598, %b172 ]
  %v1596 = icmp slt i64 %v1595, 8
  br i1 %v1596, label %b172, label %b173
b172:
  %v1597 = getelementptr inbounds float, ptr %v1594, i64 %v1595
  store float 0x0000000000000000, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1595, 1
  br label %b171
b173:
  %v1599 = add nsw i64 %v1591, 1
  br label %b168
b170:
  %v1600 = mul i64 0, 32
  %v1601 = getelementptr inbounds float, ptr %v30, i64 %v1600
  %v1602 = getelementptr inbounds float, ptr %v1601, i64 0
  %v1603 = mul i64 0, 32
  %v1604 = getelementptr inbounds float, ptr %v106, i64 %v1603
  %v1605 = getelementptr inbounds float, ptr %v1604, i64 0
  %v1606 = mul i64 %v8, 4
  br label %b174
b174:
  %v1607 = phi i64 [ 0, %b170 ], [ %v1634, %b179 ]
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b175, label %b176
b175:
  %v1609 = sub i64 %v1606, %v1607
  %v1610 = icmp slt i64 %v1609, 128
  %v1611 = select i1 %v1610, i64 %v1609, i64 128
  br label %b177
b177:
  %v1612 = phi i64 [ 0, %b175 ], [ %v1633, %b182 ]
  %v1613 = icmp slt i64 %v1612, 8
  br i1 %v1613, label %b178, label %b179
b178:
  %v1614 = mul i64 %v1607, 8
  %v1615 = add i64 %v1614, %v1612
  %v1616 = getelementptr inbounds float, ptr %v1605, i64 %v1615
  br label %b180
b180:
  %v1617 = phi i64 [ %v1584, %b178 ], [ %v1632, %b181 ]
  %v1618 = icmp slt i64 %v1617, %v1589
  br i1 %v1618, label %b181, label %b182
b181:
  %v1619 = sub i64 %v1589, %v1617
  %v1620 = icmp slt i64 %v1619, 2
  %v1621 = select i1 %v1620, i64 %v1619, i64 2
  %v1622 = mul i64 %v1607, 8
  %v1623 = add i64 %v1622, %v1617
  %v1624 = getelementptr inbounds float, ptr %v1602, i64 %v1623
  %v1625 = mul i64 %v1617, 8
  %v1626 = add i64 %v1625, %v1612
  %v1627 = getelementptr inbounds float, ptr %v1590, i64 %v1626
  %v1628 = sub i64 8, %v1612
  %v1629 = sub i64 %v1621, 1
  %v1630 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1629
  %v1631 = load ptr, ptr %v1630, align 4
  call void %v1631(ptr %v1624, i64 8, ptr %v1616, i64 8, i64 %v1611, ptr %v1627, i64 8, i64 %v1628)
  %v1632 = add nsw i64 %v1617, 2
  br label %b180
b182:
  %v1633 = add nsw i64 %v1612, 32
  br label %b177
b179:
  %v1634 = add nsw i64 %v1607, 128
  br label %b174
b176:
  %v1635 = icmp sgt i64 %v3, 1
  br i1 %v1635, label %b183, label %b184
b183:
  %v1636 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1637 = atomicrmw add ptr %v1636, i64 1 acq_rel
  %v1638 = mul i64 %v3, 5
  br label %b185
b185:
  %v1639 = load atomic i64, ptr %v1636 acquire, align 8
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b186, label %b187
b186:
  %v1641 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1642 = add i64 8, 1
  %v1643 = sdiv i64 %v1642, 2
  %v1644 = add i64 %v2, 1
  %v1645 = mul i64 %v1643, %v2
  %v1646 = sdiv i64 %v1645, %v3
  %v1647 = mul i64 %v1646, 2
  %v1648 = icmp slt i64 %v1647, 8
  %v1649 = select i1 %v1648, i64 %v1647, i64 8
  %v1650 = mul i64 %v1643, %v1644
  %v1651 = sdiv i64 %v1650, %v3
  %v1652 = mul i64 %v1651, 2
  %v1653 = icmp slt i64 %v1652, 8
  %v1654 = select i1 %v1653, i64 %v1652, i64 8
  %v1655 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b188
b188:
  %v1656 = phi i64 [ %v1649, %b184 ], [ %v1664, %b193 ]
  %v1657 = icmp slt i64 %v1656, %v1654
  br i1 %v1657, label %b189, label %b190
b189:
  %v1658 = mul i64 %v1656, 8
  %v1659 = getelementptr inbounds float, ptr %v1655, i64 %v1658
  br label %b191
b191:
  %v1660 = phi i64 [ 0, %b189 ], [ %v1663, %b192 ]
  %v1661 = icmp slt i64 %v1660, 8
  br i1 %v1661, label %b192, label %b193
b192:
  %v1662 = getelementptr inbounds float, ptr %v1659, i64 %v1660
  store float 0x0000000000000000, ptr %v1662, align 4
  %v1663 = add nsw i64 %v1660, 1
  br label %b191
b193:
  %v1664 = add nsw i64 %v1656, 1
  br label %b188
b190:
  %v1665 = mul i64 0, 8
  %v1666 = getelementptr inbounds float, ptr %v108, i64 %v1665
  %v1667 = getelementptr inbounds float, ptr %v1666, i64 0
  %v1668 = mul i64 0, 8
  %v1669 = getelementptr inbounds float, ptr %v10, i64 %v1668
  %v1670 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1671 = mul i64 %v8, 1
  br label %b194
b194:
  %v1672 = phi i64 [ 0, %b190 ], [ %v1699, %b199 ]
  %v1673 = icmp slt i64 %v1672, %v1671
  br i1 %v1673, label %b195, label %b196
b195:
  %v1674 = sub i64 %v1671, %v1672
  %v1675 = icmp slt i64 %v1674, 128
  %v1676 = select i1 %v1675, i64 %v1674, i64 128
  br label %b197
b197:
  %v1677 = phi i64 [ 0, %b195 ], [ %v1698, %b202 ]
  %v1678 = icmp slt i64 %v1677, 8
  br i1 %v1678, label %b198, label %b199
b198:
  %v1679 = mul i64 %v1672, 8
  %v1680 = add i64 %v1679, %v1677
  %v1681 = getelementptr inbounds float, ptr %v1670, i64 %v1680
  br label %b200
b200:
  %v1682 = phi i64 [ %v1649, %b198 ], [ %v1697, %b201 ]
  %v1683 = icmp slt i64 %v1682, %v1654
  br i1 %v1683, label %b201, label %b202
b201:
  %v1684 = sub i64 %v1654, %v1682
  %v1685 = icmp slt i64 %v1684, 2
  %v1686 = select i1 %v1685, i64 %v1684, i64 2
  %v1687 = mul i64 %v1672, 8
  %v1688 = add i64 %v1687, %v1682
  %v1689 = getelementptr inbounds float, ptr %v1667, i64 %v1688
  %v1690 = mul i64 %v1682, 8
  %v1691 = add i64 %v1690, %v1677
  %v1692 = getelementptr inbounds float, ptr %v1655, i64 %v1691
  %v1693 = sub i64 8, %v1677
  %v1694 = sub i64 %v1686, 1
  %v1695 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1694
  %v1696 = load ptr, ptr %v1695, align 4
  call void %v1696(ptr %v1689, i64 8, ptr %v1681, i64 8, i64 %v1676, ptr %v1692, i64 8, i64 %v1693)
  %v1697 = add nsw i64 %v1682, 2
  br label %b200
b202:
  %v1698 = add nsw i64 %v1677, 32
  br label %b197
b199:
  %v1699 = add nsw i64 %v1672, 128
  br label %b194
b196:
  %v1700 = icmp sgt i64 %v3, 1
  br i1 %v1700, label %b203, label %b204
b203:
  %v1701 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1702 = atomicrmw add ptr %v1701, i64 1 acq_rel
  %v1703 = mul i64 %v3, 6
  br label %b205
b205:
  %v1704 = load atomic i64, ptr %v1701 acquire, align 8
  %v1705 = icmp slt i64 %v1704, %v1703
  br i1 %v1705, label %b206, label %b207
b206:
  %v1706 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  %v1707 = add i64 8, 1
  %v1708 = sdiv i64 %v1707, 2
  %v1709 = add i64 %v2, 1
  %v1710 = mul i64 %v1708, %v2
  %v1711 = sdiv i64 %v1710, %v3
  %v1712 = mul i64 %v1711, 2
  %v1713 = icmp slt i64 %v1712, 8
  %v1714 = select i1 %v1713, i64 %v1712, i64 8
  %v1715 = mul i64 %v1708, %v1709
  %v1716 = sdiv i64 %v1715, %v3
  %v1717 = mul i64 %v1716, 2
  %v1718 = icmp slt i64 %v1717, 8
  %v1719 = select i1 %v1718, i64 %v1717, i64 8
  %v1720 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b208
b208:
  %v1721 = phi i64 [ %v1714, %b204 ], [ %v1729, %b213 ]
  %v1722 = icmp slt i64 %v1721, %v1719
  br i1 %v1722, label %b209, label %b210
b209:
  %v1723 = mul i64 %v1721, 8
  %v1724 = getelementptr inbounds float, ptr %v1720, i64 %v1723
  br label %b211
b211:
  %v1725 = phi i64 [ 0, %b209 ], [ %v1728, %b212 ]
  %v1726 = icmp slt i64 %v1725, 8
  br i1 %v1726, label %b212, label %b213
b212:
  %v1727 = getelementptr inbounds float, ptr %v1724, i64 %v1725
  store float 0x0000000000000000, ptr %v1727, align 4
  %v1728 = add nsw i64 %v1725, 1
  br label %b211
b213:
  %v1729 = add nsw i64 %v1721, 1
  br label %b208
b210:
  %v1730 = mul i64 0, 8
  %v1731 = getelementptr inbounds float, ptr %v108, i64 %v1730
  %v1732 = getelementptr inbounds float, ptr %v1731, i64 0
  %v1733 = mul i64 0, 8
  %v1734 = getelementptr inbounds float, ptr %v34, i64 %v1733
  %v1735 = getelementptr inbounds float, ptr %v1734, i64 0
  %v1736 = mul i64 %v8, 1
  br label %b214
b214:
  %v1737 = phi i64 [ 0, %b210 ], [ %v1764, %b219 ]
  %v1738 = icmp slt i64 %v1737, %v1736
  br i1 %v1738, label %b215, label %b216
b215:
  %v1739 = sub i64 %v1736, %v1737
  %v1740 = icmp slt i64 %v1739, 128
  %v1741 = select i1 %v1740, i64 %v1739, i64 128
  br label %b217
b217:
  %v1742 = phi i64 [ 0, %b215 ], [ %v1763, %b222 ]
  %v1743 = icmp slt i64 %v1742, 8
  br i1 %v1743, label %b218, label %b219
b218:
  %v1744 = mul i64 %v1737, 8
  %v1745 = add i64 %v1744, %v1742
  %v1746 = getelementptr inbounds float, ptr %v1735, i64 %v1745
  br label %b220
b220:
  %v1747 = phi i64 [ %v1714, %b218 ], [ %v1762, %b221 ]
  %v1748 = icmp slt i64 %v1747, %v1719
  br i1 %v1748, label %b221, label %b222
b221:
  %v1749 = sub i64 %v1719, %v1747
  %v1750 = icmp slt i64 %v1749, 2
  %v1751 = select i1 %v1750, i64 %v1749, i64 2
  %v1752 = mul i64 %v1737, 8
  %v1753 = add i64 %v1752, %v1747
  %v1754 = getelementptr inbounds float, ptr %v1732, i64 %v1753
  %v1755 = mul i64 %v1747, 8
  %v1756 = add i64 %v1755, %v1742
  %v1757 = getelementptr inbounds float, ptr %v1720, i64 %v1756
  %v1758 = sub i64 8, %v1742
  %v1759 = sub i64 %v1751, 1
  %v1760 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1759
  %v1761 = load ptr, ptr %v1760, align 4
  call void %v1761(ptr %v1754, i64 8, ptr %v1746, i64 8, i64 %v1741, ptr %v1757, i64 8, i64 %v1758)
  %v1762 = add nsw i64 %v1747, 2
  br label %b220
b222:
  %v1763 = add nsw i64 %v1742, 32
  br label %b217
b219:
  %v1764 = add nsw i64 %v1737, 128
  br label %b214
b216:
  %v1765 = icmp sgt i64 %v3, 1
  br i1 %v1765, label %b223, label %b224
b223:
  %v1766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1767 = atomicrmw add ptr %v1766, i64 1 acq_rel
  %v1768 = mul i64 %v3, 7
  br label %b225
b225:
  %v1769 = load atomic i64, ptr %v1766 acquire, align 8
  %v1770 = icmp slt i64 %v1769, %v1768
  br i1 %v1770, label %b226, label %b227
b226:
  %v1771 = call i32 @sched_yield()
  br label %b225
b227:
  br label %b224
b224:
  %v1772 = icmp eq i64 %v2, 0
  br i1 %v1772, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1773 = phi i64 [ 0, %b228 ], [ %v1840, %b235 ]
  %v1774 = phi <8 x float> [ splat (float 0x0000000000000000), %b228 ], [ %v1839, %b235 ]
  %v1775 = icmp slt i64 %v1773, %v8
  br i1 %v1775, label %b231, label %b232
b231:
  %v1776 = add i64 %v1773, 128
  %v1777 = icmp slt i64 %v1776, %v8
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v8
  br label %b233
b233:
  %v1779 = phi i64 [ %v1773, %b231 ], [ %v1838, %b238 ]
  %v1780 = phi <8 x float> [ splat (float 0x0000000000000000), %b231 ], [ %v1783, %b238 ]
  %v1781 = icmp slt i64 %v1779, %v1778
  br i1 %v1781, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1782 = phi i64 [ 0, %b234 ], [ %v1837, %b237 ]
  %v1783 = phi <8 x float> [ %v1780, %b234 ], [ %v1836, %b237 ]
  %v1784 = icmp slt i64 %v1782, 4
  br i1 %v1784, label %b237, label %b238
b237:
  %v1785 = add i64 0, %v1782
  %v1786 = sitofp i64 %v1785 to float
  %v1787 = mul i64 %v1779, 1
  %v1788 = getelementptr inbounds float, ptr %v22, i64 %v1787
  %v1789 = getelementptr inbounds float, ptr %v1788, i64 0
  %v1790 = load float, ptr %v1789, align 4
  %v1791 = fcmp uno float %v1790, %v1790
  %v1792 = fcmp ogt float %v1790, 0x3FF0000000000000
  %v1793 = select i1 %v1792, float %v1790, float 0x3FF0000000000000
  %v1794 = select i1 %v1791, float %v1790, float %v1793
  %v1795 = fcmp olt float %v1786, %v1794
  %v1796 = select i1 %v1795, float 0x3FF0000000000000, float 0x0000000000000000
  %v1797 = mul i64 %v1779, 4
  %v1798 = getelementptr inbounds float, ptr %v98, i64 %v1797
  %v1799 = add i64 0, %v1782
  %v1800 = getelementptr inbounds float, ptr %v1798, i64 %v1799
  %v1801 = load float, ptr %v1800, align 4
  %v1802 = mul i64 %v1779, 4
  %v1803 = getelementptr inbounds float, ptr %v102, i64 %v1802
  %v1804 = add i64 0, %v1782
  %v1805 = getelementptr inbounds float, ptr %v1803, i64 %v1804
  %v1806 = load float, ptr %v1805, align 4
  %v1807 = fadd float %v1801, %v1806
  %v1808 = mul i64 %v1779, 1
  %v1809 = getelementptr inbounds float, ptr %v86, i64 %v1808
  %v1810 = getelementptr inbounds float, ptr %v1809, i64 0
  %v1811 = load float, ptr %v1810, align 4
  %v1812 = fdiv float %v1807, %v1811
  %v1813 = mul i64 %v1779, 1
  %v1814 = getelementptr inbounds float, ptr %v104, i64 %v1813
  %v1815 = getelementptr inbounds float, ptr %v1814, i64 0
  %v1816 = load float, ptr %v1815, align 4
  %v1817 = fadd float %v1812, %v1816
  %v1818 = mul i64 %v1779, 4
  %v1819 = getelementptr inbounds float, ptr %v84, i64 %v1818
  %v1820 = add i64 0, %v1782
  %v1821 = getelementptr inbounds float, ptr %v1819, i64 %v1820
  %v1822 = load float, ptr %v1821, align 4
  %v1823 = fmul float %v1817, %v1822
  %v1824 = fcmp une float %v1796, 0x0000000000000000
  %v1825 = select i1 %v1824, float %v1823, float 0x0000000000000000
  %v1826 = mul i64 %v1779, 32
  %v1827 = getelementptr inbounds float, ptr %v78, i64 %v1826
  %v1828 = add i64 0, 0
  %v1829 = mul i64 %v1782, 8
  %v1830 = add i64 %v1828, %v1829
  %v1831 = getelementptr inbounds float, ptr %v1827, i64 %v1830
  %v1832 = load <8 x float>, ptr %v1831, align 4
  %v1833 = insertelement <8 x float> poison, float %v1825, i64 0
  %v1834 = shufflevector <8 x float> %v1833, <8 x float> poison, <8 x i32> zeroinitializer
  %v1835 = fmul <8 x float> %v1834, %v1832
  %v1836 = fadd <8 x float> %v1783, %v1835
  %v1837 = add nsw i64 %v1782, 1
  br label %b236
b238:
  %v1838 = add nsw i64 %v1779, 1
  br label %b233
b235:
  %v1839 = fadd <8 x float> %v1774, %v1780
  %v1840 = add nsw i64 %v1773, 128
  br label %b230
b232:
  %v1841 = add i64 0, 0
  %v1842 = getelementptr inbounds float, ptr %v52, i64 %v1841
  store <8 x float> %v1774, ptr %v1842, align 4
  br label %b229
b229:
  %v1843 = icmp sgt i64 %v3, 1
  br i1 %v1843, label %b239, label %b240
b239:
  %v1844 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1845 = atomicrmw add ptr %v1844, i64 1 acq_rel
  %v1846 = mul i64 %v3, 8
  br label %b241
b241:
  %v1847 = load atomic i64, ptr %v1844 acquire, align 8
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b242, label %b243
b242:
  %v1849 = call i32 @sched_yield()
  br label %b241
b243:
  br label %b240
b240:
  %v1850 = add i64 32, 1
  %v1851 = sdiv i64 %v1850, 2
  %v1852 = add i64 %v2, 1
  %v1853 = mul i64 %v1851, %v2
  %v1854 = sdiv i64 %v1853, %v3
  %v1855 = mul i64 %v1854, 2
  %v1856 = icmp slt i64 %v1855, 32
  %v1857 = select i1 %v1856, i64 %v1855, i64 32
  %v1858 = mul i64 %v1851, %v1852
  %v1859 = sdiv i64 %v1858, %v3
  %v1860 = mul i64 %v1859, 2
  %v1861 = icmp slt i64 %v1860, 32
  %v1862 = select i1 %v1861, i64 %v1860, i64 32
  %v1863 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b244
b244:
  %v1864 = phi i64 [ %v1857, %b240 ], [ %v1872, %b249 ]
  %v1865 = icmp slt i64 %v1864, %v1862
  br i1 %v1865, label %b245, label %b246
b245:
  %v1866 = mul i64 %v1864, 8
  %v1867 = getelementptr inbounds float, ptr %v1863, i64 %v1866
  br label %b247
b247:
  %v1868 = phi i64 [ 0, %b245 ], [ %v1871, %b248 ]
  %v1869 = icmp slt i64 %v1868, 8
  br i1 %v1869, label %b248, label %b249
b248:
  %v1870 = getelementptr inbounds float, ptr %v1867, i64 %v1868
  store float 0x0000000000000000, ptr %v1870, align 4
  %v1871 = add nsw i64 %v1868, 1
  br label %b247
b249:
  %v1872 = add nsw i64 %v1864, 1
  br label %b244
b246:
  %v1873 = mul i64 0, 32
  %v1874 = getelementptr inbounds float, ptr %v66, i64 %v1873
  %v1875 = getelementptr inbounds float, ptr %v1874, i64 0
  %v1876 = mul i64 0, 8
  %v1877 = getelementptr inbounds float, ptr %v10, i64 %v1876
  %v1878 = getelementptr inbounds float, ptr %v1877, i64 0
  %v1879 = mul i64 %v8, 1
  br label %b250
b250:
  %v1880 = phi i64 [ 0, %b246 ], [ %v1907, %b255 ]
  %v1881 = icmp slt i64 %v1880, %v1879
  br i1 %v1881, label %b251, label %b252
b251:
  %v1882 = sub i64 %v1879, %v1880
  %v1883 = icmp slt i64 %v1882, 128
  %v1884 = select i1 %v1883, i64 %v1882, i64 128
  br label %b253
b253:
  %v1885 = phi i64 [ 0, %b251 ], [ %v1906, %b258 ]
  %v1886 = icmp slt i64 %v1885, 8
  br i1 %v1886, label %b254, label %b255
b254:
  %v1887 = mul i64 %v1880, 8
  %v1888 = add i64 %v1887, %v1885
  %v1889 = getelementptr inbounds float, ptr %v1878, i64 %v1888
  br label %b256
b256:
  %v1890 = phi i64 [ %v1857, %b254 ], [ %v1905, %b257 ]
  %v1891 = icmp slt i64 %v1890, %v1862
  br i1 %v1891, label %b257, label %b258
b257:
  %v1892 = sub i64 %v1862, %v1890
  %v1893 = icmp slt i64 %v1892, 2
  %v1894 = select i1 %v1893, i64 %v1892, i64 2
  %v1895 = mul i64 %v1880, 32
  %v1896 = add i64 %v1895, %v1890
  %v1897 = getelementptr inbounds float, ptr %v1875, i64 %v1896
  %v1898 = mul i64 %v1890, 8
  %v1899 = add i64 %v1898, %v1885
  %v1900 = getelementptr inbounds float, ptr %v1863, i64 %v1899
  %v1901 = sub i64 8, %v1885
  %v1902 = sub i64 %v1894, 1
  %v1903 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1902
  %v1904 = load ptr, ptr %v1903, align 4
  call void %v1904(ptr %v1897, i64 32, ptr %v1889, i64 8, i64 %v1884, ptr %v1900, i64 8, i64 %v1901)
  %v1905 = add nsw i64 %v1890, 2
  br label %b256
b258:
  %v1906 = add nsw i64 %v1885, 32
  br label %b253
b255:
  %v1907 = add nsw i64 %v1880, 128
  br label %b250
b252:
  %v1908 = icmp sgt i64 %v3, 1
  br i1 %v1908, label %b259, label %b260
b259:
  %v1909 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1910 = atomicrmw add ptr %v1909, i64 1 acq_rel
  %v1911 = mul i64 %v3, 9
  br label %b261
b261:
  %v1912 = load atomic i64, ptr %v1909 acquire, align 8
  %v1913 = icmp slt i64 %v1912, %v1911
  br i1 %v1913, label %b262, label %b263
b262:
  %v1914 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1915 = add i64 32, 1
  %v1916 = sdiv i64 %v1915, 2
  %v1917 = add i64 %v2, 1
  %v1918 = mul i64 %v1916, %v2
  %v1919 = sdiv i64 %v1918, %v3
  %v1920 = mul i64 %v1919, 2
  %v1921 = icmp slt i64 %v1920, 32
  %v1922 = select i1 %v1921, i64 %v1920, i64 32
  %v1923 = mul i64 %v1916, %v1917
  %v1924 = sdiv i64 %v1923, %v3
  %v1925 = mul i64 %v1924, 2
  %v1926 = icmp slt i64 %v1925, 32
  %v1927 = select i1 %v1926, i64 %v1925, i64 32
  %v1928 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b264
b264:
  %v1929 = phi i64 [ %v1922, %b260 ], [ %v1937, %b269 ]
  %v1930 = icmp slt i64 %v1929, %v1927
  br i1 %v1930, label %b265, label %b266
b265:
  %v1931 = mul i64 %v1929, 8
  %v1932 = getelementptr inbounds float, ptr %v1928, i64 %v1931
  br label %b267
b267:
  %v1933 = phi i64 [ 0, %b265 ], [ %v1936, %b268 ]
  %v1934 = icmp slt i64 %v1933, 8
  br i1 %v1934, label %b268, label %b269
b268:
  %v1935 = getelementptr inbounds float, ptr %v1932, i64 %v1933
  store float 0x0000000000000000, ptr %v1935, align 4
  %v1936 = add nsw i64 %v1933, 1
  br label %b267
b269:
  %v1937 = add nsw i64 %v1929, 1
  br label %b264
b266:
  %v1938 = mul i64 0, 32
  %v1939 = getelementptr inbounds float, ptr %v66, i64 %v1938
  %v1940 = getelementptr inbounds float, ptr %v1939, i64 0
  %v1941 = mul i64 1, %v7
  %v1942 = add i64 0, %v1941
  %v1943 = mul i64 %v1942, 8
  %v1944 = getelementptr inbounds float, ptr %v34, i64 %v1943
  %v1945 = getelementptr inbounds float, ptr %v1944, i64 0
  %v1946 = mul i64 %v8, 1
  br label %b270
b270:
  %v1947 = phi i64 [ 0, %b266 ], [ %v1974, %b275 ]
  %v1948 = icmp slt i64 %v1947, %v1946
  br i1 %v1948, label %b271, label %b272
b271:
  %v1949 = sub i64 %v1946, %v1947
  %v1950 = icmp slt i64 %v1949, 128
  %v1951 = select i1 %v1950, i64 %v1949, i64 128
  br label %b273
b273:
  %v1952 = phi i64 [ 0, %b271 ], [ %v1973, %b278 ]
  %v1953 = icmp slt i64 %v1952, 8
  br i1 %v1953, label %b274, label %b275
b274:
  %v1954 = mul i64 %v1947, 8
  %v1955 = add i64 %v1954, %v1952
  %v1956 = getelementptr inbounds float, ptr %v1945, i64 %v1955
  br label %b276
b276:
  %v1957 = phi i64 [ %v1922, %b274 ], [ %v1972, %b277 ]
  %v1958 = icmp slt i64 %v1957, %v1927
  br i1 %v1958, label %b277, label %b278
b277:
  %v1959 = sub i64 %v1927, %v1957
  %v1960 = icmp slt i64 %v1959, 2
  %v1961 = select i1 %v1960, i64 %v1959, i64 2
  %v1962 = mul i64 %v1947, 32
  %v1963 = add i64 %v1962, %v1957
  %v1964 = getelementptr inbounds float, ptr %v1940, i64 %v1963
  %v1965 = mul i64 %v1957, 8
  %v1966 = add i64 %v1965, %v1952
  %v1967 = getelementptr inbounds float, ptr %v1928, i64 %v1966
  %v1968 = sub i64 8, %v1952
  %v1969 = sub i64 %v1961, 1
  %v1970 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1969
  %v1971 = load ptr, ptr %v1970, align 4
  call void %v1971(ptr %v1964, i64 32, ptr %v1956, i64 8, i64 %v1951, ptr %v1967, i64 8, i64 %v1968)
  %v1972 = add nsw i64 %v1957, 2
  br label %b276
b278:
  %v1973 = add nsw i64 %v1952, 32
  br label %b273
b275:
  %v1974 = add nsw i64 %v1947, 128
  br label %b270
b272:
  %v1975 = icmp sgt i64 %v3, 1
  br i1 %v1975, label %b279, label %b280
b279:
  %v1976 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1977 = atomicrmw add ptr %v1976, i64 1 acq_rel
  %v1978 = mul i64 %v3, 10
  br label %b281
b281:
  %v1979 = load atomic i64, ptr %v1976 acquire, align 8
  %v1980 = icmp slt i64 %v1979, %v1978
  br i1 %v1980, label %b282, label %b283
b282:
  %v1981 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  %v1982 = icmp eq i64 %v2, 0
  br i1 %v1982, label %b284, label %b285
b284:
  br label %b286
b286:
  %v1983 = phi i64 [ 0, %b284 ], [ %v2005, %b291 ]
  %v1984 = icmp slt i64 %v1983, 32
  br i1 %v1984, label %b287, label %b288
b287:
  br label %b289
b289:
  %v1985 = phi i64 [ 0, %b287 ], [ %v2002, %b294 ]
  %v1986 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v2001, %b294 ]
  %v1987 = icmp slt i64 %v1985, %v8
  br i1 %v1987, label %b290, label %b291
b290:
  %v1988 = add i64 %v1985, 128
  %v1989 = icmp slt i64 %v1988, %v8
  %v1990 = select i1 %v1989, i64 %v1988, i64 %v8
  br label %b292
b292:
  %v1991 = phi i64 [ %v1985, %b290 ], [ %v2000, %b293 ]
  %v1992 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v1999, %b293 ]
  %v1993 = icmp slt i64 %v1991, %v1990
  br i1 %v1993, label %b293, label %b294
b293:
  %v1994 = mul i64 %v1991, 32
  %v1995 = getelementptr inbounds float, ptr %v66, i64 %v1994
  %v1996 = add i64 0, %v1983
  %v1997 = getelementptr inbounds float, ptr %v1995, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = fadd <8 x float> %v1992, %v1998
  %v2000 = add nsw i64 %v1991, 1
  br label %b292
b294:
  %v2001 = fadd <8 x float> %v1986, %v1992
  %v2002 = add nsw i64 %v1985, 128
  br label %b289
b291:
  %v2003 = add i64 0, %v1983
  %v2004 = getelementptr inbounds float, ptr %v58, i64 %v2003
  store <8 x float> %v1986, ptr %v2004, align 4
  %v2005 = add nsw i64 %v1983, 8
  br label %b286
b288:
  br label %b285
b285:
  %v2006 = icmp sgt i64 %v3, 1
  br i1 %v2006, label %b295, label %b296
b295:
  %v2007 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2008 = atomicrmw add ptr %v2007, i64 1 acq_rel
  %v2009 = mul i64 %v3, 11
  br label %b297
b297:
  %v2010 = load atomic i64, ptr %v2007 acquire, align 8
  %v2011 = icmp slt i64 %v2010, %v2009
  br i1 %v2011, label %b298, label %b299
b298:
  %v2012 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v2013 = icmp eq i64 %v2, 0
  br i1 %v2013, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2014 = phi i64 [ 0, %b300 ], [ %v2026, %b303 ]
  %v2015 = icmp slt i64 %v2014, 8
  br i1 %v2015, label %b303, label %b304
b303:
  %v2016 = add i64 0, %v2014
  %v2017 = mul i64 0, 8
  %v2018 = add i64 %v2016, %v2017
  %v2019 = getelementptr inbounds float, ptr %v110, i64 %v2018
  %v2020 = getelementptr float, ptr %v2019, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2021 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2020, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v2022 = mul i64 %v2014, 8
  %v2023 = add i64 0, %v2022
  %v2024 = add i64 %v2023, 0
  %v2025 = getelementptr inbounds float, ptr %v46, i64 %v2024
  store <8 x float> %v2021, ptr %v2025, align 4
  %v2026 = add nsw i64 %v2014, 1
  br label %b302
b304:
  br label %b301
b301:
  %v2027 = icmp sgt i64 %v3, 1
  br i1 %v2027, label %b305, label %b306
b305:
  %v2028 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2029 = atomicrmw add ptr %v2028, i64 1 acq_rel
  %v2030 = mul i64 %v3, 12
  br label %b307
b307:
  %v2031 = load atomic i64, ptr %v2028 acquire, align 8
  %v2032 = icmp slt i64 %v2031, %v2030
  br i1 %v2032, label %b308, label %b309
b308:
  %v2033 = call i32 @sched_yield()
  br label %b307
b309:
  br label %b306
b306:
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
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
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
