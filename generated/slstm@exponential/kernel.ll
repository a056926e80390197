; generated from specs/slstm.yaml by `make generated`: do not edit
; slstm@exponential I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v105 = alloca i64, i64 1, align 8
  %v382 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 19
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 23
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 27
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 31
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 32
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  store i64 0, ptr %v105, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v107 = load ptr, ptr %v106, align 4
  %v108 = mul i64 %v2, 0
  %v109 = add i64 %v108, 512
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b0, label %b1
b0:
  %v114 = icmp eq i64 %v2, 0
  br i1 %v114, label %b2, label %b3
b2:
  br label %b4
b4:
  %v115 = phi i64 [ 0, %b2 ], [ %v121, %b5 ]
  %v116 = icmp slt i64 %v115, 16
  br i1 %v116, label %b5, label %b6
b5:
  %v117 = add i64 0, %v115
  %v118 = getelementptr inbounds float, ptr %v46, i64 %v117
  %v119 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v120, ptr %v118, align 4
  %v121 = add nsw i64 %v115, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b7, label %b8
b7:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v105, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v105, align 8
  %v127 = mul i64 %v3, %v126
  br label %b9
b9:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b10, label %b11
b10:
  %v130 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b12, label %b13
b12:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 38
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b14, label %b15
b14:
  %v137 = add i64 %v7, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  br label %b16
