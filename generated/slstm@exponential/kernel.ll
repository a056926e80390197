; generated from specs/slstm.yaml by `make generated`: do not edit
; slstm@exponential I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
  %v766 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 10
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 11
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 12
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 0
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b0, label %b1
b0:
  %v94 = icmp eq i64 %v2, 0
  br i1 %v94, label %b2, label %b3
b2:
  br label %b4
b4:
  %v95 = phi i64 [ 0, %b2 ], [ %v101, %b5 ]
  %v96 = icmp slt i64 %v95, 16
  br i1 %v96, label %b5, label %b6
b5:
  %v97 = add i64 0, %v95
  %v98 = getelementptr inbounds float, ptr %v46, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  %v101 = add nsw i64 %v95, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v102 = icmp sgt i64 %v3, 1
  br i1 %v102, label %b7, label %b8
b7:
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = load i64, ptr %v85, align 8
  %v106 = add i64 %v105, 1
  store i64 %v106, ptr %v85, align 8
  %v107 = mul i64 %v3, %v106
  br label %b9
b9:
  %v108 = load atomic i64, ptr %v103 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b10, label %b11
b10:
  %v110 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 32
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp eq i64 %v115, 0
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = add i64 %v7, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, %v7
  %v124 = select i1 %v123, i64 %v122, i64 %v7
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  br label %b16
b16:
  %v130 = phi i64 [ %v124, %b14 ], [ %v144, %b21 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b17, label %b18
b17:
  %v132 = and i64 0, %v66
  %v133 = mul i64 %v132, %v7
  %v134 = add i64 %v133, %v130
  %v135 = mul i64 %v134, 16
  %v136 = getelementptr inbounds float, ptr %v20, i64 %v135
  br label %b19
b19:
  %v137 = phi i64 [ 0, %b17 ], [ %v143, %b20 ]
  %v138 = icmp slt i64 %v137, 16
  br i1 %v138, label %b20, label %b21
b20:
  %v139 = add i64 0, %v137
  %v140 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = add nsw i64 %v137, 8
  br label %b19
b21:
  %v144 = add nsw i64 %v130, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v145 = icmp sgt i64 %v3, 1
  br i1 %v145, label %b22, label %b23
b22:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v147 = atomicrmw add ptr %v146, i64 1 acq_rel
  %v148 = load i64, ptr %v85, align 8
  %v149 = add i64 %v148, 1
  store i64 %v149, ptr %v85, align 8
  %v150 = mul i64 %v3, %v149
  br label %b24
b24:
  %v151 = load atomic i64, ptr %v146 acquire, align 8
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b25, label %b26
b25:
  %v153 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 4
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b27, label %b28
b27:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 33
  %v158 = load i64, ptr %v157, align 8
  %v159 = icmp eq i64 %v158, 0
  br i1 %v159, label %b29, label %b30
b29:
  %v160 = add i64 %v7, 0
  %v161 = sdiv i64 %v160, 1
  %v162 = add i64 %v2, 1
  %v163 = mul i64 %v161, %v2
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, %v7
  %v167 = select i1 %v166, i64 %v165, i64 %v7
  %v168 = mul i64 %v161, %v162
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, %v7
  %v172 = select i1 %v171, i64 %v170, i64 %v7
  br label %b31
b31:
  %v173 = phi i64 [ %v167, %b29 ], [ %v187, %b36 ]
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b32, label %b33
b32:
  %v175 = and i64 0, %v68
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v173
  %v178 = mul i64 %v177, 16
  %v179 = getelementptr inbounds float, ptr %v22, i64 %v178
  br label %b34
b34:
  %v180 = phi i64 [ 0, %b32 ], [ %v186, %b35 ]
  %v181 = icmp slt i64 %v180, 16
  br i1 %v181, label %b35, label %b36
b35:
  %v182 = add i64 0, %v180
  %v183 = getelementptr inbounds float, ptr %v179, i64 %v182
  %v184 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v185, ptr %v183, align 4
  %v186 = add nsw i64 %v180, 8
  br label %b34
b36:
  %v187 = add nsw i64 %v173, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v188 = icmp sgt i64 %v3, 1
  br i1 %v188, label %b37, label %b38
b37:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 3
  %v190 = atomicrmw add ptr %v189, i64 1 acq_rel
  %v191 = load i64, ptr %v85, align 8
  %v192 = add i64 %v191, 1
  store i64 %v192, ptr %v85, align 8
  %v193 = mul i64 %v3, %v192
  br label %b39
b39:
  %v194 = load atomic i64, ptr %v189 acquire, align 8
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b40, label %b41
b40:
  %v196 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 4
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b42, label %b43
b42:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 34
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b44, label %b45
b44:
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  br label %b46
b46:
  %v216 = phi i64 [ %v210, %b44 ], [ %v230, %b51 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b47, label %b48
b47:
  %v218 = and i64 0, %v70
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v216
  %v221 = mul i64 %v220, 16
  %v222 = getelementptr inbounds float, ptr %v24, i64 %v221
  br label %b49
b49:
  %v223 = phi i64 [ 0, %b47 ], [ %v229, %b50 ]
  %v224 = icmp slt i64 %v223, 16
  br i1 %v224, label %b50, label %b51
b50:
  %v225 = add i64 0, %v223
  %v226 = getelementptr inbounds float, ptr %v222, i64 %v225
  %v227 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v228 = shufflevector <8 x float> %v227, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = add nsw i64 %v223, 8
  br label %b49
b51:
  %v230 = add nsw i64 %v216, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v231 = icmp sgt i64 %v3, 1
  br i1 %v231, label %b52, label %b53
b52:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v233 = atomicrmw add ptr %v232, i64 1 acq_rel
  %v234 = load i64, ptr %v85, align 8
  %v235 = add i64 %v234, 1
  store i64 %v235, ptr %v85, align 8
  %v236 = mul i64 %v3, %v235
  br label %b54
b54:
  %v237 = load atomic i64, ptr %v232 acquire, align 8
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b55, label %b56
b55:
  %v239 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 4
  %v241 = load i64, ptr %v240, align 8
  %v242 = icmp eq i64 %v241, 0
  br i1 %v242, label %b57, label %b58
b57:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 35
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b59, label %b60
b59:
  %v246 = add i64 %v7, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, %v7
  %v258 = select i1 %v257, i64 %v256, i64 %v7
  br label %b61
b61:
  %v259 = phi i64 [ %v253, %b59 ], [ %v273, %b66 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b62, label %b63
b62:
  %v261 = and i64 0, %v72
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v259
  %v264 = mul i64 %v263, 16
  %v265 = getelementptr inbounds float, ptr %v26, i64 %v264
  br label %b64
b64:
  %v266 = phi i64 [ 0, %b62 ], [ %v272, %b65 ]
  %v267 = icmp slt i64 %v266, 16
  br i1 %v267, label %b65, label %b66
b65:
  %v268 = add i64 0, %v266
  %v269 = getelementptr inbounds float, ptr %v265, i64 %v268
  %v270 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v271 = shufflevector <8 x float> %v270, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v271, ptr %v269, align 4
  %v272 = add nsw i64 %v266, 8
  br label %b64
b66:
  %v273 = add nsw i64 %v259, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b67, label %b68
b67:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v85, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v85, align 8
  %v279 = mul i64 %v3, %v278
  br label %b69
b69:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b70, label %b71
b70:
  %v282 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v283 = getelementptr inbounds float, ptr %v87, i64 0
  %v284 = getelementptr inbounds i64, ptr %v1, i64 4
  %v285 = load i64, ptr %v284, align 8
  %v286 = icmp eq i64 %v285, 0
  br i1 %v286, label %b72, label %b73
b72:
  %v287 = add i64 2, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, 2
  %v294 = select i1 %v293, i64 %v292, i64 2
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, 2
  %v299 = select i1 %v298, i64 %v297, i64 2
  %v300 = icmp slt i64 %v299, 2
  %v301 = select i1 %v300, i64 %v299, i64 2
  br label %b74
b74:
  %v302 = phi i64 [ %v294, %b72 ], [ %v747, %b125 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b75, label %b76
b75:
  %v304 = mul i64 %v302, 256
  %v305 = mul i64 %v302, 32
  %v306 = add i64 %v304, 0
  %v307 = add i64 %v305, 0
  %v308 = getelementptr inbounds float, ptr %v283, i64 %v306
  %v309 = sub i64 64, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = icmp ult i64 %v311, 8
  %v313 = select i1 %v312, i64 %v311, i64 8
  %v314 = trunc i64 %v313 to i32
  %v315 = insertelement <8 x i32> poison, i32 %v314, i64 0
  %v316 = shufflevector <8 x i32> %v315, <8 x i32> poison, <8 x i32> zeroinitializer
  %v317 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v316
  %v318 = mul i64 %v307, 8
  %v319 = add i64 0, %v318
  %v320 = getelementptr inbounds float, ptr %v12, i64 %v319
  %v321 = icmp sge i64 %v311, 8
  br i1 %v321, label %b77, label %b78
b77:
  br label %b79
b79:
  %v322 = phi i64 [ 0, %b77 ], [ %v396, %b80 ]
  %v323 = icmp slt i64 %v322, 8
  br i1 %v323, label %b80, label %b81
b80:
  %v324 = add i64 %v322, 0
  %v325 = getelementptr inbounds float, ptr %v320, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v322, 8
  %v328 = getelementptr inbounds float, ptr %v320, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v322, 16
  %v331 = getelementptr inbounds float, ptr %v320, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v322, 24
  %v334 = getelementptr inbounds float, ptr %v320, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v322, 32
  %v337 = getelementptr inbounds float, ptr %v320, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 %v322, 40
  %v340 = getelementptr inbounds float, ptr %v320, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 %v322, 48
  %v343 = getelementptr inbounds float, ptr %v320, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 %v322, 56
  %v346 = getelementptr inbounds float, ptr %v320, i64 %v345
  %v347 = load <8 x float>, ptr %v346, align 4
  %v348 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v349 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v350 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x float> %v329, <8 x float> %v341, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v353 = shufflevector <8 x float> %v332, <8 x float> %v344, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v355 = shufflevector <8 x float> %v335, <8 x float> %v347, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v361 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v363 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v366 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v367 = shufflevector <8 x float> %v357, <8 x float> %v359, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v371 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v372 = add i64 %v322, 0
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v308, i64 %v373
  store <8 x float> %v364, ptr %v374, align 4
  %v375 = add i64 %v322, 1
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v308, i64 %v376
  store <8 x float> %v365, ptr %v377, align 4
  %v378 = add i64 %v322, 2
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v308, i64 %v379
  store <8 x float> %v366, ptr %v380, align 4
  %v381 = add i64 %v322, 3
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v308, i64 %v382
  store <8 x float> %v367, ptr %v383, align 4
  %v384 = add i64 %v322, 4
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v308, i64 %v385
  store <8 x float> %v368, ptr %v386, align 4
  %v387 = add i64 %v322, 5
  %v388 = mul i64 %v387, 32
  %v389 = getelementptr inbounds float, ptr %v308, i64 %v388
  store <8 x float> %v369, ptr %v389, align 4
  %v390 = add i64 %v322, 6
  %v391 = mul i64 %v390, 32
  %v392 = getelementptr inbounds float, ptr %v308, i64 %v391
  store <8 x float> %v370, ptr %v392, align 4
  %v393 = add i64 %v322, 7
  %v394 = mul i64 %v393, 32
  %v395 = getelementptr inbounds float, ptr %v308, i64 %v394
  store <8 x float> %v371, ptr %v395, align 4
  %v396 = add nsw i64 %v322, 8
  br label %b79
b81:
  br label %b82
b82:
  %v397 = phi i64 [ 8, %b81 ], [ %v405, %b83 ]
  %v398 = icmp slt i64 %v397, 8
  br i1 %v398, label %b83, label %b84
b83:
  %v399 = mul i64 %v397, 1
  %v400 = getelementptr inbounds float, ptr %v320, i64 %v399
  %v401 = getelementptr float, ptr %v400, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v402 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v401, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v403 = mul i64 %v397, 32
  %v404 = getelementptr inbounds float, ptr %v308, i64 %v403
  store <8 x float> %v402, ptr %v404, align 4
  %v405 = add nsw i64 %v397, 1
  br label %b82
b84:
  br label %b78
b78:
  %v406 = icmp slt i64 %v311, 8
  br i1 %v406, label %b85, label %b86
b85:
  br label %b87
b87:
  %v407 = phi i64 [ 0, %b85 ], [ %v415, %b88 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b88, label %b89
b88:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v320, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v317, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 32
  %v414 = getelementptr inbounds float, ptr %v308, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v407, 1
  br label %b87
b89:
  br label %b86
b86:
  %v416 = add i64 %v304, 8
  %v417 = add i64 %v305, 8
  %v418 = getelementptr inbounds float, ptr %v283, i64 %v416
  %v419 = sub i64 64, %v417
  %v420 = icmp slt i64 %v419, 0
  %v421 = select i1 %v420, i64 0, i64 %v419
  %v422 = icmp ult i64 %v421, 8
  %v423 = select i1 %v422, i64 %v421, i64 8
  %v424 = trunc i64 %v423 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  %v428 = mul i64 %v417, 8
  %v429 = add i64 0, %v428
  %v430 = getelementptr inbounds float, ptr %v12, i64 %v429
  %v431 = icmp sge i64 %v421, 8
  br i1 %v431, label %b90, label %b91
b90:
  br label %b92
b92:
  %v432 = phi i64 [ 0, %b90 ], [ %v506, %b93 ]
  %v433 = icmp slt i64 %v432, 8
  br i1 %v433, label %b93, label %b94
b93:
  %v434 = add i64 %v432, 0
  %v435 = getelementptr inbounds float, ptr %v430, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v432, 8
  %v438 = getelementptr inbounds float, ptr %v430, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v432, 16
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v432, 24
  %v444 = getelementptr inbounds float, ptr %v430, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v432, 32
  %v447 = getelementptr inbounds float, ptr %v430, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 %v432, 40
  %v450 = getelementptr inbounds float, ptr %v430, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 %v432, 48
  %v453 = getelementptr inbounds float, ptr %v430, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 %v432, 56
  %v456 = getelementptr inbounds float, ptr %v430, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v459 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v460 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v439, <8 x float> %v451, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v463 = shufflevector <8 x float> %v442, <8 x float> %v454, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v465 = shufflevector <8 x float> %v445, <8 x float> %v457, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v471 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v473 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v476 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v467, <8 x float> %v469, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v480 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v481 = shufflevector <8 x float> %v471, <8 x float> %v473, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v482 = add i64 %v432, 0
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v418, i64 %v483
  store <8 x float> %v474, ptr %v484, align 4
  %v485 = add i64 %v432, 1
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v418, i64 %v486
  store <8 x float> %v475, ptr %v487, align 4
  %v488 = add i64 %v432, 2
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v418, i64 %v489
  store <8 x float> %v476, ptr %v490, align 4
  %v491 = add i64 %v432, 3
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v418, i64 %v492
  store <8 x float> %v477, ptr %v493, align 4
  %v494 = add i64 %v432, 4
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v418, i64 %v495
  store <8 x float> %v478, ptr %v496, align 4
  %v497 = add i64 %v432, 5
  %v498 = mul i64 %v497, 32
  %v499 = getelementptr inbounds float, ptr %v418, i64 %v498
  store <8 x float> %v479, ptr %v499, align 4
  %v500 = add i64 %v432, 6
  %v501 = mul i64 %v500, 32
  %v502 = getelementptr inbounds float, ptr %v418, i64 %v501
  store <8 x float> %v480, ptr %v502, align 4
  %v503 = add i64 %v432, 7
  %v504 = mul i64 %v503, 32
  %v505 = getelementptr inbounds float, ptr %v418, i64 %v504
  store <8 x float> %v481, ptr %v505, align 4
  %v506 = add nsw i64 %v432, 8
  br label %b92
b94:
  br label %b95
b95:
  %v507 = phi i64 [ 8, %b94 ], [ %v515, %b96 ]
  %v508 = icmp slt i64 %v507, 8
  br i1 %v508, label %b96, label %b97
b96:
  %v509 = mul i64 %v507, 1
  %v510 = getelementptr inbounds float, ptr %v430, i64 %v509
  %v511 = getelementptr float, ptr %v510, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v512 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v511, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v513 = mul i64 %v507, 32
  %v514 = getelementptr inbounds float, ptr %v418, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v507, 1
  br label %b95
b97:
  br label %b91
b91:
  %v516 = icmp slt i64 %v421, 8
  br i1 %v516, label %b98, label %b99
b98:
  br label %b100
b100:
  %v517 = phi i64 [ 0, %b98 ], [ %v525, %b101 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b101, label %b102
b101:
  %v519 = mul i64 %v517, 1
  %v520 = getelementptr inbounds float, ptr %v430, i64 %v519
  %v521 = getelementptr float, ptr %v520, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v522 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v521, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v523 = mul i64 %v517, 32
  %v524 = getelementptr inbounds float, ptr %v418, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v517, 1
  br label %b100
b102:
  br label %b99
b99:
  %v526 = add i64 %v304, 16
  %v527 = add i64 %v305, 16
  %v528 = getelementptr inbounds float, ptr %v283, i64 %v526
  %v529 = sub i64 64, %v527
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = icmp ult i64 %v531, 8
  %v533 = select i1 %v532, i64 %v531, i64 8
  %v534 = trunc i64 %v533 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = mul i64 %v527, 8
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v12, i64 %v539
  %v541 = icmp sge i64 %v531, 8
  br i1 %v541, label %b103, label %b104
b103:
  br label %b105
b105:
  %v542 = phi i64 [ 0, %b103 ], [ %v616, %b106 ]
  %v543 = icmp slt i64 %v542, 8
  br i1 %v543, label %b106, label %b107
b106:
  %v544 = add i64 %v542, 0
  %v545 = getelementptr inbounds float, ptr %v540, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 %v542, 8
  %v548 = getelementptr inbounds float, ptr %v540, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v542, 16
  %v551 = getelementptr inbounds float, ptr %v540, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v542, 24
  %v554 = getelementptr inbounds float, ptr %v540, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v542, 32
  %v557 = getelementptr inbounds float, ptr %v540, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v542, 40
  %v560 = getelementptr inbounds float, ptr %v540, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v542, 48
  %v563 = getelementptr inbounds float, ptr %v540, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v542, 56
  %v566 = getelementptr inbounds float, ptr %v540, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v569 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v571 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v573 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v575 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v583 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v586 = shufflevector <8 x float> %v577, <8 x float> %v579, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v587 = shufflevector <8 x float> %v577, <8 x float> %v579, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v590 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v591 = shufflevector <8 x float> %v581, <8 x float> %v583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v592 = add i64 %v542, 0
  %v593 = mul i64 %v592, 32
  %v594 = getelementptr inbounds float, ptr %v528, i64 %v593
  store <8 x float> %v584, ptr %v594, align 4
  %v595 = add i64 %v542, 1
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v528, i64 %v596
  store <8 x float> %v585, ptr %v597, align 4
  %v598 = add i64 %v542, 2
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v528, i64 %v599
  store <8 x float> %v586, ptr %v600, align 4
  %v601 = add i64 %v542, 3
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v528, i64 %v602
  store <8 x float> %v587, ptr %v603, align 4
  %v604 = add i64 %v542, 4
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v528, i64 %v605
  store <8 x float> %v588, ptr %v606, align 4
  %v607 = add i64 %v542, 5
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v528, i64 %v608
  store <8 x float> %v589, ptr %v609, align 4
  %v610 = add i64 %v542, 6
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v528, i64 %v611
  store <8 x float> %v590, ptr %v612, align 4
  %v613 = add i64 %v542, 7
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v528, i64 %v614
  store <8 x float> %v591, ptr %v615, align 4
  %v616 = add nsw i64 %v542, 8
  br label %b105
b107:
  br label %b108
b108:
  %v617 = phi i64 [ 8, %b107 ], [ %v625, %b109 ]
  %v618 = icmp slt i64 %v617, 8
  br i1 %v618, label %b109, label %b110
b109:
  %v619 = mul i64 %v617, 1
  %v620 = getelementptr inbounds float, ptr %v540, i64 %v619
  %v621 = getelementptr float, ptr %v620, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v622 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v621, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v623 = mul i64 %v617, 32
  %v624 = getelementptr inbounds float, ptr %v528, i64 %v623
  store <8 x float> %v622, ptr %v624, align 4
  %v625 = add nsw i64 %v617, 1
  br label %b108
b110:
  br label %b104
b104:
  %v626 = icmp slt i64 %v531, 8
  br i1 %v626, label %b111, label %b112
b111:
  br label %b113
b113:
  %v627 = phi i64 [ 0, %b111 ], [ %v635, %b114 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b114, label %b115
b114:
  %v629 = mul i64 %v627, 1
  %v630 = getelementptr inbounds float, ptr %v540, i64 %v629
  %v631 = getelementptr float, ptr %v630, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v632 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v631, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v633 = mul i64 %v627, 32
  %v634 = getelementptr inbounds float, ptr %v528, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  %v635 = add nsw i64 %v627, 1
  br label %b113
b115:
  br label %b112
b112:
  %v636 = add i64 %v304, 24
  %v637 = add i64 %v305, 24
  %v638 = getelementptr inbounds float, ptr %v283, i64 %v636
  %v639 = sub i64 64, %v637
  %v640 = icmp slt i64 %v639, 0
  %v641 = select i1 %v640, i64 0, i64 %v639
  %v642 = icmp ult i64 %v641, 8
  %v643 = select i1 %v642, i64 %v641, i64 8
  %v644 = trunc i64 %v643 to i32
  %v645 = insertelement <8 x i32> poison, i32 %v644, i64 0
  %v646 = shufflevector <8 x i32> %v645, <8 x i32> poison, <8 x i32> zeroinitializer
  %v647 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v646
  %v648 = mul i64 %v637, 8
  %v649 = add i64 0, %v648
  %v650 = getelementptr inbounds float, ptr %v12, i64 %v649
  %v651 = icmp sge i64 %v641, 8
  br i1 %v651, label %b116, label %b117
b116:
  br label %b118
b118:
  %v652 = phi i64 [ 0, %b116 ], [ %v726, %b119 ]
  %v653 = icmp slt i64 %v652, 8
  br i1 %v653, label %b119, label %b120
b119:
  %v654 = add i64 %v652, 0
  %v655 = getelementptr inbounds float, ptr %v650, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 %v652, 8
  %v658 = getelementptr inbounds float, ptr %v650, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 %v652, 16
  %v661 = getelementptr inbounds float, ptr %v650, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 %v652, 24
  %v664 = getelementptr inbounds float, ptr %v650, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 %v652, 32
  %v667 = getelementptr inbounds float, ptr %v650, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = add i64 %v652, 40
  %v670 = getelementptr inbounds float, ptr %v650, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 %v652, 48
  %v673 = getelementptr inbounds float, ptr %v650, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = add i64 %v652, 56
  %v676 = getelementptr inbounds float, ptr %v650, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = shufflevector <8 x float> %v656, <8 x float> %v668, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v679 = shufflevector <8 x float> %v656, <8 x float> %v668, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v680 = shufflevector <8 x float> %v659, <8 x float> %v671, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v681 = shufflevector <8 x float> %v659, <8 x float> %v671, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v682 = shufflevector <8 x float> %v662, <8 x float> %v674, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v683 = shufflevector <8 x float> %v662, <8 x float> %v674, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v684 = shufflevector <8 x float> %v665, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v685 = shufflevector <8 x float> %v665, <8 x float> %v677, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v686 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v682, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v688 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v689 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v690 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v691 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v692 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v693 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v694 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v696 = shufflevector <8 x float> %v687, <8 x float> %v689, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v697 = shufflevector <8 x float> %v687, <8 x float> %v689, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v698 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v700 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v701 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v702 = add i64 %v652, 0
  %v703 = mul i64 %v702, 32
  %v704 = getelementptr inbounds float, ptr %v638, i64 %v703
  store <8 x float> %v694, ptr %v704, align 4
  %v705 = add i64 %v652, 1
  %v706 = mul i64 %v705, 32
  %v707 = getelementptr inbounds float, ptr %v638, i64 %v706
  store <8 x float> %v695, ptr %v707, align 4
  %v708 = add i64 %v652, 2
  %v709 = mul i64 %v708, 32
  %v710 = getelementptr inbounds float, ptr %v638, i64 %v709
  store <8 x float> %v696, ptr %v710, align 4
  %v711 = add i64 %v652, 3
  %v712 = mul i64 %v711, 32
  %v713 = getelementptr inbounds float, ptr %v638, i64 %v712
  store <8 x float> %v697, ptr %v713, align 4
  %v714 = add i64 %v652, 4
  %v715 = mul i64 %v714, 32
  %v716 = getelementptr inbounds float, ptr %v638, i64 %v715
  store <8 x float> %v698, ptr %v716, align 4
  %v717 = add i64 %v652, 5
  %v718 = mul i64 %v717, 32
  %v719 = getelementptr inbounds float, ptr %v638, i64 %v718
  store <8 x float> %v699, ptr %v719, align 4
  %v720 = add i64 %v652, 6
  %v721 = mul i64 %v720, 32
  %v722 = getelementptr inbounds float, ptr %v638, i64 %v721
  store <8 x float> %v700, ptr %v722, align 4
  %v723 = add i64 %v652, 7
  %v724 = mul i64 %v723, 32
  %v725 = getelementptr inbounds float, ptr %v638, i64 %v724
  store <8 x float> %v701, ptr %v725, align 4
  %v726 = add nsw i64 %v652, 8
  br label %b118
b120:
  br label %b121
b121:
  %v727 = phi i64 [ 8, %b120 ], [ %v735, %b122 ]
  %v728 = icmp slt i64 %v727, 8
  br i1 %v728, label %b122, label %b123
b122:
  %v729 = mul i64 %v727, 1
  %v730 = getelementptr inbounds float, ptr %v650, i64 %v729
  %v731 = getelementptr float, ptr %v730, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v732 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v731, <8 x i1> %v647, <8 x float> zeroinitializer)
  %v733 = mul i64 %v727, 32
  %v734 = getelementptr inbounds float, ptr %v638, i64 %v733
  store <8 x float> %v732, ptr %v734, align 4
  %v735 = add nsw i64 %v727, 1
  br label %b121
b123:
  br label %b117
b117:
  %v736 = icmp slt i64 %v641, 8
  br i1 %v736, label %b124, label %b125
b124:
  br label %b126
b126:
  %v737 = phi i64 [ 0, %b124 ], [ %v745, %b127 ]
  %v738 = icmp slt i64 %v737, 8
  br i1 %v738, label %b127, label %b128
b127:
  %v739 = mul i64 %v737, 1
  %v740 = getelementptr inbounds float, ptr %v650, i64 %v739
  %v741 = getelementptr float, ptr %v740, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v742 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v741, <8 x i1> %v647, <8 x float> zeroinitializer)
  %v743 = mul i64 %v737, 32
  %v744 = getelementptr inbounds float, ptr %v638, i64 %v743
  store <8 x float> %v742, ptr %v744, align 4
  %v745 = add nsw i64 %v737, 1
  br label %b126
b128:
  br label %b125
b125:
  %v746 = add i64 %v304, 256
  %v747 = add nsw i64 %v302, 1
  br label %b74
b76:
  br label %b73
b73:
  %v748 = icmp sgt i64 %v3, 1
  br i1 %v748, label %b129, label %b130
b129:
  %v749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v750 = atomicrmw add ptr %v749, i64 1 acq_rel
  %v751 = load i64, ptr %v85, align 8
  %v752 = add i64 %v751, 1
  store i64 %v752, ptr %v85, align 8
  %v753 = mul i64 %v3, %v752
  br label %b131
b131:
  %v754 = load atomic i64, ptr %v749 acquire, align 8
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b132, label %b133
b132:
  %v756 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v757 = getelementptr inbounds i64, ptr %v1, i64 5
  %v758 = load i64, ptr %v757, align 8
  br label %b134
b134:
  %v759 = phi i64 [ 0, %b130 ], [ %v1214, %b184 ]
  %v760 = icmp slt i64 %v759, %v5
  br i1 %v760, label %b135, label %b136
b135:
  %v761 = add i64 %v759, %v758
  %v762 = icmp slt i64 %v761, %v5
  %v763 = select i1 %v762, i64 %v761, i64 %v5
  %v764 = sub i64 %v763, %v759
  %v765 = mul i64 %v764, %v7
  %v767 = add i64 %v765, 0
  %v768 = sdiv i64 %v767, 1
  %v769 = add i64 %v2, 1
  %v770 = mul i64 %v768, %v2
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v765
  %v774 = select i1 %v773, i64 %v772, i64 %v765
  %v775 = mul i64 %v768, %v769
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, %v765
  %v779 = select i1 %v778, i64 %v777, i64 %v765
  %v780 = mul i64 %v759, %v7
  %v781 = add i64 %v774, %v780
  %v782 = add i64 %v779, %v780
  br label %b137
b137:
  %v783 = phi i64 [ %v781, %b135 ], [ %v838, %b142 ]
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b138, label %b139
b138:
  %v785 = add i64 %v783, 96
  %v786 = icmp slt i64 %v785, %v782
  %v787 = select i1 %v786, i64 %v785, i64 %v782
  br label %b140
b140:
  %v788 = phi i64 [ 0, %b138 ], [ %v837, %b145 ]
  %v789 = icmp slt i64 %v788, 2
  br i1 %v789, label %b141, label %b142
b141:
  %v790 = sub i64 %v787, %v783
  %v791 = sub i64 2, 1
  %v792 = add i64 %v790, %v791
  %v793 = sdiv i64 %v792, 2
  br label %b143
b143:
  %v794 = phi i64 [ 0, %b141 ], [ %v836, %b150 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b144, label %b145
b144:
  %v796 = mul i64 %v790, %v794
  %v797 = sdiv i64 %v796, %v793
  %v798 = add i64 %v783, %v797
  %v799 = add i64 %v794, 1
  %v800 = mul i64 %v790, %v799
  %v801 = sdiv i64 %v800, %v793
  %v802 = add i64 %v783, %v801
  %v803 = mul i64 %v788, 256
  %v804 = getelementptr inbounds float, ptr %v283, i64 %v803
  %v805 = sub i64 %v802, %v798
  %v806 = mul i64 %v798, 8
  %v807 = getelementptr inbounds float, ptr %v10, i64 %v806
  %v808 = getelementptr inbounds float, ptr %v807, i64 0
  %v809 = sub i64 %v805, 1
  %v810 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v809
  %v811 = load ptr, ptr %v810, align 4
  %v812 = icmp sgt i64 %v805, 0
  br i1 %v812, label %b146, label %b147
b146:
  call void %v811(ptr %v808, i64 8, ptr %v804, i64 8, ptr %v766)
  br label %b147
b147:
  %v813 = add i64 %v803, 256
  br label %b148
b148:
  %v814 = phi i64 [ %v798, %b147 ], [ %v835, %b153 ]
  %v815 = icmp slt i64 %v814, %v802
  br i1 %v815, label %b149, label %b150
b149:
  %v816 = sub i64 %v814, %v798
  %v817 = mul i64 %v816, 32
  %v818 = getelementptr inbounds float, ptr %v766, i64 %v817
  %v819 = mul i64 %v759, %v7
  %v820 = sub i64 %v814, %v819
  %v821 = mul i64 %v820, 64
  %v822 = getelementptr inbounds float, ptr %v48, i64 %v821
  br label %b151
b151:
  %v823 = phi i64 [ 0, %b149 ], [ %v834, %b152 ]
  %v824 = icmp slt i64 %v823, 4
  br i1 %v824, label %b152, label %b153
b152:
  %v825 = mul i64 %v788, 4
  %v826 = add i64 %v825, %v823
  %v827 = mul i64 %v826, 8
  %v828 = add i64 0, %v823
  %v829 = mul i64 %v828, 8
  %v830 = getelementptr inbounds float, ptr %v818, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = add i64 0, %v827
  %v833 = getelementptr inbounds float, ptr %v822, i64 %v832
  store <8 x float> %v831, ptr %v833, align 4
  %v834 = add nsw i64 %v823, 1
  br label %b151
b153:
  %v835 = add nsw i64 %v814, 1
  br label %b148
b150:
  %v836 = add nsw i64 %v794, 1
  br label %b143
b145:
  %v837 = add nsw i64 %v788, 1
  br label %b140
b142:
  %v838 = add nsw i64 %v783, 96
  br label %b137
b139:
  %v839 = icmp sgt i64 %v3, 1
  br i1 %v839, label %b154, label %b155
b154:
  %v840 = getelementptr inbounds i64, ptr %v1, i64 3
  %v841 = atomicrmw add ptr %v840, i64 1 acq_rel
  %v842 = load i64, ptr %v85, align 8
  %v843 = add i64 %v842, 1
  store i64 %v843, ptr %v85, align 8
  %v844 = mul i64 %v3, %v843
  br label %b156
b156:
  %v845 = load atomic i64, ptr %v840 acquire, align 8
  %v846 = icmp slt i64 %v845, %v844
  br i1 %v846, label %b157, label %b158
b157:
  %v847 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  br label %b159
b159:
  %v848 = phi i64 [ %v759, %b155 ], [ %v1204, %b179 ]
  %v849 = icmp slt i64 %v848, %v763
  br i1 %v849, label %b160, label %b161
b160:
  %v850 = add i64 %v7, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v7
  %v857 = select i1 %v856, i64 %v855, i64 %v7
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  br label %b162
b162:
  %v863 = phi i64 [ %v857, %b160 ], [ %v919, %b167 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b163, label %b164
b163:
  br label %b165
b165:
  %v865 = phi i64 [ 0, %b163 ], [ %v918, %b170 ]
  %v866 = icmp slt i64 %v865, 4
  br i1 %v866, label %b166, label %b167
b166:
  br label %b168
b168:
  %v867 = phi i64 [ 0, %b166 ], [ %v917, %b173 ]
  %v868 = icmp slt i64 %v867, 2
  br i1 %v868, label %b169, label %b170
b169:
  br label %b171
b171:
  %v869 = phi i64 [ 0, %b169 ], [ %v916, %b176 ]
  %v870 = icmp slt i64 %v869, 8
  br i1 %v870, label %b172, label %b173
b172:
  br label %b174
b174:
  %v871 = phi i64 [ 0, %b172 ], [ %v896, %b175 ]
  %v872 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v895, %b175 ]
  %v873 = icmp slt i64 %v871, 8
  br i1 %v873, label %b175, label %b176
b175:
  %v874 = add i64 %v848, 0
  %v875 = and i64 %v874, %v66
  %v876 = mul i64 %v875, %v7
  %v877 = add i64 %v876, %v863
  %v878 = mul i64 %v877, 16
  %v879 = getelementptr inbounds float, ptr %v20, i64 %v878
  %v880 = mul i64 %v865, 128
  %v881 = add i64 0, %v880
  %v882 = mul i64 %v867, 64
  %v883 = add i64 %v881, %v882
  %v884 = mul i64 %v869, 8
  %v885 = add i64 %v883, %v884
  %v886 = add i64 %v885, %v871
  %v887 = getelementptr inbounds float, ptr %v16, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = mul i64 %v867, 8
  %v890 = add i64 0, %v889
  %v891 = add i64 %v890, %v871
  %v892 = getelementptr inbounds float, ptr %v879, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fmul <8 x float> %v888, %v893
  %v895 = fadd <8 x float> %v872, %v894
  %v896 = add nsw i64 %v871, 8
  br label %b174
b176:
  %v897 = shufflevector <8 x float> %v872, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v898 = shufflevector <8 x float> %v872, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v899 = fadd <4 x float> %v897, %v898
  %v900 = shufflevector <4 x float> %v899, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v901 = shufflevector <4 x float> %v899, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v902 = fadd <2 x float> %v900, %v901
  %v903 = extractelement <2 x float> %v902, i64 0
  %v904 = extractelement <2 x float> %v902, i64 1
  %v905 = fadd float %v903, %v904
  %v906 = fadd float %v905, 0x0000000000000000
  %v907 = mul i64 %v863, 64
  %v908 = getelementptr inbounds float, ptr %v50, i64 %v907
  %v909 = mul i64 %v865, 16
  %v910 = add i64 0, %v909
  %v911 = mul i64 %v867, 8
  %v912 = add i64 %v910, %v911
  %v913 = add i64 %v912, %v869
  %v914 = add i64 %v913, 0
  %v915 = getelementptr inbounds float, ptr %v908, i64 %v914
  store float %v906, ptr %v915, align 4
  %v916 = add nsw i64 %v869, 1
  br label %b171
b173:
  %v917 = add nsw i64 %v867, 1
  br label %b168
b170:
  %v918 = add nsw i64 %v865, 1
  br label %b165
b167:
  %v919 = add nsw i64 %v863, 1
  br label %b162
b164:
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
  br label %b177
b177:
  %v933 = phi i64 [ %v927, %b164 ], [ %v1203, %b182 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b178, label %b179
b178:
  %v935 = add i64 %v848, 0
  %v936 = sub i64 %v935, %v759
  %v937 = mul i64 %v936, %v7
  %v938 = add i64 %v937, %v933
  %v939 = mul i64 %v938, 64
  %v940 = getelementptr inbounds float, ptr %v48, i64 %v939
  %v941 = mul i64 %v933, 64
  %v942 = getelementptr inbounds float, ptr %v50, i64 %v941
  %v943 = add i64 %v848, 0
  %v944 = and i64 %v943, %v72
  %v945 = mul i64 %v944, %v7
  %v946 = add i64 %v945, %v933
  %v947 = mul i64 %v946, 16
  %v948 = getelementptr inbounds float, ptr %v26, i64 %v947
  %v949 = add i64 %v848, 0
  %v950 = and i64 %v949, %v70
  %v951 = mul i64 %v950, %v7
  %v952 = add i64 %v951, %v933
  %v953 = mul i64 %v952, 16
  %v954 = getelementptr inbounds float, ptr %v24, i64 %v953
  %v955 = add i64 %v848, 0
  %v956 = and i64 %v955, %v68
  %v957 = mul i64 %v956, %v7
  %v958 = add i64 %v957, %v933
  %v959 = mul i64 %v958, 16
  %v960 = getelementptr inbounds float, ptr %v22, i64 %v959
  %v961 = add i64 %v848, 0
  %v962 = and i64 %v961, %v78
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v933
  %v965 = mul i64 %v964, 16
  %v966 = getelementptr inbounds float, ptr %v52, i64 %v965
  %v967 = add i64 %v848, 0
  %v968 = and i64 %v967, %v80
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v933
  %v971 = mul i64 %v970, 16
  %v972 = getelementptr inbounds float, ptr %v54, i64 %v971
  %v973 = add i64 %v848, 1
  %v974 = and i64 %v973, %v72
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v933
  %v977 = mul i64 %v976, 16
  %v978 = getelementptr inbounds float, ptr %v26, i64 %v977
  %v979 = add i64 %v848, 0
  %v980 = and i64 %v979, %v82
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v933
  %v983 = mul i64 %v982, 16
  %v984 = getelementptr inbounds float, ptr %v56, i64 %v983
  %v985 = add i64 %v848, 1
  %v986 = and i64 %v985, %v68
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v933
  %v989 = mul i64 %v988, 16
  %v990 = getelementptr inbounds float, ptr %v22, i64 %v989
  %v991 = add i64 %v848, 1
  %v992 = and i64 %v991, %v70
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v933
  %v995 = mul i64 %v994, 16
  %v996 = getelementptr inbounds float, ptr %v24, i64 %v995
  %v997 = add i64 %v848, 0
  %v998 = and i64 %v997, %v84
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v933
  %v1001 = mul i64 %v1000, 16
  %v1002 = getelementptr inbounds float, ptr %v58, i64 %v1001
  %v1003 = add i64 %v848, 1
  %v1004 = and i64 %v1003, %v66
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v933
  %v1007 = mul i64 %v1006, 16
  %v1008 = getelementptr inbounds float, ptr %v20, i64 %v1007
  br label %b180
b180:
  %v1009 = phi i64 [ 0, %b178 ], [ %v1202, %b181 ]
  %v1010 = icmp slt i64 %v1009, 16
  br i1 %v1010, label %b181, label %b182
b181:
  %v1011 = add i64 0, %v1009
  %v1012 = getelementptr inbounds float, ptr %v940, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = add i64 0, %v1009
  %v1015 = getelementptr inbounds float, ptr %v14, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = fadd <8 x float> %v1013, %v1016
  %v1018 = add i64 0, %v1009
  %v1019 = getelementptr inbounds float, ptr %v942, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = fadd <8 x float> %v1017, %v1020
  %v1022 = add i64 0, %v1009
  %v1023 = getelementptr inbounds float, ptr %v948, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 16, %v1009
  %v1026 = getelementptr inbounds float, ptr %v940, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 16, %v1009
  %v1029 = getelementptr inbounds float, ptr %v14, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = fadd <8 x float> %v1027, %v1030
  %v1032 = add i64 16, %v1009
  %v1033 = getelementptr inbounds float, ptr %v942, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = fadd <8 x float> %v1031, %v1034
  %v1036 = fadd <8 x float> %v1024, %v1035
  %v1037 = add i64 0, %v1009
  %v1038 = getelementptr inbounds float, ptr %v954, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1041 = shufflevector <8 x float> %v1040, <8 x float> poison, <8 x i32> zeroinitializer
  %v1042 = fcmp oeq <8 x float> %v1039, %v1041
  %v1043 = select <8 x i1> %v1042, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1044 = fcmp uno <8 x float> %v1036, %v1036
  %v1045 = fcmp ogt <8 x float> %v1036, %v1021
  %v1046 = select <8 x i1> %v1045, <8 x float> %v1036, <8 x float> %v1021
  %v1047 = select <8 x i1> %v1044, <8 x float> %v1036, <8 x float> %v1046
  %v1048 = fcmp une <8 x float> %v1043, splat (float 0x0000000000000000)
  %v1049 = select <8 x i1> %v1048, <8 x float> %v1021, <8 x float> %v1047
  %v1050 = add i64 32, %v1009
  %v1051 = getelementptr inbounds float, ptr %v940, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 32, %v1009
  %v1054 = getelementptr inbounds float, ptr %v14, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = fadd <8 x float> %v1052, %v1055
  %v1057 = add i64 32, %v1009
  %v1058 = getelementptr inbounds float, ptr %v942, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = fadd <8 x float> %v1056, %v1059
  %v1061 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1060)
  %v1062 = fcmp ogt <8 x float> %v1061, splat (float 0x4023000000000000)
  %v1063 = select <8 x i1> %v1062, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1061
  %v1064 = fadd <8 x float> %v1063, %v1063
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1064, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1066 = fsub <8 x float> %v1065, splat (float 0x4168000000000000)
  %v1067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1066, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1064)
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1066, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1067)
  %v1069 = bitcast <8 x float> %v1065 to <8 x i32>
  %v1070 = fmul <8 x float> %v1068, %v1068
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1068, <8 x float> splat (float 0x3F81227F40000000))
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1071, <8 x float> %v1068, <8 x float> splat (float 0x3FA5556740000000))
  %v1073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> %v1068, <8 x float> splat (float 0x3FC5554B00000000))
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1073, <8 x float> %v1068, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1074, <8 x float> %v1068)
  %v1076 = shl <8 x i32> %v1069, splat (i32 23)
  %v1077 = add <8 x i32> %v1076, splat (i32 1065353216)
  %v1078 = bitcast <8 x i32> %v1077 to <8 x float>
  %v1079 = fsub <8 x float> %v1078, splat (float 0x3FF0000000000000)
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1078, <8 x float> %v1075, <8 x float> %v1079)
  %v1081 = fadd <8 x float> %v1080, splat (float 0x4000000000000000)
  %v1082 = fdiv <8 x float> %v1080, %v1081
  %v1083 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1082, <8 x float> %v1060)
  %v1084 = fsub <8 x float> %v1036, %v1049
  %v1085 = fcmp olt <8 x float> %v1084, splat (float 0xC05A400000000000)
  %v1086 = select <8 x i1> %v1085, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1084
  %v1087 = fcmp ogt <8 x float> %v1086, splat (float 0x4056400000000000)
  %v1088 = select <8 x i1> %v1087, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1086
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1090 = fsub <8 x float> %v1089, splat (float 0x4168000000000000)
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1088)
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1091)
  %v1093 = bitcast <8 x float> %v1089 to <8 x i32>
  %v1094 = fmul <8 x float> %v1092, %v1092
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1092, <8 x float> splat (float 0x3F81227F40000000))
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> %v1092, <8 x float> splat (float 0x3FA5556740000000))
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> %v1092, <8 x float> splat (float 0x3FC5554B00000000))
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1092, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1094, <8 x float> %v1098, <8 x float> %v1092)
  %v1100 = sub <8 x i32> %v1093, splat (i32 1262485250)
  %v1101 = lshr <8 x i32> %v1100, splat (i32 1)
  %v1102 = sub <8 x i32> %v1100, %v1101
  %v1103 = shl <8 x i32> %v1101, splat (i32 23)
  %v1104 = bitcast <8 x i32> %v1103 to <8 x float>
  %v1105 = shl <8 x i32> %v1102, splat (i32 23)
  %v1106 = bitcast <8 x i32> %v1105 to <8 x float>
  %v1107 = fadd <8 x float> %v1099, splat (float 0x3FF0000000000000)
  %v1108 = fmul <8 x float> %v1107, %v1104
  %v1109 = fmul <8 x float> %v1108, %v1106
  %v1110 = add i64 0, %v1009
  %v1111 = getelementptr inbounds float, ptr %v960, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fmul <8 x float> %v1109, %v1112
  %v1114 = fsub <8 x float> %v1021, %v1049
  %v1115 = fcmp olt <8 x float> %v1114, splat (float 0xC05A400000000000)
  %v1116 = select <8 x i1> %v1115, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1114
  %v1117 = fcmp ogt <8 x float> %v1116, splat (float 0x4056400000000000)
  %v1118 = select <8 x i1> %v1117, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1116
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1120 = fsub <8 x float> %v1119, splat (float 0x4168000000000000)
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1118)
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1121)
  %v1123 = bitcast <8 x float> %v1119 to <8 x i32>
  %v1124 = fmul <8 x float> %v1122, %v1122
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1122, <8 x float> splat (float 0x3F81227F40000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1122, <8 x float> splat (float 0x3FA5556740000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1122, <8 x float> splat (float 0x3FC5554B00000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1128, <8 x float> %v1122)
  %v1130 = sub <8 x i32> %v1123, splat (i32 1262485250)
  %v1131 = lshr <8 x i32> %v1130, splat (i32 1)
  %v1132 = sub <8 x i32> %v1130, %v1131
  %v1133 = shl <8 x i32> %v1131, splat (i32 23)
  %v1134 = bitcast <8 x i32> %v1133 to <8 x float>
  %v1135 = shl <8 x i32> %v1132, splat (i32 23)
  %v1136 = bitcast <8 x i32> %v1135 to <8 x float>
  %v1137 = fadd <8 x float> %v1129, splat (float 0x3FF0000000000000)
  %v1138 = fmul <8 x float> %v1137, %v1134
  %v1139 = fmul <8 x float> %v1138, %v1136
  %v1140 = fmul <8 x float> %v1139, %v1083
  %v1141 = fadd <8 x float> %v1113, %v1140
  %v1142 = fmul <8 x float> %v1109, %v1039
  %v1143 = fadd <8 x float> %v1142, %v1139
  %v1144 = add i64 48, %v1009
  %v1145 = getelementptr inbounds float, ptr %v940, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = add i64 48, %v1009
  %v1148 = getelementptr inbounds float, ptr %v14, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = fadd <8 x float> %v1146, %v1149
  %v1151 = add i64 48, %v1009
  %v1152 = getelementptr inbounds float, ptr %v942, i64 %v1151
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = fadd <8 x float> %v1150, %v1153
  %v1155 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1154)
  %v1156 = fneg <8 x float> %v1155
  %v1157 = fcmp olt <8 x float> %v1156, splat (float 0xC05A400000000000)
  %v1158 = select <8 x i1> %v1157, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1156
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1160 = fsub <8 x float> %v1159, splat (float 0x4168000000000000)
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1160, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1158)
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1160, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1161)
  %v1163 = bitcast <8 x float> %v1159 to <8 x i32>
  %v1164 = fmul <8 x float> %v1162, %v1162
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1162, <8 x float> splat (float 0x3F81227F40000000))
  %v1166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1165, <8 x float> %v1162, <8 x float> splat (float 0x3FA5556740000000))
  %v1167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1166, <8 x float> %v1162, <8 x float> splat (float 0x3FC5554B00000000))
  %v1168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> %v1162, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1164, <8 x float> %v1168, <8 x float> %v1162)
  %v1170 = sub <8 x i32> %v1163, splat (i32 1262485250)
  %v1171 = lshr <8 x i32> %v1170, splat (i32 1)
  %v1172 = sub <8 x i32> %v1170, %v1171
  %v1173 = shl <8 x i32> %v1171, splat (i32 23)
  %v1174 = bitcast <8 x i32> %v1173 to <8 x float>
  %v1175 = shl <8 x i32> %v1172, splat (i32 23)
  %v1176 = bitcast <8 x i32> %v1175 to <8 x float>
  %v1177 = fadd <8 x float> %v1169, splat (float 0x3FF0000000000000)
  %v1178 = fmul <8 x float> %v1177, %v1174
  %v1179 = fmul <8 x float> %v1178, %v1176
  %v1180 = fcmp olt <8 x float> %v1154, splat (float 0x0000000000000000)
  %v1181 = select <8 x i1> %v1180, <8 x float> %v1179, <8 x float> splat (float 0x3FF0000000000000)
  %v1182 = fadd <8 x float> %v1179, splat (float 0x3FF0000000000000)
  %v1183 = fdiv <8 x float> %v1181, %v1182
  %v1184 = fmul <8 x float> %v1183, %v1141
  %v1185 = fdiv <8 x float> %v1184, %v1143
  %v1186 = add i64 0, %v1009
  %v1187 = getelementptr inbounds float, ptr %v966, i64 %v1186
  store <8 x float> %v1021, ptr %v1187, align 4
  %v1188 = add i64 0, %v1009
  %v1189 = getelementptr inbounds float, ptr %v972, i64 %v1188
  store <8 x float> %v1036, ptr %v1189, align 4
  %v1190 = add i64 0, %v1009
  %v1191 = getelementptr inbounds float, ptr %v978, i64 %v1190
  store <8 x float> %v1049, ptr %v1191, align 4
  %v1192 = add i64 0, %v1009
  %v1193 = getelementptr inbounds float, ptr %v984, i64 %v1192
  store <8 x float> %v1083, ptr %v1193, align 4
  %v1194 = add i64 0, %v1009
  %v1195 = getelementptr inbounds float, ptr %v990, i64 %v1194
  store <8 x float> %v1141, ptr %v1195, align 4
  %v1196 = add i64 0, %v1009
  %v1197 = getelementptr inbounds float, ptr %v996, i64 %v1196
  store <8 x float> %v1143, ptr %v1197, align 4
  %v1198 = add i64 0, %v1009
  %v1199 = getelementptr inbounds float, ptr %v1002, i64 %v1198
  store <8 x float> %v1183, ptr %v1199, align 4
  %v1200 = add i64 0, %v1009
  %v1201 = getelementptr inbounds float, ptr %v1008, i64 %v1200
  store <8 x float> %v1185, ptr %v1201, align 4
  %v1202 = add nsw i64 %v1009, 8
  br label %b180