b16:
  %v150 = phi i64 [ %v144, %b14 ], [ %v164, %b21 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b17, label %b18
b17:
  %v152 = and i64 0, %v78
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v150
  %v155 = mul i64 %v154, 16
  %v156 = getelementptr inbounds float, ptr %v20, i64 %v155
  br label %b19
b19:
  %v157 = phi i64 [ 0, %b17 ], [ %v163, %b20 ]
  %v158 = icmp slt i64 %v157, 16
  br i1 %v158, label %b20, label %b21
b20:
  %v159 = add i64 0, %v157
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = add nsw i64 %v157, 8
  br label %b19
b21:
  %v164 = add nsw i64 %v150, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b22, label %b23
b22:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v105, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v105, align 8
  %v170 = mul i64 %v3, %v169
  br label %b24
b24:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b25, label %b26
b25:
  %v173 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 4
  %v175 = load i64, ptr %v174, align 8
  %v176 = icmp eq i64 %v175, 0
  br i1 %v176, label %b27, label %b28
b27:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b29, label %b30
b29:
  %v180 = add i64 %v7, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  br label %b31
b31:
  %v193 = phi i64 [ %v187, %b29 ], [ %v207, %b36 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b32, label %b33
b32:
  %v195 = and i64 0, %v80
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v193
  %v198 = mul i64 %v197, 16
  %v199 = getelementptr inbounds float, ptr %v22, i64 %v198
  br label %b34
b34:
  %v200 = phi i64 [ 0, %b32 ], [ %v206, %b35 ]
  %v201 = icmp slt i64 %v200, 16
  br i1 %v201, label %b35, label %b36
b35:
  %v202 = add i64 0, %v200
  %v203 = getelementptr inbounds float, ptr %v199, i64 %v202
  %v204 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v205, ptr %v203, align 4
  %v206 = add nsw i64 %v200, 8
  br label %b34
b36:
  %v207 = add nsw i64 %v193, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v208 = icmp sgt i64 %v3, 1
  br i1 %v208, label %b37, label %b38
b37:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = load i64, ptr %v105, align 8
  %v212 = add i64 %v211, 1
  store i64 %v212, ptr %v105, align 8
  %v213 = mul i64 %v3, %v212
  br label %b39
b39:
  %v214 = load atomic i64, ptr %v209 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b40, label %b41
b40:
  %v216 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b42, label %b43
b42:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 40
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b44, label %b45
b44:
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
  br label %b46
b46:
  %v236 = phi i64 [ %v230, %b44 ], [ %v250, %b51 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b47, label %b48
b47:
  %v238 = and i64 0, %v82
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v236
  %v241 = mul i64 %v240, 16
  %v242 = getelementptr inbounds float, ptr %v24, i64 %v241
  br label %b49
b49:
  %v243 = phi i64 [ 0, %b47 ], [ %v249, %b50 ]
  %v244 = icmp slt i64 %v243, 16
  br i1 %v244, label %b50, label %b51
b50:
  %v245 = add i64 0, %v243
  %v246 = getelementptr inbounds float, ptr %v242, i64 %v245
  %v247 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v248, ptr %v246, align 4
  %v249 = add nsw i64 %v243, 8
  br label %b49
b51:
  %v250 = add nsw i64 %v236, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b52, label %b53
b52:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = load i64, ptr %v105, align 8
  %v255 = add i64 %v254, 1
  store i64 %v255, ptr %v105, align 8
  %v256 = mul i64 %v3, %v255
  br label %b54
b54:
  %v257 = load atomic i64, ptr %v252 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b55, label %b56
b55:
  %v259 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 4
  %v261 = load i64, ptr %v260, align 8
  %v262 = icmp eq i64 %v261, 0
  br i1 %v262, label %b57, label %b58
b57:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 41
  %v264 = load i64, ptr %v263, align 8
  %v265 = icmp eq i64 %v264, 0
  br i1 %v265, label %b59, label %b60
b59:
  %v266 = add i64 %v7, 0
  %v267 = sdiv i64 %v266, 1
  %v268 = add i64 %v2, 1
  %v269 = mul i64 %v267, %v2
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v7
  %v273 = select i1 %v272, i64 %v271, i64 %v7
  %v274 = mul i64 %v267, %v268
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, %v7
  %v278 = select i1 %v277, i64 %v276, i64 %v7
  br label %b61
b61:
  %v279 = phi i64 [ %v273, %b59 ], [ %v293, %b66 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b62, label %b63
b62:
  %v281 = and i64 0, %v84
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v279
  %v284 = mul i64 %v283, 16
  %v285 = getelementptr inbounds float, ptr %v26, i64 %v284
  br label %b64
b64:
  %v286 = phi i64 [ 0, %b62 ], [ %v292, %b65 ]
  %v287 = icmp slt i64 %v286, 16
  br i1 %v287, label %b65, label %b66
b65:
  %v288 = add i64 0, %v286
  %v289 = getelementptr inbounds float, ptr %v285, i64 %v288
  %v290 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v291, ptr %v289, align 4
  %v292 = add nsw i64 %v286, 8
  br label %b64
b66:
  %v293 = add nsw i64 %v279, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v294 = icmp sgt i64 %v3, 1
  br i1 %v294, label %b67, label %b68
b67:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v296 = atomicrmw add ptr %v295, i64 1 acq_rel
  %v297 = load i64, ptr %v105, align 8
  %v298 = add i64 %v297, 1
  store i64 %v298, ptr %v105, align 8
  %v299 = mul i64 %v3, %v298
  br label %b69
b69:
  %v300 = load atomic i64, ptr %v295 acquire, align 8
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b70, label %b71
b70:
  %v302 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v303 = getelementptr inbounds float, ptr %v107, i64 0
  %v304 = getelementptr inbounds i64, ptr %v1, i64 4
  %v305 = load i64, ptr %v304, align 8
  %v306 = icmp eq i64 %v305, 0
  br i1 %v306, label %b72, label %b73
b72:
  %v307 = add i64 2, 0
  %v308 = sdiv i64 %v307, 1
  %v309 = add i64 %v2, 1
  %v310 = mul i64 %v308, %v2
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, 2
  %v314 = select i1 %v313, i64 %v312, i64 2
  %v315 = mul i64 %v308, %v309
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, 2
  %v319 = select i1 %v318, i64 %v317, i64 2
  %v320 = icmp slt i64 %v319, 2
  %v321 = select i1 %v320, i64 %v319, i64 2
  br label %b74
b74:
  %v322 = phi i64 [ %v314, %b72 ], [ %v363, %b75 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b75, label %b76
b75:
  %v324 = mul i64 %v322, 256
  %v325 = mul i64 %v322, 32
  %v326 = add i64 %v324, 0
  %v327 = add i64 %v325, 0
  %v328 = getelementptr inbounds float, ptr %v303, i64 %v326
  %v329 = sub i64 64, %v327
  %v330 = icmp slt i64 %v329, 0
  %v331 = select i1 %v330, i64 0, i64 %v329
  %v332 = mul i64 %v327, 8
  %v333 = add i64 0, %v332
  %v334 = getelementptr inbounds float, ptr %v12, i64 %v333
  call void @pack_turned(ptr %v334, i64 8, i64 1, i64 8, i64 %v331, ptr %v328, i64 32)
  %v335 = add i64 %v324, 8
  %v336 = add i64 %v325, 8
  %v337 = getelementptr inbounds float, ptr %v303, i64 %v335
  %v338 = sub i64 64, %v336
  %v339 = icmp slt i64 %v338, 0
  %v340 = select i1 %v339, i64 0, i64 %v338
  %v341 = mul i64 %v336, 8
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v12, i64 %v342
  call void @pack_turned(ptr %v343, i64 8, i64 1, i64 8, i64 %v340, ptr %v337, i64 32)
  %v344 = add i64 %v324, 16
  %v345 = add i64 %v325, 16
  %v346 = getelementptr inbounds float, ptr %v303, i64 %v344
  %v347 = sub i64 64, %v345
  %v348 = icmp slt i64 %v347, 0
  %v349 = select i1 %v348, i64 0, i64 %v347
  %v350 = mul i64 %v345, 8
  %v351 = add i64 0, %v350
  %v352 = getelementptr inbounds float, ptr %v12, i64 %v351
  call void @pack_turned(ptr %v352, i64 8, i64 1, i64 8, i64 %v349, ptr %v346, i64 32)
  %v353 = add i64 %v324, 24
  %v354 = add i64 %v325, 24
  %v355 = getelementptr inbounds float, ptr %v303, i64 %v353
  %v356 = sub i64 64, %v354
  %v357 = icmp slt i64 %v356, 0
  %v358 = select i1 %v357, i64 0, i64 %v356
  %v359 = mul i64 %v354, 8
  %v360 = add i64 0, %v359
  %v361 = getelementptr inbounds float, ptr %v12, i64 %v360
  call void @pack_turned(ptr %v361, i64 8, i64 1, i64 8, i64 %v358, ptr %v355, i64 32)
  %v362 = add i64 %v324, 256
  %v363 = add nsw i64 %v322, 1
  br label %b74
b76:
  br label %b73
b73:
  %v364 = icmp sgt i64 %v3, 1
  br i1 %v364, label %b77, label %b78
b77:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v366 = atomicrmw add ptr %v365, i64 1 acq_rel
  %v367 = load i64, ptr %v105, align 8
  %v368 = add i64 %v367, 1
  store i64 %v368, ptr %v105, align 8
  %v369 = mul i64 %v3, %v368
  br label %b79
b79:
  %v370 = load atomic i64, ptr %v365 acquire, align 8
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b80, label %b81
b80:
  %v372 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v373 = getelementptr inbounds i64, ptr %v1, i64 5
  %v374 = load i64, ptr %v373, align 8
  br label %b82
b82:
  %v375 = phi i64 [ 0, %b78 ], [ %v874, %b135 ]
  %v376 = icmp slt i64 %v375, %v5
  br i1 %v376, label %b83, label %b84
b83:
  %v377 = add i64 %v375, %v374
  %v378 = icmp slt i64 %v377, %v5
  %v379 = select i1 %v378, i64 %v377, i64 %v5
  %v380 = sub i64 %v379, %v375
  %v381 = mul i64 %v380, %v7
  %v383 = add i64 %v381, 0
  %v384 = sdiv i64 %v383, 1
  %v385 = add i64 %v2, 1
  %v386 = mul i64 %v384, %v2
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v381
  %v390 = select i1 %v389, i64 %v388, i64 %v381
  %v391 = mul i64 %v384, %v385
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v381
  %v395 = select i1 %v394, i64 %v393, i64 %v381
  %v396 = mul i64 %v375, %v7
  %v397 = add i64 %v390, %v396
  %v398 = add i64 %v395, %v396
  br label %b85
b85:
  %v399 = phi i64 [ %v397, %b83 ], [ %v455, %b90 ]
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b86, label %b87
b86:
  %v401 = add i64 %v399, 96
  %v402 = icmp slt i64 %v401, %v398
  %v403 = select i1 %v402, i64 %v401, i64 %v398
  br label %b88
b88:
  %v404 = phi i64 [ 0, %b86 ], [ %v454, %b93 ]
  %v405 = icmp slt i64 %v404, 2
  br i1 %v405, label %b89, label %b90
b89:
  %v406 = sub i64 %v403, %v399
  %v407 = sub i64 2, 1
  %v408 = add i64 %v406, %v407
  %v409 = sdiv i64 %v408, 2
  br label %b91
b91:
  %v410 = phi i64 [ 0, %b89 ], [ %v453, %b98 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b92, label %b93
b92:
  %v412 = mul i64 %v406, %v410
  %v413 = sdiv i64 %v412, %v409
  %v414 = add i64 %v399, %v413
  %v415 = add i64 %v410, 1
  %v416 = mul i64 %v406, %v415
  %v417 = sdiv i64 %v416, %v409
  %v418 = add i64 %v399, %v417
  %v419 = mul i64 %v404, 256
  %v420 = getelementptr inbounds float, ptr %v303, i64 %v419
  %v421 = sub i64 %v418, %v414
  %v422 = mul i64 %v414, 8
  %v423 = getelementptr inbounds float, ptr %v10, i64 %v422
  %v424 = getelementptr inbounds float, ptr %v423, i64 0
  %v425 = sub i64 %v421, 1
  %v426 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v425
  %v427 = load ptr, ptr %v426, align 4
  %v428 = getelementptr inbounds float, ptr %v382, i64 0
  %v429 = icmp sgt i64 %v421, 0
  br i1 %v429, label %b94, label %b95
b94:
  call void %v427(ptr %v424, i64 8, ptr %v420, i64 8, ptr %v428, i64 32, i64 8)
  br label %b95
b95:
  %v430 = add i64 %v419, 256
  br label %b96
b96:
  %v431 = phi i64 [ %v414, %b95 ], [ %v452, %b101 ]
  %v432 = icmp slt i64 %v431, %v418
  br i1 %v432, label %b97, label %b98
b97:
  %v433 = sub i64 %v431, %v414
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v382, i64 %v434
  %v436 = mul i64 %v375, %v7
  %v437 = sub i64 %v431, %v436
  %v438 = mul i64 %v437, 64
  %v439 = getelementptr inbounds float, ptr %v48, i64 %v438
  br label %b99
b99:
  %v440 = phi i64 [ 0, %b97 ], [ %v451, %b100 ]
  %v441 = icmp slt i64 %v440, 4
  br i1 %v441, label %b100, label %b101
b100:
  %v442 = mul i64 %v404, 4
  %v443 = add i64 %v442, %v440
  %v444 = mul i64 %v443, 8
  %v445 = add i64 0, %v440
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v435, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 0, %v444
  %v450 = getelementptr inbounds float, ptr %v439, i64 %v449
  store <8 x float> %v448, ptr %v450, align 4
  %v451 = add nsw i64 %v440, 1
  br label %b99
b101:
  %v452 = add nsw i64 %v431, 1
  br label %b96
b98:
  %v453 = add nsw i64 %v410, 1
  br label %b91
b93:
  %v454 = add nsw i64 %v404, 1
  br label %b88
b90:
  %v455 = add nsw i64 %v399, 96
  br label %b85
b87:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b102, label %b103
b102:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v105, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v105, align 8
  %v461 = mul i64 %v3, %v460
  br label %b104
b104:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b105, label %b106
b105:
  %v464 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br label %b107
b107:
  %v465 = phi i64 [ %v375, %b103 ], [ %v864, %b130 ]
  %v466 = icmp slt i64 %v465, %v379
  br i1 %v466, label %b108, label %b109
b108:
  %v467 = add i64 %v7, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  br label %b110
b110:
  %v480 = phi i64 [ %v474, %b108 ], [ %v535, %b115 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b111, label %b112
b111:
  br label %b113
b113:
  %v482 = phi i64 [ 0, %b111 ], [ %v534, %b118 ]
  %v483 = icmp slt i64 %v482, 4
  br i1 %v483, label %b114, label %b115
b114:
  br label %b116
b116:
  %v484 = phi i64 [ 0, %b114 ], [ %v533, %b121 ]
  %v485 = icmp slt i64 %v484, 2
  br i1 %v485, label %b117, label %b118
b117:
  br label %b119
b119:
  %v486 = phi i64 [ 0, %b117 ], [ %v532, %b124 ]
  %v487 = icmp slt i64 %v486, 8
  br i1 %v487, label %b120, label %b121
b120:
  br label %b122
b122:
  %v488 = phi i64 [ 0, %b120 ], [ %v513, %b123 ]
  %v489 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v512, %b123 ]
  %v490 = icmp slt i64 %v488, 8
  br i1 %v490, label %b123, label %b124
b123:
  %v491 = add i64 %v465, 0
  %v492 = and i64 %v491, %v78
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v480
  %v495 = mul i64 %v494, 16
  %v496 = getelementptr inbounds float, ptr %v20, i64 %v495
  %v497 = mul i64 %v482, 128
  %v498 = add i64 0, %v497
  %v499 = mul i64 %v484, 64
  %v500 = add i64 %v498, %v499
  %v501 = mul i64 %v486, 8
  %v502 = add i64 %v500, %v501
  %v503 = add i64 %v502, %v488
  %v504 = getelementptr inbounds float, ptr %v16, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = mul i64 %v484, 8
  %v507 = add i64 0, %v506
  %v508 = add i64 %v507, %v488
  %v509 = getelementptr inbounds float, ptr %v496, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = fmul <8 x float> %v505, %v510
  %v512 = fadd <8 x float> %v489, %v511
  %v513 = add nsw i64 %v488, 8
  br label %b122
b124:
  %v514 = shufflevector <8 x float> %v489, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v515 = shufflevector <8 x float> %v489, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v516 = fadd <4 x float> %v514, %v515
  %v517 = shufflevector <4 x float> %v516, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v518 = shufflevector <4 x float> %v516, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v519 = fadd <2 x float> %v517, %v518
  %v520 = extractelement <2 x float> %v519, i64 0
  %v521 = extractelement <2 x float> %v519, i64 1
  %v522 = fadd float %v520, %v521
  %v523 = fadd float %v522, 0x0000000000000000
  %v524 = mul i64 %v480, 64
  %v525 = getelementptr inbounds float, ptr %v50, i64 %v524
  %v526 = mul i64 %v482, 16
  %v527 = add i64 0, %v526
  %v528 = mul i64 %v484, 8
  %v529 = add i64 %v527, %v528
  %v530 = add i64 %v529, %v486
  %v531 = getelementptr inbounds float, ptr %v525, i64 %v530
  store float %v523, ptr %v531, align 4
  %v532 = add nsw i64 %v486, 1
  br label %b119
b121:
  %v533 = add nsw i64 %v484, 1
  br label %b116
b118:
  %v534 = add nsw i64 %v482, 1
  br label %b113
b115:
  %v535 = add nsw i64 %v480, 1
  br label %b110
b112:
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
  br label %b125
b125:
  %v549 = phi i64 [ %v543, %b112 ], [ %v579, %b126 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b126, label %b127
b126:
  %v551 = add i64 %v465, 0
  %v552 = and i64 %v551, %v78
  %v553 = mul i64 %v552, %v7
  %v554 = add i64 %v553, %v549
  %v555 = mul i64 %v554, 16
  %v556 = getelementptr inbounds float, ptr %v20, i64 %v555
  %v557 = add i64 %v465, 0
  %v558 = and i64 %v557, %v90
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v549
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v52, i64 %v561
  %v563 = add i64 %v465, 0
  %v564 = and i64 %v563, %v92
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v549
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v54, i64 %v567
  %v569 = add i64 0, 0
  %v570 = getelementptr inbounds float, ptr %v556, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 8, 0
  %v573 = getelementptr inbounds float, ptr %v556, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, 0
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  store <8 x float> %v571, ptr %v576, align 4
  %v577 = add i64 0, 0
  %v578 = getelementptr inbounds float, ptr %v568, i64 %v577
  store <8 x float> %v574, ptr %v578, align 4
  %v579 = add nsw i64 %v549, 1
  br label %b125
b127:
  %v580 = add i64 %v7, 0
  %v581 = sdiv i64 %v580, 1
  %v582 = add i64 %v2, 1
  %v583 = mul i64 %v581, %v2
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v7
  %v587 = select i1 %v586, i64 %v585, i64 %v7
  %v588 = mul i64 %v581, %v582
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  br label %b128
b128:
  %v593 = phi i64 [ %v587, %b127 ], [ %v863, %b133 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b129, label %b130
b129:
  %v595 = add i64 %v465, 0
  %v596 = sub i64 %v595, %v375
  %v597 = mul i64 %v596, %v7
  %v598 = add i64 %v597, %v593
  %v599 = mul i64 %v598, 64
  %v600 = getelementptr inbounds float, ptr %v48, i64 %v599
  %v601 = mul i64 %v593, 64
  %v602 = getelementptr inbounds float, ptr %v50, i64 %v601
  %v603 = add i64 %v465, 0
  %v604 = and i64 %v603, %v84
  %v605 = mul i64 %v604, %v7
  %v606 = add i64 %v605, %v593
  %v607 = mul i64 %v606, 16
  %v608 = getelementptr inbounds float, ptr %v26, i64 %v607
  %v609 = add i64 %v465, 0
  %v610 = and i64 %v609, %v82
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v593
  %v613 = mul i64 %v612, 16
  %v614 = getelementptr inbounds float, ptr %v24, i64 %v613
  %v615 = add i64 %v465, 0
  %v616 = and i64 %v615, %v80
  %v617 = mul i64 %v616, %v7
  %v618 = add i64 %v617, %v593
  %v619 = mul i64 %v618, 16
  %v620 = getelementptr inbounds float, ptr %v22, i64 %v619
  %v621 = add i64 %v465, 0
  %v622 = and i64 %v621, %v94
  %v623 = mul i64 %v622, %v7
  %v624 = add i64 %v623, %v593
  %v625 = mul i64 %v624, 16
  %v626 = getelementptr inbounds float, ptr %v56, i64 %v625
  %v627 = add i64 %v465, 0
  %v628 = and i64 %v627, %v96
  %v629 = mul i64 %v628, %v7
  %v630 = add i64 %v629, %v593
  %v631 = mul i64 %v630, 16
  %v632 = getelementptr inbounds float, ptr %v58, i64 %v631
  %v633 = add i64 %v465, 1
  %v634 = and i64 %v633, %v84
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v593
  %v637 = mul i64 %v636, 16
  %v638 = getelementptr inbounds float, ptr %v26, i64 %v637
  %v639 = add i64 %v465, 0
  %v640 = and i64 %v639, %v98
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v593
  %v643 = mul i64 %v642, 16
  %v644 = getelementptr inbounds float, ptr %v60, i64 %v643
  %v645 = add i64 %v465, 1
  %v646 = and i64 %v645, %v80
  %v647 = mul i64 %v646, %v7
  %v648 = add i64 %v647, %v593
  %v649 = mul i64 %v648, 16
  %v650 = getelementptr inbounds float, ptr %v22, i64 %v649
  %v651 = add i64 %v465, 1
  %v652 = and i64 %v651, %v82
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v593
  %v655 = mul i64 %v654, 16
  %v656 = getelementptr inbounds float, ptr %v24, i64 %v655
  %v657 = add i64 %v465, 0
  %v658 = and i64 %v657, %v100
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v593
  %v661 = mul i64 %v660, 16
  %v662 = getelementptr inbounds float, ptr %v62, i64 %v661
  %v663 = add i64 %v465, 1
  %v664 = and i64 %v663, %v78
  %v665 = mul i64 %v664, %v7
  %v666 = add i64 %v665, %v593
  %v667 = mul i64 %v666, 16
  %v668 = getelementptr inbounds float, ptr %v20, i64 %v667
  br label %b131
b131:
  %v669 = phi i64 [ 0, %b129 ], [ %v862, %b132 ]
  %v670 = icmp slt i64 %v669, 16
  br i1 %v670, label %b132, label %b133
b132:
  %v671 = add i64 0, %v669
  %v672 = getelementptr inbounds float, ptr %v600, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, %v669
  %v675 = getelementptr inbounds float, ptr %v14, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = fadd <8 x float> %v673, %v676
  %v678 = add i64 0, %v669
  %v679 = getelementptr inbounds float, ptr %v602, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = fadd <8 x float> %v677, %v680
  %v682 = add i64 0, %v669
  %v683 = getelementptr inbounds float, ptr %v608, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 16, %v669
  %v686 = getelementptr inbounds float, ptr %v600, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 16, %v669
  %v689 = getelementptr inbounds float, ptr %v14, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = fadd <8 x float> %v687, %v690
  %v692 = add i64 16, %v669
  %v693 = getelementptr inbounds float, ptr %v602, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = fadd <8 x float> %v691, %v694
  %v696 = fadd <8 x float> %v684, %v695
  %v697 = add i64 0, %v669
  %v698 = getelementptr inbounds float, ptr %v614, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = fcmp oeq <8 x float> %v699, %v701
  %v703 = select <8 x i1> %v702, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v704 = fcmp uno <8 x float> %v696, %v696
  %v705 = fcmp ogt <8 x float> %v696, %v681
  %v706 = select <8 x i1> %v705, <8 x float> %v696, <8 x float> %v681
  %v707 = select <8 x i1> %v704, <8 x float> %v696, <8 x float> %v706
  %v708 = fcmp une <8 x float> %v703, splat (float 0x0000000000000000)
  %v709 = select <8 x i1> %v708, <8 x float> %v681, <8 x float> %v707
  %v710 = add i64 32, %v669
  %v711 = getelementptr inbounds float, ptr %v600, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = add i64 32, %v669
  %v714 = getelementptr inbounds float, ptr %v14, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = fadd <8 x float> %v712, %v715
  %v717 = add i64 32, %v669
  %v718 = getelementptr inbounds float, ptr %v602, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fadd <8 x float> %v716, %v719
  %v721 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v720)
  %v722 = fcmp ogt <8 x float> %v721, splat (float 0x4023000000000000)
  %v723 = select <8 x i1> %v722, <8 x float> splat (float 0x4023000000000000), <8 x float> %v721
  %v724 = fadd <8 x float> %v723, %v723
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v724, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v726 = fsub <8 x float> %v725, splat (float 0x4168000000000000)
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v726, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v724)
  %v728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v726, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v727)
  %v729 = bitcast <8 x float> %v725 to <8 x i32>
  %v730 = fmul <8 x float> %v728, %v728
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v728, <8 x float> splat (float 0x3F81227F40000000))
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v728, <8 x float> splat (float 0x3FA5556740000000))
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v728, <8 x float> splat (float 0x3FC5554B00000000))
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v733, <8 x float> %v728, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v730, <8 x float> %v734, <8 x float> %v728)
  %v736 = shl <8 x i32> %v729, splat (i32 23)
  %v737 = add <8 x i32> %v736, splat (i32 1065353216)
  %v738 = bitcast <8 x i32> %v737 to <8 x float>
  %v739 = fsub <8 x float> %v738, splat (float 0x3FF0000000000000)
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v735, <8 x float> %v739)
  %v741 = fadd <8 x float> %v740, splat (float 0x4000000000000000)
  %v742 = fdiv <8 x float> %v740, %v741
  %v743 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v742, <8 x float> %v720)
  %v744 = fsub <8 x float> %v696, %v709
  %v745 = fcmp olt <8 x float> %v744, splat (float 0xC05A400000000000)
  %v746 = select <8 x i1> %v745, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v744
  %v747 = fcmp ogt <8 x float> %v746, splat (float 0x4056400000000000)
  %v748 = select <8 x i1> %v747, <8 x float> splat (float 0x4056400000000000), <8 x float> %v746
  %v749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v748, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v750 = fsub <8 x float> %v749, splat (float 0x4168000000000000)
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v748)
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v751)
  %v753 = bitcast <8 x float> %v749 to <8 x i32>
  %v754 = fmul <8 x float> %v752, %v752
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v752, <8 x float> splat (float 0x3F81227F40000000))
  %v756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v755, <8 x float> %v752, <8 x float> splat (float 0x3FA5556740000000))
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> %v752, <8 x float> splat (float 0x3FC5554B00000000))
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v752, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v754, <8 x float> %v758, <8 x float> %v752)
  %v760 = sub <8 x i32> %v753, splat (i32 1262485250)
  %v761 = lshr <8 x i32> %v760, splat (i32 1)
  %v762 = sub <8 x i32> %v760, %v761
  %v763 = shl <8 x i32> %v761, splat (i32 23)
  %v764 = bitcast <8 x i32> %v763 to <8 x float>
  %v765 = shl <8 x i32> %v762, splat (i32 23)
  %v766 = bitcast <8 x i32> %v765 to <8 x float>
  %v767 = fadd <8 x float> %v759, splat (float 0x3FF0000000000000)
  %v768 = fmul <8 x float> %v767, %v764
  %v769 = fmul <8 x float> %v768, %v766
  %v770 = add i64 0, %v669
  %v771 = getelementptr inbounds float, ptr %v620, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = fmul <8 x float> %v769, %v772
  %v774 = fsub <8 x float> %v681, %v709
  %v775 = fcmp olt <8 x float> %v774, splat (float 0xC05A400000000000)
  %v776 = select <8 x i1> %v775, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v774
  %v777 = fcmp ogt <8 x float> %v776, splat (float 0x4056400000000000)
  %v778 = select <8 x i1> %v777, <8 x float> splat (float 0x4056400000000000), <8 x float> %v776
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v780 = fsub <8 x float> %v779, splat (float 0x4168000000000000)
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v778)
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v781)
  %v783 = bitcast <8 x float> %v779 to <8 x i32>
  %v784 = fmul <8 x float> %v782, %v782
  %v785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v782, <8 x float> splat (float 0x3F81227F40000000))
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v785, <8 x float> %v782, <8 x float> splat (float 0x3FA5556740000000))
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> %v782, <8 x float> splat (float 0x3FC5554B00000000))
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v782, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v788, <8 x float> %v782)
  %v790 = sub <8 x i32> %v783, splat (i32 1262485250)
  %v791 = lshr <8 x i32> %v790, splat (i32 1)
  %v792 = sub <8 x i32> %v790, %v791
  %v793 = shl <8 x i32> %v791, splat (i32 23)
  %v794 = bitcast <8 x i32> %v793 to <8 x float>
  %v795 = shl <8 x i32> %v792, splat (i32 23)
  %v796 = bitcast <8 x i32> %v795 to <8 x float>
  %v797 = fadd <8 x float> %v789, splat (float 0x3FF0000000000000)
  %v798 = fmul <8 x float> %v797, %v794
  %v799 = fmul <8 x float> %v798, %v796
  %v800 = fmul <8 x float> %v799, %v743
  %v801 = fadd <8 x float> %v773, %v800
  %v802 = fmul <8 x float> %v769, %v699
  %v803 = fadd <8 x float> %v802, %v799
  %v804 = add i64 48, %v669
  %v805 = getelementptr inbounds float, ptr %v600, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = add i64 48, %v669
  %v808 = getelementptr inbounds float, ptr %v14, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = fadd <8 x float> %v806, %v809
  %v811 = add i64 48, %v669
  %v812 = getelementptr inbounds float, ptr %v602, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = fadd <8 x float> %v810, %v813
  %v815 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v814)
  %v816 = fneg <8 x float> %v815
  %v817 = fcmp olt <8 x float> %v816, splat (float 0xC05A400000000000)
  %v818 = select <8 x i1> %v817, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v816
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v820 = fsub <8 x float> %v819, splat (float 0x4168000000000000)
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v818)
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v821)
  %v823 = bitcast <8 x float> %v819 to <8 x i32>
  %v824 = fmul <8 x float> %v822, %v822
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v822, <8 x float> splat (float 0x3F81227F40000000))
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v825, <8 x float> %v822, <8 x float> splat (float 0x3FA5556740000000))
  %v827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v826, <8 x float> %v822, <8 x float> splat (float 0x3FC5554B00000000))
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v827, <8 x float> %v822, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> %v828, <8 x float> %v822)
  %v830 = sub <8 x i32> %v823, splat (i32 1262485250)
  %v831 = lshr <8 x i32> %v830, splat (i32 1)
  %v832 = sub <8 x i32> %v830, %v831
  %v833 = shl <8 x i32> %v831, splat (i32 23)
  %v834 = bitcast <8 x i32> %v833 to <8 x float>
  %v835 = shl <8 x i32> %v832, splat (i32 23)
  %v836 = bitcast <8 x i32> %v835 to <8 x float>
  %v837 = fadd <8 x float> %v829, splat (float 0x3FF0000000000000)
  %v838 = fmul <8 x float> %v837, %v834
  %v839 = fmul <8 x float> %v838, %v836
  %v840 = fcmp olt <8 x float> %v814, splat (float 0x0000000000000000)
  %v841 = select <8 x i1> %v840, <8 x float> %v839, <8 x float> splat (float 0x3FF0000000000000)
  %v842 = fadd <8 x float> %v839, splat (float 0x3FF0000000000000)
  %v843 = fdiv <8 x float> %v841, %v842
  %v844 = fmul <8 x float> %v843, %v801
  %v845 = fdiv <8 x float> %v844, %v803
  %v846 = add i64 0, %v669
  %v847 = getelementptr inbounds float, ptr %v626, i64 %v846
  store <8 x float> %v681, ptr %v847, align 4
  %v848 = add i64 0, %v669
  %v849 = getelementptr inbounds float, ptr %v632, i64 %v848
  store <8 x float> %v696, ptr %v849, align 4
  %v850 = add i64 0, %v669
  %v851 = getelementptr inbounds float, ptr %v638, i64 %v850
  store <8 x float> %v709, ptr %v851, align 4
  %v852 = add i64 0, %v669
  %v853 = getelementptr inbounds float, ptr %v644, i64 %v852
  store <8 x float> %v743, ptr %v853, align 4
  %v854 = add i64 0, %v669
  %v855 = getelementptr inbounds float, ptr %v650, i64 %v854
  store <8 x float> %v801, ptr %v855, align 4
  %v856 = add i64 0, %v669
  %v857 = getelementptr inbounds float, ptr %v656, i64 %v856
  store <8 x float> %v803, ptr %v857, align 4
  %v858 = add i64 0, %v669
  %v859 = getelementptr inbounds float, ptr %v662, i64 %v858
  store <8 x float> %v843, ptr %v859, align 4
  %v860 = add i64 0, %v669
  %v861 = getelementptr inbounds float, ptr %v668, i64 %v860
  store <8 x float> %v845, ptr %v861, align 4
  %v862 = add nsw i64 %v669, 8
  br label %b131