b182:
  %v1203 = add nsw i64 %v933, 1
  br label %b177
b179:
  %v1204 = add nsw i64 %v848, 1
  br label %b159
b161:
  %v1205 = icmp sgt i64 %v3, 1
  br i1 %v1205, label %b183, label %b184
b183:
  %v1206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1207 = atomicrmw add ptr %v1206, i64 1 acq_rel
  %v1208 = load i64, ptr %v85, align 8
  %v1209 = add i64 %v1208, 1
  store i64 %v1209, ptr %v85, align 8
  %v1210 = mul i64 %v3, %v1209
  br label %b185
b185:
  %v1211 = load atomic i64, ptr %v1206 acquire, align 8
  %v1212 = icmp slt i64 %v1211, %v1210
  br i1 %v1212, label %b186, label %b187
b186:
  %v1213 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1214 = add nsw i64 %v759, %v758
  br label %b134
b136:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v85 = alloca i64, i64 1, align 8
  %v553 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 10
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 11
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 12
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 19
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  store i64 0, ptr %v85, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v87 = load ptr, ptr %v86, align 4
  %v88 = mul i64 %v2, 36864
  %v89 = add i64 %v88, 512
  %v90 = getelementptr inbounds float, ptr %v87, i64 %v89
  br label %b0
b0:
  %v91 = phi i64 [ 0, %entry ], [ %v486, %b26 ]
  %v92 = icmp slt i64 %v91, %v5
  br i1 %v92, label %b1, label %b2