b133:
  %v863 = add nsw i64 %v593, 1
  br label %b128
b130:
  %v864 = add nsw i64 %v465, 1
  br label %b107
b109:
  %v865 = icmp sgt i64 %v3, 1
  br i1 %v865, label %b134, label %b135
b134:
  %v866 = getelementptr inbounds i64, ptr %v1, i64 3
  %v867 = atomicrmw add ptr %v866, i64 1 acq_rel
  %v868 = load i64, ptr %v105, align 8
  %v869 = add i64 %v868, 1
  store i64 %v869, ptr %v105, align 8
  %v870 = mul i64 %v3, %v869
  br label %b136
b136:
  %v871 = load atomic i64, ptr %v866 acquire, align 8
  %v872 = icmp slt i64 %v871, %v870
  br i1 %v872, label %b137, label %b138
b137:
  %v873 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v874 = add nsw i64 %v375, %v374
  br label %b82
b84:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v105 = alloca i64, i64 1, align 8
  %v612 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 19
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 23
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 27
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 31
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 32
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  store i64 0, ptr %v105, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v107 = load ptr, ptr %v106, align 4
  %v108 = mul i64 %v2, 36864
  %v109 = add i64 %v108, 512
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  br label %b0
b0:
  %v111 = phi i64 [ 0, %entry ], [ %v559, %b29 ]
  %v112 = icmp slt i64 %v111, %v5
  br i1 %v112, label %b1, label %b2