b1:
  %v93 = sub i64 %v5, 1
  %v94 = sub i64 %v93, %v91
  %v95 = add i64 %v7, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, %v7
  %v102 = select i1 %v101, i64 %v100, i64 %v7
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  br label %b3
b3:
  %v108 = phi i64 [ %v102, %b1 ], [ %v392, %b8 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b4, label %b5
b4:
  %v110 = add i64 %v94, 1
  %v111 = and i64 %v110, 1
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v108
  %v114 = mul i64 %v113, 16
  %v115 = getelementptr inbounds float, ptr %v28, i64 %v114
  %v116 = add i64 %v94, 0
  %v117 = and i64 %v116, %v64
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v108
  %v120 = mul i64 %v119, 16
  %v121 = getelementptr inbounds float, ptr %v18, i64 %v120
  %v122 = add i64 %v94, 1
  %v123 = and i64 %v122, %v70
  %v124 = mul i64 %v123, %v7
  %v125 = add i64 %v124, %v108
  %v126 = mul i64 %v125, 16
  %v127 = getelementptr inbounds float, ptr %v24, i64 %v126
  %v128 = add i64 %v94, 1
  %v129 = and i64 %v128, %v68
  %v130 = mul i64 %v129, %v7
  %v131 = add i64 %v130, %v108
  %v132 = mul i64 %v131, 16
  %v133 = getelementptr inbounds float, ptr %v22, i64 %v132
  %v134 = add i64 %v94, 0
  %v135 = and i64 %v134, %v84
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v108
  %v138 = mul i64 %v137, 16
  %v139 = getelementptr inbounds float, ptr %v58, i64 %v138
  %v140 = add i64 %v94, 1
  %v141 = and i64 %v140, 1
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v108
  %v144 = mul i64 %v143, 16
  %v145 = getelementptr inbounds float, ptr %v32, i64 %v144
  %v146 = add i64 %v94, 1
  %v147 = and i64 %v146, %v66
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v108
  %v150 = mul i64 %v149, 16
  %v151 = getelementptr inbounds float, ptr %v20, i64 %v150
  %v152 = add i64 %v94, 0
  %v153 = and i64 %v152, %v80
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v108
  %v156 = mul i64 %v155, 16
  %v157 = getelementptr inbounds float, ptr %v54, i64 %v156
  %v158 = add i64 %v94, 1
  %v159 = and i64 %v158, %v72
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v108
  %v162 = mul i64 %v161, 16
  %v163 = getelementptr inbounds float, ptr %v26, i64 %v162
  %v164 = add i64 %v94, 1
  %v165 = and i64 %v164, 1
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v108
  %v168 = mul i64 %v167, 16
  %v169 = getelementptr inbounds float, ptr %v30, i64 %v168
  %v170 = add i64 %v94, 0
  %v171 = and i64 %v170, %v78
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v108
  %v174 = mul i64 %v173, 16
  %v175 = getelementptr inbounds float, ptr %v52, i64 %v174
  %v176 = add i64 %v94, 0
  %v177 = and i64 %v176, %v82
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v108
  %v180 = mul i64 %v179, 16
  %v181 = getelementptr inbounds float, ptr %v56, i64 %v180
  %v182 = add i64 %v94, 0
  %v183 = and i64 %v182, %v70
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v108
  %v186 = mul i64 %v185, 16
  %v187 = getelementptr inbounds float, ptr %v24, i64 %v186
  %v188 = add i64 %v94, 0
  %v189 = and i64 %v188, %v68
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v108
  %v192 = mul i64 %v191, 16
  %v193 = getelementptr inbounds float, ptr %v22, i64 %v192
  %v194 = add i64 %v94, 1
  %v195 = and i64 %v194, 1
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v108
  %v198 = mul i64 %v197, 16
  %v199 = getelementptr inbounds float, ptr %v34, i64 %v198
  %v200 = add i64 %v94, 0
  %v201 = and i64 %v200, %v76
  %v202 = mul i64 %v201, %v7
  %v203 = add i64 %v202, %v108
  %v204 = mul i64 %v203, 64
  %v205 = getelementptr inbounds float, ptr %v44, i64 %v204
  %v206 = add i64 %v94, 0
  %v207 = and i64 %v206, 1
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v108
  %v210 = mul i64 %v209, 16
  %v211 = getelementptr inbounds float, ptr %v32, i64 %v210
  %v212 = add i64 %v94, 0
  %v213 = and i64 %v212, 1
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v108
  %v216 = mul i64 %v215, 16
  %v217 = getelementptr inbounds float, ptr %v30, i64 %v216
  %v218 = add i64 %v94, 0
  %v219 = and i64 %v218, 1
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v108
  %v222 = mul i64 %v221, 16
  %v223 = getelementptr inbounds float, ptr %v34, i64 %v222
  br label %b6
b6:
  %v224 = phi i64 [ 0, %b4 ], [ %v391, %b7 ]
  %v225 = icmp slt i64 %v224, 16
  br i1 %v225, label %b7, label %b8
b7:
  %v226 = add i64 0, %v224
  %v227 = getelementptr inbounds float, ptr %v115, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 0, %v224
  %v230 = getelementptr inbounds float, ptr %v121, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v228, %v231
  %v233 = add i64 0, %v224
  %v234 = getelementptr inbounds float, ptr %v127, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = fdiv <8 x float> %v232, %v235
  %v237 = add i64 0, %v224
  %v238 = getelementptr inbounds float, ptr %v133, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fmul <8 x float> %v236, %v239
  %v241 = add i64 0, %v224
  %v242 = getelementptr inbounds float, ptr %v139, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fmul <8 x float> %v240, %v243
  %v245 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v246 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> zeroinitializer
  %v247 = fsub <8 x float> %v246, %v243
  %v248 = fmul <8 x float> %v244, %v247
  %v249 = add i64 0, %v224
  %v250 = getelementptr inbounds float, ptr %v145, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 0, %v224
  %v253 = getelementptr inbounds float, ptr %v151, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fmul <8 x float> %v232, %v254
  %v256 = fdiv <8 x float> %v255, %v235
  %v257 = fsub <8 x float> %v251, %v256
  %v258 = add i64 0, %v224
  %v259 = getelementptr inbounds float, ptr %v157, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 0, %v224
  %v262 = getelementptr inbounds float, ptr %v163, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fsub <8 x float> %v260, %v263
  %v265 = fcmp olt <8 x float> %v264, splat (float 0xC05A400000000000)
  %v266 = select <8 x i1> %v265, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v264
  %v267 = fcmp ogt <8 x float> %v266, splat (float 0x4056400000000000)
  %v268 = select <8 x i1> %v267, <8 x float> splat (float 0x4056400000000000), <8 x float> %v266
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v270 = fsub <8 x float> %v269, splat (float 0x4168000000000000)
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v268)
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v271)
  %v273 = bitcast <8 x float> %v269 to <8 x i32>
  %v274 = fmul <8 x float> %v272, %v272
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v272, <8 x float> splat (float 0x3F81227F40000000))
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> %v272, <8 x float> splat (float 0x3FA5556740000000))
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> %v272, <8 x float> splat (float 0x3FC5554B00000000))
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v272, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> %v278, <8 x float> %v272)
  %v280 = sub <8 x i32> %v273, splat (i32 1262485250)
  %v281 = lshr <8 x i32> %v280, splat (i32 1)
  %v282 = sub <8 x i32> %v280, %v281
  %v283 = shl <8 x i32> %v281, splat (i32 23)
  %v284 = bitcast <8 x i32> %v283 to <8 x float>
  %v285 = shl <8 x i32> %v282, splat (i32 23)
  %v286 = bitcast <8 x i32> %v285 to <8 x float>
  %v287 = fadd <8 x float> %v279, splat (float 0x3FF0000000000000)
  %v288 = fmul <8 x float> %v287, %v284
  %v289 = fmul <8 x float> %v288, %v286
  %v290 = fmul <8 x float> %v257, %v289
  %v291 = add i64 0, %v224
  %v292 = getelementptr inbounds float, ptr %v169, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = fmul <8 x float> %v236, %v243
  %v295 = fadd <8 x float> %v293, %v294
  %v296 = add i64 0, %v224
  %v297 = getelementptr inbounds float, ptr %v175, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fsub <8 x float> %v298, %v263
  %v300 = fcmp olt <8 x float> %v299, splat (float 0xC05A400000000000)
  %v301 = select <8 x i1> %v300, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v299
  %v302 = fcmp ogt <8 x float> %v301, splat (float 0x4056400000000000)
  %v303 = select <8 x i1> %v302, <8 x float> splat (float 0x4056400000000000), <8 x float> %v301
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v305 = fsub <8 x float> %v304, splat (float 0x4168000000000000)
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v303)
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v306)
  %v308 = bitcast <8 x float> %v304 to <8 x i32>
  %v309 = fmul <8 x float> %v307, %v307
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v307, <8 x float> splat (float 0x3F81227F40000000))
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> %v307, <8 x float> splat (float 0x3FA5556740000000))
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v307, <8 x float> splat (float 0x3FC5554B00000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v307, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v313, <8 x float> %v307)
  %v315 = sub <8 x i32> %v308, splat (i32 1262485250)
  %v316 = lshr <8 x i32> %v315, splat (i32 1)
  %v317 = sub <8 x i32> %v315, %v316
  %v318 = shl <8 x i32> %v316, splat (i32 23)
  %v319 = bitcast <8 x i32> %v318 to <8 x float>
  %v320 = shl <8 x i32> %v317, splat (i32 23)
  %v321 = bitcast <8 x i32> %v320 to <8 x float>
  %v322 = fadd <8 x float> %v314, splat (float 0x3FF0000000000000)
  %v323 = fmul <8 x float> %v322, %v319
  %v324 = fmul <8 x float> %v323, %v321
  %v325 = fmul <8 x float> %v295, %v324
  %v326 = add i64 0, %v224
  %v327 = getelementptr inbounds float, ptr %v181, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = fmul <8 x float> %v328, %v328
  %v330 = fsub <8 x float> %v246, %v329
  %v331 = fmul <8 x float> %v325, %v330
  %v332 = fmul <8 x float> %v295, %v289
  %v333 = add i64 0, %v224
  %v334 = getelementptr inbounds float, ptr %v187, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fmul <8 x float> %v257, %v335
  %v337 = add i64 0, %v224
  %v338 = getelementptr inbounds float, ptr %v193, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fmul <8 x float> %v295, %v339
  %v341 = fadd <8 x float> %v336, %v340
  %v342 = fmul <8 x float> %v341, %v289
  %v343 = fcmp ogt <8 x float> %v260, %v298
  %v344 = select <8 x i1> %v343, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v345 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v346 = shufflevector <8 x float> %v345, <8 x float> poison, <8 x i32> zeroinitializer
  %v347 = fcmp oeq <8 x float> %v335, %v346
  %v348 = select <8 x i1> %v347, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v349 = add i64 0, %v224
  %v350 = getelementptr inbounds float, ptr %v199, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = fsub <8 x float> %v351, %v342
  %v353 = fmul <8 x float> %v295, %v328
  %v354 = fadd <8 x float> %v257, %v353
  %v355 = fmul <8 x float> %v354, %v324
  %v356 = fsub <8 x float> %v352, %v355
  %v357 = fcmp une <8 x float> %v348, splat (float 0x0000000000000000)
  %v358 = select <8 x i1> %v357, <8 x float> %v346, <8 x float> %v356
  %v359 = fcmp oeq <8 x float> %v260, %v298
  %v360 = select <8 x i1> %v359, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v361 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v362 = shufflevector <8 x float> %v361, <8 x float> poison, <8 x i32> zeroinitializer
  %v363 = fmul <8 x float> %v362, %v358
  %v364 = fcmp une <8 x float> %v360, splat (float 0x0000000000000000)
  %v365 = select <8 x i1> %v364, <8 x float> %v363, <8 x float> %v346
  %v366 = fcmp une <8 x float> %v344, splat (float 0x0000000000000000)
  %v367 = select <8 x i1> %v366, <8 x float> %v358, <8 x float> %v365
  %v368 = fadd <8 x float> %v342, %v367
  %v369 = fcmp une <8 x float> %v348, splat (float 0x0000000000000000)
  %v370 = select <8 x i1> %v369, <8 x float> %v356, <8 x float> %v346
  %v371 = fadd <8 x float> %v355, %v370
  %v372 = fcmp ogt <8 x float> %v298, %v260
  %v373 = select <8 x i1> %v372, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v374 = fcmp une <8 x float> %v373, splat (float 0x0000000000000000)
  %v375 = select <8 x i1> %v374, <8 x float> %v358, <8 x float> %v365
  %v376 = fadd <8 x float> %v371, %v375
  %v377 = add i64 48, %v224
  %v378 = getelementptr inbounds float, ptr %v205, i64 %v377
  store <8 x float> %v248, ptr %v378, align 4
  %v379 = add i64 0, %v224
  %v380 = getelementptr inbounds float, ptr %v211, i64 %v379
  store <8 x float> %v290, ptr %v380, align 4
  %v381 = add i64 32, %v224
  %v382 = getelementptr inbounds float, ptr %v205, i64 %v381
  store <8 x float> %v331, ptr %v382, align 4
  %v383 = add i64 0, %v224
  %v384 = getelementptr inbounds float, ptr %v217, i64 %v383
  store <8 x float> %v332, ptr %v384, align 4
  %v385 = add i64 0, %v224
  %v386 = getelementptr inbounds float, ptr %v223, i64 %v385
  store <8 x float> %v368, ptr %v386, align 4
  %v387 = add i64 16, %v224
  %v388 = getelementptr inbounds float, ptr %v205, i64 %v387
  store <8 x float> %v368, ptr %v388, align 4
  %v389 = add i64 0, %v224
  %v390 = getelementptr inbounds float, ptr %v205, i64 %v389
  store <8 x float> %v376, ptr %v390, align 4
  %v391 = add nsw i64 %v224, 8
  br label %b6
b8:
  %v392 = add nsw i64 %v108, 1
  br label %b3
b5:
  %v393 = add i64 %v7, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v7
  %v400 = select i1 %v399, i64 %v398, i64 %v7
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v7
  %v405 = select i1 %v404, i64 %v403, i64 %v7
  br label %b9
b9:
  %v406 = phi i64 [ %v400, %b5 ], [ %v453, %b14 ]
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b10, label %b11
b10:
  br label %b12
b12:
  %v408 = phi i64 [ 0, %b10 ], [ %v452, %b17 ]
  %v409 = icmp slt i64 %v408, 2
  br i1 %v409, label %b13, label %b14
b13:
  br label %b15
b15:
  %v410 = phi i64 [ 0, %b13 ], [ %v451, %b20 ]
  %v411 = icmp slt i64 %v410, 8
  br i1 %v411, label %b16, label %b17
b16:
  br label %b18
b18:
  %v412 = phi i64 [ 0, %b16 ], [ %v443, %b23 ]
  %v413 = phi float [ 0x0000000000000000, %b16 ], [ %v416, %b23 ]
  %v414 = icmp slt i64 %v412, 4
  br i1 %v414, label %b19, label %b20
b19:
  br label %b21
b21:
  %v415 = phi i64 [ 0, %b19 ], [ %v442, %b22 ]
  %v416 = phi float [ %v413, %b19 ], [ %v441, %b22 ]
  %v417 = icmp slt i64 %v415, 8
  br i1 %v417, label %b22, label %b23