b1:
  %v113 = sub i64 %v5, 1
  %v114 = sub i64 %v113, %v111
  %v115 = add i64 %v7, 0
  %v116 = sdiv i64 %v115, 1
  %v117 = add i64 %v2, 1
  %v118 = mul i64 %v116, %v2
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  %v123 = mul i64 %v116, %v117
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  br label %b3
b3:
  %v128 = phi i64 [ %v122, %b1 ], [ %v412, %b8 ]
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b4, label %b5
b4:
  %v130 = add i64 %v114, 1
  %v131 = and i64 %v130, 1
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v128
  %v134 = mul i64 %v133, 16
  %v135 = getelementptr inbounds float, ptr %v28, i64 %v134
  %v136 = add i64 %v114, 0
  %v137 = and i64 %v136, %v76
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v128
  %v140 = mul i64 %v139, 16
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = add i64 %v114, 1
  %v143 = and i64 %v142, %v82
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v128
  %v146 = mul i64 %v145, 16
  %v147 = getelementptr inbounds float, ptr %v24, i64 %v146
  %v148 = add i64 %v114, 1
  %v149 = and i64 %v148, %v80
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v128
  %v152 = mul i64 %v151, 16
  %v153 = getelementptr inbounds float, ptr %v22, i64 %v152
  %v154 = add i64 %v114, 0
  %v155 = and i64 %v154, %v100
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v128
  %v158 = mul i64 %v157, 16
  %v159 = getelementptr inbounds float, ptr %v62, i64 %v158
  %v160 = add i64 %v114, 1
  %v161 = and i64 %v160, 1
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v128
  %v164 = mul i64 %v163, 16
  %v165 = getelementptr inbounds float, ptr %v32, i64 %v164
  %v166 = add i64 %v114, 1
  %v167 = and i64 %v166, %v78
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v128
  %v170 = mul i64 %v169, 16
  %v171 = getelementptr inbounds float, ptr %v20, i64 %v170
  %v172 = add i64 %v114, 0
  %v173 = and i64 %v172, %v96
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v128
  %v176 = mul i64 %v175, 16
  %v177 = getelementptr inbounds float, ptr %v58, i64 %v176
  %v178 = add i64 %v114, 1
  %v179 = and i64 %v178, %v84
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v128
  %v182 = mul i64 %v181, 16
  %v183 = getelementptr inbounds float, ptr %v26, i64 %v182
  %v184 = add i64 %v114, 1
  %v185 = and i64 %v184, 1
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v128
  %v188 = mul i64 %v187, 16
  %v189 = getelementptr inbounds float, ptr %v30, i64 %v188
  %v190 = add i64 %v114, 0
  %v191 = and i64 %v190, %v94
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v128
  %v194 = mul i64 %v193, 16
  %v195 = getelementptr inbounds float, ptr %v56, i64 %v194
  %v196 = add i64 %v114, 0
  %v197 = and i64 %v196, %v98
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v128
  %v200 = mul i64 %v199, 16
  %v201 = getelementptr inbounds float, ptr %v60, i64 %v200
  %v202 = add i64 %v114, 0
  %v203 = and i64 %v202, %v82
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v128
  %v206 = mul i64 %v205, 16
  %v207 = getelementptr inbounds float, ptr %v24, i64 %v206
  %v208 = add i64 %v114, 0
  %v209 = and i64 %v208, %v80
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v128
  %v212 = mul i64 %v211, 16
  %v213 = getelementptr inbounds float, ptr %v22, i64 %v212
  %v214 = add i64 %v114, 1
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v128
  %v218 = mul i64 %v217, 16
  %v219 = getelementptr inbounds float, ptr %v34, i64 %v218
  %v220 = add i64 %v114, 0
  %v221 = and i64 %v220, %v88
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v128
  %v224 = mul i64 %v223, 64
  %v225 = getelementptr inbounds float, ptr %v44, i64 %v224
  %v226 = add i64 %v114, 0
  %v227 = and i64 %v226, 1
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v128
  %v230 = mul i64 %v229, 16
  %v231 = getelementptr inbounds float, ptr %v32, i64 %v230
  %v232 = add i64 %v114, 0
  %v233 = and i64 %v232, 1
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v128
  %v236 = mul i64 %v235, 16
  %v237 = getelementptr inbounds float, ptr %v30, i64 %v236
  %v238 = add i64 %v114, 0
  %v239 = and i64 %v238, 1
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v128
  %v242 = mul i64 %v241, 16
  %v243 = getelementptr inbounds float, ptr %v34, i64 %v242
  br label %b6
b6:
  %v244 = phi i64 [ 0, %b4 ], [ %v411, %b7 ]
  %v245 = icmp slt i64 %v244, 16
  br i1 %v245, label %b7, label %b8