b22:
  %v418 = mul i64 %v408, 64
  %v419 = add i64 0, %v418
  %v420 = add i64 %v419, %v410
  %v421 = mul i64 %v412, 128
  %v422 = add i64 %v420, %v421
  %v423 = mul i64 %v415, 8
  %v424 = add i64 %v422, %v423
  %v425 = getelementptr inbounds float, ptr %v16, i64 %v424
  %v426 = load float, ptr %v425, align 4
  %v427 = add i64 %v94, 0
  %v428 = and i64 %v427, %v76
  %v429 = mul i64 %v428, %v7
  %v430 = add i64 %v429, %v406
  %v431 = mul i64 %v430, 64
  %v432 = getelementptr inbounds float, ptr %v44, i64 %v431
  %v433 = mul i64 %v408, 8
  %v434 = add i64 0, %v433
  %v435 = mul i64 %v412, 16
  %v436 = add i64 %v434, %v435
  %v437 = add i64 %v436, %v415
  %v438 = getelementptr inbounds float, ptr %v432, i64 %v437
  %v439 = load float, ptr %v438, align 4
  %v440 = fmul float %v426, %v439
  %v441 = fadd float %v416, %v440
  %v442 = add nsw i64 %v415, 1
  br label %b21
b23:
  %v443 = add nsw i64 %v412, 1
  br label %b18