b7:
  %v246 = add i64 0, %v244
  %v247 = getelementptr inbounds float, ptr %v135, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 0, %v244
  %v250 = getelementptr inbounds float, ptr %v141, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fadd <8 x float> %v248, %v251
  %v253 = add i64 0, %v244
  %v254 = getelementptr inbounds float, ptr %v147, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fdiv <8 x float> %v252, %v255
  %v257 = add i64 0, %v244
  %v258 = getelementptr inbounds float, ptr %v153, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v256, %v259
  %v261 = add i64 0, %v244
  %v262 = getelementptr inbounds float, ptr %v159, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fmul <8 x float> %v260, %v263
  %v265 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v266 = shufflevector <8 x float> %v265, <8 x float> poison, <8 x i32> zeroinitializer
  %v267 = fsub <8 x float> %v266, %v263
  %v268 = fmul <8 x float> %v264, %v267
  %v269 = add i64 0, %v244
  %v270 = getelementptr inbounds float, ptr %v165, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 0, %v244
  %v273 = getelementptr inbounds float, ptr %v171, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fmul <8 x float> %v252, %v274
  %v276 = fdiv <8 x float> %v275, %v255
  %v277 = fsub <8 x float> %v271, %v276
  %v278 = add i64 0, %v244
  %v279 = getelementptr inbounds float, ptr %v177, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 0, %v244
  %v282 = getelementptr inbounds float, ptr %v183, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fsub <8 x float> %v280, %v283
  %v285 = fcmp olt <8 x float> %v284, splat (float 0xC05A400000000000)
  %v286 = select <8 x i1> %v285, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v284
  %v287 = fcmp ogt <8 x float> %v286, splat (float 0x4056400000000000)
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x4056400000000000), <8 x float> %v286
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v290 = fsub <8 x float> %v289, splat (float 0x4168000000000000)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v288)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v291)
  %v293 = bitcast <8 x float> %v289 to <8 x i32>
  %v294 = fmul <8 x float> %v292, %v292
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v292, <8 x float> splat (float 0x3F81227F40000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v292, <8 x float> splat (float 0x3FA5556740000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v292, <8 x float> splat (float 0x3FC5554B00000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v292, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v298, <8 x float> %v292)
  %v300 = sub <8 x i32> %v293, splat (i32 1262485250)
  %v301 = lshr <8 x i32> %v300, splat (i32 1)
  %v302 = sub <8 x i32> %v300, %v301
  %v303 = shl <8 x i32> %v301, splat (i32 23)
  %v304 = bitcast <8 x i32> %v303 to <8 x float>
  %v305 = shl <8 x i32> %v302, splat (i32 23)
  %v306 = bitcast <8 x i32> %v305 to <8 x float>
  %v307 = fadd <8 x float> %v299, splat (float 0x3FF0000000000000)
  %v308 = fmul <8 x float> %v307, %v304
  %v309 = fmul <8 x float> %v308, %v306
  %v310 = fmul <8 x float> %v277, %v309
  %v311 = add i64 0, %v244
  %v312 = getelementptr inbounds float, ptr %v189, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fmul <8 x float> %v256, %v263
  %v315 = fadd <8 x float> %v313, %v314
  %v316 = add i64 0, %v244
  %v317 = getelementptr inbounds float, ptr %v195, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fsub <8 x float> %v318, %v283
  %v320 = fcmp olt <8 x float> %v319, splat (float 0xC05A400000000000)
  %v321 = select <8 x i1> %v320, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v319
  %v322 = fcmp ogt <8 x float> %v321, splat (float 0x4056400000000000)
  %v323 = select <8 x i1> %v322, <8 x float> splat (float 0x4056400000000000), <8 x float> %v321
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v325 = fsub <8 x float> %v324, splat (float 0x4168000000000000)
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v323)
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v326)
  %v328 = bitcast <8 x float> %v324 to <8 x i32>
  %v329 = fmul <8 x float> %v327, %v327
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v327, <8 x float> splat (float 0x3F81227F40000000))
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> %v327, <8 x float> splat (float 0x3FA5556740000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v327, <8 x float> splat (float 0x3FC5554B00000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v327, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> %v333, <8 x float> %v327)
  %v335 = sub <8 x i32> %v328, splat (i32 1262485250)
  %v336 = lshr <8 x i32> %v335, splat (i32 1)
  %v337 = sub <8 x i32> %v335, %v336
  %v338 = shl <8 x i32> %v336, splat (i32 23)
  %v339 = bitcast <8 x i32> %v338 to <8 x float>
  %v340 = shl <8 x i32> %v337, splat (i32 23)
  %v341 = bitcast <8 x i32> %v340 to <8 x float>
  %v342 = fadd <8 x float> %v334, splat (float 0x3FF0000000000000)
  %v343 = fmul <8 x float> %v342, %v339
  %v344 = fmul <8 x float> %v343, %v341
  %v345 = fmul <8 x float> %v315, %v344
  %v346 = add i64 0, %v244
  %v347 = getelementptr inbounds float, ptr %v201, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = fmul <8 x float> %v348, %v348
  %v350 = fsub <8 x float> %v266, %v349
  %v351 = fmul <8 x float> %v345, %v350
  %v352 = fmul <8 x float> %v315, %v309
  %v353 = add i64 0, %v244
  %v354 = getelementptr inbounds float, ptr %v207, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fmul <8 x float> %v277, %v355
  %v357 = add i64 0, %v244
  %v358 = getelementptr inbounds float, ptr %v213, i64 %v357
  %v359 = load <8 x float>, ptr %v358, align 4
  %v360 = fmul <8 x float> %v315, %v359
  %v361 = fadd <8 x float> %v356, %v360
  %v362 = fmul <8 x float> %v361, %v309
  %v363 = fcmp ogt <8 x float> %v280, %v318
  %v364 = select <8 x i1> %v363, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v365 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v366 = shufflevector <8 x float> %v365, <8 x float> poison, <8 x i32> zeroinitializer
  %v367 = fcmp oeq <8 x float> %v355, %v366
  %v368 = select <8 x i1> %v367, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v369 = add i64 0, %v244
  %v370 = getelementptr inbounds float, ptr %v219, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fsub <8 x float> %v371, %v362
  %v373 = fmul <8 x float> %v315, %v348
  %v374 = fadd <8 x float> %v277, %v373
  %v375 = fmul <8 x float> %v374, %v344
  %v376 = fsub <8 x float> %v372, %v375
  %v377 = fcmp une <8 x float> %v368, splat (float 0x0000000000000000)
  %v378 = select <8 x i1> %v377, <8 x float> %v366, <8 x float> %v376
  %v379 = fcmp oeq <8 x float> %v280, %v318
  %v380 = select <8 x i1> %v379, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v381 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v382 = shufflevector <8 x float> %v381, <8 x float> poison, <8 x i32> zeroinitializer
  %v383 = fmul <8 x float> %v382, %v378
  %v384 = fcmp une <8 x float> %v380, splat (float 0x0000000000000000)
  %v385 = select <8 x i1> %v384, <8 x float> %v383, <8 x float> %v366
  %v386 = fcmp une <8 x float> %v364, splat (float 0x0000000000000000)
  %v387 = select <8 x i1> %v386, <8 x float> %v378, <8 x float> %v385
  %v388 = fadd <8 x float> %v362, %v387
  %v389 = fcmp une <8 x float> %v368, splat (float 0x0000000000000000)
  %v390 = select <8 x i1> %v389, <8 x float> %v376, <8 x float> %v366
  %v391 = fadd <8 x float> %v375, %v390
  %v392 = fcmp ogt <8 x float> %v318, %v280
  %v393 = select <8 x i1> %v392, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v394 = fcmp une <8 x float> %v393, splat (float 0x0000000000000000)
  %v395 = select <8 x i1> %v394, <8 x float> %v378, <8 x float> %v385
  %v396 = fadd <8 x float> %v391, %v395
  %v397 = add i64 48, %v244
  %v398 = getelementptr inbounds float, ptr %v225, i64 %v397
  store <8 x float> %v268, ptr %v398, align 4
  %v399 = add i64 0, %v244
  %v400 = getelementptr inbounds float, ptr %v231, i64 %v399
  store <8 x float> %v310, ptr %v400, align 4
  %v401 = add i64 32, %v244
  %v402 = getelementptr inbounds float, ptr %v225, i64 %v401
  store <8 x float> %v351, ptr %v402, align 4
  %v403 = add i64 0, %v244
  %v404 = getelementptr inbounds float, ptr %v237, i64 %v403
  store <8 x float> %v352, ptr %v404, align 4
  %v405 = add i64 0, %v244
  %v406 = getelementptr inbounds float, ptr %v243, i64 %v405
  store <8 x float> %v388, ptr %v406, align 4
  %v407 = add i64 16, %v244
  %v408 = getelementptr inbounds float, ptr %v225, i64 %v407
  store <8 x float> %v388, ptr %v408, align 4
  %v409 = add i64 0, %v244
  %v410 = getelementptr inbounds float, ptr %v225, i64 %v409
  store <8 x float> %v396, ptr %v410, align 4
  %v411 = add nsw i64 %v244, 8
  br label %b6
b8:
  %v412 = add nsw i64 %v128, 1
  br label %b3
b5:
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
  br label %b9
b9:
  %v426 = phi i64 [ %v420, %b5 ], [ %v471, %b14 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b10, label %b11
b10:
  br label %b12
b12:
  %v428 = phi i64 [ 0, %b10 ], [ %v470, %b17 ]
  %v429 = icmp slt i64 %v428, 2
  br i1 %v429, label %b13, label %b14
b13:
  br label %b15
b15:
  %v430 = phi i64 [ 0, %b13 ], [ %v463, %b20 ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %b13 ], [ %v434, %b20 ]
  %v432 = icmp slt i64 %v430, 4
  br i1 %v432, label %b16, label %b17
b16:
  br label %b18
b18:
  %v433 = phi i64 [ 0, %b16 ], [ %v462, %b19 ]
  %v434 = phi <8 x float> [ %v431, %b16 ], [ %v461, %b19 ]
  %v435 = icmp slt i64 %v433, 8
  br i1 %v435, label %b19, label %b20
b19:
  %v436 = add i64 %v114, 0
  %v437 = and i64 %v436, %v88
  %v438 = mul i64 %v437, %v7
  %v439 = add i64 %v438, %v426
  %v440 = mul i64 %v439, 64
  %v441 = getelementptr inbounds float, ptr %v44, i64 %v440
  %v442 = mul i64 %v428, 8
  %v443 = add i64 0, %v442
  %v444 = mul i64 %v430, 16
  %v445 = add i64 %v443, %v444
  %v446 = add i64 %v445, %v433
  %v447 = getelementptr inbounds float, ptr %v441, i64 %v446
  %v448 = load float, ptr %v447, align 4
  %v449 = mul i64 %v428, 64
  %v450 = add i64 0, %v449
  %v451 = add i64 %v450, 0
  %v452 = mul i64 %v430, 128
  %v453 = add i64 %v451, %v452
  %v454 = mul i64 %v433, 8
  %v455 = add i64 %v453, %v454
  %v456 = getelementptr inbounds float, ptr %v16, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = insertelement <8 x float> poison, float %v448, i64 0
  %v459 = shufflevector <8 x float> %v458, <8 x float> poison, <8 x i32> zeroinitializer
  %v460 = fmul <8 x float> %v457, %v459
  %v461 = fadd <8 x float> %v434, %v460
  %v462 = add nsw i64 %v433, 1
  br label %b18
b20:
  %v463 = add nsw i64 %v430, 1
  br label %b15
b17:
  %v464 = mul i64 %v426, 16
  %v465 = getelementptr inbounds float, ptr %v64, i64 %v464
  %v466 = mul i64 %v428, 8
  %v467 = add i64 0, %v466
  %v468 = add i64 %v467, 0
  %v469 = getelementptr inbounds float, ptr %v465, i64 %v468
  store <8 x float> %v431, ptr %v469, align 4
  %v470 = add nsw i64 %v428, 1
  br label %b12
b14:
  %v471 = add nsw i64 %v426, 1
  br label %b9
b11:
  %v472 = add i64 %v7, 0
  %v473 = sdiv i64 %v472, 1
  %v474 = add i64 %v2, 1
  %v475 = mul i64 %v473, %v2
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  %v480 = mul i64 %v473, %v474
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, %v7
  %v484 = select i1 %v483, i64 %v482, i64 %v7
  br label %b21
b21:
  %v485 = phi i64 [ %v479, %b11 ], [ %v526, %b26 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b22, label %b23
b22:
  br label %b24
b24:
  %v487 = phi i64 [ 0, %b22 ], [ %v525, %b25 ]
  %v488 = icmp slt i64 %v487, 4
  br i1 %v488, label %b25, label %b26
b25:
  %v489 = add i64 %v114, 0
  %v490 = and i64 %v489, %v88
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v485
  %v493 = mul i64 %v492, 64
  %v494 = getelementptr inbounds float, ptr %v44, i64 %v493
  %v495 = add i64 %v114, 0
  %v496 = and i64 %v495, %v102
  %v497 = mul i64 %v496, %v7
  %v498 = add i64 %v497, %v485
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v66, i64 %v499
  %v501 = add i64 %v114, 0
  %v502 = and i64 %v501, %v104
  %v503 = mul i64 %v502, %v7
  %v504 = add i64 %v503, %v485
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v68, i64 %v505
  %v507 = mul i64 %v487, 16
  %v508 = add i64 0, %v507
  %v509 = add i64 %v508, 0
  %v510 = getelementptr inbounds float, ptr %v494, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = mul i64 %v487, 16
  %v513 = add i64 8, %v512
  %v514 = add i64 %v513, 0
  %v515 = getelementptr inbounds float, ptr %v494, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = mul i64 %v487, 8
  %v518 = add i64 0, %v517
  %v519 = add i64 %v518, 0
  %v520 = getelementptr inbounds float, ptr %v500, i64 %v519
  store <8 x float> %v511, ptr %v520, align 4
  %v521 = mul i64 %v487, 8
  %v522 = add i64 0, %v521
  %v523 = add i64 %v522, 0
  %v524 = getelementptr inbounds float, ptr %v506, i64 %v523
  store <8 x float> %v516, ptr %v524, align 4
  %v525 = add nsw i64 %v487, 1
  br label %b24
b26:
  %v526 = add nsw i64 %v485, 1
  br label %b21
b23:
  %v527 = add i64 %v7, 0
  %v528 = sdiv i64 %v527, 1
  %v529 = add i64 %v2, 1
  %v530 = mul i64 %v528, %v2
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v7
  %v534 = select i1 %v533, i64 %v532, i64 %v7
  %v535 = mul i64 %v528, %v529
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v7
  %v539 = select i1 %v538, i64 %v537, i64 %v7
  br label %b27
b27:
  %v540 = phi i64 [ %v534, %b23 ], [ %v558, %b32 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b28, label %b29
b28:
  %v542 = mul i64 %v540, 16
  %v543 = getelementptr inbounds float, ptr %v64, i64 %v542
  %v544 = add i64 %v114, 0
  %v545 = and i64 %v544, 1
  %v546 = mul i64 %v545, %v7
  %v547 = add i64 %v546, %v540
  %v548 = mul i64 %v547, 16
  %v549 = getelementptr inbounds float, ptr %v28, i64 %v548
  br label %b30
b30:
  %v550 = phi i64 [ 0, %b28 ], [ %v557, %b31 ]
  %v551 = icmp slt i64 %v550, 16
  br i1 %v551, label %b31, label %b32
b31:
  %v552 = add i64 0, %v550
  %v553 = getelementptr inbounds float, ptr %v543, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v550
  %v556 = getelementptr inbounds float, ptr %v549, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v550, 8
  br label %b30
b32:
  %v558 = add nsw i64 %v540, 1
  br label %b27
b29:
  %v559 = add nsw i64 %v111, 1
  br label %b0
b2:
  %v560 = icmp sgt i64 %v3, 1
  br i1 %v560, label %b33, label %b34
b33:
  %v561 = getelementptr inbounds i64, ptr %v1, i64 3
  %v562 = atomicrmw add ptr %v561, i64 1 acq_rel
  %v563 = load i64, ptr %v105, align 8
  %v564 = add i64 %v563, 1
  store i64 %v564, ptr %v105, align 8
  %v565 = mul i64 %v3, %v564
  br label %b35
b35:
  %v566 = load atomic i64, ptr %v561 acquire, align 8
  %v567 = icmp slt i64 %v566, %v565
  br i1 %v567, label %b36, label %b37
b36:
  %v568 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v569 = getelementptr inbounds float, ptr %v107, i64 0
  %v570 = getelementptr inbounds i64, ptr %v1, i64 4
  %v571 = load i64, ptr %v570, align 8
  %v572 = icmp eq i64 %v571, 0
  br i1 %v572, label %b38, label %b39
b38:
  %v573 = add i64 1, 0
  %v574 = sdiv i64 %v573, 1
  %v575 = add i64 %v2, 1
  %v576 = mul i64 %v574, %v2
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 1
  %v579 = icmp slt i64 %v578, 1
  %v580 = select i1 %v579, i64 %v578, i64 1
  %v581 = mul i64 %v574, %v575
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, 1
  %v585 = select i1 %v584, i64 %v583, i64 1
  %v586 = icmp slt i64 %v585, 1
  %v587 = select i1 %v586, i64 %v585, i64 1
  br label %b40
b40:
  %v588 = phi i64 [ %v580, %b38 ], [ %v602, %b41 ]
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b41, label %b42
b41:
  %v590 = mul i64 %v588, 512
  %v591 = mul i64 %v588, 8
  %v592 = add i64 %v590, 0
  %v593 = add i64 %v591, 0
  %v594 = getelementptr inbounds float, ptr %v569, i64 %v592
  %v595 = sub i64 8, %v593
  %v596 = icmp slt i64 %v595, 0
  %v597 = select i1 %v596, i64 0, i64 %v595
  %v598 = mul i64 %v593, 1
  %v599 = add i64 0, %v598
  %v600 = getelementptr inbounds float, ptr %v12, i64 %v599
  call void @pack_rows(ptr %v600, i64 1, i64 8, i64 64, i64 %v597, ptr %v594, i64 8)
  %v601 = add i64 %v590, 512
  %v602 = add nsw i64 %v588, 1
  br label %b40
b42:
  br label %b39
b39:
  %v603 = icmp sgt i64 %v3, 1
  br i1 %v603, label %b43, label %b44
b43:
  %v604 = getelementptr inbounds i64, ptr %v1, i64 3
  %v605 = atomicrmw add ptr %v604, i64 1 acq_rel
  %v606 = load i64, ptr %v105, align 8
  %v607 = add i64 %v606, 1
  store i64 %v607, ptr %v105, align 8
  %v608 = mul i64 %v3, %v607
  br label %b45
b45:
  %v609 = load atomic i64, ptr %v604 acquire, align 8
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b46, label %b47
b46:
  %v611 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v613 = add i64 %v8, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v8
  %v620 = select i1 %v619, i64 %v618, i64 %v8
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v8
  %v625 = select i1 %v624, i64 %v623, i64 %v8
  br label %b48
b48:
  %v626 = phi i64 [ %v620, %b44 ], [ %v680, %b53 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b49, label %b50
b49:
  %v628 = add i64 %v626, 96
  %v629 = icmp slt i64 %v628, %v625
  %v630 = select i1 %v629, i64 %v628, i64 %v625
  br label %b51
b51:
  %v631 = phi i64 [ 0, %b49 ], [ %v679, %b56 ]
  %v632 = icmp slt i64 %v631, 1
  br i1 %v632, label %b52, label %b53
b52:
  %v633 = sub i64 %v630, %v626
  %v634 = sub i64 8, 1
  %v635 = add i64 %v633, %v634
  %v636 = sdiv i64 %v635, 8
  br label %b54
b54:
  %v637 = phi i64 [ 0, %b52 ], [ %v678, %b61 ]
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b55, label %b56
b55:
  %v639 = mul i64 %v633, %v637
  %v640 = sdiv i64 %v639, %v636
  %v641 = add i64 %v626, %v640
  %v642 = add i64 %v637, 1
  %v643 = mul i64 %v633, %v642
  %v644 = sdiv i64 %v643, %v636
  %v645 = add i64 %v626, %v644
  %v646 = mul i64 %v631, 512
  %v647 = getelementptr inbounds float, ptr %v569, i64 %v646
  %v648 = sub i64 %v645, %v641
  %v649 = mul i64 %v641, 64
  %v650 = getelementptr inbounds float, ptr %v44, i64 %v649
  %v651 = getelementptr inbounds float, ptr %v650, i64 0
  %v652 = sub i64 %v648, 1
  %v653 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v652
  %v654 = load ptr, ptr %v653, align 4
  %v655 = getelementptr inbounds float, ptr %v612, i64 0
  %v656 = icmp sgt i64 %v648, 0
  br i1 %v656, label %b57, label %b58
b57:
  call void %v654(ptr %v651, i64 64, ptr %v647, i64 64, ptr %v655, i64 8, i64 0)
  br label %b58
b58:
  %v657 = add i64 %v646, 512
  br label %b59
b59:
  %v658 = phi i64 [ %v641, %b58 ], [ %v677, %b64 ]
  %v659 = icmp slt i64 %v658, %v645
  br i1 %v659, label %b60, label %b61
b60:
  %v660 = sub i64 %v658, %v641
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v612, i64 %v661
  %v663 = mul i64 %v658, 8
  %v664 = getelementptr inbounds float, ptr %v36, i64 %v663
  br label %b62
b62:
  %v665 = phi i64 [ 0, %b60 ], [ %v676, %b63 ]
  %v666 = icmp slt i64 %v665, 1
  br i1 %v666, label %b63, label %b64
b63:
  %v667 = mul i64 %v631, 1
  %v668 = add i64 %v667, %v665
  %v669 = mul i64 %v668, 8
  %v670 = add i64 0, %v665
  %v671 = mul i64 %v670, 8
  %v672 = getelementptr inbounds float, ptr %v662, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, %v669
  %v675 = getelementptr inbounds float, ptr %v664, i64 %v674
  store <8 x float> %v673, ptr %v675, align 4
  %v676 = add nsw i64 %v665, 1
  br label %b62
b64:
  %v677 = add nsw i64 %v658, 1
  br label %b59
b61:
  %v678 = add nsw i64 %v637, 1
  br label %b54
b56:
  %v679 = add nsw i64 %v631, 1
  br label %b51
b53:
  %v680 = add nsw i64 %v626, 96
  br label %b48
b50:
  %v681 = icmp sgt i64 %v3, 1
  br i1 %v681, label %b65, label %b66
b65:
  %v682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v683 = atomicrmw add ptr %v682, i64 1 acq_rel
  %v684 = load i64, ptr %v105, align 8
  %v685 = add i64 %v684, 1
  store i64 %v685, ptr %v105, align 8
  %v686 = mul i64 %v3, %v685
  br label %b67
b67:
  %v687 = load atomic i64, ptr %v682 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b68, label %b69
b68:
  %v689 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v690 = mul i64 0, 64
  %v691 = getelementptr inbounds float, ptr %v44, i64 %v690
  %v692 = getelementptr inbounds float, ptr %v691, i64 0
  %v693 = mul i64 0, 8
  %v694 = getelementptr inbounds float, ptr %v10, i64 %v693
  %v695 = getelementptr inbounds float, ptr %v694, i64 0
  %v696 = getelementptr inbounds float, ptr %v110, i64 12288
  %v697 = add i64 64, 1
  %v698 = sdiv i64 %v697, 2
  %v699 = add i64 %v2, 1
  %v700 = mul i64 %v698, %v2
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 2
  %v703 = icmp slt i64 %v702, 64
  %v704 = select i1 %v703, i64 %v702, i64 64
  %v705 = mul i64 %v698, %v699
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 2
  %v708 = icmp slt i64 %v707, 64
  %v709 = select i1 %v708, i64 %v707, i64 64
  %v710 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b70
b70:
  %v711 = phi i64 [ %v704, %b66 ], [ %v719, %b75 ]
  %v712 = icmp slt i64 %v711, %v709
  br i1 %v712, label %b71, label %b72
b71:
  %v713 = mul i64 %v711, 8
  %v714 = getelementptr inbounds float, ptr %v710, i64 %v713
  br label %b73
b73:
  %v715 = phi i64 [ 0, %b71 ], [ %v718, %b74 ]
  %v716 = icmp slt i64 %v715, 8
  br i1 %v716, label %b74, label %b75
b74:
  %v717 = getelementptr inbounds float, ptr %v714, i64 %v715
  store float 0x0000000000000000, ptr %v717, align 4
  %v718 = add nsw i64 %v715, 1
  br label %b73
b75:
  %v719 = add nsw i64 %v711, 1
  br label %b70
b72:
  %v720 = mul i64 %v8, 1
  br label %b76
b76:
  %v721 = phi i64 [ 0, %b72 ], [ %v825, %b81 ]
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b77, label %b78
b77:
  %v723 = sub i64 %v720, %v721
  %v724 = icmp slt i64 %v723, 384
  %v725 = select i1 %v724, i64 %v723, i64 384
  br label %b79
b79:
  %v726 = phi i64 [ %v704, %b77 ], [ %v824, %b105 ]
  %v727 = icmp slt i64 %v726, %v709
  br i1 %v727, label %b80, label %b81
b80:
  %v728 = sub i64 %v709, %v726
  %v729 = icmp slt i64 %v728, 64
  %v730 = select i1 %v729, i64 %v728, i64 64
  %v731 = sdiv i64 %v730, 2
  %v732 = mul i64 %v731, 2
  %v733 = sub i64 %v730, %v732
  %v734 = mul i64 %v721, 64
  %v735 = add i64 %v734, %v726
  %v736 = getelementptr inbounds float, ptr %v692, i64 %v735
  br label %b82
b82:
  %v737 = phi i64 [ 0, %b80 ], [ %v763, %b90 ]
  %v738 = icmp slt i64 %v737, %v725
  br i1 %v738, label %b83, label %b84
b83:
  %v739 = mul i64 %v737, 64
  %v740 = getelementptr inbounds float, ptr %v736, i64 %v739
  %v741 = mul i64 %v737, 2
  %v742 = getelementptr inbounds float, ptr %v696, i64 %v741
  br label %b85
b85:
  %v743 = phi i64 [ 0, %b83 ], [ %v752, %b86 ]
  %v744 = icmp slt i64 %v743, %v731
  br i1 %v744, label %b86, label %b87
b86:
  %v745 = mul i64 %v743, 2
  %v746 = getelementptr inbounds float, ptr %v740, i64 %v745
  %v747 = mul i64 %v743, 768
  %v748 = getelementptr inbounds float, ptr %v742, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v746, i64 0
  %v750 = load <2 x float>, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v748, i64 0
  store <2 x float> %v750, ptr %v751, align 4
  %v752 = add nsw i64 %v743, 1
  br label %b85
b87:
  %v753 = mul i64 %v731, 2
  %v754 = getelementptr inbounds float, ptr %v740, i64 %v753
  %v755 = mul i64 %v731, 768
  %v756 = getelementptr inbounds float, ptr %v742, i64 %v755
  br label %b88
b88:
  %v757 = phi i64 [ 0, %b87 ], [ %v762, %b89 ]
  %v758 = icmp slt i64 %v757, %v733
  br i1 %v758, label %b89, label %b90
b89:
  %v759 = getelementptr inbounds float, ptr %v754, i64 %v757
  %v760 = load float, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v756, i64 %v757
  store float %v760, ptr %v761, align 4
  %v762 = add nsw i64 %v757, 1
  br label %b88, !llvm.loop !0
b90:
  %v763 = add nsw i64 %v737, 1
  br label %b82
b84:
  br label %b91
b91:
  %v764 = phi i64 [ 0, %b84 ], [ %v799, %b99 ]
  %v765 = icmp slt i64 %v764, 0
  br i1 %v765, label %b92, label %b93
b92:
  %v766 = mul i64 %v721, 8
  %v767 = add i64 %v766, %v764
  %v768 = getelementptr inbounds float, ptr %v695, i64 %v767
  br label %b94
b94:
  %v769 = phi i64 [ 0, %b92 ], [ %v787, %b95 ]
  %v770 = icmp slt i64 %v769, %v725
  br i1 %v770, label %b95, label %b96
b95:
  %v771 = mul i64 %v769, 8
  %v772 = getelementptr inbounds float, ptr %v768, i64 %v771
  %v773 = mul i64 %v769, 32
  %v774 = getelementptr inbounds float, ptr %v110, i64 %v773
  %v775 = getelementptr inbounds float, ptr %v772, i64 0
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = getelementptr inbounds float, ptr %v774, i64 0
  store <8 x float> %v776, ptr %v777, align 4
  %v778 = getelementptr inbounds float, ptr %v772, i64 8
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = getelementptr inbounds float, ptr %v774, i64 8
  store <8 x float> %v779, ptr %v780, align 4
  %v781 = getelementptr inbounds float, ptr %v772, i64 16
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = getelementptr inbounds float, ptr %v774, i64 16
  store <8 x float> %v782, ptr %v783, align 4
  %v784 = getelementptr inbounds float, ptr %v772, i64 24
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v774, i64 24
  store <8 x float> %v785, ptr %v786, align 4
  %v787 = add nsw i64 %v769, 1
  br label %b94
b96:
  %v788 = sdiv i64 %v730, 2
  br label %b97
b97:
  %v789 = phi i64 [ 0, %b96 ], [ %v798, %b98 ]
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b98, label %b99
b98:
  %v791 = mul i64 %v789, 2
  %v792 = add i64 %v726, %v791
  %v793 = mul i64 %v789, 768
  %v794 = getelementptr inbounds float, ptr %v696, i64 %v793
  %v795 = mul i64 %v792, 8
  %v796 = add i64 %v795, %v764
  %v797 = getelementptr inbounds float, ptr %v710, i64 %v796
  call void @outer_2x32(ptr %v794, ptr %v110, i64 %v725, ptr %v797, i64 8)
  %v798 = add nsw i64 %v789, 1
  br label %b97
b99:
  %v799 = add nsw i64 %v764, 32
  br label %b91
b93:
  %v800 = mul i64 %v721, 8
  %v801 = add i64 %v800, 0
  %v802 = getelementptr inbounds float, ptr %v695, i64 %v801
  br label %b100
b100:
  %v803 = phi i64 [ 0, %b93 ], [ %v812, %b101 ]
  %v804 = icmp slt i64 %v803, %v725
  br i1 %v804, label %b101, label %b102
b101:
  %v805 = mul i64 %v803, 8
  %v806 = getelementptr inbounds float, ptr %v802, i64 %v805
  %v807 = mul i64 %v803, 8
  %v808 = getelementptr inbounds float, ptr %v110, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v806, i64 0
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = getelementptr inbounds float, ptr %v808, i64 0
  store <8 x float> %v810, ptr %v811, align 4
  %v812 = add nsw i64 %v803, 1
  br label %b100
b102:
  %v813 = sdiv i64 %v730, 2
  br label %b103
b103:
  %v814 = phi i64 [ 0, %b102 ], [ %v823, %b104 ]
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b104, label %b105
b104:
  %v816 = mul i64 %v814, 2
  %v817 = add i64 %v726, %v816
  %v818 = mul i64 %v814, 768
  %v819 = getelementptr inbounds float, ptr %v696, i64 %v818
  %v820 = mul i64 %v817, 8
  %v821 = add i64 %v820, 0
  %v822 = getelementptr inbounds float, ptr %v710, i64 %v821
  call void @outer_2x8(ptr %v819, ptr %v110, i64 %v725, ptr %v822, i64 8)
  %v823 = add nsw i64 %v814, 1
  br label %b103
b105:
  %v824 = add nsw i64 %v726, 64
  br label %b79
b81:
  %v825 = add nsw i64 %v721, 384
  br label %b76
b78:
  %v826 = icmp sgt i64 %v3, 1
  br i1 %v826, label %b106, label %b107
b106:
  %v827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v828 = atomicrmw add ptr %v827, i64 1 acq_rel
  %v829 = load i64, ptr %v105, align 8
  %v830 = add i64 %v829, 1
  store i64 %v830, ptr %v105, align 8
  %v831 = mul i64 %v3, %v830
  br label %b108
b108:
  %v832 = load atomic i64, ptr %v827 acquire, align 8
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b109, label %b110
b109:
  %v834 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v835 = icmp eq i64 %v2, 0
  br i1 %v835, label %b111, label %b112
b111:
  br label %b113
b113:
  %v836 = phi i64 [ 0, %b111 ], [ %v858, %b118 ]
  %v837 = icmp slt i64 %v836, 64
  br i1 %v837, label %b114, label %b115
b114:
  br label %b116
b116:
  %v838 = phi i64 [ 0, %b114 ], [ %v855, %b121 ]
  %v839 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v854, %b121 ]
  %v840 = icmp slt i64 %v838, %v8
  br i1 %v840, label %b117, label %b118
b117:
  %v841 = add i64 %v838, 128
  %v842 = icmp slt i64 %v841, %v8
  %v843 = select i1 %v842, i64 %v841, i64 %v8
  br label %b119
b119:
  %v844 = phi i64 [ %v838, %b117 ], [ %v853, %b120 ]
  %v845 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v852, %b120 ]
  %v846 = icmp slt i64 %v844, %v843
  br i1 %v846, label %b120, label %b121
b120:
  %v847 = mul i64 %v844, 64
  %v848 = getelementptr inbounds float, ptr %v44, i64 %v847
  %v849 = add i64 0, %v836
  %v850 = getelementptr inbounds float, ptr %v848, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = fadd <8 x float> %v845, %v851
  %v853 = add nsw i64 %v844, 1
  br label %b119
b121:
  %v854 = fadd <8 x float> %v839, %v845
  %v855 = add nsw i64 %v838, 128
  br label %b116
b118:
  %v856 = add i64 0, %v836
  %v857 = getelementptr inbounds float, ptr %v40, i64 %v856
  store <8 x float> %v839, ptr %v857, align 4
  %v858 = add nsw i64 %v836, 8
  br label %b113
b115:
  br label %b112
b112:
  %v859 = icmp sgt i64 %v3, 1
  br i1 %v859, label %b122, label %b123
b122:
  %v860 = getelementptr inbounds i64, ptr %v1, i64 3
  %v861 = atomicrmw add ptr %v860, i64 1 acq_rel
  %v862 = load i64, ptr %v105, align 8
  %v863 = add i64 %v862, 1
  store i64 %v863, ptr %v105, align 8
  %v864 = mul i64 %v3, %v863
  br label %b124
b124:
  %v865 = load atomic i64, ptr %v860 acquire, align 8
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b125, label %b126
b125:
  %v867 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v868 = mul i64 0, 32
  %v869 = getelementptr inbounds float, ptr %v66, i64 %v868
  %v870 = getelementptr inbounds float, ptr %v869, i64 0
  %v871 = mul i64 0, 8
  %v872 = getelementptr inbounds float, ptr %v52, i64 %v871
  %v873 = getelementptr inbounds float, ptr %v872, i64 0
  %v874 = getelementptr inbounds float, ptr %v110, i64 12288
  %v875 = add i64 32, 1
  %v876 = sdiv i64 %v875, 2
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 2
  %v881 = icmp slt i64 %v880, 32
  %v882 = select i1 %v881, i64 %v880, i64 32
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 2
  %v886 = icmp slt i64 %v885, 32
  %v887 = select i1 %v886, i64 %v885, i64 32
  %v888 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b127
b127:
  %v889 = phi i64 [ %v882, %b123 ], [ %v897, %b132 ]
  %v890 = icmp slt i64 %v889, %v887
  br i1 %v890, label %b128, label %b129
b128:
  %v891 = mul i64 %v889, 8
  %v892 = getelementptr inbounds float, ptr %v888, i64 %v891
  br label %b130
b130:
  %v893 = phi i64 [ 0, %b128 ], [ %v896, %b131 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b131, label %b132
b131:
  %v895 = getelementptr inbounds float, ptr %v892, i64 %v893
  store float 0x0000000000000000, ptr %v895, align 4
  %v896 = add nsw i64 %v893, 1
  br label %b130
b132:
  %v897 = add nsw i64 %v889, 1
  br label %b127
b129:
  %v898 = mul i64 %v8, 1
  br label %b133
b133:
  %v899 = phi i64 [ 0, %b129 ], [ %v1003, %b138 ]
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b134, label %b135
b134:
  %v901 = sub i64 %v898, %v899
  %v902 = icmp slt i64 %v901, 384
  %v903 = select i1 %v902, i64 %v901, i64 384
  br label %b136
b136:
  %v904 = phi i64 [ %v882, %b134 ], [ %v1002, %b162 ]
  %v905 = icmp slt i64 %v904, %v887
  br i1 %v905, label %b137, label %b138
b137:
  %v906 = sub i64 %v887, %v904
  %v907 = icmp slt i64 %v906, 64
  %v908 = select i1 %v907, i64 %v906, i64 64
  %v909 = sdiv i64 %v908, 2
  %v910 = mul i64 %v909, 2
  %v911 = sub i64 %v908, %v910
  %v912 = mul i64 %v899, 32
  %v913 = add i64 %v912, %v904
  %v914 = getelementptr inbounds float, ptr %v870, i64 %v913
  br label %b139
b139:
  %v915 = phi i64 [ 0, %b137 ], [ %v941, %b147 ]
  %v916 = icmp slt i64 %v915, %v903
  br i1 %v916, label %b140, label %b141
b140:
  %v917 = mul i64 %v915, 32
  %v918 = getelementptr inbounds float, ptr %v914, i64 %v917
  %v919 = mul i64 %v915, 2
  %v920 = getelementptr inbounds float, ptr %v874, i64 %v919
  br label %b142
b142:
  %v921 = phi i64 [ 0, %b140 ], [ %v930, %b143 ]
  %v922 = icmp slt i64 %v921, %v909
  br i1 %v922, label %b143, label %b144
b143:
  %v923 = mul i64 %v921, 2
  %v924 = getelementptr inbounds float, ptr %v918, i64 %v923
  %v925 = mul i64 %v921, 768
  %v926 = getelementptr inbounds float, ptr %v920, i64 %v925
  %v927 = getelementptr inbounds float, ptr %v924, i64 0
  %v928 = load <2 x float>, ptr %v927, align 4
  %v929 = getelementptr inbounds float, ptr %v926, i64 0
  store <2 x float> %v928, ptr %v929, align 4
  %v930 = add nsw i64 %v921, 1
  br label %b142
b144:
  %v931 = mul i64 %v909, 2
  %v932 = getelementptr inbounds float, ptr %v918, i64 %v931
  %v933 = mul i64 %v909, 768
  %v934 = getelementptr inbounds float, ptr %v920, i64 %v933
  br label %b145
b145:
  %v935 = phi i64 [ 0, %b144 ], [ %v940, %b146 ]
  %v936 = icmp slt i64 %v935, %v911
  br i1 %v936, label %b146, label %b147
b146:
  %v937 = getelementptr inbounds float, ptr %v932, i64 %v935
  %v938 = load float, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v934, i64 %v935
  store float %v938, ptr %v939, align 4
  %v940 = add nsw i64 %v935, 1
  br label %b145, !llvm.loop !3
b147:
  %v941 = add nsw i64 %v915, 1
  br label %b139
b141:
  br label %b148
b148:
  %v942 = phi i64 [ 0, %b141 ], [ %v977, %b156 ]
  %v943 = icmp slt i64 %v942, 0
  br i1 %v943, label %b149, label %b150
b149:
  %v944 = mul i64 %v899, 8
  %v945 = add i64 %v944, %v942
  %v946 = getelementptr inbounds float, ptr %v873, i64 %v945
  br label %b151
b151:
  %v947 = phi i64 [ 0, %b149 ], [ %v965, %b152 ]
  %v948 = icmp slt i64 %v947, %v903
  br i1 %v948, label %b152, label %b153
b152:
  %v949 = mul i64 %v947, 8
  %v950 = getelementptr inbounds float, ptr %v946, i64 %v949
  %v951 = mul i64 %v947, 32
  %v952 = getelementptr inbounds float, ptr %v110, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v950, i64 0
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = getelementptr inbounds float, ptr %v952, i64 0
  store <8 x float> %v954, ptr %v955, align 4
  %v956 = getelementptr inbounds float, ptr %v950, i64 8
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = getelementptr inbounds float, ptr %v952, i64 8
  store <8 x float> %v957, ptr %v958, align 4
  %v959 = getelementptr inbounds float, ptr %v950, i64 16
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = getelementptr inbounds float, ptr %v952, i64 16
  store <8 x float> %v960, ptr %v961, align 4
  %v962 = getelementptr inbounds float, ptr %v950, i64 24
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = getelementptr inbounds float, ptr %v952, i64 24
  store <8 x float> %v963, ptr %v964, align 4
  %v965 = add nsw i64 %v947, 1
  br label %b151
b153:
  %v966 = sdiv i64 %v908, 2
  br label %b154
b154:
  %v967 = phi i64 [ 0, %b153 ], [ %v976, %b155 ]
  %v968 = icmp slt i64 %v967, %v966
  br i1 %v968, label %b155, label %b156
b155:
  %v969 = mul i64 %v967, 2
  %v970 = add i64 %v904, %v969
  %v971 = mul i64 %v967, 768
  %v972 = getelementptr inbounds float, ptr %v874, i64 %v971
  %v973 = mul i64 %v970, 8
  %v974 = add i64 %v973, %v942
  %v975 = getelementptr inbounds float, ptr %v888, i64 %v974
  call void @outer_2x32(ptr %v972, ptr %v110, i64 %v903, ptr %v975, i64 8)
  %v976 = add nsw i64 %v967, 1
  br label %b154
b156:
  %v977 = add nsw i64 %v942, 32
  br label %b148
b150:
  %v978 = mul i64 %v899, 8
  %v979 = add i64 %v978, 0
  %v980 = getelementptr inbounds float, ptr %v873, i64 %v979
  br label %b157
b157:
  %v981 = phi i64 [ 0, %b150 ], [ %v990, %b158 ]
  %v982 = icmp slt i64 %v981, %v903
  br i1 %v982, label %b158, label %b159
b158:
  %v983 = mul i64 %v981, 8
  %v984 = getelementptr inbounds float, ptr %v980, i64 %v983
  %v985 = mul i64 %v981, 8
  %v986 = getelementptr inbounds float, ptr %v110, i64 %v985
  %v987 = getelementptr inbounds float, ptr %v984, i64 0
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = getelementptr inbounds float, ptr %v986, i64 0
  store <8 x float> %v988, ptr %v989, align 4
  %v990 = add nsw i64 %v981, 1
  br label %b157
b159:
  %v991 = sdiv i64 %v908, 2
  br label %b160
b160:
  %v992 = phi i64 [ 0, %b159 ], [ %v1001, %b161 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b161, label %b162
b161:
  %v994 = mul i64 %v992, 2
  %v995 = add i64 %v904, %v994
  %v996 = mul i64 %v992, 768
  %v997 = getelementptr inbounds float, ptr %v874, i64 %v996
  %v998 = mul i64 %v995, 8
  %v999 = add i64 %v998, 0
  %v1000 = getelementptr inbounds float, ptr %v888, i64 %v999
  call void @outer_2x8(ptr %v997, ptr %v110, i64 %v903, ptr %v1000, i64 8)
  %v1001 = add nsw i64 %v992, 1
  br label %b160
b162:
  %v1002 = add nsw i64 %v904, 64
  br label %b136
b138:
  %v1003 = add nsw i64 %v899, 384
  br label %b133
b135:
  %v1004 = icmp sgt i64 %v3, 1
  br i1 %v1004, label %b163, label %b164
b163:
  %v1005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1006 = atomicrmw add ptr %v1005, i64 1 acq_rel
  %v1007 = load i64, ptr %v105, align 8
  %v1008 = add i64 %v1007, 1
  store i64 %v1008, ptr %v105, align 8
  %v1009 = mul i64 %v3, %v1008
  br label %b165
b165:
  %v1010 = load atomic i64, ptr %v1005 acquire, align 8
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b166, label %b167
b166:
  %v1012 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1013 = mul i64 0, 32
  %v1014 = getelementptr inbounds float, ptr %v68, i64 %v1013
  %v1015 = getelementptr inbounds float, ptr %v1014, i64 0
  %v1016 = mul i64 0, 8
  %v1017 = getelementptr inbounds float, ptr %v54, i64 %v1016
  %v1018 = getelementptr inbounds float, ptr %v1017, i64 0
  %v1019 = getelementptr inbounds float, ptr %v110, i64 12288
  %v1020 = add i64 32, 1
  %v1021 = sdiv i64 %v1020, 2
  %v1022 = add i64 %v2, 1
  %v1023 = mul i64 %v1021, %v2
  %v1024 = sdiv i64 %v1023, %v3
  %v1025 = mul i64 %v1024, 2
  %v1026 = icmp slt i64 %v1025, 32
  %v1027 = select i1 %v1026, i64 %v1025, i64 32
  %v1028 = mul i64 %v1021, %v1022
  %v1029 = sdiv i64 %v1028, %v3
  %v1030 = mul i64 %v1029, 2
  %v1031 = icmp slt i64 %v1030, 32
  %v1032 = select i1 %v1031, i64 %v1030, i64 32
  %v1033 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b168
b168:
  %v1034 = phi i64 [ %v1027, %b164 ], [ %v1042, %b173 ]
  %v1035 = icmp slt i64 %v1034, %v1032
  br i1 %v1035, label %b169, label %b170
b169:
  %v1036 = mul i64 %v1034, 8
  %v1037 = getelementptr inbounds float, ptr %v1033, i64 %v1036
  br label %b171
b171:
  %v1038 = phi i64 [ 0, %b169 ], [ %v1041, %b172 ]
  %v1039 = icmp slt i64 %v1038, 8
  br i1 %v1039, label %b172, label %b173
b172:
  %v1040 = getelementptr inbounds float, ptr %v1037, i64 %v1038
  store float 0x0000000000000000, ptr %v1040, align 4
  %v1041 = add nsw i64 %v1038, 1
  br label %b171
b173:
  %v1042 = add nsw i64 %v1034, 1
  br label %b168
b170:
  %v1043 = mul i64 %v8, 1
  br label %b174
b174:
  %v1044 = phi i64 [ 0, %b170 ], [ %v1148, %b179 ]
  %v1045 = icmp slt i64 %v1044, %v1043
  br i1 %v1045, label %b175, label %b176
b175:
  %v1046 = sub i64 %v1043, %v1044
  %v1047 = icmp slt i64 %v1046, 384
  %v1048 = select i1 %v1047, i64 %v1046, i64 384
  br label %b177
b177:
  %v1049 = phi i64 [ %v1027, %b175 ], [ %v1147, %b203 ]
  %v1050 = icmp slt i64 %v1049, %v1032
  br i1 %v1050, label %b178, label %b179
b178:
  %v1051 = sub i64 %v1032, %v1049
  %v1052 = icmp slt i64 %v1051, 64
  %v1053 = select i1 %v1052, i64 %v1051, i64 64
  %v1054 = sdiv i64 %v1053, 2
  %v1055 = mul i64 %v1054, 2
  %v1056 = sub i64 %v1053, %v1055
  %v1057 = mul i64 %v1044, 32
  %v1058 = add i64 %v1057, %v1049
  %v1059 = getelementptr inbounds float, ptr %v1015, i64 %v1058
  br label %b180
b180:
  %v1060 = phi i64 [ 0, %b178 ], [ %v1086, %b188 ]
  %v1061 = icmp slt i64 %v1060, %v1048
  br i1 %v1061, label %b181, label %b182
b181:
  %v1062 = mul i64 %v1060, 32
  %v1063 = getelementptr inbounds float, ptr %v1059, i64 %v1062
  %v1064 = mul i64 %v1060, 2
  %v1065 = getelementptr inbounds float, ptr %v1019, i64 %v1064
  br label %b183
b183:
  %v1066 = phi i64 [ 0, %b181 ], [ %v1075, %b184 ]
  %v1067 = icmp slt i64 %v1066, %v1054
  br i1 %v1067, label %b184, label %b185
b184:
  %v1068 = mul i64 %v1066, 2
  %v1069 = getelementptr inbounds float, ptr %v1063, i64 %v1068
  %v1070 = mul i64 %v1066, 768
  %v1071 = getelementptr inbounds float, ptr %v1065, i64 %v1070
  %v1072 = getelementptr inbounds float, ptr %v1069, i64 0
  %v1073 = load <2 x float>, ptr %v1072, align 4
  %v1074 = getelementptr inbounds float, ptr %v1071, i64 0
  store <2 x float> %v1073, ptr %v1074, align 4
  %v1075 = add nsw i64 %v1066, 1
  br label %b183
b185:
  %v1076 = mul i64 %v1054, 2
  %v1077 = getelementptr inbounds float, ptr %v1063, i64 %v1076
  %v1078 = mul i64 %v1054, 768
  %v1079 = getelementptr inbounds float, ptr %v1065, i64 %v1078
  br label %b186
b186:
  %v1080 = phi i64 [ 0, %b185 ], [ %v1085, %b187 ]
  %v1081 = icmp slt i64 %v1080, %v1056
  br i1 %v1081, label %b187, label %b188
b187:
  %v1082 = getelementptr inbounds float, ptr %v1077, i64 %v1080
  %v1083 = load float, ptr %v1082, align 4
  %v1084 = getelementptr inbounds float, ptr %v1079, i64 %v1080
  store float %v1083, ptr %v1084, align 4
  %v1085 = add nsw i64 %v1080, 1
  br label %b186, !llvm.loop !6
b188:
  %v1086 = add nsw i64 %v1060, 1
  br label %b180
b182:
  br label %b189
b189:
  %v1087 = phi i64 [ 0, %b182 ], [ %v1122, %b197 ]
  %v1088 = icmp slt i64 %v1087, 0
  br i1 %v1088, label %b190, label %b191
b190:
  %v1089 = mul i64 %v1044, 8
  %v1090 = add i64 %v1089, %v1087
  %v1091 = getelementptr inbounds float, ptr %v1018, i64 %v1090
  br label %b192
b192:
  %v1092 = phi i64 [ 0, %b190 ], [ %v1110, %b193 ]
  %v1093 = icmp slt i64 %v1092, %v1048
  br i1 %v1093, label %b193, label %b194
b193:
  %v1094 = mul i64 %v1092, 8
  %v1095 = getelementptr inbounds float, ptr %v1091, i64 %v1094
  %v1096 = mul i64 %v1092, 32
  %v1097 = getelementptr inbounds float, ptr %v110, i64 %v1096
  %v1098 = getelementptr inbounds float, ptr %v1095, i64 0
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = getelementptr inbounds float, ptr %v1097, i64 0
  store <8 x float> %v1099, ptr %v1100, align 4
  %v1101 = getelementptr inbounds float, ptr %v1095, i64 8
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = getelementptr inbounds float, ptr %v1097, i64 8
  store <8 x float> %v1102, ptr %v1103, align 4
  %v1104 = getelementptr inbounds float, ptr %v1095, i64 16
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = getelementptr inbounds float, ptr %v1097, i64 16
  store <8 x float> %v1105, ptr %v1106, align 4
  %v1107 = getelementptr inbounds float, ptr %v1095, i64 24
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = getelementptr inbounds float, ptr %v1097, i64 24
  store <8 x float> %v1108, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1092, 1
  br label %b192
b194:
  %v1111 = sdiv i64 %v1053, 2
  br label %b195
b195:
  %v1112 = phi i64 [ 0, %b194 ], [ %v1121, %b196 ]
  %v1113 = icmp slt i64 %v1112, %v1111
  br i1 %v1113, label %b196, label %b197
b196:
  %v1114 = mul i64 %v1112, 2
  %v1115 = add i64 %v1049, %v1114
  %v1116 = mul i64 %v1112, 768
  %v1117 = getelementptr inbounds float, ptr %v1019, i64 %v1116
  %v1118 = mul i64 %v1115, 8
  %v1119 = add i64 %v1118, %v1087
  %v1120 = getelementptr inbounds float, ptr %v1033, i64 %v1119
  call void @outer_2x32(ptr %v1117, ptr %v110, i64 %v1048, ptr %v1120, i64 8)
  %v1121 = add nsw i64 %v1112, 1
  br label %b195
b197:
  %v1122 = add nsw i64 %v1087, 32
  br label %b189
b191:
  %v1123 = mul i64 %v1044, 8
  %v1124 = add i64 %v1123, 0
  %v1125 = getelementptr inbounds float, ptr %v1018, i64 %v1124
  br label %b198
b198:
  %v1126 = phi i64 [ 0, %b191 ], [ %v1135, %b199 ]
  %v1127 = icmp slt i64 %v1126, %v1048
  br i1 %v1127, label %b199, label %b200
b199:
  %v1128 = mul i64 %v1126, 8
  %v1129 = getelementptr inbounds float, ptr %v1125, i64 %v1128
  %v1130 = mul i64 %v1126, 8
  %v1131 = getelementptr inbounds float, ptr %v110, i64 %v1130
  %v1132 = getelementptr inbounds float, ptr %v1129, i64 0
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = getelementptr inbounds float, ptr %v1131, i64 0
  store <8 x float> %v1133, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1126, 1
  br label %b198
b200:
  %v1136 = sdiv i64 %v1053, 2
  br label %b201
b201:
  %v1137 = phi i64 [ 0, %b200 ], [ %v1146, %b202 ]
  %v1138 = icmp slt i64 %v1137, %v1136
  br i1 %v1138, label %b202, label %b203
b202:
  %v1139 = mul i64 %v1137, 2
  %v1140 = add i64 %v1049, %v1139
  %v1141 = mul i64 %v1137, 768
  %v1142 = getelementptr inbounds float, ptr %v1019, i64 %v1141
  %v1143 = mul i64 %v1140, 8
  %v1144 = add i64 %v1143, 0
  %v1145 = getelementptr inbounds float, ptr %v1033, i64 %v1144
  call void @outer_2x8(ptr %v1142, ptr %v110, i64 %v1048, ptr %v1145, i64 8)
  %v1146 = add nsw i64 %v1137, 1
  br label %b201
b203:
  %v1147 = add nsw i64 %v1049, 64
  br label %b177
b179:
  %v1148 = add nsw i64 %v1044, 384
  br label %b174
b176:
  %v1149 = icmp sgt i64 %v3, 1
  br i1 %v1149, label %b204, label %b205
b204:
  %v1150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1151 = atomicrmw add ptr %v1150, i64 1 acq_rel
  %v1152 = load i64, ptr %v105, align 8
  %v1153 = add i64 %v1152, 1
  store i64 %v1153, ptr %v105, align 8
  %v1154 = mul i64 %v3, %v1153
  br label %b206
b206:
  %v1155 = load atomic i64, ptr %v1150 acquire, align 8
  %v1156 = icmp slt i64 %v1155, %v1154
  br i1 %v1156, label %b207, label %b208
b207:
  %v1157 = call i32 @sched_yield()
  br label %b206
b208:
  br label %b205
b205:
  %v1158 = icmp eq i64 %v2, 0
  br i1 %v1158, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1159 = phi i64 [ 0, %b209 ], [ %v1173, %b216 ]
  %v1160 = icmp slt i64 %v1159, 4
  br i1 %v1160, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1161 = phi i64 [ 0, %b212 ], [ %v1172, %b215 ]
  %v1162 = icmp slt i64 %v1161, 64
  br i1 %v1162, label %b215, label %b216
b215:
  %v1163 = mul i64 %v1159, 64
  %v1164 = add i64 0, %v1163
  %v1165 = add i64 %v1164, %v1161
  %v1166 = getelementptr inbounds float, ptr %v70, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = mul i64 %v1159, 128
  %v1169 = add i64 0, %v1168
  %v1170 = add i64 %v1169, %v1161
  %v1171 = getelementptr inbounds float, ptr %v42, i64 %v1170
  store <8 x float> %v1167, ptr %v1171, align 4
  %v1172 = add nsw i64 %v1161, 8
  br label %b214
b216:
  %v1173 = add nsw i64 %v1159, 1
  br label %b211
b213:
  br label %b210
b210:
  %v1174 = icmp sgt i64 %v3, 1
  br i1 %v1174, label %b217, label %b218
b217:
  %v1175 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1176 = atomicrmw add ptr %v1175, i64 1 acq_rel
  %v1177 = load i64, ptr %v105, align 8
  %v1178 = add i64 %v1177, 1
  store i64 %v1178, ptr %v105, align 8
  %v1179 = mul i64 %v3, %v1178
  br label %b219
b219:
  %v1180 = load atomic i64, ptr %v1175 acquire, align 8
  %v1181 = icmp slt i64 %v1180, %v1179
  br i1 %v1181, label %b220, label %b221
b220:
  %v1182 = call i32 @sched_yield()
  br label %b219
b221:
  br label %b218
b218:
  %v1183 = icmp eq i64 %v2, 0
  br i1 %v1183, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1184 = phi i64 [ 0, %b222 ], [ %v1198, %b229 ]
  %v1185 = icmp slt i64 %v1184, 4
  br i1 %v1185, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1186 = phi i64 [ 0, %b225 ], [ %v1197, %b228 ]
  %v1187 = icmp slt i64 %v1186, 64
  br i1 %v1187, label %b228, label %b229
b228:
  %v1188 = mul i64 %v1184, 64
  %v1189 = add i64 0, %v1188
  %v1190 = add i64 %v1189, %v1186
  %v1191 = getelementptr inbounds float, ptr %v72, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = mul i64 %v1184, 128
  %v1194 = add i64 64, %v1193
  %v1195 = add i64 %v1194, %v1186
  %v1196 = getelementptr inbounds float, ptr %v42, i64 %v1195
  store <8 x float> %v1192, ptr %v1196, align 4
  %v1197 = add nsw i64 %v1186, 8
  br label %b227
b229:
  %v1198 = add nsw i64 %v1184, 1
  br label %b224
b226:
  br label %b223
b223:
  %v1199 = icmp sgt i64 %v3, 1
  br i1 %v1199, label %b230, label %b231
b230:
  %v1200 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1201 = atomicrmw add ptr %v1200, i64 1 acq_rel
  %v1202 = load i64, ptr %v105, align 8
  %v1203 = add i64 %v1202, 1
  store i64 %v1203, ptr %v105, align 8
  %v1204 = mul i64 %v3, %v1203
  br label %b232
b232:
  %v1205 = load atomic i64, ptr %v1200 acquire, align 8
  %v1206 = icmp slt i64 %v1205, %v1204
  br i1 %v1206, label %b233, label %b234
b233:
  %v1207 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

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