b20:
  %v444 = mul i64 %v406, 16
  %v445 = getelementptr inbounds float, ptr %v60, i64 %v444
  %v446 = mul i64 %v408, 8
  %v447 = add i64 0, %v446
  %v448 = add i64 %v447, %v410
  %v449 = add i64 %v448, 0
  %v450 = getelementptr inbounds float, ptr %v445, i64 %v449
  store float %v413, ptr %v450, align 4
  %v451 = add nsw i64 %v410, 1
  br label %b15
b17:
  %v452 = add nsw i64 %v408, 1
  br label %b12
b14:
  %v453 = add nsw i64 %v406, 1
  br label %b9
b11:
  %v454 = add i64 %v7, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v7
  %v461 = select i1 %v460, i64 %v459, i64 %v7
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v7
  %v466 = select i1 %v465, i64 %v464, i64 %v7
  br label %b24
b24:
  %v467 = phi i64 [ %v461, %b11 ], [ %v485, %b29 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b25, label %b26
b25:
  %v469 = mul i64 %v467, 16
  %v470 = getelementptr inbounds float, ptr %v60, i64 %v469
  %v471 = add i64 %v94, 0
  %v472 = and i64 %v471, 1
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v467
  %v475 = mul i64 %v474, 16
  %v476 = getelementptr inbounds float, ptr %v28, i64 %v475
  br label %b27
b27:
  %v477 = phi i64 [ 0, %b25 ], [ %v484, %b28 ]
  %v478 = icmp slt i64 %v477, 16
  br i1 %v478, label %b28, label %b29
b28:
  %v479 = add i64 0, %v477
  %v480 = getelementptr inbounds float, ptr %v470, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, %v477
  %v483 = getelementptr inbounds float, ptr %v476, i64 %v482
  store <8 x float> %v481, ptr %v483, align 4
  %v484 = add nsw i64 %v477, 8
  br label %b27
b29:
  %v485 = add nsw i64 %v467, 1
  br label %b24
b26:
  %v486 = add nsw i64 %v91, 1
  br label %b0
b2:
  %v487 = icmp sgt i64 %v3, 1
  br i1 %v487, label %b30, label %b31
b30:
  %v488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v489 = atomicrmw add ptr %v488, i64 1 acq_rel
  %v490 = load i64, ptr %v85, align 8
  %v491 = add i64 %v490, 1
  store i64 %v491, ptr %v85, align 8
  %v492 = mul i64 %v3, %v491
  br label %b32
b32:
  %v493 = load atomic i64, ptr %v488 acquire, align 8
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b33, label %b34
b33:
  %v495 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v496 = getelementptr inbounds float, ptr %v87, i64 0
  %v497 = getelementptr inbounds i64, ptr %v1, i64 4
  %v498 = load i64, ptr %v497, align 8
  %v499 = icmp eq i64 %v498, 0
  br i1 %v499, label %b35, label %b36
b35:
  %v500 = add i64 1, 0
  %v501 = sdiv i64 %v500, 1
  %v502 = add i64 %v2, 1
  %v503 = mul i64 %v501, %v2
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, 1
  %v507 = select i1 %v506, i64 %v505, i64 1
  %v508 = mul i64 %v501, %v502
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, 1
  %v512 = select i1 %v511, i64 %v510, i64 1
  %v513 = icmp slt i64 %v512, 1
  %v514 = select i1 %v513, i64 %v512, i64 1
  br label %b37
b37:
  %v515 = phi i64 [ %v507, %b35 ], [ %v543, %b42 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b38, label %b39
b38:
  %v517 = mul i64 %v515, 512
  %v518 = mul i64 %v515, 8
  %v519 = add i64 %v517, 0
  %v520 = add i64 %v518, 0
  %v521 = getelementptr inbounds float, ptr %v496, i64 %v519
  %v522 = sub i64 8, %v520
  %v523 = icmp slt i64 %v522, 0
  %v524 = select i1 %v523, i64 0, i64 %v522
  %v525 = icmp ult i64 %v524, 8
  %v526 = select i1 %v525, i64 %v524, i64 8
  %v527 = trunc i64 %v526 to i32
  %v528 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <8 x i32> %v528, <8 x i32> poison, <8 x i32> zeroinitializer
  %v530 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v529
  %v531 = mul i64 %v520, 1
  %v532 = add i64 0, %v531
  %v533 = getelementptr inbounds float, ptr %v12, i64 %v532
  br label %b40
b40:
  %v534 = phi i64 [ 0, %b38 ], [ %v541, %b41 ]
  %v535 = icmp slt i64 %v534, 64
  br i1 %v535, label %b41, label %b42
b41:
  %v536 = mul i64 %v534, 8
  %v537 = getelementptr inbounds float, ptr %v533, i64 %v536
  %v538 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v537, <8 x i1> %v530, <8 x float> zeroinitializer)
  %v539 = mul i64 %v534, 8
  %v540 = getelementptr inbounds float, ptr %v521, i64 %v539
  store <8 x float> %v538, ptr %v540, align 4
  %v541 = add nsw i64 %v534, 1
  br label %b40
b42:
  %v542 = add i64 %v517, 512
  %v543 = add nsw i64 %v515, 1
  br label %b37
b39:
  br label %b36
b36:
  %v544 = icmp sgt i64 %v3, 1
  br i1 %v544, label %b43, label %b44
b43:
  %v545 = getelementptr inbounds i64, ptr %v1, i64 3
  %v546 = atomicrmw add ptr %v545, i64 1 acq_rel
  %v547 = load i64, ptr %v85, align 8
  %v548 = add i64 %v547, 1
  store i64 %v548, ptr %v85, align 8
  %v549 = mul i64 %v3, %v548
  br label %b45
b45:
  %v550 = load atomic i64, ptr %v545 acquire, align 8
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b46, label %b47
b46:
  %v552 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v554 = add i64 %v8, 0
  %v555 = sdiv i64 %v554, 1
  %v556 = add i64 %v2, 1
  %v557 = mul i64 %v555, %v2
  %v558 = sdiv i64 %v557, %v3
  %v559 = mul i64 %v558, 1
  %v560 = icmp slt i64 %v559, %v8
  %v561 = select i1 %v560, i64 %v559, i64 %v8
  %v562 = mul i64 %v555, %v556
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, %v8
  %v566 = select i1 %v565, i64 %v564, i64 %v8
  br label %b48
b48:
  %v567 = phi i64 [ %v561, %b44 ], [ %v620, %b53 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b49, label %b50
b49:
  %v569 = add i64 %v567, 96
  %v570 = icmp slt i64 %v569, %v566
  %v571 = select i1 %v570, i64 %v569, i64 %v566
  br label %b51
b51:
  %v572 = phi i64 [ 0, %b49 ], [ %v619, %b56 ]
  %v573 = icmp slt i64 %v572, 1
  br i1 %v573, label %b52, label %b53
b52:
  %v574 = sub i64 %v571, %v567
  %v575 = sub i64 8, 1
  %v576 = add i64 %v574, %v575
  %v577 = sdiv i64 %v576, 8
  br label %b54
b54:
  %v578 = phi i64 [ 0, %b52 ], [ %v618, %b61 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b55, label %b56
b55:
  %v580 = mul i64 %v574, %v578
  %v581 = sdiv i64 %v580, %v577
  %v582 = add i64 %v567, %v581
  %v583 = add i64 %v578, 1
  %v584 = mul i64 %v574, %v583
  %v585 = sdiv i64 %v584, %v577
  %v586 = add i64 %v567, %v585
  %v587 = mul i64 %v572, 512
  %v588 = getelementptr inbounds float, ptr %v496, i64 %v587
  %v589 = sub i64 %v586, %v582
  %v590 = mul i64 %v582, 64
  %v591 = getelementptr inbounds float, ptr %v44, i64 %v590
  %v592 = getelementptr inbounds float, ptr %v591, i64 0
  %v593 = sub i64 %v589, 1
  %v594 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v593
  %v595 = load ptr, ptr %v594, align 4
  %v596 = icmp sgt i64 %v589, 0
  br i1 %v596, label %b57, label %b58
b57:
  call void %v595(ptr %v592, i64 64, ptr %v588, i64 64, ptr %v553)
  br label %b58
b58:
  %v597 = add i64 %v587, 512
  br label %b59
b59:
  %v598 = phi i64 [ %v582, %b58 ], [ %v617, %b64 ]
  %v599 = icmp slt i64 %v598, %v586
  br i1 %v599, label %b60, label %b61
b60:
  %v600 = sub i64 %v598, %v582
  %v601 = mul i64 %v600, 8
  %v602 = getelementptr inbounds float, ptr %v553, i64 %v601
  %v603 = mul i64 %v598, 8
  %v604 = getelementptr inbounds float, ptr %v36, i64 %v603
  br label %b62
b62:
  %v605 = phi i64 [ 0, %b60 ], [ %v616, %b63 ]
  %v606 = icmp slt i64 %v605, 1
  br i1 %v606, label %b63, label %b64
b63:
  %v607 = mul i64 %v572, 1
  %v608 = add i64 %v607, %v605
  %v609 = mul i64 %v608, 8
  %v610 = add i64 0, %v605
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v602, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 0, %v609
  %v615 = getelementptr inbounds float, ptr %v604, i64 %v614
  store <8 x float> %v613, ptr %v615, align 4
  %v616 = add nsw i64 %v605, 1
  br label %b62
b64:
  %v617 = add nsw i64 %v598, 1
  br label %b59
b61:
  %v618 = add nsw i64 %v578, 1
  br label %b54
b56:
  %v619 = add nsw i64 %v572, 1
  br label %b51
b53:
  %v620 = add nsw i64 %v567, 96
  br label %b48
b50:
  %v621 = icmp sgt i64 %v3, 1
  br i1 %v621, label %b65, label %b66
b65:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v623 = atomicrmw add ptr %v622, i64 1 acq_rel
  %v624 = load i64, ptr %v85, align 8
  %v625 = add i64 %v624, 1
  store i64 %v625, ptr %v85, align 8
  %v626 = mul i64 %v3, %v625
  br label %b67
b67:
  %v627 = load atomic i64, ptr %v622 acquire, align 8
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b68, label %b69
b68:
  %v629 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v630 = mul i64 0, 64
  %v631 = getelementptr inbounds float, ptr %v44, i64 %v630
  %v632 = getelementptr inbounds float, ptr %v631, i64 0
  %v633 = mul i64 0, 8
  %v634 = getelementptr inbounds float, ptr %v10, i64 %v633
  %v635 = getelementptr inbounds float, ptr %v634, i64 0
  %v636 = getelementptr inbounds float, ptr %v90, i64 12288
  %v637 = add i64 64, 1
  %v638 = sdiv i64 %v637, 2
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 2
  %v643 = icmp slt i64 %v642, 64
  %v644 = select i1 %v643, i64 %v642, i64 64
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 2
  %v648 = icmp slt i64 %v647, 64
  %v649 = select i1 %v648, i64 %v647, i64 64
  %v650 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b70
b70:
  %v651 = phi i64 [ %v644, %b66 ], [ %v659, %b75 ]
  %v652 = icmp slt i64 %v651, %v649
  br i1 %v652, label %b71, label %b72
b71:
  %v653 = mul i64 %v651, 8
  %v654 = getelementptr inbounds float, ptr %v650, i64 %v653
  br label %b73
b73:
  %v655 = phi i64 [ 0, %b71 ], [ %v658, %b74 ]
  %v656 = icmp slt i64 %v655, 8
  br i1 %v656, label %b74, label %b75
b74:
  %v657 = getelementptr inbounds float, ptr %v654, i64 %v655
  store float 0x0000000000000000, ptr %v657, align 4
  %v658 = add nsw i64 %v655, 1
  br label %b73
b75:
  %v659 = add nsw i64 %v651, 1
  br label %b70
b72:
  %v660 = mul i64 %v8, 1
  br label %b76
b76:
  %v661 = phi i64 [ 0, %b72 ], [ %v765, %b81 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b77, label %b78
b77:
  %v663 = sub i64 %v660, %v661
  %v664 = icmp slt i64 %v663, 384
  %v665 = select i1 %v664, i64 %v663, i64 384
  br label %b79
b79:
  %v666 = phi i64 [ %v644, %b77 ], [ %v764, %b105 ]
  %v667 = icmp slt i64 %v666, %v649
  br i1 %v667, label %b80, label %b81
b80:
  %v668 = sub i64 %v649, %v666
  %v669 = icmp slt i64 %v668, 64
  %v670 = select i1 %v669, i64 %v668, i64 64
  %v671 = sdiv i64 %v670, 2
  %v672 = mul i64 %v671, 2
  %v673 = sub i64 %v670, %v672
  %v674 = mul i64 %v661, 64
  %v675 = add i64 %v674, %v666
  %v676 = getelementptr inbounds float, ptr %v632, i64 %v675
  br label %b82
b82:
  %v677 = phi i64 [ 0, %b80 ], [ %v703, %b90 ]
  %v678 = icmp slt i64 %v677, %v665
  br i1 %v678, label %b83, label %b84
b83:
  %v679 = mul i64 %v677, 64
  %v680 = getelementptr inbounds float, ptr %v676, i64 %v679
  %v681 = mul i64 %v677, 2
  %v682 = getelementptr inbounds float, ptr %v636, i64 %v681
  br label %b85
b85:
  %v683 = phi i64 [ 0, %b83 ], [ %v692, %b86 ]
  %v684 = icmp slt i64 %v683, %v671
  br i1 %v684, label %b86, label %b87
b86:
  %v685 = mul i64 %v683, 2
  %v686 = getelementptr inbounds float, ptr %v680, i64 %v685
  %v687 = mul i64 %v683, 768
  %v688 = getelementptr inbounds float, ptr %v682, i64 %v687
  %v689 = getelementptr inbounds float, ptr %v686, i64 0
  %v690 = load <2 x float>, ptr %v689, align 4
  %v691 = getelementptr inbounds float, ptr %v688, i64 0
  store <2 x float> %v690, ptr %v691, align 4
  %v692 = add nsw i64 %v683, 1
  br label %b85
b87:
  %v693 = mul i64 %v671, 2
  %v694 = getelementptr inbounds float, ptr %v680, i64 %v693
  %v695 = mul i64 %v671, 768
  %v696 = getelementptr inbounds float, ptr %v682, i64 %v695
  br label %b88
b88:
  %v697 = phi i64 [ 0, %b87 ], [ %v702, %b89 ]
  %v698 = icmp slt i64 %v697, %v673
  br i1 %v698, label %b89, label %b90
b89:
  %v699 = getelementptr inbounds float, ptr %v694, i64 %v697
  %v700 = load float, ptr %v699, align 4
  %v701 = getelementptr inbounds float, ptr %v696, i64 %v697
  store float %v700, ptr %v701, align 4
  %v702 = add nsw i64 %v697, 1
  br label %b88, !llvm.loop !0
b90:
  %v703 = add nsw i64 %v677, 1
  br label %b82
b84:
  br label %b91
b91:
  %v704 = phi i64 [ 0, %b84 ], [ %v739, %b99 ]
  %v705 = icmp slt i64 %v704, 0
  br i1 %v705, label %b92, label %b93
b92:
  %v706 = mul i64 %v661, 8
  %v707 = add i64 %v706, %v704
  %v708 = getelementptr inbounds float, ptr %v635, i64 %v707
  br label %b94
b94:
  %v709 = phi i64 [ 0, %b92 ], [ %v727, %b95 ]
  %v710 = icmp slt i64 %v709, %v665
  br i1 %v710, label %b95, label %b96
b95:
  %v711 = mul i64 %v709, 8
  %v712 = getelementptr inbounds float, ptr %v708, i64 %v711
  %v713 = mul i64 %v709, 32
  %v714 = getelementptr inbounds float, ptr %v90, i64 %v713
  %v715 = getelementptr inbounds float, ptr %v712, i64 0
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = getelementptr inbounds float, ptr %v714, i64 0
  store <8 x float> %v716, ptr %v717, align 4
  %v718 = getelementptr inbounds float, ptr %v712, i64 8
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = getelementptr inbounds float, ptr %v714, i64 8
  store <8 x float> %v719, ptr %v720, align 4
  %v721 = getelementptr inbounds float, ptr %v712, i64 16
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = getelementptr inbounds float, ptr %v714, i64 16
  store <8 x float> %v722, ptr %v723, align 4
  %v724 = getelementptr inbounds float, ptr %v712, i64 24
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = getelementptr inbounds float, ptr %v714, i64 24
  store <8 x float> %v725, ptr %v726, align 4
  %v727 = add nsw i64 %v709, 1
  br label %b94
b96:
  %v728 = sdiv i64 %v670, 2
  br label %b97
b97:
  %v729 = phi i64 [ 0, %b96 ], [ %v738, %b98 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b98, label %b99
b98:
  %v731 = mul i64 %v729, 2
  %v732 = add i64 %v666, %v731
  %v733 = mul i64 %v729, 768
  %v734 = getelementptr inbounds float, ptr %v636, i64 %v733
  %v735 = mul i64 %v732, 8
  %v736 = add i64 %v735, %v704
  %v737 = getelementptr inbounds float, ptr %v650, i64 %v736
  call void @outer_2x32(ptr %v734, ptr %v90, i64 %v665, ptr %v737, i64 8)
  %v738 = add nsw i64 %v729, 1
  br label %b97
b99:
  %v739 = add nsw i64 %v704, 32
  br label %b91
b93:
  %v740 = mul i64 %v661, 8
  %v741 = add i64 %v740, 0
  %v742 = getelementptr inbounds float, ptr %v635, i64 %v741
  br label %b100
b100:
  %v743 = phi i64 [ 0, %b93 ], [ %v752, %b101 ]
  %v744 = icmp slt i64 %v743, %v665
  br i1 %v744, label %b101, label %b102
b101:
  %v745 = mul i64 %v743, 8
  %v746 = getelementptr inbounds float, ptr %v742, i64 %v745
  %v747 = mul i64 %v743, 8
  %v748 = getelementptr inbounds float, ptr %v90, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v746, i64 0
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v748, i64 0
  store <8 x float> %v750, ptr %v751, align 4
  %v752 = add nsw i64 %v743, 1
  br label %b100
b102:
  %v753 = sdiv i64 %v670, 2
  br label %b103
b103:
  %v754 = phi i64 [ 0, %b102 ], [ %v763, %b104 ]
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b104, label %b105
b104:
  %v756 = mul i64 %v754, 2
  %v757 = add i64 %v666, %v756
  %v758 = mul i64 %v754, 768
  %v759 = getelementptr inbounds float, ptr %v636, i64 %v758
  %v760 = mul i64 %v757, 8
  %v761 = add i64 %v760, 0
  %v762 = getelementptr inbounds float, ptr %v650, i64 %v761
  call void @outer_2x8(ptr %v759, ptr %v90, i64 %v665, ptr %v762, i64 8)
  %v763 = add nsw i64 %v754, 1
  br label %b103
b105:
  %v764 = add nsw i64 %v666, 64
  br label %b79
b81:
  %v765 = add nsw i64 %v661, 384
  br label %b76
b78:
  %v766 = icmp sgt i64 %v3, 1
  br i1 %v766, label %b106, label %b107
b106:
  %v767 = getelementptr inbounds i64, ptr %v1, i64 3
  %v768 = atomicrmw add ptr %v767, i64 1 acq_rel
  %v769 = load i64, ptr %v85, align 8
  %v770 = add i64 %v769, 1
  store i64 %v770, ptr %v85, align 8
  %v771 = mul i64 %v3, %v770
  br label %b108
b108:
  %v772 = load atomic i64, ptr %v767 acquire, align 8
  %v773 = icmp slt i64 %v772, %v771
  br i1 %v773, label %b109, label %b110
b109:
  %v774 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v775 = icmp eq i64 %v2, 0
  br i1 %v775, label %b111, label %b112
b111:
  br label %b113
b113:
  %v776 = phi i64 [ 0, %b111 ], [ %v798, %b118 ]
  %v777 = icmp slt i64 %v776, 64
  br i1 %v777, label %b114, label %b115
b114:
  br label %b116
b116:
  %v778 = phi i64 [ 0, %b114 ], [ %v795, %b121 ]
  %v779 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v794, %b121 ]
  %v780 = icmp slt i64 %v778, %v8
  br i1 %v780, label %b117, label %b118
b117:
  %v781 = add i64 %v778, 128
  %v782 = icmp slt i64 %v781, %v8
  %v783 = select i1 %v782, i64 %v781, i64 %v8
  br label %b119
b119:
  %v784 = phi i64 [ %v778, %b117 ], [ %v793, %b120 ]
  %v785 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v792, %b120 ]
  %v786 = icmp slt i64 %v784, %v783
  br i1 %v786, label %b120, label %b121
b120:
  %v787 = mul i64 %v784, 64
  %v788 = getelementptr inbounds float, ptr %v44, i64 %v787
  %v789 = add i64 0, %v776
  %v790 = getelementptr inbounds float, ptr %v788, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = fadd <8 x float> %v785, %v791
  %v793 = add nsw i64 %v784, 1
  br label %b119
b121:
  %v794 = fadd <8 x float> %v779, %v785
  %v795 = add nsw i64 %v778, 128
  br label %b116
b118:
  %v796 = add i64 0, %v776
  %v797 = getelementptr inbounds float, ptr %v40, i64 %v796
  store <8 x float> %v779, ptr %v797, align 4
  %v798 = add nsw i64 %v776, 8
  br label %b113
b115:
  br label %b112
b112:
  %v799 = icmp sgt i64 %v3, 1
  br i1 %v799, label %b122, label %b123
b122:
  %v800 = getelementptr inbounds i64, ptr %v1, i64 3
  %v801 = atomicrmw add ptr %v800, i64 1 acq_rel
  %v802 = load i64, ptr %v85, align 8
  %v803 = add i64 %v802, 1
  store i64 %v803, ptr %v85, align 8
  %v804 = mul i64 %v3, %v803
  br label %b124
b124:
  %v805 = load atomic i64, ptr %v800 acquire, align 8
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b125, label %b126
b125:
  %v807 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v808 = icmp eq i64 %v2, 0
  br i1 %v808, label %b127, label %b128
b127:
  br label %b129
b129:
  %v809 = phi i64 [ 0, %b127 ], [ %v861, %b134 ]
  %v810 = icmp slt i64 %v809, 4
  br i1 %v810, label %b130, label %b131
b130:
  br label %b132
b132:
  %v811 = phi i64 [ 0, %b130 ], [ %v860, %b137 ]
  %v812 = icmp slt i64 %v811, 2
  br i1 %v812, label %b133, label %b134
b133:
  br label %b135
b135:
  %v813 = phi i64 [ 0, %b133 ], [ %v859, %b140 ]
  %v814 = icmp slt i64 %v813, 8
  br i1 %v814, label %b136, label %b137
b136:
  br label %b138
b138:
  %v815 = phi i64 [ 0, %b136 ], [ %v850, %b143 ]
  %v816 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v849, %b143 ]
  %v817 = icmp slt i64 %v815, %v8
  br i1 %v817, label %b139, label %b140
b139:
  %v818 = add i64 %v815, 128
  %v819 = icmp slt i64 %v818, %v8
  %v820 = select i1 %v819, i64 %v818, i64 %v8
  br label %b141
b141:
  %v821 = phi i64 [ %v815, %b139 ], [ %v848, %b146 ]
  %v822 = phi <8 x float> [ splat (float 0x0000000000000000), %b139 ], [ %v825, %b146 ]
  %v823 = icmp slt i64 %v821, %v820
  br i1 %v823, label %b142, label %b143
b142:
  br label %b144
b144:
  %v824 = phi i64 [ 0, %b142 ], [ %v847, %b145 ]
  %v825 = phi <8 x float> [ %v822, %b142 ], [ %v846, %b145 ]
  %v826 = icmp slt i64 %v824, 1
  br i1 %v826, label %b145, label %b146
b145:
  %v827 = mul i64 %v821, 64
  %v828 = getelementptr inbounds float, ptr %v44, i64 %v827
  %v829 = mul i64 %v809, 16
  %v830 = add i64 0, %v829
  %v831 = mul i64 %v811, 8
  %v832 = add i64 %v830, %v831
  %v833 = add i64 %v832, %v813
  %v834 = getelementptr inbounds float, ptr %v828, i64 %v833
  %v835 = load float, ptr %v834, align 4
  %v836 = mul i64 %v821, 16
  %v837 = getelementptr inbounds float, ptr %v20, i64 %v836
  %v838 = mul i64 %v811, 8
  %v839 = add i64 0, %v838
  %v840 = add i64 %v839, 0
  %v841 = getelementptr inbounds float, ptr %v837, i64 %v840
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = insertelement <8 x float> poison, float %v835, i64 0
  %v844 = shufflevector <8 x float> %v843, <8 x float> poison, <8 x i32> zeroinitializer
  %v845 = fmul <8 x float> %v844, %v842
  %v846 = fadd <8 x float> %v825, %v845
  %v847 = add nsw i64 %v824, 1
  br label %b144
b146:
  %v848 = add nsw i64 %v821, 1
  br label %b141
b143:
  %v849 = fadd <8 x float> %v816, %v822
  %v850 = add nsw i64 %v815, 128
  br label %b138
b140:
  %v851 = mul i64 %v809, 128
  %v852 = add i64 0, %v851
  %v853 = mul i64 %v811, 64
  %v854 = add i64 %v852, %v853
  %v855 = mul i64 %v813, 8
  %v856 = add i64 %v854, %v855
  %v857 = add i64 %v856, 0
  %v858 = getelementptr inbounds float, ptr %v42, i64 %v857
  store <8 x float> %v816, ptr %v858, align 4
  %v859 = add nsw i64 %v813, 1
  br label %b135
b137:
  %v860 = add nsw i64 %v811, 1
  br label %b132
b134:
  %v861 = add nsw i64 %v809, 1
  br label %b129
b131:
  br label %b128
b128:
  %v862 = icmp sgt i64 %v3, 1
  br i1 %v862, label %b147, label %b148
b147:
  %v863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v864 = atomicrmw add ptr %v863, i64 1 acq_rel
  %v865 = load i64, ptr %v85, align 8
  %v866 = add i64 %v865, 1
  store i64 %v866, ptr %v85, align 8
  %v867 = mul i64 %v3, %v866
  br label %b149
b149:
  %v868 = load atomic i64, ptr %v863 acquire, align 8
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b150, label %b151
b150:
  %v870 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
